//! Examples as documents and PDFs, and PDFs as text.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crmplan::diagnostic::{Sink, terminal};
use crmplan::document::{self, Document, Sicht};
use crmplan::project::{self, Opened};
use crmplan::render::pdf::{self, Rendered};
use crmplan::text::{Sprache, Texte};
use lopdf::Object;

/// The template of the Lastenheft.
pub const TEMPLATE: &str = "typst/lastenheft.typ";

/// The root of the repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Opens the project in a folder; it must be without findings.
pub fn open(folder: &Path) -> Opened {
    let mut sink = Sink::default();
    let opened = project::open(folder, &mut sink);
    let found = sink.sorted(&opened.sources);
    let shown = terminal::render(&found, &opened.sources, &Texte::new(Sprache::De), false);
    assert_eq!(shown, "", "{} is without findings", folder.display());
    opened
}

/// Opens an example.
pub fn example(name: &str) -> Opened {
    open(&root().join("examples").join(name))
}

/// An example without the catalogue's proposals: only what comes from its own files.
pub fn without_catalogue(name: &str, sprache: Sprache) -> Opened {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    copy(&root().join("examples").join(name), folder.path());
    let file = folder.path().join("crmplan.yaml");
    let text = std::fs::read_to_string(&file).expect("the project file");
    let text = format!(
        "{}\nkataloge: []\n",
        text.replacen("projekt:\n", &format!("projekt:\n  sprache: {}\n", sprache.code()), 1)
    );
    std::fs::write(&file, text).expect("it is written");
    open(folder.path())
}

/// An example whose documents are in English.
pub fn english(name: &str) -> Opened {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    copy(&root().join("examples").join(name), folder.path());
    let file = folder.path().join("crmplan.yaml");
    let text = std::fs::read_to_string(&file).expect("the project file");
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("sprache:"));
    let text = lines.collect::<Vec<_>>().join("\n");
    std::fs::write(&file, text.replacen("projekt:\n", "projekt:\n  sprache: en\n", 1)).expect("it is written");
    open(folder.path())
}

/// The Lastenheft of an opened project.
pub fn lastenheft(opened: &Opened, sicht: Sicht) -> Document {
    let projekt = opened.projekt.as_ref().expect("a project");
    document::lastenheft::build(projekt, &opened.lastenheft, sicht, &opened.texte)
}

/// A document as PDF.
pub fn typeset(opened: &Opened, document: &Document) -> Rendered {
    pdf::render(document, &opened.templates, TEMPLATE, opened.assets.clone()).expect("it is typeset")
}

/// The text of a PDF in reading order, white space and soft hyphens taken out.
pub fn squeezed_text(bytes: &[u8]) -> String {
    let pdf = lopdf::Document::load_mem(bytes).expect("a PDF");
    let pages: Vec<u32> = pdf.get_pages().keys().copied().collect();
    squeeze(&pdf.extract_text(&pages).expect("text"))
}

/// A text without white space and soft hyphens, so that line breaks make no difference.
pub fn squeeze(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{ad}' | '\u{200b}')).collect()
}

/// Every stream and string of a PDF, decompressed, as one heap of bytes: nothing can hide in it.
pub fn everything(bytes: &[u8]) -> Vec<u8> {
    let pdf = lopdf::Document::load_mem(bytes).expect("a PDF");
    let mut heap = Vec::new();
    for object in pdf.objects.values() {
        collect(object, &mut heap);
    }
    for (_, object) in &pdf.trailer {
        collect(object, &mut heap);
    }
    heap
}

fn collect(object: &Object, heap: &mut Vec<u8>) {
    match object {
        Object::String(text, _) | Object::Name(text) => {
            let readable: Vec<u8> = text.iter().copied().filter(|byte| *byte != 0).collect();
            heap.extend(readable);
            heap.push(b'\n');
        }
        Object::Array(items) => items.iter().for_each(|item| collect(item, heap)),
        Object::Dictionary(entries) => entries.iter().for_each(|(_, entry)| collect(entry, heap)),
        Object::Stream(stream) => {
            heap.extend(stream.decompressed_content().unwrap_or_else(|_| stream.content.clone()));
            stream.dict.iter().for_each(|(_, entry)| collect(entry, heap));
        }
        _ => {}
    }
}

/// The files attached to a PDF, by content; there is only the JSON one.
pub fn attachments(bytes: &[u8]) -> Vec<Vec<u8>> {
    let pdf = lopdf::Document::load_mem(bytes).expect("a PDF");
    let is_file = |object: &&Object| {
        let dict = object.as_stream().map(|stream| &stream.dict);
        dict.is_ok_and(|dict| dict.get(b"Type").and_then(Object::as_name).is_ok_and(|name| name == b"EmbeddedFile"))
    };
    let files = pdf.objects.values().filter(is_file);
    files.map(|file| file.as_stream().expect("a stream").decompressed_content().expect("content")).collect()
}

/// Every text in a JSON value.
pub fn strings(value: &serde_json::Value) -> Vec<&str> {
    match value {
        serde_json::Value::String(text) => vec![text],
        serde_json::Value::Array(items) => items.iter().flat_map(strings).collect(),
        serde_json::Value::Object(fields) => fields.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

/// FNV-1a, 64 bit: a checksum that stays the same for ever.
pub fn checksum(bytes: &[u8]) -> String {
    let hash = bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

/// A copy of a folder, without what was built in it.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("the folder is made");
    let entries: BTreeMap<_, _> = std::fs::read_dir(from)
        .expect("the folder is read")
        .map(|entry| entry.expect("an entry"))
        .map(|entry| (entry.file_name(), entry.path()))
        .collect();
    for (name, path) in entries.into_iter().filter(|(name, _)| name != "ausgabe") {
        if path.is_dir() {
            copy(&path, &to.join(name));
        } else {
            std::fs::copy(path, to.join(name)).expect("the file is copied");
        }
    }
}
