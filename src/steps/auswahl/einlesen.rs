//! A form that a bidder filled in → `angebote/<id>.yaml`. Rows are known by their identifier, columns by their heads: sheets may be
//! renamed, rows sorted, moved or inserted. Whatever cannot be taken as it stands is told by sheet and cell, kept in the
//! words of the bidder, and stays an open question; it never counts as fulfilled or as a price. A column that is not there any more
//! stops the import: what was written into it would be lost.

use std::collections::{BTreeMap, BTreeSet};

use minijinja::Error;
use serde::Serialize;

mod zelle;

use self::zelle::{currency, is_word, plain, value};
use super::formular::{
    ANFORDERUNGEN, ANGABEN, FELDER, FRAGEN, Inhalt, KOPFFELDER, PREISE, Spalte, bedeutung, feldname, kostenart,
    pruefsumme, wortlaut,
};
use super::{Anforderung, Grundlage};
use crate::diagnostic::{Diagnostic, Rule, Sink, rules};
use crate::steps::abschnitt::render;
use crate::tabelle::mappe::{Tabellenblatt, stelle};
use crate::templates::Templates;
use crate::text::Texte;

/// The template of the file below `templates/`.
const TEMPLATE: &str = "daten/angebot.yaml";

/// The word for what is paid with something else.
const INCLUDED: &str = "preisstatus-enthalten";

/// Rows of a sheet in which the heads of its columns may stand.
const MAX_KOPFZEILE: u32 = 30;

/// Most missing requirements that a finding lists.
const MAX_LISTED: usize = 8;

/// Fields of one entry.
pub type Felder = BTreeMap<&'static str, String>;

/// What is no value for its field; without words if the field is empty and everything else depends on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ungeklaert {
    feld: &'static str,
    wert: Option<String>,
}

/// A row that the bidder filled in.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Eintrag {
    /// What could be taken.
    #[serde(flatten)]
    pub felder: Felder,
    /// What could not.
    pub ungeklaert: Vec<Ungeklaert>,
}

/// What a form says.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Angebotsdaten {
    /// The identifier of the bidder.
    pub anbieter: String,
    /// The version of the Lastenheft.
    pub lastenheft: String,
    /// File and checksum.
    pub quelle: Felder,
    /// The offer as a whole.
    pub kopf: Felder,
    /// Answers in the order of the Lastenheft.
    pub antworten: Vec<Eintrag>,
    /// Lines of the price sheet that say something.
    pub preise: Vec<Eintrag>,
    /// What could not be taken of the offer as a whole.
    pub ungeklaert: Vec<Ungeklaert>,
    /// The company.
    pub unternehmen: Felder,
    /// Questions.
    pub fragen: Vec<Felder>,
}

impl Angebotsdaten {
    /// The text of `angebote/<id>.yaml`.
    ///
    /// # Errors
    /// If the template cannot be rendered.
    pub fn yaml(&self, templates: &Templates, texte: &Texte) -> Result<String, Error> {
        render(TEMPLATE, self, &texte.get("angebot-hinweis"), templates)
    }
}

/// Who made the form, and for which version of the Lastenheft, as its first sheet says.
#[must_use]
pub fn kennung(blaetter: &[Tabellenblatt], texte: &[Texte; 2]) -> (Option<String>, Option<String>) {
    let beside = |key: &str| {
        let rows = blaetter.iter().flat_map(|blatt| &blatt.zeilen);
        let mut found = rows.filter_map(|(_, row)| {
            let at = row.iter().position(|(_, text)| is_word(text, key, texte))?;
            row.get(at + 1).map(|(_, text)| text.clone())
        });
        found.next()
    };
    (beside("formular-kennung"), beside("formular-fassung"))
}

/// Reads all tables of a form. `datei`: how messages call the file; `texte`: in both languages.
pub fn einlesen(
    blaetter: &[Tabellenblatt],
    grundlage: &Grundlage,
    (datei, texte): (&str, &[Texte; 2]),
    sink: &mut Sink,
) -> Angebotsdaten {
    let mut leser =
        Leser { datei, texte, sink, known: BTreeMap::new(), is_headless: false, daten: Angebotsdaten::default() };
    let mut found = [false; 4];
    for blatt in blaetter {
        let tables = [ANFORDERUNGEN.as_slice(), &PREISE, &ANGABEN, &FRAGEN].into_iter().zip(&mut found).enumerate();
        let mut tables =
            tables.filter_map(|(number, (columns, found))| Some((number, columns, leser.head(blatt, columns)?, found)));
        let Some((number, columns, (head, at), found)) = tables.next() else {
            leser.check_foreign(blatt, grundlage);
            continue;
        };
        *found = true;
        leser.check_columns(blatt, head, columns, &at);
        for (row, cells) in blatt.zeilen.iter().filter(|(row, _)| *row > head) {
            let zeile = Zeile { blatt, row: *row, cells, at: &at, columns };
            match number {
                0 => leser.requirement(&zeile, grundlage),
                1 => leser.price(&zeile),
                2 => leser.company(&zeile),
                _ => leser.question(&zeile),
            }
        }
    }
    leser.finish(grundlage, found)
}

