//! Findings of the analysis: what is the case, what is not, and what nobody has said yet.
//!
//! A finding is true, false or unknown, and unknown is not false. True ones name the places in the files that prove them;
//! unknown ones put a question. Rules are data (`templates/befunde/*.yaml`, described in `templates/README.md`).

pub(super) mod pruefungen;
mod umfeld;

pub(super) use umfeld::analysis;

use std::collections::BTreeMap;

use minijinja::value::ValueKind;
use minijinja::{Error, ErrorKind, Value};

use super::vorlage::{Ausdruck, Vorlagen, Zweisprachig, describe};
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::model::antworten::Antwort;
use crate::model::lastenheft::Sichtbarkeit;
use crate::model::werte::JaNein;
use crate::source::{Located, Origin, Sources, yaml};
use crate::templates::Templates;
use crate::{choice, read, record, text};

/// The folder of the finding files below `templates/`.
const FOLDER: &str = "befunde";

choice! {
    /// The part of the analysis a finding belongs to.
    pub enum Analyseteil {
        Grundlage = "grundlage",
        Kunden = "kunden",
        Prozess = "prozess",
        Struktur = "struktur",
        Information = "information",
        Projekt = "projekt",
    }
}

record! {
    /// The rule of one finding.
    pub struct Befundregel {
        pub id: Located<String>,
        pub analyse: Analyseteil,
        pub sichtbarkeit: Option<Sichtbarkeit>,
        pub titel: Zweisprachig,
        /// What is counted, and the threshold, in words.
        pub regel: Option<Zweisprachig>,
        /// Whether it holds in every project.
        pub grundlage: Option<JaNein>,
        /// Expression: the entries that prove it.
        pub belege: Option<Located<Ausdruck>>,
        /// Expression: whether the data suffices to deny it.
        pub widerlegt: Option<Located<Ausdruck>>,
        /// What is asked while it is unknown.
        pub frage: Option<Zweisprachig>,
        /// The field that would decide it.
        pub angabe: Option<String>,
    }
}

record! {
    /// A file of findings.
    pub struct Befunddatei {
        pub befunde: Vec<Befundregel>,
    }
}

choice! {
    /// Whether a finding holds.
    pub enum Urteil { Gilt = "gilt", GiltNicht = "gilt_nicht", Offen = "offen" }
}

/// Where a finding is proven.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fundstelle {
    /// The place.
    pub ort: Origin,
    /// Identifier of the entry, if it has one.
    pub id: Option<String>,
    /// The field within the entry, if one alone is the proof.
    pub feld: Option<String>,
}

/// What a verdict rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Grund {
    /// On the analysis.
    Daten,
    /// On an answer in `analyse/antworten.yaml`.
    Antwort {
        /// What the answer rests on.
        beleg: Option<String>,
    },
    /// Nothing: it holds everywhere, or nobody knows.
    Ohne,
}

/// A finding with its verdict.
#[derive(Debug, Clone)]
pub struct Befund {
    /// Permanent identifier.
    pub id: String,
    /// Part of the analysis.
    pub analyse: Analyseteil,
    /// Who may see it.
    pub sichtbarkeit: Sichtbarkeit,
    /// What is the case if it holds.
    pub titel: String,
    /// The rule in words.
    pub regel: String,
    /// The verdict.
    pub urteil: Urteil,
    /// What the verdict rests on.
    pub grund: Grund,
    /// The places that prove it.
    pub belege: Vec<Fundstelle>,
    /// The question to be put.
    pub frage: Option<String>,
    /// The field that would decide it.
    pub angabe: Option<String>,
}

impl Befund {
    /// Whether it holds.
    #[must_use]
    pub fn gilt(&self) -> bool {
        self.urteil == Urteil::Gilt
    }

    /// Whether it is the finding that holds everywhere.
    #[must_use]
    pub fn is_grundlage(&self) -> bool {
        self.analyse == Analyseteil::Grundlage
    }
}

