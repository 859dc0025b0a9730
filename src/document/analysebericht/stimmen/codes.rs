//! What people wrote in their own words, by the categories that were given by hand.

use super::prozent;
use crate::document::ansicht::{Ansicht, zeile, zelle};
use crate::document::{Block, Inline};
use crate::model::befragung::Antwortgruppe;
use crate::model::befragungsergebnis::{Befragung, Codeergebnis};
use crate::model::werte::{Anteil, Anzahl};
use crate::text::{Arg, format};

pub(super) fn blocks(ansicht: &Ansicht<'_>, befragung: &Befragung) -> Vec<Block> {
    if befragung.codes.is_empty() {
        return open(ansicht, befragung).into_iter().collect();
    }
    let has = |gruppe| befragung.gruppe(gruppe).is_some_and(|x| x.unterdrueckt.is_none());
    let (kunden, mitarbeitende) = (has(Antwortgruppe::Kunden), has(Antwortgruppe::Mitarbeitende));
    let mut codes: Vec<&Codeergebnis> = befragung.codes.iter().collect();
    let count = |x: Option<Anzahl>| x.map_or(0, |x| x.0);
    codes.sort_by_key(|x| std::cmp::Reverse((count(x.kunden), count(x.mitarbeitende))));
    let rows = codes.iter().map(|code| {
        let mut cells = vec![named(code)];
        cells.extend(kunden.then(|| zelle(named_by(ansicht, code.kunden, code.kunden_anteil))));
        cells.extend(mitarbeitende.then(|| zelle(named_by(ansicht, code.mitarbeitende, code.mitarbeitende_anteil))));
        zeile(cells)
    });
    let mut columns = vec![("ab-stimmen-code", 10, false)];
    columns.extend(kunden.then_some(("antwortgruppe-kunden", 4, true)));
    columns.extend(mitarbeitende.then_some(("antwortgruppe-mitarbeitende", 4, true)));
    let table = ansicht.tabelle("ab-stimmen-tabelle-codes", &columns, rows.collect());
    let mut blocks = vec![Block::absatz(ansicht.t("ab-stimmen-codes-regel")), table];
    blocks.extend(open(ansicht, befragung));
    blocks.extend(quotes(ansicht, &codes));
    blocks
}

fn named(code: &Codeergebnis) -> Vec<Inline> {
    let link = code.beduerfnis.as_ref().map(|id| [Inline::verweis(id.as_str(), id.as_str()), Inline::text(" ")]);
    link.into_iter().flatten().chain([Inline::text(&code.titel)]).collect()
}

/// `41 (66 %)`
fn named_by(ansicht: &Ansicht<'_>, count: Option<Anzahl>, share: Option<Anteil>) -> String {
    match (count, share) {
        (Some(_), Some(share)) => format!("{} ({})", ansicht.anzahl(count), prozent(ansicht, share)),
        // The counts of a group that is told of are missing only where few named it.
        _ => ansicht.t("ab-stimmen-unter-fuenf"),
    }
}

/// Free texts to which nobody gave a code yet.
fn open(ansicht: &Ansicht<'_>, befragung: &Befragung) -> Option<Block> {
    let sum = |values: Vec<Option<Anzahl>>| values.into_iter().flatten().map(|x| x.0).sum::<u64>();
    let texts = sum(befragung.gruppen.iter().map(|x| x.freitexte).collect());
    let without = sum(befragung.gruppen.iter().map(|x| x.ohne_code).collect());
    let number = |count: u64| Arg::Text(format::zahl(count.into(), ansicht.texte.sprache()));
    let args = [("anzahl", number(without)), ("von", number(texts))];
    (without > 0).then(|| Block::absatz(ansicht.texte.format("ab-stimmen-ohne-code", &args)))
}

fn quotes(ansicht: &Ansicht<'_>, codes: &[&Codeergebnis]) -> Vec<Block> {
    let with_quotes = codes.iter().filter(|code| !code.zitate.is_empty());
    let points = with_quotes.map(|code| {
        let quotes = code.zitate.iter().map(|text| format::zitat(text, ansicht.texte.sprache()));
        let quotes = quotes.collect::<Vec<_>>().join(" ");
        let inhalt = vec![Inline::stark(&code.titel), Inline::text(format!(": {quotes}"))];
        vec![Block::Absatz { inhalt }]
    });
    let punkte: Vec<_> = points.collect();
    if punkte.is_empty() {
        return Vec::new();
    }
    vec![Block::absatz(ansicht.t("ab-stimmen-zitate")), Block::Liste { nummeriert: false, punkte }]
}
