//! What a PDF holds, as far as it can be compared: the data attached to it, and a digest of everything that makes a page look as it does.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::freigabe::{checksum, hexadecimal};

/// Most bytes that a file may become when all of it is unpacked.
const MAX_UNPACKED: usize = 512 << 20;

/// Deepest nesting of values.
const MAX_DEPTH: usize = 64;

/// Most pages, and most nodes of a tree of attachments.
const MAX_NODES: usize = 20_000;

/// Why a file cannot be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unlesbar {
    KeinPdf,
    Verschluesselt,
    ZuGross,
}

/// What a PDF holds of interest.
pub(super) struct Inhalt {
    /// The attached data; none if several attachments claim to be it.
    pub daten: Option<Value>,
    /// The checksum of the attached data of a release.
    pub freigegeben: Option<String>,
    /// All attached files: name and checksum.
    pub anhaenge: BTreeSet<(String, String)>,
    /// A digest of each page.
    pub seiten: Vec<String>,
    /// What is laid over each page.
    pub anmerkungen: Vec<Vec<String>>,
    /// Digests of what concerns the document as a whole.
    pub dokument: BTreeMap<&'static str, String>,
}

/// What of the catalogue changes what people see or what happens when they open the file.
const CATALOGUE: [&str; 9] =
    ["AA", "AcroForm", "Collection", "OCProperties", "OpenAction", "PageLabels", "Perms", "URI", "ViewerPreferences"];

/// What only says how a stream is packed.
const PACKED: [&[u8]; 3] = [b"Length", b"Filter", b"DecodeParms"];

/// What a value costs of the limit beside its content, so that values without streams have one too.
const COST: usize = 64;

impl Inhalt {
    pub(super) fn of(bytes: &[u8]) -> Result<Self, Unlesbar> {
        let is_encrypted = || bytes.windows(8).any(|window| window == b"/Encrypt");
        let unreadable = || if is_encrypted() { Unlesbar::Verschluesselt } else { Unlesbar::KeinPdf };
        let pdf = Document::load_mem(bytes).map_err(|_| unreadable())?;
        if pdf.is_encrypted() {
            return Err(Unlesbar::Verschluesselt);
        }
        let pages: Vec<ObjectId> = pdf.page_iter().take(MAX_NODES).collect();
        let numbers = pages.iter().copied().zip(1_usize..).collect();
        let mut leser = Leser { pdf: &pdf, numbers, known: BTreeMap::new(), open: BTreeSet::new(), left: MAX_UNPACKED };
        let read = leser.attachments().ok_or(Unlesbar::ZuGross)?;
        let mut seiten = Vec::with_capacity(pages.len());
        let mut anmerkungen = Vec::with_capacity(pages.len());
        for page in &pages {
            seiten.push(leser.page(*page).ok_or(Unlesbar::ZuGross)?);
            anmerkungen.push(leser.annotations(*page).ok_or(Unlesbar::ZuGross)?);
        }
        let dokument = leser.catalogue().ok_or(Unlesbar::ZuGross)?;
        let anhaenge = read.iter().map(|(name, content)| (name.clone(), checksum(content))).collect();
        let json = |content: &Vec<u8>| {
            serde_json::from_slice::<Value>(content).ok().filter(|data| data.get("projekt").is_some())
        };
        let mut data = read.iter().filter_map(|(_, content)| json(content));
        let daten = data.next().filter(|_| data.next().is_none());
        let freigegeben = read.iter().find(|(name, _)| name == "freigabe.json").map(|(_, content)| checksum(content));
        Ok(Self { daten, freigegeben, anhaenge, seiten, anmerkungen, dokument })
    }
}

/// Reads objects, each once; nothing is kept but digests. `None` anywhere: more than any document has.
struct Leser<'d> {
    pdf: &'d Document,
    /// The number of each page.
    numbers: BTreeMap<ObjectId, usize>,
    known: BTreeMap<ObjectId, [u8; 32]>,
    open: BTreeSet<ObjectId>,
    /// Bytes that may still be unpacked.
    left: usize,
}

