//! Requirements that say the same thing twice, and pairs that differ in their figures only.
//!
//! Two texts are alike if they have the same words in any order and with other endings, or if one has a single word more. A share of common
//! words would be simpler and wrong: sentences by one template share nearly all of them, and the one that differs is what they are about.

use std::collections::{BTreeSet, HashMap};

use foldhash::fast::FixedState;

/// Fewest words for which a likeness means something.
const WENIGSTE: usize = 5;

/// Words of so many letters stay as they are; a stem is no shorter.
const STAMM: usize = 6;

/// Two texts by their position in what was given, and whether they differ in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Paar {
    pub(super) erste: usize,
    pub(super) zweite: usize,
    pub(super) zahlen: bool,
}

/// A text as it is compared.
struct Woerter {
    /// Its stems as numbers, in order, each once.
    staemme: Vec<usize>,
    /// What is measured, in order.
    zahlen: Vec<String>,
    /// From where to where something goes, if the text says so.
    richtung: Option<(usize, usize)>,
}

/// Words before where something comes from, and before where it goes.
const WOHER: [&str; 3] = ["von", "vom", "aus"];
const WOHIN: [&str; 7] = ["an", "ans", "in", "ins", "nach", "zum", "zur"];

/// Numbers in words, from two on.
const ZAHLWORTE: [&str; 11] =
    ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"];

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
    "aus",
    "muss",
    "soll",
    "kann",
    "darf",
    "müssen",
    "sollen",
    "können",
    "dürfen",
    "möglichkeit",
    "bieten",
];

/// Pairs of texts that say the same. Each text is looked up by its words, and by its words without one of them.
pub(super) fn paare(texts: &[&str]) -> Vec<Paar> {
    let mut numbers: HashMap<String, usize, FixedState> = HashMap::default();
    let texts: Vec<Woerter> = texts.iter().map(|text| Woerter::new(text, &mut numbers)).collect();
    let mut by_words: HashMap<&[usize], Vec<usize>, FixedState> = HashMap::default();
    for (index, text) in texts.iter().enumerate().filter(|(_, text)| text.staemme.len() >= WENIGSTE) {
        by_words.entry(&text.staemme).or_default().push(index);
    }
    let mut found = BTreeSet::new();
    for (index, text) in texts.iter().enumerate().filter(|(_, text)| text.staemme.len() >= WENIGSTE) {
        let mut like: Vec<usize> = by_words.get(text.staemme.as_slice()).into_iter().flatten().copied().collect();
        for without in 0..text.staemme.len() {
            let mut fewer = text.staemme.clone();
            fewer.remove(without);
            like.extend(by_words.get(fewer.as_slice()).into_iter().flatten().copied());
        }
        for other in like.into_iter().filter(|other| *other != index) {
            if texts.get(other).is_some_and(|other| other.goes_back(text)) {
                continue;
            }
            let zahlen = texts.get(other).is_some_and(|other| other.zahlen != text.zahlen);
            found.insert(Paar { erste: index.min(other), zweite: index.max(other), zahlen });
        }
    }
    found.into_iter().collect()
}

impl Woerter {
    /// The words of a text, quoted ones included, without articles and the like. A number behind a noun (“Schritt 3”) belongs to it.
    fn new(text: &str, numbers: &mut HashMap<String, usize, FixedState>) -> Self {
        let (mut staemme, mut zahlen) = (Vec::new(), Vec::new());
        let mut number = |stem: String| {
            let next = numbers.len();
            *numbers.entry(stem).or_insert(next)
        };
        let mut before_is_noun = false;
        let (mut asked, mut from, mut to) = (None, None, None);
        let parts = text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | ',' | '.' | ':')));
        for part in parts.map(|part| part.trim_matches(['-', ',', '.', ':'])).filter(|part| !part.is_empty()) {
            let lower = part.to_lowercase();
            let word = ZAHLWORTE.iter().zip(2_u32..).find(|(word, _)| **word == lower);
            let lower = word.map_or(lower, |(_, value)| value.to_string());
            let is_number = lower.starts_with(|c: char| c.is_ascii_digit());
            match is_number {
                true if before_is_noun => staemme.push(number(lower.clone())),
                true => zahlen.push(lower.clone()),
                false if !FUELLWORTE.contains(&lower.as_str()) => {
                    let stem = number(stem(&lower));
                    staemme.push(stem);
                    match asked.take() {
                        Some(true) => from = from.or(Some(stem)),
                        Some(false) => to = to.or(Some(stem)),
                        None => {}
                    }
                }
                false => {}
            }
            if WOHER.contains(&lower.as_str()) || WOHIN.contains(&lower.as_str()) {
                asked = Some(WOHER.contains(&lower.as_str()));
            }
            before_is_noun = !is_number && part.starts_with(char::is_uppercase);
        }
        staemme.sort_unstable();
        staemme.dedup();
        Self { staemme, zahlen, richtung: from.zip(to) }
    }

    /// Whether something goes the way of the other text in the opposite direction.
    fn goes_back(&self, other: &Self) -> bool {
        self.richtung
            .zip(other.richtung)
            .is_some_and(|((from, to), (back_from, back_to))| from == back_to && to == back_from)
    }
}

