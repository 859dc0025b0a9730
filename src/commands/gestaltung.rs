//! What a project says of its looks, beside what the fonts and templates at hand can do.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::document::FORMAT_VERSION;
use crate::freigabe;
use crate::load::PROJECT_FILE;
use crate::project::Opened;
use crate::render::pdf::{self, Schriftschnitt};
use crate::source::{Located, Origin};
use crate::templates::{self, FONTS, LAYOUTS, is_in};
use crate::text;

/// Reports fonts and layouts that cannot be used as they are.
pub(super) fn check(opened: &Opened, sink: &mut Sink) {
    check_colour(opened, sink);
    check_fonts(opened, sink);
    check_layouts(opened, sink);
}

/// Reports a colour without quotation marks: YAML takes `#0b5394` for a comment, and the colour would stay what it is.
fn check_colour(opened: &Opened, sink: &mut Sink) {
    let looks = opened.projekt.as_ref().and_then(|projekt| projekt.gestaltung.as_ref());
    if looks.is_none_or(|looks| looks.farbe.is_some()) {
        return;
    }
    let Some((id, source)) = opened.sources.iter().find(|(_, source)| source.path == PROJECT_FILE) else { return };
    let mut start = 0;
    for line in source.text.split_inclusive('\n') {
        if let Some(value) = colour_in_comment(line) {
            let at = start + line.find(value).unwrap_or_default();
            let diagnostic = Diagnostic::new(rules::FALSCHER_WERT).at(Origin::new(id, &(at..at + value.len())));
            let diagnostic = diagnostic.with_key("erwartet", "typ-farbe").with("wert", value);
            sink.push(diagnostic.with_hint("hinweis-typ-farbe"));
        }
        start += line.len();
    }
}

/// The colour that stands behind `farbe:` as YAML reads a comment; a comment in words is one.
fn colour_in_comment(line: &str) -> Option<&str> {
    let (key, value) = line.split_once(':')?;
    let is_key = key.trim().trim_matches(['"', '\'']) == "farbe";
    let word = value.split_whitespace().next().filter(|_| is_key)?;
    let digits = word.strip_prefix('#')?;
    (matches!(digits.len(), 3 | 6) && digits.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(word)
}

fn check_fonts(opened: &Opened, sink: &mut Sink) {
    let mut own: Vec<Schriftschnitt> = Vec::new();
    for (path, bytes) in opened.assets.iter().filter(|(path, _)| is_in(path, FONTS)) {
        let fonts = pdf::fonts(bytes);
        let reason = match fonts.as_slice() {
            [] => Some("grund-keine-schrift"),
            fonts => fonts.iter().any(|font| !font.embeddable).then_some("grund-nicht-einbettbar"),
        };
        if let Some(reason) = reason {
            let file = format!("templates/{path}");
            let diagnostic = Diagnostic::new(rules::SCHRIFT_UNBRAUCHBAR).in_file(&file).with("datei", &file);
            sink.push(diagnostic.with_key("grund", reason).with_hint("hinweis-schrift-unbrauchbar"));
        }
        own.extend(fonts);
    }
    let looks = opened.projekt.as_ref().and_then(|projekt| projekt.gestaltung.as_ref());
    let wanted = looks.into_iter().flat_map(|looks| looks.schrift.iter().chain(&looks.schrift_titel));
    for wanted in wanted {
        check_family(wanted, &own, sink);
    }
}

/// Reports a family that nobody knows, or that lacks what documents need. Reading the embedded fonts takes time, which only whoever
/// names a family has to spend.
fn check_family(wanted: &Located<String>, own: &[Schriftschnitt], sink: &mut Sink) {
    // Typst does not tell capitals apart.
    let is_wanted = |family: &str| family.to_lowercase() == wanted.value.to_lowercase();
    let cuts: Vec<&Schriftschnitt> = own.iter().filter(|cut| is_wanted(&cut.familie)).collect();
    let mut families = pdf::families();
    if !cuts.is_empty() || families.iter().any(|family| is_wanted(family)) {
        if let Some(gap) = gap(&cuts) {
            let diagnostic = Diagnostic::new(rules::SCHRIFT_UNVOLLSTAENDIG).at(wanted.origin);
            let diagnostic = diagnostic.with("familie", &wanted.value).with_key("fehlt", gap);
            sink.push(diagnostic.with_hint("hinweis-schrift-unvollstaendig"));
        }
        return;
    }
    families.extend(own.iter().map(|font| font.familie.clone()));
    families.sort();
    families.dedup();
    let near = text::nearest(&wanted.value, families.iter().map(String::as_str));
    let hint = if near.is_some() { "hinweis-schrift-meinten-sie" } else { "hinweis-schrift-unbekannt" };
    let diagnostic = Diagnostic::new(rules::SCHRIFT_UNBEKANNT).at(wanted.origin).with("familie", &wanted.value);
    let diagnostic = diagnostic.with("vorschlag", near.unwrap_or_default());
    sink.push(diagnostic.with("bekannt", families.join(", ")).with_hint(hint));
}

/// What a family of the project's own lacks, the gravest first: another font would take its place without a word.
fn gap(cuts: &[&Schriftschnitt]) -> Option<&'static str> {
    let lacks = |has: fn(&Schriftschnitt) -> bool| !cuts.is_empty() && !cuts.iter().any(|cut| has(cut));
    if lacks(|cut| cut.umlaute) {
        Some("luecke-umlaute")
    } else if lacks(|cut| cut.fett) {
        Some("luecke-fett")
    } else {
        lacks(|cut| cut.kursiv).then_some("luecke-kursiv")
    }
}

