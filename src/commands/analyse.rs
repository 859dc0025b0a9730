//! `crmplan analyse …`: the analyses of customers, processes and structure.

pub(super) mod befunde;
pub(super) mod build;
pub(super) mod kunden;
mod umsatzmeldung;

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Kunden(kunden::Args),
    Build(build::Args),
    Befunde(befunde::BefundeArgs),
    Fragen(befunde::FragenArgs),
}
