//! YAML text → a tree of nodes that know their place.
//!
//! The tree is read with serde (package `serde_yaml`), but keeps what typed deserialization throws away: the byte
//! range of every node, the raw text of every scalar, and both occurrences of a repeated key. Typed reading
//! happens afterwards, in [`crate::decode`].

use std::fmt;
use std::ops::Range;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::options::{DuplicateKeyPolicy, NonFiniteFloatPolicy};
use serde_yaml::{Location, Spanned};

/// Deepest nesting that a project file may have; real files need about ten levels.
const MAX_DEPTH: usize = 64;

/// Most nodes one file may have, aliases expanded: about fifty times a project of 10,000 requirements.
const MAX_NODES: usize = 10_000_000;

/// A YAML node and its place.
#[derive(Debug, Clone)]
pub struct Node {
    /// What the node is.
    pub kind: Kind,
    /// Byte range in the text; for collections only the start is exact.
    pub range: Range<usize>,
}

/// What a node holds.
#[derive(Debug, Clone)]
pub enum Kind {
    /// Nothing, `null` or `~`.
    Null,
    /// Any scalar as its text, so that no `1.10`, `01067` or `NO` changes its meaning.
    Scalar(String),
    /// A list.
    List(Vec<Node>),
    /// A mapping in the order of the file, repeated keys included.
    Map(Vec<(Node, Node)>),
}

impl Node {
    /// The text of a scalar.
    #[must_use]
    pub fn as_scalar(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar(text) => Some(text),
            Kind::Null | Kind::List(_) | Kind::Map(_) => None,
        }
    }

    /// The entries of a mapping; empty for anything else.
    #[must_use]
    pub fn entries(&self) -> &[(Node, Node)] {
        match &self.kind {
            Kind::Map(entries) => entries,
            Kind::Null | Kind::Scalar(_) | Kind::List(_) => &[],
        }
    }

    /// The place to show for the node as a whole: the first key of a mapping, the first element of a list.
    #[must_use]
    pub fn head(&self) -> Range<usize> {
        match &self.kind {
            Kind::Null | Kind::Scalar(_) => self.range.clone(),
            Kind::List(items) => items.first().map_or_else(|| self.range.clone(), Self::head),
            Kind::Map(entries) => entries.first().map_or_else(|| self.range.clone(), |(key, _)| key.range.clone()),
        }
    }

    /// Key of the text that names the kind of node.
    #[must_use]
    pub fn kind_key(&self) -> &'static str {
        match self.kind {
            Kind::Null => "knoten-leer",
            Kind::Scalar(_) => "knoten-wert",
            Kind::List(_) => "knoten-liste",
            Kind::Map(_) => "knoten-abschnitt",
        }
    }
}

/// Why a text is no usable YAML.
#[derive(Debug)]
pub enum Flaw {
    /// Nothing but white space and comments.
    Empty,
    /// Against the grammar; with the parser's own words and the place, if known.
    Syntax(String, Option<Range<usize>>),
    /// Nested deeper, longer or with more alias expansion than any honest file.
    Excessive(Option<Range<usize>>),
}

/// Reads one YAML document.
///
/// # Errors
/// The first flaw that keeps the text from being a tree; mistakes within a tree are found later.
pub fn parse(text: &str) -> Result<Node, Flaw> {
    let options = serde_yaml::options! {
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        non_finite_float_policy: NonFiniteFloatPolicy::PassThrough,
        strict_booleans: true,
        with_snippet: false,
        budget: serde_yaml::budget! {
            max_depth: MAX_DEPTH,
            max_nodes: MAX_NODES,
            max_events: MAX_NODES,
            max_total_scalar_bytes: text.len().saturating_mul(4).max(1 << 20),
        },
    };
    let raw: RawNode = serde_yaml::from_str_with_options(text, options).map_err(|error| flaw(text, &error))?;
    let node = raw.locate(text);
    match node.kind {
        Kind::Null if node.range.is_empty() => Err(Flaw::Empty),
        Kind::Null | Kind::Scalar(_) | Kind::List(_) | Kind::Map(_) => Ok(node),
    }
}

/// A message of the parser without its own “at line 3, column 16”.
fn without_place(message: &str) -> String {
    message.split(" at line ").next().unwrap_or(message).to_owned()
}

fn flaw(text: &str, error: &serde_yaml::Error) -> Flaw {
    let place = error.location().map(|location| {
        let exact = byte_range(&location).map(|range| clamp(text, range));
        exact.unwrap_or_else(|| at_line_column(text, location.line(), location.column()))
    });
    match error.without_snippet() {
        serde_yaml::Error::Budget { .. }
        | serde_yaml::Error::AliasReplayLimitExceeded { .. }
        | serde_yaml::Error::AliasExpansionLimitExceeded { .. }
        | serde_yaml::Error::AliasReplayStackDepthExceeded { .. } => Flaw::Excessive(place),
        serde_yaml::Error::Eof { .. } => Flaw::Empty,
        other => Flaw::Syntax(without_place(&other.to_string()), place),
    }
}

/// The character at a line and column, both counted from one; scanner errors know no bytes.
fn at_line_column(text: &str, line: u64, column: u64) -> Range<usize> {
    let index = |count: u64| usize::try_from(count).unwrap_or(usize::MAX).saturating_sub(1);
    let before: usize = text.split_inclusive('\n').take(index(line)).map(str::len).sum();
    let within: usize = text[before..].chars().take(index(column)).take_while(|c| *c != '\n').map(char::len_utf8).sum();
    let start = before + within;
    start..start + text[start..].chars().next().map_or(0, char::len_utf8)
}

