//! The texts of a PDF: what is drawn, what is said beside it, what is attached, and what earlier versions said that it still holds.
//!
//! Every object is looked at, not only those that a page leads to: what readers do not show is in the file all the same.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Encoding, Object, ObjectId, Stream, decode_text_string};

use super::archiv::xml;
use super::inhalt::{Inhalt, Ort, Unlesbar, printable};

/// Most pages that are looked at.
const MAX_SEITEN: usize = 20_000;

/// How deep values within values are looked at.
const MAX_VERSCHACHTELT: usize = 64;

/// Most earlier versions that are looked at.
const MAX_FASSUNGEN: usize = 64;

/// Reads a PDF.
pub(super) fn read(bytes: &[u8], tiefe: usize, inhalt: &mut Inhalt) {
    let is_encrypted = || bytes.windows(8).any(|window| window == b"/Encrypt");
    match Document::load_mem(bytes) {
        Ok(pdf) if pdf.is_encrypted() => inhalt.mangel(Unlesbar::Verschluesselt),
        Ok(pdf) => {
            Leser::new(&pdf, inhalt, tiefe).all();
            earlier(bytes, tiefe, inhalt);
        }
        Err(_) if is_encrypted() => inhalt.mangel(Unlesbar::Verschluesselt),
        Err(_) => inhalt.mangel(Unlesbar::Beschaedigt),
    }
}

/// Earlier versions of a file: changes are appended, and what they replace stays (ISO 32000-1, 7.5.6).
fn earlier(bytes: &[u8], tiefe: usize, inhalt: &mut Inhalt) {
    const END: &[u8] = b"%%EOF";
    let windows = bytes.windows(END.len()).enumerate();
    let ends: Vec<usize> = windows.filter(|(_, window)| *window == END).map(|(at, _)| at + END.len()).collect();
    let before = ends.split_last().map(|(_, before)| before).unwrap_or_default();
    if before.len() > MAX_FASSUNGEN {
        inhalt.mangel(Unlesbar::ZuGross);
    }
    for end in before.iter().rev().take(MAX_FASSUNGEN) {
        let Some(Ok(pdf)) = bytes.get(..*end).map(Document::load_mem) else { continue };
        let mut older = Inhalt { entpackt: inhalt.entpackt, ..Inhalt::default() };
        Leser::new(&pdf, &mut older, tiefe).all();
        inhalt.entpackt = older.entpackt;
        for stueck in older.stuecke {
            inhalt.push(Ort::Frueher, stueck.stelle, stueck.text);
        }
    }
}

/// Reads one version of a file.
struct Leser<'d, 'i> {
    pdf: &'d Document,
    inhalt: &'i mut Inhalt,
    /// How deep within other files it is.
    tiefe: usize,
    /// The fonts of the whole file by name, for drawings that name none of their own.
    schriften: Schriften<'d>,
    /// Streams that were read as what a page draws.
    gelesen: BTreeSet<ObjectId>,
}

type Schriften<'d> = BTreeMap<Vec<u8>, Encoding<'d>>;

impl<'d, 'i> Leser<'d, 'i> {
    fn new(pdf: &'d Document, inhalt: &'i mut Inhalt, tiefe: usize) -> Self {
        let mut leser = Self { pdf, inhalt, tiefe, schriften: BTreeMap::new(), gelesen: BTreeSet::new() };
        let dicts: Vec<&Dictionary> = pdf.objects.values().filter_map(dictionary).collect();
        for dict in dicts {
            let fonts = leser.fonts(dict.get_deref(b"Resources", pdf).and_then(Object::as_dict).unwrap_or(dict));
            for (name, font) in fonts {
                leser.schriften.entry(name).or_insert(font);
            }
        }
        leser
    }

