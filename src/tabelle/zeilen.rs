//! The rows of an export one by one, in bounded memory: a quotation mark that nobody closed swallows no gigabyte.

use std::io::{self, BufRead, BufReader, Read};

use csv_core::ReadRecordResult;

/// Largest row that is read, in bytes.
const MAX_ROW: usize = 1 << 18;

/// Most columns of a row.
const MAX_COLUMNS: usize = 2_000;

/// See the module.
pub struct Zeilen<'r> {
    input: BufReader<Box<dyn Read + Send + 'r>>,
    core: csv_core::Reader,
    fields: Vec<u8>,
    ends: Vec<usize>,
    width: usize,
    line: u64,
    next_line: u64,
    bytes: u64,
}

/// Why the next row cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum Abbruch {
    /// The file cannot be read on.
    #[error(transparent)]
    Datei(#[from] io::Error),
    /// A row does not end, or is larger than any honest one: probably a quotation mark is missing.
    #[error("a row without end")]
    OhneEnde {
        /// The line where it begins.
        zeile: u64,
    },
}

impl<'r> Zeilen<'r> {
    /// Rows of `input` with this separator; the first line has the number `line`.
    #[must_use]
    pub fn new(input: Box<dyn Read + Send + 'r>, trennzeichen: u8, line: u64) -> Self {
        Self {
            input: BufReader::with_capacity(1 << 17, input),
            core: csv_core::ReaderBuilder::new().delimiter(trennzeichen).build(),
            fields: vec![0; MAX_ROW],
            ends: vec![0; MAX_COLUMNS],
            width: 0,
            line,
            next_line: line,
            bytes: 0,
        }
    }

    /// Reads the next row; false at the end.
    ///
    /// # Errors
    /// If the input cannot be read, or a row does not end.
    pub fn advance(&mut self) -> Result<bool, Abbruch> {
        let (mut written, mut columns) = (0, 0);
        self.line = self.next_line + self.skip_blank_lines()?;
        let lines_before = self.core.line();
        loop {
            let input = self.input.fill_buf()?;
            let (fields, ends) = (self.fields.get_mut(written..), self.ends.get_mut(columns..));
            let (Some(fields), Some(ends)) = (fields, ends) else { return Err(Abbruch::OhneEnde { zeile: self.line }) };
            let (result, read, wrote, ended) = self.core.read_record(input, fields, ends);
            self.input.consume(read);
            self.bytes += u64::try_from(read).unwrap_or_default();
            written += wrote;
            columns += ended;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {
                    return Err(Abbruch::OhneEnde { zeile: self.line });
                }
                ReadRecordResult::Record => {
                    self.width = columns;
                    self.next_line = self.line + (self.core.line() - lines_before);
                    return Ok(true);
                }
                ReadRecordResult::End => return Ok(false),
            }
        }
    }

    /// Skips blank lines, which count as lines too, and what is left of the end of the row before; gives how many lines ended.
    fn skip_blank_lines(&mut self) -> io::Result<u64> {
        let mut ended = 0;
        loop {
            let input = self.input.fill_buf()?;
            let blank = input.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
            let ends = input.iter().take(blank).filter(|byte| **byte == b'\n').count();
            let done = blank < input.len() || blank == 0;
            self.input.consume(blank);
            self.bytes += u64::try_from(blank).unwrap_or_default();
            ended += u64::try_from(ends).unwrap_or_default();
            if done {
                return Ok(ended);
            }
        }
    }

    /// The line where the row begins.
    #[must_use]
    pub fn line(&self) -> u64 {
        self.line
    }

    /// How many bytes were read.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// How many fields the row has.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// One field of the row; empty if it has none there.
    #[must_use]
    pub fn field(&self, index: usize) -> &[u8] {
        let (Some(end), true) = (self.ends.get(index), index < self.width) else { return &[] };
        let start = index.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        self.fields.get(start..*end).unwrap_or_default()
    }

    /// All fields of the row.
    pub fn fields(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.width).map(|index| self.field(index))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(u64, Vec<String>)> {
        let mut rows = Zeilen::new(Box::new(text.as_bytes()), b';', 1);
        let mut found = Vec::new();
        while rows.advance().expect("readable") {
            found.push((rows.line(), rows.fields().map(|field| String::from_utf8_lossy(field).into_owned()).collect()));
        }
        found
    }

    #[test]
    fn rows_know_the_line_they_begin_in() {
        let text = "a;b\r\n1;2\r\n\r\n\"über\nzwei\";3\nende;4";
        let row = |line, fields: [&str; 2]| (line, fields.map(str::to_owned).to_vec());
        assert_eq!(
            read(text),
            [row(1, ["a", "b"]), row(2, ["1", "2"]), row(4, ["über\nzwei", "3"]), row(6, ["ende", "4"])]
        );
        assert_eq!(read(""), []);
    }

    #[test]
    fn blank_lines_count_however_many_there_are() {
        let text = format!("a;b\r\n{}1;2\r\n3;4\r\n", "\r\n".repeat(200_000));
        let lines: Vec<u64> = read(&text).into_iter().map(|(line, _)| line).collect();
        assert_eq!(lines, [1, 200_002, 200_003]);
    }

    #[test]
    fn a_quotation_mark_that_nobody_closes_is_no_gigabyte_in_memory() {
        let text = format!("a;b\n1;\"{}", "x;y\n".repeat(MAX_ROW));
        let mut rows = Zeilen::new(Box::new(io::Cursor::new(text.into_bytes())), b';', 1);
        assert!(rows.advance().expect("the first row"));
        assert!(matches!(rows.advance(), Err(Abbruch::OhneEnde { zeile: 2 })));
    }
}