fn clamp(text: &str, range: Range<usize>) -> Range<usize> {
    range.start.min(text.len())..range.end.min(text.len())
}

fn byte_range(location: &Location) -> Option<Range<usize>> {
    let span = location.span();
    let start = usize::try_from(span.byte_offset()?).ok()?;
    let len = usize::try_from(span.byte_len()?).ok()?;
    Some(start..start + len)
}

/// A node as serde sees it, before scalars get their text back.
type RawNode = Spanned<RawKind>;

enum RawKind {
    Null,
    Text(String),
    /// A plain scalar that YAML takes for a number or truth value; its text is still in the source.
    Typed,
    List(Vec<RawNode>),
    Map(Vec<(RawNode, RawNode)>),
}

trait Locate {
    fn locate(self, text: &str) -> Node;
}

impl Locate for RawNode {
    fn locate(self, text: &str) -> Node {
        let range = byte_range(&self.referenced).map(|range| clamp(text, range)).unwrap_or_default();
        let kind = match self.value {
            RawKind::Null => Kind::Null,
            RawKind::Text(value) => Kind::Scalar(value),
            RawKind::Typed => {
                let defined = byte_range(&self.defined).map_or(range.clone(), |range| clamp(text, range));
                Kind::Scalar(text.get(defined).unwrap_or_default().trim().to_owned())
            }
            RawKind::List(items) => Kind::List(items.into_iter().map(|item| item.locate(text)).collect()),
            RawKind::Map(entries) => {
                let locate = |(key, value): (RawNode, RawNode)| (key.locate(text), value.locate(text));
                Kind::Map(entries.into_iter().map(locate).collect())
            }
        };
        Node { kind, range }
    }
}

impl<'de> Deserialize<'de> for RawKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = RawKind;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("YAML")
    }

    fn visit_unit<E>(self) -> Result<RawKind, E> {
        Ok(RawKind::Null)
    }

    fn visit_str<E>(self, text: &str) -> Result<RawKind, E> {
        Ok(RawKind::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<RawKind, E> {
        Ok(RawKind::Text(text))
    }

    fn visit_bool<E>(self, _: bool) -> Result<RawKind, E> {
        Ok(RawKind::Typed)
    }

    fn visit_u64<E>(self, _: u64) -> Result<RawKind, E> {
        Ok(RawKind::Typed)
    }

    fn visit_i64<E>(self, _: i64) -> Result<RawKind, E> {
        Ok(RawKind::Typed)
    }

    fn visit_f64<E>(self, _: f64) -> Result<RawKind, E> {
        Ok(RawKind::Typed)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<RawKind, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(RawKind::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<RawKind, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            entries.push(entry);
        }
        Ok(RawKind::Map(entries))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn scalar(text: &str) -> String {
        let node = parse(text).expect("YAML");
        let (_, value) = node.entries().first().expect("an entry").clone();
        value.as_scalar().unwrap_or("–").to_owned()
    }

    #[test]
    fn scalars_keep_their_text() {
        let cases = [
            ("v: 1.10", "1.10"),
            ("v: 01067", "01067"),
            ("v: NO", "NO"),
            ("v: ja", "ja"),
            ("v: 8:00", "8:00"),
            ("v: +49 30 1", "+49 30 1"),
            ("v: 2027-01-31", "2027-01-31"),
            ("v: 0x10", "0x10"),
            ("v: .inf", ".inf"),
            ("v: true", "true"),
            ("v: \"1.10\"", "1.10"),
            ("v: 'ein ''Wort'''", "ein 'Wort'"),
            ("v: >-\n  zwei\n  Zeilen", "zwei Zeilen"),
            ("a: &x 1.10\nv: 1", "1.10"),
            ("v: ~", "–"),
        ];
        for (text, expected) in cases {
            assert_eq!(scalar(text), expected, "{text}");
        }
    }

    #[test]
    fn an_alias_has_the_text_of_its_anchor() {
        let node = parse("a: &x 1.10\nb: *x").expect("YAML");
        assert_eq!(node.entries().last().and_then(|(_, value)| value.as_scalar()), Some("1.10"));
    }

    #[test]
    fn places_count_bytes_also_behind_umlauts() {
        let text = "ä: [ö, über]";
        let node = parse(text).expect("YAML");
        let (key, value) = node.entries().first().expect("an entry");
        assert_eq!(&text[key.range.clone()], "ä");
        let Kind::List(items) = &value.kind else { unreachable!("a list") };
        assert_eq!(&text[items.last().expect("an item").range.clone()], "über");
    }

    #[test]
    fn both_occurrences_of_a_repeated_key_are_kept() {
        assert_eq!(parse("a: 1\na: 2").expect("YAML").entries().len(), 2);
    }

    proptest! {
        #[test]
        fn no_text_makes_the_parser_panic(text in "(\\PC|\n|  |- |: |\\[|\\{|\"|'|&a|\\*a|<<: |\\||>|#|!!){0,60}") {
            if let Err(Flaw::Syntax(_, Some(range))) = parse(&text) {
                prop_assert!(text.get(range).is_some());
            }
        }
    }
}
