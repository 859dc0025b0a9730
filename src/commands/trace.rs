//! `crmplan trace`: what follows from what, both ways, and where a thread ends.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use anyhow::bail;
use clap::ValueEnum;
use serde::Serialize;

use super::Outcome;
use super::ausgabe::{self, Leser};
use super::session::Session;
use crate::steps::nachverfolgung::{Knoten, Knotenart, Luecken, Nachverfolgung};
use crate::text::{self, Arg, Texte};
use crate::write;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    id: Option<String>,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
    Csv,
    Mermaid,
}

/// Shows the threads through one entry, or all of them and the gaps.
pub(super) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let Some(opened) = session.open_clean()? else { return Ok(Outcome::Findings) };
    let Some(projekt) = &opened.projekt else { return Ok(Outcome::Findings) };
    let all = Nachverfolgung::new(projekt, &opened.lastenheft);
    let gaps = all.luecken(projekt, &opened.lastenheft);
    let shown = match &args.id {
        None => all,
        Some(id) if all.get(id).is_some() => all.around(id),
        Some(id) => bail!(unknown(id, &all, &session.texte)),
    };
    let text = match (args.format, &args.id) {
        (Format::Text, Some(id)) => thread(id, &shown),
        (Format::Text, None) => overview(&shown, &gaps, &session.texte),
        (Format::Json, _) => json(&shown, &gaps)?,
        (Format::Csv, _) => String::from_utf8(csv(&shown)?)?,
        (Format::Mermaid, _) => mermaid(&shown),
    };
    write::stdout(text.as_bytes())?;
    Ok(Outcome::Ok)
}

fn unknown(id: &str, all: &Nachverfolgung, texte: &Texte) -> String {
    let message = texte.format("fehler-kennung-unbekannt", &[("kennung", Arg::Text(id.to_owned()))]);
    let near = text::nearest(id, all.ids());
    let hint = near.map(|near| texte.format("hinweis-meinten-sie", &[("vorschlag", Arg::Text(near.to_owned()))]));
    format!("{message} {}", hint.unwrap_or_default()).trim_end().to_owned()
}

/// What leads to an entry above it, what follows from it below, indented by distance.
fn thread(id: &str, shown: &Nachverfolgung) -> String {
    let mut above = Branch::new(shown, |knoten| &knoten.vor).lines(id);
    above.reverse();
    let below = Branch::new(shown, |knoten| &knoten.nach).lines(id);
    let deepest = above.iter().map(|(depth, _)| *depth).max().unwrap_or_default();
    let up = above.iter().map(|(depth, id)| (deepest - depth, id));
    let down = below.iter().skip(1).map(|(depth, id)| (deepest + depth, id));
    let mut text = String::new();
    for (depth, id) in up.chain(down) {
        let titel = shown.get(id).map(|knoten| knoten.titel.as_str()).unwrap_or_default();
        let _ = writeln!(text, "{}{id}  {titel}", "  ".repeat(depth));
    }
    text
}

/// Walks from an entry in one direction. What was met before is named again but not followed again, so that circles end
/// and nothing is printed twice in full.
struct Branch<'a> {
    shown: &'a Nachverfolgung,
    next: fn(&Knoten) -> &BTreeSet<String>,
    met: BTreeSet<&'a str>,
    lines: Vec<(usize, &'a str)>,
}

impl<'a> Branch<'a> {
    fn new(shown: &'a Nachverfolgung, next: fn(&Knoten) -> &BTreeSet<String>) -> Self {
        Self { shown, next, met: BTreeSet::new(), lines: Vec::new() }
    }

    fn lines(mut self, id: &'a str) -> Vec<(usize, &'a str)> {
        self.walk(id, 0);
        self.lines
    }

    fn walk(&mut self, id: &'a str, depth: usize) {
        self.lines.push((depth, id));
        if let (true, Some(knoten)) = (self.met.insert(id), self.shown.get(id)) {
            for next in (self.next)(knoten) {
                self.walk(next, depth + 1);
            }
        }
    }
}

