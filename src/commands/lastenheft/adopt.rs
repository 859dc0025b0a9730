//! `crmplan lastenheft adopt|drop|confirm`: proposals become the user's own text, go away with a reason, or get their values.
//!
//! Each command reads, changes and writes under a lock, so that two people at work lose nothing, and adds to
//! `lastenheft.yaml` without touching what stands there.

use std::collections::BTreeMap;

use anyhow::{Context, anyhow, bail};

use super::super::Outcome;
use super::super::katalog::{ABGRENZUNG, gruppen};
use super::super::session::{MessageFormat, Session};
use crate::diagnostic::Sink;
use crate::load::Overlay;
use crate::project::{self, Opened};
use crate::schemata::scaffold;
use crate::source::{edit, yaml};
use crate::steps::katalog::is_same;
use crate::steps::lastenheft::uebernahme::{self, YamlError};
use crate::steps::lastenheft::{Abgrenzung, Anforderung};
use crate::text::{self, Arg};
use crate::{load, write};

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct AdoptArgs {
    #[command(flatten)]
    which: Which,
}

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct DropArgs {
    #[arg(required = true)]
    ids: Vec<String>,
    #[arg(long)]
    grund: String,
}

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct ConfirmArgs {
    #[command(flatten)]
    which: Which,
    #[arg(long)]
    wert: Vec<String>,
}

/// The entries a command is about.
#[derive(Debug, clap::Args)]
#[group(required = true, multiple = false)]
struct Which {
    ids: Vec<String>,
    #[arg(long, value_parser = gruppen())]
    gruppe: Option<String>,
    #[arg(long)]
    all: bool,
}

impl Which {
    fn takes(&self, id: &str, gruppe: &str) -> bool {
        self.all || self.gruppe.as_deref() == Some(gruppe) || self.ids.iter().any(|wanted| wanted == id)
    }
}

/// Takes proposals over into `lastenheft.yaml`.
pub(in crate::commands) fn adopt(args: &AdoptArgs, mut session: Session) -> anyhow::Result<Outcome> {
    let _lock = session.lock()?;
    let Some(opened) = session.open_clean()? else { return Ok(Outcome::Findings) };
    let lastenheft = &opened.lastenheft;
    let requirements: Vec<&Anforderung> = lastenheft
        .anforderungen
        .iter()
        .filter(|x| x.stand.vorlage().is_some() && args.which.takes(&x.id, x.gruppe.word()))
        .collect();
    let exclusions: Vec<&Abgrenzung> = lastenheft
        .abgrenzungen
        .iter()
        .filter(|x| x.stand.vorlage().is_some() && args.which.takes(&x.id, ABGRENZUNG))
        .collect();
    let found = requirements.iter().map(|x| x.id.as_str()).chain(exclusions.iter().map(|x| x.id.as_str()));
    refuse_unknown(&args.which.ids, &found.collect::<Vec<_>>(), &opened, &session)?;
    let count = requirements.len() + exclusions.len();
    let mut changes = Changes::new(&opened);
    changes.append("anforderungen", uebernahme::anforderungen(requirements.into_iter()), &session)?;
    changes.append("abgrenzung", uebernahme::abgrenzungen(exclusions.into_iter()), &session)?;
    changes.finish(&mut session, Ursprung::Abgeleitet, ("adopt-fertig", count))
}

/// Drops proposals with a reason.
pub(in crate::commands) fn drop(args: &DropArgs, mut session: Session) -> anyhow::Result<Outcome> {
    let grund = args.grund.trim();
    if !is_usable(grund) {
        bail!(session.texte.get("fehler-grund-leer"));
    }
    let _lock = session.lock()?;
    let Some(opened) = session.open_clean()? else { return Ok(Outcome::Findings) };
    let lastenheft = &opened.lastenheft;
    let requirements = lastenheft.anforderungen.iter().filter(|x| x.stand.vorlage().is_some()).map(|x| x.id.as_str());
    let exclusions = lastenheft.abgrenzungen.iter().filter(|x| x.stand.vorlage().is_some()).map(|x| x.id.as_str());
    let proposals: Vec<&str> = requirements.chain(exclusions).collect();
    refuse_unknown(&args.ids, &proposals, &opened, &session)?;
    let adjusted = opened.projekt.iter().flat_map(|projekt| &projekt.lastenheft.anpassungen);
    if let Some(adjusted) = adjusted.map(|x| &x.anforderung.value).find(|id| args.ids.contains(id)) {
        bail!(session.texte.format("fehler-schon-angepasst", &[("kennung", Arg::Text(adjusted.clone()))]));
    }
    let mut ids: Vec<&str> = args.ids.iter().map(String::as_str).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut changes = Changes::new(&opened);
    changes.append("anpassungen", uebernahme::streichungen(ids.iter().copied(), grund), &session)?;
    changes.finish(&mut session, Ursprung::Angegeben, ("drop-fertig", ids.len()))
}

