//! Documents → PDF/A-3a and PDF/UA-1, typeset by Typst within the process.
//!
//! Values reach Typst only as `document.json`, never as source. No file outside the given ones, no network, no clock and
//! no font of the system is within reach of a template, and it may take so much time and memory only.

mod grenzen;
mod schrift;
mod typografie;
mod ueberlauf;
mod ursache;
mod world;

use std::collections::BTreeMap;
use std::time::Duration;

use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::document::Document;
use crate::templates::Templates;
use grenzen::{Abbruch, Grenzen, bounded};
use schrift::Schriften;
pub use schrift::Schriftschnitt;
pub use ueberlauf::{Textstelle, Ueberlauf, texts};
pub use ursache::Ursache;
use world::MemoryWorld;
pub use world::{Fehlstelle, Ort};

/// A finished PDF.
#[derive(Debug)]
pub struct Rendered {
    /// The file.
    pub bytes: Vec<u8>,
    /// Number of pages.
    pub pages: usize,
    /// Characters that no font has; each was replaced by U+FFFD.
    pub ersetzt: Vec<char>,
    /// Texts that do not fit.
    pub ueberlauf: Vec<Ueberlauf>,
}

/// Why a document could not be typeset.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The template is wrong: what Typst says to it, and the value without which it would not be.
    #[error("{}", .0.iter().map(|wrong| wrong.meldung.as_str()).collect::<Vec<_>>().join("\n"))]
    Template(Vec<Fehlstelle>, Option<Ursache>),
    /// Setting took longer than this.
    #[error("longer than {} s", .0.as_secs())]
    Zeit(Duration),
    /// Setting took more than so many bytes of memory.
    #[error("more than {0} bytes")]
    Speicher(usize),
    /// Typst itself failed.
    #[error("Typst panicked")]
    Absturz,
    /// The document tree could not be written as data.
    #[error(transparent)]
    Data(#[from] serde_json::Error),
}

impl From<Abbruch> for RenderError {
    fn from(abbruch: Abbruch) -> Self {
        match abbruch {
            Abbruch::Zeit(zeit) => Self::Zeit(zeit),
            Abbruch::Speicher(speicher) => Self::Speicher(speicher),
            Abbruch::Absturz => Self::Absturz,
        }
    }
}

/// The fonts in a file; none if it holds none.
#[must_use]
pub fn fonts(file: &[u8]) -> Vec<Schriftschnitt> {
    schrift::read(file)
}

/// The families of the embedded fonts, sorted.
#[must_use]
pub fn families() -> Vec<String> {
    schrift::embedded_families()
}

/// Typesets `document` with the template `main` (path below `templates/`); `assets` are files beside `document.json`.
///
/// # Errors
/// If a template does not compile or takes too much, or what it makes breaks PDF/A-3a or PDF/UA-1.
pub fn render(
    document: &Document,
    templates: &Templates,
    main: &str,
    assets: BTreeMap<String, Vec<u8>>,
) -> Result<Rendered, RenderError> {
    let standards = PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1])
        .map_err(|error| RenderError::Template(vec![Fehlstelle::without_place(error.message().to_string())], None))?;
    let options = PdfOptions {
        ident: Smart::Custom(ident(document)),
        creator: Smart::Custom(Some(document.meta.erzeuger.clone())),
        standards,
        ..PdfOptions::default()
    };
    set(document, templates, main, assets, move |world, paged| {
        let bytes = typst_pdf::pdf(&paged, &options).map_err(|errors| described(world, &errors))?;
        Ok(Rendered { bytes, pages: paged.pages().len(), ersetzt: Vec::new(), ueberlauf: ueberlauf::find(&paged) })
    })
    .map(|(rendered, ersetzt)| Rendered { ersetzt, ..rendered })
}

/// Typesets `document` into pages that are no file yet, for whoever looks at them.
///
/// # Errors
/// As [`render`].
pub fn pages(
    document: &Document,
    templates: &Templates,
    main: &str,
    assets: BTreeMap<String, Vec<u8>>,
) -> Result<PagedDocument, RenderError> {
    set(document, templates, main, assets, |_, paged| Ok(paged)).map(|(paged, _)| paged)
}

/// Sets the pages and makes something of them, within the limits; gives the characters that were replaced too.
fn set<T: Send + 'static>(
    document: &Document,
    templates: &Templates,
    main: &str,
    assets: BTreeMap<String, Vec<u8>>,
    make: impl FnOnce(&MemoryWorld, PagedDocument) -> Result<T, Vec<Fehlstelle>> + Send + 'static,
) -> Result<(T, Vec<char>), RenderError> {
    let schriften = Schriften::new(&assets);
    let mut value = serde_json::to_value(document)?;
    let ersetzt = schriften.replace_unprintable(&mut value);
    typografie::bind(&mut value);
    let data = serde_json::to_vec(&value)?;
    let grenzen = Grenzen::for_data(data.len());
    let world = MemoryWorld::new(templates, main, data, &assets, schriften.clone());
    let set = bounded(grenzen, move || {
        let world = world.map_err(|wrong| vec![wrong])?;
        let paged = compile(&world)?;
        make(&world, paged)
    })?;
    set.map(|made| (made, ersetzt)).map_err(|wrong| {
        let ursache = ursache::find(value, &wrong, (templates, main), assets, schriften);
        RenderError::Template(wrong, ursache)
    })
}

fn compile(world: &MemoryWorld) -> Result<PagedDocument, Vec<Fehlstelle>> {
    typst::compile::<PagedDocument>(world).output.map_err(|errors| described(world, &errors))
}

fn described(world: &MemoryWorld, errors: &[SourceDiagnostic]) -> Vec<Fehlstelle> {
    errors.iter().map(|error| world.describe(error)).collect()
}

/// Identifies the document through all its versions.
fn ident(document: &Document) -> String {
    format!("crmplan/{}/{}/{}", document.meta.firma, document.meta.titel, document.meta.dokument)
}
