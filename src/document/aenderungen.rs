//! Changes between two versions for people: as an annex of the newer one, and as a document of their own with marks.

use std::collections::{BTreeMap, BTreeSet};

use super::vergleich::{
    Aenderungsart, Eintragsaenderung, Feld, Feldaenderung, Kapitelaenderung, Teil, Teilart, Vergleich,
};
use super::{Angabe, Block, Document, Form, Inline, Section, Spalte, Tabelle, Zeile, verweise};
use crate::text::{Arg, Texte};

/// Anchor of the annex with the changes.
pub(super) const ANKER: &str = "kap/aenderungen";

/// The sections of the document, in this order.
const ARTEN: [Aenderungsart; 3] = [Aenderungsart::Geaendert, Aenderungsart::Neu, Aenderungsart::Entfallen];

/// Adds the changes since the release before to a document: annex, document control and attachment.
#[must_use]
pub fn append(mut document: Document, vergleich: Vergleich, texte: &Texte) -> Document {
    let letters: BTreeSet<String> = document.kapitel.iter().map(|section| section.nummer.clone()).collect();
    let letter = ('A'..='Z').map(|letter| letter.to_string()).find(|letter| !letters.contains(letter));
    let nummer = letter.unwrap_or_default();
    let annex = texte.format("lh-siehe-anhang", &[("nummer", Arg::Text(nummer.clone()))]);
    let inhalt = vec![Inline::text(since(&vergleich, texte)), Inline::text(", "), Inline::verweis(ANKER, annex)];
    let control = document.vorspann.iter_mut().find_map(|block| match block {
        Block::Angaben { paare } => Some(paare),
        _ => None,
    });
    if let Some(pairs) = control {
        pairs.push(Angabe { fassung: true, ..Angabe::new(texte.get("lh-aenderungen"), inhalt) });
    }
    let bloecke = annex_blocks(&document, &vergleich, texte);
    let titel = texte.get("titel-aenderungen");
    document.kapitel.push(Section { nummer, titel, anker: ANKER.to_owned(), bloecke, kapitel: Vec::new() });
    document.anhang.aenderungen = Some(vergleich);
    document
}

fn since(vergleich: &Vergleich, texte: &Texte) -> String {
    let before = &vergleich.vorher;
    let args = [("version", Arg::Text(before.version.clone())), ("datum", Arg::Text(before.datum.clone()))];
    texte.format("lh-gegenueber", &args)
}

fn annex_blocks(document: &Document, vergleich: &Vergleich, texte: &Texte) -> Vec<Block> {
    let since = since(vergleich, texte);
    if vergleich.is_empty() {
        let args = [("fassung", Arg::Text(since))];
        return vec![Block::absatz(texte.format("lh-aenderungen-keine", &args))];
    }
    let intro = texte.format("lh-aenderungen-einleitung", &[("fassung", Arg::Text(since))]);
    let present = verweise::anchors(document);
    let mut blocks = vec![Block::absatz(intro)];
    blocks.extend(overview(vergleich, &present, texte));
    if !vergleich.kapitel.is_empty() {
        let rows = vergleich.kapitel.iter().map(|chapter| {
            let name = name(chapter);
            let link = if present.contains(chapter.anker.as_str()) {
                Inline::verweis(chapter.anker.as_str(), name)
            } else {
                Inline::text(name)
            };
            vec![vec![link], vec![Inline::text(counted(chapter, texte))]]
        });
        let columns = [("lh-kapitel", 8), ("lh-aenderung", 8)];
        blocks.push(table("lh-tabelle-kapitelaenderungen", &columns, rows.collect(), texte));
    }
    blocks
}

