//! `crmplan katalog …`: the catalogue, and what of it speaks to this project.

use std::fmt::Write;

use anyhow::bail;
use clap::Subcommand;
use clap::builder::PossibleValuesParser;
use serde::Serialize;

use super::Outcome;
use super::session::{MessageFormat, Session};
use crate::model::lastenheft::Gruppe;
use crate::project::Opened;
use crate::steps::katalog::{Vorschlag, Vorschlagsstand, Wertstand};
use crate::steps::lastenheft::Lastenheft;
use crate::text::{self, Arg, Texte};
use crate::write;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    List(ListArgs),
    Show(ShowArgs),
    Suggest(ListArgs),
}

#[derive(Debug, clap::Args)]
pub(super) struct ListArgs {
    #[arg(long, value_parser = gruppen())]
    gruppe: Option<String>,
    #[arg(long, value_enum, default_value_t)]
    format: MessageFormat,
}

#[derive(Debug, clap::Args)]
pub(super) struct ShowArgs {
    id: String,
    #[arg(long, value_enum, default_value_t)]
    format: MessageFormat,
}

/// The groups that requirements stand in.
pub(super) fn gruppen() -> PossibleValuesParser {
    PossibleValuesParser::new(Gruppe::ALL.iter().map(|gruppe| gruppe.word()))
}

/// Lists all entries.
pub(super) fn list(args: &ListArgs, session: Session) -> anyhow::Result<Outcome> {
    listed(args, session, |_| true)
}

/// Lists the entries that findings speak for.
pub(super) fn suggest(args: &ListArgs, session: Session) -> anyhow::Result<Outcome> {
    listed(args, session, |vorschlag| {
        matches!(vorschlag.stand, Vorschlagsstand::Vorgeschlagen | Vorschlagsstand::Ersetzt(_))
    })
}

fn listed(args: &ListArgs, mut session: Session, wanted: impl Fn(&Vorschlag) -> bool) -> anyhow::Result<Outcome> {
    let Some(opened) = session.open_clean()? else { return Ok(Outcome::Findings) };
    let in_group = |vorschlag: &&Vorschlag| {
        args.gruppe.as_ref().is_none_or(|gruppe| vorschlag.anforderung.gruppe.word() == gruppe)
    };
    let all = opened.lastenheft.vorschlaege.iter();
    let entries: Vec<&Vorschlag> = all.filter(in_group).filter(|vorschlag| wanted(vorschlag)).collect();
    let shown = match args.format {
        MessageFormat::Json => json(&entries, &opened)?,
        MessageFormat::Text => lines(&entries, &opened, &session.texte),
    };
    write::stdout(shown.as_bytes())?;
    Ok(Outcome::Ok)
}

/// Shows one entry as it would stand in the Lastenheft.
pub(super) fn show(args: &ShowArgs, mut session: Session) -> anyhow::Result<Outcome> {
    let Some(opened) = session.open_clean()? else { return Ok(Outcome::Findings) };
    let entries = &opened.lastenheft.vorschlaege;
    let Some(entry) = entries.iter().find(|entry| entry.anforderung.id == args.id) else {
        let message = session.texte.format("fehler-katalogeintrag", &[("kennung", Arg::Text(args.id.clone()))]);
        let near = text::nearest(&args.id, entries.iter().map(|entry| entry.anforderung.id.as_str()));
        let hint =
            near.map(|near| session.texte.format("hinweis-meinten-sie", &[("vorschlag", Arg::Text(near.to_owned()))]));
        bail!("{}", format!("{message} {}", hint.unwrap_or_default()).trim_end());
    };
    let shown = match args.format {
        MessageFormat::Json => json(&[entry], &opened)?,
        MessageFormat::Text => whole(entry, &opened, &session.texte),
    };
    write::stdout(shown.as_bytes())?;
    Ok(Outcome::Ok)
}

fn lines(entries: &[&Vorschlag], opened: &Opened, texte: &Texte) -> String {
    let mut shown = String::new();
    let mut group = None;
    for entry in entries {
        let anforderung = &entry.anforderung;
        if group != Some(anforderung.gruppe) {
            group = Some(anforderung.gruppe);
            let _ = writeln!(shown, "{}", texte.get(&format!("titel-gruppe-{}", anforderung.gruppe.word())));
        }
        let priority = anforderung.prioritaet.word();
        let _ = writeln!(shown, "  {:<8} {priority:<5} {}", anforderung.id, anforderung.titel);
        let _ = writeln!(shown, "                 {}", standing(entry, opened, texte));
    }
    let _ = writeln!(shown, "{}", texte.format("katalog-summe", &[("anzahl", Arg::Zahl(entries.len()))]));
    shown
}

