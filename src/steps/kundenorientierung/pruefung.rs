//! What the file says of itself that cannot be, and what it leaves out.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::stichtag;
use super::termine::ueberfaellig;
use super::verlauf::{Verdeckt, is_small, verdeckt};
use super::vorschlag::Vorschlaege;
use crate::diagnostic::{Diagnostic, Rule, Sink, rules};
use crate::model::Projekt;
use crate::model::kundenorientierung::{
    Kundenkennzahl, Kundenorientierungsdatei, Kundenwunsch, Massnahme, Messeinheit, Messpunkt, Messreihe, Messwert,
    Wunschstand, Zielwert,
};
use crate::model::werte::Datum;
use crate::source::Origin;

/// Reports what does not fit together. Apart from the checks of the project, as it says nothing of the Lastenheft and must not hold it up.
/// `gefragt`: the day that was asked for instead of the one to which the file is kept.
pub fn check(projekt: &Projekt, vorschlaege: &Vorschlaege, gefragt: Option<Date>, sink: &mut Sink) {
    let datei = &projekt.kundenorientierung;
    let stand = datei.stand.as_ref().map(|x| x.value.date());
    for massnahme in &datei.massnahmen {
        check_measure(massnahme, stand.or(gefragt), sink);
    }
    for wunsch in &datei.wuensche {
        check_wish(wunsch, stand.or(gefragt), sink);
    }
    for kennzahl in &datei.kennzahlen {
        check_indicator(kennzahl, projekt, stand.or(gefragt), sink);
        check_usual(kennzahl, vorschlaege, sink);
    }
    match stichtag(datei, gefragt) {
        Some(day) => check_due(datei, day, sink),
        None if datei.is_empty() => {}
        None => sink.push(without_day(datei)),
    }
}

fn without_day(datei: &Kundenorientierungsdatei) -> Diagnostic {
    let places = datei.massnahmen.iter().map(|x| x.origin);
    let places = places.chain(datei.wuensche.iter().map(|x| x.origin)).chain(datei.kennzahlen.iter().map(|x| x.origin));
    let diagnostic =
        Diagnostic::new(rules::KUNDENORIENTIERUNG_OHNE_STAND).with_hint("hinweis-kundenorientierung-ohne-stand");
    match places.min() {
        Some(place) => diagnostic.at(place),
        None => diagnostic.in_file("kundenorientierung.yaml"),
    }
}

fn check_due(datei: &Kundenorientierungsdatei, stichtag: Date, sink: &mut Sink) {
    for late in ueberfaellig(datei, stichtag) {
        let id = late.massnahme.id.as_str();
        let hint = "hinweis-massnahme-ueberfaellig";
        let diagnostic = finding(rules::MASSNAHME_UEBERFAELLIG, id, late.massnahme.origin, hint);
        let count = usize::try_from(late.tage).unwrap_or(usize::MAX);
        sink.push(diagnostic.with("tag", late.seit.to_string()).with_number("tage", count));
    }
}

fn check_measure(x: &Massnahme, stand: Option<Date>, sink: &mut Sink) {
    let id = x.id.as_str();
    if let Some((begin, end)) = x.beginn.zip(x.bis).filter(|(begin, end)| end < begin) {
        let diagnostic = finding(rules::MASSNAHME_VERKEHRT, id, x.origin, "hinweis-massnahme-verkehrt");
        sink.push(diagnostic.with("beginn", iso(begin)).with("bis", iso(end)));
    }
    // Without any day a rhythm leads nowhere.
    let is_dated = x.naechster.is_some() || x.beginn.is_some() || !x.durchgefuehrt.is_empty();
    if !is_dated && x.anlass.is_none() {
        sink.push(finding(rules::MASSNAHME_OHNE_TERMIN, id, x.origin, "hinweis-massnahme-ohne-termin"));
    }
    for day in x.durchgefuehrt.iter().filter(|day| is_later(day.value, stand)) {
        let diagnostic = finding(rules::DURCHFUEHRUNG_NACH_STAND, id, day.origin, "hinweis-durchfuehrung-nach-stand");
        sink.push(diagnostic.with("tag", iso(day.value)));
    }
}

