//! JSON Schemas of what is read, made by the same types that read it.
//!
//! Draft 7, which every editor knows. A schema never refuses what the program reads; the program may refuse more, because it knows of
//! other files.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// A field of a record.
#[derive(Debug)]
pub struct Feld {
    /// The key in YAML.
    pub name: &'static str,
    /// What may stand there.
    pub schema: Value,
    /// Whether it has to be there.
    pub pflicht: bool,
}

/// The definitions that schemas refer to, each made once.
#[derive(Debug, Default)]
pub struct Schemata {
    definitionen: BTreeMap<String, Value>,
}

impl Schemata {
    /// A reference to the record `name` of `module`; `felder` is asked for its fields the first time.
    pub fn record(&mut self, module: &str, name: &str, felder: impl FnOnce(&mut Self) -> Vec<Feld>) -> Value {
        let key = format!("{}.{name}", module.rsplit("::").next().unwrap_or_default());
        if !self.definitionen.contains_key(&key) {
            // A record may hold itself.
            self.definitionen.insert(key.clone(), Value::Null);
            let felder = felder(self);
            self.definitionen.insert(key.clone(), object(felder));
        }
        json!({"$ref": format!("#/definitions/{key}")})
    }

    /// The whole schema for a file whose content is `root`; `describe` gives the German words for a record (`""`) and its fields.
    #[must_use]
    pub fn document(self, root: Value, title: &str, describe: impl Fn(&str, &str) -> Option<String>) -> Value {
        let mut definitions = Map::new();
        for (key, mut definition) in self.definitionen {
            add_descriptions(&key, &mut definition, &describe);
            definitions.insert(key, definition);
        }
        let mut document = Map::new();
        document.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
        document.insert("title".to_owned(), json!(title));
        if let Value::Object(root) = root {
            document.extend(root.into_iter().map(|(key, value)| {
                if key == "$ref" { ("allOf".to_owned(), json!([{"$ref": value}])) } else { (key, value) }
            }));
        }
        document.insert("definitions".to_owned(), Value::Object(definitions));
        Value::Object(document)
    }
}

fn object(felder: Vec<Feld>) -> Value {
    let required: Vec<&str> = felder.iter().filter(|feld| feld.pflicht).map(|feld| feld.name).collect();
    let properties: Map<String, Value> = felder.into_iter().map(|feld| (feld.name.to_owned(), feld.schema)).collect();
    let mut value = json!({"type": "object", "additionalProperties": false, "properties": properties});
    if let Some(object) = value.as_object_mut().filter(|_| !required.is_empty()) {
        object.insert("required".to_owned(), json!(required));
    }
    value
}

fn add_descriptions(key: &str, definition: &mut Value, describe: impl Fn(&str, &str) -> Option<String>) {
    let Some(object) = definition.as_object_mut() else { return };
    if let Some(text) = describe(key, "") {
        object.insert("description".to_owned(), json!(text));
    }
    let Some(properties) = object.get_mut("properties").and_then(Value::as_object_mut) else { return };
    for (name, schema) in properties {
        let (Some(text), Some(schema)) = (describe(key, name), schema.as_object_mut()) else { continue };
        // Beside a reference draft 7 ignores everything.
        if let Some(reference) = schema.remove("$ref") {
            schema.insert("allOf".to_owned(), json!([{"$ref": reference}]));
        }
        schema.insert("description".to_owned(), json!(text));
    }
}

/// The same, or nothing: an empty field counts as not there.
#[must_use]
pub fn or_nothing(mut schema: Value) -> Value {
    match schema.get("type").cloned() {
        Some(Value::String(kind)) => {
            schema["type"] = json!([kind, "null"]);
            schema
        }
        Some(Value::Array(mut kinds)) => {
            if !kinds.contains(&json!("null")) {
                kinds.push(json!("null"));
            }
            schema["type"] = Value::Array(kinds);
            schema
        }
        _ => match schema.get("enum").and_then(Value::as_array).cloned() {
            Some(mut words) => {
                words.push(Value::Null);
                schema["enum"] = Value::Array(words);
                schema
            }
            None => json!({"anyOf": [schema, {"type": "null"}]}),
        },
    }
}

/// A text: any scalar with content.
#[must_use]
pub fn text() -> Value {
    json!({"type": ["string", "number", "boolean"]})
}

/// A scalar in a form that a regular expression describes.
#[must_use]
pub fn form(pattern: &str) -> Value {
    json!({"type": "string", "pattern": pattern})
}

/// A number, plain or as people write it: with decimal comma, points between groups, and what may stand behind it.
#[must_use]
pub fn number(behind: &str) -> Value {
    let pattern = format!(r"^\s*[-−+]?(\d+([.,]\d+)?|\d{{1,3}}(\.\d{{3}})+(,\d+)?)\s*({behind})?\s*$");
    json!({"type": ["number", "string"], "pattern": pattern})
}

/// A number within bounds.
#[must_use]
pub fn number_between(least: i64, most: i64, behind: &str) -> Value {
    let mut schema = number(behind);
    schema["minimum"] = json!(least);
    schema["maximum"] = json!(most);
    schema
}

/// A whole number, zero or more, also with spaces or underscores between groups.
#[must_use]
pub fn count() -> Value {
    json!({"type": ["integer", "string"], "minimum": 0, "pattern": r"^\s*([0-9]{1,3}([ _]?[0-9]{3})*|[0-9]+)\s*$"})
}

/// Yes or no.
#[must_use]
pub fn yes_or_no() -> Value {
    json!({"enum": [true, false, "true", "false", "ja", "Ja", "nein", "Nein"]})
}

/// A version: numbers with points between them.
#[must_use]
pub fn version() -> Value {
    json!({"type": ["string", "number"], "pattern": r"^\s*[0-9]{1,6}(\.[0-9]{1,6})*\s*$"})
}

/// One of some words; a number that is one may also stand there as such.
#[must_use]
pub fn words(words: &[&str]) -> Value {
    let numbers = words.iter().filter_map(|word| word.parse::<i64>().ok()).map(Value::from);
    let words: Vec<Value> = words.iter().map(|word| json!(word)).chain(numbers).collect();
    json!({"enum": words})
}
