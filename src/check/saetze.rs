//! Requirement sentences: what an experienced reader would object to, with the exact words and a question that leads to better ones.
//!
//! The rules follow SOPHIST `MASTeR`, the quality criteria of IREB and ISO/IEC/IEEE 29148, and INCOSE's rules for writing requirements. What
//! they catch and what they miss is measured on labelled sentences (`tests/saetze.rs`).

mod aehnlich;
mod aufbau;
pub mod begriffe;
mod projekt;
mod schreibweisen;
mod verben;
pub mod woerter;
mod zerlegung;

use std::ops::Range;

pub(super) use projekt::unknown_rule;
pub use projekt::{Fassung, check, check_modal_verbs, check_release};

use self::begriffe::{Begriffe, Begriffsdatei};
use self::woerter::{Stufe, Woerter, Wortdatei};
use self::zerlegung::Text;
use crate::diagnostic::{Diagnostic, Rule, Severity, Sink, rules};
use crate::model::lastenheft::Prioritaet;
use crate::source::Sources;
use crate::templates::Templates;
use crate::text::Sprache;
use crate::{read, record, text};

const WOERTER: &str = "saetze/woerter.yaml";
const BEGRIFFE: &str = "saetze/begriffe.yaml";

record! {
    /// A question to the author in both languages.
    pub struct Frage {
        pub de: String,
        pub en: String,
    }
}

/// A requirement sentence with what its author meant.
#[derive(Debug, Clone, Copy)]
pub struct Satz<'t> {
    /// The sentence, or several.
    pub text: &'t str,
    /// How binding it is meant to be.
    pub prioritaet: Prioritaet,
    /// The language of the documents.
    pub sprache: Sprache,
}

/// How an objection is mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Abhilfe {
    /// A question whose answer belongs into the sentence, German and English.
    Frage(String, String),
    /// The key of a text.
    Hinweis(&'static str),
}

/// An objection to some words of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Einwand {
    /// What kind of objection it is.
    pub rule: Rule,
    /// The words, in bytes of the sentence.
    pub stelle: Range<usize>,
    /// How grave it is.
    pub severity: Severity,
    /// Whether nothing should be released with it.
    pub haelt_auf: bool,
    /// How to mend it.
    pub abhilfe: Option<Abhilfe>,
    /// What the words should be instead, where that is certain.
    pub ersatz: Option<String>,
    /// A number for the text.
    anzahl: Option<usize>,
}

impl Einwand {
    fn new(rule: Rule, stelle: Range<usize>) -> Self {
        let haelt_auf = rule.severity != Severity::Hinweis;
        Self { rule, stelle, severity: rule.severity, haelt_auf, abhilfe: None, ersatz: None, anzahl: None }
    }

    fn of(self, stufe: Stufe) -> Self {
        let severity = if stufe == Stufe::Hinweis { Severity::Hinweis } else { Severity::Warnung };
        Self { severity, haelt_auf: stufe == Stufe::Freigabe, ..self }
    }

    fn of_severity(self, severity: Severity) -> Self {
        Self { severity, ..self }
    }

    fn asking(self, frage: &Frage) -> Self {
        Self { abhilfe: Some(Abhilfe::Frage(frage.de.clone(), frage.en.clone())), ..self }
    }

    fn with_hint(self, key: &'static str) -> Self {
        Self { abhilfe: Some(Abhilfe::Hinweis(key)), ..self }
    }

    fn with_number(self, number: usize) -> Self {
        Self { anzahl: Some(number), ..self }
    }
}

/// What the checks know of words: the lists of the program or the project's own, and what the project explains.
#[derive(Debug, Clone, Default)]
pub struct Sprachschatz {
    woerter: Woerter,
    unpruefbar: Woerter,
    begriffe: Begriffe,
}