fn check_wish(x: &Kundenwunsch, stand: Option<Date>, sink: &mut Sink) {
    let id = x.id.as_str();
    let answer = |found: &dyn Fn(Datum) -> bool| x.beantwortet.is_some_and(found);
    let found = [
        ("kuo-wunsch-antwort-frueh", answer(&|day| day < x.am)),
        ("kuo-wunsch-nach-stand", is_later(x.am, stand) || answer(&|day| is_later(day, stand))),
    ];
    for (was, _) in found.into_iter().filter(|(_, found)| *found) {
        sink.push(finding(rules::WUNSCH_TAGE, id, x.origin, "hinweis-wunsch-tage").with_key("was", was));
    }
    if x.stand.value != Wunschstand::Offen && x.beantwortet.is_none() {
        let diagnostic = finding(rules::WUNSCH_OHNE_ANTWORT, id, x.stand.origin, "hinweis-wunsch-ohne-antwort");
        sink.push(diagnostic.with("stand", x.stand.value.word()));
    }
}

fn check_indicator(x: &Kundenkennzahl, projekt: &Projekt, stand: Option<Date>, sink: &mut Sink) {
    let id = x.id.as_str();
    let beginn = projekt.zeitplan.beginn.as_ref().map(|x| x.value);
    check_target(x, x.ziel.as_ref(), sink);
    let mut teams = BTreeMap::new();
    for reihe in &x.reihen {
        if let Some(first) = teams.insert(reihe.team.as_deref().map(str::trim), reihe.origin) {
            let diagnostic = finding(rules::REIHE_DOPPELT, id, reihe.origin, "hinweis-reihe-doppelt");
            sink.push(with_team(diagnostic, reihe).related(first, "marke-zuerst-hier"));
        }
        check_target(x, reihe.ziel.as_ref(), sink);
        check_values(x, reihe, stand, sink);
        check_groups(x, reihe, sink);
        check_baseline(x, reihe, beginn, sink);
    }
    if x.reihen.is_empty() {
        sink.push(finding(rules::KENNZAHL_OHNE_AUSGANGSWERT, id, x.origin, "hinweis-kennzahl-ohne-ausgangswert"));
    }
}

/// The value before the project is there, and of a day before it.
fn check_baseline(x: &Kundenkennzahl, reihe: &Messreihe, beginn: Option<Datum>, sink: &mut Sink) {
    let id = x.id.as_str();
    let Some(first) = &reihe.ausgangswert else {
        let hint = "hinweis-kennzahl-ohne-ausgangswert";
        sink.push(finding(rules::KENNZAHL_OHNE_AUSGANGSWERT, id, reihe.origin, hint));
        return;
    };
    if let Some(beginn) = beginn.filter(|beginn| first.datum >= *beginn) {
        let diagnostic = finding(rules::AUSGANGSWERT_SPAET, id, first.origin, "hinweis-ausgangswert-spaet");
        sink.push(diagnostic.with("tag", iso(first.datum)).with("beginn", iso(beginn)));
    }
}

fn check_target(x: &Kundenkennzahl, ziel: Option<&Zielwert>, sink: &mut Sink) {
    let Some(ziel) = ziel else { return };
    if ziel.bis.is_none() {
        sink.push(finding(rules::ZIEL_OHNE_TAG, x.id.as_str(), ziel.origin, "hinweis-ziel-ohne-tag"));
    }
    check_range(x, ziel.wert, ziel.origin, sink);
}

fn check_values(x: &Kundenkennzahl, reihe: &Messreihe, stand: Option<Date>, sink: &mut Sink) {
    let id = x.id.as_str();
    let mut days: BTreeMap<Datum, &Messpunkt> = BTreeMap::new();
    for value in &reihe.werte {
        if let Some(first) = days.insert(value.datum, value) {
            let diagnostic = finding(rules::MESSWERT_DOPPELT, id, value.origin, "hinweis-messwert-doppelt");
            let diagnostic = with_team(diagnostic, reihe).with("tag", iso(value.datum));
            sink.push(diagnostic.related(first.origin, "marke-zuerst-hier"));
        }
    }
    for value in reihe.ausgangswert.iter().chain(&reihe.werte) {
        check_range(x, value.wert, value.origin, sink);
        if is_later(value.datum, stand) {
            let diagnostic = finding(rules::MESSWERT_NACH_STAND, id, value.origin, "hinweis-messwert-nach-stand");
            sink.push(diagnostic.with("tag", iso(value.datum)));
        }
    }
}

