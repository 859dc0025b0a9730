//! `crmplan kundenorientierung …`: what goes on for customers after the project.

pub(super) mod build;
pub(super) mod export;
pub(super) mod show;
mod uebersicht;

use anyhow::anyhow;
use clap::Subcommand;
use jiff::civil::Date;

use super::angaben;
use super::session::Session;
use crate::model::Projekt;
use crate::model::werte::Datum;
use crate::project::Opened;
use crate::steps::kundenorientierung::{self, Vorschlaege};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Show(show::Args),
    Build(build::Args),
    Export(export::Args),
}

/// A project that can be looked at, with the day and what is usual.
struct Blick<'o> {
    projekt: &'o Projekt,
    stichtag: Date,
    vorschlaege: Vorschlaege,
}

/// Opens and checks the project as it is on the day that was typed.
fn open(typed: Option<&str>, session: &mut Session) -> anyhow::Result<(Opened, Option<Date>, Option<Vorschlaege>)> {
    let mut opened = session.open()?;
    let asked = typed.map(|text| angaben::tag(text, &session.texte).map(Datum::date)).transpose()?;
    let vorschlaege = Vorschlaege::load(&opened.templates, &mut opened.sources, &mut session.sink);
    if let (Some(projekt), Some(vorschlaege)) = (&opened.projekt, &vorschlaege) {
        kundenorientierung::check(projekt, vorschlaege, asked, &mut session.sink);
    }
    Ok((opened, asked, vorschlaege))
}

/// What is to be shown; nothing while the project has errors. Without an entry there is nothing to show, which is said.
fn blick<'o>(
    opened: &'o Opened,
    asked: Option<Date>,
    vorschlaege: Option<Vorschlaege>,
    session: &Session,
) -> anyhow::Result<Option<Blick<'o>>> {
    let projekt = opened.projekt.as_ref().filter(|_| !session.sink.has_errors());
    let (Some(projekt), Some(vorschlaege)) = (projekt, vorschlaege) else { return Ok(None) };
    let datei = &projekt.kundenorientierung;
    let stichtag = kundenorientierung::stichtag(datei, asked).filter(|_| !datei.is_empty());
    let stichtag = stichtag.ok_or_else(|| anyhow!(session.texte.get("fehler-keine-kundenorientierung")))?;
    Ok(Some(Blick { projekt, stichtag, vorschlaege }))
}
