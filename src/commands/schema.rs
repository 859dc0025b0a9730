//! `crmplan schema`: the JSON Schema for one kind of file, or all of them into a folder.

use std::path::PathBuf;

use anyhow::anyhow;

use super::Outcome;
use super::session::Session;
use crate::schemata::{self, Schema, Worte};
use crate::templates::Templates;
use crate::text::{self, Arg};
use crate::write;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(required_unless_present = "all")]
    name: Option<String>,
    /// Writes all schemas into this folder.
    #[arg(long, conflicts_with = "name")]
    all: Option<PathBuf>,
}

pub(super) fn run(args: &Args, session: &Session) -> anyhow::Result<Outcome> {
    let worte = Worte::load(&Templates::default());
    if let Some(folder) = &args.all {
        for schema in schemata::ALLE {
            write::file(&folder.join(format!("{}.schema.json", schema.name)), shown(schema, &worte)?.as_bytes())?;
        }
        let args = [("anzahl", Arg::Zahl(schemata::ALLE.len())), ("ordner", Arg::Text(folder.display().to_string()))];
        session.say(&session.texte.format("schema-geschrieben", &args))?;
        return Ok(Outcome::Ok);
    }
    let name = args.name.as_deref().unwrap_or_default();
    let schema = Schema::named(name).ok_or_else(|| {
        let names = schemata::ALLE.iter().map(|schema| schema.name);
        let known = names.clone().collect::<Vec<_>>().join(", ");
        let near = text::nearest(name, names).map(str::to_owned);
        let key = if near.is_some() { "fehler-schema-meinten-sie" } else { "fehler-schema-unbekannt" };
        let args = [("name", name.to_owned()), ("vorschlag", near.unwrap_or_default()), ("namen", known)];
        anyhow!(session.texte.format(key, &args.map(|(key, value)| (key, Arg::Text(value)))))
    })?;
    write::stdout(shown(schema, &worte)?.as_bytes())?;
    Ok(Outcome::Ok)
}

fn shown(schema: &Schema, worte: &Worte) -> anyhow::Result<String> {
    Ok(serde_json::to_string_pretty(&schema.json(worte))? + "\n")
}
