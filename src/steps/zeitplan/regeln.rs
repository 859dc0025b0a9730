//! What a plan of small stages beside daily business has to keep to.
//!
//! Six weeks for a stage and eight until the first result are the rule of thumb that the project stands by; the rest follows from the purpose:
//! each stage has a success that somebody sees, work in all three strands, an acceptance, and what was promised is in a stage.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::plan::{Etappe, Plan};
use crate::diagnostic::{Diagnostic, Rule, Sink, rules};
use crate::model::Projekt;
use crate::model::aenderung::Vertragspartei;
use crate::model::pflichtenheft::{Kriterium, Strang, Zusage};
use crate::model::werte::{Datum, Kennzahl};
use crate::model::zeitplan::{Meilenstein, Meilensteinart, Mitwirkende, Teilprojekt};
use crate::source::Origin;
use crate::steps::kalender::is_werktag;

/// Days that a stage takes at most: six weeks.
const TAGE_JE_TEILPROJEKT: i32 = 42;

/// Per cent of a working day that people of the client have for the project at most, without relief.
const ANTEIL_NEBEN_TAGESGESCHAEFT: u32 = 50;

/// Days until the first result is there: eight weeks.
const TAGE_BIS_ERGEBNIS: i32 = 56;

const STRAENGE: [Strang; 3] = [Strang::Software, Strang::Hardware, Strang::Organisation];

