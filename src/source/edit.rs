//! Adding entries to a list in a YAML text without touching anything else: comments, order and layout stay byte for byte.
//!
//! The new text is parsed again and compared with the old tree. If it is not exactly the old content with the new
//! entries behind it, nothing is changed: a text in a form that nobody thought of is refused, never damaged.

pub mod eintraege;
mod ersetzung;

pub use ersetzung::{Ersetzung, substitute};

use std::fmt::Write;

use super::yaml::{self, Flaw, Kind, Node};

/// Why an entry could not be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// The text is no YAML, or no mapping.
    #[error("no YAML mapping")]
    NoMapping,
    /// The section is not a list with one entry below the other.
    #[error("not a list of entries one below the other")]
    NoBlockList,
    /// The result would not be the old content with the new entries behind it.
    #[error("the layout of the file does not allow it")]
    Layout,
}

/// The text with `items` at the end of the list under the top-level field `key`, which is added if it is not there.
///
/// `items` is a YAML list, each entry starting with `- ` at the beginning of its line.
///
/// # Errors
/// If the text has a form in which nothing can be added safely.
pub fn append(text: &str, key: &str, items: &str) -> Result<String, EditError> {
    let tree = match yaml::parse(text) {
        Ok(tree) => Some(tree),
        Err(Flaw::Empty) => None,
        Err(Flaw::Syntax(..) | Flaw::Excessive(_)) => return Err(EditError::NoMapping),
    };
    if tree.as_ref().is_some_and(|tree| !matches!(tree.kind, Kind::Map(_))) {
        return Err(EditError::NoMapping);
    }
    let entries = tree.as_ref().map(Node::entries).unwrap_or_default();
    let found = entries.iter().position(|(name, _)| name.as_scalar() == Some(key));
    let edited = match found.and_then(|index| Some((index, entries.get(index)?))) {
        None => with_section(text, key, items),
        Some((index, (name, value))) => {
            let next = entries.get(index + 1).map_or(text.len(), |(next, _)| line_start(text, next.range.start));
            within(text, name, value, next, items)?
        }
    };
    if is_extended(tree.as_ref(), &edited, key, items) { Ok(edited) } else { Err(EditError::Layout) }
}

/// The text with `section` (a comment and one top-level field with its value) in the place of the field of the same name and of the
/// comment directly above it if that is one of `own`; at the end if there is none. A comment behind the name stays.
///
/// # Errors
/// If the text has a form in which nothing can be replaced safely.
pub fn replace(text: &str, key: &str, section: &str, own: &[String]) -> Result<String, EditError> {
    let tree = match yaml::parse(text) {
        Ok(tree) => Some(tree),
        Err(Flaw::Empty) => None,
        Err(Flaw::Syntax(..) | Flaw::Excessive(_)) => return Err(EditError::NoMapping),
    };
    if tree.as_ref().is_some_and(|tree| !matches!(tree.kind, Kind::Map(_))) {
        return Err(EditError::NoMapping);
    }
    let entries = tree.as_ref().map(Node::entries).unwrap_or_default();
    let found = entries.iter().position(|(name, _)| name.as_scalar() == Some(key));
    let section = with_line_ends(section, text);
    let edited = match found.and_then(|index| Some((index, entries.get(index)?))) {
        None => {
            let (before, after) = text.split_at(end_of_content(text, text.len()));
            let gap = if before.is_empty() { "" } else { "\n" };
            let gap = if before.is_empty() || before.ends_with('\n') { gap.to_owned() } else { format!("{gap}\n") };
            format!("{before}{}{section}{after}", with_line_ends(&gap, text))
        }
        Some((index, (name, value))) => {
            let next = entries.get(index + 1).map_or(text.len(), |(next, _)| line_start(text, next.range.start));
            let begin = line_start(text, name.range.start);
            let above = line_start(text, begin.saturating_sub(1));
            let is_own =
                text.get(above..begin).is_some_and(|line| own.iter().any(|comment| comment == line.trim_end()));
            let before = &text[..if is_own { above } else { begin }];
            let section = with_comment(&section, key, comment_behind(text, name, value));
            format!("{before}{section}{}", &text[end_of_content(text, next)..])
        }
    };
    if is_replaced(entries, &edited, key, &section) { Ok(edited) } else { Err(EditError::Layout) }
}

