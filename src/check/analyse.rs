//! What entries of the analysis say of each other: steps that exist, counts and rates that can be.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::model::kunden::Beduerfnisquelle;
use crate::model::prozesse::{Prozess, Prozessdatei};
use crate::model::umsatzanalyse::Rechenannahmen;
use crate::model::werte::{Anteil, Anzahl, Nps, Skalenwert};
use crate::source::Origin;

pub(super) fn check(projekt: &Projekt, sink: &mut Sink) {
    for prozess in &projekt.prozessanalyse.prozesse {
        check_steps(prozess, sink);
        check_parts(prozess, sink);
    }
    check_organisation(&projekt.prozessanalyse, sink);
    check_computed(projekt, sink);
    check_survey(projekt, sink);
    check_questions(projekt, sink);
    check_keys(projekt, sink);
    check_sales(projekt, sink);
    check_rates(projekt, sink);
    for beduerfnis in &projekt.kundenanalyse.beduerfnisse {
        if let Some(nennungen) = beduerfnis.nennungen.as_ref().filter(|n| n.anzahl > n.von) {
            let diagnostic = Diagnostic::new(rules::NENNUNGEN_UNMOEGLICH)
                .with("anzahl", nennungen.anzahl.0.to_string())
                .with("von", nennungen.von.0.to_string());
            sink.push(diagnostic.at(nennungen.origin).with_hint("hinweis-nennungen-unmoeglich"));
        }
    }
}

/// Days of the longest year.
const MAX_TAGE: u64 = 366;

/// More percentage points than this between a stated and a computed share are no rounding.
const MAX_ABWEICHUNG: i64 = 1;

/// What people state of the customer base counts; if the sales figures say otherwise, they are told.
fn check_computed(projekt: &Projekt, sink: &mut Sink) {
    let kunden = &projekt.kundenanalyse;
    let (Some(stated), Some(analyse)) = (&kunden.kundenbestand, &kunden.umsatzanalyse) else { return };
    let found = &analyse.kennzahlen;
    for (field, stated_value, value) in [
        ("umsatzanteil_top20", stated.umsatzanteil_top20, found.umsatzanteil_top20),
        ("ruhend", stated.ruhend, found.ruhend),
        ("abwanderung", stated.abwanderung, found.abwanderung),
        ("sortimentsnutzung", stated.sortimentsnutzung, found.sortimentsnutzung),
    ] {
        let (Some(own), Some(value)) = (stated_value, value) else { continue };
        if (own.prozent() - value.prozent()).abs() > Decimal::from(MAX_ABWEICHUNG) {
            let diagnostic = Diagnostic::new(rules::KENNZAHL_WEICHT_AB).with("feld", field);
            let diagnostic = diagnostic.with("angabe", own.prozent().normalize().to_string());
            let diagnostic = diagnostic.with("wert", value.prozent().round_dp(1).normalize().to_string());
            let diagnostic = diagnostic.at(stated.origin).related(found.origin, "marke-berechnet-hier");
            sink.push(diagnostic.with_hint("hinweis-kennzahl-weicht-ab"));
        }
    }
}

/// What is stated of needs and recommendation counts; if the survey says otherwise, people are told.
fn check_survey(projekt: &Projekt, sink: &mut Sink) {
    let kunden = &projekt.kundenanalyse;
    let Some(befragung) = &kunden.befragung else { return };
    let mut contradicts = |(feld, von): (&'static str, &str), (own, found): (Decimal, Decimal), tolerance, origins| {
        if (own - found).abs() > tolerance {
            let (here, there): (Origin, Origin) = origins;
            let diagnostic = Diagnostic::new(rules::BEFRAGUNG_WEICHT_AB).with("feld", feld).with("von", von);
            let diagnostic = diagnostic.with("angabe", own.normalize().to_string());
            let diagnostic = diagnostic.with("wert", found.normalize().to_string()).at(here);
            let diagnostic = diagnostic.related(there, "marke-berechnet-hier");
            sink.push(diagnostic.with_hint("hinweis-kennzahl-weicht-ab"));
        }
    };
    let points = |nps: Nps| Decimal::from(nps.punkte());
    if let Some((bestand, asked)) = kunden.kundenbestand.as_ref().zip(befragung.nps())
        && let Some(pair) = bestand.nps.map(points).zip(asked.nps.map(points))
    {
        contradicts(("nps", "kundenbestand"), pair, Decimal::ZERO, (bestand.origin, asked.origin));
    }
    let asked = [Beduerfnisquelle::Befragung, Beduerfnisquelle::Mitarbeitende];
    for need in kunden.beduerfnisse.iter().filter(|need| asked.contains(&need.quelle)) {
        let found = befragung.of_need(need);
        let scale = |value: Option<Skalenwert>| value.map(Skalenwert::wert);
        let count = |value: Option<Anzahl>| value.map(|count| Decimal::from(count.0));
        // Figures of people may be rounded to one place.
        let tenth = Decimal::new(5, 2);
        for (feld, own, value, tolerance) in [
            ("wichtigkeit", scale(need.wichtigkeit), scale(found.wichtigkeit), tenth),
            ("zufriedenheit", scale(need.zufriedenheit), scale(found.zufriedenheit), tenth),
            (
                "nennungen",
                count(need.nennungen.as_ref().map(|x| x.anzahl)),
                count(found.nennungen.map(|x| x.0)),
                Decimal::ZERO,
            ),
        ] {
            if let Some(pair) = own.zip(value) {
                contradicts((feld, need.id.as_str()), pair, tolerance, (need.origin, befragung.origin));
            }
        }
    }
}

