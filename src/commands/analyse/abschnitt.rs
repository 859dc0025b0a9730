//! Writing a section that the program owns into `analyse/kunden.yaml`.

use std::collections::BTreeMap;

use anyhow::{Context, anyhow};

use super::super::Outcome;
use super::super::session::{MessageFormat, Session};
use crate::load::{self, Part};
use crate::project::{self, Opened};
use crate::source::{edit, yaml};
use crate::text::{Arg, Sprache, Texte};
use crate::write;

/// Puts the section `name` into its file, unless the project would not be read back without errors then; gives the file. What
/// the session has found so far is reported with what the project gives then. `hinweis` is the key of the comment above the section,
/// in whatever language it was written.
pub(super) fn store(
    name: &str,
    (section, hinweis): (&str, &'static str),
    opened: &Opened,
    session: &mut Session,
) -> anyhow::Result<Option<(String, Outcome)>> {
    let path = target(name, opened);
    let text = load::text(&session.root, &path).with_context(|| path.clone())?;
    let mark = text.strip_prefix('\u{feff}').map_or("", |_| "\u{feff}");
    let own = [Sprache::De, Sprache::En].map(|sprache| format!("# {}", Texte::new(sprache).get(hinweis)));
    let edited = edit::replace(text.trim_start_matches('\u{feff}'), name, section, &own).map_err(|_| {
        let args = [("datei", Arg::Text(path.clone())), ("feld", Arg::Text(name.to_owned()))];
        anyhow!(session.texte.format("fehler-abschnitt-form", &args))
    })?;
    let edited = format!("{mark}{edited}");
    let overlay = BTreeMap::from([(path.clone(), edited.clone())]);
    let after = project::open_as_if(&session.root, &overlay, &mut session.sink);
    let outcome = session.report(&after.sources, MessageFormat::Text)?;
    if session.sink.has_errors() {
        return Ok(None);
    }
    write::file(&session.root.join(&path), edited.as_bytes())?;
    Ok(Some((path, outcome)))
}

/// The file with the section; else the single file, or a file of its own beside the others.
fn target(name: &str, opened: &Opened) -> String {
    let has_section = |text: &str| {
        yaml::parse(text).is_ok_and(|tree| tree.entries().iter().any(|(field, _)| field.as_scalar() == Some(name)))
    };
    let texts: BTreeMap<&str, &str> =
        opened.sources.iter().map(|(_, source)| (source.path.as_str(), source.text.as_str())).collect();
    let files: Vec<&str> = load::files_of(Part::Kunden, texts.keys().copied()).collect();
    let single = Part::Kunden.path();
    let own = files.iter().find(|path| texts.get(**path).is_some_and(|text| has_section(text)));
    match own {
        Some(path) => (*path).to_owned(),
        None if files.contains(&single) => single.to_owned(),
        None => format!("{}/{name}.yaml", single.trim_end_matches(".yaml")),
    }
}
