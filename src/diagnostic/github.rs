//! Findings as annotations of GitHub Actions: workflow commands, one line each.

use super::stelle::{in_repository, place_of, with_help};
use super::{Diagnostic, Severity};
use crate::source::Sources;
use crate::text::Texte;

/// The findings as workflow commands; `prefix` is the folder of the project within its repository.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, prefix: &str, texte: &Texte) -> String {
    diagnostics.iter().map(|diagnostic| line(diagnostic, sources, prefix, texte)).collect()
}

fn line(diagnostic: &Diagnostic, sources: &Sources, prefix: &str, texte: &Texte) -> String {
    let command = match diagnostic.severity {
        Severity::Fehler => "error",
        Severity::Warnung => "warning",
        Severity::Hinweis => "notice",
    };
    let mut properties = Vec::new();
    if let Some(place) = place_of(diagnostic, sources) {
        properties.push(format!("file={}", property(&in_repository(prefix, &place.file))));
        properties.push(format!("line={}", place.line));
        properties.push(format!("endLine={}", place.end_line));
        // GitHub refuses columns of places that go over several lines.
        if place.line == place.end_line {
            properties.push(format!("col={}", place.column));
            properties.push(format!("endColumn={}", place.end_column));
        }
    }
    properties.push(format!("title={}", property(diagnostic.rule.name)));
    format!("::{command} {}::{}\n", properties.join(","), data(&with_help(diagnostic, texte)))
}

/// Text that cannot end the command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Text that cannot end a property either.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
