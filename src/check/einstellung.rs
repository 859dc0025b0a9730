//! What a project sets for the checks in `crmplan.yaml`: how grave the findings of a rule are, and which ones are accepted.

use std::collections::BTreeMap;
use std::rc::Rc;

use globset::{GlobBuilder, GlobMatcher};

use super::saetze::unknown_rule;
use crate::diagnostic::{Diagnostic, Massstab, Rule, Severity, Sink, rules};
use crate::model::Projekt;
use crate::model::projekt::{Ausnahme, Pruefung, Stufe};
use crate::source::{FileId, Located, Sources};
use crate::text;

/// Checks the settings themselves.
pub(super) fn check(projekt: &Projekt, sink: &mut Sink) {
    let Some(pruefung) = &projekt.pruefung else { return };
    for entry in &pruefung.stufen {
        let is_lowered = entry.stufe != Stufe::Fehler;
        check_rule(&entry.regel, is_lowered, sink);
    }
    for entry in &pruefung.ignoriere {
        check_rule(&entry.regel, true, sink);
    }
    let patterns = pruefung.stufen.iter().flat_map(|entry| &entry.pfade);
    for pattern in patterns.chain(pruefung.ignoriere.iter().flat_map(|entry| &entry.pfade)) {
        if matcher(pattern).is_none() {
            let diagnostic = Diagnostic::new(rules::PFADMUSTER_FEHLERHAFT).with("muster", &pattern.value);
            sink.push(diagnostic.at(pattern.origin).with_hint("hinweis-pfadmuster-fehlerhaft"));
        }
    }
    report_repeated(pruefung, sink);
}

/// The rule has to exist, and what is an error must not count for less.
fn check_rule(regel: &Located<String>, is_lowered: bool, sink: &mut Sink) {
    match rules::named(&regel.value) {
        None => sink.push(unknown_rule(regel, text::nearest(&regel.value, rules::all().map(|rule| rule.name)))),
        Some(rule) if is_lowered && rule.severity == Severity::Fehler => {
            let diagnostic = Diagnostic::new(rules::STUFE_ZU_NIEDRIG).with("name", rule.name).at(regel.origin);
            sink.push(diagnostic.with_hint("hinweis-stufe-zu-niedrig"));
        }
        Some(_) => {}
    }
}

fn report_repeated(pruefung: &Pruefung, sink: &mut Sink) {
    let paths =
        |index: usize| pruefung.stufen.get(index).map(|entry| entry.pfade.iter().map(|x| &x.value).collect::<Vec<_>>());
    for (index, entry) in pruefung.stufen.iter().enumerate() {
        let same = |(at, other): &(usize, &crate::model::projekt::Regelstufe)| {
            other.regel.value == entry.regel.value && paths(*at) == paths(index)
        };
        if let Some((_, first)) = pruefung.stufen.iter().enumerate().take(index).find(same) {
            let diagnostic = Diagnostic::new(rules::STUFE_DOPPELT).with("name", &entry.regel.value);
            let diagnostic = diagnostic.at(entry.regel.origin).related(first.regel.origin, "marke-zuerst-hier");
            sink.push(diagnostic.with_hint("hinweis-stufe-doppelt"));
        }
    }
}

fn matcher(pattern: &str) -> Option<GlobMatcher> {
    let inside = !pattern.starts_with('/') && !pattern.contains('\\') && !pattern.split('/').any(|part| part == "..");
    let glob = inside.then(|| GlobBuilder::new(pattern).literal_separator(true).build())?;
    glob.ok().map(|glob| glob.compile_matcher())
}

/// The settings in the form in which they are applied.
#[derive(Debug, Clone, Default)]
pub struct Einstellungen {
    stufen: Vec<(Rule, Pfade, Stufe)>,
    ausnahmen: Vec<(Rule, Pfade, Ausnahme)>,
}

/// Files that a setting is for; all of them if there is no pattern.
#[derive(Debug, Clone)]
struct Pfade(Vec<GlobMatcher>);

impl Pfade {
    fn new(patterns: &[Located<String>]) -> Self {
        Self(patterns.iter().filter_map(|pattern| matcher(pattern)).collect())
    }

    fn hold(&self, path: &str) -> bool {
        self.0.is_empty() || self.0.iter().any(|pattern| pattern.is_match(path))
    }
}

/// Findings as the project wants them.
#[derive(Debug, Clone, Default)]
pub struct Gefunden {
    /// What is shown, each as grave as the project sets it.
    pub befunde: Vec<Diagnostic>,
    /// How many were accepted with a reason.
    pub ignoriert: usize,
    /// Acceptances that nothing needs any more.
    pub ungenutzt: Vec<Diagnostic>,
}

impl Gefunden {
    /// How many findings of a severity are shown.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.befunde.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }
}