/// A row below the heads of its columns.
struct Zeile<'z> {
    blatt: &'z Tabellenblatt,
    row: u32,
    cells: &'z [(u32, String)],
    /// Where each column stands; none if it was deleted.
    at: &'z [Option<u32>],
    columns: &'z [Spalte],
}

impl<'z> Zeile<'z> {
    /// What a field says, and where it stands.
    fn field(&self, feld: &str) -> Option<(&'z str, u32)> {
        let index = self.columns.iter().position(|column| column.feld == feld)?;
        let column = self.at.get(index).copied().flatten()?;
        Some((Tabellenblatt::cell(self.cells, column)?.trim(), column))
    }

    fn text(&self, feld: &str) -> Option<String> {
        self.field(feld).map(|(text, _)| text.to_owned())
    }

    /// Whether the text beside an answer is not the one that was asked for, or the checksum is that of another one.
    fn is_reworded(&self, anforderung: &Anforderung) -> bool {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let shown = self.field("anforderung").map(|(text, _)| words(text));
        let sum = self.field("pruefsumme").map(|(text, _)| text.to_owned());
        shown.is_some_and(|shown| shown != words(&wortlaut(anforderung)))
            || sum.is_some_and(|sum| sum != pruefsumme(anforderung))
    }

    /// Whether the bidder wrote something into it.
    fn is_answered(&self) -> bool {
        self.columns.iter().any(|column| column.inhalt != Inhalt::Fest && self.field(column.feld).is_some())
    }
}

struct Leser<'l> {
    datei: &'l str,
    texte: &'l [Texte; 2],
    sink: &'l mut Sink,
    /// Where each identifier was met first.
    known: BTreeMap<String, String>,
    /// Whether a sheet has rows of a table without its heads.
    is_headless: bool,
    daten: Angebotsdaten,
}

