//! `crmplan kundenorientierung build`: the report for the own team.

use std::path::PathBuf;

use super::super::Outcome;
use super::super::ausgabe::{Vorlage, deliver, say_written, typeset};
use super::super::session::{MessageFormat, Session};
use super::{blick, open};
use crate::document::kundenorientierung;

/// The template: that of every plain document.
const TEMPLATE: &str = "typst/auswahl.typ";

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(long)]
    datum: Option<String>,
    #[arg(short, long)]
    output: Option<PathBuf>,
}

/// Sets the report; nothing is written while the project has errors.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let (opened, asked, vorschlaege) = open(args.datum.as_deref(), &mut session)?;
    let Some(blick) = blick(&opened, asked, vorschlaege, &session)? else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let parts = (blick.projekt, &opened.lastenheft);
    let document = kundenorientierung::build(parts, blick.stichtag, &blick.vorschlaege, &opened.texte);
    let rendered = typeset(&document, &Vorlage::today(&opened, TEMPLATE), &mut session)?;
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let target = deliver(&session, &opened, args.output.as_deref(), "kundenorientierung.pdf", &rendered.bytes)?;
    say_written(&session, target.as_deref(), Some(rendered.pages))?;
    Ok(outcome)
}
