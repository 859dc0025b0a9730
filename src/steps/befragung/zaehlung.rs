//! Gathers answers into sums by group; nothing that one person said stays, but a few quotations of customers.

use std::collections::BTreeMap;

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
    /// People by code.
    pub codes: BTreeMap<String, u64>,
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
}

impl Zaehlung {
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
        for code in &antwort.codes {
            *gruppe.codes.entry(code.clone()).or_default() += 1;
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
        for code in &antwort.codes {
            let quotes = self.zitate.entry(code.clone()).or_default();
            if quotes.len() < MAX_ZITATE && !quotes.contains(text) {
                quotes.push(text.clone());
            }
        }
    }
}

/// Whether nothing in a text looks like an address or a number of a person. Names can only be found by reading it.
fn is_anonymous(text: &str) -> bool {
    let digits = text.split(|c: char| !(c.is_ascii_digit() || matches!(c, ' ' | '/' | '-')));
    let longest = digits.map(|run| run.chars().filter(char::is_ascii_digit).count()).max().unwrap_or_default();
    !text.contains('@') && longest <= MAX_ZIFFERN
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn antwort(gruppe: Antwortgruppe, codes: &[&str], freitext: &str) -> Antwort {
        Antwort {
            gruppe,
            segment: None,
            nps: Some(9),
            fragen: vec![(Some(5), None)],
            codes: codes.iter().map(|code| (*code).to_owned()).collect::<BTreeSet<_>>(),
            freitext: Some(freitext.to_owned()),
        }
    }

    #[test]
    fn people_are_counted_once_per_code_and_only_customers_are_quoted() {
        let mut zaehlung = Zaehlung::default();
        zaehlung.add(&antwort(Antwortgruppe::Kunden, &["a", "b"], "Wort"));
        zaehlung.add(&antwort(Antwortgruppe::Kunden, &["a"], "Wort"));
        zaehlung.add(&antwort(Antwortgruppe::Kunden, &[], "ohne Code"));
        zaehlung.add(&antwort(Antwortgruppe::Mitarbeitende, &["a"], "nie zu lesen"));
        let kunden = zaehlung.gruppen.get(&Antwortgruppe::Kunden).expect("customers");
        assert_eq!((kunden.antworten, kunden.freitexte, kunden.ohne_code), (3, 3, 1));
        assert_eq!(kunden.codes, BTreeMap::from([("a".to_owned(), 2), ("b".to_owned(), 1)]));
        assert_eq!(zaehlung.zitate.get("a"), Some(&vec!["Wort".to_owned()]));
    }

    #[test]
    fn what_looks_like_an_address_or_a_number_is_not_quoted() {
        let cases = [
            ("Seit 2004 läuft die Anlage.", true),
            ("Schreiben Sie an post@firma.example", false),
            ("Rufen Sie 030 123456 an", false),
            ("030/12-34", false),
        ];
        for (text, expected) in cases {
            assert_eq!(is_anonymous(text), expected, "{text}");
        }
    }
}
