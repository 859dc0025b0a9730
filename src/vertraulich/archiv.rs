//! Archives: workbooks and other office files, which are archives of XML, and any other.

use std::borrow::Cow;
use std::io::{Cursor, Read};

use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;
use zip::result::ZipError;

use super::inhalt::{Inhalt, Ort, Unlesbar, decoded, printable};
use crate::tabelle::mappe::{self, stelle};

/// Most files of an archive.
const MAX_TEILE: usize = 20_000;

/// The part of a workbook that names its sheets.
const MAPPE: &str = "xl/workbook.xml";

/// Files within office files that hold pictures, fonts and settings of printers; what can be read of them is searched.
const BEIGABEN: [&str; 12] =
    ["bin", "emf", "wmf", "tif", "tiff", "bmp", "odttf", "ttf", "otf", "woff", "woff2", "layout-cache"];

/// Tags within a word or number: between them nothing ends.
const IM_WORT: [&str; 22] = [
    "r",
    "t",
    "rPr",
    "span",
    "b",
    "i",
    "u",
    "em",
    "strong",
    "a",
    "font",
    "small",
    "sub",
    "sup",
    "sz",
    "color",
    "rFonts",
    "lang",
    "rStyle",
    "proofErr",
    "mark",
    "hyperlink",
];

/// Attributes that hold values of cells (pivot caches, `OpenDocument`).
const WERTE: [&str; 2] = ["v", "value"];

/// Reads every file of an archive. What office files say of themselves stands in parts of their own, hidden sheets beside the others.
pub(super) fn read(bytes: &[u8], tiefe: usize, inhalt: &mut Inhalt) {
    let mut archiv = match ZipArchive::new(Cursor::new(bytes)) {
        Ok(archiv) if archiv.len() <= MAX_TEILE => archiv,
        Ok(_) => return inhalt.mangel(Unlesbar::ZuGross),
        Err(_) => return inhalt.mangel(Unlesbar::Beschaedigt),
    };
    let is_workbook = archiv.index_for_name(MAPPE).is_some();
    // Whatever calamine cannot read is read as XML, and told by the name of the part.
    let has_cells = is_workbook && cells(bytes, inhalt);
    inhalt.push(Ort::Eigenschaften, "", String::from_utf8_lossy(archiv.comment()).into_owned());
    for index in 0..archiv.len() {
        match part(&mut archiv, index, inhalt.left()) {
            Ok((name, content)) => {
                inhalt.entpackt += content.len();
                inhalt.push(Ort::Name, &name, name.clone());
                one(&name, &content, (tiefe, has_cells), inhalt);
            }
            Err((name, grund)) => inhalt.unlesbar.push((name, grund)),
        }
    }
}

/// The name and content of a file of the archive; its name and why it cannot be read.
fn part(
    archiv: &mut ZipArchive<Cursor<&[u8]>>,
    index: usize,
    left: usize,
) -> Result<(String, Vec<u8>), (String, Unlesbar)> {
    let mut file = match archiv.by_index(index) {
        Ok(file) => file,
        Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
            return Err((String::new(), Unlesbar::Verschluesselt));
        }
        Err(_) => return Err((String::new(), Unlesbar::Beschaedigt)),
    };
    let name = file.name().map(Cow::into_owned).unwrap_or_default();
    let limit = u64::try_from(left).unwrap_or(u64::MAX);
    let mut content = Vec::new();
    match (&mut file).take(limit.saturating_add(1)).read_to_end(&mut content) {
        Ok(_) if content.len() > left => Err((name, Unlesbar::ZuGross)),
        Ok(_) => Ok((name, content)),
        Err(_) => Err((name, Unlesbar::Beschaedigt)),
    }
}

fn one(name: &str, content: &[u8], (tiefe, has_cells): (usize, bool), inhalt: &mut Inhalt) {
    let file = name.rsplit('/').next().unwrap_or_default();
    let ending = file.rsplit_once('.').map_or(file, |(_, ending)| ending).to_ascii_lowercase();
    // Whoever packs on a Mac packs what its Finder notes of files, too.
    if BEIGABEN.contains(&ending.as_str()) || file.starts_with("._") || file == ".DS_Store" {
        inhalt.push(Ort::Teil, name, printable(content));
        return;
    }
    if !matches!(ending.as_str(), "xml" | "rels" | "vml") {
        if !content.is_empty() {
            inhalt.within(Ort::Teil, name, content, tiefe);
        }
        return;
    }
    let text = decoded(content).unwrap_or_else(|| String::from_utf8_lossy(content).into_owned());
    if name == MAPPE {
        inhalt.verborgen.extend(hidden_sheets(&text));
    }
    if name == "content.xml" && text.contains("table:display=\"false\"") {
        inhalt.verborgen.push(name.to_owned());
    }
    let ort = if name.starts_with("docProps/") || name == "meta.xml" { Ort::Eigenschaften } else { Ort::Teil };
    let is_sheet = name.starts_with("xl/worksheets/");
    let words = if is_sheet && has_cells { without_numbers(&xml(&text)) } else { xml(&text) };
    inhalt.push(ort, name, if is_sheet { without_codes(&words) } else { words });
}

