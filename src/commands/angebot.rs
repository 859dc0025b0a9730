//! `crmplan angebot …`: forms out to bidders, answers in.

pub(super) mod form;
pub(super) mod fragen;
pub(super) mod import;

use anyhow::anyhow;
use clap::Subcommand;

use super::session::Session;
use crate::model::Projekt;
use crate::model::auswahl::Anbieter;
use crate::text::Arg;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Form(form::Args),
    Import(import::Args),
    Fragen(fragen::Args),
}

/// The bidder of this identifier.
pub(super) fn anbieter<'p>(id: &str, projekt: &'p Projekt, session: &Session) -> anyhow::Result<&'p Anbieter> {
    let all = &projekt.auswahl.anbieter;
    all.iter().find(|x| x.id.as_str() == id).ok_or_else(|| {
        let known: Vec<&str> = all.iter().map(|x| x.id.as_str()).collect();
        let key = if known.is_empty() { "fehler-keine-anbieter" } else { "fehler-anbieter-unbekannt" };
        let args = [("kennung", Arg::Text(id.to_owned())), ("bekannt", Arg::Text(known.join(", ")))];
        anyhow!(session.texte.format(key, &args))
    })
}
