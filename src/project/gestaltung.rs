//! What documents are set with beside templates: the logo, the project's fonts, files that its own templates may read.

use std::collections::BTreeMap;
use std::path::Path;

use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::load;
use crate::model::Projekt;
use crate::source::Located;

/// Where files of crmplan stand in the world of a template.
const RESERVED_FOLDERS: [&str; 2] = ["typst/", "schriften/"];

/// Files that templates make or read under these names.
const RESERVED: [&str; 10] = [
    "document.json",
    "freigabe.json",
    "anforderungen.json",
    "pflichtenheft.json",
    "analyse.json",
    "auswahl.json",
    "zeitplan.json",
    "statusbericht.json",
    "protokoll.json",
    "vvt.json",
];

/// Height of a raster logo in pixels from which it prints sharply: 20 mm at 300 pixels per inch.
const LOGO_PIXELS: usize = 240;

/// All files beside the document data, by their path in the world of a template.
pub(super) fn assets(projekt: Option<&Projekt>, root: &Path, sink: &mut Sink) -> BTreeMap<String, Vec<u8>> {
    let mut assets = load::fonts(root, sink);
    let Some(gestaltung) = projekt.and_then(|projekt| projekt.gestaltung.as_ref()) else { return assets };
    assets.extend(gestaltung.logo.as_ref().and_then(|path| logo(path, root, sink)));
    for path in &gestaltung.dateien {
        assets.extend(file(path, root, sink));
    }
    assets
}

/// Name and content of the logo, if it can be used.
fn logo(path: &Located<String>, root: &Path, sink: &mut Sink) -> Option<(String, Vec<u8>)> {
    let ending = path.value.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    let Some(bytes) = load::asset(root, &path.value).ok().and_then(|bytes| picture(&ending, bytes)) else {
        let diagnostic = Diagnostic::new(rules::LOGO_UNBRAUCHBAR).with("datei", &path.value).at(path.origin);
        sink.push(diagnostic.with_hint("hinweis-logo-unbrauchbar"));
        return None;
    };
    if let Some(size) = imagesize::blob_size(&bytes).ok().filter(|size| ending != "svg" && size.height < LOGO_PIXELS) {
        let diagnostic = Diagnostic::new(rules::LOGO_GROB).with("datei", &path.value).at(path.origin);
        let diagnostic = diagnostic.with("breite", size.width.to_string()).with("hoehe", size.height.to_string());
        sink.push(diagnostic.with_hint("hinweis-logo-grob"));
    }
    Some((format!("logo.{ending}"), bytes))
}

/// A file that the project gives to its templates, if it can be used.
fn file(path: &Located<String>, root: &Path, sink: &mut Sink) -> Option<(String, Vec<u8>)> {
    let is_reserved = RESERVED_FOLDERS.iter().any(|folder| path.value.starts_with(folder))
        || RESERVED.contains(&path.value.as_str())
        || path.value.starts_with("logo.")
        // One name for one file.
        || path.value.split(['/', '\\']).any(|step| matches!(step, "" | "." | ".."));
    let bytes = (!is_reserved).then(|| load::asset(root, &path.value).ok()).flatten();
    if bytes.is_none() {
        let diagnostic = Diagnostic::new(rules::BEIGABE_UNBRAUCHBAR).with("datei", &path.value).at(path.origin);
        sink.push(diagnostic.with_hint("hinweis-beigabe-unbrauchbar"));
    }
    Some((path.value.clone(), bytes?))
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
