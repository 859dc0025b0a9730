//! `crmplan lastenheft diff`: what changed between two releases, or since one.

use std::fmt::Write;
use std::path::PathBuf;

use clap::ValueEnum;

use super::super::Outcome;
use super::super::session::{MessageFormat, Session};
use super::{Leser, deliver, typeset};
use crate::document::{
    Aenderungsart, Document, Eintragsaenderung, Fassung, Sicht, Teil, Teilart, Vergleich, aenderungen,
};
use crate::freigabe::{self, Freigabe, Unreadable};
use crate::project::Opened;
use crate::text::{Arg, Texte};
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

/// Compares two releases, or the working state with one.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let opened = session.open()?;
    let releases = session.freigaben();
    if session.sink.has_errors() {
        return session.report(&opened.sources, MessageFormat::Text);
    }
    let older = session.freigabe(&args.von, &releases)?;
    let newer = args.auf.as_ref().map(|version| session.freigabe(version, &releases)).transpose()?;
    let Some((before, after)) = session.take(documents(older, newer, &opened, args.fuer.into())) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let vergleich = Vergleich::new(&before, &after);
    let bytes = match args.format {
        Format::Text => told(&vergleich, &session).into_bytes(),
        Format::Json => freigabe::canonical(&vergleich)?,
        Format::Pdf => {
            let document = aenderungen::document(&vergleich, &after, &opened.texte);
            typeset(&document, &opened.templates, opened.assets.clone(), &mut session)?.bytes
        }
    };
    session.report(&opened.sources, MessageFormat::Text)?;
    if args.format != Format::Pdf && args.output.is_none() {
        write::stdout(&bytes)?;
        return Ok(Outcome::Ok);
    }
    let auf = args.auf.as_ref().map(|version| format!("-{version}")).unwrap_or_default();
    let name = format!("aenderungen-{}{auf}.pdf", args.von);
    let own_files = opened.sources.iter().map(|(_, source)| source.path.as_str());
    if let Some(target) = deliver(&session, own_files, args.output.as_deref(), &name, &bytes)? {
        let args = [("datei", Arg::Text(target.display().to_string()))];
        session.say(&session.texte.format("diff-geschrieben", &args))?;
    }
    Ok(Outcome::Ok)
}

/// The two documents that are compared; without `newer` the second one is the working state.
fn documents(
    older: &Freigabe,
    newer: Option<&Freigabe>,
    opened: &Opened,
    sicht: Sicht,
) -> Result<(Document, Document), Unreadable> {
    let before = older.document(sicht)?;
    let after = match (newer, &opened.projekt) {
        (Some(release), _) => release.document(sicht)?,
        (None, Some(projekt)) => freigabe::document(opened, projekt, sicht, &[])?,
        (None, None) => before.clone(),
    };
    Ok((before, after))
}

/// The changes for a terminal: removed words in `[-…-]`, inserted ones in `{+…+}`.
fn told(vergleich: &Vergleich, session: &Session) -> String {
    let texte = &session.texte;
    let version = |fassung: &Fassung| format!("{} ({}, {})", fassung.version, fassung.status, fassung.datum);
    let mut told = format!("{} → {}\n", version(&vergleich.vorher), version(&vergleich.nachher));
    if vergleich.is_empty() {
        let _ = writeln!(told, "{}", texte.get("diff-gleich"));
        return told;
    }
    let _ = writeln!(told, "{}", aenderungen::counts(vergleich, texte));
    let lists = [("diff-anforderungen", &vergleich.anforderungen), ("diff-abgrenzungen", &vergleich.abgrenzungen)];
    for (key, entries) in lists.into_iter().filter(|(_, entries)| !entries.is_empty()) {
        let _ = writeln!(told, "\n{}", texte.get(key));
        for entry in entries {
            tell_entry(entry, &mut told, session);
        }
    }
    if !vergleich.kapitel.is_empty() {
        let _ = writeln!(told, "\n{}", texte.get("diff-kapitel"));
    }
    for chapter in &vergleich.kapitel {
        let _ = writeln!(told, "  {}", aenderungen::name(chapter));
        for place in &chapter.stellen {
            let more = match place.weitere {
                0 => String::new(),
                more => format!(" {}", texte.format("lh-stellen-weitere", &[("anzahl", Arg::Zahl(more))])),
            };
            let _ = writeln!(told, "    {} {}{more}", sign(place.art), shown(&place.teile, place.art, session));
        }
    }
    told
}

fn tell_entry(entry: &Eintragsaenderung, told: &mut String, session: &Session) {
    let texte: &Texte = &session.texte;
    let _ = writeln!(told, "  {} {} {}", sign(entry.art), entry.id, entry.titel);
    if entry.art != Aenderungsart::Geaendert {
        return;
    }
    for change in &entry.felder {
        let parts = aenderungen::parts(change, texte);
        let _ =
            writeln!(told, "      {}: {}", aenderungen::label(change.feld, texte), shown(&parts, entry.art, session));
    }
}

fn sign(art: Aenderungsart) -> char {
    match art {
        Aenderungsart::Neu => '+',
        Aenderungsart::Geaendert => '~',
        Aenderungsart::Entfallen => '−',
    }
}

/// Words that are the same on either side of a change and are shown with it.
const CONTEXT: usize = 8;

/// Parts in one line. What came or went as a whole needs no marks.
fn shown(parts: &[Teil], art: Aenderungsart, session: &Session) -> String {
    let last = parts.len().saturating_sub(1);
    let part = |(at, part): (usize, &Teil)| {
        let text = part.text.replace('\n', " ");
        match part.art {
            _ if art != Aenderungsart::Geaendert => text,
            Teilart::Gleich => shortened(&text, at > 0, at < last),
            Teilart::Entfernt => session.paint(&format!("[-{text}-]"), "31"),
            Teilart::Eingefuegt => session.paint(&format!("{{+{text}+}}"), "32"),
        }
    };
    parts.iter().enumerate().map(part).collect()
}

/// A stretch without changes: its first words if something stands before it, its last ones if something follows.
fn shortened(text: &str, after_change: bool, before_change: bool) -> String {
    let words: Vec<&str> = text.split_inclusive(' ').collect();
    let keep = CONTEXT * (usize::from(after_change) + usize::from(before_change));
    if words.len() <= keep + 1 {
        return text.to_owned();
    }
    let head = if after_change { words[..CONTEXT].concat() } else { String::new() };
    let tail = if before_change { words[words.len() - CONTEXT..].concat() } else { String::new() };
    format!("{head}… {tail}").trim_end().to_owned()
}
