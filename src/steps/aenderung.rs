//! Change requests as a whole: what is agreed, what it sums up to, and what of the reserve is left.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::model::aenderung::{Aenderungsantrag, Wirkung};
use crate::model::lastenheft::Abnahmekriterium;
use crate::model::pflichtenheft::Zusage;
use crate::model::werte::{Betrag, Datum, Kennzahl};

/// What change requests sum up to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Summe {
    /// How many there are.
    pub anzahl: usize,
    /// EUR net, paid once.
    pub einmal: Decimal,
    /// EUR net in each year.
    pub jaehrlich: Decimal,
    /// Person-days of the contractor.
    pub aufwand: Decimal,
}

/// What was kept for changes, and what is left of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reserve {
    /// EUR net: the share of the contract value that was kept.
    pub betrag: Decimal,
    /// EUR net: less the agreed changes, as far as they are paid once.
    pub rest: Decimal,
}

/// The usual reserve for changes in percent of the contract value.
pub const UEBLICHE_RESERVE: [u32; 2] = [10, 15];

/// The change requests that both parties signed.
pub fn vereinbart(projekt: &Projekt) -> impl Iterator<Item = &Aenderungsantrag> {
    projekt.aenderungen.iter().filter(|x| x.is_vereinbart())
}

/// Reports agreed changes that the Pflichtenheft does not hold yet.
pub fn check_eingearbeitet(projekt: &Projekt, sink: &mut Sink) {
    for antrag in vereinbart(projekt).filter(|x| !projekt.pflichtenheft.enthaelt(x)) {
        let diagnostic = Diagnostic::new(rules::AENDERUNG_NICHT_EINGEARBEITET).with("kennung", antrag.id.as_str());
        sink.push(diagnostic.at(antrag.origin).with_hint("hinweis-aenderung-nicht-eingearbeitet"));
    }
}

/// Reports changes that the Pflichtenheft holds and that were decided after the day of its release.
pub fn check_tage(projekt: &Projekt, freigabe: Datum, sink: &mut Sink) {
    for antrag in projekt.aenderungen.iter().filter(|x| projekt.pflichtenheft.enthaelt(x)) {
        let decided = antrag.entscheidung.as_ref().filter(|x| x.datum > freigabe);
        if let Some(decided) = decided {
            let diagnostic = Diagnostic::new(rules::AENDERUNG_NACH_FREIGABE).with("kennung", antrag.id.as_str());
            let diagnostic = diagnostic.with("datum", decided.datum.date().to_string());
            let diagnostic = diagnostic.with("freigabe", freigabe.date().to_string()).at(decided.origin);
            sink.push(diagnostic.with_hint("hinweis-aenderung-nach-freigabe"));
        }
    }
}

/// Reports a reserve that is used up.
pub fn check_reserve(projekt: &Projekt, sink: &mut Sink) {
    if let Some(left) = reserve(projekt).filter(|x| x.rest.is_sign_negative()) {
        let diagnostic = Diagnostic::new(rules::RESERVE_UEBERSCHRITTEN).with("reserve", left.betrag.to_string());
        let diagnostic = diagnostic.with("summe", (left.betrag - left.rest).to_string());
        sink.push(diagnostic.in_file("crmplan.yaml").with_hint("hinweis-reserve-ueberschritten"));
    }
}

/// What changes sum up to.
#[must_use]
pub fn summe<'x>(aenderungen: impl Iterator<Item = &'x Aenderungsantrag>) -> Summe {
    aenderungen.fold(Summe::default(), |sum, x| {
        let wirkung = x.auswirkung.as_ref();
        let eur = |price: Option<Betrag>| price.map(Betrag::eur).unwrap_or_default();
        Summe {
            anzahl: sum.anzahl + 1,
            einmal: sum.einmal + eur(wirkung.and_then(|x| x.einmalpreis)),
            jaehrlich: sum.jaehrlich + eur(wirkung.and_then(|x| x.jahrespreis)),
            aufwand: sum.aufwand + wirkung.and_then(|x| x.aufwand).map(Kennzahl::wert).unwrap_or_default(),
        }
    })
}

/// The reserve, if its share and the contract value are stated.
#[must_use]
pub fn reserve(projekt: &Projekt) -> Option<Reserve> {
    let share = projekt.angaben.aenderungsreserve?.prozent();
    let value = projekt.pflichtenheft.vertrag.as_ref()?.auftragswert?.eur();
    let betrag = Betrag::rounded(value * share / Decimal::ONE_HUNDRED).eur();
    Some(Reserve { betrag, rest: betrag - summe(vereinbart(projekt)).einmal })
}

/// The criteria that say something else than the release before with the changes that were agreed since: after signature nothing changes silently.
/// Both are the data of a Pflichtenheft (`analyse` of its annex); `neu`: the requests that were worked in since, in their order.
#[must_use]
pub fn ohne_antrag(
    vorher: &BTreeMap<String, Value>,
    jetzt: &BTreeMap<String, Value>,
    neu: &[&Aenderungsantrag],
) -> Vec<String> {
    let mut silent = BTreeSet::new();
    for list in ["kriterien", "abgrenzungen"] {
        let (before, now) = (by_id(vorher.get(list)), by_id(jetzt.get(list)));
        for id in before.keys().chain(now.keys()).copied().collect::<BTreeSet<_>>() {
            let agreed = agreed(before.get(id).copied(), id, neu);
            let mut found = now.get(id).copied().and_then(said);
            if let Some((_, true)) = &agreed
                && let Some(fields) = &mut found
            {
                fields.retain(|name, _| !REASONS.contains(&name.as_str()));
            }
            if agreed.map(|(fields, _)| fields) != found {
                silent.insert(id.to_owned());
            }
        }
    }
    silent.into_iter().collect()
}

