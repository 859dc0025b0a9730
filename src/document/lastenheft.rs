//! The Lastenheft: an outline that a German reader recognises (DIN 69901-5, VDI/VDE 3694, V-Modell XT), filled from the
//! project and nothing else. Where nothing was agreed, the chapter says so and names the open question.

mod anforderungen;
pub(in crate::document) mod anhaenge;
mod einfuehrung;
pub(in crate::document) mod ist;
mod kundenanalyse;
mod rahmen;
pub(in crate::document) mod soll;

use super::ansicht::Ansicht;
use super::{Document, Section, Sicht, gliederung};
use crate::model::Projekt;
use crate::steps::lastenheft::Lastenheft;
use crate::text::Texte;

/// Builds the Lastenheft of `projekt` for the readers of `sicht`.
#[must_use]
pub fn build(projekt: &Projekt, lastenheft: &Lastenheft, sicht: Sicht, texte: &Texte) -> Document {
    let dokument = texte.get(if sicht == Sicht::Team { "lh-dokument-team" } else { "lh-dokument" });
    let ansicht = Ansicht::new(projekt, lastenheft, sicht, dokument, texte);
    gliederung::document(&ansicht, chapters(&ansicht), anforderungen::anhang(&ansicht))
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
    gliederung::number(&mut chapters);
    let mut annexes = anhaenge::sections(ansicht);
    gliederung::letter(&mut annexes);
    chapters.append(&mut annexes);
    chapters
}
