//! Documents → PDF/A-3a and PDF/UA-1, typeset by Typst within the process.
//!
//! Values reach Typst only as `document.json`, never as source. No file outside the given ones, no network, no clock and
//! no font of the system is within reach of a template.

mod schrift;
mod world;

use std::collections::BTreeMap;

use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::document::Document;
use crate::templates::Templates;
use world::MemoryWorld;

/// A finished PDF.
#[derive(Debug)]
pub struct Rendered {
    /// The file.
    pub bytes: Vec<u8>,
    /// Number of pages.
    pub pages: usize,
    /// Characters that no font has; each was replaced by U+FFFD.
    pub ersetzt: Vec<char>,
}

/// Why a document could not be typeset.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The template is wrong: with Typst's messages, each with file and line where known.
    #[error("{}", .0.join("\n"))]
    Template(Vec<String>),
    /// The document tree could not be written as data.
    #[error(transparent)]
    Data(#[from] serde_json::Error),
}

/// Typesets `document` with the template `main` (path below `templates/`); `assets` are files beside `document.json`.
///
/// # Errors
/// If a template does not compile, or what it makes breaks PDF/A-3a or PDF/UA-1.
pub fn render(
    document: &Document,
    templates: &Templates,
    main: &str,
    assets: BTreeMap<String, Vec<u8>>,
) -> Result<Rendered, RenderError> {
    let mut value = serde_json::to_value(document)?;
    let ersetzt = schrift::replace_unprintable(&mut value);
    let data = serde_json::to_vec(&value)?;
    drop(value);
    let world = MemoryWorld::new(templates, main, data, assets).map_err(|error| RenderError::Template(vec![error]))?;
    let describe =
        |errors: &[SourceDiagnostic]| RenderError::Template(errors.iter().map(|e| world.describe(e)).collect());
    let paged = typst::compile::<PagedDocument>(&world).output.map_err(|errors| describe(&errors))?;
    let standards = PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1])
        .map_err(|error| RenderError::Template(vec![error.message().to_string()]))?;
    let options = PdfOptions {
        ident: Smart::Custom(ident(document)),
        creator: Smart::Custom(Some(document.meta.erzeuger.clone())),
        standards,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&paged, &options).map_err(|errors| describe(&errors))?;
    Ok(Rendered { bytes, pages: paged.pages().len(), ersetzt })
}

/// Identifies the document through all its versions.
fn ident(document: &Document) -> String {
    format!("crmplan/{}/{}/{}", document.meta.firma, document.meta.titel, document.meta.dokument)
}
