//! Releases: frozen states of the Lastenheft below `freigaben/`, each with a checksum for every file.
//!
//! ```text
//! freigaben/lastenheft-1.0/
//!   freigabe.json      what was released, when, by whom, after which release
//!   anbieter.json      the document for vendors as data
//!   team.json          the document for the own team as data
//!   vorlagen/…         the templates and pictures it was set with
//!   lastenheft.pdf     the document for vendors as it was released
//!   SHA256SUMS         checksums of all of them; `sha256sum -c SHA256SUMS` proves them without crmplan
//! ```
//!
//! The data is frozen, not the analysis behind it: a release can be set and compared again whatever has become of the
//! project, the rules and the catalogue. Each release names the checksum of the one before, so that no link of the chain can be
//! exchanged. The printed checksum is that of the data a PDF was set from.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::diagnostic::{Diagnostic, Rule, Sink, rules};
use crate::document::{self, Document, Sicht, Vergleich, aenderungen};
use crate::load::Frozen;
use crate::model::Projekt;
use crate::model::werte::{Datum, Version};
use crate::project::Opened;
use crate::steps::lastenheft::freigabe::{Vermerk, with_history};
use crate::templates::Templates;

/// The folder of all releases.
pub const FOLDER: &str = "freigaben";

/// What the folders of the Lastenheft's releases begin with; the version follows.
pub const PREFIX: &str = "lastenheft-";

/// The PDF within a release.
pub const PDF: &str = "lastenheft.pdf";

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

/// The release before: its version, and the checksum of its checksums.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Link {
    version: String,
    pruefsumme: String,
}

/// A release whose files are as they were released.
#[derive(Debug, Clone)]
pub struct Freigabe {
    /// What is noted of it.
    pub vermerk: Vermerk,
    /// Its folder, relative to the root of the project.
    pub ordner: String,
    files: BTreeMap<String, Vec<u8>>,
    kette: String,
    vorgaenger: Option<Link>,
}

/// What is released.
#[derive(Debug)]
pub struct Entwurf<'a> {
    /// What is noted of it.
    pub vermerk: &'a Vermerk,
    /// The document for vendors.
    pub anbieter: &'a Document,
    /// The document for the own team.
    pub team: &'a Document,
    /// The templates it is set with, by path, and the pictures.
    pub vorlagen: BTreeMap<String, Vec<u8>>,
    /// The catalogues the project was made with, each with its version.
    pub kataloge: Vec<String>,
    /// The names of warnings that were accepted.
    pub warnungen: Vec<String>,
    /// The release before.
    pub vorgaenger: Option<&'a Freigabe>,
}

impl Entwurf<'_> {
    /// The files of the release by path, but for the PDF.
    ///
    /// # Errors
    /// Never for documents; the signature is that of the serializer.
    pub fn files(&self) -> serde_json::Result<BTreeMap<String, Vec<u8>>> {
        let record = Record {
            format: FORMAT,
            dokument: "lastenheft".to_owned(),
            version: self.vermerk.version.as_str().to_owned(),
            datum: self.vermerk.datum.date().to_string(),
            name: self.vermerk.name.clone(),
            rolle: self.vermerk.rolle.clone(),
            beschreibung: self.vermerk.beschreibung.clone(),
            crmplan: env!("CARGO_PKG_VERSION").to_owned(),
            kataloge: self.kataloge.clone(),
            warnungen: self.warnungen.clone(),
            vorgaenger: self.vorgaenger.map(Freigabe::link),
        };
        let mut files: BTreeMap<String, Vec<u8>> =
            self.vorlagen.iter().map(|(path, bytes)| (format!("{TEMPLATES}{path}"), bytes.clone())).collect();
        files.insert(RECORD.to_owned(), canonical(&record)?);
        files.insert(data_file(Sicht::Anbieter), canonical(self.anbieter)?);
        files.insert(data_file(Sicht::Team), canonical(self.team)?);
        Ok(files)
    }
}

