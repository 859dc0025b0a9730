//! `anpassungen`: what the user changes in proposals without making them his own.

use std::collections::{BTreeMap, BTreeSet};

use super::ableitung::Ableitung;
use super::{Abgrenzung, Anforderung, Entfallen, Kriterium, Stand, adopted, check_a_kriterium};
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::model::lastenheft::Anpassung;
use crate::source::Origin;
use crate::text::{self, Texte};

/// Applies `anpassungen`: changed proposals stay, dropped ones are given back with their reason.
pub(super) fn apply(derived: &mut Ableitung, projekt: &Projekt, texte: &Texte, sink: &mut Sink) -> Vec<Entfallen> {
    let adjustments = adjustments_by_id(projekt, derived, sink);
    let dropping = |id: &str| adjustments.get(id).filter(|change| change.entfaellt.is_some_and(|yes| yes.0));
    let mut dropped = Vec::new();
    derived.anforderungen.retain(|x| {
        let change = dropping(&x.id);
        dropped.extend(change.map(|change| entfallen(&x.id, &x.titel, &x.herkunft, change)));
        change.is_none()
    });
    derived.abgrenzungen.retain(|x| {
        let change = dropping(&x.id);
        dropped.extend(change.map(|change| entfallen(&x.id, &x.titel, &x.herkunft, change)));
        change.is_none()
    });
    for anforderung in &mut derived.anforderungen {
        if let Some(change) = adjustments.get(anforderung.id.as_str()) {
            anforderung.adjust(change, texte);
            check_a_kriterium(anforderung, change.a_kriterium.as_ref(), sink);
        }
    }
    for abgrenzung in &mut derived.abgrenzungen {
        if let Some(change) = adjustments.get(abgrenzung.id.as_str()) {
            abgrenzung.adjust(change);
        }
    }
    dropped
}

fn entfallen(id: &str, titel: &str, herkunft: &[String], change: &Anpassung) -> Entfallen {
    let grund = change.grund.clone();
    Entfallen { id: id.to_owned(), titel: titel.to_owned(), grund, herkunft: herkunft.to_vec() }
}

fn adjustments_by_id<'p>(
    projekt: &'p Projekt,
    derived: &Ableitung,
    sink: &mut Sink,
) -> BTreeMap<&'p str, &'p Anpassung> {
    let requirements = derived.anforderungen.iter().map(|x| x.id.as_str());
    let exclusions = derived.abgrenzungen.iter().map(|x| x.id.as_str());
    let mut known: BTreeSet<&str> = requirements.chain(exclusions).collect();
    // What was taken over was adjusted before; the adjustment has become its text.
    known.extend(adopted(projekt));
    let mut by_id: BTreeMap<&str, &Anpassung> = BTreeMap::new();
    for change in &projekt.lastenheft.anpassungen {
        let id = change.anforderung.value.as_str();
        if let Some(first) = by_id.insert(id, change) {
            let diagnostic =
                Diagnostic::new(rules::ANPASSUNG_DOPPELT).with("kennung", id).at(change.anforderung.origin);
            let diagnostic = diagnostic.related(first.anforderung.origin, "marke-zuerst-hier");
            sink.push(diagnostic.with_hint("hinweis-anpassung-doppelt"));
        }
        if !known.contains(id) {
            sink.push(unknown_adjustment(id, change.anforderung.origin, known.iter().copied()));
        }
    }
    by_id
}

fn unknown_adjustment<'a>(id: &str, origin: Origin, known: impl Iterator<Item = &'a str>) -> Diagnostic {
    let diagnostic = Diagnostic::new(rules::ANPASSUNG_UNBEKANNT).with("kennung", id).at(origin);
    match text::nearest(id, known) {
        Some(near) => diagnostic.with_hint("hinweis-meinten-sie").with("vorschlag", near),
        None => diagnostic.with_hint("hinweis-anpassung-unbekannt"),
    }
}

impl Anforderung {
    fn adjust(&mut self, change: &Anpassung, texte: &Texte) {
        if let Some(prioritaet) = change.prioritaet {
            self.prioritaet = prioritaet;
            if let Some(satz) = &self.satz {
                self.text = satz.text(prioritaet, texte.sprache());
            }
        }
        if let Some(reason) = &change.a_kriterium {
            self.a_kriterium = Some(reason.value.clone());
        }
        if let Some(titel) = &change.titel {
            self.titel.clone_from(titel);
        }
        if let Some(text) = &change.text {
            self.text.clone_from(&text.value);
            self.satz = None;
        }
        if !change.abnahme.is_empty() {
            self.abnahme = change.abnahme.iter().map(Kriterium::from).collect();
        }
        if let Stand::Vorschlag { angepasst, .. } = &mut self.stand {
            *angepasst = Some(change.grund.clone());
        }
    }
}

impl Abgrenzung {
    fn adjust(&mut self, change: &Anpassung) {
        if let Some(titel) = &change.titel {
            self.titel.clone_from(titel);
        }
        if let Some(text) = &change.text {
            self.text.clone_from(&text.value);
        }
        if let Stand::Vorschlag { angepasst, .. } = &mut self.stand {
            *angepasst = Some(change.grund.clone());
        }
    }
}
