//! `crmplan zeitplan init`: proposes `zeitplan.yaml` from the Pflichtenheft.

use std::collections::BTreeMap;

use anyhow::{anyhow, bail};

use super::super::Outcome;
use super::super::angaben::datum;
use super::super::session::{MessageFormat, Session};
use crate::load::{self, Part};
use crate::model::Projekt;
use crate::model::werte::Datum;
use crate::model::zeitplan::Land;
use crate::schemata::scaffold;
use crate::steps::zeitplan::vorschlag::{self, Etappendatei};
use crate::text::{Arg, Texte};
use crate::{project, read, write};

/// The usual stages.
const ETAPPEN: &str = "zeitplan/etappen.yaml";

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(long)]
    beginn: Option<String>,
    #[arg(long)]
    land: Option<String>,
}

/// Writes the proposal; a `zeitplan.yaml` that is there is never touched.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let _lock = session.lock()?;
    let path = Part::Zeitplan.path();
    let mut opened = session.open()?;
    let there = opened.sources.iter().map(|(_, source)| source.path.as_str());
    if load::files_of(Part::Zeitplan, there).next().is_some() {
        bail!(session.texte.format("fehler-datei-vorhanden", &[("datei", Arg::Text(path.to_owned()))]));
    }
    let Some(projekt) = opened.projekt.take().filter(|_| !session.sink.has_errors()) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    if projekt.pflichtenheft.kriterien.is_empty() {
        bail!(session.texte.get("fehler-kein-pflichtenheft"));
    }
    let beginn = begin(args, &projekt, &session.texte)?;
    let land = args.land.as_deref().map(|text| land(text, &session.texte)).transpose()?;
    let datei: Option<Etappendatei> =
        read::template(ETAPPEN, &opened.templates, &mut opened.sources, &mut session.sink);
    let Some(datei) = datei else { return session.report(&opened.sources, MessageFormat::Text) };
    let surroundings = (&opened.templates, &*opened.texte);
    let text = vorschlag::yaml(&datei, &projekt, (beginn.date(), land), surroundings)?;
    let overlay = BTreeMap::from([(path.to_owned(), text.clone())]);
    session.sink.clear();
    let after = project::open_as_if(&session.root, &overlay, &mut session.sink);
    let outcome = session.report(&after.sources, MessageFormat::Text)?;
    if session.sink.has_errors() {
        return Ok(Outcome::Findings);
    }
    write::file(&session.root.join(path), scaffold("zeitplan", &text).as_bytes())?;
    let count = after.projekt.map_or(0, |projekt| projekt.zeitplan.teilprojekte.len());
    let said = [("datei", Arg::Text(path.to_owned())), ("anzahl", Arg::Zahl(count))];
    session.say(&session.texte.format("zeitplan-vorgeschlagen", &said))?;
    Ok(outcome)
}

/// The day that is stated, or that of the contract.
fn begin(args: &Args, projekt: &Projekt, texte: &Texte) -> anyhow::Result<Datum> {
    let contract = projekt.pflichtenheft.vertrag.as_ref().and_then(|x| x.beginn.or(x.vom));
    match (args.beginn.as_deref(), contract) {
        (None, None) => bail!(texte.get("fehler-zeitplan-beginn")),
        (None, Some(day)) => Ok(day),
        (stated, day) => datum(stated, day.unwrap_or(projekt.angaben.datum), texte),
    }
}

/// The Land by its letters.
fn land(stated: &str, texte: &Texte) -> anyhow::Result<Land> {
    let found = Land::ALL.iter().find(|land| land.word().eq_ignore_ascii_case(stated.trim()));
    found.copied().ok_or_else(|| {
        let words: Vec<&str> = Land::ALL.iter().map(|land| land.word()).collect();
        let args = [("text", Arg::Text(stated.escape_debug().to_string())), ("werte", Arg::Text(words.join(", ")))];
        anyhow!(texte.format("fehler-zeitplan-land", &args))
    })
}
