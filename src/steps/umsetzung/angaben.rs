//! What progress, tests, defects and acceptances say of each other.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Rule, Sink, rules};
use crate::model::Projekt;
use crate::model::umsetzung::{
    Abnahme, Erklaerung, Fortschritt, Mangel, Mangelklasse, Testergebnis, Umsetzungsdatei, Vorgangsstand,
};

use super::abnahme;
use crate::model::werte::{Datum, Kennzahl, Verweis};
use crate::model::zeitplan::{Anordnung, Vorgang};
use crate::source::Origin;
use crate::steps::zeitplan::basis::tage;
use crate::steps::zeitplan::entwurf::aufwand;

/// Identifiers that a message names at most.
const GENANNT: usize = 8;

pub(super) fn check(projekt: &Projekt, sink: &mut Sink) {
    let datei = &projekt.umsetzung;
    check_stand(datei, sink);
    check_progress(projekt, sink);
    check_order(projekt, sink);
    check_tests(datei, sink);
    for x in &datei.abnahmen {
        check_acceptance(projekt, x, sink);
    }
    check_changes(projekt, sink);
    let Some(stand) = datei.stand.as_ref().map(|x| x.value) else { return };
    check_future(datei, stand, sink);
    check_due(datei, stand, sink);
}

fn check_stand(datei: &Umsetzungsdatei, sink: &mut Sink) {
    if let Some(first) = datei.vorgaenge.first().filter(|_| datei.stand.is_none()) {
        sink.push(finding(
            rules::UMSETZUNG_OHNE_STAND,
            first.vorgang.as_str(),
            first.origin,
            "hinweis-umsetzung-ohne-stand",
        ));
    }
}

fn check_progress(projekt: &Projekt, sink: &mut Sink) {
    let tasks: BTreeMap<&str, &Vorgang> =
        projekt.zeitplan.teilprojekte.iter().flat_map(|x| &x.vorgaenge).map(|x| (x.id.as_str(), x)).collect();
    let mut seen: BTreeMap<&str, Origin> = BTreeMap::new();
    for x in &projekt.umsetzung.vorgaenge {
        let id = x.vorgang.as_str();
        if let Some(first) = seen.get(id) {
            let diagnostic = finding(rules::FORTSCHRITT_DOPPELT, id, x.origin, "hinweis-fortschritt-doppelt");
            sink.push(diagnostic.related(*first, "marke-zuerst-hier"));
        }
        seen.entry(id).or_insert(x.origin);
        if x.stand.is_fertig() && x.ende.is_none() {
            sink.push(finding(rules::FORTSCHRITT_OHNE_TAG, id, x.origin, "hinweis-fortschritt-ohne-tag"));
        }
        if x.beginn.zip(x.ende).is_some_and(|(first, last)| last < first) {
            sink.push(finding(rules::FORTSCHRITT_VERKEHRT, id, x.origin, "hinweis-fortschritt-verkehrt"));
        }
        let needs_reason = matches!(x.stand, Vorgangsstand::Blockiert | Vorgangsstand::Entfallen);
        if needs_reason && x.grund.is_none() {
            sink.push(finding(rules::FORTSCHRITT_OHNE_GRUND, id, x.origin, "hinweis-fortschritt-ohne-grund"));
        }
        if let Some(feld) = without_effect(x) {
            let hint = "hinweis-fortschritt-ohne-wirkung";
            sink.push(
                finding(rules::FORTSCHRITT_OHNE_WIRKUNG, id, x.origin, hint)
                    .with("feld", feld)
                    .with("stand", x.stand.word()),
            );
        }
        if tasks.get(id).is_some_and(|task| is_used_up(x, task)) {
            sink.push(finding(rules::REST_FEHLT, id, x.origin, "hinweis-rest-fehlt"));
        }
    }
}

/// A field that says what the state of the task does not.
fn without_effect(x: &Fortschritt) -> Option<&'static str> {
    let is_planned = x.stand == Vorgangsstand::Geplant;
    let fields = [
        ("beginn", is_planned && x.beginn.is_some()),
        ("ende", !x.stand.is_fertig() && x.ende.is_some()),
        ("aufwand", is_planned && x.aufwand.is_some()),
        ("rest", (is_planned || x.stand.is_fertig()) && x.rest.is_some()),
        ("blockiert_bis", x.stand != Vorgangsstand::Blockiert && x.blockiert_bis.is_some()),
    ];
    fields.into_iter().find(|(_, is_idle)| *is_idle).map(|(feld, _)| feld)
}

