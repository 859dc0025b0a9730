//! What the parts of the selection say of each other: weights that make a whole, parameters that the formula needs, prices that can be.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::diagnostic::{Diagnostic, Rule, Sink, rules};
use crate::model::Projekt;
use crate::model::angebot::{Angebot, Preiszeile};
use crate::model::auswahl::{Auswahldatei, Hauptgruppe, Kostenrechnung, Methode, Vergabeverfahren};
use crate::model::werte::{Anteil, Betrag, Datum};
use crate::source::Origin;

/// Largest weight of a single criterion.
const MAX_GEWICHT: u64 = 1_000_000;

/// Most years that cost is compared over.
const MAX_JAHRE: u64 = 30;

pub(super) fn check(projekt: &Projekt, sink: &mut Sink) {
    let auswahl = &projekt.auswahl;
    check_weights(auswahl, sink);
    check_groups(&auswahl.hauptgruppen, sink);
    check_points(auswahl, sink);
    if let Some(verfahren) = &auswahl.verfahren {
        check_procedure(verfahren, sink);
    }
    if let Some(kosten) = &auswahl.kosten {
        check_cost(kosten, sink);
    }
    let mut offers: BTreeMap<&str, Origin> = BTreeMap::new();
    for angebot in &projekt.angebote {
        let id = &angebot.anbieter;
        if let Some(first) = offers.insert(id.as_str(), id.origin()) {
            let diagnostic = Diagnostic::new(rules::ANGEBOT_DOPPELT).with("anbieter", id.as_str()).at(id.origin());
            sink.push(diagnostic.related(first, "marke-zuerst-hier").with_hint("hinweis-angebot-doppelt"));
        }
        check_offer(angebot, sink);
        // Whoever is excluded need not be in time.
        let is_excluded = projekt.bewertungen.ausschluesse.iter().any(|x| x.anbieter.as_str() == id.as_str());
        check_days(angebot, auswahl.frist.filter(|_| !is_excluded), sink);
    }
}

/// The weights of one level make a whole.
fn check_weights(auswahl: &Auswahldatei, sink: &mut Sink) {
    let main = auswahl.hauptgruppen.iter().map(|x| x.gewicht);
    check_sum("hauptgruppen", main, auswahl.hauptgruppen.first().map(|x| x.origin), sink);
    for hauptgruppe in &auswahl.hauptgruppen {
        let weights = hauptgruppe.gruppen.iter().map(|x| x.gewicht);
        check_sum(hauptgruppe.id.as_str(), weights, Some(hauptgruppe.origin), sink);
    }
}

/// Weights of single criteria are small numbers: sums of them stay exact.
fn check_points(auswahl: &Auswahldatei, sink: &mut Sink) {
    let by_priority = auswahl.gewichte.iter().flat_map(|x| [x.muss, x.soll, x.kann].map(|weight| (weight, x.origin)));
    let single = auswahl.anforderungen.iter().filter_map(|x| Some((x.gewicht?, x.origin)));
    let groups = auswahl.hauptgruppen.iter().flat_map(|x| &x.gruppen);
    let criteria = groups.flat_map(|x| &x.kriterien).map(|x| (x.gewicht, x.origin));
    let all = by_priority.chain(single).chain(criteria);
    for (weight, place) in all.filter(|(weight, _)| weight.0 > MAX_GEWICHT) {
        let diagnostic = Diagnostic::new(rules::GEWICHT_ZU_GROSS).with("gewicht", weight.0.to_string()).at(place);
        sink.push(diagnostic.with_hint("hinweis-gewicht-zu-gross"));
    }
}

fn check_sum(of: &str, weights: impl Iterator<Item = Anteil>, place: Option<Origin>, sink: &mut Sink) {
    let weights: Vec<Decimal> = weights.map(Anteil::prozent).collect();
    let sum: Decimal = weights.iter().sum();
    if let Some(place) = place.filter(|_| !weights.is_empty() && sum != Decimal::ONE_HUNDRED) {
        let diagnostic = Diagnostic::new(rules::GEWICHTE_SUMME).with("von", of).at(place);
        sink.push(diagnostic.with("summe", sum.normalize().to_string()).with_hint("hinweis-gewichte-summe"));
    }
}

