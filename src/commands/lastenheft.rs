//! `crmplan lastenheft …`: the Lastenheft as a document.

pub(super) mod adopt;

use std::path::{Path, PathBuf};

use anyhow::{anyhow, bail};
use clap::{Subcommand, ValueEnum};

use super::Outcome;
use super::session::{MessageFormat, Session};
use crate::diagnostic::{Diagnostic, rules};
use crate::document::{self, Document, Sicht};
use crate::project::Opened;
use crate::render::{self, pdf};
use crate::text::Arg;
use crate::{load, write};

/// The template of the Lastenheft.
const TEMPLATE: &str = "typst/lastenheft.typ";

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Build(Args),
    Adopt(adopt::AdoptArgs),
    Drop(adopt::DropArgs),
    Confirm(adopt::ConfirmArgs),
}

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(long, value_enum, default_value_t)]
    fuer: Leser,
    #[arg(short, long)]
    output: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
enum Leser {
    #[default]
    Anbieter,
    Team,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Pdf,
    Json,
}

/// Builds the document and writes it; nothing is written while the project has errors.
pub(super) fn build(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let opened = session.open()?;
    let sicht = match args.fuer {
        Leser::Anbieter => Sicht::Anbieter,
        Leser::Team => Sicht::Team,
    };
    let Some(projekt) = opened.projekt.as_ref().filter(|_| !session.sink.has_errors()) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let document = document::lastenheft::build(projekt, &opened.lastenheft, sicht, &opened.texte);
    let (bytes, pages) = match args.format {
        Format::Json => (render::json(&document)?, None),
        Format::Pdf => {
            let (bytes, pages) = typeset(&document, &opened, &mut session)?;
            (bytes, Some(pages))
        }
    };
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    if args.output.as_deref() == Some(Path::new("-")) {
        write::stdout(&bytes)?;
        return Ok(outcome);
    }
    let target = args.output.clone().unwrap_or_else(|| default_target(&session, sicht, args.format));
    let logo =
        projekt.gestaltung.iter().filter_map(|gestaltung| gestaltung.logo.as_ref()).map(|logo| logo.value.as_str());
    let own_files = opened.sources.iter().map(|(_, source)| source.path.as_str()).chain(logo);
    if load::is_part_of(&session.root, own_files, &target) {
        let args = [("datei", Arg::Text(target.display().to_string()))];
        bail!(session.texte.format("fehler-ausgabe-quelle", &args));
    }
    write::file(&target, &bytes)?;
    announce(&session, &target, &document, pages)?;
    Ok(outcome)
}

fn typeset(document: &Document, opened: &Opened, session: &mut Session) -> anyhow::Result<(Vec<u8>, usize)> {
    let rendered = pdf::render(document, &opened.templates, TEMPLATE, opened.assets.clone())
        .map_err(|error| anyhow!("{}\n{error}", session.texte.get("fehler-vorlage")))?;
    if !rendered.ersetzt.is_empty() {
        let list = rendered.ersetzt.iter().map(|c| format!("U+{:04X}", u32::from(*c))).collect::<Vec<_>>().join(", ");
        session.sink.push(
            Diagnostic::new(rules::ZEICHEN_OHNE_SCHRIFT)
                .in_file(load::PROJECT_FILE)
                .with("zeichen", list)
                .with_hint("hinweis-zeichen-ohne-schrift"),
        );
    }
    Ok((rendered.bytes, rendered.pages))
}

fn default_target(session: &Session, sicht: Sicht, format: Format) -> PathBuf {
    let ending = match format {
        Format::Pdf => "pdf",
        Format::Json => "json",
    };
    let name = match sicht {
        Sicht::Anbieter => format!("lastenheft.{ending}"),
        Sicht::Team => format!("lastenheft-team.{ending}"),
    };
    session.root.join("ausgabe").join(name)
}

fn announce(session: &Session, target: &Path, document: &Document, pages: Option<usize>) -> anyhow::Result<()> {
    let args = [
        ("datei", Arg::Text(target.display().to_string())),
        ("anforderungen", Arg::Zahl(document.anhang.anforderungen.len())),
        ("seiten", Arg::Zahl(pages.unwrap_or_default())),
    ];
    let key = if pages.is_some() { "lastenheft-geschrieben" } else { "lastenheft-geschrieben-daten" };
    session.say(&session.texte.format(key, &args))
}
