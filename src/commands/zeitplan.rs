//! `crmplan zeitplan …`: stages that daily business can bear.

mod balken;
pub(super) mod build;
pub(super) mod export;
pub(super) mod freeze;
pub(super) mod init;
pub(super) mod show;
mod versuch;

use clap::Subcommand;
use jiff::civil::Date;

use super::Outcome;
use super::session::{MessageFormat, Session};
use crate::document::zeitplan::Festgelegt;
use crate::freigabe::zeitplan::Basisplan;
use crate::model::werte::Datum;
use crate::project::Opened;
use crate::steps::kalender::Feiertage;
use crate::steps::zeitplan::basis::Basis;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Init(init::Args),
    Show(show::Args),
    Build(build::Args),
    Freeze(freeze::Args),
    Export(export::Args),
}

/// A project that can be scheduled.
pub(super) struct Planung {
    pub opened: Opened,
    pub feiertage: Feiertage,
}

/// Opens the project with its holidays; reports what keeps it from being scheduled.
pub(super) fn open(session: &mut Session) -> anyhow::Result<Option<Planung>> {
    let mut opened = session.open()?;
    let feiertage = Feiertage::load(&opened.templates, &mut opened.sources, &mut session.sink);
    match feiertage.filter(|_| opened.projekt.is_some() && !session.sink.has_errors()) {
        Some(feiertage) => Ok(Some(Planung { opened, feiertage })),
        None => session.report(&opened.sources, MessageFormat::Text).map(|_| None),
    }
}

/// Reports why there is no plan: errors, or no tasks.
pub(super) fn nothing(session: &Session, opened: &Opened) -> anyhow::Result<Outcome> {
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    if outcome == Outcome::Ok {
        session.give(&session.texte.get("zeitplan-leer"))?;
    }
    Ok(outcome)
}

/// The last plan that was fixed.
pub(super) fn fest(session: &mut Session) -> Option<Festgelegt> {
    let last = session.basisplaene().pop()?;
    let vermerk = last.stand.vermerk;
    let (nummer, datum) = (vermerk.nummer, Datum::parse(&vermerk.datum));
    Some(Festgelegt { nummer, datum, name: vermerk.name, basis: last.basis })
}

/// All plans that were fixed, each with its day.
pub(super) fn basen(session: &mut Session) -> Vec<(Option<Date>, Basis)> {
    let day = |x: &Basisplan| Datum::parse(&x.stand.vermerk.datum).map(Datum::date);
    session.basisplaene().into_iter().map(|x| (day(&x), x.basis)).collect()
}