/// The document of a project after its releases: they stand in its history, and what changed since the last one in an annex.
///
/// # Errors
/// If this version of crmplan cannot read the last release.
pub fn document(
    opened: &Opened,
    projekt: &Projekt,
    sicht: Sicht,
    releases: &[Freigabe],
) -> Result<Document, Unreadable> {
    let projekt = with_history(projekt.clone(), releases.iter().map(|release| &release.vermerk));
    let document = document::lastenheft::build(&projekt, &opened.lastenheft, sicht, &opened.texte);
    let Some(last) = releases.last() else { return Ok(document) };
    let vergleich = Vergleich::new(&last.document(sicht)?, &document);
    Ok(aenderungen::append(document, vergleich, &opened.texte))
}

/// Reports a working state that says something else than the last release under a version that is not newer.
pub fn check_version(opened: &Opened, projekt: &Projekt, releases: &[Freigabe], sink: &mut Sink) {
    let Some(last) = releases.last() else { return };
    let version = &projekt.angaben.version;
    if version.is_after(&last.vermerk.version) {
        return;
    }
    match document(opened, projekt, Sicht::Team, releases) {
        Ok(document) if document.anhang.aenderungen.as_ref().is_none_or(Vergleich::is_empty) => {}
        Ok(_) => {
            let diagnostic = Diagnostic::new(rules::VERSION_VERGEBEN).with("version", version.as_str());
            let diagnostic = diagnostic.with("freigegeben", last.vermerk.version.as_str()).at(version.origin);
            sink.push(diagnostic.with_hint("hinweis-version-vergeben"));
        }
        Err(unreadable) => sink.push(*unreadable.0),
    }
}

/// Why a release cannot be used: another version of crmplan wrote it.
#[derive(Debug, Clone)]
pub struct Unreadable(pub Box<Diagnostic>);

/// Adds the checksums of all files: the last file that a release gets.
#[must_use]
pub fn with_sums(mut files: BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    let line = |(path, bytes): (&String, &Vec<u8>)| [&checksum(bytes), "  ", path, "\n"].concat();
    let sums: Vec<String> = files.iter().map(line).collect();
    files.insert(SUMS.to_owned(), sums.concat().into_bytes());
    files
}