/// A word without its inflection: long words lose their last two letters, unless they are names with digits.
fn stem(word: &str) -> String {
    let letters = word.chars().count();
    let is_name = word.contains(|c: char| c.is_ascii_digit());
    if letters <= STAMM || is_name {
        word.to_owned()
    } else {
        word.chars().take(letters.saturating_sub(2).max(STAMM)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_in_other_words_of_little_weight_is_found_and_other_things_are_not() {
        let texts = [
            "Das CRM-System muss dem Vertrieb die Möglichkeit bieten, offene Angebote eines Kunden nach Ablaufdatum zu sortieren.",
            "Das CRM-System muss dem Vertrieb die Möglichkeit bieten, offene Angebote eines Kunden nach Ablaufdatum zu löschen.",
            "Das CRM-System soll dem Vertrieb die Möglichkeit bieten, offene Angebote von einem Kunden nach Ablaufdatum zu sortieren.",
            "Das CRM-System soll dem Vertrieb die Möglichkeit bieten, offene Aufträge von einem Kunden nach Ablaufdatum zu sortieren.",
        ];
        assert_eq!(paare(&texts), [Paar { erste: 0, zweite: 2, zahlen: false }]);
    }

    #[test]
    fn pairs_that_differ_in_their_figures_are_told_apart() {
        let text = |n: &str| {
            format!("Das CRM-System muss die Trefferliste der Kundensuche innerhalb von {n} Sekunden anzeigen.")
        };
        assert_eq!(paare(&[&text("2"), &text("3")]), [Paar { erste: 0, zweite: 1, zahlen: true }]);
        assert_eq!(paare(&[&text("zwei"), &text("vier")]), [Paar { erste: 0, zweite: 1, zahlen: true }]);
        assert_eq!(paare(&[&text("zwei"), &text("2")]), [Paar { erste: 0, zweite: 1, zahlen: false }]);
    }

    #[test]
    fn opposite_directions_and_times_are_not_the_same() {
        for [one, other] in [
            [
                "Das CRM-System muss neue Adressen vom ERP-System an das Archiv übertragen.",
                "Das CRM-System muss neue Adressen vom Archiv an das ERP-System übertragen.",
            ],
            [
                "Das CRM-System muss den Vertrieb zwei Tage vor Ablauf der Angebotsfrist erinnern.",
                "Das CRM-System muss den Vertrieb zwei Tage nach Ablauf der Angebotsfrist erinnern.",
            ],
        ] {
            assert_eq!(paare(&[one, other]), [], "{one}");
        }
    }

    #[test]
    fn sentences_by_one_template_are_about_what_they_name() {
        let text = |step, process| {
            format!(
                "Das CRM-System muss das im Schritt {step} des Prozesses „{process}“ gebrauchte Wissen in Feldern dokumentieren."
            )
        };
        assert_eq!(
            paare(&[&text(3, "Angebot nachfassen"), &text(3, "Besuch vorbereiten"), &text(4, "Besuch vorbereiten")]),
            []
        );
    }

    #[test]
    fn ten_thousand_different_texts_are_compared_at_once() {
        let texts: Vec<String> = (0..10_000)
            .map(|n| {
                format!(
                    "Das CRM-System muss Feld{n} der Maske{} im Bericht{} der Gruppe{} anzeigen.",
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
