//! What `crmplan analyse kunden` says: how an export is understood, what was left out and why, what came out.

use std::fmt::Write;

use jiff::civil::Date;

use super::super::session::Session;
use super::tabelle;
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::umsatz::{Datumsform, Dezimalzeichen, Umsatzdatei};
use crate::model::umsatzanalyse::{Auslassungsgrund, Umsatzanalyse, Zustand};
use crate::source::Located;
use crate::steps::umsatz::konten::{MAX_GRUPPEN, Summe};
use crate::tabelle::plan::{Erkundung, Mangel};
use crate::tabelle::tag::Tag;
use crate::tabelle::umsatz::ROLLEN;
use crate::text::{Arg, Texte, format};

/// So many days between the last row and the day of the analysis make everybody look asleep.
const MAX_LUECKE: u16 = 62;

/// Values of a column that a preview shows.
const BEISPIELE: usize = 3;

/// Says what has to be stated before the export can be read.
pub(super) fn mangel(mangel: &Mangel, datei: &str) -> Diagnostic {
    let diagnostic = match mangel {
        Mangel::SpalteFehlt(rolle) => {
            Diagnostic::new(rules::SPALTE_FEHLT).with("rolle", *rolle).with_hint("hinweis-spalte-fehlt")
        }
        Mangel::DatumUnklar(spalte) => {
            Diagnostic::new(rules::DATUM_MEHRDEUTIG).with("spalte", spalte).with_hint("hinweis-datum-mehrdeutig")
        }
        Mangel::KeinDatum(spalte) => {
            Diagnostic::new(rules::SPALTE_OHNE_DATUM).with("spalte", spalte).with_hint("hinweis-spalte-ohne-datum")
        }
        Mangel::DezimalUnklar(spalte) => {
            Diagnostic::new(rules::ZAHL_MEHRDEUTIG).with("spalte", spalte).with_hint("hinweis-zahl-mehrdeutig")
        }
        Mangel::KeineZahl(spalte) => {
            Diagnostic::new(rules::SPALTE_OHNE_ZAHL).with("spalte", spalte).with_hint("hinweis-spalte-ohne-zahl")
        }
        Mangel::ZeileOhneEnde(zeile) => return tabelle::ohne_ende(*zeile, datei),
        Mangel::KeineZeilen => Diagnostic::new(rules::TABELLE_LEER).with_hint("hinweis-tabelle-leer"),
    };
    diagnostic.with("datei", datei).in_file(datei)
}

/// Says that the day of the analysis lies outside the calendar.
pub(super) fn stichtag(datei: &str, tag: Date) -> Diagnostic {
    let diagnostic = Diagnostic::new(rules::STICHTAG_UNMOEGLICH).with("datum", tag.to_string()).in_file(datei);
    diagnostic.with_hint("hinweis-stichtag-unmoeglich")
}

/// How the export is understood: its form, and every column with its first values.
pub(super) fn probe(erkundung: &Erkundung, texte: &Texte) -> String {
    let word = |list: &str, word: Option<&str>| {
        word.map_or_else(|| texte.get("probe-offen"), |word| texte.get(&format!("{list}-{word}")))
    };
    let form = erkundung.form;
    let mut shown = String::new();
    for (key, value) in [
        ("probe-zeichensatz", word("zeichensatz", Some(form.zeichensatz.word()))),
        ("probe-trennzeichen", word("trennzeichen", Some(form.trennzeichen.word()))),
        ("probe-dezimalzeichen", word("dezimalzeichen", erkundung.dezimal.map(Dezimalzeichen::word))),
        ("probe-datum", word("datumsform", erkundung.datum.map(Datumsform::word))),
    ] {
        let _ = writeln!(shown, "{}: {value}", texte.get(key));
    }
    let _ = writeln!(shown, "{}", texte.get("probe-spalten"));
    for rolle in ROLLEN {
        let column = match erkundung.spalten.0.get(rolle) {
            Some(spalte) => format!("„{}“  {}", spalte.name, erkundung.examples(rolle, BEISPIELE).join(" | ")),
            None => "–".to_owned(),
        };
        let _ = writeln!(shown, "  {rolle:<16} {column}");
    }
    let used: Vec<usize> = erkundung.spalten.0.values().map(|spalte| spalte.index).collect();
    let unused = erkundung.namen.iter().enumerate().filter(|(index, _)| !used.contains(index));
    let unused: Vec<&str> = unused.map(|(_, name)| name.as_str()).collect();
    if !unused.is_empty() {
        let _ = writeln!(shown, "{}: {}", texte.get("probe-ungenutzt"), unused.join(", "));
    }
    let _ = writeln!(shown, "{}", texte.get("probe-hinweis"));
    shown
}

