//! `crmplan pflichtenheft …`: what is owed.

pub(super) mod build;
pub(super) mod derive;
pub(super) mod diff;
pub(super) mod release;
pub(super) mod verify;

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Derive(derive::Args),
    Build(build::Args),
    Diff(diff::Args),
    Release(release::Args),
    Verify(verify::Args),
}
