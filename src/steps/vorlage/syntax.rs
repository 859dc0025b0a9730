//! Expressions and texts of rules as they stand in the files: their syntax is checked when they are read, used or not.

use std::sync::LazyLock;

use minijinja::{Environment, Error};

use super::describe;
use crate::decode::schema::{self, Schemata};
use crate::decode::{Decode, Decoder};
use crate::diagnostic::{Diagnostic, rules};
use crate::source::yaml::Node;
use serde_json::Value;

/// Enough to check syntax; names are looked up when something is evaluated.
static SYNTAX: LazyLock<Environment<'static>> = LazyLock::new(Environment::empty);

/// Names a text may bind with `set` and `for`, and the longest text that binds any, in bytes. A list that holds a name
/// several times grows with every name bound to it, and minijinja counts its steps, not its size.
const MAX_NAMES: usize = 3;
const MAX_BINDING: usize = 1_500;

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

    fn schema(_: &mut Schemata) -> Value {
        schema::text()
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

    /// Whether it binds names in a way that could make much of little.
    fn grows(&self) -> bool {
        let tags = self.0.split("{%").skip(1).map(|tag| tag.trim_start_matches(['-', '+']).trim_start());
        let names = tags.clone().filter(|tag| tag.starts_with("set") || tag.starts_with("for")).count();
        let is_wild = |tag: &str| tag.starts_with("with") || (tag.starts_with("for") && tag.contains("recursive"));
        names > MAX_NAMES || (names > 0 && self.0.len() > MAX_BINDING) || tags.clone().any(is_wild)
    }
}

impl Decode for Muster {
    fn decode(node: &Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        let muster = Self(String::decode(node, cx)?);
        if muster.is_plain() {
            return Some(muster);
        }
        match SYNTAX.template_from_str(muster.as_str()) {
            Ok(_) if muster.grows() => {
                let diagnostic = Diagnostic::new(rules::VORLAGE_SYNTAX).with_key("was", "dieses-muster");
                cx.refuse(
                    node,
                    diagnostic.with_key("einzelheit", "vorlage-waechst").with_hint("hinweis-vorlage-syntax"),
                )
            }
            Ok(_) => Some(muster),
            Err(error) => cx.refuse(node, misspelt("dieses-muster", &error)),
        }
    }

    fn schema(_: &mut Schemata) -> Value {
        schema::text()
    }
}

fn misspelt(was: &'static str, error: &Error) -> Diagnostic {
    let diagnostic = Diagnostic::new(rules::VORLAGE_SYNTAX).with_key("was", was);
    diagnostic.with("einzelheit", describe(error)).with_hint("hinweis-vorlage-syntax")
}
