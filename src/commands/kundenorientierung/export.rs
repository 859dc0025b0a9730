//! `crmplan kundenorientierung export`: the days of measures for calendars, the series of the teams as a table, everything as data.

use std::path::PathBuf;

use anyhow::bail;
use clap::ValueEnum;

use super::super::Outcome;
use super::super::ausgabe::{Leser, csv, deliver, say_written};
use super::super::session::{MessageFormat, Session};
use super::{blick, open};
use crate::document;
use crate::document::kundenorientierung::{data, kalender, tabelle};
use crate::render::ics;

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[arg(long)]
    datum: Option<String>,
    #[arg(short, long)]
    output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Ics,
    Csv,
    Json,
}

/// Writes what was asked for; nothing is written while the project has errors.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let (opened, asked, vorschlaege) = open(args.datum.as_deref(), &mut session)?;
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let Some(blick) = blick(&opened, asked, vorschlaege, &session)? else { return Ok(outcome) };
    let datei = &blick.projekt.kundenorientierung;
    let (bytes, name) = match args.format {
        Format::Ics => {
            let kalender = kalender(blick.projekt, blick.stichtag, &opened.texte);
            if kalender.termine.is_empty() {
                bail!(session.texte.get("fehler-keine-termine"));
            }
            (ics::render(&kalender).into_bytes(), "kundenorientierung.ics")
        }
        Format::Csv => (csv(Leser::Programm, tabelle(datei, blick.stichtag))?, "kundenorientierung.csv"),
        Format::Json => (document::canonical(&data(datei, blick.stichtag))?, "kundenorientierung.json"),
    };
    let target = deliver(&session, &opened, args.output.as_deref(), name, &bytes)?;
    say_written(&session, target.as_deref(), None)?;
    Ok(outcome)
}
