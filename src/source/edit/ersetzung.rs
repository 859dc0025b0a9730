//! Replacing some words of a YAML text, with proof that nothing else changed.

use std::ops::Range;

use super::super::yaml::{self, Kind, Node};

/// What stands in place of some bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ersetzung {
    /// The bytes that go.
    pub stelle: Range<usize>,
    /// What comes instead.
    pub text: String,
}

/// The text with as many of `changes` as do not overlap, and how many they are; `None` if the result would differ in anything else.
#[must_use]
pub fn substitute(text: &str, mut changes: Vec<Ersetzung>) -> Option<(String, usize)> {
    changes.sort_by_key(|change| (change.stelle.start, change.stelle.end));
    changes.dedup();
    let mut end = 0;
    changes.retain(|change| {
        let fits = change.stelle.start >= end && text.get(change.stelle.clone()).is_some();
        if fits {
            end = change.stelle.end;
        }
        fits
    });
    let mut edited = text.to_owned();
    for change in changes.iter().rev() {
        edited.replace_range(change.stelle.clone(), &change.text);
    }
    let (before, after) = (yaml::parse(text).ok()?, yaml::parse(&edited).ok()?);
    let places: Vec<&Range<usize>> = changes.iter().map(|change| &change.stelle).collect();
    is_same(&before, &after, &places).then_some((edited, changes.len()))
}

/// Whether two trees differ only in scalars that hold one of the places.
fn is_same(before: &Node<'_>, after: &Node<'_>, places: &[&Range<usize>]) -> bool {
    match (&before.kind, &after.kind) {
        (Kind::Null, Kind::Null) => true,
        (Kind::Scalar(old), Kind::Scalar(new)) => {
            old == new || places.iter().any(|place| place.start >= before.range.start && place.end <= before.range.end)
        }
        (Kind::List(old), Kind::List(new)) => {
            old.len() == new.len() && old.iter().zip(new).all(|(old, new)| is_same(old, new, places))
        }
        (Kind::Map(old), Kind::Map(new)) => {
            old.len() == new.len()
                && old
                    .iter()
                    .zip(new)
                    .all(|(old, new)| is_same(&old.0, &new.0, places) && is_same(&old.1, &new.1, places))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(text: &str, old: &str, new: &str) -> Ersetzung {
        let start = text.find(old).expect("the words are there");
        Ersetzung { stelle: start..start + old.len(), text: new.to_owned() }
    }

    #[test]
    fn words_are_replaced_and_comments_and_layout_stay() {
        let text = "# oben\na:  'Das sollte sein'   # hinten\nb: [Email , x]\n";
        let changes = vec![change(text, "Email", "E-Mail"), change(text, "sollte", "soll")];
        let expected = "# oben\na:  'Das soll sein'   # hinten\nb: [E-Mail , x]\n";
        assert_eq!(substitute(text, changes), Some((expected.to_owned(), 2)));
    }

    #[test]
    fn overlapping_changes_wait_and_what_would_change_more_is_refused() {
        let text = "a: eins zwei\n";
        let overlapping = vec![change(text, "eins zwei", "x"), change(text, "zwei", "y")];
        assert_eq!(substitute(text, overlapping), Some(("a: x\n".to_owned(), 1)));
        assert_eq!(
            substitute(text, vec![change(text, "zwei", "# weg")]).map(|(text, _)| text),
            Some("a: eins # weg\n".to_owned())
        );
        assert_eq!(substitute(text, vec![change(text, "eins", "b: {")]), None);
    }
}
