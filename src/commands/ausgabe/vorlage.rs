//! Setting a document: what it is set with, and what is told of what goes wrong.

use std::collections::BTreeMap;

use super::super::session::{MessageFormat, Session};
use super::prozess;
use crate::diagnostic::{Diagnostic, rules};
use crate::document::Document;
use crate::freigabe::Freigabe;
use crate::load;
use crate::project::Opened;
use crate::render::pdf::{self, Fehlstelle, Ort, RenderError, Rendered, Ursache};
use crate::source::{Origin, Sources};
use crate::templates::{LAYOUTS, Templates, is_in};

/// How many mistakes of a template are told.
const MOST: usize = 5;

/// What a document is set with.
pub(in crate::commands) struct Vorlage<'o> {
    /// The project whose templates they are, for places in them.
    opened: Option<&'o Opened>,
    /// The folder in which they lie, with a slash at its end.
    ordner: String,
    templates: Templates,
    main: &'static str,
    assets: BTreeMap<String, Vec<u8>>,
}

impl<'o> Vorlage<'o> {
    /// The template `main` with all that the project has today.
    pub(in crate::commands) fn today(opened: &'o Opened, main: &'static str) -> Self {
        let (templates, assets) = (opened.templates.clone(), opened.assets.clone());
        Self { opened: Some(opened), ordner: "templates/".to_owned(), templates, main, assets }
    }

    /// The template `main` with all that a release was set with.
    pub(in crate::commands) fn released(release: &Freigabe, main: &'static str) -> Self {
        let ordner = format!("{}/vorlagen/", release.ordner);
        Self { opened: None, ordner, templates: release.templates(), main, assets: release.assets() }
    }

    /// The templates of today for something that a release is part of: with those of its pictures that are gone from the project.
    pub(in crate::commands) fn comparing(opened: &'o Opened, newer: Option<&Freigabe>, main: &'static str) -> Self {
        let today = Self::today(opened, main);
        let assets = newer.map(Freigabe::assets).unwrap_or_default();
        Self { assets: assets.into_iter().chain(today.assets).collect(), ..today }
    }

    /// Sets a document: here if all it is set with is crmplan's own, otherwise where nothing can happen to this process.
    fn render(&self, document: &Document) -> Result<Rendered, RenderError> {
        if self.assets.is_empty() && self.templates.own().keys().all(|path| !is_in(path, LAYOUTS)) {
            return pdf::render(document, &self.templates, self.main, BTreeMap::new());
        }
        prozess::render(document, &self.templates, self.main, &self.assets)
    }

    /// Where people find a file of the world of a template.
    fn path(&self, path: &str) -> String {
        if is_in(path, LAYOUTS) { format!("{}{path}", self.ordner) } else { path.to_owned() }
    }

    /// The same with one more file beside the data.
    pub(in crate::commands) fn with(mut self, name: &str, bytes: Vec<u8>) -> Self {
        self.assets.insert(name.to_owned(), bytes);
        self
    }
}

/// The error of a run whose findings have been shown: nothing is left to be said.
#[derive(Debug, thiserror::Error)]
#[error("findings were shown")]
pub(in crate::commands) struct Gemeldet;

/// Sets `document`; what is wrong with the pages is reported, and what keeps them from being set ends the run.
pub(in crate::commands) fn typeset(
    document: &Document,
    vorlage: &Vorlage<'_>,
    session: &mut Session,
) -> anyhow::Result<Rendered> {
    if session.is_rehearsal() {
        return Err(session.rehearsed(document).into());
    }
    match vorlage.render(document) {
        Ok(rendered) => {
            report(&rendered, vorlage, session);
            Ok(rendered)
        }
        Err(RenderError::Data(error)) => Err(error.into()),
        Err(error) => {
            for diagnostic in findings(error, vorlage) {
                session.sink.push(diagnostic);
            }
            let nothing = Sources::default();
            session.report(vorlage.opened.map_or(&nothing, |opened| &opened.sources), MessageFormat::Text)?;
            Err(Gemeldet.into())
        }
    }
}

