//! `crmplan check --fix`: mends what needs no decision, and changes nothing else in a file.

use std::collections::BTreeMap;

use anyhow::bail;

use super::super::session::Session;
use super::pruefung;
use crate::diagnostic::Diagnostic;
use crate::source::edit::{self, Ersetzung};
use crate::text::Arg;
use crate::{load, write};

/// How often mending may bring up something new to mend.
const ROUNDS: usize = 5;

/// Mends round by round, for what is mended may show what stood behind it.
pub(super) fn run(session: &mut Session) -> anyhow::Result<()> {
    let _lock = session.lock()?;
    let mut mended = 0;
    for _ in 0..ROUNDS {
        let round = once(session)?;
        session.sink.clear();
        mended += round;
        if round == 0 {
            break;
        }
    }
    session.say(&session.texte.format("check-behoben", &[("anzahl", Arg::Zahl(mended))]))
}

/// Mends everything that is found now; gives how much it was.
fn once(session: &mut Session) -> anyhow::Result<usize> {
    let mut opened = session.open()?;
    pruefung::collect(session, &mut opened);
    let mut by_file: BTreeMap<String, Vec<Ersetzung>> = BTreeMap::new();
    for diagnostic in session.found(&opened.sources).befunde {
        let Some((file, change)) = change(&diagnostic) else { continue };
        let source = opened.sources.get(file).filter(|source| !source.path.starts_with("templates/"));
        if let Some(source) = source {
            by_file.entry(source.path.clone()).or_default().push(change);
        }
    }
    let mut mended = 0;
    for (path, changes) in by_file {
        let text = load::text(&session.root, &path)?;
        // Places count from behind a mark of byte order, which stays.
        let (mark, body) = text.strip_prefix('\u{feff}').map_or(("", text.as_str()), |body| ("\u{feff}", body));
        let read =
            opened.sources.iter().find(|(_, source)| source.path == path).map(|(_, source)| source.text.as_str());
        if read != Some(body) {
            bail!(session.texte.format("fehler-datei-inzwischen", &[("datei", Arg::Text(path))]));
        }
        if let Some((changed, count)) = edit::substitute(body, changes) {
            write::file(&session.root.join(&path), format!("{mark}{changed}").as_bytes())?;
            mended += count;
        }
    }
    Ok(mended)
}

fn change(diagnostic: &Diagnostic) -> Option<(crate::source::FileId, Ersetzung)> {
    let origin = diagnostic.origin?;
    Some((origin.file, Ersetzung { stelle: origin.range(), text: diagnostic.fix.clone()? }))
}
