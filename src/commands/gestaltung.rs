//! What a project says of its looks, beside what the fonts and templates at hand can do.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::document::FORMAT_VERSION;
use crate::freigabe;
use crate::project::Opened;
use crate::render::pdf;
use crate::source::Origin;
use crate::templates;
use crate::text;

/// The folder of the layouts.
const LAYOUTS: &str = "typst/";

/// The folder of the project's own fonts among its assets.
const FONTS: &str = "schriften/";

/// Reports fonts and layouts that cannot be used as they are.
pub(super) fn check(opened: &Opened, sink: &mut Sink) {
    check_fonts(opened, sink);
    check_layouts(opened, sink);
}

fn check_fonts(opened: &Opened, sink: &mut Sink) {
    let mut families = pdf::families();
    for (path, bytes) in opened.assets.iter().filter(|(path, _)| path.starts_with(FONTS)) {
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
        families.extend(fonts.into_iter().map(|font| font.familie));
    }
    families.sort();
    families.dedup();
    let Some(looks) = opened.projekt.as_ref().and_then(|projekt| projekt.gestaltung.as_ref()) else { return };
    for wanted in [&looks.schrift, &looks.schrift_titel].into_iter().flatten() {
        // Typst does not tell capitals apart.
        if families.iter().any(|family| family.to_lowercase() == wanted.value.to_lowercase()) {
            continue;
        }
        let near = text::nearest(&wanted.value, families.iter().map(String::as_str));
        let hint = if near.is_some() { "hinweis-schrift-meinten-sie" } else { "hinweis-schrift-unbekannt" };
        let diagnostic = Diagnostic::new(rules::SCHRIFT_UNBEKANNT).at(wanted.origin).with("familie", &wanted.value);
        let diagnostic = diagnostic.with("vorschlag", near.unwrap_or_default());
        sink.push(diagnostic.with("bekannt", families.join(", ")).with_hint(hint));
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
            let taken = first.split_once("crmplan: ").map(|(sign, _)| first.trim_start_matches(sign));
            if taken.is_some_and(|taken| taken.trim_end() != mark(path, embedded)) {
                let diagnostic = Diagnostic::new(rules::LAYOUT_VERALTET).at(Origin::new(*id, &(0..first.len())));
                let diagnostic = diagnostic.with("datei", &file).with("name", *path);
                sink.push(diagnostic.with_hint("hinweis-layout-veraltet"));
            }
            continue;
        }
        let Some(name) = path.strip_prefix(LAYOUTS) else { continue };
        if own.iter().any(|(other, (_, text))| other != path && text.contains(name)) {
            continue;
        }
        let known = opened.templates.list("typst");
        let known = known.iter().filter_map(|path| path.strip_prefix(LAYOUTS)).filter(|known| *known != name);
        let near = text::nearest(name, known);
        let hint = if near.is_some() { "hinweis-layout-meinten-sie" } else { "hinweis-layout-unbenutzt" };
        let diagnostic = Diagnostic::new(rules::LAYOUT_UNBENUTZT).in_file(&file).with("datei", &file);
        sink.push(diagnostic.with("vorschlag", near.unwrap_or_default()).with_hint(hint));
    }
}