/// The comment behind the name of a field whose value stands below it; empty if there is none.
fn comment_behind<'t>(text: &'t str, name: &Node<'_>, value: &Node<'_>) -> &'t str {
    let line = text[name.range.end..].lines().next().unwrap_or_default();
    let is_below = value.range.start >= name.range.end + line.len();
    let comment = line.trim_start_matches([':', ' ', '\t']);
    if is_below && comment.starts_with('#') { comment.trim_end() } else { "" }
}

/// The section with a comment behind its name.
fn with_comment(section: &str, key: &str, comment: &str) -> String {
    let name = format!("\n{key}:");
    match section.find(&name).filter(|_| !comment.is_empty()) {
        Some(at) => {
            let (before, after) = section.split_at(at + name.len());
            format!("{before} {comment}{after}")
        }
        None => section.to_owned(),
    }
}

/// Whether `edited` holds exactly the old content but for the field `key`, which is that of `section`.
fn is_replaced(old: &[(Node<'_>, Node<'_>)], edited: &str, key: &str, section: &str) -> bool {
    let (Ok(new), Ok(section)) = (yaml::parse(edited), yaml::parse(section)) else { return false };
    let is_key = |entry: &&(Node<'_>, Node<'_>)| entry.0.as_scalar() == Some(key);
    let before: Vec<_> = old.iter().filter(|entry| !is_key(entry)).collect();
    let after: Vec<_> = new.entries().iter().filter(|entry| !is_key(entry)).collect();
    let of_key: Vec<_> = new.entries().iter().filter(is_key).collect();
    let expected: Vec<_> = section.entries().iter().collect();
    same_entries(&before, &after) && same_entries(&of_key, &expected)
}

fn same_entries(a: &[&(Node<'_>, Node<'_>)], b: &[&(Node<'_>, Node<'_>)]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.0.same(&b.0) && a.1.same(&b.1))
}

/// Adds a section that is not there yet.
fn with_section(text: &str, key: &str, items: &str) -> String {
    let at = end_of_content(text, text.len());
    let (before, after) = text.split_at(at);
    let mut section = String::new();
    if !before.is_empty() {
        section.push_str(if before.ends_with('\n') { "\n" } else { "\n\n" });
    }
    let _ = writeln!(section, "{key}:");
    section.push_str(&indented(items, 2));
    format!("{before}{}{after}", with_line_ends(&section, text))
}

/// Adds to a section that ends before byte `next`.
fn within(text: &str, name: &Node<'_>, value: &Node<'_>, next: usize, items: &str) -> Result<String, EditError> {
    match &value.kind {
        Kind::List(existing) if !existing.is_empty() => {
            let first = existing.first().map_or(value.range.start, |item| item.range.start);
            let line = &text[line_start(text, first)..];
            let indent = line.len() - line.trim_start_matches(' ').len();
            if !line[indent..].starts_with("- ") {
                return Err(EditError::NoBlockList);
            }
            Ok(insert(text, end_of_content(text, next), &indented(items, indent)))
        }
        Kind::List(_) | Kind::Null => {
            // `key:` or `key: []`: the entries go below, an empty pair of brackets goes away.
            let line_end = text[name.range.end..].find('\n').map_or(text.len(), |at| name.range.end + at);
            let line = &text[name.range.end..line_end];
            let brackets = line.find('[').and_then(|open| Some(open..open + line[open..].find(']')? + 1));
            let kept = match brackets.filter(|_| matches!(value.kind, Kind::List(_))) {
                Some(range) => format!("{}{}", &line[..range.start], &line[range.end..]),
                None => line.to_owned(),
            };
            let kept = kept.trim_end();
            let before = format!("{}{kept}", &text[..name.range.end]);
            let rest = &text[line_end..];
            let rest = rest.strip_prefix('\n').unwrap_or(rest);
            Ok(format!("{before}{}{rest}", with_line_ends(&format!("\n{}", indented(items, 2)), text)))
        }
        Kind::Scalar(_) | Kind::Map(_) => Err(EditError::NoBlockList),
    }
}

fn insert(text: &str, at: usize, addition: &str) -> String {
    let (before, after) = text.split_at(at);
    let gap = if before.ends_with('\n') { "" } else { "\n" };
    format!("{before}{}{after}", with_line_ends(&format!("{gap}{addition}"), text))
}

