//! What checks need to know beyond the item they are about.

use std::collections::{BTreeMap, BTreeSet};

use super::recht::{Begriffe, Recht, nennt};
use crate::model::Projekt;
use crate::model::informationen::Information;
use crate::model::prozesse::{Prozess, System};
use crate::model::werte::Verweis;
use crate::steps::prozessanalyse::erfassung;
use crate::text;

/// The project as the checks see it.
pub(super) struct Lage<'p> {
    pub(super) projekt: &'p Projekt,
    pub(super) recht: &'p Recht,
    /// Identifiers of the items that processes use.
    pub(super) genutzt: BTreeSet<&'p str>,
    /// Leading systems by the folded name of the item; the CRM is the empty one.
    fuehrend: BTreeMap<String, BTreeSet<&'p str>>,
}

impl<'p> Lage<'p> {
    pub(super) fn new(projekt: &'p Projekt, recht: &'p Recht) -> Self {
        let mut fuehrend: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for item in &projekt.prozessanalyse.informationen {
            let leading = item.fuehrend.as_ref().map_or("", Verweis::as_str);
            fuehrend.entry(text::fold(item.name.trim())).or_default().insert(leading);
        }
        Self { projekt, recht, genutzt: erfassung::genutzt(projekt), fuehrend }
    }

    /// Whether one of `texts` names what the list of words is about; false without words.
    pub(super) fn nennt<'t>(
        &self,
        texts: impl IntoIterator<Item = &'t String>,
        words: impl Fn(&Begriffe) -> &Vec<String>,
    ) -> bool {
        self.recht.begriffe.as_ref().is_some_and(|begriffe| nennt(texts, words(begriffe)))
    }

    /// How many systems lead the data of this name.
    pub(super) fn leading_systems(&self, item: &Information) -> usize {
        self.fuehrend.get(&text::fold(item.name.trim())).map_or(0, BTreeSet::len)
    }

    pub(super) fn system(&self, id: &Verweis<System>) -> Option<&'p System> {
        self.projekt.prozessanalyse.systeme.iter().find(|system| system.id.as_str() == id.as_str())
    }

    /// Whether any process says which items it uses.
    pub(super) fn knows_use(&self) -> bool {
        !self.genutzt.is_empty()
    }

    /// Roles that need the item: those in a process that uses it, its owner and those who enter it.
    pub(super) fn roles_with_need(&self, item: &'p Information) -> BTreeSet<&'p str> {
        let uses = |prozess: &&Prozess| prozess.informationen.iter().any(|id| id.as_str() == item.id.as_str());
        let mut roles: BTreeSet<&str> =
            item.fachlich_verantwortlich.iter().chain(&item.erfasst_von).map(Verweis::as_str).collect();
        for prozess in self.projekt.prozessanalyse.prozesse.iter().filter(uses) {
            roles.extend(prozess.beteiligte.iter().chain(&prozess.verantwortlich).map(Verweis::as_str));
            roles.extend(prozess.raci.iter().map(|raci| raci.rolle.as_str()));
            roles.extend(prozess.schritte.iter().filter_map(|schritt| schritt.rolle.as_ref()).map(Verweis::as_str));
        }
        roles
    }
}
