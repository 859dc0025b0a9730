//! Links lead somewhere: a link whose target the document does not have becomes plain text.

use std::collections::BTreeSet;

use super::{Block, Document, Form, Inline, Section};

/// Turns links without target into text, in place.
pub(super) fn settle(vorspann: &mut [Block], kapitel: &mut [Section]) {
    let mut anchors = BTreeSet::new();
    for section in kapitel.iter() {
        collect(section, &mut anchors);
    }
    let anchors: BTreeSet<String> = anchors.into_iter().map(str::to_owned).collect();
    for_each_inlines(vorspann, &mut |inlines| settle_inlines(inlines, &anchors));
    for section in kapitel {
        settle_section(section, &anchors);
    }
}

/// Everything in the chapters of a document that a link can lead to.
pub(super) fn anchors(document: &Document) -> BTreeSet<&str> {
    let mut anchors = BTreeSet::new();
    for section in &document.kapitel {
        collect(section, &mut anchors);
    }
    anchors
}

fn collect<'d>(section: &'d Section, anchors: &mut BTreeSet<&'d str>) {
    anchors.insert(&section.anker);
    for block in &section.bloecke {
        match block {
            Block::Zwischentitel { anker: Some(anker), .. } => {
                anchors.insert(anker);
            }
            Block::Anforderung(anforderung) => {
                anchors.insert(&anforderung.id);
            }
            Block::Tabelle(tabelle) => anchors.extend(tabelle.zeilen.iter().filter_map(|row| row.anker.as_deref())),
            _ => {}
        }
    }
    section.kapitel.iter().for_each(|section| collect(section, anchors));
}

fn settle_section(section: &mut Section, anchors: &BTreeSet<String>) {
    for_each_inlines(&mut section.bloecke, &mut |inlines| settle_inlines(inlines, anchors));
    for section in &mut section.kapitel {
        settle_section(section, anchors);
    }
}

fn settle_inlines(inlines: &mut [Inline], anchors: &BTreeSet<String>) {
    for inline in inlines {
        match inline {
            Inline::Form(Form::Verweis { ziel, text }) if !anchors.contains(ziel) => {
                *inline = Inline::Text(std::mem::take(text));
            }
            Inline::Form(Form::Folgen { inhalt }) => settle_inlines(inhalt, anchors),
            Inline::Form(_) | Inline::Text(_) => {}
        }
    }
}

fn for_each_inlines(blocks: &mut [Block], f: &mut impl FnMut(&mut [Inline])) {
    for block in blocks {
        match block {
            Block::Absatz { inhalt } | Block::Hinweis { inhalt } => f(inhalt),
            Block::Liste { punkte, .. } => punkte.iter_mut().for_each(|point| for_each_inlines(point, f)),
            Block::Angaben { paare } => paare.iter_mut().for_each(|pair| f(&mut pair.inhalt)),
            Block::Tabelle(tabelle) => {
                tabelle.zeilen.iter_mut().flat_map(|row| &mut row.zellen).for_each(|cell| f(cell));
            }
            Block::Anforderung(anforderung) => f(&mut anforderung.herkunft),
            Block::Landkarte(karte) => {
                karte.spalten.iter_mut().flat_map(|column| &mut column.felder).for_each(|box_| f(&mut box_.inhalt));
            }
            Block::Zwischentitel { .. }
            | Block::Balken(_)
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
