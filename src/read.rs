//! Texts → typed project. Goes on after every mistake and reports all of them.

use std::collections::BTreeMap;

use crate::decode::{Decode, Decoder, Names};
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::load::{Loaded, Part};
use crate::model::Projekt;
use crate::model::kunden::Kundendatei;
use crate::model::lastenheft::Lastenheftdatei;
use crate::model::projekt::Projektdatei;
use crate::model::prozesse::Prozessdatei;
use crate::source::yaml::{self, Flaw, Kind, Node};
use crate::source::{FileId, Origin, Sources};

/// What the texts of a project say.
#[derive(Debug)]
pub struct Read {
    /// The project, if its main file says enough to have one.
    pub projekt: Option<Projekt>,
    /// All identifiers given and used.
    pub names: Names,
    /// Whether every text could be read; only then is an unknown identifier a mistake of its own.
    pub complete: bool,
}

/// Reads all parts of a project.
pub fn project(loaded: &Loaded, sink: &mut Sink) -> Read {
    let mut reader = Reader { loaded, sink, names: Names::default(), complete: loaded.complete };
    let projektdatei: Option<Projektdatei> = reader.files(Part::Projekt).pop();
    let kunden: Vec<Kundendatei> = reader.files(Part::Kunden);
    let prozesse: Vec<Prozessdatei> = reader.files(Part::Prozesse);
    let lastenheft: Vec<Lastenheftdatei> = reader.files(Part::Lastenheft);
    let projekt = projektdatei.map(|datei| Projekt {
        angaben: datei.projekt,
        gestaltung: datei.gestaltung,
        kundenanalyse: kunden.into_iter().fold(Kundendatei::default(), Kundendatei::join),
        prozessanalyse: prozesse.into_iter().fold(Prozessdatei::default(), Prozessdatei::join),
        lastenheft: lastenheft.into_iter().fold(Lastenheftdatei::default(), Lastenheftdatei::join),
    });
    Read { projekt, names: reader.names, complete: reader.complete }
}

/// Reads one text as a value of type `T`, reporting everything that is wrong with it.
pub fn text<T: Decode>(file: FileId, sources: &Sources, sink: &mut Sink) -> Option<T> {
    let node = tree(file, sources, sink)?;
    let mut names = Names::default();
    T::decode(&node, &mut Decoder { file, sink, names: &mut names })
}

struct Reader<'a> {
    loaded: &'a Loaded,
    sink: &'a mut Sink,
    names: Names,
    complete: bool,
}

impl Reader<'_> {
    /// Reads all files of a part.
    fn files<T: Decode>(&mut self, part: Part) -> Vec<T> {
        let ids = self.loaded.parts.get(&part).map(Vec::as_slice).unwrap_or_default();
        let mut sections = BTreeMap::new();
        let mut values = Vec::new();
        for id in ids {
            let Some(node) = tree(*id, &self.loaded.sources, self.sink) else {
                self.complete = false;
                continue;
            };
            report_repeated_sections(*id, &node, &mut sections, self.sink);
            let mut decoder = Decoder { file: *id, sink: self.sink, names: &mut self.names };
            values.extend(T::decode(&node, &mut decoder));
        }
        values
    }
}

/// The tree of one text, with what is wrong with it as YAML.
fn tree(file: FileId, sources: &Sources, sink: &mut Sink) -> Option<Node> {
    let source = sources.get(file)?;
    match yaml::parse(&source.text) {
        Ok(node) => {
            report_repeated_keys(file, &node, sink);
            Some(node)
        }
        Err(flaw) => {
            sink.push(describe(file, &source.path, &source.text, flaw));
            None
        }
    }
}

fn describe(file: FileId, path: &str, text: &str, flaw: Flaw) -> Diagnostic {
    let at = |diagnostic: Diagnostic, place: Option<std::ops::Range<usize>>| match place {
        Some(range) => diagnostic.at(Origin::new(file, &range)),
        None => diagnostic.in_file(path),
    };
    match flaw {
        Flaw::Empty => {
            Diagnostic::new(rules::DATEI_LEER).in_file(path).with("datei", path).with_hint("hinweis-datei-leer")
        }
        Flaw::Excessive(place) => at(Diagnostic::new(rules::YAML_UEBERMASS).with_hint("hinweis-yaml-uebermass"), place),
        Flaw::Syntax(detail, place) => {
            let slip = Slip::of(text, place.as_ref().map_or(0, |range| range.start), &detail);
            let diagnostic = Diagnostic::new(rules::YAML_SYNTAX).with_hint(slip.hint());
            let diagnostic = match slip.reason() {
                Some(reason) => diagnostic.with_key("einzelheit", reason),
                None => diagnostic.with("einzelheit", detail),
            };
            at(diagnostic, place)
        }
    }
}

