//! `crmplan analyse …`: the analyses of customers, processes and structure.

mod abschnitt;
pub(super) mod befragung;
mod befragungsmeldung;
pub(super) mod befunde;
pub(super) mod build;
pub(super) mod datenschutz;
pub(super) mod kunden;
mod tabelle;
mod umsatzmeldung;
pub(super) mod vvt;

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Kunden(kunden::Args),
    Befragung(befragung::Args),
    Build(build::Args),
    Datenschutz(datenschutz::Args),
    Vvt(vvt::Args),
    Befunde(befunde::BefundeArgs),
    Fragen(befunde::FragenArgs),
}
