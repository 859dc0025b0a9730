//! From the beginning of an export of answers to a plan how to read it all, and what stands against it.

use std::collections::{BTreeMap, BTreeSet};

use super::befragung::skalenwert;
use super::befragungsspalten::{self, Belegung, Vergeben};
use super::form::{self, Form, decode};
use super::spalten::{self, Fehlend, Mehrdeutig, Spaltennamen};
use crate::model::befragung::{Antwortgruppe, Befragungsdatei, Code, Skala};
use crate::source::Origin;
use crate::{record, text};

/// The scale of the question for recommendation.
pub const NPS: (u8, u8) = (0, 10);

/// How many rows of the beginning are looked at.
const ROWS: usize = 200;

/// Most words of the name of a column that may identify a person: anything longer is a question.
const MAX_WORTE: usize = 4;

record! {
    /// The file `templates/tabelle/befragung.yaml`.
    pub struct Worte {
        pub spalten: Vec<Spaltennamen>,
        pub kunden: Vec<String>,
        pub mitarbeitende: Vec<String>,
        /// What stands where nobody answered.
        pub ohne_antwort: Vec<String>,
        /// Names of columns by which a person can be recognised.
        pub personen: Vec<String>,
    }
}

/// How it is known who answered.
#[derive(Debug, Clone)]
pub enum Gruppenwahl {
    /// The same in all rows; columns that usually tell it must not say otherwise.
    Fest(Antwortgruppe, Vec<usize>),
    /// A column.
    Spalte(usize),
}

/// How an export is read.
#[derive(Debug)]
pub struct Befragungsplan {
    /// Character set, separator, header.
    pub form: Form,
    /// The names of all columns.
    pub namen: Vec<String>,
    /// Which of them hold what.
    pub belegung: Belegung,
    /// Who answered; none if that stays open.
    pub gruppe: Option<Gruppenwahl>,
    /// Words for the groups, folded.
    pub gruppenworte: BTreeMap<String, Antwortgruppe>,
    /// What the numbers of importance and satisfaction mean.
    pub skala: Skala,
    /// Stated codes, folded; empty if any word is one.
    pub codes: BTreeSet<String>,
    /// What stands where nobody answered, folded.
    pub ohne_antwort: BTreeSet<String>,
    rows: Rows,
}

/// What stands against reading an export.
#[derive(Debug, Clone)]
pub enum Befragungsmangel<'m> {
    /// A stated column that is not there, or there twice.
    SpalteUnbekannt(Fehlend<'m>),
    /// A column that is stated for two things.
    SpalteVergeben(Vergeben<'m>),
    /// A column that is not stated and could be either of two.
    SpalteMehrdeutig(Mehrdeutig),
    /// A column by which a person can be recognised, and where it is stated, if it is.
    Person(String, Option<Origin>),
    /// Nobody says who answered.
    GruppeOffen,
    /// All rows are said to be of one group, and this column says otherwise.
    GruppeWiderspricht(Antwortgruppe, String),
    /// Neither questions nor recommendation nor codes are stated.
    OhneFragen,
    /// There is nothing below the column names.
    KeineZeilen,
    /// The first row does not end; it begins in this line.
    ZeileOhneEnde(u64),
}

impl Befragungsplan {
    /// A few values of a column, sorted: the order of the rows would show what one person answered.
    #[must_use]
    pub fn examples(&self, index: usize, count: usize) -> Vec<String> {
        let values: BTreeSet<String> = self.values(index).map(|value| value.chars().take(40).collect()).collect();
        values.into_iter().take(count).collect()
    }

    /// Whether staff may have answered.
    #[must_use]
    pub fn is_about_staff(&self) -> bool {
        !matches!(self.gruppe, Some(Gruppenwahl::Fest(Antwortgruppe::Kunden, _)))
    }

    /// Whether a field holds no answer.
    #[must_use]
    pub fn is_silent(&self, field: &str) -> bool {
        field.is_empty() || self.ohne_antwort.contains(&text::fold(field))
    }

    /// Who answered, by a word of the export.
    #[must_use]
    pub fn gruppe(&self, word: &str) -> Option<Antwortgruppe> {
        self.gruppenworte.get(&text::fold(word.trim())).copied()
    }

    /// What a column says of a single row against the group that is stated for all rows.
    #[must_use]
    pub fn widerspruch(&self, field: impl Fn(usize) -> String) -> Option<Befragungsmangel<'static>> {
        let Some(Gruppenwahl::Fest(gruppe, columns)) = &self.gruppe else { return None };
        let other = |index: &&usize| self.gruppe(&field(**index)).is_some_and(|found| found != *gruppe);
        let index = columns.iter().find(other)?;
        Some(Befragungsmangel::GruppeWiderspricht(*gruppe, self.namen.get(*index)?.clone()))
    }

    /// The answers in a column, as far as they were looked at.
    fn values(&self, index: usize) -> impl Iterator<Item = String> {
        let values = self.rows.iter().filter_map(move |row| row.get(index));
        values.map(|value| decode(value).trim().to_owned()).filter(|value| !self.is_silent(value))
    }

    /// Whether a column holds nothing but words for the groups, or numbers on its scale: whatever it is called, it names nobody.
    fn is_closed(&self, index: usize) -> bool {
        let scale = if self.belegung.spalten.index("nps") == Some(index) { NPS } else { self.skala.grenzen() };
        let is_group = self.belegung.spalten.index("gruppe") == Some(index);
        let is_scale = self.belegung.spalten.index("nps") == Some(index)
            || self.belegung.questions().any(|question| question == index);
        let known = |value: String| {
            is_group && self.gruppe(&value).is_some() || is_scale && skalenwert(&value, scale).is_some()
        };
        self.values(index).next().is_some() && self.values(index).all(known)
    }
}

