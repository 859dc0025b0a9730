//! `crmplan aenderung …`: change requests to what is agreed.

pub(super) mod apply;
pub(super) mod build;
pub(super) mod init;
pub(super) mod list;

use anyhow::anyhow;
use clap::Subcommand;

use super::session::Session;
use crate::model::Projekt;
use crate::model::aenderung::Aenderungsantrag;
use crate::text::{self, Arg};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Init(init::Args),
    List(list::Args),
    Build(build::Args),
    Apply(apply::Args),
}

/// The change request with this identifier.
pub(super) fn antrag<'p>(id: &str, projekt: &'p Projekt, session: &Session) -> anyhow::Result<&'p Aenderungsantrag> {
    let all = &projekt.aenderungen;
    all.iter().find(|x| x.id.as_str() == id).ok_or_else(|| {
        let key = if all.is_empty() { "fehler-keine-aenderungen" } else { "fehler-aenderung-unbekannt" };
        let near = text::nearest(id, all.iter().map(|x| x.id.as_str())).unwrap_or_default();
        let args = [("id", Arg::Text(id.to_owned())), ("vorschlag", Arg::Text(near.to_owned()))];
        anyhow!(session.texte.format(key, &args))
    })
}
