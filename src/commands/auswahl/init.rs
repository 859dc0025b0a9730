//! `crmplan auswahl init`: proposes `auswahl.yaml` from the Lastenheft.

use std::collections::BTreeMap;

use anyhow::{anyhow, bail};

use super::super::Outcome;
use super::super::session::{MessageFormat, Session};
use crate::document::{Sicht, auswahl};
use crate::freigabe::Stand;
use crate::load::Part;
use crate::model::werte::is_identifier;
use crate::schemata::scaffold;
use crate::steps::auswahl::vorschlag::{self, Eingeladen, Vorschlagsdatei};
use crate::text::{Arg, Texte};
use crate::{load, project, read, write};

/// The structure of the proposal.
const VORSCHLAG: &str = "auswahl/vorschlag.yaml";

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(long, required = true)]
    anbieter: Vec<String>,
}

/// Writes the proposal; an `auswahl.yaml` that is there is never touched.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let _lock = session.lock()?;
    let path = Part::Auswahl.path();
    let mut opened = session.open()?;
    let there = opened.sources.iter().map(|(_, source)| source.path.as_str());
    if load::files_of(Part::Auswahl, there).next().is_some() {
        bail!(session.texte.format("fehler-auswahl-da", &[("datei", Arg::Text(path.to_owned()))]));
    }
    let releases = session.freigaben();
    let Some(projekt) = opened.projekt.take().filter(|_| !session.sink.has_errors()) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let document = match releases.last() {
        Some(release) => session.take(release.document(Sicht::Anbieter)),
        None => Some(Stand { opened: &opened, projekt: &projekt, releases: &releases }.bare(Sicht::Anbieter)),
    };
    let datei: Option<Vorschlagsdatei> =
        read::template(VORSCHLAG, &opened.templates, &mut opened.sources, &mut session.sink);
    let (Some(document), Some(datei)) = (document, datei) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let invited = args.anbieter.iter().map(|text| invited(text, &session.texte)).collect::<anyhow::Result<Vec<_>>>()?;
    let version = releases.last().map(|release| release.vermerk.version.as_str());
    let konten = projekt.prozessanalyse.mengengeruest.as_ref().and_then(|x| x.nutzer).map(|x| x.0);
    let surroundings = (&opened.templates, &*opened.texte);
    let grundlage = auswahl::grundlage(&document);
    let text = vorschlag::yaml(&datei, &grundlage, (version, konten), &invited, surroundings)?;
    let overlay = BTreeMap::from([(path.to_owned(), text.clone())]);
    session.sink.clear();
    let after = project::open_as_if(&session.root, &overlay, &mut session.sink);
    let outcome = session.report(&after.sources, MessageFormat::Text)?;
    if session.sink.has_errors() {
        return Ok(Outcome::Findings);
    }
    write::file(&session.root.join(path), scaffold("auswahl", &text).as_bytes())?;
    let args = [
        ("datei", Arg::Text(path.to_owned())),
        ("anforderungen", Arg::Zahl(grundlage.anforderungen.len())),
        ("version", Arg::Text(grundlage.version)),
    ];
    session.say(&session.texte.format("auswahl-init-fertig", &args))?;
    Ok(outcome)
}

/// `ID=Firma`.
fn invited(text: &str, texte: &Texte) -> anyhow::Result<Eingeladen> {
    let parts = text.split_once('=').map(|(id, firma)| (id.trim(), firma.trim()));
    let parts = parts.filter(|(id, firma)| is_identifier(id) && !firma.is_empty() && !firma.contains(char::is_control));
    let refused =
        || anyhow!(texte.format("fehler-anbieter-form", &[("text", Arg::Text(text.escape_debug().to_string()))]));
    let (id, firma) = parts.ok_or_else(refused)?;
    Ok(Eingeladen { id: id.to_owned(), firma: firma.to_owned() })
}
