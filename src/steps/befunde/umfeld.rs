//! What the expressions of findings see: the whole analysis under the names of its YAML keys.

use minijinja::Value;

use crate::model::Projekt;
use crate::model::kunden::Kundenbestand;
use crate::model::struktur::{Mengengeruest, Struktur};
use crate::steps::prozessanalyse::medien;
use crate::steps::vorlage::value;

/// The analysis as one value: lists of entries, and the single sections, which are always there.
pub(in crate::steps) fn analysis(projekt: &Projekt) -> Value {
    let kunden = &projekt.kundenanalyse;
    let analyse = &projekt.prozessanalyse;
    let prozesse = list(&analyse.prozesse);
    let informationen = list(&analyse.informationen);
    let pairs = [
        ("segmente", list(&kunden.segmente)),
        ("kunden", list(&kunden.kunden)),
        ("beduerfnisse", list(&kunden.beduerfnisse)),
        ("potenziale", list(&kunden.potenziale)),
        ("staerken", list(&kunden.staerken)),
        ("kundenbestand", section(kunden.bestand().0.as_ref(), Kundenbestand::empty().as_ref())),
        ("rollen", list(&analyse.rollen)),
        ("systeme", list(&analyse.systeme)),
        ("schritte", parts(&prozesse, "schritte")),
        ("schwachstellen", parts(&prozesse, "schwachstellen")),
        ("raci", parts(&prozesse, "raci")),
        ("medienbrueche", analyse.prozesse.iter().flat_map(medien::brueche).map(value).collect()),
        ("doppelte_erfassungen", analyse.prozesse.iter().flat_map(medien::doppelte).map(value).collect()),
        ("prozesse", prozesse),
        ("empfaenger", parts(&informationen, "empfaenger")),
        ("rechtsgrundlagen", parts(&informationen, "rechtsgrundlagen")),
        ("informationen", informationen),
        ("mengengeruest", section(analyse.mengengeruest.as_ref(), Mengengeruest::empty().as_ref())),
        ("struktur", section(analyse.struktur.as_ref(), Struktur::empty().as_ref())),
        ("ziele", list(&projekt.lastenheft.ziele)),
        ("rahmenbedingungen", list(&projekt.lastenheft.rahmenbedingungen)),
        ("stichtag", value(&kunden.stichtag.unwrap_or(projekt.angaben.datum))),
    ];
    Value::from_pairs(pairs)
}

/// A list of entries.
fn list<T: serde::Serialize>(entries: &[T]) -> Value {
    entries.iter().map(value).collect()
}

/// A section; one that is missing has no field stated.
fn section<T: serde::Serialize>(stated: Option<&T>, empty: Option<&T>) -> Value {
    stated.or(empty).map(value).unwrap_or_default()
}

/// All entries of the lists `name` within `entries`.
fn parts(entries: &Value, name: &str) -> Value {
    let entries = entries.try_iter().into_iter().flatten();
    entries.filter_map(|entry| entry.get_attr(name).ok()?.try_iter().ok()).flatten().collect()
}
