//! What is tried instead of what the file says.

use std::collections::BTreeMap;

use anyhow::anyhow;

use crate::model::Projekt;
use crate::model::werte::Anteil;
use crate::steps::zeitplan::plan::Annahmen;
use crate::text::{self, Arg, Texte};

/// What is tried instead of what the file says, as it is typed.
#[derive(Debug, clap::Args)]
pub(super) struct Versuch {
    #[arg(long)]
    ohne: Vec<String>,
    #[arg(long)]
    anteil: Vec<String>,
}

/// What is tried, as it was typed.
pub(super) fn assumptions(args: &Versuch, projekt: &Projekt, texte: &Texte) -> anyhow::Result<Annahmen> {
    let datei = &projekt.zeitplan;
    let people: Vec<&str> = datei.mitwirkende.iter().map(|x| x.id.as_str()).collect();
    let mut known = people.clone();
    for stage in &datei.teilprojekte {
        known.push(stage.id.as_str());
        known.extend(stage.vorgaenge.iter().map(|x| x.id.as_str()));
    }
    known.extend(datei.meilensteine.iter().map(|x| x.id.as_str()));
    let unknown = |id: &str, known: &[&str]| {
        let near = text::nearest(id, known.iter().copied());
        let key = if near.is_some() { "fehler-zeitplan-kennung-nah" } else { "fehler-zeitplan-kennung" };
        let near = Arg::Text(near.unwrap_or_default().to_owned());
        anyhow!(texte.format(key, &[("id", Arg::Text(id.escape_debug().to_string())), ("vorschlag", near)]))
    };
    if let Some(id) = args.ohne.iter().find(|id| !known.contains(&id.as_str())) {
        return Err(unknown(id, &known));
    }
    let mut anteile = BTreeMap::new();
    for stated in &args.anteil {
        let parsed = stated.split_once('=').and_then(|(id, share)| Some((id.trim(), Anteil::parse(share.trim())?)));
        let Some((id, share)) = parsed else {
            let args = [("text", Arg::Text(stated.escape_debug().to_string()))];
            return Err(anyhow!(texte.format("fehler-zeitplan-anteil", &args)));
        };
        if !people.contains(&id) {
            return Err(unknown(id, &people));
        }
        if anteile.insert(id.to_owned(), share).is_some() {
            return Err(anyhow!(texte.format("fehler-zeitplan-anteil-doppelt", &[("id", Arg::Text(id.to_owned()))])));
        }
    }
    Ok(Annahmen { ohne: args.ohne.iter().cloned().collect(), anteile, ..Annahmen::default() })
}