/// Reports where the plan does not keep to the rules.
pub(super) fn check(projekt: &Projekt, plan: &Plan<'_>, sink: &mut Sink) {
    let planned: BTreeMap<&str, &Etappe<'_>> = plan.teilprojekte.iter().map(|x| (x.id, x)).collect();
    let stages = projekt.zeitplan.teilprojekte.iter();
    let mut stages: Vec<(&Teilprojekt, &Etappe<'_>)> =
        stages.filter_map(|x| Some((x, *planned.get(x.id.as_str())?))).collect();
    for (x, planned) in &stages {
        check_length(x, planned, sink);
        check_success(x, sink);
        check_shown(x, planned, plan, sink);
        check_strands(x, sink);
        check_acceptance(x, planned, (projekt, plan), sink);
        check_promise(x, planned, projekt, sink);
    }
    check_client(projekt, plan, sink);
    // From here on it counts which of them ends first.
    stages.sort_by_key(|(_, planned)| planned.ende);
    check_customers(&stages, sink);
    let beginn = projekt.zeitplan.beginn.as_ref().map_or(plan.beginn, |x| x.value.date());
    check_first_result(&stages, beginn, sink);
    check_last_stage(&stages, sink);
    check_criteria(projekt, sink);
    check_milestones(projekt, plan, sink);
}

fn check_length(x: &Teilprojekt, planned: &Etappe<'_>, sink: &mut Sink) {
    let days = planned.ende.duration_since(planned.anfang).as_hours() / 24 + 1;
    if days > i64::from(TAGE_JE_TEILPROJEKT) {
        let weeks = days / 7 + i64::from(days % 7 > 0);
        let diagnostic = finding(rules::TEILPROJEKT_ZU_LANG, x.id.as_str(), x.origin, "hinweis-teilprojekt-zu-lang");
        sink.push(diagnostic.with("wochen", weeks.to_string()));
    }
}

/// One result that people see, somebody who gains, a day to show it and a day to ask customers.
fn check_success(x: &Teilprojekt, sink: &mut Sink) {
    let fields = [
        ("ergebnis", x.ergebnis.is_some()),
        ("erfolg", x.erfolg.is_some()),
        ("nachweis", x.nachweis.is_some()),
        ("nutzen_fuer", !x.nutzen_fuer.is_empty()),
        ("vorfuehrung", x.vorfuehrung.is_some()),
        ("rueckmeldung", x.rueckmeldung.is_some()),
    ];
    let missing: Vec<&str> = fields.into_iter().filter(|(_, is_there)| !is_there).map(|(field, _)| field).collect();
    if !missing.is_empty() {
        let hint = "hinweis-teilprojekt-ohne-erfolg";
        let diagnostic = finding(rules::TEILPROJEKT_OHNE_ERFOLG, x.id.as_str(), x.origin, hint);
        sink.push(diagnostic.with("felder", missing.join(", ")));
    }
}

fn check_strands(x: &Teilprojekt, sink: &mut Sink) {
    let is_there = |strang: Strang| {
        x.vorgaenge.iter().any(|task| task.strang == strang) || x.ohne.iter().any(|without| without.strang == strang)
    };
    let missing: Vec<&str> = STRAENGE.into_iter().filter(|strang| !is_there(*strang)).map(Strang::word).collect();
    if !missing.is_empty() {
        let hint = "hinweis-teilprojekt-ohne-strang";
        let diagnostic = finding(rules::TEILPROJEKT_OHNE_STRANG, x.id.as_str(), x.origin, hint);
        sink.push(diagnostic.with("straenge", missing.join(", ")));
    }
}

/// What is shown is there, customers saw it before they are asked, and somebody works on both days.
fn check_shown(x: &Teilprojekt, planned: &Etappe<'_>, plan: &Plan<'_>, sink: &mut Sink) {
    let [shown, asked] = [x.vorfuehrung, x.rueckmeldung].map(|day| day.map(Datum::date));
    let id = x.id.as_str();
    let early = shown.filter(|day| *day < planned.ende).map(|day| ("vorfuehrung", day, planned.ende));
    let unseen =
        asked.zip(shown).filter(|(asked, shown)| asked < shown).map(|(asked, shown)| ("rueckmeldung", asked, shown));
    for (feld, day, earliest) in early.into_iter().chain(unseen) {
        let diagnostic = finding(rules::VORFUEHRUNG_ZU_FRUEH, id, x.origin, "hinweis-vorfuehrung-zu-frueh");
        let diagnostic = diagnostic.with("feld", feld).with("tag", day.to_string());
        sink.push(diagnostic.with("ende", earliest.to_string()));
    }
    for (feld, day) in [("vorfuehrung", shown), ("rueckmeldung", asked)] {
        check_free(&format!("{id}, {feld}"), day, (x.origin, plan), sink);
    }
}

/// A day on which nobody works.
fn check_free(name: &str, day: Option<Date>, (place, plan): (Origin, &Plan<'_>), sink: &mut Sink) {
    if let Some(day) = day.filter(|day| !is_werktag(*day) || plan.frei.contains_key(day)) {
        let diagnostic = finding(rules::MEILENSTEIN_FREI, name, place, "hinweis-meilenstein-frei");
        sink.push(diagnostic.with("tag", day.to_string()));
    }
}

/// Somebody accepts each stage, and not before all of it is done.
fn check_acceptance(x: &Teilprojekt, planned: &Etappe<'_>, (projekt, plan): (&Projekt, &Plan<'_>), sink: &mut Sink) {
    let accepts = |m: &&Meilenstein| {
        m.art == Some(Meilensteinart::Abnahme) && m.teilprojekt.as_ref().is_some_and(|id| id.as_str() == x.id.as_str())
    };
    let accepted: Vec<&Meilenstein> = projekt.zeitplan.meilensteine.iter().filter(accepts).collect();
    if accepted.is_empty() {
        let hint = "hinweis-teilprojekt-ohne-abnahme";
        sink.push(finding(rules::TEILPROJEKT_OHNE_ABNAHME, x.id.as_str(), x.origin, hint));
        return;
    }
    let days = accepted.iter().filter_map(|m| plan.ende_von(m.id.as_str()));
    if let (Some(last), Some(m)) = (days.max().filter(|day| *day < planned.ende), accepted.first()) {
        let diagnostic = finding(rules::ABNAHME_VOR_ENDE, m.id.as_str(), m.origin, "hinweis-abnahme-vor-ende");
        let diagnostic = diagnostic.with("teilprojekt", x.id.as_str()).with("tag", last.to_string());
        sink.push(diagnostic.with("ende", planned.ende.to_string()));
    }
}

/// What daily business leaves of the client's people: no more than half without relief, and no more of a stage than was stated.
fn check_client(projekt: &Projekt, plan: &Plan<'_>, sink: &mut Sink) {
    let datei = &projekt.zeitplan;
    let of_client = |x: &&Mitwirkende| x.partei == Some(Vertragspartei::Auftraggeber);
    let half = Decimal::from(ANTEIL_NEBEN_TAGESGESCHAEFT);
    let many =
        datei.mitwirkende.iter().filter(of_client).filter(|x| x.entlastung.is_none() && x.anteil.prozent() > half);
    for x in many {
        let diagnostic = finding(rules::ANTEIL_ZU_HOCH, x.id.as_str(), x.origin, "hinweis-anteil-zu-hoch");
        sink.push(diagnostic.with("anteil", x.anteil.prozent().normalize().to_string()));
    }
    let Some(limit) = datei.hoechstens_auftraggeber.map(Kennzahl::wert) else { return };
    let client: BTreeSet<&str> = datei.mitwirkende.iter().filter(of_client).map(|x| x.id.as_str()).collect();
    let efforts: BTreeMap<&str, Decimal> = plan.vorgaenge.iter().map(|x| (x.id, x.aufwand)).collect();
    for stage in &datei.teilprojekte {
        // Of what both parties do together, all of it may fall to the client.
        let theirs = stage.vorgaenge.iter().filter(|x| x.wer.iter().any(|id| client.contains(id.as_str())));
        let sum: Decimal = theirs.filter_map(|x| efforts.get(x.id.as_str())).sum();
        if sum > limit {
            let hint = "hinweis-auftraggeber-ueberlastet";
            let diagnostic = finding(rules::AUFTRAGGEBER_UEBERLASTET, stage.id.as_str(), stage.origin, hint);
            let diagnostic = diagnostic.with("tage", sum.round_dp(1).normalize().to_string());
            sink.push(diagnostic.with("grenze", limit.normalize().to_string()));
        }
    }
}

/// The days that the contract states: those of its criteria and of the stage of the Lastenheft.
fn check_promise(x: &Teilprojekt, planned: &Etappe<'_>, projekt: &Projekt, sink: &mut Sink) {
    let stage = x.stufe.as_ref().and_then(|id| {
        let stage = projekt.lastenheft.ausbaustufen.iter().find(|stage| stage.id.as_str() == id.as_str())?;
        Some((stage.id.as_str(), stage.bis?))
    });
    let criteria = projekt.pflichtenheft.kriterien.iter().filter(|k| k.entfallen.is_none() && delivers(x, k));
    let criteria = criteria.filter_map(|k| Some((k.id.as_str(), k.termin?)));
    let earliest = stage.into_iter().chain(criteria).min_by_key(|(_, day)| *day);
    if let Some((whose, day)) = earliest.filter(|(_, day)| day.date() < planned.zugesagt) {
        let hint = "hinweis-teilprojekt-nach-termin";
        let diagnostic = finding(rules::TEILPROJEKT_NACH_TERMIN, x.id.as_str(), x.origin, hint);
        let diagnostic = diagnostic.with("wer", whose).with("termin", day.date().to_string());
        sink.push(diagnostic.with("ende", planned.zugesagt.to_string()));
    }
}

fn delivers(x: &Teilprojekt, kriterium: &Kriterium) -> bool {
    x.kriterien.iter().any(|id| id.as_str() == kriterium.id.as_str())
}

/// At least one of two stages in a row has an effect that customers notice.
fn check_customers(stages: &[(&Teilprojekt, &Etappe<'_>)], sink: &mut Sink) {
    for pair in stages.windows(2) {
        if let [(first, _), (second, _)] = pair
            && first.kundenwirkung.is_none()
            && second.kundenwirkung.is_none()
        {
            let hint = "hinweis-kundenwirkung-fehlt";
            let diagnostic = finding(rules::KUNDENWIRKUNG_FEHLT, second.id.as_str(), second.origin, hint);
            sink.push(diagnostic.with("vorher", first.id.as_str()));
        }
    }
}

fn check_first_result(stages: &[(&Teilprojekt, &Etappe<'_>)], beginn: Date, sink: &mut Sink) {
    let Some((x, planned)) = stages.iter().min_by_key(|(_, planned)| planned.ende) else { return };
    let days = planned.ende.duration_since(beginn).as_hours() / 24 + 1;
    if days > i64::from(TAGE_BIS_ERGEBNIS) {
        let hint = "hinweis-erstes-ergebnis-spaet";
        let diagnostic = finding(rules::ERSTES_ERGEBNIS_SPAET, x.id.as_str(), x.origin, hint);
        sink.push(diagnostic.with("tag", planned.ende.to_string()));
    }
}

/// What a stage is good for does not hang on the last one.
fn check_last_stage(stages: &[(&Teilprojekt, &Etappe<'_>)], sink: &mut Sink) {
    let Some(((last, _), others)) = stages.split_last() else { return };
    let of_last: BTreeSet<&str> = last.vorgaenge.iter().map(|x| x.id.as_str()).collect();
    for (x, _) in others {
        let waits = x.vorgaenge.iter().find(|task| task.nach.iter().any(|n| of_last.contains(n.0.vorgang.as_str())));
        if let Some(task) = waits {
            let hint = "hinweis-teilprojekt-wartet-auf-letztes";
            let diagnostic = finding(rules::TEILPROJEKT_WARTET_AUF_LETZTES, x.id.as_str(), task.origin, hint);
            sink.push(diagnostic.with("letztes", last.id.as_str()));
        }
    }
}

fn check_criteria(projekt: &Projekt, sink: &mut Sink) {
    let is_promised = |k: &&Kriterium| {
        k.entfallen.is_none() && matches!(k.zusage, Some(Zusage::Ja | Zusage::Teilweise | Zusage::Spaeter))
    };
    let stages = &projekt.zeitplan.teilprojekte;
    let promised = projekt.pflichtenheft.kriterien.iter().filter(is_promised);
    let missing: Vec<&Kriterium> = promised.filter(|k| !stages.iter().any(|x| delivers(x, k))).collect();
    if let Some(first) = missing.first() {
        let ids: Vec<&str> = missing.iter().take(8).map(|k| k.id.as_str()).collect();
        let more = if missing.len() > ids.len() { ", …" } else { "" };
        let diagnostic = Diagnostic::new(rules::KRITERIEN_OHNE_TEILPROJEKT).with_number("anzahl", missing.len());
        let diagnostic = diagnostic.with("kennungen", ids.join(", ") + more).at(first.origin);
        sink.push(diagnostic.with_hint("hinweis-kriterien-ohne-teilprojekt"));
    }
}

fn check_milestones(projekt: &Projekt, plan: &Plan<'_>, sink: &mut Sink) {
    for x in &projekt.zeitplan.meilensteine {
        let Some(stated) = x.datum.map(Datum::date) else { continue };
        check_free(x.id.as_str(), Some(stated), (x.origin, plan), sink);
        let planned = plan.meilensteine.iter().find(|planned| planned.meilenstein.id.as_str() == x.id.as_str());
        if let Some(late) = planned.filter(|planned| planned.tag > stated) {
            let hint = "hinweis-meilenstein-verfehlt";
            let diagnostic = finding(rules::MEILENSTEIN_VERFEHLT, x.id.as_str(), x.origin, hint);
            sink.push(diagnostic.with("tag", late.tag.to_string()).with("datum", stated.to_string()));
        }
    }
}

fn finding(rule: Rule, id: &str, place: Origin, hint: &'static str) -> Diagnostic {
    Diagnostic::new(rule).with("kennung", id).at(place).with_hint(hint)
}
