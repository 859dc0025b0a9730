//! What goes on for customers after the project, as a report for the own team: what is due, how the figures move, which wishes are open.

mod daten;
mod kalender;
mod kennzahlen;

pub use daten::{data, tabelle};
pub use kalender::kalender;

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_decimal::{Decimal, RoundingStrategy};

use super::ansicht::{Ansicht, oder_fehlt, zeile, zeile_mit_anker, zelle};
use super::rahmen::Rahmen;
use super::{Anhang, AnhangProjekt, Block, Document, Form, Inline, gliederung};
use crate::model::Projekt;
use crate::model::kundenorientierung::{Kundenwunsch, Massnahme, Messeinheit, Rhythmus};
use crate::model::werte::Datum;
use crate::steps::kundenorientierung::termine::{kommende, lage};
use crate::steps::kundenorientierung::vorschlag::Vorschlag;
use crate::steps::kundenorientierung::{Lage, Vorschlaege, Wartend, offene_wuensche, ueberfaellig};
use crate::steps::lastenheft::Lastenheft;
use crate::text::{Arg, Texte, format};

/// Months that are looked ahead.
pub const MONATE: i32 = 3;

/// The report of a day.
#[must_use]
pub fn build(
    (projekt, lastenheft): (&Projekt, &Lastenheft),
    stichtag: Date,
    vorschlaege: &Vorschlaege,
    texte: &Texte,
) -> Document {
    let ansicht = Ansicht::bericht(projekt, lastenheft, texte.get("kuo-dokument"), texte);
    let mut kapitel = vec![
        ansicht.section("kuo-massnahmen", measures(&ansicht, stichtag), Vec::new()),
        ansicht.section("kuo-kennzahlen", kennzahlen::blocks(&ansicht, stichtag), Vec::new()),
        ansicht.section("kuo-wuensche", wishes(&ansicht, stichtag), Vec::new()),
        ansicht.section("kuo-regeln", kennzahlen::rules(&ansicht, vorschlaege), Vec::new()),
    ];
    gliederung::number(&mut kapitel);
    let anhang = Anhang {
        projekt: AnhangProjekt::of(projekt),
        analyse: BTreeMap::from([("kundenorientierung".to_owned(), data(&projekt.kundenorientierung, stichtag))]),
        ..Anhang::default()
    };
    let rahmen = Rahmen { status: ansicht.t("kuo-fortlaufend"), ..Rahmen::of_day(&ansicht, Datum::new(stichtag)) };
    gliederung::framed(&ansicht, kapitel, anhang, rahmen)
}

fn measures(ansicht: &Ansicht<'_>, stichtag: Date) -> Vec<Block> {
    let datei = &ansicht.projekt.kundenorientierung;
    if datei.massnahmen.is_empty() {
        return vec![Block::absatz(ansicht.t("kuo-keine-massnahmen"))];
    }
    let overdue = ueberfaellig(datei, stichtag).len();
    let mut blocks = vec![Block::Hinweis {
        inhalt: vec![Inline::text(ansicht.texte.format("kuo-summe-faellig", &[("anzahl", Arg::Zahl(overdue))]))],
    }];
    let row = |x: &Massnahme| {
        let lage = lage(x, stichtag);
        let purpose = x.zweck.as_ref().map(|text| format!(" – {text}")).unwrap_or_default();
        let due = zelle(faelligkeit(&lage, ansicht.texte));
        let cells = [
            x.id.to_string(),
            format!("{}{purpose}", x.titel),
            ansicht.name(x.rolle.as_str()),
            rhythmus(x, ansicht.texte),
            oder_fehlt(lage.zuletzt.map(|day| format::datum(day, ansicht.texte.sprache()))),
        ];
        let due = if lage.ueberfaellig.is_some() { stark(due) } else { due };
        zeile_mit_anker(x.id.as_str(), cells.map(zelle).into_iter().chain([due]).collect())
    };
    let columns = [
        ("kuo-nummer", 3, false),
        ("kuo-massnahme", 9, false),
        ("kuo-zustaendig", 5, false),
        ("kuo-rhythmus", 4, false),
        ("kuo-zuletzt", 4, false),
        ("kuo-naechster", 5, false),
    ];
    blocks.push(ansicht.tabelle("kuo-tabelle-massnahmen", &columns, datei.massnahmen.iter().map(row).collect()));
    let coming = kommende(datei, stichtag, MONATE);
    if !coming.is_empty() {
        let rows = coming.iter().map(|x| {
            let day = format::datum(x.tag, ansicht.texte.sprache());
            let whose = ansicht.name(x.massnahme.rolle.as_str());
            zeile(vec![zelle(day), vec![ansicht.name_verweis(x.massnahme.id.as_str())], zelle(whose)])
        });
        let columns = [("kuo-tag", 3, false), ("kuo-massnahme", 9, false), ("kuo-zustaendig", 5, false)];
        blocks.push(ansicht.uebersicht("kuo-tabelle-termine", &columns, rows.collect()));
    }
    blocks
}

