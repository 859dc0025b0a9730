//! What others may read of a part of the project: its texts and numbers, entry by entry, without entries that are internal.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::source::Origin;

/// A text, or a number as one.
#[derive(Debug, Clone)]
pub struct Lesestoff<'v> {
    /// What stands there.
    pub text: Cow<'v, str>,
    /// Where its entry begins.
    pub ort: Option<Origin>,
    /// The identifier of its entry.
    pub kennung: Option<&'v str>,
    /// Whether it belongs to a requirement.
    pub ist_anforderung: bool,
}

/// A part of the project as data. What cannot be written as data cannot be read by anybody either.
pub fn data<T: Serialize>(part: &T) -> Value {
    serde_json::to_value(part).unwrap_or_default()
}

/// The texts and numbers of a part, without the fields that are `stumm`.
#[must_use]
pub fn of<'v>(part: &'v Value, stumm: &[&str]) -> Vec<Lesestoff<'v>> {
    let mut found = Vec::new();
    let nothing = Lesestoff { text: Cow::Borrowed(""), ort: None, kennung: None, ist_anforderung: false };
    collect(part, &nothing, stumm, &mut found);
    found
}

fn collect<'v>(value: &'v Value, within: &Lesestoff<'v>, stumm: &[&str], found: &mut Vec<Lesestoff<'v>>) {
    match value {
        Value::String(text) => found.push(Lesestoff { text: Cow::Borrowed(text), ..within.clone() }),
        Value::Number(number) => found.push(Lesestoff { text: Cow::Owned(number.to_string()), ..within.clone() }),
        Value::Array(items) => items.iter().for_each(|item| collect(item, within, stumm, found)),
        Value::Object(fields) if !is_internal(fields) => {
            let mut entry = within.clone();
            entry.ort = fields.get(ORT).and_then(Value::as_u64).map(Origin::unpack).or(entry.ort);
            entry.kennung = fields.get("id").and_then(Value::as_str).or(entry.kennung);
            for (name, field) in fields.iter().filter(|(name, _)| *name != ORT && !stumm.contains(&name.as_str())) {
                let ist_anforderung = within.ist_anforderung || name == "anforderungen";
                collect(field, &Lesestoff { ist_anforderung, ..entry.clone() }, stumm, found);
            }
        }
        Value::Object(_) | Value::Null | Value::Bool(_) => {}
    }
}

/// Under which name a record carries its place along.
const ORT: &str = "@ort";

/// An entry that says so, and a budget always.
fn is_internal(fields: &Map<String, Value>) -> bool {
    let says = |key: &str, word: &str| fields.get(key).and_then(Value::as_str) == Some(word);
    says("sichtbarkeit", "intern") || says("art", "budget")
}