impl Leser<'_> {
    /// The row with the heads of a table, and where each of its columns stands: the first one, and at least half of them.
    fn head(&self, blatt: &Tabellenblatt, columns: &[Spalte]) -> Option<(u32, Vec<Option<u32>>)> {
        let rows = blatt.zeilen.iter().take_while(|(row, _)| *row < MAX_KOPFZEILE);
        rows.into_iter().find_map(|(row, cells)| {
            let find = |column: &Spalte| {
                cells.iter().find(|(_, text)| is_word(text, column.kopf, self.texte)).map(|(at, _)| *at)
            };
            let at: Vec<Option<u32>> = columns.iter().map(find).collect();
            let found = at.iter().flatten().count();
            (at.first().copied().flatten().is_some() && found * 2 > columns.len()).then_some((*row, at))
        })
    }

    fn place(&self, zeile: &Zeile<'_>, column: u32) -> String {
        format!("{} [{}!{}]", self.datei, zeile.blatt.name, stelle(zeile.row, column))
    }

    fn report(&mut self, rule: Rule, zeile: &Zeile<'_>, column: u32, details: &[(&'static str, &str)]) {
        let place = self.place(zeile, column);
        let mut diagnostic = Diagnostic::new(rule).in_file(place);
        for (name, value) in details {
            let value = match (*name, self.texte.first()) {
                ("feld", Some(texte)) => feldname(value, texte),
                _ => (*value).to_owned(),
            };
            diagnostic = diagnostic.with(name, value);
        }
        let hint = match rule {
            rules::FORMULAR_KENNUNG_UNBEKANNT => "hinweis-formular-kennung-unbekannt",
            rules::FORMULAR_KENNUNG_DOPPELT => "hinweis-formular-kennung-doppelt",
            rules::FORMULAR_TEXT_GEAENDERT => "hinweis-formular-text-geaendert",
            rules::FORMULAR_ZEILE_OHNE_KENNUNG => "hinweis-formular-zeile-ohne-kennung",
            rules::FORMULAR_OHNE_PREIS => "hinweis-formular-ohne-preis",
            _ => "hinweis-formular-wert",
        };
        self.sink.push(diagnostic.with_hint(hint));
    }

    /// The identifier of a row, if it has one that is met for the first time.
    fn identifier(&mut self, zeile: &Zeile<'_>, feld: &str) -> Option<String> {
        let Some((id, column)) = zeile.field(feld) else {
            if zeile.is_answered() {
                self.report(rules::FORMULAR_ZEILE_OHNE_KENNUNG, zeile, 0, &[]);
            }
            return None;
        };
        let place = stelle(zeile.row, column);
        if let Some(first) = self.known.get(id).cloned() {
            self.report(rules::FORMULAR_KENNUNG_DOPPELT, zeile, column, &[("kennung", id), ("zuerst", &first)]);
            return None;
        }
        self.known.insert(id.to_owned(), format!("{}!{place}", zeile.blatt.name));
        Some(id.to_owned())
    }

    fn requirement(&mut self, zeile: &Zeile<'_>, grundlage: &Grundlage) {
        let Some(id) = self.identifier(zeile, "id") else { return };
        let column = zeile.field("id").map_or(0, |(_, column)| column);
        let Some(anforderung) = grundlage.anforderungen.iter().find(|x| x.id == id) else {
            return self.report(rules::FORMULAR_KENNUNG_UNBEKANNT, zeile, column, &[("kennung", &id)]);
        };
        if zeile.is_reworded(anforderung) {
            let column = zeile.field("anforderung").map_or(column, |(_, column)| column);
            self.report(rules::FORMULAR_TEXT_GEAENDERT, zeile, column, &[("kennung", &id)]);
        }
        let mut eintrag = self.entry(zeile);
        eintrag.felder.insert("id", id);
        self.daten.antworten.push(eintrag);
    }

    fn price(&mut self, zeile: &Zeile<'_>) {
        if !zeile.is_answered() {
            return;
        }
        let Some(id) = self.identifier(zeile, "zeile") else { return };
        let column = zeile.field("zeile").map_or(0, |(_, column)| column);
        let Some(art) = kostenart(&id) else {
            return self.report(rules::FORMULAR_KENNUNG_UNBEKANNT, zeile, column, &[("kennung", &id)]);
        };
        let mut eintrag = self.entry(zeile);
        if zeile.field("preis").is_some_and(|(text, _)| is_word(text, INCLUDED, self.texte)) {
            eintrag.felder.entry("status").or_insert_with(|| bedeutung(INCLUDED).unwrap_or_default().to_owned());
        }
        let has_status = eintrag.felder.contains_key("status");
        // What is included or does not come costs nothing: a zero beside it says the same.
        if has_status && eintrag.felder.get("preis").is_some_and(|preis| preis == "0") {
            eintrag.felder.remove("preis");
        }
        let says = |feld| eintrag.felder.contains_key(feld);
        if says("preis") && says("status") {
            // A price beside “included”: which of both holds, only the bidder knows.
            let (text, column) = zeile.field("status").unwrap_or_default();
            self.report(rules::FORMULAR_WERT, zeile, column, &[("wert", text), ("feld", "status")]);
            let wert = eintrag.felder.remove("status");
            eintrag.ungeklaert.push(Ungeklaert { feld: "status", wert });
        } else if eintrag.ungeklaert.is_empty() && !["preis", "status"].into_iter().any(says) {
            self.report(rules::FORMULAR_OHNE_PREIS, zeile, column, &[("kennung", &id)]);
            eintrag.ungeklaert.push(Ungeklaert { feld: "preis", wert: None });
        }
        eintrag.felder.insert("art", art.word().to_owned());
        self.daten.preise.push(eintrag);
    }

    fn company(&mut self, zeile: &Zeile<'_>) {
        let Some((feld, (text, column))) = zeile.text("feld").zip(zeile.field("antwort")) else { return };
        let Some((index, (name, inhalt))) = FELDER.iter().enumerate().find(|(_, (name, _))| *name == feld) else {
            return;
        };
        let into = if index < KOPFFELDER { &mut self.daten.kopf } else { &mut self.daten.unternehmen };
        match value(*inhalt, text, self.texte) {
            Some(value) if *name == "waehrung" => drop(into.insert(name, currency(&value))),
            Some(value) => drop(into.insert(name, value)),
            None => {
                self.report(rules::FORMULAR_WERT, zeile, column, &[("wert", text), ("feld", name)]);
                self.daten.ungeklaert.push(Ungeklaert { feld: name, wert: Some(plain(text)) });
            }
        }
    }

    fn question(&mut self, zeile: &Zeile<'_>) {
        let Some(frage) = zeile.text("frage") else { return };
        let bezug = zeile.text("bezug").map(|bezug| ("bezug", bezug));
        self.daten.fragen.push([Some(("frage", frage)), bezug].into_iter().flatten().collect());
    }

    /// The fields that the bidder filled in.
    fn entry(&mut self, zeile: &Zeile<'_>) -> Eintrag {
        let mut eintrag = Eintrag::default();
        for column in zeile.columns.iter().filter(|column| column.inhalt != Inhalt::Fest) {
            let Some((text, at)) = zeile.field(column.feld) else { continue };
            match value(column.inhalt, text, self.texte) {
                Some(value) if value.is_empty() => {}
                Some(value) => drop(eintrag.felder.insert(column.feld, value)),
                None => {
                    self.report(rules::FORMULAR_WERT, zeile, at, &[("wert", text), ("feld", column.feld)]);
                    eintrag.ungeklaert.push(Ungeklaert { feld: column.feld, wert: Some(plain(text)) });
                }
            }
        }
        eintrag
    }

    /// Columns whose heads are not where they were: what stands below them would be lost.
    fn check_columns(&mut self, blatt: &Tabellenblatt, head: u32, columns: &[Spalte], at: &[Option<u32>]) {
        let needed = |column: &Spalte| column.inhalt != Inhalt::Fest || column.feld == "anforderung";
        for (column, _) in columns.iter().zip(at).filter(|(column, at)| at.is_none() && needed(column)) {
            let place = format!("{} [{}!{}]", self.datei, blatt.name, head + 1);
            let name = self.texte.first().map(|texte| texte.get(column.kopf)).unwrap_or_default();
            let diagnostic = Diagnostic::new(rules::FORMULAR_SPALTE_FEHLT).in_file(place).with("spalte", name);
            self.sink.push(diagnostic.with_hint("hinweis-formular-spalte-fehlt"));
        }
    }

    /// A sheet without the heads of any table, but with rows of one: its heads were changed.
    fn check_foreign(&mut self, blatt: &Tabellenblatt, grundlage: &Grundlage) {
        let known = |text: &str| kostenart(text).is_some() || grundlage.anforderungen.iter().any(|x| x.id == text);
        let mut cells = blatt.zeilen.iter().flat_map(|(_, cells)| cells);
        if cells.any(|(_, text)| known(text.trim())) {
            let place = format!("{} [{}]", self.datei, blatt.name);
            let diagnostic = Diagnostic::new(rules::FORMULAR_KOPF_FEHLT).in_file(place).with("blatt", &blatt.name);
            self.sink.push(diagnostic.with_hint("hinweis-formular-spalte-fehlt"));
            self.is_headless = true;
        }
    }

    /// The answers in the order of the Lastenheft; requirements without a row and tables that are not there are told. `found`: which of
    /// the tables are.
    fn finish(mut self, grundlage: &Grundlage, found: [bool; 4]) -> Angebotsdaten {
        let is_form = found.contains(&true);
        if !is_form && !self.is_headless {
            let diagnostic = Diagnostic::new(rules::FORMULAR_FREMD).in_file(self.datei).with("datei", self.datei);
            self.sink.push(diagnostic.with_hint("hinweis-formular-fremd"));
        }
        let [_, preise, angaben, _] = found;
        for (key, _) in [("formular-blatt-preise", preise), ("formular-blatt-unternehmen", angaben)]
            .into_iter()
            .filter(|(_, found)| is_form && !found && !self.is_headless)
        {
            let name = self.texte.first().map(|texte| texte.get(key)).unwrap_or_default();
            let diagnostic = Diagnostic::new(rules::FORMULAR_BLATT_FEHLT).in_file(self.datei).with("blatt", name);
            self.sink.push(diagnostic.with_hint("hinweis-formular-blatt-fehlt"));
        }
        let order: BTreeMap<&str, usize> =
            grundlage.anforderungen.iter().enumerate().map(|(index, x)| (x.id.as_str(), index)).collect();
        let id = |eintrag: &Eintrag| eintrag.felder.get("id").cloned().unwrap_or_default();
        self.daten.antworten.sort_by_key(|eintrag| order.get(id(eintrag).as_str()).copied());
        let there: BTreeSet<String> = self.daten.antworten.iter().map(id).collect();
        let missing: Vec<&str> =
            grundlage.anforderungen.iter().map(|x| x.id.as_str()).filter(|id| !there.contains(*id)).collect();
        if is_form && !missing.is_empty() {
            let listed: Vec<&str> = missing.iter().copied().take(MAX_LISTED).collect();
            let more = if missing.len() > MAX_LISTED { ", …" } else { "" };
            let diagnostic = Diagnostic::new(rules::FORMULAR_ZEILEN_FEHLEN).with_number("anzahl", missing.len());
            let diagnostic = diagnostic.with("kennungen", listed.join(", ") + more).in_file(self.datei);
            self.sink.push(diagnostic.with_hint("hinweis-formular-zeilen-fehlen"));
        }
        self.daten
    }
}
