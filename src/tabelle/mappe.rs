//! A workbook that somebody filled in (`.xlsx`) → its cells. Whatever a spreadsheet or a person made of it.
//!
//! Cells are read one by one, never as a block: a single cell in the last row of a sheet must not cost the memory of all above it. How
//! large a file becomes when it is unpacked is measured before anything is read.

use std::io::{Cursor, Read};

use calamine::{DataRef, Reader, Xlsx, XlsxError};
use rust_decimal::Decimal;

/// Largest file that is read.
pub const MAX_BYTES: u64 = 32 << 20;

/// Most bytes that a file may unpack to.
const MAX_ENTPACKT: u64 = 256 << 20;

/// Rows and columns beyond these are not looked at.
const MAX_ZEILE: u32 = 20_000;
const MAX_SPALTE: u32 = 200;

/// Most cells of a workbook.
const MAX_ZELLEN: usize = 2_000_000;

/// Why a file is no workbook that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mappenmangel {
    /// It is no `.xlsx`, whatever it is called.
    KeinXlsx,
    /// It needs a password, or is of an old format.
    Verschluesselt,
    /// It ends too early, or is damaged.
    Beschaedigt,
    /// It unpacks to more than a form can be.
    ZuGross,
}

impl Mappenmangel {
    /// The key of its text.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::KeinXlsx => "mappenmangel-kein-xlsx",
            Self::Verschluesselt => "mappenmangel-verschluesselt",
            Self::Beschaedigt => "mappenmangel-beschaedigt",
            Self::ZuGross => "mappenmangel-zu-gross",
        }
    }
}

/// A sheet with the cells that hold something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tabellenblatt {
    /// Its name.
    pub name: String,
    /// The cells by row, each with its column, from 0.
    pub zeilen: Vec<(u32, Vec<(u32, String)>)>,
}

impl Tabellenblatt {
    /// The text of a cell of a row.
    #[must_use]
    pub fn cell(row: &[(u32, String)], column: u32) -> Option<&str> {
        row.iter().find(|(at, _)| *at == column).map(|(_, text)| text.as_str())
    }
}

/// What people call a cell: `B7`.
#[must_use]
pub fn stelle(row: u32, column: u32) -> String {
    let mut letters = String::new();
    let mut rest = column + 1;
    while rest > 0 {
        let digit = (rest - 1) % 26;
        letters.insert(0, char::from(b'A' + u8::try_from(digit).unwrap_or_default()));
        rest = (rest - 1) / 26;
    }
    format!("{letters}{}", row + 1)
}

/// Reads a workbook.
///
/// # Errors
/// Why it cannot be read.
pub fn lesen(bytes: &[u8]) -> Result<Vec<Tabellenblatt>, Mappenmangel> {
    match bytes {
        // A compound file: an encrypted workbook, or one of before 2007.
        [0xd0, 0xcf, 0x11, 0xe0, ..] => return Err(Mappenmangel::Verschluesselt),
        [b'P', b'K', 3, 4, ..] => {}
        _ => return Err(Mappenmangel::KeinXlsx),
    }
    measure(bytes)?;
    let mut workbook: Xlsx<_> =
        calamine::open_workbook_from_rs(Cursor::new(bytes)).map_err(|error| of_error(&error))?;
    let mut sheets = Vec::new();
    let mut cells = 0;
    for name in workbook.sheet_names() {
        // A chart is a sheet without cells.
        let Ok(mut reader) = workbook.worksheet_cells_reader(&name) else { continue };
        let formats = reader.styles().iter().map(|style| style.number_format.as_ref());
        let percents: Vec<bool> = formats.map(|format| format.is_some_and(|x| is_percent(&x.format_code))).collect();
        let mut zeilen: Vec<(u32, Vec<(u32, String)>)> = Vec::new();
        while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(|error| of_error(&error))? {
            let (row, column) = cell.get_position();
            let is_percent = percents.get(style).copied().unwrap_or_default();
            let Some(text) = content(cell.get_value(), is_percent).filter(|_| row < MAX_ZEILE && column < MAX_SPALTE)
            else {
                continue;
            };
            cells += 1;
            if cells > MAX_ZELLEN {
                return Err(Mappenmangel::ZuGross);
            }
            match zeilen.last_mut() {
                Some((last, known)) if *last == row => known.push((column, text)),
                _ => zeilen.push((row, vec![(column, text)])),
            }
        }
        sheets.push(Tabellenblatt { name, zeilen });
    }
    Ok(sheets)
}

