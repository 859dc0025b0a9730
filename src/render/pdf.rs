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
use ursache::Gescheitert;
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
    /// What Typst warns of, such as a font that nobody has.
    pub warnungen: Vec<Fehlstelle>,
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

/// The fonts in a file; none if it holds none, or so many that reading them has no end.
#[must_use]
pub fn fonts(file: &[u8]) -> Vec<Schriftschnitt> {
    let file = file.to_vec();
    bounded(Grenzen::FONT, move || schrift::read(&file)).unwrap_or_default()
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
    set(document, templates, main, assets, move |world, (paged, warnungen)| {
        let bytes = typst_pdf::pdf(&paged, &options).map_err(|errors| described(world, &errors))?;
        let ueberlauf = ueberlauf::find(&paged);
        Ok(Rendered { bytes, pages: paged.pages().len(), ersetzt: Vec::new(), ueberlauf, warnungen })
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
    set(document, templates, main, assets, |_, (paged, _)| Ok(paged)).map(|(paged, _)| paged)
}

/// Sets the pages and makes something of them, within the limits; gives the characters that were replaced too.
fn set<T: Send + 'static>(
    document: &Document,
    templates: &Templates,
    main: &str,
    assets: BTreeMap<String, Vec<u8>>,
    make: impl FnOnce(&MemoryWorld, Gesetzt) -> Result<T, Vec<Fehlstelle>> + Send + 'static,
) -> Result<(T, Vec<char>), RenderError> {
    let mut value = serde_json::to_value(document)?;
    let mut grenzen = Grenzen::for_data(serde_json::to_vec(&value)?.len());
    if templates.own().is_empty() && assets.is_empty() {
        // The program's own layouts need no watch over memory, which is that of all documents that are set at once.
        grenzen.speicher = usize::MAX;
    }
    let (templates, main) = (templates.clone(), main.to_owned());
    let set = bounded(grenzen, move || {
        let schriften = Schriften::new(&assets);
        let ersetzt = schriften.replace_unprintable(&mut value);
        typografie::bind(&mut value);
        let data = serde_json::to_vec(&value).map_err(|error| vec![Fehlstelle::without_place(error.to_string())]);
        let world = data.and_then(|data| {
            MemoryWorld::new(&templates, &main, data, &assets, schriften.clone()).map_err(|wrong| vec![wrong])
        });
        match world.and_then(|world| make(&world, compile(&world)?)) {
            Ok(finished) => Ok((finished, ersetzt)),
            Err(wrong) => Err(Box::new((wrong, Gescheitert { value, templates, main, assets, schriften }))),
        }
    })?;
    set.map_err(|failed| {
        let (wrong, gescheitert) = *failed;
        let ursache = ursache::find(gescheitert, &wrong);
        RenderError::Template(wrong, ursache)
    })
}

/// Pages, and what Typst warns of.
type Gesetzt = (PagedDocument, Vec<Fehlstelle>);

fn compile(world: &MemoryWorld) -> Result<Gesetzt, Vec<Fehlstelle>> {
    let compiled = typst::compile::<PagedDocument>(world);
    let paged = compiled.output.map_err(|errors| described(world, &errors))?;
    Ok((paged, described(world, &compiled.warnings)))
}

fn described(world: &MemoryWorld, errors: &[SourceDiagnostic]) -> Vec<Fehlstelle> {
    errors.iter().map(|error| world.describe(error)).collect()
}

/// Identifies the document through all its versions.
fn ident(document: &Document) -> String {
    format!("crmplan/{}/{}/{}", document.meta.firma, document.meta.titel, document.meta.dokument)
}
