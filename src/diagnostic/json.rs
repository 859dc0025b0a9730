//! Findings for machines: stable field names, one object each.

use serde::Serialize;

use super::Diagnostic;
use super::stelle::{Place, place};
use crate::source::Sources;
use crate::text::Texte;

#[derive(Debug, Serialize)]
struct Related {
    message: String,
    #[serde(flatten)]
    place: Place,
}

#[derive(Debug, Serialize)]
struct Entry {
    rule: &'static str,
    severity: &'static str,
    message: String,
    help: Option<String>,
    file: Option<String>,
    location: Option<Place>,
    related: Vec<Related>,
}

/// The findings as a JSON array.
///
/// # Errors
/// Never for findings that came from texts; the signature is that of the serializer.
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, texte: &Texte) -> serde_json::Result<String> {
    let entries: Vec<Entry> = diagnostics.iter().map(|diagnostic| entry(diagnostic, sources, texte)).collect();
    serde_json::to_string_pretty(&entries).map(|text| text + "\n")
}

fn entry(diagnostic: &Diagnostic, sources: &Sources, texte: &Texte) -> Entry {
    let location = diagnostic.origin.and_then(|origin| place(origin, sources));
    let related = diagnostic
        .related
        .iter()
        .filter_map(|(origin, key)| place(*origin, sources).map(|place| Related { message: texte.get(key), place }));
    Entry {
        rule: diagnostic.rule.name,
        severity: diagnostic.severity.word(),
        message: diagnostic.message(texte),
        help: diagnostic.hint(texte),
        file: location.as_ref().map(|place| place.file.clone()).or_else(|| diagnostic.path.clone()),
        location,
        related: related.collect(),
    }
}
