//! A project from its folder to its Lastenheft: load → read → check → derive. Everything a view needs, in one value.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::thread;

use crate::check;
use crate::diagnostic::{Diagnostic, Sink, rules};
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
    /// Whether every file could be read.
    pub complete: bool,
    /// What follows from it; empty while there are errors.
    pub lastenheft: Lastenheft,
    /// Files that stand beside the document data, by name: the logo.
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
    let assets = projekt.as_ref().and_then(|projekt| logo(projekt, root, sink)).into_iter().collect();
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
    Opened { sources, templates, texte, projekt, complete, lastenheft, assets }
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

/// Name and content of the logo, if the project has one that can be used.
fn logo(projekt: &Projekt, root: &Path, sink: &mut Sink) -> Option<(String, Vec<u8>)> {
    let logo = projekt.gestaltung.as_ref()?.logo.as_ref()?;
    let ending = logo.value.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    let bytes = load::asset(root, &logo.value).ok().and_then(|bytes| picture(&ending, bytes));
    if let Some(bytes) = bytes {
        return Some((format!("logo.{ending}"), bytes));
    }
    let diagnostic = Diagnostic::new(rules::LOGO_UNBRAUCHBAR).with("datei", &logo.value).at(logo.origin);
    sink.push(diagnostic.with_hint("hinweis-logo-unbrauchbar"));
    None
}

/// The picture as it may leave the company, or `None` if it is none of its kind.
fn picture(ending: &str, bytes: Vec<u8>) -> Option<Vec<u8>> {
    match ending {
        "svg" => std::str::from_utf8(&bytes).is_ok_and(|text| text.contains("<svg")).then_some(bytes),
        "png" => bytes.starts_with(b"\x89PNG\r\n\x1a\n").then_some(bytes),
        "jpg" | "jpeg" => without_metadata(&bytes),
        _ => None,
    }
}

/// A JPEG without the segments that tell of camera, place and author (APP1 Exif and XMP, APP13 IPTC, comments): unlike
/// other pictures, JPEGs stand in a PDF byte for byte.
fn without_metadata(jpeg: &[u8]) -> Option<Vec<u8>> {
    let mut kept = jpeg.strip_prefix(&[0xff, 0xd8]).map(|_| vec![0xff, 0xd8])?;
    let mut rest = jpeg.get(2..)?;
    while let [0xff, marker, high, low, ..] = rest {
        let (segment, tail) = rest.split_at_checked(2 + usize::from(u16::from_be_bytes([*high, *low])))?;
        if *marker == 0xda {
            kept.extend_from_slice(rest);
            return Some(kept);
        }
        if !matches!(marker, 0xe1 | 0xed | 0xfe) {
            kept.extend_from_slice(segment);
        }
        rest = tail;
    }
    None
}

/// The embedded templates with those of the project laid over them.
fn with_own(loaded: &Loaded) -> Templates {
    let own = loaded.templates.iter().filter_map(|(path, id)| {
        let source = loaded.sources.get(*id)?;
        Some((path.clone(), source.text.clone()))
    });
    Templates::with_own(own.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_jpeg_loses_its_metadata_and_nothing_else() {
        let segment = |marker: u8, content: &[u8]| {
            let length = u16::try_from(content.len() + 2).expect("short").to_be_bytes();
            [&[0xff, marker], length.as_slice(), content].concat()
        };
        let (start, table, scan) = (vec![0xff, 0xd8], segment(0xdb, b"table"), segment(0xda, b"scan"));
        let metadata = [segment(0xe1, b"Exif author"), segment(0xed, b"IPTC"), segment(0xfe, b"comment")].concat();
        let jpeg = [start.clone(), metadata, table.clone(), scan.clone(), b"pixels".to_vec()].concat();
        let expected = [start, table, scan, b"pixels".to_vec()].concat();
        assert_eq!(picture("jpg", jpeg), Some(expected));
        assert_eq!(picture("jpg", b"\xff\xd8\xff\xe1\xff\xff".to_vec()), None);
        assert_eq!(picture("png", b"text".to_vec()), None);
        assert_eq!(picture("svg", b"text".to_vec()), None);
    }
}
