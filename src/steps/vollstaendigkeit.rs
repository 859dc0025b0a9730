//! Whether a Lastenheft says everything that somebody needs who makes an offer, and nothing that is not for them.
//!
//! What is missing makes no document wrong, so nothing here is an error; a release waits for what bidders cannot do without.

mod texte;

use std::collections::{BTreeMap, BTreeSet};

use super::katalog::{Vorschlag, Vorschlagsstand};
use super::lastenheft::Lastenheft;
use super::nachverfolgung::Nachverfolgung;
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::model::lastenheft::{Anforderung, Prioritaet, Thema};
use crate::model::prozesse::System;
use crate::source::{Origin, Sources};
use crate::text;

/// Highest share of Muss in percent. Whoever demands more gets higher prices and fewer offers.
const MUSS_ANTEIL: usize = 60;

/// Fewer requirements have no share worth speaking of.
const MINDESTENS: usize = 10;

/// The file that most of this is about.
const LASTENHEFT: &str = "lastenheft.yaml";

/// Reports what is missing in the Lastenheft and what should not be in it.
pub fn check(projekt: &Projekt, lastenheft: &Lastenheft, sources: &Sources, sink: &mut Sink) {
    // Nothing can be missing in what was not derived.
    if lastenheft.anforderungen.is_empty() {
        return;
    }
    threads(projekt, lastenheft, sink);
    acceptance(projekt, sink);
    share_of_muss(projekt, sink);
    interfaces(projekt, sink);
    texte::check(projekt, sources, sink);
    if is_begun(projekt) {
        chapters(projekt, lastenheft, sink);
    }
}

/// Whether somebody has begun to write the Lastenheft; before that nothing is missing in it.
fn is_begun(projekt: &Projekt) -> bool {
    let own = &projekt.lastenheft;
    !own.anforderungen.is_empty() || !own.ziele.is_empty() || !own.rahmenbedingungen.is_empty()
}

/// Reports what nothing should be released with: empty chapters, names of people, the budget.
pub fn check_release(projekt: &Projekt, lastenheft: &Lastenheft, sources: &Sources, sink: &mut Sink) {
    chapters(projekt, lastenheft, sink);
    texte::check(projekt, sources, sink);
}

/// Threads that end: findings without an answer, results without consequence, requirements without reason.
fn threads(projekt: &Projekt, lastenheft: &Lastenheft, sink: &mut Sink) {
    let luecken = Nachverfolgung::new(projekt, lastenheft).luecken(projekt, lastenheft);
    let sources: BTreeSet<&str> =
        lastenheft.anforderungen.iter().flat_map(|x| &x.herkunft).map(String::as_str).collect();
    for id in &luecken.befunde_ohne_anforderung {
        let Some(befund) = lastenheft.befunde.iter().find(|befund| befund.id == *id) else { continue };
        let answers: Vec<&Vorschlag> = lastenheft.vorschlaege.iter().filter(|x| x.befunde.contains(id)).collect();
        let is_dropped = answers.iter().any(|x| matches!(x.stand, Vorschlagsstand::Gestrichen(_)));
        // What comes from the entry that proves a finding answers it.
        let is_answered = befund.belege.iter().filter_map(|x| x.id.as_deref()).any(|id| sources.contains(id));
        if is_dropped || is_answered {
            continue;
        }
        let found = Diagnostic::new(rules::BEFUND_OHNE_ANFORDERUNG).with("kennung", id).with("titel", &befund.titel);
        let proposed = if answers.is_empty() { "nein" } else { "ja" };
        let found = found.with("vorschlag", proposed).with_hint("hinweis-befund-ohne-anforderung");
        sink.push(match befund.belege.first() {
            Some(beleg) => found.at(beleg.ort),
            None => found.in_file(LASTENHEFT),
        });
    }
    let places = places(projekt);
    let names = projekt.bezeichnungen();
    let left_out = |id: &str| lastenheft.entfallen.iter().any(|x| x.herkunft.iter().any(|source| source == id));
    for id in luecken.analyse_ohne_folge.iter().filter(|id| !left_out(id)) {
        let titel = names.get(id.as_str()).copied().unwrap_or_default();
        let found = Diagnostic::new(rules::ANALYSE_OHNE_FOLGE).with("kennung", id).with("titel", titel);
        let found = found.with_hint("hinweis-analyse-ohne-folge");
        sink.push(
            places.get(id.as_str()).map_or_else(|| found.clone().in_file(LASTENHEFT), |at| found.clone().at(*at)),
        );
    }
    let without: BTreeSet<&str> = luecken.ohne_herkunft.iter().map(String::as_str).collect();
    for x in projekt.lastenheft.anforderungen.iter().filter(|x| without.contains(x.id.as_str())) {
        let found = Diagnostic::new(rules::ANFORDERUNG_OHNE_HERKUNFT).with("kennung", x.id.as_str());
        sink.push(found.at(x.id.origin()).with_hint("hinweis-anforderung-ohne-herkunft"));
    }
}

/// Where entries of the analysis stand.
fn places(projekt: &Projekt) -> BTreeMap<&str, Origin> {
    let (kunden, prozesse) = (&projekt.kundenanalyse, &projekt.prozessanalyse.prozesse);
    let weak = prozesse.iter().flat_map(|x| &x.schwachstellen).map(|x| (x.id.as_str(), x.id.origin()));
    let mut places: BTreeMap<&str, Origin> = weak.collect();
    places.extend(prozesse.iter().map(|x| (x.id.as_str(), x.id.origin())));
    places.extend(kunden.beduerfnisse.iter().map(|x| (x.id.as_str(), x.id.origin())));
    places.extend(kunden.potenziale.iter().map(|x| (x.id.as_str(), x.id.origin())));
    places
}

