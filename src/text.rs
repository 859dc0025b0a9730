//! Language: the catalogue of texts, numbers and dates as people write them, likeness of words.

pub mod format;
mod katalog;
pub mod zahlen;

pub use katalog::{Arg, QUELLEN, Texte};

/// A language that documents, messages and help exist in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sprache {
    /// German, the default: the companies crmplan is made for speak it.
    #[default]
    De,
    /// English.
    En,
}

impl Sprache {
    /// The code of the language, as in `crmplan.yaml` and for `--lang`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// The language of a locale such as `de_DE.UTF-8`; `None` for anything but German and English.
    #[must_use]
    pub fn of_locale(locale: &str) -> Option<Self> {
        match locale.split(['_', '-', '.', '@']).next() {
            Some("de") => Some(Self::De),
            Some("en") => Some(Self::En),
            _ => None,
        }
    }
}

/// Longest word that a likeness is sought for; keys and identifiers are no longer.
const MAX_WORD: usize = 64;

/// The candidate that `word` most probably was meant to be, if one is near enough.
#[must_use]
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let folded = fold(word);
    let length = folded.chars().count();
    if length > MAX_WORD {
        return None;
    }
    let allowed = 1 + length / 4;
    candidates
        .into_iter()
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= allowed)
        .map(|candidate| (strsim::damerau_levenshtein(&folded, &fold(candidate)), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, candidate)| candidate)
}

/// The candidate that `word` was meant to be without doubt: one slip apart, with the same first letter, and the only one near.
#[must_use]
pub fn certain<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let folded = fold(word);
    if folded.chars().count() < 3 || folded.chars().count() > MAX_WORD {
        return None;
    }
    let near = |candidate: &&str| strsim::damerau_levenshtein(&folded, &fold(candidate)) <= 1;
    let mut found = candidates.into_iter().filter(near);
    let only = found.next().filter(|_| found.next().is_none())?;
    (folded.chars().next() == fold(only).chars().next()).then_some(only)
}

/// `word` in lower case with umlauts written out, as keys and identifiers spell them.
#[must_use]
pub fn fold(word: &str) -> String {
    let lower = word.to_lowercase();
    lower.replace('ä', "ae").replace('ö', "oe").replace('ü', "ue").replace('ß', "ss")
}

/// Key for sorting terms after DIN 5007-1: umlauts as their base letters, case ignored.
#[must_use]
pub fn sort_key(word: &str) -> String {
    let lower = word.to_lowercase();
    lower.replace('ä', "a").replace('ö', "o").replace('ü', "u").replace('ß', "ss")
}

/// Control characters that no text in a document can carry; tab and line feed are white space.
#[must_use]
pub fn is_forbidden_control(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n' | '\r')
}

/// Key that sorts identifiers as people count: `P-2` before `P-10`.
#[must_use]
pub fn natural_key(id: &str) -> Vec<(String, u64)> {
    let mut key: Vec<(String, u64)> = Vec::new();
    let mut rest = id;
    while !rest.is_empty() {
        let digits_at = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
        let (word, tail) = rest.split_at(digits_at);
        let digits_end = tail.find(|c: char| !c.is_ascii_digit()).unwrap_or(tail.len());
        let (digits, tail) = tail.split_at(digits_end);
        key.push((word.to_owned(), digits.parse().unwrap_or(u64::MAX)));
        rest = tail;
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_certain_only_where_nothing_else_can_be_meant() {
        let fields = ["titel", "text", "art", "tags"];
        assert_eq!(certain("titl", fields), Some("titel"));
        assert_eq!(certain("Tittle", fields), None);
        assert_eq!(certain("ort", fields), None);
        assert_eq!(certain("muß", ["muss", "soll"]), Some("muss"));
        assert_eq!(certain("kan", ["kann", "kane"]), None);
        assert_eq!(certain("ar", fields), None);
    }
}
