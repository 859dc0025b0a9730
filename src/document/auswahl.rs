//! What bidders are asked for, and the decision paper about what they answer.

pub mod drehbuch;
pub mod formular;
pub mod tabelle;
pub mod vorlage;

use crate::model::lastenheft::{Gruppe, Prioritaet};
use crate::steps::auswahl::auswertung::Bieter;
use crate::steps::auswahl::{Anforderung, Grundlage};

use super::Document;

/// The key of the word for an offer without a place in the ranking.
fn ohne_rang(bieter: &Bieter<'_>) -> &'static str {
    match (bieter.is_valid(), bieter.is_ranked()) {
        (false, _) => "ev-ausgeschlossen",
        (true, false) => "ev-ohne-wertung",
        // The formula cannot be applied.
        (true, true) => "ev-ohne-rang",
    }
}

/// The requirements of a Lastenheft as bidders see it.
#[must_use]
pub fn grundlage(lastenheft: &Document) -> Grundlage {
    let gruppe = |word: &str| Gruppe::ALL.iter().copied().find(|x| x.word() == word);
    let prioritaet = |word: &str| Prioritaet::ALL.iter().copied().find(|x| x.word() == word);
    let requirements = lastenheft.anhang.anforderungen.iter().filter_map(|x| {
        Some(Anforderung {
            id: x.id.clone(),
            titel: x.titel.clone(),
            text: x.text.clone(),
            gruppe: gruppe(&x.gruppe)?,
            prioritaet: prioritaet(&x.prioritaet)?,
            a_kriterium: x.a_kriterium.is_some(),
        })
    });
    Grundlage {
        version: lastenheft.meta.version.clone(),
        pruefsumme: lastenheft.meta.pruefsumme.clone(),
        anforderungen: requirements.collect(),
    }
}
