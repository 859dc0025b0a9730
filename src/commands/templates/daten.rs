//! `crmplan templates daten NAME`: the data that the template of a document sees, or its schema.

use anyhow::bail;
use schemars::generate::SchemaSettings;

use super::super::Outcome;
use super::super::session::{MessageFormat, Session};
use super::{Dokument, Probe, rehearse};
use crate::document::{self, Document, FORMAT_VERSION};
use crate::text::Arg;
use crate::write;

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    name: Option<String>,
    /// The schema of the data; it is the same for all documents.
    #[arg(long)]
    schema: bool,
}

/// Prints the data as JSON.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    if args.schema {
        write::stdout(&document::canonical(&schema())?)?;
        return Ok(Outcome::Ok);
    }
    let named = Dokument::named(args.name.as_deref().unwrap_or_default(), &session.texte)?;
    let opened = session.open()?;
    let Some(projekt) = opened.projekt.as_ref().filter(|_| !session.sink.has_errors()) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let stage = projekt.zeitplan.teilprojekte.first().map(|stage| stage.id.as_str());
    let Probe::Document(document) = rehearse(named, stage, &session) else {
        let command = named.befehl.join(" ");
        bail!(session.texte.format("fehler-dokument-ohne-daten", &[("befehl", Arg::Text(command))]));
    };
    write::stdout(&document::canonical(&document)?)?;
    Ok(Outcome::Ok)
}

/// The schema of `document.json`, made of the types that it is written from.
fn schema() -> schemars::Schema {
    let mut schema = SchemaSettings::draft07().into_generator().into_root_schema_for::<Document>();
    schema.insert("title".to_owned(), format!("document.json, format_version {FORMAT_VERSION}").into());
    schema
}
