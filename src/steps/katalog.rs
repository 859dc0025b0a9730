//! The catalogue: general requirements that findings of the analysis select.
//!
//! Entries are data (`templates/kataloge/*.yaml`, described in `templates/README.md`); a company's own catalogues
//! (`kataloge/*.yaml`) add entries and take the place of embedded ones with the same identifier.

mod auswahl;
mod werte;

pub(in crate::steps) use auswahl::{Grundlage, select};
pub use auswahl::{Inhalt, Vorschlag, Vorschlagsstand};
pub use werte::{Wertangabe, Wertstand, is_same};

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::befunde::{self, Befundregel};
use super::regeln::Regel;
use super::vorlage::{Abnahmevorlage, Ausdruck, Satzvorlage, Zweisprachig};
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::lastenheft::{Anforderungsart, Gruppe, Nachweis, Prioritaet};
use crate::model::projekt::Katalogwahl;
use crate::model::werte::is_identifier;
use crate::source::{FileId, Located, Origin, Sources};
use crate::templates::Templates;
use crate::{choice, read, record, text};

/// The folder of the embedded catalogues below `templates/`.
const FOLDER: &str = "kataloge";

choice! {
    /// Whether customers feel the effect themselves.
    pub enum Kundenwirkung { Direkt = "direkt", Indirekt = "indirekt" }
}

record! {
    /// Name and version of a catalogue.
    pub struct Kopf {
        pub id: Located<String>,
        pub version: String,
    }
}

record! {
    /// A value in the texts of an entry that the company has to confirm or to replace.
    pub struct Wertvorlage {
        /// Its name in the templates.
        pub name: String,
        /// What is proposed: a number, a clock time, a level; in both languages only where it holds words.
        pub wert: Zweisprachig,
        pub bedeutung: Zweisprachig,
        /// Expression: the same figure in the analysis. Where it is stated there, nothing is left to confirm.
        pub aus: Option<Ausdruck>,
    }
}

record! {
    /// A requirement of the catalogue.
    pub struct Eintrag {
        pub id: Located<String>,
        pub gruppe: Gruppe,
        pub art: Anforderungsart,
        pub prioritaet: Prioritaet,
        pub nachweis: Nachweis,
        pub kundenwirkung: Option<Kundenwirkung>,
        pub titel: Zweisprachig,
        pub satz: Satzvorlage,
        pub begruendung: Option<Zweisprachig>,
        pub werte: Vec<Wertvorlage>,
        pub abnahme: Vec<Abnahmevorlage>,
        /// Findings that speak for the entry; one is enough.
        pub vorschlag_wenn: Vec<Located<String>>,
        /// Expression over the analysis that has to be true as well.
        pub wenn: Option<Ausdruck>,
        /// Rules whose requirements say the same with more knowledge of the company.
        pub ersetzt_durch: Vec<Located<String>>,
    }
}

record! {
    /// An Abgrenzung of the catalogue.
    pub struct Ausschluss {
        pub id: Located<String>,
        pub titel: Zweisprachig,
        pub text: Zweisprachig,
        pub grund: Option<Zweisprachig>,
        pub vorschlag_wenn: Vec<Located<String>>,
        /// Expression over the analysis that has to be true as well.
        pub wenn: Option<Ausdruck>,
        /// Rules that ask for what would be excluded.
        pub ersetzt_durch: Vec<Located<String>>,
    }
}

record! {
    /// A catalogue file.
    pub struct Katalogdatei {
        pub katalog: Kopf,
        pub anforderungen: Vec<Eintrag>,
        pub abgrenzungen: Vec<Ausschluss>,
    }
}

/// The catalogue an entry stands in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Katalogname {
    /// Name.
    pub id: String,
    /// Version.
    pub version: String,
}

impl fmt::Display for Katalogname {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.id, self.version)
    }
}

/// All entries in order of their identifiers, each with the catalogue it stands in.
#[derive(Debug, Default)]
pub struct Katalog {
    /// Requirements.
    pub anforderungen: Vec<(Katalogname, Eintrag)>,
    /// Abgrenzungen.
    pub abgrenzungen: Vec<(Katalogname, Ausschluss)>,
}

/// Loads the embedded catalogues and the company's `own`, as far as `wahl` names them.
pub fn load(
    templates: &Templates,
    own: &[FileId],
    wahl: Option<&[Katalogwahl]>,
    sources: &mut Sources,
    sink: &mut Sink,
) -> Katalog {
    let paths = templates.list(FOLDER);
    let embedded: Vec<Katalogdatei> =
        paths.iter().filter_map(|path| read::template(path, templates, sources, sink)).collect();
    let own: Vec<Katalogdatei> = own.iter().filter_map(|file| read::text(*file, sources, sink)).collect();
    check_choice(wahl.unwrap_or_default(), embedded.iter().chain(&own), sink);
    let chosen =
        |datei: &Katalogdatei| wahl.is_none_or(|wahl| wahl.iter().any(|w| w.id.value == datei.katalog.id.value));
    let (mut requirements, mut exclusions) = (Entries::default(), Entries::default());
    for (files, are_own) in [(embedded, false), (own, true)] {
        for datei in files.into_iter().filter(|datei| chosen(datei)) {
            let name = Katalogname { id: datei.katalog.id.value, version: datei.katalog.version };
            for entry in datei.anforderungen {
                requirements.insert(entry.id.clone(), (name.clone(), entry), are_own, sink);
            }
            for entry in datei.abgrenzungen {
                exclusions.insert(entry.id.clone(), (name.clone(), entry), are_own, sink);
            }
        }
    }
    Katalog { anforderungen: requirements.sorted(), abgrenzungen: exclusions.sorted() }
}

