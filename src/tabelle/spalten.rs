//! Which column of an export holds what: as stated, or by the usual names.

use std::collections::BTreeMap;

use super::form::decode;
use super::zeilen::Zeilen;
use crate::source::Located;
use crate::{record, text};

record! {
    /// The usual names of the columns that hold one thing, best first.
    pub struct Spaltennamen {
        pub rolle: String,
        pub namen: Vec<String>,
    }
}

record! {
    /// The file `templates/tabelle/umsatz.yaml`.
    pub struct Namensdatei {
        pub spalten: Vec<Spaltennamen>,
    }
}

/// The usual names by what the columns hold.
#[must_use]
pub fn usual(datei: &Namensdatei) -> BTreeMap<String, Vec<String>> {
    datei.spalten.iter().map(|spalte| (spalte.rolle.clone(), spalte.namen.clone())).collect()
}

/// The place of a column and what it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spalte {
    /// Its index within a row.
    pub index: usize,
    /// Its name in the export.
    pub name: String,
}

/// Columns by what they hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spalten(pub BTreeMap<&'static str, Spalte>);

impl Spalten {
    /// The index of the column that holds `rolle`.
    #[must_use]
    pub fn index(&self, rolle: &str) -> Option<usize> {
        self.0.get(rolle).map(|spalte| spalte.index)
    }
}

/// What was asked for and is not in the export, or there twice.
#[derive(Debug, Clone)]
pub struct Fehlend<'m> {
    /// What the column should hold.
    pub rolle: &'static str,
    /// Its stated name.
    pub name: &'m Located<String>,
    /// The column that was probably meant.
    pub nearest: Option<String>,
    /// Whether there are two of that name.
    pub doppelt: bool,
}

/// The names of the columns in the row that holds them.
#[must_use]
pub fn names(header: &Zeilen<'_>) -> Vec<String> {
    header.fields().map(|field| decode(field).trim().to_owned()).collect()
}

/// Finds the columns: those that are stated, and by their `usual` names (folded, best first) those that are not.
///
/// # Errors
/// Every stated name that the export does not have, or has twice.
pub fn find<'m>(
    names: &[String],
    stated: &[(&'static str, Option<&'m Located<String>>)],
    usual: &BTreeMap<String, Vec<String>>,
) -> Result<Spalten, Vec<Fehlend<'m>>> {
    let mut found = Spalten::default();
    let mut missing = Vec::new();
    let spalte = |index: usize| names.get(index).map(|name| Spalte { index, name: name.clone() });
    for (rolle, name) in stated.iter().filter_map(|(rolle, name)| Some((*rolle, (*name)?))) {
        let wanted = name.value.trim();
        let exact = names.iter().position(|column| column == wanted);
        let index = exact.or_else(|| names.iter().position(|column| text::fold(column) == text::fold(wanted)));
        let doppelt = names.iter().filter(|column| *column == wanted).count() > 1;
        match index.and_then(spalte) {
            Some(spalte) if !doppelt => drop(found.0.insert(rolle, spalte)),
            _ => {
                let nearest = text::nearest(wanted, names.iter().map(String::as_str)).map(str::to_owned);
                missing.push(Fehlend { rolle, name, nearest, doppelt });
            }
        }
    }
    let folded: Vec<String> = names.iter().map(|name| text::fold(name)).collect();
    for (rolle, _) in stated.iter().filter(|(_, name)| name.is_none()) {
        let taken: Vec<usize> = found.0.values().map(|spalte| spalte.index).collect();
        let candidates = usual.get(*rolle).into_iter().flatten();
        let mut indexes = candidates.filter_map(|usual| folded.iter().position(|name| *name == text::fold(usual)));
        if let Some(spalte) = indexes.find(|index| !taken.contains(index)).and_then(spalte) {
            found.0.insert(rolle, spalte);
        }
    }
    if missing.is_empty() { Ok(found) } else { Err(missing) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Origin;

    fn name(value: &str) -> Located<String> {
        Located { value: value.to_owned(), origin: Origin::default() }
    }

    #[test]
    fn columns_are_found_as_stated_or_by_their_usual_names() {
        let names = ["Kunden-Nr", "Netto", "Datum"].map(str::to_owned);
        let usual = BTreeMap::from([("kunde".to_owned(), vec!["Debitor".to_owned(), "kunden-nr".to_owned()])]);
        let stated = name("Netto");
        let found = find(&names, &[("betrag", Some(&stated)), ("kunde", None), ("land", None)], &usual).expect("found");
        assert_eq!((found.index("betrag"), found.index("kunde"), found.index("land")), (Some(1), Some(0), None));
    }

    #[test]
    fn a_stated_column_that_is_not_there_is_named_with_what_was_meant() {
        let names = ["Netto".to_owned()];
        let stated = name("Neto");
        let missing = find(&names, &[("betrag", Some(&stated))], &BTreeMap::new()).expect_err("missing");
        assert_eq!(missing.first().and_then(|m| m.nearest.as_deref()), Some("Netto"));
        let (twice, stated) = (["Netto", "Netto"].map(str::to_owned), name("Netto"));
        let missing = find(&twice, &[("betrag", Some(&stated))], &BTreeMap::new()).expect_err("which one");
        assert!(missing.first().is_some_and(|m| m.doppelt));
    }
}
