//! Whether a PDF in somebody's hand is what was released.

use std::collections::BTreeMap;

use lopdf::{Document, Object};
use serde_json::Value;

use super::Freigabe;

/// Most bytes that an attachment or a page may become when it is unpacked.
const MAX_UNPACKED: usize = 256 << 20;

/// What a file turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Urteil<'r> {
    /// The release, byte for byte.
    Bewiesen(&'r Freigabe),
    /// The release, with something behind it: a signature, notes.
    Ergaenzt(&'r Freigabe),
    /// Another file with the data of the release; its pages that read otherwise, by number.
    Neugespeichert(&'r Freigabe, Vec<u32>),
    /// The file names the release, but its data says something else: which criteria, and which of their fields.
    Veraendert(&'r Freigabe, Vec<String>),
    /// The file names a release that is not in this project, by the checksum of its data.
    Fremd(String),
    /// A draft.
    Entwurf,
    /// A PDF without data: printed and scanned, or written by another program.
    OhneDaten,
    /// No PDF that can be read.
    KeinPdf,
}

/// Holds a file against all releases.
#[must_use]
pub fn judge<'r>(bytes: &[u8], releases: &'r [Freigabe]) -> Urteil<'r> {
    if let Some(release) = releases.iter().find(|release| release.pdf() == bytes) {
        return Urteil::Bewiesen(release);
    }
    if let Some(release) = releases.iter().find(|x| !x.pdf().is_empty() && bytes.starts_with(x.pdf())) {
        return Urteil::Ergaenzt(release);
    }
    let Some(found) = Inhalt::of(bytes) else { return Urteil::KeinPdf };
    let Some(data) = found.daten else { return Urteil::OhneDaten };
    let Some(sum) = stated(&data) else { return Urteil::Entwurf };
    let known = releases.iter().filter_map(|release| Some((release, Inhalt::of(release.pdf())?)));
    let mut known = known.filter(|(_, inhalt)| inhalt.daten.as_ref().and_then(stated) == Some(sum));
    let Some((release, original)) = known.next() else { return Urteil::Fremd(sum.to_owned()) };
    if original.daten.as_ref() != Some(&data) {
        return Urteil::Veraendert(
            release,
            original.daten.map(|before| differences(&before, &data)).unwrap_or_default(),
        );
    }
    Urteil::Neugespeichert(release, different_pages(&original.seiten, &found.seiten))
}

/// What a PDF holds of interest.
struct Inhalt {
    /// The attached data.
    daten: Option<Value>,
    /// What is drawn on each page.
    seiten: Vec<Vec<u8>>,
}

impl Inhalt {
    /// None if the bytes are no PDF that can be read.
    fn of(bytes: &[u8]) -> Option<Self> {
        let pdf = Document::load_mem(bytes).ok()?;
        let is_attachment = |object: &&Object| {
            let dict = object.as_stream().map(|stream| &stream.dict);
            dict.and_then(|dict| dict.get(b"Type")).and_then(Object::as_name).is_ok_and(|name| name == b"EmbeddedFile")
        };
        let read = |object: &Object| {
            let content = object.as_stream().ok()?.decompressed_content_with_limit(MAX_UNPACKED).ok()?;
            serde_json::from_slice::<Value>(&content).ok().filter(|data| data.get("projekt").is_some())
        };
        let daten = pdf.objects.values().filter(is_attachment).find_map(read);
        let page = |id| pdf.get_page_content_with_limit(id, MAX_UNPACKED).unwrap_or_default();
        Some(Self { daten, seiten: pdf.get_pages().into_values().map(page).collect() })
    }
}

/// The checksum of the released data that the attachment names.
fn stated(data: &Value) -> Option<&str> {
    data.get("projekt")?.get("pruefsumme")?.as_str()
}

/// Numbers of the pages that one of both does not have like the other.
fn different_pages(original: &[Vec<u8>], found: &[Vec<u8>]) -> Vec<u32> {
    let count = u32::try_from(original.len().max(found.len())).unwrap_or(u32::MAX);
    let differs = |number: &u32| {
        let index = usize::try_from(number - 1).unwrap_or_default();
        original.get(index) != found.get(index)
    };
    (1..=count).filter(differs).collect()
}

/// Criteria that read otherwise, each with its fields; other places by their name.
fn differences(before: &Value, after: &Value) -> Vec<String> {
    let entries = |data: &Value| {
        let sections = data.get("analyse").and_then(Value::as_object).into_iter().flatten();
        let entries = sections.flat_map(|(_, list)| list.as_array().into_iter().flatten().cloned());
        let named = entries.filter_map(|entry| Some((entry.get("id")?.as_str()?.to_owned(), entry)));
        named.collect::<BTreeMap<String, Value>>()
    };
    let (old, new) = (entries(before), entries(after));
    let changed = old.iter().filter_map(|(id, old)| match new.get(id) {
        None => Some(format!("{id} –")),
        Some(new) if new != old => {
            let fields = old.as_object()?.iter().filter(|(name, value)| new.get(name) != Some(*value));
            let fields: Vec<&str> = fields.map(|(name, _)| name.as_str()).collect();
            Some(format!("{id} ({})", fields.join(", ")))
        }
        Some(_) => None,
    });
    let added = new.keys().filter(|id| !old.contains_key(*id)).map(|id| format!("{id} +"));
    let mut all: Vec<String> = changed.chain(added).collect();
    if all.is_empty() {
        let keys = before.as_object().into_iter().flatten().filter(|(name, value)| after.get(name) != Some(*value));
        all.extend(keys.map(|(name, _)| name.clone()));
    }
    all
}
