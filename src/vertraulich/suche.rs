//! Searches texts for many things at once, whatever stands between their letters: line breaks, hyphens, tags.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use aho_corasick::{AhoCorasick, BuildError};
use rust_decimal::Decimal;
use unicode_normalization::UnicodeNormalization;

use super::geheimnisse::{Art, Geheimnis};
use super::inhalt::Stueck;
use crate::source::floor_char_boundary;
use crate::text::zahlen::{self, Zahl};

/// Words in a row by which a sentence is recognised. Fewer are common to many sentences.
pub(super) const WORTE: usize = 7;

/// Fewest letters of a title that is looked for.
const BUCHSTABEN_TITEL: usize = 12;

/// Fewest letters of a name, and of one that is found however it is written; shorter ones and those of digits are found as they are.
const BUCHSTABEN: usize = 3;
const BUCHSTABEN_FREI: usize = 5;

/// From this amount on a number is told without a currency too, EUR.
const OHNE_WAEHRUNG: u32 = 10_000;

/// Bytes that are searched at once, and by how much two pieces overlap: what is looked for is shorter.
const FENSTER: usize = 1 << 20;
const UEBERLAPPUNG: usize = 1 << 12;

/// Something that was found.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fund {
    /// Which of the things that are looked for.
    pub geheimnis: usize,
    /// What stands there.
    pub worte: String,
    /// Whether it is a number that nothing says to be money.
    pub nur_zahl: bool,
}

/// What a pattern is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Muster {
    /// A name: stands alone.
    Name,
    /// A short name: stands alone, letter by letter.
    Genau(String),
    /// Words of a sentence.
    Worte,
}

impl Muster {
    /// How a name is looked for; not at all if it is a word or number that stands everywhere.
    fn of_name(name: &str, letters: &str) -> Option<Self> {
        let is_number = letters.bytes().all(|byte| byte.is_ascii_digit());
        if letters.len() < BUCHSTABEN || is_number && letters.len() < BUCHSTABEN_FREI {
            None
        } else if is_number || letters.len() < BUCHSTABEN_FREI {
            Some(Self::Genau(name.to_owned()))
        } else {
            Some(Self::Name)
        }
    }

    /// Marks that join a name with what stands beside it to a longer one.
    fn joints(&self) -> &'static [char] {
        match self {
            Self::Name => &['-', '_'],
            Self::Genau(_) => &['-', '_', '.', ',', ':', '/'],
            Self::Worte => &[],
        }
    }
}

/// Patterns, and which of the things that are looked for each stands for.
type Gesucht = BTreeMap<(String, Muster), usize>;

/// Things that are looked for.
#[derive(Debug)]
pub(super) struct Sucher {
    automat: AhoCorasick,
    muster: Vec<(usize, Muster)>,
    betraege: BTreeMap<Decimal, usize>,
    /// Amounts that are told of something else too: found where they are told as money.
    mehrdeutig: BTreeSet<Decimal>,
}

impl Sucher {
    /// Looks for all of these, except for what `oeffentlich` and `formelhaft` say too; numbers of the latter mean nothing, and one that
    /// `oeffentlich` tells of something else keeps its meaning as money.
    ///
    /// # Errors
    /// If they are more than can be looked for at once.
    pub(super) fn new(
        geheimnisse: &[Geheimnis],
        oeffentlich: &[String],
        formelhaft: &[String],
    ) -> Result<Self, BuildError> {
        let words = oeffentlich.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
        let words: BTreeSet<String> = words.map(str::to_lowercase).collect();
        let is_role = |name: &str| name.split_whitespace().all(|word| words.contains(&word.to_lowercase()));
        let mut gesucht = Gesucht::new();
        let mut betraege = BTreeMap::new();
        for (index, geheimnis) in geheimnisse.iter().enumerate() {
            if geheimnis.art == Art::Person && is_role(&geheimnis.name) {
                continue;
            }
            let names = geheimnis.namen.iter().map(|name| (name, letters(name)));
            let names = names.filter_map(|(name, letters)| Some((Muster::of_name(name, &letters)?, letters)));
            let rows = geheimnis.texte.iter().flat_map(|text| rows(text)).map(|row| (Muster::Worte, row));
            for (muster, letters) in names.chain(rows) {
                gesucht.entry((letters, muster)).or_insert(index);
            }
            for betrag in geheimnis.betraege.iter().filter(|betrag| **betrag >= Decimal::from(zahlen::MINDEST)) {
                betraege.entry(betrag.normalize()).or_insert(index);
                betraege.entry(betrag.round().normalize()).or_insert(index);
            }
        }
        let mut mehrdeutig = BTreeSet::new();
        for zahl in oeffentlich.iter().flat_map(|text| zahlen::lesen(text)) {
            if zahl.ist_geld {
                betraege.remove(&zahl.wert);
            } else {
                mehrdeutig.insert(zahl.wert);
            }
        }
        let everything = Self::of(&gesucht, BTreeMap::new(), BTreeSet::new())?;
        let said = oeffentlich.iter().chain(formelhaft).flat_map(|text| everything.matches(&Buchstaben::new(text)));
        let said: BTreeSet<usize> = said.map(|(at, _)| at).collect();
        let mut at = 0..gesucht.len();
        gesucht.retain(|_, _| at.next().is_some_and(|at| !said.contains(&at)));
        Self::of(&gesucht, betraege, mehrdeutig)
    }

