//! A workbook for spreadsheets: sheets of cells, some of which are to be filled in. Neutral of file formats.

use jiff::civil::Date;
use rust_decimal::Decimal;

/// A workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mappe {
    /// What it is, for the properties of the file.
    pub titel: String,
    /// Who made it.
    pub firma: String,
    /// Year, month, day: the date that the file states, so that the same content gives the same bytes.
    pub datum: [i32; 3],
    /// What stands at the foot of every page.
    pub fuss: String,
    /// The sheets.
    pub blaetter: Vec<Arbeitsblatt>,
}

/// A sheet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Arbeitsblatt {
    /// Its name; made fit for spreadsheets when it is written.
    pub name: String,
    /// Widths of the columns, in characters.
    pub breiten: Vec<u32>,
    /// The row with the heads of the columns, from 0: stays in sight, and is repeated on every printed page.
    pub kopf: Option<u32>,
    /// The rows.
    pub zeilen: Vec<Vec<Zelle>>,
    /// Whether only cells to be filled in can be changed.
    pub geschuetzt: bool,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Zelle {
    /// Nothing.
    Leer,
    /// A text.
    Text(String),
    /// A title.
    Titel(String),
    /// The head of a column.
    Kopf(String),
    /// A number, with so many places.
    Zahl(Decimal, u32),
    /// A day.
    Datum(Date),
    /// To be filled in.
    Eingabe(Eingabe),
}

/// What a cell takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Eingabe {
    /// Any text.
    Text,
    /// A number of zero or more.
    Zahl,
    /// A date.
    Datum,
    /// One of the given words: an index of the lists of the sheet, so that long lists are stated once.
    Auswahl(&'static [&'static str]),
}
