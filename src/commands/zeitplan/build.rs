//! `crmplan zeitplan build`: the plan as a document for both parties.

use std::path::PathBuf;

use super::super::Outcome;
use super::super::ausgabe::{Vorlage, deliver, say_written, typeset};
use super::super::session::{MessageFormat, Session};
use super::{Planung, fest};
use crate::document::zeitplan;
use crate::steps::zeitplan::checked;
use crate::steps::zeitplan::plan::Annahmen;

const TEMPLATE: &str = "typst/zeitplan.typ";

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(short, long)]
    output: Option<PathBuf>,
}

/// Sets the plan; nothing is written while the project has errors.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let Some(Planung { opened, feiertage }) = super::open(&mut session)? else { return Ok(Outcome::Findings) };
    let basis = fest(&mut session);
    let usual = Annahmen::default();
    let projekt = opened.projekt.as_ref();
    let plan = projekt.and_then(|projekt| checked(projekt, &feiertage, &usual, &mut session.sink));
    let (Some(projekt), Some(plan)) = (projekt, plan.filter(|_| !session.sink.has_errors())) else {
        return super::nothing(&session, &opened);
    };
    let document = zeitplan::build((projekt, &opened.lastenheft), &plan, basis.as_ref(), &opened.texte);
    let rendered = typeset(&document, &Vorlage::today(&opened, TEMPLATE), &mut session)?;
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let target = deliver(&session, &opened, args.output.as_deref(), "zeitplan.pdf", &rendered.bytes)?;
    say_written(&session, target.as_deref(), Some(rendered.pages))?;
    Ok(outcome)
}