/// Tells what was left out and why; as a finding where the figures suffer.
pub(super) fn report(summe: &Summe, datei: &str, stichtag: Tag, session: &mut Session) {
    let of = |grund| summe.ausgelassen.0.get(&grund).map_or(0, |rows| rows.zeilen);
    let gewollt = [
        (of(Auslassungsgrund::NachStichtag), "hinweis-zeilen-nach-stichtag"),
        (of(Auslassungsgrund::Doppelt), "hinweis-zeilen-doppelt"),
    ];
    let rows = (summe.ausgelassen.zeilen(), summe.zeilen);
    session.sink.extend(tabelle::viele_ausgelassen(rows, &gewollt, datei, session.texte.sprache()));
    session.sink.extend(gaps(summe, datei, stichtag));
    session.sink.extend(signs(summe, datei));
    if let [(first_utf8, utf8 @ 1..), (first_other, other @ 1..)] = summe.zeichen {
        let line = if utf8 < other { first_utf8 } else { first_other };
        let diagnostic = Diagnostic::new(rules::ZEICHENSATZ_GEMISCHT).with("zeile", line.to_string());
        let diagnostic = counted(diagnostic, utf8.min(other)).in_file(format!("{datei}:{line}"));
        session.sink.push(diagnostic.with_hint("hinweis-zeichensatz-gemischt"));
    }
    if summe.zu_viele_gruppen {
        let diagnostic = Diagnostic::new(rules::PRODUKTGRUPPEN_ZU_VIELE).with("grenze", MAX_GRUPPEN.to_string());
        session.sink.push(diagnostic.in_file(datei).with_hint("hinweis-produktgruppen-zu-viele"));
    }
    if summe.ohne_marge() > 0 {
        let diagnostic = counted(Diagnostic::new(rules::DECKUNGSBEITRAG_LUECKEN), summe.ohne_marge());
        session.sink.push(diagnostic.in_file(datei).with_hint("hinweis-deckungsbeitrag-luecken"));
    }
    let key = |grund: &Auslassungsgrund| format!("auslassungsgrund-{}", grund.word());
    let _ = session.say(&tabelle::left_out(&summe.ausgelassen, summe.zeilen, datei, key, &session.texte));
}

fn counted(diagnostic: Diagnostic, count: u64) -> Diagnostic {
    diagnostic.with_number("anzahl", usize::try_from(count).unwrap_or(usize::MAX))
}

/// Credits are few: an export of mostly negative amounts has its signs the other way round, or shows credits alone.
fn signs(summe: &Summe, datei: &str) -> Option<Diagnostic> {
    let rule = match (summe.positiv, summe.negativ) {
        (0, 1..) => rules::UMSATZ_NEGATIV,
        (positive, negative) if negative > positive => rules::UMSATZ_MEIST_NEGATIV,
        _ => return None,
    };
    let percent = summe.negativ.saturating_mul(100) / (summe.negativ + summe.positiv).max(1);
    let diagnostic = Diagnostic::new(rule).with("anteil", percent.to_string()).with("datei", datei).in_file(datei);
    Some(diagnostic.with_hint("hinweis-umsatz-negativ"))
}

/// Time without a row: between the first ones and the rest, and before the day of the analysis.
fn gaps(summe: &Summe, datei: &str, stichtag: Tag) -> Vec<Diagnostic> {
    let (Some((first, last)), Some(beginn)) = (summe.tage, summe.beginn) else { return Vec::new() };
    let mut found = Vec::new();
    if first.monat() < beginn {
        let diagnostic = Diagnostic::new(rules::UMSATZ_LUECKE).with("erster", first.date().to_string());
        let diagnostic = diagnostic.with("beginn", beginn.first().to_string()).in_file(datei);
        found.push(diagnostic.with_hint("hinweis-umsatz-luecke"));
    }
    if stichtag.0 - last.0 > MAX_LUECKE {
        let diagnostic = Diagnostic::new(rules::UMSATZ_ENDET_FRUEH).with("letzter", last.date().to_string());
        let diagnostic = diagnostic.with("stichtag", stichtag.date().to_string()).in_file(datei);
        found.push(diagnostic.with_hint("hinweis-umsatz-endet-frueh"));
    }
    found
}

/// Says what is stated of customers and segments and does not fit the export.
pub(super) fn stated(datei: &Umsatzdatei, summe: &Summe, segmentworte: &[&Located<String>], sink: &mut Sink) {
    let numbers = datei.konzerne.iter().flat_map(|konzern| &konzern.kunden);
    for number in numbers.filter(|number| summe.konzernkunden_ohne_zeile.contains(&number.value)) {
        let diagnostic = Diagnostic::new(rules::KONZERNKUNDE_UNBEKANNT).with("nummer", &number.value);
        sink.push(diagnostic.at(number.origin).with_hint("hinweis-konzernkunde-unbekannt"));
    }
    for konzern in datei.konzerne.iter().filter(|x| summe.konzernnamen_als_kunde.contains(&x.name)) {
        let diagnostic = Diagnostic::new(rules::KONZERNNAME_VERGEBEN).with("name", &konzern.name);
        sink.push(diagnostic.at(konzern.origin).with_hint("hinweis-konzernname-vergeben"));
    }
    for word in segmentworte {
        let diagnostic = Diagnostic::new(rules::SEGMENTWORT_UNBEKANNT).with("wort", &word.value);
        sink.push(diagnostic.at(word.origin).with_hint("hinweis-segmentwort-unbekannt"));
    }
}

/// What came out, in a few lines.
pub(super) fn summary(analyse: &Umsatzanalyse, path: &str, texte: &Texte) -> String {
    let figures = &analyse.kennzahlen;
    let sprache = texte.sprache();
    let asleep = |wanted: &[Zustand]| -> u64 {
        analyse.zustaende.iter().filter(|x| wanted.contains(&x.zustand)).map(|x| x.kunden.0).sum()
    };
    let args = [
        ("datei", Arg::Text(path.to_owned())),
        ("anzahl", Arg::Zahl(usize::try_from(figures.kunden.0).unwrap_or(usize::MAX))),
        ("kunden", Arg::Text(format::zahl(figures.kunden.0.into(), sprache))),
        ("umsatz", Arg::Text(format::euro(figures.umsatz.eur(), sprache))),
        ("ruhend", Arg::Text(format::zahl(asleep(&[Zustand::Ruhend, Zustand::Verloren]).into(), sprache))),
        ("potenziale", Arg::Zahl(analyse.potenziale.len())),
    ];
    texte.format("umsatz-fertig", &args)
}
