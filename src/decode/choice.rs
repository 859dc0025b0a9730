//! Words of which one has to be chosen.

use super::Decoder;
use crate::diagnostic::{Diagnostic, rules};
use crate::source::yaml::Node;
use crate::text;

/// Declares an enumeration whose variants are written in YAML as the given words.
#[macro_export]
macro_rules! choice {
    ($(#[$meta:meta])* pub enum $name:ident {
        $( $(#[$variant_meta:meta])* $variant:ident = $word:literal ),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "the name is the YAML key; a comment stands where that is not enough")]
        pub enum $name { $( $(#[$variant_meta])* $variant ),* }

        impl $name {
            /// All variants in their natural order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word that stands for the variant in YAML, JSON and the text catalogue.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $( Self::$variant => $word ),* }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }

        impl $crate::decode::Decode for $name {
            fn decode(
                node: &$crate::source::yaml::Node<'_>,
                cx: &mut $crate::decode::Decoder<'_>,
            ) -> Option<Self> {
                let words: Vec<&'static str> = Self::ALL.iter().map(|variant| variant.word()).collect();
                let index = $crate::decode::choose(node, &words, cx)?;
                Self::ALL.get(index).copied()
            }

            fn schema(_: &mut $crate::decode::schema::Schemata) -> serde_json::Value {
                let words: Vec<&str> = Self::ALL.iter().map(|variant| variant.word()).collect();
                $crate::decode::schema::words(&words)
            }
        }
    };
}

/// The index of the word in `words` that `node` holds; anything else is reported with the nearest word.
pub fn choose(node: &Node<'_>, words: &[&'static str], cx: &mut Decoder<'_>) -> Option<usize> {
    let found = cx.scalar(node, "typ-auswahl")?;
    if let Some(index) = words.iter().position(|word| *word == found) {
        return Some(index);
    }
    let mut diagnostic = Diagnostic::new(rules::UNBEKANNTER_WERT).with("wert", found).with("werte", words.join(", "));
    diagnostic = match text::nearest(found, words.iter().copied()) {
        Some(near) if text::certain(found, words.iter().copied()) == Some(near) => {
            diagnostic.with_hint("hinweis-meinten-sie").with("vorschlag", near).with_fix(near)
        }
        Some(near) => diagnostic.with_hint("hinweis-meinten-sie").with("vorschlag", near),
        None => diagnostic.with_hint("hinweis-moegliche-werte"),
    };
    cx.refuse(node, diagnostic)
}
