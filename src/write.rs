//! Bytes → files. The only module that writes to the disk.
//!
//! A file is written beside its target and then renamed, so that at any moment the old or the new one is there, whole.
#![expect(clippy::disallowed_methods, reason = "the one door through which files are written")]

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Why a file could not be written.
#[derive(Debug, thiserror::Error)]
#[error("{}", path.display())]
pub struct WriteError {
    /// The file or folder.
    pub path: PathBuf,
    /// What the system said.
    pub source: io::Error,
}

/// Writes `bytes` to `path`, creating its folder if need be. A link is followed; a device or pipe is written into.
///
/// # Errors
/// If the folder or file cannot be written; an existing file is then unchanged.
pub fn file(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    replace(path, bytes, Rights::Usual)
}

/// The same, and nobody but the owner may read the file, even if it was open to others.
///
/// # Errors
/// As [`fn@file`].
pub fn private(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    replace(path, bytes, Rights::Owner)
}

/// Who may read a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rights {
    /// Those that may read what it replaces, or any new file here.
    Usual,
    /// Its owner.
    Owner,
}

fn replace(path: &Path, bytes: &[u8], rights: Rights) -> Result<(), WriteError> {
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    if target.metadata().is_ok_and(|meta| !meta.is_file() && !meta.is_dir()) {
        return fs::write(&target, bytes).map_err(at(path));
    }
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(at(folder))?;
    let mut temporary = temporary(folder, rights).map_err(at(folder))?;
    temporary.write_all(bytes).map_err(at(path))?;
    temporary.as_file().sync_all().map_err(at(path))?;
    if let Some(existing) = target.metadata().ok().filter(|_| rights == Rights::Usual) {
        fs::set_permissions(temporary.path(), existing.permissions()).map_err(at(path))?;
    }
    temporary.persist(&target).map_err(|error| at(path)(error.error))?;
    Ok(())
}

/// Writes a new folder with `files` (path within it → bytes). It appears as a whole or not at all, and never replaces another.
///
/// # Errors
/// If something of that name exists, or the folder cannot be written.
pub fn folder(path: &Path, files: &BTreeMap<String, Vec<u8>>) -> Result<(), WriteError> {
    if path.symlink_metadata().is_ok() {
        return Err(at(path)(io::ErrorKind::AlreadyExists.into()));
    }
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(parent).map_err(at(parent))?;
    let temporary = tempfile::Builder::new().prefix(".crmplan-").tempdir_in(parent).map_err(at(parent))?;
    for (name, bytes) in files {
        let target = temporary.path().join(name);
        fs::create_dir_all(target.parent().unwrap_or(temporary.path())).map_err(at(path))?;
        let mut file = fs::File::create_new(&target).map_err(at(path))?;
        file.write_all(bytes).and_then(|()| file.sync_all()).map_err(at(path))?;
    }
    open_to_all(temporary.path()).map_err(at(path))?;
    fs::rename(temporary.path(), path).map_err(at(path))?;
    // It has its name now; there is nothing left to clean up.
    let _ = temporary.keep();
    Ok(())
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> WriteError {
    let path = path.to_path_buf();
    move |source| WriteError { path, source }
}

/// Gives a folder the rights of the one it lies in; temporary ones are closed to others.
fn open_to_all(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let model = folder.parent().unwrap_or(folder).metadata()?.permissions().mode();
        fs::set_permissions(folder, fs::Permissions::from_mode(model & 0o777))?;
    }
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Keeps others from changing the project at `root` while the returned file lives. Waits until they are done.
///
/// # Errors
/// If the project file cannot be opened.
pub fn lock(root: &Path) -> Result<fs::File, WriteError> {
    let path = root.join("crmplan.yaml");
    let file = fs::File::open(&path).map_err(|source| WriteError { path: path.clone(), source })?;
    // A file system without locks is no reason to refuse the work.
    let _ = file.lock();
    Ok(file)
}

/// A new file in `folder`; with the usual rights it has those that any new file would have here.
fn temporary(folder: &Path, rights: Rights) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".crmplan-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = if rights == Rights::Usual { 0o666 } else { 0o600 };
        builder.permissions(fs::Permissions::from_mode(mode));
    }
    #[cfg(not(unix))]
    let _ = rights;
    builder.tempfile_in(folder)
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
