//! Everything that is neither requirement nor exclusion, chapter by chapter: paragraphs, rows, pairs.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde::{Deserialize, Serialize};
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::woerter::{self, Teil, Teilart};
use super::{Aenderungsart, Verborgen};
use crate::document::inline::plain;
use crate::document::{Angabe, Block, Document, Form, Inline, Section, Tabelle, Zeile, aenderungen};

/// From which likeness on (percent) two places without mark are the same one, changed.
const LIKE: usize = 50;

/// Among how many of the next places without partner a changed one is sought.
const WINDOW: usize = 40;

/// A chapter with changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kapitelaenderung {
    /// Its anchor; a chapter keeps it through all versions. The cover and what follows it have none.
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
    /// The sheet it belongs to, by what stays if its heading changes.
    blatt: String,
    /// What tells it from its neighbours whatever it says: the identifier of a row, the label of a pair.
    marke: Option<String>,
    /// Whether it is the heading of its sheet.
    titel: bool,
    text: String,
}

impl Stelle {
    /// What two versions of the same place have in common.
    fn key(&self) -> Option<(&str, &str)> {
        self.marke.as_deref().map(|marke| (self.blatt.as_str(), marke))
    }
}

struct Kapitel<'d> {
    nummer: &'d str,
    titel: &'d str,
    stellen: Vec<Stelle>,
}

/// Whether two documents say the same outside requirements and exclusions.
pub(super) fn are_same(old: &Document, new: &Document) -> bool {
    let content = |document| {
        let chapters = chapters(document, None).into_iter().filter(|(_, kapitel)| !kapitel.stellen.is_empty());
        chapters.map(|(anker, kapitel)| (anker.to_owned(), kapitel.stellen)).collect::<BTreeMap<_, _>>()
    };
    content(old) == content(new)
}

/// What changed outside requirements and exclusions; nothing of what readers of `new` must not learn.
pub(super) fn compare(old: &Document, new: &Document, verborgen: &Verborgen<'_>) -> Vec<Kapitelaenderung> {
    let (before, after) = (chapters(old, Some(verborgen)), chapters(new, None));
    let none = Kapitel { nummer: "", titel: "", stellen: Vec::new() };
    let index = |list: &[(&str, Kapitel<'_>)]| -> BTreeMap<String, usize> {
        list.iter().enumerate().map(|(at, (anker, _))| ((*anker).to_owned(), at)).collect()
    };
    let (places_before, places_after) = (index(&before), index(&after));
    let gone = before.iter().map(|(anker, _)| *anker).filter(|anker| !places_after.contains_key(*anker));
    let chapter = |anker: &str| {
        let old = places_before.get(anker).and_then(|at| before.get(*at)).map(|(_, kapitel)| kapitel);
        let new = places_after.get(anker).and_then(|at| after.get(*at)).map(|(_, kapitel)| kapitel);
        let stellen = places(&old.unwrap_or(&none).stellen, &new.unwrap_or(&none).stellen);
        let shown = new.or(old).filter(|_| !stellen.is_empty())?;
        let (nummer, titel) = (shown.nummer.to_owned(), shown.titel.to_owned());
        Some(Kapitelaenderung { anker: anker.to_owned(), nummer, titel, stellen })
    };
    after.iter().map(|(anker, _)| *anker).chain(gone).filter_map(chapter).collect()
}

/// The cover with what follows it, and all numbered parts, each with what is compared in it.
fn chapters<'d>(document: &'d Document, verborgen: Option<&Verborgen<'_>>) -> Vec<(&'d str, Kapitel<'d>)> {
    let mut reader = Reader {
        apart: document.anhang.abgrenzungen.iter().map(|x| x.id.as_str()).collect(),
        verborgen,
        blatt: String::new(),
        stellen: Vec::new(),
    };
    let cover = document.deckblatt.iter().filter(|pair| !pair.fassung);
    cover.for_each(|pair| reader.pair(pair));
    reader.blocks(&document.vorspann);
    let kapitel = Kapitel { nummer: "", titel: &document.meta.dokument, stellen: reader.take() };
    let mut chapters = vec![("", kapitel)];
    for section in &document.kapitel {
        collect(section, &mut reader, &mut chapters);
    }
    chapters
}

fn collect<'d>(section: &'d Section, reader: &mut Reader<'_>, chapters: &mut Vec<(&'d str, Kapitel<'d>)>) {
    if section.anker == aenderungen::ANKER {
        return;
    }
    reader.blocks(&section.bloecke);
    let stellen = reader.take();
    chapters.push((&section.anker, Kapitel { nummer: &section.nummer, titel: &section.titel, stellen }));
    for sub in &section.kapitel {
        collect(sub, reader, chapters);
    }
}

