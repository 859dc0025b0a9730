//! `crmplan pflichtenheft build`: the Pflichtenheft as PDF or as data.

use std::path::PathBuf;

use anyhow::bail;
use clap::ValueEnum;

use super::super::Outcome;
use super::super::ausgabe::{deliver, say_written, typeset};
use super::super::session::{MessageFormat, Session};
use crate::document::pflichtenheft::{self, Leser};
use crate::document::{self, Sicht};

/// The template of the Pflichtenheft.
const TEMPLATE: &str = "typst/pflichtenheft.typ";

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(long, value_enum, default_value_t)]
    fuer: Fuer,
    #[arg(short, long)]
    output: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Fuer {
    #[default]
    Auftraggeber,
    Auftragnehmer,
    Team,
}

impl From<Fuer> for Leser {
    fn from(fuer: Fuer) -> Self {
        match fuer {
            Fuer::Auftraggeber => Self::Auftraggeber,
            Fuer::Auftragnehmer => Self::Auftragnehmer,
            Fuer::Team => Self::Team,
        }
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Pdf,
    Json,
}

/// Sets the draft; nothing is written while the project has errors.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let opened = session.open()?;
    let releases = session.freigaben();
    let Some(projekt) = opened.projekt.as_ref().filter(|_| !session.sink.has_errors()) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    if projekt.pflichtenheft.kriterien.is_empty() {
        bail!(session.texte.get("fehler-kein-pflichtenheft"));
    }
    let version = projekt.pflichtenheft.quellen.as_ref().map(|x| &x.lastenheft);
    let release = releases.iter().find(|release| Some(&release.vermerk.version) == version);
    let asked = release.and_then(|release| session.take(release.document(Sicht::Anbieter)));
    let asked = asked.map(|document| pflichtenheft::grundlage(&document));
    let built = pflichtenheft::build((projekt, &opened.lastenheft), asked.as_ref(), args.fuer.into(), &opened.texte);
    let (bytes, pages, ending) = match args.format {
        Format::Json => (document::canonical(&built)?, None, "json"),
        Format::Pdf => {
            let rendered = typeset(&built, (&opened.templates, TEMPLATE), opened.assets.clone(), &mut session)?;
            (rendered.bytes, Some(rendered.pages), "pdf")
        }
    };
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let name = if args.fuer == Fuer::Team { "pflichtenheft-team" } else { "pflichtenheft" };
    let target = deliver(&session, &opened, args.output.as_deref(), &format!("{name}.{ending}"), &bytes)?;
    say_written(&session, target.as_deref(), pages)?;
    Ok(outcome)
}