/// What a criterion has to say after the changes, and whether its reasons follow from them; nothing if it is an exclusion that they did away
/// with.
fn agreed(before: Option<&Value>, id: &str, neu: &[&Aenderungsantrag]) -> Option<(BTreeMap<String, Value>, bool)> {
    let mut expected = before.and_then(said);
    let mut is_reasoned = false;
    for antrag in neu {
        for x in antrag.kriterien.iter().filter(|x| x.kriterium.value == id) {
            let is_exclusion = expected.as_ref().is_some_and(|x| x.contains_key("text"));
            if is_exclusion && x.wirkung == Wirkung::Entfaellt {
                expected = None;
                continue;
            }
            let fields = expected.get_or_insert_default();
            fields.entry("id".to_owned()).or_insert_with(|| id.into());
            if x.wirkung == Wirkung::Entfaellt {
                fields.insert("zusage".to_owned(), Zusage::Nein.word().into());
            } else {
                fields.extend(x.werte().into_iter().map(|(name, value)| (name.to_owned(), value.into())));
                if !x.abnahme.is_empty() {
                    fields.insert("abnahme".to_owned(), x.abnahme.iter().map(criterion).collect());
                }
            }
            let requests = fields.entry("aenderungen".to_owned()).or_insert_with(|| Value::Array(Vec::new()));
            if let Some(requests) = requests.as_array_mut() {
                requests.push(antrag.id.as_str().into());
            }
            // Why it is dropped or lowered and who waives it follows from the request.
            is_reasoned |= x.wirkung == Wirkung::Entfaellt || x.prioritaet.is_some() || x.zusage.is_some();
        }
    }
    let mut fields = expected?;
    fields.retain(|name, _| !(is_reasoned && REASONS.contains(&name.as_str())));
    Some((fields, is_reasoned))
}

/// The reasons of a criterion.
const REASONS: [&str; 2] = ["begruendung", "verzicht"];

/// What follows from other fields, or says nothing of what is agreed.
const LEFT_OUT: [&str; 3] = ["klasse", "zeichen", "offen"];

fn criterion(x: &Abnahmekriterium) -> Value {
    json!({"ausgangslage": x.ausgangslage, "aktion": x.aktion, "ergebnis": x.ergebnis})
}

fn by_id(list: Option<&Value>) -> BTreeMap<&str, &Value> {
    let entries = list.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    entries.iter().filter_map(|x| Some((x.get("id")?.as_str()?, x))).collect()
}

/// What an entry says, whatever is open about it.
fn said(entry: &Value) -> Option<BTreeMap<String, Value>> {
    let stated = |(name, value): &(&String, &Value)| !LEFT_OUT.contains(&name.as_str()) && !is_none(value);
    Some(entry.as_object()?.iter().filter(stated).map(|(name, value)| (name.clone(), value.clone())).collect())
}

fn is_none(value: &Value) -> bool {
    value.is_null() || value.as_array().is_some_and(Vec::is_empty)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read;
    use crate::source::Sources;

    fn data(kriterien: &Value) -> BTreeMap<String, Value> {
        BTreeMap::from([("kriterien".to_owned(), kriterien.clone())])
    }

    fn antrag(kriterien: &str) -> Aenderungsantrag {
        let text = format!(
            "{{id: AEN-02, titel: T, antragsteller: PL, datum: 2027-06-01, stand: entschieden, kuenftig: anders, kriterien: [{kriterien}]}}"
        );
        let (mut sources, mut sink) = (Sources::default(), Sink::default());
        let file = sources.add("x.yaml".to_owned(), text);
        read::text(file, &sources, &mut sink).expect("a request")
    }

    #[test]
    fn what_changed_otherwise_than_a_request_tells_is_told_and_nothing_else() {
        let before = data(&json!([
            {"id": "F10", "loesung": "alt", "offen": ["quelle"]},
            {"id": "F20", "loesung": "alt", "einmalpreis": "100"},
            {"id": "F30", "loesung": "alt", "aenderungen": ["AEN-01"]},
            {"id": "F40", "loesung": "alt"},
            {"id": "F70", "loesung": "alt", "einmalpreis": "100"},
            {"id": "F80", "loesung": "alt", "zusage": "ja", "prioritaet": "muss"},
        ]));
        let now = data(&json!([
            {"id": "F10", "loesung": "alt", "offen": [], "beleg": null, "aenderungen": []},
            {"id": "F20", "loesung": "neu", "einmalpreis": "120", "aenderungen": ["AEN-02"]},
            {"id": "F30", "loesung": "neu", "aenderungen": ["AEN-01"]},
            {"id": "F50", "loesung": "dazu"},
            {"id": "F60", "titel": "dazu", "aenderungen": ["AEN-02"]},
            {"id": "F70", "loesung": "alt", "einmalpreis": "999", "aenderungen": ["AEN-02"]},
            {"id": "F80", "loesung": "alt", "zusage": "nein", "prioritaet": "muss", "aenderungen": ["AEN-02"]},
        ]));
        let request = antrag(
            "{kriterium: F20, wirkung: geaendert, loesung: neu, einmalpreis: 120}, {kriterium: F60, wirkung: neu, titel: dazu}, {kriterium: F80, wirkung: entfaellt}",
        );
        assert_eq!(ohne_antrag(&before, &now, &[&request]), ["F30", "F40", "F50", "F70"]);
        assert_eq!(ohne_antrag(&now, &now, &[]), [""; 0]);
    }
}
