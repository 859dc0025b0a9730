//! Workbooks → `.xlsx` (ISO/IEC 29500).

use std::collections::BTreeSet;

use jiff::civil::Date;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DataValidationRule, DocProperties, ExcelDateTime, Format,
    FormatAlign, FormatBorder, ProtectionOptions, Workbook, Worksheet, XlsxError,
};

use crate::document::mappe::{Arbeitsblatt, Eingabe, Mappe, Zelle};
use crate::text::Texte;

/// Most characters of the name of a sheet.
const MAX_NAME: usize = 31;

/// Most characters of a cell; anything longer is cut by spreadsheets without a word.
const MAX_TEXT: usize = 32_767;

/// Paper of 210 by 297 millimetres.
const A4: u8 = 9;

/// Height of a line of text, in points.
const LINE: u32 = 15;

/// How days are shown: the built-in format that spreadsheets set in the order of their reader's country.
const DAY: u8 = 14;

const COLOR_HEAD: Color = Color::RGB(0x00D9_E2EC);
const COLOR_INPUT: Color = Color::RGB(0x00FF_F8E1);

/// The bytes of a workbook. `wort` gives the words of drop-down lists, in the language of the document.
///
/// # Errors
/// If there are more rows or columns than the format has.
pub fn render(mappe: &Mappe, texte: &Texte) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let [year, month, day] = mappe.datum;
    let created = ExcelDateTime::from_ymd(
        u16::try_from(year).unwrap_or(1900),
        u8::try_from(month).unwrap_or(1),
        u8::try_from(day).unwrap_or(1),
    )?;
    let properties = DocProperties::new().set_title(&mappe.titel).set_author(&mappe.firma).set_company(&mappe.firma);
    workbook.set_properties(&properties.set_creation_datetime(&created));
    let mut names = BTreeSet::new();
    for blatt in &mappe.blaetter {
        let sheet = workbook.add_worksheet();
        sheet.set_name(sheet_name(&blatt.name, &mut names))?;
        write(sheet, blatt, texte)?;
        sheet.set_footer(format!("&L{}&R&P / &N", mappe.fuss.replace('&', "&&")));
    }
    workbook.save_to_buffer()
}

/// A name that spreadsheets take, and that no other sheet has.
fn sheet_name(wanted: &str, taken: &mut BTreeSet<String>) -> String {
    let allowed = |c: char| if matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'') { ' ' } else { c };
    let plain: String = wanted.chars().map(allowed).collect();
    let cut = |length: usize| shortened(plain.trim(), length);
    let mut name = cut(MAX_NAME);
    for number in 2..1_000 {
        if taken.insert(name.to_lowercase()) {
            break;
        }
        let ending = format!(" {number}");
        name = format!("{}{ending}", cut(MAX_NAME - ending.len()));
    }
    name
}

/// So many characters of a name at most, and no half word unless the first one is too long.
fn shortened(name: &str, length: usize) -> String {
    let kept: String = name.chars().take(length).collect();
    let rest = name.strip_prefix(&kept).unwrap_or_default();
    if rest.is_empty() {
        return kept.trim_end().to_owned();
    }
    let whole = if rest.starts_with(' ') { None } else { kept.rsplit_once(' ').map(|(words, _)| words) };
    whole.unwrap_or(&kept).trim_end_matches([' ', ',', '–', '-', '(']).to_owned()
}

fn write(sheet: &mut Worksheet, blatt: &Arbeitsblatt, texte: &Texte) -> Result<(), XlsxError> {
    for (column, width) in (0_u16..).zip(&blatt.breiten) {
        sheet.set_column_width(column, *width)?;
    }
    let columns = u16::try_from(blatt.breiten.len()).unwrap_or(u16::MAX);
    sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0).set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3);
    let rows = u32::try_from(blatt.zeilen.len()).unwrap_or(u32::MAX);
    if let Some(head) = blatt.kopf {
        sheet.set_freeze_panes(head + 1, 1)?;
        sheet.set_repeat_rows(head, head)?;
        if rows > head + 1 {
            sheet.autofilter(head, 0, rows - 1, columns.saturating_sub(1))?;
        }
    }
    for (row, cells) in (0_u32..).zip(&blatt.zeilen) {
        sheet.set_row_height(row, LINE * lines(cells, &blatt.breiten))?;
        for (column, cell) in (0_u16..).zip(cells) {
            write_cell(sheet, (row, column), cell, blatt.geschuetzt)?;
        }
    }
    for (first, last, column, input) in inputs(blatt) {
        sheet.add_data_validation(first, column, last, column, &validation(&input, texte)?)?;
    }
    if blatt.geschuetzt {
        let may = ProtectionOptions {
            format_columns: true,
            format_rows: true,
            sort: true,
            use_autofilter: true,
            ..ProtectionOptions::default()
        };
        sheet.protect_with_options(&may);
    }
    Ok(())
}

/// How many lines a row takes: spreadsheets do not fit its height by themselves when they open a file.
fn lines(cells: &[Zelle], breiten: &[u32]) -> u32 {
    let of = |(cell, width): (&Zelle, &u32)| match cell {
        // Long words are not broken, and bold ones are wider: a line holds a little less than its width says.
        Zelle::Text(text) | Zelle::Kopf(text) => {
            let room = usize::try_from(width * 9 / 10).unwrap_or(1).max(1);
            text.lines().map(|line| line.chars().count().div_ceil(room).max(1)).sum::<usize>()
        }
        Zelle::Titel(_) => 2,
        Zelle::Leer | Zelle::Zahl(..) | Zelle::Datum(_) | Zelle::Eingabe(_) => 1,
    };
    let most = cells.iter().zip(breiten).map(of).max().unwrap_or(1);
    u32::try_from(most.clamp(1, 25)).unwrap_or(1)
}

