//! From located YAML nodes to typed values, reporting every mistake and not only the first.
//!
//! [`Decode`] plays the part of serde's `Deserialize`, with three differences that the product needs: it goes
//! on after an error, it sees the raw text of a scalar (`01067` and `1.10` stay what they are), and it keeps
//! places. [`record!`](crate::record) and [`choice!`](crate::choice) write the implementations, so that a
//! field is one line and its YAML key is its name.

mod choice;
pub mod schema;

pub use choice::choose;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use self::schema::Schemata;
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::source::yaml::{Kind, Node};
use crate::source::{FileId, Located, Origin};
use crate::text;

/// A value that can be read from a YAML node.
pub trait Decode: Sized {
    /// Reads the value. `None` means that the reason was reported to the decoder's sink.
    fn decode(node: &Node<'_>, cx: &mut Decoder<'_>) -> Option<Self>;

    /// The JSON Schema of what is read.
    fn schema(schemata: &mut Schemata) -> Value;

    /// The value of a field that is not there; `None` makes the field a required one.
    #[must_use]
    fn absent() -> Option<Self> {
        None
    }
}

/// What happens beside reading: messages, and the names that are given and used.
#[derive(Debug)]
pub struct Decoder<'a> {
    /// The text the nodes come from.
    pub file: FileId,
    /// Receives every message.
    pub sink: &'a mut Sink,
    /// Receives every identifier that is defined or referred to.
    pub names: &'a mut Names,
}

/// The identifiers of a project as they are met while reading.
#[derive(Debug, Default)]
pub struct Names {
    /// Identifiers that are given, with kind of thing, in the order of reading.
    pub defined: Vec<(&'static str, Located<String>)>,
    /// Identifiers that are used; the kind is empty where any kind will do.
    pub used: Vec<(&'static str, Located<String>)>,
}

impl Decoder<'_> {
    /// The place of a node.
    #[must_use]
    pub fn origin(&self, node: &Node<'_>) -> Origin {
        Origin::new(self.file, &node.range)
    }

    /// Reports `diagnostic` at `node` and yields `None`, so that a reader can `return cx.refuse(…)`.
    pub fn refuse<T>(&mut self, node: &Node<'_>, diagnostic: Diagnostic) -> Option<T> {
        let origin = self.origin(node);
        self.sink.push(diagnostic.at(origin));
        None
    }

    /// Reports that `node` is not of the kind that `expected` (a key of the text catalogue) names.
    pub fn wrong_kind<T>(&mut self, node: &Node<'_>, expected: &'static str) -> Option<T> {
        let diagnostic = Diagnostic::new(rules::FALSCHER_TYP)
            .with_key("erwartet", expected)
            .with_key("gefunden", node.kind_key())
            .with_hint(expected);
        self.refuse(node, diagnostic)
    }

    /// The scalar text of `node`; empty and missing values are refused as such.
    pub fn scalar<'n>(&mut self, node: &'n Node<'_>, expected: &'static str) -> Option<&'n str> {
        match &node.kind {
            Kind::Scalar(text) => Some(text),
            Kind::Null | Kind::List(_) | Kind::Map(_) => self.wrong_kind(node, expected),
        }
    }

    /// Reports a scalar that does not parse; `expected` names a text that says what would.
    pub fn wrong_value<T>(&mut self, node: &Node<'_>, value: &str, expected: &'static str) -> Option<T> {
        let diagnostic = Diagnostic::new(rules::FALSCHER_WERT)
            .with("wert", value)
            .with_key("erwartet", expected)
            .with_hint(expected);
        self.refuse(node, diagnostic)
    }

    /// Opens `node` as a mapping with exactly the keys `known`; reports unknown and repeated keys.
    pub fn fields<'n>(&mut self, node: &'n Node<'n>, known: &'static [&'static str]) -> Option<Fields<'n>> {
        let Kind::Map(entries) = &node.kind else {
            return self.wrong_kind(node, "typ-abschnitt");
        };
        let mut present: BTreeMap<&str, &'n Node<'n>> = BTreeMap::new();
        let mut misspelt = BTreeSet::new();
        for (key, value) in entries {
            let Some(name) = key.as_scalar() else {
                self.wrong_kind::<()>(key, "typ-feldname");
                continue;
            };
            if known.contains(&name) {
                // Repeated keys were reported with the tree; the first one counts.
                present.entry(name).or_insert(value);
            } else {
                misspelt.extend(self.unknown_field(key, entries, known));
            }
        }
        Some(Fields { node, present, misspelt })
    }

    /// Reports a field that does not exist; returns the one that was probably meant.
    fn unknown_field<'k>(
        &mut self,
        key: &Node<'_>,
        entries: &[(Node<'_>, Node<'_>)],
        known: &[&'k str],
    ) -> Option<&'k str> {
        let name = key.as_scalar().unwrap_or_default();
        // Nobody else may stand there, or mean to.
        let keys = || entries.iter().filter_map(|(key, _)| key.as_scalar());
        let is_meant = |near: &str| {
            let others = keys().filter(|key| text::certain(key, known.iter().copied()) == Some(near));
            others.count() == 1 && keys().all(|key| key != near)
        };
        let near = text::nearest(name, known.iter().copied());
        let mut diagnostic = Diagnostic::new(rules::UNBEKANNTES_FELD).with("feld", name);
        diagnostic = match near {
            // `{bearbeitung: 1,5 h}` is read as the fields `bearbeitung` and `5 h`; so is the rest of a sentence behind its comma.
            _ if name.starts_with(|c: char| c.is_ascii_digit()) || name.contains(' ') => {
                diagnostic.with_hint("hinweis-komma-in-klammern")
            }
            Some(near) if text::certain(name, known.iter().copied()) == Some(near) && is_meant(near) => {
                diagnostic.with_hint("hinweis-meinten-sie").with("vorschlag", near).with_fix(near)
            }
            Some(near) => diagnostic.with_hint("hinweis-meinten-sie").with("vorschlag", near),
            None => diagnostic.with_hint("hinweis-bekannte-felder").with("felder", known.join(", ")),
        };
        self.refuse::<()>(key, diagnostic);
        near
    }
}

