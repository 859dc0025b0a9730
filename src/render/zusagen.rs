//! What is promised more, less or otherwise, for a terminal.

use std::fmt::Write;

use super::vergleich::{shown, tell_chapters};
use crate::document::pflichtenheft::vergleich::{Richtung, Unterschied, Zusagenvergleich, label};
use crate::document::{Aenderungsart, Teilart};
use crate::text::Texte;

/// Whether it came or went as a whole: marks would say again what the heading says.
fn is_whole(x: &Unterschied) -> bool {
    if !matches!(x.richtung, Richtung::Neu | Richtung::Entfallen) {
        return false;
    }
    let mut arts = x.felder.iter().flat_map(|field| &field.teile).map(|part| part.art);
    let first = arts.next();
    first.is_some_and(|first| first != Teilart::Gleich && arts.all(|art| art == first))
}

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
            let is_whole = is_whole(x);
            for field in &x.felder {
                // What is only told to be read stands there in full.
                let is_same = field.teile.iter().all(|part| part.art == Teilart::Gleich);
                let art = if is_whole || is_same { Aenderungsart::Neu } else { Aenderungsart::Geaendert };
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