/// Takes the places out of blocks. Pictures and notices repeat what tables and the annex of open points say; exclusions are
/// compared by identifier.
struct Reader<'a> {
    apart: BTreeSet<&'a str>,
    verborgen: Option<&'a Verborgen<'a>>,
    blatt: String,
    stellen: Vec<Stelle>,
}

impl Reader<'_> {
    fn take(&mut self) -> Vec<Stelle> {
        self.blatt.clear();
        std::mem::take(&mut self.stellen)
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Absatz { inhalt } => self.place(None, plain(inhalt)),
                Block::Zwischentitel { titel, anker } => self.heading(titel, anker.as_deref()),
                Block::Liste { punkte, .. } => punkte.iter().for_each(|punkt| self.blocks(punkt)),
                Block::Angaben { paare } => {
                    let stated = paare.iter().filter(|pair| !pair.fassung && !is_computed(&pair.inhalt));
                    stated.for_each(|pair| self.pair(pair));
                }
                Block::Tabelle(tabelle) if !tabelle.wiederholt => self.rows(tabelle),
                Block::Tabelle(_)
                | Block::Anforderung(_)
                | Block::Hinweis { .. }
                | Block::Balken(_)
                | Block::Landkarte(_) => {}
            }
        }
    }

    fn place(&mut self, marke: Option<String>, text: String) {
        if !text.is_empty() {
            self.stellen.push(Stelle { blatt: self.blatt.clone(), marke, titel: false, text });
        }
    }

    /// A heading begins a sheet. It is known by its anchor, otherwise by the first word, which is an identifier where names follow.
    fn heading(&mut self, titel: &str, anker: Option<&str>) {
        let key = anker.or_else(|| titel.split(' ').next()).unwrap_or_default();
        key.clone_into(&mut self.blatt);
        let marke = Some(String::new());
        self.stellen.push(Stelle { blatt: self.blatt.clone(), marke, titel: true, text: titel.to_owned() });
    }

    fn pair(&mut self, pair: &Angabe) {
        self.place(Some(pair.name.clone()), format!("{}: {}", pair.name, plain(&pair.inhalt)));
    }

    /// Rows, without the numbers in front of them: a step is no other one because one was put before it.
    fn rows(&mut self, tabelle: &Tabelle) {
        let numbered = usize::from(tabelle.spalten.first().is_some_and(|spalte| spalte.zahlen));
        for row in &tabelle.zeilen {
            let is_apart = |id: &String| {
                self.apart.contains(id.as_str()) || self.verborgen.is_some_and(|verborgen| verborgen.contains(id))
            };
            if !row.anker.as_ref().is_some_and(is_apart) {
                let marke = if numbered == 0 { mark(row) } else { None };
                let cells = row.zellen.iter().skip(numbered).map(|cell| plain(cell)).filter(|cell| !cell.is_empty());
                self.place(marke, cells.collect::<Vec<_>>().join(" · "));
            }
        }
    }
}

/// Whether it holds nothing but what follows from its entry.
fn is_computed(inhalt: &[Inline]) -> bool {
    matches!(inhalt, [Inline::Form(Form::Folgen { .. })])
}

/// What a row keeps: its anchor, what its first cell links to, or what stands there.
fn mark(row: &Zeile) -> Option<String> {
    let first = row.zellen.first()?;
    let target = first.iter().find_map(|inline| match inline {
        Inline::Form(Form::Verweis { ziel, .. }) => Some(ziel.clone()),
        _ => None,
    });
    Some(row.anker.clone().or(target).unwrap_or_else(|| plain(first)))
}

fn places(old: &[Stelle], new: &[Stelle]) -> Vec<Stellenaenderung> {
    let partners = partners(old, new);
    let taken: BTreeSet<usize> = partners.values().map(|partner| partner.old).collect();
    let mut changes = Vec::new();
    let mut rest = 0;
    for (at, place) in new.iter().enumerate() {
        let Some(partner) = partners.get(&at) else {
            one_sided(place, Aenderungsart::Neu, new.get(at.wrapping_sub(1)), &mut changes);
            continue;
        };
        for gone in (rest..partner.old).filter(|gone| !taken.contains(gone)) {
            one_sided(&old[gone], Aenderungsart::Entfallen, old.get(gone.wrapping_sub(1)), &mut changes);
        }
        rest = rest.max(partner.old);
        let before = &old[partner.old];
        if before.text != place.text {
            let teile = woerter::compare(&before.text, &place.text);
            changes.push(Stellenaenderung { art: Aenderungsart::Geaendert, teile, weitere: 0 });
        } else if partner.moved {
            let teile = vec![Teil { art: Teilart::Gleich, text: place.text.clone() }];
            changes.push(Stellenaenderung { art: Aenderungsart::Verschoben, teile, weitere: 0 });
        }
    }
    for gone in (rest..old.len()).filter(|gone| !taken.contains(gone)) {
        one_sided(&old[gone], Aenderungsart::Entfallen, old.get(gone.wrapping_sub(1)), &mut changes);
    }
    changes
}