/// The cells of a workbook by sheet, so that they are told by their place; whether they could be read.
fn cells(bytes: &[u8], inhalt: &mut Inhalt) -> bool {
    let Ok(blaetter) = mappe::lesen(bytes) else { return false };
    for blatt in blaetter {
        for (row, zellen) in &blatt.zeilen {
            for (column, text) in zellen {
                inhalt.push(Ort::Zelle, format!("{}!{}", blatt.name, stelle(*row, *column)), text.clone());
            }
        }
    }
    true
}

/// Lines with words; those of numbers only are values of cells, or places in the list of texts.
fn without_numbers(text: &str) -> String {
    text.lines().filter(|line| line.contains(char::is_alphabetic)).collect::<Vec<_>>().join("\n")
}

/// A sheet without the codes of its headers and footers, which stand right before words (ECMA-376, part 1, 18.3.1.39).
fn without_codes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('&') {
        out.push_str(before);
        out.push(' ');
        let digits = behind.bytes().take_while(u8::is_ascii_digit).count();
        rest = match behind.chars().next() {
            Some('"') => behind[1..].split_once('"').map_or("", |(_, rest)| rest),
            Some('K') => behind.get(7..).unwrap_or_default(),
            Some(c) if c.is_ascii_alphabetic() => &behind[1..],
            _ => &behind[digits..],
        };
    }
    out + rest
}

/// The names of the sheets of a workbook that readers do not show at first (ECMA-376, part 1, 18.2.19).
fn hidden_sheets(text: &str) -> Vec<String> {
    let mut reader = Reader::from_str(text);
    let mut found = Vec::new();
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "sheet" => {
                let is_hidden = attribute(&tag, "state").is_some_and(|state| state != "visible");
                found.extend(attribute(&tag, "name").filter(|_| is_hidden));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    found
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.attributes().flatten().find(|attribute| attribute.key.as_ref() == name)?;
    Some(value(&found).into_owned())
}

/// The value of an attribute, with what `&…;` stands for; as it is written if that is unknown.
fn value<'a>(attribute: &Attribute<'a>) -> Cow<'a, str> {
    attribute.normalized_value(XmlVersion::Implicit1_0).unwrap_or_else(|_| attribute.value.clone())
}

/// What XML says: its texts and the values of its attributes, without tags. What cannot be read any further is taken as it is.
pub(super) fn xml(text: &str) -> String {
    let mut reader = Reader::from_str(text);
    let config = reader.config_mut();
    (config.check_end_names, config.allow_unmatched_ends, config.allow_dangling_amp) = (false, true, true);
    let mut out = String::with_capacity(text.len() / 2);
    // Values of attributes stand apart, so that they part no word.
    let mut beside = String::new();
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(Event::Start(tag) | Event::Empty(tag)) => {
                told(&tag, &mut beside);
                if !IM_WORT.contains(&tag.local_name().as_ref()) {
                    out.push('\n');
                }
            }
            Ok(Event::End(tag)) => {
                if !IM_WORT.contains(&tag.local_name().as_ref()) {
                    out.push('\n');
                }
            }
            Ok(Event::Text(words) | Event::Comment(words)) => out.push_str(&words),
            Ok(Event::CData(words)) => out.push_str(&words),
            Ok(Event::PI(words)) => beside.extend(["\n", &words]),
            Ok(Event::GeneralRef(reference)) => out.push_str(&resolved(&reference)),
            Ok(Event::Decl(_) | Event::DocType(_)) => {}
            Err(_) => {
                let at = usize::try_from(reader.error_position()).unwrap_or_default();
                out.push_str(text.get(at..).unwrap_or(text));
                break;
            }
        }
    }
    out + "\n" + &beside
}

/// The values of attributes. Numbers are sizes and colours, unless they are values of cells.
fn told(tag: &BytesStart<'_>, beside: &mut String) {
    for attribute in tag.html_attributes().flatten() {
        let value = value(&attribute);
        if value.contains(char::is_alphabetic) || WERTE.contains(&attribute.key.local_name().as_ref()) {
            beside.extend(["\n", &value]);
        }
    }
}

/// What `&…;` stands for; of the names of HTML those that German texts need.
fn resolved(reference: &BytesRef<'_>) -> Cow<'static, str> {
    if let Ok(Some(c)) = reference.resolve_char_ref() {
        return c.to_string().into();
    }
    let known = [
        ("auml", "ä"),
        ("ouml", "ö"),
        ("uuml", "ü"),
        ("Auml", "Ä"),
        ("Ouml", "Ö"),
        ("Uuml", "Ü"),
        ("szlig", "ß"),
        ("euro", "€"),
        ("eacute", "é"),
        ("egrave", "è"),
        ("agrave", "à"),
        ("ccedil", "ç"),
        ("shy", ""),
        ("nbsp", "\u{a0}"),
    ];
    let name: &str = reference;
    let html = known.iter().find(|(known, _)| *known == name).map(|(_, text)| *text);
    html.or_else(|| quick_xml::escape::resolve_predefined_entity(name)).unwrap_or(" ").into()
}
