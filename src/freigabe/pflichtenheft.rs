//! What a release of the Pflichtenheft consists of.

use std::collections::{BTreeMap, BTreeSet};

use super::stand::templates;
use super::{Dokument, FORMAT, Freigabe, RECORD, Record};
use crate::document::{self, Document};
use crate::load::{self, Part};
use crate::project::Opened;
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
