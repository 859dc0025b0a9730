//! `crmplan aenderung apply`: an agreed change → `pflichtenheft.yaml`.

use std::collections::BTreeMap;

use anyhow::bail;

use super::super::Outcome;
use super::super::session::{MessageFormat, Session};
use super::antrag;
use crate::diagnostic::Sink;
use crate::load::Part;
use crate::render::unterschied::unified;
use crate::steps::pflichtenheft::einarbeitung::{Hindernis, einarbeiten};
use crate::text::Arg;
use crate::{check, project, write};

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    id: String,
    #[arg(long)]
    dry_run: bool,
}

/// Brings the change into the file, or shows what would change in it.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let _lock = session.lock()?;
    let opened = session.open()?;
    if let Some(projekt) = &opened.projekt {
        check::pflichtenheft::check(projekt, opened.complete, &mut session.sink);
    }
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let Some(projekt) = opened.projekt.as_ref().filter(|_| outcome == Outcome::Ok) else {
        return Ok(Outcome::Findings);
    };
    let antrag = antrag(&args.id, projekt, &session)?;
    let named = [("id", Arg::Text(antrag.id.to_string()))];
    if !antrag.is_vereinbart() {
        bail!(session.texte.format("fehler-aenderung-nicht-vereinbart", &named));
    }
    if projekt.pflichtenheft.enthaelt(antrag) {
        session.say(&session.texte.format("aenderung-schon-eingearbeitet", &named))?;
        return Ok(Outcome::Ok);
    }
    let text = session.pflichtenheft(&opened)?;
    let edited = match einarbeiten(&text, &projekt.pflichtenheft, antrag) {
        Ok(edited) => edited,
        Err(Hindernis::Form) => bail!(session.texte.get("fehler-pflichtenheft-form")),
        Err(Hindernis::Kriterium(id)) => {
            bail!(session.texte.format("fehler-aenderung-form", &[("kriterium", Arg::Text(id))]))
        }
    };
    // What was written is read back as people will read it; what is wrong with it is told before it is written.
    let path = Part::Pflichtenheft.path();
    session.sink = Sink::default();
    let overlay = BTreeMap::from([(path.to_owned(), edited.clone())]);
    let sources = project::read_back(&session.root, &overlay, &opened, &mut session.sink);
    if session.sink.has_errors() {
        return session.report(&sources, MessageFormat::Text);
    }
    if args.dry_run {
        write::stdout(unified(path, &text, &edited).as_bytes())?;
        return Ok(Outcome::Ok);
    }
    write::file(&session.root.join(path), edited.as_bytes())?;
    let said = [named[0].clone(), ("anzahl", Arg::Zahl(antrag.kriterien.len())), ("datei", Arg::Text(path.to_owned()))];
    session.say(&session.texte.format("aenderung-eingearbeitet", &said))?;
    Ok(Outcome::Ok)
}
