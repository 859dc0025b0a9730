//! What templates may see beside texts: pictures and fonts of the project, and nothing that lies outside it.
#![expect(clippy::disallowed_methods, reason = "part of the one door through which files are read")]

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use super::{FONTS, MAX_BYTES, TEMPLATE_FOLDER, limited, list, too_large, unreadable};
use crate::diagnostic::{Diagnostic, Sink, rules};

/// Reads a file that the project names, such as its logo; `path` is relative to the root and cannot leave it.
///
/// # Errors
/// If the path leads out of the project, or the file is missing, no regular file or too large.
pub fn asset(root: &Path, path: &str) -> io::Result<Vec<u8>> {
    // An absolute path would hold on one machine only.
    let full = fs::canonicalize(root.join(path))?;
    if Path::new(path).is_absolute() || !full.starts_with(fs::canonicalize(root)?) {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "outside the project"));
    }
    let meta = fs::metadata(&full)?;
    if !meta.is_file() || meta.len() > MAX_BYTES {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "no regular file, or too large"));
    }
    limited(&full)
}

/// The project's own fonts by path below its templates, such as `schriften/Haus-Regular.otf`.
pub fn fonts(root: &Path, sink: &mut Sink) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for name in list(root, &format!("{TEMPLATE_FOLDER}/{FONTS}"), sink) {
        let ending = Path::new(&name).extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
        let path = format!("{TEMPLATE_FOLDER}/{FONTS}/{name}");
        if matches!(ending.as_deref(), Some("woff" | "woff2" | "eot")) {
            let diagnostic = Diagnostic::new(rules::SCHRIFT_UNBRAUCHBAR).in_file(&path).with("datei", &path);
            let diagnostic = diagnostic.with_key("grund", "grund-browserschrift");
            sink.push(diagnostic.with_hint("hinweis-schrift-unbrauchbar"));
        }
        if !matches!(ending.as_deref(), Some("otf" | "ttf" | "ttc")) || leads_out(&path, root, sink) {
            continue;
        }
        if let Some(meta) = fs::metadata(root.join(&path)).ok().filter(|meta| meta.len() > MAX_BYTES) {
            sink.push(too_large(&path, meta.len()));
            continue;
        }
        match asset(root, &path) {
            Ok(bytes) => {
                found.insert(format!("{FONTS}/{name}"), bytes);
            }
            Err(error) => sink.push(unreadable(&path, &error)),
        }
    }
    found
}

/// Reports layouts that lie beside their folder: nothing is set with them, and nobody would see why.
pub fn misplaced(root: &Path, sink: &mut Sink) {
    let beside = list(root, TEMPLATE_FOLDER, sink).into_iter().filter(|name| name.to_lowercase().ends_with(".typ"));
    for name in beside {
        let path = format!("{TEMPLATE_FOLDER}/{name}");
        let diagnostic = Diagnostic::new(rules::LAYOUT_UNBENUTZT).in_file(&path).with("datei", &path);
        sink.push(diagnostic.with("vorschlag", name).with_hint("hinweis-layout-ordner"));
    }
}

/// Whether a template is a link to something outside the project, which is reported.
pub(super) fn leads_out(path: &str, root: &Path, sink: &mut Sink) -> bool {
    // What is not there leads nowhere.
    let (Ok(full), Ok(root)) = (fs::canonicalize(root.join(path)), fs::canonicalize(root)) else { return false };
    let outside = !full.starts_with(root);
    if outside {
        let diagnostic = Diagnostic::new(rules::VORLAGE_AUSSERHALB).in_file(path).with("datei", path);
        sink.push(diagnostic.with_hint("hinweis-vorlage-ausserhalb"));
    }
    outside
}
