//! `crmplan lastenheft …`: the Lastenheft as a document, as a working state and in its releases.

pub(super) mod adopt;
pub(super) mod diff;
pub(super) mod release;

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};

use super::Outcome;
use super::ausgabe::{Vorlage, deliver, typeset};
use super::session::{MessageFormat, Session};
use crate::diagnostic::Sink;
use crate::document::{self, Sicht};
use crate::freigabe::{Dokument, Freigabe, Stand};
use crate::project::{self, Opened};
use crate::text::Arg;

/// The template of the Lastenheft.
const TEMPLATE: &str = "typst/lastenheft.typ";

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Build(Args),
    Adopt(adopt::AdoptArgs),
    Drop(adopt::DropArgs),
    Confirm(adopt::ConfirmArgs),
    Release(release::Args),
    Diff(diff::Args),
}

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(long, value_enum, default_value_t)]
    fuer: Leser,
    #[arg(long)]
    version: Option<String>,
    #[arg(short, long)]
    output: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Leser {
    #[default]
    Anbieter,
    Team,
}

impl From<Leser> for Sicht {
    fn from(leser: Leser) -> Self {
        match leser {
            Leser::Anbieter => Self::Anbieter,
            Leser::Team => Self::Team,
        }
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Pdf,
    Json,
}

/// A document ready to be written.
struct Fertig {
    bytes: Vec<u8>,
    requirements: usize,
    pages: Option<usize>,
}

/// Builds the document and writes it; nothing is written while the project has errors.
pub(super) fn build(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    if let Some(version) = &args.version {
        return rebuild(args, version, session);
    }
    let opened = session.open()?;
    let releases = session.freigaben();
    session.check_version(&opened, &releases);
    let projekt = opened.projekt.as_ref().filter(|_| !session.sink.has_errors());
    let stand = projekt.map(|projekt| Stand { opened: &opened, projekt, releases: &releases });
    let Some(document) = stand.and_then(|stand| session.take(stand.document(args.fuer.into()))) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let requirements = document.anhang.anforderungen.len();
    let (bytes, pages) = match args.format {
        Format::Json => (document::canonical(&document)?, None),
        Format::Pdf => {
            let rendered = typeset(&document, &Vorlage::today(&opened, TEMPLATE), &mut session)?;
            (rendered.bytes, Some(rendered.pages))
        }
    };
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    finish(args, &session, &opened, &Fertig { bytes, requirements, pages })?;
    Ok(outcome)
}

/// Sets a release again from its frozen data: the same bytes, whatever has become of the project.
fn rebuild(args: &Args, version: &str, mut session: Session) -> anyhow::Result<Outcome> {
    session.find_root()?;
    let releases = session.freigaben();
    let opened = project::open(&session.root, &mut Sink::default());
    if session.sink.has_errors() {
        return session.report(&opened.sources, MessageFormat::Text);
    }
    let release = session.freigabe(version, &releases, Dokument::Lastenheft)?;
    let Some(document) = session.take(release.document(args.fuer.into())) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let requirements = document.anhang.anforderungen.len();
    let (bytes, pages) = match args.format {
        Format::Json => (release.data(args.fuer.into()).to_vec(), None),
        // Another version of crmplan may set the same data otherwise, or not at all: what was signed is taken as it was kept.
        Format::Pdf if is_kept(args.fuer, release) => {
            session.say(&session.texte.get("lastenheft-aus-freigabe"))?;
            (release.pdf().to_vec(), None)
        }
        Format::Pdf => {
            let rendered = typeset(&document, &Vorlage::released(release, TEMPLATE), &mut session)?;
            // The same version cannot set it otherwise: somebody exchanged the data, and nothing is given.
            if args.fuer == Leser::Anbieter && rendered.bytes != release.pdf() {
                session.sink.push(release.exchanged());
                return session.report(&opened.sources, MessageFormat::Text);
            }
            (rendered.bytes, Some(rendered.pages))
        }
    };
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    finish(args, &session, &opened, &Fertig { bytes, requirements, pages })?;
    Ok(outcome)
}

/// Whether the PDF that was kept is the one to give: that for bidders, made by another version of crmplan.
fn is_kept(fuer: Leser, release: &Freigabe) -> bool {
    fuer == Leser::Anbieter && release.crmplan != env!("CARGO_PKG_VERSION")
}

fn finish(args: &Args, session: &Session, opened: &Opened, fertig: &Fertig) -> anyhow::Result<()> {
    let name = match args.fuer {
        Leser::Anbieter => "lastenheft",
        Leser::Team => "lastenheft-team",
    };
    let version = args.version.as_ref().map(|version| format!("-{version}")).unwrap_or_default();
    let ending = if args.format == Format::Pdf { "pdf" } else { "json" };
    let name = format!("{name}{version}.{ending}");
    let Some(target) = deliver(session, opened, args.output.as_deref(), &name, &fertig.bytes)? else { return Ok(()) };
    let args = [
        ("datei", Arg::Text(target.display().to_string())),
        ("anforderungen", Arg::Zahl(fertig.requirements)),
        ("seiten", Arg::Zahl(fertig.pages.unwrap_or_default())),
    ];
    let key = if fertig.pages.is_some() { "lastenheft-geschrieben" } else { "lastenheft-geschrieben-daten" };
    session.say(&session.texte.format(key, &args))
}
