//! The texts of a PDF: what is drawn, what is said beside it, what is attached, and what earlier versions said that it still holds.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Encoding, Object, ObjectId, decode_text_string};

use super::archiv::xml;
use super::inhalt::{Inhalt, Ort, Unlesbar};

/// Most pages that are looked at.
const MAX_SEITEN: usize = 20_000;

/// How deep drawings within drawings are looked at, and most operations of a page.
const MAX_TIEFE: usize = 8;

/// Most earlier versions that are looked at.
const MAX_FASSUNGEN: usize = 16;

/// Reads a PDF.
pub(super) fn read(bytes: &[u8], tiefe: usize, inhalt: &mut Inhalt) {
    let is_encrypted = || bytes.windows(8).any(|window| window == b"/Encrypt");
    match Document::load_mem(bytes) {
        Ok(pdf) if pdf.is_encrypted() => inhalt.unlesbar.push((String::new(), Unlesbar::Verschluesselt)),
        Ok(pdf) => {
            let mut leser = Leser { pdf: &pdf, inhalt, tiefe };
            leser.pages();
            leser.rest();
            earlier(bytes, inhalt);
        }
        Err(_) if is_encrypted() => inhalt.unlesbar.push((String::new(), Unlesbar::Verschluesselt)),
        Err(_) => inhalt.unlesbar.push((String::new(), Unlesbar::Beschaedigt)),
    }
}

/// Earlier versions of a file: changes are appended, and what they replace stays (ISO 32000-1, 7.5.6).
fn earlier(bytes: &[u8], inhalt: &mut Inhalt) {
    const END: &[u8] = b"%%EOF";
    let ends: Vec<usize> = bytes
        .windows(END.len())
        .enumerate()
        .filter(|(_, window)| *window == END)
        .map(|(at, _)| at + END.len())
        .collect();
    let before = ends.split_last().map(|(_, before)| before).unwrap_or_default();
    for end in before.iter().take(MAX_FASSUNGEN) {
        let Some(Ok(pdf)) = bytes.get(..*end).map(Document::load_mem) else { continue };
        let mut older = Inhalt { entpackt: inhalt.entpackt, ..Inhalt::default() };
        let mut leser = Leser { pdf: &pdf, inhalt: &mut older, tiefe: 0 };
        leser.pages();
        leser.rest();
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
}

/// What a page is drawn with.
struct Zeichnung<'d> {
    schriften: BTreeMap<Vec<u8>, Encoding<'d>>,
    formen: BTreeMap<Vec<u8>, ObjectId>,
}

