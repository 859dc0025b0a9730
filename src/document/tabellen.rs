//! The tables of a document one by one, for spreadsheets.

use super::inline::lines;
use super::{Block, Document, Section, Tabelle};

/// A table as rows of plain text, the first being the heads of its columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blatt {
    /// The number of its chapter and what it shows.
    pub titel: String,
    /// Its rows.
    pub zeilen: Vec<Vec<String>>,
}

/// All tables in the chapters of a document, in their order.
#[must_use]
pub fn tabellen(document: &Document) -> Vec<Blatt> {
    let mut found = Vec::new();
    document.kapitel.iter().for_each(|section| collect(section, &mut found));
    found
}

fn collect(section: &Section, found: &mut Vec<Blatt>) {
    let tables = section.bloecke.iter().filter_map(|block| match block {
        Block::Tabelle(tabelle) => Some(sheet(&section.nummer, tabelle)),
        _ => None,
    });
    found.extend(tables);
    section.kapitel.iter().for_each(|section| collect(section, found));
}

fn sheet(nummer: &str, tabelle: &Tabelle) -> Blatt {
    let head = tabelle.spalten.iter().map(|spalte| spalte.titel.clone()).collect();
    let rows = tabelle.zeilen.iter().map(|zeile| zeile.zellen.iter().map(|zelle| lines(zelle)).collect());
    Blatt { titel: format!("{nummer} {}", tabelle.titel), zeilen: std::iter::once(head).chain(rows).collect() }
}
