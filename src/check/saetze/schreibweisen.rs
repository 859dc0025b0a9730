//! Terms in two spellings: “E-Mail” and “Email”, “CRM-System” and “CRM System”.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use foldhash::fast::FixedState;

use super::zerlegung::{Token, tokens};
use crate::source::Located;

/// A word in another spelling than elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wort {
    /// Where it stands in its text.
    pub(super) stelle: Range<usize>,
    /// How it is spelt elsewhere.
    pub(super) richtig: String,
    /// Whether the glossary says so, or most texts do.
    pub(super) sicher: bool,
}

/// Words in a spelling that is not the usual one of the project, with the position of their text among `eigene`.
///
/// Only hyphens, spaces and capitals inside a word make a spelling; words of one kind that differ in their ending are two words.
pub(super) fn check<'t>(
    eigene: &[&Located<String>],
    andere: impl Iterator<Item = &'t str>,
    glossar: &[&str],
) -> Vec<(usize, Wort)> {
    let mut spellings: HashMap<String, BTreeMap<String, usize>, FixedState> = HashMap::default();
    let own: Vec<Vec<(String, Range<usize>)>> = eigene.iter().map(|text| terms(&text.value)).collect();
    let others: Vec<(String, usize)> = andere.flat_map(terms).map(|(term, _)| (term, 1)).collect();
    // What the glossary spells out beats every number of texts.
    let fixed = glossar.iter().flat_map(|term| terms(term)).map(|(term, _)| (term, usize::MAX / 2));
    let written = own.iter().flatten().map(|(term, _)| (term.clone(), 1));
    for (term, weight) in written.chain(others).chain(fixed) {
        let count = spellings.entry(key(&term)).or_default().entry(term).or_default();
        *count = count.saturating_add(weight);
    }
    let mut found = Vec::new();
    for (index, terms) in own.iter().enumerate() {
        for (term, stelle) in terms {
            let Some(spellings) = spellings.get(&key(term)).filter(|spellings| spellings.len() > 1) else { continue };
            if let Some(richtig) = usual(spellings).filter(|usual| usual != term) {
                let sicher = spellings.get(&richtig) > spellings.get(term);
                found.push((index, Wort { stelle: stelle.clone(), richtig, sicher }));
            }
        }
    }
    found
}

/// The spelling that stands most often, the first by alphabet among equals.
fn usual(spellings: &BTreeMap<String, usize>) -> Option<String> {
    let most = spellings.values().max()?;
    spellings.iter().find(|(_, count)| *count == most).map(|(term, _)| term.clone())
}

/// What all spellings of a term have in common.
fn key(term: &str) -> String {
    term.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase()
}

/// The nouns of a text that can be spelt in two ways: compounds with a hyphen, with capitals inside, or in two words.
fn terms(text: &str) -> Vec<(String, Range<usize>)> {
    let tokens = tokens(text);
    let mut found: Vec<(String, Range<usize>)> = Vec::new();
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| token.is_word() && token.is_capital()) {
        if token.text.chars().count() > 3 {
            found.push((token.text.to_owned(), token.stelle.clone()));
        }
        // “CRM System”: only behind an abbreviation are two nouns one term.
        if let Some(next) =
            tokens.get(at + 1).filter(|next| next.is_word() && next.is_capital() && is_abbreviation(token))
        {
            let stelle = token.stelle.start..next.stelle.end;
            if let Some(term) = text.get(stelle.clone()).filter(|term| !term.contains(',')) {
                found.push((term.to_owned(), stelle));
            }
        }
    }
    found
}

fn is_abbreviation(token: &Token<'_>) -> bool {
    token.text.len() >= 2 && token.text.chars().all(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Origin;

    fn spellings(texts: &[&str], glossar: &[&str]) -> Vec<(String, String)> {
        let located = |text: &&str| Located { value: (*text).to_owned(), origin: Origin::default() };
        let texts: Vec<Located<String>> = texts.iter().map(located).collect();
        let texts: Vec<&Located<String>> = texts.iter().collect();
        let word = |(index, wort): (usize, Wort)| {
            let text = texts.get(index).expect("a text");
            (text.value[wort.stelle].to_owned(), wort.richtig)
        };
        check(&texts, std::iter::empty(), glossar).into_iter().map(word).collect()
    }

    #[test]
    fn the_rarer_spelling_of_a_term_is_reported_with_the_usual_one() {
        let texts = [
            "Eine E-Mail senden",
            "Jede E-Mail ablegen",
            "Eine EMail lesen",
            "Das CRM-System",
            "Ein CRM System",
            "CRM-System",
        ];
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(spellings(&texts, &[]), [pair("EMail", "E-Mail"), pair("CRM System", "CRM-System")]);
    }

    #[test]
    fn the_glossary_decides_and_inflected_forms_are_no_spellings() {
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(
            spellings(&["Eine E-Mail und eine E-Mail"], &["Email"]),
            [pair("E-Mail", "Email"), pair("E-Mail", "Email")]
        );
        assert_eq!(spellings(&["Das Angebot", "des Angebots", "die Angebote"], &[]), []);
    }
}
