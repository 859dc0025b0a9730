//! The Pflichtenheft, and the Lastenheft as far as it is derived from it.

use super::{AnhangKriterium, Document};
use crate::model::lastenheft::{Anforderungsart, Gruppe, Nachweis, Prioritaet};
use crate::steps::lastenheft::Kriterium;
use crate::steps::pflichtenheft::{Abgrenzung, Anforderung, Grundlage};

/// What a Lastenheft asks for, as bidders see it.
#[must_use]
pub fn grundlage(lastenheft: &Document) -> Grundlage {
    let criterion = |x: &AnhangKriterium| Kriterium {
        ausgangslage: x.ausgangslage.clone(),
        aktion: x.aktion.clone(),
        ergebnis: x.ergebnis.clone(),
    };
    let requirements = lastenheft.anhang.anforderungen.iter().filter_map(|x| {
        Some(Anforderung {
            id: x.id.clone(),
            titel: x.titel.clone(),
            text: x.text.clone(),
            art: Anforderungsart::ALL.iter().copied().find(|art| art.word() == x.art)?,
            gruppe: Gruppe::ALL.iter().copied().find(|gruppe| gruppe.word() == x.gruppe)?,
            prioritaet: Prioritaet::ALL.iter().copied().find(|prioritaet| prioritaet.word() == x.prioritaet)?,
            nachweis: Nachweis::ALL.iter().copied().find(|way| Some(way.word()) == x.nachweis.as_deref()),
            abnahme: x.abnahme.iter().map(criterion).collect(),
        })
    });
    let exclusions = lastenheft.anhang.abgrenzungen.iter().map(|x| Abgrenzung {
        id: x.id.clone(),
        titel: x.titel.clone(),
        text: x.text.clone(),
        grund: x.grund.clone(),
    });
    Grundlage {
        version: lastenheft.meta.version.clone(),
        anforderungen: requirements.collect(),
        abgrenzungen: exclusions.collect(),
    }
}
