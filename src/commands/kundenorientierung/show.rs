//! `crmplan kundenorientierung show`: what is due, how the figures of each team move, which wishes are open.

use super::super::Outcome;
use super::super::session::{MessageFormat, Session};
use super::{blick, open, uebersicht};
use crate::document::kundenorientierung::data;
use crate::write;

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(long)]
    datum: Option<String>,
    #[arg(long, value_enum, default_value_t)]
    format: MessageFormat,
}

/// Prints the overview; what is overdue is a warning too.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let (opened, asked, vorschlaege) = open(args.datum.as_deref(), &mut session)?;
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let Some(blick) = blick(&opened, asked, vorschlaege, &session)? else { return Ok(outcome) };
    let shown = match args.format {
        MessageFormat::Text => uebersicht::lines(&blick, &session.texte),
        MessageFormat::Json => {
            serde_json::to_string_pretty(&data(&blick.projekt.kundenorientierung, blick.stichtag))? + "\n"
        }
    };
    write::stdout(shown.as_bytes())?;
    Ok(outcome)
}
