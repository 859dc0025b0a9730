//! YAML text → a tree of nodes that know their place.
//!
//! The tree is built from the events of the parser inside `serde_yaml`, because typed deserialization throws away what
//! messages need: the place of every node, the raw text of every scalar, both occurrences of a repeated key, and the
//! kind of a syntax error. Typed reading happens afterwards, in [`crate::decode`].

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use serde_yaml::granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError, Span, options};

/// Deepest nesting that a project file may have; real files need about ten levels.
const MAX_DEPTH: usize = 64;

/// Most nodes that aliases may add to a file by repeating what stands elsewhere.
const MAX_REPEATED: usize = 100_000;

/// A YAML node and its place.
#[derive(Debug, Clone)]
pub struct Node<'t> {
    /// What the node is.
    pub kind: Kind<'t>,
    /// Byte range in the text; of a collection only its first character.
    pub range: Range<usize>,
}

/// What a node holds.
#[derive(Debug, Clone)]
pub enum Kind<'t> {
    /// Nothing, `null` or `~`.
    Null,
    /// Any scalar as its text, so that no `1.10`, `01067` or `NO` changes its meaning; borrowed wherever it stands so.
    Scalar(Cow<'t, str>),
    /// A list.
    List(Vec<Node<'t>>),
    /// A mapping in the order of the file, repeated keys included.
    Map(Vec<(Node<'t>, Node<'t>)>),
}

impl<'t> Node<'t> {
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
    pub fn entries(&self) -> &[(Node<'t>, Node<'t>)] {
        match &self.kind {
            Kind::Map(entries) => entries,
            Kind::Null | Kind::Scalar(_) | Kind::List(_) => &[],
        }
    }

    /// The entries of a list; empty for anything else.
    #[must_use]
    pub fn items(&self) -> &[Node<'t>] {
        match &self.kind {
            Kind::List(items) => items,
            Kind::Null | Kind::Scalar(_) | Kind::Map(_) => &[],
        }
    }

    /// Whether another tree says the same, wherever it stands.
    #[must_use]
    pub fn same(&self, other: &Node<'_>) -> bool {
        match (&self.kind, &other.kind) {
            (Kind::Null, Kind::Null) => true,
            (Kind::Scalar(a), Kind::Scalar(b)) => a == b,
            (Kind::List(a), Kind::List(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.same(b)),
            (Kind::Map(a), Kind::Map(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.0.same(&b.0) && a.1.same(&b.1))
            }
            _ => false,
        }
    }

    /// The place of the field `name` in the mapping that starts at byte `start`.
    #[must_use]
    pub fn field(&self, start: usize, name: &str) -> Option<Range<usize>> {
        match &self.kind {
            Kind::Null | Kind::Scalar(_) => None,
            Kind::List(items) => items.iter().find_map(|item| item.field(start, name)),
            Kind::Map(entries) if self.range.start == start => {
                let key = entries.iter().map(|(key, _)| key).find(|key| key.as_scalar() == Some(name));
                key.map(|key| key.range.clone()).or_else(|| Some(self.head()))
            }
            Kind::Map(entries) => entries.iter().find_map(|(_, value)| value.field(start, name)),
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

    /// Number of nodes in the tree.
    fn size(&self) -> usize {
        1 + match &self.kind {
            Kind::Null | Kind::Scalar(_) => 0,
            Kind::List(items) => items.iter().map(Self::size).sum(),
            Kind::Map(entries) => entries.iter().map(|(key, value)| key.size() + value.size()).sum(),
        }
    }
}

/// Why a text is no usable YAML.
#[derive(Debug)]
pub enum Flaw {
    /// Nothing but white space and comments.
    Empty,
    /// Against the grammar: the likely slip, the parser's own words, the place.
    Syntax(Slip, String, Range<usize>),
    /// Nested deeper or multiplied further than any honest file.
    Excessive(Range<usize>),
}

/// The slip behind a syntax error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    /// Indentation by tabulator.
    Tabulator,
    /// A colon where no field can begin.
    Doppelpunkt,
    /// A field name without its colon.
    DoppelpunktFehlt,
    /// A line that is indented otherwise than its neighbours.
    Einrueckung,
    /// A quotation mark without its counterpart.
    Anfuehrung,
    /// A backslash in quotation marks that means nothing.
    Rueckstrich,
    /// A bracket without its counterpart, or without a comma between its entries.
    Klammer,
    /// A text that starts with a character of its own meaning.
    Sonderzeichen,
    /// More than one document in a file.
    Dokumente,
    /// Anything else; the parser's words have to do.
    Unbekannt,
}

impl Slip {
    fn of(kind: &ErrorKind) -> Self {
        use ErrorKind as E;
        match kind {
            E::TabNotAllowed | E::TabInBlockIndentation | E::TabAtBlockScalarStart | E::TabInIndentation => {
                Self::Tabulator
            }
            E::MappingValueNotAllowed | E::MappingKeyNotAllowed | E::InvalidColonPlacement => Self::Doppelpunkt,
            E::SimpleKeyExpected | E::InvalidSimpleKey => Self::DoppelpunktFehlt,
            E::ExpectedBlockMappingKey
            | E::ExpectedBlockSequenceEntry
            | E::InvalidIndentation
            | E::BlockSequenceEntryNotAllowed
            | E::InvalidFlowScalarIndent
            | E::InvalidBlockEntryWhitespace => Self::Einrueckung,
            E::UnclosedQuotedScalar
            | E::DocumentIndicatorInQuotedScalar
            | E::InvalidQuotedScalarIndent
            | E::InvalidTrailingSingleQuotedScalar
            | E::InvalidTrailingDoubleQuotedScalar => Self::Anfuehrung,
            E::UnknownQuotedScalarEscape
            | E::InvalidQuotedScalarHexEscape
            | E::InvalidLowSurrogateHexEscape
            | E::InvalidLowSurrogate
            | E::MissingLowSurrogate
            | E::UnpairedLowSurrogate
            | E::InvalidUnicodeEscape => Self::Rueckstrich,
            E::ExpectedFlowMappingSeparator
            | E::ExpectedFlowSequenceSeparator
            | E::UnexpectedEofFlowSequence
            | E::UnexpectedEofFlowMapping
            | E::UnexpectedEofImplicitFlowMapping
            | E::MisplacedFlowCollectionEnd
            | E::MismatchedFlowCollectionEnd { .. }
            | E::UnclosedFlowCollection { .. } => Self::Klammer,
            E::UnexpectedCharacter { .. }
            | E::UnknownAnchor
            | E::MissingAnchorOrAliasName
            | E::UndeclaredTagHandle
            | E::InvalidTagTerminator
            | E::InvalidBlockScalarHeader => Self::Sonderzeichen,
            _ => Self::Unbekannt,
        }
    }
}

/// Reads one YAML document.
///
/// # Errors
/// The first flaw that keeps the text from being a tree; mistakes within a tree are found later.
pub fn parse(text: &str) -> Result<Node<'_>, Flaw> {
    let options = options! { emit_comments: false, flow_nesting_limit: MAX_DEPTH, block_nesting_limit: MAX_DEPTH };
    let mut builder = Builder::default();
    for step in Parser::new_from_str_with_options(text, options) {
        let (event, span) = step.map_err(|error| flaw(text, &error))?;
        builder.event(event, &place(text, &span))?;
    }
    builder.root.filter(|root| !(matches!(root.kind, Kind::Null) && root.range.is_empty())).ok_or(Flaw::Empty)
}

fn flaw(text: &str, error: &ScanError) -> Flaw {
    let start = super::floor_char_boundary(text, error.marker().byte_offset().unwrap_or(0));
    let range = start..start + text[start..].chars().next().map_or(0, char::len_utf8);
    match error.kind() {
        ErrorKind::RecursionLimitExceeded => Flaw::Excessive(range),
        kind => {
            let message = error.to_string();
            // The parser repeats the place in its words; the message shows it anyway.
            let words = message.split(" at ").next().unwrap_or(&message).to_owned();
            Flaw::Syntax(Slip::of(kind), words, range)
        }
    }
}

fn place(text: &str, span: &Span) -> Range<usize> {
    let range = span.byte_range().unwrap_or_default();
    let start = super::floor_char_boundary(text, range.start);
    start..super::floor_char_boundary(text, range.end).max(start)
}

/// Puts nodes together from events. Open collections wait on a stack; nothing recurses.
#[derive(Default)]
struct Builder<'t> {
    root: Option<Node<'t>>,
    open: Vec<Open<'t>>,
    anchors: HashMap<usize, Node<'t>>,
    repeated: usize,
}

/// A collection that is not closed yet.
struct Open<'t> {
    node: Node<'t>,
    /// The key that waits for its value.
    key: Option<Node<'t>>,
    anchor: usize,
}

