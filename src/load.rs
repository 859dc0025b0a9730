//! A project folder → its texts. The only module that reads the disk.
//!
//! Whatever is wrong with a file is a finding like any other, so that one run reports all of them. Nothing is read
//! that is no regular file or larger than [`MAX_BYTES`]: no pipe can block, no giant can fill the memory.
#![expect(clippy::disallowed_methods, reason = "the one door through which files are read")]

mod beigaben;
mod pfade;
mod grenze;
mod repository;
mod teile;

pub use beigaben::{asset, fonts, misplaced};
pub use pfade::{is_below, is_part_of, is_same_file};
pub use repository::{changed_since, prefix_in_repository};
pub use teile::Part;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::source::{FileId, Sources};
use grenze::{limited, too_large};

/// Largest file that is read: ten times a project of 10,000 requirements in one file.
pub const MAX_BYTES: u64 = 32 << 20;

/// Largest file of a release that is read: documents as data are larger than what they were made from.
const MAX_FROZEN_BYTES: u64 = 512 << 20;

/// The file that marks the root of a project.
pub const PROJECT_FILE: &str = "crmplan.yaml";

/// The folder of layouts below that of templates.
pub const LAYOUTS: &str = "typst";

/// The folder of fonts below that of templates.
pub const FONTS: &str = "schriften";

/// The folder with templates that take the place of embedded ones.
const TEMPLATE_FOLDER: &str = "templates";

/// What may be there: folders below it, and the ending of their files.
pub const TEMPLATE_KINDS: [(&str, &str); 9] = [
    ("regeln", "yaml"),
    ("befunde", "yaml"),
    ("recht", "yaml"),
    ("saetze", "yaml"),
    ("auswahl", "yaml"),
    ("zeitplan", "yaml"),
    ("umsetzung", "yaml"),
    ("kundenorientierung", "yaml"),
    (LAYOUTS, "typ"),
];

/// The folder with the company's own catalogues.
const CATALOGUE_FOLDER: &str = "kataloge";

/// Folders in which files of a project may lie.
const FOLDERS: [&str; 13] = [
    "",
    "analyse",
    "analyse/kunden",
    "analyse/umsatz",
    "analyse/befragung",
    "analyse/prozesse",
    "lastenheft",
    "auswahl",
    "angebote",
    "bewertungen",
    "pflichtenheft",
    "kundenorientierung",
    CATALOGUE_FOLDER,
];

/// What was found on the disk.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The root of the project.
    pub root: PathBuf,
    /// All texts.
    pub sources: Sources,
    /// Which texts belong to which part, in the order of their names.
    pub parts: BTreeMap<Part, Vec<FileId>>,
    /// The user's own templates by path below `templates/`.
    pub templates: BTreeMap<String, FileId>,
    /// The company's own catalogues.
    pub kataloge: Vec<FileId>,
    /// Whether every file of every part could be read.
    pub complete: bool,
}

/// The nearest folder from `start` upwards that holds a project.
#[must_use]
pub fn find_root(start: &Path) -> Option<PathBuf> {
    let start = fs::canonicalize(start).ok()?;
    start.ancestors().find(|folder| folder.join(PROJECT_FILE).symlink_metadata().is_ok()).map(Path::to_path_buf)
}

/// Texts that stand in for files of a project, by path: how it would be if they were written.
pub type Overlay = BTreeMap<String, String>;

/// Reads every text of the project at `root`, those of `overlay` from there.
pub fn project(root: &Path, overlay: &Overlay, sink: &mut Sink) -> Loaded {
    let mut loaded = Loaded { root: root.to_path_buf(), ..Loaded::default() };
    for part in Part::ALL {
        load_part(part, overlay, &mut loaded, sink);
    }
    for folder in FOLDERS {
        report_misnamed(root, folder, sink);
    }
    loaded.complete = !sink.has_errors();
    for (folder, ending) in TEMPLATE_KINDS {
        load_templates(folder, ending, &mut loaded, sink);
    }
    for path in yaml_files(root, CATALOGUE_FOLDER, sink) {
        let file = load_file(&path, &mut loaded, sink);
        loaded.kataloge.extend(file);
    }
    loaded
}