impl<'d> Leser<'d> {
    /// A page without what is laid over it: what is drawn, with what, within which edges.
    fn page(&mut self, id: ObjectId) -> Option<String> {
        let Ok(page) = self.pdf.get_dictionary(id) else { return Some(String::new()) };
        let mut hash = Sha256::new();
        for stream in self.pdf.get_page_contents(id) {
            if let Ok(object) = self.pdf.get_object(stream) {
                hash.update(self.content(object)?);
                hash.update(b"\n");
            }
        }
        for key in [b"Resources".as_slice(), b"MediaBox", b"CropBox", b"Rotate"] {
            hash.update(key);
            if let Some(value) = self.inherited(page, key) {
                self.digest(value, &mut hash, 0)?;
            }
        }
        let mut rest: Vec<(&Vec<u8>, &Object)> = page.iter().filter(|(key, _)| !is_told(key)).collect();
        rest.sort_by_key(|(key, _)| *key);
        for (key, value) in rest {
            hash.update(key);
            self.digest(value, &mut hash, 0)?;
        }
        Some(hexadecimal(&hash.finalize()))
    }

    /// The value that a page has itself or from the nodes above it.
    fn inherited(&self, page: &'d Dictionary, key: &[u8]) -> Option<&'d Object> {
        let mut node = page;
        for _ in 0..MAX_DEPTH {
            if let Ok(value) = node.get(key) {
                return Some(value);
            }
            node = node.get_deref(b"Parent", self.pdf).and_then(Object::as_dict).ok()?;
        }
        None
    }

    fn annotations(&mut self, id: ObjectId) -> Option<Vec<String>> {
        let page = self.pdf.get_dictionary(id).ok();
        let list = page.and_then(|page| page.get_deref(b"Annots", self.pdf).and_then(Object::as_array).ok());
        let mut found = Vec::new();
        for object in list.into_iter().flatten().take(MAX_NODES) {
            let mut hash = Sha256::new();
            self.digest(object, &mut hash, 0)?;
            found.push(hexadecimal(&hash.finalize()));
        }
        Some(found)
    }

    fn catalogue(&mut self) -> Option<BTreeMap<&'static str, String>> {
        let Ok(catalogue) = self.pdf.catalog() else { return Some(BTreeMap::new()) };
        let names = catalogue.get_deref(b"Names", self.pdf).and_then(Object::as_dict).ok();
        let scripts = names.and_then(|names| names.get(b"JavaScript").ok()).map(|scripts| ("JavaScript", scripts));
        let own = CATALOGUE.iter().filter_map(|key| Some((*key, catalogue.get(key.as_bytes()).ok()?)));
        let mut found = BTreeMap::new();
        for (key, value) in own.chain(scripts) {
            let mut hash = Sha256::new();
            self.digest(value, &mut hash, 0)?;
            found.insert(key, hexadecimal(&hash.finalize()));
        }
        Some(found)
    }

    /// The files that are attached to the document, by name: those of the tree of names, and those that the catalogue names.
    fn attachments(&mut self) -> Option<Vec<(String, Vec<u8>)>> {
        let Ok(catalogue) = self.pdf.catalog() else { return Some(Vec::new()) };
        let dict = |dict: &'d Dictionary, key: &[u8]| dict.get_deref(key, self.pdf).and_then(Object::as_dict).ok();
        let mut nodes: Vec<&Dictionary> =
            dict(catalogue, b"Names").and_then(|names| dict(names, b"EmbeddedFiles")).into_iter().collect();
        let mut specs: Vec<&Object> = Vec::new();
        let mut seen = 0;
        while let Some(node) = nodes.pop() {
            seen += 1;
            if seen > MAX_NODES {
                return None;
            }
            let list = |key: &[u8]| node.get_deref(key, self.pdf).and_then(Object::as_array).ok();
            specs.extend(list(b"Names").into_iter().flatten().skip(1).step_by(2));
            let kids = list(b"Kids").into_iter().flatten();
            nodes.extend(kids.filter_map(|kid| self.pdf.dereference(kid).ok()?.1.as_dict().ok()));
        }
        let named = catalogue.get_deref(b"AF", self.pdf).and_then(Object::as_array).ok();
        specs.extend(named.into_iter().flatten());
        let mut found = BTreeSet::new();
        for spec in specs.into_iter().take(MAX_NODES) {
            let Some(spec) = self.pdf.dereference(spec).ok().and_then(|(_, spec)| spec.as_dict().ok()) else {
                continue;
            };
            let name = [b"UF".as_slice(), b"F"].into_iter().find_map(|key| spec.get_deref(key, self.pdf).ok());
            let name = name.and_then(|name| lopdf::decode_text_string(name).ok()).unwrap_or_default();
            let Some(files) = dict(spec, b"EF") else { continue };
            for (_, file) in files {
                let Ok((_, file)) = self.pdf.dereference(file) else { continue };
                found.insert((name.trim_start_matches('/').to_owned(), self.content(file)?));
            }
        }
        Some(found.into_iter().collect())
    }