/// Confirms proposed values, or sets others.
pub(in crate::commands) fn confirm(args: &ConfirmArgs, mut session: Session) -> anyhow::Result<Outcome> {
    if !args.wert.is_empty() && args.which.ids.is_empty() {
        // Different entries use the same name for different values.
        bail!(session.texte.get("fehler-wert-ohne-kennung"));
    }
    let _lock = session.lock()?;
    let Some(opened) = session.open_clean()? else { return Ok(Outcome::Findings) };
    let all = &opened.lastenheft.anforderungen;
    let chosen: Vec<&Anforderung> = all.iter().filter(|x| args.which.takes(&x.id, x.gruppe.word())).collect();
    refuse_unknown(&args.which.ids, &chosen.iter().map(|x| x.id.as_str()).collect::<Vec<_>>(), &opened, &session)?;
    let wanted = assignments(&args.wert, &chosen, &session)?;
    let mut values: Vec<(&str, &str, &str)> = Vec::new();
    for anforderung in chosen {
        for wert in uebernahme::open(&anforderung.werte) {
            let own = wanted.iter().find(|(name, _)| *name == wert.name).map(|(_, value)| *value);
            if anforderung.stand.vorlage().is_none() && own.is_some_and(|own| !is_same(own, &wert.roh)) {
                bail!(session.texte.format("fehler-wert-im-text", &[("kennung", Arg::Text(anforderung.id.clone()))]));
            }
            values.push((&anforderung.id, &wert.name, own.unwrap_or(&wert.roh)));
        }
    }
    let mut changes = Changes::new(&opened);
    changes.append("werte", uebernahme::bestaetigungen(values.iter().copied()), &session)?;
    changes.finish(&mut session, Ursprung::Angegeben, ("confirm-fertig", values.len()))
}

/// `NAME=WERT` pairs; each name must be one of the open values.
fn assignments<'a>(
    wert: &'a [String],
    chosen: &[&Anforderung],
    session: &Session,
) -> anyhow::Result<Vec<(&'a str, &'a str)>> {
    let open: Vec<&str> =
        chosen.iter().flat_map(|x| uebernahme::open(&x.werte)).map(|wert| wert.name.as_str()).collect();
    let mut pairs = Vec::new();
    for text in wert {
        match text.split_once('=') {
            Some((name, value)) if open.contains(&name) && is_usable(value) => {
                pairs.push((name, value.trim()));
            }
            _ => {
                let names = if open.is_empty() { "–".to_owned() } else { open.join(", ") };
                let args = [("wert", Arg::Text(text.clone())), ("werte", Arg::Text(names))];
                bail!(session.texte.format("fehler-wertangabe", &args));
            }
        }
    }
    Ok(pairs)
}

fn is_usable(value: &str) -> bool {
    !value.trim().is_empty() && !value.chars().any(text::is_forbidden_control)
}

/// Says which of the identifiers asked for cannot be meant, and which may have been.
fn refuse_unknown(asked: &[String], found: &[&str], opened: &Opened, session: &Session) -> anyhow::Result<()> {
    let unknown = asked.iter().filter(|id| !found.contains(&id.as_str()));
    let messages: Vec<String> = unknown.map(|id| why_not(id, opened, session)).collect();
    if messages.is_empty() { Ok(()) } else { bail!(messages.join("\n")) }
}