    fn all(&mut self) {
        let shown: Vec<ObjectId> = self.pdf.page_iter().take(MAX_SEITEN + 1).collect();
        if shown.len() > MAX_SEITEN {
            self.inhalt.mangel(Unlesbar::ZuGross);
        }
        for (number, page) in (1_u32..).zip(&shown) {
            let text = self.page(*page);
            if text.is_none() {
                self.inhalt.ohne_text.push(number.to_string());
            }
            self.inhalt.push(Ort::Seite, number.to_string(), text.unwrap_or_default());
        }
        let shown: BTreeSet<ObjectId> = shown.into_iter().collect();
        let taken_out: Vec<ObjectId> = self.pdf.objects.iter().filter(|(_, x)| is_page(x)).map(|(id, _)| *id).collect();
        for page in taken_out.into_iter().filter(|id| !shown.contains(id)) {
            let text = self.page(page).unwrap_or_default();
            self.inhalt.push(Ort::Beiwerk, "", text);
        }
        self.texts();
        self.streams();
    }

    /// What a page draws; none if it draws something of which no text can be read.
    fn page(&mut self, id: ObjectId) -> Option<String> {
        let mut bytes = Vec::new();
        for stream in self.pdf.get_page_contents(id) {
            self.gelesen.insert(stream);
            let Ok(Object::Stream(stream)) = self.pdf.get_object(stream) else { continue };
            bytes.extend(self.unpacked(stream));
            bytes.push(b'\n');
        }
        let mut schriften = Schriften::new();
        let (mut formen, mut stumm) = (false, false);
        let mut node = self.pdf.get_dictionary(id).ok();
        for _ in 0..MAX_VERSCHACHTELT {
            let Some(dict) = node else { break };
            if let Ok(resources) = dict.get_deref(b"Resources", self.pdf).and_then(Object::as_dict) {
                for (name, font) in self.fonts(resources) {
                    schriften.entry(name).or_insert(font);
                }
                formen |= self.has_forms(resources);
                stumm |= self.has_mute_font(resources);
            }
            node = dict.get_deref(b"Parent", self.pdf).and_then(Object::as_dict).ok();
        }
        let text = self.draw(&bytes, &schriften);
        let is_readable = !text.trim().is_empty() || formen || bytes.trim_ascii().is_empty();
        (is_readable && !stumm).then_some(text)
    }

    /// Whether a page may draw text by way of a drawing, which is read by itself.
    fn has_forms(&self, resources: &Dictionary) -> bool {
        let objects = resources.get_deref(b"XObject", self.pdf).and_then(Object::as_dict);
        let streams = objects.into_iter().flat_map(Dictionary::iter).filter_map(|(_, x)| self.pdf.dereference(x).ok());
        streams.into_iter().any(|(_, x)| x.as_stream().is_ok_and(|x| is_named(&x.dict, b"Subtype", &[b"Form"])))
    }

    /// Whether a font does not tell which letters its signs are (ISO 32000-1, 9.10.2).
    fn has_mute_font(&self, resources: &Dictionary) -> bool {
        let fonts = resources.get_deref(b"Font", self.pdf).and_then(Object::as_dict);
        let fonts = fonts.into_iter().flat_map(Dictionary::iter).filter_map(|(_, x)| self.pdf.dereference(x).ok());
        let is_mute = |font: &Dictionary| {
            let own_signs = is_named(font, b"Encoding", &[b"Identity-H", b"Identity-V"]);
            own_signs && !font.has(b"ToUnicode")
        };
        fonts.into_iter().any(|(_, font)| font.as_dict().is_ok_and(is_mute))
    }

    fn fonts(&self, resources: &'d Dictionary) -> Schriften<'d> {
        let fonts = resources.get_deref(b"Font", self.pdf).and_then(Object::as_dict);
        let font = |value: &'d Object| {
            let font = self.pdf.dereference(value).ok()?.1.as_dict().ok()?;
            font.get_font_encoding_with_limit(self.pdf, self.inhalt.left()).ok()
        };
        let named = fonts.into_iter().flat_map(Dictionary::iter);
        named.filter_map(|(name, value)| Some((name.clone(), font(value)?))).collect()
    }

