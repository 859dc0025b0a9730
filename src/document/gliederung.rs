//! From chapters to a whole document: numbers, front matter, links that lead somewhere.

use super::ansicht::Ansicht;
use super::rahmen::Rahmen;
use super::{Anhang, Block, Document, FORMAT_VERSION, Section, verweise, vorspann};

/// A document with `kapitel` that bears version, state and history of the project, as the Lastenheft does.
pub(super) fn document(ansicht: &Ansicht<'_>, kapitel: Vec<Section>, anhang: Anhang) -> Document {
    settled(ansicht, vorspann::blocks(ansicht), kapitel, anhang)
}

/// A document with `kapitel` and a frame of its own.
pub(super) fn framed(ansicht: &Ansicht<'_>, kapitel: Vec<Section>, anhang: Anhang, rahmen: Rahmen) -> Document {
    rahmen.around(settled(ansicht, Vec::new(), kapitel, anhang), ansicht)
}

fn settled(ansicht: &Ansicht<'_>, mut blocks: Vec<Block>, mut kapitel: Vec<Section>, anhang: Anhang) -> Document {
    verweise::settle(&mut blocks, &mut kapitel);
    Document {
        format_version: FORMAT_VERSION,
        sprache: ansicht.texte.sprache().code().to_owned(),
        meta: vorspann::meta(ansicht),
        gestaltung: vorspann::gestaltung(ansicht),
        texte: vorspann::texte(ansicht),
        deckblatt: vorspann::deckblatt(ansicht),
        vorspann: blocks,
        kapitel,
        anhang,
    }
}

/// Numbers chapters `1`, `1.1`, `1.2` and so on.
pub(super) fn number(chapters: &mut [Section]) {
    for (index, chapter) in chapters.iter_mut().enumerate() {
        number_section(chapter, &(index + 1).to_string());
    }
}

/// Letters annexes `A`, `A.1`, `B` and so on.
pub(super) fn letter(annexes: &mut [Section]) {
    for (letter, annex) in ('A'..='Z').zip(annexes.iter_mut()) {
        number_section(annex, &letter.to_string());
    }
}

fn number_section(section: &mut Section, nummer: &str) {
    nummer.clone_into(&mut section.nummer);
    for (index, sub) in section.kapitel.iter_mut().enumerate() {
        number_section(sub, &format!("{nummer}.{}", index + 1));
    }
}
