//! Identifiers: given once, referred to by kind.

use std::fmt;
use std::marker::PhantomData;

use serde::{Serialize, Serializer};

use crate::decode::schema::{self, Schemata};
use crate::decode::{Decode, Decoder};
use crate::source::yaml::Node;
use crate::source::{Located, Origin};
use serde_json::Value;

/// A kind of thing that carries an identifier and can be referred to.
pub trait Benannt {
    /// Word for the kind, also the key of its label in the text catalogue; empty for “any kind”.
    const ART: &'static str;
}

/// Marker for references that may point to anything with an identifier.
#[derive(Debug, Clone, Copy)]
pub enum Beliebig {}

impl Benannt for Beliebig {
    const ART: &'static str = "";
}

/// The identifier that a thing of kind `T` gives itself: a letter, then letters, digits, `-`, `_` or `.`.
///
/// Identifiers are permanent and unique in the whole project, because people and documents quote them alone.
#[derive(Debug)]
pub struct Kennung<T>(Located<String>, PhantomData<T>);

/// A reference to a thing of kind `T` by its identifier.
#[derive(Debug)]
pub struct Verweis<T>(Located<String>, PhantomData<T>);

macro_rules! identifier {
    ($name:ident, $list:ident) => {
        impl<T> $name<T> {
            /// The identifier as written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0.value
            }

            /// One that the program gives itself.
            #[must_use]
            pub fn given(id: impl Into<String>) -> Self {
                Self(Located { value: id.into(), origin: Origin::default() }, PhantomData)
            }

            /// Where it is written.
            #[must_use]
            pub fn origin(&self) -> Origin {
                self.0.origin
            }
        }

        impl<T> Clone for $name<T> {
            fn clone(&self) -> Self {
                Self(self.0.clone(), PhantomData)
            }
        }

        impl<T> fmt::Display for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl<T> Serialize for $name<T> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<T: Benannt> Decode for $name<T> {
            fn decode(node: &Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
                let text = cx.scalar(node, "typ-kennung")?;
                if !is_identifier(text) {
                    return cx.wrong_value(node, text, "typ-kennung");
                }
                let located = Located { value: text.to_owned(), origin: cx.origin(node) };
                cx.names.$list.push((T::ART, located.clone()));
                Some(Self(located, PhantomData))
            }

            fn schema(_: &mut Schemata) -> Value {
                schema::form("^[A-Za-z][A-Za-z0-9_.-]{0,63}$")
            }
        }
    };
}

identifier!(Kennung, defined);
identifier!(Verweis, used);

/// Whether `text` has the form of an identifier.
#[must_use]
pub fn is_identifier(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|first| first.is_ascii_alphabetic())
        && text.len() <= 64
        && chars.all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
}
