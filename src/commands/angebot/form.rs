//! `crmplan angebot form`: the form that a bidder fills in.

use std::path::PathBuf;

use super::super::Outcome;
use super::super::ausgabe::deliver;
use super::super::auswahl::grundlage;
use super::super::session::{MessageFormat, Session};
use super::anbieter;
use crate::document::auswahl::formular;
use crate::render::xlsx;
use crate::text::Arg;

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(long)]
    anbieter: String,
    #[arg(short, long)]
    output: Option<PathBuf>,
}

/// Writes the form; nothing is written while the project has errors.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let opened = session.open()?;
    let releases = session.freigaben();
    let asked = grundlage(&opened, &releases, &mut session);
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let (Some(projekt), Some(asked)) = (opened.projekt.as_ref(), asked) else { return Ok(outcome) };
    let anbieter = anbieter(&args.anbieter, projekt, &session)?;
    let bytes = xlsx::render(&formular::build(projekt, &asked, anbieter, &opened.texte), &opened.texte)?;
    let name = format!("angebot-{}.xlsx", anbieter.id);
    let Some(target) = deliver(&session, &opened, args.output.as_deref(), &name, &bytes)? else { return Ok(outcome) };
    let said = [
        ("datei", Arg::Text(target.display().to_string())),
        ("anforderungen", Arg::Zahl(asked.anforderungen.len())),
        ("firma", Arg::Text(anbieter.firma.clone())),
    ];
    session.say(&session.texte.format("angebot-formular-fertig", &said))?;
    Ok(outcome)
}
