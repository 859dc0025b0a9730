//! What the parts of a change request say of each other, and whether the Pflichtenheft holds what was agreed.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use crate::diagnostic::{Diagnostic, Rule, Sink, rules};
use crate::model::Projekt;
use crate::model::aenderung::{
    Aenderungsantrag, Antragsstand, Auswirkung, Beschluss, Einordnung, Kriteriumswirkung, Wirkung,
};
use crate::model::pflichtenheft::{Kriterium, Pflichtenheftdatei, Zusage};
use crate::model::werte::{Betrag, is_identifier};
use crate::source::Origin;

/// Reports what does not fit together.
pub(super) fn check(projekt: &Projekt, complete: bool, sink: &mut Sink) {
    for antrag in &projekt.aenderungen {
        for was in contradictions(antrag) {
            sink.push(finding(rules::AENDERUNG_STAND, antrag, antrag.stand.origin).with_key("was", was));
        }
        if is_unsigned(antrag) {
            let place = antrag.entscheidung.as_ref().map_or(antrag.origin, |x| x.origin);
            sink.push(finding(rules::AENDERUNG_OHNE_UNTERSCHRIFT, antrag, place));
        }
        if antrag.stand.value >= Antragsstand::Angeboten && !antrag.auswirkung.as_ref().is_some_and(is_stated) {
            sink.push(finding(rules::AENDERUNG_OHNE_AUSWIRKUNG, antrag, antrag.stand.origin));
        }
        if complete {
            check_price(antrag, &projekt.pflichtenheft, sink);
            check_criteria(antrag, projekt, sink);
        }
        check_dates(antrag, projekt, sink);
    }
    check_overlap(projekt, sink);
    for named in &projekt.pflichtenheft.aenderungen {
        let antrag = projekt.aenderungen.iter().find(|x| x.id.as_str() == named.as_str());
        if let Some(antrag) = antrag.filter(|x| !x.is_vereinbart()) {
            sink.push(finding(rules::AENDERUNG_NICHT_VEREINBART, antrag, named.origin()));
        }
    }
}

/// What the state says otherwise than the rest of the request.
fn contradictions(x: &Aenderungsantrag) -> Vec<&'static str> {
    let stand = x.stand.value;
    let decided = x.entscheidung.as_ref();
    let is_accepted = decided.is_some_and(|x| x.ergebnis == Beschluss::Angenommen);
    let found = [
        ("aenderung-stand-ohne-entscheidung", stand >= Antragsstand::Entschieden && decided.is_none()),
        ("aenderung-stand-vor-entscheidung", stand < Antragsstand::Entschieden && decided.is_some()),
        ("aenderung-stand-nicht-angenommen", stand > Antragsstand::Entschieden && decided.is_some() && !is_accepted),
        ("aenderung-stand-ohne-umsetzung", stand >= Antragsstand::Umgesetzt && x.umsetzung.is_none()),
        ("aenderung-stand-ohne-abnahme", stand == Antragsstand::Abgenommen && x.abnahme.is_none()),
        ("aenderung-stand-datum", decided.is_some_and(|entschieden| entschieden.datum < x.datum)),
    ];
    found.into_iter().filter(|(_, found)| *found).map(|(key, _)| key).collect()
}

/// Whether it is said to be accepted and not both parties signed.
fn is_unsigned(x: &Aenderungsantrag) -> bool {
    let is_accepted = x.entscheidung.as_ref().is_some_and(|x| x.ergebnis == Beschluss::Angenommen);
    is_accepted && !x.is_vereinbart()
}

fn is_stated(x: &Auswirkung) -> bool {
    x.aufwand.is_some() || x.einmalpreis.is_some() || x.jahrespreis.is_some()
}

/// How a price is read from a criterion, and from what a request makes of it.
type Price = (fn(&Kriterium) -> Option<Betrag>, fn(&Kriteriumswirkung) -> Option<Betrag>);

/// A defect is mended for nothing, and what criteria cost more is part of what the change costs.
fn check_price(antrag: &Aenderungsantrag, datei: &Pflichtenheftdatei, sink: &mut Sink) {
    let Some(wirkung) = &antrag.auswirkung else { return };
    let is_positive = |x: Option<Betrag>| x.is_some_and(|x| x.eur().is_sign_positive() && !x.eur().is_zero());
    if antrag.einordnung == Some(Einordnung::Mangel)
        && (is_positive(wirkung.einmalpreis) || is_positive(wirkung.jahrespreis))
    {
        sink.push(finding(rules::MANGEL_MIT_PREIS, antrag, wirkung.origin));
    }
    if datei.enthaelt(antrag) {
        return;
    }
    // What criteria cost more by the change, as long as they say what they cost before it.
    let eur = |price: Option<Betrag>| price.map(Betrag::eur).unwrap_or_default();
    let once: Price = (|x| x.einmalpreis, |x| x.einmalpreis);
    let yearly: Price = (|x| x.jahrespreis, |x| x.jahrespreis);
    let kinds = [("aen-einmal-wort", once, wirkung.einmalpreis), ("aen-jaehrlich-wort", yearly, wirkung.jahrespreis)];
    for (was, (known, new), total) in kinds {
        let differences = antrag.kriterien.iter().map(|x| {
            let before = datei.kriterien.iter().find(|known| known.id.as_str() == x.kriterium.value);
            let before = eur(before.and_then(known));
            match x.wirkung {
                Wirkung::Entfaellt => -before,
                _ => new(x).map_or_else(Decimal::default, |price| price.eur() - before),
            }
        });
        let (sum, total): (Decimal, Decimal) = (differences.sum(), eur(total));
        if sum > total {
            let diagnostic = finding(rules::AENDERUNG_PREISE, antrag, wirkung.origin).with_key("was", was);
            sink.push(diagnostic.with("summe", sum.to_string()).with("gesamt", total.to_string()));
        }
    }
}

