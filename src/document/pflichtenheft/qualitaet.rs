//! Chapter 8: which criteria speak of which quality characteristic, with their target values (ISO/IEC 25010:2023). A characteristic without a
//! criterion stands there too: that nothing is agreed has to be seen before signing.

use super::Heft;
use super::kriterien::{Kapitel, link, with_cards};
use crate::document::ansicht::{fehlt, zeile, zelle};
use crate::document::{Block, Inline, Section};
use crate::model::lastenheft::{Anforderungsart, Gruppe};
use crate::model::pflichtenheft::Kriterium;
use crate::steps::pflichtenheft::stand::geschuldet;
use crate::text::Arg;

/// The characteristics of a product in the order of the standard, without functional suitability, which chapter 5 is about.
const MERKMALE: [&str; 8] = [
    "leistungseffizienz",
    "kompatibilitaet",
    "interaktion",
    "zuverlaessigkeit",
    "sicherheit",
    "wartbarkeit",
    "flexibilitaet",
    "schutz",
];

/// What a criterion is about, by its group and kind.
fn merkmal(x: &Kriterium) -> Option<&'static str> {
    match (x.gruppe, x.art) {
        (Gruppe::Schnittstellen, _) | (_, Anforderungsart::Schnittstelle) => Some("kompatibilitaet"),
        (Gruppe::Datenschutz | Gruppe::Rechte, _) => Some("sicherheit"),
        (Gruppe::Bedienung, _) => Some("interaktion"),
        (Gruppe::Verwaltung, _) => Some("wartbarkeit"),
        (Gruppe::Migration, _) => Some("flexibilitaet"),
        (_, Anforderungsart::Leistung) => Some("leistungseffizienz"),
        (Gruppe::Betrieb | Gruppe::Qualitaet, _) => Some("zuverlaessigkeit"),
        _ => None,
    }
}

pub(super) fn section(heft: &Heft<'_>) -> Section {
    let matrix = heft.section("pf-qualitaetsmatrix", matrix(heft), Vec::new());
    let own = with_cards(Vec::new(), heft, Kapitel::Qualitaet);
    heft.section("pf-qualitaet", Vec::new(), vec![matrix, heft.section("pf-qualitaetskriterien", own, Vec::new())])
}

fn matrix(heft: &Heft<'_>) -> Vec<Block> {
    let functions = geschuldet(heft.datei).filter(|x| x.art == Anforderungsart::Funktion).count();
    let suitability = heft.ansicht.texte.format("pf-merkmal-funktional-satz", &[("anzahl", Arg::Zahl(functions))]);
    let mut rows = vec![zeile(vec![zelle(heft.t("pf-merkmal-funktional")), zelle(suitability), zelle(fehlt())])];
    for name in MERKMALE {
        let titel = heft.t(&format!("pf-merkmal-{name}"));
        let found: Vec<&Kriterium> = geschuldet(heft.datei).filter(|x| merkmal(x) == Some(name)).collect();
        if found.is_empty() {
            rows.push(zeile(vec![zelle(titel), zelle(heft.t("pf-merkmal-ohne-kriterium")), zelle(fehlt())]));
            continue;
        }
        for x in found {
            let target = x.abnahme.first().map_or_else(fehlt, |test| test.ergebnis.value.clone());
            rows.push(zeile(vec![zelle(&titel), vec![link(x), Inline::text(format!(" {}", x.titel))], zelle(target)]));
        }
    }
    let columns = [("pf-merkmal", 4, false), ("pf-kriterium", 6, false), ("pf-zielwert", 9, false)];
    vec![
        Block::absatz(heft.t("pf-qualitaetsmatrix-satz")),
        heft.ansicht.uebersicht("pf-tabelle-qualitaet", &columns, rows),
    ]
}
