//! Everything that is neither requirement nor exclusion, chapter by chapter: paragraphs, rows, pairs.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::woerter::{self, Teil};
use super::{Aenderungsart, AnhangAbgrenzung};
use crate::document::inline::plain;
use crate::document::{Angabe, Block, Document, Form, Inline, Section, Tabelle, Zeile, aenderungen};

/// From which likeness on (percent) two places without common label are the same one, changed.
const LIKE: usize = 50;

/// A chapter with changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kapitelaenderung {
    /// Its anchor; a chapter keeps it through all versions.
    pub anker: String,
    /// Its number in the newer version, or in the older one if it is gone.
    pub nummer: String,
    /// Its heading.
    pub titel: String,
    /// What changed in it, in reading order.
    pub stellen: Vec<Stellenaenderung>,
}

/// A changed paragraph, row or pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stellenaenderung {
    /// What happened to it.
    pub art: Aenderungsart,
    /// The older text and the newer one, word by word.
    pub teile: Vec<Teil>,
    /// How many places below it came or went with it: those of a sheet whose heading it is.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub weitere: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// A piece of a chapter that is compared as one.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Stelle {
    /// The heading of the sheet it belongs to.
    blatt: String,
    /// What tells it from its neighbours: the first cell of a row, the label of a pair.
    marke: Option<String>,
    text: String,
}

struct Kapitel<'d> {
    nummer: &'d str,
    titel: &'d str,
    stellen: Vec<Stelle>,
}

/// What changed outside requirements and exclusions.
pub(super) fn compare(old: &Document, new: &Document) -> Vec<Kapitelaenderung> {
    let (before, after) = (chapters(old), chapters(new));
    let none = Kapitel { nummer: "", titel: "", stellen: Vec::new() };
    let place = |list: &[(&str, Kapitel<'_>)], anchor: &str| list.iter().position(|(anker, _)| *anker == anchor);
    let mut order: Vec<&str> = after.iter().map(|(anker, _)| *anker).collect();
    order.extend(before.iter().map(|(anker, _)| *anker).filter(|anker| place(&after, anker).is_none()));
    let chapter = |anker: &str| {
        let old = place(&before, anker).and_then(|at| before.get(at)).map(|(_, kapitel)| kapitel);
        let new = place(&after, anker).and_then(|at| after.get(at)).map(|(_, kapitel)| kapitel);
        let stellen = places(&old.unwrap_or(&none).stellen, &new.unwrap_or(&none).stellen);
        let shown = new.or(old).filter(|_| !stellen.is_empty())?;
        let (nummer, titel) = (shown.nummer.to_owned(), shown.titel.to_owned());
        Some(Kapitelaenderung { anker: anker.to_owned(), nummer, titel, stellen })
    };
    order.into_iter().filter_map(chapter).collect()
}

/// The cover and all numbered parts with what is compared in them.
fn chapters(document: &Document) -> Vec<(&str, Kapitel<'_>)> {
    let meta = &document.meta;
    let stated = [&meta.version, &meta.status, &meta.datum];
    let cover = document.deckblatt.iter().filter(|pair| !stated.contains(&&plain(&pair.inhalt)));
    let stellen = cover.map(|pair| labelled(pair, "")).collect();
    let mut chapters = vec![("", Kapitel { nummer: "", titel: &meta.titel, stellen })];
    let apart: BTreeSet<&str> = document.anhang.abgrenzungen.iter().map(|x: &AnhangAbgrenzung| x.id.as_str()).collect();
    for section in &document.kapitel {
        collect(section, &apart, &mut chapters);
    }
    chapters
}

fn collect<'d>(section: &'d Section, apart: &BTreeSet<&str>, chapters: &mut Vec<(&'d str, Kapitel<'d>)>) {
    if section.anker == aenderungen::ANKER {
        return;
    }
    let mut stellen = Vec::new();
    let mut sheet = String::new();
    flatten(&section.bloecke, apart, &mut sheet, &mut stellen);
    chapters.push((&section.anker, Kapitel { nummer: &section.nummer, titel: &section.titel, stellen }));
    for sub in &section.kapitel {
        collect(sub, apart, chapters);
    }
}

/// Pictures and notices repeat what tables and the annex of open points say; exclusions (`apart`) are compared by identifier.
fn flatten(blocks: &[Block], apart: &BTreeSet<&str>, sheet: &mut String, into: &mut Vec<Stelle>) {
    for block in blocks {
        match block {
            Block::Absatz { inhalt } => into.extend(text(inhalt, sheet)),
            Block::Zwischentitel { titel, .. } => {
                sheet.clone_from(titel);
                into.push(Stelle { blatt: titel.clone(), marke: Some(titel.clone()), text: titel.clone() });
            }
            Block::Liste { punkte, .. } => punkte.iter().for_each(|punkt| flatten(punkt, apart, sheet, into)),
            Block::Angaben { paare } => {
                let stated = paare.iter().filter(|pair| !is_computed(&pair.inhalt));
                into.extend(stated.map(|pair| labelled(pair, sheet)));
            }
            Block::Tabelle(tabelle) if !tabelle.wiederholt => into.extend(rows(tabelle, apart, sheet)),
            Block::Tabelle(_)
            | Block::Anforderung(_)
            | Block::Hinweis { .. }
            | Block::Balken(_)
            | Block::Landkarte(_) => {}
        }
    }
}

fn text(inhalt: &[Inline], sheet: &str) -> Option<Stelle> {
    let text = plain(inhalt);
    (!text.is_empty()).then(|| Stelle { blatt: sheet.to_owned(), marke: None, text })
}

fn labelled(pair: &Angabe, sheet: &str) -> Stelle {
    let text = format!("{}: {}", pair.name, plain(&pair.inhalt));
    Stelle { blatt: sheet.to_owned(), marke: Some(pair.name.clone()), text }
}

/// Whether it holds nothing but what follows from its entry.
fn is_computed(inhalt: &[Inline]) -> bool {
    matches!(inhalt, [Inline::Form(Form::Folgen { .. })])
}

fn rows<'t>(tabelle: &'t Tabelle, apart: &'t BTreeSet<&str>, sheet: &'t str) -> impl Iterator<Item = Stelle> + 't {
    let shown = tabelle.zeilen.iter().filter(|row| !row.anker.as_ref().is_some_and(|id| apart.contains(id.as_str())));
    shown.map(move |row| Stelle {
        blatt: sheet.to_owned(),
        marke: row.zellen.first().map(|cell| plain(cell)),
        text: cells(row),
    })
}

