//! The answers to a survey → one [`Antwort`] per row. Answers off their scale are left out and counted, the rest of the row counts.

use std::collections::BTreeMap;
use std::io::Read;

use super::Auslassungen;
use super::befragungsplan::{Befragungsmangel, Befragungsplan, Gruppenwahl, NPS};
use super::form::decode;
use super::zeilen::{Abbruch, Zeilen};
use crate::model::befragung::{Antwortgruppe, Skala};
use crate::model::befragungsergebnis::{Antwortmangel, Zeilenmangel};
use crate::text;

/// Longest word for a segment or a code that is not stated, in characters.
const MAX_WORT: usize = 60;

/// Longest free text that is kept, in characters.
const MAX_FREITEXT: usize = 400;

/// What one person answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Antwort {
    /// Who it was.
    pub gruppe: Antwortgruppe,
    /// The word for the segment, if there is one.
    pub segment: Option<String>,
    /// 0 to 10.
    pub nps: Option<u8>,
    /// Importance and satisfaction by question.
    pub fragen: Vec<(Option<Skalenpunkt>, Option<Skalenpunkt>)>,
    /// Each code once, folded → as it is written.
    pub codes: BTreeMap<String, String>,
    /// The free text.
    pub freitext: Option<String>,
}

/// A place on the scale 1 (low) to 5 (high), in fifths of a point: grades from 1 to 6 lie between the whole points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Skalenpunkt(u8);

impl Skalenpunkt {
    /// The fifths in one point.
    pub const JE_PUNKT: u64 = 5;

    /// What `value` of an export means; none if it is off the scale. Grades are spread evenly: 1 is 5 points, 6 is 1 point, each between
    /// them four fifths less than the one before.
    #[must_use]
    pub fn new(value: u8, skala: Skala) -> Option<Self> {
        let (lowest, highest) = skala.grenzen();
        let above = value.checked_sub(lowest).filter(|_| value <= highest)?;
        Some(Self(match skala {
            Skala::FuenfIstBeste => 5 + 5 * above,
            Skala::EinsIstBeste => 25 - 5 * above,
            Skala::Schulnoten => 25 - 4 * above,
        }))
    }

    /// In fifths of a point, 5 to 25.
    #[must_use]
    pub fn fuenftel(self) -> u64 {
        self.0.into()
    }

    /// Whether it is one of the two best answers: 4 or 5 points, grade 1 or 2.
    #[must_use]
    pub fn is_top(self) -> bool {
        self.0 >= 20
    }
}

impl Antwort {
    fn is_empty(&self) -> bool {
        let silent = |(wichtig, zufrieden): &(Option<Skalenpunkt>, Option<Skalenpunkt>)| {
            wichtig.is_none() && zufrieden.is_none()
        };
        self.nps.is_none() && self.codes.is_empty() && self.freitext.is_none() && self.fragen.iter().all(silent)
    }
}

/// What reading an export came to.
#[derive(Debug, Default)]
pub struct Lesung {
    /// Rows in all.
    pub zeilen: u64,
    /// Rows that do not count.
    pub ausgelassen: Auslassungen<Zeilenmangel>,
    /// Answers that do not count.
    pub ungueltig: Auslassungen<Antwortmangel>,
    /// Answers by column with a scale, and how many of them are off it.
    pub je_spalte: BTreeMap<usize, (u64, u64)>,
    /// A row that is not of the group that is stated for all.
    pub widerspruch: Option<Befragungsmangel<'static>>,
}

/// More answers of a column off its scale than this, in percent, are told.
const VIELE_NEBEN_DER_SKALA: u64 = 5;

impl Lesung {
    /// The columns with a scale in which most answers are off it.
    pub fn ohne_skala(&self) -> impl Iterator<Item = usize> {
        self.je_spalte.iter().filter(|(_, (all, off))| off * 2 > *all).map(|(index, _)| *index)
    }