/// The fields of one mapping while a record is read from it.
#[derive(Debug)]
pub struct Fields<'n> {
    node: &'n Node<'n>,
    present: BTreeMap<&'n str, &'n Node<'n>>,
    /// Fields that are there under a name close to theirs: reported once, not as missing too.
    misspelt: BTreeSet<&'static str>,
}

impl Fields<'_> {
    /// Reads one field. An explicit `null` counts as not there.
    pub fn take<T: Decode>(&mut self, name: &'static str, cx: &mut Decoder<'_>) -> Option<T> {
        match self.present.get(name) {
            Some(node) if !matches!(node.kind, Kind::Null) => T::decode(node, cx),
            _ => T::absent().or_else(|| {
                if self.misspelt.contains(name) {
                    return None;
                }
                let place = self.present.get(name).copied().unwrap_or(self.node);
                let diagnostic = Diagnostic::new(rules::FELD_FEHLT).with("feld", name).with_hint("hinweis-feld-fehlt");
                let origin = Origin::new(cx.file, &place.head());
                cx.sink.push(diagnostic.at(origin));
                None
            }),
        }
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(node: &Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        T::decode(node, cx).map(Some)
    }

    fn schema(schemata: &mut Schemata) -> Value {
        schema::or_nothing(T::schema(schemata))
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Decode> Decode for Vec<T> {
    /// Reads every element; broken ones are reported and left out, so that the rest can still be checked.
    fn decode(node: &Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        match &node.kind {
            Kind::List(items) => Some(items.iter().filter_map(|item| T::decode(item, cx)).collect()),
            Kind::Null | Kind::Scalar(_) | Kind::Map(_) => cx.wrong_kind(node, "typ-liste"),
        }
    }

    fn schema(schemata: &mut Schemata) -> Value {
        schema::or_nothing(json!({"type": "array", "items": T::schema(schemata)}))
    }

    fn absent() -> Option<Self> {
        Some(Vec::new())
    }
}

impl<T: Decode> Decode for Located<T> {
    fn decode(node: &Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        let origin = cx.origin(node);
        T::decode(node, cx).map(|value| Self { value, origin })
    }

    fn schema(schemata: &mut Schemata) -> Value {
        T::schema(schemata)
    }
}

impl Decode for String {
    /// Any scalar with content: a text may be `2027` or `ja`, but not blank.
    fn decode(node: &Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        let text = cx.scalar(node, "typ-text")?;
        if text.trim().is_empty() {
            return cx.refuse(node, Diagnostic::new(rules::LEERER_TEXT).with_hint("hinweis-leerer-text"));
        }
        if let Some(control) = text.chars().find(|c| text::is_forbidden_control(*c)) {
            let code = format!("U+{:04X}", u32::from(control));
            return cx.refuse(
                node,
                Diagnostic::new(rules::STEUERZEICHEN).with("zeichen", code).with_hint("hinweis-steuerzeichen"),
            );
        }
        Some(text.to_owned())
    }

    fn schema(_: &mut Schemata) -> Value {
        schema::text()
    }
}

/// Declares a struct that is read from a YAML mapping with the same keys.
///
/// Types decide what may be left out: `Option` and `Vec` are optional, everything else is required. Every
/// record knows its `origin`.
#[macro_export]
macro_rules! record {
    ($(#[$meta:meta])* pub struct $name:ident {
        $( $(#[$field_meta:meta])* pub $field:ident : $ty:ty ),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, serde::Serialize)]
        #[allow(missing_docs, reason = "the name is the YAML key; a comment stands where that is not enough")]
        pub struct $name {
            /// Where the record stands; rules carry it along as `@ort`.
            #[serde(rename = "@ort")]
            pub origin: $crate::source::Origin,
            $( $(#[$field_meta])* pub $field: $ty ),*
        }

        impl $name {
            /// The keys a mapping of this kind may have.
            pub const FIELDS: &'static [&'static str] = &[$(stringify!($field)),*];

            /// The record without any field stated, standing nowhere; `None` if a field is required.
            #[must_use]
            #[allow(dead_code, reason = "not every record is asked for")]
            pub fn empty() -> Option<Self> {
                let origin = $crate::source::Origin::default();
                Some(Self { origin, $( $field: <$ty as $crate::decode::Decode>::absent()? ),* })
            }
        }

        impl $crate::decode::Decode for $name {
            fn decode(
                node: &$crate::source::yaml::Node<'_>,
                cx: &mut $crate::decode::Decoder<'_>,
            ) -> Option<Self> {
                let mut fields = cx.fields(node, Self::FIELDS)?;
                let origin = cx.origin(node);
                $( let $field: Option<$ty> = fields.take(stringify!($field), cx); )*
                Some(Self { origin, $( $field: $field? ),* })
            }

            fn schema(schemata: &mut $crate::decode::schema::Schemata) -> serde_json::Value {
                schemata.record(module_path!(), stringify!($name), |schemata| vec![
                    $( $crate::decode::schema::Feld {
                        name: stringify!($field),
                        schema: <$ty as $crate::decode::Decode>::schema(schemata),
                        pflicht: <$ty as $crate::decode::Decode>::absent().is_none(),
                    } ),*
                ])
            }
        }
    };
}

/// Declares a [`record!`](crate::record) that is the content of a file and may be split over several.
#[macro_export]
macro_rules! file_record {
    ($(#[$meta:meta])* pub struct $name:ident {
        $( $(#[$field_meta:meta])* pub $field:ident : $outer:ident<$inner:ty> ),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default, serde::Serialize)]
        #[allow(missing_docs, reason = "the name is the YAML key; a comment stands where that is not enough")]
        pub struct $name {
            $( $(#[$field_meta])* pub $field: $outer<$inner> ),*
        }

        impl $name {
            /// The keys the file may have.
            pub const FIELDS: &'static [&'static str] = &[$(stringify!($field)),*];

            /// Joins the content of two files: lists one after the other, of other sections the first.
            #[must_use]
            pub fn join(self, other: Self) -> Self {
                Self { $( $field: $crate::decode::Join::join(self.$field, other.$field) ),* }
            }
        }

        impl $crate::decode::Decode for $name {
            fn decode(
                node: &$crate::source::yaml::Node<'_>,
                cx: &mut $crate::decode::Decoder<'_>,
            ) -> Option<Self> {
                let mut fields = cx.fields(node, Self::FIELDS)?;
                // A broken section is reported and left out; the others can still be checked.
                Some(Self { $( $field: fields.take(stringify!($field), cx).unwrap_or_default() ),* })
            }

            fn schema(schemata: &mut $crate::decode::schema::Schemata) -> serde_json::Value {
                schemata.record(module_path!(), stringify!($name), |schemata| vec![
                    $( $crate::decode::schema::Feld {
                        name: stringify!($field),
                        schema: <$outer<$inner> as $crate::decode::Decode>::schema(schemata),
                        pflicht: false,
                    } ),*
                ])
            }
        }
    };
}

/// Joining what two files of one part say.
pub trait Join {
    /// Both contents as one.
    #[must_use]
    fn join(self, other: Self) -> Self;
}

impl<T> Join for Option<T> {
    fn join(self, other: Self) -> Self {
        self.or(other)
    }
}

impl<T> Join for Vec<T> {
    fn join(mut self, other: Self) -> Self {
        self.extend(other);
        self
    }
}
