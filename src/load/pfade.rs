//! Paths by what they lead to, whatever they are called.
#![expect(clippy::disallowed_methods, reason = "links are followed by asking the disk")]

use std::fs;
use std::path::{Path, PathBuf};

/// Whether `target` is one of the files of the project at `root`, under whatever name.
pub fn is_part_of<'p>(root: &Path, paths: impl Iterator<Item = &'p str>, target: &Path) -> bool {
    let Ok(target) = fs::canonicalize(target) else { return false };
    let mut files = paths.filter_map(|path| fs::canonicalize(root.join(path)).ok());
    files.any(|file| file == target)
}

/// Whether both paths lead to one file that is there.
#[must_use]
pub fn is_same_file(a: &Path, b: &Path) -> bool {
    fs::canonicalize(a).is_ok_and(|a| fs::canonicalize(b).is_ok_and(|b| a == b))
}

/// Whether `target` lies in `folder` or below it, be they there or not.
#[must_use]
pub fn is_below(folder: &Path, target: &Path) -> bool {
    resolved(target).starts_with(resolved(folder))
}

/// The path without links, as far as it exists.
fn resolved(path: &Path) -> PathBuf {
    if let Ok(full) = fs::canonicalize(path) {
        return full;
    }
    match (path.parent(), path.file_name()) {
        (Some(parent), Some(name)) if parent.as_os_str().is_empty() => resolved(Path::new(".")).join(name),
        (Some(parent), Some(name)) => resolved(parent).join(name),
        _ => path.to_path_buf(),
    }
}
