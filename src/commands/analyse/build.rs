//! `crmplan analyse build`: the Analysebericht as PDF, as data, or as one table per file.

use std::path::PathBuf;

use clap::ValueEnum;

use super::super::Outcome;
use super::super::ausgabe::{Vorlage, deliver, say_written, tables, typeset};
use super::super::session::{MessageFormat, Session};
use crate::document::{self, analysebericht};

/// The template of the Analysebericht.
const TEMPLATE: &str = "typst/analysebericht.typ";

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(short, long)]
    output: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Pdf,
    Json,
    Csv,
}

/// Builds the report and writes it; nothing is written while the project has errors.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let opened = session.open()?;
    let Some(projekt) = opened.projekt.as_ref().filter(|_| !session.sink.has_errors()) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let document = analysebericht::build(projekt, &opened.lastenheft, &opened.texte);
    let (bytes, pages, name) = match args.format {
        Format::Csv => {
            let outcome = session.report(&opened.sources, MessageFormat::Text)?;
            tables(&document, "analysebericht", args.output.as_deref(), &session, &opened)?;
            return Ok(outcome);
        }
        Format::Json => (document::canonical(&document)?, None, "analysebericht.json"),
        Format::Pdf => {
            let rendered = typeset(&document, &Vorlage::today(&opened, TEMPLATE), &mut session)?;
            (rendered.bytes, Some(rendered.pages), "analysebericht.pdf")
        }
    };
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let target = deliver(&session, &opened, args.output.as_deref(), name, &bytes)?;
    say_written(&session, target.as_deref(), pages)?;
    Ok(outcome)
}
