//! How far the project is, as a report on one page; the record of an acceptance; and both as data.

mod bericht;
mod protokoll;
pub mod worte;

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use self::protokoll::Gegenstand;
use super::ansicht::Ansicht;
use super::rahmen::Rahmen;
use super::zeitplan::balken;
use super::{Anhang, AnhangProjekt, Document, Sicht, gliederung};
use crate::model::Projekt;
use crate::model::umsetzung::{Abnahme, Erklaerung};
use crate::model::werte::{Anzahl, Datum, Kennzahl};
use crate::model::zeitplan::Teilprojekt;
use crate::steps::lastenheft::Lastenheft;
use crate::steps::umsetzung::Lage;
use crate::steps::umsetzung::ampel::Ampelregeln;
use crate::text::{Arg, Texte, format};

/// The report: one page, and the bar chart with what was done behind it.
#[must_use]
pub fn statusbericht(
    (projekt, lastenheft): (&Projekt, &Lastenheft),
    lage: &Lage<'_>,
    regeln: &Ampelregeln,
    texte: &Texte,
) -> Document {
    let ansicht = Ansicht::bericht(projekt, lastenheft, texte.get("um-dokument"), texte);
    let mut kapitel = bericht::sections(&ansicht, lage);
    let ist = |id: &str| lage.ist.get(id).cloned();
    let basis = lage.ist_festgelegt.then_some(&lage.soll);
    let bild = balken::Bild { plan: &lage.prognose, basis, stichtag: Some(lage.stand), ist: &ist };
    kapitel.push(ansicht.section("um-balkenplan", balken::charts(&ansicht, &bild), Vec::new()));
    let whole = |x: Anzahl| Arg::Text(x.0.to_string());
    let percent = |x: Kennzahl| Arg::Text(format::zahl(x.wert(), texte.sprache()));
    let limits = [
        ("termine_rot", whole(regeln.termine_rot)),
        ("aufwand_gelb", percent(regeln.aufwand_gelb)),
        ("aufwand_rot", percent(regeln.aufwand_rot)),
        ("straenge_gelb", whole(regeln.straenge_gelb)),
        ("straenge_rot", whole(regeln.straenge_rot)),
        ("entscheidungen_rot", whole(regeln.entscheidungen_rot)),
    ];
    let rules = (1..).map(|number| format!("um-regel-{number}")).take_while(|key| texte.has(key));
    let rules = rules.map(|key| texte.format(&key, &limits));
    kapitel.push(ansicht.section("um-regeln", vec![super::Block::punkte(rules)], Vec::new()));
    let anhang = BTreeMap::from([("umsetzung".to_owned(), data(projekt, lage))]);
    let anhang = Anhang { projekt: AnhangProjekt::of(projekt), analyse: anhang, ..Anhang::default() };
    gliederung::framed(&ansicht, kapitel, anhang, Rahmen::of_day(&ansicht, Datum::new(lage.stand)))
}

/// The record of an acceptance, or a form for that of a stage. `fassung`: version and checksum of the released Pflichtenheft.
#[must_use]
pub fn abnahmeprotokoll(
    (projekt, lastenheft): (&Projekt, &Lastenheft),
    (teilprojekt, abnahme): (&Teilprojekt, Option<&Abnahme>),
    fassung: Option<&str>,
    texte: &Texte,
) -> Document {
    let ansicht = Ansicht::new(projekt, lastenheft, Sicht::Anbieter, texte.get("ap-dokument"), texte);
    let stand = projekt.umsetzung.stand.as_ref().map(|x| x.value);
    let tag = abnahme.map(|x| x.datum).or(stand);
    let mut kapitel = protokoll::sections(&ansicht, Gegenstand { teilprojekt, abnahme, tag, fassung });
    gliederung::number(&mut kapitel);
    let anhang = BTreeMap::from([("abnahme".to_owned(), abnahme.map_or(Value::Null, record))]);
    let anhang = Anhang { projekt: AnhangProjekt::of(projekt), analyse: anhang, ..Anhang::default() };
    let rahmen = Rahmen {
        fassung: abnahme.map(|x| x.id.to_string()).unwrap_or_default(),
        vertraulichkeit: Some(texte.get("pf-vertraulich")),
        ..Rahmen::of_day(&ansicht, tag.unwrap_or(projekt.angaben.datum))
    };
    let mut document = gliederung::framed(&ansicht, kapitel, anhang, rahmen);
    document.meta.titel = format!("{} {}", teilprojekt.id, teilprojekt.titel);
    if abnahme.is_none() {
        // A form has the day that is written on it.
        document.meta.datum = String::new();
    }
    document
}

/// How far the project is, for other programs. Days are `YYYY-MM-DD`, efforts person-days, shares per cent.
#[must_use]
pub fn data(projekt: &Projekt, lage: &Lage<'_>) -> Value {
    let day = |x: Date| x.to_string();
    let number = |x: Decimal| x.round_dp(2).normalize().to_string();
    let stages = lage.teilprojekte.iter().map(|x| {
        json!({
            "id": x.id, "titel": x.titel, "ist": number(x.ist), "soll": number(x.soll), "geplant": x.geplant.map(day),
            "prognose": x.prognose.map(day), "abnahme": x.abnahme.map(record),
        })
    });
    let strands = lage.straenge.iter().map(|x| {
        json!({"strang": x.strang, "ist": number(x.ist), "soll": number(x.soll), "abweichung": number(x.abweichung())})
    });
    let trends = lage.trends.iter().map(|x| {
        let points = x.punkte.iter().map(|(told, forecast)| json!({"stand": day(*told), "prognose": day(*forecast)}));
        json!({
            "id": x.meilenstein.id.as_str(), "titel": x.meilenstein.titel, "soll": x.soll.map(day), "tag": day(x.tag),
            "verzug": x.verzug(), "erreicht": x.erreicht, "verlauf": points.collect::<Vec<_>>(),
        })
    });
    let lights = lage.ampeln.iter().map(|x| json!({"bereich": x.bereich.word(), "ampel": x.stufe.word()}));
    let open = projekt.umsetzung.entscheidungen.iter().filter(|x| x.entschieden.is_none());
    let decisions = open.map(|x| json!({"id": x.id.as_str(), "frage": x.frage, "wer": x.wer, "bis": x.bis}));
    let today = Datum::new(lage.stand);
    let defects = projekt.umsetzung.maengel.iter().filter(|x| x.is_offen(today));
    let defects = defects.map(|x| json!({"id": x.id.as_str(), "titel": x.titel, "klasse": x.klasse, "frist": x.frist}));
    json!({
        "stand": day(lage.stand), "ende": day(lage.prognose.ende), "zugesagt": day(lage.soll.zugesagt),
        "aufwand": {"plan": number(lage.aufwand.geplant), "ist": number(lage.aufwand.ist), "rest": number(lage.aufwand.rest)},
        "ampeln": lights.collect::<Vec<_>>(), "straenge": strands.collect::<Vec<_>>(),
        "teilprojekte": stages.collect::<Vec<_>>(), "meilensteine": trends.collect::<Vec<_>>(),
        "entscheidungen": decisions.collect::<Vec<_>>(), "maengel": defects.collect::<Vec<_>>(),
    })
}

/// An acceptance for machines.
fn record(x: &Abnahme) -> Value {
    json!({
        "id": x.id.as_str(), "art": x.art, "datum": x.datum, "erklaerung": x.erklaerung.map(Erklaerung::word),
        "vorbehalte": x.vorbehalte, "fehlende_leistungen": x.fehlende_leistungen, "gewaehrleistung_ab": x.gewaehrleistung_ab,
    })
}
