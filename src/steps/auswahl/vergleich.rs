//! Two states of one thing → what is said otherwise, value by value: offers that come again, a matrix after it was fixed.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

/// A value that is not the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aenderung {
    /// Where it stands, such as `hauptgruppen/H-1/gewicht`.
    pub stelle: String,
    /// What was said.
    pub vorher: Option<String>,
    /// What is said now.
    pub nachher: Option<String>,
}

/// What a record says, without the places where it says it and without what it does not say.
///
/// # Errors
/// Never for records of the model; the signature is that of the serializer.
pub fn daten(record: &impl Serialize) -> serde_json::Result<Value> {
    let mut value = serde_json::to_value(record)?;
    without_places(&mut value);
    Ok(value)
}

fn without_places(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.remove("@ort");
            fields.retain(|_, value| !value.is_null());
            fields.values_mut().for_each(without_places);
        }
        Value::Array(items) => items.iter_mut().for_each(without_places),
        _ => {}
    }
}

/// What two records say otherwise; nothing of the file that they were read from.
#[must_use]
pub fn aenderungen(before: &impl Serialize, after: &impl Serialize) -> Vec<Aenderung> {
    let (Ok(before), Ok(after)) = (daten(before), daten(after)) else { return Vec::new() };
    let mut found = unterschiede(&before, &after);
    found.retain(|change| !change.stelle.starts_with("quelle/"));
    found
}

/// What two values say otherwise, in the order of their places.
#[must_use]
pub fn unterschiede(before: &Value, after: &Value) -> Vec<Aenderung> {
    let (mut old, mut new) = (BTreeMap::new(), BTreeMap::new());
    flatten("", before, &mut old);
    flatten("", after, &mut new);
    let mut places: Vec<&String> = old.keys().chain(new.keys()).collect();
    places.sort_unstable();
    places.dedup();
    let change = |stelle: &String| Aenderung {
        stelle: stelle.clone(),
        vorher: old.get(stelle).cloned(),
        nachher: new.get(stelle).cloned(),
    };
    places.into_iter().map(change).filter(|x| x.vorher != x.nachher).collect()
}

/// Single values by their place; entries of lists under their identifier, or their kind and number.
fn flatten(place: &str, value: &Value, into: &mut BTreeMap<String, String>) {
    let below = |name: &str| if place.is_empty() { name.to_owned() } else { format!("{place}/{name}") };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| flatten(&below(name), value, into)),
        Value::Array(items) => {
            let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
            for (index, item) in items.iter().enumerate() {
                let word = |name: &str| item.get(name).and_then(Value::as_str);
                let name = word("id").map(str::to_owned).or_else(|| {
                    let kind = word("art")?;
                    let number = kinds.entry(kind).or_default();
                    *number += 1;
                    Some(format!("{kind}-{number}"))
                });
                flatten(&below(&name.unwrap_or_else(|| (index + 1).to_string())), item, into);
            }
        }
        Value::String(text) => drop(into.insert(place.to_owned(), text.clone())),
        other => drop(into.insert(place.to_owned(), other.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_are_told_by_the_identifiers_of_entries() {
        let before = serde_json::json!({"hauptgruppen": [{"id": "H-1", "gewicht": "60"}, {"id": "H-2", "gewicht": "40"}],
            "preise": [{"art": "wartung", "preis": "1"}, {"art": "wartung", "preis": "2"}]});
        let after = serde_json::json!({"hauptgruppen": [{"id": "H-2", "gewicht": "50"}, {"id": "H-1", "gewicht": "60"}],
            "preise": [{"art": "wartung", "preis": "1"}], "frist": "2027-01-01"});
        let shown: Vec<String> = unterschiede(&before, &after)
            .iter()
            .map(|x| format!("{} {:?} {:?}", x.stelle, x.vorher.as_deref(), x.nachher.as_deref()))
            .collect();
        let expected = [
            "frist None Some(\"2027-01-01\")",
            "hauptgruppen/H-2/gewicht Some(\"40\") Some(\"50\")",
            "preise/wartung-2/art Some(\"wartung\") None",
            "preise/wartung-2/preis Some(\"2\") None",
        ];
        assert_eq!(shown, expected);
    }
}
