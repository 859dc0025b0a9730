//! Findings about the user's files: what is wrong, where, and how to mend it.
//!
//! A diagnostic holds keys and values, no wording; the wording is chosen when it is shown, so that German and
//! English come from one place.

pub mod github;
pub mod gitlab;
pub mod json;
pub mod rules;
pub mod sarif;
mod sink;
mod stelle;
pub mod terminal;

pub use sink::{Massstab, Sink};

use crate::source::Origin;
use crate::text::{Arg, Texte};

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The result cannot be trusted; nothing is written.
    Fehler,
    /// Probably not meant; documents are written all the same.
    Warnung,
    /// Worth a look; may well be meant.
    Hinweis,
}

impl Severity {
    /// All of them, the gravest first.
    pub const ALL: [Self; 3] = [Self::Fehler, Self::Warnung, Self::Hinweis];

    /// The word for machine output; also the ending of its text key.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Fehler => "fehler",
            Self::Warnung => "warnung",
            Self::Hinweis => "hinweis",
        }
    }
}

/// A kind of finding, under its permanent German name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Name in kebab case; `regel-` in front makes the key of its text.
    pub name: &'static str,
    /// How grave the finding is unless something else is stated.
    pub severity: Severity,
    /// What the finding is about: the name of the file that explains it.
    pub thema: &'static str,
}

impl Rule {
    /// Where the rule is explained.
    #[must_use]
    pub fn url(&self) -> String {
        format!("{}/blob/main/templates/pruefregeln/README.md#{}", env!("CARGO_PKG_REPOSITORY"), self.name)
    }
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of finding it is.
    pub rule: Rule,
    /// How grave it is.
    pub severity: Severity,
    /// The place, unless the finding is about a file that could not be read.
    pub origin: Option<Origin>,
    /// The path to show where there is no place.
    pub path: Option<String>,
    /// Further places, each with the key of a label.
    pub related: Vec<(Origin, &'static str)>,
    /// What its place should say instead, where that is certain.
    pub fix: Option<String>,
    args: Vec<(&'static str, Arg)>,
    hint: Option<&'static str>,
}

impl Diagnostic {
    /// A finding of kind `rule`, without place and values yet.
    #[must_use]
    pub fn new(rule: Rule) -> Self {
        let severity = rule.severity;
        Self { rule, severity, origin: None, path: None, related: Vec::new(), fix: None, args: Vec::new(), hint: None }
    }

    /// Says that it is more or less grave than others of its kind.
    #[must_use]
    pub fn of_severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Adds a value for the texts.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, Arg::Text(value.into())));
        self
    }

    /// Adds a value that has its own words in each language.
    #[must_use]
    pub fn with_both(mut self, name: &'static str, de: &str, en: &str) -> Self {
        self.args.push((name, Arg::Zweisprachig(de.to_owned(), en.to_owned())));
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

    /// Says what the place should say instead.
    #[must_use]
    pub fn with_fix(mut self, text: impl Into<String>) -> Self {
        self.fix = Some(text.into());
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

    /// The identifier that the finding is about, if it names one.
    #[must_use]
    pub fn kennung(&self) -> Option<&str> {
        self.text_arg("kennung")
    }

    /// The words that the finding is about, if it quotes some.
    #[must_use]
    pub fn wort(&self) -> Option<&str> {
        self.text_arg("wort")
    }

    fn text_arg(&self, wanted: &str) -> Option<&str> {
        self.args.iter().find_map(|(name, arg)| match arg {
            Arg::Text(text) if *name == wanted => Some(text.as_str()),
            Arg::Text(_) | Arg::Zahl(_) | Arg::Key(_) | Arg::Zweisprachig(..) => None,
        })
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