/// Why an entry is proposed or not, in one line.
fn standing(entry: &Vorschlag, opened: &Opened, texte: &Texte) -> String {
    let findings = |ids: &[String]| ids.join(", ");
    let open = || {
        let open =
            opened.lastenheft.befunde.iter().filter(|x| x.urteil.word() == "offen" && entry.befunde.contains(&x.id));
        open.map(|x| x.id.clone()).collect::<Vec<_>>()
    };
    let holding = findings(&entry.anforderung.herkunft);
    match &entry.stand {
        Vorschlagsstand::Vorgeschlagen if is_own(&opened.lastenheft, &entry.anforderung.id) => {
            texte.format("katalog-uebernommen", &[("befunde", Arg::Text(holding))])
        }
        Vorschlagsstand::Vorgeschlagen => texte.format("katalog-vorgeschlagen", &[("befunde", Arg::Text(holding))]),
        Vorschlagsstand::Ersetzt(ids) => {
            texte.format("katalog-ersetzt", &[("anforderungen", Arg::Text(ids.join(", ")))])
        }
        Vorschlagsstand::Offen => texte.format("katalog-offen", &[("befunde", Arg::Text(findings(&open())))]),
        Vorschlagsstand::Nicht => texte.format("katalog-nicht", &[("befunde", Arg::Text(findings(&entry.befunde)))]),
    }
}

fn is_own(lastenheft: &Lastenheft, id: &str) -> bool {
    lastenheft.anforderungen.iter().any(|x| x.id == id && x.stand.vorlage().is_none())
}

fn whole(entry: &Vorschlag, opened: &Opened, texte: &Texte) -> String {
    let anforderung = &entry.anforderung;
    let mut shown = format!("{} {} ({})\n", anforderung.id, anforderung.titel, anforderung.prioritaet.word());
    let _ = writeln!(shown, "{}\n", anforderung.text);
    for criterion in &anforderung.abnahme {
        for (key, part) in [
            ("wort-ausgangslage", &criterion.ausgangslage),
            ("wort-aktion", &criterion.aktion),
            ("wort-ergebnis", &criterion.ergebnis),
        ] {
            let _ = writeln!(shown, "  {}: {part}", texte.get(key));
        }
    }
    for wert in &anforderung.werte {
        let key = match wert.stand {
            Wertstand::Bestaetigt => "wertstand-bestaetigt",
            Wertstand::Analyse => "wertstand-analyse",
            Wertstand::Offen => "wertstand-offen",
        };
        let _ = writeln!(shown, "  {} = {} ({}; {})", wert.name, wert.wert, wert.bedeutung, texte.get(key));
    }
    let _ = writeln!(shown, "\n{}", standing(entry, opened, texte));
    let _ = writeln!(shown, "{} {}", entry.katalog.id, entry.katalog.version);
    shown
}

/// An entry for machines.
#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    titel: &'a str,
    text: &'a str,
    gruppe: &'static str,
    prioritaet: &'static str,
    katalog: &'a str,
    version: &'a str,
    /// `vorgeschlagen`, `uebernommen`, `ersetzt`, `offen`, `nicht`.
    stand: &'static str,
    /// Findings that hold and speak for it.
    befunde: &'a [String],
    /// All findings that would.
    vorschlag_wenn: &'a [String],
    ersetzt_durch: &'a [String],
}

fn json(entries: &[&Vorschlag], opened: &Opened) -> anyhow::Result<String> {
    let entries: Vec<Entry<'_>> = entries
        .iter()
        .map(|entry| Entry {
            id: &entry.anforderung.id,
            titel: &entry.anforderung.titel,
            text: &entry.anforderung.text,
            gruppe: entry.anforderung.gruppe.word(),
            prioritaet: entry.anforderung.prioritaet.word(),
            katalog: &entry.katalog.id,
            version: &entry.katalog.version,
            stand: match &entry.stand {
                Vorschlagsstand::Vorgeschlagen if is_own(&opened.lastenheft, &entry.anforderung.id) => "uebernommen",
                Vorschlagsstand::Vorgeschlagen => "vorgeschlagen",
                Vorschlagsstand::Ersetzt(_) => "ersetzt",
                Vorschlagsstand::Offen => "offen",
                Vorschlagsstand::Nicht => "nicht",
            },
            befunde: &entry.anforderung.herkunft,
            vorschlag_wenn: &entry.befunde,
            ersetzt_durch: match &entry.stand {
                Vorschlagsstand::Ersetzt(ids) => ids,
                _ => &[],
            },
        })
        .collect();
    Ok(serde_json::to_string_pretty(&entries)? + "\n")
}
