//! `crmplan pflichtenheft verify`: whether a PDF in somebody's hand is what was released.

use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::Context;

use super::super::Outcome;
use super::super::session::{MessageFormat, Session};
use crate::freigabe::beweis::{Urteil, judge};
use crate::freigabe::{self, Freigabe};
use crate::text::{Arg, Texte, format};
use crate::{load, project, write};

/// Largest file that is read.
const MAX_BYTES: u64 = 512 << 20;

/// Most pages or criteria that a sentence lists.
const MAX_LISTED: usize = 20;

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(required = true)]
    dateien: Vec<PathBuf>,
}

/// Says of each file what it is; fine only if all of them are releases, byte for byte.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    session.find_root()?;
    let releases = session.vereinbarungen();
    if session.sink.has_errors() {
        // A proof by something that was changed is none.
        let opened = project::open(&session.root, &mut crate::diagnostic::Sink::default());
        return session.report(&opened.sources, MessageFormat::Text);
    }
    let mut outcome = Outcome::Ok;
    for path in &args.dateien {
        let shown = path.display().to_string();
        let bytes = read(path).with_context(|| shown.clone())?;
        let verdict = bytes.as_deref().map_or(Urteil::KeinPdf, |bytes| judge(bytes, &releases));
        if !matches!(verdict, Urteil::Bewiesen(_)) {
            outcome = Outcome::Findings;
        }
        let sum = freigabe::checksum(bytes.as_deref().unwrap_or_default());
        write::stdout(format!("{shown}: {}\n", told(&verdict, &sum, &session.texte)).as_bytes())?;
    }
    Ok(outcome)
}

/// None if the file is too large.
fn read(path: &Path) -> anyhow::Result<Option<Vec<u8>>> {
    let (file, length) = load::stream(path)?;
    if length > MAX_BYTES {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    file.take(MAX_BYTES).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

fn told(verdict: &Urteil<'_>, sum: &str, texte: &Texte) -> String {
    let of = |release: &Freigabe| {
        vec![
            ("version", Arg::Text(release.vermerk.version.as_str().to_owned())),
            ("datum", Arg::Text(format::datum(release.vermerk.datum.date(), texte.sprache()))),
            ("name", Arg::Text(release.vermerk.name.clone())),
            ("summe", Arg::Text(sum.to_owned())),
        ]
    };
    let list = |items: &[String]| {
        let more = if items.len() > MAX_LISTED { ", …" } else { "" };
        Arg::Text(items.iter().take(MAX_LISTED).cloned().collect::<Vec<_>>().join(", ") + more)
    };
    match verdict {
        Urteil::Bewiesen(release) => texte.format("beweis-bewiesen", &of(release)),
        Urteil::Ergaenzt(release) => texte.format("beweis-ergaenzt", &of(release)),
        Urteil::Neugespeichert(release, pages) if pages.is_empty() => {
            texte.format("beweis-neugespeichert", &of(release))
        }
        Urteil::Neugespeichert(release, pages) => {
            let pages: Vec<String> = pages.iter().map(ToString::to_string).collect();
            texte.format("beweis-andere-seiten", &[of(release), vec![("seiten", list(&pages))]].concat())
        }
        Urteil::Veraendert(release, places) => {
            texte.format("beweis-veraendert", &[of(release), vec![("stellen", list(places))]].concat())
        }
        Urteil::Fremd(stated) => texte.format("beweis-fremd", &[("summe", Arg::Text(stated.clone()))]),
        Urteil::Entwurf => texte.get("beweis-entwurf"),
        Urteil::OhneDaten => texte.get("beweis-ohne-daten"),
        Urteil::KeinPdf => texte.get("beweis-kein-pdf"),
    }
}
