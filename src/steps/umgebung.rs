//! The minijinja environment in which rules are evaluated: filters and tests for German and English texts.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::Arc;

use minijinja::{Environment, Error, ErrorKind, UndefinedBehavior, Value};
use rust_decimal::Decimal;

use super::befunde::pruefungen;
use super::datenschutz::recht::Recht;
use crate::model::Projekt;
use crate::model::werte::{Datum, Dauer, Haeufigkeit};
use crate::text::{Texte, format};

/// Steps one template may take; honest ones need a few dozen.
const FUEL: u64 = 100_000;

/// An environment for the rules' texts about `projekt` in the language of `texte`.
#[must_use]
pub(super) fn environment(projekt: &Projekt, recht: &Recht, texte: &Arc<Texte>) -> Environment<'static> {
    let sprache = texte.sprache();
    let mut env = Environment::new();
    env.set_undefined_behavior(UndefinedBehavior::Strict);
    // Whoever writes a rule is told which name is unknown; without it only builds with debug assertions say so.
    env.set_debug(true);
    env.set_fuel(Some(FUEL));
    // Values that grow from one step to the next, or hold themselves, cannot be bounded by counting steps.
    env.remove_global("namespace");
    // The first of nothing is nothing, no mistake.
    env.add_filter("first", |items: Value| items.try_iter().map(|mut items| items.next().unwrap_or(Value::from(()))));
    env.add_filter("last", |items: Value| items.try_iter().map(|items| items.last().unwrap_or(Value::from(()))));
    add_names(&mut env, projekt);
    add_texts(&mut env, texte);
    env.add_filter("zitate", move |items: Vec<String>| {
        let quoted: Vec<String> = items.iter().map(|item| format::zitat(item, sprache)).collect();
        format::liste(&quoted, sprache)
    });
    env.add_filter("liste", move |items: Vec<String>| format::liste(&items, sprache));
    env.add_filter("zahl", move |value: String| decimal(&value).map(|number| format::zahl(number, sprache)));
    env.add_filter("prozent", move |value: String| decimal(&value).map(|number| format::prozent(number, sprache)));
    env.add_filter("datum", move |value: String| match Datum::parse(&value) {
        Some(datum) => Ok(format::datum(datum.date(), sprache)),
        None => Err(unusable("datum", &value)),
    });
    env.add_filter("gruppe", |gruppe: String| gruppe.to_lowercase());
    pruefungen::add(&mut env, projekt, recht);
    env
}

fn add_names(env: &mut Environment<'static>, projekt: &Projekt) {
    let names: BTreeMap<String, String> =
        projekt.bezeichnungen().into_iter().map(|(id, name)| (id.to_owned(), name.to_owned())).collect();
    let names = Arc::new(names);
    let name = move |id: &str| names.get(id).cloned().ok_or_else(|| unusable("name", id));
    let each = name.clone();
    env.add_filter("namen", move |ids: Vec<String>| ids.iter().map(|id| each(id)).collect::<Result<Vec<_>, _>>());
    env.add_filter("name", move |id: String| name(&id));
}

fn add_texts(env: &mut Environment<'static>, texte: &Arc<Texte>) {
    let (t1, t2, t3, t4) = (texte.clone(), texte.clone(), texte.clone(), texte.clone());
    env.add_filter("dauer", move |value: String| {
        Dauer::parse(&value).map(|dauer| dauer.in_words(&t1)).ok_or_else(|| unusable("dauer", &value))
    });
    env.add_filter("dauer_dativ", move |value: String| {
        Dauer::parse(&value).map(|dauer| dauer.in_words_dative(&t2)).ok_or_else(|| unusable("dauer_dativ", &value))
    });
    env.add_filter("haeufigkeit", move |value: String| {
        Haeufigkeit::parse(&value).map(|h| h.in_words(&t3)).ok_or_else(|| unusable("haeufigkeit", &value))
    });
    env.add_filter("wort", move |word: String, list: String| {
        let key = format!("{list}-{word}");
        if t4.has(&key) { Ok(t4.get(&key)) } else { Err(unusable("wort", &key)) }
    });
}

fn decimal(value: &str) -> Result<Decimal, Error> {
    Decimal::from_str(value).map_err(|_| unusable("zahl", value))
}

fn unusable(filter: &str, value: &str) -> Error {
    Error::new(ErrorKind::InvalidOperation, format!("{filter}: “{value}”"))
}
