//! The world a template lives in: its own files, the data, the fonts. Nothing else exists.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};
use typst::diag::{FileError, FileResult, SourceDiagnostic, Tracepoint};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{DiagSpan, FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World, WorldExt};
use typst_kit::files::{FileLoader, FileStore};

use super::schrift::Schriften;
use crate::templates::{LAYOUTS, Templates};

/// Files by their path in the world, with leading slash.
struct Memory(BTreeMap<String, Bytes>);

impl FileLoader for Memory {
    fn load(&self, id: FileId) -> FileResult<Bytes> {
        if matches!(id.get().root(), VirtualRoot::Package(_)) {
            return Err(FileError::AccessDenied);
        }
        let path = id.get().vpath().get_with_slash();
        self.0.get(path).cloned().ok_or_else(|| FileError::NotFound(path.into()))
    }
}

/// What Typst says is wrong with a template, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fehlstelle {
    /// In Typst's words.
    pub meldung: String,
    /// How to mend it, in Typst's words.
    pub hinweise: Vec<String>,
    /// The place, if Typst knows one.
    pub ort: Option<Ort>,
    /// Where what is wrong was called from, the innermost call first.
    pub aufrufe: Vec<Ort>,
}

/// A place in a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ort {
    /// Path below `templates/`.
    pub pfad: String,
    /// Bytes.
    pub bereich: Range<usize>,
    /// Line, from 1.
    pub zeile: usize,
}

/// See the module.
pub(super) struct MemoryWorld {
    library: LazyHash<Library>,
    main: FileId,
    files: FileStore<Memory>,
    schriften: Schriften,
}

impl MemoryWorld {
    /// A world with all Typst templates, `document.json` and the assets beside it.
    pub(super) fn new(
        templates: &Templates,
        main: &str,
        data: Vec<u8>,
        assets: &BTreeMap<String, Vec<u8>>,
        schriften: Schriften,
    ) -> Result<Self, Fehlstelle> {
        let assets = assets.iter().map(|(name, bytes)| (format!("/{name}"), Bytes::new(bytes.clone())));
        let mut files: BTreeMap<_, _> = assets.collect();
        files.insert("/document.json".to_owned(), Bytes::new(data));
        for path in templates.list(LAYOUTS) {
            let text = templates.get(&path).unwrap_or_default();
            files.insert(format!("/{path}"), Bytes::from_string(text.to_owned()));
        }
        let main = VirtualPath::new(main).map_err(|error| Fehlstelle::without_place(format!("{main}: {error:?}")))?;
        Ok(Self {
            // Header cells of rows, for whoever hears a table.
            library: LazyHash::new(
                Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build(),
            ),
            main: RootedPath::new(VirtualRoot::Project, main).intern(),
            files: FileStore::new(Memory(files)),
            schriften,
        })
    }

    /// A message of Typst with its places.
    pub(super) fn describe(&self, diagnostic: &SourceDiagnostic) -> Fehlstelle {
        let calls = diagnostic.trace.iter().filter(|point| !matches!(point.v, Tracepoint::Import(_)));
        Fehlstelle {
            meldung: diagnostic.message.to_string(),
            hinweise: diagnostic.hints.iter().map(|hint| hint.v.to_string()).collect(),
            ort: self.place(diagnostic.span),
            aufrufe: calls.filter_map(|point| self.place(point.span)).collect(),
        }
    }

    fn place(&self, span: impl Into<DiagSpan>) -> Option<Ort> {
        let span = span.into();
        let id = span.id()?;
        let bereich = self.range(span)?;
        let zeile = self.source(id).ok()?.lines().byte_to_line(bereich.start)? + 1;
        Some(Ort { pfad: id.get().vpath().get_without_slash().to_owned(), bereich, zeile })
    }
}

impl Fehlstelle {
    /// Whether a template asks for a file that it does not have.
    #[must_use]
    pub fn is_about_a_file(&self) -> bool {
        ["file not found", "failed to load file", "path "].iter().any(|start| self.meldung.starts_with(start))
    }

    /// A message that no place belongs to.
    pub(super) fn without_place(meldung: String) -> Self {
        Self { meldung, hinweise: Vec::new(), ort: None, aufrufe: Vec::new() }
    }
}

impl World for MemoryWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.schriften.store().book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.files.source(id)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.file(id)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.schriften.store().font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
