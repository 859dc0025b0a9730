//! `crmplan aenderung build`: a change request to be signed, or all of them for the own team.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::bail;
use serde_json::Value;

use super::super::Outcome;
use super::super::ausgabe::{Vorlage, deliver, say_written, typeset};
use super::super::session::{MessageFormat, Session};
use super::antrag;
use crate::check;
use crate::document::Sicht;
use crate::document::aenderungsantrag::{self, Bisher};
use crate::document::pflichtenheft::heute;
use crate::freigabe::Freigabe;
use crate::freigabe::pflichtenheft::check_requests;
use crate::model::Projekt;
use crate::model::aenderung::Aenderungsantrag;
use crate::steps::aenderung;

/// The template: that of every plain document.
const TEMPLATE: &str = "typst/auswahl.typ";

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    id: Option<String>,
    #[arg(short, long)]
    output: Option<PathBuf>,
}

/// Sets one request, or the list of all; nothing is written while the project has errors.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let opened = session.open()?;
    let agreed = session.vereinbarungen();
    if let Some(projekt) = &opened.projekt {
        check::pflichtenheft::check(projekt, opened.complete, &mut session.sink);
        aenderung::check_reserve(projekt, &mut session.sink);
        check_requests(projekt, &agreed, &mut session.sink);
    }
    let Some(projekt) = opened.projekt.as_ref().filter(|_| !session.sink.has_errors()) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let before = states(projekt, &agreed, &mut session);
    let (document, name) = match &args.id {
        Some(id) => {
            let antrag = antrag(id, projekt, &session)?;
            let nothing = Bisher::default();
            let bisher = before.get(antrag.id.as_str()).unwrap_or(&nothing);
            let parts = (projekt, &opened.lastenheft);
            (aenderungsantrag::einzeln(parts, (antrag, bisher), &opened.texte), format!("aenderung-{}.pdf", antrag.id))
        }
        None if projekt.aenderungen.is_empty() => bail!(session.texte.get("fehler-keine-aenderungen")),
        None => {
            let document = aenderungsantrag::verzeichnis((projekt, &opened.lastenheft), &before, &opened.texte);
            (document, "aenderungen.pdf".to_owned())
        }
    };
    let rendered = typeset(&document, &Vorlage::today(&opened, TEMPLATE), &mut session)?;
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let target = deliver(&session, &opened, args.output.as_deref(), &name, &rendered.bytes)?;
    say_written(&session, target.as_deref(), Some(rendered.pages))?;
    Ok(outcome)
}

/// For each request what stood before it: today's file, or, once it is worked in, the last release without it.
fn states<'p>(projekt: &'p Projekt, agreed: &[Freigabe], session: &mut Session) -> BTreeMap<&'p str, Bisher> {
    let released: Vec<(String, BTreeMap<String, Value>)> = agreed
        .iter()
        .filter_map(|release| session.take(release.document(Sicht::Anbieter)))
        .map(|document| {
            let sum = document.meta.pruefsumme.unwrap_or_default();
            (format!("{} (SHA-256 {sum})", document.meta.version), document.anhang.analyse)
        })
        .collect();
    let today = heute(projekt);
    let holds = |data: &BTreeMap<String, Value>, x: &Aenderungsantrag| {
        let list = data.get("aenderungen").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        list.iter().any(|id| id.as_str() == Some(x.id.as_str()))
    };
    let one = |x: &'p Aenderungsantrag| {
        let release = released.iter().rfind(|(_, data)| !holds(data, x));
        let is_done = projekt.pflichtenheft.enthaelt(x);
        let data = if is_done { release.map(|(_, data)| data) } else { Some(&today) };
        let lists = ["kriterien", "abgrenzungen"].into_iter();
        let entries = lists.filter_map(|list| data?.get(list)?.as_array()).flatten();
        let kriterien = entries.filter_map(|entry| Some((entry.get("id")?.as_str()?.to_owned(), entry.clone())));
        let fassung = release.map(|(name, _)| name.clone());
        (x.id.as_str(), Bisher { fassung, kriterien: kriterien.collect() })
    };
    projekt.aenderungen.iter().map(one).collect()
}
