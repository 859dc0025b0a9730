//! `crmplan check`: reads the whole project and reports everything that is wrong with it.

mod ausgabe;
mod beheben;
mod liste;
mod pruefung;

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::Context;

use super::Outcome;
use super::session::Session;
use crate::check::einstellung::Gefunden;
use crate::check::erklaerung;
use crate::diagnostic::{Rule, Severity, github, gitlab, json, sarif};
use crate::project::Opened;
use crate::text::Arg;
use crate::{load, write};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// More warnings than this end with findings.
    #[arg(long)]
    max_warnings: Option<usize>,
    /// Only findings in files that changed since this revision.
    #[arg(long)]
    seit: Option<String>,
    /// Searches files for what is internal; those in the folder for output if none is named.
    #[arg(long, num_args = 0.., conflicts_with = "seit")]
    ausgabe: Option<Vec<PathBuf>>,
    /// Mends what can be mended without a decision.
    #[arg(long)]
    fix: bool,
    /// Lists the rules with the level each has in this project.
    #[arg(long, conflicts_with_all = ["fix", "seit", "max_warnings", "ausgabe"])]
    list: bool,
}

/// How findings are printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
    Github,
    Gitlab,
    Sarif,
}

pub(super) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    if args.list {
        return liste::run(args.format == Format::Json, &mut session);
    }
    if args.fix {
        beheben::run(&mut session)?;
    }
    let mut opened = session.open()?;
    pruefung::collect(&mut session, &mut opened);
    if let Some(paths) = &args.ausgabe {
        ausgabe::run(paths, &mut session, &opened)?;
    }
    let mut found = session.found(&opened.sources);
    found.befunde.append(&mut found.ungenutzt);
    if let Some(revision) = &args.seit {
        let changed = load::changed_since(&session.root, revision)
            .with_context(|| session.texte.format("fehler-git", &[("stand", Arg::Text(revision.clone()))]))?;
        only_in(&mut found, &changed, &opened);
    }
    show(args, &found, &opened, &session)?;
    let errors = found.count(Severity::Fehler);
    let warnings = found.count(Severity::Warnung);
    if let Some(limit) = args.max_warnings.filter(|limit| errors == 0 && warnings > *limit) {
        let numbers = [("warnungen", Arg::Zahl(warnings)), ("grenze", Arg::Zahl(limit))];
        session.say(&session.texte.format("check-zu-viele-warnungen", &numbers))?;
        return Ok(Outcome::Findings);
    }
    Ok(if errors > 0 { Outcome::Findings } else { Outcome::Ok })
}

/// Keeps the findings in these files; one that has no file is about all of them.
fn only_in(found: &mut Gefunden, changed: &BTreeSet<String>, opened: &Opened) {
    found.befunde.retain(|diagnostic| {
        let source = diagnostic.origin.and_then(|origin| opened.sources.get(origin.file));
        let path = source.map(|source| &source.path).or(diagnostic.path.as_ref());
        path.is_none_or(|path| changed.contains(path))
    });
}

fn show(args: &Args, found: &Gefunden, opened: &Opened, session: &Session) -> anyhow::Result<()> {
    let (befunde, sources, texte) = (&found.befunde, &opened.sources, &session.texte);
    let prefix = load::prefix_in_repository(&session.root);
    let describe = |rule: &Rule| Some(erklaerung::of(rule, &opened.templates)?.worte(texte.sprache()).was.clone());
    let text = match args.format {
        Format::Text => {
            session.print(found, sources)?;
            return congratulate(found, opened, session);
        }
        Format::Json => json::render(befunde, sources, texte).context("JSON")?,
        Format::Github => github::render(befunde, sources, &prefix, texte),
        Format::Gitlab => gitlab::render(befunde, sources, &prefix, texte).context("JSON")?,
        Format::Sarif => sarif::render(befunde, sources, &prefix, texte, describe).context("JSON")?,
    };
    Ok(write::stdout(text.as_bytes())?)
}

/// Says what was looked at where nothing was found, and what was accepted.
fn congratulate(found: &Gefunden, opened: &Opened, session: &Session) -> anyhow::Result<()> {
    if found.befunde.is_empty() {
        let count = opened.lastenheft.anforderungen.len();
        session.say(&session.texte.format("check-ok", &[("anforderungen", Arg::Zahl(count))]))?;
    }
    if found.ignoriert > 0 {
        session.say(&session.texte.format("check-ignoriert", &[("anzahl", Arg::Zahl(found.ignoriert))]))?;
    }
    Ok(())
}
