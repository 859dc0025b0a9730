//! What every reading of an export says and does: columns that are missing, rows that were left out, the checksum.

use std::fmt::Write;
use std::io::Read;

use sha2::{Digest, Sha256};

use crate::diagnostic::{Diagnostic, rules};
use crate::freigabe;
use crate::tabelle::Auslassungen;
use crate::tabelle::spalten::{Fehlend, Mehrdeutig};
use crate::text::{Arg, Sprache, Texte, format};

/// More rows that cannot be read than this, in percent, forbid to trust the figures.
const MAX_UNLESBAR: u64 = 50;

/// More rows left out than this, in percent, are told as a warning.
const VIELE_AUSGELASSEN: u64 = 5;

/// A reader that computes the checksum of what passes.
pub(super) struct Hashing<R> {
    input: R,
    sum: Sha256,
}

impl<R> Hashing<R> {
    pub(super) fn new(input: R) -> Self {
        Self { input, sum: Sha256::new() }
    }

    /// The SHA-256 of all that passed, in hexadecimal digits.
    pub(super) fn finish(self) -> String {
        freigabe::hexadecimal(&self.sum.finalize())
    }
}

impl<R: Read> Read for Hashing<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.input.read(buffer)?;
        self.sum.update(buffer.get(..read).unwrap_or_default());
        Ok(read)
    }
}

/// Says that a stated column does not exist, or exists twice.
pub(super) fn fehlend(fehlend: &Fehlend<'_>, datei: &str) -> Diagnostic {
    let rule = if fehlend.doppelt { rules::SPALTE_DOPPELT } else { rules::SPALTE_UNBEKANNT };
    let diagnostic = Diagnostic::new(rule).with("spalte", &fehlend.name.value).with("datei", datei);
    let diagnostic = diagnostic.at(fehlend.name.origin);
    match &fehlend.nearest {
        _ if fehlend.doppelt => diagnostic.with_hint("hinweis-spalte-doppelt"),
        Some(near) => diagnostic.with_hint("hinweis-meinten-sie").with("vorschlag", near),
        None => diagnostic.with_hint("hinweis-spalte-unbekannt"),
    }
}

/// Says that a column is not read because the export has two of its usual name.
pub(super) fn mehrdeutig(column: &Mehrdeutig, datei: &str) -> Diagnostic {
    let diagnostic = Diagnostic::new(rules::SPALTE_MEHRDEUTIG).with("spalte", &column.name).with("datei", datei);
    diagnostic.with("rolle", column.rolle).in_file(datei).with_hint("hinweis-spalte-mehrdeutig")
}

/// Says that a row does not end.
pub(super) fn ohne_ende(zeile: u64, datei: &str) -> Diagnostic {
    let diagnostic = Diagnostic::new(rules::ZEILE_OHNE_ENDE).with("zeile", zeile.to_string()).with("datei", datei);
    diagnostic.in_file(format!("{datei}:{zeile}")).with_hint("hinweis-zeile-ohne-ende")
}

/// Says that so many rows cannot be read that the figures suffer; `gewollt` of the rows that were left out are no mistake of the export
/// and are told with the hint that belongs to them.
pub(super) fn viele_ausgelassen(
    (left_out, rows): (u64, u64),
    gewollt: &[(u64, &'static str)],
    datei: &str,
    sprache: Sprache,
) -> Option<Diagnostic> {
    let percent = |part: u64| part.saturating_mul(100).checked_div(rows).unwrap_or_default();
    let unreadable = left_out - gewollt.iter().map(|(rows, _)| rows).sum::<u64>();
    let most = gewollt.iter().max_by_key(|(rows, _)| *rows).filter(|(rows, _)| *rows > unreadable);
    let (rule, count, hint) = match most {
        _ if percent(unreadable) >= MAX_UNLESBAR => (rules::TABELLE_UNLESBAR, unreadable, "hinweis-zeilen-ausgelassen"),
        _ if percent(left_out) < VIELE_AUSGELASSEN => return None,
        Some((_, hint)) => (rules::VIELE_ZEILEN_AUSGELASSEN, left_out, *hint),
        None => (rules::VIELE_ZEILEN_AUSGELASSEN, left_out, "hinweis-zeilen-ausgelassen"),
    };
    let diagnostic = Diagnostic::new(rule)
        .with("anteil", percent(count).to_string())
        .with("zeilen", format::zahl(count.into(), sprache));
    Some(diagnostic.with("datei", datei).in_file(datei).with_hint(hint))
}

/// How many rows were read and left out, with the reasons.
pub(super) fn left_out<G: Ord>(
    ausgelassen: &Auslassungen<G>,
    zeilen: u64,
    datei: &str,
    key: impl Fn(&G) -> String,
    texte: &Texte,
) -> String {
    let number = |count: u64| format::zahl(count.into(), texte.sprache());
    let args = [
        ("datei", Arg::Text(datei.to_owned())),
        ("anzahl", Arg::Zahl(usize::try_from(zeilen).unwrap_or(usize::MAX))),
        ("zeilen", Arg::Text(number(zeilen))),
        ("ausgelassen", Arg::Text(number(ausgelassen.zeilen()))),
    ];
    texte.format("tabelle-gelesen", &args) + &reasons(ausgelassen, key, texte)
}

/// One line per reason, with the first few lines of the file.
pub(super) fn reasons<G: Ord>(ausgelassen: &Auslassungen<G>, key: impl Fn(&G) -> String, texte: &Texte) -> String {
    let mut shown = String::new();
    for (grund, rows) in &ausgelassen.0 {
        let example = |(line, value): &(u64, String)| match value.as_str() {
            "" => line.to_string(),
            value => format!("{line} {}", format::zitat(value, texte.sprache())),
        };
        let examples: Vec<String> = rows.beispiele.iter().map(example).collect();
        let more = if rows.zeilen > u64::try_from(examples.len()).unwrap_or_default() { ", …" } else { "" };
        let args =
            [("anzahl", Arg::Zahl(examples.len())), ("zeilen", Arg::Text(format!("{}{more}", examples.join(", "))))];
        let (reason, lines) = (texte.get(&key(grund)), texte.format("tabelle-zeilen", &args));
        let count = format::zahl(rows.zeilen.into(), texte.sprache());
        let _ = write!(shown, "\n  {count:>9}  {reason} ({lines})");
    }
    shown
}
