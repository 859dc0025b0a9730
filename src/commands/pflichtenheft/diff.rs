//! `crmplan pflichtenheft diff`: what is promised more, less or otherwise.

use std::path::PathBuf;

use anyhow::bail;
use clap::ValueEnum;

use super::super::Outcome;
use super::super::ausgabe::{deliver, typeset};
use super::super::session::{MessageFormat, Session};
use super::build::TEMPLATE;
use crate::document::pflichtenheft::vergleich::{Zusagenvergleich, gegen_lastenheft, versionen};
use crate::document::pflichtenheft::{self, Fassungen, Grundlage, Leser};
use crate::document::{self, Document, Sicht};
use crate::freigabe::Freigabe;
use crate::project::Opened;
use crate::render::zusagen;
use crate::text::Arg;
use crate::write;

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
    let opened = session.open()?;
    let (lastenhefte, agreed) = (session.freigaben(), session.vereinbarungen());
    let projekt = opened.projekt.as_ref().filter(|_| !session.sink.has_errors());
    let Some(projekt) = projekt else { return session.report(&opened.sources, MessageFormat::Text) };
    if projekt.pflichtenheft.kriterien.is_empty() && agreed.is_empty() {
        bail!(session.texte.get("fehler-kein-pflichtenheft"));
    }
    let version = projekt.pflichtenheft.quellen.as_ref().map(|x| &x.lastenheft);
    let release = lastenhefte.iter().find(|release| Some(&release.vermerk.version) == version);
    let asked = release.and_then(|release| session.take(release.document(Sicht::Anbieter)));
    let asked = asked.map(|document| pflichtenheft::grundlage(&document));
    let (older, newer) = match (args.lastenheft, &args.von, &args.auf) {
        (true, newer, None) => (None, newer.as_ref()),
        (true, _, Some(_)) => bail!(session.texte.get("fehler-diff-lastenheft")),
        (false, older, newer) => (older.as_ref(), newer.as_ref()),
    };
    let working = |opened: &Opened| working(opened, asked.as_ref(), &agreed);
    let newer = newer.map(|version| session.freigabe(version, &agreed)).transpose()?;
    let after = match newer {
        Some(release) => session.take(release.document(Sicht::Anbieter)),
        None => working(&opened),
    };
    let Some(after) = after else { return session.report(&opened.sources, MessageFormat::Text) };
    let compared = if args.lastenheft {
        let Some(asked) = &asked else { bail!(session.texte.get("fehler-pflichtenheft-ohne-freigabe")) };
        let before = session.texte.format("pf-diff-lastenheft", &[("version", Arg::Text(asked.version.clone()))]);
        Zusagenvergleich {
            vorher: before,
            nachher: named(&after, &session),
            kriterien: gegen_lastenheft(asked, &after),
        }
    } else {
        let older = match older {
            Some(version) => session.freigabe(version, &agreed)?,
            None => match agreed.last() {
                Some(last) => last,
                None => bail!(session.texte.get("fehler-diff-ohne-freigabe")),
            },
        };
        let Some(before) = session.take(older.document(Sicht::Anbieter)) else {
            return session.report(&opened.sources, MessageFormat::Text);
        };
        let (vorher, nachher) = (named(&before, &session), named(&after, &session));
        Zusagenvergleich { vorher, nachher, kriterien: versionen(&before, &after) }
    };
    session.report(&opened.sources, MessageFormat::Text)?;
    give(args, (&compared, &after, newer), &opened, &mut session)
}

/// The working state as both parties see it.
fn working(opened: &Opened, asked: Option<&Grundlage>, agreed: &[Freigabe]) -> Option<Document> {
    let projekt = opened.projekt.as_ref()?;
    let history: Vec<_> = agreed.iter().map(|x| x.vermerk.clone()).collect();
    let reader = (Leser::Auftraggeber, Fassungen { freigaben: &history, ist_freigabe: false });
    Some(pflichtenheft::build((projekt, &opened.lastenheft), asked, reader, &opened.texte))
}

fn named(document: &Document, session: &Session) -> String {
    let meta = &document.meta;
    let args = [
        ("version", Arg::Text(meta.version.clone())),
        ("status", Arg::Text(meta.status.clone())),
        ("datum", Arg::Text(meta.datum.clone())),
    ];
    session.texte.format("pf-diff-fassung", &args)
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
            let (templates, assets) = match newer {
                Some(release) => (release.templates(), release.assets()),
                None => (opened.templates.clone(), opened.assets.clone()),
            };
            typeset(&compared.document(after, &opened.texte), (&templates, TEMPLATE), assets, session)?.bytes
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