fn write_cell(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Zelle,
    geschuetzt: bool,
) -> Result<(), XlsxError> {
    let plain = || Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let boxed = |format: Format| if geschuetzt { format.set_border(FormatBorder::Hair) } else { format };
    let text = |text: &String| text.chars().take(MAX_TEXT).collect::<String>();
    match cell {
        Zelle::Leer => {}
        Zelle::Text(value) => drop(sheet.write_string_with_format(row, column, text(value), &boxed(plain()))?),
        Zelle::Titel(value) => {
            let format = Format::new().set_bold().set_font_size(14);
            sheet.write_string_with_format(row, column, text(value), &format)?;
        }
        Zelle::Kopf(value) => {
            let format = plain().set_bold().set_background_color(COLOR_HEAD).set_border(FormatBorder::Thin);
            sheet.write_string_with_format(row, column, text(value), &format)?;
        }
        Zelle::Zahl(value, places) => {
            let zeros = "0".repeat(usize::try_from(*places).unwrap_or_default());
            let shown = if zeros.is_empty() { "#,##0".to_owned() } else { format!("#,##0.{zeros}") };
            let format = boxed(plain().set_num_format(shown));
            sheet.write_number_with_format(row, column, value.to_f64().unwrap_or_default(), &format)?;
        }
        Zelle::Datum(day) => {
            let format = boxed(plain().set_num_format_index(DAY));
            match serial(*day) {
                Some(serial) => sheet.write_datetime_with_format(row, column, &serial, &format)?,
                None => sheet.write_string_with_format(row, column, day.to_string(), &format)?,
            };
        }
        Zelle::Eingabe(input) => {
            let format = plain().set_unlocked().set_border(FormatBorder::Hair).set_background_color(COLOR_INPUT);
            let format = match input {
                Eingabe::Zahl => format.set_num_format("#,##0.00"),
                Eingabe::Datum => format.set_num_format_index(DAY),
                Eingabe::Text | Eingabe::Auswahl(_) => format,
            };
            sheet.write_blank(row, column, &format)?;
        }
    }
    Ok(())
}

/// A day as spreadsheets count it; they know none before 1900.
fn serial(day: Date) -> Option<ExcelDateTime> {
    let (year, month) = (u16::try_from(day.year()).ok()?, u8::try_from(day.month()).ok()?);
    ExcelDateTime::from_ymd(year, month, u8::try_from(day.day()).ok()?).ok()
}

/// Runs of cells below each other that take the same: first and last row, column, and what they take.
fn inputs(blatt: &Arbeitsblatt) -> Vec<(u32, u32, u16, Eingabe)> {
    let mut found = Vec::new();
    let columns = blatt.zeilen.iter().map(Vec::len).max().unwrap_or_default();
    for (index, column) in (0..columns).zip(0_u16..) {
        let mut run: Option<(u32, u32, Eingabe)> = None;
        for (row, cells) in (0_u32..).zip(&blatt.zeilen) {
            let input = cells.get(index).and_then(|cell| match cell {
                Zelle::Eingabe(input) if *input != Eingabe::Text => Some(input),
                _ => None,
            });
            match (&mut run, input) {
                (Some((_, last, known)), Some(input)) if known == input => *last = row,
                (_, input) => {
                    let next = input.map(|input| (row, row, input.clone()));
                    found.extend(std::mem::replace(&mut run, next).map(|(a, b, input)| (a, b, column, input)));
                }
            }
        }
        found.extend(run.map(|(first, last, input)| (first, last, column, input)));
    }
    found
}

fn validation(input: &Eingabe, texte: &Texte) -> Result<DataValidation, XlsxError> {
    let validation = match input {
        Eingabe::Text => DataValidation::new(),
        Eingabe::Zahl => DataValidation::new().allow_decimal_number(DataValidationRule::GreaterThanOrEqualTo(0.0)),
        Eingabe::Datum => {
            let first = ExcelDateTime::from_ymd(2000, 1, 1)?;
            DataValidation::new().allow_date(DataValidationRule::GreaterThanOrEqualTo(first))
        }
        Eingabe::Auswahl(keys) => {
            let words: Vec<String> = keys.iter().map(|key| texte.get(key)).collect();
            DataValidation::new().allow_list_strings(&words)?
        }
    };
    let message = match input {
        Eingabe::Auswahl(_) => "formular-eingabe-auswahl",
        Eingabe::Datum => "formular-eingabe-datum",
        Eingabe::Text | Eingabe::Zahl => "formular-eingabe-zahl",
    };
    // A text in the place of a number is answered with a question, not refused: people must be able to say something unforeseen.
    let validation = validation.set_error_style(DataValidationErrorStyle::Warning);
    validation.set_error_title(texte.get("formular-eingabe"))?.set_error_message(texte.get(message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_sheets_are_short_plain_and_unique() {
        let mut taken = BTreeSet::new();
        let names = [
            "Preise",
            "preise",
            "a/b: c?",
            "Auswertungen, Berichte und Kennzahlen",
            "Auswertungen, Berichte und Kennzahlen 2027",
        ]
        .map(|name| sheet_name(name, &mut taken));
        assert_eq!(
            names,
            ["Preise", "preise 2", "a b  c", "Auswertungen, Berichte und", "Auswertungen, Berichte und 2"]
        );
    }

    #[test]
    fn spreadsheets_know_no_day_before_1900() {
        let days = [(1899, false), (1900, true), (2027, true), (9999, true)];
        assert!(days.iter().all(|(year, known)| serial(jiff::civil::date(*year, 5, 1)).is_some() == *known));
    }
}
