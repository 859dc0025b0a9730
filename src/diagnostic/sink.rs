//! Collects findings in the order they are met and gives them back in the order people read.

use std::fmt;
use std::rc::Rc;

use super::{Diagnostic, Rule, Severity};
use crate::source::Sources;

/// How grave a project takes findings.
pub trait Massstab: fmt::Debug {
    /// How grave this one is; `None` if it does not count.
    fn severity(&self, diagnostic: &Diagnostic) -> Option<Severity>;
}

/// Receives findings.
#[derive(Debug, Default)]
pub struct Sink {
    found: Vec<Diagnostic>,
    massstab: Option<Rc<dyn Massstab>>,
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

    /// Takes findings as grave as the project does from now on.
    pub fn measure_by(&mut self, massstab: Rc<dyn Massstab>) {
        self.massstab = Some(massstab);
    }

    /// Forgets the findings, not how they are measured.
    pub fn clear(&mut self) {
        self.found.clear();
    }

    /// Whether a finding of this kind was met.
    #[must_use]
    pub fn has(&self, rule: Rule) -> bool {
        self.found.iter().any(|diagnostic| diagnostic.rule == rule)
    }

    /// Whether a finding was met that forbids to go on.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        let severity = |diagnostic: &Diagnostic| match &self.massstab {
            Some(massstab) => massstab.severity(diagnostic),
            None => Some(diagnostic.severity),
        };
        self.found.iter().any(|diagnostic| severity(diagnostic) == Some(Severity::Fehler))
    }

    /// How many findings are of a severity by themselves, whatever the project takes them for.
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
