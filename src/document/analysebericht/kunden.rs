//! Chapter of the Analysebericht: what the sales figures say about customers and potentials.

mod bestand;
mod portfolio;
mod potenziale;
mod rhythmus;
mod umsatz;

pub(super) use potenziale::ranked;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::document::ansicht::{Ansicht, fehlt};
use crate::document::{Block, Inline, Section};
use crate::model::umsatzanalyse::Umsatzanalyse;
use crate::text::{Arg, format};

pub(super) fn section(ansicht: &Ansicht<'_>) -> Section {
    let Some(analyse) = &ansicht.projekt.kundenanalyse.umsatzanalyse else {
        let kapitel = vec![ansicht.section("ab-potenziale", potenziale::blocks(ansicht), Vec::new())];
        return ansicht.section("ab-kunden", vec![Block::absatz(ansicht.t("ab-ohne-umsatzanalyse"))], kapitel);
    };
    let kapitel = vec![
        ansicht.section("ab-umsatz", umsatz::blocks(ansicht, analyse), Vec::new()),
        ansicht.section("ab-bestand", bestand::blocks(ansicht, analyse), Vec::new()),
        ansicht.section("ab-rhythmus", rhythmus::blocks(ansicht, analyse), Vec::new()),
        ansicht.section("ab-portfolio", portfolio::blocks(ansicht, analyse), Vec::new()),
        ansicht.section("ab-cross-selling", potenziale::cross_selling(ansicht, analyse), Vec::new()),
        ansicht.section("ab-potenziale", potenziale::blocks(ansicht), Vec::new()),
    ];
    ansicht.section("ab-kunden", grundlage(ansicht, analyse), kapitel)
}

/// The figures for machines.
pub(super) fn daten(ansicht: &Ansicht<'_>) -> serde_json::Value {
    let analyse = ansicht.projekt.kundenanalyse.umsatzanalyse.as_ref();
    let mut value = analyse.and_then(|analyse| serde_json::to_value(analyse).ok()).unwrap_or_default();
    without_places(&mut value);
    value
}

/// Removes the places in files, which mean nothing outside.
pub(super) fn without_places(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Object(fields) => {
            fields.retain(|name, value| name != "@ort" && !value.is_null());
            fields.values_mut().for_each(without_places);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(without_places),
        _ => {}
    }
}

/// What was read, what was left out, which months count.
fn grundlage(ansicht: &Ansicht<'_>, analyse: &Umsatzanalyse) -> Vec<Block> {
    let (quelle, zeitraum) = (&analyse.quelle, &analyse.zeitraum);
    let left_out: u64 = quelle.ausgelassen.iter().map(|x| x.zeilen.0).sum();
    let reasons: Vec<String> = quelle
        .ausgelassen
        .iter()
        .map(|x| format!("{} {}", zahl(ansicht, x.zeilen.0), ansicht.wort("auslassungsgrund", Some(x.grund.word()))))
        .collect();
    let shown = if left_out == 0 {
        ansicht.t("ab-nichts-ausgelassen")
    } else {
        format!("{}: {}", zahl(ansicht, left_out), reasons.join(", "))
    };
    let day = |datum| ansicht.datum(Some(datum));
    let span = |from, to| format!("{} – {}", day(from), day(to));
    let without_margin =
        quelle.ohne_deckungsbeitrag.map(|lines| ansicht.angabe("ab-ohne-deckungsbeitrag", zahl(ansicht, lines.0)));
    vec![
        Block::absatz(ansicht.t("ab-kunden-einleitung")),
        Block::Angaben {
            paare: vec![
                ansicht.angabe("ab-datei", &quelle.datei),
                ansicht.angabe("ab-pruefsumme", &quelle.pruefsumme),
                ansicht.angabe("ab-zeilen", zahl(ansicht, quelle.zeilen.0)),
                ansicht.angabe("ab-ausgelassen", shown),
                ansicht.angabe("ab-belegt", span(quelle.erster_tag, quelle.letzter_tag)),
                ansicht.angabe("ab-stichtag", day(zeitraum.stichtag)),
                ansicht.angabe("ab-zwoelf-monate", span(zeitraum.von, zeitraum.bis)),
                ansicht.angabe(
                    "ab-rfm-monate",
                    ansicht.texte.format("ab-monate", &[("anzahl", Arg::Text(zeitraum.monate.0.to_string()))]),
                ),
            ]
            .into_iter()
            .chain(without_margin)
            .collect(),
        },
    ]
}

/// A number in the language of the document.
fn zahl(ansicht: &Ansicht<'_>, number: u64) -> String {
    format::zahl(number.into(), ansicht.texte.sprache())
}

/// An amount without cents: more would be noise.
pub(super) fn euro(ansicht: &Ansicht<'_>, eur: Decimal) -> String {
    format::euro(whole(eur), ansicht.texte.sprache())
}

/// Percent to one place.
pub(super) fn prozent(ansicht: &Ansicht<'_>, percent: Decimal) -> String {
    let places = rust_decimal::RoundingStrategy::MidpointAwayFromZero;
    format::prozent(percent.round_dp_with_strategy(1, places), ansicht.texte.sprache())
}

fn oder<T>(value: Option<T>, show: impl Fn(T) -> String) -> String {
    value.map_or_else(fehlt, show)
}

fn whole(value: Decimal) -> Decimal {
    value.round_dp_with_strategy(0, rust_decimal::RoundingStrategy::MidpointAwayFromZero)
}

/// A part of a whole in thousandths, at most all of it.
fn promille(part: Decimal, most: Decimal) -> u32 {
    (part * Decimal::ONE_THOUSAND).checked_div(most).and_then(|x| whole(x).to_u32()).unwrap_or_default().min(1000)
}

/// What people call a segment, as a link where the report has it.
fn segment(ansicht: &Ansicht<'_>, id: Option<&str>) -> String {
    id.map_or_else(|| ansicht.t("ab-ohne-segment"), |id| ansicht.name(id))
}

/// A cell with a customer's key, and its name if it is known.
fn kunde(schluessel: &str, name: Option<&str>) -> Vec<Inline> {
    match name {
        Some(name) => vec![Inline::text(schluessel), Inline::umbruch(), Inline::text(name)],
        None => vec![Inline::text(schluessel)],
    }
}
