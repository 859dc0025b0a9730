//! Words that the sentence checks know: abbreviations, makers and products, who can act (`templates/saetze/begriffe.yaml`), and what
//! the project adds to them.

use std::collections::{BTreeMap, BTreeSet};

use super::Einwand;
use super::woerter::span;
use super::zerlegung::{Text, Token, tokens};
use crate::diagnostic::rules;
use crate::record;

record! {
    /// The file `saetze/begriffe.yaml`.
    pub struct Begriffsdatei {
        pub abkuerzungen: Vec<String>,
        pub produkte: Vec<String>,
        pub akteure: Vec<String>,
        /// Words that end like one of them and are none.
        pub keine_akteure: Vec<String>,
    }
}

/// What is known of words.
#[derive(Debug, Clone, Default)]
pub(super) struct Begriffe {
    abkuerzungen: BTreeSet<String>,
    /// Names of makers and products by their first word, word by word.
    produkte: BTreeMap<String, Vec<Vec<String>>>,
    akteure: Vec<String>,
    keine_akteure: Vec<String>,
}

impl Begriffe {
    pub(super) fn new(datei: Begriffsdatei) -> Self {
        let mut begriffe = Self {
            abkuerzungen: datei.abkuerzungen.into_iter().collect(),
            produkte: BTreeMap::new(),
            akteure: datei.akteure.iter().map(|actor| actor.to_lowercase()).collect(),
            keine_akteure: datei.keine_akteure.iter().map(|word| word.to_lowercase()).collect(),
        };
        for name in &datei.produkte {
            begriffe.forbid(name);
        }
        begriffe
    }

    /// Adds what the project explains: glossary, systems, bidders.
    pub(super) fn explain(&mut self, term: &str) {
        self.abkuerzungen.extend(tokens(term).iter().map(|token| token.text.to_owned()));
        self.abkuerzungen.insert(term.to_owned());
    }

    /// Takes back a name that the project has: a system of its own inventory fixes nothing.
    pub(super) fn permit(&mut self, name: &str) {
        let own: Vec<String> = tokens(name).iter().map(|token| token.text.to_owned()).collect();
        for names in self.produkte.values_mut() {
            names.retain(|words| !own.windows(words.len().max(1)).any(|window| window == words.as_slice()));
        }
    }

    /// Adds the name of a bidder or product that the project compares.
    pub(super) fn forbid(&mut self, name: &str) {
        let words: Vec<String> = tokens(name).iter().map(|token| token.text.to_owned()).collect();
        if let Some(first) = words.first() {
            self.produkte.entry(first.clone()).or_default().push(words);
        }
    }

    /// Whether a noun is somebody or something that can act.
    pub(super) fn is_actor(&self, noun: &str) -> bool {
        let noun = noun.to_lowercase();
        let ends = |words: &[String]| words.iter().any(|word| noun.ends_with(word.as_str()));
        ends(&self.akteure) && !ends(&self.keine_akteure)
    }

    /// Adds a role or system of the project: the nouns of its name can act.
    pub(super) fn act(&mut self, name: &str) {
        let nouns = tokens(name).into_iter().filter(|token| token.is_capital() && token.text.chars().count() > 3);
        self.akteure.extend(nouns.map(|token| token.klein));
    }

    /// Whether a clause has a verb that says what happens, in the third person.
    pub(super) fn has_finite_verb(&self, tokens: &[&Token<'_>]) -> bool {
        tokens.windows(2).any(|pair| match pair {
            [subject, verb] => {
                (subject.is_capital() || self.is_actor(subject.text))
                    && verb.is_word()
                    && !verb.is_capital()
                    && !verb.is_any(&["mit", "nicht", "seit", "statt", "samt", "laut", "erst"])
                    && (verb.klein.ends_with('t') || verb.is_any(&["ist", "sind", "hat", "haben"]))
            }
            _ => false,
        })
    }

    /// Names of makers and products, and abbreviations that nothing explains.
    pub(super) fn check(&self, text: &Text<'_>, found: &mut Vec<Einwand>) {
        for (at, token) in text.tokens.iter().enumerate() {
            if let Some(length) = self.product(&text.tokens, at) {
                let place = span(&text.tokens, at, length);
                found.push(Einwand::new(rules::PRODUKTNAME, place).with_hint("hinweis-produktname"));
            } else if self.is_unknown_abbreviation(token) && !is_explained(&text.tokens, at) {
                let einwand = Einwand::new(rules::ABKUERZUNG_UNBEKANNT, token.stelle.clone());
                found.push(einwand.with_hint("hinweis-abkuerzung-unbekannt"));
            }
        }
    }

    /// How many words the name of a product has that stands at `at`; compounds such as “Outlook-Kalender” count.
    fn product(&self, tokens: &[Token<'_>], at: usize) -> Option<usize> {
        let first = tokens.get(at).filter(|token| token.is_word())?.text;
        let plain = first.split('-').next().unwrap_or(first);
        let keys = [first, plain, first.strip_suffix('s').unwrap_or(first)];
        let fits = |words: &&Vec<String>| {
            words.iter().enumerate().all(|(offset, word)| {
                tokens.get(at + offset).is_some_and(|token| {
                    let rest = token.text.strip_prefix(word.as_str());
                    rest.is_some_and(|rest| rest.is_empty() || rest == "s" || rest.starts_with('-'))
                })
            })
        };
        keys.iter().filter_map(|key| self.produkte.get(*key)).flatten().filter(fits).map(Vec::len).max()
    }

    fn is_unknown_abbreviation(&self, token: &Token<'_>) -> bool {
        // The parts of “SLA-K3” and “CRM-System” are looked at one by one.
        token.is_word()
            && token.text.split(['-', '‑', '/']).any(|part| {
                let letters = part.chars().filter(|c| c.is_alphabetic()).count();
                let capitals = part.chars().filter(|c| c.is_uppercase()).count();
                letters >= 2
                    && capitals == letters
                    && !self.knows(part)
                    && !self.knows(token.text)
                    && !is_identifier(token.text)
            })
    }

    fn knows(&self, word: &str) -> bool {
        let plain = word.trim_end_matches(|c: char| c.is_ascii_digit());
        self.abkuerzungen.contains(word) || self.abkuerzungen.contains(plain)
    }
}

/// Whether the word is an identifier such as `LF-12`.
fn is_identifier(word: &str) -> bool {
    word.contains('-') && word.ends_with(|c: char| c.is_ascii_digit())
}

/// “Bearbeitungs-Tiefen-Rate (BTR)”, “BTR (…)”: the sentence itself explains it.
fn is_explained(tokens: &[Token<'_>], at: usize) -> bool {
    let open = |index: Option<usize>| index.and_then(|index| tokens.get(index)).is_some_and(|token| token.is("("));
    open(at.checked_sub(1)) || open(Some(at + 1))
}
