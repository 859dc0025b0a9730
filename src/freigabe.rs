//! Releases: frozen states of Lastenheft and Pflichtenheft below `freigaben/`, each with a checksum for every file.
//!
//! ```text
//! freigaben/lastenheft-1.0/
//!   freigabe.json      what was released, when, by whom, after which release
//!   anbieter.json      the document for vendors as data
//!   team.json          the document for the own team as data
//!   vorlagen/…         the templates and pictures it was set with
//!   lastenheft.pdf     the document for vendors as it was released
//!   SHA256SUMS         checksums of all of them; `sha256sum -c SHA256SUMS` proves them without crmplan
//! freigaben/pflichtenheft-1.0/
//!   freigabe.json, vorlagen/…, pflichtenheft.pdf, SHA256SUMS likewise
//!   pflichtenheft.json the document of both parties as data
//!   pflichtenheft.yaml the file as it was negotiated
//! ```
//!
//! The data is frozen, not the analysis behind it: a release can be set and compared again whatever has become of the
//! project, the rules and the catalogue. Each release names the checksum of the one before, so that none but the last can be
//! exchanged unnoticed. The printed checksum is that of the data a PDF was set from.

pub mod auswahl;
pub mod beweis;
pub mod entscheidung;
pub mod nummeriert;
pub mod pflichtenheft;
pub mod schritte;
mod stand;
pub mod zeitplan;

pub use stand::Stand;

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::diagnostic::{Diagnostic, Rule, Severity, Sink, rules};
use crate::document::{self, Document, Sicht};
use crate::load::Frozen;
use crate::model::werte::{Datum, Version};
use crate::steps::lastenheft::freigabe::Vermerk;
use crate::templates::{LAYOUTS, Templates, is_in};

/// The folder of all releases.
pub const FOLDER: &str = "freigaben";

/// What is released.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dokument {
    /// What the client asks for: one document for vendors, one for the own team.
    Lastenheft,
    /// What both parties agree on.
    Pflichtenheft,
}

impl Dokument {
    /// The word for data and file names.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Lastenheft => "lastenheft",
            Self::Pflichtenheft => "pflichtenheft",
        }
    }

    /// What the folders of its releases begin with; the version follows.
    #[must_use]
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Lastenheft => "lastenheft-",
            Self::Pflichtenheft => "pflichtenheft-",
        }
    }

    /// The PDF within a release.
    #[must_use]
    pub const fn pdf(self) -> &'static str {
        match self {
            Self::Lastenheft => "lastenheft.pdf",
            Self::Pflichtenheft => "pflichtenheft.pdf",
        }
    }

    /// The documents as data within a release; the PDF was set from the first one.
    const fn data(self) -> &'static [&'static str] {
        match self {
            Self::Lastenheft => &["anbieter.json", "team.json"],
            Self::Pflichtenheft => &["pflichtenheft.json"],
        }
    }
}

/// Keeps git from changing line ends in releases, which would change their checksums.
pub const GITATTRIBUTES: &str = "* -text\n";

const RECORD: &str = "freigabe.json";
const SUMS: &str = "SHA256SUMS";
const TEMPLATES: &str = "vorlagen/";

/// Version of the form in which releases are kept.
const FORMAT: u32 = 1;

/// `freigabe.json`
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Record {
    format: u32,
    dokument: String,
    version: String,
    datum: String,
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rolle: Option<String>,
    beschreibung: String,
    crmplan: String,
    kataloge: Vec<String>,
    /// Findings that were known and accepted.
    warnungen: Vec<String>,
    vorgaenger: Option<Link>,
}

/// A release, as the one that follows it names it: its version, and the checksum of its checksums.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Link {
    version: String,
    pruefsumme: String,
}

/// A release whose files are as they were released.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Freigabe {
    /// What was released.
    pub dokument: Dokument,
    /// What is noted of it.
    pub vermerk: Vermerk,
    /// Its folder, relative to the root of the project.
    pub ordner: String,
    /// The version of crmplan that made it.
    pub crmplan: String,
    files: BTreeMap<String, Vec<u8>>,
    kette: String,
    vorgaenger: Option<Link>,
}

/// Why a release cannot be used: another version of crmplan wrote it.
#[derive(Debug, Clone)]
pub struct Unreadable(pub Box<Diagnostic>);

/// Adds the checksums of all files: the last file that a release gets.
#[must_use]
pub fn with_sums(mut files: BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    let sums = sums(&files);
    files.insert(SUMS.to_owned(), sums.into_bytes());
    files
}

/// The checksums of files in the form of `sha256sum`, by path: a release has exactly one such text.
fn sums(files: &BTreeMap<String, Vec<u8>>) -> String {
    let line = |(path, bytes): (&String, &Vec<u8>)| [&checksum(bytes), "  ", path, "\n"].concat();
    files.iter().map(line).collect::<Vec<_>>().concat()
}

