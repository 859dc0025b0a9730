//! The finished PDF: standards, attachment, bytes; and that its templates need nothing but Typst.

use std::path::PathBuf;

use crmplan::document::{self, Sicht};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_kit::fonts::FontStore;

use crate::support::{
    attachments, checksum, english, everything, example, lastenheft, root, squeeze, squeezed_text, typeset,
};

#[test]
fn every_requirement_stands_in_the_text_of_the_pdf() {
    let opened = example("foerdertechnik");
    let document = lastenheft(&opened, Sicht::Anbieter);
    let text = squeezed_text(&typeset(&opened, &document).bytes);
    let missing: Vec<&str> =
        document.anhang.anforderungen.iter().map(|x| x.id.as_str()).filter(|id| !text.contains(&squeeze(id))).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn the_requirements_are_attached_as_json() {
    let opened = example("klein");
    let document = lastenheft(&opened, Sicht::Anbieter);
    let files = attachments(&typeset(&opened, &document).bytes);
    let [file] = files.as_slice() else { panic!("one attachment, not {}", files.len()) };
    let attached: serde_json::Value = serde_json::from_slice(file).expect("JSON");
    assert_eq!(attached, serde_json::to_value(&document.anhang).expect("JSON"));
}

#[test]
fn the_pdf_claims_archiving_and_accessibility_and_has_title_language_and_tags() {
    let opened = example("klein");
    let heap = everything(&typeset(&opened, &lastenheft(&opened, Sicht::Anbieter)).bytes);
    let heap = String::from_utf8_lossy(&heap);
    for sign in
        ["<pdfaid:part>3", "<pdfaid:conformance>A", "<pdfuaid:part>1", "StructTreeRoot", "<dc:title>", "<dc:language>"]
    {
        assert!(heap.contains(sign), "{sign}");
    }
}

/// Whoever changes a template, a text or a rule changes these sums: look at the pages, then accept them.
#[test]
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn the_pdfs_of_the_examples_are_the_ones_that_were_looked_at() {
    let mut sums = Vec::new();
    for (name, folder, in_english) in
        [("klein", "klein", false), ("klein, English", "klein", true), ("foerdertechnik", "foerdertechnik", false)]
    {
        let opened = if in_english { english(folder) } else { example(folder) };
        for sicht in [Sicht::Anbieter, Sicht::Team] {
            let rendered = typeset(&opened, &lastenheft(&opened, sicht));
            assert_eq!(rendered.ersetzt, Vec::<char>::new());
            sums.push(format!("{name}, {}: {} pages, {}", sicht.word(), rendered.pages, checksum(&rendered.bytes)));
        }
    }
    insta::assert_snapshot!(sums.join("\n"));
}

/// The world of the plain `typst` program: a folder, the fonts of `templates/schriften`, and nothing of ours.
struct Folder {
    path: PathBuf,
    main: FileId,
    library: LazyHash<Library>,
    fonts: FontStore,
}

impl World for Folder {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let bytes = self.file(id)?;
        Ok(Source::new(id, String::from_utf8(bytes.to_vec()).expect("UTF-8")))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = self.path.join(id.get().vpath().get_without_slash());
        std::fs::read(&path).map(Bytes::new).map_err(|_| FileError::NotFound(path))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[test]
fn templates_and_document_data_compile_without_crmplan() {
    let opened = example("foerdertechnik");
    let document = lastenheft(&opened, Sicht::Anbieter);
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    crate::support::copy(&root().join("templates/typst"), &folder.path().join("typst"));
    std::fs::write(folder.path().join("document.json"), document::canonical(&document).expect("JSON"))
        .expect("it is written");
    for (name, bytes) in &opened.assets {
        std::fs::write(folder.path().join(name), bytes).expect("it is written");
    }
    let main = VirtualPath::new(crate::support::TEMPLATE).expect("a path");
    let mut fonts = FontStore::new();
    fonts.extend(crmplan::templates::fonts().flat_map(|file| Font::iter(Bytes::new(file))).map(|font| {
        let info = font.info().clone();
        (font, info)
    }));
    let world = Folder {
        path: folder.path().to_path_buf(),
        main: RootedPath::new(VirtualRoot::Project, main).intern(),
        library: LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build()),
        fonts,
    };
    let compiled = typst::compile::<typst_layout::PagedDocument>(&world);
    let pages = compiled.output.expect("it compiles").pages().len();
    assert_eq!(compiled.warnings.len(), 0, "{:?}", compiled.warnings);
    assert_eq!(pages, typeset(&opened, &document).pages);
}
