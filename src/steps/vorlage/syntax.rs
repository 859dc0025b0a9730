//! Expressions and texts of rules as they stand in the files: their syntax is checked when they are read, used or not.

use std::sync::LazyLock;

use minijinja::{Environment, Error};

use super::describe;
use crate::decode::{Decode, Decoder};
use crate::diagnostic::{Diagnostic, rules};
use crate::source::yaml::Node;

/// Enough to check syntax; names are looked up when something is evaluated.
static SYNTAX: LazyLock<Environment<'static>> = LazyLock::new(Environment::empty);

/// An expression over the names of its place.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Ausdruck(String);

impl Ausdruck {
    /// The expression as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Decode for Ausdruck {
    fn decode(node: &Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        let text = String::decode(node, cx)?;
        match SYNTAX.compile_expression(&text) {
            Ok(_) => Some(Self(text)),
            Err(error) => cx.refuse(node, misspelt("dieser-ausdruck", &error)),
        }
    }
}

/// A text with places to be filled in.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Muster(String);

impl Muster {
    /// The text as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing to be filled in.
    pub(super) fn is_plain(&self) -> bool {
        !self.0.contains('{')
    }
}

impl Decode for Muster {
    fn decode(node: &Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        let muster = Self(String::decode(node, cx)?);
        if muster.is_plain() {
            return Some(muster);
        }
        match SYNTAX.template_from_str(muster.as_str()) {
            Ok(_) => Some(muster),
            Err(error) => cx.refuse(node, misspelt("dieses-muster", &error)),
        }
    }
}

fn misspelt(was: &'static str, error: &Error) -> Diagnostic {
    let diagnostic = Diagnostic::new(rules::VORLAGE_SYNTAX).with_key("was", was);
    diagnostic.with("einzelheit", describe(error)).with_hint("hinweis-vorlage-syntax")
}