impl Einstellungen {
    /// The settings of a project; what is wrong with them is told when the project is checked.
    #[must_use]
    pub fn new(pruefung: &Pruefung) -> Self {
        let rule = |name: &Located<String>| rules::named(&name.value).copied();
        let stufen = pruefung.stufen.iter().filter_map(|x| Some((rule(&x.regel)?, Pfade::new(&x.pfade), x.stufe)));
        let ausnahmen =
            pruefung.ignoriere.iter().filter_map(|x| Some((rule(&x.regel)?, Pfade::new(&x.pfade), x.clone())));
        Self { stufen: stufen.collect(), ausnahmen: ausnahmen.collect() }
    }

    /// The level that is stated for a rule in all files, as it is written.
    #[must_use]
    pub fn stated(&self, rule: &Rule) -> Option<&'static str> {
        let found = self.stufen.iter().rev().find(|(stated, paths, _)| stated == rule && paths.0.is_empty());
        found.map(|(_, _, stufe)| stufe.word())
    }

    /// The findings as this project wants them. Errors stay what they are; of several levels the one stated last counts.
    #[must_use]
    pub fn apply(&self, found: Vec<Diagnostic>, sources: &Sources) -> Gefunden {
        let mut result = Gefunden::default();
        let mut used = vec![false; self.ausnahmen.len()];
        for diagnostic in found {
            let path = path_of(&diagnostic, |file| sources.get(file).map(|source| source.path.as_str()));
            if let Some(index) = self.accepted(&diagnostic, path) {
                if let Some(used) = used.get_mut(index) {
                    *used = true;
                }
                result.ignoriert += 1;
            } else if let Some(severity) = self.level(&diagnostic, path) {
                result.befunde.push(diagnostic.of_severity(severity));
            }
        }
        let unused = self.ausnahmen.iter().zip(used).filter(|(_, used)| !used);
        result.ungenutzt = unused
            .map(|((_, _, entry), _)| {
                let diagnostic = Diagnostic::new(rules::IGNORIERE_UNGENUTZT).at(entry.regel.origin);
                diagnostic.with_hint("hinweis-ignoriere-ungenutzt")
            })
            .collect();
        result
    }

    /// The position of the entry by which somebody has accepted this finding.
    fn accepted(&self, diagnostic: &Diagnostic, path: &str) -> Option<usize> {
        self.ausnahmen.iter().position(|entry| accepts(entry, diagnostic, path))
    }

    /// How grave the project takes a finding that nobody has accepted.
    fn level(&self, diagnostic: &Diagnostic, path: &str) -> Option<Severity> {
        let stated = self.stufen.iter().rev().find(|(rule, paths, _)| *rule == diagnostic.rule && paths.hold(path));
        match stated.map(|(_, _, stufe)| stufe) {
            _ if diagnostic.severity == Severity::Fehler => Some(Severity::Fehler),
            None => Some(diagnostic.severity),
            Some(Stufe::Fehler) => Some(Severity::Fehler),
            Some(Stufe::Warnung) => Some(Severity::Warnung),
            Some(Stufe::Hinweis) => Some(Severity::Hinweis),
            Some(Stufe::Aus) => None,
        }
    }

    /// The settings as the measure by which a run goes on or stops.
    #[must_use]
    pub fn massstab(&self, sources: &Sources) -> Rc<dyn Massstab> {
        let pfade = sources.iter().map(|(file, source)| (file, source.path.clone())).collect();
        Rc::new(Gemessen { einstellungen: self.clone(), pfade })
    }
}

/// The settings of a project with the paths of its files.
#[derive(Debug)]
struct Gemessen {
    einstellungen: Einstellungen,
    pfade: BTreeMap<FileId, String>,
}

impl Massstab for Gemessen {
    fn severity(&self, diagnostic: &Diagnostic) -> Option<Severity> {
        let path = path_of(diagnostic, |file| self.pfade.get(&file).map(String::as_str));
        let accepted = self.einstellungen.accepted(diagnostic, path).is_some();
        if accepted { None } else { self.einstellungen.level(diagnostic, path) }
    }
}

/// The path of the file that a finding is about.
fn path_of<'p>(diagnostic: &'p Diagnostic, path: impl Fn(FileId) -> Option<&'p str>) -> &'p str {
    diagnostic.origin.and_then(|origin| path(origin.file)).or(diagnostic.path.as_deref()).unwrap_or_default()
}

/// Whether somebody has accepted this finding.
fn accepts((rule, paths, entry): &(Rule, Pfade, Ausnahme), diagnostic: &Diagnostic, path: &str) -> bool {
    let same = |wanted: Option<&String>, is: Option<&str>| wanted.is_none_or(|wanted| is == Some(wanted.as_str()));
    *rule == diagnostic.rule
        && diagnostic.severity != Severity::Fehler
        && paths.hold(path)
        && same(entry.kennung.as_ref(), diagnostic.kennung())
        && same(entry.wort.as_ref(), diagnostic.wort())
}
