//! `crmplan auswahl freeze`: fixes matrix, weights and procedure before offers are opened.

use super::super::Outcome;
use super::super::angaben::{datum, zeile};
use super::super::ausgabe::freeze;
use super::super::session::{MessageFormat, Session};
use super::grundlage;
use crate::freigabe::{auswahl as frozen, nummeriert};
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
        let args = [
            ("nummer", Arg::Text(last.vermerk().nummer.to_string())),
            ("datum", Arg::Text(last.vermerk().datum.clone())),
        ];
        session.say(&session.texte.format("auswahl-unveraendert", &args))?;
        return Ok(outcome);
    }
    let datum = datum(args.datum.as_deref(), projekt.angaben.datum, &session.texte)?;
    let name = zeile("--durch", &args.durch, &session.texte)?;
    let files = frozen::files(projekt, &asked, (datum, name, args.rolle.as_deref()), last)?;
    let ordner = nummeriert::folder::<frozen::Vermerk>(last.map_or(0, |last| last.vermerk().nummer) + 1);
    freeze(&session, &ordner, &files)?;
    let sum = files.get("auswahl.json").map(|bytes| crate::freigabe::checksum(bytes)).unwrap_or_default();
    let said =
        [("ordner", Arg::Text(ordner)), ("pruefsumme", Arg::Text(sum)), ("anzahl", Arg::Zahl(projekt.angebote.len()))];
    session.say(&session.texte.format("auswahl-eingefroren", &said))?;
    Ok(outcome)
}
