//! Requirements that say the same thing twice, and pairs that differ in their figures only.

use std::collections::{BTreeMap, BTreeSet};

use super::zerlegung::{Art, tokens};

/// Share of common words from which two requirements are reported, in per cent (Jaccard index of their words).
const SCHWELLE: usize = 85;

/// Fewest words for which a likeness means something.
const WENIGSTE: usize = 5;

/// Two texts by their position in what was given, and whether they differ in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Paar {
    pub(super) erste: usize,
    pub(super) zweite: usize,
    pub(super) zahlen: bool,
}

/// The words of a text by which it is compared: without articles and the like, and without numbers.
struct Woerter {
    woerter: BTreeSet<usize>,
    zahlen: Vec<String>,
}

const FUELLWORTE: [&str; 36] = [
    "der",
    "die",
    "das",
    "den",
    "dem",
    "des",
    "ein",
    "eine",
    "einen",
    "einem",
    "einer",
    "eines",
    "und",
    "oder",
    "zu",
    "in",
    "im",
    "an",
    "am",
    "auf",
    "mit",
    "von",
    "vom",
    "für",
    "bei",
    "nach",
    "aus",
    "muss",
    "soll",
    "kann",
    "müssen",
    "sollen",
    "können",
    "crm-system",
    "möglichkeit",
    "bieten",
];

/// Pairs of texts that share nearly all their words. Each pair has a word in common among its rarest ones, so that only those are
/// compared: ten thousand texts take a fraction of a second.
pub(super) fn paare(texts: &[&str]) -> Vec<Paar> {
    let texts = numbered(texts);
    let mut by_word: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut found = Vec::new();
    for (index, text) in texts.iter().enumerate() {
        let mut candidates = BTreeSet::new();
        for word in prefix(text) {
            let others = by_word.entry(word).or_default();
            candidates.extend(others.iter().copied());
            others.push(index);
        }
        let like = candidates.into_iter().filter(|other| texts.get(*other).is_some_and(|other| is_like(other, text)));
        found.extend(like.map(|other| Paar {
            erste: other,
            zweite: index,
            zahlen: texts.get(other).is_some_and(|other| other.zahlen != text.zahlen),
        }));
    }
    found
}

/// Texts as sets of words, numbered so that rare words come first.
fn numbered(texts: &[&str]) -> Vec<Woerter> {
    let split: Vec<(BTreeSet<String>, Vec<String>)> = texts.iter().map(|text| words(text)).collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for word in split.iter().flat_map(|(words, _)| words) {
        *counts.entry(word).or_default() += 1;
    }
    let mut order: Vec<(usize, &str)> = counts.into_iter().map(|(word, count)| (count, word)).collect();
    order.sort_unstable();
    let number: BTreeMap<&str, usize> = order.iter().enumerate().map(|(index, (_, word))| (*word, index)).collect();
    let set = |words: &BTreeSet<String>| words.iter().filter_map(|word| number.get(word.as_str()).copied()).collect();
    split.iter().map(|(words, zahlen)| Woerter { woerter: set(words), zahlen: zahlen.clone() }).collect()
}

fn words(text: &str) -> (BTreeSet<String>, Vec<String>) {
    let (mut words, mut zahlen) = (BTreeSet::new(), Vec::new());
    for token in tokens(text) {
        match token.art {
            Art::Zahl => zahlen.push(token.klein),
            Art::Wort if !token.is_any(&FUELLWORTE) => drop(words.insert(token.klein)),
            Art::Wort | Art::Zeichen => {}
        }
    }
    (words, zahlen)
}

/// The rarest words of a text, of which it must share one with everything that is like it.
fn prefix(text: &Woerter) -> Vec<usize> {
    let length = text.woerter.len();
    let needed = (length * SCHWELLE).div_ceil(100);
    if length < WENIGSTE { Vec::new() } else { text.woerter.iter().copied().take(length - needed + 1).collect() }
}

fn is_like(one: &Woerter, other: &Woerter) -> bool {
    let (short, long) = (one.woerter.len().min(other.woerter.len()), one.woerter.len().max(other.woerter.len()));
    if short * 100 < long * SCHWELLE {
        return false;
    }
    let common = one.woerter.intersection(&other.woerter).count();
    common * 100 >= (one.woerter.len() + other.woerter.len() - common) * SCHWELLE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_in_other_words_of_little_weight_is_found_and_other_things_are_not() {
        let texts = [
            "Das CRM-System muss dem Vertrieb die Möglichkeit bieten, offene Angebote eines Kunden nach Ablaufdatum zu sortieren.",
            "Das CRM-System muss den Innendienst an fällige Wiedervorlagen einer Vertriebschance erinnern.",
            "Das CRM-System soll dem Vertrieb die Möglichkeit bieten, offene Angebote von einem Kunden nach Ablaufdatum zu sortieren.",
        ];
        assert_eq!(paare(&texts), [Paar { erste: 0, zweite: 2, zahlen: false }]);
    }

    #[test]
    fn pairs_that_differ_in_their_figures_are_told_apart() {
        let text = |seconds| {
            format!("Das CRM-System muss die Trefferliste der Kundensuche innerhalb von {seconds} Sekunden anzeigen.")
        };
        assert_eq!(paare(&[&text(2), &text(3)]), [Paar { erste: 0, zweite: 1, zahlen: true }]);
    }

    #[test]
    fn ten_thousand_different_texts_are_compared_at_once() {
        let texts: Vec<String> = (0..10_000)
            .map(|n| {
                format!(
                    "Das CRM-System muss Feld{n} der Maske{} im Bericht{} der Gruppe{} anzeigen und Wert{n} prüfen.",
                    n % 70,
                    n % 90,
                    n % 30
                )
            })
            .collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        assert_eq!(paare(&texts), []);
    }
}