/// Percentages lie between 0 and 100, points between -100 and 100 (NPS), hours and counts from zero.
fn check_range(x: &Kundenkennzahl, value: Messwert, place: Origin, sink: &mut Sink) {
    let hundred = Decimal::ONE_HUNDRED;
    let (least, most) = match x.einheit.value {
        Messeinheit::Prozent => (Decimal::ZERO, Some(hundred)),
        Messeinheit::Punkte => (-hundred, Some(hundred)),
        Messeinheit::Stunden | Messeinheit::Anzahl => (Decimal::ZERO, None),
    };
    if value.wert() < least || most.is_some_and(|most| value.wert() > most) {
        let diagnostic = finding(rules::MESSWERT_UNMOEGLICH, x.id.as_str(), place, "hinweis-messwert-unmoeglich");
        let diagnostic = diagnostic.with("einheit", x.einheit.value.word());
        sink.push(diagnostic.with("wert", value.wert().normalize().to_string()));
    }
}

fn check_groups(x: &Kundenkennzahl, reihe: &Messreihe, sink: &mut Sink) {
    let id = x.id.as_str();
    let (rule, key, hint) = match verdeckt(x, reihe) {
        Some(Verdeckt::TeamZuKlein) => (rules::TEAM_ZU_KLEIN, "kuo-gruppe-team", "hinweis-team-zu-klein"),
        Some(Verdeckt::Differenz) => (rules::TEAM_ZU_KLEIN, "kuo-gruppe-differenz", "hinweis-team-zu-klein"),
        Some(Verdeckt::PersonenUnbekannt) => (rules::TEAM_OHNE_PERSONEN, "", "hinweis-team-ohne-personen"),
        None => {
            let small = reihe.ausgangswert.iter().chain(&reihe.werte).filter(|value| is_small(x.art, value));
            for value in small {
                let diagnostic = finding(rules::TEAM_ZU_KLEIN, id, value.origin, "hinweis-team-zu-klein");
                sink.push(with_team(diagnostic, reihe).with_key("was", "kuo-gruppe-wert"));
            }
            return;
        }
    };
    let diagnostic = with_team(finding(rule, id, reihe.origin, hint), reihe);
    sink.push(if key.is_empty() { diagnostic } else { diagnostic.with_key("was", key) });
}

/// Unit and direction are those that everybody else uses, or somebody mixed them up.
fn check_usual(x: &Kundenkennzahl, vorschlaege: &Vorschlaege, sink: &mut Sink) {
    let Some(usual) = vorschlaege.get(x.art) else { return };
    let found = [
        (x.einheit.value.word(), usual.einheit.word(), x.einheit.origin),
        (x.richtung.value.word(), usual.richtung.word(), x.richtung.origin),
    ];
    for (stated, usual, place) in found.into_iter().filter(|(stated, usual, _)| stated != usual) {
        let diagnostic = finding(rules::KENNZAHL_UNGEWOEHNLICH, x.id.as_str(), place, "hinweis-kennzahl-ungewoehnlich");
        sink.push(diagnostic.with("gesetzt", stated).with("ueblich", usual).with("art", x.art.word()));
    }
}

fn with_team(diagnostic: Diagnostic, reihe: &Messreihe) -> Diagnostic {
    match &reihe.team {
        Some(team) => diagnostic.with("team", team.as_str()),
        None => diagnostic.with_key("team", "kuo-betrieb"),
    }
}

fn is_later(day: Datum, stand: Option<Date>) -> bool {
    stand.is_some_and(|stand| day.date() > stand)
}

fn iso(day: Datum) -> String {
    day.date().to_string()
}

fn finding(rule: Rule, id: &str, place: Origin, hint: &'static str) -> Diagnostic {
    Diagnostic::new(rule).with("kennung", id).at(place).with_hint(hint)
}