/// A need is asked for once, and a code has one meaning; between several codes of an answer stand commas.
fn check_questions(projekt: &Projekt, sink: &mut Sink) {
    let mut asked = BTreeMap::new();
    for (need, frage) in projekt.befragung.fragen.iter().filter_map(|frage| Some((frage.beduerfnis.as_ref()?, frage))) {
        if let Some(first) = asked.insert(need.as_str(), frage.origin) {
            let diagnostic = Diagnostic::new(rules::FRAGE_DOPPELT).with("beduerfnis", need.as_str()).at(frage.origin);
            sink.push(diagnostic.related(first, "marke-zuerst-hier").with_hint("hinweis-frage-doppelt"));
        }
    }
    let mut known = BTreeMap::new();
    for code in &projekt.befragung.codes {
        if let Some(first) = known.insert(code.schluessel(), code.code.origin) {
            let diagnostic = Diagnostic::new(rules::CODE_DOPPELT).with("code", &code.code.value).at(code.code.origin);
            sink.push(diagnostic.related(first, "marke-zuerst-hier").with_hint("hinweis-code-doppelt"));
        }
    }
    for code in projekt.befragung.codes.iter().map(|code| &code.code).filter(|code| code.value.contains([',', ';'])) {
        let diagnostic = Diagnostic::new(rules::CODE_MIT_KOMMA).with("code", &code.value).at(code.origin);
        sink.push(diagnostic.with_hint("hinweis-code-mit-komma"));
    }
}

/// A second entry for a customer would not count, nor one for a customer that nobody knows.
fn check_keys(projekt: &Projekt, sink: &mut Sink) {
    let analyse = projekt.kundenanalyse.umsatzanalyse.as_ref();
    let known: Option<BTreeSet<&str>> =
        analyse.map(|analyse| analyse.kunden.iter().map(|kunde| kunde.schluessel.as_str()).collect());
    let mut keys = BTreeMap::new();
    for kunde in &projekt.kundenanalyse.kunden {
        if known.as_ref().is_some_and(|known| !known.contains(kunde.schluessel.as_str())) {
            let diagnostic = Diagnostic::new(rules::KUNDE_OHNE_UMSATZ).with("schluessel", &kunde.schluessel);
            sink.push(diagnostic.at(kunde.origin).with_hint("hinweis-kunde-ohne-umsatz"));
        }
        if let Some(first) = keys.insert(kunde.schluessel.as_str(), kunde.origin) {
            let diagnostic = Diagnostic::new(rules::KUNDE_DOPPELT).with("schluessel", &kunde.schluessel);
            let diagnostic = diagnostic.at(kunde.origin).related(first, "marke-zuerst-hier");
            sink.push(diagnostic.with_hint("hinweis-kunde-doppelt"));
        }
    }
}

