//! `crmplan templates eject NAME`: puts a template of crmplan into the project, to be changed there.

use anyhow::{anyhow, bail};

use super::super::Outcome;
use super::super::gestaltung::mark;
use super::super::session::Session;
use crate::templates::Templates;
use crate::text::{self, Arg};
use crate::{load, templates, write};

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    name: String,
    /// Beside an own template of this name, under another one.
    #[arg(long)]
    neben: bool,
}

/// Writes the template, unless the project has one of this name.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    session.find_root()?;
    let path = path(&args.name, &session)?;
    let embedded = templates::embedded(&path).unwrap_or_default();
    let comment = if path.starts_with("typst/") { "//" } else { "#" };
    let text = format!("{comment} {}\n{embedded}", mark(&path, embedded));
    let ending = if args.neben { ".neu" } else { "" };
    let target = session.root.join(format!("templates/{path}{ending}"));
    let file = [("datei", Arg::Text(target.display().to_string())), ("name", Arg::Text(path.clone()))];
    if !load::is_below(&session.root, &target) {
        bail!(session.texte.format("fehler-vorlage-ausserhalb", &file));
    }
    if !args.neben && load::exists(&target) {
        bail!(session.texte.format("fehler-vorlage-vorhanden", &file));
    }
    write::file(&target, text.as_bytes())?;
    session.say(&session.texte.format(if args.neben { "vorlage-daneben" } else { "vorlage-entnommen" }, &file))?;
    Ok(Outcome::Ok)
}

/// The path of a template that was named in full, or by the name of its file.
fn path(name: &str, session: &Session) -> anyhow::Result<String> {
    let all = Templates::default();
    let all: Vec<String> = load::TEMPLATE_KINDS.iter().flat_map(|(folder, _)| all.list(folder)).collect();
    let wanted = name.trim_start_matches("templates/");
    let stem =
        |path: &str| path.rsplit('/').next().and_then(|file| file.rsplit_once('.')).map(|(stem, _)| stem.to_owned());
    let is_meant = |path: &&String| **path == wanted || stem(path).as_deref() == Some(wanted);
    // A layout comes first: that is what people look for by its short name.
    let found = all.iter().filter(is_meant).max_by_key(|path| path.starts_with("typst/"));
    found.cloned().ok_or_else(|| {
        let stems: Vec<String> = all.iter().filter_map(|path| stem(path)).collect();
        let known = all.iter().chain(&stems).map(String::as_str);
        let near = text::nearest(wanted, known).unwrap_or_default().to_owned();
        let key = if near.is_empty() { "fehler-vorlage-unbekannt" } else { "fehler-vorlage-meinten-sie" };
        anyhow!(session.texte.format(key, &[("name", Arg::Text(wanted.to_owned())), ("vorschlag", Arg::Text(near))]))
    })
}
