//! `crmplan auswahl build`: the Entscheidungsvorlage as PDF, as a workbook, as tables, or as data.

use std::path::PathBuf;

use clap::ValueEnum;

use super::super::Outcome;
use super::super::ausgabe::{Vorlage, deliver, say_written, tables, typeset};
use super::super::session::{MessageFormat, Session};
use super::{akte, verglichen};
use crate::document::auswahl::{tabelle, vorlage};
use crate::document::{self};
use crate::render::xlsx;
use crate::steps::auswahl::auswertung::auswerten;

/// The template of the Entscheidungsvorlage.
const TEMPLATE: &str = "typst/auswahl.typ";

/// The name of what is written.
const NAME: &str = "entscheidungsvorlage";

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
    Xlsx,
    Csv,
    Json,
}

/// Compares the offers and writes the paper; nothing is written while the project has errors.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let opened = session.open()?;
    let Some((projekt, asked)) = verglichen(&opened, &mut session) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let akte = akte(projekt, &asked, &mut session)?;
    let auswertung = auswerten(projekt, &asked).filter(|_| !session.sink.has_errors());
    let Some(auswertung) = auswertung else { return session.report(&opened.sources, MessageFormat::Text) };
    let texte = &opened.texte;
    let document = || vorlage::build((projekt, &opened.lastenheft), &asked, &auswertung, &akte, texte);
    let (bytes, pages, ending) = match args.format {
        Format::Csv => {
            let outcome = session.report(&opened.sources, MessageFormat::Text)?;
            tables(&document(), NAME, args.output.as_deref(), &session, &opened)?;
            return Ok(outcome);
        }
        Format::Json => (document::canonical(&document())?, None, "json"),
        Format::Xlsx => (xlsx::render(&tabelle::build(projekt, &auswertung, &akte, texte), texte)?, None, "xlsx"),
        Format::Pdf => {
            let rendered = typeset(&document(), &Vorlage::today(&opened, TEMPLATE), &mut session)?;
            (rendered.bytes, Some(rendered.pages), "pdf")
        }
    };
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let target = deliver(&session, &opened, args.output.as_deref(), &format!("{NAME}.{ending}"), &bytes)?;
    say_written(&session, target.as_deref(), pages)?;
    Ok(outcome)
}
