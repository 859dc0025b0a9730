//! What documents are set with beside templates: the logo, the project's fonts, files that its own templates may read.

use std::collections::BTreeMap;
use std::path::Path;

use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::load;
use crate::model::Projekt;
use crate::source::Located;
use crate::templates;

/// Files and folders of crmplan in the world of a template, in lower case: not every disk tells capitals apart.
const RESERVED: [&str; 12] = [
    templates::LAYOUTS,
    templates::FONTS,
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

/// What all files of a project's templates may take together, in bytes.
const MAX_SUM: usize = 128 << 20;

/// Pixels of a picture: an A4 page at 600 per inch, one and a half times.
const MAX_PIXELS: usize = 50_000_000;

/// Folders and name of a file; those of a release are read no deeper.
const MAX_STEPS: usize = 3;

/// Height of a raster logo in pixels from which it prints sharply: 20 mm at 300 pixels per inch.
const LOGO_PIXELS: usize = 240;

/// All files beside the document data, by their path in the world of a template.
pub(super) fn assets(projekt: Option<&Projekt>, root: &Path, sink: &mut Sink) -> BTreeMap<String, Vec<u8>> {
    load::misplaced(root, sink);
    let mut assets = load::fonts(root, sink);
    let Some(gestaltung) = projekt.and_then(|projekt| projekt.gestaltung.as_ref()) else { return assets };
    assets.extend(gestaltung.logo.as_ref().and_then(|path| logo(path, root, sink)));
    let mut left = MAX_SUM;
    for path in &gestaltung.dateien {
        let found = file(path, root, sink);
        // Many names may lead to one large file.
        left = left.saturating_sub(found.as_ref().map_or(0, |(_, bytes)| bytes.len()));
        assets.extend(found.filter(|_| left > 0));
        if left == 0 {
            unusable(path, sink);
            break;
        }
    }
    assets
}

/// Name and content of the logo, if it can be used.
fn logo(path: &Located<String>, root: &Path, sink: &mut Sink) -> Option<(String, Vec<u8>)> {
    let ending = path.value.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    let Some(bytes) = load::asset(root, &path.value)
        .ok()
        .and_then(|bytes| picture(&ending, bytes))
        .filter(|bytes| has_fair_size(bytes))
    else {
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

/// Whether a file can stand under this path beside those of crmplan, here and in a release, which is read as it was written.
fn may_be_named(path: &str) -> bool {
    let lower = path.to_lowercase();
    let steps: Vec<&str> = lower.split(['/', '\\']).collect();
    let first = steps.first().copied().unwrap_or_default();
    let is_plain = |step: &&str| !matches!(*step, "" | "." | "..") && !load::is_left_behind(step);
    !RESERVED.contains(&first)
        && !lower.starts_with("logo.")
        && steps.len() <= MAX_STEPS
        && steps.iter().all(is_plain)
        && !path.chars().any(char::is_control)
}

/// A file that the project gives to its templates, if it can be used.
fn file(path: &Located<String>, root: &Path, sink: &mut Sink) -> Option<(String, Vec<u8>)> {
    let bytes = may_be_named(&path.value).then(|| load::asset(root, &path.value).ok()).flatten();
    let is_jpeg = bytes.as_ref().is_some_and(|bytes| bytes.starts_with(&[0xff, 0xd8]));
    let bytes = if is_jpeg { bytes.and_then(|bytes| without_metadata(&bytes)) } else { bytes };
    let bytes = bytes.filter(|bytes| has_fair_size(bytes));
    if bytes.is_none() {
        unusable(path, sink);
    }
    Some((path.value.clone(), bytes?))
}

fn unusable(path: &Located<String>, sink: &mut Sink) {
    let diagnostic = Diagnostic::new(rules::BEIGABE_UNBRAUCHBAR).with("datei", &path.value).at(path.origin);
    sink.push(diagnostic.with_hint("hinweis-beigabe-unbrauchbar"));
}

/// Whether a picture claims no more pixels than a page can show; true of what is no picture.
fn has_fair_size(bytes: &[u8]) -> bool {
    imagesize::blob_size(bytes).map_or(true, |size| size.width.saturating_mul(size.height) <= MAX_PIXELS)
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
    fn files_of_templates_have_names_that_a_release_can_keep() {
        for path in ["stempel.png", "bilder/stempel.png", "a/b/c.txt"] {
            assert!(may_be_named(path), "{path}");
        }
        for path in [
            "",
            "/x",
            "../x",
            "a//b",
            "a/./b",
            "a\\..\\b",
            "typst",
            "Typst/x",
            "schriften/x",
            "document.json",
            "logo.svg",
            ".x/y",
            "~$x",
            "x~",
            "a/b/c/d.txt",
            "a\nb",
        ] {
            assert!(!may_be_named(path), "{path:?}");
        }
    }

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
