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

/// A stated column that is not in the export, or there twice.
#[derive(Debug, Clone)]
pub struct Fehlend<'m> {
    /// Its stated name.
    pub name: &'m Located<String>,
    /// The column that was probably meant.
    pub nearest: Option<String>,
    /// Whether there are two of that name.
    pub doppelt: bool,
}

/// A column that is not stated, and whose usual name the export has twice: none of both is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mehrdeutig {
    /// What the column should hold.
    pub rolle: &'static str,
    /// Its name in the export.
    pub name: String,
}

/// Which columns were found, and what stands against the others.
#[derive(Debug, Clone, Default)]
pub struct Zuordnung<'m> {
    /// What was found.
    pub spalten: Spalten,
    /// What is stated and was not found.
    pub fehlend: Vec<Fehlend<'m>>,
    /// What could be either of two columns.
    pub mehrdeutig: Vec<Mehrdeutig>,
}

/// The names of the columns in the row that holds them.
#[must_use]
pub fn names(header: &Zeilen<'_>) -> Vec<String> {
    header.fields().map(|field| decode(field).trim().to_owned()).collect()
}

/// Finds the columns: those that are stated, and by their `usual` names (folded, best first) those that are not, as far as
/// they are not `taken` for something else.
#[must_use]
pub fn find<'m>(
    names: &[String],
    columns: &[(&'static str, Option<&'m Located<String>>)],
    usual: &BTreeMap<String, Vec<String>>,
    taken: &[usize],
) -> Zuordnung<'m> {
    let mut found = Zuordnung::default();
    for (rolle, name) in columns.iter().filter_map(|(rolle, name)| Some((*rolle, (*name)?))) {
        match stated(names, name) {
            Ok(spalte) => drop(found.spalten.0.insert(rolle, spalte)),
            Err(fehlend) => found.fehlend.push(fehlend),
        }
    }
    for (rolle, _) in columns.iter().filter(|(_, name)| name.is_none()) {
        let given: Vec<usize> =
            found.spalten.0.values().map(|spalte| spalte.index).chain(taken.iter().copied()).collect();
        let free = |wanted: &String| -> Vec<usize> {
            let same = folded(names, wanted).into_iter();
            same.filter(|index| !given.contains(index)).collect()
        };
        let candidates: Vec<Vec<usize>> = usual.get(*rolle).into_iter().flatten().map(free).collect();
        let spalte = |index: &usize| names.get(*index).map(|name| Spalte { index: *index, name: name.clone() });
        let only = candidates.iter().find_map(|same| <&[usize; 1]>::try_from(same.as_slice()).ok());
        if let Some(spalte) = only.and_then(|[index]| spalte(index)) {
            found.spalten.0.insert(rolle, spalte);
        } else if let Some(spalte) = candidates.iter().find_map(|same| same.first()).and_then(spalte) {
            found.mehrdeutig.push(Mehrdeutig { rolle, name: spalte.name });
        }
    }
    found
}

/// Finds a stated column: by exactly this name, or by the only one that differs in nothing but capitals and umlauts.
///
/// # Errors
/// If there is none, or more than one.
pub fn stated<'m>(names: &[String], name: &'m Located<String>) -> Result<Spalte, Fehlend<'m>> {
    let wanted = name.value.trim();
    let exact: Vec<usize> =
        names.iter().enumerate().filter(|(_, column)| *column == wanted).map(|(index, _)| index).collect();
    let same = if exact.is_empty() { folded(names, wanted) } else { exact };
    match same.as_slice() {
        [index] => Ok(Spalte { index: *index, name: names.get(*index).cloned().unwrap_or_default() }),
        same => {
            let nearest = text::nearest(wanted, names.iter().map(String::as_str)).map(str::to_owned);
            Err(Fehlend { name, nearest, doppelt: !same.is_empty() })
        }
    }
}

/// The columns of that name, whatever its capitals and umlauts.
fn folded(names: &[String], wanted: &str) -> Vec<usize> {
    let wanted = text::fold(wanted);
    names.iter().enumerate().filter(|(_, name)| text::fold(name) == wanted).map(|(index, _)| index).collect()
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
        let columns = [("betrag", Some(&stated)), ("kunde", None), ("land", None)];
        let found = find(&names, &columns, &usual, &[]).spalten;
        assert_eq!((found.index("betrag"), found.index("kunde"), found.index("land")), (Some(1), Some(0), None));
        assert_eq!(find(&names, &columns, &usual, &[0]).spalten.index("kunde"), None, "taken for something else");
    }

    #[test]
    fn a_stated_column_is_the_one_of_that_name_or_the_only_one_that_looks_like_it() {
        let cases = [
            (vec!["Netto"], "Netto", Ok(0)),
            (vec!["Netto"], "netto", Ok(0)),
            (vec!["netto", "Netto"], "Netto", Ok(1)),
            (vec!["Netto"], "Neto", Err((Some("Netto"), false))),
            (vec!["Netto", "Netto"], "Netto", Err((Some("Netto"), true))),
            (vec!["netto", "NETTO"], "Netto", Err((Some("NETTO"), true))),
        ];
        for (names, wanted, expected) in cases {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            let wanted = name(wanted);
            let found = stated(&names, &wanted);
            let found = found.as_ref().map(|x| x.index).map_err(|x| (x.nearest.as_deref(), x.doppelt));
            assert_eq!(found, expected, "{names:?}");
        }
    }

    #[test]
    fn a_usual_name_that_is_there_twice_is_not_guessed() {
        let usual = BTreeMap::from([("name".to_owned(), vec!["Name".to_owned(), "Firma".to_owned()])]);
        let find = |names: &[&str]| {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            let found = find(&names, &[("name", None)], &usual, &[]);
            (found.spalten.index("name"), found.mehrdeutig.len())
        };
        assert_eq!(find(&["Name", "name"]), (None, 1));
        assert_eq!(find(&["Name", "name", "Firma"]), (Some(2), 0));
        assert_eq!(find(&["Ort"]), (None, 0));
    }
}