/// Reports criteria that two requests are about which are not worked in yet: the later one has to say what it changes then.
fn check_overlap(projekt: &Projekt, sink: &mut Sink) {
    let is_open = |x: &&Aenderungsantrag| {
        let is_rejected = x.entscheidung.as_ref().is_some_and(|x| x.ergebnis == Beschluss::Abgelehnt);
        !projekt.pflichtenheft.enthaelt(x) && !is_rejected
    };
    let mut first: BTreeMap<&str, &Aenderungsantrag> = BTreeMap::new();
    for antrag in projekt.aenderungen.iter().filter(is_open) {
        for x in &antrag.kriterien {
            let id = x.kriterium.value.as_str();
            match first.get(id) {
                Some(other) if other.id.as_str() != antrag.id.as_str() => {
                    let diagnostic = finding(rules::AENDERUNGEN_UEBERSCHNEIDEN, antrag, x.kriterium.origin);
                    sink.push(diagnostic.with("kriterium", id).with("anderer", other.id.as_str()));
                }
                _ => {
                    first.insert(id, antrag);
                }
            }
        }
    }
}

/// Criteria that change or go are there, new ones are not, and those say what they are.
fn check_criteria(antrag: &Aenderungsantrag, projekt: &Projekt, sink: &mut Sink) {
    let datei = &projekt.pflichtenheft;
    let criteria = datei.kriterien.iter().map(|x| x.id.as_str());
    let exclusions: BTreeSet<&str> = datei.abgrenzungen.iter().map(|x| x.id.as_str()).collect();
    let known: BTreeSet<&str> = criteria.chain(exclusions.iter().copied()).collect();
    let is_done = datei.enthaelt(antrag);
    let taken = projekt.bezeichnungen();
    let refused: BTreeSet<&str> =
        datei.kriterien.iter().filter(|x| x.zusage == Some(Zusage::Nein) && !is_done).map(|x| x.id.as_str()).collect();
    let mut named = BTreeSet::new();
    for x in &antrag.kriterien {
        let id = x.kriterium.value.as_str();
        let is_known = known.contains(id);
        let found = [
            ("aenderung-kriterium-unbekannt", !is_known && (x.wirkung != Wirkung::Neu || is_done)),
            ("aenderung-kriterium-vergeben", taken.contains_key(id) && x.wirkung == Wirkung::Neu && !is_done),
            ("aenderung-kriterium-kennung", x.wirkung == Wirkung::Neu && !is_identifier(id)),
            ("aenderung-kriterium-nicht-zugesagt", refused.contains(id) && x.wirkung != Wirkung::Neu),
            ("aenderung-kriterium-unvollstaendig", x.wirkung == Wirkung::Neu && !is_whole(x)),
            (
                "aenderung-kriterium-ohne-werte",
                x.wirkung == Wirkung::Geaendert && x.werte().is_empty() && x.abnahme.is_empty(),
            ),
            ("aenderung-kriterium-abgrenzung", exclusions.contains(id) && x.wirkung != Wirkung::Entfaellt),
            ("aenderung-kriterium-doppelt", !named.insert(id)),
        ];
        for (was, _) in found.into_iter().filter(|(_, found)| *found) {
            let diagnostic = finding(rules::AENDERUNG_KRITERIUM, antrag, x.kriterium.origin).with_key("was", was);
            sink.push(diagnostic.with("kriterium", id));
        }
    }
}

fn is_whole(x: &Kriteriumswirkung) -> bool {
    x.titel.is_some() && x.anforderung.is_some() && x.art.is_some() && x.gruppe.is_some() && x.prioritaet.is_some()
}

fn check_dates(antrag: &Aenderungsantrag, projekt: &Projekt, sink: &mut Sink) {
    let end = projekt.pflichtenheft.vertrag.as_ref().and_then(|x| x.ende);
    let dates = antrag.auswirkung.iter().flat_map(|x| &x.termine).map(|x| (x.neu, x.origin));
    let criteria = antrag.kriterien.iter().filter_map(|x| Some((x.termin?, x.origin)));
    for (day, place) in dates.chain(criteria) {
        if let Some(end) = end.filter(|end| day > *end) {
            let diagnostic = Diagnostic::new(rules::TERMIN_NACH_VERTRAG).with("kennung", antrag.id.as_str());
            let diagnostic = diagnostic.with("termin", day.date().to_string()).with("ende", end.date().to_string());
            sink.push(diagnostic.at(place).with_hint("hinweis-termin-nach-vertrag"));
        }
    }
}

fn finding(rule: Rule, antrag: &Aenderungsantrag, place: Origin) -> Diagnostic {
    let hint = match rule {
        rules::AENDERUNG_STAND => "hinweis-aenderung-stand",
        rules::AENDERUNG_OHNE_UNTERSCHRIFT => "hinweis-aenderung-ohne-unterschrift",
        rules::AENDERUNG_OHNE_AUSWIRKUNG => "hinweis-aenderung-ohne-auswirkung",
        rules::MANGEL_MIT_PREIS => "hinweis-mangel-mit-preis",
        rules::AENDERUNG_PREISE => "hinweis-aenderung-preise",
        rules::AENDERUNG_KRITERIUM => "hinweis-aenderung-kriterium",
        rules::AENDERUNGEN_UEBERSCHNEIDEN => "hinweis-aenderungen-ueberschneiden",
        _ => "hinweis-aenderung-nicht-vereinbart",
    };
    Diagnostic::new(rule).with("kennung", antrag.id.as_str()).at(place).with_hint(hint)
}