fn of_error(error: &XlsxError) -> Mappenmangel {
    match error {
        XlsxError::Password => Mappenmangel::Verschluesselt,
        _ => Mappenmangel::Beschaedigt,
    }
}

/// Unpacks everything into nothing, to see how much it is: the sizes that a file states may be lies.
fn measure(bytes: &[u8]) -> Result<(), Mappenmangel> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| Mappenmangel::Beschaedigt)?;
    let mut left = MAX_ENTPACKT;
    let mut is_workbook = false;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|_| Mappenmangel::Beschaedigt)?;
        is_workbook |= entry.name().is_ok_and(|name| name == "xl/workbook.xml");
        let read = std::io::copy(&mut entry.take(left + 1), &mut std::io::sink());
        left = left.checked_sub(read.map_err(|_| Mappenmangel::Beschaedigt)?).ok_or(Mappenmangel::ZuGross)?;
    }
    if is_workbook { Ok(()) } else { Err(Mappenmangel::KeinXlsx) }
}

/// Whether numbers of a format are shown as percent: a `%` that is no plain text.
fn is_percent(format: &str) -> bool {
    let (mut chars, mut is_text) = (format.chars(), false);
    while let Some(c) = chars.next() {
        match c {
            '\\' => drop(chars.next()),
            '"' => is_text = !is_text,
            '%' if !is_text => return true,
            _ => {}
        }
    }
    false
}

/// What a cell says, as text: numbers with a point and without what binary fractions leave behind, in percent as they are shown, dates as
/// `2027-03-01`. Of a formula its last value.
fn content(value: &DataRef<'_>, is_percent: bool) -> Option<String> {
    let text = match value {
        DataRef::Empty => return None,
        DataRef::Float(number) if is_percent => percent_text(*number)?,
        DataRef::Int(number) if is_percent => format!("{} %", number.saturating_mul(100)),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number_text(*number),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => if *yes { "ja" } else { "nein" }.to_owned(),
        DataRef::DateTime(date) => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.split('T').next().unwrap_or(text).to_owned(),
        DataRef::Error(error) => error.to_string(),
    };
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// A share as people see it in a cell: 0.1 is ten percent.
fn percent_text(share: f64) -> Option<String> {
    let share: Decimal = format!("{share:.8}").parse().ok()?;
    Some(format!("{} %", share.checked_mul(Decimal::ONE_HUNDRED)?.normalize()))
}

/// A number to six places, without trailing zeros.
fn number_text(number: f64) -> String {
    let text = format!("{number:.6}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_called_as_people_do() {
        let cases =
            [((0, 0), "A1"), ((6, 1), "B7"), ((0, 25), "Z1"), ((0, 26), "AA1"), ((9, 701), "ZZ10"), ((0, 702), "AAA1")];
        for ((row, column), expected) in cases {
            assert_eq!(stelle(row, column), expected);
        }
    }

    #[test]
    fn numbers_lose_what_binary_fractions_leave() {
        let cases = [
            (1234.5, "1234.5"),
            (0.1 + 0.2, "0.3"),
            (2.0, "2"),
            (-0.5, "-0.5"),
            (1e-9, "0"),
            (1e15, "1000000000000000"),
        ];
        for (number, expected) in cases {
            assert_eq!(number_text(number), expected);
        }
    }

    #[test]
    fn formats_of_percent_are_told_from_signs_in_their_text() {
        let cases =
            [("0%", true), ("0.00 %", true), ("General", false), ("0\"%\"", false), ("0\\%", false), ("0\\ %", true)];
        for (format, expected) in cases {
            assert_eq!(is_percent(format), expected, "{format}");
        }
    }

    #[test]
    fn files_that_are_no_workbooks_are_told_apart() {
        assert_eq!(lesen(b"Anbieter;Preis\n"), Err(Mappenmangel::KeinXlsx));
        assert_eq!(lesen(b""), Err(Mappenmangel::KeinXlsx));
        assert_eq!(lesen(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1]), Err(Mappenmangel::Verschluesselt));
        assert_eq!(lesen(b"PK\x03\x04 cut"), Err(Mappenmangel::Beschaedigt));
    }
}
