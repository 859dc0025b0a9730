//! Weak words, from the list in `templates/saetze/woerter.yaml`.

use std::collections::HashMap;

use foldhash::fast::FixedState;

use super::zerlegung::{Art, Token, is_end, tokens};
use super::{Einwand, Frage};
use crate::diagnostic::{Rule, rules};
use crate::model::werte::JaNein;
use crate::source::Located;
use crate::{choice, record};

choice! {
    /// How grave a weak word is.
    pub enum Stufe {
        /// A warning that holds up the release.
        Freigabe = "freigabe",
        Warnung = "warnung",
        Hinweis = "hinweis",
    }
}

record! {
    /// Words with one rule, one gravity and one question.
    pub struct Wortgruppe {
        pub regel: Located<String>,
        pub stufe: Stufe,
        pub muster: Vec<String>,
        pub ausser: Vec<String>,
        pub zahl: Option<JaNein>,
        pub frage: Frage,
    }
}

record! {
    /// Words that no expected result should rest on.
    pub struct Unpruefbar {
        pub muster: Vec<String>,
        pub ausser: Vec<String>,
        pub frage: Frage,
    }
}

record! {
    /// The file `saetze/woerter.yaml`.
    pub struct Wortdatei {
        pub woerter: Vec<Wortgruppe>,
        pub unpruefbar: Vec<Unpruefbar>,
    }
}

/// One token of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Stelle {
    /// This word in any case.
    Wort(String),
    /// This word as it is written.
    Genau(String),
    Zahl,
}

/// A sequence of words that is looked for, and what it means.
#[derive(Debug, Clone)]
struct Muster {
    stellen: Vec<Stelle>,
    gruppe: usize,
}

/// What a group of words means.
#[derive(Debug, Clone)]
struct Gruppe {
    rule: Rule,
    stufe: Stufe,
    frage: Frage,
    ausser: Vec<Vec<Stelle>>,
    zahl: bool,
}

/// The list in the form in which it is searched: patterns by their first word.
#[derive(Debug, Clone, Default)]
pub(super) struct Woerter {
    gruppen: Vec<Gruppe>,
    muster: HashMap<String, Vec<Muster>, FixedState>,
}

/// The endings of a German adjective.
const ENDUNGEN: [&str; 6] = ["", "e", "em", "en", "er", "es"];

/// The first word of patterns that begin with a number.
const ZAHL: &str = "<zahl>";

impl Woerter {
    /// The weak words; groups whose rule does not exist are left out (`unknown` hears of them).
    pub(super) fn new(gruppen: &[Wortgruppe], mut unknown: impl FnMut(&Located<String>)) -> Self {
        let mut woerter = Self::default();
        for gruppe in gruppen {
            let Some(rule) = rules::named(&gruppe.regel).filter(|rule| rule.thema == "saetze") else {
                unknown(&gruppe.regel);
                continue;
            };
            let zahl = gruppe.zahl.is_some_and(|zahl| zahl.0);
            let ausser = gruppe.ausser.iter().flat_map(|text| forms(text)).collect();
            woerter.add(
                &gruppe.muster,
                Gruppe { rule: *rule, stufe: gruppe.stufe, frage: gruppe.frage.clone(), ausser, zahl },
            );
        }
        woerter
    }

    /// The words that an expected result should not rest on.
    pub(super) fn unpruefbar(gruppen: &[Unpruefbar]) -> Self {
        let mut woerter = Self::default();
        for gruppe in gruppen {
            let (stufe, frage) = (Stufe::Warnung, gruppe.frage.clone());
            let ausser = gruppe.ausser.iter().flat_map(|text| forms(text)).collect();
            woerter.add(&gruppe.muster, Gruppe { rule: rules::ABNAHME_UNPRUEFBAR, stufe, frage, ausser, zahl: false });
        }
        woerter
    }

