//! Step 3: proposals of the rules, hand-written requirements and adjustments become one Lastenheft.

mod ableitung;
mod anpassung;
mod eigen;
pub mod freigabe;
mod herkunft;
pub mod uebernahme;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use super::befunde::{self, Befund};
use super::datenschutz::recht::Recht;
use super::katalog::{Inhalt, Katalogname, Vorschlag, Vorschlagsstand, Wertangabe};
use super::regelwerk::Regelwerk;
use super::satz::Satz;
use super::umgebung;
use super::vorlage::Vorlagen;

use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::model::lastenheft::{Anforderungsart, Gruppe, Nachweis, Prioritaet, Sichtbarkeit};
use crate::source::Located;
use crate::text::{self, Texte};

/// The Mengengerüst as a source. There is only one, so it has no identifier of its own; its section's name serves as one.
pub const MENGENGERUEST: &str = "mengengeruest";

/// The Lastenheft as a whole.
#[derive(Debug, Clone, Default)]
pub struct Lastenheft {
    /// All requirements, by group and then by identifier.
    pub anforderungen: Vec<Anforderung>,
    /// What is expressly left out.
    pub abgrenzungen: Vec<Abgrenzung>,
    /// Derived requirements that the user dropped, with the reason.
    pub entfallen: Vec<Entfallen>,
    /// What the analysis shows, in the order of the rules.
    pub befunde: Vec<Befund>,
    /// All entries of the catalogue, proposed or not.
    pub vorschlaege: Vec<Vorschlag>,
    /// The law by which the information inventory is judged.
    pub recht: Recht,
}

/// Whether an entry is the user's own or still a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stand {
    /// Written in `lastenheft.yaml`.
    Eigen {
        /// What it was taken over from, if it was.
        vorlage: Option<String>,
    },
    /// Given by a rule or the catalogue.
    Vorschlag {
        /// Where it comes from.
        vorlage: Vorlage,
        /// Why it was adjusted, if it was.
        angepasst: Option<String>,
    },
}

impl Stand {
    /// Where a proposal comes from.
    #[must_use]
    pub fn vorlage(&self) -> Option<&Vorlage> {
        match self {
            Self::Eigen { .. } => None,
            Self::Vorschlag { vorlage, .. } => Some(vorlage),
        }
    }
}

/// Where a proposal comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Vorlage {
    /// The rule of this name.
    Regel(String),
    /// An entry of this catalogue.
    Katalog(Katalogname),
}

impl fmt::Display for Vorlage {
    /// The form in which `vorlage` stands in `lastenheft.yaml`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Regel(name) => write!(f, "regel {name}"),
            Self::Katalog(name) => write!(f, "katalog {name}"),
        }
    }
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
    /// Why an offer that does not meet it is excluded, if so (A-Kriterium).
    pub a_kriterium: Option<String>,
    /// Why it exists.
    pub begruendung: Option<String>,
    /// Identifiers of what it comes from.
    pub herkunft: Vec<String>,
    /// Acceptance criteria.
    pub abnahme: Vec<Kriterium>,
    /// How fulfilment is shown.
    pub nachweis: Option<Nachweis>,
    /// Values within the texts that a template proposed.
    pub werte: Vec<Wertangabe>,
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
    /// Own or proposal.
    pub stand: Stand,
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
    /// Identifiers of what it came from.
    pub herkunft: Vec<String>,
}

