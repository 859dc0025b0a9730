//! `crmplan aenderung apply`: an agreed change → `pflichtenheft.yaml`.

use std::collections::BTreeMap;

use anyhow::bail;

use super::super::Outcome;
use super::super::session::{MessageFormat, Session};
use super::antrag;
use crate::load::Part;
use crate::model::Projekt;
use crate::model::aenderung::Aenderungsantrag;
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
    // What was asked for before another change of the same criterion was decided starts from something that is not there any more.
    if let Some((criterion, other)) = overtaken(antrag, projekt) {
        let said = [named[0].clone(), ("kriterium", Arg::Text(criterion)), ("anderer", Arg::Text(other))];
        bail!(session.texte.format("fehler-aenderung-ueberholt", &said));
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
    session.sink.clear();
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

/// A criterion of the request that another one, decided after this one was made, changed already, and that other one.
fn overtaken(antrag: &Aenderungsantrag, projekt: &Projekt) -> Option<(String, String)> {
    let criteria = antrag.kriterien.iter().filter_map(|x| {
        let id = x.kriterium.value.as_str();
        projekt.pflichtenheft.kriterien.iter().find(|known| known.id.as_str() == id)
    });
    criteria.into_iter().find_map(|criterion| {
        let others = criterion.aenderungen.iter().filter_map(|id| {
            projekt.aenderungen.iter().find(|x| x.id.as_str() == id.as_str() && x.id.as_str() != antrag.id.as_str())
        });
        let later = others.into_iter().find(|x| x.entscheidung.as_ref().is_some_and(|x| x.datum >= antrag.datum));
        later.map(|other| (criterion.id.to_string(), other.id.to_string()))
    })
}
