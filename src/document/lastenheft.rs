//! The Lastenheft: an outline that a German reader recognises (DIN 69901-5, VDI/VDE 3694, V-Modell XT), filled from the
//! project and nothing else. Where nothing was agreed, the chapter says so and names the open question.

mod anforderungen;
mod anhaenge;
mod ansicht;
mod befunde;
mod einfuehrung;
mod ist;
mod kundenanalyse;
mod offenes;
mod rahmen;
mod soll;
mod vorspann;

use ansicht::Ansicht;

use super::{Document, FORMAT_VERSION, Section, Sicht, verweise};
use crate::model::Projekt;
use crate::steps::lastenheft::Lastenheft;
use crate::text::Texte;

/// Builds the Lastenheft of `projekt` for the readers of `sicht`.
#[must_use]
pub fn build(projekt: &Projekt, lastenheft: &Lastenheft, sicht: Sicht, texte: &Texte) -> Document {
    let ansicht = Ansicht::new(projekt, lastenheft, sicht, texte);
    let mut vorspann = vorspann::blocks(&ansicht);
    let mut kapitel = chapters(&ansicht);
    verweise::settle(&mut vorspann, &mut kapitel);
    Document {
        format_version: FORMAT_VERSION,
        sprache: texte.sprache().code().to_owned(),
        meta: vorspann::meta(&ansicht),
        gestaltung: vorspann::gestaltung(&ansicht),
        texte: vorspann::texte(&ansicht),
        deckblatt: vorspann::deckblatt(&ansicht),
        vorspann,
        kapitel,
        anhang: anforderungen::anhang(&ansicht),
    }
}

/// All chapters and annexes, numbered.
fn chapters(ansicht: &Ansicht<'_>) -> Vec<Section> {
    let mut chapters = vec![
        einfuehrung::section(ansicht),
        ist::section(ansicht),
        soll::section(ansicht),
        anforderungen::funktional(ansicht),
        anforderungen::daten(ansicht),
        anforderungen::qualitaet(ansicht),
        anforderungen::datenschutz(ansicht),
        anforderungen::betrieb(ansicht),
        anforderungen::einfuehrung(ansicht),
        rahmen::abgrenzung(ansicht),
        rahmen::abnahme(ansicht),
        rahmen::angebot(ansicht),
    ];
    for (index, chapter) in chapters.iter_mut().enumerate() {
        number(chapter, &(index + 1).to_string());
    }
    let mut annexes = anhaenge::sections(ansicht);
    for (letter, annex) in ('A'..='Z').zip(annexes.iter_mut()) {
        number(annex, &letter.to_string());
    }
    chapters.append(&mut annexes);
    chapters
}

fn number(section: &mut Section, nummer: &str) {
    nummer.clone_into(&mut section.nummer);
    for (index, sub) in section.kapitel.iter_mut().enumerate() {
        number(sub, &format!("{nummer}.{}", index + 1));
    }
}
