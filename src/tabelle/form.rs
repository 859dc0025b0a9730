//! The form of an export: character set, separators, line of column names; found out by looking at its beginning.

use std::borrow::Cow;
use std::io::{self, Read};

use encoding_rs_io::DecodeReaderBytesBuilder;

use super::zeilen::Zeilen;
use crate::model::umsatz::{Tabellenform, Trennzeichen, Zeichensatz};

/// How much of a file is looked at.
pub const PROBE: usize = 1 << 18;

/// How an export is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Form {
    /// Character set; without any special character UTF-8, which is then the same.
    pub zeichensatz: Zeichensatz,
    /// Between two columns.
    pub trennzeichen: Trennzeichen,
    /// The line with the names of the columns, from 1.
    pub kopfzeile: usize,
}

impl Form {
    /// The form of a text that begins with `probe`, as far as `stated` does not say it.
    #[must_use]
    pub fn detect(probe: &[u8], stated: Option<&Tabellenform>) -> Self {
        let zeichensatz = stated.and_then(|form| form.zeichensatz).unwrap_or_else(|| zeichensatz(probe));
        let kopfzeile =
            stated.and_then(|form| form.kopfzeile).and_then(|line| usize::try_from(line.0).ok()).unwrap_or(1);
        let text = as_utf8(probe, zeichensatz);
        let trennzeichen = stated.and_then(|form| form.trennzeichen).unwrap_or_else(|| trennzeichen(&text));
        Self { zeichensatz, trennzeichen, kopfzeile: kopfzeile.max(1) }
    }

    /// The rows of `input`, column names first.
    ///
    /// # Errors
    /// If the input cannot be read.
    pub fn zeilen<'r>(&self, input: impl Read + Send + 'r) -> io::Result<Zeilen<'r>> {
        let input = text(input, self.zeichensatz, self.kopfzeile - 1)?;
        let line = u64::try_from(self.kopfzeile).unwrap_or_default();
        Ok(Zeilen::new(input, self.trennzeichen.byte(), line))
    }
}

impl Trennzeichen {
    /// The character itself.
    #[must_use]
    pub const fn byte(self) -> u8 {
        match self {
            Self::Semikolon => b';',
            Self::Komma => b',',
            Self::Tabulator => b'\t',
            Self::Strich => b'|',
        }
    }
}

/// A field as text: UTF-8, or else Windows-1252, which gives every byte a meaning; control characters, which no document can
/// hold, as spaces.
#[must_use]
pub fn decode(field: &[u8]) -> Cow<'_, str> {
    let text = match std::str::from_utf8(field) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(field).0,
    };
    if text.chars().any(char::is_control) { Cow::Owned(text.replace(char::is_control, " ")) } else { text }
}

fn zeichensatz(probe: &[u8]) -> Zeichensatz {
    if probe.starts_with(b"\xff\xfe") || probe.starts_with(b"\xfe\xff") {
        return Zeichensatz::Utf16;
    }
    match std::str::from_utf8(probe) {
        // The probe may end within a character.
        Err(error) if error.error_len().is_some() => Zeichensatz::Windows1252,
        Ok(_) | Err(_) => Zeichensatz::Utf8,
    }
}

fn as_utf8(probe: &[u8], zeichensatz: Zeichensatz) -> Cow<'_, [u8]> {
    if zeichensatz != Zeichensatz::Utf16 {
        return Cow::Borrowed(probe);
    }
    let encoding = if probe.starts_with(b"\xfe\xff") { encoding_rs::UTF_16BE } else { encoding_rs::UTF_16LE };
    Cow::Owned(encoding.decode(probe).0.into_owned().into_bytes())
}

/// The separator that cuts the first lines into most columns, the same number in each if possible.
fn trennzeichen(text: &[u8]) -> Trennzeichen {
    const LINES: usize = 30;
    let quality = |separator: Trennzeichen| {
        let mut rows = csv::ReaderBuilder::new();
        let mut rows = rows.has_headers(false).flexible(true).delimiter(separator.byte()).from_reader(text);
        let widths: Vec<usize> = rows.byte_records().take(LINES).filter_map(|row| Some(row.ok()?.len())).collect();
        let widest = widths.iter().copied().max().unwrap_or_default();
        let alike = widths.iter().filter(|width| **width == widest).count();
        if widest < 2 { 0 } else { alike * 100 + widest }
    };
    let best = Trennzeichen::ALL.iter().rev().max_by_key(|separator| quality(**separator));
    best.copied().unwrap_or(Trennzeichen::Semikolon)
}

