//! `crmplan check --list`: all rules with their level, in this project if there is one.

use std::fmt::Write;

use super::super::Outcome;
use super::super::session::Session;
use crate::check::erklaerung;
use crate::diagnostic::rules;
use crate::templates::Templates;
use crate::write;

pub(super) fn run(as_json: bool, session: &mut Session) -> anyhow::Result<Outcome> {
    // Rules exist without a project; its settings are shown where there is one.
    let _ = session.open();
    let settings = session.settings();
    let (texte, templates) = (&session.texte, Templates::default());
    let mut text = String::new();
    let mut entries = Vec::new();
    let mut thema = "";
    let mut explained = Vec::new();
    for rule in rules::all() {
        if rule.thema != thema {
            thema = rule.thema;
            explained = erklaerung::thema(thema, &templates);
            let gap = if text.is_empty() { "" } else { "\n" };
            writeln!(text, "{gap}{}", texte.get(&format!("thema-{thema}")))?;
        }
        let stated = settings.stated(rule);
        let level = stated.unwrap_or(rule.severity.word());
        let was = explained.iter().find(|entry| entry.name == rule.name).map(|entry| &entry.worte(texte.sprache()).was);
        let was = was.map(String::as_str).unwrap_or_default();
        writeln!(text, "  {:<10} {:<32} {was}", texte.get(&format!("stufe-{level}")), rule.name)?;
        entries.push(serde_json::json!({
            "name": rule.name, "severity": level, "default": rule.severity.word(), "thema": rule.thema, "was": was,
        }));
    }
    let shown = if as_json { serde_json::to_string_pretty(&entries)? + "\n" } else { text };
    write::stdout(shown.as_bytes())?;
    Ok(Outcome::Ok)
}
