//! `crmplan analyse befunde|fragen`: what the analysis shows, and what nobody has said yet.

use std::fmt::Write;

use anyhow::bail;
use serde::Serialize;

use super::super::Outcome;
use super::super::session::{MessageFormat, Session};
use crate::project::Opened;
use crate::source::Sources;
use crate::steps::befunde::{self, Analyseteil, Befund, Fundstelle, Grund, Urteil};
use crate::steps::katalog::Vorschlag;
use crate::text::{self, Arg, Texte};
use crate::write;

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct BefundeArgs {
    #[arg(long)]
    warum: Option<String>,
    #[arg(long, value_enum, default_value_t)]
    format: MessageFormat,
}

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct FragenArgs {
    #[arg(long, value_enum, default_value_t)]
    format: MessageFormat,
}

/// Lists all findings with their verdict and evidence, or explains one.
pub(in crate::commands) fn befunde(args: &BefundeArgs, mut session: Session) -> anyhow::Result<Outcome> {
    let Some(mut opened) = session.open_clean()? else { return Ok(Outcome::Findings) };
    let mut befunde = std::mem::take(&mut opened.lastenheft.befunde);
    befunde::locate_fields(&mut befunde, &opened.sources);
    if let Some(id) = &args.warum {
        let Some(befund) = befunde.iter().find(|befund| befund.id == *id) else {
            bail!(unknown(id, &befunde, &session.texte));
        };
        let text = match args.format {
            MessageFormat::Json => json(&[entry(befund, &opened.sources)])?,
            MessageFormat::Text => explained(befund, &opened, &session.texte),
        };
        write::stdout(text.as_bytes())?;
        return Ok(Outcome::Ok);
    }
    let text = match args.format {
        MessageFormat::Json => json(&befunde.iter().map(|befund| entry(befund, &opened.sources)).collect::<Vec<_>>())?,
        MessageFormat::Text => listed(&befunde, &opened.sources, &session.texte),
    };
    write::stdout(text.as_bytes())?;
    Ok(Outcome::Ok)
}

/// Lists the questions that are still open.
pub(in crate::commands) fn fragen(args: &FragenArgs, mut session: Session) -> anyhow::Result<Outcome> {
    let Some(opened) = session.open_clean()? else { return Ok(Outcome::Findings) };
    let open: Vec<&Befund> = opened.lastenheft.befunde.iter().filter(|x| x.urteil == Urteil::Offen).collect();
    let text = match args.format {
        MessageFormat::Json => json(&open.iter().map(|befund| entry(befund, &opened.sources)).collect::<Vec<_>>())?,
        MessageFormat::Text => questions(&open, &opened, &session.texte),
    };
    write::stdout(text.as_bytes())?;
    Ok(Outcome::Ok)
}

fn unknown(id: &str, befunde: &[Befund], texte: &Texte) -> String {
    let message = texte.format("regel-befund-unbekannt", &[("befund", Arg::Text(id.to_owned()))]);
    match text::nearest(id, befunde.iter().map(|befund| befund.id.as_str())) {
        Some(near) => {
            format!("{message} {}", texte.format("hinweis-meinten-sie", &[("vorschlag", Arg::Text(near.to_owned()))]))
        }
        None => format!("{message} {}", texte.get("hinweis-befund-unbekannt")),
    }
}

/// Findings by part of the analysis, each with its verdict and the places that prove it.
fn listed(befunde: &[Befund], sources: &Sources, texte: &Texte) -> String {
    let mut shown = String::new();
    for teil in Analyseteil::ALL {
        let mut members = befunde.iter().filter(|befund| befund.analyse == *teil).peekable();
        if members.peek().is_some() {
            let _ = writeln!(shown, "{}", texte.get(&format!("analyseteil-{}", teil.word())));
        }
        for befund in members {
            let verdict = texte.get(&format!("urteil-{}", befund.urteil.word()));
            let _ = writeln!(shown, "  {verdict:<13} {:<30} {}", befund.id, befund.titel);
            if befund.gilt() && !befund.belege.is_empty() {
                let _ = writeln!(shown, "                {}", places(&befund.belege, sources));
            }
        }
    }
    let _ = writeln!(shown, "{}", texte.format("befunde-summe", &counts(befunde)));
    shown
}