fn wishes(ansicht: &Ansicht<'_>, stichtag: Date) -> Vec<Block> {
    let waiting = offene_wuensche(&ansicht.projekt.kundenorientierung, stichtag);
    if waiting.is_empty() {
        return vec![Block::absatz(ansicht.t("kuo-keine-wuensche"))];
    }
    let row = |x: &Wartend<'_>| {
        let wish = x.wunsch;
        let cells = [
            wish.id.to_string(),
            wish.wunsch.clone(),
            ansicht.datum(Some(wish.am)),
            x.tage.to_string(),
            ansicht.wort("wunschstand", Some(wish.stand.value.word())),
            oder_fehlt(bezug(wish)),
            wish.beantwortet.map_or_else(|| ansicht.t("kuo-unbeantwortet"), |day| ansicht.datum(Some(day))),
        ];
        zeile_mit_anker(wish.id.as_str(), cells.map(zelle).into())
    };
    let columns = [
        ("kuo-nummer", 3, false),
        ("kuo-wunsch", 8, false),
        ("kuo-gesagt", 4, false),
        ("kuo-tage", 2, true),
        ("kuo-stand", 5, false),
        ("kuo-bezug", 3, false),
        ("kuo-beantwortet", 4, false),
    ];
    vec![ansicht.tabelle("kuo-tabelle-wuensche", &columns, waiting.iter().map(row).collect())]
}

/// What nobody should overlook.
fn stark(inhalt: Vec<Inline>) -> Vec<Inline> {
    vec![Inline::Form(Form::Stark { inhalt })]
}

/// What a wish became part of.
#[must_use]
pub fn bezug(wunsch: &Kundenwunsch) -> Option<String> {
    let ids = [
        wunsch.massnahme.as_ref().map(ToString::to_string),
        wunsch.kriterium.as_ref().map(|id| format!("/{id}/")),
        wunsch.aenderung.as_ref().map(ToString::to_string),
    ];
    let ids: Vec<String> = ids.into_iter().flatten().collect();
    (!ids.is_empty()).then(|| ids.join(", "))
}

/// The rhythm of a measure in words, or what it waits for.
#[must_use]
pub fn rhythmus(x: &Massnahme, texte: &Texte) -> String {
    match (x.rhythmus, &x.anlass) {
        (Some(Rhythmus { anzahl: 1, einheit }), _) => texte.get(&format!("kuo-jedes-{}", einheit.word())),
        (Some(rhythmus), _) => texte.format("kuo-alle", &[("dauer", Arg::Text(rhythmus.dauer().in_words(texte)))]),
        (None, Some(anlass)) => anlass.clone(),
        (None, None) => texte.get("kuo-einmalig"),
    }
}

/// When a measure is due, in words: its day, since when it is overdue, that it has ended, or that it waits.
#[must_use]
pub fn faelligkeit(lage: &Lage<'_>, texte: &Texte) -> String {
    let day = |day| format::datum(day, texte.sprache());
    match (lage.naechster, lage.ueberfaellig) {
        (Some(due), Some(days)) => {
            let count = usize::try_from(days).unwrap_or(usize::MAX);
            texte.format("kuo-ueberfaellig", &[("tag", Arg::Text(day(due))), ("tage", Arg::Zahl(count))])
        }
        (Some(due), None) => day(due),
        (None, _) if lage.massnahme.anlass.is_some() => texte.get("kuo-bei-anlass"),
        (None, _) => match lage.massnahme.bis {
            Some(last) => texte.format("kuo-beendet", &[("tag", Arg::Text(day(last.date())))]),
            None => super::ansicht::fehlt(),
        },
    }
}

/// A value with its unit, to one place.
#[must_use]
pub fn wert(value: Decimal, einheit: Messeinheit, texte: &Texte) -> String {
    let rounded = value.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero);
    if einheit == Messeinheit::Prozent {
        return format::prozent(rounded, texte.sprache());
    }
    let zahl = Arg::Text(format::zahl(rounded, texte.sprache()));
    texte.format(&format!("messwert-{}", einheit.word()), &[("zahl", zahl)])
}

/// What is usual for a kind of indicator, in words.
#[must_use]
pub fn ueblich(x: &Vorschlag, texte: &Texte) -> String {
    let text = match (x.ziel, x.veraenderung) {
        (Some(ziel), _) => {
            let key = format!("kuo-ueblich-{}", x.richtung.word());
            texte.format(&key, &[("wert", Arg::Text(wert(ziel.wert(), x.einheit, texte)))])
        }
        (None, Some(change)) => {
            let percent = Arg::Text(format::prozent(change.prozent(), texte.sprache()));
            texte.format("kuo-ueblich-veraenderung", &[("wert", percent)])
        }
        (None, None) => texte.get("kuo-ueblich-besser"),
    };
    match x.tage {
        Some(days) => {
            texte.format("kuo-ueblich-tage", &[("ziel", Arg::Text(text)), ("tage", Arg::Text(days.0.to_string()))])
        }
        None => text,
    }
}
