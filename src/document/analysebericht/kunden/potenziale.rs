//! What sleeps in the existing base, in EUR per year, with what it assumes.

use rust_decimal::Decimal;

use super::{euro, oder, promille, segment, zahl};
use crate::document::ansicht::{Ansicht, fehlt, zeile, zeile_mit_anker, zelle};
use crate::document::{Balken, BalkenWert, Block, Inline};
use crate::model::kunden::Potenzial;
use crate::model::umsatzanalyse::Umsatzanalyse;
use crate::text::{Arg, format};

/// White spots that the report lists.
const FLECKEN: usize = 15;

/// What can be expected of a potential in EUR per year: amount times probability.
pub(in crate::document::analysebericht) fn erwartet(potenzial: &Potenzial) -> Option<Decimal> {
    let (betrag, chance) = (potenzial.betrag?.eur(), potenzial.wahrscheinlichkeit?.prozent());
    betrag.checked_mul(chance)?.checked_div(Decimal::ONE_HUNDRED)
}

/// All potentials whose value is known, most valuable first.
pub(in crate::document::analysebericht) fn ranked<'p>(ansicht: &Ansicht<'p>) -> Vec<(Decimal, &'p Potenzial)> {
    let known = ansicht.projekt.kundenanalyse.potenziale.iter();
    let mut ranked: Vec<_> = known.filter_map(|potenzial| Some((erwartet(potenzial)?, potenzial))).collect();
    ranked.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.id.as_str().cmp(b.1.id.as_str())));
    ranked
}

pub(super) fn cross_selling(ansicht: &Ansicht<'_>, analyse: &Umsatzanalyse) -> Vec<Block> {
    let chance = format::prozent(analyse.annahmen.cross_selling.prozent(), ansicht.texte.sprache());
    let mut blocks =
        vec![Block::absatz(ansicht.texte.format("ab-cross-selling-regel", &[("chance", Arg::Text(chance))]))];
    let rows: Vec<_> = analyse
        .weisse_flecken
        .iter()
        .take(FLECKEN)
        .map(|x| {
            zeile(vec![
                zelle(segment(ansicht, x.segment.as_deref())),
                zelle(&x.produktgruppe),
                zelle(zahl(ansicht, x.kunden.0)),
                zelle(euro(ansicht, x.betrag.eur())),
            ])
        })
        .collect();
    if rows.is_empty() {
        blocks.push(Block::absatz(ansicht.t("ab-cross-selling-keine")));
        return blocks;
    }
    let columns = [
        ("lh-segment", 6, false),
        ("ab-produktgruppe", 5, false),
        ("ab-kunden-spalte", 3, true),
        ("ab-erwartet", 4, true),
    ];
    blocks.push(ansicht.tabelle("ab-tabelle-flecken", &columns, rows));
    blocks
}

pub(super) fn blocks(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let ranked = ranked(ansicht);
    if ansicht.projekt.kundenanalyse.potenziale.is_empty() {
        return ansicht.nichts();
    }
    let mut blocks = vec![Block::absatz(ansicht.t("ab-potenziale-regel"))];
    blocks.extend(bild(ansicht, &ranked));
    let unknown = ansicht.projekt.kundenanalyse.potenziale.iter().filter(|x| erwartet(x).is_none()).map(|x| (None, x));
    let all = ranked.iter().map(|(value, potenzial)| (Some(*value), *potenzial)).chain(unknown);
    let rows = all.map(|(value, x)| {
        let mut name = vec![Inline::stark(&x.titel)];
        for line in [&x.beschreibung, &x.massnahme].into_iter().flatten() {
            name.extend([Inline::umbruch(), Inline::text(line)]);
        }
        zeile_mit_anker(
            x.id.as_str(),
            vec![
                zelle(x.id.as_str()),
                name,
                zelle(ansicht.wort("potenzialart", Some(x.art.word()))),
                zelle(oder(x.betrag, |x| euro(ansicht, x.eur()))),
                zelle(oder(x.wahrscheinlichkeit, |x| format::prozent(x.lesbar(), ansicht.texte.sprache()))),
                zelle(value.map_or_else(fehlt, |value| euro(ansicht, value))),
            ],
        )
    });
    let columns = [
        ("lh-id", 3, false),
        ("lh-potenzial", 12, false),
        ("lh-art", 3, false),
        ("lh-betrag", 3, true),
        ("lh-wahrscheinlichkeit", 2, true),
        ("ab-erwartet", 3, true),
    ];
    blocks.push(ansicht.tabelle("lh-tabelle-potenziale", &columns, rows.collect()));
    blocks
}

fn bild(ansicht: &Ansicht<'_>, ranked: &[(Decimal, &Potenzial)]) -> Option<Block> {
    let (most, first) = ranked.first()?;
    let balken = ranked.iter().map(|(value, x)| BalkenWert {
        name: format!("{} {}", x.id, x.titel),
        wert: euro(ansicht, *value),
        promille: promille(*value, *most),
    });
    let args = [("anzahl", Arg::Zahl(ranked.len())), ("erstes", Arg::Text(first.titel.clone()))];
    Some(Block::Balken(Balken {
        titel: ansicht.t("ab-bild-potenziale"),
        alt: ansicht.texte.format("ab-bild-potenziale-alt", &args),
        balken: balken.collect(),
    }))
}