/// Whether a task in work took all that was planned and does not say what is left.
fn is_used_up(x: &Fortschritt, task: &Vorgang) -> bool {
    let used = x.aufwand.map(Kennzahl::wert);
    x.stand == Vorgangsstand::InArbeit
        && x.rest.is_none()
        && used.zip(aufwand(task)).is_some_and(|(used, planned)| used >= planned)
}

/// Done tasks whose predecessors are not.
fn check_order(projekt: &Projekt, sink: &mut Sink) {
    let told: BTreeMap<&str, &Fortschritt> =
        projekt.umsetzung.vorgaenge.iter().map(|x| (x.vorgang.as_str(), x)).collect();
    let is_over = |id: &str| told.get(id).is_some_and(|x| x.stand.is_fertig() || x.stand == Vorgangsstand::Entfallen);
    for task in projekt.zeitplan.teilprojekte.iter().flat_map(|x| &x.vorgaenge) {
        let Some(done) = told.get(task.id.as_str()).filter(|x| x.stand.is_fertig()) else { continue };
        let waits =
            task.nach.iter().map(|x| &x.0).filter(|x| x.art.unwrap_or(Anordnung::EndeAnfang) == Anordnung::EndeAnfang);
        if let Some(open) = waits.map(|x| x.vorgang.as_str()).find(|id| !is_over(id)) {
            let diagnostic =
                finding(rules::VORGAENGER_OFFEN, task.id.as_str(), done.origin, "hinweis-vorgaenger-offen");
            sink.push(diagnostic.with("vorgaenger", open));
        }
    }
}

fn check_tests(datei: &Umsetzungsdatei, sink: &mut Sink) {
    for x in datei.maengel.iter().filter(|x| x.behoben.is_some_and(|day| day < x.gemeldet)) {
        sink.push(finding(rules::MANGEL_VERKEHRT, x.id.as_str(), x.origin, "hinweis-mangel-verkehrt"));
    }
    for x in datei.testlaeufe.iter().filter(|x| x.ergebnis == Testergebnis::NichtBestanden && x.mangel.is_none()) {
        sink.push(finding(rules::TEST_OHNE_MANGEL, x.id.as_str(), x.origin, "hinweis-test-ohne-mangel"));
    }
}

fn check_acceptance(projekt: &Projekt, x: &Abnahme, sink: &mut Sink) {
    let id = x.id.as_str();
    if x.gewaehrleistung_ab.is_some_and(|day| day < x.datum) {
        sink.push(finding(rules::GEWAEHRLEISTUNG_VERKEHRT, id, x.origin, "hinweis-gewaehrleistung-verkehrt"));
    }
    let Some(declared) = x.erklaerung else { return };
    let umfang = abnahme::umfang(projekt, Some(x.art), x.teilprojekt.as_str());
    let known = abnahme::maengel(projekt, &umfang, Some(x.datum));
    let open: Vec<&Mangel> = known.into_iter().filter(|defect| defect.is_offen(x.datum)).collect();
    if declared == Erklaerung::Verweigert {
        let rule = if open.is_empty() { Some(rules::VERWEIGERUNG_OHNE_MANGEL) } else { None };
        let is_minor = !open.is_empty() && open.iter().all(|x| x.klasse == Mangelklasse::Leicht);
        if let Some(rule) = rule.or(is_minor.then_some(rules::VERWEIGERUNG_WEGEN_KLEINIGKEIT)) {
            let hint =
                if is_minor { "hinweis-verweigerung-wegen-kleinigkeit" } else { "hinweis-verweigerung-ohne-mangel" };
            sink.push(finding(rule, id, x.origin, hint));
        }
        return;
    }
    if let Some(blocking) = open.iter().find(|x| x.klasse == Mangelklasse::Betriebsverhindernd) {
        let diagnostic = finding(rules::ABNAHME_TROTZ_MANGEL, id, x.origin, "hinweis-abnahme-trotz-mangel");
        sink.push(diagnostic.with("mangel", blocking.id.as_str()).related(blocking.origin, "marke-vergeben-hier"));
    }
    if let Some(first) = open.first().filter(|_| declared == Erklaerung::Abgenommen) {
        let diagnostic = finding(rules::ABNAHME_OHNE_VORBEHALT, id, x.origin, "hinweis-abnahme-ohne-vorbehalt");
        sink.push(diagnostic.with("mangel", first.id.as_str()));
    }
    let missing = abnahme::ungeprueft(projekt, &umfang, Some(x.datum));
    if !missing.is_empty() {
        let more = if missing.len() > GENANNT { ", …" } else { "" };
        let listed = missing.iter().take(GENANNT).copied().collect::<Vec<_>>().join(", ") + more;
        let diagnostic = finding(rules::ABNAHME_OHNE_TEST, id, x.origin, "hinweis-abnahme-ohne-test");
        sink.push(diagnostic.with_number("anzahl", missing.len()).with("kriterien", listed));
    }
}

