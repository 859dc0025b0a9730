//! Everything that experts write: rules, findings and catalogue, loaded together.

use super::befunde::{self, Befundregel};
use super::datenschutz::recht::Recht;
use super::katalog::{self, Katalog};
use super::lastenheft::Vorlage;
use super::regeln::{self, Regel};
use crate::diagnostic::Sink;
use crate::model::projekt::Katalogwahl;
use crate::source::{FileId, Origin, Sources};
use crate::templates::Templates;

/// Rules, findings and catalogue.
#[derive(Debug, Default)]
pub struct Regelwerk {
    /// From entries of the analysis to requirements.
    pub regeln: Vec<Regel>,
    /// From the analysis to findings.
    pub befunde: Vec<Befundregel>,
    /// From findings to requirements.
    pub katalog: Katalog,
    /// What the law says.
    pub recht: Recht,
}

impl Regelwerk {
    /// Loads the embedded files with the user's own laid over them, and the company's `own` catalogues.
    pub fn load(
        templates: &Templates,
        own: &[FileId],
        wahl: Option<&[Katalogwahl]>,
        sources: &mut Sources,
        sink: &mut Sink,
    ) -> Self {
        let regeln = regeln::load(templates, sources, sink);
        let befunde = befunde::load(templates, sources, sink);
        let katalog = katalog::load(templates, own, wahl, sources, sink);
        katalog::check(&katalog, &befunde, &regeln, sink);
        let recht = Recht::load(templates, sources, sink);
        Self { regeln, befunde, katalog, recht }
    }

    /// Where the template of the entry `id` stands.
    #[must_use]
    pub fn place(&self, id: &str, vorlage: &Vorlage) -> Option<Origin> {
        match vorlage {
            Vorlage::Regel(name) => self.regeln.iter().find(|rule| rule.id.value == *name).map(|rule| rule.id.origin),
            Vorlage::Katalog(_) => {
                let requirements = self.katalog.anforderungen.iter().map(|(_, entry)| &entry.id);
                let mut ids = requirements.chain(self.katalog.abgrenzungen.iter().map(|(_, entry)| &entry.id));
                ids.find(|known| known.value == id).map(|known| known.origin)
            }
        }
    }
}
