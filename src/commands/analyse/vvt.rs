//! `crmplan analyse vvt`: the Verzeichnis von Verarbeitungstätigkeiten as PDF, as a table, or as data.

use std::path::PathBuf;

use clap::ValueEnum;

use super::super::Outcome;
use super::super::ausgabe::{Leser, Vorlage, csv, deliver, say_written, typeset};
use super::super::session::{MessageFormat, Session};
use crate::document::{self, vvt};

/// The template of the Verzeichnis.
const TEMPLATE: &str = "typst/vvt.typ";

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
    Csv,
    Json,
}

/// Builds the Verzeichnis and writes it; nothing is written while the project has errors.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let opened = session.open()?;
    let Some(projekt) = opened.projekt.as_ref().filter(|_| !session.sink.has_errors()) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let (lastenheft, texte) = (&opened.lastenheft, &opened.texte);
    let (bytes, pages, name) = match args.format {
        Format::Json => (document::canonical(&vvt::build(projekt, lastenheft, texte))?, None, "vvt.json"),
        Format::Csv => (csv(Leser::Mensch, vvt::tabelle(projekt, lastenheft, texte))?, None, "vvt.csv"),
        Format::Pdf => {
            let document = vvt::build(projekt, lastenheft, texte);
            let rendered = typeset(&document, &Vorlage::today(&opened, TEMPLATE), &mut session)?;
            (rendered.bytes, Some(rendered.pages), "vvt.pdf")
        }
    };
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let target = deliver(&session, &opened, args.output.as_deref(), name, &bytes)?;
    say_written(&session, target.as_deref(), pages)?;
    Ok(outcome)
}
