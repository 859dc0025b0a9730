//! The world a template lives in: its own files, the data, the fonts. Nothing else exists.

use std::collections::BTreeMap;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_kit::files::{FileLoader, FileStore};

use super::schrift;
use crate::templates::Templates;

/// The folder of the Typst templates below `templates/`, and their place in the world.
const FOLDER: &str = "typst";

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

/// See the module.
pub(super) struct MemoryWorld {
    library: LazyHash<Library>,
    main: FileId,
    files: FileStore<Memory>,
}

impl MemoryWorld {
    /// A world with all Typst templates, `document.json` and the assets beside it.
    pub(super) fn new(
        templates: &Templates,
        main: &str,
        data: Vec<u8>,
        assets: BTreeMap<String, Vec<u8>>,
    ) -> Result<Self, String> {
        let mut files = BTreeMap::from([("/document.json".to_owned(), Bytes::new(data))]);
        files.extend(assets.into_iter().map(|(name, bytes)| (format!("/{name}"), Bytes::new(bytes))));
        for path in templates.list(FOLDER) {
            let text = templates.get(&path).unwrap_or_default();
            files.insert(format!("/{path}"), Bytes::from_string(text.to_owned()));
        }
        let main = VirtualPath::new(main).map_err(|error| format!("{main}: {error:?}"))?;
        Ok(Self {
            library: LazyHash::new(Library::default()),
            main: RootedPath::new(VirtualRoot::Project, main).intern(),
            files: FileStore::new(Memory(files)),
        })
    }

    /// A message of Typst with file, line and hints.
    pub(super) fn describe(&self, diagnostic: &SourceDiagnostic) -> String {
        let place = diagnostic.span.id().and_then(|id| {
            let path = id.get().vpath().get_without_slash();
            let offset = self.range(diagnostic.span)?.start;
            let source = self.source(id).ok()?;
            Some(format!("templates/{path}:{}: ", source.lines().byte_to_line(offset)? + 1))
        });
        let hints = diagnostic.hints.iter().map(|hint| format!(" ({})", hint.v));
        format!("{}{}{}", place.unwrap_or_default(), diagnostic.message, hints.collect::<String>())
    }
}

impl World for MemoryWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        schrift::fonts().book()
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
        schrift::fonts().font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