impl<'d> Leser<'d, '_> {
    fn pages(&mut self) {
        for (number, page) in (1_u32..).zip(self.pdf.page_iter().take(MAX_SEITEN).collect::<Vec<_>>()) {
            let mut text = String::new();
            let resources = self.resources(page);
            let content = self.pdf.get_page_contents(page).into_iter().filter_map(|id| self.pdf.get_object(id).ok());
            let mut bytes = Vec::new();
            for object in content.collect::<Vec<_>>() {
                bytes.extend(self.unpacked(object));
                bytes.push(b'\n');
            }
            self.draw(&bytes, &resources, 0, &mut text);
            if text.trim().is_empty() && !bytes.trim_ascii().is_empty() {
                self.inhalt.ohne_text.push(number);
            }
            self.inhalt.push(Ort::Seite, number.to_string(), text);
        }
    }

    /// The resources of a page, its own and those it has from the nodes above it; the nearest first.
    fn resources(&self, page: ObjectId) -> Vec<&'d Dictionary> {
        let mut found = Vec::new();
        let mut node = self.pdf.get_dictionary(page).ok();
        for _ in 0..MAX_TIEFE {
            let Some(dict) = node else { break };
            found.extend(dict.get_deref(b"Resources", self.pdf).and_then(Object::as_dict).ok());
            node = dict.get_deref(b"Parent", self.pdf).and_then(Object::as_dict).ok();
        }
        found
    }

    fn zeichnung(&self, resources: &[&'d Dictionary]) -> Zeichnung<'d> {
        let of = |key: &[u8]| {
            let dicts = resources.iter().rev().filter_map(|dict| dict.get_deref(key, self.pdf).ok()?.as_dict().ok());
            dicts.flat_map(|dict| dict.iter()).map(|(name, value)| (name.clone(), value)).collect::<BTreeMap<_, _>>()
        };
        let font = |value: &'d Object| {
            let font = self.pdf.dereference(value).ok()?.1.as_dict().ok()?;
            font.get_font_encoding_with_limit(self.pdf, self.inhalt.left()).ok()
        };
        let schriften = of(b"Font").into_iter().filter_map(|(name, value)| Some((name, font(value)?))).collect();
        let formen = of(b"XObject").into_iter().filter_map(|(name, value)| Some((name, value.as_reference().ok()?)));
        Zeichnung { schriften, formen: formen.collect() }
    }

    /// The text that operations draw. Every piece is followed by a blank: words are told apart by what is between their letters.
    fn draw(&mut self, bytes: &[u8], resources: &[&'d Dictionary], depth: usize, text: &mut String) {
        let Ok(content) = Content::decode(bytes) else { return };
        let zeichnung = self.zeichnung(resources);
        let mut schrift = None;
        for operation in &content.operations {
            match operation.operator.as_str() {
                "Tf" => {
                    let name = operation.operands.first().and_then(|name| name.as_name().ok());
                    schrift = name.and_then(|name| zeichnung.schriften.get(name));
                }
                "Tj" | "TJ" | "'" | "\"" => {
                    if let Some(schrift) = schrift {
                        strings(&operation.operands, schrift, text);
                    }
                }
                "ET" | "T*" | "Td" | "TD" | "Tm" => text.push(' '),
                "Do" if depth < MAX_TIEFE => {
                    let name = operation.operands.first().and_then(|name| name.as_name().ok());
                    if let Some(form) = name.and_then(|name| zeichnung.formen.get(name)) {
                        self.form(*form, resources, depth + 1, text);
                    }
                }
                _ => {}
            }
        }
    }

    /// A drawing within a drawing.
    fn form(&mut self, id: ObjectId, above: &[&'d Dictionary], depth: usize, text: &mut String) {
        let Ok(object) = self.pdf.get_object(id) else { return };
        let Ok(stream) = object.as_stream() else { return };
        if !stream.dict.get(b"Subtype").is_ok_and(|kind| kind.as_name().is_ok_and(|kind| kind == b"Form")) {
            return;
        }
        let own = stream.dict.get_deref(b"Resources", self.pdf).and_then(Object::as_dict).ok();
        let resources: Vec<&Dictionary> = own.into_iter().chain(above.iter().copied()).collect();
        let bytes = self.unpacked(object);
        self.draw(&bytes, &resources, depth, text);
    }

    /// Everything that is no page: attachments, metadata, and every text that any object has.
    fn rest(&mut self) {
        let mut attached = BTreeMap::new();
        let mut told = BTreeSet::new();
        let info = self.pdf.trailer.get(b"Info").and_then(Object::as_reference).ok();
        for (id, object) in &self.pdf.objects {
            let mut texts = BTreeSet::new();
            collect(object, &mut texts, &mut attached, 0);
            let ort = if info == Some(*id) { Ort::Eigenschaften } else { Ort::Beiwerk };
            texts.retain(|text| told.insert(text.clone()));
            self.inhalt.push(ort, "", texts.into_iter().collect::<Vec<_>>().join("\n"));
            let kind = object.as_stream().ok().and_then(|stream| stream.dict.get(b"Type").ok()?.as_name().ok());
            if kind == Some(b"Metadata") {
                let content = self.unpacked(object);
                self.inhalt.push(Ort::Eigenschaften, "", xml(&String::from_utf8_lossy(&content)));
            }
        }
        for (id, name) in attached {
            let Ok(object) = self.pdf.get_object(id) else { continue };
            let content = self.unpacked(object);
            self.inhalt.within(Ort::Anhang, &name, &content, self.tiefe);
        }
    }

    /// The content of a stream, unpacked; nothing, and a note, if it is too large.
    fn unpacked(&mut self, object: &Object) -> Vec<u8> {
        let Ok(stream) = object.as_stream() else { return Vec::new() };
        match stream.decompressed_content_with_limit(self.inhalt.left()) {
            Ok(plain) => {
                self.inhalt.entpackt += plain.len();
                plain
            }
            Err(lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. })) => {
                self.inhalt.unlesbar.push((String::new(), Unlesbar::ZuGross));
                Vec::new()
            }
            Err(_) => stream.content.clone(),
        }
    }
}

/// The strings that an operation draws; wide gaps between them are blanks.
fn strings(operands: &[Object], schrift: &Encoding<'_>, text: &mut String) {
    /// From this gap on, in thousandths of the size, another word begins.
    const LUECKE: i64 = -200;
    for operand in operands {
        match operand {
            Object::String(bytes, _) => text.push_str(&schrift.bytes_to_string(bytes).unwrap_or_default()),
            Object::Array(items) => strings(items, schrift, text),
            Object::Integer(gap) if *gap < LUECKE => text.push(' '),
            _ => {}
        }
    }
}

/// Every text that an object has, and what files it attaches.
fn collect(object: &Object, texts: &mut BTreeSet<String>, attached: &mut BTreeMap<ObjectId, String>, depth: usize) {
    if depth > MAX_TIEFE {
        return;
    }
    match object {
        Object::String(..) => {
            let readable = |text: &String| text.chars().filter(|c| c.is_alphanumeric()).count() > 2;
            texts.extend(decode_text_string(object).ok().filter(readable));
        }
        Object::Array(items) => items.iter().for_each(|item| collect(item, texts, attached, depth + 1)),
        Object::Dictionary(dict) => fields(dict, texts, attached, depth),
        Object::Stream(stream) => fields(&stream.dict, texts, attached, depth),
        _ => {}
    }
}

fn fields(dict: &Dictionary, texts: &mut BTreeSet<String>, attached: &mut BTreeMap<ObjectId, String>, depth: usize) {
    if let Ok(files) = dict.get(b"EF").and_then(Object::as_dict) {
        let name = [b"UF".as_slice(), b"F"].into_iter().find_map(|key| decode_text_string(dict.get(key).ok()?).ok());
        for (_, file) in files {
            if let Ok(id) = file.as_reference() {
                attached.entry(id).or_insert_with(|| name.clone().unwrap_or_default());
            }
        }
    }
    for (_, value) in dict {
        collect(value, texts, attached, depth + 1);
    }
}
