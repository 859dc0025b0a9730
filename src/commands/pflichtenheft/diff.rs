//! `crmplan pflichtenheft diff`: what is promised more, less or otherwise.

use std::path::PathBuf;

use anyhow::bail;
use clap::ValueEnum;

use super::super::Outcome;
use super::super::ausgabe::{Vorlage, deliver, typeset};
use super::super::session::{MessageFormat, Session};
use super::build::TEMPLATE;
use crate::diagnostic::Sink;
use crate::document::pflichtenheft::vergleich::Zusagenvergleich;
use crate::document::pflichtenheft::{self, Fassungen, Grundlage, Leser};
use crate::document::{self, Document, Sicht};
use crate::freigabe::{Dokument, Freigabe};
use crate::project::Opened;
use crate::render::zusagen;
use crate::text::Arg;
use crate::{project, write};

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    von: Option<String>,
    auf: Option<String>,
    #[arg(long)]
    lastenheft: bool,
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

/// Compares two releases, or the working state with one, or either with the Lastenheft that it was derived from.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    if args.lastenheft && args.auf.is_some() {
        bail!(session.texte.get("fehler-diff-lastenheft"));
    }
    let (older, newer) = if args.lastenheft { (None, &args.von) } else { (args.von.as_ref(), &args.auf) };
    session.find_root()?;
    // What was released can be compared whatever the working state says.
    let mut found = Sink::default();
    let opened = project::open(&session.root, if newer.is_some() { &mut found } else { &mut session.sink });
    let (lastenhefte, agreed) = (session.freigaben(), session.vereinbarungen());
    if session.sink.has_errors() {
        return session.report(&opened.sources, MessageFormat::Text);
    }
    let newer =
        newer.as_ref().map(|version| session.freigabe(version, &agreed, Dokument::Pflichtenheft)).transpose()?;
    let after = match newer {
        Some(release) => session.take(release.document(Sicht::Anbieter)),
        None => working(&opened, (&lastenhefte, &agreed), &mut session)?,
    };
    let Some(after) = after else { return session.report(&opened.sources, MessageFormat::Text) };
    let compared = if args.lastenheft {
        let working = opened.projekt.as_ref().and_then(|x| x.pflichtenheft.quellen.as_ref());
        let working = working.map(|x| x.lastenheft.as_str()).filter(|_| newer.is_none());
        let released = after.anhang.analyse.get("freigabe").and_then(|x| x.pointer("/lastenheft/version"));
        let version = working.or_else(|| released.and_then(|x| x.as_str())).unwrap_or_default();
        let release = session.freigabe(version, &lastenhefte, Dokument::Lastenheft)?;
        let asked = session.take(release.document(Sicht::Anbieter));
        asked.map(|asked| Zusagenvergleich::with_lastenheft(&pflichtenheft::grundlage(&asked), &after, &session.texte))
    } else {
        let older = match (older, agreed.last()) {
            (Some(version), _) => session.freigabe(version, &agreed, Dokument::Pflichtenheft)?,
            (None, Some(last)) => last,
            (None, None) => bail!(session.texte.get("fehler-diff-ohne-freigabe")),
        };
        let before = session.take(older.document(Sicht::Anbieter));
        before.map(|before| Zusagenvergleich::of_versions(&before, &after, &session.texte))
    };
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let Some(compared) = compared else { return Ok(outcome) };
    give(args, (&compared, &after, newer), &opened, &mut session)
}

/// The working state as both parties see it.
fn working(
    opened: &Opened,
    (lastenhefte, agreed): (&[Freigabe], &[Freigabe]),
    session: &mut Session,
) -> anyhow::Result<Option<Document>> {
    let Some(projekt) = opened.projekt.as_ref() else { return Ok(None) };
    if projekt.pflichtenheft.kriterien.is_empty() {
        bail!(session.texte.get("fehler-kein-pflichtenheft"));
    }
    let version = projekt.pflichtenheft.quellen.as_ref().map(|x| &x.lastenheft);
    let release = lastenhefte.iter().find(|release| Some(&release.vermerk.version) == version);
    let asked = release.and_then(|release| session.take(release.document(Sicht::Anbieter)));
    let asked: Option<Grundlage> = asked.map(|document| pflichtenheft::grundlage(&document));
    let history: Vec<_> = agreed.iter().map(|x| x.vermerk.clone()).collect();
    let reader = (Leser::Auftraggeber, Fassungen { freigaben: &history, ist_freigabe: false });
    Ok(Some(pflichtenheft::build((projekt, &opened.lastenheft), asked.as_ref(), reader, &opened.texte)))
}

fn give(
    args: &Args,
    (compared, after, newer): (&Zusagenvergleich, &Document, Option<&Freigabe>),
    opened: &Opened,
    session: &mut Session,
) -> anyhow::Result<Outcome> {
    let color = args.output.is_none() && session.colors_output;
    let bytes = match args.format {
        Format::Text => zusagen::text(compared, &session.texte, color).into_bytes(),
        Format::Json => document::canonical(compared)?,
        Format::Pdf => {
            typeset(&compared.document(after, &opened.texte), &Vorlage::comparing(opened, newer, TEMPLATE), session)?
                .bytes
        }
    };
    if args.format != Format::Pdf && args.output.is_none() {
        write::stdout(&bytes)?;
        return Ok(Outcome::Ok);
    }
    if let Some(target) = deliver(session, opened, args.output.as_deref(), "pflichtenheft-aenderungen.pdf", &bytes)? {
        let said = [("datei", Arg::Text(target.display().to_string()))];
        session.say(&session.texte.format("diff-geschrieben", &said))?;
    }
    Ok(Outcome::Ok)
}
