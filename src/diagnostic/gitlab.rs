//! Findings as a Code Quality report of GitLab.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::stelle::{in_repository, place_of, with_help};
use super::{Diagnostic, Severity};
use crate::source::Sources;
use crate::text::Texte;

#[derive(Debug, Serialize)]
struct Entry {
    description: String,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Debug, Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Debug, Serialize)]
struct Lines {
    begin: usize,
}

/// The findings as a JSON array; `prefix` is the folder of the project within its repository.
///
/// # Errors
/// Never for findings that came from texts; the signature is that of the serializer.
pub fn render(
    diagnostics: &[Diagnostic],
    sources: &Sources,
    prefix: &str,
    texte: &Texte,
) -> serde_json::Result<String> {
    let prints = fingerprints(diagnostics, sources, texte);
    let entries: Vec<Entry> = diagnostics
        .iter()
        .zip(prints)
        .map(|(diagnostic, fingerprint)| {
            let place = place_of(diagnostic, sources);
            Entry {
                description: with_help(diagnostic, texte),
                check_name: diagnostic.rule.name,
                fingerprint,
                severity: match diagnostic.severity {
                    Severity::Fehler => "critical",
                    Severity::Warnung => "major",
                    Severity::Hinweis => "info",
                },
                location: Location {
                    path: in_repository(prefix, place.as_ref().map_or("crmplan.yaml", |place| &place.file)),
                    lines: Lines { begin: place.map_or(1, |place| place.line) },
                },
            }
        })
        .collect();
    serde_json::to_string_pretty(&entries).map(|text| text + "\n")
}

/// What a finding is recognised by when lines move: rule, file, message, and which of several equal ones it is.
pub(super) fn fingerprints(diagnostics: &[Diagnostic], sources: &Sources, texte: &Texte) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut prints = Vec::with_capacity(diagnostics.len());
    for diagnostic in diagnostics {
        let file = place_of(diagnostic, sources).map(|place| place.file).unwrap_or_default();
        let key = format!("{}\n{file}\n{}", diagnostic.rule.name, diagnostic.message(texte));
        let count = seen.entry(key.clone()).or_default();
        let digest = Sha256::digest(format!("{key}\n{count}"));
        *count += 1;
        prints.push(digest.iter().take(16).fold(String::new(), |mut print, byte| {
            let _ = write!(print, "{byte:02x}");
            print
        }));
    }
    prints
}