/// Signed changes of criteria that no task carries out, once there is a plan.
fn check_changes(projekt: &Projekt, sink: &mut Sink) {
    let tasks: Vec<&Vorgang> = projekt.zeitplan.teilprojekte.iter().flat_map(|x| &x.vorgaenge).collect();
    if tasks.is_empty() {
        return;
    }
    let carried: BTreeSet<&str> = tasks.iter().filter_map(|x| x.aenderung.as_ref()).map(Verweis::as_str).collect();
    let agreed = projekt.aenderungen.iter().filter(|x| x.is_vereinbart() && !x.kriterien.is_empty());
    for x in agreed.filter(|x| !carried.contains(x.id.as_str())) {
        sink.push(finding(rules::AENDERUNG_OHNE_VORGANG, x.id.as_str(), x.origin, "hinweis-aenderung-ohne-vorgang"));
    }
}

/// What is told as done and lies after the day of the state.
fn check_future(datei: &Umsetzungsdatei, stand: Datum, sink: &mut Sink) {
    let mut told: Vec<(&str, Origin, Datum)> = Vec::new();
    for x in &datei.vorgaenge {
        told.extend(x.beginn.into_iter().chain(x.ende).map(|day| (x.vorgang.as_str(), x.origin, day)));
    }
    told.extend(datei.erreicht.iter().map(|x| (x.meilenstein.as_str(), x.origin, x.am)));
    told.extend(datei.testlaeufe.iter().map(|x| (x.id.as_str(), x.origin, x.datum)));
    for x in &datei.maengel {
        told.extend(x.behoben.into_iter().chain([x.gemeldet]).map(|day| (x.id.as_str(), x.origin, day)));
    }
    let declared = datei.abnahmen.iter().filter(|x| x.erklaerung.is_some());
    told.extend(declared.map(|x| (x.id.as_str(), x.origin, x.datum)));
    let decided = datei.entscheidungen.iter().filter_map(|x| Some((x, x.entschieden.as_ref()?)));
    told.extend(decided.map(|(x, decision)| (x.id.as_str(), x.origin, decision.am)));
    for (id, origin, day) in told.into_iter().filter(|(.., day)| *day > stand) {
        let diagnostic = finding(rules::UMSETZUNG_ZUKUNFT, id, origin, "hinweis-umsetzung-zukunft");
        sink.push(diagnostic.with("tag", day.date().to_string()).with("stand", stand.date().to_string()));
    }
}

/// Defects and decisions that were due.
fn check_due(datei: &Umsetzungsdatei, stand: Datum, sink: &mut Sink) {
    let blocked = datei.vorgaenge.iter().filter(|x| x.stand == Vorgangsstand::Blockiert);
    for x in blocked.filter(|x| x.blockiert_bis.is_some_and(|day| day < stand)) {
        sink.push(finding(rules::BLOCKADE_VORBEI, x.vorgang.as_str(), x.origin, "hinweis-blockade-vorbei"));
    }
    let days = |day: Datum| usize::try_from(tage(day.date(), stand.date())).unwrap_or_default();
    for x in datei.maengel.iter().filter(|x| x.is_offen(stand)) {
        if let Some(day) = x.frist.filter(|day| *day < stand) {
            let diagnostic =
                finding(rules::MANGEL_UEBERFAELLIG, x.id.as_str(), x.origin, "hinweis-mangel-ueberfaellig");
            sink.push(diagnostic.with_number("tage", days(day)));
        }
    }
    for x in datei.entscheidungen.iter().filter(|x| x.entschieden.is_none()) {
        if let Some(day) = x.bis.filter(|day| *day < stand) {
            let hint = "hinweis-entscheidung-ueberfaellig";
            let diagnostic = finding(rules::ENTSCHEIDUNG_UEBERFAELLIG, x.id.as_str(), x.origin, hint);
            sink.push(diagnostic.with_number("tage", days(day)).with("wer", &x.wer));
        }
    }
}

fn finding(rule: Rule, id: &str, place: Origin, hint: &'static str) -> Diagnostic {
    Diagnostic::new(rule).with("kennung", id).at(place).with_hint(hint)
}