    fn add(&mut self, muster: &[String], gruppe: Gruppe) {
        let index = self.gruppen.len();
        self.gruppen.push(gruppe);
        for stellen in muster.iter().flat_map(|text| forms(text)) {
            let first = match stellen.first() {
                Some(Stelle::Wort(word)) => word.clone(),
                Some(Stelle::Genau(word)) => word.to_lowercase(),
                Some(Stelle::Zahl) => ZAHL.to_owned(),
                None => continue,
            };
            self.muster.entry(first).or_default().push(Muster { stellen, gruppe: index });
        }
    }

    /// The weak words among `tokens`; where several begin, the longest counts.
    pub(super) fn find(&self, tokens: &[Token<'_>]) -> Vec<Einwand> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let Some((length, gruppe)) = self.at(tokens, at) else {
                at += 1;
                continue;
            };
            let stelle = span(tokens, at, length);
            found.push(Einwand::new(gruppe.rule, stelle).of(gruppe.stufe).asking(&gruppe.frage));
            at += length;
        }
        found
    }

    fn at(&self, tokens: &[Token<'_>], at: usize) -> Option<(usize, &Gruppe)> {
        let token = tokens.get(at)?;
        let key = if token.art == Art::Zahl { ZAHL } else { token.klein.as_str() };
        let candidates = self.muster.get(key)?;
        let fits = candidates.iter().filter(|muster| matches(&muster.stellen, tokens, at));
        let muster = fits.max_by_key(|muster| muster.stellen.len())?;
        let gruppe = self.gruppen.get(muster.gruppe)?;
        let length = muster.stellen.len();
        let is_term = gruppe.ausser.iter().any(|ausser| covers(ausser, tokens, at, length));
        let is_compared = gruppe.rule == rules::VERGLEICH_OHNE_BEZUG && is_compared(tokens, at, length);
        let is_exact = gruppe.zahl && is_exact(tokens, at, length, gruppe.rule == rules::UNSCHARFE_ZEIT);
        (!is_term && !is_compared && !is_exact).then_some((length, gruppe))
    }
}

/// Whether a comparison says with what: “einen höheren Rabatt als 15 %”, “den höheren der beiden Rabatte”, “die besten Kunden nach Umsatz”. “Als”
/// before a bare noun says in which shape: “bessere Auswertungen als PDF”.
fn is_compared(tokens: &[Token<'_>], at: usize, length: usize) -> bool {
    const MASSSTAEBE: [&str; 16] = [
        "der", "die", "das", "den", "dem", "ein", "eine", "einen", "einem", "einer", "bisher", "heute", "zuvor", "im",
        "in", "zwei",
    ];
    let is_best = tokens.get(at).is_some_and(|token| token.klein.starts_with("best"));
    let end = (at + length + 5).min(tokens.len());
    (at + length..end).take_while(|index| tokens.get(*index).is_some_and(|x| !x.is_any(&[",", ";", "."]))).any(
        |index| {
            let (Some(token), Some(next)) = (tokens.get(index), tokens.get(index + 1)) else { return false };
            let than = token.is("als") && (next.art == Art::Zahl || next.is_any(&MASSSTAEBE));
            let by = is_best && token.is("nach") && next.is_capital();
            than || by || token.is_any(&["beiden", "gegenüber"])
        },
    )
}

/// The forms of a pattern, taken apart: “`einfach~`” has six.
fn forms(text: &str) -> Vec<Vec<Stelle>> {
    let endings: &[&str] = if text.contains('~') { &ENDUNGEN } else { &ENDUNGEN[..1] };
    let form = |ending: &&str| {
        let text = text.replace('~', ending).replace(ZAHL, "0");
        let (text, exact) = text.strip_prefix('^').map_or((text.as_str(), false), |text| (text, true));
        let stelle = |token: &Token<'_>| match (token.art, exact) {
            (Art::Zahl, _) => Stelle::Zahl,
            (_, true) => Stelle::Genau(token.text.to_owned()),
            (_, false) => Stelle::Wort(token.klein.clone()),
        };
        tokens(text).iter().map(stelle).collect()
    };
    endings.iter().map(form).collect()
}

