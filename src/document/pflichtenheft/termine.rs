//! The annex of dates: everything that has one, in their order. What is no date of its own (a duty of the client within a sentence) stands at its
//! criterion.

use super::Heft;
use super::kriterien::link;
use super::rahmen::worked_in;
use crate::document::ansicht::{zeile, zelle};
use crate::document::{Block, Inline, Section, Zeile};
use crate::model::werte::Datum;
use crate::steps::pflichtenheft::stand::geschuldet;

pub(super) fn section(heft: &Heft<'_>) -> Section {
    let mut dated: Vec<(Datum, String, Vec<Inline>)> = Vec::new();
    if let Some(contract) = &heft.datei.vertrag {
        let days = [
            ("pf-termin-unterschrift", contract.vom),
            ("pf-termin-beginn", contract.beginn),
            ("pf-termin-ende", contract.ende),
        ];
        dated.extend(days.into_iter().filter_map(|(key, day)| Some((day?, heft.t(key), Vec::new()))));
    }
    for stage in &heft.ansicht.projekt.lastenheft.ausbaustufen {
        let titel = format!("{} {}", stage.id, stage.titel);
        dated.extend(stage.bis.map(|day| (day, titel, Vec::new())));
    }
    for x in geschuldet(heft.datei) {
        dated.extend(x.termin.map(|day| (day, x.titel.clone(), vec![link(x)])));
    }
    for antrag in worked_in(heft) {
        let moved = antrag.auswirkung.iter().flat_map(|x| &x.termine);
        dated.extend(moved.map(|x| (x.neu, x.was.clone(), vec![Inline::text(antrag.id.as_str())])));
    }
    // Of several on one day contract and stages come first, as they were put there first.
    dated.sort_by_key(|(day, ..)| *day);
    let row = |(day, what, criterion): (Datum, String, Vec<Inline>)| -> Zeile {
        zeile(vec![zelle(heft.ansicht.datum(Some(day))), zelle(what), criterion])
    };
    let rows: Vec<Zeile> = dated.into_iter().map(row).collect();
    let blocks = if rows.is_empty() {
        vec![Block::absatz(heft.t("pf-keine-termine"))]
    } else {
        let columns = [("pf-termin", 3, false), ("pf-gegenstand", 11, false), ("pf-kriterium", 3, false)];
        vec![Block::absatz(heft.t("pf-termine-satz")), heft.ansicht.uebersicht("pf-tabelle-termine", &columns, rows)]
    };
    heft.section("pf-termine", blocks, Vec::new())
}