    fn of(
        gesucht: &Gesucht,
        betraege: BTreeMap<Decimal, usize>,
        mehrdeutig: BTreeSet<Decimal>,
    ) -> Result<Self, BuildError> {
        let muster = gesucht.iter().map(|((_, muster), index)| (*index, muster.clone())).collect();
        let automat = AhoCorasick::new(gesucht.keys().map(|(letters, _)| letters))?;
        Ok(Self { automat, muster, betraege, mehrdeutig })
    }

    /// What stands in a text, in no order.
    pub(super) fn find(&self, stueck: &Stueck) -> Vec<Fund> {
        let text = stueck.text.as_str();
        let mut found = Vec::new();
        let mut start = 0;
        while start < text.len() {
            let end = floor_char_boundary(text, start + FENSTER + UEBERLAPPUNG);
            self.find_within(text.get(start..end).unwrap_or_default(), stueck.zahlen, &mut found);
            start = floor_char_boundary(text, start + FENSTER);
        }
        found
    }

    fn find_within(&self, text: &str, with_numbers: bool, found: &mut Vec<Fund>) {
        let buchstaben = Buchstaben::new(text);
        found.extend(self.matches(&buchstaben).into_iter().filter_map(|(at, range)| {
            let (geheimnis, _) = *self.muster.get(at)?;
            Some(Fund { geheimnis, worte: buchstaben.text.get(range)?.to_owned(), nur_zahl: false })
        }));
        let numbers = if with_numbers { zahlen::lesen(text) } else { Vec::new() };
        found.extend(numbers.into_iter().filter_map(|zahl| {
            let geheimnis = self.betrag(&zahl)?;
            Some(Fund { geheimnis, worte: text.get(zahl.range)?.to_owned(), nur_zahl: !zahl.ist_geld })
        }));
    }

    /// The patterns that a text holds, with where.
    fn matches(&self, buchstaben: &Buchstaben) -> Vec<(usize, Range<usize>)> {
        let all = self.automat.find_overlapping_iter(&buchstaben.nur);
        let placed = all.filter_map(|found| {
            let at = found.pattern().as_usize();
            let (_, muster) = self.muster.get(at)?;
            Some((at, buchstaben.place(found.range(), muster)?))
        });
        placed.collect()
    }

    /// The amount that a number tells: exactly, or as roughly as the number is written.
    fn betrag(&self, zahl: &Zahl) -> Option<usize> {
        let is_clear = || zahl.wert >= Decimal::from(OHNE_WAEHRUNG) && !self.mehrdeutig.contains(&zahl.wert);
        if !zahl.ist_geld && !is_clear() {
            return None;
        }
        if zahl.genau <= Decimal::ONE {
            return self.betraege.get(&zahl.wert).copied();
        }
        let half = zahl.genau.checked_div(Decimal::TWO)?;
        let (from, to) = (zahl.wert.checked_sub(half)?, zahl.wert.checked_add(half)?);
        self.betraege.range(from..to).next().map(|(_, index)| *index)
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
    fn place(&self, run: Range<usize>, muster: &Muster) -> Option<Range<usize>> {
        let start = *self.orte.get(run.start)?;
        let last = *self.orte.get(run.end.checked_sub(1)?)?;
        let end = last + self.text.get(last..)?.chars().next()?.len_utf8();
        let mut before = self.text.get(..start)?.chars().rev();
        let mut after = self.text.get(end..)?.chars();
        let is_joined = |near: Option<char>, far: Option<char>| {
            let joins = near.is_some_and(|near| muster.joints().contains(&near));
            near.is_some_and(char::is_alphanumeric) || joins && far.is_some_and(char::is_alphanumeric)
        };
        let is_whole = !is_joined(before.next(), before.next()) && !is_joined(after.next(), after.next());
        let is_written = match muster {
            Muster::Genau(name) => self.text.get(start..end) == Some(name.as_str()),
            Muster::Name | Muster::Worte => true,
        };
        (is_whole && is_written).then_some(start..end)
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
