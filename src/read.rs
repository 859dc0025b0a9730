//! Texts → typed project. Goes on after every mistake and reports all of them.

use std::collections::BTreeMap;

use crate::decode::{Decode, Decoder, Names};
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::load::{Loaded, Part};
use crate::model::Projekt;
use crate::model::aenderung::Aenderungsantrag;
use crate::model::angebot::Angebot;
use crate::model::antworten::Antwortdatei;
use crate::model::auswahl::Auswahldatei;
use crate::model::befragung::Befragungsdatei;
use crate::model::bewertung::Bewertungsdatei;
use crate::model::kunden::Kundendatei;
use crate::model::kundenorientierung::Kundenorientierungsdatei;
use crate::model::lastenheft::Lastenheftdatei;
use crate::model::pflichtenheft::Pflichtenheftdatei;
use crate::model::projekt::Projektdatei;
use crate::model::prozesse::Prozessdatei;
use crate::model::umsatz::Umsatzdatei;
use crate::model::umsetzung::Umsetzungsdatei;
use crate::model::zeitplan::Zeitplandatei;
use crate::source::yaml::{self, Flaw, Kind, Node, Slip};
use crate::source::{FileId, Origin, Source, Sources};
use crate::templates::Templates;

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
    let umsatz: Vec<Umsatzdatei> = reader.files(Part::Umsatz);
    let befragung: Vec<Befragungsdatei> = reader.files(Part::Befragung);
    let prozesse: Vec<Prozessdatei> = reader.files(Part::Prozesse);
    let antworten: Vec<Antwortdatei> = reader.files(Part::Antworten);
    let lastenheft: Vec<Lastenheftdatei> = reader.files(Part::Lastenheft);
    let auswahl: Vec<Auswahldatei> = reader.files(Part::Auswahl);
    let angebote: Vec<Angebot> = reader.files(Part::Angebote);
    let bewertungen: Vec<Bewertungsdatei> = reader.files(Part::Bewertungen);
    let pflichtenheft: Vec<Pflichtenheftdatei> = reader.files(Part::Pflichtenheft);
    let mut aenderungen: Vec<Aenderungsantrag> = reader.files(Part::Aenderungen);
    aenderungen.sort_by(|a, b| a.id.as_str().cmp(b.id.as_str()));
    let zeitplan: Vec<Zeitplandatei> = reader.files(Part::Zeitplan);
    let umsetzung: Vec<Umsetzungsdatei> = reader.files(Part::Umsetzung);
    let kundenorientierung: Vec<Kundenorientierungsdatei> = reader.files(Part::Kundenorientierung);
    let projekt = projektdatei.map(|datei| Projekt {
        angaben: datei.projekt,
        gestaltung: datei.gestaltung,
        kataloge: datei.kataloge,
        pruefung: datei.pruefung,
        antworten: antworten.into_iter().flat_map(|datei| datei.antworten).collect(),
        kundenanalyse: kunden
            .into_iter()
            .fold(Kundendatei::default(), Kundendatei::join)
            .with_found_potentials()
            .with_survey(),
        umsatz: umsatz.into_iter().fold(Umsatzdatei::default(), Umsatzdatei::join),
        befragung: befragung.into_iter().fold(Befragungsdatei::default(), Befragungsdatei::join),
        prozessanalyse: prozesse.into_iter().fold(Prozessdatei::default(), Prozessdatei::join),
        lastenheft: lastenheft.into_iter().fold(Lastenheftdatei::default(), Lastenheftdatei::join),
        auswahl: auswahl.into_iter().fold(Auswahldatei::default(), Auswahldatei::join),
        angebote,
        bewertungen: bewertungen.into_iter().fold(Bewertungsdatei::default(), Bewertungsdatei::join),
        pflichtenheft: pflichtenheft.into_iter().fold(Pflichtenheftdatei::default(), Pflichtenheftdatei::join),
        aenderungen,
        zeitplan: zeitplan.into_iter().fold(Zeitplandatei::default(), Zeitplandatei::join),
        umsetzung: umsetzung.into_iter().fold(Umsetzungsdatei::default(), Umsetzungsdatei::join),
        kundenorientierung: kundenorientierung
            .into_iter()
            .fold(Kundenorientierungsdatei::default(), Kundenorientierungsdatei::join),
    });
    Read { projekt, names: reader.names, complete: reader.complete }
}

/// Reads one text as a value of type `T`, reporting everything that is wrong with it.
pub fn text<T: Decode>(file: FileId, sources: &Sources, sink: &mut Sink) -> Option<T> {
    let source = sources.get(file)?;
    let node = tree(file, source, yaml::parse(&source.text), sink)?;
    let mut names = Names::default();
    T::decode(&node, &mut Decoder { file, sink, names: &mut names })
}

/// Reads a template as a value of type `T`; `path` is the one below `templates/`.
pub fn template<T: Decode>(path: &str, templates: &Templates, sources: &mut Sources, sink: &mut Sink) -> Option<T> {
    let file = sources.add(format!("templates/{path}"), templates.get(path)?);
    let Some(node) = templates.tree(path) else { return text(file, sources, sink) };
    let mut names = Names::default();
    T::decode(node, &mut Decoder { file, sink, names: &mut names })
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
            let Some(source) = self.loaded.sources.get(*id) else { continue };
            let parsed = yaml::parse(&source.text);
            if part.is_optional() && matches!(parsed, Err(Flaw::Empty)) {
                continue;
            }
            let Some(node) = tree(*id, source, parsed, self.sink) else {
                self.complete = false;
                continue;
            };
            if part.is_joined() {
                report_repeated_sections(*id, &node, &mut sections, self.sink);
            }
            let mut decoder = Decoder { file: *id, sink: self.sink, names: &mut self.names };
            values.extend(T::decode(&node, &mut decoder));
        }
        values
    }
}

