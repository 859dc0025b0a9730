//! `crmplan zeitplan export`: the plan in the hands of those who have to keep to it, and in their programs.

use std::path::PathBuf;

use anyhow::bail;
use clap::ValueEnum;

use super::super::Outcome;
use super::super::ausgabe::{Leser, csv, deliver, say_written};
use super::super::session::{MessageFormat, Session};
use super::Planung;
use super::versuch::{Versuch, assumptions};
use crate::document;
use crate::document::zeitplan::{Grundlage, data, kalender, projektplan, tabellen};
use crate::render::{ics, mspdi, xlsx};
use crate::steps::zeitplan;
use crate::text::Texte;

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(long, value_enum)]
    format: Format,
    #[command(flatten)]
    versuch: Versuch,
    #[arg(short, long)]
    output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Ics,
    Csv,
    Json,
    Xlsx,
    Mspdi,
}

/// Schedules and writes the plan; nothing is written while there are errors.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let Some(Planung { opened, feiertage }) = super::open(&mut session)? else { return Ok(Outcome::Findings) };
    let Some(projekt) = &opened.projekt else { return Ok(Outcome::Findings) };
    let annahmen = assumptions(&args.versuch, projekt, &session.texte)?;
    let planned = zeitplan::checked(projekt, &feiertage, &annahmen, &mut session.sink);
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    if outcome != Outcome::Ok {
        return Ok(outcome);
    }
    let Some(plan) = planned else { bail!(session.texte.get("zeitplan-leer")) };
    let grundlage = Grundlage { projekt, annahmen: &annahmen, plan: &plan };
    let bytes = args.format.bytes(&grundlage, &opened.texte)?;
    let target = deliver(&session, &opened, args.output.as_deref(), args.format.file(), &bytes)?;
    say_written(&session, target.as_deref(), None)?;
    Ok(outcome)
}

impl Format {
    fn bytes(self, x: &Grundlage<'_>, texte: &Texte) -> anyhow::Result<Vec<u8>> {
        Ok(match self {
            Self::Ics => ics::render(&kalender::build(x, texte)).into_bytes(),
            Self::Csv => csv(Leser::Mensch, tabellen::vorgaenge(x, texte))?,
            Self::Json => document::canonical(&data(x.plan))?,
            Self::Xlsx => xlsx::render(&tabellen::mappe(x, texte), texte)?,
            Self::Mspdi => mspdi::render(&projektplan::build(x, texte)).into_bytes(),
        })
    }

    fn file(self) -> &'static str {
        match self {
            Self::Ics => "zeitplan.ics",
            Self::Csv => "zeitplan.csv",
            Self::Json => "zeitplan.json",
            Self::Xlsx => "zeitplan.xlsx",
            Self::Mspdi => "zeitplan.xml",
        }
    }
}