    /// The text that operations draw. Every piece is followed by a blank: words are told apart by what is between their letters.
    fn draw(&mut self, bytes: &[u8], own: &Schriften<'d>) -> String {
        let content = Content::decode_strict(bytes);
        if content.is_err() {
            self.inhalt.mangel(Unlesbar::Beschaedigt);
        }
        let Ok(content) = content.or_else(|_| Content::decode(bytes)) else { return printable(bytes) };
        let mut text = String::new();
        let mut schrift = self.schriften.values().next();
        for operation in &content.operations {
            match operation.operator.as_str() {
                "Tf" => {
                    let name = operation.operands.first().and_then(|name| name.as_name().ok());
                    let known = name.and_then(|name| own.get(name).or_else(|| self.schriften.get(name)));
                    schrift = known.or(schrift);
                }
                "Tj" | "TJ" | "'" | "\"" => strings(&operation.operands, schrift, &mut text),
                "ET" | "T*" | "Td" | "TD" | "Tm" => text.push(' '),
                // What a reader says in place of what is drawn.
                "BDC" | "DP" => {
                    let mut said = BTreeSet::new();
                    operation.operands.iter().for_each(|x| collect(x, &mut said, 0));
                    for words in said {
                        text.extend(["\n", &words, "\n"]);
                    }
                }
                _ => {}
            }
        }
        text
    }

    /// Every text that any object has: properties, bookmarks, comments, descriptions, values of forms.
    fn texts(&mut self) {
        let info = self.pdf.trailer.get(b"Info").and_then(Object::as_reference).ok();
        let mut told = BTreeSet::new();
        let mut texts = BTreeSet::new();
        self.pdf.trailer.iter().for_each(|(_, value)| collect(value, &mut texts, 0));
        self.inhalt.push(Ort::Eigenschaften, "", texts.into_iter().collect::<Vec<_>>().join("\n"));
        for (id, object) in &self.pdf.objects {
            let mut texts = BTreeSet::new();
            collect(object, &mut texts, 0);
            texts.retain(|text| told.insert(text.clone()));
            let ort = if info == Some(*id) { Ort::Eigenschaften } else { Ort::Beiwerk };
            self.inhalt.push(ort, "", texts.into_iter().collect::<Vec<_>>().join("\n"));
        }
    }

    /// Every stream that no page is made of: drawings, attachments, metadata, scripts, data of forms.
    fn streams(&mut self) {
        let names = self.names_of_attachments();
        for (id, object) in &self.pdf.objects {
            let Object::Stream(stream) = object else { continue };
            let dict = &stream.dict;
            if self.gelesen.contains(id) || is_machinery(dict) {
                continue;
            }
            let content = self.unpacked(stream);
            if let Some(name) =
                names.get(id).cloned().or_else(|| is_named(dict, b"Type", &[b"EmbeddedFile"]).then(String::new))
            {
                self.inhalt.within(Ort::Anhang, &name, &content, self.tiefe);
            } else if is_named(dict, b"Subtype", &[b"Form"]) || dict.has(b"PatternType") {
                let own = dict.get_deref(b"Resources", self.pdf).and_then(Object::as_dict);
                let own = own.map(|resources| self.fonts(resources)).unwrap_or_default();
                let text = self.draw(&content, &own);
                self.inhalt.push(Ort::Beiwerk, "", text);
            } else if !content.windows(9).any(|window| window == b"begincmap") {
                let is_metadata = is_named(dict, b"Type", &[b"Metadata"]);
                let is_xml = is_metadata || content.trim_ascii_start().starts_with(b"<");
                let text = if is_xml { xml(&String::from_utf8_lossy(&content)) } else { printable(&content) };
                self.inhalt.push(if is_metadata { Ort::Eigenschaften } else { Ort::Beiwerk }, "", text);
            }
        }
    }

