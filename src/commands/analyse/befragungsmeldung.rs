//! What `crmplan analyse befragung` says: how an export is understood, what was left out and why, what came out.

use std::fmt::Write;

use super::super::session::Session;
use super::tabelle;
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::befragung::{Antwortgruppe, Befragungsdatei, Frage};
use crate::model::befragungsergebnis::{Antwortmangel, Befragung, Gruppenergebnis, Zeilenmangel};
use crate::steps::befragung::{MINDESTENS, NPS_AB};
use crate::tabelle::befragung::Lesung;
use crate::tabelle::befragungsplan::{Befragungsmangel, Befragungsplan, Gruppenwahl};
use crate::tabelle::befragungsspalten::{ROLLEN, Vergeben};
use crate::text::{Arg, Texte, format};

/// Values of a column that a preview shows.
const BEISPIELE: usize = 4;

/// Says what stands against reading an export.
pub(super) fn mangel(mangel: &Befragungsmangel<'_>, datei: &str) -> Diagnostic {
    match mangel {
        Befragungsmangel::SpalteUnbekannt(fehlend) => tabelle::fehlend(fehlend, datei),
        Befragungsmangel::SpalteVergeben(Vergeben(name, first)) => {
            let diagnostic = Diagnostic::new(rules::SPALTE_VERGEBEN).with("spalte", &name.value).at(name.origin);
            diagnostic.related(*first, "marke-zuerst-hier").with_hint("hinweis-spalte-vergeben")
        }
        Befragungsmangel::SpalteMehrdeutig(column) => tabelle::mehrdeutig(column, datei),
        Befragungsmangel::GruppeWiderspricht(gruppe, spalte) => {
            let diagnostic = Diagnostic::new(rules::GRUPPE_WIDERSPRICHT).with_key("gruppe", group_key(*gruppe));
            diagnostic.with("spalte", spalte).in_file(datei).with_hint("hinweis-gruppe-widerspricht")
        }
        Befragungsmangel::Person(spalte, place) => {
            let diagnostic = Diagnostic::new(rules::SPALTE_PERSON).with("spalte", spalte).with("datei", datei);
            let diagnostic = diagnostic.with_hint("hinweis-spalte-person");
            if let Some(place) = place { diagnostic.at(*place) } else { diagnostic.in_file(datei) }
        }
        Befragungsmangel::GruppeOffen => {
            Diagnostic::new(rules::BEFRAGUNG_OHNE_GRUPPE).in_file(datei).with_hint("hinweis-befragung-ohne-gruppe")
        }
        Befragungsmangel::OhneFragen => {
            Diagnostic::new(rules::BEFRAGUNG_OHNE_FRAGEN).in_file(datei).with_hint("hinweis-befragung-ohne-fragen")
        }
        Befragungsmangel::KeineZeilen => leer(datei),
        Befragungsmangel::ZeileOhneEnde(line) => tabelle::ohne_ende(*line, datei),
    }
}

fn leer(datei: &str) -> Diagnostic {
    Diagnostic::new(rules::BEFRAGUNG_LEER).with("datei", datei).in_file(datei).with_hint("hinweis-befragung-leer")
}

/// How the export is understood: its form, and every column. Free texts are not shown, and no answers at all where they may be those of
/// staff or something stands against reading them (`with_values`).
pub(super) fn probe(plan: &Befragungsplan, datei: &Befragungsdatei, with_values: bool, texte: &Texte) -> String {
    let mut shown = String::new();
    let form = plan.form;
    for (key, value) in [
        ("probe-zeichensatz", texte.get(&format!("zeichensatz-{}", form.zeichensatz.word()))),
        ("probe-trennzeichen", texte.get(&format!("trennzeichen-{}", form.trennzeichen.word()))),
    ] {
        let _ = writeln!(shown, "{}: {value}", texte.get(key));
    }
    if let Some(Gruppenwahl::Fest(gruppe, _)) = &plan.gruppe {
        let word = texte.get(&format!("antwortgruppe-{}", gruppe.word()));
        let _ = writeln!(shown, "{}: {word}", texte.get("befragung-probe-gruppe"));
    }
    let _ = writeln!(shown, "{}", texte.get("probe-spalten"));
    let with_values = with_values && !plan.is_about_staff();
    for rolle in ROLLEN {
        let column = plan.belegung.spalten.index(rolle);
        let _ = writeln!(shown, "  {rolle:<16} {}", column_shown(plan, column, with_values && rolle != "freitext"));
    }
    for (frage, stated) in plan.belegung.fragen.iter().zip(&datei.fragen) {
        let _ = writeln!(shown, "  {}", named(stated));
        for (rolle, column) in [("wichtigkeit", frage.wichtigkeit), ("zufriedenheit", frage.zufriedenheit)] {
            let _ = writeln!(shown, "    {rolle:<14} {}", column_shown(plan, column, with_values));
        }
    }
    let used: Vec<usize> = plan.belegung.columns().collect();
    let unused = plan.namen.iter().enumerate().filter(|(index, _)| !used.contains(index));
    let unused: Vec<&str> = unused.map(|(_, name)| name.as_str()).collect();
    if !unused.is_empty() {
        let _ = writeln!(shown, "{}: {}", texte.get("probe-ungenutzt"), unused.join(", "));
    }
    let _ = writeln!(shown, "{}", texte.get("befragung-probe-hinweis"));
    shown
}