/// Every group has criteria, and every group of the Lastenheft one place.
fn check_groups(hauptgruppen: &[Hauptgruppe], sink: &mut Sink) {
    let mut placed = BTreeMap::new();
    for hauptgruppe in hauptgruppen {
        if hauptgruppe.gruppen.is_empty() {
            sink.push(empty_group(hauptgruppe.id.as_str(), hauptgruppe.origin));
        }
        for gruppe in &hauptgruppe.gruppen {
            if gruppe.lastenheft.is_empty() && gruppe.kriterien.is_empty() {
                sink.push(empty_group(gruppe.id.as_str(), gruppe.origin));
            }
            for of in &gruppe.lastenheft {
                if let Some(first) = placed.insert(of.value, of.origin) {
                    let diagnostic = Diagnostic::new(rules::LASTENHEFTGRUPPE_DOPPELT).with("gruppe", of.value.word());
                    let diagnostic = diagnostic.at(of.origin).related(first, "marke-zuerst-hier");
                    sink.push(diagnostic.with_hint("hinweis-lastenheftgruppe-doppelt"));
                }
            }
        }
    }
}

fn empty_group(id: &str, place: Origin) -> Diagnostic {
    let diagnostic = Diagnostic::new(rules::GRUPPE_OHNE_KRITERIEN).with("kennung", id).at(place);
    diagnostic.with_hint("hinweis-gruppe-ohne-kriterien")
}

/// The formula has what it needs.
fn check_procedure(verfahren: &Vergabeverfahren, sink: &mut Sink) {
    let methode = verfahren.methode.value;
    let weighted = [
        Methode::Medianmethode,
        Methode::Referenzwertmethode,
        Methode::Preisquotient,
        Methode::EinseitigeInterpolation,
        Methode::ZweiseitigeInterpolation,
        Methode::FesteSpanne,
        Methode::Exponentiell,
    ];
    let needed = [
        ("gewicht_leistung", weighted.contains(&methode), verfahren.gewicht_leistung.is_some()),
        ("schwankung", methode == Methode::ErweiterteRichtwertmethode, verfahren.schwankung.is_some()),
        ("referenz", methode == Methode::Referenzwertmethode, verfahren.referenz.is_some()),
        ("spanne", methode == Methode::FesteSpanne, verfahren.spanne.is_some()),
    ];
    for (field, _, _) in needed.iter().filter(|(_, needed, there)| *needed && !there) {
        let diagnostic = Diagnostic::new(rules::VERFAHREN_UNVOLLSTAENDIG).with("feld", *field);
        let diagnostic = diagnostic.with("methode", methode.word()).at(verfahren.methode.origin);
        sink.push(diagnostic.with_hint("hinweis-verfahren-unvollstaendig"));
    }
    let zero = |amount: Betrag| amount.eur() <= Decimal::ZERO;
    let span = verfahren.spanne.as_ref().filter(|x| x.unten >= x.oben || x.unten.eur() < Decimal::ZERO);
    let reference = verfahren.referenz.as_ref().filter(|x| zero(x.preis) || x.leistung.wert().is_zero());
    for place in [span.map(|x| x.origin), reference.map(|x| x.origin)].into_iter().flatten() {
        let diagnostic = Diagnostic::new(rules::VERGLEICHSWERTE_UNMOEGLICH).at(place);
        sink.push(diagnostic.with_hint("hinweis-vergleichswerte-unmoeglich"));
    }
}

fn check_cost(kosten: &Kostenrechnung, sink: &mut Sink) {
    if !(1..=MAX_JAHRE).contains(&kosten.jahre.0) {
        let diagnostic = Diagnostic::new(rules::JAHRE_UNMOEGLICH).with("jahre", kosten.jahre.0.to_string());
        sink.push(diagnostic.at(kosten.origin).with_hint("hinweis-jahre-unmoeglich"));
    }
}