/// The text without its byte order mark and without the lines above the column names, UTF-16 as UTF-8.
fn text<'r>(
    input: impl Read + Send + 'r,
    zeichensatz: Zeichensatz,
    lines: usize,
) -> io::Result<Box<dyn Read + Send + 'r>> {
    let mut input: Box<dyn Read + Send + 'r> = if zeichensatz == Zeichensatz::Utf16 {
        // A byte order mark tells the other order.
        Box::new(DecodeReaderBytesBuilder::new().encoding(Some(encoding_rs::UTF_16LE)).bom_override(true).build(input))
    } else {
        Box::new(input)
    };
    let mut start = vec![0; PROBE];
    let read = read_full(&mut input, &mut start)?;
    start.truncate(read);
    if start.starts_with(b"\xef\xbb\xbf") {
        start.drain(..3);
    }
    start.drain(..after_lines(&start, lines));
    Ok(Box::new(io::Cursor::new(start).chain(input)))
}

/// Where the text begins behind so many lines.
fn after_lines(text: &[u8], lines: usize) -> usize {
    let mut ends = text.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1);
    if lines == 0 { 0 } else { ends.nth(lines - 1).unwrap_or(text.len()) }
}

/// Fills the buffer as far as the input goes.
pub fn read_full(input: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match input.read(rest) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &[u8]) -> (Form, Vec<Vec<String>>) {
        let form = Form::detect(text, None);
        let mut rows = form.zeilen(text).expect("it opens");
        let mut found = Vec::new();
        while rows.advance().expect("readable") {
            found.push(rows.fields().map(|field| decode(field).into_owned()).collect());
        }
        (form, found)
    }

    #[test]
    fn character_set_and_separator_are_found_out() {
        let expected = vec![vec!["Straße".to_owned(), "b".into()], vec!["1,5".into(), "2;3".into()]];
        let utf8 = "Straße;b\n1,5;\"2;3\"\n";
        let latin = encoding_rs::WINDOWS_1252.encode(utf8).0.into_owned();
        let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain(utf8.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let marked = format!("\u{feff}{utf8}");
        for (text, set) in [
            (utf8.as_bytes(), Zeichensatz::Utf8),
            (marked.as_bytes(), Zeichensatz::Utf8),
            (&latin, Zeichensatz::Windows1252),
            (&wide, Zeichensatz::Utf16),
        ] {
            let (form, found) = rows(text);
            assert_eq!((form.zeichensatz, form.trennzeichen), (set, Trennzeichen::Semikolon));
            assert_eq!(found, expected);
        }
        for (text, separator) in [
            ("a,b,c\n1,2,3\n", Trennzeichen::Komma),
            ("a\tb\n1,5\t2\n", Trennzeichen::Tabulator),
            ("a|b\n1,5|2\n", Trennzeichen::Strich),
            ("a\nb\n", Trennzeichen::Semikolon),
        ] {
            assert_eq!(rows(text.as_bytes()).0.trennzeichen, separator, "{text}");
        }
    }

    #[test]
    fn control_characters_become_spaces() {
        assert_eq!(decode(b"a\x00b\nc"), "a b c");
        assert_eq!(decode(b"M\xfcller\x07"), "Müller ");
        assert_eq!(decode("Müller".as_bytes()), "Müller");
    }

    #[test]
    fn lines_above_the_column_names_are_skipped() {
        let stated = Tabellenform {
            kopfzeile: Some(crate::model::werte::Anzahl(3)),
            ..Tabellenform::empty().expect("optional")
        };
        let text = "Auswertung 2026\n\na;b\n1;2\n";
        let form = Form::detect(text.as_bytes(), Some(&stated));
        let mut rows = form.zeilen(text.as_bytes()).expect("it opens");
        assert!(rows.advance().expect("a row"));
        assert_eq!((rows.line(), rows.field(0)), (3, b"a".as_slice()));
    }
}