/// SHA-256 (FIPS 180-4) in hexadecimal digits.
#[must_use]
pub fn checksum(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// Bytes as hexadecimal digits.
#[must_use]
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(64), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

/// The folder of the release of a version, relative to the root of the project.
#[must_use]
pub fn folder(dokument: Dokument, version: &Version) -> String {
    format!("{FOLDER}/{}{}", dokument.prefix(), version.as_str())
}

/// Reads and proves all releases of a document, oldest first. What is not as it was released is reported and left out.
pub fn read(dokument: Dokument, frozen: Vec<Frozen>, sink: &mut Sink) -> Vec<Freigabe> {
    let is_named = |folder: &Frozen| version_of(dokument, &folder.ordner).is_some();
    let (named, others): (Vec<_>, Vec<_>) = frozen.into_iter().partition(is_named);
    for folder in others {
        sink.push(foreign(&folder.ordner));
    }
    let errors = sink.count(Severity::Fehler);
    let mut releases: Vec<Freigabe> = named.into_iter().filter_map(|folder| prove(dokument, folder, sink)).collect();
    releases.sort_by(|a, b| a.vermerk.version.cmp(&b.vermerk.version));
    // Where one is damaged, those around it seem to be without connection, and are not.
    if sink.count(Severity::Fehler) == errors {
        check_chain(&releases, sink);
    }
    releases
}

/// The version that the folder of a release is named after.
fn version_of(dokument: Dokument, ordner: &str) -> Option<Version> {
    Version::parse(ordner.strip_prefix(FOLDER)?.strip_prefix('/')?.strip_prefix(dokument.prefix())?)
}

/// Reports releases that do not name exactly the one before them.
fn check_chain(releases: &[Freigabe], sink: &mut Sink) {
    let mut before: Option<&Freigabe> = None;
    for release in releases {
        if release.vorgaenger != before.map(Freigabe::link) {
            let named = release.vorgaenger.as_ref().map(|link| link.version.as_str());
            let found = before.map(|before| before.vermerk.version.as_str());
            let key = match (named, found) {
                (None, _) => "grund-nennt-keine",
                (_, None) => "grund-davor-keine",
                (Some(named), Some(found)) if named == found => "grund-andere-pruefsummen",
                _ => "grund-davor-andere",
            };
            let diagnostic = finding(rules::FREIGABE_OHNE_ANSCHLUSS, &release.ordner, RECORD).with_key("grund", key);
            let diagnostic = diagnostic.with("version", release.vermerk.version.as_str());
            let diagnostic = diagnostic.with("genannt", named.unwrap_or("–"));
            sink.push(diagnostic.with("gefunden", found.unwrap_or("–")));
        }
        before = Some(release);
    }
}

/// The release in a folder, if every file is as the checksums say.
fn prove(dokument: Dokument, folder: Frozen, sink: &mut Sink) -> Option<Freigabe> {
    let ordner = folder.ordner.clone();
    let must = [&[RECORD, dokument.pdf()], dokument.data()].concat();
    let (files, listed) = intact(folder, &must, sink)?;
    let Some((vermerk, record)) = files.get(RECORD).and_then(|bytes| parse_record(bytes)) else {
        sink.push(finding(rules::FREIGABE_UNLESBAR, &ordner, RECORD));
        return None;
    };
    if ordner != self::folder(dokument, &vermerk.version) || record.dokument != dokument.word() {
        // A folder that was copied or renamed is no other release.
        sink.push(foreign(&ordner));
        return None;
    }
    let (crmplan, vorgaenger) = (record.crmplan, record.vorgaenger);
    Some(Freigabe { dokument, vermerk, ordner, crmplan, files, kette: checksum(&listed), vorgaenger })
}

/// Files by their path.
type Files = BTreeMap<String, Vec<u8>>;

/// The files of a folder and the text of their checksums, if every file is as they say; `must` be among them.
fn intact(folder: Frozen, must: &[&str], sink: &mut Sink) -> Option<(Files, Vec<u8>)> {
    let Frozen { ordner, mut files } = folder;
    let listed = files.remove(SUMS).unwrap_or_default();
    let stated = parse_sums(&listed).unwrap_or_default();
    if !must.iter().all(|path| stated.contains_key(*path)) {
        sink.push(finding(rules::FREIGABE_VERAENDERT, &ordner, SUMS));
        return None;
    }
    let strange: Vec<String> = files.keys().filter(|path| !stated.contains_key(*path)).cloned().collect();
    for path in strange {
        files.remove(&path);
        sink.push(foreign(&format!("{ordner}/{path}")));
    }
    let is_right = |path: &str, sum: &str| files.get(path).is_some_and(|bytes| checksum(bytes) == sum);
    let changed: Vec<&String> =
        stated.iter().filter(|(path, sum)| !is_right(path, sum)).map(|(path, _)| path).collect();
    for path in &changed {
        sink.push(finding(rules::FREIGABE_VERAENDERT, &ordner, path));
    }
    if !changed.is_empty() {
        return None;
    }
    if sums(&files).as_bytes() != listed {
        sink.push(finding(rules::FREIGABE_VERAENDERT, &ordner, SUMS));
        return None;
    }
    Some((files, listed))
}

/// Something among the releases that is none.
fn foreign(path: &str) -> Diagnostic {
    let diagnostic = Diagnostic::new(rules::FREIGABE_FREMD).in_file(path).with("datei", path);
    diagnostic.with_hint("hinweis-freigabe-fremd")
}

fn finding(rule: Rule, ordner: &str, file: &str) -> Diagnostic {
    let path = format!("{ordner}/{file}");
    let hint = match rule {
        rules::FREIGABE_UNLESBAR => "hinweis-freigabe-unlesbar",
        rules::FREIGABE_OHNE_ANSCHLUSS => "hinweis-freigabe-ohne-anschluss",
        _ => "hinweis-freigabe-veraendert",
    };
    Diagnostic::new(rule).in_file(&path).with("datei", path).with_hint(hint)
}

/// Checksums by path, as `sha256sum` writes them.
fn parse_sums(bytes: &[u8]) -> Option<BTreeMap<String, String>> {
    let text = std::str::from_utf8(bytes).ok()?;
    text.lines().map(|line| line.split_once("  ").map(|(sum, path)| (path.to_owned(), sum.to_owned()))).collect()
}

fn parse_record(bytes: &[u8]) -> Option<(Vermerk, Record)> {
    let record: Record = serde_json::from_slice(bytes).ok().filter(|record: &Record| record.format == FORMAT)?;
    let vermerk = Vermerk {
        version: Version::parse(&record.version)?,
        datum: Datum::parse(&record.datum)?,
        name: record.name.clone(),
        rolle: record.rolle.clone(),
        beschreibung: record.beschreibung.clone(),
    };
    Some((vermerk, record))
}

impl Freigabe {
    /// The released document, with the checksum of its data.
    ///
    /// # Errors
    /// If this version of crmplan cannot read it.
    pub fn document(&self, sicht: Sicht) -> Result<Document, Unreadable> {
        let data = self.data(sicht);
        let unreadable = || Unreadable(finding(rules::FREIGABE_UNLESBAR, &self.ordner, self.data_file(sicht)).into());
        let document: Document = serde_json::from_slice(data).map_err(|_| unreadable())?;
        let is_known = document.format_version <= document::FORMAT_VERSION;
        is_known.then(|| document.sealed(&checksum(data))).ok_or_else(unreadable)
    }

    /// The released data, byte for byte. A Pflichtenheft is the same for everybody.
    #[must_use]
    pub fn data(&self, sicht: Sicht) -> &[u8] {
        self.files.get(self.data_file(sicht)).map(Vec::as_slice).unwrap_or_default()
    }

    fn data_file(&self, sicht: Sicht) -> &'static str {
        let files = self.dokument.data();
        let index = usize::from(sicht == Sicht::Team).min(files.len().saturating_sub(1));
        files.get(index).copied().unwrap_or_default()
    }

    /// The released PDF.
    #[must_use]
    pub fn pdf(&self) -> &[u8] {
        self.files.get(self.dokument.pdf()).map(Vec::as_slice).unwrap_or_default()
    }

    /// That the PDF is not the one that the data gives, although the same version of crmplan made it.
    #[must_use]
    pub fn exchanged(&self) -> Diagnostic {
        finding(rules::FREIGABE_VERAENDERT, &self.ordner, self.data_file(Sicht::Anbieter))
    }

    /// The templates it was set with.
    #[must_use]
    pub fn templates(&self) -> Templates {
        let text = |(path, bytes): (&str, &Vec<u8>)| Some((path.to_owned(), String::from_utf8(bytes.clone()).ok()?));
        Templates::with_own(self.frozen().filter(|(path, _)| is_in(path, LAYOUTS)).filter_map(text).collect())
    }

    /// The pictures and fonts it was set with, by path.
    #[must_use]
    pub fn assets(&self) -> BTreeMap<String, Vec<u8>> {
        let assets = self.frozen().filter(|(path, _)| !is_in(path, LAYOUTS));
        assets.map(|(name, bytes)| (name.to_owned(), bytes.clone())).collect()
    }

    fn frozen(&self) -> impl Iterator<Item = (&str, &Vec<u8>)> {
        self.files.iter().filter_map(|(path, bytes)| Some((path.strip_prefix(TEMPLATES)?, bytes)))
    }

    fn link(&self) -> Link {
        Link { version: self.vermerk.version.as_str().to_owned(), pruefsumme: self.kette.clone() }
    }
}
