//! What each rule is about: what is reported, why, a bad and a good example (`templates/pruefregeln/`).

use crate::diagnostic::{Rule, Sink};
use crate::source::Sources;
use crate::templates::Templates;
use crate::text::Sprache;
use crate::{read, record};

record! {
    /// The words of an explanation in one language.
    pub struct Worte {
        /// What is reported.
        pub was: String,
        /// What goes wrong otherwise.
        pub warum: String,
    }
}

record! {
    /// The explanation of one rule.
    pub struct Erklaerung {
        pub name: String,
        pub de: Worte,
        pub en: Worte,
        /// Files that are reported, and the same files mended.
        pub schlecht: String,
        pub gut: String,
        /// The norm, law or method behind it.
        pub quelle: Option<String>,
    }
}

impl Erklaerung {
    /// The words in one language.
    #[must_use]
    pub fn worte(&self, sprache: Sprache) -> &Worte {
        match sprache {
            Sprache::De => &self.de,
            Sprache::En => &self.en,
        }
    }
}

/// The explanations of a theme.
#[must_use]
pub fn thema(thema: &str, templates: &Templates) -> Vec<Erklaerung> {
    let (mut sources, mut sink) = (Sources::default(), Sink::default());
    let read = read::template(&format!("pruefregeln/{thema}.yaml"), templates, &mut sources, &mut sink);
    read.unwrap_or_default()
}

/// The explanation of a rule; tests hold that each has one.
#[must_use]
pub fn of(rule: &Rule, templates: &Templates) -> Option<Erklaerung> {
    thema(rule.thema, templates).into_iter().find(|entry| entry.name == rule.name)
}
