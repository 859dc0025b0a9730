//! `crmplan zeitplan …`: stages that daily business can bear.

mod balken;
pub(super) mod show;

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Show(show::Args),
}