/// All rules of findings, embedded and the user's own, in the order of their files.
pub fn load(templates: &Templates, sources: &mut Sources, sink: &mut Sink) -> Vec<Befundregel> {
    let mut loaded: Vec<Befundregel> = Vec::new();
    for path in templates.list(FOLDER) {
        let datei: Option<Befunddatei> = read::template(&path, templates, sources, sink);
        for rule in datei.into_iter().flat_map(|datei| datei.befunde) {
            match loaded.iter().find(|known| known.id.value == rule.id.value) {
                Some(first) => sink.push(super::regeln::repeated(&rule.id, &first.id)),
                None => loaded.push(rule),
            }
        }
    }
    loaded
}

/// Judges every finding about `projekt`.
pub(super) fn judge<'a>(
    projekt: &Projekt,
    regeln: &'a [Befundregel],
    vorlagen: &Vorlagen<'a>,
    umfeld: &Value,
    sink: &mut Sink,
) -> Vec<Befund> {
    let answers = answers(projekt, regeln, sink);
    let judged = regeln.iter().filter_map(|regel| {
        let befund = judge_one(regel, answers.get(regel.id.value.as_str()).copied(), vorlagen, umfeld, sink);
        befund.map_err(|(place, error)| sink.push(unusable(regel, place, &error))).ok()
    });
    judged.collect()
}

type Failure = (Origin, Error);

fn judge_one<'a>(
    regel: &'a Befundregel,
    antwort: Option<&Antwort>,
    vorlagen: &Vorlagen<'a>,
    umfeld: &Value,
    sink: &mut Sink,
) -> Result<Befund, Failure> {
    let eval = |expression: &'a Option<Located<Ausdruck>>| match expression {
        Some(at) => vorlagen.eval(&at.value, umfeld).map_err(|error| (at.origin, error)),
        None => Ok(Value::UNDEFINED),
    };
    let text = |text: &'a Zweisprachig| vorlagen.text(text, umfeld).map_err(|error| (regel.id.origin, error));
    let place = regel.belege.as_ref().map_or(regel.id.origin, |at| at.origin);
    let mut belege = evidence(&eval(&regel.belege)?).map_err(|error| (place, error))?;
    let (urteil, grund) = if regel.grundlage.is_some_and(|yes| yes.0) {
        (Urteil::Gilt, Grund::Ohne)
    } else if !belege.is_empty() {
        (Urteil::Gilt, Grund::Daten)
    } else if eval(&regel.widerlegt)?.is_true() {
        (Urteil::GiltNicht, Grund::Daten)
    } else if let Some(antwort) = antwort {
        belege.push(Fundstelle { ort: antwort.origin, id: None, feld: None });
        let urteil = if antwort.gilt.0 { Urteil::Gilt } else { Urteil::GiltNicht };
        (urteil, Grund::Antwort { beleg: antwort.beleg.clone() })
    } else {
        (Urteil::Offen, Grund::Ohne)
    };
    if let (Some(antwort), Grund::Daten) = (antwort, &grund)
        && antwort.gilt.0 != (urteil == Urteil::Gilt)
    {
        sink.push(contradiction(antwort, belege.first()));
    }
    Ok(Befund {
        id: regel.id.value.clone(),
        analyse: regel.analyse,
        sichtbarkeit: regel.sichtbarkeit.unwrap_or(Sichtbarkeit::Extern),
        titel: text(&regel.titel)?,
        regel: regel.regel.as_ref().map(text).transpose()?.unwrap_or_default(),
        urteil,
        grund,
        belege,
        frage: regel.frage.as_ref().map(text).transpose()?,
        angabe: regel.angabe.clone(),
    })
}

/// The places in what an expression gave: entries, one entry, or nothing.
fn evidence(value: &Value) -> Result<Vec<Fundstelle>, Error> {
    match value.kind() {
        ValueKind::Undefined | ValueKind::None => Ok(Vec::new()),
        ValueKind::Bool if !value.is_true() => Ok(Vec::new()),
        ValueKind::Map => place(value).map(|found| vec![found]),
        ValueKind::Seq | ValueKind::Iterable => value.try_iter()?.map(|entry| place(&entry)).collect(),
        kind => Err(Error::new(ErrorKind::InvalidOperation, format!("belege: {kind}"))),
    }
}

