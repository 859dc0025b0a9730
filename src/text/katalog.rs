//! The catalogue of texts: one Fluent file per language, the same keys in each.

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::langid;

use super::Sprache;

const DE: &str = include_str!("../../templates/texte/de.ftl");
const EN: &str = include_str!("../../templates/texte/en.ftl");

/// All texts as they are written, German and English.
pub const QUELLEN: [&str; 2] = [DE, EN];

/// A value within a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Taken as it is.
    Text(String),
    /// A number that decides between singular and plural.
    Zahl(usize),
    /// The key of another text of the catalogue.
    Key(&'static str),
    /// A text in German and in English that stands in a file of its own.
    Zweisprachig(String, String),
}

/// All texts in one language.
pub struct Texte {
    sprache: Sprache,
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Texte {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texte").field("sprache", &self.sprache).finish_non_exhaustive()
    }
}

impl Texte {
    /// The texts in `sprache`.
    #[must_use]
    pub fn new(sprache: Sprache) -> Self {
        let (source, id) = match sprache {
            Sprache::De => (DE, langid!("de")),
            Sprache::En => (EN, langid!("en")),
        };
        // Entries that do not parse are left out; a test holds that there are none.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        Self { sprache, bundle }
    }

    /// The language of these texts.
    #[must_use]
    pub fn sprache(&self) -> Sprache {
        self.sprache
    }

    /// Whether the catalogue has a text under `key`.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The text under `key`; the key itself if there is none, so that a gap is seen and found.
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.format(key, &[])
    }

    /// The text under `key` with its values filled in.
    #[must_use]
    pub fn format(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut values = FluentArgs::new();
        for (name, arg) in args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text.as_str()),
                Arg::Zahl(number) => FluentValue::from(*number),
                Arg::Key(key) => FluentValue::from(self.get(key)),
                Arg::Zweisprachig(de, en) => FluentValue::from(match self.sprache {
                    Sprache::De => de.as_str(),
                    Sprache::En => en.as_str(),
                }),
            };
            values.set(*name, value);
        }
        // Values that a text does not use are no mistake, and missing ones show as {$name}.
        let mut ignored = Vec::new();
        self.bundle.format_pattern(pattern, Some(&values), &mut ignored).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use fluent_bundle::FluentResource;

    use super::{DE, EN};

    /// Keys with the names of the values they use.
    fn keys(source: &str) -> BTreeMap<String, Vec<String>> {
        FluentResource::try_new(source.to_owned()).expect("every entry parses");
        let mut keys: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut current = String::new();
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            if let Some((key, _)) = line.split_once(" =").filter(|(key, _)| !key.contains([' ', '[', '{'])) {
                key.clone_into(&mut current);
                assert!(keys.insert(current.clone(), Vec::new()).is_none(), "{current} stands twice");
            }
            for used in line.split('$').skip(1) {
                let name: String = used.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                let names = keys.get_mut(&current).expect("a key comes first");
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        for names in keys.values_mut() {
            names.sort();
        }
        keys
    }

    #[test]
    fn both_languages_have_the_same_texts_with_the_same_values() {
        let (de, en) = (keys(DE), keys(EN));
        let missing = |from: &BTreeMap<String, Vec<String>>, other: &BTreeMap<String, Vec<String>>| {
            from.iter()
                .filter(|(key, names)| other.get(*key) != Some(names))
                .map(|(key, _)| key.clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(missing(&de, &en), Vec::<String>::new(), "in German only, or with other values");
        assert_eq!(missing(&en, &de), Vec::<String>::new(), "in English only, or with other values");
    }
}
