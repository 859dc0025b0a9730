//! `crmplan auswahl script`: the same tasks for every demonstration.

use std::path::PathBuf;

use super::super::Outcome;
use super::super::ausgabe::{Vorlage, deliver, say_written, typeset};
use super::super::session::{MessageFormat, Session};
use super::grundlage;
use crate::document::auswahl::drehbuch;

/// The template of the script: that of every plain document.
const TEMPLATE: &str = "typst/auswahl.typ";

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(short, long)]
    output: Option<PathBuf>,
}

/// Writes the script; nothing is written while the project has errors.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let opened = session.open()?;
    let releases = session.freigaben();
    let asked = grundlage(&opened, &releases, &mut session);
    let (Some(projekt), Some(asked)) = (opened.projekt.as_ref(), asked) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    drehbuch::check(projekt, &mut session.sink);
    let document = drehbuch::build(projekt, &opened.lastenheft, &asked, &opened.texte);
    let rendered = typeset(&document, &Vorlage::today(&opened, TEMPLATE), &mut session)?;
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let target = deliver(&session, &opened, args.output.as_deref(), "drehbuch.pdf", &rendered.bytes)?;
    say_written(&session, target.as_deref(), Some(rendered.pages))?;
    Ok(outcome)
}
