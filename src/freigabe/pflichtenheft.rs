//! What a release of the Pflichtenheft consists of.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::stand::templates;
use super::{Dokument, FORMAT, Freigabe, RECORD, Record};
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::document::{self, Document};
use crate::load::{self, Part};
use crate::model::Projekt;
use crate::model::aenderung::Aenderungsantrag;
use crate::project::Opened;
use crate::read;
use crate::source::Sources;
use crate::steps::lastenheft::freigabe::Vermerk;

/// The files of the next release by path, but for the PDF and the checksums. Kept is the negotiated file as it was read, or all of them if
/// it is split.
///
/// # Errors
/// Never for documents; the signature is that of the serializer.
pub fn files(
    opened: &Opened,
    vermerk: &Vermerk,
    document: &Document,
    (before, warnungen): (Option<&Freigabe>, BTreeSet<String>),
) -> serde_json::Result<BTreeMap<String, Vec<u8>>> {
    let record = Record {
        format: FORMAT,
        dokument: Dokument::Pflichtenheft.word().to_owned(),
        version: vermerk.version.as_str().to_owned(),
        datum: vermerk.datum.date().to_string(),
        name: vermerk.name.clone(),
        rolle: vermerk.rolle.clone(),
        beschreibung: vermerk.beschreibung.clone(),
        crmplan: env!("CARGO_PKG_VERSION").to_owned(),
        kataloge: Vec::new(),
        warnungen: warnungen.into_iter().collect(),
        vorgaenger: before.map(Freigabe::link),
    };
    let mut files = templates(opened);
    files.insert(RECORD.to_owned(), document::canonical(&record)?);
    let texts: BTreeMap<&str, &str> = opened.sources.iter().map(|(_, x)| (x.path.as_str(), x.text.as_str())).collect();
    for path in load::files_of(Part::Pflichtenheft, texts.keys().copied()) {
        files.extend(texts.get(path).map(|text| (path.to_owned(), text.as_bytes().to_vec())));
    }
    // With the agreed changes, as they were signed.
    let changes =
        opened.projekt.iter().flat_map(|x| x.aenderungen.iter().filter(|antrag| x.pflichtenheft.enthaelt(antrag)));
    for source in changes.filter_map(|x| opened.sources.get(x.origin.file)) {
        files.insert(source.path.clone(), source.text.as_bytes().to_vec());
    }
    for name in Dokument::Pflichtenheft.data() {
        files.insert((*name).to_owned(), document::canonical(document)?);
    }
    Ok(files)
}

/// What of a change request goes on after it was signed.
const GOES_ON: [&str; 4] = ["stand", "umsetzung", "test", "abnahme"];

/// Reports change requests that say something else than when they were released with the version they led to.
pub fn check_requests(projekt: &Projekt, releases: &[Freigabe], sink: &mut Sink) {
    for antrag in &projekt.aenderungen {
        let kept = releases.iter().find_map(|release| Some((release, kept_request(antrag, release)?)));
        let Some((release, before)) = kept else { continue };
        let (old, new) = (said(&before), said(antrag));
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        let changed: Vec<&str> =
            names.into_iter().filter(|name| old.get(*name) != new.get(*name)).map(String::as_str).collect();
        if changed.is_empty() {
            continue;
        }
        let diagnostic = Diagnostic::new(rules::AENDERUNG_NACHTRAEGLICH).with("kennung", antrag.id.as_str());
        let diagnostic =
            diagnostic.with("version", release.vermerk.version.as_str()).with("felder", changed.join(", "));
        sink.push(diagnostic.at(antrag.origin).with_hint("hinweis-aenderung-nachtraeglich"));
    }
}

/// The request as it was released.
fn kept_request(antrag: &Aenderungsantrag, release: &Freigabe) -> Option<Aenderungsantrag> {
    let files = release.files.iter().filter(|(path, _)| path.starts_with("aenderungen"));
    let texts = files.filter_map(|(path, bytes)| Some((path.clone(), String::from_utf8(bytes.clone()).ok()?)));
    texts.into_iter().find_map(|(path, text)| {
        let (mut sources, mut sink) = (Sources::default(), Sink::default());
        let file = sources.add(path, text);
        let read: Aenderungsantrag = read::text(file, &sources, &mut sink)?;
        (read.id.as_str() == antrag.id.as_str()).then_some(read)
    })
}

/// What a request says that was signed, field by field, wherever it stands.
fn said(antrag: &Aenderungsantrag) -> BTreeMap<String, Value> {
    let value = serde_json::to_value(antrag).map(without_places).unwrap_or_default();
    let fields = value.as_object().cloned().unwrap_or_default();
    fields.into_iter().filter(|(name, value)| !GOES_ON.contains(&name.as_str()) && !value.is_null()).collect()
}

fn without_places(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields.into_iter().filter(|(name, _)| name != "@ort" && name != "origin");
            Value::Object(fields.map(|(name, value)| (name, without_places(value))).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(without_places).collect()),
        other => other,
    }
}