/// Looks at the beginning of an export.
#[must_use]
pub fn erkunden<'m>(
    probe: &[u8],
    datei: &'m Befragungsdatei,
    worte: &Worte,
) -> (Befragungsplan, Vec<Befragungsmangel<'m>>) {
    let form = Form::detect(probe, datei.form.as_ref());
    let (namen, rows, endless) = beginning(&form, probe);
    let (belegung, spaltenmaengel) = befragungsspalten::zuordnen(&namen, datei, &worte.spalten);
    let gruppe = match (belegung.spalten.index("gruppe"), datei.gruppe) {
        (Some(index), _) => Some(Gruppenwahl::Spalte(index)),
        (None, Some(gruppe)) => Some(Gruppenwahl::Fest(gruppe, telling_groups(&namen, &worte.spalten))),
        (None, None) => None,
    };
    let folded = |words: &[String]| words.iter().map(|word| text::fold(word)).collect();
    let plan = Befragungsplan {
        form,
        belegung,
        gruppe,
        gruppenworte: group_words(datei, worte),
        skala: datei.skala(),
        codes: datei.codes.iter().map(Code::schluessel).collect(),
        ohne_antwort: folded(&worte.ohne_antwort),
        rows,
        namen,
    };
    if let Some(line) = endless {
        return (plan, vec![Befragungsmangel::ZeileOhneEnde(line)]);
    }
    if plan.namen.is_empty() {
        return (plan, vec![Befragungsmangel::KeineZeilen]);
    }
    let mut maengel: Vec<Befragungsmangel<'m>> = Vec::new();
    maengel.extend(spaltenmaengel.fehlend.into_iter().map(Befragungsmangel::SpalteUnbekannt));
    maengel.extend(spaltenmaengel.vergeben.into_iter().map(Befragungsmangel::SpalteVergeben));
    maengel.extend(spaltenmaengel.mehrdeutig.into_iter().map(Befragungsmangel::SpalteMehrdeutig));
    maengel.extend(against(&plan, datei, worte));
    (plan, maengel)
}

type Rows = Vec<Vec<Vec<u8>>>;

/// The names of the columns, the first rows, and the line of a first row that does not end within what was looked at.
fn beginning(form: &Form, probe: &[u8]) -> (Vec<String>, Rows, Option<u64>) {
    let (mut namen, mut rows, mut line) = (Vec::new(), Vec::new(), 0);
    if let Ok(mut zeilen) = form.zeilen(probe) {
        while rows.len() < ROWS && zeilen.advance().unwrap_or(false) {
            line = zeilen.line();
            if namen.is_empty() {
                namen = spalten::names(&zeilen);
            } else {
                rows.push(zeilen.fields().map(<[u8]>::to_vec).collect::<Vec<_>>());
            }
        }
    }
    // The last row may end where the probe does.
    let cut = probe.len() >= form::PROBE && rows.len() < ROWS && rows.pop().is_some();
    let endless = (cut && rows.is_empty()).then_some(line);
    (namen, rows, endless)
}

