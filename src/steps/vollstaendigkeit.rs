//! Whether a Lastenheft says everything that somebody needs who makes an offer, and nothing that is not for them.
//!
//! What is missing makes no document wrong, so nothing here is an error; a release waits for what bidders cannot do without.

use std::collections::{BTreeMap, BTreeSet};

use super::katalog::Vorschlagsstand;
use super::lastenheft::Lastenheft;
use super::nachverfolgung::Nachverfolgung;
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::model::lastenheft::{Anforderung, Prioritaet, Sichtbarkeit, Thema};
use crate::model::prozesse::System;
use crate::source::{Origin, Sources};
use crate::text::{self, zahlen};

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
    people(sources, sink);
    budget(projekt, sink);
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
    people(sources, sink);
    budget(projekt, sink);
}

/// Threads that end: findings without an answer, results without consequence, requirements without reason.
fn threads(projekt: &Projekt, lastenheft: &Lastenheft, sink: &mut Sink) {
    let luecken = Nachverfolgung::new(projekt, lastenheft).luecken(projekt, lastenheft);
    let dropped = |id: &str| {
        let is_dropped = |x: &Vorschlagsstand| matches!(x, Vorschlagsstand::Gestrichen(_));
        let answers = lastenheft.vorschlaege.iter().filter(|x| x.befunde.iter().any(|befund| befund == id));
        answers.into_iter().any(|x| is_dropped(&x.stand))
    };
    for id in luecken.befunde_ohne_anforderung.iter().filter(|id| !dropped(id)) {
        let Some(befund) = lastenheft.befunde.iter().find(|befund| befund.id == *id) else { continue };
        let found = Diagnostic::new(rules::BEFUND_OHNE_ANFORDERUNG).with("kennung", id).with("titel", &befund.titel);
        let found = found.with_hint("hinweis-befund-ohne-anforderung");
        sink.push(match befund.belege.first() {
            Some(beleg) => found.at(beleg.ort),
            None => found.in_file(LASTENHEFT),
        });
    }
    let places = places(projekt);
    let names = projekt.bezeichnungen();
    let left_out = |id: &str| lastenheft.entfallen.iter().any(|x| x.id.ends_with(id));
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
        let found = found.with_number("prozent", muss * 100 / all).with_number("grenze", MUSS_ANTEIL);
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

/// Hand-written requirements of an interface that names no system of the list. Those of a template ask for a kind of system.
fn interfaces(projekt: &Projekt, sink: &mut Sink) {
    let systeme = &projekt.prozessanalyse.systeme;
    for x in projekt.lastenheft.anforderungen.iter().filter(|x| x.vorlage.is_none()) {
        let text = text::fold(&x.text.value);
        if text.contains("schnittstelle") && !systeme.iter().any(|system| is_named(system, x, &text)) {
            let found = Diagnostic::new(rules::SCHNITTSTELLE_UNBEKANNT).with("kennung", x.id.as_str());
            sink.push(found.at(x.text.origin).with_hint("hinweis-schnittstelle-unbekannt"));
        }
    }
}

/// Whether a requirement is about a system: by its origin, or by name, product or kind in its folded text.
fn is_named(system: &System, x: &Anforderung, text: &str) -> bool {
    let first = |name: &str| text::fold(name).split(|c: char| !c.is_alphanumeric()).next().map(str::to_owned);
    let names = [Some(system.name.as_str()), system.produkt.as_deref()].into_iter().flatten().filter_map(first);
    let known = names.chain([system.art.word().to_owned()]).filter(|name| name.chars().count() > 2);
    x.herkunft.iter().any(|id| id.as_str() == system.id.as_str()) || known.into_iter().any(|name| text.contains(&name))
}

/// Parts of the project that vendors read, by how their paths begin.
const GELESEN: [&str; 3] = ["lastenheft", "analyse/prozesse", "analyse/kunden"];

/// How people are spoken of by name.
const ANREDEN: [&str; 3] = ["Herr", "Herrn", "Frau"];

/// Names of people in texts; a role says the same and outlives the person.
fn people(sources: &Sources, sink: &mut Sink) {
    for (file, source) in sources.iter().filter(|(_, x)| GELESEN.iter().any(|part| x.path.starts_with(part))) {
        for anrede in ANREDEN {
            for (at, _) in source.text.match_indices(anrede) {
                let before = source.text[..at].chars().next_back();
                let rest = &source.text[at + anrede.len()..];
                let Some(name) = surname(rest).filter(|_| !before.is_some_and(char::is_alphanumeric)) else { continue };
                if is_comment(&source.text[..at]) {
                    continue;
                }
                let words = format!("{anrede} {name}");
                let origin = Origin::new(file, &(at..at + words.len()));
                let found = Diagnostic::new(rules::PERSON_IM_TEXT).with("wort", words).at(origin);
                sink.push(found.with_hint("hinweis-person-im-text"));
            }
        }
    }
}

/// The name behind a form of address: a blank, a capital and small letters.
fn surname(rest: &str) -> Option<&str> {
    let name = rest.strip_prefix(' ')?;
    let name = &name[..name.find(|c: char| !c.is_alphabetic()).unwrap_or(name.len())];
    let mut letters = name.chars();
    let is_name = letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase);
    is_name.then_some(name)
}

/// Whether what follows stands behind the sign of a comment.
fn is_comment(before: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or_default();
    line.trim_start().starts_with('#') || line.contains(" #")
}

/// A budget that vendors read: the word and an amount in a text that is not internal.
fn budget(projekt: &Projekt, sink: &mut Sink) {
    let own = &projekt.lastenheft;
    let is_told = |text: &str| text::fold(text).contains("budget") && !zahlen::betraege(text).is_empty();
    let is_public = |x: Option<Sichtbarkeit>| x != Some(Sichtbarkeit::Intern);
    let requirements = own.anforderungen.iter().filter(|x| is_public(x.sichtbarkeit));
    let constraints = own.rahmenbedingungen.iter().filter(|x| !x.is_internal());
    let questions = own.offene_punkte.iter().filter(|x| is_public(x.sichtbarkeit));
    let goals = own.ziele.iter().map(|x| (x.id.as_str(), x.id.origin(), x.titel.as_str()));
    let texts = requirements
        .map(|x| (x.id.as_str(), x.text.origin, x.text.value.as_str()))
        .chain(constraints.map(|x| (x.id.as_str(), x.id.origin(), x.text.as_str())))
        .chain(questions.map(|x| (x.id.as_str(), x.id.origin(), x.frage.as_str())))
        .chain(goals);
    for (kennung, origin, _) in texts.filter(|(_, _, text)| is_told(text)) {
        let found = Diagnostic::new(rules::BUDGET_IM_TEXT).with("kennung", kennung).at(origin);
        sink.push(found.with_hint("hinweis-budget-im-text"));
    }
}