/// A folder whose files must never change.
#[derive(Debug, Clone)]
pub struct Frozen {
    /// Its path, relative to the root of the project.
    pub ordner: String,
    /// Its files by their path within it.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// Reads what stands below `parent` under names that start with `prefix`. Files that cannot be read are left out: whoever
/// knows what must be there will miss them. A `parent` that cannot be read is reported, for nobody would miss it.
pub fn frozen(root: &Path, parent: &str, prefix: &str, sink: &mut Sink) -> Vec<Frozen> {
    let names = match names(&root.join(parent)) {
        Err(_) if !exists(&root.join(parent)) => Vec::new(),
        Err(error) => {
            sink.push(unreadable(parent, &error));
            Vec::new()
        }
        Ok(names) => names,
    };
    let read = |ordner: String| {
        let mut files = BTreeMap::new();
        collect_files(&root.join(&ordner), "", MAX_FROZEN_DEPTH, &mut files);
        Frozen { ordner, files }
    };
    names.into_iter().filter(|name| name.starts_with(prefix)).map(|name| read(format!("{parent}/{name}"))).collect()
}

/// Levels of folders below a frozen one.
const MAX_FROZEN_DEPTH: usize = 3;

fn collect_files(folder: &Path, prefix: &str, depth: usize, into: &mut BTreeMap<String, Vec<u8>>) {
    for name in names(folder).unwrap_or_default() {
        let full = folder.join(&name);
        let Ok(meta) = fs::symlink_metadata(&full) else { continue };
        if meta.is_dir() && depth > 0 {
            collect_files(&full, &format!("{prefix}{name}/"), depth - 1, into);
        } else if meta.is_file() && meta.len() <= MAX_FROZEN_BYTES {
            into.extend(fs::read(&full).ok().map(|bytes| (format!("{prefix}{name}"), bytes)));
        }
    }
}

/// Opens a file of any size that the user names, to be read once; gives its size in bytes too.
///
/// # Errors
/// If it cannot be opened or is no regular file.
pub fn stream(path: &Path) -> io::Result<(fs::File, u64)> {
    let file = fs::File::open(path)?;
    let meta = file.metadata()?;
    if !meta.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "no regular file"));
    }
    Ok((file, meta.len()))
}

/// The files at a path that the user names: itself, or those below it, in the order of their names. A link to a folder is not
/// followed, so that none is looked at twice; what systems and programs leave there for themselves is left out.
///
/// # Errors
/// If nothing is there or a folder cannot be read.
pub fn files_at(path: &Path) -> io::Result<Vec<PathBuf>> {
    if !fs::metadata(path)?.is_dir() {
        return Ok(vec![path.to_path_buf()]);
    }
    let mut found = Vec::new();
    let mut open = vec![path.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            if is_left_behind(&entry.file_name().to_string_lossy()) {
                continue;
            }
            if entry.file_type()?.is_dir() {
                open.push(entry.path());
            } else {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The bytes of a file that the user names.
///
/// # Errors
/// If it cannot be read, is no regular file or larger than any document.
pub fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let (mut file, size) = stream(path)?;
    if size > MAX_FROZEN_BYTES {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    let mut bytes = Vec::new();
    io::Read::read_to_end(&mut file, &mut bytes)?;
    Ok(bytes)
}

/// Of `paths`, those of the files of `part`.
pub fn files_of<'p>(part: Part, paths: impl Iterator<Item = &'p str>) -> impl Iterator<Item = &'p str> {
    let folder = format!("{}/", part.path().trim_end_matches(".yaml"));
    paths.filter(move |path| *path == part.path() || path.starts_with(&folder))
}

/// The text of a file of the project at `root`, byte order mark included; a file that is not there is empty.
///
/// # Errors
/// If the file cannot be read or is no UTF-8.
pub fn text(root: &Path, path: &str) -> io::Result<String> {
    match fs::read_to_string(root.join(path)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
        read => read,
    }
}

fn load_part(part: Part, overlay: &Overlay, loaded: &mut Loaded, sink: &mut Sink) {
    let file = part.path();
    let folder = file.trim_end_matches(".yaml");
    let mut paths = Vec::new();
    if overlay.contains_key(file) || exists(&loaded.root.join(file)) {
        paths.push(file.to_owned());
    }
    if part != Part::Projekt && loaded.root.join(folder).is_dir() {
        paths.extend(yaml_files(&loaded.root, folder, sink));
    }
    let prefix = format!("{folder}/");
    paths.extend(overlay.keys().filter(|path| path.starts_with(&prefix)).cloned());
    paths.sort_unstable();
    paths.dedup();
    if paths.is_empty() && !part.is_optional() {
        let hint = if part == Part::Projekt { "hinweis-projektdatei-fehlt" } else { "hinweis-datei-fehlt" };
        let diagnostic = Diagnostic::new(rules::DATEI_FEHLT).in_file(file).with("datei", file);
        sink.push(diagnostic.with("ordner", folder).with_hint(hint));
    }
    let mut load = |path: &String| match overlay.get(path) {
        Some(text) => Some(loaded.sources.add(path, without_mark(text.clone()))),
        None => load_file(path, loaded, sink),
    };
    let ids = paths.iter().filter_map(&mut load).collect();
    loaded.parts.insert(part, ids);
}

fn load_templates(folder: &str, ending: &str, loaded: &mut Loaded, sink: &mut Sink) {
    for name in list(&loaded.root, &format!("{TEMPLATE_FOLDER}/{folder}"), sink) {
        let has_ending = Path::new(&name).extension().is_some_and(|found| found == ending);
        let path = format!("{folder}/{name}");
        let full = format!("{TEMPLATE_FOLDER}/{path}");
        if !has_ending || beigaben::leads_out(&full, &loaded.root, sink) {
            continue;
        }
        if let Some(id) = load_file(&full, loaded, sink) {
            loaded.templates.insert(path, id);
        }
    }
}

fn yaml_files(root: &Path, folder: &str, sink: &mut Sink) -> Vec<String> {
    let names = list(root, folder, sink).into_iter();
    names
        .filter(|name| Path::new(name).extension().is_some_and(|end| end == "yaml"))
        .map(|name| format!("{folder}/{name}"))
        .collect()
}

/// Reports files that look like a part but have another ending, such as `lastenheft.yml`: they would silently not count.
fn report_misnamed(root: &Path, folder: &str, sink: &mut Sink) {
    for name in list(root, folder, sink) {
        let ending = Path::new(&name).extension().map(|end| end.to_string_lossy().into_owned()).unwrap_or_default();
        if ending != "yaml" && matches!(ending.to_ascii_lowercase().as_str(), "yaml" | "yml") {
            let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
            let right = format!("{}.yaml", path.trim_end_matches(&ending).trim_end_matches('.'));
            let diagnostic = Diagnostic::new(rules::DATEI_FALSCH_BENANNT).in_file(&path).with("datei", &path);
            sink.push(diagnostic.with("richtig", right).with_hint("hinweis-datei-falsch-benannt"));
        }
    }
}

/// Names in a folder, sorted; hidden files and those of editors are passed over.
fn list(root: &Path, folder: &str, sink: &mut Sink) -> Vec<String> {
    let full = root.join(folder);
    if !full.is_dir() {
        return Vec::new();
    }
    names(&full).unwrap_or_else(|error| {
        sink.push(unreadable(folder, &error));
        Vec::new()
    })
}

/// Whether a file is hidden, locks another or is a copy that an editor made. A name that would steer a terminal is nobody's own either.
#[must_use]
pub fn is_left_behind(name: &str) -> bool {
    name.starts_with('.') || name.starts_with("~$") || name.ends_with('~') || name.chars().any(char::is_control)
}

fn names(folder: &Path) -> io::Result<Vec<String>> {
    let entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    let mut names: Vec<String> = entries.iter().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| !is_left_behind(name));
    names.sort();
    Ok(names)
}