/// Entries by identifier. An own entry takes the place of an embedded one; two of the same origin are a mistake.
struct Entries<T>(BTreeMap<String, (Located<String>, bool, T)>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T> Entries<T> {
    fn insert(&mut self, id: Located<String>, entry: T, is_own: bool, sink: &mut Sink) {
        if let Some((first, was_own, _)) = self.0.get(&id.value)
            && *was_own == is_own
        {
            let diagnostic = Diagnostic::new(rules::KATALOGEINTRAG_DOPPELT).with("kennung", &id.value).at(id.origin);
            let diagnostic = diagnostic.related(first.origin, "marke-zuerst-hier");
            sink.push(diagnostic.with_hint("hinweis-katalogeintrag-doppelt"));
            return;
        }
        self.0.insert(id.value.clone(), (id, is_own, entry));
    }

    fn sorted(self) -> Vec<T> {
        let mut entries: Vec<(String, T)> = self.0.into_iter().map(|(id, (_, _, entry))| (id, entry)).collect();
        entries.sort_by_cached_key(|(id, _)| text::natural_key(id));
        entries.into_iter().map(|(_, entry)| entry).collect()
    }
}

/// Reports catalogues that do not exist, and versions that are not the ones the project was made with.
fn check_choice<'k>(wahl: &[Katalogwahl], files: impl Iterator<Item = &'k Katalogdatei>, sink: &mut Sink) {
    let versions: BTreeMap<&str, &str> =
        files.map(|datei| (datei.katalog.id.value.as_str(), datei.katalog.version.as_str())).collect();
    for wahl in wahl {
        match (versions.get(wahl.id.value.as_str()), &wahl.version) {
            (None, _) => {
                let diagnostic = Diagnostic::new(rules::KATALOG_UNBEKANNT).with("katalog", &wahl.id.value);
                let names: Vec<&str> = versions.keys().copied().collect();
                let diagnostic = diagnostic.with("kataloge", names.join(", ")).at(wahl.id.origin);
                sink.push(match text::nearest(&wahl.id.value, versions.keys().copied()) {
                    Some(near) => diagnostic.with_hint("hinweis-meinten-sie").with("vorschlag", near),
                    None => diagnostic.with_hint("hinweis-katalog-unbekannt"),
                });
            }
            (Some(found), Some(wanted)) if *found != wanted => {
                let diagnostic = Diagnostic::new(rules::KATALOG_ANDERE_VERSION).with("katalog", &wahl.id.value);
                let diagnostic = diagnostic.with("version", *found).with("erwartet", wanted).at(wahl.id.origin);
                sink.push(diagnostic.with_hint("hinweis-katalog-andere-version"));
            }
            _ => {}
        }
    }
}

/// Reports identifiers that an entry cannot have, because of their form or because a finding has it.
fn check_ids(katalog: &Katalog, befunde: &[Befundregel], sink: &mut Sink) {
    let findings: BTreeMap<&str, Origin> = befunde.iter().map(|x| (x.id.value.as_str(), x.id.origin)).collect();
    let requirements = katalog.anforderungen.iter().map(|(_, entry)| &entry.id);
    for id in requirements.chain(katalog.abgrenzungen.iter().map(|(_, entry)| &entry.id)) {
        if !is_identifier(&id.value) {
            let diagnostic = Diagnostic::new(rules::FALSCHER_WERT).with("wert", &id.value).at(id.origin);
            sink.push(diagnostic.with_key("erwartet", "typ-kennung").with_hint("typ-kennung"));
        }
        if let Some(first) = findings.get(id.value.as_str()) {
            let diagnostic = Diagnostic::new(rules::KATALOGEINTRAG_DOPPELT).with("kennung", &id.value).at(id.origin);
            let diagnostic = diagnostic.related(*first, "marke-zuerst-hier");
            sink.push(diagnostic.with_hint("hinweis-katalogeintrag-doppelt"));
        }
    }
}

/// Reports identifiers that no entry can have, and entries that name findings or rules that do not exist.
pub fn check(katalog: &Katalog, befunde: &[Befundregel], regeln: &[Regel], sink: &mut Sink) {
    check_ids(katalog, befunde, sink);
    let known: BTreeSet<&str> = befunde.iter().map(|befund| befund.id.value.as_str()).collect();
    let requirements = katalog.anforderungen.iter().flat_map(|(_, entry)| &entry.vorschlag_wenn);
    let exclusions = katalog.abgrenzungen.iter().flat_map(|(_, entry)| &entry.vorschlag_wenn);
    for name in requirements.chain(exclusions).filter(|name| !known.contains(name.value.as_str())) {
        sink.push(befunde::unknown(name, known.iter().copied()));
    }
    let replacing = katalog.anforderungen.iter().flat_map(|(_, entry)| &entry.ersetzt_durch);
    let replacing = replacing.chain(katalog.abgrenzungen.iter().flat_map(|(_, entry)| &entry.ersetzt_durch));
    for name in replacing.filter(|name| !regeln.iter().any(|regel| regel.id.value == name.value)) {
        let diagnostic = Diagnostic::new(rules::REGEL_UNBEKANNT).with("regel", &name.value).at(name.origin);
        sink.push(match text::nearest(&name.value, regeln.iter().map(|regel| regel.id.value.as_str())) {
            Some(near) => diagnostic.with_hint("hinweis-meinten-sie").with("vorschlag", near),
            None => diagnostic.with_hint("hinweis-regel-unbekannt"),
        });
    }
}