/// What is stated for the analysis of an export must be possible before it is read.
fn check_sales(projekt: &Projekt, sink: &mut Sink) {
    let stated = &projekt.umsatz;
    let used = Rechenannahmen::of(stated.annahmen.as_ref()).filter(|used| used.abc_a > used.abc_b);
    if let (Some(own), Some(used)) = (&stated.annahmen, used) {
        let percent = |limit: Anteil| limit.prozent().normalize().to_string();
        let diagnostic = Diagnostic::new(rules::ABC_GRENZEN).with("a", percent(used.abc_a));
        let diagnostic = diagnostic.with("b", percent(used.abc_b)).at(own.origin);
        sink.push(diagnostic.with_hint("hinweis-abc-grenzen"));
    }
    let mut numbers = BTreeMap::new();
    for number in stated.konzerne.iter().flat_map(|konzern| &konzern.kunden) {
        if let Some(first) = numbers.insert(number.value.as_str(), number.origin) {
            let diagnostic = Diagnostic::new(rules::KONZERNKUNDE_DOPPELT).with("nummer", &number.value);
            let diagnostic = diagnostic.at(number.origin).related(first, "marke-zuerst-hier");
            sink.push(diagnostic.with_hint("hinweis-konzernkunde-doppelt"));
        }
    }
}

fn check_rates(projekt: &Projekt, sink: &mut Sink) {
    let analyse = &projekt.prozessanalyse;
    let general = analyse.struktur.iter().filter_map(|struktur| struktur.stundensatz.as_ref());
    let rates = analyse.rollen.iter().filter_map(|rolle| rolle.stundensatz.as_ref()).chain(general);
    for rate in rates.filter(|rate| rate.eur().is_sign_negative()) {
        let diagnostic = Diagnostic::new(rules::STUNDENSATZ_NEGATIV).with("wert", rate.eur().to_string());
        sink.push(diagnostic.at(rate.origin).with_hint("hinweis-stundensatz-negativ"));
    }
}

/// A part that stands there twice is no second part.
fn check_parts(prozess: &Prozess, sink: &mut Sink) {
    let mut parts = BTreeMap::new();
    for raci in &prozess.raci {
        if let Some(first) = parts.insert((raci.rolle.as_str(), raci.teil.word()), raci.origin) {
            let diagnostic = Diagnostic::new(rules::RACI_DOPPELT).with("rolle", raci.rolle.as_str());
            let diagnostic = diagnostic.with("teil", raci.teil.word()).with("prozess", &prozess.name);
            let diagnostic = diagnostic.at(raci.origin).related(first, "marke-zuerst-hier");
            sink.push(diagnostic.with_hint("hinweis-raci-doppelt"));
        }
    }
}

/// Deputies who are others, and days that a year has.
fn check_organisation(analyse: &Prozessdatei, sink: &mut Sink) {
    for rolle in &analyse.rollen {
        if let Some(deputy) = rolle.vertretung.as_ref().filter(|deputy| deputy.as_str() == rolle.id.as_str()) {
            let diagnostic = Diagnostic::new(rules::VERTRETUNG_SELBST).with("rolle", &rolle.name).at(deputy.origin());
            sink.push(diagnostic.with_hint("hinweis-vertretung-selbst"));
        }
    }
    let days = analyse.struktur.as_ref().and_then(|struktur| struktur.betriebstage.as_ref());
    if let Some(days) = days.filter(|days| !(1..=MAX_TAGE).contains(&days.value.0)) {
        let diagnostic = Diagnostic::new(rules::BETRIEBSTAGE_UNMOEGLICH).with("tage", days.value.0.to_string());
        sink.push(diagnostic.at(days.origin).with_hint("hinweis-betriebstage-unmoeglich"));
    }
}

fn check_steps(prozess: &Prozess, sink: &mut Sink) {
    let mut steps = BTreeMap::new();
    for schritt in &prozess.schritte {
        if let Some(first) = steps.insert(schritt.nr.value, schritt.nr.origin) {
            let diagnostic = Diagnostic::new(rules::SCHRITT_DOPPELT).with("nr", schritt.nr.value.0.to_string());
            let diagnostic = diagnostic.at(schritt.nr.origin).related(first, "marke-zuerst-hier");
            sink.push(diagnostic.with_hint("hinweis-schritt-doppelt"));
        }
    }
    for nr in prozess.schwachstellen.iter().filter_map(|weak| weak.schritt.as_ref()) {
        if !steps.contains_key(&nr.value) {
            let known: Vec<String> = steps.keys().map(|nr| nr.0.to_string()).collect();
            let diagnostic = Diagnostic::new(rules::SCHRITT_UNBEKANNT)
                .with("nr", nr.value.0.to_string())
                .with("prozess", &prozess.name)
                .with("schritte", if known.is_empty() { "–".to_owned() } else { known.join(", ") });
            sink.push(diagnostic.at(nr.origin).with_hint("hinweis-schritt-unbekannt"));
        }
    }
}
