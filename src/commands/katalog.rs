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
use crate::steps::katalog::{Inhalt, Vorschlag, Vorschlagsstand, Wertstand};
use crate::steps::lastenheft::{Anforderung, Lastenheft};
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

/// The group of all exclusions.
pub(super) const ABGRENZUNG: &str = "abgrenzung";

/// The groups that requirements stand in, and that of the exclusions.
pub(super) fn gruppen() -> PossibleValuesParser {
    PossibleValuesParser::new(Gruppe::ALL.iter().map(|gruppe| gruppe.word()).chain([ABGRENZUNG]))
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
    let in_group = |vorschlag: &&Vorschlag| args.gruppe.as_ref().is_none_or(|wanted| gruppe(vorschlag) == wanted);
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
    let Some(entry) = entries.iter().find(|entry| entry.id() == args.id) else {
        let message = session.texte.format("fehler-katalogeintrag", &[("kennung", Arg::Text(args.id.clone()))]);
        let near = text::nearest(&args.id, entries.iter().map(Vorschlag::id));
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

/// The word for the group of an entry.
fn gruppe(entry: &Vorschlag) -> &'static str {
    match &entry.inhalt {
        Inhalt::Anforderung(x) => x.gruppe.word(),
        Inhalt::Abgrenzung(_) => ABGRENZUNG,
    }
}

fn lines(entries: &[&Vorschlag], opened: &Opened, texte: &Texte) -> String {
    let mut shown = String::new();
    let mut group = "";
    for entry in entries {
        if group != gruppe(entry) {
            group = gruppe(entry);
            let key = if group == ABGRENZUNG { "titel-abgrenzung".to_owned() } else { format!("titel-gruppe-{group}") };
            let _ = writeln!(shown, "{}", texte.get(&key));
        }
        let (priority, titel) = match &entry.inhalt {
            Inhalt::Anforderung(x) => (x.prioritaet.word(), &x.titel),
            Inhalt::Abgrenzung(x) => ("", &x.titel),
        };
        let _ = writeln!(shown, "  {:<8} {priority:<5} {titel}", entry.id());
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
    let holding = findings(entry.herkunft());
    if is_own(&opened.lastenheft, entry.id()) {
        let holding = if holding.is_empty() { "–".to_owned() } else { holding };
        return texte.format("katalog-uebernommen", &[("befunde", Arg::Text(holding))]);
    }
    match &entry.stand {
        Vorschlagsstand::Vorgeschlagen => texte.format("katalog-vorgeschlagen", &[("befunde", Arg::Text(holding))]),
        Vorschlagsstand::Ersetzt(ids) => {
            texte.format("katalog-ersetzt", &[("anforderungen", Arg::Text(ids.join(", ")))])
        }
        Vorschlagsstand::Offen => texte.format("katalog-offen", &[("befunde", Arg::Text(findings(&open())))]),
        Vorschlagsstand::Nicht => texte.format("katalog-nicht", &[("befunde", Arg::Text(findings(&entry.befunde)))]),
        Vorschlagsstand::Bedingung(wenn) => texte.format("katalog-bedingung", &[("wenn", Arg::Text(wenn.clone()))]),
        Vorschlagsstand::Gestrichen(grund) => {
            texte.format("katalog-gestrichen", &[("grund", Arg::Text(grund.clone()))])
        }
    }
}

fn is_own(lastenheft: &Lastenheft, id: &str) -> bool {
    let requirement = lastenheft.anforderungen.iter().any(|x| x.id == id && x.stand.vorlage().is_none());
    requirement || lastenheft.abgrenzungen.iter().any(|x| x.id == id && x.stand.vorlage().is_none())
}

fn whole(entry: &Vorschlag, opened: &Opened, texte: &Texte) -> String {
    let mut shown = match &entry.inhalt {
        Inhalt::Anforderung(x) => requirement(x, texte),
        Inhalt::Abgrenzung(x) => format!("{} {}\n{}\n", x.id, x.titel, x.text),
    };
    let _ = writeln!(shown, "\n{}", standing(entry, opened, texte));
    let _ = writeln!(shown, "{}", entry.katalog);
    shown
}

fn requirement(anforderung: &Anforderung, texte: &Texte) -> String {
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
    shown
}

/// An entry for machines.
#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    titel: &'a str,
    text: &'a str,
    /// `abgrenzung` for exclusions.
    gruppe: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    prioritaet: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    abnahme: Vec<[&'a str; 3]>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    werte: Vec<Proposed<'a>>,
    katalog: &'a str,
    version: &'a str,
    /// `vorgeschlagen`, `uebernommen`, `gestrichen`, `ersetzt`, `offen`, `nicht`, `bedingung`.
    stand: &'static str,
    /// Findings that hold and speak for it.
    befunde: &'a [String],
    /// All findings that would.
    vorschlag_wenn: &'a [String],
    ersetzt_durch: &'a [String],
}

#[derive(Serialize)]
struct Proposed<'a> {
    name: &'a str,
    wert: &'a str,
    bedeutung: &'a str,
    offen: bool,
}

fn json(entries: &[&Vorschlag], opened: &Opened) -> anyhow::Result<String> {
    let entries: Vec<Entry<'_>> = entries.iter().map(|entry| for_machines(entry, opened)).collect();
    Ok(serde_json::to_string_pretty(&entries)? + "\n")
}

fn for_machines<'a>(entry: &'a Vorschlag, opened: &Opened) -> Entry<'a> {
    let (titel, text, requirement) = match &entry.inhalt {
        Inhalt::Anforderung(x) => (&x.titel, &x.text, Some(x)),
        Inhalt::Abgrenzung(x) => (&x.titel, &x.text, None),
    };
    let criteria = requirement.iter().flat_map(|x| &x.abnahme);
    let values = requirement.iter().flat_map(|x| &x.werte);
    Entry {
        id: entry.id(),
        titel,
        text,
        gruppe: gruppe(entry),
        prioritaet: requirement.map(|x| x.prioritaet.word()),
        abnahme: criteria.map(|k| [k.ausgangslage.as_str(), k.aktion.as_str(), k.ergebnis.as_str()]).collect(),
        werte: values
            .map(|x| Proposed {
                name: &x.name,
                wert: &x.roh,
                bedeutung: &x.bedeutung,
                offen: x.stand == Wertstand::Offen,
            })
            .collect(),
        katalog: &entry.katalog.id,
        version: &entry.katalog.version,
        stand: match &entry.stand {
            _ if is_own(&opened.lastenheft, entry.id()) => "uebernommen",
            Vorschlagsstand::Vorgeschlagen => "vorgeschlagen",
            Vorschlagsstand::Gestrichen(_) => "gestrichen",
            Vorschlagsstand::Ersetzt(_) => "ersetzt",
            Vorschlagsstand::Offen => "offen",
            Vorschlagsstand::Nicht => "nicht",
            Vorschlagsstand::Bedingung(_) => "bedingung",
        },
        befunde: entry.herkunft(),
        vorschlag_wenn: &entry.befunde,
        ersetzt_durch: match &entry.stand {
            Vorschlagsstand::Ersetzt(ids) => ids,
            _ => &[],
        },
    }
}
