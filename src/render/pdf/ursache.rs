//! Which value a template stumbles over: found by trying what the document is like without it.
//!
//! Typst knows places in templates, not in the data. So blocks are left out until the first one that brings the error is known, and then
//! the values of this block are replaced one by one until one is found without which there is no error.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::grenzen::{Grenzen, bounded};
use super::schrift::Schriften;
use super::world::{Fehlstelle, MemoryWorld};
use crate::templates::Templates;

/// A search for long is worse than none.
const GRENZEN: Grenzen = Grenzen { zeit: Duration::from_secs(20), speicher: 2 << 30 };

/// Fields that say what an entry is and where links lead, and what is only attached: not what a person reads and wrote.
const STRUCTURE: [&str; 5] = ["art", "anker", "ziel", "anhang", "texte"];

/// The value without which the error would not be there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ursache {
    /// The entry that it belongs to, if it has an identifier.
    pub kennung: Option<String>,
    /// The field; empty if it is the entry as a whole.
    pub feld: String,
    /// What stands there; empty if nothing does.
    pub wert: String,
}

/// What a document was to be made of.
pub(super) struct Gescheitert {
    pub(super) value: Value,
    pub(super) templates: Templates,
    pub(super) main: String,
    pub(super) assets: BTreeMap<String, Vec<u8>>,
    pub(super) schriften: Schriften,
}

/// Looks for the value that causes the first of `errors`.
pub(super) fn find(gescheitert: Gescheitert, errors: &[Fehlstelle]) -> Option<Ursache> {
    let fehler = errors.first().filter(|error| error.ort.is_some())?.clone();
    let Gescheitert { value, templates, main, assets, schriften } = gescheitert;
    let versuch = Versuch { fehler, templates, main, assets, schriften };
    bounded(GRENZEN, move || versuch.search(&value)).ok().flatten()
}

/// What is tried again and again.
struct Versuch {
    fehler: Fehlstelle,
    templates: Templates,
    main: String,
    assets: BTreeMap<String, Vec<u8>>,
    schriften: Schriften,
}

impl Versuch {
    /// Whether the same error is there with other data.
    fn fails(&self, value: &Value) -> bool {
        let Ok(data) = serde_json::to_vec(value) else { return false };
        let world = MemoryWorld::new(&self.templates, &self.main, data, &self.assets, self.schriften.clone());
        let Ok(world) = world else { return false };
        let same = |error: &Fehlstelle| error.ort == self.fehler.ort && error.meldung == self.fehler.meldung;
        super::compile(&world).err().is_some_and(|errors| errors.iter().any(same))
    }

    fn search(&self, document: &Value) -> Option<Ursache> {
        // What only the PDF refuses, such as a picture without an alternative text, has no cause among the values.
        if !self.fails(document) {
            return None;
        }
        let total = count_blocks(document);
        let (mut without, mut with) = (0, total);
        let bare = first_blocks(document, 0);
        if self.fails(&bare) {
            return self.value_in(&bare, &bare, &[]);
        }
        while with - without > 1 {
            let middle = usize::midpoint(without, with);
            if self.fails(&first_blocks(document, middle)) { with = middle } else { without = middle }
        }
        let shortened = first_blocks(document, with);
        let path = last_block(&shortened)?;
        let block = shortened.pointer(&pointer(&path))?.clone();
        self.value_in(&shortened, &block, &path).or_else(|| {
            let kennung = identifier(&block);
            kennung.is_some().then(|| Ursache { kennung, feld: String::new(), wert: String::new() })
        })
    }

    /// The value within `part`, which stands at `path` in `document`, without which there is no error.
    fn value_in(&self, document: &Value, part: &Value, path: &[String]) -> Option<Ursache> {
        let mut found = Vec::new();
        leaves(part, &mut path.to_vec(), &mut found);
        let mut other = document.clone();
        for leaf in &found {
            neutralize(&mut other, leaf);
        }
        // What fails whatever the values are has no cause among them.
        if self.fails(&other) {
            return None;
        }
        found.into_iter().find_map(|leaf| {
            let mut other = document.clone();
            let wert = neutralize(&mut other, &leaf)?;
            let feld = leaf.iter().rev().find(|step| step.parse::<usize>().is_err())?.clone();
            (!self.fails(&other)).then(|| Ursache { kennung: identifier(part), feld, wert })
        })
    }
}

/// Puts something that can do no harm in the place of a value; gives what stood there.
fn neutralize(document: &mut Value, path: &[String]) -> Option<String> {
    let place = document.pointer_mut(&pointer(path))?;
    let before = match &*place {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    };
    *place = if place.is_number() { Value::from(1) } else { Value::from("x") };
    Some(before)
}