/// The line that `templates eject` puts above a layout: from which file and data it was taken.
pub(super) fn mark(path: &str, embedded: &str) -> String {
    let sum: String = freigabe::checksum(embedded.as_bytes()).chars().take(16).collect();
    format!("crmplan: {path}, daten {FORMAT_VERSION}, {sum}")
}

fn check_layouts(opened: &Opened, sink: &mut Sink) {
    let own: BTreeMap<&str, _> = opened
        .sources
        .iter()
        .filter_map(|(id, source)| {
            let path = source.path.strip_prefix("templates/")?;
            opened.templates.is_own(path).then_some((path, (id, source.text.as_str())))
        })
        .collect();
    for (path, (id, text)) in &own {
        let first = text.lines().next().unwrap_or_default();
        let file = format!("templates/{path}");
        if let Some(embedded) = templates::embedded(path) {
            let from = first.find(&format!("crmplan: {path}, daten "));
            let taken = from.and_then(|from| first.get(from..));
            if taken.is_some_and(|taken| taken.trim_end() != mark(path, embedded)) {
                let diagnostic = Diagnostic::new(rules::LAYOUT_VERALTET).at(Origin::new(*id, &(0..first.len())));
                let diagnostic = diagnostic.with("datei", &file).with("name", *path);
                sink.push(diagnostic.with_hint("hinweis-layout-veraltet"));
            }
            continue;
        }
        let in_layouts = |path: &str| path.strip_prefix(LAYOUTS)?.strip_prefix('/').map(str::to_owned);
        let Some(name) = in_layouts(path) else { continue };
        let named = [format!("\"{name}\""), format!("/{name}\"")];
        if own.iter().any(|(other, (_, text))| other != path && named.iter().any(|named| text.contains(named))) {
            continue;
        }
        let known: Vec<String> = opened.templates.list(LAYOUTS).iter().filter_map(|path| in_layouts(path)).collect();
        let known = known.iter().map(String::as_str).filter(|known| *known != name);
        let near = text::nearest(&name, known);
        let hint = if near.is_some() { "hinweis-layout-meinten-sie" } else { "hinweis-layout-unbenutzt" };
        let diagnostic = Diagnostic::new(rules::LAYOUT_UNBENUTZT).in_file(&file).with("datei", &file);
        sink.push(diagnostic.with("vorschlag", near.unwrap_or_default()).with_hint(hint));
    }
}