/// A Muss without a criterion is told whenever the project is read; here are the others.
fn acceptance(projekt: &Projekt, sink: &mut Sink) {
    let others = projekt.lastenheft.anforderungen.iter().filter(|x| x.prioritaet != Prioritaet::Muss);
    for x in others.filter(|x| x.abnahme.is_empty()) {
        let found = Diagnostic::new(rules::ANFORDERUNG_OHNE_ABNAHME).with("kennung", x.id.as_str());
        sink.push(found.at(x.id.origin()).with_hint("hinweis-muss-ohne-abnahme"));
    }
}

/// The share of Muss of what somebody wrote or adopted; a proposal is nobody's demand yet.
fn share_of_muss(projekt: &Projekt, sink: &mut Sink) {
    let own = &projekt.lastenheft.anforderungen;
    let all = own.len();
    let muss = own.iter().filter(|x| x.prioritaet == Prioritaet::Muss).count();
    if all >= MINDESTENS && muss * 100 > all * MUSS_ANTEIL {
        let found = Diagnostic::new(rules::MUSS_ANTEIL_HOCH).with_number("anzahl", muss).with_number("alle", all);
        let found = found.with_number("prozent", (muss * 100).div_ceil(all)).with_number("grenze", MUSS_ANTEIL);
        sink.push(found.in_file(LASTENHEFT).with_hint("hinweis-muss-anteil-hoch"));
    }
}

/// Chapters without which an offer is a guess. One with an open question is not forgotten.
fn chapters(projekt: &Projekt, lastenheft: &Lastenheft, sink: &mut Sink) {
    let own = &projekt.lastenheft;
    let required = [
        (Thema::Ausgangslage, projekt.angaben.ausgangslage.is_some(), "ausgangslage"),
        (Thema::Ziele, !own.ziele.is_empty(), "ziele"),
        (Thema::Abnahme, own.abnahme.as_ref().is_some_and(|x| x.verfahren.is_some()), "abnahme.verfahren"),
        (Thema::Angebot, own.angebot.as_ref().is_some_and(|x| x.abgabe_bis.is_some()), "angebot.abgabe_bis"),
    ];
    let is_asked = |thema: Thema| own.offene_punkte.iter().any(|x| x.thema == Some(thema));
    let empty = required.into_iter().filter(|(thema, is_there, _)| !is_there && !is_asked(*thema));
    let empty: Vec<&str> = empty.map(|(_, _, field)| field).collect();
    if !empty.is_empty() {
        let found = Diagnostic::new(rules::KAPITEL_LEER).with("felder", empty.join(", "));
        sink.push(found.with_number("anzahl", empty.len()).in_file(LASTENHEFT).with_hint("hinweis-kapitel-leer"));
    }
    if lastenheft.abgrenzungen.is_empty() {
        let found = Diagnostic::new(rules::ABGRENZUNG_FEHLT).in_file(LASTENHEFT);
        sink.push(found.with_hint("hinweis-abgrenzung-fehlt"));
    }
}

/// Interfaces that are to none of the systems: with people, with programs of any kind.
const KEINE_SYSTEME: [&str; 4] =
    ["benutzerschnittstelle", "nutzerschnittstelle", "bedienschnittstelle", "programmierschnittstelle"];

/// Hand-written requirements of an interface that names no system of the list. Those of a template ask for a kind of system.
fn interfaces(projekt: &Projekt, sink: &mut Sink) {
    let systeme = &projekt.prozessanalyse.systeme;
    for x in projekt.lastenheft.anforderungen.iter().filter(|x| x.vorlage.is_none()) {
        let text = text::fold(&x.text.value);
        let words: BTreeSet<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
        let asks = words
            .iter()
            .any(|word| word.contains("schnittstelle") && !KEINE_SYSTEME.iter().any(|x| word.starts_with(x)));
        if asks && !systeme.iter().any(|system| is_named(system, x, &words)) {
            let found = Diagnostic::new(rules::SCHNITTSTELLE_UNBEKANNT).with("kennung", x.id.as_str());
            sink.push(found.at(x.text.origin).with_hint("hinweis-schnittstelle-unbekannt"));
        }
    }
}

/// Whether a requirement is about a system: by its origin, or by a word of its name or product or its kind among those of its text. A word may
/// be inflected or begin a longer one: “Branchensoftware” in “Branchensoftwarestand”.
fn is_named(system: &System, x: &Anforderung, words: &BTreeSet<&str>) -> bool {
    let occurs = |name: &str| {
        let folded = text::fold(name);
        let parts = folded.split(|c: char| !c.is_alphanumeric());
        let distinctive: Vec<String> = parts
            .filter(|part| part.len() > 2 && !matches!(*part, "crm" | "system" | "bestand"))
            .map(str::to_owned)
            .collect();
        distinctive.iter().any(|part| words.iter().any(|word| word == part || part.len() > 4 && word.starts_with(part)))
    };
    let names = [Some(system.name.as_str()), system.produkt.as_deref()];
    x.herkunft.iter().any(|id| id.as_str() == system.id.as_str())
        || names.into_iter().flatten().any(occurs)
        || words.contains(system.art.word())
}
