//! What was assumed, so that every figure can be questioned.

use crate::document::ansicht::{Ansicht, zeile, zelle};
use crate::document::{Block, Section};
use crate::text::format;

pub(super) fn section(ansicht: &Ansicht<'_>) -> Section {
    let mut blocks = vec![Block::absatz(ansicht.t("ab-annahmen-einleitung"))];
    match &ansicht.projekt.kundenanalyse.umsatzanalyse {
        None => blocks.extend(ansicht.nichts()),
        Some(analyse) => {
            let a = &analyse.annahmen;
            let stated = ansicht.projekt.umsatz.annahmen.as_ref();
            let rows = [
                ("abc-a", a.abc_a, stated.and_then(|x| x.abc_a)),
                ("abc-b", a.abc_b, stated.and_then(|x| x.abc_b)),
                ("rueckgewinnung-ruhend", a.rueckgewinnung_ruhend, stated.and_then(|x| x.rueckgewinnung_ruhend)),
                ("rueckgewinnung-verloren", a.rueckgewinnung_verloren, stated.and_then(|x| x.rueckgewinnung_verloren)),
                ("cross-selling", a.cross_selling, stated.and_then(|x| x.cross_selling)),
                ("zinssatz", a.zinssatz, stated.and_then(|x| x.zinssatz)),
                ("ziel-lieferanteil", a.ziel_lieferanteil, stated.and_then(|x| x.ziel_lieferanteil)),
            ];
            let rows = rows.map(|(key, value, stated)| {
                zeile(vec![
                    zelle(ansicht.t(&format!("ab-annahme-{key}"))),
                    zelle(format::prozent(value.prozent(), ansicht.texte.sprache())),
                    zelle(ansicht.t(if stated.is_some() { "ab-angegeben" } else { "ab-ueblich" })),
                ])
            });
            let columns = [("ab-annahme", 9, false), ("lh-wert", 3, true), ("ab-herkunft", 4, false)];
            blocks.push(ansicht.tabelle("ab-tabelle-annahmen", &columns, rows.to_vec()));
            blocks.push(Block::punkte(
                ["rhythmus", "segment", "kundenwert", "gutschrift"].map(|key| ansicht.t(&format!("ab-regel-{key}"))),
            ));
        }
    }
    ansicht.section("ab-annahmen", blocks, Vec::new())
}
