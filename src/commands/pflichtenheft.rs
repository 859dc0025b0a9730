//! `crmplan pflichtenheft …`: what is owed.

pub(super) mod build;
pub(super) mod derive;

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Derive(derive::Args),
    Build(build::Args),
}
