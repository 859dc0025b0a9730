//! Change requests as a whole: what is agreed, what it sums up to, and what of the reserve is left.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde_json::Value;

use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::model::aenderung::Aenderungsantrag;
use crate::model::werte::{Betrag, Kennzahl};

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

/// The criteria that say something else than the release before without a change request that tells why: after signature nothing changes
/// silently. Both are the data of a Pflichtenheft (`analyse` of its annex).
#[must_use]
pub fn ohne_antrag(vorher: &BTreeMap<String, Value>, jetzt: &BTreeMap<String, Value>) -> Vec<String> {
    let mut silent = BTreeSet::new();
    for list in ["kriterien", "abgrenzungen"] {
        let (before, now) = (by_id(vorher.get(list)), by_id(jetzt.get(list)));
        for id in before.keys().chain(now.keys()).copied().collect::<BTreeSet<_>>() {
            let (old, new) = (before.get(id).copied(), now.get(id).copied());
            let has_request = requests(new).len() > requests(old).len() || gone_by_request(id, jetzt);
            if !are_same(old, new) && !has_request {
                silent.insert(id.to_owned());
            }
        }
    }
    silent.into_iter().collect()
}

fn by_id(list: Option<&Value>) -> BTreeMap<&str, &Value> {
    let entries = list.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    entries.iter().filter_map(|x| Some((x.get("id")?.as_str()?, x))).collect()
}

/// The change requests that an entry names.
fn requests(entry: Option<&Value>) -> Vec<&str> {
    let list = entry.and_then(|x| x.get("aenderungen")).and_then(Value::as_array);
    list.map(Vec::as_slice).unwrap_or_default().iter().filter_map(Value::as_str).collect()
}

/// Whether an exclusion is gone because a change did away with it.
fn gone_by_request(id: &str, jetzt: &BTreeMap<String, Value>) -> bool {
    let gone = jetzt.get("entfallen_durch").and_then(Value::as_object);
    gone.is_some_and(|gone| gone.contains_key(id))
}

/// Whether both say the same, whatever is open about them.
fn are_same(a: Option<&Value>, b: Option<&Value>) -> bool {
    let said = |x: &Value| {
        let fields = x.as_object().map(|x| x.iter().filter(|(name, value)| *name != "offen" && !is_none(value)));
        fields.map(|fields| fields.map(|(name, value)| (name.clone(), value.clone())).collect::<BTreeMap<_, _>>())
    };
    a.and_then(said) == b.and_then(said)
}

fn is_none(value: &Value) -> bool {
    value.is_null() || value.as_array().is_some_and(Vec::is_empty)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn data(kriterien: &Value) -> BTreeMap<String, Value> {
        BTreeMap::from([("kriterien".to_owned(), kriterien.clone())])
    }

    #[test]
    fn what_changed_without_a_request_is_told_and_nothing_else() {
        let before = data(&json!([
            {"id": "F10", "loesung": "alt", "offen": ["quelle"]},
            {"id": "F20", "loesung": "alt"},
            {"id": "F30", "loesung": "alt", "aenderungen": ["AEN-01"]},
            {"id": "F40", "loesung": "alt"},
        ]));
        let now = data(&json!([
            {"id": "F10", "loesung": "alt", "offen": [], "beleg": null, "aenderungen": []},
            {"id": "F20", "loesung": "neu", "aenderungen": ["AEN-02"]},
            {"id": "F30", "loesung": "neu", "aenderungen": ["AEN-01"]},
            {"id": "F50", "loesung": "dazu"},
            {"id": "F60", "loesung": "dazu", "aenderungen": ["AEN-02"]},
        ]));
        assert_eq!(ohne_antrag(&before, &now), ["F30", "F40", "F50"]);
        assert_eq!(ohne_antrag(&now, &now), [""; 0]);
    }
}
