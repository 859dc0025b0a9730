//! `crmplan umsetzung build`: the report on one page.

use std::path::PathBuf;

use super::super::Outcome;
use super::super::ausgabe::{Vorlage, deliver, say_written, typeset};
use super::super::session::{MessageFormat, Session};
use super::status::nothing;
use crate::document::umsetzung::statusbericht;

const TEMPLATE: &str = "typst/statusbericht.typ";

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(short, long)]
    output: Option<PathBuf>,
}

/// Sets the report; nothing is written while the project has errors.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let Some(akte) = super::open(&mut session)? else { return Ok(Outcome::Findings) };
    let opened = &akte.planung.opened;
    let lage = opened.projekt.as_ref().and_then(|projekt| Some((projekt, akte.lage(projekt, &mut session)?)));
    let Some((projekt, lage)) = lage.filter(|_| !session.sink.has_errors()) else {
        return nothing(&session, opened);
    };
    let document = statusbericht((projekt, &opened.lastenheft), &lage, &akte.regeln, &opened.texte);
    let rendered = typeset(&document, &Vorlage::today(opened, TEMPLATE), &mut session)?;
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let target = deliver(&session, opened, args.output.as_deref(), "statusbericht.pdf", &rendered.bytes)?;
    say_written(&session, target.as_deref(), Some(rendered.pages))?;
    Ok(outcome)
}
