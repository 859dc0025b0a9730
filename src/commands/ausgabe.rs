//! What every command does that makes a document: set it, and write it where it may stand.

mod prozess;
mod vorlage;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use rust_decimal::Decimal;

use super::session::Session;
use crate::document::{self, Document};
use crate::project::Opened;
use crate::text::{self, Arg};
use crate::{freigabe, load, write};
pub(super) use prozess::{WORD, serve};
pub(super) use vorlage::{Gemeldet, Vorlage, typeset};

/// The folder for output below the root of the project.
pub(super) const FOLDER: &str = "ausgabe";

/// Writes what was made to `output`, or to `name` in the folder for output; gives its path, none for standard output.
pub(super) fn deliver(
    session: &Session,
    opened: &Opened,
    output: Option<&Path>,
    name: &str,
    bytes: &[u8],
) -> anyhow::Result<Option<PathBuf>> {
    if output == Some(Path::new("-")) {
        write::stdout(bytes)?;
        return Ok(None);
    }
    let target = output.map_or_else(|| session.root.join(FOLDER).join(name), Path::to_path_buf);
    // A link is followed where the user named the file, not where the project holds it ready.
    if output.is_none() && !load::is_below(&session.root, &target) {
        let args = [("datei", Arg::Text(target.display().to_string()))];
        bail!(session.texte.format("fehler-ausgabe-ausserhalb", &args));
    }
    may_be_written(session, opened, &target)?;
    write::file(&target, bytes)?;
    Ok(Some(target))
}

/// Refuses to write over what the project consists of.
pub(super) fn may_be_written(session: &Session, opened: &Opened, target: &Path) -> anyhow::Result<()> {
    let args = [("datei", Arg::Text(target.display().to_string()))];
    if load::is_below(&session.root.join(freigabe::FOLDER), target) {
        bail!(session.texte.format("fehler-ausgabe-freigabe", &args));
    }
    let looks = opened.projekt.as_ref().and_then(|projekt| projekt.gestaltung.as_ref());
    let assets = looks.into_iter().flat_map(|looks| looks.logo.iter().chain(&looks.dateien));
    let fonts: Vec<String> = opened.assets.keys().map(|path| format!("templates/{path}")).collect();
    let own_files = opened.sources.iter().map(|(_, source)| source.path.as_str());
    let own_files = own_files.chain(assets.map(|path| path.value.as_str())).chain(fonts.iter().map(String::as_str));
    if load::is_part_of(&session.root, own_files, target) {
        bail!(session.texte.format("fehler-ausgabe-quelle", &args));
    }
    Ok(())
}

/// Tells where a document of the analysis was written, and of how many pages it is.
pub(super) fn say_written(session: &Session, target: Option<&Path>, pages: Option<usize>) -> anyhow::Result<()> {
    let Some(target) = target else { return Ok(()) };
    let datei = ("datei", Arg::Text(target.display().to_string()));
    session.say(&match pages {
        Some(pages) => session.texte.format("analyse-geschrieben", &[datei, ("seiten", Arg::Zahl(pages))]),
        None => session.texte.format("analyse-geschrieben-daten", &[datei]),
    })
}

/// Who reads a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Leser {
    /// A program: commas, as RFC 4180 says.
    Programm,
    /// A person with a German spreadsheet: semicolons, and the mark that tells it that the text is UTF-8.
    Mensch,
}

/// A table as CSV; no cell is taken for a formula.
pub(super) fn csv<S: AsRef<str>>(
    leser: Leser,
    rows: impl IntoIterator<Item = impl AsRef<[S]>>,
) -> anyhow::Result<Vec<u8>> {
    let (delimiter, mark) = match leser {
        Leser::Programm => (b',', ""),
        Leser::Mensch => (b';', "\u{feff}"),
    };
    let mut table = csv::WriterBuilder::new().delimiter(delimiter).from_writer(mark.as_bytes().to_vec());
    for row in rows {
        table.write_record(row.as_ref().iter().map(|cell| harmless(cell.as_ref())))?;
    }
    Ok(table.into_inner()?)
}

/// A text that no spreadsheet takes for a formula; a negative number is none.
fn harmless(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    // A leading plus may be that of a telephone number, which would lose it.
    let is_number = text.starts_with('-') && Decimal::from_str_exact(text).is_ok();
    if is_formula && !is_number { format!("'{text}") } else { text.to_owned() }
}

/// Writes a folder below `freigaben/` that never changes again: there whole or not at all.
pub(super) fn freeze(session: &Session, ordner: &str, files: &BTreeMap<String, Vec<u8>>) -> anyhow::Result<()> {
    let attributes = format!("{}/.gitattributes", freigabe::FOLDER);
    if load::text(&session.root, &attributes).with_context(|| attributes.clone())?.is_empty() {
        write::file(&session.root.join(&attributes), freigabe::GITATTRIBUTES.as_bytes())?;
    }
    Ok(write::folder(&session.root.join(ordner), files)?)
}

/// Writes every table of a document into a file of its own, named by its title, in the folder `output` or `name`.
pub(super) fn tables(
    document: &Document,
    name: &str,
    output: Option<&Path>,
    session: &Session,
    opened: &Opened,
) -> anyhow::Result<()> {
    if output == Some(Path::new("-")) {
        bail!(session.texte.get("fehler-tabellen-ordner"));
    }
    let folder = output.map_or_else(|| session.root.join(FOLDER).join(name), Path::to_path_buf);
    let sheets = document::tabellen(document);
    let mut names = BTreeMap::new();
    for blatt in &sheets {
        let name = file_name(&blatt.titel);
        let count: &mut usize = names.entry(name.clone()).or_default();
        *count += 1;
        let name = if *count == 1 { format!("{name}.csv") } else { format!("{name}-{count}.csv") };
        deliver(session, opened, Some(&folder.join(name)), "", &csv(Leser::Mensch, &blatt.zeilen)?)?;
    }
    let args = [("ordner", Arg::Text(folder.display().to_string())), ("anzahl", Arg::Zahl(sheets.len()))];
    session.say(&session.texte.format("analyse-tabellen-geschrieben", &args))
}

/// A title as a name that every file system takes.
fn file_name(titel: &str) -> String {
    let folded = text::fold(titel);
    let words = folded
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .skip_while(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
    words.take(6).collect::<Vec<_>>().join("-")
}
