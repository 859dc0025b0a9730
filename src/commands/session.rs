//! What every command on a project does: find it, open it, report what is wrong with it.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::rc::Rc;

use anyhow::{Context, anyhow, bail};
use indicatif::{ProgressBar, ProgressStyle};

use super::ausgabe::Gemeldet;
use super::{Color, Environment, Global, Outcome, gestaltung};
use crate::check::einstellung::{Einstellungen, Gefunden};
use crate::diagnostic::{Severity, Sink, json, terminal};
use crate::document::Document;
use crate::freigabe::auswahl::{self, Eingefroren};
use crate::freigabe::entscheidung::{self, Bewiesen, Entscheidung};
use crate::freigabe::nummeriert::Nummeriert;
use crate::freigabe::zeitplan::{self, Basisplan};
use crate::freigabe::{self, Dokument, Freigabe, Stand, Unreadable};
use crate::load::{self, Part};
use crate::model::werte::Version;
use crate::project::{self, Opened};
use crate::source::Sources;
use crate::text::{Arg, Sprache, Texte};
use crate::write;

/// A run of one command.
pub(super) struct Session {
    /// Messages in the language of the user.
    pub(super) texte: Texte,
    /// What was found so far.
    pub(super) sink: Sink,
    /// The root of the project, once it is open.
    pub(super) root: PathBuf,
    /// Whether standard output is in colour.
    pub(super) colors_output: bool,
    /// The folder of the user.
    pub(super) home: Option<String>,
    /// What the project sets for the checks, once it is open.
    einstellungen: Einstellungen,
    talk: Talk,
    color: bool,
    /// Of a rehearsal: what would have been set.
    probe: Option<Probe>,
}

/// Documents that were not set.
pub(super) type Probe = Rc<RefCell<Vec<Document>>>;

