//! `crmplan umsetzung …`: how far the project is, and what was accepted.

pub(super) mod abnahme;
pub(super) mod aenderung;
pub(super) mod build;
pub(super) mod record;
pub(super) mod status;

use clap::Subcommand;

use super::session::{MessageFormat, Session};
use super::zeitplan::{Planung, fest};
use crate::check;
use crate::document::zeitplan::Festgelegt;
use crate::model::Projekt;
use crate::model::werte::Datum;
use crate::steps::umsetzung::ampel::Ampelregeln;
use crate::steps::umsetzung::{self, Lage, Massstab};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Status(status::Args),
    Build(build::Args),
    Abnahme(abnahme::Args),
    Aenderung(aenderung::Args),
    Record(record::Args),
}

/// A project with all that its progress is held against.
pub(super) struct Akte {
    pub planung: Planung,
    pub regeln: Ampelregeln,
    pub fest: Option<Festgelegt>,
}

/// Opens the project; reports what keeps its progress from being told.
pub(super) fn open(session: &mut Session) -> anyhow::Result<Option<Akte>> {
    let Some(mut planung) = super::zeitplan::open(session)? else { return Ok(None) };
    let opened = &mut planung.opened;
    let regeln = Ampelregeln::load(&opened.templates, &mut opened.sources, &mut session.sink);
    let fest = fest(session);
    if let Some(projekt) = &opened.projekt {
        check::pflichtenheft::check(projekt, opened.complete, &mut session.sink);
        umsetzung::check(projekt, &mut session.sink);
    }
    match regeln.filter(|_| !session.sink.has_errors()) {
        Some(regeln) => Ok(Some(Akte { planung, regeln, fest })),
        None => session.report(&planung.opened.sources, MessageFormat::Text).map(|_| None),
    }
}

impl Akte {
    /// How far the project is; none if there is no plan or no state of progress.
    pub(super) fn lage<'a>(&'a self, projekt: &'a Projekt, session: &mut Session) -> Option<Lage<'a>> {
        let basis = self.fest.as_ref().map(|x| (&x.basis, x.datum.map(Datum::date)));
        let massstab = Massstab { feiertage: &self.planung.feiertage, regeln: &self.regeln, basis };
        umsetzung::lage(projekt, massstab, &mut session.sink)
    }
}
