//! Texts and conditions of rules and catalogue entries: what they may say, and their evaluation within bounds.

mod syntax;

pub use syntax::{Ausdruck, Muster};

use std::cell::RefCell;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::io;

use minijinja::{Environment, Error, ErrorKind, Expression, Template, Value};

use super::lastenheft::Kriterium;
use super::satz::{Satz, Schablone};
use crate::decode::schema::Schemata;
use crate::decode::{Decode, Decoder};
use crate::record;
use crate::source::yaml::{Kind, Node};
use crate::text::Sprache;

/// Longest text a template may give, in bytes; honest ones have a few hundred.
const MAX_TEXT: usize = 20_000;

/// A template text in both languages.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Zweisprachig {
    de: Muster,
    en: Muster,
}

record! {
    /// The long form of a text in both languages.
    pub struct ZweisprachigLang {
        pub de: Muster,
        pub en: Muster,
    }
}

impl Decode for Zweisprachig {
    /// `{de: …, en: …}`, or one text for both languages, because a company's own rules and catalogues know only one.
    fn decode(node: &Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        if matches!(node.kind, Kind::Scalar(_)) {
            let text = Muster::decode(node, cx)?;
            return Some(Self { de: text.clone(), en: text });
        }
        ZweisprachigLang::decode(node, cx).map(|long| Self { de: long.de, en: long.en })
    }

    fn schema(schemata: &mut Schemata) -> serde_json::Value {
        serde_json::json!({"anyOf": [Muster::schema(schemata), ZweisprachigLang::schema(schemata)]})
    }
}

impl Zweisprachig {
    /// The text in one language.
    #[must_use]
    pub fn get(&self, sprache: Sprache) -> &Muster {
        match sprache {
            Sprache::De => &self.de,
            Sprache::En => &self.en,
        }
    }
}

record! {
    /// The parts of a requirement sentence as templates.
    pub struct Satzvorlage {
        pub schablone: Schablone,
        pub bedingung: Option<Zweisprachig>,
        pub akteur: Option<Zweisprachig>,
        pub inhalt: Zweisprachig,
        pub verb: Zweisprachig,
    }
}

record! {
    /// An acceptance criterion as templates.
    pub struct Abnahmevorlage {
        pub ausgangslage: Zweisprachig,
        pub aktion: Zweisprachig,
        pub ergebnis: Zweisprachig,
    }
}

/// Takes a rendered text up to its limit.
#[derive(Default)]
struct Limited {
    bytes: Vec<u8>,
    is_full: bool,
}

impl io::Write for Limited {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.is_full |= self.bytes.len() + bytes.len() > MAX_TEXT;
        if self.is_full {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Evaluates templates and expressions in one language, each compiled when it is first needed.
pub(super) struct Vorlagen<'a> {
    env: &'a Environment<'static>,
    sprache: Sprache,
    templates: RefCell<HashMap<&'a str, Template<'a, 'a>>>,
    expressions: RefCell<HashMap<&'a str, Expression<'a, 'a>>>,
}

impl<'a> Vorlagen<'a> {
    pub(super) fn new(env: &'a Environment<'static>, sprache: Sprache) -> Self {
        Self { env, sprache, templates: RefCell::default(), expressions: RefCell::default() }
    }

    pub(super) fn sprache(&self) -> Sprache {
        self.sprache
    }

    /// The value of an expression.
    pub(super) fn eval(&self, expression: &'a Ausdruck, variables: &Value) -> Result<Value, Error> {
        let expression = expression.as_str();
        let mut expressions = self.expressions.borrow_mut();
        let compiled = match expressions.entry(expression) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(self.env.compile_expression(expression)?),
        };
        let value = compiled.eval(variables)?;
        if value.is_undefined() {
            // `a if b` is nothing where b is false; a name or field that does not exist is a mistake. Only a negation tells.
            self.env.compile_expression(&format!("not ({expression})"))?.eval(variables)?;
        }
        Ok(value)
    }

    /// Renders a template; the result is one line, however the template was wrapped.
    pub(super) fn render(&self, muster: &'a Muster, variables: &Value) -> Result<String, Error> {
        let template = muster.as_str();
        let text = if muster.is_plain() {
            template.to_owned()
        } else {
            let mut templates = self.templates.borrow_mut();
            let compiled = match templates.entry(template) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => new.insert(self.env.template_from_str(template)?),
            };
            let mut text = Limited::default();
            let rendered = compiled.render_captured_to(variables, &mut text);
            if text.is_full {
                return Err(Error::new(ErrorKind::OutOfFuel, format!("> {MAX_TEXT} bytes")));
            }
            rendered?;
            String::from_utf8_lossy(&text.bytes).into_owned()
        };
        // Only what wraps a line: no-break spaces between number and unit stay.
        Ok(text.split_ascii_whitespace().collect::<Vec<_>>().join(" "))
    }

    pub(super) fn text(&self, text: &'a Zweisprachig, variables: &Value) -> Result<String, Error> {
        self.render(text.get(self.sprache), variables)
    }

    /// A text that may be left out; one that renders to nothing counts as left out.
    pub(super) fn optional(&self, text: Option<&'a Zweisprachig>, variables: &Value) -> Result<Option<String>, Error> {
        let rendered = text.map(|text| self.text(text, variables)).transpose()?;
        Ok(rendered.filter(|text| !text.is_empty()))
    }

    pub(super) fn satz(&self, vorlage: &'a Satzvorlage, variables: &Value) -> Result<Satz, Error> {
        let satz = Satz {
            schablone: vorlage.schablone,
            bedingung: self.optional(vorlage.bedingung.as_ref(), variables)?,
            akteur: self.optional(vorlage.akteur.as_ref(), variables)?,
            inhalt: self.text(&vorlage.inhalt, variables)?,
            verb: self.text(&vorlage.verb, variables)?,
        };
        if satz.schablone == Schablone::Interaktion && satz.akteur.is_none() {
            return Err(Error::new(ErrorKind::InvalidOperation, "schablone interaktion: akteur?"));
        }
        Ok(satz)
    }

    pub(super) fn abnahme(&self, vorlagen: &'a [Abnahmevorlage], variables: &Value) -> Result<Vec<Kriterium>, Error> {
        let criterion = |vorlage: &'a Abnahmevorlage| {
            Ok(Kriterium {
                ausgangslage: self.text(&vorlage.ausgangslage, variables)?,
                aktion: self.text(&vorlage.aktion, variables)?,
                ergebnis: self.text(&vorlage.ergebnis, variables)?,
            })
        };
        vorlagen.iter().map(criterion).collect()
    }
}

/// A model entry under the names of its YAML keys.
pub(super) fn value<T: serde::Serialize>(entry: &T) -> Value {
    Value::from(minijinja::value::Serde(entry))
}

/// The cause of an error without the template around it.
pub(super) fn describe(error: &Error) -> String {
    error.detail().map_or_else(|| error.kind().to_string(), |detail| format!("{}: {detail}", error.kind()))
}
