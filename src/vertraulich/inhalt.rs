//! The bytes of a file of any kind → the texts within it, each with its place.

use serde_json::Value;

use super::{archiv, pdf};

/// Most bytes that a file may become when it is unpacked: documents of 10,000 requirements need a quarter of it.
const MAX_ENTPACKT: usize = 256 << 20;

/// How deep files within files are looked at: a workbook that is attached to a PDF that is in an archive.
const MAX_TIEFE: usize = 3;

/// What kind of place within a file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ort {
    /// The file as it is.
    Text,
    /// A page of a PDF.
    Seite,
    /// Title, author and the like.
    Eigenschaften,
    /// What is beside pages: bookmarks, comments, descriptions, fields, drawings.
    Beiwerk,
    /// An attached file.
    Anhang,
    /// A cell of a workbook.
    Zelle,
    /// A file within an archive.
    Teil,
    /// What the file or one within it is called.
    Name,
    /// An earlier version that the file still holds.
    Frueher,
}

impl Ort {
    /// The word by which texts tell them apart.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Seite => "seite",
            Self::Eigenschaften => "eigenschaften",
            Self::Beiwerk => "beiwerk",
            Self::Anhang => "anhang",
            Self::Zelle => "zelle",
            Self::Teil => "teil",
            Self::Name => "name",
            Self::Frueher => "frueher",
        }
    }
}

/// A text within a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stueck {
    pub ort: Ort,
    /// Which of those places: number of the page, name of the attachment.
    pub stelle: String,
    pub text: String,
    /// Whether numbers in it mean something.
    pub zahlen: bool,
}

/// Why a file or a part of it cannot be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unlesbar {
    Verschluesselt,
    Beschaedigt,
    ZuGross,
    Unbekannt,
    /// The system does not give it.
    NichtGelesen,
}

impl Unlesbar {
    /// The word by which texts tell them apart.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Verschluesselt => "verschluesselt",
            Self::Beschaedigt => "beschaedigt",
            Self::ZuGross => "zu_gross",
            Self::Unbekannt => "unbekannt",
            Self::NichtGelesen => "nicht_gelesen",
        }
    }
}

/// Everything that can be read of a file, and what cannot.
#[derive(Debug, Default)]
pub(super) struct Inhalt {
    pub stuecke: Vec<Stueck>,
    /// Sheets that are hidden.
    pub verborgen: Vec<String>,
    /// Pages of which no text can be read: pictures, or fonts that do not tell their letters.
    pub ohne_text: Vec<String>,
    /// Names of parts that cannot be read, empty for the file itself, and why.
    pub unlesbar: Vec<(String, Unlesbar)>,
    /// Bytes that were unpacked so far.
    pub entpackt: usize,
}

impl Inhalt {
    pub(super) fn push(&mut self, ort: Ort, stelle: impl Into<String>, text: String) {
        if !text.trim().is_empty() {
            self.stuecke.push(Stueck { ort, stelle: stelle.into(), text, zahlen: true });
        }
    }

    /// Notes that the file itself cannot be read, or not as a whole.
    pub(super) fn mangel(&mut self, grund: Unlesbar) {
        let note = (String::new(), grund);
        if !self.unlesbar.contains(&note) {
            self.unlesbar.push(note);
        }
    }

    /// Bytes that may still be unpacked.
    pub(super) fn left(&self) -> usize {
        MAX_ENTPACKT.saturating_sub(self.entpackt)
    }

    /// Takes over what a file within this one holds.
    pub(super) fn within(&mut self, ort: Ort, name: &str, bytes: &[u8], tiefe: usize) {
        let mut inner = Self { entpackt: self.entpackt, ..Self::default() };
        read(name, bytes, tiefe + 1, &mut inner);
        self.entpackt = inner.entpackt;
        let joined = |rest: &str| if rest.is_empty() { name.to_owned() } else { format!("{name} › {rest}") };
        self.stuecke.extend(inner.stuecke.into_iter().map(|x| Stueck { ort, stelle: joined(&x.stelle), ..x }));
        self.ohne_text.extend(inner.ohne_text.iter().map(|seite| joined(seite)));
        self.verborgen.extend(inner.verborgen.iter().map(|blatt| joined(blatt)));
        self.unlesbar.extend(inner.unlesbar.into_iter().map(|(teil, grund)| (joined(&teil), grund)));
    }
}