/// The most likely slip behind a syntax error.
#[derive(Debug, Clone, Copy)]
enum Slip {
    Tabulator,
    Doppelpunkt,
    Anfuehrung,
    Sonderzeichen,
    Unbekannt,
}

impl Slip {
    /// Judges by the parser's words and the line the error shows at.
    fn of(text: &str, offset: usize, detail: &str) -> Self {
        let offset = crate::source::floor_char_boundary(text, offset);
        let start = text[..offset].rfind('\n').map_or(0, |at| at + 1);
        let line = text[start..].lines().next().unwrap_or_default();
        let value = line.trim_start().trim_start_matches("- ");
        let value = value.split_once(": ").map_or(value, |(_, value)| value.trim_start());
        if detail.contains("tab") {
            Self::Tabulator
        } else if detail.contains("quote") {
            Self::Anfuehrung
        } else if value.starts_with(['@', '`', '%', '&', '*', '!', '|', '>']) {
            Self::Sonderzeichen
        } else if detail.contains("mapping values are not allowed") {
            Self::Doppelpunkt
        } else {
            Self::Unbekannt
        }
    }

    /// Key of the text that says what is wrong; for anything unusual the parser's words have to do.
    fn reason(self) -> Option<&'static str> {
        match self {
            Self::Tabulator => Some("yaml-grund-tabulator"),
            Self::Doppelpunkt => Some("yaml-grund-doppelpunkt"),
            Self::Anfuehrung => Some("yaml-grund-anfuehrung"),
            Self::Sonderzeichen => Some("yaml-grund-sonderzeichen"),
            Self::Unbekannt => None,
        }
    }

    /// Key of the text that says how to mend it.
    fn hint(self) -> &'static str {
        match self {
            Self::Tabulator => "hinweis-yaml-tabulator",
            Self::Doppelpunkt => "hinweis-yaml-doppelpunkt",
            Self::Anfuehrung => "hinweis-yaml-anfuehrung",
            Self::Sonderzeichen => "hinweis-yaml-sonderzeichen",
            Self::Unbekannt => "hinweis-yaml-allgemein",
        }
    }
}

fn report_repeated_keys(file: FileId, node: &Node, sink: &mut Sink) {
    match &node.kind {
        Kind::Null | Kind::Scalar(_) => {}
        Kind::List(items) => items.iter().for_each(|item| report_repeated_keys(file, item, sink)),
        Kind::Map(entries) => {
            let mut seen: BTreeMap<&str, &Node> = BTreeMap::new();
            for (key, value) in entries {
                if let Some(name) = key.as_scalar() {
                    if let Some(first) = seen.get(name) {
                        let diagnostic = Diagnostic::new(rules::SCHLUESSEL_DOPPELT).with("feld", name);
                        let first = Origin::new(file, &first.range);
                        let diagnostic =
                            diagnostic.at(Origin::new(file, &key.range)).related(first, "marke-zuerst-hier");
                        sink.push(diagnostic.with_hint("hinweis-schluessel-doppelt"));
                    } else {
                        seen.insert(name, key);
                    }
                }
                report_repeated_keys(file, value, sink);
            }
        }
    }
}

/// Lists of a split part are joined; anything else may stand in one of its files only.
fn report_repeated_sections(file: FileId, node: &Node, seen: &mut BTreeMap<String, Origin>, sink: &mut Sink) {
    for (key, value) in node.entries() {
        let (Some(name), false) = (key.as_scalar(), matches!(value.kind, Kind::List(_) | Kind::Null)) else {
            continue;
        };
        let here = Origin::new(file, &key.range);
        if let Some(first) = seen.get(name).filter(|first| first.file != file) {
            let diagnostic = Diagnostic::new(rules::ABSCHNITT_DOPPELT).with("feld", name).at(here);
            sink.push(diagnostic.related(*first, "marke-zuerst-hier").with_hint("hinweis-abschnitt-doppelt"));
        } else {
            seen.insert(name.to_owned(), here);
        }
    }
}
