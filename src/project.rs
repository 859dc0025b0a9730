//! A project from its folder to its Lastenheft: load → read → check → derive. Everything a view needs, in one value.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::check;
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::load::{self, Loaded};
use crate::model::Projekt;
use crate::read::{self, Read};
use crate::source::Sources;
use crate::steps::lastenheft::{self, Lastenheft, regeln};
use crate::templates::Templates;
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
    /// What follows from it; empty while there are errors.
    pub lastenheft: Lastenheft,
    /// Files that stand beside the document data, by name: the logo.
    pub assets: BTreeMap<String, Vec<u8>>,
}

/// Opens the project at `root`; everything that is wrong with it goes to `sink`.
pub fn open(root: &Path, sink: &mut Sink) -> Opened {
    let loaded = load::project(root, sink);
    let read = read::project(&loaded, sink);
    check::project(&read, sink);
    let Read { projekt, complete, .. } = read;
    let assets = projekt.as_ref().and_then(|projekt| logo(projekt, root, sink)).into_iter().collect();
    let templates = templates(&loaded);
    let language = projekt.as_ref().and_then(|projekt| projekt.angaben.sprache).unwrap_or_default();
    let texte = Arc::new(Texte::new(language));
    let mut sources = loaded.sources;
    let rules = regeln::load(&templates, &mut sources, sink);
    let lastenheft = match &projekt {
        // Deriving from half a project would report mistakes that are none.
        Some(projekt) if complete && !sink.has_errors() => lastenheft::build(projekt, &rules, &texte, sink),
        _ => Lastenheft::default(),
    };
    Opened { sources, templates, texte, projekt, lastenheft, assets }
}

/// Name and content of the logo, if the project has one that can be used.
fn logo(projekt: &Projekt, root: &Path, sink: &mut Sink) -> Option<(String, Vec<u8>)> {
    let logo = projekt.gestaltung.as_ref()?.logo.as_ref()?;
    let ending = logo.value.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    let usable = matches!(ending.as_str(), "svg" | "png" | "jpg" | "jpeg");
    if let (true, Ok(bytes)) = (usable, load::asset(root, &logo.value)) {
        return Some((format!("logo.{ending}"), bytes));
    }
    let diagnostic = Diagnostic::new(rules::LOGO_UNBRAUCHBAR).with("datei", &logo.value).at(logo.origin);
    sink.push(diagnostic.with_hint("hinweis-logo-unbrauchbar"));
    None
}

fn templates(loaded: &Loaded) -> Templates {
    let own = loaded.templates.iter().filter_map(|(path, id)| {
        let source = loaded.sources.get(*id)?;
        Some((path.clone(), source.text.clone()))
    });
    Templates::with_own(own.collect())
}