/// All changed requirements and exclusions in one table.
fn overview(vergleich: &Vergleich, present: &BTreeSet<&str>, texte: &Texte) -> Option<Block> {
    let entries = vergleich.anforderungen.iter().chain(&vergleich.abgrenzungen);
    let rows: Vec<_> = entries
        .map(|entry| {
            let id = entry.id.as_str();
            let link = if present.contains(id) { Inline::verweis(id, id) } else { Inline::text(id) };
            vec![vec![link], vec![Inline::text(&entry.titel)], vec![Inline::text(in_short(entry, texte))]]
        })
        .collect();
    let columns = [("lh-id", 4), ("lh-titel", 7), ("lh-aenderung", 8)];
    (!rows.is_empty()).then(|| table("lh-tabelle-aenderungen", &columns, rows, texte))
}

/// What happened to an entry: `neu`, `entfallen`, or which fields, with the priorities and groups by name.
fn in_short(entry: &Eintragsaenderung, texte: &Texte) -> String {
    if entry.art != Aenderungsart::Geaendert {
        return texte.get(&format!("aenderung-{}", entry.art.word()));
    }
    let field = |change: &Feldaenderung| {
        let name = label(change.feld, texte);
        match change.feld {
            Feld::Prioritaet | Feld::Gruppe => {
                let [from, to] = [&change.vorher, &change.nachher].map(|word| value(change.feld, word, texte));
                format!("{name} {from} → {to}")
            }
            _ => name,
        }
    };
    entry.felder.iter().map(field).collect::<Vec<_>>().join(", ")
}

fn counted(chapter: &Kapitelaenderung, texte: &Texte) -> String {
    let mut counts: BTreeMap<Aenderungsart, usize> = BTreeMap::new();
    for place in &chapter.stellen {
        *counts.entry(place.art).or_default() += 1 + place.weitere;
    }
    let count = |(art, count): (Aenderungsart, usize)| {
        texte.format(&format!("stellen-{}", art.word()), &[("anzahl", Arg::Zahl(count))])
    };
    counts.into_iter().map(count).collect::<Vec<_>>().join(", ")
}

/// The name of a field.
#[must_use]
pub fn label(feld: Feld, texte: &Texte) -> String {
    texte.get(&format!("feld-{}", feld.word()))
}

/// The value of a field in words.
#[must_use]
pub fn value(feld: Feld, word: &str, texte: &Texte) -> String {
    let family = match feld {
        Feld::Prioritaet => "prioritaet",
        Feld::Gruppe => "titel-gruppe",
        Feld::Art => "anforderungsart",
        Feld::Nachweis => "nachweis",
        Feld::Sichtbarkeit => "sichtbarkeit",
        _ => return word.to_owned(),
    };
    if word.is_empty() { String::new() } else { texte.get(&format!("{family}-{word}")) }
}

/// The changes of a field as marked stretches; a field of fixed words is replaced as a whole.
#[must_use]
pub fn parts(change: &Feldaenderung, texte: &Texte) -> Vec<Teil> {
    let [old, new] = [&change.vorher, &change.nachher].map(|word| value(change.feld, word, texte));
    if old == change.vorher && new == change.nachher {
        return change.teile.clone();
    }
    let part = |art, text: String| Teil { art, text };
    let gap = if old.is_empty() || new.is_empty() { "" } else { " " };
    let all = [part(Teilart::Entfernt, old), part(Teilart::Gleich, gap.to_owned()), part(Teilart::Eingefuegt, new)];
    all.into_iter().filter(|part| !part.text.is_empty()).collect()
}

/// The name of a chapter: number and heading.
#[must_use]
pub fn name(chapter: &Kapitelaenderung) -> String {
    format!("{} {}", chapter.nummer, chapter.titel).trim_start().to_owned()
}

