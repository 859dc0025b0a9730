//! Which columns of an export of answers hold what. Each column holds one thing: what is a free text in one place and a code in
//! another would be told word for word.

use std::collections::BTreeMap;

use super::spalten::{self, Fehlend, Mehrdeutig, Spalten, Spaltennamen};
use crate::model::befragung::{Befragungsdatei, Befragungsspalten};
use crate::source::{Located, Origin};

/// What a column can hold beside the questions; the names of the fields of `spalten` in `analyse/befragung.yaml`.
pub const ROLLEN: [&str; 5] = ["gruppe", "segment", "nps", "freitext", "code"];

/// The columns of one question.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Fragespalten {
    /// How important it is.
    pub wichtigkeit: Option<usize>,
    /// How satisfied people are.
    pub zufriedenheit: Option<usize>,
}

/// A column that is stated for two things: the second one, and where the first one is stated.
#[derive(Debug, Clone, Copy)]
pub struct Vergeben<'m>(pub &'m Located<String>, pub Origin);

/// What stands against the columns as they are stated.
#[derive(Debug, Clone, Default)]
pub struct Spaltenmaengel<'m> {
    /// What is not there, or there twice.
    pub fehlend: Vec<Fehlend<'m>>,
    /// What is not stated and could be either of two columns.
    pub mehrdeutig: Vec<Mehrdeutig>,
    /// What is stated for two things.
    pub vergeben: Vec<Vergeben<'m>>,
}

/// All columns that are read.
#[derive(Debug, Clone, Default)]
pub struct Belegung {
    /// The columns beside the questions.
    pub spalten: Spalten,
    /// The questions in the order of the file.
    pub fragen: Vec<Fragespalten>,
    /// Where a column is stated, if it is.
    pub orte: BTreeMap<usize, Origin>,
}

impl Belegung {
    /// Every column that is read.
    pub fn columns(&self) -> impl Iterator<Item = usize> {
        self.spalten.0.values().map(|spalte| spalte.index).chain(self.questions())
    }

    /// The columns of the questions.
    pub fn questions(&self) -> impl Iterator<Item = usize> {
        self.fragen.iter().flat_map(|frage| [frage.wichtigkeit, frage.zufriedenheit]).flatten()
    }
}

/// Finds the columns: the stated ones first, so that no question is taken for something else by its name.
#[must_use]
pub fn zuordnen<'m>(
    namen: &[String],
    datei: &'m Befragungsdatei,
    usual: &[Spaltennamen],
) -> (Belegung, Spaltenmaengel<'m>) {
    let mut belegung = Belegung::default();
    let mut maengel = Spaltenmaengel::default();
    for frage in &datei.fragen {
        let mut column = |name: &'m Option<Located<String>>| match spalten::stated(namen, name.as_ref()?) {
            Ok(spalte) => belegt(&mut belegung.orte, spalte.index, name.as_ref()?, &mut maengel),
            Err(fehlend) => {
                maengel.fehlend.push(fehlend);
                None
            }
        };
        let (wichtigkeit, zufriedenheit) = (column(&frage.wichtigkeit), column(&frage.zufriedenheit));
        belegung.fragen.push(Fragespalten { wichtigkeit, zufriedenheit });
    }
    let columns = by_role(datei);
    let usual = usual.iter().map(|spalte| (spalte.rolle.clone(), spalte.namen.clone())).collect();
    let taken: Vec<usize> = belegung.orte.keys().copied().collect();
    let found = spalten::find(namen, &columns, &usual, &taken);
    for (rolle, name) in columns.iter().filter_map(|(rolle, name)| Some((rolle, (*name)?))) {
        if let Some(index) = found.spalten.index(rolle) {
            belegt(&mut belegung.orte, index, name, &mut maengel);
        }
    }
    belegung.spalten = found.spalten;
    maengel.fehlend.extend(found.fehlend);
    maengel.mehrdeutig = found.mehrdeutig;
    (belegung, maengel)
}

/// Notes for what a column is stated; none if it is stated for something else already.
fn belegt<'m>(
    orte: &mut BTreeMap<usize, Origin>,
    index: usize,
    name: &'m Located<String>,
    maengel: &mut Spaltenmaengel<'m>,
) -> Option<usize> {
    match orte.insert(index, name.origin) {
        None => Some(index),
        Some(first) => {
            orte.insert(index, first);
            maengel.vergeben.push(Vergeben(name, first));
            None
        }
    }
}

/// The columns beside the questions with their stated names. Who says that all rows are of one group means no column.
fn by_role(datei: &Befragungsdatei) -> Vec<(&'static str, Option<&Located<String>>)> {
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
    columns.retain(|(rolle, name)| *rolle != "gruppe" || name.is_some() || datei.gruppe.is_none());
    columns
}