/// Tells of pages that were set, but not as anybody would want them.
fn report(rendered: &Rendered, vorlage: &Vorlage<'_>, session: &mut Session) {
    for warning in &rendered.warnungen {
        // Only whoever wrote the line can mend it.
        if let Some(origin) = warning.ort.as_ref().and_then(|ort| place(ort, vorlage)) {
            let diagnostic = Diagnostic::new(rules::LAYOUT_WARNUNG).at(origin);
            session.sink.push(diagnostic.with("meldung", told(warning)));
        }
    }
    if !rendered.ersetzt.is_empty() {
        let list = rendered.ersetzt.iter().map(|c| format!("U+{:04X}", u32::from(*c))).collect::<Vec<_>>().join(", ");
        let diagnostic = Diagnostic::new(rules::ZEICHEN_OHNE_SCHRIFT).in_file(load::PROJECT_FILE).with("zeichen", list);
        session.sink.push(diagnostic.with_hint("hinweis-zeichen-ohne-schrift"));
    }
    for place in &rendered.ueberlauf {
        let art = if place.abgeschnitten { "art-abgeschnitten" } else { "art-ueber-rand" };
        let diagnostic = Diagnostic::new(rules::TEXT_OHNE_PLATZ).in_file(vorlage.path(vorlage.main));
        let diagnostic = diagnostic.with("seite", place.seite.to_string()).with_key("art", art);
        let diagnostic = diagnostic.with_number("anzahl", place.anzahl);
        session.sink.push(diagnostic.with("wort", &place.text).with_hint("hinweis-text-ohne-platz"));
    }
}

fn findings(error: RenderError, vorlage: &Vorlage<'_>) -> Vec<Diagnostic> {
    let file = vorlage.path(vorlage.main);
    let without_end = |grund: &str, menge: u64| {
        let diagnostic = Diagnostic::new(rules::LAYOUT_OHNE_ENDE).in_file(&file).with("datei", &file);
        let diagnostic = diagnostic.with("grund", grund).with("menge", menge.to_string());
        vec![diagnostic.with_hint("hinweis-layout-ohne-ende")]
    };
    match error {
        RenderError::Zeit(time) => without_end("zeit", time.as_secs()),
        RenderError::Speicher(bytes) => without_end("speicher", u64::try_from(bytes >> 20).unwrap_or(u64::MAX)),
        RenderError::Absturz => without_end("absturz", 0),
        RenderError::Template(wrong, cause) => {
            let shown = wrong.iter().take(MOST).enumerate();
            shown.map(|(index, wrong)| finding(wrong, cause.as_ref().filter(|_| index == 0), vorlage)).collect()
        }
        RenderError::Data(_) => Vec::new(),
    }
}

/// One mistake of a template: where it is, where it was called from, and what value brought it to light.
fn finding(wrong: &Fehlstelle, cause: Option<&Ursache>, vorlage: &Vorlage<'_>) -> Diagnostic {
    if let Some(diagnostic) = broken_logo(wrong, vorlage) {
        return diagnostic;
    }
    let mut diagnostic = Diagnostic::new(rules::LAYOUT_FEHLERHAFT).with("meldung", told(wrong));
    let calls: Vec<Origin> = wrong.aufrufe.iter().filter_map(|call| place(call, vorlage)).collect();
    let mut calls = calls.as_slice();
    diagnostic = match (wrong.ort.as_ref().and_then(|ort| place(ort, vorlage)), &wrong.ort) {
        (Some(origin), _) => diagnostic.at(origin),
        // What was called is not the user's; where it was called from may be.
        (None, Some(ort)) => match calls.split_first() {
            Some((own, outer)) => {
                calls = outer;
                diagnostic.at(*own)
            }
            None => diagnostic.in_file(format!("{}:{}", vorlage.path(&ort.pfad), ort.zeile)),
        },
        (None, None) => diagnostic.in_file(vorlage.path(vorlage.main)),
    };
    if let Some(call) = calls.first() {
        diagnostic = diagnostic.related(*call, "stelle-aufruf");
    }
    if wrong.is_about_a_file() {
        return diagnostic.with_hint("hinweis-layout-datei");
    }
    let Some(cause) = cause else { return diagnostic };
    let Some(kennung) = &cause.kennung else { return diagnostic };
    diagnostic = diagnostic.with("kennung", kennung).with("feld", &cause.feld).with("wert", shortened(&cause.wert));
    if let Some(origin) = vorlage.opened.and_then(|opened| origin_of(cause, kennung, opened)) {
        diagnostic = diagnostic.related(origin, "stelle-wert");
    }
    diagnostic.with_hint(match (cause.feld.is_empty(), cause.wert.is_empty()) {
        (true, _) => "hinweis-layout-eintrag",
        (false, true) => "hinweis-layout-leer",
        (false, false) => "hinweis-layout-wert",
    })
}

