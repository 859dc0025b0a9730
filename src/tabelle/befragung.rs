//! The answers to a survey → one [`Antwort`] per row. Answers off their scale are left out and counted, the rest of the row counts.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use super::Auslassungen;
use super::befragungsplan::{Befragungsplan, Gruppenwahl, NPS, SKALA};
use super::form::decode;
use super::zeilen::{Abbruch, Zeilen};
use crate::model::befragung::Antwortgruppe;
use crate::model::befragungsergebnis::{Antwortmangel, Zeilenmangel};
use crate::text;

/// Longest word for a segment or code, in characters.
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
    /// Importance and satisfaction by question, 1 (low) to 5 each.
    pub fragen: Vec<(Option<u8>, Option<u8>)>,
    /// Each code once.
    pub codes: BTreeSet<String>,
    /// The free text.
    pub freitext: Option<String>,
}

impl Antwort {
    fn is_empty(&self) -> bool {
        let silent = |(wichtig, zufrieden): &(Option<u8>, Option<u8>)| wichtig.is_none() && zufrieden.is_none();
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
}

impl Lesung {
    /// The columns with a scale in which most answers are off it.
    pub fn ohne_skala(&self) -> impl Iterator<Item = usize> {
        self.je_spalte.iter().filter(|(_, (all, off))| off * 2 > *all).map(|(index, _)| *index)
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
    while rows.advance()? {
        lesung.zeilen += 1;
        let line = rows.line();
        let last = plan.columns().max().unwrap_or_default();
        // A separator at the end of the line does no harm; one too many within it shifts the columns.
        if rows.width() <= last || (width..rows.width()).any(|index| !rows.field(index).is_empty()) {
            lesung.ausgelassen.push(Zeilenmangel::Feldzahl, line, &[]);
            continue;
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
        Gruppenwahl::Fest(gruppe) => Some(*gruppe),
        Gruppenwahl::Spalte(index, worte) => worte.get(&text::fold(decode(rows.field(*index)).trim())).copied(),
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
        let turned = |value: u8| if plan.schulnoten { SKALA.1 + SKALA.0 - value } else { value };
        let fragen = plan.fragen.iter().map(|frage| {
            let mut value = |column: Option<usize>| self.scale(column, SKALA).map(turned);
            (value(frage.wichtigkeit), value(frage.zufriedenheit))
        });
        let fragen = fragen.collect();
        let nps = self.scale(plan.spalten.index("nps"), NPS);
        let codes = self.codes();
        let segment = self.text("segment", MAX_WORT);
        Antwort { gruppe, segment, nps, fragen, codes, freitext: self.text("freitext", MAX_FREITEXT) }
    }

    /// The content of a column; none if it says that there is none.
    fn field(&self, column: Option<usize>) -> Option<String> {
        let field = decode(self.rows.field(column?));
        let field = field.trim();
        (!field.is_empty() && !self.plan.ohne_antwort.contains(&text::fold(field))).then(|| field.to_owned())
    }

    /// A text in one line.
    fn text(&self, rolle: &str, length: usize) -> Option<String> {
        let text = self.field(self.plan.spalten.index(rolle))?;
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

    fn codes(&mut self) -> BTreeSet<String> {
        let mut codes = BTreeSet::new();
        let field = self.field(self.plan.spalten.index("code")).unwrap_or_default();
        for word in field.split([',', ';']).map(str::trim).filter(|word| !word.is_empty()) {
            match self.plan.code(word) {
                Some(code) => drop(codes.insert(code.chars().take(MAX_WORT).collect())),
                None => self.lesung.ungueltig.push(Antwortmangel::Code, self.rows.line(), self.told(word)),
            }
        }
        codes
    }
}

/// A whole number within `bounds`, alone or with its verbal anchor behind it: `4`, `4,0`, `5 (sehr wichtig)`.
fn skalenwert(field: &str, bounds: (u8, u8)) -> Option<u8> {
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
            assert_eq!(skalenwert(text, SKALA), expected, "{text}");
        }
        assert_eq!((skalenwert("10", NPS), skalenwert("0 sicher nicht", NPS)), (Some(10), Some(0)));
        assert_eq!(skalenwert("11", NPS), None);
    }
}