fn cells(row: &Zeile) -> String {
    let cells = row.zellen.iter().map(|cell| plain(cell)).filter(|cell| !cell.is_empty());
    cells.collect::<Vec<_>>().join(" · ")
}

fn places(old: &[Stelle], new: &[Stelle]) -> Vec<Stellenaenderung> {
    let mut changes = Vec::new();
    for op in capture_diff_slices(Algorithm::Patience, old, new) {
        let (removed, inserted) = (&old[op.old_range()], &new[op.new_range()]);
        match op {
            DiffOp::Equal { .. } => {}
            _ => replaced(removed, inserted, &mut changes),
        }
    }
    changes
}

/// Pairs what is the same place before and after; the rest is gone or new.
fn replaced(old: &[Stelle], new: &[Stelle], changes: &mut Vec<Stellenaenderung>) {
    let mut partners: BTreeMap<usize, usize> = BTreeMap::new();
    let mut free = 0;
    for (at, place) in old.iter().enumerate() {
        let found = new.iter().enumerate().skip(free).find(|(_, candidate)| is_same_place(place, candidate));
        if let Some((partner, _)) = found {
            partners.insert(partner, at);
            free = partner + 1;
        }
    }
    let mut rest = 0;
    for (at, place) in new.iter().enumerate() {
        match partners.get(&at) {
            Some(partner) => {
                gone(&old[rest..*partner], changes);
                rest = partner + 1;
                let teile = woerter::compare(&old[*partner].text, &place.text);
                changes.push(Stellenaenderung { art: Aenderungsart::Geaendert, teile, weitere: 0 });
            }
            None => one_sided(place, Aenderungsart::Neu, new.get(at.wrapping_sub(1)), changes),
        }
    }
    gone(&old[rest..], changes);
}

fn gone(places: &[Stelle], changes: &mut Vec<Stellenaenderung>) {
    for (at, place) in places.iter().enumerate() {
        one_sided(place, Aenderungsart::Entfallen, places.get(at.wrapping_sub(1)), changes);
    }
}

/// Adds a place that is new or gone. What belongs to a sheet that came or went as a whole is only counted.
fn one_sided(place: &Stelle, art: Aenderungsart, before: Option<&Stelle>, changes: &mut Vec<Stellenaenderung>) {
    let is_heading = |x: &Stelle| !x.blatt.is_empty() && x.text == x.blatt;
    if let Some(last) = changes.last_mut()
        && last.art == art
        && !is_heading(place)
        && before.is_some_and(|before| before.blatt == place.blatt && (is_heading(before) || last.weitere > 0))
    {
        last.weitere += 1;
        return;
    }
    let teile = match art {
        Aenderungsart::Entfallen => woerter::compare(&place.text, ""),
        Aenderungsart::Neu | Aenderungsart::Geaendert => woerter::compare("", &place.text),
    };
    changes.push(Stellenaenderung { art, teile, weitere: 0 });
}

fn is_same_place(old: &Stelle, new: &Stelle) -> bool {
    old.blatt == new.blatt
        && match (&old.marke, &new.marke) {
            (Some(a), Some(b)) => a == b,
            (None, None) => woerter::likeness(&old.text, &new.text) >= LIKE,
            _ => false,
        }
}
