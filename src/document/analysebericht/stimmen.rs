//! Chapter of the Analysebericht: what customers and staff say they need.

mod beduerfnisse;
mod codes;
mod nps;

use serde_json::{Value, json};

use super::kunden::without_places;
use crate::document::ansicht::{Ansicht, oder_fehlt, zeile, zelle};
use crate::document::{Block, Inline, Section};
use crate::model::befragungsergebnis::Befragung;
use crate::model::werte::Anteil;
use crate::text::{Arg, format};

pub(super) fn section(ansicht: &Ansicht<'_>) -> Section {
    let befragung = ansicht.projekt.kundenanalyse.befragung.as_ref();
    let blocks = befragung.map_or_else(
        || vec![Block::absatz(ansicht.t("ab-ohne-befragung"))],
        |befragung| [methode(ansicht, befragung), ruecklauf(ansicht, befragung)].concat(),
    );
    let of = |part: fn(&Ansicht<'_>, &Befragung) -> Vec<Block>| befragung.map(|x| part(ansicht, x)).unwrap_or_default();
    let kapitel = [
        ("ab-stimmen-weiterempfehlung", of(nps::blocks)),
        ("ab-stimmen-beduerfnisse", of(beduerfnisse::befragt)),
        ("ab-stimmen-freitexte", of(codes::blocks)),
        ("ab-stimmen-festgehalten", beduerfnisse::festgehalten(ansicht).into_iter().collect()),
    ];
    let kapitel = kapitel.into_iter().filter(|(_, blocks)| !blocks.is_empty());
    ansicht.section(
        "ab-stimmen",
        blocks,
        kapitel.map(|(key, blocks)| ansicht.section(key, blocks, Vec::new())).collect(),
    )
}

/// The same as data; exact numbers as text.
pub(super) fn daten(ansicht: &Ansicht<'_>) -> Value {
    let analyse = &ansicht.projekt.kundenanalyse;
    let mut value = json!({ "befragung": analyse.befragung, "beduerfnisse": analyse.beduerfnisse });
    without_places(&mut value);
    value
}

/// What was asked and when, and what the law says of asking by e-mail.
fn methode(ansicht: &Ansicht<'_>, befragung: &Befragung) -> Vec<Block> {
    let titel = befragung.titel.clone().unwrap_or_else(|| ansicht.t("ab-stimmen-befragung"));
    let (key, von, bis) = match &befragung.zeitraum {
        Some(x) => ("ab-stimmen-methode", ansicht.datum(Some(x.von)), ansicht.datum(Some(x.bis))),
        None => ("ab-stimmen-methode-ohne-zeitraum", String::new(), String::new()),
    };
    let args = [("titel", Arg::Text(titel)), ("von", Arg::Text(von)), ("bis", Arg::Text(bis))];
    vec![
        Block::absatz(ansicht.texte.format(key, &args)),
        Block::Hinweis { inhalt: vec![Inline::text(ansicht.t("ab-stimmen-recht"))] },
    ]
}

fn ruecklauf(ansicht: &Ansicht<'_>, befragung: &Befragung) -> Vec<Block> {
    let rows = befragung.gruppen.iter().map(|gruppe| {
        zeile(vec![
            zelle(ansicht.wort("antwortgruppe", Some(gruppe.gruppe.word()))),
            zelle(ansicht.anzahl(gruppe.angeschrieben)),
            zelle(ansicht.anzahl(Some(gruppe.antworten))),
            zelle(oder_fehlt(gruppe.ruecklauf.map(|share| prozent(ansicht, share)))),
        ])
    });
    let columns = [
        ("ab-stimmen-gruppe", 4, false),
        ("ab-stimmen-angeschrieben", 3, true),
        ("ab-stimmen-antworten", 3, true),
        ("ab-stimmen-ruecklauf", 3, true),
    ];
    let table = ansicht.tabelle("ab-stimmen-tabelle-ruecklauf", &columns, rows.collect());
    std::iter::once(table).chain(auslassungen(ansicht, befragung)).collect()
}

/// What does not count, and what is not told to protect the single person.
fn auslassungen(ansicht: &Ansicht<'_>, befragung: &Befragung) -> Vec<Block> {
    let quelle = &befragung.quelle;
    let reasons = |list: &str, words: Vec<(&str, u64)>| -> String {
        let shown = words.iter().map(|(word, count)| {
            format!("{} ({})", ansicht.wort(list, Some(word)), format::zahl((*count).into(), ansicht.texte.sprache()))
        });
        format::liste(&shown.collect::<Vec<_>>(), ansicht.texte.sprache())
    };
    let rows = quelle.ausgelassen.iter().map(|x| (x.grund.word(), x.zeilen.0)).collect::<Vec<_>>();
    let answers = quelle.ungueltig.iter().map(|x| (x.grund.word(), x.antworten.0)).collect::<Vec<_>>();
    let told = [("ab-stimmen-ausgelassen", "zeilenmangel", rows), ("ab-stimmen-ungueltig", "antwortmangel", answers)];
    let mut blocks: Vec<Block> = told
        .into_iter()
        .filter(|(_, _, words)| !words.is_empty())
        .map(|(key, list, words)| {
            Block::absatz(ansicht.texte.format(key, &[("gruende", Arg::Text(reasons(list, words)))]))
        })
        .collect();
    for gruppe in befragung.gruppen.iter().filter(|x| x.unterdrueckt.is_some_and(|yes| yes.0)) {
        let word = ansicht.wort("antwortgruppe", Some(gruppe.gruppe.word()));
        let text = ansicht.texte.format("ab-stimmen-unterdrueckt", &[("gruppe", Arg::Text(word))]);
        blocks.push(Block::Hinweis { inhalt: vec![Inline::text(text)] });
    }
    blocks
}

/// A share in whole percent.
fn prozent(ansicht: &Ansicht<'_>, anteil: Anteil) -> String {
    let sprache = ansicht.texte.sprache();
    let whole = anteil.prozent().round_dp_with_strategy(0, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
    format::prozent(whole, sprache)
}