/// A document of all changes with marks, to be sent to those who have the older version.
#[must_use]
pub fn document(vergleich: &Vergleich, newer: &Document, texte: &Texte) -> Document {
    let [before, after] = [&vergleich.vorher, &vergleich.nachher];
    let mut document = newer.clone();
    document.meta.dokument =
        texte.format("lh-aenderungsdokument", &[("dokument", Arg::Text(newer.meta.dokument.clone()))]);
    document.meta.version = format!("{} → {}", before.version, after.version);
    document.meta.pruefsumme = None;
    // A list of changes is neither of the two, nor released as they are.
    document.meta.status = String::new();
    let pair = |key: &str, text: &str| Angabe::new(texte.get(key), vec![Inline::text(text)]);
    let version = |fassung: &super::Fassung| format!("{} ({}, {})", fassung.version, fassung.status, fassung.datum);
    document.deckblatt = vec![
        pair("lh-auftraggeber", &newer.meta.firma),
        pair("lh-von-version", &version(before)),
        pair("lh-auf-version", &version(after)),
        pair("lh-vertraulichkeit", &newer.meta.vertraulichkeit),
    ];
    document.vorspann = Vec::new();
    document.kapitel = chapters(vergleich, texte);
    document.anhang.aenderungen = Some(vergleich.clone());
    document
}

fn chapters(vergleich: &Vergleich, texte: &Texte) -> Vec<Section> {
    let mut chapters = vec![("aenderungen-ueberblick", summary(vergleich, texte), Vec::new())];
    let parts = [
        ("aenderungen-anforderungen", &vergleich.anforderungen),
        ("aenderungen-abgrenzungen", &vergleich.abgrenzungen),
    ];
    // An identifier that went from one list to the other is a target once.
    let is_requirement = |id: &str| vergleich.anforderungen.iter().any(|entry| entry.id == id);
    let is_target =
        |entry: &Eintragsaenderung, key: &str| key == "aenderungen-anforderungen" || !is_requirement(&entry.id);
    for (key, entries) in parts.into_iter().filter(|(_, entries)| !entries.is_empty()) {
        let kinds = ARTEN.map(|art| (art, entries.iter().filter(|x| x.art == art).collect::<Vec<_>>()));
        let kinds = kinds.into_iter().filter(|(_, entries)| !entries.is_empty());
        let sections = kinds.map(|(art, entries)| Section {
            nummer: String::new(),
            titel: texte.get(&format!("titel-aenderung-{}", art.word())),
            anker: format!("kap/{key}/{}", art.word()),
            bloecke: entries.into_iter().flat_map(|entry| sheet(entry, is_target(entry, key), texte)).collect(),
            kapitel: Vec::new(),
        });
        chapters.push((key, Vec::new(), sections.collect()));
    }
    if !vergleich.kapitel.is_empty() {
        let blocks = vergleich.kapitel.iter().flat_map(|chapter| chapter_blocks(chapter, texte));
        chapters.push(("aenderungen-kapitel", blocks.collect(), Vec::new()));
    }
    let number = |(index, (key, bloecke, mut kapitel)): (usize, (&str, Vec<Block>, Vec<Section>))| {
        let nummer = (index + 1).to_string();
        for (sub, section) in kapitel.iter_mut().enumerate() {
            section.nummer = format!("{nummer}.{}", sub + 1);
        }
        Section { nummer, titel: texte.get(&format!("titel-{key}")), anker: format!("kap/{key}"), bloecke, kapitel }
    };
    chapters.into_iter().enumerate().map(number).collect()
}

fn summary(vergleich: &Vergleich, texte: &Texte) -> Vec<Block> {
    let example = vec![
        Inline::text(texte.get("lh-marken-vorher")),
        marked(Teilart::Entfernt, &texte.get("lh-marken-entfernt")),
        Inline::text(texte.get("lh-marken-zwischen")),
        marked(Teilart::Eingefuegt, &texte.get("lh-marken-eingefuegt")),
        Inline::text(texte.get("lh-marken-nachher")),
    ];
    let mut blocks = vec![Block::absatz(counts(vergleich, texte)), Block::Absatz { inhalt: example }];
    let ids = vergleich.anforderungen.iter().chain(&vergleich.abgrenzungen).map(|entry| entry.id.as_str()).collect();
    blocks.extend(overview(vergleich, &ids, texte));
    blocks
}

