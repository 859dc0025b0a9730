//! `crmplan templates list`: all templates, and which of them are the project's own.

use serde_json::{Value, json};

use super::super::Outcome;
use super::super::session::{MessageFormat, Session};
use super::DOKUMENTE;
use crate::diagnostic::Sink;
use crate::project::{self, Opened};
use crate::templates::Templates;
use crate::text::{Arg, Texte};
use crate::{load, templates, write};

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(long, value_enum, default_value_t)]
    format: MessageFormat,
}

/// Lists the templates; outside a project those of crmplan.
pub(in crate::commands) fn run(args: &Args, session: &Session) -> anyhow::Result<Outcome> {
    let opened = load::find_root(&session.root).map(|root| project::open(&root, &mut Sink::default()));
    let all = lines(opened.as_ref(), &session.texte);
    let shown = match args.format {
        MessageFormat::Json => serde_json::to_string_pretty(&all.iter().map(Zeile::data).collect::<Vec<_>>())? + "\n",
        MessageFormat::Text => table(&all, &session.texte),
    };
    write::stdout(shown.as_bytes())?;
    Ok(Outcome::Ok)
}

/// A template in the list.
struct Zeile {
    path: String,
    /// Whether the project has its own.
    own: bool,
    /// Whether crmplan has one of this name.
    embedded: bool,
    /// What it is for.
    was: String,
}

impl Zeile {
    fn data(&self) -> Value {
        json!({"name": self.path, "eigen": self.own, "eingebaut": self.embedded, "was": self.was})
    }
}

fn lines(opened: Option<&Opened>, texte: &Texte) -> Vec<Zeile> {
    let usual = Templates::default();
    let all = opened.map_or(&usual, |opened| &opened.templates);
    let in_folder = |folder: &&str| {
        let line = |path: String| Zeile {
            own: all.is_own(&path),
            embedded: templates::embedded(&path).is_some(),
            was: purpose(&path, texte),
            path,
        };
        all.list(folder).into_iter().map(line).collect::<Vec<_>>()
    };
    load::TEMPLATE_KINDS.iter().map(|(folder, _)| folder).flat_map(in_folder).collect()
}

/// The documents that a layout sets, otherwise what files of its folder are for.
fn purpose(path: &str, texte: &Texte) -> String {
    let documents = DOKUMENTE.iter().filter(|dokument| dokument.main == path);
    let labels: Vec<String> = documents.map(|dokument| texte.get(&format!("vorlage-{}", dokument.name))).collect();
    if !labels.is_empty() {
        return labels.join(", ");
    }
    let folder = path.split('/').next().unwrap_or_default();
    texte.get(&format!("vorlagenart-{folder}"))
}

fn table(all: &[Zeile], texte: &Texte) -> String {
    let kind = |line: &Zeile| {
        texte.get(match (line.own, line.embedded) {
            (false, _) => "vorlage-eingebaut",
            (true, true) => "vorlage-ueberlagert",
            (true, false) => "vorlage-eigen",
        })
    };
    let width = |text: &str| text.chars().count();
    let first = all.iter().map(|line| width(&line.path)).max().unwrap_or_default();
    let second = all.iter().map(|line| width(&kind(line))).max().unwrap_or_default();
    let row = |line: &Zeile| format!("{:first$}  {:second$}  {}\n", line.path, kind(line), line.was);
    let rows: String = all.iter().map(row).collect();
    let own = all.iter().filter(|line| line.own).count();
    let sum = [("anzahl", Arg::Zahl(all.len())), ("eigene", Arg::Zahl(own))];
    format!("{rows}{}\n", texte.format("vorlagen-summe", &sum))
}