    /// The columns with a scale in which some answers are off it, but not most: how many, and of how many.
    pub fn neben_der_skala(&self) -> impl Iterator<Item = (usize, u64, u64)> {
        let some = |(all, off): &(u64, u64)| off * 2 <= *all && off * 100 > all * VIELE_NEBEN_DER_SKALA;
        self.je_spalte.iter().filter(move |(_, counts)| some(counts)).map(|(index, (all, off))| (*index, *off, *all))
    }
}

/// Reads all rows of `input` and gives what they say to `consume`.
///
/// # Errors
/// If the input cannot be read on.
pub fn read(
    input: impl Read + Send,
    plan: &Befragungsplan,
    mut consume: impl FnMut(Antwort),
) -> Result<Lesung, Abbruch> {
    let mut rows = plan.form.zeilen(input)?;
    let mut lesung = Lesung::default();
    rows.advance()?;
    let width = rows.width();
    let last = plan.belegung.columns().max().unwrap_or_default();
    while rows.advance()? {
        lesung.zeilen += 1;
        let line = rows.line();
        // A separator at the end of the line does no harm; one too many within it shifts the columns.
        if rows.width() <= last || (width..rows.width()).any(|index| !rows.field(index).is_empty()) {
            lesung.ausgelassen.push(Zeilenmangel::Feldzahl, line, &[]);
            continue;
        }
        if lesung.widerspruch.is_none() {
            lesung.widerspruch = plan.widerspruch(|index| decode(rows.field(index)).into_owned());
        }
        let Some(gruppe) = gruppe(&rows, plan) else {
            lesung.ausgelassen.push(Zeilenmangel::Gruppe, line, &[]);
            continue;
        };
        let antwort = Reader { rows: &rows, plan, lesung: &mut lesung }.antwort(gruppe);
        if antwort.is_empty() {
            lesung.ausgelassen.push(Zeilenmangel::Leer, line, &[]);
        } else {
            consume(antwort);
        }
    }
    Ok(lesung)
}

fn gruppe(rows: &Zeilen<'_>, plan: &Befragungsplan) -> Option<Antwortgruppe> {
    match plan.gruppe.as_ref()? {
        Gruppenwahl::Fest(gruppe, _) => Some(*gruppe),
        Gruppenwahl::Spalte(index) => plan.gruppe(&decode(rows.field(*index))),
    }
}

struct Reader<'r, 'z> {
    rows: &'r Zeilen<'z>,
    plan: &'r Befragungsplan,
    lesung: &'r mut Lesung,
}

impl Reader<'_, '_> {
    fn antwort(mut self, gruppe: Antwortgruppe) -> Antwort {
        let plan = self.plan;
        let point = |value: u8| Skalenpunkt::new(value, plan.skala);
        let fragen = plan.belegung.fragen.iter().map(|frage| {
            let mut value = |column: Option<usize>| self.scale(column, plan.skala.grenzen()).and_then(point);
            (value(frage.wichtigkeit), value(frage.zufriedenheit))
        });
        let fragen = fragen.collect();
        let nps = self.scale(plan.belegung.spalten.index("nps"), NPS);
        let codes = self.codes();
        let segment = self.text("segment", MAX_WORT);
        Antwort { gruppe, segment, nps, fragen, codes, freitext: self.text("freitext", MAX_FREITEXT) }
    }

    /// The content of a column; none if it says that there is none.
    fn field(&self, column: Option<usize>) -> Option<String> {
        let field = decode(self.rows.field(column?));
        let field = field.trim();
        (!self.plan.is_silent(field)).then(|| field.to_owned())
    }

    /// A text in one line.
    fn text(&self, rolle: &str, length: usize) -> Option<String> {
        let text = self.field(self.plan.belegung.spalten.index(rolle))?;
        let words: Vec<&str> = text.split_whitespace().collect();
        let text: String = words.join(" ").chars().filter(|c| !text::is_forbidden_control(*c)).take(length).collect();
        (!text.is_empty()).then_some(text)
    }

