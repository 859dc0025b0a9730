//! `crmplan umsetzung record`: keeps today's forecasts of the milestones in `umsetzung.yaml`, so that their trend can be seen.

use std::fmt::Write;

use anyhow::{Context, anyhow, bail};

use super::super::Outcome;
use super::super::session::{MessageFormat, Session};
use super::status::nothing;
use crate::load::{self, Overlay, Part};
use crate::schemata::scaffold;
use crate::source::edit;
use crate::steps::abschnitt::scalar;
use crate::steps::umsetzung::Lage;
use crate::text::{Arg, format};
use crate::{project, write};

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {}

/// Adds the forecasts, unless there are some of this day already; everything else in the file stays as it is.
pub(in crate::commands) fn run(_: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let _lock = session.lock()?;
    let Some(akte) = super::open(&mut session)? else { return Ok(Outcome::Findings) };
    let opened = &akte.planung.opened;
    let lage = opened.projekt.as_ref().and_then(|projekt| Some((projekt, akte.lage(projekt, &mut session)?)));
    let Some((projekt, lage)) = lage.filter(|_| !session.sink.has_errors()) else {
        return nothing(&session, opened);
    };
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let day = [("stand", Arg::Text(format::datum(lage.stand, session.texte.sprache())))];
    if projekt.umsetzung.prognosen.iter().any(|x| x.stand.date() == lage.stand) {
        session.say(&session.texte.format("umsetzung-schon-festgehalten", &day))?;
        return Ok(outcome);
    }
    let path = Part::Umsetzung.path();
    let paths = opened.sources.iter().map(|(_, source)| source.path.as_str());
    if load::files_of(Part::Umsetzung, paths).any(|file| file != path) {
        bail!(session.texte.get("fehler-umsetzung-geteilt"));
    }
    let text = load::text(&session.root, path).with_context(|| path.to_owned())?;
    let mark = text.strip_prefix('\u{feff}').map_or("", |_| "\u{feff}");
    let edited = edit::append(text.trim_start_matches('\u{feff}'), "prognosen", &entry(&lage)).map_err(|_| {
        let args = [("datei", Arg::Text(path.to_owned())), ("feld", Arg::Text("prognosen".to_owned()))];
        anyhow!(session.texte.format("fehler-abschnitt-form", &args))
    })?;
    let edited = if text.is_empty() { scaffold("umsetzung", &edited) } else { edited };
    let edited = format!("{mark}{edited}");
    let mut sink = crate::diagnostic::Sink::default();
    let overlay = Overlay::from([(path.to_owned(), edited.clone())]);
    let sources = project::open_as_if(&session.root, &overlay, &mut sink).sources;
    if sink.has_errors() {
        session.sink = sink;
        return session.report(&sources, MessageFormat::Text);
    }
    write::file(&session.root.join(path), edited.as_bytes())?;
    session.say(&session.texte.format("umsetzung-festgehalten", &day))?;
    Ok(outcome)
}

/// The forecasts of today as an entry of the list.
fn entry(lage: &Lage<'_>) -> String {
    let mut text = format!("- stand: {}\n  meilensteine:\n", lage.stand);
    for x in &lage.trends {
        let _ = writeln!(text, "    - {{meilenstein: {}, tag: {}}}", scalar(x.meilenstein.id.as_str()), x.tag);
    }
    text
}
