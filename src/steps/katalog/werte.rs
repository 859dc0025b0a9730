//! Values in catalogue entries: confirmed by the company, stated in the analysis, or only proposed.

use std::collections::BTreeMap;
use std::str::FromStr;

use minijinja::{Error, Value};
use rust_decimal::Decimal;

use super::Wertvorlage;
use crate::model::Projekt;
use crate::model::lastenheft::{OffenerWert, Wert};
use crate::steps::vorlage::Vorlagen;
use crate::text::{Sprache, format};

/// How sure a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wertstand {
    /// The company has confirmed or replaced it.
    Bestaetigt,
    /// It stands in the analysis.
    Analyse,
    /// It is only proposed; a release has to wait.
    Offen,
}

/// A value with how sure it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wertangabe {
    /// Name within its entry.
    pub name: String,
    /// The value as people write it in the language of the documents.
    pub wert: String,
    /// The value as it is written in YAML.
    pub roh: String,
    /// What it is, with its unit.
    pub bedeutung: String,
    /// How sure it is.
    pub stand: Wertstand,
}

impl Wertangabe {
    /// A value that was taken over without being confirmed.
    #[must_use]
    pub fn open(open: &OffenerWert, sprache: Sprache) -> Self {
        Self {
            name: open.name.clone(),
            wert: written(&open.wert, sprache),
            roh: open.wert.clone(),
            bedeutung: open.bedeutung.clone().unwrap_or_else(|| open.name.clone()),
            stand: Wertstand::Offen,
        }
    }
}

/// Confirmed values by requirement and name.
pub(super) type Bestaetigt<'p> = BTreeMap<(&'p str, &'p str), &'p Wert>;

pub(super) fn confirmed(projekt: &Projekt) -> Bestaetigt<'_> {
    let werte = projekt.lastenheft.werte.iter();
    werte.map(|wert| ((wert.anforderung.value.as_str(), wert.name.value.as_str()), wert)).collect()
}

/// The values of the entry `id`.
pub(super) fn resolve<'a>(
    id: &str,
    werte: &'a [Wertvorlage],
    confirmed: &Bestaetigt<'_>,
    vorlagen: &Vorlagen<'a>,
    analysis: &Value,
) -> Result<Vec<Wertangabe>, Error> {
    let resolve = |wert: &'a Wertvorlage| {
        let stated = match &wert.aus {
            Some(expression) => stated(&vorlagen.eval(expression, analysis)?),
            None => None,
        };
        let (roh, stand) = match (confirmed.get(&(id, wert.name.as_str())), stated) {
            (Some(own), _) => (own.wert.value.clone(), Wertstand::Bestaetigt),
            (None, Some(stated)) => (stated, Wertstand::Analyse),
            (None, None) => (vorlagen.text(&wert.wert, analysis)?, Wertstand::Offen),
        };
        let bedeutung = vorlagen.text(&wert.bedeutung, analysis)?;
        let sprache = vorlagen.sprache();
        // What the analysis gives is a number already, however many decimals it has.
        let exact = Decimal::from_str(&roh).ok().filter(|_| stand == Wertstand::Analyse);
        let shown = exact.map_or_else(|| written(&roh, sprache), |number| format::zahl(number, sprache));
        Ok(Wertangabe { name: wert.name.clone(), wert: shown, roh, bedeutung, stand })
    };
    werte.iter().map(resolve).collect()
}

/// Whether two values are the same, in whichever way their decimals are written.
#[must_use]
pub fn is_same(a: &str, b: &str) -> bool {
    a == b || number(a).is_some_and(|a| number(b) == Some(a))
}

fn stated(value: &Value) -> Option<String> {
    (!value.is_undefined() && !value.is_none()).then(|| value.to_string())
}

/// Whether a value is a plain number, zero or more.
pub(super) fn is_number(text: &str) -> bool {
    number(text).is_some()
}

/// A number with point or comma before its decimals. Three of them are refused: `10.000` may be meant as ten thousand.
fn number(text: &str) -> Option<Decimal> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
    let (whole, decimals) = text.split_once(['.', ',']).map_or((text, None), |(whole, rest)| (whole, Some(rest)));
    let is_clear = !whole.is_empty() && decimals.is_none_or(|decimals| !matches!(decimals.len(), 0 | 3));
    (plain && is_clear).then(|| Decimal::from_str(&text.replace(',', ".")).ok()).flatten()
}

/// A plain number as the language writes it; anything else as it is.
fn written(text: &str, sprache: Sprache) -> String {
    number(text).map_or_else(|| text.to_owned(), |number| format::zahl(number, sprache))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_that_can_be_meant_in_one_way_only() {
        for (text, expected) in [("30", "30"), ("99.5", "99,5"), ("99,5", "99,5"), ("20000", "20.000"), ("0", "0")] {
            assert!(is_number(text), "{text}");
            assert_eq!(written(text, Sprache::De), expected);
        }
        for text in ["10.000", "1,000", "1.2.3", "5,", ".5", "-3", "bald", "", "8:00"] {
            assert!(!is_number(text), "{text}");
            assert_eq!(written(text, Sprache::De), text);
        }
    }
}