impl Sprachschatz {
    /// Reads the lists; what is wrong with a project's own goes to `sink`.
    pub fn load(templates: &Templates, sources: &mut Sources, sink: &mut Sink) -> Option<Self> {
        let woerter: Option<Wortdatei> = read::template(WOERTER, templates, sources, sink);
        let begriffe: Option<Begriffsdatei> = read::template(BEGRIFFE, templates, sources, sink);
        let (woerter, begriffe) = (woerter?, begriffe?);
        let unknown = |regel: &crate::source::Located<String>| {
            let near = text::nearest(regel, rules::SAETZE.iter().map(|rule| rule.name));
            sink.push(unknown_rule(regel, near));
        };
        Some(Self {
            unpruefbar: Woerter::unpruefbar(&woerter.unpruefbar),
            woerter: Woerter::new(&woerter.woerter, unknown),
            begriffe: Begriffe::new(begriffe),
        })
    }
}

/// Everything that can be objected to in a requirement sentence, in the order of the words.
#[must_use]
pub fn einwaende(satz: &Satz<'_>, sprachschatz: &Sprachschatz) -> Vec<Einwand> {
    let text = Text::new(satz.text);
    let mut found = Vec::new();
    verben::modalverb(satz, &text, &mut found);
    sprachschatz.begriffe.check(&text, &mut found);
    if is_german(satz, &text) {
        // What a condition wishes or leaves open obliges nobody: “Falls der Browser das nicht unterstützt, …”.
        let words = sprachschatz.woerter.find(&text.tokens);
        let only_main = [rules::SCHWACHES_MODALVERB, rules::LEERES_VERB];
        found.extend(words.into_iter().filter(|x| !(only_main.contains(&x.rule) && text.is_beside(&x.stelle))));
        verben::passiv(&text, &sprachschatz.begriffe, &mut found);
        aufbau::check(&text, &sprachschatz.begriffe, &mut found);
    }
    for einwand in &mut found {
        einwand.ersatz = verben::ersatz(einwand, satz);
    }
    found.sort_by_key(|einwand| (einwand.stelle.start, einwand.rule.name));
    found.dedup_by(|a, b| a.rule == b.rule && a.stelle == b.stelle);
    found
}

/// What can be objected to in an acceptance criterion: words that hold up a release, and in the expected `ergebnis` those that nobody can
/// decide.
#[must_use]
pub fn einwaende_abnahme(text: &str, is_ergebnis: bool, sprachschatz: &Sprachschatz) -> Vec<Einwand> {
    let tokens = zerlegung::tokens(text);
    let grave = sprachschatz.woerter.find(&tokens).into_iter().filter(|einwand| einwand.haelt_auf);
    let undecidable = is_ergebnis.then(|| sprachschatz.unpruefbar.find(&tokens));
    grave.chain(undecidable.into_iter().flatten()).collect()
}

/// Whether a sentence is German: in an English project it may be either.
fn is_german(satz: &Satz<'_>, text: &Text<'_>) -> bool {
    satz.sprache == Sprache::De || !text.tokens.iter().any(|token| token.is_any(&["shall", "should", "may", "the"]))
}

/// The finding for an objection, without its place.
fn diagnostic(einwand: &Einwand, kennung: &str, words: &str) -> Diagnostic {
    let diagnostic = Diagnostic::new(einwand.rule)
        .of_severity(einwand.severity)
        .with("kennung", kennung)
        .with("wort", shortened(words))
        .with_number("anzahl", einwand.anzahl.unwrap_or_default());
    let diagnostic = match &einwand.abhilfe {
        Some(Abhilfe::Frage(de, en)) => diagnostic.with_both("frage", de, en).with_hint("hinweis-frage"),
        Some(Abhilfe::Hinweis(key)) => diagnostic.with_hint(key),
        None => diagnostic,
    };
    match &einwand.ersatz {
        Some(text) => diagnostic.with_fix(text),
        None => diagnostic,
    }
}

/// Words as they are quoted in a message: white space made one, cut where it gets long.
fn shortened(words: &str) -> String {
    const LONGEST: usize = 60;
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{} …", words[..at].trim_end()),
        None => words,
    }
}
