//! Step 3: proposals of the rules, hand-written requirements and adjustments become one Lastenheft.

mod ableitung;
pub mod regeln;
pub mod satz;
mod umgebung;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use regeln::Regel;
use satz::Satz;

use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::lastenheft::{
    Abnahmekriterium, Anforderungsart, Anpassung, Gruppe, Nachweis, Prioritaet, Sichtbarkeit,
};
use crate::model::{Projekt, lastenheft as model};
use crate::source::Origin;
use crate::text::{self, Texte};

/// The Mengengerüst as a source. There is only one, so it has no identifier; this one nothing else can have.
pub const MENGENGERUEST: &str = "MG/";

/// The Lastenheft as a whole.
#[derive(Debug, Clone, Default)]
pub struct Lastenheft {
    /// All requirements, by group and then by identifier.
    pub anforderungen: Vec<Anforderung>,
    /// What is expressly left out.
    pub abgrenzungen: Vec<Abgrenzung>,
    /// Derived requirements that the user dropped, with the reason.
    pub entfallen: Vec<Entfallen>,
}

/// Whether a requirement is the user's own or still a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stand {
    /// Written in `lastenheft.yaml`.
    Eigen,
    /// Derived by a rule.
    Vorschlag {
        /// The rule.
        regel: String,
        /// Why it was adjusted, if it was.
        angepasst: Option<String>,
    },
}

/// A requirement, hand-written or derived.
#[derive(Debug, Clone)]
pub struct Anforderung {
    /// Permanent identifier.
    pub id: String,
    /// Short title.
    pub titel: String,
    /// The sentence.
    pub text: String,
    /// The parts of a derived sentence.
    pub satz: Option<Satz>,
    /// Kind.
    pub art: Anforderungsart,
    /// Group it is printed in.
    pub gruppe: Gruppe,
    /// How binding it is for the client.
    pub prioritaet: Prioritaet,
    /// Why it exists.
    pub begruendung: Option<String>,
    /// Identifiers of what it comes from.
    pub herkunft: Vec<String>,
    /// Acceptance criteria.
    pub abnahme: Vec<Kriterium>,
    /// How fulfilment is shown.
    pub nachweis: Option<Nachweis>,
    /// Who may see it.
    pub sichtbarkeit: Sichtbarkeit,
    /// Own or proposal.
    pub stand: Stand,
    /// The user's own marks.
    pub tags: Vec<String>,
}

/// An acceptance criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kriterium {
    /// The situation before.
    pub ausgangslage: String,
    /// What is done.
    pub aktion: String,
    /// What is then to be seen.
    pub ergebnis: String,
}

/// Something that is expressly not part of the project.
#[derive(Debug, Clone)]
pub struct Abgrenzung {
    /// Permanent identifier.
    pub id: String,
    /// Short title.
    pub titel: String,
    /// The sentence.
    pub text: String,
    /// Why it is left out.
    pub grund: Option<String>,
    /// Identifiers of what it comes from.
    pub herkunft: Vec<String>,
    /// Who may see it.
    pub sichtbarkeit: Sichtbarkeit,
    /// The rule that gave it, if it was derived.
    pub regel: Option<String>,
}

/// A derived requirement that was dropped.
#[derive(Debug, Clone)]
pub struct Entfallen {
    /// Its identifier.
    pub id: String,
    /// Its title.
    pub titel: String,
    /// Why it was dropped.
    pub grund: String,
}

/// Builds the Lastenheft of `projekt`; derived texts are in the language of `texte`.
pub fn build(projekt: &Projekt, rules: &[Regel], texte: &Arc<Texte>, sink: &mut Sink) -> Lastenheft {
    let mut derived = ableitung::derive(projekt, rules, texte, sink);
    refuse_taken_ids(projekt, rules, &derived, sink);
    let (kept, entfallen) = adjust(std::mem::take(&mut derived.anforderungen), projekt, texte, sink);
    let own = projekt.lastenheft.anforderungen.iter().map(Anforderung::from);
    let mut anforderungen: Vec<Anforderung> = own.chain(kept).collect();
    anforderungen.sort_by_cached_key(|a| (a.gruppe, text::natural_key(&a.id)));
    let mut abgrenzungen: Vec<Abgrenzung> = projekt.lastenheft.abgrenzung.iter().map(Abgrenzung::from).collect();
    abgrenzungen.append(&mut derived.abgrenzungen);
    abgrenzungen.sort_by_cached_key(|a| text::natural_key(&a.id));
    Lastenheft { anforderungen, abgrenzungen, entfallen }
}

