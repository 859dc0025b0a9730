//! Two texts, word by word.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// A stretch of text that is the same in both versions, or stands in one of them only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Teil {
    /// Where it stands.
    pub art: Teilart,
    /// The text, white space included.
    pub text: String,
}

/// In which of two versions a stretch of text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Teilart {
    /// In both.
    Gleich,
    /// In the older one only.
    Entfernt,
    /// In the newer one only.
    Eingefuegt,
}

/// Beyond so many pairs of different words two texts are not compared word by word: nobody reads such a comparison, and its
/// cost would grow with the square of their length.
const MAX_PAIRS: usize = 4_000_000;

/// Both texts as one: leaving out what was inserted gives the older, leaving out what was removed the newer.
pub(super) fn compare(old: &str, new: &str) -> Vec<Teil> {
    let (old, new) = (tokens(old), tokens(new));
    let mut parts = Parts::default();
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let tail = old[head..].iter().rev().zip(new[head..].iter().rev()).take_while(|(a, b)| a == b).count();
    let (middle_old, middle_new) = (&old[head..old.len() - tail], &new[head..new.len() - tail]);
    if middle_old.len().saturating_mul(middle_new.len()) > MAX_PAIRS {
        parts.keep(&old[..head]);
        parts.change(middle_old, middle_new);
        parts.keep(&old[old.len() - tail..]);
        return parts.finish();
    }
    for op in capture_diff_slices(Algorithm::Patience, &old, &new) {
        match op {
            DiffOp::Equal { old_index, len, .. } => parts.keep(&old[old_index..old_index + len]),
            DiffOp::Delete { old_index, old_len, .. } => parts.change(&old[old_index..old_index + old_len], &[]),
            DiffOp::Insert { new_index, new_len, .. } => parts.change(&[], &new[new_index..new_index + new_len]),
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                parts.change(&old[old_index..old_index + old_len], &new[new_index..new_index + new_len]);
            }
        }
    }
    parts.finish()
}

/// The words of a text, each with how often it stands there.
pub(super) type Bag<'t> = BTreeMap<&'t str, usize>;

pub(super) fn bag(text: &str) -> Bag<'_> {
    let mut bag = Bag::new();
    for token in tokens(text).into_iter().filter(|token| !token.trim().is_empty()) {
        *bag.entry(token).or_default() += 1;
    }
    bag
}

/// How many of a hundred characters two texts have in common, word by word, in whatever order.
pub(super) fn likeness(old: &Bag<'_>, new: &Bag<'_>) -> usize {
    let length = |bag: &Bag<'_>| bag.iter().map(|(word, count)| word.len() * count).sum::<usize>();
    let common = old.iter().filter_map(|(word, count)| Some(word.len() * count.min(new.get(word)?)));
    200 * common.sum::<usize>() / (length(old) + length(new)).max(1)
}

/// Words, white space and signs. Identifiers and numbers with their signs are one word: `LF-P-01`, `1.000,5`.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (token, tail) = rest.split_at(token_length(rest, first));
        tokens.push(token);
        rest = tail;
    }
    tokens
}

fn token_length(rest: &str, first: char) -> usize {
    let until = |ends: &dyn Fn(char) -> bool| rest.find(ends).unwrap_or(rest.len());
    if first.is_whitespace() {
        return until(&|c| !c.is_whitespace());
    }
    if !first.is_alphanumeric() {
        return first.len_utf8();
    }
    let word = until(&|c| !c.is_alphanumeric() && !matches!(c, '-' | '_' | '.' | ',' | '/' | ':' | '@'));
    // A sign at the end belongs to the sentence.
    rest[..word].trim_end_matches(|c: char| !c.is_alphanumeric()).len()
}

/// Puts stretches together; what is removed stands before what is inserted instead.
#[derive(Default)]
struct Parts {
    done: Vec<Teil>,
    removed: String,
    inserted: String,
    /// White space behind a change: it belongs to the change if another one follows.
    gap: String,
}

impl Parts {
    fn keep(&mut self, tokens: &[&str]) {
        let text = tokens.concat();
        let changing = !self.removed.is_empty() || !self.inserted.is_empty();
        if changing && text.chars().all(char::is_whitespace) {
            self.gap.push_str(&text);
            return;
        }
        self.flush();
        push(&mut self.done, Teilart::Gleich, text);
    }

    fn change(&mut self, old: &[&str], new: &[&str]) {
        let on_both_sides = !(self.removed.is_empty() && old.is_empty() || self.inserted.is_empty() && new.is_empty());
        if on_both_sides {
            let gap = std::mem::take(&mut self.gap);
            self.removed.push_str(&gap);
            self.inserted.push_str(&gap);
        } else if !self.gap.is_empty() {
            self.flush();
        }
        self.removed.push_str(&old.concat());
        self.inserted.push_str(&new.concat());
    }

    fn flush(&mut self) {
        push(&mut self.done, Teilart::Entfernt, std::mem::take(&mut self.removed));
        push(&mut self.done, Teilart::Eingefuegt, std::mem::take(&mut self.inserted));
        push(&mut self.done, Teilart::Gleich, std::mem::take(&mut self.gap));
    }

    fn finish(mut self) -> Vec<Teil> {
        self.flush();
        self.done
    }
}

fn push(done: &mut Vec<Teil>, art: Teilart, text: String) {
    match done.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if last.art == art => last.text.push_str(&text),
        _ => done.push(Teil { art, text }),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(old: &str, new: &str) -> String {
        let mark = |part: &Teil| match part.art {
            Teilart::Gleich => part.text.clone(),
            Teilart::Entfernt => format!("[-{}-]", part.text),
            Teilart::Eingefuegt => format!("{{+{}+}}", part.text),
        };
        compare(old, new).iter().map(mark).collect()
    }

    #[test]
    fn changed_words_are_marked_and_nothing_else() {
        let cases = [
            ("", "", ""),
            ("Das CRM-System muss es.", "Das CRM-System soll es.", "Das CRM-System [-muss-]{+soll+} es."),
            ("in 30 Tagen.", "in 45,5 Tagen.", "in [-30-]{+45,5+} Tagen."),
            ("P-01, P-02", "P-01, P-03, P-04", "P-01, [-P-02-]{+P-03, P-04+}"),
            ("eins zwei drei", "eins 2 3 drei vier", "eins [-zwei-]{+2 3+} drei{+ vier+}"),
            ("alt und neu", "", "[-alt und neu-]"),
            ("", "neu", "{+neu+}"),
        ];
        for (old, new, expected) in cases {
            assert_eq!(shown(old, new), expected);
        }
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_from_the_comparison(old in "[a-c ,.ä-]{0,24}", new in "[a-c ,.ä-]{0,24}") {
            let parts = compare(&old, &new);
            let without = |art| parts.iter().filter(|part| part.art != art).map(|part| part.text.as_str()).collect::<String>();
            prop_assert_eq!(without(Teilart::Eingefuegt), old);
            prop_assert_eq!(without(Teilart::Entfernt), new);
        }
    }
}