/// The older place that a newer one was.
struct Partner {
    old: usize,
    moved: bool,
}

/// Which newer place was which older one: by what tells them apart, by the same text in the same order, by the same text
/// elsewhere, and at last by likeness.
fn partners(old: &[Stelle], new: &[Stelle]) -> BTreeMap<usize, Partner> {
    let mut partners = BTreeMap::new();
    let mut marked: BTreeMap<(&str, &str), VecDeque<usize>> = BTreeMap::new();
    for (at, place) in old.iter().enumerate() {
        if let Some(key) = place.key() {
            marked.entry(key).or_default().push_back(at);
        }
    }
    for (at, place) in new.iter().enumerate() {
        let same = place.key().and_then(|key| marked.get_mut(&key)).and_then(VecDeque::pop_front);
        partners.extend(same.map(|old| (at, Partner { old, moved: false })));
    }
    let plain = |places: &[Stelle]| -> Vec<usize> {
        places.iter().enumerate().filter(|(_, place)| place.marke.is_none()).map(|(at, _)| at).collect()
    };
    let (plain_old, plain_new) = (plain(old), plain(new));
    let texts = |places: &'_ [Stelle], indices: &[usize]| -> Vec<(String, String)> {
        indices.iter().map(|at| (places[*at].blatt.clone(), places[*at].text.clone())).collect()
    };
    let (texts_old, texts_new) = (texts(old, &plain_old), texts(new, &plain_new));
    for op in capture_diff_slices(Algorithm::Patience, &texts_old, &texts_new) {
        if let DiffOp::Equal { .. } = op {
            let pairs = plain_old[op.old_range()].iter().zip(&plain_new[op.new_range()]);
            partners.extend(pairs.map(|(old, new)| (*new, Partner { old: *old, moved: false })));
        }
    }
    let taken: BTreeSet<usize> = partners.values().map(|partner| partner.old).collect();
    let mut free_old: Vec<usize> = plain_old.into_iter().filter(|at| !taken.contains(at)).collect();
    let free_new: Vec<usize> = plain_new.into_iter().filter(|at| !partners.contains_key(at)).collect();
    for moved in [true, false] {
        pair_off(old, new, &mut free_old, &free_new, moved, &mut partners);
    }
    partners
}

/// Finds partners among places that have none: of the same text (`moved`), or like ones nearby.
fn pair_off(
    old: &[Stelle],
    new: &[Stelle],
    free_old: &mut Vec<usize>,
    free_new: &[usize],
    moved: bool,
    partners: &mut BTreeMap<usize, Partner>,
) {
    let mut elsewhere: BTreeMap<&str, VecDeque<usize>> = BTreeMap::new();
    if moved {
        for at in free_old.iter() {
            elsewhere.entry(&old[*at].text).or_default().push_back(*at);
        }
    }
    let words: Vec<woerter::Bag<'_>> =
        if moved { Vec::new() } else { free_old.iter().map(|at| woerter::bag(&old[*at].text)).collect() };
    let mut left: VecDeque<usize> = (0..free_old.len()).collect();
    for at in free_new.iter().filter(|at| !partners.contains_key(at)).copied().collect::<Vec<_>>() {
        let place = &new[at];
        let found = if moved {
            elsewhere.get_mut(place.text.as_str()).and_then(VecDeque::pop_front)
        } else {
            let bag = woerter::bag(&place.text);
            let is_like = |index: &usize| {
                old[free_old[*index]].blatt == place.blatt && woerter::likeness(&words[*index], &bag) >= LIKE
            };
            let position = left.iter().take(WINDOW).position(is_like);
            position.and_then(|position| left.remove(position)).map(|index| free_old[index])
        };
        partners.extend(found.map(|old| (at, Partner { old, moved })));
    }
    let taken: BTreeSet<usize> = partners.values().map(|partner| partner.old).collect();
    free_old.retain(|at| !taken.contains(at));
}

/// Adds a place that is new or gone. What belongs to a sheet that came or went as a whole is only counted.
fn one_sided(place: &Stelle, art: Aenderungsart, before: Option<&Stelle>, changes: &mut Vec<Stellenaenderung>) {
    if let Some(last) = changes.last_mut()
        && last.art == art
        && !place.titel
        && before.is_some_and(|before| before.blatt == place.blatt && (before.titel || last.weitere > 0))
    {
        last.weitere += 1;
        return;
    }
    let part = if art == Aenderungsart::Neu { Teilart::Eingefuegt } else { Teilart::Entfernt };
    let teile = vec![Teil { art: part, text: place.text.clone() }];
    changes.push(Stellenaenderung { art, teile, weitere: 0 });
}