/// All changes in one sentence of figures.
#[must_use]
pub fn counts(vergleich: &Vergleich, texte: &Texte) -> String {
    if vergleich.is_empty() {
        return texte.get("lh-aenderungen-ohne");
    }
    let exclusions = vergleich.abgrenzungen.len();
    let args = [
        ("neu", Arg::Zahl(vergleich.count(Aenderungsart::Neu))),
        ("geaendert", Arg::Zahl(vergleich.count(Aenderungsart::Geaendert))),
        ("entfallen", Arg::Zahl(vergleich.count(Aenderungsart::Entfallen))),
        ("prioritaet", Arg::Zahl(vergleich.count_changed(Feld::Prioritaet))),
        ("verschoben", Arg::Zahl(vergleich.count_changed(Feld::Gruppe))),
        ("abgrenzungen", Arg::Zahl(exclusions)),
        ("kapitel", Arg::Zahl(vergleich.kapitel.len())),
    ];
    texte.format("lh-aenderungen-zahlen", &args)
}

/// One entry with what changed in it; links may lead to it if it `is_target`. What is new as a whole needs no marks; what is gone is told by its sentence.
fn sheet(entry: &Eintragsaenderung, is_target: bool, texte: &Texte) -> Vec<Block> {
    let told = entry.felder.iter().filter(|change| match entry.art {
        Aenderungsart::Geaendert | Aenderungsart::Verschoben => true,
        Aenderungsart::Neu => change.feld != Feld::Titel,
        Aenderungsart::Entfallen => change.feld == Feld::Text,
    });
    let pair = |change: &Feldaenderung| {
        let inhalt = match entry.art {
            Aenderungsart::Neu => vec![Inline::text(value(change.feld, &change.nachher, texte))],
            Aenderungsart::Geaendert | Aenderungsart::Verschoben | Aenderungsart::Entfallen => {
                inlines(&parts(change, texte))
            }
        };
        Angabe::new(label(change.feld, texte), inhalt)
    };
    let titel = format!("{} {}", entry.id, entry.titel).trim_end().to_owned();
    vec![
        Block::Zwischentitel { titel, anker: is_target.then(|| entry.id.clone()) },
        Block::Angaben { paare: told.map(pair).collect() },
    ]
}

pub(in crate::document) fn chapter_blocks(chapter: &Kapitelaenderung, texte: &Texte) -> [Block; 2] {
    let place = |place: &super::Stellenaenderung| {
        let mut inhalt = inlines(&place.teile);
        if place.art == Aenderungsart::Verschoben {
            inhalt.push(Inline::text(format!(" {}", texte.get("lh-verschoben"))));
        }
        if place.weitere > 0 {
            let args = [("anzahl", Arg::Zahl(place.weitere))];
            inhalt.push(Inline::text(format!(" {}", texte.format("lh-stellen-weitere", &args))));
        }
        vec![Block::Absatz { inhalt }]
    };
    let punkte = chapter.stellen.iter().map(place).collect();
    [Block::Zwischentitel { titel: name(chapter), anker: None }, Block::Liste { nummeriert: false, punkte }]
}

fn inlines(parts: &[Teil]) -> Vec<Inline> {
    parts.iter().map(|part| marked(part.art, &part.text)).collect()
}

pub(in crate::document) fn marked(art: Teilart, text: &str) -> Inline {
    let inhalt = vec![Inline::text(text)];
    match art {
        Teilart::Gleich => Inline::text(text),
        Teilart::Entfernt => Inline::Form(Form::Entfernt { inhalt }),
        Teilart::Eingefuegt => Inline::Form(Form::Eingefuegt { inhalt }),
    }
}

fn table(titel: &str, columns: &[(&str, u32)], rows: Vec<Vec<Vec<Inline>>>, texte: &Texte) -> Block {
    let column = |(key, breite): &(&str, u32)| Spalte { titel: texte.get(key), breite: *breite, zahlen: false };
    Block::Tabelle(Tabelle {
        titel: texte.get(titel),
        spalten: columns.iter().map(column).collect(),
        zeilen: rows.into_iter().map(|zellen| Zeile { anker: None, zellen }).collect(),
        wiederholt: true,
    })
}
