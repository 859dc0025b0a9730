//! Changes between two versions for a terminal: removed words in `[-…-]`, inserted ones in `{+…+}`, as `wdiff` marks them.

use std::fmt::Write;

use crate::document::{
    Aenderungsart, Eintragsaenderung, Fassung, Kapitelaenderung, Teil, Teilart, Vergleich, aenderungen,
};
use crate::text::{Arg, Texte};

/// Words on either side of a change that are shown with it.
const CONTEXT: usize = 8;

/// The changes as text, in colour if asked for.
#[must_use]
pub fn text(vergleich: &Vergleich, texte: &Texte, color: bool) -> String {
    let version = |fassung: &Fassung| format!("{} ({}, {})", fassung.version, fassung.status, fassung.datum);
    let mut told = format!("{} → {}\n", version(&vergleich.vorher), version(&vergleich.nachher));
    if vergleich.is_empty() {
        let _ = writeln!(told, "{}", texte.get("diff-gleich"));
        return told;
    }
    let _ = writeln!(told, "{}", aenderungen::counts(vergleich, texte));
    let lists = [("diff-anforderungen", &vergleich.anforderungen), ("diff-abgrenzungen", &vergleich.abgrenzungen)];
    for (key, entries) in lists.into_iter().filter(|(_, entries)| !entries.is_empty()) {
        let _ = writeln!(told, "\n{}", texte.get(key));
        for entry in entries {
            tell_entry(entry, &mut told, texte, color);
        }
    }
    if !vergleich.kapitel.is_empty() {
        let _ = writeln!(told, "\n{}", texte.get("diff-kapitel"));
    }
    tell_chapters(&vergleich.kapitel, &mut told, texte, color);
    told
}

/// What changed in each chapter, place by place.
pub(super) fn tell_chapters(chapters: &[Kapitelaenderung], told: &mut String, texte: &Texte, color: bool) {
    for chapter in chapters {
        let _ = writeln!(told, "  {}", aenderungen::name(chapter));
        for place in &chapter.stellen {
            let more = match place.weitere {
                0 => String::new(),
                more => format!(" {}", texte.format("lh-stellen-weitere", &[("anzahl", Arg::Zahl(more))])),
            };
            let _ = writeln!(told, "    {} {}{more}", sign(place.art), shown(&place.teile, place.art, color));
        }
    }
}

fn tell_entry(entry: &Eintragsaenderung, told: &mut String, texte: &Texte, color: bool) {
    let line = format!("  {} {} {}", sign(entry.art), entry.id, entry.titel);
    let _ = writeln!(told, "{}", line.trim_end());
    if entry.art != Aenderungsart::Geaendert {
        return;
    }
    for change in &entry.felder {
        let parts = aenderungen::parts(change, texte);
        let _ = writeln!(told, "      {}: {}", aenderungen::label(change.feld, texte), shown(&parts, entry.art, color));
    }
}

fn sign(art: Aenderungsart) -> char {
    match art {
        Aenderungsart::Neu => '+',
        Aenderungsart::Geaendert => '~',
        Aenderungsart::Verschoben => '>',
        Aenderungsart::Entfallen => '−',
    }
}

/// Parts in one line. What came or went as a whole needs no marks.
pub(super) fn shown(parts: &[Teil], art: Aenderungsart, color: bool) -> String {
    let paint = |text: &str, code: &str| {
        if color { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    };
    let last = parts.len().saturating_sub(1);
    let part = |(at, part): (usize, &Teil)| {
        let text = part.text.replace('\n', " ");
        match part.art {
            _ if art != Aenderungsart::Geaendert => text,
            Teilart::Gleich => shortened(&text, at > 0, at < last),
            Teilart::Entfernt => paint(&format!("[-{text}-]"), "31"),
            Teilart::Eingefuegt => paint(&format!("{{+{text}+}}"), "32"),
        }
    };
    parts.iter().enumerate().map(part).collect()
}

/// A stretch without changes: its first words if something stands before it, its last ones if something follows.
fn shortened(text: &str, after_change: bool, before_change: bool) -> String {
    let words: Vec<&str> = text.split_inclusive(' ').collect();
    let keep = CONTEXT * (usize::from(after_change) + usize::from(before_change));
    if words.len() <= keep + 1 {
        return text.to_owned();
    }
    let head = words.iter().copied().take(if after_change { CONTEXT } else { 0 }).collect::<String>();
    let behind = words.len() - if before_change { CONTEXT } else { 0 };
    let tail = words.iter().copied().skip(behind).collect::<String>();
    if tail.is_empty() { format!("{head}…") } else { format!("{head}… {tail}") }
}