    fn scale(&mut self, column: Option<usize>, bounds: (u8, u8)) -> Option<u8> {
        let (index, field) = (column?, self.field(column)?);
        let value = skalenwert(&field, bounds);
        let seen = self.lesung.je_spalte.entry(index).or_default();
        seen.0 += 1;
        if value.is_none() {
            seen.1 += 1;
            self.lesung.ungueltig.push(Antwortmangel::Skala, self.rows.line(), self.told(&field));
        }
        value
    }

    /// What a message may tell of an answer: nothing where it may be that of an employee.
    fn told<'t>(&self, answer: &'t str) -> &'t [u8] {
        if self.plan.is_about_staff() { &[] } else { answer.as_bytes() }
    }

    /// Words that are stated, or any that are short enough to be no text.
    fn codes(&mut self) -> BTreeMap<String, String> {
        let mut codes = BTreeMap::new();
        let plan = self.plan;
        let is_short = |word: &str| plan.codes.is_empty() && word.chars().count() <= MAX_WORT;
        let field = self.field(self.plan.belegung.spalten.index("code")).unwrap_or_default();
        for word in field.split([',', ';']).map(str::trim).filter(|word| !word.is_empty()) {
            let key = text::fold(word);
            if plan.codes.contains(&key) || is_short(word) {
                codes.insert(key, word.to_owned());
            } else {
                self.lesung.ungueltig.push(Antwortmangel::Code, self.rows.line(), self.told(word));
            }
        }
        codes
    }
}

/// A whole number within `bounds`, alone or with its verbal anchor behind it: `4`, `4,0`, `5 (sehr wichtig)`.
pub(super) fn skalenwert(field: &str, bounds: (u8, u8)) -> Option<u8> {
    let end = field.find(|c: char| !c.is_ascii_digit()).unwrap_or(field.len());
    let (digits, rest) = field.split_at(end);
    let rest = rest.strip_prefix([',', '.']).filter(|zeros| zeros.bytes().all(|b| b == b'0')).map_or(rest, |_| "");
    let anchor = rest.is_empty()
        || rest.starts_with([' ', '(', '-', '–', '=', ':', '\u{a0}']) && !rest.contains(|c: char| c.is_ascii_digit());
    let value: u8 = digits.parse().ok()?;
    (anchor && (bounds.0..=bounds.1).contains(&value)).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_counts_only_if_it_is_whole_and_on_the_scale() {
        let cases = [
            ("1", Some(1)),
            ("5", Some(5)),
            ("4,0", Some(4)),
            ("4.", Some(4)),
            ("5 (sehr wichtig)", Some(5)),
            ("2 – eher gering", Some(2)),
            ("3=mittel", Some(3)),
            ("0", None),
            ("6", None),
            ("4,5", None),
            ("-4", None),
            ("4 bis 5", None),
            ("4/5", None),
            ("3-4", None),
            ("vier", None),
            ("4a", None),
            ("404", None),
            ("999999999999", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(skalenwert(text, (1, 5)), expected, "{text}");
        }
        assert_eq!((skalenwert("10", NPS), skalenwert("0 sicher nicht", NPS)), (Some(10), Some(0)));
        assert_eq!(skalenwert("11", NPS), None);
    }

    #[test]
    fn every_scale_goes_from_one_point_to_five_in_even_steps() {
        let cases = [
            (Skala::FuenfIstBeste, vec![5, 10, 15, 20, 25]),
            (Skala::EinsIstBeste, vec![25, 20, 15, 10, 5]),
            (Skala::Schulnoten, vec![25, 21, 17, 13, 9, 5]),
        ];
        for (skala, expected) in cases {
            let points = (0..=9).filter_map(|value| Skalenpunkt::new(value, skala));
            assert_eq!(points.map(Skalenpunkt::fuenftel).collect::<Vec<_>>(), expected, "{skala:?}");
        }
        let top = |value, skala| Skalenpunkt::new(value, skala).is_some_and(Skalenpunkt::is_top);
        assert!(top(2, Skala::Schulnoten) && !top(3, Skala::Schulnoten) && top(4, Skala::FuenfIstBeste));
        assert!(!top(3, Skala::FuenfIstBeste) && top(2, Skala::EinsIstBeste) && !top(4, Skala::EinsIstBeste));
    }
}
