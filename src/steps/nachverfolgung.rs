//! Traceability: what follows from what, both ways, and where a thread ends.
//!
//! Entry of the analysis → finding → requirement. What comes before a node is why it exists, what comes behind is what became
//! of it.

use std::collections::{BTreeMap, BTreeSet};

use super::lastenheft::{Lastenheft, MENGENGERUEST};
use crate::choice;
use crate::model::Projekt;
use crate::model::prozesse::Einbinden;
use crate::text::natural_key;

choice! {
    /// The kind of a node.
    pub enum Knotenart {
        Analyse = "analyse",
        Befund = "befund",
        Ziel = "ziel",
        Anforderung = "anforderung",
        Abgrenzung = "abgrenzung",
    }
}

/// Something with an identifier that a thread runs through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Knoten {
    /// Its kind.
    pub art: Knotenart,
    /// What people call it.
    pub titel: String,
    /// Identifiers of what it comes from.
    pub vor: BTreeSet<String>,
    /// Identifiers of what follows from it.
    pub nach: BTreeSet<String>,
}

/// Where a thread ends.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Luecken {
    /// Findings that hold and that no requirement answers.
    pub befunde_ohne_anforderung: Vec<String>,
    /// Needs, potentials, weaknesses and processes for the CRM that nothing follows from.
    pub analyse_ohne_folge: Vec<String>,
    /// Requirements and exclusions without origin.
    pub ohne_herkunft: Vec<String>,
}

/// All nodes with their connections.
#[derive(Debug, Clone, Default)]
pub struct Nachverfolgung {
    knoten: BTreeMap<String, Knoten>,
}

impl Nachverfolgung {
    /// Follows every thread of the project.
    #[must_use]
    pub fn new(projekt: &Projekt, lastenheft: &Lastenheft) -> Self {
        let mut all = Self::default();
        for (id, titel) in projekt.bezeichnungen() {
            all.add(id, Knotenart::Analyse, titel);
        }
        if projekt.prozessanalyse.mengengeruest.is_some() {
            all.add(MENGENGERUEST, Knotenart::Analyse, "Mengengerüst");
        }
        for befund in lastenheft.befunde.iter().filter(|befund| befund.gilt()) {
            all.add(&befund.id, Knotenart::Befund, &befund.titel);
            for proof in befund.belege.iter().filter_map(|beleg| beleg.id.as_deref()) {
                all.connect(proof, &befund.id);
            }
        }
        for ziel in &projekt.lastenheft.ziele {
            all.add(ziel.id.as_str(), Knotenart::Ziel, &ziel.titel);
            ziel.herkunft.iter().for_each(|source| all.connect(source.as_str(), ziel.id.as_str()));
        }
        for x in &lastenheft.anforderungen {
            all.add(&x.id, Knotenart::Anforderung, &x.titel);
            x.herkunft.iter().for_each(|source| all.connect(source, &x.id));
        }
        for x in &lastenheft.abgrenzungen {
            all.add(&x.id, Knotenart::Abgrenzung, &x.titel);
            x.herkunft.iter().for_each(|source| all.connect(source, &x.id));
        }
        all
    }

    fn add(&mut self, id: &str, art: Knotenart, titel: &str) {
        let empty = Knoten { art, titel: titel.to_owned(), vor: BTreeSet::new(), nach: BTreeSet::new() };
        // Connections to it may be known already.
        let knoten = self.knoten.entry(id.to_owned()).or_insert(empty);
        knoten.art = art;
        titel.clone_into(&mut knoten.titel);
    }

    fn connect(&mut self, from: &str, to: &str) {
        if from == to || !self.knoten.contains_key(to) {
            return;
        }
        if let Some(knoten) = self.knoten.get_mut(from) {
            knoten.nach.insert(to.to_owned());
            if let Some(knoten) = self.knoten.get_mut(to) {
                knoten.vor.insert(from.to_owned());
            }
        }
    }

    /// The node behind an identifier.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Knoten> {
        self.knoten.get(id)
    }

    /// All identifiers, as people count.
    #[must_use]
    pub fn ids(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = self.knoten.keys().map(String::as_str).collect();
        ids.sort_by_cached_key(|id| natural_key(id));
        ids
    }

    /// Only what leads to `id` and what follows from it.
    #[must_use]
    pub fn around(&self, id: &str) -> Self {
        let mut kept = self.reached(id, |knoten| &knoten.vor);
        kept.append(&mut self.reached(id, |knoten| &knoten.nach));
        let within = |ids: &BTreeSet<String>| ids.intersection(&kept).cloned().collect();
        let knoten = self.knoten.iter().filter(|(id, _)| kept.contains(*id)).map(|(id, x)| {
            (id.clone(), Knoten { art: x.art, titel: x.titel.clone(), vor: within(&x.vor), nach: within(&x.nach) })
        });
        Self { knoten: knoten.collect() }
    }

    fn reached(&self, id: &str, next: impl Fn(&Knoten) -> &BTreeSet<String>) -> BTreeSet<String> {
        let mut reached = BTreeSet::new();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            if let Some(knoten) = self.knoten.get(id)
                && reached.insert(id.to_owned())
            {
                open.extend(next(knoten).iter().map(String::as_str));
            }
        }
        reached
    }

    /// Where threads end that should go on.
    #[must_use]
    pub fn luecken(&self, projekt: &Projekt, lastenheft: &Lastenheft) -> Luecken {
        let ends = |id: &str| self.knoten.get(id).is_some_and(|knoten| knoten.nach.is_empty());
        let sorted = |ids: Vec<&str>| {
            let mut ids: Vec<String> = ids.into_iter().map(str::to_owned).collect();
            ids.sort_by_cached_key(|id| natural_key(id));
            ids
        };
        let findings = lastenheft.befunde.iter().filter(|x| x.gilt() && !x.is_grundlage()).map(|x| x.id.as_str());
        let (kunden, analyse) = (&projekt.kundenanalyse, &projekt.prozessanalyse);
        let inside = analyse.prozesse.iter().filter(|prozess| prozess.einbinden == Einbinden::Ja);
        let weak = inside.clone().flat_map(|prozess| &prozess.schwachstellen).map(|x| x.id.as_str());
        let entries = inside
            .map(|x| x.id.as_str())
            .chain(weak)
            .chain(kunden.beduerfnisse.iter().map(|x| x.id.as_str()))
            .chain(kunden.potenziale.iter().map(|x| x.id.as_str()));
        let without_origin = self.knoten.iter().filter(|(_, knoten)| {
            matches!(knoten.art, Knotenart::Anforderung | Knotenart::Abgrenzung) && knoten.vor.is_empty()
        });
        Luecken {
            befunde_ohne_anforderung: sorted(findings.filter(|id| ends(id)).collect()),
            analyse_ohne_folge: sorted(entries.filter(|id| ends(id)).collect()),
            ohne_herkunft: sorted(without_origin.map(|(id, _)| id.as_str()).collect()),
        }
    }
}
