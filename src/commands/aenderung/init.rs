//! `crmplan aenderung init`: a new change request with what is agreed so far, to be written on by hand.

use std::collections::BTreeSet;
use std::fmt::Write;

use anyhow::bail;

use super::super::Outcome;
use super::super::angaben::{absatz, datum, zeile};
use super::super::session::{MessageFormat, Session};
use crate::model::Projekt;
use crate::model::pflichtenheft::Kriterium;
use crate::model::werte::is_identifier;
use crate::project::Opened;
use crate::schemata::scaffold;
use crate::steps::abschnitt::scalar;
use crate::text::Arg;
use crate::write;

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    titel: String,
    #[arg(long)]
    kuenftig: String,
    #[arg(long)]
    antragsteller: String,
    #[arg(long)]
    kriterium: Vec<String>,
    #[arg(long)]
    id: Option<String>,
    #[arg(long)]
    datum: Option<String>,
}

/// Writes the file of a new request; one that is there is never overwritten.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let _lock = session.lock()?;
    let opened = session.open()?;
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let Some(projekt) = opened.projekt.as_ref().filter(|_| outcome == Outcome::Ok) else {
        return Ok(Outcome::Findings);
    };
    let texte = &session.texte;
    let titel = zeile("TITEL", &args.titel, texte)?;
    let kuenftig = absatz("--kuenftig", &args.kuenftig, texte)?;
    let antragsteller = zeile("--antragsteller", &args.antragsteller, texte)?;
    let day = datum(args.datum.as_deref(), projekt.angaben.datum, texte)?;
    let id = match &args.id {
        Some(id) if !is_identifier(id) => {
            bail!(texte.format("fehler-kennung-form", &[("kennung", Arg::Text(id.escape_debug().to_string()))]))
        }
        Some(id) => id.clone(),
        None => next(projekt),
    };
    if projekt.bezeichnungen().contains_key(id.as_str()) {
        bail!(texte.format("fehler-kennung-vergeben", &[("kennung", Arg::Text(id))]));
    }
    let mut effects = String::new();
    for wanted in args.kriterium.iter().collect::<BTreeSet<_>>() {
        let datei = &projekt.pflichtenheft;
        if let Some(found) = datei.kriterien.iter().find(|x| x.id.as_str() == wanted) {
            effects.push_str(&effect(found));
        } else if datei.abgrenzungen.iter().any(|x| x.id.as_str() == wanted) {
            let _ = writeln!(effects, "  - kriterium: {wanted}\n    wirkung: entfaellt");
        } else {
            bail!(texte.format("fehler-kriterium-unbekannt", &[("kriterium", Arg::Text(wanted.clone()))]));
        }
    }
    let path = format!("aenderungen/{id}.yaml");
    if is_there(&opened, &path) || session.root.join(&path).exists() {
        bail!(texte.format("fehler-datei-vorhanden", &[("datei", Arg::Text(path))]));
    }
    let head = opened.texte.format("aenderung-kopf", &[("id", Arg::Text(id.clone()))]);
    let mut text = format!("# {head}\n");
    let date = day.date().to_string();
    let lines = [("id", id.as_str()), ("titel", titel), ("antragsteller", antragsteller), ("datum", &date)];
    for (name, value) in lines {
        let _ = writeln!(text, "{name}: {}", scalar(value));
    }
    let _ = writeln!(text, "ausloeser: erkenntnis\ndringlichkeit: mittel\neinordnung: aenderung\nstand: beantragt");
    let _ = writeln!(text, "kuenftig: {}", scalar(kuenftig));
    if !effects.is_empty() {
        let _ = write!(text, "kriterien:\n{effects}");
    }
    write::file(&session.root.join(&path), scaffold("aenderung", &text).as_bytes())?;
    session.say(&session.texte.format("aenderung-angelegt", &[("datei", Arg::Text(path))]))?;
    Ok(Outcome::Ok)
}

/// The next free number.
fn next(projekt: &Projekt) -> String {
    let names = projekt.bezeichnungen();
    let mut ids = (1..).map(|number| format!("AEN-{number:02}"));
    ids.find(|id| !names.contains_key(id.as_str())).unwrap_or_default()
}

fn is_there(opened: &Opened, path: &str) -> bool {
    opened.sources.iter().any(|(_, source)| source.path == path)
}

/// A criterion as it is, to be changed.
fn effect(x: &Kriterium) -> String {
    let mut text =
        format!("  - kriterium: {}\n    wirkung: geaendert\n    anforderung: {}\n", x.id, scalar(&x.anforderung));
    if let Some(loesung) = &x.loesung {
        let _ = writeln!(text, "    loesung: {}", scalar(loesung));
    }
    text
}
