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

/// A field as text, see [`in_unicode`]; characters that no document can hold become spaces.
#[must_use]
pub fn decode(field: &[u8]) -> Cow<'_, str> {
    let text = in_unicode(field);
    if text.chars().any(is_unprintable) { Cow::Owned(text.replace(is_unprintable, " ")) } else { text }
}

/// A field in UTF-8: as it is, or else from Windows-1252, which gives every byte a meaning.
#[must_use]
pub fn in_unicode(field: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(field) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(field).0,
    }
}

/// Control characters, separators of lines, byte order marks and what Unicode calls no character.
fn is_unprintable(c: char) -> bool {
    let code = u32::from(c);
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fdd0}'..='\u{fdef}')
        || code & 0xfffe == 0xfffe
}

fn zeichensatz(probe: &[u8]) -> Zeichensatz {
    if order_of_utf16(probe).is_some() {
        return Zeichensatz::Utf16;
    }
    match std::str::from_utf8(probe) {
        // The probe may end within a character.
        Err(error) if error.error_len().is_some() => Zeichensatz::Windows1252,
        Ok(_) | Err(_) => Zeichensatz::Utf8,
    }
}

/// The order of the bytes of a text in UTF-16: by its mark, or because every other byte of its beginning is zero; none for
/// any other text.
fn order_of_utf16(probe: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    match probe {
        [0xff, 0xfe, ..] | [1..=u8::MAX, 0, 1..=u8::MAX, 0, ..] => Some(encoding_rs::UTF_16LE),
        [0xfe, 0xff, ..] | [0, 1..=u8::MAX, 0, 1..=u8::MAX, ..] => Some(encoding_rs::UTF_16BE),
        _ => None,
    }
}

fn as_utf8(probe: &[u8], zeichensatz: Zeichensatz) -> Cow<'_, [u8]> {
    if zeichensatz != Zeichensatz::Utf16 {
        return Cow::Borrowed(probe);
    }
    let encoding = order_of_utf16(probe).unwrap_or(encoding_rs::UTF_16LE);
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

/// The text without its byte order mark and without the lines above the column names, UTF-16 as UTF-8, every line with its end.
fn text<'r>(
    mut input: impl Read + Send + 'r,
    zeichensatz: Zeichensatz,
    lines: usize,
) -> io::Result<Box<dyn Read + Send + 'r>> {
    let mut start = beginning(&mut input, 4)?;
    let order = order_of_utf16(&start).unwrap_or(encoding_rs::UTF_16LE);
    let input = io::Cursor::new(std::mem::take(&mut start)).chain(input);
    let mut input: Box<dyn Read + Send + 'r> = if zeichensatz == Zeichensatz::Utf16 {
        Box::new(DecodeReaderBytesBuilder::new().encoding(Some(order)).bom_override(true).build(input))
    } else {
        Box::new(input)
    };
    let mut start = beginning(&mut input, PROBE)?;
    if start.starts_with(b"\xef\xbb\xbf") {
        start.drain(..3);
    }
    let only_returns = start.contains(&b'\r') && !start.contains(&b'\n');
    if only_returns {
        end_lines(&mut start);
        input = Box::new(Returns(input));
    }
    start.drain(..after_lines(&start, lines));
    Ok(Box::new(io::Cursor::new(start).chain(input)))
}

/// A text whose lines end with a carriage return alone, as old spreadsheets write it.
struct Returns<R>(R);

impl<R: Read> Read for Returns<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.0.read(buffer)?;
        end_lines(buffer.get_mut(..read).unwrap_or_default());
        Ok(read)
    }
}

fn end_lines(text: &mut [u8]) {
    text.iter_mut().filter(|byte| **byte == b'\r').for_each(|byte| *byte = b'\n');
}

/// The first bytes of the input, as far as it goes.
fn beginning(input: &mut impl Read, bytes: usize) -> io::Result<Vec<u8>> {
    let mut start = vec![0; bytes];
    let read = read_full(input, &mut start)?;
    start.truncate(read);
    Ok(start)
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
        let big: Vec<u8> = [0xfe, 0xff].into_iter().chain(utf8.encode_utf16().flat_map(u16::to_be_bytes)).collect();
        let old = utf8.replace('\n', "\r");
        let marked = format!("\u{feff}{utf8}");
        for (text, set) in [
            (utf8.as_bytes(), Zeichensatz::Utf8),
            (marked.as_bytes(), Zeichensatz::Utf8),
            (&latin, Zeichensatz::Windows1252),
            (&wide, Zeichensatz::Utf16),
            (wide.get(2..).expect("without its mark"), Zeichensatz::Utf16),
            (&big, Zeichensatz::Utf16),
            (big.get(2..).expect("without its mark"), Zeichensatz::Utf16),
            (old.as_bytes(), Zeichensatz::Utf8),
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
    fn characters_that_no_document_can_hold_become_spaces() {
        assert_eq!(decode("a\u{fffe}b\u{2028}c\u{1ffff}d\u{feff}".as_bytes()), "a b c d ");
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
        for end in ["\n", "\r\n", "\r"] {
            let text = "Auswertung 2026\n\na;b\n1;2\n".replace('\n', end);
            let form = Form::detect(text.as_bytes(), Some(&stated));
            let mut rows = form.zeilen(text.as_bytes()).expect("it opens");
            assert!(rows.advance().expect("a row"));
            assert_eq!((rows.line(), rows.field(0)), (3, b"a".as_slice()));
            assert!(rows.advance().expect("a row"));
            assert_eq!((rows.line(), rows.field(1)), (4, b"2".as_slice()));
        }
    }
}
