//! From the beginning of an export of answers to a plan how to read it all, and what stands against it.

use std::collections::{BTreeMap, BTreeSet};

use super::form::{self, Form, decode};
use super::spalten::{self, Fehlend, Spalten, Spaltennamen};
use crate::model::befragung::{Antwortgruppe, Befragungsdatei, Befragungsspalten, Frage};
use crate::source::{Located, Origin};
use crate::{record, text};

/// The scale of importance and satisfaction, 1 (low) to 5 (high).
pub const SKALA: (u8, u8) = (1, 5);

/// The scale of the question for recommendation.
pub const NPS: (u8, u8) = (0, 10);

/// What a column can hold beside the questions; the names of the fields of `spalten` in `analyse/befragung.yaml`.
pub const ROLLEN: [&str; 5] = ["gruppe", "segment", "nps", "freitext", "code"];

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
    /// The same in all rows.
    Fest(Antwortgruppe),
    /// A column with these words, folded.
    Spalte(usize, BTreeMap<String, Antwortgruppe>),
}

/// The columns of one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fragespalten {
    /// How important it is.
    pub wichtigkeit: Option<usize>,
    /// How satisfied people are.
    pub zufriedenheit: Option<usize>,
}

/// How an export is read.
#[derive(Debug)]
pub struct Befragungsplan {
    /// Character set, separator, header.
    pub form: Form,
    /// The names of all columns.
    pub namen: Vec<String>,
    /// The columns beside the questions.
    pub spalten: Spalten,
    /// Who answered; none if that stays open.
    pub gruppe: Option<Gruppenwahl>,
    /// The questions in the order of the file.
    pub fragen: Vec<Fragespalten>,
    /// Whether 1 is the best answer.
    pub schulnoten: bool,
    /// Stated codes, folded → as stated; empty if any word is one.
    pub codes: BTreeMap<String, String>,
    /// What stands where nobody answered, folded.
    pub ohne_antwort: BTreeSet<String>,
    rows: Vec<Vec<Vec<u8>>>,
}

/// What stands against reading an export.
#[derive(Debug, Clone)]
pub enum Befragungsmangel<'m> {
    /// A stated column that is not there.
    SpalteUnbekannt(Fehlend<'m>),
    /// A column by which a person can be recognised, and where it is stated, if it is.
    Person(String, Option<Origin>),
    /// Nobody says who answered.
    GruppeOffen,
    /// Neither questions nor recommendation nor codes are stated.
    OhneFragen,
    /// There is nothing below the column names.
    KeineZeilen,
    /// The first row does not end; it begins in this line.
    ZeileOhneEnde(u64),
}

impl Befragungsplan {
    /// Every column that is read.
    pub fn columns(&self) -> impl Iterator<Item = usize> {
        let fragen = self.fragen.iter().flat_map(|frage| [frage.wichtigkeit, frage.zufriedenheit]).flatten();
        self.spalten.0.values().map(|spalte| spalte.index).chain(fragen)
    }

    /// A code as it is counted; none for a word that is not among the stated ones.
    #[must_use]
    pub fn code(&self, word: &str) -> Option<String> {
        if self.codes.is_empty() { Some(word.to_owned()) } else { self.codes.get(&text::fold(word)).cloned() }
    }

    /// A few values of a column, sorted: the order of the rows would show what one person answered.
    #[must_use]
    pub fn examples(&self, index: usize, count: usize) -> Vec<String> {
        let values = self.rows.iter().filter_map(|row| row.get(index)).map(|value| decode(value).trim().to_owned());
        let values: BTreeSet<String> =
            values.filter(|value| !value.is_empty()).map(|value| value.chars().take(40).collect()).collect();
        values.into_iter().take(count).collect()
    }

