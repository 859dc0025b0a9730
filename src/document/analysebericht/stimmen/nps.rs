//! Whether people recommend the company.

use crate::document::ansicht::{Ansicht, fehlt, oder_fehlt, zeile, zelle};
use crate::document::{Anteilsbalken, Block, Ganzes, Inline, Marke, Zeile};
use crate::model::befragungsergebnis::{Befragung, Gruppenergebnis, Npsergebnis, Segmentstimmen};
use crate::model::werte::Anzahl;
use crate::text::{Arg, format};

pub(super) fn blocks(ansicht: &Ansicht<'_>, befragung: &Befragung) -> Vec<Block> {
    let with_nps: Vec<_> = befragung.gruppen.iter().filter_map(|x| Some((x, x.nps.as_ref()?))).collect();
    if with_nps.is_empty() {
        return Vec::new();
    }
    let mut rows = Vec::new();
    for (gruppe, nps) in &with_nps {
        rows.push(row(ansicht, ansicht.wort("antwortgruppe", Some(gruppe.gruppe.word())), nps));
        rows.extend(gruppe.segmente.iter().map(|x| row(ansicht, segment(ansicht, x), &x.nps)));
    }
    let columns = [
        ("ab-stimmen-gruppe", 6, false),
        ("ab-stimmen-n", 2, true),
        ("ab-stimmen-spalte-promotoren", 3, true),
        ("ab-stimmen-spalte-passive", 3, true),
        ("ab-stimmen-spalte-detraktoren", 3, true),
        ("ab-stimmen-nps", 3, true),
    ];
    let mut blocks = vec![
        Block::absatz(ansicht.t("ab-stimmen-nps-regel")),
        bild(ansicht, &with_nps),
        ansicht.tabelle("ab-stimmen-tabelle-nps", &columns, rows),
    ];
    let mut scores =
        with_nps.iter().flat_map(|(gruppe, nps)| gruppe.segmente.iter().map(|x| &x.nps).chain(std::iter::once(*nps)));
    if scores.any(|nps| nps.nps.is_none()) {
        blocks.push(Block::Hinweis { inhalt: vec![Inline::text(ansicht.t("ab-stimmen-nps-wenige"))] });
    }
    blocks
}

/// Promoters, passives and detractors of every group and segment.
fn bild(ansicht: &Ansicht<'_>, with_nps: &[(&Gruppenergebnis, &Npsergebnis)]) -> Block {
    let bar = |name: String, nps: &Npsergebnis| {
        let parts = [nps.promotoren, nps.passive, nps.detraktoren].map(|part| Marke {
            promille: u32::try_from((part.0 * 1000).checked_div(nps.antworten.0).unwrap_or_default()).unwrap_or(1000),
            text: part.0.to_string(),
        });
        Ganzes { name, teile: parts.to_vec(), text: format!("n = {}", ansicht.anzahl(Some(nps.antworten))) }
    };
    let bars = with_nps.iter().flat_map(|(gruppe, nps)| {
        let whole = bar(ansicht.wort("antwortgruppe", Some(gruppe.gruppe.word())), nps);
        std::iter::once(whole).chain(gruppe.segmente.iter().map(|x| bar(segment(ansicht, x), &x.nps)))
    });
    let (gruppe, nps) = (with_nps.first().map(|(x, _)| x.gruppe.word()), with_nps.first().map(|(_, nps)| *nps));
    let count = |value: fn(&Npsergebnis) -> Anzahl| Arg::Text(ansicht.anzahl(nps.map(value)));
    let args = [
        ("gruppe", Arg::Text(ansicht.wort("antwortgruppe", gruppe))),
        ("n", count(|x| x.antworten)),
        ("promotoren", count(|x| x.promotoren)),
        ("passive", count(|x| x.passive)),
        ("detraktoren", count(|x| x.detraktoren)),
    ];
    Block::Anteilsbalken(Anteilsbalken {
        titel: ansicht.t("ab-stimmen-bild-nps"),
        alt: ansicht.texte.format("ab-stimmen-bild-nps-alt", &args),
        legende: ["promotoren", "passive", "detraktoren"].map(|key| ansicht.t(&format!("ab-stimmen-{key}"))).to_vec(),
        balken: bars.collect(),
    })
}

/// The name of a segment; those that are too small stand together.
fn segment(ansicht: &Ansicht<'_>, stimmen: &Segmentstimmen) -> String {
    match &stimmen.segment {
        Some(id) => format!("– {}", ansicht.name(id)),
        None => format!("– {}", ansicht.t("ab-stimmen-uebrige")),
    }
}

fn row(ansicht: &Ansicht<'_>, name: String, nps: &Npsergebnis) -> Zeile {
    let sprache = ansicht.texte.sprache();
    let score = nps.nps.map(|score| {
        let args = [
            ("nps", Arg::Text(format::zahl(score.punkte().into(), sprache))),
            ("spanne", Arg::Text(nps.spanne.map_or_else(fehlt, |margin| margin.0.to_string()))),
        ];
        ansicht.texte.format("ab-stimmen-nps-wert", &args)
    });
    zeile(vec![
        zelle(name),
        zelle(ansicht.anzahl(Some(nps.antworten))),
        zelle(ansicht.anzahl(Some(nps.promotoren))),
        zelle(ansicht.anzahl(Some(nps.passive))),
        zelle(ansicht.anzahl(Some(nps.detraktoren))),
        zelle(oder_fehlt(score)),
    ])
}