fn counts(befunde: &[Befund]) -> [(&'static str, Arg); 3] {
    let count = |urteil| Arg::Zahl(befunde.iter().filter(|befund| befund.urteil == urteil).count());
    [("gilt", count(Urteil::Gilt)), ("gilt_nicht", count(Urteil::GiltNicht)), ("offen", count(Urteil::Offen))]
}

/// Most places that a list shows for one finding; `--warum` shows all.
const MAX_PLACES: usize = 4;

fn places(belege: &[Fundstelle], sources: &Sources) -> String {
    let mut shown: Vec<String> = belege.iter().take(MAX_PLACES).map(|beleg| place(beleg, sources)).collect();
    if belege.len() > MAX_PLACES {
        shown.push(format!("… (+{})", belege.len() - MAX_PLACES));
    }
    shown.join("  ")
}

fn place(beleg: &Fundstelle, sources: &Sources) -> String {
    let Some(source) = sources.get(beleg.ort.file) else { return String::new() };
    let (line, _) = source.line_column(beleg.ort.range().start);
    match &beleg.id {
        Some(id) => format!("{}:{line} ({id})", source.path),
        None => format!("{}:{line}", source.path),
    }
}

/// One finding with everything that speaks for it and what follows from it.
fn explained(befund: &Befund, opened: &Opened, texte: &Texte) -> String {
    let mut shown = format!("{}: {}\n", befund.id, befund.titel);
    let verdict = texte.get(&format!("urteil-{}", befund.urteil.word()));
    let _ = writeln!(shown, "{}: {verdict}{}", texte.get("befund-urteil"), reason(befund, texte));
    if !befund.regel.is_empty() {
        let _ = writeln!(shown, "{}: {}", texte.get("befund-regel"), befund.regel);
    }
    for beleg in &befund.belege {
        if let Some(source) = opened.sources.get(beleg.ort.file) {
            let (line, column) = source.line_column(beleg.ort.range().start);
            let content = source.text.lines().nth(line - 1).unwrap_or_default().trim();
            let _ = writeln!(shown, "  {}:{line}:{column}: {content}", source.path);
        }
    }
    if let (Urteil::Offen, Some(frage)) = (befund.urteil, &befund.frage) {
        let _ = writeln!(shown, "{}: {frage}", texte.get("befund-frage"));
        shown.push_str(&how_to_answer(befund, texte));
    }
    let following = opened.lastenheft.vorschlaege.iter().filter(|x| x.befunde.contains(&befund.id));
    let mut following = following.peekable();
    if following.peek().is_some() {
        let _ = writeln!(shown, "{}:", texte.get("befund-folgen"));
    }
    for entry in following {
        let _ = writeln!(shown, "  {} {}", entry.id(), entry.titel());
    }
    shown
}

fn reason(befund: &Befund, texte: &Texte) -> String {
    match &befund.grund {
        Grund::Antwort { beleg: Some(beleg) } => {
            format!(" ({})", texte.format("befund-nach-antwort", &[("beleg", Arg::Text(beleg.clone()))]))
        }
        Grund::Antwort { beleg: None } => format!(" ({})", texte.get("befund-nach-antwort-ohne-beleg")),
        Grund::Daten | Grund::Ohne => String::new(),
    }
}

/// The questions, each with the two ways to answer it.
fn questions(open: &[&Befund], opened: &Opened, texte: &Texte) -> String {
    if open.is_empty() {
        return format!("{}\n", texte.get("fragen-keine"));
    }
    let mut shown = String::new();
    for befund in open {
        let _ = writeln!(shown, "{}", befund.frage.as_deref().unwrap_or(&befund.titel));
        shown.push_str(&how_to_answer(befund, texte));
        let waiting = opened.lastenheft.vorschlaege.iter().filter(|x| x.befunde.contains(&befund.id));
        let waiting: Vec<&str> = waiting.map(Vorschlag::id).collect();
        if !waiting.is_empty() {
            let args = [("eintraege", Arg::Text(waiting.join(", ")))];
            let _ = writeln!(shown, "    {}", texte.format("fragen-entscheidet", &args));
        }
    }
    let _ = writeln!(shown, "{}", texte.format("fragen-summe", &[("anzahl", Arg::Zahl(open.len()))]));
    shown
}

fn how_to_answer(befund: &Befund, texte: &Texte) -> String {
    let field = befund
        .angabe
        .as_ref()
        .map(|angabe| format!("    {}\n", texte.format("fragen-angabe", &[("feld", Arg::Text(angabe.clone()))])));
    let answer = texte.format("fragen-antwort", &[("befund", Arg::Text(befund.id.clone()))]);
    format!("{}    {answer}\n", field.unwrap_or_default())
}

/// A finding for machines.
#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    analyse: Analyseteil,
    titel: &'a str,
    urteil: Urteil,
    regel: &'a str,
    /// `daten`, `antwort` or null.
    grundlage: Option<&'static str>,
    belege: Vec<Place<'a>>,
    frage: Option<&'a str>,
    angabe: Option<&'a str>,
}

#[derive(Serialize)]
struct Place<'a> {
    datei: &'a str,
    zeile: usize,
    spalte: usize,
    id: Option<&'a str>,
    feld: Option<&'a str>,
}

fn entry<'a>(befund: &'a Befund, sources: &'a Sources) -> Entry<'a> {
    let place = |beleg: &'a Fundstelle| {
        let source = sources.get(beleg.ort.file)?;
        let (zeile, spalte) = source.line_column(beleg.ort.range().start);
        Some(Place { datei: &source.path, zeile, spalte, id: beleg.id.as_deref(), feld: beleg.feld.as_deref() })
    };
    Entry {
        id: &befund.id,
        analyse: befund.analyse,
        titel: &befund.titel,
        urteil: befund.urteil,
        regel: &befund.regel,
        grundlage: match befund.grund {
            Grund::Daten => Some("daten"),
            Grund::Antwort { .. } => Some("antwort"),
            Grund::Ohne => None,
        },
        belege: befund.belege.iter().filter_map(place).collect(),
        frage: befund.frage.as_deref(),
        angabe: befund.angabe.as_deref(),
    }
}

fn json(entries: &[Entry<'_>]) -> anyhow::Result<String> {
    Ok(serde_json::to_string_pretty(entries)? + "\n")
}
