//! Everything that is neither requirement nor exclusion, chapter by chapter: paragraphs, rows, pairs.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::partner;
use super::woerter::{self, Teil, Teilart};
use super::{Aenderungsart, Verborgen};
use crate::document::inline::plain;
use crate::document::{Angabe, Block, Document, Form, Inline, Section, Tabelle, Zeile, aenderungen};

/// A chapter with changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
pub(super) struct Stelle {
    /// The sheet it belongs to, by what stays if its heading changes.
    pub(super) blatt: String,
    /// What tells it from its neighbours whatever it says: the identifier of a row, the label of a pair.
    pub(super) marke: Option<String>,
    /// Whether it is the heading of its sheet.
    titel: bool,
    /// What it says.
    pub(super) text: String,
}

impl Stelle {
    /// What two versions of the same place have in common.
    pub(super) fn key(&self) -> Option<(&str, &str)> {
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
    // What only changed its order is no change; comparing tells, but takes longer.
    content(old) == content(new) || compare(old, new, &Verborgen::default(), Umfang::Knapp).is_empty()
}

/// How much is told of a sheet that came or went as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Umfang {
    /// Its heading, and how much stands below it.
    Knapp,
    /// All that stands below it.
    Ganz,
}

/// What changed outside requirements and exclusions; nothing of what readers of `new` must not learn.
pub(super) fn compare(
    old: &Document,
    new: &Document,
    verborgen: &Verborgen<'_>,
    umfang: Umfang,
) -> Vec<Kapitelaenderung> {
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
        let stellen = places(&old.unwrap_or(&none).stellen, &new.unwrap_or(&none).stellen, umfang);
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
                | Block::Landkarte(_)
                | Block::Pareto(_)
                | Block::Waermekarte(_)
                | Block::Streubild(_)
                | Block::Saeulen(_)
                | Block::Anteilsbalken(_)
                | Block::Spannen(_)
                | Block::Netz(_)
                | Block::Balkenplan(_)
                | Block::Verlauf(_)
                | Block::Ampeln(_) => {}
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

fn places(old: &[Stelle], new: &[Stelle], umfang: Umfang) -> Vec<Stellenaenderung> {
    let partners = partner::find(old, new);
    let taken: BTreeSet<usize> = partners.values().map(|partner| partner.old).collect();
    let mut telling = Telling { umfang, changes: Vec::new(), sheet: None };
    let mut told = 0;
    for (at, place) in new.iter().enumerate() {
        let Some(partner) = partners.get(&at) else {
            telling.one_sided(place, Aenderungsart::Neu);
            continue;
        };
        // What is gone is told where it stood.
        for gone in (told..partner.old).filter(|gone| !taken.contains(gone)) {
            telling.one_sided(&old[gone], Aenderungsart::Entfallen);
        }
        told = told.max(partner.old);
        let before = &old[partner.old];
        if before.text != place.text {
            telling.push(Aenderungsart::Geaendert, woerter::compare(&before.text, &place.text));
        } else if partner.moved {
            let same = Teil { art: Teilart::Gleich, text: place.text.clone() };
            telling.push(Aenderungsart::Verschoben, vec![same]);
        }
    }
    for gone in (told..old.len()).filter(|gone| !taken.contains(gone)) {
        telling.one_sided(&old[gone], Aenderungsart::Entfallen);
    }
    telling.changes
}

/// Changes as they are told.
struct Telling {
    umfang: Umfang,
    changes: Vec<Stellenaenderung>,
    /// The sheet whose heading came or went last.
    sheet: Option<(Aenderungsart, String)>,
}

impl Telling {
    fn push(&mut self, art: Aenderungsart, teile: Vec<Teil>) {
        self.sheet = None;
        self.changes.push(Stellenaenderung { art, teile, weitere: 0 });
    }

    fn one_sided(&mut self, place: &Stelle, art: Aenderungsart) {
        let belongs = self.sheet.as_ref().is_some_and(|(kind, sheet)| *kind == art && *sheet == place.blatt);
        match self.changes.last_mut() {
            Some(last) if belongs && !place.titel => last.weitere += 1,
            _ => {
                let part = if art == Aenderungsart::Neu { Teilart::Eingefuegt } else { Teilart::Entfernt };
                self.push(art, vec![Teil { art: part, text: place.text.clone() }]);
                self.sheet = (place.titel && self.umfang == Umfang::Knapp).then(|| (art, place.blatt.clone()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `# heading`, `mark: text` or plain text, one place a line.
    fn read(text: &str) -> Vec<Stelle> {
        let mut blatt = String::new();
        let place = |line: &str| {
            let titel = line.strip_prefix("# ");
            if let Some(titel) = titel {
                titel.split(' ').next().unwrap_or_default().clone_into(&mut blatt);
            }
            let marke = titel.map(|_| String::new()).or(line.split_once(": ").map(|(mark, _)| mark.to_owned()));
            Stelle { blatt: blatt.clone(), marke, titel: titel.is_some(), text: titel.unwrap_or(line).to_owned() }
        };
        text.lines().map(place).collect()
    }

    fn told(old: &str, new: &str) -> String {
        let changes = places(&read(old), &read(new), Umfang::Knapp);
        let line = |change: &Stellenaenderung| {
            let text: String = change.teile.iter().map(|part| part.text.as_str()).collect();
            format!("{} {text} +{}", change.art.word(), change.weitere)
        };
        changes.iter().map(line).collect::<Vec<_>>().join(" | ")
    }

    #[test]
    fn places_are_told_as_what_happened_to_them() {
        let cases = [
            ("a\nb", "a\nb", ""),
            ("eins zwei drei\nx", "eins zwei vier\nx", "geaendert eins zwei dreivier +0"),
            ("a\nb", "b\na", "verschoben b +0"),
            ("A: 1\nB: 2", "B: 3\nA: 1", "geaendert B: 23 +0"),
            ("a\nc", "a\nganz neu\nc", "neu ganz neu +0"),
            ("a\nalt\nc", "a\nc", "entfallen alt +0"),
            ("# P-1 alt\nA: 1\nB: 2", "", "entfallen P-1 alt +2"),
            ("# P-1 alt\nA: 1", "# P-1 neu\nA: 2", "geaendert P-1 altneu +0 | geaendert A: 12 +0"),
            ("x\n# P-1 a\nA: 1\n# P-2 b\nB: 1\ny", "x\n# P-1 a\n# P-2 b\ny", "entfallen A: 1 +0 | entfallen B: 1 +0"),
        ];
        for (old, new, expected) in cases {
            assert_eq!(told(old, new), expected, "{old:?} → {new:?}");
        }
    }

    #[test]
    fn a_changed_place_is_found_behind_many_that_are_gone() {
        let gone: String = (0..45).map(|n| format!("weg{n}\n")).collect::<Vec<_>>().concat();
        let old = format!("{gone}Mitte\nein langer Satz mit vielen Worten");
        let changes = told(&old, "Mitte\nein kurzer Satz mit vielen Worten");
        assert!(changes.ends_with("geaendert ein langerkurzer Satz mit vielen Worten +0"), "{changes}");
    }

    #[test]
    fn a_sheet_that_came_is_told_in_full_to_those_it_binds() {
        let (old, new) = (read("a"), read("a\n# P x\nA: 1\nB: 2"));
        let told = |umfang| places(&old, &new, umfang).iter().map(|x| x.weitere).collect::<Vec<_>>();
        assert_eq!((told(Umfang::Knapp), told(Umfang::Ganz)), (vec![2], vec![0, 0, 0]));
    }

    proptest::proptest! {
        #[test]
        fn nothing_is_told_twice_and_nothing_is_forgotten(old in "([a-c]( [a-c]){0,3}\n|[AB]: [a-c]\n|# [PQ] x\n){0,8}", new in "([a-c]( [a-c]){0,3}\n|[AB]: [a-c]\n|# [PQ] x\n){0,8}") {
            let (before, after) = (read(&old), read(&new));
            let partners = partner::find(&before, &after);
            let olds: BTreeSet<usize> = partners.values().map(|partner| partner.old).collect();
            proptest::prop_assert_eq!(olds.len(), partners.len());
            let changes = places(&before, &after, Umfang::Knapp);
            let count = |art| changes.iter().filter(|change| change.art == art).map(|change| 1 + change.weitere).sum::<usize>();
            proptest::prop_assert_eq!(count(Aenderungsart::Entfallen), before.len() - olds.len());
            proptest::prop_assert_eq!(count(Aenderungsart::Neu), after.len() - olds.len());
        }
    }
}
