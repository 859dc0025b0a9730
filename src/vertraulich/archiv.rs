//! Archives: workbooks and other office files, which are archives of XML, and any other.

use std::borrow::Cow;
use std::io::{Cursor, Read};

use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;
use zip::result::ZipError;

use super::inhalt::{Inhalt, Ort, Unlesbar};
use crate::tabelle::mappe::{self, stelle};

/// Most files of an archive.
const MAX_TEILE: usize = 20_000;

/// The part of a workbook that names its sheets.
const MAPPE: &str = "xl/workbook.xml";

/// Reads every file of an archive. What office files say of themselves stands in parts of their own, hidden sheets beside the others.
pub(super) fn read(bytes: &[u8], tiefe: usize, inhalt: &mut Inhalt) {
    let mut archiv = match ZipArchive::new(Cursor::new(bytes)) {
        Ok(archiv) if archiv.len() <= MAX_TEILE => archiv,
        Ok(_) => return inhalt.unlesbar.push((String::new(), Unlesbar::ZuGross)),
        Err(_) => return inhalt.unlesbar.push((String::new(), Unlesbar::Beschaedigt)),
    };
    if archiv.index_for_name(MAPPE).is_some() {
        cells(bytes, inhalt);
    }
    for index in 0..archiv.len() {
        match part(&mut archiv, index, inhalt.left()) {
            Ok((name, content)) => {
                inhalt.entpackt += content.len();
                one(&name, &content, tiefe, inhalt);
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

fn one(name: &str, content: &[u8], tiefe: usize, inhalt: &mut Inhalt) {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    if !matches!(ending, "xml" | "rels" | "vml") {
        if !content.is_empty() {
            inhalt.within(Ort::Teil, name, content, tiefe);
        }
        return;
    }
    let text = String::from_utf8_lossy(content);
    if name == MAPPE {
        inhalt.verborgen.extend(hidden_sheets(&text));
    }
    let ort = if name.starts_with("docProps/") || name == "meta.xml" { Ort::Eigenschaften } else { Ort::Teil };
    inhalt.push(ort, name, xml(&text));
}

/// The cells of a workbook by sheet, so that they are told by their place.
fn cells(bytes: &[u8], inhalt: &mut Inhalt) {
    // Whatever calamine cannot read is read as XML, and told by the name of the part.
    for blatt in mappe::lesen(bytes).unwrap_or_default() {
        for (row, zellen) in &blatt.zeilen {
            for (column, text) in zellen {
                inhalt.push(Ort::Zelle, format!("{}!{}", blatt.name, stelle(*row, *column)), text.clone());
            }
        }
    }
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
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => return out,
            Ok(Event::Start(tag) | Event::Empty(tag)) => {
                // Numbers in attributes are sizes and colours.
                for value in
                    tag.html_attributes().flatten().map(|x| value(&x)).filter(|x| x.contains(char::is_alphabetic))
                {
                    out.push('\n');
                    out.push_str(&value);
                }
                out.push('\n');
            }
            Ok(Event::Text(words) | Event::Comment(words)) => out.push_str(&words),
            Ok(Event::CData(words)) => out.push_str(&words),
            Ok(Event::GeneralRef(reference)) => out.push_str(&resolved(&reference)),
            Ok(Event::End(_)) => out.push('\n'),
            Ok(Event::Decl(_) | Event::PI(_) | Event::DocType(_)) => {}
            Err(_) => {
                let at = usize::try_from(reader.error_position()).unwrap_or_default();
                out.push_str(text.get(at..).unwrap_or(text));
                return out;
            }
        }
    }
}

/// What `&…;` stands for.
fn resolved(reference: &quick_xml::events::BytesRef<'_>) -> String {
    if let Ok(Some(c)) = reference.resolve_char_ref() {
        return c.to_string();
    }
    quick_xml::escape::resolve_predefined_entity(reference).unwrap_or(" ").to_owned()
}