/// What Typst says, with its advice. What it advises on options of the `typst` program helps nobody here.
fn told(wrong: &Fehlstelle) -> String {
    let advice = wrong.hinweise.iter().filter(|hint| !hint.contains("--root"));
    let advice: Vec<String> = advice.map(|hint| format!(" ({hint})")).collect();
    format!("{}{}", wrong.meldung, advice.concat())
}

/// That the logo is no picture, if that is what Typst says: its place is in the project, not in the layout that shows it.
fn broken_logo(wrong: &Fehlstelle, vorlage: &Vorlage<'_>) -> Option<Diagnostic> {
    let logo = vorlage.opened?.projekt.as_ref()?.gestaltung.as_ref()?.logo.as_ref()?;
    let ort = wrong.ort.as_ref()?;
    let is_picture = wrong.meldung.starts_with("failed to decode") || wrong.meldung.starts_with("failed to parse SVG");
    let is_meant = ort.pfad.starts_with("logo.") || (is_picture && place(ort, vorlage).is_none());
    is_meant.then(|| {
        let diagnostic = Diagnostic::new(rules::LOGO_UNBRAUCHBAR).with("datei", &logo.value).at(logo.origin);
        diagnostic.with("meldung", &wrong.meldung).with_hint("hinweis-logo-beschaedigt")
    })
}

/// A place in a template of the project.
fn place(ort: &Ort, vorlage: &Vorlage<'_>) -> Option<Origin> {
    let path = vorlage.path(&ort.pfad);
    let sources = &vorlage.opened?.sources;
    let (id, _) = sources.iter().find(|(_, source)| source.path == path)?;
    // A mistake may go on for pages; its first line says where it is.
    Some(Origin::new(id, &ort.bereich))
}

/// The place of a value in the files: where it stands within its entry, otherwise where the entry is.
fn origin_of(cause: &Ursache, kennung: &str, opened: &Opened) -> Option<Origin> {
    // Derived identifiers hold the one they come from: `LF-P-01-BEA` that of the process `P-01`.
    let parts: Vec<&str> = kennung.split('-').collect();
    let own = opened.kennungen.get(kennung);
    let within = (1..parts.len()).flat_map(|from| (from + 1..=parts.len()).rev().map(move |to| (from, to)));
    let entry = own.or_else(|| {
        within.filter_map(|(from, to)| parts.get(from..to)).find_map(|part| opened.kennungen.get(&part.join("-")))
    });
    // Typesetting binds what belongs together by other spaces than people type.
    let line = cause.wert.lines().next().unwrap_or_default().replace('\u{a0}', " ");
    let inside = |entry: &Origin| {
        let text = &opened.sources.get(entry.file)?.text;
        let from = entry.range().start;
        let later = opened.kennungen.values().filter(|other| other.file == entry.file);
        let to = later.map(|other| other.range().start).filter(|start| *start > from).min().unwrap_or(text.len());
        let at = text.get(from..to)?.find(&line).filter(|_| !line.is_empty())? + from;
        Some(Origin::new(entry.file, &(at..at + line.len())))
    };
    entry.map(|entry| inside(entry).unwrap_or(*entry))
}

fn shortened(text: &str) -> String {
    let short: String = text.chars().take(60).collect();
    if short.len() < text.len() { short + "…" } else { short }
}
