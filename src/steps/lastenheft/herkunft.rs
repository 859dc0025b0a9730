//! Origins that are gone: own text stays when the analysis changes, but what no longer speaks for it is said.

use std::collections::BTreeSet;

use super::MENGENGERUEST;
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::model::werte::{Beliebig, Verweis};
use crate::steps::befunde::Befund;

/// What can be the origin of a requirement: everything in the project with an identifier, and the findings that hold.
pub(super) struct Quellen<'a> {
    present: BTreeSet<&'a str>,
    findings: BTreeSet<&'a str>,
}

impl<'a> Quellen<'a> {
    pub(super) fn new(projekt: &'a Projekt, befunde: &'a [Befund]) -> Self {
        let mut present: BTreeSet<&str> = projekt.bezeichnungen().into_keys().collect();
        present.extend(projekt.prozessanalyse.mengengeruest.iter().map(|_| MENGENGERUEST));
        present.extend(befunde.iter().filter(|befund| befund.gilt()).map(|befund| befund.id.as_str()));
        Self { present, findings: befunde.iter().map(|befund| befund.id.as_str()).collect() }
    }

    /// The origins of the entry `id` that still stand. The others are reported; those that the analysis does not have
    /// at all were reported when names were checked.
    pub(super) fn standing(&self, id: &str, herkunft: &[Verweis<Beliebig>], sink: &mut Sink) -> Vec<String> {
        let (standing, gone): (Vec<_>, Vec<_>) = herkunft.iter().partition(|x| self.present.contains(x.as_str()));
        for source in gone.iter().filter(|source| self.findings.contains(source.as_str())) {
            let diagnostic =
                Diagnostic::new(rules::HERKUNFT_ENTFALLEN).with("kennung", source.as_str()).with("von", id);
            let diagnostic = diagnostic.with_key("grund", "grund-befund-gilt-nicht").at(source.origin());
            sink.push(diagnostic.with_hint("hinweis-herkunft-entfallen"));
        }
        standing.into_iter().map(ToString::to_string).collect()
    }
}
