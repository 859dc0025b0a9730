//! What is promised more, less or otherwise, for a terminal.

use std::fmt::Write;

use super::vergleich::{shown, tell_chapters};
use crate::document::Aenderungsart;
use crate::document::pflichtenheft::vergleich::{Richtung, Zusagenvergleich, label};
use crate::text::Texte;

/// The comparison as text, in colour if asked for.
#[must_use]
pub fn text(vergleich: &Zusagenvergleich, texte: &Texte, color: bool) -> String {
    let mut told = format!("{} → {}\n", vergleich.vorher, vergleich.nachher);
    if vergleich.is_empty() {
        let _ = writeln!(told, "{}", texte.get("pf-diff-gleich"));
        return told;
    }
    let _ = writeln!(told, "{}", vergleich.counts(texte));
    for richtung in Richtung::ALL {
        let entries = || vergleich.kriterien.iter().filter(move |x| x.richtung == richtung);
        if entries().next().is_some() {
            let _ = writeln!(told, "\n{}", texte.get(&format!("pf-diff-{}", richtung.word())));
        }
        for x in entries() {
            let _ = writeln!(told, "  {} {}", x.id, x.titel);
            for field in &x.felder {
                let is_whole = matches!(richtung, Richtung::Neu | Richtung::Entfallen);
                let art = if is_whole { Aenderungsart::Neu } else { Aenderungsart::Geaendert };
                let parts = shown(&field.teile, art, color);
                let _ = writeln!(told, "      {}: {parts}", label(&field.feld, texte));
            }
        }
    }
    if !vergleich.kapitel.is_empty() {
        let _ = writeln!(told, "\n{}", texte.get("pf-diff-kapitel"));
        tell_chapters(&vergleich.kapitel, &mut told, texte, color);
    }
    told
}
