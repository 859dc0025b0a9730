//! `crmplan check --ausgabe`: whether what was written tells others what is internal.

use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use super::super::ausgabe::FOLDER;
use super::super::session::Session;
use crate::load;
use crate::project::Opened;
use crate::text::Arg;
use crate::vertraulich::{self, Nachschau};

/// What files and folders are called that crmplan writes for the own team only.
const FUER_DAS_TEAM: [&str; 7] =
    ["analysebericht", "vvt", "entscheidungsvorlage", "aenderungen", "zeitplan", "statusbericht", "kundenorientierung"];

/// How the names of others end that are for the own team.
const TEAM: &str = "-team";

/// Most names that are told.
const MAX_NAMEN: usize = 8;

/// Puts what files say that is internal to the findings. In a folder, files for the own team are left out; one that is named is looked at,
/// whatever it is. What cannot be read does not keep others from being looked at.
pub(super) fn run(paths: &[PathBuf], session: &mut Session, opened: &Opened) -> anyhow::Result<()> {
    let Some(projekt) = &opened.projekt else { return Ok(()) };
    let machine = [Some(session.root.display().to_string()), session.home.clone()];
    // Short ones stand in many texts by chance.
    let machine = machine.into_iter().flatten().filter(|path| path.len() > 4).collect();
    let nachschau = Nachschau::new(projekt, &opened.lastenheft, machine)?;
    let folder = session.root.join(FOLDER);
    let releases =
        if paths.is_empty() { [session.freigaben().pop(), session.vereinbarungen().pop()] } else { [None, None] };
    let paths = if paths.is_empty() { std::slice::from_ref(&folder) } else { paths };
    let (mut searched, mut left_out) = (0, Vec::new());
    for path in paths {
        let files = match load::files_at(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound && *path == folder => Vec::new(),
            files => files.with_context(|| path.display().to_string())?,
        };
        for file in files {
            let below = file.strip_prefix(path).unwrap_or(Path::new(""));
            if is_for_the_team(below) {
                left_out.push(below.display().to_string());
                continue;
            }
            let name = file.strip_prefix(&session.root).unwrap_or(&file).display().to_string();
            match load::bytes(&file) {
                Ok(bytes) => nachschau.pruefe(&name, &bytes, &mut session.sink),
                Err(error) => session.sink.push(vertraulich::unread(&name, &error)),
            }
            searched += 1;
        }
    }
    // What is given to others of a release is its PDF; older ones are past.
    for release in releases.into_iter().flatten() {
        let name = format!("{}/{}", release.ordner, release.dokument.pdf());
        nachschau.pruefe(&name, release.pdf(), &mut session.sink);
        searched += 1;
    }
    if searched == 0 {
        bail!(session.texte.get("fehler-ausgabe-nichts"));
    }
    let more = left_out.len().saturating_sub(MAX_NAMEN);
    left_out.truncate(MAX_NAMEN);
    let mut names = left_out.join(", ");
    if more > 0 {
        names.push_str(", …");
    }
    let args =
        [("dateien", Arg::Zahl(searched)), ("team", Arg::Zahl(left_out.len() + more)), ("namen", Arg::Text(names))];
    session.say(&session.texte.format("check-ausgabe", &args))
}

/// Whether a file below a folder, or a folder that it lies in, is called as those for the own team are.
fn is_for_the_team(below: &Path) -> bool {
    let called = |part: &Path| part.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    below
        .iter()
        .map(|part| called(Path::new(part)))
        .any(|stem| FUER_DAS_TEAM.contains(&stem.as_str()) || stem.ends_with(TEAM))
}
