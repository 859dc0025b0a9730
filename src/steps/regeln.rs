//! Derivation rules as data: what a rule file may say. The format is described in `templates/README.md`.

use super::vorlage::{Abnahmevorlage, Ausdruck, Muster, Satzvorlage, Zweisprachig};
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::lastenheft::{Anforderungsart, Nachweis};
use crate::read;
use crate::source::{Located, Sources};
use crate::templates::Templates;
use crate::{choice, record};

/// The folder of the rule files below `templates/`.
const FOLDER: &str = "regeln";

choice! {
    /// The kind of analysis entry a rule looks at.
    pub enum Gegenstand {
        Prozess = "prozess",
        Schwachstelle = "schwachstelle",
        Information = "information",
        System = "system",
        Beduerfnis = "beduerfnis",
        Potenzial = "potenzial",
        Mengengeruest = "mengengeruest",
    }
}

record! {
    /// A requirement as templates.
    pub struct Anforderungsvorlage {
        pub zusatz: Option<String>,
        pub art: Anforderungsart,
        pub gruppe: Muster,
        pub prioritaet: Muster,
        pub nachweis: Nachweis,
        pub titel: Zweisprachig,
        pub satz: Satzvorlage,
        pub begruendung: Option<Zweisprachig>,
        pub abnahme: Vec<Abnahmevorlage>,
    }
}

record! {
    /// An Abgrenzung as templates.
    pub struct Abgrenzungsvorlage {
        pub zusatz: Option<String>,
        pub titel: Zweisprachig,
        pub text: Zweisprachig,
        pub grund: Option<Zweisprachig>,
    }
}

record! {
    /// One rule.
    pub struct Regel {
        pub id: Located<String>,
        pub fuer: Gegenstand,
        pub wenn: Option<Ausdruck>,
        pub anforderung: Option<Anforderungsvorlage>,
        pub abgrenzung: Option<Abgrenzungsvorlage>,
    }
}

record! {
    /// A rule file.
    pub struct Regeldatei {
        pub regeln: Vec<Regel>,
    }
}

/// All rules, embedded and the user's own, in the order of their files.
pub fn load(templates: &Templates, sources: &mut Sources, sink: &mut Sink) -> Vec<Regel> {
    let mut loaded: Vec<Regel> = Vec::new();
    for path in templates.list(FOLDER) {
        let datei: Option<Regeldatei> = read::template(&path, templates, sources, sink);
        for rule in datei.into_iter().flat_map(|datei| datei.regeln) {
            match loaded.iter().find(|known| known.id.value == rule.id.value) {
                Some(first) => sink.push(repeated(&rule.id, &first.id)),
                None => loaded.push(rule),
            }
        }
    }
    loaded
}

/// Says that a name was given before.
pub(super) fn repeated(id: &Located<String>, first: &Located<String>) -> Diagnostic {
    let diagnostic = Diagnostic::new(rules::REGEL_DOPPELT).with("regel", &id.value).at(id.origin);
    diagnostic.related(first.origin, "marke-zuerst-hier").with_hint("hinweis-regel-doppelt")
}
