//! No file is read without end.

use std::fs;
use std::io;
use std::path::Path;

use super::{MAX_BYTES, mebibytes};
use crate::diagnostic::{Diagnostic, rules};

/// The bytes of a file, and no more than one beyond what may be read: some files are longer than they say.
pub(super) fn limited(full: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    io::Read::read_to_end(&mut io::Read::take(fs::File::open(full)?, MAX_BYTES + 1), &mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > MAX_BYTES) {
        Err(io::ErrorKind::FileTooLarge.into())
    } else {
        Ok(bytes)
    }
}

/// That a file is larger than may be read.
pub(super) fn too_large(path: &str, bytes: u64) -> Diagnostic {
    let diagnostic = Diagnostic::new(rules::DATEI_ZU_GROSS).in_file(path).with("datei", path);
    let diagnostic = diagnostic.with("groesse", mebibytes(bytes)).with("grenze", mebibytes(MAX_BYTES));
    diagnostic.with_hint("hinweis-datei-zu-gross")
}