/// Every source with what follows from it, then the gaps.
fn overview(shown: &Nachverfolgung, gaps: &Luecken, texte: &Texte) -> String {
    let mut text = String::new();
    for (id, knoten) in nodes(shown).filter(|(_, knoten)| !knoten.nach.is_empty()) {
        let following: Vec<&str> = knoten.nach.iter().map(String::as_str).collect();
        let _ = writeln!(text, "{id}  {}\n    → {}", knoten.titel, following.join(", "));
    }
    for (key, ids) in [
        ("trace-befunde-ohne-anforderung", &gaps.befunde_ohne_anforderung),
        ("trace-analyse-ohne-folge", &gaps.analyse_ohne_folge),
        ("trace-ohne-herkunft", &gaps.ohne_herkunft),
    ] {
        let list = if ids.is_empty() { texte.get("trace-keine") } else { ids.join(", ") };
        let _ = writeln!(text, "{}: {list}", texte.get(key));
    }
    text
}

fn nodes(shown: &Nachverfolgung) -> impl Iterator<Item = (&str, &Knoten)> {
    shown.ids().into_iter().filter_map(|id| Some((id, shown.get(id)?)))
}

/// Nodes that a thread runs through.
fn connected(shown: &Nachverfolgung) -> impl Iterator<Item = (&str, &Knoten)> {
    nodes(shown).filter(|(_, knoten)| !knoten.vor.is_empty() || !knoten.nach.is_empty())
}

#[derive(Serialize)]
struct Graph<'a> {
    knoten: Vec<Node<'a>>,
    kanten: Vec<[&'a str; 2]>,
    luecken: &'a Luecken,
}

#[derive(Serialize)]
struct Node<'a> {
    id: &'a str,
    art: Knotenart,
    titel: &'a str,
}

fn json(shown: &Nachverfolgung, luecken: &Luecken) -> anyhow::Result<String> {
    let knoten = connected(shown).map(|(id, knoten)| Node { id, art: knoten.art, titel: &knoten.titel }).collect();
    let kanten = edges(shown).map(|(from, to)| [from.0, to.0]).collect();
    Ok(serde_json::to_string_pretty(&Graph { knoten, kanten, luecken })? + "\n")
}

type Named<'a> = (&'a str, &'a Knoten);

fn edges(shown: &Nachverfolgung) -> impl Iterator<Item = (Named<'_>, Named<'_>)> {
    nodes(shown).flat_map(move |from| {
        let following = from.1.nach.iter().filter_map(|to| Some((to.as_str(), shown.get(to)?)));
        following.map(move |to| (from, to))
    })
}

/// One line per connection, for spreadsheets.
fn csv(shown: &Nachverfolgung) -> anyhow::Result<Vec<u8>> {
    let row = |((from, a), (to, b)): (Named<'_>, Named<'_>)| {
        [from, a.art.word(), &a.titel, to, b.art.word(), &b.titel].map(str::to_owned)
    };
    let columns = ["von", "von_art", "von_titel", "nach", "nach_art", "nach_titel"].map(str::to_owned);
    ausgabe::csv(Leser::Programm, std::iter::once(columns).chain(edges(shown).map(row)))
}

/// A flowchart in the language of Mermaid.
fn mermaid(shown: &Nachverfolgung) -> String {
    let mut text = "flowchart LR\n".to_owned();
    let names: BTreeMap<&str, usize> = connected(shown).enumerate().map(|(index, (id, _))| (id, index)).collect();
    for (id, knoten) in connected(shown) {
        let label = format!("{id}: {}", knoten.titel).replace('&', "#amp;").replace('"', "#quot;");
        let label = label.replace('<', "#lt;").replace('>', "#gt;");
        let _ = writeln!(text, "  n{}[\"{label}\"]", names.get(id).copied().unwrap_or_default());
    }
    for ((from, _), (to, _)) in edges(shown) {
        let number = |id| names.get(id).copied().unwrap_or_default();
        let _ = writeln!(text, "  n{} --> n{}", number(from), number(to));
    }
    text
}
