//! Annex: open points, and values that nobody has confirmed yet.

use crate::document::ansicht::{Ansicht, zeile, zeile_mit_anker, zelle};
use crate::document::{Block, Inline};
use crate::steps::lastenheft::uebernahme;

pub(in crate::document) fn blocks(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let rows: Vec<_> = ansicht
        .offene_punkte()
        .map(|x| {
            let blocks_release = x.blockiert.is_some_and(|yes| yes.0);
            zeile_mit_anker(
                x.id.as_str(),
                vec![
                    zelle(x.id.as_str()),
                    zelle(&x.frage),
                    vec![ansicht.name_verweis(x.entscheidet.as_str())],
                    zelle(ansicht.datum(x.bis)),
                    zelle(ansicht.t(if blocks_release { "janein-ja" } else { "janein-nein" })),
                ],
            )
        })
        .collect();
    let values = zu_bestaetigen(ansicht);
    if rows.is_empty() {
        return std::iter::once(Block::absatz(ansicht.t("lh-keine-offenen-punkte"))).chain(values).collect();
    }
    let columns = [
        ("lh-id", 2, false),
        ("lh-frage", 9, false),
        ("lh-entscheidung", 4, false),
        ("lh-bis", 3, false),
        ("lh-blockiert", 3, false),
    ];
    std::iter::once(ansicht.tabelle("lh-tabelle-offene-punkte", &columns, rows)).chain(values).collect()
}

/// All values that nobody has confirmed yet, as a table.
fn zu_bestaetigen(ansicht: &Ansicht<'_>) -> Option<Block> {
    let shown = ansicht.lastenheft.anforderungen.iter().filter(|x| ansicht.shows(x.sichtbarkeit));
    let rows: Vec<_> = shown
        .flat_map(|x| uebernahme::open(&x.werte).map(move |wert| (x, wert)))
        .map(|(x, wert)| {
            let link = vec![Inline::verweis(x.id.as_str(), x.id.as_str())];
            zeile(vec![link, zelle(&x.titel), zelle(&wert.bedeutung), zelle(&wert.wert)])
        })
        .collect();
    let columns = [("lh-id", 3, false), ("lh-titel", 6, false), ("lh-bedeutung", 7, false), ("lh-wert", 3, false)];
    (!rows.is_empty()).then(|| ansicht.uebersicht("lh-tabelle-werte", &columns, rows))
}
