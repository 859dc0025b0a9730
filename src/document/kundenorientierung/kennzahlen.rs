//! The figures of the teams: a table, a picture of how far each is on its way, and the rules by which that is judged.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{stark, ueblich, wert};
use crate::document::ansicht::{Ansicht, fehlt, zeile, zelle};
use crate::document::{Block, Inline, Marke, Punkt, Streubild, Zeile};
use crate::model::kundenorientierung::{Kennzahlart, Messpunkt, Zielwert};
use crate::steps::befragung::MINDESTENS;
use crate::steps::kundenorientierung::verlauf::verlaeufe;
use crate::steps::kundenorientierung::{Urteil, Verlauf, Vorschlaege};
use crate::text::format::NARROW;
use crate::text::{Arg, format};

/// The table and the picture.
pub(super) fn blocks(ansicht: &Ansicht<'_>, stichtag: Date) -> Vec<Block> {
    let all = &ansicht.projekt.kundenorientierung.kennzahlen;
    let series: Vec<Verlauf<'_>> = all.iter().flat_map(|x| verlaeufe(x, stichtag)).collect();
    if series.is_empty() {
        return vec![Block::absatz(ansicht.t("kuo-keine-kennzahlen"))];
    }
    let rows = (1..).zip(&series).map(|(number, x)| row(ansicht, number, x));
    let columns = [
        ("kuo-nummer", 2, true),
        ("kuo-kennzahl", 6, false),
        ("kuo-team", 5, false),
        ("kuo-ausgangswert", 5, false),
        ("kuo-letzter", 5, false),
        ("kuo-ziel", 5, false),
        ("kuo-urteil", 5, false),
    ];
    let mut blocks = vec![ansicht.tabelle("kuo-tabelle-kennzahlen", &columns, rows.collect())];
    if let Some(picture) = picture(ansicht, &series) {
        blocks.extend([picture, Block::absatz(ansicht.t("kuo-bild-hinweis"))]);
    }
    blocks
}

fn row(ansicht: &Ansicht<'_>, number: usize, x: &Verlauf<'_>) -> Zeile {
    let einheit = x.kennzahl.einheit.value;
    let value = |x: Option<&Messpunkt>| {
        let Some(x) = x else { return fehlt() };
        let count = |n: u64| format::zahl(n.into(), ansicht.texte.sprache());
        let n = x.n.map(|n| format!(", n{NARROW}={NARROW}{}", count(n.0))).unwrap_or_default();
        format!("{} ({}{n})", wert(x.wert.wert(), einheit, ansicht.texte), ansicht.datum(Some(x.datum)))
    };
    let target = |ziel: &Zielwert| {
        let day = ziel.bis.map(|day| format!(" ({})", ansicht.datum(Some(day)))).unwrap_or_default();
        format!("{}{day}", wert(ziel.wert.wert(), einheit, ansicht.texte))
    };
    let verdict = match x.verdeckt {
        Some(why) => ansicht.wort("verdeckt", Some(why.word())),
        None => ansicht.wort("zielurteil", Some(x.urteil.word())),
    };
    let cells = [
        number.to_string(),
        x.kennzahl.titel.clone(),
        x.team.map_or_else(|| ansicht.t("kuo-betrieb"), str::to_owned),
        value(x.ausgangswert),
        value(x.letzter()),
        x.ziel.map_or_else(fehlt, target),
    ];
    let verdict = if x.urteil == Urteil::Verfehlt { stark(zelle(verdict)) } else { zelle(verdict) };
    zeile(cells.map(zelle).into_iter().chain([verdict]).collect())
}

/// Time that is over from left to right, way that is done upwards: what lies below the line is behind.
fn picture(ansicht: &Ansicht<'_>, series: &[Verlauf<'_>]) -> Option<Block> {
    let placed = (1..).zip(series).filter_map(|(number, x)| Some((number, x, x.fortschritt()?)));
    let placed: Vec<(usize, &Verlauf<'_>, (Decimal, Decimal))> = placed.collect();
    if placed.is_empty() {
        return None;
    }
    let points = placed.iter().map(|(number, _, (time, way))| Punkt {
        x: tenths(*time),
        y: tenths(*way),
        groesse: 250,
        marke: number.to_string(),
    });
    let sprache = ansicht.texte.sprache();
    let whole = |x: Decimal| format::prozent(x.round(), sprache);
    let told = placed.iter().map(|(number, x, (time, way))| {
        let args = [
            ("nummer", Arg::Text(number.to_string())),
            ("kennzahl", Arg::Text(x.kennzahl.titel.clone())),
            ("zeit", Arg::Text(whole(*time))),
            ("weg", Arg::Text(whole(*way))),
        ];
        ansicht.texte.format("kuo-bild-punkt", &args)
    });
    let told: Vec<String> = told.collect();
    let teilung: Vec<Marke> = (0..=4)
        .map(|quarter: u32| Marke { promille: quarter * 250, text: format::prozent((quarter * 25).into(), sprache) })
        .collect();
    Some(Block::Streubild(Streubild {
        titel: ansicht.t("kuo-bild"),
        alt: ansicht.texte.format("kuo-bild-alt", &[("liste", Arg::Text(told.join("; ")))]),
        x_achse: ansicht.t("kuo-bild-zeit"),
        y_achse: ansicht.t("kuo-bild-weg"),
        x_teilung: teilung.clone(),
        y_teilung: teilung,
        x_grenze: None,
        y_grenze: None,
        felder: Vec::new(),
        punkte: points.collect(),
        linie: vec![(0, 0), (1000, 1000)],
    }))
}

/// Percent in thousandths of the axis, which shows nothing below zero and beyond the whole.
fn tenths(percent: Decimal) -> u32 {
    let within = percent.clamp(Decimal::ZERO, Decimal::ONE_HUNDRED) * Decimal::TEN;
    u32::try_from(within.round()).unwrap_or_default()
}

/// How figures are judged, and what is usual for the kinds that the project has.
pub(super) fn rules(ansicht: &Ansicht<'_>, vorschlaege: &Vorschlaege) -> Vec<Block> {
    let least = [("grenze", Arg::Text(MINDESTENS.to_string()))];
    let kinds: BTreeSet<Kennzahlart> = ansicht.projekt.kundenorientierung.kennzahlen.iter().map(|x| x.art).collect();
    let of_customers = kinds.contains(&Kennzahlart::Kundenwirkung).then_some("kuo-regel-nps");
    let stated = ["kuo-regel-weg", "kuo-regel-urteil", "kuo-regel-team", "kuo-regel-termine"];
    let stated = stated.into_iter().chain(of_customers);
    let mut blocks = vec![Block::punkte(stated.map(|key| ansicht.texte.format(key, &least)))];
    let rows = kinds.into_iter().filter_map(|art| {
        let usual = vorschlaege.get(art)?;
        let cells = [
            ansicht.wort("kennzahlart", Some(art.word())),
            ansicht.wort("kennzahlformel", Some(art.word())),
            ueblich(usual, ansicht.texte),
        ];
        Some(zeile(cells.map(zelle).into()))
    });
    let rows: Vec<Zeile> = rows.collect();
    if !rows.is_empty() {
        let columns = [("kuo-kennzahl", 4, false), ("kuo-formel", 9, false), ("kuo-ueblich", 6, false)];
        blocks.push(ansicht.uebersicht("kuo-tabelle-ueblich", &columns, rows));
        blocks.push(Block::Absatz { inhalt: vec![Inline::text(ansicht.t("kuo-ueblich-hinweis"))] });
    }
    blocks
}