fn load_file(path: &str, loaded: &mut Loaded, sink: &mut Sink) -> Option<FileId> {
    match read_text(&loaded.root.join(path), path) {
        Ok(text) => Some(loaded.sources.add(path, text)),
        Err(diagnostic) => {
            sink.push(*diagnostic);
            None
        }
    }
}

fn read_text(full: &Path, path: &str) -> Result<String, Box<Diagnostic>> {
    let meta = fs::metadata(full).map_err(|error| unreadable(path, &error))?;
    if !meta.is_file() {
        let diagnostic = Diagnostic::new(rules::KEINE_DATEI).in_file(path).with("datei", path);
        return Err(diagnostic.with_hint("hinweis-keine-datei").into());
    }
    if meta.len() > MAX_BYTES {
        return Err(too_large(path, meta.len()).into());
    }
    let bytes = limited(full).map_err(|error| unreadable(path, &error))?;
    String::from_utf8(bytes).map(without_mark).map_err(|error| Box::new(not_utf8(path, &error)))
}

/// The text without a byte order mark.
fn without_mark(text: String) -> String {
    text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)
}

fn not_utf8(path: &str, error: &std::string::FromUtf8Error) -> Diagnostic {
    let valid = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
    let line = valid.split(|byte| *byte == b'\n').count();
    Diagnostic::new(rules::DATEI_NICHT_UTF8)
        .in_file(path)
        .with("datei", path)
        .with("zeile", line.to_string())
        .with_hint("hinweis-datei-nicht-utf8")
}

fn unreadable(path: &str, error: &io::Error) -> Diagnostic {
    let reason = match error.kind() {
        io::ErrorKind::PermissionDenied => "grund-keine-rechte",
        io::ErrorKind::NotFound => "grund-verknuepfung-leer",
        _ => "grund-unlesbar",
    };
    Diagnostic::new(rules::DATEI_UNLESBAR)
        .in_file(path)
        .with("datei", path)
        .with_key("grund", reason)
        .with_hint("hinweis-datei-unlesbar")
}

fn mebibytes(bytes: u64) -> String {
    bytes.div_ceil(1 << 20).to_string()
}

/// Whether anything, even a broken link, has this name.
#[must_use]
pub fn exists(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}
