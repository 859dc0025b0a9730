//! `crmplan analyse …`: the analyses of customers, processes and structure.

pub(super) mod befunde;
pub(super) mod build;

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Build(build::Args),
    Befunde(befunde::BefundeArgs),
    Fragen(befunde::FragenArgs),
}