fn place(entry: &Value) -> Result<Fundstelle, Error> {
    let text = |name: &str| entry.get_attr(name).ok().and_then(|value| value.as_str().map(str::to_owned));
    let packed = entry.get_attr("@ort").ok().and_then(|ort| u64::try_from(ort).ok());
    let ort = packed
        .map(Origin::unpack)
        .ok_or_else(|| Error::new(ErrorKind::InvalidOperation, "belege: an entry of the analysis?"))?;
    Ok(Fundstelle { ort, id: text("id"), feld: text("feld") })
}

/// Answers by finding; unknown findings and second answers are reported.
fn answers<'p>(projekt: &'p Projekt, regeln: &[Befundregel], sink: &mut Sink) -> BTreeMap<&'p str, &'p Antwort> {
    let mut answers: BTreeMap<&str, &Antwort> = BTreeMap::new();
    for antwort in &projekt.antworten {
        let id = antwort.befund.value.as_str();
        if !regeln.iter().any(|regel| regel.id.value == id) {
            let known = regeln.iter().map(|regel| regel.id.value.as_str());
            sink.push(unknown(&antwort.befund, known));
        }
        if let Some(first) = answers.insert(id, antwort) {
            let diagnostic = Diagnostic::new(rules::ANTWORT_DOPPELT).with("befund", id).at(antwort.befund.origin);
            let diagnostic = diagnostic.related(first.befund.origin, "marke-zuerst-hier");
            sink.push(diagnostic.with_hint("hinweis-antwort-doppelt"));
        }
    }
    answers
}

/// Says that there is no such finding.
pub(super) fn unknown<'k>(name: &Located<String>, known: impl Iterator<Item = &'k str>) -> Diagnostic {
    let diagnostic = Diagnostic::new(rules::BEFUND_UNBEKANNT).with("befund", &name.value).at(name.origin);
    match text::nearest(&name.value, known) {
        Some(near) => diagnostic.with_hint("hinweis-meinten-sie").with("vorschlag", near),
        None => diagnostic.with_hint("hinweis-befund-unbekannt"),
    }
}

fn contradiction(antwort: &Antwort, beleg: Option<&Fundstelle>) -> Diagnostic {
    let diagnostic = Diagnostic::new(rules::ANTWORT_WIDERSPRICHT).with("befund", &antwort.befund.value);
    let diagnostic = diagnostic.at(antwort.befund.origin).with_hint("hinweis-antwort-widerspricht");
    match beleg {
        Some(beleg) => diagnostic.related(beleg.ort, "marke-beleg"),
        None => diagnostic,
    }
}

fn unusable(regel: &Befundregel, place: Origin, error: &Error) -> Diagnostic {
    let diagnostic = Diagnostic::new(rules::BEFUNDREGEL_FEHLERHAFT).with("befund", &regel.id.value);
    diagnostic.with("einzelheit", describe(error)).at(place).with_hint("hinweis-befundregel-fehlerhaft")
}

/// Moves places from entries to the fields within them, as far as fields are named.
pub fn locate_fields(befunde: &mut [Befund], sources: &Sources) {
    let mut wanted: Vec<&mut Fundstelle> =
        befunde.iter_mut().flat_map(|befund| &mut befund.belege).filter(|stelle| stelle.feld.is_some()).collect();
    wanted.sort_by_key(|stelle| stelle.ort.file);
    for group in wanted.chunk_by_mut(|a, b| a.ort.file == b.ort.file) {
        let Some(file) = group.first().map(|stelle| stelle.ort.file) else { continue };
        let Some(Ok(tree)) = sources.get(file).map(|source| yaml::parse(&source.text)) else { continue };
        for stelle in group {
            let field = stelle.feld.as_deref().and_then(|feld| tree.field(stelle.ort.range().start, feld));
            if let Some(range) = field {
                stelle.ort = Origin::new(file, &range);
            }
        }
    }
}
