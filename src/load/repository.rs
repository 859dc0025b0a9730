//! What git knows of the project's files, if there is git.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;
use std::process::Command;

/// The folder of the project within the repository that holds it, with `/` at its end; empty if it is the repository itself or in none.
#[must_use]
pub fn prefix_in_repository(root: &Path) -> String {
    let top = root.ancestors().find(|folder| folder.join(".git").symlink_metadata().is_ok());
    let inside = top.and_then(|top| root.strip_prefix(top).ok());
    let parts = inside.into_iter().flat_map(Path::components);
    parts.fold(String::new(), |prefix, part| prefix + &part.as_os_str().to_string_lossy() + "/")
}

/// Paths within the project of files that changed since a revision, those that git does not know yet included.
///
/// # Errors
/// If there is no git, no repository or no such revision.
pub fn changed_since(root: &Path, revision: &str) -> io::Result<BTreeSet<String>> {
    // `--end-of-options` keeps a revision from being an option; `--` keeps it from being a path.
    let changed = git(root, &["diff", "--name-only", "-z", "--relative", "--end-of-options", revision, "--", "."])?;
    let new = git(root, &["ls-files", "--others", "--exclude-standard", "-z", "--", "."])?;
    let names = changed.split('\0').chain(new.split('\0')).filter(|name| !name.is_empty());
    Ok(names.map(str::to_owned).collect())
}

fn git(root: &Path, args: &[&str]) -> io::Result<String> {
    let output = Command::new("git").arg("-C").arg(root).args(["-c", "core.quotePath=false"]).args(args).output()?;
    if output.status.success() {
        return String::from_utf8(output.stdout).map_err(io::Error::other);
    }
    Err(io::Error::other(String::from_utf8_lossy(&output.stderr).trim().to_owned()))
}
