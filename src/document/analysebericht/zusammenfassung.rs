//! Management summary: the three most valuable sleeping potentials, and what stands out.

use rust_decimal::Decimal;

use super::kunden::{euro, prozent, ranked};
use super::prozesse;
use crate::document::ansicht::Ansicht;
use crate::document::{Block, Inline, Section};
use crate::text::{Arg, format};

/// Potentials that the summary names.
const POTENZIALE: usize = 3;

pub(super) fn section(ansicht: &Ansicht<'_>) -> Section {
    let mut blocks = potenziale(ansicht);
    let points: Vec<String> = kunden(ansicht).into_iter().chain(prozesse::kurz(ansicht)).collect();
    blocks.extend((!points.is_empty()).then(|| Block::punkte(points)));
    let findings = ansicht.befunde().count();
    let open = ansicht.lastenheft.befunde.iter().filter(|x| x.urteil == crate::steps::befunde::Urteil::Offen).count();
    let args = [("befunde", Arg::Zahl(findings)), ("offen", Arg::Zahl(open))];
    blocks.push(Block::Absatz {
        inhalt: vec![
            Inline::text(format!("{} ", ansicht.texte.format("ab-befunde-satz", &args))),
            Inline::verweis("kap/befunde", ansicht.t("titel-befunde")),
            Inline::text("."),
        ],
    });
    ansicht.section("ab-zusammenfassung", blocks, Vec::new())
}

fn potenziale(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let ranked = ranked(ansicht);
    if ranked.is_empty() {
        return vec![Block::absatz(ansicht.t("ab-keine-potenziale"))];
    }
    let points =
        ranked.iter().take(POTENZIALE).map(|(value, potenzial)| {
            let mut inhalt = vec![
                Inline::verweis(potenzial.id.as_str(), &potenzial.titel),
                Inline::text(format!(
                    ": {} ",
                    ansicht.texte.format("ab-erwartet-je-jahr", &[("betrag", Arg::Text(euro(ansicht, *value)))])
                )),
            ];
            inhalt.extend(potenzial.beschreibung.as_ref().map(|text| Inline::text(format!("{text} "))));
            inhalt.extend(potenzial.massnahme.as_ref().map(|text| {
                Inline::text(ansicht.texte.format("ab-massnahme", &[("massnahme", Arg::Text(text.clone()))]))
            }));
            vec![Block::Absatz { inhalt }]
        });
    let all = ranked.iter().fold(Decimal::ZERO, |sum, (value, _)| sum.saturating_add(*value));
    let args = [("anzahl", Arg::Zahl(ranked.len())), ("summe", Arg::Text(euro(ansicht, all)))];
    vec![
        Block::absatz(ansicht.t("ab-drei-potenziale")),
        Block::Liste { nummeriert: true, punkte: points.collect() },
        Block::Hinweis { inhalt: vec![Inline::text(ansicht.texte.format("ab-potenzial-summe", &args))] },
    ]
}

/// The figures of the customers that a managing director asks for first.
fn kunden(ansicht: &Ansicht<'_>) -> Vec<String> {
    let Some(analyse) = ansicht.projekt.kundenanalyse.umsatzanalyse.as_ref() else { return Vec::new() };
    let k = &analyse.kennzahlen;
    let sprache = ansicht.texte.sprache();
    let mut points = Vec::new();
    if let Some(growth) = k.wachstum {
        let args = [
            ("umsatz", Arg::Text(euro(ansicht, k.umsatz.eur()))),
            ("richtung", Arg::Text(if growth.prozent().is_sign_negative() { "weniger" } else { "mehr" }.to_owned())),
            ("wachstum", Arg::Text(prozent(ansicht, growth.prozent().abs()))),
        ];
        points.push(ansicht.texte.format("ab-satz-umsatz", &args));
    }
    if let (Some(top20), Some(top10)) = (k.umsatzanteil_top20, k.umsatzanteil_top10) {
        let args = [
            ("top20", Arg::Text(prozent(ansicht, top20.prozent()))),
            ("top10", Arg::Text(prozent(ansicht, top10.prozent()))),
        ];
        points.push(ansicht.texte.format("ab-satz-konzentration", &args));
    }
    if let Some(ruhend) = k.ruhend {
        let args = [
            ("ruhend", Arg::Text(prozent(ansicht, ruhend.prozent()))),
            ("kunden", Arg::Text(format::zahl(k.kunden.0.into(), sprache))),
        ];
        points.push(ansicht.texte.format("ab-satz-ruhend", &args));
    }
    if let Some(nutzung) = k.sortimentsnutzung {
        let args = [("nutzung", Arg::Text(prozent(ansicht, nutzung.prozent())))];
        points.push(ansicht.texte.format("ab-satz-sortiment", &args));
    }
    points
}
