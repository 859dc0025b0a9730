//! Chapter 2.1: what the Kunden- und Potenzialanalyse found.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::document::ansicht::{Ansicht, fehlt, oder_fehlt, with_open, zeile, zeile_mit_anker, zelle};
use crate::document::{Balken, BalkenWert, Block, Inline};
use crate::model::kunden::{AbcKlasse, Beduerfnis, Nennungen};
use crate::model::lastenheft::Thema;
use crate::text::{Arg, format};

pub(super) fn blocks(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let analyse = &ansicht.projekt.kundenanalyse;
    let mut blocks = match &analyse.erhebung {
        Some(text) => crate::document::markdown::blocks(&text.0),
        None => Vec::new(),
    };
    if let Some(day) = analyse.stichtag {
        let args = [("datum", Arg::Text(ansicht.datum(Some(day))))];
        blocks.push(Block::absatz(ansicht.texte.format("lh-stichtag", &args)));
    }
    blocks.extend(segmente(ansicht));
    blocks.extend(beduerfnisse(ansicht));
    blocks.extend(staerken(ansicht));
    if ansicht.is_team() {
        blocks.extend(kundenliste(ansicht));
        blocks.extend(potenziale(ansicht));
    }
    if blocks.is_empty() { ansicht.leer(Thema::Kunden) } else { with_open(blocks, ansicht, Thema::Kunden) }
}

fn segmente(ansicht: &Ansicht<'_>) -> Option<Block> {
    let segmente = &ansicht.projekt.kundenanalyse.segmente;
    let sprache = ansicht.texte.sprache();
    let rows = segmente.iter().map(|segment| {
        let mut cells = vec![
            zelle(segment.id.as_str()),
            benannt(&segment.name, [segment.beschreibung.as_deref()]),
            zelle(ansicht.anzahl(segment.kunden)),
        ];
        if ansicht.is_team() {
            cells.push(zelle(oder_fehlt(segment.umsatz.map(|x| format::euro(x.eur(), sprache)))));
            cells.push(zelle(oder_fehlt(segment.deckungsbeitrag.map(|x| format::euro(x.eur(), sprache)))));
            cells.push(zelle(oder_fehlt(segment.wachstum.map(|x| format::prozent(x.prozent(), sprache)))));
            cells.push(zelle(oder_fehlt(segment.lieferanteil.map(|x| format::prozent(x.prozent(), sprache)))));
        }
        zeile_mit_anker(segment.id.as_str(), cells)
    });
    let mut columns = vec![("lh-id", 2, false), ("lh-segment", 10, false), ("lh-kundenzahl", 2, true)];
    if ansicht.is_team() {
        columns.extend([
            ("lh-umsatz", 4, true),
            ("lh-deckungsbeitrag", 4, true),
            ("lh-wachstum", 2, true),
            ("lh-lieferanteil", 2, true),
        ]);
    }
    (!segmente.is_empty()).then(|| ansicht.tabelle("lh-tabelle-segmente", &columns, rows.collect()))
}

fn beduerfnisse(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let beduerfnisse = &ansicht.projekt.kundenanalyse.beduerfnisse;
    if beduerfnisse.is_empty() {
        return Vec::new();
    }
    let rows = beduerfnisse.iter().map(|x| {
        zeile_mit_anker(
            x.id.as_str(),
            vec![
                zelle(x.id.as_str()),
                benannt(&x.titel, [Some(x.aussage.as_str())]),
                zelle(quelle(ansicht, x)),
                zelle(oder_fehlt(x.wichtigkeit.map(|v| format::zahl(v.wert(), ansicht.texte.sprache())))),
                zelle(oder_fehlt(x.zufriedenheit.map(|v| format::zahl(v.wert(), ansicht.texte.sprache())))),
                ansicht.folgen(x.id.as_str()),
            ],
        )
    });
    let columns = [
        ("lh-id", 2, false),
        ("lh-beduerfnis", 8, false),
        ("lh-quelle", 4, false),
        ("lh-wichtigkeit", 2, true),
        ("lh-zufriedenheit", 2, true),
        ("lh-folgt", 4, false),
    ];
    let table = ansicht.tabelle("lh-tabelle-beduerfnisse", &columns, rows.collect());
    std::iter::once(table).chain(luecken(ansicht)).collect()
}

fn quelle(ansicht: &Ansicht<'_>, beduerfnis: &Beduerfnis) -> String {
    let word = ansicht.wort("beduerfnisquelle", Some(beduerfnis.quelle.word()));
    match &beduerfnis.nennungen {
        Some(Nennungen { anzahl, von, .. }) => {
            let args = [("anzahl", Arg::Text(anzahl.0.to_string())), ("von", Arg::Text(von.0.to_string()))];
            format!("{word}, {}", ansicht.texte.format("lh-nennungen", &args))
        }
        None => word,
    }
}