fn matches(stellen: &[Stelle], tokens: &[Token<'_>], at: usize) -> bool {
    stellen.iter().enumerate().all(|(offset, stelle)| {
        tokens.get(at + offset).is_some_and(|token| match stelle {
            Stelle::Wort(word) => token.klein == *word,
            Stelle::Genau(word) => token.text == word,
            Stelle::Zahl => token.art == Art::Zahl,
        })
    })
}

/// Whether a term that is not meant covers the words found.
fn covers(ausser: &[Stelle], tokens: &[Token<'_>], at: usize, length: usize) -> bool {
    let Some(slack) = ausser.len().checked_sub(length) else { return false };
    (0..=slack).any(|before| at.checked_sub(before).is_some_and(|start| matches(ausser, tokens, start)))
}

/// Beginnings of words for units, of time first.
const ZEITEN: [&str; 14] = [
    "sekunde",
    "millisekunde",
    "minute",
    "stunde",
    "tag",
    "werktag",
    "arbeitstag",
    "kalendertag",
    "woche",
    "monat",
    "quartal",
    "jahr",
    "uhr",
    "zeichen",
];

/// Words that say how often by themselves.
const ABSTAENDE: [&str; 9] = [
    "täglich",
    "werktäglich",
    "stündlich",
    "wöchentlich",
    "monatlich",
    "vierteljährlich",
    "jährlich",
    "minütlich",
    "nächtlich",
];

/// Numbers in words.
const ZAHLWORTE: [&str; 11] =
    ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"];

/// One of something, which is a period only behind words that begin one: “innerhalb einer Stunde”.
const EINS: [&str; 4] = ["ein", "eines", "einer", "einem"];
const BINNEN: [&str; 5] = ["innerhalb", "binnen", "in", "nach", "von"];

/// Whether a number with a unit stands close by, in the same sentence: one of time where `is_time`.
fn is_exact(tokens: &[Token<'_>], at: usize, length: usize, is_time: bool) -> bool {
    let from = at + length;
    let end = (from..tokens.len()).find(|index| is_end(tokens, *index)).unwrap_or(tokens.len()).min(from + 10);
    let behind = tokens.get(from..end).unwrap_or_default();
    let is_period = |unit: &Token<'_>| {
        unit.is_any(&["ms", "s", "h", "min"]) || ZEITEN.iter().any(|time| unit.klein.starts_with(time))
    };
    let is_unit = |unit: &Token<'_>| is_period(unit) || (!is_time && (unit.is_capital() || unit.is("%")));
    let measures = |pair: &[Token<'_>]| match pair {
        [number, unit] if number.art == Art::Zahl => is_unit(unit),
        [number, unit] => number.is_any(&ZAHLWORTE) && is_period(unit),
        _ => false,
    };
    let one = |three: &[Token<'_>]| match three {
        [begin, number, unit] => begin.is_any(&BINNEN) && number.is_any(&EINS) && is_period(unit),
        _ => false,
    };
    behind.windows(2).any(measures) || behind.windows(3).any(one) || (is_time && says_how_often(tokens, at, from))
}

/// Whether a word beside it says how often: “täglich, also regelmäßig”, “regelmäßig, nämlich wöchentlich”. Before another adjective it is about that.
fn says_how_often(tokens: &[Token<'_>], at: usize, from: usize) -> bool {
    let alone = |index: usize| {
        let (token, next) = (tokens.get(index), tokens.get(index + 1));
        token.is_some_and(|token| token.is_any(&ABSTAENDE)) && next.is_none_or(|next| !next.is_word() || next.is("und"))
    };
    (at.saturating_sub(3)..at).chain(from..from + 4).any(alone)
}

/// The place of some tokens in the text.
pub(super) fn span(tokens: &[Token<'_>], at: usize, length: usize) -> std::ops::Range<usize> {
    let start = tokens.get(at).map_or(0, |token| token.stelle.start);
    let last = (at + length.max(1)).checked_sub(1).and_then(|last| tokens.get(last));
    start..last.map_or(start, |token| token.stelle.end)
}
