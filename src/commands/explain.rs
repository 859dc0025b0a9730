//! `crmplan explain`: what a rule reports and why, with a bad and a good example; all of them as the reference.

use anyhow::anyhow;

use super::Outcome;
use super::session::{MessageFormat, Session};
use crate::check::erklaerung::{self, Erklaerung};
use crate::diagnostic::{Rule, rules};
use crate::templates::Templates;
use crate::text::{self, Arg, Texte};
use crate::write;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(required_unless_present = "all")]
    name: Option<String>,
    /// The whole reference in Markdown.
    #[arg(long, conflicts_with = "name")]
    all: bool,
    #[arg(long, value_enum, default_value_t, conflicts_with = "all")]
    format: MessageFormat,
}

pub(super) fn run(args: &Args, session: &Session) -> anyhow::Result<Outcome> {
    let templates = Templates::default();
    let texte = &session.texte;
    let Some(name) = &args.name else {
        write::stdout(reference(&templates, texte).as_bytes())?;
        return Ok(Outcome::Ok);
    };
    // As it stands in a message: `[schlupfwort]`.
    let name = name.trim_matches(['[', ']']);
    let rule = rules::named(name).ok_or_else(|| unknown(name, texte))?;
    let erklaerung = erklaerung::of(rule, &templates).ok_or_else(|| unknown(name, texte))?;
    let shown = match args.format {
        MessageFormat::Text => page(rule, &erklaerung, texte),
        MessageFormat::Json => serde_json::to_string_pretty(&data(rule, &erklaerung, texte))? + "\n",
    };
    write::stdout(shown.as_bytes())?;
    Ok(Outcome::Ok)
}

fn unknown(name: &str, texte: &Texte) -> anyhow::Error {
    let near = text::nearest(name, rules::all().map(|rule| rule.name));
    let key = if near.is_some() { "fehler-regel-meinten-sie" } else { "fehler-regel-unbekannt" };
    let args = [("name", Arg::Text(name.to_owned())), ("vorschlag", Arg::Text(near.unwrap_or_default().to_owned()))];
    anyhow!(texte.format(key, &args))
}

/// A rule as people read it in the terminal.
fn page(rule: &Rule, erklaerung: &Erklaerung, texte: &Texte) -> String {
    let worte = erklaerung.worte(texte.sprache());
    let head = format!("{}\n{}\n\n{}\n\n{}\n", rule.name, kind(rule, texte), worte.was, worte.warum);
    let example = |key: &str, example: &str| format!("\n{}:\n\n{}\n", texte.get(key), indented(example));
    let examples = example("explain-schlecht", &erklaerung.schlecht) + &example("explain-gut", &erklaerung.gut);
    format!("{head}{examples}{}", quelle(erklaerung, texte))
}

fn quelle(erklaerung: &Erklaerung, texte: &Texte) -> String {
    let line = |quelle: &String| format!("\n{}: {quelle}\n", texte.get("explain-quelle"));
    erklaerung.quelle.as_ref().map(line).unwrap_or_default()
}

fn indented(example: &str) -> String {
    example.trim_end().lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}

/// How grave it is and what it is about.
fn kind(rule: &Rule, texte: &Texte) -> String {
    let level = texte.get(&format!("stufe-{}", rule.severity.word()));
    format!("{level} · {}", texte.get(&format!("thema-{}", rule.thema)))
}

fn data(rule: &Rule, erklaerung: &Erklaerung, texte: &Texte) -> serde_json::Value {
    let worte = erklaerung.worte(texte.sprache());
    serde_json::json!({
        "name": rule.name, "severity": rule.severity.word(), "thema": rule.thema, "was": worte.was, "warum": worte.warum,
        "schlecht": erklaerung.schlecht, "gut": erklaerung.gut, "quelle": erklaerung.quelle,
    })
}

/// The reference of all rules in Markdown, theme by theme.
fn reference(templates: &Templates, texte: &Texte) -> String {
    let mut parts = vec![texte.format("explain-kopf", &[("anzahl", Arg::Zahl(rules::all().count()))]) + "\n"];
    let mut thema = "";
    for rule in rules::all() {
        if rule.thema != thema {
            thema = rule.thema;
            parts.push(format!("\n## {}\n", texte.get(&format!("thema-{thema}"))));
        }
        parts.extend(erklaerung::of(rule, templates).map(|erklaerung| entry(rule, &erklaerung, texte)));
    }
    parts.concat()
}

fn entry(rule: &Rule, erklaerung: &Erklaerung, texte: &Texte) -> String {
    let worte = erklaerung.worte(texte.sprache());
    let level = texte.get(&format!("stufe-{}", rule.severity.word()));
    let head = format!("\n### {}\n\n*{level}.* {} {}\n", rule.name, worte.was, worte.warum);
    let example = |key: &str, example: &str| format!("\n{}:\n\n```yaml\n{}\n```\n", texte.get(key), example.trim_end());
    let examples = example("explain-schlecht", &erklaerung.schlecht) + &example("explain-gut", &erklaerung.gut);
    format!("{head}{examples}{}", quelle(erklaerung, texte))
}