/// Importance minus satisfaction, largest first: where customers want most and get least.
fn luecken(ansicht: &Ansicht<'_>) -> Option<Block> {
    let rated = ansicht.projekt.kundenanalyse.beduerfnisse.iter();
    let mut gaps: Vec<(Decimal, &Beduerfnis)> =
        rated.filter_map(|x| Some((x.wichtigkeit?.wert() - x.zufriedenheit?.wert(), x))).collect();
    gaps.retain(|(gap, _)| *gap > Decimal::ZERO);
    gaps.sort_by_key(|(gap, x)| (std::cmp::Reverse(*gap), x.id.as_str()));
    let sprache = ansicht.texte.sprache();
    let bars = gaps.iter().map(|(gap, x)| BalkenWert {
        name: format!("{} {}", x.id, x.titel),
        wert: format::zahl(*gap, sprache),
        // The scale runs from 1 to 5, so the largest possible gap is 4.
        promille: (*gap * Decimal::from(250)).to_u32().unwrap_or(0).min(1000),
    });
    let (_, first) = gaps.first()?;
    let args = [("anzahl", Arg::Zahl(gaps.len())), ("erstes", Arg::Text(first.titel.clone()))];
    Some(Block::Balken(Balken {
        titel: ansicht.t("lh-bild-luecken"),
        alt: ansicht.texte.format("lh-bild-luecken-alt", &args),
        balken: bars.collect(),
    }))
}

fn staerken(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let staerken = &ansicht.projekt.kundenanalyse.staerken;
    if staerken.is_empty() {
        return Vec::new();
    }
    let rows = staerken.iter().map(|x| {
        zeile_mit_anker(
            x.id.as_str(),
            vec![
                zelle(x.id.as_str()),
                zelle(&x.titel),
                zelle(oder_fehlt(x.beschreibung.as_deref())),
                zelle(oder_fehlt(x.beleg.as_deref())),
            ],
        )
    });
    let columns =
        [("lh-id", 2, false), ("lh-staerke", 4, false), ("lh-beschreibung", 7, false), ("lh-beleg", 5, false)];
    vec![ansicht.tabelle("lh-tabelle-staerken", &columns, rows.collect())]
}

fn potenziale(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let potenziale = &ansicht.projekt.kundenanalyse.potenziale;
    if potenziale.is_empty() {
        return Vec::new();
    }
    let sprache = ansicht.texte.sprache();
    let rows = potenziale.iter().map(|x| {
        let segment = x.segment.as_ref().map(|id| vec![ansicht.name_verweis(id.as_str())]);
        zeile_mit_anker(
            x.id.as_str(),
            vec![
                zelle(x.id.as_str()),
                benannt(&x.titel, [x.beschreibung.as_deref(), x.massnahme.as_deref()]),
                zelle(ansicht.wort("potenzialart", Some(x.art.word()))),
                segment.unwrap_or_else(|| zelle(fehlt())),
                zelle(oder_fehlt(x.betrag.map(|v| format::euro(v.eur(), sprache)))),
                zelle(oder_fehlt(x.wahrscheinlichkeit.map(|v| format::prozent(v.lesbar(), sprache)))),
                ansicht.folgen(x.id.as_str()),
            ],
        )
    });
    let columns = [
        ("lh-id", 2, false),
        ("lh-potenzial", 11, false),
        ("lh-art", 3, false),
        ("lh-segment", 4, false),
        ("lh-betrag", 3, true),
        ("lh-wahrscheinlichkeit", 2, true),
        ("lh-folgt", 4, false),
    ];
    vec![ansicht.tabelle("lh-tabelle-potenziale", &columns, rows.collect())]
}

/// A name and what is said of it, each on its line.
fn benannt<'t>(name: &str, lines: impl IntoIterator<Item = Option<&'t str>>) -> Vec<Inline> {
    let mut text = vec![Inline::stark(name)];
    for line in lines.into_iter().flatten() {
        text.extend([Inline::umbruch(), Inline::text(line)]);
    }
    text
}

/// The customers behind the segments, under their keys.
fn kundenliste(ansicht: &Ansicht<'_>) -> Option<Block> {
    let kunden = &ansicht.projekt.kundenanalyse.kunden;
    let rows = kunden.iter().map(|x| {
        let segment = x.segment.as_ref().map(|id| vec![ansicht.name_verweis(id.as_str())]);
        zeile(vec![
            zelle(&x.schluessel),
            segment.unwrap_or_else(|| zelle(fehlt())),
            zelle(oder_fehlt(x.abc.map(AbcKlasse::word))),
            zelle(oder_fehlt(x.rfm.as_deref())),
            zelle(ansicht.datum(x.letzter_auftrag)),
        ])
    });
    let columns = [
        ("lh-kunde", 4, false),
        ("lh-segment", 5, false),
        ("lh-abc", 2, false),
        ("lh-rfm", 2, false),
        ("lh-letzter-auftrag", 3, false),
    ];
    (!kunden.is_empty()).then(|| ansicht.tabelle("lh-tabelle-kunden", &columns, rows.collect()))
}
