//! Searches texts for many things at once, whatever stands between their letters: line breaks, hyphens, tags.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use aho_corasick::{AhoCorasick, BuildError};
use rust_decimal::Decimal;
use unicode_normalization::UnicodeNormalization;

use super::geheimnisse::{Art, Geheimnis};
use crate::text::zahlen::{self, Zahl};

/// Words in a row by which a sentence is recognised. Fewer are common to many sentences.
pub(super) const WORTE: usize = 7;

/// Fewest letters of a name or title that is looked for.
const BUCHSTABEN: usize = 4;
const BUCHSTABEN_TITEL: usize = 12;

/// From this amount on a number is told without a currency too, EUR.
const OHNE_WAEHRUNG: u32 = 10_000;

/// Smallest amount that is looked for, EUR.
const MINDEST: u32 = 1000;

/// Something that was found.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fund {
    /// Which of the things that are looked for.
    pub geheimnis: usize,
    /// What stands there.
    pub worte: String,
}

/// What a pattern is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Muster {
    /// A name: stands alone.
    Name,
    /// Words of a sentence.
    Worte,
}

/// Things that are looked for.
#[derive(Debug)]
pub(super) struct Sucher {
    automat: AhoCorasick,
    muster: Vec<(usize, Muster)>,
    betraege: BTreeMap<Decimal, usize>,
}

impl Sucher {
    /// Looks for all of these, except for what `oeffentlich` says too.
    ///
    /// # Errors
    /// If they are more than can be looked for at once.
    pub(super) fn new(geheimnisse: &[Geheimnis], oeffentlich: &[String]) -> Result<Self, BuildError> {
        let words: BTreeSet<String> = oeffentlich
            .iter()
            .flat_map(|text| text.split(|c: char| !c.is_alphanumeric()))
            .map(str::to_lowercase)
            .collect();
        let is_role = |name: &str| name.split_whitespace().any(|word| words.contains(&word.to_lowercase()));
        let mut patterns: BTreeMap<(String, Muster), usize> = BTreeMap::new();
        let mut betraege = BTreeMap::new();
        for (index, geheimnis) in geheimnisse.iter().enumerate() {
            if geheimnis.art == Art::Person && is_role(&geheimnis.name) {
                continue;
            }
            for name in geheimnis.namen.iter().map(|name| letters(name)).filter(|name| name.len() >= BUCHSTABEN) {
                patterns.entry((name, Muster::Name)).or_insert(index);
            }
            for pattern in geheimnis.texte.iter().flat_map(|text| rows(text)) {
                patterns.entry((pattern, Muster::Worte)).or_insert(index);
            }
            for betrag in geheimnis.betraege.iter().filter(|betrag| **betrag >= Decimal::from(MINDEST)) {
                betraege.entry(betrag.normalize()).or_insert(index);
                betraege.entry(betrag.round().normalize()).or_insert(index);
            }
        }
        let everything = Self::of(&patterns, betraege)?;
        let public: BTreeSet<usize> =
            oeffentlich.iter().flat_map(|text| everything.matches(&Buchstaben::new(text))).map(|(at, _)| at).collect();
        let mut at = 0..patterns.len();
        patterns.retain(|_, _| at.next().is_some_and(|at| !public.contains(&at)));
        let mut betraege = everything.betraege;
        for zahl in oeffentlich.iter().flat_map(|text| zahlen::lesen(text)) {
            betraege.remove(&zahl.wert);
        }
        Self::of(&patterns, betraege)
    }

    fn of(
        patterns: &BTreeMap<(String, Muster), usize>,
        betraege: BTreeMap<Decimal, usize>,
    ) -> Result<Self, BuildError> {
        let muster = patterns.iter().map(|((_, kind), index)| (*index, *kind)).collect();
        Ok(Self { automat: AhoCorasick::new(patterns.keys().map(|(pattern, _)| pattern))?, muster, betraege })
    }

    /// What stands in a text, in no order.
    pub(super) fn find(&self, text: &str) -> Vec<Fund> {
        let buchstaben = Buchstaben::new(text);
        let words = self.matches(&buchstaben).into_iter().filter_map(|(at, range)| {
            let (geheimnis, _) = *self.muster.get(at)?;
            Some(Fund { geheimnis, worte: buchstaben.text.get(range)?.to_owned() })
        });
        let amounts = zahlen::lesen(text).into_iter().filter_map(|zahl| {
            let geheimnis = self.betrag(&zahl)?;
            Some(Fund { geheimnis, worte: text.get(zahl.range)?.to_owned() })
        });
        words.chain(amounts).collect()
    }

    /// The patterns that a text holds, with where.
    fn matches(&self, buchstaben: &Buchstaben) -> Vec<(usize, Range<usize>)> {
        let all = self.automat.find_overlapping_iter(&buchstaben.nur);
        let placed = all.filter_map(|found| {
            let at = found.pattern().as_usize();
            let (_, kind) = self.muster.get(at)?;
            Some((at, buchstaben.place(found.range(), *kind)?))
        });
        placed.collect()
    }

    /// The amount that a number tells: exactly, or as roughly as the number is written.
    fn betrag(&self, zahl: &Zahl) -> Option<usize> {
        if !zahl.ist_geld && zahl.wert < Decimal::from(OHNE_WAEHRUNG) {
            return None;
        }
        if zahl.genau <= Decimal::ONE {
            return self.betraege.get(&zahl.wert).copied();
        }
        let half = zahl.genau / Decimal::TWO;
        self.betraege.range(zahl.wert - half..zahl.wert + half).next().map(|(_, index)| *index)
    }
}

/// A text and nothing but its letters and digits, small, with where each stands.
struct Buchstaben {
    text: String,
    nur: String,
    /// The byte of `text` behind each byte of `nur`.
    orte: Vec<usize>,
}

impl Buchstaben {
    fn new(text: &str) -> Self {
        let text: String = text.nfkc().collect();
        let mut nur = String::with_capacity(text.len());
        let mut orte = Vec::with_capacity(text.len());
        for (at, c) in text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
            nur.extend(c.to_lowercase());
            orte.resize(nur.len(), at);
        }
        Self { text, nur, orte }
    }

    /// Where a run of letters stands, if it begins and ends with whole words; a name must not be part of a longer one.
    fn place(&self, run: Range<usize>, kind: Muster) -> Option<Range<usize>> {
        let start = *self.orte.get(run.start)?;
        let last = *self.orte.get(run.end.checked_sub(1)?)?;
        let end = last + self.text.get(last..)?.chars().next()?.len_utf8();
        let mut before = self.text.get(..start)?.chars().rev();
        let mut after = self.text.get(end..)?.chars();
        let is_joined = |near: Option<char>, far: Option<char>| {
            let joins =
                kind == Muster::Name && matches!(near, Some('-' | '_')) && far.is_some_and(char::is_alphanumeric);
            near.is_some_and(char::is_alphanumeric) || joins
        };
        let is_whole = !is_joined(before.next(), before.next()) && !is_joined(after.next(), after.next());
        is_whole.then_some(start..end)
    }
}

/// The letters and digits of a text, small.
fn letters(text: &str) -> String {
    Buchstaben::new(text).nur
}

/// What a sentence is recognised by: every row of so many words, or all of it if it is short. A single word is none.
fn rows(text: &str) -> Vec<String> {
    let text: String = text.nfkc().collect();
    let words: Vec<String> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    if words.len() < 2 {
        return Vec::new();
    }
    let rows = words.windows(WORTE.min(words.len())).map(<[String]>::concat);
    rows.filter(|row| row.len() >= BUCHSTABEN_TITEL).collect()
}
