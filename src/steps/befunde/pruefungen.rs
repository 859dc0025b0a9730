//! Tests and filters that the expressions of findings use beside those of minijinja.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use jiff::ToSpan;
use minijinja::{Environment, Error, ErrorKind, Value};
use rust_decimal::Decimal;

use crate::model::Projekt;
use crate::model::prozesse::{Prozess, RaciTeil};
use crate::model::werte::{Anzahl, Datum, Verweis};
use crate::steps::datenschutz::recht::Recht;
use crate::text;

/// Adds the tests and filters to `env`.
pub(in crate::steps) fn add(env: &mut Environment<'static>, projekt: &Projekt, recht: &Recht) {
    let (bestand, taken) = projekt.kundenanalyse.bestand();
    let bestand = bestand.map(|bestand| bestand.origin.packed());
    env.add_function("stelle", move |entry: Value, field: String| {
        // What the sales figures say is proven by their own section, not by that of people.
        let computed = taken.iter().find(|(name, _)| *name == field).map(|(_, origin)| origin.packed());
        let computed = computed.filter(|_| u64::try_from(attr(&entry, "@ort")).ok() == bestand);
        stelle(&entry, &field, computed)
    });
    env.add_test("mindestens", |value: Value, limit: Value| compare(&value, &limit, |a, b| a >= b));
    env.add_test("hoechstens", |value: Value, limit: Value| compare(&value, &limit, |a, b| a <= b));
    env.add_test("ueber", |value: Value, limit: Value| compare(&value, &limit, |a, b| a > b));
    env.add_test("unter", |value: Value, limit: Value| compare(&value, &limit, |a, b| a < b));
    env.add_test("bekannt", |value: Value| Ok::<_, Error>(!stated(&value)?.is_none() && value.len() != Some(0)));
    env.add_test("nennt", |value: Value, word: String| Ok::<_, Error>(names(stated(&value)?, &text::fold(&word))));
    let law = recht.clone();
    env.add_test("drittland", move |value: Value| value.as_str().is_some_and(|land| law.is_drittland(land)));
    env.add_filter("mit_anteil", |entries: Vec<Value>, part: String, whole: String, percent: i64| {
        with_share(entries, &part, &whole, percent)
    });
    env.add_filter("kundenanteil", |segments: Vec<Value>, field: String, wanted: Value| {
        share_of_customers(&segments, &field, &wanted)
    });
    env.add_filter("mehrfach", |entries: Vec<Value>, field: String, wanted: Value, count: usize| {
        let found: Vec<Value> = entries.into_iter().filter(|entry| attr(entry, &field) == wanted).collect();
        if found.len() >= count { found } else { Vec::new() }
    });
    add_of_processes(env, projekt);
    let stichtag = projekt.kundenanalyse.stichtag.unwrap_or(projekt.angaben.datum);
    env.add_filter("seit_monaten", move |value: Value, months: i32| older(&value, stichtag, months));
}

/// Filters whose answer needs more than the entries at hand.
fn add_of_processes(env: &mut Environment<'static>, projekt: &Projekt) {
    let analyse = &projekt.prozessanalyse;
    let ids = |wanted: &dyn Fn(&Prozess) -> bool| -> BTreeSet<String> {
        analyse.prozesse.iter().filter(|prozess| wanted(prozess)).map(|prozess| prozess.id.to_string()).collect()
    };
    let alone: BTreeMap<&str, bool> = analyse
        .rollen
        .iter()
        .map(|rolle| (rolle.id.as_str(), rolle.anzahl == Some(Anzahl(1)) && rolle.vertretung.is_none()))
        .collect();
    let without_deputy = ids(&|prozess| match executing(prozess).as_slice() {
        [role] => alone.get(role).copied().unwrap_or(false),
        _ => false,
    });
    let gaps = ids(&|prozess| {
        let count = |part| prozess.raci.iter().filter(|raci| raci.teil == part).count();
        !prozess.raci.is_empty() && (count(RaciTeil::A) != 1 || count(RaciTeil::R) == 0)
    });
    env.add_filter("ohne_vertretung", move |entries: Vec<Value>| within(entries, &without_deputy));
    env.add_filter("raci_luecken", move |entries: Vec<Value>| within(entries, &gaps));
}

