//! `crmplan lastenheft diff`: what changed between two releases, or since one.

use std::path::PathBuf;

use clap::ValueEnum;

use super::super::Outcome;
use super::super::ausgabe::{Vorlage, deliver, typeset};
use super::super::session::{MessageFormat, Session};
use super::{Leser, TEMPLATE};
use crate::diagnostic::Sink;
use crate::document::{self, Document, Sicht, Verborgen, Vergleich, aenderungen};
use crate::freigabe::{Dokument, Freigabe, Stand, Unreadable};
use crate::project::{self, Opened};
use crate::render::vergleich;
use crate::text::{Arg, Sprache, Texte};
use crate::write;

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    von: String,
    auf: Option<String>,
    #[arg(long, value_enum, default_value_t)]
    fuer: Leser,
    #[arg(short, long)]
    output: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
    Pdf,
}

/// Compares two releases, or the working state with one. Releases can be compared whatever has become of the project.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let opened = if args.auf.is_some() {
        session.find_root()?;
        project::open(&session.root, &mut Sink::default())
    } else {
        session.open()?
    };
    let releases = session.freigaben();
    if session.sink.has_errors() {
        return session.report(&opened.sources, MessageFormat::Text);
    }
    let older = session.freigabe(&args.von, &releases, Dokument::Lastenheft)?;
    let working = opened.projekt.as_ref().map(|projekt| Stand { opened: &opened, projekt, releases: &releases });
    let newer =
        args.auf.as_ref().map(|version| session.freigabe(version, &releases, Dokument::Lastenheft)).transpose()?;
    let Some((vergleich, after)) = session.take(compared(older, newer, working, args.fuer.into())) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let bytes = match args.format {
        Format::Text => {
            let color = args.output.is_none() && session.colors_output;
            vergleich::text(&vergleich, &session.texte, color).into_bytes()
        }
        Format::Json => document::canonical(&vergleich)?,
        Format::Pdf => set(&vergleich, &after, newer, &opened, &mut session)?,
    };
    session.report(&opened.sources, MessageFormat::Text)?;
    if args.format != Format::Pdf && args.output.is_none() {
        write::stdout(&bytes)?;
        return Ok(Outcome::Ok);
    }
    if let Some(target) = deliver(&session, &opened, args.output.as_deref(), &file_name(args), &bytes)? {
        let args = [("datei", Arg::Text(target.display().to_string()))];
        session.say(&session.texte.format("diff-geschrieben", &args))?;
    }
    Ok(Outcome::Ok)
}

fn file_name(args: &Args) -> String {
    let reader = match args.fuer {
        Leser::Anbieter => "",
        Leser::Team => "-team",
    };
    let auf = args.auf.as_ref().map(|version| format!("-{version}")).unwrap_or_default();
    format!("aenderungen{reader}-{}{auf}.pdf", args.von)
}

/// The changes from `older` to `newer`, otherwise to the `working` state, and the newer document.
fn compared(
    older: &Freigabe,
    newer: Option<&Freigabe>,
    working: Option<Stand<'_>>,
    sicht: Sicht,
) -> Result<(Vergleich, Document), Unreadable> {
    let before = older.document(sicht)?;
    let state = |sicht| match (newer, working) {
        (Some(release), _) => release.document(sicht),
        (None, Some(working)) => Ok(working.named(working.bare(sicht))),
        // Without a project there were errors, and nothing is compared.
        (None, None) => Ok(before.clone()),
    };
    let (after, team) = (state(sicht)?, state(Sicht::Team)?);
    let verborgen = if sicht == Sicht::Team { Verborgen::default() } else { Verborgen::new(&team, &after) };
    Ok((Vergleich::new(&before, &after, &verborgen), after))
}

/// The changes as PDF, in the language of the newer version and with the looks of today.
fn set(
    vergleich: &Vergleich,
    after: &Document,
    newer: Option<&Freigabe>,
    opened: &Opened,
    session: &mut Session,
) -> anyhow::Result<Vec<u8>> {
    let language = Sprache::of_locale(&after.sprache).unwrap_or_default();
    let texte = Texte::new(language);
    let document = aenderungen::document(vergleich, after, &texte);
    Ok(typeset(&document, &Vorlage::comparing(opened, newer, TEMPLATE), session)?.bytes)
}
