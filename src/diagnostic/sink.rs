//! Collects findings in the order they are met and gives them back in the order people read.

use super::{Diagnostic, Severity};
use crate::source::Sources;

/// Receives findings.
#[derive(Debug, Default)]
pub struct Sink {
    found: Vec<Diagnostic>,
}

impl Sink {
    /// Takes one finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    /// Takes several findings.
    pub fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.found.extend(diagnostics);
    }

    /// Whether a finding was met that forbids to go on.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Fehler) > 0
    }

    /// How many findings of a severity were met.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.found.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// All findings, once each, by file and place.
    #[must_use]
    pub fn sorted(&self, sources: &Sources) -> Vec<Diagnostic> {
        let mut sorted = self.found.clone();
        sorted.sort_by_cached_key(|diagnostic| {
            let path = match diagnostic.origin {
                Some(origin) => sources.get(origin.file).map(|source| source.path.clone()),
                None => diagnostic.path.clone(),
            };
            (path, diagnostic.origin.map(|origin| origin.range().start), diagnostic.rule.name)
        });
        sorted.dedup();
        sorted
    }
}