/// How much is said beside findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Talk {
    /// Nothing.
    Quiet,
    /// What was done.
    Lines,
    /// How far it has come too: standard error is a terminal.
    Progress,
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
        let colors = |is_terminal: bool| match global.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => is_terminal && !environment.no_color,
        };
        let (color, colors_output) = (colors(environment.terminal), colors(environment.output_terminal));
        let root = global.projekt.clone().unwrap_or_else(|| PathBuf::from("."));
        Self {
            texte: Texte::new(sprache),
            sink: Sink::default(),
            root,
            colors_output,
            home: environment.home.clone(),
            einstellungen: Einstellungen::default(),
            talk: match (global.quiet, environment.terminal) {
                (true, _) => Talk::Quiet,
                (false, false) => Talk::Lines,
                (false, true) => Talk::Progress,
            },
            color,
            probe: None,
        }
    }

    /// A session on the same project, with what it sets for the checks, in which nothing was found yet.
    pub(super) fn again(&self, sources: &Sources) -> Self {
        let mut again = Self { einstellungen: self.einstellungen.clone(), ..self.fresh() };
        again.sink.measure_by(again.einstellungen.massstab(sources));
        again
    }

    fn fresh(&self) -> Self {
        Self {
            texte: Texte::new(self.texte.sprache()),
            sink: Sink::default(),
            root: self.root.clone(),
            colors_output: self.colors_output,
            home: self.home.clone(),
            einstellungen: Einstellungen::default(),
            talk: self.talk,
            color: self.color,
            probe: None,
        }
    }

    /// A session on the same project that says and sets nothing, and keeps what would have been set.
    pub(super) fn rehearsal(&self) -> (Self, Probe) {
        let probe = Probe::default();
        (Self { talk: Talk::Quiet, probe: Some(Rc::clone(&probe)), ..self.fresh() }, probe)
    }

    /// Whether nothing is to be set.
    pub(super) fn is_rehearsal(&self) -> bool {
        self.probe.is_some()
    }

    /// Keeps a document that would have been set; the rehearsal ends with it.
    pub(super) fn rehearsed(&self, document: &Document) -> Gemeldet {
        if let Some(probe) = &self.probe {
            probe.borrow_mut().push(document.clone());
        }
        Gemeldet
    }

    /// Finds and opens the project.
    pub(super) fn open(&mut self) -> anyhow::Result<Opened> {
        self.find_root()?;
        let opened = project::open(&self.root, &mut self.sink);
        gestaltung::check(&opened, &mut self.sink);
        let pruefung = opened.projekt.as_ref().and_then(|projekt| projekt.pruefung.as_ref());
        self.einstellungen = pruefung.map(Einstellungen::new).unwrap_or_default();
        self.sink.measure_by(self.einstellungen.massstab(&opened.sources));
        Ok(opened)
    }

    /// What the project sets for the checks.
    pub(super) fn settings(&self) -> &Einstellungen {
        &self.einstellungen
    }

    /// All findings so far as the project wants them.
    pub(super) fn found(&self, sources: &Sources) -> Gefunden {
        self.einstellungen.apply(self.sink.sorted(sources), sources)
    }

    /// Finds the root of the project.
    pub(super) fn find_root(&mut self) -> anyhow::Result<()> {
        self.root = load::find_root(&self.root).ok_or_else(|| {
            let args = [("ordner", Arg::Text(self.root.display().to_string()))];
            anyhow!(self.texte.format("fehler-kein-projekt", &args))
        })?;
        Ok(())
    }

    /// Keeps others from changing the project until the returned lock is dropped.
    pub(super) fn lock(&mut self) -> anyhow::Result<std::fs::File> {
        self.find_root()?;
        Ok(write::lock(&self.root)?)
    }

    /// Reads and proves the releases of the Lastenheft.
    pub(super) fn freigaben(&mut self) -> Vec<Freigabe> {
        self.releases(Dokument::Lastenheft)
    }

    /// Reads and proves the releases of the Pflichtenheft.
    pub(super) fn vereinbarungen(&mut self) -> Vec<Freigabe> {
        self.releases(Dokument::Pflichtenheft)
    }

    fn releases(&mut self, dokument: Dokument) -> Vec<Freigabe> {
        let frozen = load::frozen(&self.root, freigabe::FOLDER, dokument.prefix(), &mut self.sink);
        freigabe::read(dokument, frozen, &mut self.sink)
    }

    /// The text of `pflichtenheft.yaml` as it was read, to be changed; empty if there is none.
    pub(super) fn pflichtenheft(&self, opened: &Opened) -> anyhow::Result<String> {
        let path = Part::Pflichtenheft.path();
        let there = opened.sources.iter().map(|(_, source)| source.path.as_str());
        let text = match load::files_of(Part::Pflichtenheft, there).collect::<Vec<_>>().as_slice() {
            [] => String::new(),
            [only] if *only == path => load::text(&self.root, path)?,
            _ => bail!(self.texte.get("fehler-pflichtenheft-geteilt")),
        };
        // An editor may have saved in between.
        let read = opened.sources.iter().find(|(_, x)| x.path == path).map(|(_, x)| x.text.as_str());
        if read.unwrap_or_default() != text.strip_prefix('\u{feff}').unwrap_or(&text) {
            bail!(self.texte.get("fehler-pflichtenheft-inzwischen"));
        }
        Ok(text)
    }

    /// Reads and proves the frozen states of the selection.
    pub(super) fn eingefroren(&mut self) -> Vec<Eingefroren> {
        let frozen = load::frozen(&self.root, freigabe::FOLDER, auswahl::Vermerk::PREFIX, &mut self.sink);
        auswahl::read(frozen, &mut self.sink)
    }

    /// Reads and proves the decisions.
    pub(super) fn entscheidungen(&mut self) -> Vec<Bewiesen> {
        let frozen = load::frozen(&self.root, freigabe::FOLDER, Entscheidung::PREFIX, &mut self.sink);
        entscheidung::read(frozen, &mut self.sink)
    }

    /// Reads and proves the fixed plans.
    pub(super) fn basisplaene(&mut self) -> Vec<Basisplan> {
        let frozen = load::frozen(&self.root, freigabe::FOLDER, zeitplan::Vermerk::PREFIX, &mut self.sink);
        zeitplan::read(frozen, &mut self.sink)
    }

    /// Reports a working state that differs from the last release without a newer version.
    pub(super) fn check_version(&mut self, opened: &Opened, releases: &[Freigabe]) {
        if let Some(projekt) = opened.projekt.as_ref().filter(|_| !self.sink.has_errors()) {
            Stand { opened, projekt, releases }.check_version(&mut self.sink);
        }
    }

    /// What was asked of a release; why it cannot be read goes to the findings.
    pub(super) fn take<T>(&mut self, asked: Result<T, Unreadable>) -> Option<T> {
        asked.map_err(|unreadable| self.sink.push(*unreadable.0)).ok()
    }

    /// The release of this version.
    pub(super) fn freigabe<'r>(
        &self,
        version: &str,
        releases: &'r [Freigabe],
        dokument: Dokument,
    ) -> anyhow::Result<&'r Freigabe> {
        let wanted = Version::parse(version);
        let found = releases.iter().find(|release| Some(&release.vermerk.version) == wanted.as_ref());
        found.ok_or_else(|| {
            let versions: Vec<&str> = releases.iter().map(|release| release.vermerk.version.as_str()).collect();
            let key = match (versions.is_empty(), dokument) {
                (true, Dokument::Lastenheft) => "fehler-keine-freigaben",
                (true, Dokument::Pflichtenheft) => "fehler-keine-freigaben-pflichtenheft",
                (false, _) => "fehler-freigabe-unbekannt",
            };
            let args = [("version", Arg::Text(version.to_owned())), ("versionen", Arg::Text(versions.join(", ")))];
            anyhow!(self.texte.format(key, &args))
        })
    }

    /// Finds and opens the project and reports what is wrong with it; nothing while it has errors.
    pub(super) fn open_clean(&mut self) -> anyhow::Result<Option<Opened>> {
        let opened = self.open()?;
        let outcome = self.report(&opened.sources, MessageFormat::Text)?;
        Ok((outcome == Outcome::Ok).then_some(opened))
    }

    /// Prints all findings and says whether the command may go on.
    pub(super) fn report(&self, sources: &Sources, format: MessageFormat) -> anyhow::Result<Outcome> {
        let found = self.found(sources);
        match format {
            MessageFormat::Json => {
                let text = json::render(&found.befunde, sources, &self.texte).context("JSON")?;
                write::stdout(text.as_bytes())?;
            }
            MessageFormat::Text => self.print(&found, sources)?,
        }
        Ok(if found.count(Severity::Fehler) > 0 { Outcome::Findings } else { Outcome::Ok })
    }

    /// Whether there are errors, or warnings that nobody accepted.
    pub(super) fn is_held_up(&self, sources: &Sources, accepts_warnings: bool) -> bool {
        let found = self.found(sources);
        found.count(Severity::Fehler) > 0 || (!accepts_warnings && found.count(Severity::Warnung) > 0)
    }

    /// The names of the rules of all warnings, as a release notes them.
    pub(super) fn warnings(&self, sources: &Sources) -> BTreeSet<String> {
        let found = self.found(sources).befunde.into_iter();
        found.filter(|x| x.severity == Severity::Warnung).map(|x| x.rule.name.to_owned()).collect()
    }

    /// Prints findings for people, with their sum.
    pub(super) fn print(&self, found: &Gefunden, sources: &Sources) -> anyhow::Result<()> {
        if self.is_rehearsal() {
            return Ok(());
        }
        let mut text = terminal::render(&found.befunde, sources, &self.texte, self.color);
        if !found.befunde.is_empty() {
            let args = [
                ("fehler", Arg::Zahl(found.count(Severity::Fehler))),
                ("warnungen", Arg::Zahl(found.count(Severity::Warnung))),
                ("hinweise", Arg::Zahl(found.count(Severity::Hinweis))),
            ];
            text.push_str(&self.texte.format("befund-summe", &args));
            text.push('\n');
        }
        Ok(write::stderr(&text)?)
    }

    /// A bar for work on so many bytes; invisible unless standard error is a terminal.
    pub(super) fn progress(&self, bytes: u64) -> ProgressBar {
        if self.talk != Talk::Progress {
            return ProgressBar::hidden();
        }
        let style = ProgressStyle::with_template("{wide_bar} {bytes} / {total_bytes}");
        ProgressBar::new(bytes).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
    }

    /// Gives a line to whoever reads standard output; a rehearsal gives nothing.
    pub(super) fn give(&self, text: &str) -> anyhow::Result<()> {
        if !self.is_rehearsal() {
            write::stdout(format!("{text}\n").as_bytes())?;
        }
        Ok(())
    }

    /// Prints a message unless the user wants silence.
    pub(super) fn say(&self, text: &str) -> anyhow::Result<()> {
        if self.talk != Talk::Quiet {
            write::stderr(&format!("{text}\n"))?;
        }
        Ok(())
    }
}