/// Builds the Lastenheft of `projekt`; derived texts are in the language of `texte`.
pub fn build(projekt: &Projekt, regelwerk: &Regelwerk, texte: &Arc<Texte>, sink: &mut Sink) -> Lastenheft {
    let env = umgebung::environment(projekt, &regelwerk.recht, texte);
    let vorlagen = Vorlagen::new(&env, texte.sprache());
    let mut derived = ableitung::derive(projekt, &regelwerk.regeln, &vorlagen, sink);
    let analyse = befunde::analysis(projekt);
    let befunde = befunde::judge(projekt, &regelwerk.befunde, &vorlagen, &analyse, sink);
    let grundlage = super::katalog::Grundlage {
        projekt,
        befunde: &befunde,
        abgeleitet: &derived.anforderungen,
        vorlagen: &vorlagen,
        analyse: &analyse,
    };
    let mut vorschlaege = super::katalog::select(&regelwerk.katalog, &grundlage, sink);
    for vorschlag in vorschlaege.iter().filter(|vorschlag| vorschlag.stand == Vorschlagsstand::Vorgeschlagen) {
        match &vorschlag.inhalt {
            Inhalt::Anforderung(x) => derived.anforderungen.push(x.as_ref().clone()),
            Inhalt::Abgrenzung(x) => derived.abgrenzungen.push(x.as_ref().clone()),
        }
    }
    leave_out_adopted(projekt, &mut derived);
    refuse_taken_ids(projekt, regelwerk, &derived, sink);
    let entfallen = anpassung::apply(&mut derived, projekt, texte, sink);
    for dropped in &entfallen {
        if let Some(vorschlag) = vorschlaege.iter_mut().find(|vorschlag| vorschlag.id() == dropped.id) {
            vorschlag.stand = Vorschlagsstand::Gestrichen(dropped.grund.clone());
        }
    }
    let kept = derived.anforderungen;
    let quellen = herkunft::Quellen::new(projekt, &befunde);
    let own = eigen::requirements(projekt, &quellen, texte.sprache(), sink);
    let mut anforderungen: Vec<Anforderung> = own.into_iter().chain(kept).collect();
    count_a_kriterien(&anforderungen, sink);
    anforderungen.sort_by_cached_key(|a| (a.gruppe, text::natural_key(&a.id)));
    let mut abgrenzungen = eigen::exclusions(projekt, &quellen, sink);
    abgrenzungen.append(&mut derived.abgrenzungen);
    abgrenzungen.sort_by_cached_key(|a| text::natural_key(&a.id));
    Lastenheft { anforderungen, abgrenzungen, entfallen, befunde, vorschlaege, recht: regelwerk.recht.clone() }
}

/// What was taken over into `lastenheft.yaml` is the user's own from then on; the proposal steps back.
fn leave_out_adopted(projekt: &Projekt, derived: &mut ableitung::Ableitung) {
    let adopted = adopted(projekt);
    derived.anforderungen.retain(|anforderung| !adopted.contains(anforderung.id.as_str()));
    derived.abgrenzungen.retain(|abgrenzung| !adopted.contains(abgrenzung.id.as_str()));
}

/// Identifiers of everything that was taken over.
fn adopted(projekt: &Projekt) -> BTreeSet<&str> {
    let lastenheft = &projekt.lastenheft;
    let requirements = lastenheft.anforderungen.iter().filter(|own| own.vorlage.is_some()).map(|own| own.id.as_str());
    let exclusions = lastenheft.abgrenzung.iter().filter(|own| own.vorlage.is_some()).map(|own| own.id.as_str());
    requirements.chain(exclusions).collect()
}

/// Reports identifiers of proposals that something else in the project already has.
fn refuse_taken_ids(projekt: &Projekt, regelwerk: &Regelwerk, derived: &ableitung::Ableitung, sink: &mut Sink) {
    let taken = projekt.bezeichnungen();
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    let requirements = derived.anforderungen.iter().map(|a| (a.id.as_str(), &a.stand));
    let exclusions = derived.abgrenzungen.iter().map(|a| (a.id.as_str(), &a.stand));
    for (id, stand) in requirements.chain(exclusions) {
        let Some(vorlage) = stand.vorlage() else { continue };
        let other = seen.insert(id, vorlage.to_string()).or_else(|| taken.get(id).map(|name| (*name).to_owned()));
        if let Some(other) = other {
            let diagnostic = Diagnostic::new(rules::ABLEITUNG_DOPPELT).with("kennung", id);
            let diagnostic = diagnostic.with("vorlage", vorlage.to_string()).with("andere", other);
            let diagnostic = diagnostic.with_hint("hinweis-ableitung-doppelt");
            sink.push(match regelwerk.place(id, vorlage) {
                Some(place) => diagnostic.at(place),
                None => diagnostic,
            });
        }
    }
}

/// Only what is owed can exclude an offer.
fn check_a_kriterium(anforderung: &Anforderung, reason: Option<&Located<String>>, sink: &mut Sink) {
    if let Some(reason) = reason.filter(|_| anforderung.prioritaet != Prioritaet::Muss) {
        let diagnostic = Diagnostic::new(rules::A_KRITERIUM_OHNE_MUSS).with("kennung", &anforderung.id);
        sink.push(diagnostic.at(reason.origin).with_hint("hinweis-a-kriterium-ohne-muss"));
    }
}

/// More knock-out criteria than these neither bidders nor assessors can bear (10 to 25 are usual).
const MAX_A_KRITERIEN: usize = 25;

fn count_a_kriterien(anforderungen: &[Anforderung], sink: &mut Sink) {
    let count = anforderungen.iter().filter(|anforderung| anforderung.a_kriterium.is_some()).count();
    if count > MAX_A_KRITERIEN {
        let diagnostic = Diagnostic::new(rules::A_KRITERIEN_ZU_VIELE).with("anzahl", count.to_string());
        sink.push(diagnostic.in_file("lastenheft.yaml").with_hint("hinweis-a-kriterien-zu-viele"));
    }
}
