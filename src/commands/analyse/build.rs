//! `crmplan analyse build`: the Analysebericht as PDF, as data, or as one table per file.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::bail;
use clap::ValueEnum;

use super::super::Outcome;
use super::super::ausgabe::{FOLDER, Leser, csv, deliver, say_written, typeset};
use super::super::session::{MessageFormat, Session};
use crate::document::{self, Document, analysebericht};
use crate::project::Opened;
use crate::text::{self, Arg};

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
        Format::Csv => return tables(&document, args, &session, &opened),
        Format::Json => (document::canonical(&document)?, None, "analysebericht.json"),
        Format::Pdf => {
            let rendered = typeset(&document, (&opened.templates, TEMPLATE), opened.assets.clone(), &mut session)?;
            (rendered.bytes, Some(rendered.pages), "analysebericht.pdf")
        }
    };
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let target = deliver(&session, &opened, args.output.as_deref(), name, &bytes)?;
    say_written(&session, target.as_deref(), pages)?;
    Ok(outcome)
}

/// Writes every table of the report into a file of its own, named by its title.
fn tables(document: &Document, args: &Args, session: &Session, opened: &Opened) -> anyhow::Result<Outcome> {
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    if args.output.as_deref() == Some(Path::new("-")) {
        bail!(session.texte.get("fehler-tabellen-ordner"));
    }
    let folder = args.output.clone().unwrap_or_else(|| session.root.join(FOLDER).join("analysebericht"));
    let sheets = document::tabellen(document);
    let mut names = BTreeMap::new();
    for blatt in &sheets {
        let name = file_name(&blatt.titel);
        let count: &mut usize = names.entry(name.clone()).or_default();
        *count += 1;
        let name = if *count == 1 { format!("{name}.csv") } else { format!("{name}-{count}.csv") };
        deliver(session, opened, Some(&folder.join(name)), "", &csv(Leser::Mensch, &blatt.zeilen)?)?;
    }
    let args = [("ordner", Arg::Text(folder.display().to_string())), ("anzahl", Arg::Zahl(sheets.len()))];
    session.say(&session.texte.format("analyse-tabellen-geschrieben", &args))?;
    Ok(outcome)
}

/// A title as a name that every file system takes.
fn file_name(titel: &str) -> String {
    let folded = text::fold(titel);
    let words = folded
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .skip_while(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
    words.take(6).collect::<Vec<_>>().join("-")
}
