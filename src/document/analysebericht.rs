//! The Analysebericht: what the analyses of customers, processes and structure found. Internal as a whole.

mod annahmen;
mod informationen;
mod kunden;
mod prozesse;
mod stimmen;
mod struktur;
mod zahlen;
mod zusammenfassung;

use std::collections::BTreeMap;

use super::ansicht::Ansicht;
use super::rahmen::Rahmen;
use super::{Anhang, AnhangBefund, AnhangProjekt, Document, befunde, gliederung, offenes};
use crate::model::Projekt;
use crate::steps::lastenheft::Lastenheft;
use crate::text::Texte;

/// Builds the Analysebericht of `projekt`.
#[must_use]
pub fn build(projekt: &Projekt, lastenheft: &Lastenheft, texte: &Texte) -> Document {
    let ansicht = Ansicht::bericht(projekt, lastenheft, texte.get("ab-dokument"), texte);
    let mut kapitel = vec![
        zusammenfassung::section(&ansicht),
        kunden::section(&ansicht),
        stimmen::section(&ansicht),
        prozesse::section(&ansicht),
        struktur::section(&ansicht),
        informationen::section(&ansicht),
        befunde::section(&ansicht),
        annahmen::section(&ansicht),
        ansicht.section("ab-offenes", offenes::blocks(&ansicht), Vec::new()),
    ];
    gliederung::number(&mut kapitel);
    let author = projekt.angaben.autor.as_ref().map(|autor| ansicht.angabe("lh-autor", autor));
    let rahmen = Rahmen::of_day(&ansicht, projekt.angaben.datum).with(author);
    gliederung::framed(&ansicht, kapitel, anhang(&ansicht), rahmen)
}

/// The same as data.
fn anhang(ansicht: &Ansicht<'_>) -> Anhang {
    let befunde = ansicht.befunde().map(|x| AnhangBefund { id: x.id.clone(), titel: x.titel.clone() });
    Anhang {
        projekt: AnhangProjekt::of(ansicht.projekt),
        befunde: befunde.collect(),
        analyse: BTreeMap::from([
            ("kunden".to_owned(), kunden::daten(ansicht)),
            ("stimmen".to_owned(), stimmen::daten(ansicht)),
            ("prozesse".to_owned(), prozesse::daten(ansicht)),
            ("struktur".to_owned(), struktur::daten(ansicht)),
            ("informationen".to_owned(), informationen::daten(ansicht)),
        ]),
        ..Anhang::default()
    }
}