/// Reports derived identifiers that something else in the project already has.
fn refuse_taken_ids(projekt: &Projekt, regeln: &[Regel], derived: &ableitung::Ableitung, sink: &mut Sink) {
    let taken = projekt.bezeichnungen();
    let places: BTreeMap<&str, Origin> = regeln.iter().map(|rule| (rule.id.value.as_str(), rule.id.origin)).collect();
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    let requirements = derived.anforderungen.iter().map(|a| (a.id.as_str(), a.regel()));
    let exclusions = derived.abgrenzungen.iter().map(|a| (a.id.as_str(), a.regel.as_deref().unwrap_or_default()));
    for (id, rule) in requirements.chain(exclusions) {
        let other = seen.insert(id, rule).or_else(|| taken.get(id).copied());
        if let (Some(other), Some(origin)) = (other, places.get(rule)) {
            let diagnostic = Diagnostic::new(rules::ABLEITUNG_DOPPELT).with("kennung", id).with("regel", rule);
            sink.push(diagnostic.with("andere", other).at(*origin).with_hint("hinweis-ableitung-doppelt"));
        }
    }
}

/// Applies `anpassungen`: changed requirements stay, dropped ones are listed with their reason.
fn adjust(
    derived: Vec<Anforderung>,
    projekt: &Projekt,
    texte: &Texte,
    sink: &mut Sink,
) -> (Vec<Anforderung>, Vec<Entfallen>) {
    let adjustments = adjustments_by_id(projekt, &derived, sink);
    let (mut kept, mut dropped) = (Vec::new(), Vec::new());
    for mut anforderung in derived {
        match adjustments.get(anforderung.id.as_str()) {
            Some(change) if change.entfaellt.is_some_and(|yes| yes.0) => {
                let (id, titel) = (anforderung.id, anforderung.titel);
                dropped.push(Entfallen { id, titel, grund: change.grund.clone() });
            }
            Some(change) => {
                anforderung.adjust(change, texte);
                kept.push(anforderung);
            }
            None => kept.push(anforderung),
        }
    }
    (kept, dropped)
}

fn adjustments_by_id<'p>(
    projekt: &'p Projekt,
    derived: &[Anforderung],
    sink: &mut Sink,
) -> BTreeMap<&'p str, &'p Anpassung> {
    let known: BTreeSet<&str> = derived.iter().map(|anforderung| anforderung.id.as_str()).collect();
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
    fn regel(&self) -> &str {
        match &self.stand {
            Stand::Eigen => "",
            Stand::Vorschlag { regel, .. } => regel,
        }
    }

    fn adjust(&mut self, change: &Anpassung, texte: &Texte) {
        if let Some(prioritaet) = change.prioritaet {
            self.prioritaet = prioritaet;
            if let Some(satz) = &self.satz {
                self.text = satz.text(prioritaet, texte.sprache());
            }
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

impl From<&Abnahmekriterium> for Kriterium {
    fn from(criterion: &Abnahmekriterium) -> Self {
        Self {
            ausgangslage: criterion.ausgangslage.clone(),
            aktion: criterion.aktion.clone(),
            ergebnis: criterion.ergebnis.clone(),
        }
    }
}

impl From<&model::Anforderung> for Anforderung {
    fn from(own: &model::Anforderung) -> Self {
        Self {
            id: own.id.to_string(),
            titel: own.titel.clone(),
            text: own.text.value.clone(),
            satz: None,
            art: own.art,
            gruppe: own.gruppe,
            prioritaet: own.prioritaet,
            begruendung: own.begruendung.clone(),
            herkunft: own.herkunft.iter().map(ToString::to_string).collect(),
            abnahme: own.abnahme.iter().map(Kriterium::from).collect(),
            nachweis: own.nachweis,
            sichtbarkeit: own.sichtbarkeit.unwrap_or(Sichtbarkeit::Extern),
            stand: Stand::Eigen,
            tags: own.tags.clone(),
        }
    }
}

impl From<&model::Abgrenzung> for Abgrenzung {
    fn from(own: &model::Abgrenzung) -> Self {
        Self {
            id: own.id.to_string(),
            titel: own.titel.clone(),
            text: own.text.clone(),
            grund: own.grund.clone(),
            herkunft: own.herkunft.iter().map(ToString::to_string).collect(),
            sichtbarkeit: own.sichtbarkeit.unwrap_or(Sichtbarkeit::Extern),
            regel: None,
        }
    }
}
