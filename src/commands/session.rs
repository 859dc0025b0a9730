//! The opening move of every command on a project: find, load, read, check, report.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, anyhow};

use super::{Color, Environment, Global, Outcome};
use crate::diagnostic::{Diagnostic, Severity, Sink, json, rules, terminal};
use crate::load::{self, Loaded};
use crate::model::Projekt;
use crate::read::{self, Read};
use crate::steps::lastenheft::{self, Lastenheft, regeln};
use crate::templates::Templates;
use crate::text::{Arg, Sprache, Texte};
use crate::{check, write};

/// A run of one command.
pub(super) struct Session {
    /// Messages in the language of the user.
    pub texte: Arc<Texte>,
    /// Whether to print only what went wrong.
    pub quiet: bool,
    color: bool,
    start: PathBuf,
    /// What was found so far.
    pub sink: Sink,
}

/// A project, read and checked, with its Lastenheft.
pub(super) struct Opened {
    pub loaded: Loaded,
    pub templates: Templates,
    /// Words in the language of the documents.
    pub texte: Arc<Texte>,
    pub projekt: Option<Projekt>,
    pub lastenheft: Lastenheft,
    /// Files that stand beside the document data, by name: the logo.
    pub(super) assets: BTreeMap<String, Vec<u8>>,
}

/// How findings are printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum MessageFormat {
    #[default]
    Text,
    Json,
}

impl Session {
    pub(super) fn new(global: &Global, sprache: Sprache, environment: &Environment) -> Self {
        let color = match global.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => environment.terminal && !environment.no_color,
        };
        let start = global.projekt.clone().unwrap_or_else(|| PathBuf::from("."));
        Self { texte: Arc::new(Texte::new(sprache)), quiet: global.quiet, color, start, sink: Sink::default() }
    }

    /// Finds, loads, reads and checks the project and derives its Lastenheft.
    pub(super) fn open(&mut self) -> anyhow::Result<Opened> {
        let root = load::find_root(&self.start).ok_or_else(|| {
            let args = [("ordner", Arg::Text(self.start.display().to_string()))];
            anyhow!(self.texte.format("fehler-kein-projekt", &args))
        })?;
        let mut loaded = load::project(&root, &mut self.sink);
        let read = read::project(&loaded, &mut self.sink);
        check::project(&read, &mut self.sink);
        let Read { projekt, complete, .. } = read;
        let assets = projekt.as_ref().and_then(|projekt| logo(projekt, &loaded, &mut self.sink)).into_iter().collect();
        let templates = templates(&loaded);
        let language = projekt.as_ref().and_then(|projekt| projekt.angaben.sprache).unwrap_or_default();
        let texte = Arc::new(Texte::new(language));
        let rules = regeln::load(&templates, &mut loaded.sources, &mut self.sink);
        let lastenheft = match &projekt {
            // Deriving from half a project would report mistakes that are none.
            Some(projekt) if complete && !self.sink.has_errors() => {
                lastenheft::build(projekt, &rules, &texte, &mut self.sink)
            }
            _ => Lastenheft::default(),
        };
        Ok(Opened { loaded, templates, texte, projekt, lastenheft, assets })
    }

    /// Prints all findings and says whether the command may go on.
    pub(super) fn report(&self, opened: &Opened, format: MessageFormat) -> anyhow::Result<Outcome> {
        let sources = &opened.loaded.sources;
        let found = self.sink.sorted(sources);
        match format {
            MessageFormat::Json => {
                let text = json::render(&found, sources, &self.texte).context("JSON")?;
                write::stdout(text.as_bytes())?;
            }
            MessageFormat::Text => {
                write::stderr(&self.summary(terminal::render(&found, sources, &self.texte, self.color)))?;
            }
        }
        Ok(if self.sink.has_errors() { Outcome::Findings } else { Outcome::Ok })
    }

    fn summary(&self, mut text: String) -> String {
        let (errors, warnings) = (self.sink.count(Severity::Fehler), self.sink.count(Severity::Warnung));
        if errors + warnings > 0 {
            let args = [("fehler", Arg::Zahl(errors)), ("warnungen", Arg::Zahl(warnings))];
            text.push_str(&self.texte.format("befund-summe", &args));
            text.push('\n');
        }
        text
    }

    /// Prints a message unless the user wants silence.
    pub(super) fn say(&self, text: &str) -> anyhow::Result<()> {
        if !self.quiet {
            write::stderr(&format!("{text}\n"))?;
        }
        Ok(())
    }
}

/// Embedded templates with those of the project laid over them.
fn templates(loaded: &Loaded) -> Templates {
    let own = loaded.templates.iter().filter_map(|(path, id)| {
        let source = loaded.sources.get(*id)?;
        Some((path.clone(), source.text.clone()))
    });
    Templates::with_own(own.collect())
}

/// Name and content of the logo, if the project has one that can be used.
fn logo(projekt: &Projekt, loaded: &Loaded, sink: &mut Sink) -> Option<(String, Vec<u8>)> {
    let logo = projekt.gestaltung.as_ref()?.logo.as_ref()?;
    let ending = logo.value.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    let usable = matches!(ending.as_str(), "svg" | "png" | "jpg" | "jpeg");
    if let (true, Ok(bytes)) = (usable, load::asset(&loaded.root, &logo.value)) {
        return Some((format!("logo.{ending}"), bytes));
    }
    let diagnostic = Diagnostic::new(rules::LOGO_UNBRAUCHBAR).with("datei", &logo.value).at(logo.origin);
    sink.push(diagnostic.with_hint("hinweis-logo-unbrauchbar"));
    None
}