/// Roles that carry a process out.
fn executing(prozess: &Prozess) -> Vec<&str> {
    let raci = prozess.raci.iter().filter(|raci| raci.teil == RaciTeil::R).map(|raci| raci.rolle.as_str());
    let mut roles: Vec<&str> = raci.collect();
    if roles.is_empty() {
        roles.extend(prozess.verantwortlich.iter().map(Verweis::as_str));
    }
    roles
}

fn within(entries: Vec<Value>, ids: &BTreeSet<String>) -> Vec<Value> {
    entries.into_iter().filter(|entry| attr(entry, "id").as_str().is_some_and(|id| ids.contains(id))).collect()
}

/// One field of an entry as a proof, at the place `ort` if it does not stand in the entry itself.
fn stelle(entry: &Value, field: &str, ort: Option<u64>) -> Result<Value, Error> {
    stated(&entry.get_attr(field)?)?;
    let ort = ort.map_or_else(|| attr(entry, "@ort"), Value::from);
    Ok(Value::from_pairs([("@ort", ort), ("id", attr(entry, "id")), ("feld", Value::from(field))]))
}

/// An attribute behind a path with dots; undefined where there is none.
fn attr(entry: &Value, path: &str) -> Value {
    path.split('.').try_fold(entry.clone(), |value, name| value.get_attr(name)).unwrap_or(Value::UNDEFINED)
}

fn decimal(value: &Value) -> Option<Decimal> {
    Decimal::from_str(&value.to_string()).ok()
}

/// The value, if there is a field of this name at all: a rule that misspells one would never hold.
fn stated(value: &Value) -> Result<&Value, Error> {
    if value.is_undefined() { Err(Error::from(ErrorKind::UndefinedError)) } else { Ok(value) }
}

/// Compares exactly; what is not stated compares to nothing.
fn compare(value: &Value, limit: &Value, holds: impl Fn(Decimal, Decimal) -> bool) -> Result<bool, Error> {
    if stated(value)?.is_none() {
        return Ok(false);
    }
    match (decimal(value), decimal(limit)) {
        (Some(value), Some(limit)) => Ok(holds(value, limit)),
        _ => Err(Error::new(ErrorKind::InvalidOperation, format!("“{value}” <=> “{limit}”"))),
    }
}

/// Whether a text, or one of several, contains a word; case and umlauts written out do not matter.
fn names(value: &Value, folded: &str) -> bool {
    match value.as_str() {
        Some(text) => text::fold(text).contains(folded),
        None => value.try_iter().is_ok_and(|mut texts| {
            texts.any(|text| text.as_str().is_some_and(|text| text::fold(text).contains(folded)))
        }),
    }
}

/// Entries whose field `part` is at least `percent` of field `whole`.
fn with_share(entries: Vec<Value>, part: &str, whole: &str, percent: i64) -> Vec<Value> {
    let share = |entry: &Value| {
        let (part, whole) = (decimal(&attr(entry, part))?, decimal(&attr(entry, whole))?);
        (whole > Decimal::ZERO).then_some(part * Decimal::ONE_HUNDRED >= whole * Decimal::from(percent))
    };
    entries.into_iter().filter(|entry| share(entry).unwrap_or(false)).collect()
}

/// Percent of customers in the segments where `field` is `wanted`; nothing if one segment does not say.
fn share_of_customers(segments: &[Value], field: &str, wanted: &Value) -> Value {
    let mut sums = (Decimal::ZERO, Decimal::ZERO);
    for segment in segments {
        let (found, Some(customers)) = (attr(segment, field), decimal(&attr(segment, "kunden"))) else {
            return Value::from(());
        };
        if found.is_none() || found.is_undefined() {
            return Value::from(());
        }
        sums.1 += customers;
        if found == *wanted {
            sums.0 += customers;
        }
    }
    match sums.0.checked_mul(Decimal::ONE_HUNDRED).and_then(|part| part.checked_div(sums.1)) {
        Some(percent) => Value::from(percent.normalize().to_string()),
        None => Value::from(()),
    }
}

/// Whether a date lies more than `months` before the day of the analysis.
fn older(value: &Value, stichtag: Datum, months: i32) -> bool {
    let date = value.as_str().and_then(Datum::parse).map(Datum::date);
    let limit = stichtag.date().checked_sub(months.months()).ok();
    matches!((date, limit), (Some(date), Some(limit)) if date < limit)
}
