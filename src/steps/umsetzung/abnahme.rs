//! What an acceptance is about: its stages, their criteria and defects, and whether a stage is accepted.

use std::collections::BTreeSet;

use crate::model::Projekt;
use crate::model::umsetzung::{Abnahme, Abnahmeart, Erklaerung, Mangel, Testergebnis, Testlauf};
use crate::model::werte::{Datum, Verweis};
use crate::model::zeitplan::Teilprojekt;

/// The stages that are accepted: one, or all by a final acceptance.
#[must_use]
pub fn umfang<'p>(projekt: &'p Projekt, art: Option<Abnahmeart>, stage: &str) -> Vec<&'p Teilprojekt> {
    let all = art == Some(Abnahmeart::Gesamtabnahme);
    projekt.zeitplan.teilprojekte.iter().filter(|x| all || x.id.as_str() == stage).collect()
}

/// The defects of these stages that were known on a day; all if there is none.
#[must_use]
pub fn maengel<'p>(projekt: &'p Projekt, umfang: &[&Teilprojekt], tag: Option<Datum>) -> Vec<&'p Mangel> {
    let of_stages = |x: &&Mangel| umfang.iter().any(|stage| stage.id.as_str() == x.teilprojekt.as_str());
    let known = |x: &&Mangel| tag.is_none_or(|tag| x.gemeldet <= tag);
    projekt.umsetzung.maengel.iter().filter(of_stages).filter(known).collect()
}

/// The tests of these stages that were carried out until a day.
#[must_use]
pub fn testlaeufe<'p>(projekt: &'p Projekt, umfang: &[&Teilprojekt], tag: Option<Datum>) -> Vec<&'p Testlauf> {
    let ids: BTreeSet<&str> = kriterien(umfang).collect();
    let of_stages = |x: &&Testlauf| x.kriterien.iter().any(|id| ids.contains(id.as_str()));
    let known = |x: &&Testlauf| tag.is_none_or(|tag| x.datum <= tag);
    projekt.umsetzung.testlaeufe.iter().filter(of_stages).filter(known).collect()
}

/// The criteria of these stages that no test has shown until a day.
#[must_use]
pub fn ungeprueft<'p>(projekt: &Projekt, umfang: &[&'p Teilprojekt], tag: Option<Datum>) -> Vec<&'p str> {
    let runs = testlaeufe(projekt, umfang, tag);
    let carried_out = runs.iter().filter(|x| x.ergebnis != Testergebnis::NichtDurchgefuehrt);
    let shown: BTreeSet<&str> = carried_out.flat_map(|x| &x.kriterien).map(Verweis::as_str).collect();
    kriterien(umfang).filter(|id| !shown.contains(id)).collect()
}

fn kriterien<'p>(umfang: &[&'p Teilprojekt]) -> impl Iterator<Item = &'p str> {
    umfang.iter().flat_map(|x| &x.kriterien).map(Verweis::as_str)
}

/// Whether the client declared that it accepts.
#[must_use]
pub fn is_erklaert(x: &Abnahme) -> bool {
    matches!(x.erklaerung, Some(Erklaerung::Abgenommen | Erklaerung::MitMaengeln))
}

fn betrifft(x: &Abnahme, stage: &str) -> bool {
    x.teilprojekt.as_str() == stage || x.art == Abnahmeart::Gesamtabnahme
}

/// The declaration by which a stage is accepted: the first one, as what was accepted cannot be refused any more.
#[must_use]
pub fn abgenommen<'p>(projekt: &'p Projekt, stage: &str) -> Option<&'p Abnahme> {
    let declared = projekt.umsetzung.abnahmen.iter().filter(|x| is_erklaert(x) && betrifft(x, stage));
    declared.min_by_key(|x| x.datum)
}

/// The last refusal of a stage that is not accepted.
#[must_use]
pub fn verweigert<'p>(projekt: &'p Projekt, stage: &str) -> Option<&'p Abnahme> {
    if abgenommen(projekt, stage).is_some() {
        return None;
    }
    let refused = projekt.umsetzung.abnahmen.iter().filter(|x| x.erklaerung == Some(Erklaerung::Verweigert));
    refused.filter(|x| betrifft(x, stage)).max_by_key(|x| x.datum)
}

/// The day for which an acceptance of a stage is prepared.
#[must_use]
pub fn vorbereitet(projekt: &Projekt, stage: &str) -> Option<Datum> {
    let prepared = projekt.umsetzung.abnahmen.iter().filter(|x| x.erklaerung.is_none() && betrifft(x, stage));
    prepared.map(|x| x.datum).max()
}