impl<'t> Builder<'t> {
    fn event(&mut self, event: Event<'t>, range: &Range<usize>) -> Result<(), Flaw> {
        let node = |kind| Node { kind, range: range.clone() };
        match event {
            Event::DocumentStart(..) if self.root.is_some() => {
                return Err(Flaw::Syntax(Slip::Dokumente, String::new(), range.clone()));
            }
            Event::Scalar(text, style, anchor, _) => self.close(node(scalar(text, style)), anchor),
            Event::SequenceStart(_, anchor, _) => self.open(node(Kind::List(Vec::new())), anchor),
            Event::MappingStart(_, anchor, _) => self.open(node(Kind::Map(Vec::new())), anchor),
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(done) = self.open.pop() {
                    self.close(done.node, done.anchor);
                }
            }
            Event::Alias(anchor) => {
                let node = self.repeat(anchor, range)?;
                self.close(node, 0);
            }
            _ => {}
        }
        Ok(())
    }

    fn open(&mut self, mut node: Node<'t>, anchor: usize) {
        // The span of a collection's start may be empty; one character is enough for a mark.
        node.range.end = node.range.end.max(node.range.start);
        self.open.push(Open { node, key: None, anchor });
    }

    /// A copy of an anchored node, standing where the alias stands.
    fn repeat(&mut self, anchor: usize, range: &Range<usize>) -> Result<Node<'t>, Flaw> {
        let Some(original) = self.anchors.get(&anchor) else {
            // An alias within its own anchor: a circle.
            return Err(Flaw::Excessive(range.clone()));
        };
        self.repeated += original.size();
        if self.repeated > MAX_REPEATED {
            return Err(Flaw::Excessive(range.clone()));
        }
        Ok(Node { kind: original.kind.clone(), range: range.clone() })
    }

    /// Hands a finished node to the collection around it.
    fn close(&mut self, node: Node<'t>, anchor: usize) {
        if anchor != 0 {
            self.anchors.insert(anchor, node.clone());
        }
        let Some(around) = self.open.last_mut() else {
            self.root = Some(node);
            return;
        };
        match (&mut around.node.kind, around.key.take()) {
            (Kind::List(items), _) => items.push(node),
            (Kind::Map(entries), Some(key)) => entries.push((key, node)),
            (Kind::Map(_), None) => around.key = Some(node),
            (Kind::Null | Kind::Scalar(_), _) => {}
        }
    }
}

/// A scalar as its text; plain `null` and `~` are nothing.
fn scalar(text: Cow<'_, str>, style: ScalarStyle) -> Kind<'_> {
    match (style, text.as_ref()) {
        (ScalarStyle::Plain, "" | "~" | "null" | "Null" | "NULL") => Kind::Null,
        _ => Kind::Scalar(text),
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
    fn a_circle_of_aliases_is_refused() {
        assert!(matches!(parse("a: &x [*x]"), Err(Flaw::Excessive(_) | Flaw::Syntax(..))));
    }

    #[test]
    fn only_one_document_is_taken() {
        assert!(matches!(parse("a: 1\n---\nb: 2\n"), Err(Flaw::Syntax(Slip::Dokumente, ..))));
        assert!(parse("---\na: 1\n...\n").is_ok());
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
            if let Err(Flaw::Syntax(_, _, range) | Flaw::Excessive(range)) = parse(&text) {
                prop_assert!(text.get(range).is_some());
            }
        }
    }
}