/// Reads a file; what it is called says what it is only where its bytes do not.
pub(super) fn lesen(name: &str, bytes: &[u8]) -> Inhalt {
    let mut inhalt = Inhalt::default();
    inhalt.push(Ort::Name, "", name.to_owned());
    read(name, bytes, 0, &mut inhalt);
    inhalt
}

fn read(name: &str, bytes: &[u8], tiefe: usize, inhalt: &mut Inhalt) {
    if tiefe > MAX_TIEFE {
        return inhalt.mangel(Unlesbar::ZuGross);
    }
    let begins = |magic: &[u8]| bytes.starts_with(magic);
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    if begins(b"PK\x03\x04") || begins(b"PK\x05\x06") {
        archiv::read(bytes, tiefe, inhalt);
    } else if begins(b"\xd0\xcf\x11\xe0") {
        inhalt.mangel(Unlesbar::Verschluesselt);
    } else if begins(b"\x89PNG") || begins(b"\xff\xd8\xff") || begins(b"GIF8") || begins(b"RIFF") {
        // Nobody reads the picture itself here, but what cameras and programs write beside it.
        inhalt.push(Ort::Eigenschaften, "", printable(bytes));
        if tiefe == 0 {
            inhalt.ohne_text.push("1".to_owned());
        }
    } else if is_pdf(bytes) {
        pdf::read(bytes, tiefe, inhalt);
    } else if let Some(text) = decoded(bytes) {
        inhalt.push(Ort::Text, "", plain(&ending, &text));
        if text.trim_start().starts_with('<') {
            // What is no tag is not lost, should it look like one.
            let text = text.replace(['<', '>'], " ");
            inhalt.stuecke.push(Stueck { ort: Ort::Text, stelle: String::new(), text, zahlen: false });
        }
        // Letters that stand for others, and mails in pieces, are not what people read.
        if matches!(ending.as_str(), "eml" | "mht" | "mhtml" | "rtf") || text.starts_with("{\\rtf") {
            inhalt.mangel(Unlesbar::Unbekannt);
        }
    } else {
        inhalt.push(Ort::Text, "", printable(bytes));
        inhalt.mangel(Unlesbar::Unbekannt);
    }
}

/// Readers look for the beginning of a PDF within the first 1024 bytes (ISO 32000-1, annex H.3.4.1).
fn is_pdf(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(1024)];
    let holds = |bytes: &[u8], words: &[u8]| bytes.windows(words.len()).any(|window| window == words);
    bytes.starts_with(b"%PDF-") || (holds(head, b"%PDF-") && holds(bytes, b"startxref"))
}

/// The text of a file that is one.
pub(super) fn decoded(bytes: &[u8]) -> Option<String> {
    let marked = encoding_rs::Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    if marked.is_none() && bytes.contains(&0) {
        return None;
    }
    let encoding = marked.unwrap_or_else(|| match std::str::from_utf8(bytes) {
        Ok(_) => encoding_rs::UTF_8,
        Err(_) => encoding_rs::WINDOWS_1252,
    });
    Some(encoding.decode(bytes).0.into_owned())
}

/// What a text says without the signs of its format.
fn plain(ending: &str, text: &str) -> String {
    let start = text.trim_start();
    if start.starts_with(['{', '[']) {
        let whole = serde_json::from_str::<Value>(text).ok().map(|value| json(&value));
        let line =
            |line: &str| serde_json::from_str::<Value>(line).map_or_else(|_| line.to_owned(), |value| json(&value));
        return whole.unwrap_or_else(|| text.lines().map(line).collect::<Vec<_>>().join("\n"));
    }
    if start.starts_with('<') {
        return archiv::xml(text);
    }
    // A calendar breaks its lines anywhere and writes marks with a stroke (RFC 5545, sections 3.1 and 3.3.11).
    if ending == "ics" {
        return text.replace("\r\n ", "").replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";");
    }
    text.to_owned()
}