    /// The names of attached files by their streams.
    fn names_of_attachments(&self) -> BTreeMap<ObjectId, String> {
        let mut names = BTreeMap::new();
        let mut open: Vec<(&Object, usize)> = self.pdf.objects.values().map(|x| (x, 0)).collect();
        while let Some((object, depth)) = open.pop() {
            if let Object::Array(items) = object {
                open.extend(items.iter().map(|x| (x, depth + 1)).filter(|(_, depth)| *depth < MAX_VERSCHACHTELT));
            }
            let Some(dict) = dictionary(object) else { continue };
            open.extend(dict.iter().map(|(_, x)| (x, depth + 1)).filter(|(_, depth)| *depth < MAX_VERSCHACHTELT));
            let Ok(files) = dict.get_deref(b"EF", self.pdf).and_then(Object::as_dict) else { continue };
            let name =
                [b"UF".as_slice(), b"F"].into_iter().find_map(|key| decode_text_string(dict.get(key).ok()?).ok());
            for id in files.iter().filter_map(|(_, file)| file.as_reference().ok()) {
                names.entry(id).or_insert_with(|| name.clone().unwrap_or_default());
            }
        }
        names
    }

    /// The content of a stream, unpacked; nothing, and a note, if it is too large.
    fn unpacked(&mut self, stream: &Stream) -> Vec<u8> {
        match stream.decompressed_content_with_limit(self.inhalt.left()) {
            Ok(plain) => {
                self.inhalt.entpackt += plain.len();
                plain
            }
            Err(lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. })) => {
                self.inhalt.mangel(Unlesbar::ZuGross);
                Vec::new()
            }
            Err(_) => stream.content.clone(),
        }
    }
}

fn dictionary(object: &Object) -> Option<&Dictionary> {
    match object {
        Object::Dictionary(dict) => Some(dict),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    }
}

fn is_page(object: &Object) -> bool {
    dictionary(object).is_some_and(|dict| is_named(dict, b"Type", &[b"Page"]))
}

/// Whether an entry is one of these names.
fn is_named(dict: &Dictionary, key: &[u8], names: &[&[u8]]) -> bool {
    dict.get(key).is_ok_and(|value| value.as_name().is_ok_and(|name| names.contains(&name)))
}

/// Streams without words: pictures, fonts, colours, tables of objects.
fn is_machinery(dict: &Dictionary) -> bool {
    is_named(dict, b"Subtype", &[b"Image", b"Type1C", b"CIDFontType0C", b"OpenType"])
        || is_named(dict, b"Type", &[b"XRef", b"ObjStm"])
        || dict.has(b"Length1")
        || dict.has(b"FunctionType")
        || dict.has(b"ShadingType")
        || (dict.has(b"N") && dict.has(b"Alternate"))
}

/// The strings that an operation draws; wide gaps between them are blanks.
fn strings(operands: &[Object], schrift: Option<&Encoding<'_>>, text: &mut String) {
    /// From this gap on, in thousandths of the size, another word begins.
    const LUECKE: i64 = -200;
    for operand in operands {
        match operand {
            Object::String(bytes, _) => {
                let decoded = schrift.and_then(|schrift| schrift.bytes_to_string(bytes).ok());
                text.push_str(&decoded.unwrap_or_else(|| String::from_utf8_lossy(bytes).into_owned()));
            }
            Object::Array(items) => strings(items, schrift, text),
            Object::Integer(gap) if *gap < LUECKE => text.push(' '),
            _ => {}
        }
    }
}

/// Every text that an object has, without those that are of no word.
fn collect(object: &Object, texts: &mut BTreeSet<String>, depth: usize) {
    if depth > MAX_VERSCHACHTELT {
        return;
    }
    match object {
        Object::String(..) => {
            let readable = |text: &String| text.chars().filter(|c| c.is_alphanumeric()).count() > 2;
            texts.extend(decode_text_string(object).ok().filter(readable));
        }
        Object::Array(items) => items.iter().for_each(|item| collect(item, texts, depth + 1)),
        Object::Dictionary(dict) => dict.iter().for_each(|(_, value)| collect(value, texts, depth + 1)),
        Object::Stream(stream) => stream.dict.iter().for_each(|(_, value)| collect(value, texts, depth + 1)),
        _ => {}
    }
}
