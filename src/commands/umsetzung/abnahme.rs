//! `crmplan umsetzung abnahme TP-ID`: the record of an acceptance, or a form for it.

use std::path::PathBuf;

use anyhow::anyhow;
use clap::ValueEnum;

use super::super::Outcome;
use super::super::ausgabe::{Vorlage, deliver, say_written, typeset};
use super::super::session::{MessageFormat, Session};
use crate::diagnostic::{Diagnostic, rules};
use crate::document::umsetzung::abnahmeprotokoll;
use crate::document::{self, Sicht};
use crate::freigabe::{self, Freigabe};
use crate::model::Projekt;
use crate::model::umsetzung::Abnahme;
use crate::model::zeitplan::Teilprojekt;
use crate::text::{self, Arg};

const TEMPLATE: &str = "typst/protokoll.typ";

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    teilprojekt: String,
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
}

/// Sets the record; nothing is written while the project has errors.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let Some(akte) = super::open(&mut session)? else { return Ok(Outcome::Findings) };
    let opened = &akte.planung.opened;
    let Some(projekt) = &opened.projekt else { return Ok(Outcome::Findings) };
    let (stage, abnahme) = asked(args, projekt, &session)?;
    let releases = session.vereinbarungen();
    let fassung = fassung(abnahme, &releases, &mut session);
    let parts = (projekt, &opened.lastenheft);
    let document = abnahmeprotokoll(parts, (stage, abnahme), fassung.as_deref(), &opened.texte);
    let name = format!("abnahme-{}", args.teilprojekt);
    if session.sink.has_errors() {
        return session.report(&opened.sources, MessageFormat::Text);
    }
    if args.format == Format::Json {
        let outcome = session.report(&opened.sources, MessageFormat::Text)?;
        let bytes = document::canonical(&document)?;
        let target = deliver(&session, opened, args.output.as_deref(), &format!("{name}.json"), &bytes)?;
        say_written(&session, target.as_deref(), None)?;
        return Ok(outcome);
    }
    let rendered = typeset(&document, &Vorlage::today(opened, TEMPLATE), &mut session)?;
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let target = deliver(&session, opened, args.output.as_deref(), &format!("{name}.pdf"), &rendered.bytes)?;
    say_written(&session, target.as_deref(), Some(rendered.pages))?;
    Ok(outcome)
}

/// The stage with its newest acceptance, or the acceptance that was named.
fn asked<'p>(
    args: &Args,
    projekt: &'p Projekt,
    session: &Session,
) -> anyhow::Result<(&'p Teilprojekt, Option<&'p Abnahme>)> {
    let (stages, all) = (&projekt.zeitplan.teilprojekte, &projekt.umsetzung.abnahmen);
    let wanted = args.teilprojekt.as_str();
    let named = all.iter().find(|x| x.id.as_str() == wanted);
    let id = named.map_or(wanted, |x| x.teilprojekt.as_str());
    let stage = stages.iter().find(|x| x.id.as_str() == id).ok_or_else(|| {
        let known = stages.iter().map(|x| x.id.as_str()).chain(all.iter().map(|x| x.id.as_str()));
        let near = text::nearest(wanted, known);
        let key = if near.is_some() { "fehler-abnahme-unbekannt-nah" } else { "fehler-abnahme-unbekannt" };
        let id = Arg::Text(wanted.escape_debug().to_string());
        anyhow!(session.texte.format(key, &[("id", id), ("vorschlag", Arg::Text(near.unwrap_or_default().to_owned()))]))
    })?;
    let newest = || all.iter().filter(|x| x.teilprojekt.as_str() == id).max_by_key(|x| x.datum);
    Ok((stage, named.or_else(newest)))
}

/// Version and checksum of the Pflichtenheft that the acceptance names; without one, of the last that was released until its day.
fn fassung(abnahme: Option<&Abnahme>, releases: &[Freigabe], session: &mut Session) -> Option<String> {
    let stated = abnahme.and_then(|x| Some((x, x.pflichtenheft.as_ref()?)));
    let found = match stated {
        Some((_, version)) => releases.iter().find(|release| release.vermerk.version == *version),
        None => releases.iter().rfind(|release| abnahme.is_none_or(|x| release.vermerk.datum <= x.datum)),
    };
    if let Some((x, version)) = stated.filter(|_| found.is_none()) {
        let diagnostic = Diagnostic::new(rules::FASSUNG_UNBEKANNT).with("kennung", x.id.as_str()).at(x.origin);
        session.sink.push(diagnostic.with("version", version.as_str()).with_hint("hinweis-fassung-unbekannt"));
    }
    found.map(|release| {
        let sum = freigabe::checksum(release.data(Sicht::Anbieter));
        format!("{} (SHA-256 {sum})", release.vermerk.version.as_str())
    })
}