/// Keys and values, a line each.
fn json(value: &Value) -> String {
    let mut lines = Vec::new();
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        match value {
            Value::String(text) => lines.push(text.clone()),
            Value::Number(number) => lines.push(number.to_string()),
            Value::Array(items) => open.extend(items.iter().rev()),
            Value::Object(fields) => {
                lines.extend(fields.keys().cloned());
                open.extend(fields.values());
            }
            Value::Null | Value::Bool(_) => {}
        }
    }
    lines.join("\n")
}

/// Runs of letters among other bytes, each letter in one byte or more, or in two.
pub(super) fn printable(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let wide: Vec<u16> =
        bytes.chunks_exact(2).filter_map(|pair| Some(u16::from_le_bytes(pair.try_into().ok()?))).collect();
    let wide = String::from_utf16_lossy(&wide);
    // Two bytes of anything give a letter of China.
    let is_break = |c: char| c.is_control() || c == '\u{fffd}' || c > '\u{2fff}';
    let runs = text.split(is_break).chain(wide.split(is_break)).filter(|run| run.len() >= 4);
    runs.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rust_xlsxwriter::Workbook;

    use super::*;

    fn workbook() -> Vec<u8> {
        let mut workbook = Workbook::new();
        workbook.add_worksheet().write(0, 0, "Text").expect("a cell");
        workbook.save_to_buffer().expect("bytes")
    }

    fn pdf() -> Vec<u8> {
        let mut pdf = lopdf::Document::with_version("1.7");
        let content =
            pdf.add_object(lopdf::Stream::new(lopdf::Dictionary::new(), b"BT /F1 12 Tf (Text) Tj ET".to_vec()));
        let pages = pdf.new_object_id();
        let page = pdf.add_object(lopdf::dictionary! { "Type" => "Page", "Parent" => pages, "Contents" => content });
        let tree = lopdf::dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 };
        pdf.objects.insert(pages, tree.into());
        let catalog = pdf.add_object(lopdf::dictionary! { "Type" => "Catalog", "Pages" => pages });
        pdf.trailer.set("Root", catalog);
        let mut bytes = Vec::new();
        pdf.save_to(&mut bytes).expect("bytes");
        bytes
    }

    proptest! {
        #[test]
        fn a_damaged_file_is_read_or_told(
            which in 0..3_usize,
            changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
        ) {
            let json = br#"{"a": ["Text", 1, null]}"#.to_vec();
            let mut bytes = [workbook(), pdf(), json].into_iter().nth(which).expect("a file");
            for (at, byte) in changes {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            let inhalt = lesen("datei", &bytes);
            prop_assert!(!inhalt.stuecke.is_empty() || !inhalt.unlesbar.is_empty() || !inhalt.ohne_text.is_empty() || which == 1);
        }
    }

    #[test]
    fn files_within_files_are_read_to_a_depth() {
        let mut inner = b"geheim".to_vec();
        for depth in 1..=5 {
            let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
            archive.start_file("a", zip::write::SimpleFileOptions::default()).expect("a part");
            std::io::Write::write_all(&mut archive, &inner).expect("it is written");
            inner = archive.finish().expect("an archive").into_inner();
            let inhalt = lesen("a.zip", &inner);
            let read = inhalt.stuecke.iter().filter(|x| x.text == "geheim").count();
            assert_eq!(read, usize::from(depth <= MAX_TIEFE), "{depth}");
            assert_eq!(inhalt.unlesbar.len(), usize::from(depth > MAX_TIEFE), "{depth}");
        }
    }
}
