//! `crmplan templates check`: sets every document that the project has the data for, and writes none.

use super::super::Outcome;
use super::super::ausgabe::{Gemeldet, Vorlage, typeset};
use super::super::session::{MessageFormat, Session};
use super::{DOKUMENTE, Probe, rehearse};
use crate::diagnostic::rules;
use crate::text::Arg;
use crate::write;

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {}

/// Sets the documents one by one; ends with findings if one of them cannot be set.
pub(in crate::commands) fn run(_: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let opened = session.open()?;
    let Some(projekt) = opened.projekt.as_ref().filter(|_| !session.sink.has_errors()) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let stage = projekt.zeitplan.teilprojekte.first().map(|stage| stage.id.as_str());
    let mut failed = false;
    for dokument in DOKUMENTE {
        let label = session.texte.get(&format!("vorlage-{}", dokument.name));
        let mut args = vec![("dokument", Arg::Text(label)), ("vorlage", Arg::Text(dokument.main.to_owned()))];
        let document = match rehearse(dokument, stage, &session) {
            Probe::Document(document) => document,
            Probe::OhneDaten => {
                write::stdout((session.texte.format("vorlage-ohne-daten", &args) + "\n").as_bytes())?;
                continue;
            }
            Probe::Abgelehnt => {
                failed = true;
                args.push(("befehl", Arg::Text(dokument.befehl.join(" "))));
                write::stdout((session.texte.format("vorlage-abgelehnt", &args) + "\n").as_bytes())?;
                continue;
            }
        };
        let mut own = session.again(&opened.sources);
        let line = match typeset(&document, &Vorlage::today(&opened, dokument.main), &mut own) {
            Ok(rendered) => {
                failed |= own.report(&opened.sources, MessageFormat::Text)? == Outcome::Findings;
                args.push(("seiten", Arg::Zahl(rendered.pages)));
                session.texte.format("vorlage-gesetzt", &args)
            }
            Err(error) if error.is::<Gemeldet>() => {
                failed = true;
                session.texte.format("vorlage-nicht-gesetzt", &args)
            }
            Err(error) => return Err(error),
        };
        write::stdout((line + "\n").as_bytes())?;
        // What was given up goes on until the program ends: nothing is set beside it.
        if own.sink.has(rules::LAYOUT_OHNE_ENDE) {
            break;
        }
    }
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    Ok(if failed { Outcome::Findings } else { outcome })
}
