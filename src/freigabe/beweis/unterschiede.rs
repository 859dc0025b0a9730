//! What two states of the attached data say otherwise, place by place.

use std::collections::BTreeSet;

use serde_json::Value;

/// A place that reads otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stelle {
    /// Where: a criterion and its field, or the path within the data.
    pub ort: String,
    /// What the release says; none if it says nothing there.
    pub alt: Option<String>,
    /// What the file says.
    pub neu: Option<String>,
}

/// All places that read otherwise.
pub(super) fn stellen(before: &Value, after: &Value) -> Vec<Stelle> {
    let mut found = Vec::new();
    compare(&mut Vec::new(), Some(before), Some(after), &mut found);
    found
}

fn compare(path: &mut Vec<String>, before: Option<&Value>, after: Option<&Value>, found: &mut Vec<Stelle>) {
    if before == after {
        return;
    }
    match (before, after) {
        (Some(Value::Object(old)), Some(Value::Object(new))) => {
            for key in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
                step(path, key, old.get(key), new.get(key), found);
            }
        }
        (Some(Value::Array(old)), Some(Value::Array(new))) => {
            let named = |items: &[Value]| items.iter().map(id).collect::<Option<Vec<_>>>();
            match named(old).zip(named(new)) {
                Some((left, right)) => {
                    let at = |items: &[Value], ids: &[String], id: &String| {
                        ids.iter().position(|known| known == id).and_then(|index| items.get(index).cloned())
                    };
                    for key in left.iter().chain(&right).collect::<BTreeSet<_>>() {
                        step(path, key, at(old, &left, key).as_ref(), at(new, &right, key).as_ref(), found);
                    }
                    if left != right && left.iter().collect::<BTreeSet<_>>() == right.iter().collect() {
                        found.push(place(path, Some(left.join(", ")), Some(right.join(", "))));
                    }
                }
                None => {
                    for index in 0..old.len().max(new.len()) {
                        step(path, &(index + 1).to_string(), old.get(index), new.get(index), found);
                    }
                }
            }
        }
        _ => found.push(place(path, before.map(words), after.map(words))),
    }
}

fn step(path: &mut Vec<String>, key: &str, before: Option<&Value>, after: Option<&Value>, found: &mut Vec<Stelle>) {
    path.push(key.to_owned());
    compare(path, before, after, found);
    path.pop();
}

fn id(entry: &Value) -> Option<String> {
    entry.get("id")?.as_str().map(str::to_owned)
}

/// Criteria are known by their identifier; nobody needs the way to their list.
fn place(path: &[String], alt: Option<String>, neu: Option<String>) -> Stelle {
    let short = match path {
        [analyse, list, rest @ ..] if analyse == "analyse" && !rest.is_empty() && list != "freigabe" => rest,
        whole => whole,
    };
    Stelle { ort: short.join(" "), alt, neu }
}

fn words(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_place_is_told_with_both_texts_whatever_was_added_or_taken_away() {
        let before = json!({"projekt": {"firma": "A"}, "analyse": {"kriterien": [
            {"id": "F10", "loesung": "alt", "abnahme": [{"aktion": "a"}]}, {"id": "F20", "titel": "T"}]}});
        let after = json!({"projekt": {"firma": "B"}, "neu": 1, "analyse": {"kriterien": [
            {"id": "F10", "loesung": "neu", "zusatz": true, "abnahme": [{"aktion": "b"}]}]}});
        let told: Vec<String> = stellen(&before, &after)
            .into_iter()
            .map(|x| format!("{}: {} → {}", x.ort, x.alt.unwrap_or_default(), x.neu.unwrap_or_default()))
            .collect();
        let expected = [
            "F10 abnahme 1 aktion: a → b",
            "F10 loesung: alt → neu",
            "F10 zusatz:  → true",
            "F20: {\"id\":\"F20\",\"titel\":\"T\"} → ",
            "neu:  → 1",
            "projekt firma: A → B",
        ];
        assert_eq!(told, expected);
        let turned = json!([{"id": "A"}, {"id": "B"}]);
        assert_eq!(stellen(&turned, &json!([{"id": "B"}, {"id": "A"}])).len(), 1);
    }
}
