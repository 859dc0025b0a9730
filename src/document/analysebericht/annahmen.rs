//! What was assumed, so that every figure can be questioned.

use super::prozesse;
use crate::document::ansicht::{Ansicht, zeile, zelle};
use crate::document::{Block, Section};
use crate::model::umsatz::Umsatzannahmen;
use crate::model::umsatzanalyse::Rechenannahmen;
use crate::model::werte::Anteil;
use crate::text::{Arg, format};

type Annahme = (&'static str, fn(&Rechenannahmen) -> Anteil, fn(&Umsatzannahmen) -> Option<Anteil>);

/// What is assumed: ending of its label, the value that was used, the one that is stated.
const ANNAHMEN: [Annahme; 7] = [
    ("abc-a", |x| x.abc_a, |x| x.abc_a),
    ("abc-b", |x| x.abc_b, |x| x.abc_b),
    ("rueckgewinnung-ruhend", |x| x.rueckgewinnung_ruhend, |x| x.rueckgewinnung_ruhend),
    ("rueckgewinnung-verloren", |x| x.rueckgewinnung_verloren, |x| x.rueckgewinnung_verloren),
    ("cross-selling", |x| x.cross_selling, |x| x.cross_selling),
    ("zinssatz", |x| x.zinssatz, |x| x.zinssatz),
    ("ziel-lieferanteil", |x| x.ziel_lieferanteil, |x| x.ziel_lieferanteil),
];

pub(super) fn section(ansicht: &Ansicht<'_>) -> Section {
    let mut blocks = vec![prozesse::convention(ansicht), Block::absatz(ansicht.t("ab-annahmen-einleitung"))];
    match &ansicht.projekt.kundenanalyse.umsatzanalyse {
        None => blocks.extend(ansicht.nichts()),
        Some(analyse) => {
            let a = &analyse.annahmen;
            let stated = ansicht.projekt.umsatz.annahmen.as_ref();
            let usual = Rechenannahmen::of(None);
            let percent = |value: Anteil| format::prozent(value.prozent(), ansicht.texte.sprache());
            let rows = ANNAHMEN.map(|(key, used, stated_value)| {
                let (value, usual) = (used(a), usual.as_ref().map(used));
                // What is stated may have changed since the figures were computed.
                let origin = match stated.and_then(stated_value).or(usual) {
                    Some(now) if now != value => {
                        ansicht.texte.format("ab-geaendert", &[("jetzt", Arg::Text(percent(now)))])
                    }
                    _ if stated.and_then(stated_value).is_some() => ansicht.t("ab-angegeben"),
                    _ => ansicht.t("ab-ueblich"),
                };
                zeile(vec![zelle(ansicht.t(&format!("ab-annahme-{key}"))), zelle(percent(value)), zelle(origin)])
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
