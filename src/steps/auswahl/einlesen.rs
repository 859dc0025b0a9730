//! A form that a bidder filled in → `angebote/<id>.yaml`. Rows are known by their identifier, columns by their heads: sheets may be
//! renamed, rows sorted, moved or inserted. Whatever cannot be taken as it stands is told by sheet and cell, kept as a remark, and stays
//! an open question; it never counts as fulfilled or as a price.

use std::collections::{BTreeMap, BTreeSet};

use minijinja::Error;
use serde::Serialize;

use super::formular::{
    ANFORDERUNGEN, ANGABEN, FELDER, FRAGEN, Inhalt, KOPFFELDER, PREISE, Spalte, bedeutung, kostenart, pruefsumme,
    wortlaut,
};
use super::{Anforderung, Grundlage};
use crate::diagnostic::{Diagnostic, Rule, Sink, rules};
use crate::model::werte::{Anteil, Anzahl, Betrag, Datum, Kennzahl};
use crate::steps::abschnitt::render;
use crate::tabelle::mappe::{Tabellenblatt, stelle};
use crate::templates::Templates;
use crate::text::{self, Texte};

/// The template of the file below `templates/`.
const TEMPLATE: &str = "daten/angebot.yaml";

/// Rows of a sheet in which the heads of its columns may stand.
const MAX_KOPFZEILE: u32 = 30;

/// Most missing requirements that a finding lists.
const MAX_LISTED: usize = 8;

/// Fields of one entry.
pub type Felder = BTreeMap<&'static str, String>;

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
    pub antworten: Vec<Felder>,
    /// Lines of the price sheet that say something.
    pub preise: Vec<Felder>,
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

fn is_word(text: &str, key: &str, texte: &[Texte; 2]) -> bool {
    texte.iter().any(|texte| text::fold(text.trim()) == text::fold(&texte.get(key)))
}