    /// Whether staff may have answered.
    #[must_use]
    pub fn is_about_staff(&self) -> bool {
        !matches!(self.gruppe, Some(Gruppenwahl::Fest(Antwortgruppe::Kunden)))
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
    let mut maengel = Vec::new();
    let spalten = by_role(&namen, datei, worte, &mut maengel);
    let fragen = datei.fragen.iter().map(|frage| columns_of(frage, &namen, &mut maengel)).collect();
    let gruppe = match (spalten.index("gruppe"), datei.gruppe) {
        (Some(index), _) => Some(Gruppenwahl::Spalte(index, group_words(datei, worte))),
        (None, Some(gruppe)) => Some(Gruppenwahl::Fest(gruppe)),
        (None, None) => None,
    };
    let folded = |words: &[String]| words.iter().map(|word| text::fold(word)).collect();
    let codes = datei.codes.iter().map(|code| (text::fold(code.code.value.trim()), code.code.value.trim().to_owned()));
    let plan = Befragungsplan {
        form,
        spalten,
        gruppe,
        fragen,
        schulnoten: datei.schulnoten.is_some_and(|yes| yes.0),
        codes: codes.collect(),
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

fn by_role<'m>(
    namen: &[String],
    datei: &'m Befragungsdatei,
    worte: &Worte,
    maengel: &mut Vec<Befragungsmangel<'m>>,
) -> Spalten {
    let stated = |field: fn(&Befragungsspalten) -> &Option<Located<String>>| {
        datei.spalten.as_ref().and_then(|spalten| field(spalten).as_ref())
    };
    let mut columns = vec![
        ("gruppe", stated(|s| &s.gruppe)),
        ("segment", stated(|s| &s.segment)),
        ("nps", stated(|s| &s.nps)),
        ("freitext", stated(|s| &s.freitext)),
        ("code", stated(|s| &s.code)),
    ];
    // Who says that all rows are of one group means no column.
    columns.retain(|(rolle, name)| *rolle != "gruppe" || name.is_some() || datei.gruppe.is_none());
    let usual: BTreeMap<String, Vec<String>> =
        worte.spalten.iter().map(|spalte| (spalte.rolle.clone(), spalte.namen.clone())).collect();
    match spalten::find(namen, &columns, &usual) {
        Ok(spalten) => spalten,
        Err(missing) => {
            columns.retain(|(rolle, _)| missing.iter().all(|fehlend| fehlend.rolle != *rolle));
            maengel.extend(missing.into_iter().map(Befragungsmangel::SpalteUnbekannt));
            spalten::find(namen, &columns, &usual).unwrap_or_default()
        }
    }
}

fn columns_of<'m>(frage: &'m Frage, namen: &[String], maengel: &mut Vec<Befragungsmangel<'m>>) -> Fragespalten {
    let mut column = |rolle: &'static str, name: &'m Option<Located<String>>| {
        let name = name.as_ref()?;
        match spalten::find(namen, &[(rolle, Some(name))], &BTreeMap::new()) {
            Ok(found) => found.index(rolle),
            Err(missing) => {
                maengel.extend(missing.into_iter().map(Befragungsmangel::SpalteUnbekannt));
                None
            }
        }
    };
    Fragespalten {
        wichtigkeit: column("wichtigkeit", &frage.wichtigkeit),
        zufriedenheit: column("zufriedenheit", &frage.zufriedenheit),
    }
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

fn against<'m>(plan: &Befragungsplan, datei: &'m Befragungsdatei, worte: &Worte) -> Vec<Befragungsmangel<'m>> {
    let mut maengel = personal(plan, datei, worte);
    let asked = datei.fragen.iter().any(|frage| frage.wichtigkeit.is_some() || frage.zufriedenheit.is_some());
    if !asked && ["nps", "code", "freitext"].iter().all(|rolle| plan.spalten.index(rolle).is_none()) {
        maengel.push(Befragungsmangel::OhneFragen);
    }
    if plan.gruppe.is_none() {
        maengel.push(Befragungsmangel::GruppeOffen);
    }
    if plan.rows.is_empty() {
        maengel.push(Befragungsmangel::KeineZeilen);
    }
    maengel
}

/// Columns by which a person can be recognised: of staff, wherever they stand; of customers, if they are to be read.
/// Columns with a scale and that of the group hold nothing but known words.
fn personal<'m>(plan: &Befragungsplan, datei: &Befragungsdatei, worte: &Worte) -> Vec<Befragungsmangel<'m>> {
    let free = ["segment", "freitext", "code"];
    let read: Vec<usize> = free.iter().filter_map(|rolle| plan.spalten.index(rolle)).collect();
    let closed: Vec<usize> = plan.columns().filter(|index| !read.contains(index)).collect();
    let stated = datei.spalten.as_ref();
    let stated: Vec<&Located<String>> =
        stated.into_iter().flat_map(|s| [&s.segment, &s.freitext, &s.code]).flatten().collect();
    let personal = plan.namen.iter().enumerate().filter(|(index, name)| {
        let within = if plan.is_about_staff() { !closed.contains(index) } else { read.contains(index) };
        within && is_personal(name, &worte.personen)
    });
    personal
        .map(|(_, name)| {
            let place = stated.iter().find(|x| text::fold(x.value.trim()) == text::fold(name)).map(|x| x.origin);
            Befragungsmangel::Person(name.clone(), place)
        })
        .collect()
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
