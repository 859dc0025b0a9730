//! `crmplan auswahl freeze`: fixes matrix, weights and procedure before offers are opened.

use anyhow::anyhow;

use super::super::Outcome;
use super::super::ausgabe::freeze;
use super::super::session::{MessageFormat, Session};
use super::grundlage;
use crate::freigabe::auswahl as frozen;
use crate::model::werte::Datum;
use crate::steps::auswahl::matrix;
use crate::text::Arg;

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(long)]
    durch: String,
    #[arg(long)]
    rolle: Option<String>,
    #[arg(long)]
    datum: Option<String>,
}

/// Writes the next frozen state, unless nothing changed since the last one.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let _lock = session.lock()?;
    let opened = session.open()?;
    let releases = session.freigaben();
    let states = session.eingefroren();
    let asked = grundlage(&opened, &releases, &mut session);
    let (Some(projekt), Some(asked)) = (opened.projekt.as_ref(), asked) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    matrix::check(projekt, &asked, &mut session.sink);
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    if session.sink.has_errors() {
        return Ok(Outcome::Findings);
    }
    let last = states.last();
    if let Some(last) = last.filter(|last| last.abweichungen(&projekt.auswahl, &asked).is_ok_and(|x| x.is_empty())) {
        let args =
            [("nummer", Arg::Text(last.vermerk.nummer.to_string())), ("datum", Arg::Text(last.vermerk.datum.clone()))];
        session.say(&session.texte.format("auswahl-unveraendert", &args))?;
        return Ok(outcome);
    }
    let datum = match &args.datum {
        Some(text) => Datum::parse(text).ok_or_else(|| {
            let args =
                [("text", Arg::Text(text.escape_debug().to_string())), ("option", Arg::Text("--datum".to_owned()))];
            anyhow!(session.texte.format("fehler-datum-form", &args))
        })?,
        None => projekt.angaben.datum,
    };
    let name = args.durch.trim();
    if name.is_empty() || args.durch.chars().any(char::is_control) {
        let args =
            [("text", Arg::Text(args.durch.escape_debug().to_string())), ("option", Arg::Text("--durch".to_owned()))];
        return Err(anyhow!(session.texte.format("fehler-angabe-leer", &args)));
    }
    let files = frozen::files(projekt, &asked, (datum, name, args.rolle.as_deref()), last)?;
    let ordner = frozen::folder(last.map_or(0, |last| last.vermerk.nummer) + 1);
    freeze(&session, &ordner, &files)?;
    let sum = files.get("auswahl.json").map(|bytes| crate::freigabe::checksum(bytes)).unwrap_or_default();
    let said =
        [("ordner", Arg::Text(ordner)), ("pruefsumme", Arg::Text(sum)), ("anzahl", Arg::Zahl(projekt.angebote.len()))];
    session.say(&session.texte.format("auswahl-eingefroren", &said))?;
    Ok(outcome)
}
