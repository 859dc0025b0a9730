//! Bytes → files. The only module that writes to the disk.
//!
//! A file is written beside its target and then renamed, so that at any moment the old or the new one is there, whole.
#![expect(clippy::disallowed_methods, reason = "the one door through which files are written")]

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Why a file could not be written.
#[derive(Debug, thiserror::Error)]
#[error("{}: {source}", path.display())]
pub struct WriteError {
    /// The file or folder.
    pub path: PathBuf,
    /// What the system said.
    pub source: io::Error,
}

/// Writes `bytes` to `path`, creating its folder if need be.
///
/// # Errors
/// If the folder or file cannot be written; an existing file is then unchanged.
pub fn file(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let at = |path: &Path| {
        let path = path.to_path_buf();
        move |source| WriteError { path, source }
    };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(at(folder))?;
    let mut temporary = tempfile::Builder::new().prefix(".crmplan-").tempfile_in(folder).map_err(at(folder))?;
    temporary.write_all(bytes).map_err(at(path))?;
    temporary.as_file().sync_all().map_err(at(path))?;
    open_for_all(temporary.path()).map_err(at(path))?;
    temporary.persist(path).map_err(|error| at(path)(error.error))?;
    Ok(())
}

/// Writes `bytes` to standard output. A reader that went away is no error.
///
/// # Errors
/// If standard output cannot be written.
pub fn stdout(bytes: &[u8]) -> Result<(), WriteError> {
    stream(&mut io::stdout().lock(), bytes, "stdout")
}

/// Writes a message to standard error.
///
/// # Errors
/// If standard error cannot be written.
pub fn stderr(text: &str) -> Result<(), WriteError> {
    stream(&mut io::stderr().lock(), text.as_bytes(), "stderr")
}

fn stream(stream: &mut dyn Write, bytes: &[u8], name: &str) -> Result<(), WriteError> {
    match stream.write_all(bytes).and_then(|()| stream.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(WriteError { path: name.into(), source: error }),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Temporary files are private; a document is to be read by others as any file.
#[cfg(unix)]
fn open_for_all(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn open_for_all(_: &Path) -> io::Result<()> {
    Ok(())
}