fn check_offer(angebot: &Angebot, sink: &mut Sink) {
    if let Some(currency) = angebot.fremdwaehrung().filter(|_| angebot.kurs.is_none_or(|kurs| kurs.wert().is_zero())) {
        let diagnostic = Diagnostic::new(rules::WAEHRUNG_OHNE_KURS).with("waehrung", &currency.value);
        sink.push(diagnostic.at(currency.origin).with_hint("hinweis-waehrung-ohne-kurs"));
    }
    let mut answered: BTreeMap<&str, Origin> = BTreeMap::new();
    for antwort in &angebot.antworten {
        if let Some(first) = answered.insert(&antwort.id.value, antwort.id.origin) {
            let diagnostic = Diagnostic::new(rules::ANGEBOTSANTWORT_DOPPELT).with("kennung", &antwort.id.value);
            let diagnostic = diagnostic.at(antwort.id.origin).related(first, "marke-zuerst-hier");
            sink.push(diagnostic.with_hint("hinweis-angebotsantwort-doppelt"));
        }
        let prices = [antwort.einmalpreis, antwort.jahrespreis];
        if prices.into_iter().flatten().any(|price| price.eur() < Decimal::ZERO) {
            sink.push(price_problem(rules::PREIS_NEGATIV, &antwort.id.value, antwort.origin));
        }
    }
    for zeile in &angebot.preise {
        check_price(zeile, sink);
    }
}

/// An offer comes in time, and binds its bidder for some time.
fn check_days(angebot: &Angebot, frist: Option<Datum>, sink: &mut Sink) {
    let Some(datum) = angebot.datum else { return };
    let place = angebot.anbieter.origin();
    if let Some(frist) = frist.filter(|frist| datum > *frist) {
        let diagnostic = Diagnostic::new(rules::ANGEBOT_ZU_SPAET).with("anbieter", angebot.anbieter.as_str());
        let diagnostic = diagnostic.with("datum", datum.date().to_string()).with("frist", frist.date().to_string());
        sink.push(diagnostic.at(place).with_hint("hinweis-angebot-zu-spaet"));
    }
    if let Some(until) = angebot.bindefrist.filter(|until| *until < datum) {
        let diagnostic = Diagnostic::new(rules::BINDEFRIST_VORBEI).with("anbieter", angebot.anbieter.as_str());
        let diagnostic = diagnostic.with("datum", datum.date().to_string()).with("frist", until.date().to_string());
        sink.push(diagnostic.at(place).with_hint("hinweis-bindefrist-vorbei"));
    }
}

/// A line says a price, or why there is none; and years follow each other.
fn check_price(zeile: &Preiszeile, sink: &mut Sink) {
    let art = zeile.art.value.word();
    // Days of the own staff say nothing of what the bidder asks for.
    if zeile.preis.is_some() == zeile.status.is_some() && zeile.ungeklaert.is_empty() {
        sink.push(price_problem(rules::PREIS_UNKLAR, art, zeile.origin));
    }
    if zeile.preis.is_some_and(|price| price.eur() < Decimal::ZERO) {
        sink.push(price_problem(rules::PREIS_NEGATIV, art, zeile.origin));
    }
    let (from, to) = (zeile.ab_jahr.map_or(1, |year| year.0), zeile.bis_jahr.map(|year| year.0));
    if from == 0 || to.is_some_and(|to| to < from) {
        sink.push(price_problem(rules::PREIS_JAHRE, art, zeile.origin));
    }
}

fn price_problem(rule: Rule, what: &str, place: Origin) -> Diagnostic {
    let hint = match rule {
        rules::PREIS_UNKLAR => "hinweis-preis-unklar",
        rules::PREIS_JAHRE => "hinweis-preis-jahre",
        _ => "hinweis-preis-negativ",
    };
    Diagnostic::new(rule).with("art", what).at(place).with_hint(hint)
}
