//! `crmplan umsetzung abnahme TP-ID`: the record of an acceptance, or a form for it.

use std::path::PathBuf;

use anyhow::anyhow;

use super::super::Outcome;
use super::super::ausgabe::{deliver, say_written, typeset};
use super::super::session::{MessageFormat, Session};
use crate::document::Sicht;
use crate::document::umsetzung::abnahmeprotokoll;
use crate::freigabe;
use crate::text::{self, Arg};

const TEMPLATE: &str = "typst/protokoll.typ";

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    teilprojekt: String,
    #[arg(short, long)]
    output: Option<PathBuf>,
}

/// Sets the record; nothing is written while the project has errors.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let Some(akte) = super::open(&mut session)? else { return Ok(Outcome::Findings) };
    let opened = &akte.planung.opened;
    let Some(projekt) = &opened.projekt else { return Ok(Outcome::Findings) };
    let stages = &projekt.zeitplan.teilprojekte;
    let wanted = args.teilprojekt.as_str();
    let stage = stages.iter().find(|x| x.id.as_str() == wanted).ok_or_else(|| {
        let near = text::nearest(wanted, stages.iter().map(|x| x.id.as_str()));
        let key = if near.is_some() { "fehler-zeitplan-kennung-nah" } else { "fehler-zeitplan-kennung" };
        let id = Arg::Text(wanted.escape_debug().to_string());
        anyhow!(session.texte.format(key, &[("id", id), ("vorschlag", Arg::Text(near.unwrap_or_default().to_owned()))]))
    })?;
    let releases = session.vereinbarungen();
    let fassung = releases.last().map(|release| {
        let sum = freigabe::checksum(release.data(Sicht::Anbieter));
        format!("{} (SHA-256 {sum})", release.vermerk.version.as_str())
    });
    let parts = (projekt, &opened.lastenheft);
    let document = abnahmeprotokoll(parts, stage, fassung.as_deref(), &opened.texte);
    let rendered = typeset(&document, (&opened.templates, TEMPLATE), opened.assets.clone(), &mut session)?;
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let name = format!("abnahme-{}.pdf", stage.id);
    let target = deliver(&session, opened, args.output.as_deref(), &name, &rendered.bytes)?;
    say_written(&session, target.as_deref(), Some(rendered.pages))?;
    Ok(outcome)
}
