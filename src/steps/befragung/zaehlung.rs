//! Gathers answers into sums by group; nothing that one person said stays, but a few quotations of customers.

use std::collections::{BTreeMap, BTreeSet};

use super::nps::Stimmen;
use super::skala::Fragesumme;
use crate::model::befragung::Antwortgruppe;
use crate::tabelle::befragung::Antwort;

/// Most quotations that are kept for one code.
pub const MAX_ZITATE: usize = 3;

/// Longest run of digits in a quotation: anything longer may be a telephone number or a number of a customer.
const MAX_ZIFFERN: usize = 4;

/// The answers of one group.
#[derive(Debug, Clone, Default)]
pub struct Gruppensumme {
    /// People.
    pub antworten: u64,
    /// Recommendation.
    pub nps: Stimmen,
    /// Recommendation by the word for the segment; empty for those without.
    pub segmente: BTreeMap<String, Stimmen>,
    /// Questions in the order of the plan.
    pub fragen: Vec<Fragesumme>,
    /// People by code, folded, and how it is written.
    pub codes: BTreeMap<String, (u64, String)>,
    /// People by need that a code of theirs belongs to.
    pub beduerfnisse: BTreeMap<String, u64>,
    /// People with a free text, and how many of these have no code.
    pub freitexte: u64,
    /// See `freitexte`.
    pub ohne_code: u64,
}

/// The answers of all groups.
#[derive(Debug, Clone, Default)]
pub struct Zaehlung {
    /// By group.
    pub gruppen: BTreeMap<Antwortgruppe, Gruppensumme>,
    /// Words of customers by code.
    pub zitate: BTreeMap<String, Vec<String>>,
    /// The needs that codes belong to, by folded code.
    zu: BTreeMap<String, String>,
}

impl Zaehlung {
    /// Nothing counted yet; `zu`: folded code → the need that it belongs to.
    #[must_use]
    pub fn new(zu: BTreeMap<String, String>) -> Self {
        Self { zu, ..Self::default() }
    }

    /// Counts what one person answered.
    pub fn add(&mut self, antwort: &Antwort) {
        let gruppe = self.gruppen.entry(antwort.gruppe).or_default();
        gruppe.antworten += 1;
        if let Some(value) = antwort.nps {
            gruppe.nps.add(value);
            gruppe.segmente.entry(antwort.segment.clone().unwrap_or_default()).or_default().add(value);
        }
        gruppe.fragen.resize(antwort.fragen.len().max(gruppe.fragen.len()), Fragesumme::default());
        for (frage, (wichtig, zufrieden)) in gruppe.fragen.iter_mut().zip(&antwort.fragen) {
            if let Some(value) = *wichtig {
                frage.wichtigkeit.add(value);
            }
            if let Some(value) = *zufrieden {
                frage.zufriedenheit.add(value);
            }
        }
        for (code, written) in &antwort.codes {
            let entry = gruppe.codes.entry(code.clone()).or_insert_with(|| (0, written.clone()));
            entry.0 += 1;
            entry.1 = entry.1.clone().min(written.clone());
        }
        let needs: BTreeSet<&String> = antwort.codes.keys().filter_map(|code| self.zu.get(code)).collect();
        for need in needs {
            *gruppe.beduerfnisse.entry(need.clone()).or_default() += 1;
        }
        if let Some(text) = &antwort.freitext {
            gruppe.freitexte += 1;
            gruppe.ohne_code += u64::from(antwort.codes.is_empty());
            if antwort.gruppe == Antwortgruppe::Kunden && is_anonymous(text) {
                self.quote(antwort, text);
            }
        }
    }

    fn quote(&mut self, antwort: &Antwort, text: &String) {
        for code in antwort.codes.keys() {
            let quotes = self.zitate.entry(code.clone()).or_default();
            if quotes.len() < MAX_ZITATE && !quotes.contains(text) {
                quotes.push(text.clone());
            }
        }
    }
}