/// Where the content before `end` is over: blank lines, comments at the margin and an end mark belong to what follows.
fn end_of_content(text: &str, end: usize) -> usize {
    let mut at = end;
    while at > 0 {
        let start = line_start(text, at - 1);
        let line = &text[start..at];
        if line.trim().is_empty() || line.starts_with('#') || line.starts_with("...") {
            at = start;
        } else {
            break;
        }
    }
    at
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |at| at + 1)
}

/// Lines with so many spaces before each that is not empty.
#[must_use]
pub fn indented(items: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let mut lines = String::new();
    for line in items.lines() {
        let _ = if line.is_empty() { writeln!(lines) } else { writeln!(lines, "{margin}{line}") };
    }
    lines
}

/// The addition with the line ends that the text has in its first line.
fn with_line_ends(addition: &str, text: &str) -> String {
    let first = text.split('\n').next().unwrap_or_default();
    if first.ends_with('\r') { addition.replace('\n', "\r\n") } else { addition.to_owned() }
}

/// Whether `edited` holds exactly the old content with `items` at the end of the list under `key`.
fn is_extended(old: Option<&Node<'_>>, edited: &str, key: &str, items: &str) -> bool {
    let (Ok(new), Ok(items)) = (yaml::parse(edited), yaml::parse(items)) else { return false };
    let old = old.map(Node::entries).unwrap_or_default();
    let is_key = |entry: &&(Node<'_>, Node<'_>)| entry.0.as_scalar() == Some(key);
    let list = |entries| list_of(entries, key);
    let expected: Vec<&Node<'_>> = list(old).iter().chain(items.items()).collect();
    let found: Vec<&Node<'_>> = list(new.entries()).iter().collect();
    let before: Vec<_> = old.iter().filter(|entry| !is_key(entry)).collect();
    let after: Vec<_> = new.entries().iter().filter(|entry| !is_key(entry)).collect();
    found.len() == expected.len()
        && found.iter().zip(&expected).all(|(a, b)| a.same(b))
        && same_entries(&before, &after)
}

