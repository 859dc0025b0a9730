//! Chapter 2.6: what the analysis shows, and what nobody has said yet.

use crate::document::ansicht::{Ansicht, oder_fehlt, zeile, zeile_mit_anker, zelle};
use crate::document::{Block, Section};
use crate::steps::befunde::Urteil;

pub(in crate::document) fn section(ansicht: &Ansicht<'_>) -> Section {
    let rows: Vec<_> = ansicht
        .befunde()
        .map(|befund| {
            let cells = vec![zelle(&befund.id), zelle(&befund.titel), ansicht.folgen(&befund.id)];
            zeile_mit_anker(&befund.id, cells)
        })
        .collect();
    let mut blocks = if rows.is_empty() {
        ansicht.nichts()
    } else {
        let columns = [("lh-id", 5, false), ("lh-befund", 8, false), ("lh-folgt", 6, false)];
        vec![Block::absatz(ansicht.t("lh-befunde")), ansicht.tabelle("lh-tabelle-befunde", &columns, rows)]
    };
    if ansicht.is_team() {
        blocks.extend(questions(ansicht));
    }
    ansicht.section("befunde", blocks, Vec::new())
}

/// What the own team still has to find out.
fn questions(ansicht: &Ansicht<'_>) -> Option<Block> {
    let open = ansicht.lastenheft.befunde.iter().filter(|befund| befund.urteil == Urteil::Offen);
    let rows: Vec<_> = open
        .map(|befund| {
            let question = zelle(oder_fehlt(befund.frage.as_deref()));
            zeile(vec![zelle(&befund.id), question, zelle(oder_fehlt(befund.angabe.as_deref()))])
        })
        .collect();
    let columns = [("lh-id", 5, false), ("lh-frage", 9, false), ("lh-angabe", 5, false)];
    (!rows.is_empty()).then(|| ansicht.tabelle("lh-tabelle-fragen", &columns, rows))
}