/// Whether nothing in a text looks like an address, a number or the name of a person: telephone numbers whatever stands between their
/// digits, mail and web addresses, also paraphrased, and what follows a form of address. Other names are only found by reading it.
fn is_anonymous(text: &str) -> bool {
    let between = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '/' | '-' | '–' | '—' | '.' | '(' | ')' | '+');
    let runs = text.split(|c: char| !(c.is_ascii_digit() || between(c)));
    let longest = runs.map(|run| run.chars().filter(char::is_ascii_digit).count()).max().unwrap_or_default();
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    longest <= MAX_ZIFFERN
        && !ADRESSEN.iter().any(|part| lower.contains(part))
        && !words.into_iter().any(|word| ANREDEN.contains(&word))
}

/// What stands in addresses of mail and of web pages.
const ADRESSEN: [&str; 7] = ["@", "(at)", "[at]", " at ", "(ät)", "://", "www."];

/// What stands before names.
const ANREDEN: [&str; 12] =
    ["herr", "herrn", "hr", "frau", "fr", "fräulein", "dr", "prof", "kollege", "kollegin", "mr", "mrs"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::befragung::Skala;
    use crate::tabelle::befragung::Skalenpunkt;
    use crate::text;

    fn antwort(gruppe: Antwortgruppe, codes: &[&str], freitext: &str) -> Antwort {
        Antwort {
            gruppe,
            segment: None,
            nps: Some(9),
            fragen: vec![(Skalenpunkt::new(5, Skala::FuenfIstBeste), None)],
            codes: codes.iter().map(|code| (text::fold(code), (*code).to_owned())).collect(),
            freitext: Some(freitext.to_owned()),
        }
    }

    #[test]
    fn people_are_counted_once_per_code_and_only_customers_are_quoted() {
        let mut zaehlung = Zaehlung::default();
        zaehlung.add(&antwort(Antwortgruppe::Kunden, &["a", "b"], "Wort"));
        zaehlung.add(&antwort(Antwortgruppe::Kunden, &["A"], "Wort"));
        zaehlung.add(&antwort(Antwortgruppe::Kunden, &[], "ohne Code"));
        zaehlung.add(&antwort(Antwortgruppe::Mitarbeitende, &["a"], "nie zu lesen"));
        let kunden = zaehlung.gruppen.get(&Antwortgruppe::Kunden).expect("customers");
        assert_eq!((kunden.antworten, kunden.freitexte, kunden.ohne_code), (3, 3, 1));
        assert_eq!(
            kunden.codes,
            [("a", 2, "A"), ("b", 1, "b")].map(|(key, n, written)| (key.to_owned(), (n, written.to_owned()))).into()
        );
        assert_eq!(zaehlung.zitate.get("a"), Some(&vec!["Wort".to_owned()]));
    }

    #[test]
    fn a_person_with_two_codes_of_one_need_names_it_once() {
        let needs = [("a", "B-01"), ("b", "B-01"), ("c", "B-02")];
        let mut zaehlung = Zaehlung::new(needs.map(|(code, need)| (code.to_owned(), need.to_owned())).into());
        zaehlung.add(&antwort(Antwortgruppe::Kunden, &["a", "B"], ""));
        zaehlung.add(&antwort(Antwortgruppe::Kunden, &["b", "c"], ""));
        let kunden = zaehlung.gruppen.get(&Antwortgruppe::Kunden).expect("customers");
        assert_eq!(kunden.beduerfnisse, [("B-01".to_owned(), 2), ("B-02".to_owned(), 1)].into());
    }

    #[test]
    fn what_looks_like_an_address_or_a_number_is_not_quoted() {
        let cases = [
            ("Seit 2004 läuft die Anlage.", true),
            ("Schreiben Sie an post@firma.example", false),
            ("Rufen Sie 030 123456 an", false),
            ("030/12-34", false),
            ("0401.555.123", false),
            ("(0401) 555", false),
            ("0401 – 555", false),
            ("post (at) firma", false),
            ("post[at]firma", false),
            ("siehe www.firma.example", false),
            ("Herr Beispiel hat nie Zeit", false),
            ("mit Frau Beispiel", false),
            ("Fr. Beispiel", false),
            ("Der Herrgott weiß, wann der Monteur kommt", true),
            ("Freitags um 7.30 Uhr", true),
        ];
        for (text, expected) in cases {
            assert_eq!(is_anonymous(text), expected, "{text}");
        }
    }
}