/// The tree of one text; reports what is wrong with it as YAML.
fn tree<'s>(file: FileId, source: &Source, parsed: Result<Node<'s>, Flaw>, sink: &mut Sink) -> Option<Node<'s>> {
    match parsed {
        Ok(node) => {
            report_repeated_keys(file, &node, sink);
            Some(node)
        }
        Err(flaw) => {
            sink.push(describe(file, &source.path, flaw));
            None
        }
    }
}

fn describe(file: FileId, path: &str, flaw: Flaw) -> Diagnostic {
    match flaw {
        Flaw::Empty => {
            let diagnostic = Diagnostic::new(rules::DATEI_LEER).in_file(path).with("datei", path);
            diagnostic.with_hint("hinweis-datei-leer")
        }
        Flaw::Excessive(range) => {
            let diagnostic = Diagnostic::new(rules::YAML_UEBERMASS).with_hint("hinweis-yaml-uebermass");
            diagnostic.at(Origin::new(file, &range))
        }
        Flaw::Syntax(slip, words, range) => {
            let (reason, hint) = slip_keys(slip);
            let diagnostic = Diagnostic::new(rules::YAML_SYNTAX).with_hint(hint);
            let diagnostic = match reason {
                Some(reason) => diagnostic.with_key("einzelheit", reason),
                None => diagnostic.with("einzelheit", words),
            };
            diagnostic.at(Origin::new(file, &range))
        }
    }
}

/// Keys of the texts that say what is wrong and how to mend it; for anything unusual the parser's words have to do.
fn slip_keys(slip: Slip) -> (Option<&'static str>, &'static str) {
    match slip {
        Slip::Tabulator => (Some("yaml-grund-tabulator"), "hinweis-yaml-tabulator"),
        Slip::Doppelpunkt => (Some("yaml-grund-doppelpunkt"), "hinweis-yaml-doppelpunkt"),
        Slip::DoppelpunktFehlt => (Some("yaml-grund-doppelpunkt-fehlt"), "hinweis-yaml-doppelpunkt-fehlt"),
        Slip::Einrueckung => (Some("yaml-grund-einrueckung"), "hinweis-yaml-einrueckung"),
        Slip::Anfuehrung => (Some("yaml-grund-anfuehrung"), "hinweis-yaml-anfuehrung"),
        Slip::Rueckstrich => (Some("yaml-grund-rueckstrich"), "hinweis-yaml-rueckstrich"),
        Slip::Klammer => (Some("yaml-grund-klammer"), "hinweis-yaml-klammer"),
        Slip::Sonderzeichen => (Some("yaml-grund-sonderzeichen"), "hinweis-yaml-sonderzeichen"),
        Slip::Dokumente => (Some("yaml-grund-dokumente"), "hinweis-yaml-dokumente"),
        Slip::Unbekannt => (None, "hinweis-yaml-allgemein"),
    }
}

fn report_repeated_keys(file: FileId, node: &Node<'_>, sink: &mut Sink) {
    match &node.kind {
        Kind::Null | Kind::Scalar(_) => {}
        Kind::List(items) => items.iter().for_each(|item| report_repeated_keys(file, item, sink)),
        Kind::Map(entries) => {
            for (first, again) in repeated(entries) {
                let diagnostic =
                    Diagnostic::new(rules::SCHLUESSEL_DOPPELT).with("feld", again.as_scalar().unwrap_or_default());
                let diagnostic = diagnostic.at(Origin::new(file, &again.range));
                let diagnostic = diagnostic.related(Origin::new(file, &first.range), "marke-zuerst-hier");
                sink.push(diagnostic.with_hint("hinweis-schluessel-doppelt"));
            }
            for (_, value) in entries {
                report_repeated_keys(file, value, sink);
            }
        }
    }
}

/// Keys that occur again, each with its first occurrence. Sections have a dozen fields, which sort faster than they hash.
fn repeated<'n, 't>(entries: &'n [(Node<'t>, Node<'t>)]) -> Vec<(&'n Node<'t>, &'n Node<'t>)> {
    let mut keys: Vec<(&str, usize)> =
        entries.iter().enumerate().filter_map(|(index, (key, _))| Some((key.as_scalar()?, index))).collect();
    keys.sort_unstable();
    let mut found = Vec::new();
    for group in keys.chunk_by(|a, b| a.0 == b.0).filter(|group| group.len() > 1) {
        let mut nodes = group.iter().filter_map(|(_, index)| entries.get(*index)).map(|(key, _)| key);
        if let Some(first) = nodes.next() {
            found.extend(nodes.map(|again| (first, again)));
        }
    }
    found
}

/// Lists of a split part are joined; anything else may stand in one of its files only.
fn report_repeated_sections(file: FileId, node: &Node<'_>, seen: &mut BTreeMap<String, Origin>, sink: &mut Sink) {
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
