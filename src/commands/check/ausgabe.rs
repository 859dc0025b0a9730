//! `crmplan check --ausgabe`: whether what was written tells others what is internal.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use super::super::ausgabe::FOLDER;
use super::super::session::Session;
use crate::load;
use crate::project::Opened;
use crate::text::Arg;
use crate::vertraulich::Nachschau;

/// How the names of files begin that crmplan writes for the own team only.
const FUER_DAS_TEAM: [&str; 7] =
    ["analysebericht", "vvt", "entscheidungsvorlage", "aenderungen", "zeitplan", "statusbericht", "kundenorientierung"];

/// What the names of other files hold that are for the own team.
const TEAM: &str = "-team";

/// Puts what files say that is internal to the findings. In a folder, files for the own team are left out; one that is named is looked at,
/// whatever it is.
pub(super) fn run(paths: &[PathBuf], session: &mut Session, opened: &Opened) -> anyhow::Result<()> {
    let Some(projekt) = &opened.projekt else { return Ok(()) };
    let machine = [Some(session.root.display().to_string()), session.home.clone()];
    // Short ones stand in many texts by chance.
    let machine = machine.into_iter().flatten().filter(|path| path.len() > 4).collect();
    let nachschau = Nachschau::new(projekt, &opened.lastenheft, machine)?;
    let folder = session.root.join(FOLDER);
    let paths = if paths.is_empty() { std::slice::from_ref(&folder) } else { paths };
    let (mut searched, mut left_out) = (0, 0);
    for path in paths {
        let is_folder = path.is_dir();
        let files = match load::files_at(path) {
            Ok(files) => files,
            Err(_) if *path == folder => Vec::new(),
            Err(error) => return Err(error).with_context(|| path.display().to_string()),
        };
        for file in files {
            if is_folder && is_for_the_team(&file) {
                left_out += 1;
                continue;
            }
            let bytes = load::bytes(&file).with_context(|| file.display().to_string())?;
            let name = file.strip_prefix(&session.root).unwrap_or(&file).display().to_string();
            nachschau.pruefe(&name, &bytes, &mut session.sink);
            searched += 1;
        }
    }
    if searched == 0 {
        bail!(session.texte.get("fehler-ausgabe-nichts"));
    }
    session
        .say(&session.texte.format("check-ausgabe", &[("dateien", Arg::Zahl(searched)), ("team", Arg::Zahl(left_out))]))
}

fn is_for_the_team(file: &Path) -> bool {
    let name = file.file_stem().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    let belongs = |kind: &&str| name.strip_prefix(*kind).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    name.contains(TEAM) || FUER_DAS_TEAM.iter().any(belongs)
}