/// Reads all tables of a form. `datei`: how messages call the file; `texte`: in both languages.
pub fn einlesen(
    blaetter: &[Tabellenblatt],
    grundlage: &Grundlage,
    (datei, texte): (&str, &[Texte; 2]),
    sink: &mut Sink,
) -> Angebotsdaten {
    let mut leser = Leser { datei, texte, sink, known: BTreeMap::new(), daten: Angebotsdaten::default() };
    let mut is_form = false;
    for blatt in blaetter {
        let tables = [ANFORDERUNGEN.as_slice(), &PREISE, &ANGABEN, &FRAGEN];
        for (number, columns) in tables.into_iter().enumerate() {
            let Some((head, at)) = leser.head(blatt, columns) else { continue };
            is_form = true;
            for (row, cells) in blatt.zeilen.iter().filter(|(row, _)| *row > head) {
                let zeile = Zeile { blatt, row: *row, cells, at: &at, columns };
                match number {
                    0 => leser.requirement(&zeile, grundlage),
                    1 => leser.price(&zeile),
                    2 => leser.company(&zeile),
                    _ => leser.question(&zeile),
                }
            }
            break;
        }
    }
    if !is_form {
        let diagnostic = Diagnostic::new(rules::FORMULAR_FREMD).in_file(datei).with("datei", datei);
        leser.sink.push(diagnostic.with_hint("hinweis-formular-fremd"));
    }
    leser.finish(grundlage, is_form)
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
            diagnostic = diagnostic.with(name, *value);
        }
        let hint = match rule {
            rules::FORMULAR_KENNUNG_UNBEKANNT => "hinweis-formular-kennung-unbekannt",
            rules::FORMULAR_KENNUNG_DOPPELT => "hinweis-formular-kennung-doppelt",
            rules::FORMULAR_TEXT_GEAENDERT => "hinweis-formular-text-geaendert",
            rules::FORMULAR_ZEILE_OHNE_KENNUNG => "hinweis-formular-zeile-ohne-kennung",
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
        let mut felder = Felder::from([("id", id)]);
        self.fields(zeile, "erlaeuterung", &mut felder);
        self.daten.antworten.push(felder);
    }

    fn price(&mut self, zeile: &Zeile<'_>) {
        if !zeile.is_answered() {
            return;
        }
        let Some(id) = self.identifier(zeile, "zeile") else { return };
        let Some(art) = kostenart(&id) else {
            let column = zeile.field("zeile").map_or(0, |(_, column)| column);
            return self.report(rules::FORMULAR_KENNUNG_UNBEKANNT, zeile, column, &[("kennung", &id)]);
        };
        let mut felder = Felder::new();
        self.fields(zeile, "bemerkung", &mut felder);
        let said = |felder: &Felder, feld| felder.contains_key(feld);
        if said(&felder, "preis") && said(&felder, "status") {
            // A price beside “included”: which of both holds, only the bidder knows.
            let (text, column) = zeile.field("status").unwrap_or_default();
            self.report(rules::FORMULAR_WERT, zeile, column, &[("wert", text), ("feld", "status")]);
            let price = felder.remove("preis").unwrap_or_default();
            remark(&mut felder, "bemerkung", &format!("preis: {price}"));
        }
        if said(&felder, "preis") || said(&felder, "status") || said(&felder, "eigene_tage") {
            felder.insert("art", art.word().to_owned());
            self.daten.preise.push(felder);
        } else {
            // A remark without a price is no price: the kind of cost stays open, and the words become a question.
            let words: Vec<String> = felder.iter().map(|(name, value)| format!("{name}: {value}")).collect();
            let bezug = format!(
                "{} ({})",
                art.word(),
                self.texte.first().map(|x| x.get("angebot-preis-offen")).unwrap_or_default()
            );
            self.daten.fragen.push(Felder::from([("bezug", bezug), ("frage", words.join("; "))]));
        }
    }

    fn company(&mut self, zeile: &Zeile<'_>) {
        let Some((feld, (text, column))) = zeile.text("feld").zip(zeile.field("antwort")) else { return };
        let Some((index, (name, inhalt))) = FELDER.iter().enumerate().find(|(_, (name, _))| *name == feld) else {
            return;
        };
        let into = if index < KOPFFELDER { &mut self.daten.kopf } else { &mut self.daten.unternehmen };
        match value(*inhalt, text, self.texte) {
            Some(value) => drop(into.insert(*name, value)),
            None => self.report(rules::FORMULAR_WERT, zeile, column, &[("wert", text), ("feld", name)]),
        }
    }

    fn question(&mut self, zeile: &Zeile<'_>) {
        let Some(frage) = zeile.text("frage") else { return };
        let bezug = zeile.text("bezug").map(|bezug| ("bezug", bezug));
        self.daten.fragen.push([Some(("frage", frage)), bezug].into_iter().flatten().collect());
    }

    /// The fields that the bidder filled in; what cannot be taken goes as a remark to the field `remarks`.
    fn fields(&mut self, zeile: &Zeile<'_>, remarks: &'static str, into: &mut Felder) {
        let mut left = Vec::new();
        for column in zeile.columns.iter().filter(|column| column.inhalt != Inhalt::Fest) {
            let Some((text, at)) = zeile.field(column.feld) else { continue };
            match value(column.inhalt, text, self.texte) {
                Some(value) if value.is_empty() => {}
                Some(value) => drop(into.insert(column.feld, value)),
                None => {
                    self.report(rules::FORMULAR_WERT, zeile, at, &[("wert", text), ("feld", column.feld)]);
                    left.push(format!("{}: {text}", column.feld));
                }
            }
        }
        for text in left {
            remark(into, remarks, &text);
        }
    }

    /// The answers in the order of the Lastenheft; requirements without a row are told.
    fn finish(mut self, grundlage: &Grundlage, is_form: bool) -> Angebotsdaten {
        let order: BTreeMap<&str, usize> =
            grundlage.anforderungen.iter().enumerate().map(|(index, x)| (x.id.as_str(), index)).collect();
        let id = |felder: &Felder| felder.get("id").cloned().unwrap_or_default();
        self.daten.antworten.sort_by_key(|felder| order.get(id(felder).as_str()).copied());
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

fn remark(felder: &mut Felder, feld: &'static str, text: &str) {
    let entry = felder.entry(feld).or_default();
    if !entry.is_empty() {
        entry.push_str("; ");
    }
    entry.push_str(text);
}

/// What a cell means in `angebote/<id>.yaml`; none if it cannot be taken. Empty for the word that a price stands beside.
fn value(inhalt: Inhalt, text: &str, texte: &[Texte; 2]) -> Option<String> {
    let plain = || text.chars().filter(|c| *c == '\n' || !text::is_forbidden_control(*c)).collect::<String>();
    let positive = |value: Option<Kennzahl>| value.map(|x| x.wert().normalize().to_string());
    match inhalt {
        Inhalt::Fest | Inhalt::Text => Some(plain()),
        Inhalt::Betrag if is_word(text, "preisstatus-enthalten", texte) => Some("0".to_owned()),
        Inhalt::Betrag => {
            Betrag::parse(text).map(Betrag::eur).filter(|x| !x.is_sign_negative()).map(|x| x.normalize().to_string())
        }
        Inhalt::Zahl => positive(Kennzahl::parse(text)),
        Inhalt::Prozent => Anteil::parse(text).map(|x| x.prozent().normalize().to_string()),
        Inhalt::Anzahl => Anzahl::parse(text).map(|x| x.0.to_string()),
        Inhalt::Datum => Datum::parse(text).map(|x| x.date().to_string()),
        Inhalt::Wort(keys) => {
            let key = keys.iter().find(|key| {
                is_word(text, key, texte) || bedeutung(key).is_some_and(|word| text::fold(text) == text::fold(word))
            })?;
            Some(bedeutung(key).unwrap_or_default().to_owned())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::formular::{ERFUELLUNG, JANEIN, STATUS};
    use super::*;
    use crate::text::Sprache;

    #[test]
    fn cells_mean_what_people_write_or_nothing() {
        let texte = [Texte::new(Sprache::De), Texte::new(Sprache::En)];
        let cases = [
            (Inhalt::Betrag, "1234.5", Some("1234.5")),
            (Inhalt::Betrag, "1.234,50 €", Some("1234.5")),
            (Inhalt::Betrag, "enthalten", Some("0")),
            (Inhalt::Betrag, "-5", None),
            (Inhalt::Betrag, "auf Anfrage", None),
            (Inhalt::Zahl, "2,5", Some("2.5")),
            (Inhalt::Anzahl, "3", Some("3")),
            (Inhalt::Anzahl, "drei", None),
            (Inhalt::Prozent, "10 %", Some("10")),
            (Inhalt::Datum, "01.03.2027", Some("2027-03-01")),
            (Inhalt::Datum, "bald", None),
            (Inhalt::Wort(ERFUELLUNG), "Standard", Some("standard")),
            (Inhalt::Wort(ERFUELLUNG), "nicht erfüllt", Some("nicht_erfuellt")),
            (Inhalt::Wort(ERFUELLUNG), "ja, siehe Konzept", None),
            (Inhalt::Wort(JANEIN), "yes", Some("ja")),
            (Inhalt::Wort(STATUS), "Preis", Some("")),
            (Inhalt::Text, "=1+1", Some("=1+1")),
        ];
        for (inhalt, text, expected) in cases {
            assert_eq!(value(inhalt, text, &texte).as_deref(), expected, "{inhalt:?} {text}");
        }
    }
}