/// The entries of the list under `key`.
fn list_of<'n, 't>(entries: &'n [(Node<'t>, Node<'t>)], key: &str) -> &'n [Node<'t>] {
    let value = entries.iter().find(|(name, _)| name.as_scalar() == Some(key)).map(|(_, value)| value);
    value.map(Node::items).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ITEM: &str = "- id: N\n  text: \"neu: # wirklich\"\n";

    fn added(text: &str) -> String {
        append(text, "liste", ITEM).unwrap_or_else(|error| format!("Fehler: {error}"))
    }

    #[test]
    fn entries_go_to_the_end_of_their_list_and_nothing_else_moves() {
        let cases = [
            ("", "liste:\n  - id: N\n    text: \"neu: # wirklich\"\n"),
            ("# Kopf\n", "liste:\n  - id: N\n    text: \"neu: # wirklich\"\n# Kopf\n"),
            ("a: 1", "a: 1\n\nliste:\n  - id: N\n    text: \"neu: # wirklich\"\n"),
            ("liste: []  # leer\nb: 2\n", "liste:   # leer\n  - id: N\n    text: \"neu: # wirklich\"\nb: 2\n"),
            ("liste: [ ] # leer\n", "liste:  # leer\n  - id: N\n    text: \"neu: # wirklich\"\n"),
            ("liste: # [leer]\n", "liste: # [leer]\n  - id: N\n    text: \"neu: # wirklich\"\n"),
            ("liste:\nb: 2\n", "liste:\n  - id: N\n    text: \"neu: # wirklich\"\nb: 2\n"),
            (
                "liste:\n- id: A # eins\n  # dazu\n\n# zu b\nb: 2\n",
                "liste:\n- id: A # eins\n  # dazu\n- id: N\n  text: \"neu: # wirklich\"\n\n# zu b\nb: 2\n",
            ),
            (
                "liste:\n    - id: A\n      text: |\n        eins\n\n        # kein Kommentar",
                "liste:\n    - id: A\n      text: |\n        eins\n\n        # kein Kommentar\n    - id: N\n      text: \"neu: # wirklich\"\n",
            ),
            (
                "liste:\r\n  - id: A\r\nb: 2\r\n",
                "liste:\r\n  - id: A\r\n  - id: N\r\n    text: \"neu: # wirklich\"\r\nb: 2\r\n",
            ),
            ("liste: [{id: A}]\n", "Fehler: not a list of entries one below the other"),
            ("liste: {a: 1}\n", "Fehler: not a list of entries one below the other"),
            ("- a\n", "Fehler: no YAML mapping"),
            ("{liste: []}\n", "Fehler: the layout of the file does not allow it"),
        ];
        for (text, expected) in cases {
            assert_eq!(added(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_section_is_replaced_with_its_own_comment_and_nothing_else() {
        let section = "# von crmplan\nzahlen:\n  a: 2\n";
        let own = ["# von crmplan".to_owned(), "# by crmplan".to_owned()];
        let replaced = |text: &str| replace(text, "zahlen", section, &own).unwrap_or_else(|e| format!("Fehler: {e}"));
        let cases = [
            ("x: 1\n", "x: 1\n\n# von crmplan\nzahlen:\n  a: 2\n"),
            ("", "# von crmplan\nzahlen:\n  a: 2\n"),
            ("x: 1", "x: 1\n\n# von crmplan\nzahlen:\n  a: 2\n"),
            (
                "# eigen\n\n# by crmplan\nzahlen:\n  a: 1\n  b: [1]\n\n# zu y\ny: 1 # Rand\n",
                "# eigen\n\n# von crmplan\nzahlen:\n  a: 2\n\n# zu y\ny: 1 # Rand\n",
            ),
            ("# eigen\nzahlen: {a: 1}\n", "# eigen\n# von crmplan\nzahlen:\n  a: 2\n"),
            (
                "# von crmplan, von Hand geprüft\nzahlen: # Stand Mai\n  a: 1\n",
                "# von crmplan, von Hand geprüft\n# von crmplan\nzahlen: # Stand Mai\n  a: 2\n",
            ),
            ("x: 1\r\nzahlen: 1\r\n", "x: 1\r\n# von crmplan\r\nzahlen:\r\n  a: 2\r\n"),
            ("{x: 1}\n", "Fehler: the layout of the file does not allow it"),
            ("- 1\n", "Fehler: no YAML mapping"),
        ];
        for (text, expected) in cases {
            assert_eq!(replaced(text), expected, "{text:?}");
        }
    }

    /// Pieces of YAML files in the order people might put them, comments and blank lines anywhere.
    fn piece() -> impl Strategy<Value = String> {
        prop_oneof![
            Just("# Kommentar\n".to_owned()),
            Just("\n".to_owned()),
            Just("  # eingerückt\n".to_owned()),
            "[a-z]{1,6}: [a-zäöü ]{0,12}x\n",
            "[a-z]{1,6}:\n  - [a-z]{1,5}\n  - \\{a: 1, b: \\[2, 3\\]\\}\n",
            "[a-z]{1,6}: \\|\n  Text mit # Zeichen\n\n  und mehr\n",
            "[a-z]{1,6}: >-\n    lang\n    weiter\n",
            "[a-z]{1,6}: \"doppelt\n  weiter\"\n",
        ]
    }

    proptest! {
        #[test]
        fn whatever_surrounds_the_list_stays_byte_for_byte(
            before in prop::collection::vec(piece(), 0..5),
            items in prop::collection::vec("  - id: [A-Z]{1,4}( # Rand)?\n(    text: \\|\n      Zeile\n\n      # Inhalt\n)?(\n)?(  # dazwischen\n)?", 0..4),
            after in prop::collection::vec(piece(), 0..5),
        ) {
            let text = format!("{}liste:\n{}{}", before.concat(), items.concat(), after.concat());
            // Keys may repeat by chance, and white space may be wrong: what is no YAML is refused.
            if let Ok(edited) = append(&text, "liste", ITEM) {
                let addition = indented(ITEM, 2);
                let at = edited.find(&addition).expect("the entry is there");
                let without = format!("{}{}", &edited[..at], &edited[at + addition.len()..]);
                prop_assert_eq!(without, text);
            } else {
                let repeated = yaml::parse(&text).is_err() || text.matches("\nliste:").count() > 1;
                prop_assert!(repeated || items.is_empty() , "refused: {text}");
            }
        }
    }
}