fn identifier(block: &Value) -> Option<String> {
    let named = ["id", "anker", "titel"].iter().find_map(|key| block.get(key)?.as_str());
    named.map(str::to_owned)
}

fn pointer(path: &[String]) -> String {
    let escaped = path.iter().map(|step| step.replace('~', "~0").replace('/', "~1"));
    escaped.flat_map(|step| ["/".to_owned(), step]).collect()
}

/// Paths of all values that a person may have written, in the order of the document.
fn leaves(value: &Value, path: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    let mut enter = |step: String, value: &Value| {
        path.push(step);
        leaves(value, path, found);
        path.pop();
    };
    match value {
        Value::Object(fields) => {
            for (name, field) in fields.iter().filter(|(name, _)| !STRUCTURE.contains(&name.as_str())) {
                enter(name.clone(), field);
            }
        }
        Value::Array(items) => items.iter().enumerate().for_each(|(index, item)| enter(index.to_string(), item)),
        Value::String(_) | Value::Number(_) | Value::Null => found.push(path.clone()),
        Value::Bool(_) => {}
    }
}

/// The lists of blocks of a document, in its order: those before the contents, then those of each chapter.
fn visit_lists(document: &mut Value, visit: &mut impl FnMut(&mut Vec<Value>)) {
    if let Some(Value::Array(blocks)) = document.get_mut("vorspann") {
        visit(blocks);
    }
    visit_chapters(document, visit);
}

fn visit_chapters(part: &mut Value, visit: &mut impl FnMut(&mut Vec<Value>)) {
    let Some(Value::Array(chapters)) = part.get_mut("kapitel") else { return };
    for chapter in chapters {
        if let Some(Value::Array(blocks)) = chapter.get_mut("bloecke") {
            visit(blocks);
        }
        visit_chapters(chapter, visit);
    }
}

fn count_blocks(document: &Value) -> usize {
    let mut total = 0;
    visit_lists(&mut document.clone(), &mut |blocks| total += blocks.len());
    total
}

/// The document with its first `count` blocks only.
fn first_blocks(document: &Value, count: usize) -> Value {
    let mut document = document.clone();
    let mut left = count;
    visit_lists(&mut document, &mut |blocks| {
        blocks.truncate(left);
        left -= blocks.len();
    });
    document
}

/// The path of the last block of a document.
fn last_block(document: &Value) -> Option<Vec<String>> {
    let chapters = document.get("kapitel").and_then(|chapters| last_in(chapters, &["kapitel".to_owned()]));
    let before = || {
        let last = document.get("vorspann")?.as_array()?.len().checked_sub(1)?;
        Some(vec!["vorspann".to_owned(), last.to_string()])
    };
    chapters.or_else(before)
}

fn last_in(chapters: &Value, path: &[String]) -> Option<Vec<String>> {
    chapters.as_array()?.iter().enumerate().rev().find_map(|(index, chapter)| {
        let below = |name: &str| [path, &[index.to_string(), name.to_owned()]].concat();
        let deeper = chapter.get("kapitel").and_then(|inner| last_in(inner, &below("kapitel")));
        deeper.or_else(|| {
            let last = chapter.get("bloecke")?.as_array()?.len().checked_sub(1)?;
            Some([below("bloecke"), vec![last.to_string()]].concat())
        })
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document() -> Value {
        json!({
            "vorspann": [{"art": "absatz", "inhalt": ["a"]}],
            "kapitel": [
                {"bloecke": [{"id": "B"}], "kapitel": [{"bloecke": [{"id": "C"}, {"id": "D"}], "kapitel": []}]},
                {"bloecke": [], "kapitel": []},
            ],
        })
    }

    #[test]
    fn blocks_are_counted_and_cut_in_the_order_of_the_document() {
        let document = document();
        assert_eq!(count_blocks(&document), 4);
        let three = first_blocks(&document, 3);
        assert_eq!(count_blocks(&three), 3);
        assert_eq!(pointer(&last_block(&three).expect("a block")), "/kapitel/0/kapitel/0/bloecke/0");
        assert_eq!(pointer(&last_block(&first_blocks(&document, 2)).expect("a block")), "/kapitel/0/bloecke/0");
        assert_eq!(pointer(&last_block(&first_blocks(&document, 1)).expect("a block")), "/vorspann/0");
        assert_eq!(last_block(&first_blocks(&document, 0)), None);
    }

    #[test]
    fn values_are_what_people_write() {
        let mut found = Vec::new();
        leaves(
            &json!({"art": "x", "titel": "T", "n": 1, "ja": true, "ohne": null, "liste": ["a"]}),
            &mut Vec::new(),
            &mut found,
        );
        let mut paths: Vec<String> = found.iter().map(|path| pointer(path)).collect();
        paths.sort();
        assert_eq!(paths, ["/liste/0", "/n", "/ohne", "/titel"]);
    }
}
