//! `crmplan umsetzung …`: how far the project is, and what was accepted.

pub(super) mod abnahme;
pub(super) mod aenderung;
pub(super) mod build;
pub(super) mod record;
pub(super) mod status;

use clap::Subcommand;
use jiff::civil::Date;

use super::session::{MessageFormat, Session};
use super::zeitplan::{Planung, basen};
use crate::check;
use crate::model::Projekt;
use crate::steps::umsetzung::ampel::Ampelregeln;
use crate::steps::umsetzung::{self, Lage, Massstab};
use crate::steps::zeitplan::basis::Basis;

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
    pub basen: Vec<(Option<Date>, Basis)>,
}

/// Opens the project; reports what keeps its progress from being told.
pub(super) fn open(session: &mut Session) -> anyhow::Result<Option<Akte>> {
    let Some(mut planung) = super::zeitplan::open(session)? else { return Ok(None) };
    let opened = &mut planung.opened;
    let regeln = Ampelregeln::load(&opened.templates, &mut opened.sources, &mut session.sink);
    let basen = basen(session);
    if let Some(projekt) = &opened.projekt {
        check::pflichtenheft::check(projekt, opened.complete, &mut session.sink);
        umsetzung::check(projekt, &mut session.sink);
    }
    match regeln.filter(|_| !session.sink.has_errors()) {
        Some(regeln) => Ok(Some(Akte { planung, regeln, basen })),
        None => session.report(&planung.opened.sources, MessageFormat::Text).map(|_| None),
    }
}

impl Akte {
    /// How far the project is; none if there is no plan or no state of progress.
    pub(super) fn lage<'a>(&'a self, projekt: &'a Projekt, session: &mut Session) -> Option<Lage<'a>> {
        let massstab = Massstab { feiertage: &self.planung.feiertage, regeln: &self.regeln, basen: &self.basen };
        umsetzung::lage(projekt, massstab, &mut session.sink)
    }
}