fn why_not(id: &str, opened: &Opened, session: &Session) -> String {
    let lastenheft = &opened.lastenheft;
    let requirements = lastenheft.anforderungen.iter().map(|x| x.id.as_str());
    let all: Vec<&str> = requirements.chain(lastenheft.abgrenzungen.iter().map(|x| x.id.as_str())).collect();
    let args = [("kennung", Arg::Text(id.to_owned()))];
    if all.contains(&id) {
        return session.texte.format("fehler-kein-vorschlag", &args);
    }
    if let Some(dropped) = lastenheft.entfallen.iter().find(|dropped| dropped.id == id) {
        let args = [("kennung", Arg::Text(id.to_owned())), ("grund", Arg::Text(dropped.grund.clone()))];
        return session.texte.format("fehler-gestrichen", &args);
    }
    if lastenheft.vorschlaege.iter().any(|vorschlag| vorschlag.id() == id) {
        return session.texte.format("fehler-nicht-vorgeschlagen", &args);
    }
    let message = session.texte.format("fehler-vorschlag-unbekannt", &args);
    match text::nearest(id, all) {
        Some(near) => {
            let args = [("vorschlag", Arg::Text(near.to_owned()))];
            format!("{message} {}", session.texte.format("hinweis-meinten-sie", &args))
        }
        None => message,
    }
}

/// Where added entries come from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ursprung {
    /// They were derived and are checked already; nothing else follows from them.
    Abgeleitet,
    /// The user gave something that may have effects on what follows.
    Angegeben,
}

/// What is to be added to the files of the Lastenheft.
struct Changes<'a> {
    opened: &'a Opened,
    /// New texts by path.
    texts: Overlay,
}

impl<'a> Changes<'a> {
    fn new(opened: &'a Opened) -> Self {
        Self { opened, texts: Overlay::new() }
    }

    /// The file that has the section `key`; if none has, the single file, or the last one of a split Lastenheft.
    fn file_with(&self, key: &str) -> &'a str {
        let texts = self.opened.sources.iter().map(|(_, source)| (source.path.as_str(), source.text.as_str()));
        let texts: BTreeMap<&str, &str> = texts.collect();
        let files: Vec<&str> = load::files_of(load::Part::Lastenheft, texts.keys().copied()).collect();
        let single = load::Part::Lastenheft.path();
        if files.len() < 2 {
            return files.first().copied().unwrap_or(single);
        }
        let has_section = |path: &&&str| {
            let tree = texts.get(**path).and_then(|text| yaml::parse(text).ok());
            tree.is_some_and(|tree| tree.entries().iter().any(|(name, _)| name.as_scalar() == Some(key)))
        };
        let fallback = if files.contains(&single) { single } else { files.last().copied().unwrap_or(single) };
        files.iter().find(has_section).copied().unwrap_or(fallback)
    }

    fn append(&mut self, key: &str, items: Result<String, YamlError>, session: &Session) -> anyhow::Result<()> {
        let items = items?;
        if items.trim() == "[]" {
            return Ok(());
        }
        let path = self.file_with(key);
        let text = match self.texts.remove(path) {
            Some(changed) => changed,
            None => load::text(&session.root, path).with_context(|| path.to_owned())?,
        };
        let mark = text.strip_prefix('\u{feff}').map_or("", |_| "\u{feff}");
        let edited = edit::append(text.trim_start_matches('\u{feff}'), key, &items).map_err(|_| {
            let args = [("datei", Arg::Text(path.to_owned())), ("feld", Arg::Text(key.to_owned()))];
            anyhow!(session.texte.format("fehler-abschnitt-form", &args))
        })?;
        let edited = if text.is_empty() { scaffold("lastenheft", &edited) } else { edited };
        self.texts.insert(path.to_owned(), format!("{mark}{edited}"));
        Ok(())
    }

    /// Writes the files and says so, unless the project would not be read back without errors then.
    fn finish(self, session: &mut Session, ursprung: Ursprung, (key, count): (&str, usize)) -> anyhow::Result<Outcome> {
        let mut sink = Sink::default();
        if !self.texts.is_empty() {
            let sources = if ursprung == Ursprung::Abgeleitet {
                project::read_back(&session.root, &self.texts, self.opened, &mut sink)
            } else {
                project::open_as_if(&session.root, &self.texts, &mut sink).sources
            };
            if sink.has_errors() {
                session.sink = sink;
                return session.report(&sources, MessageFormat::Text);
            }
        }
        for (path, text) in &self.texts {
            write::file(&session.root.join(path), text.as_bytes())?;
        }
        let files = self.texts.into_keys().collect::<Vec<_>>().join(", ");
        session.say(&session.texte.format(key, &[("anzahl", Arg::Zahl(count)), ("datei", Arg::Text(files))]))?;
        Ok(Outcome::Ok)
    }
}