    /// The content of a stream, unpacked; as it is if it is packed in a way of its own, as pictures are.
    fn content(&mut self, object: &Object) -> Option<Vec<u8>> {
        let Ok(stream) = object.as_stream() else { return Some(Vec::new()) };
        let plain = match stream.decompressed_content_with_limit(self.left) {
            Ok(plain) => plain,
            Err(lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. })) => return None,
            Err(_) => stream.content.clone(),
        };
        self.left = self.left.checked_sub(plain.len())?;
        Some(plain)
    }

    /// A value with everything that it leads to.
    fn digest(&mut self, object: &Object, hash: &mut Sha256, depth: usize) -> Option<()> {
        if depth > MAX_DEPTH {
            return None;
        }
        self.left = self.left.checked_sub(COST)?;
        match object {
            Object::Null => hash.update(b"null "),
            Object::Boolean(value) => hash.update(if *value { b"true ".as_slice() } else { b"false " }),
            Object::Integer(value) => hash.update(format!("{value} ")),
            Object::Real(value) => hash.update(format!("{value} ")),
            Object::Name(name) => {
                hash.update(b"/");
                hash.update(name);
                hash.update(b" ");
            }
            Object::String(text, _) => {
                hash.update(format!("({} ", text.len()));
                hash.update(text);
            }
            Object::Array(items) => {
                hash.update(format!("[{} ", items.len()));
                for item in items {
                    self.digest(item, hash, depth + 1)?;
                }
            }
            Object::Dictionary(dict) => self.digest_dict(dict, &[], hash, depth)?,
            Object::Stream(stream) => {
                self.digest_dict(&stream.dict, &PACKED, hash, depth)?;
                hash.update(Sha256::digest(self.content(object)?));
            }
            Object::Reference(id) => hash.update(self.behind(*id, depth)?),
        }
        Some(())
    }

    fn digest_dict(&mut self, dict: &Dictionary, left_out: &[&[u8]], hash: &mut Sha256, depth: usize) -> Option<()> {
        let mut entries: Vec<(&Vec<u8>, &Object)> =
            dict.iter().filter(|(key, _)| !left_out.contains(&key.as_slice())).collect();
        entries.sort_by_key(|(key, _)| *key);
        hash.update(format!("<{} ", entries.len()));
        for (key, value) in entries {
            hash.update(key);
            hash.update(b" ");
            self.digest(value, hash, depth + 1)?;
        }
        Some(())
    }

    /// The digest of what a reference leads to; of a page only its number, as pages are looked at on their own.
    fn behind(&mut self, id: ObjectId, depth: usize) -> Option<[u8; 32]> {
        if let Some(number) = self.numbers.get(&id) {
            return Some(Sha256::digest(format!("page {number}")).into());
        }
        if let Some(known) = self.known.get(&id) {
            return Some(*known);
        }
        if !self.open.insert(id) {
            return Some(Sha256::digest(b"open").into());
        }
        let mut hash = Sha256::new();
        let pdf = self.pdf;
        if let Ok(object) = pdf.get_object(id) {
            self.digest(object, &mut hash, depth + 1)?;
        }
        self.open.remove(&id);
        let sum = hash.finalize().into();
        self.known.insert(id, sum);
        Some(sum)
    }
}

/// Entries of a page that are looked at apart, or that lead elsewhere.
fn is_told(key: &[u8]) -> bool {
    let apart: [&[u8]; 7] = [b"Contents", b"Annots", b"Resources", b"MediaBox", b"CropBox", b"Rotate", b"Parent"];
    apart.contains(&key)
}
