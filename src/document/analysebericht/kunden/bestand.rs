//! The base: how recently, how often and for how much customers buy.

use super::{euro, promille, zahl};
use crate::document::ansicht::Ansicht;
use crate::document::{Block, WaermeFeld, WaermeZeile, Waermekarte};
use crate::model::umsatzanalyse::{Rfmsumme, Rfmverfahren, Umsatzanalyse};
use crate::text::Arg;

pub(super) fn blocks(ansicht: &Ansicht<'_>, analyse: &Umsatzanalyse) -> Vec<Block> {
    let Some(rfm) = &analyse.rfm else { return ansicht.nichts() };
    vec![
        Block::absatz(ansicht.t("ab-rfm-einleitung")),
        Block::punkte([
            way(ansicht, "ab-rfm-r", rfm.r),
            way(ansicht, "ab-rfm-f", rfm.f),
            way(ansicht, "ab-rfm-m", rfm.m),
        ]),
        map(ansicht, rfm),
        Block::absatz(ansicht.t("ab-rfm-lesen")),
    ]
}

fn way(ansicht: &Ansicht<'_>, dimension: &str, verfahren: Rfmverfahren) -> String {
    let way = match verfahren {
        Rfmverfahren::Quintile => ansicht.t("ab-rfm-quintile"),
        Rfmverfahren::Schwellen => ansicht.t(&format!("{dimension}-schwellen")),
    };
    format!("{}: {way}", ansicht.t(dimension))
}

/// Frequency against recency: how many customers, and their mean revenue.
fn map(ansicht: &Ansicht<'_>, rfm: &Rfmsumme) -> Block {
    let most = rfm.felder.iter().map(|x| x.kunden.0).max().unwrap_or_default();
    let field = |r: u64, f: u64| match rfm.felder.iter().find(|x| (x.r.0, x.f.0) == (r, f)) {
        Some(found) => WaermeFeld {
            wert: zahl(ansicht, found.kunden.0),
            zusatz: Some(euro(ansicht, found.mittel.eur())),
            promille: promille(found.kunden.0.into(), most.into()),
        },
        None => WaermeFeld { wert: "0".to_owned(), zusatz: None, promille: 0 },
    };
    let rows =
        (1..=5).rev().map(|f| WaermeZeile { kopf: f.to_string(), felder: (1..=5).map(|r| field(r, f)).collect() });
    let count = |wanted: &dyn Fn(u64, u64) -> bool| -> u64 {
        rfm.felder.iter().filter(|x| wanted(x.r.0, x.f.0)).map(|x| x.kunden.0).sum()
    };
    let args = [
        ("treue", Arg::Text(zahl(ansicht, count(&|r, f| r >= 4 && f >= 4)))),
        ("verstummt", Arg::Text(zahl(ansicht, count(&|r, f| r <= 2 && f >= 4)))),
        ("alle", Arg::Text(zahl(ansicht, count(&|_, _| true)))),
    ];
    Block::Waermekarte(Waermekarte {
        titel: ansicht.t("ab-bild-rfm"),
        alt: ansicht.texte.format("ab-bild-rfm-alt", &args),
        x_achse: ansicht.t("ab-achse-r"),
        y_achse: ansicht.t("ab-achse-f"),
        spalten: (1..=5).map(|r: u32| r.to_string()).collect(),
        zeilen: rows.collect(),
    })
}