fn named(frage: &Frage) -> String {
    let need = frage.beduerfnis.as_ref().map(ToString::to_string);
    [need, frage.titel.clone()].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn column_shown(plan: &Befragungsplan, column: Option<usize>, with_values: bool) -> String {
    let Some((index, name)) = column.and_then(|index| Some((index, plan.namen.get(index)?))) else {
        return "–".to_owned();
    };
    let values = if with_values { plan.examples(index, BEISPIELE) } else { Vec::new() };
    format!("„{name}“  {}", values.join(" | ")).trim_end().to_owned()
}

/// Tells what was left out and why; as a finding where it is so much that the figures suffer.
pub(super) fn report(lesung: &Lesung, plan: &Befragungsplan, datei: &str, session: &mut Session) {
    let left_out = lesung.ausgelassen.zeilen();
    if left_out == lesung.zeilen {
        session.sink.push(leer(datei));
    } else {
        session.sink.extend(tabelle::viele_ausgelassen((left_out, lesung.zeilen), &[], datei, session.texte.sprache()));
    }
    for name in lesung.ohne_skala().filter_map(|index| plan.namen.get(index)) {
        let diagnostic = Diagnostic::new(rules::SPALTE_OHNE_SKALA).with("spalte", name).in_file(datei);
        session.sink.push(diagnostic.with_hint("hinweis-spalte-ohne-skala"));
    }
    for (index, off, all) in lesung.neben_der_skala() {
        let Some(name) = plan.namen.get(index) else { continue };
        let diagnostic = Diagnostic::new(rules::SPALTE_NEBEN_DER_SKALA).with("spalte", name).in_file(datei);
        let diagnostic = diagnostic.with("anzahl", format::zahl(off.into(), session.texte.sprache()));
        let diagnostic = diagnostic.with("von", format::zahl(all.into(), session.texte.sprache()));
        session.sink.push(diagnostic.with_hint("hinweis-spalte-ohne-skala"));
    }
    session.sink.extend(lesung.widerspruch.iter().map(|widerspruch| mangel(widerspruch, datei)));
    let texte = &session.texte;
    let rows = |grund: &Zeilenmangel| format!("zeilenmangel-{}", grund.word());
    let answers = |grund: &Antwortmangel| format!("antwortmangel-{}", grund.word());
    let mut shown = tabelle::left_out(&lesung.ausgelassen, lesung.zeilen, datei, rows, texte);
    shown += &tabelle::reasons(&lesung.ungueltig, answers, texte);
    let _ = session.say(&shown);
}

/// Says what the figures do not tell: groups that are too small, scores of too few answers, more answers than people asked.
pub(super) fn doubts(ergebnis: &Befragung, datei: &str, sink: &mut Sink) {
    for gruppe in &ergebnis.gruppen {
        let finding = |rule| {
            let diagnostic = Diagnostic::new(rule).with_key("gruppe", group_key(gruppe.gruppe)).in_file(datei);
            diagnostic.with_number("anzahl", usize::try_from(gruppe.antworten.0).unwrap_or(usize::MAX))
        };
        if gruppe.unterdrueckt.is_some() {
            let diagnostic = finding(rules::GRUPPE_KLEIN).with("grenze", MINDESTENS.to_string());
            sink.push(diagnostic.with_hint("hinweis-gruppe-klein"));
        }
        if let Some(nps) = gruppe.nps.as_ref().filter(|nps| nps.nps.is_none()) {
            let diagnostic = finding(rules::NPS_WENIGE_ANTWORTEN).with("nps", nps.antworten.0.to_string());
            sink.push(diagnostic.with("grenze", NPS_AB.to_string()).with_hint("hinweis-nps-wenige-antworten"));
        }
        if let Some(asked) = gruppe.angeschrieben.filter(|asked| asked.0 < gruppe.antworten.0) {
            let diagnostic = finding(rules::RUECKLAUF_UNMOEGLICH).with("angeschrieben", asked.0.to_string());
            sink.push(diagnostic.with_hint("hinweis-ruecklauf-unmoeglich"));
        }
    }
}

/// The key of the word for a group.
fn group_key(gruppe: Antwortgruppe) -> &'static str {
    match gruppe {
        Antwortgruppe::Kunden => "antwortgruppe-kunden",
        Antwortgruppe::Mitarbeitende => "antwortgruppe-mitarbeitende",
    }
}

/// What came out, in a line per group.
pub(super) fn summary(ergebnis: &Befragung, path: &str, texte: &Texte) -> String {
    let mut shown = texte.format("befragung-fertig", &[("datei", Arg::Text(path.to_owned()))]);
    for gruppe in &ergebnis.gruppen {
        let _ = write!(shown, "\n  {}", group_line(gruppe, texte));
    }
    let _ = write!(shown, "\n{}", texte.get("befragung-weiter"));
    shown
}

fn group_line(gruppe: &Gruppenergebnis, texte: &Texte) -> String {
    let number = |count: u64| Arg::Text(format::zahl(count.into(), texte.sprache()));
    let args = [
        ("gruppe", Arg::Text(texte.get(group_key(gruppe.gruppe)))),
        ("anzahl", Arg::Zahl(usize::try_from(gruppe.antworten.0).unwrap_or(usize::MAX))),
        ("antworten", number(gruppe.antworten.0)),
        ("fragen", Arg::Zahl(gruppe.fragen.len())),
    ];
    let line = texte.format("befragung-fertig-gruppe", &args);
    let Some(nps) = &gruppe.nps else { return line };
    let key = if nps.nps.is_some() { "befragung-nps" } else { "befragung-nps-anzahl" };
    let score = nps.nps.map_or_else(String::new, |nps| format::zahl(nps.punkte().into(), texte.sprache()));
    let args = [
        ("nps", Arg::Text(score)),
        ("spanne", number(nps.spanne.map_or(0, |margin| margin.0))),
        ("promotoren", number(nps.promotoren.0)),
        ("detraktoren", number(nps.detraktoren.0)),
        ("n", number(nps.antworten.0)),
    ];
    format!("{line}, {}", texte.format(key, &args))
}
