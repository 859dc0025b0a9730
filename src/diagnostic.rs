//! Findings about the user's files: what is wrong, where, and how to mend it.
//!
//! A diagnostic holds keys and values, no wording; the wording is chosen when it is shown, so that German and
//! English come from one place.

pub mod json;
pub mod rules;
mod sink;
pub mod terminal;

pub use sink::Sink;

use crate::source::Origin;
use crate::text::{Arg, Texte};

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The result cannot be trusted; nothing is written.
    Fehler,
    /// Probably not meant; documents are written all the same.
    Warnung,
}

impl Severity {
    /// The word for machine output; also the ending of its text key.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Fehler => "fehler",
            Self::Warnung => "warnung",
        }
    }
}

/// A kind of finding, under its permanent German name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Name in kebab case; `regel-` in front makes the key of its text.
    pub name: &'static str,
    /// How grave the finding is.
    pub severity: Severity,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of finding it is.
    pub rule: Rule,
    /// The place, unless the finding is about a file that could not be read.
    pub origin: Option<Origin>,
    /// The path to show where there is no place.
    pub path: Option<String>,
    /// Further places, each with the key of a label.
    pub related: Vec<(Origin, &'static str)>,
    args: Vec<(&'static str, Arg)>,
    hint: Option<&'static str>,
}

impl Diagnostic {
    /// A finding of kind `rule`, without place and values yet.
    #[must_use]
    pub fn new(rule: Rule) -> Self {
        Self { rule, origin: None, path: None, related: Vec::new(), args: Vec::new(), hint: None }
    }

    /// Adds a value for the texts.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, Arg::Text(value.into())));
        self
    }

    /// Adds a number that decides between singular and plural.
    #[must_use]
    pub fn with_number(mut self, name: &'static str, value: usize) -> Self {
        self.args.push((name, Arg::Zahl(value)));
        self
    }

    /// Adds a value that is itself a text of the catalogue.
    #[must_use]
    pub fn with_key(mut self, name: &'static str, key: &'static str) -> Self {
        self.args.push((name, Arg::Key(key)));
        self
    }

    /// Says how to mend it: the key of a text.
    #[must_use]
    pub fn with_hint(mut self, key: &'static str) -> Self {
        self.hint = Some(key);
        self
    }

    /// Says where.
    #[must_use]
    pub fn at(mut self, origin: Origin) -> Self {
        self.origin = Some(origin);
        self
    }

    /// Names the file for findings without a place in a text.
    #[must_use]
    pub fn in_file(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Shows a further place with a label.
    #[must_use]
    pub fn related(mut self, origin: Origin, label: &'static str) -> Self {
        self.related.push((origin, label));
        self
    }

    /// What is wrong, in words.
    #[must_use]
    pub fn message(&self, texte: &Texte) -> String {
        texte.format(&format!("regel-{}", self.rule.name), &self.args)
    }

    /// How to mend it, in words.
    #[must_use]
    pub fn hint(&self, texte: &Texte) -> Option<String> {
        self.hint.map(|key| texte.format(&format!("hinweis-{}", key.trim_start_matches("hinweis-")), &self.args))
    }
}