/// The canonical form of data: fields in the order of the format, two spaces a level, LF, UTF-8. A state has exactly one.
///
/// # Errors
/// Never for documents; the signature is that of the serializer.
pub fn canonical(value: &impl Serialize) -> serde_json::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(value)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// SHA-256 (FIPS 180-4) in hexadecimal digits.
#[must_use]
pub fn checksum(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

fn data_file(sicht: Sicht) -> String {
    format!("{}.json", sicht.word())
}

/// Reads and proves all releases, oldest first. What is not as it was released is reported and left out.
pub fn read(frozen: Vec<Frozen>, sink: &mut Sink) -> Vec<Freigabe> {
    let mut releases: Vec<Freigabe> = frozen.into_iter().filter_map(|folder| prove(folder, sink)).collect();
    releases.sort_by(|a, b| {
        match (a.vermerk.version.is_after(&b.vermerk.version), b.vermerk.version.is_after(&a.vermerk.version)) {
            (true, _) => std::cmp::Ordering::Greater,
            (_, true) => std::cmp::Ordering::Less,
            _ => std::cmp::Ordering::Equal,
        }
    });
    for link in releases.iter().filter_map(|release| release.vorgaenger.as_ref()) {
        let ordner = format!("{FOLDER}/{PREFIX}{}", link.version);
        if releases.iter().find(|release| release.ordner == ordner).is_none_or(|before| before.link() != *link) {
            sink.push(finding(rules::FREIGABE_VERAENDERT, &ordner, SUMS));
        }
    }
    releases
}

/// The release in a folder, if every file is as the checksums say.
fn prove(folder: Frozen, sink: &mut Sink) -> Option<Freigabe> {
    let Frozen { ordner, mut files } = folder;
    let Some(sums) = files.remove(SUMS) else {
        sink.push(finding(rules::FREIGABE_VERAENDERT, &ordner, SUMS));
        return None;
    };
    let kette = checksum(&sums);
    let stated = parse_sums(&sums);
    let is_listed = |path: &str| stated.as_ref().is_some_and(|stated| stated.contains_key(path));
    if ![RECORD, "anbieter.json", "team.json", PDF].into_iter().all(is_listed) {
        sink.push(finding(rules::FREIGABE_VERAENDERT, &ordner, SUMS));
        return None;
    }
    let stated = stated.unwrap_or_default();
    let is_right = |(path, sum): &(&String, &String)| files.get(*path).is_some_and(|bytes| checksum(bytes) == **sum);
    let changed: Vec<&String> = stated.iter().filter(|entry| !is_right(entry)).map(|(path, _)| path).collect();
    for path in &changed {
        sink.push(finding(rules::FREIGABE_VERAENDERT, &ordner, path));
    }
    if !changed.is_empty() {
        return None;
    }
    files.retain(|path, _| stated.contains_key(path));
    let Some((vermerk, vorgaenger)) = files.get(RECORD).and_then(|bytes| parse_record(bytes, &ordner)) else {
        sink.push(finding(rules::FREIGABE_UNLESBAR, &ordner, RECORD));
        return None;
    };
    Some(Freigabe { vermerk, ordner, files, kette, vorgaenger })
}

fn finding(rule: Rule, ordner: &str, file: &str) -> Diagnostic {
    let path = format!("{ordner}/{file}");
    let hint =
        if rule == rules::FREIGABE_UNLESBAR { "hinweis-freigabe-unlesbar" } else { "hinweis-freigabe-veraendert" };
    Diagnostic::new(rule).in_file(&path).with("datei", path).with_hint(hint)
}

/// Checksums by path, as `sha256sum` writes them.
fn parse_sums(bytes: &[u8]) -> Option<BTreeMap<String, String>> {
    let text = std::str::from_utf8(bytes).ok()?;
    text.lines().map(|line| line.split_once("  ").map(|(sum, path)| (path.to_owned(), sum.to_owned()))).collect()
}

fn parse_record(bytes: &[u8], ordner: &str) -> Option<(Vermerk, Option<Link>)> {
    let record: Record = serde_json::from_slice(bytes).ok()?;
    let is_own = record.format == FORMAT && ordner == format!("{FOLDER}/{PREFIX}{}", record.version);
    let vermerk = Vermerk {
        version: Version::parse(&record.version)?,
        datum: Datum::parse(&record.datum)?,
        name: record.name,
        rolle: record.rolle,
        beschreibung: record.beschreibung,
    };
    is_own.then_some((vermerk, record.vorgaenger))
}

impl Freigabe {
    /// The released document, with the checksum of its data.
    ///
    /// # Errors
    /// If this version of crmplan cannot read it.
    pub fn document(&self, sicht: Sicht) -> Result<Document, Unreadable> {
        let data = self.data(sicht);
        let unreadable = || Unreadable(finding(rules::FREIGABE_UNLESBAR, &self.ordner, &data_file(sicht)).into());
        let document: Document = serde_json::from_slice(data).map_err(|_| unreadable())?;
        let is_known = document.format_version <= document::FORMAT_VERSION;
        is_known.then(|| document.sealed(&checksum(data))).ok_or_else(unreadable)
    }

    /// The released data, byte for byte.
    #[must_use]
    pub fn data(&self, sicht: Sicht) -> &[u8] {
        self.files.get(&data_file(sicht)).map(Vec::as_slice).unwrap_or_default()
    }

    /// The released PDF for vendors.
    #[must_use]
    pub fn pdf(&self) -> &[u8] {
        self.files.get(PDF).map(Vec::as_slice).unwrap_or_default()
    }

    /// The templates it was set with.
    #[must_use]
    pub fn templates(&self) -> Templates {
        let text = |(path, bytes): (&str, &Vec<u8>)| Some((path.to_owned(), String::from_utf8(bytes.clone()).ok()?));
        Templates::with_own(self.frozen().filter(|(path, _)| path.contains('/')).filter_map(text).collect())
    }

    /// The pictures it was set with, by name.
    #[must_use]
    pub fn assets(&self) -> BTreeMap<String, Vec<u8>> {
        let assets = self.frozen().filter(|(path, _)| !path.contains('/'));
        assets.map(|(name, bytes)| (name.to_owned(), bytes.clone())).collect()
    }

    fn frozen(&self) -> impl Iterator<Item = (&str, &Vec<u8>)> {
        self.files.iter().filter_map(|(path, bytes)| Some((path.strip_prefix(TEMPLATES)?, bytes)))
    }

    fn link(&self) -> Link {
        Link { version: self.vermerk.version.as_str().to_owned(), pruefsumme: self.kette.clone() }
    }
}