/// Columns that usually tell who answered.
fn telling_groups(namen: &[String], usual: &[Spaltennamen]) -> Vec<usize> {
    let words = usual.iter().filter(|spalte| spalte.rolle == "gruppe").flat_map(|spalte| &spalte.namen);
    let words: BTreeSet<String> = words.map(|word| text::fold(word)).collect();
    namen.iter().enumerate().filter(|(_, name)| words.contains(&text::fold(name))).map(|(index, _)| index).collect()
}

/// Stated words count beside the usual ones.
fn group_words(datei: &Befragungsdatei, worte: &Worte) -> BTreeMap<String, Antwortgruppe> {
    let mut found = BTreeMap::new();
    let stated = datei.gruppen.as_ref().map(|gruppen| (&gruppen.kunden, &gruppen.mitarbeitende));
    for (kunden, mitarbeitende) in [Some((&worte.kunden, &worte.mitarbeitende)), stated].into_iter().flatten() {
        found.extend(kunden.iter().map(|word| (text::fold(word.trim()), Antwortgruppe::Kunden)));
        found.extend(mitarbeitende.iter().map(|word| (text::fold(word.trim()), Antwortgruppe::Mitarbeitende)));
    }
    found
}

fn against<'m>(plan: &Befragungsplan, datei: &Befragungsdatei, worte: &Worte) -> Vec<Befragungsmangel<'m>> {
    let mut maengel = personal(plan, worte);
    let asked = datei.fragen.iter().any(|frage| frage.wichtigkeit.is_some() || frage.zufriedenheit.is_some());
    if !asked && ["nps", "code", "freitext"].iter().all(|rolle| plan.belegung.spalten.index(rolle).is_none()) {
        maengel.push(Befragungsmangel::OhneFragen);
    }
    if plan.gruppe.is_none() {
        maengel.push(Befragungsmangel::GruppeOffen);
    }
    let field =
        |row: &Vec<Vec<u8>>, index: usize| decode(row.get(index).map(Vec::as_slice).unwrap_or_default()).into_owned();
    maengel.extend(plan.rows.iter().find_map(|row| plan.widerspruch(|index| field(row, index))));
    if plan.rows.is_empty() {
        maengel.push(Befragungsmangel::KeineZeilen);
    }
    maengel
}

/// Columns by which a person can be recognised: of staff, wherever they stand; of customers, if they are to be read.
fn personal<'m>(plan: &Befragungsplan, worte: &Worte) -> Vec<Befragungsmangel<'m>> {
    let read: BTreeSet<usize> = plan.belegung.columns().collect();
    let personal = plan.namen.iter().enumerate().filter(|(index, name)| {
        let within = plan.is_about_staff() || read.contains(index);
        within && is_personal(name, &worte.personen) && !plan.is_closed(*index)
    });
    let place = |index: usize| plan.belegung.orte.get(&index).copied();
    personal.map(|(index, name)| Befragungsmangel::Person(name.clone(), place(index))).collect()
}

/// Whether a column is called like one of these, or a word of its short name is.
fn is_personal(name: &str, personen: &[String]) -> bool {
    let words = |name: &str| -> Vec<String> {
        let folded = text::fold(name);
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let own = words(name);
    let whole = own.concat();
    let forbidden: Vec<String> = personen.iter().map(|person| words(person).concat()).collect();
    own.len() <= MAX_WORTE && (forbidden.contains(&whole) || own.iter().any(|word| forbidden.contains(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_that_tell_who_somebody_is_are_recognised_by_their_names() {
        let personen = ["Name", "E-Mail", "Pers.-Nr.", "Mitarbeiter"].map(str::to_owned);
        let cases = [
            ("Name", true),
            ("name des Befragten", true),
            ("E-Mail", true),
            ("EMail", true),
            ("Pers-Nr", true),
            ("Mitarbeiter-ID", true),
            ("MITARBEITER", true),
            ("Markenname", false),
            ("Segment", false),
            ("Wie wichtig ist Ihnen der Name?", false),
            ("", false),
        ];
        for (name, expected) in cases {
            assert_eq!(is_personal(name, &personen), expected, "{name}");
        }
    }
}
