//! A project from its folder to its Lastenheft: load → read → check → derive. Everything a view needs, in one value.

mod gestaltung;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::thread;

use crate::check;
use crate::diagnostic::Sink;
use crate::load::{self, Loaded, Overlay};
use crate::model::Projekt;
use crate::read::{self, Read};
use crate::source::{Located, Origin, Sources};
use crate::steps::lastenheft::{self, Lastenheft};
use crate::steps::regelwerk::Regelwerk;
use crate::templates::{self, Templates};
use crate::text::Texte;

/// A project with everything that follows from it.
#[derive(Debug)]
pub struct Opened {
    /// All texts, rules included, for the places of findings.
    pub sources: Sources,
    /// Embedded templates with those of the project laid over them.
    pub templates: Templates,
    /// Words in the language of the documents.
    pub texte: Arc<Texte>,
    /// What the files say, if they say enough.
    pub projekt: Option<Projekt>,
    /// The identifiers that are given in the files, with their places.
    pub kennungen: BTreeMap<String, Origin>,
    /// Whether every file could be read.
    pub complete: bool,
    /// What follows from it; empty while there are errors.
    pub lastenheft: Lastenheft,
    /// Files that stand beside the document data, by path: logo, own fonts, what own templates may read.
    pub assets: BTreeMap<String, Vec<u8>>,
}

/// Opens the project at `root`; everything that is wrong with it goes to `sink`.
pub fn open(root: &Path, sink: &mut Sink) -> Opened {
    open_as_if(root, &Overlay::new(), sink)
}

/// Opens the project as it would be if the texts of `overlay` were written.
pub fn open_as_if(root: &Path, overlay: &Overlay, sink: &mut Sink) -> Opened {
    // The program's files are parsed while the project's are read; without a second thread they are parsed when asked for.
    let _ = thread::Builder::new().spawn(templates::parse_ahead);
    let loaded = load::project(root, overlay, sink);
    let Read { projekt, mut names, complete } = read::project(&loaded, sink);
    let assets = gestaltung::assets(projekt.as_ref(), root, sink);
    let templates = with_own(&loaded);
    let mut sources = loaded.sources;
    let wahl = projekt.as_ref().and_then(|projekt| projekt.kataloge.as_deref());
    let regelwerk = Regelwerk::load(&templates, &loaded.kataloge, wahl, &mut sources, sink);
    names.defined.extend(regelwerk.befunde.iter().map(|befund| ("befund", befund.id.clone())));
    names.defined.extend(projekt.iter().filter_map(quantities));
    check::project(projekt.as_ref(), &names, complete, &sources, sink);
    let language = projekt.as_ref().and_then(|projekt| projekt.angaben.sprache).unwrap_or_default();
    let texte = Arc::new(Texte::new(language));
    let lastenheft = match &projekt {
        // Deriving from half a project would report mistakes that are none.
        Some(projekt) if complete && !sink.has_errors() => lastenheft::build(projekt, &regelwerk, &texte, sink),
        _ => Lastenheft::default(),
    };
    let kennungen = names.defined.into_iter().rev().map(|(_, id)| (id.value, id.origin)).collect();
    Opened { sources, templates, texte, projekt, kennungen, complete, lastenheft, assets }
}

/// Reads the project at `root` back as it would be if the texts of `overlay` were written, without deriving anything again:
/// enough where what is added was derived already. `opened` is the project as it is.
pub fn read_back(root: &Path, overlay: &Overlay, opened: &Opened, sink: &mut Sink) -> Sources {
    let loaded = load::project(root, overlay, sink);
    let Read { projekt, mut names, complete } = read::project(&loaded, sink);
    let findings = opened.lastenheft.befunde.iter().map(|befund| befund.id.clone());
    names.defined.extend(findings.map(|value| ("befund", Located { value, origin: Origin::default() })));
    names.defined.extend(projekt.iter().filter_map(quantities));
    check::project(projekt.as_ref(), &names, complete, &loaded.sources, sink);
    loaded.sources
}

/// The quantities as something that can be referred to.
fn quantities(projekt: &Projekt) -> Option<(&'static str, Located<String>)> {
    let section = projekt.prozessanalyse.mengengeruest.as_ref()?;
    let value = lastenheft::MENGENGERUEST.to_owned();
    Some((lastenheft::MENGENGERUEST, Located { value, origin: section.origin }))
}

/// The embedded templates with those of the project laid over them.
fn with_own(loaded: &Loaded) -> Templates {
    let own = loaded.templates.iter().filter_map(|(path, id)| {
        let source = loaded.sources.get(*id)?;
        Some((path.clone(), source.text.clone()))
    });
    Templates::with_own(own.collect())
}
