//! Figures by segment.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::auswertung::{Bekannt, anzahl, betrag, ratio};
use super::bild::{Kundenbild, Vorgaben};
use super::konten::Konto;
use crate::model::umsatzanalyse::{Rechenannahmen, Segmentumsatz, Weissfleck};
use crate::model::werte::Betrag;
use crate::source::Origin;
use crate::tabelle::form::decode;
use crate::text;

/// Identifier of a customer's segment, or the word of the export; empty without one.
pub(super) fn name(konto: &Konto, segmente: &BTreeMap<String, String>) -> String {
    let word = decode(&konto.segment);
    segmente.get(&text::fold(&word)).cloned().unwrap_or_else(|| word.into_owned())
}

/// Customers at the beginning of the twelve months, and how many of them were lost since; none if the file is too short to tell.
pub(super) fn bestand<'b, 'k: 'b>(
    bilder: impl Iterator<Item = &'b Kundenbild<'k>>,
    bekannt: Bekannt,
) -> Option<(usize, usize)> {
    let counted =
        bilder.filter_map(|bild| bild.bestand).fold((0, 0), |(all, lost), gone| (all + 1, lost + usize::from(gone)));
    bekannt.vorjahr.then_some(counted)
}

pub(super) fn segmente(bilder: &[Kundenbild<'_>], bekannt: Bekannt, vorgaben: &Vorgaben<'_>) -> Vec<Segmentumsatz> {
    let mut segments: BTreeMap<&str, Vec<&Kundenbild<'_>>> = BTreeMap::new();
    for bild in bilder {
        segments.entry(&bild.segment).or_default().push(bild);
    }
    if segments.keys().all(|segment| segment.is_empty()) {
        return Vec::new();
    }
    segments.into_iter().map(|(segment, members)| summe(segment, &members, bekannt, vorgaben)).collect()
}

fn summe(segment: &str, members: &[&Kundenbild<'_>], bekannt: Bekannt, vorgaben: &Vorgaben<'_>) -> Segmentumsatz {
    let zeitraum = vorgaben.zeitraum;
    let sum = |value: &dyn Fn(&Kundenbild<'_>) -> i64| super::summe(members.iter().map(|bild| value(bild)));
    let marge = sum(&|bild| bild.konto.marge(zeitraum.von, zeitraum.bis));
    let bestand = bestand(members.iter().copied(), bekannt);
    let buyers = members.iter().filter(|bild| bild.umsatz > 0).count();
    let reaktivierung: Decimal = members.iter().map(|bild| bild.reaktivierung(vorgaben.annahmen)).sum();
    Segmentumsatz {
        origin: Origin::default(),
        segment: (!segment.is_empty()).then(|| segment.to_owned()),
        kunden: anzahl(members.iter().filter(|bild| bild.stand.is_some()).count()),
        umsatz: Betrag::from_cents(sum(&|bild| bild.umsatz)),
        umsatz_vorjahr: bekannt.vorjahr.then(|| Betrag::from_cents(sum(&|bild| bild.vorjahr))),
        deckungsbeitrag: bekannt.marge.then(|| Betrag::from_cents(marge)),
        ruhend: anzahl(members.iter().filter(|bild| bild.ruht()).count()),
        bestand_anfang: bestand.map(|(count, _)| anzahl(count)),
        verloren: bestand.map(|(_, lost)| anzahl(lost)),
        kundenwert: bestand
            .filter(|_| bekannt.marge)
            .and_then(|bestand| kundenwert(marge, buyers, bestand, vorgaben.annahmen))
            .map(betrag),
        reaktivierung: betrag(reaktivierung),
    }
}

/// Customer lifetime value of a mean customer in EUR: `m × r / (1 + i − r)`, the first margin after a year if it still is one then
/// (domain: constant margin m per year, retention rate r, interest rate i; no cost of acquisition for existing customers).
fn kundenwert(
    marge: i64,
    kunden: usize,
    (anfang, verloren): (usize, usize),
    annahmen: &Rechenannahmen,
) -> Option<Decimal> {
    let m = Decimal::new(marge, 2).checked_div(Decimal::from(kunden))?;
    let r = Decimal::ONE - ratio(verloren, anfang)? / Decimal::ONE_HUNDRED;
    let i = annahmen.zinssatz.prozent() / Decimal::ONE_HUNDRED;
    (m * r).checked_div(Decimal::ONE + i - r)
}

/// What customers of each segment miss, largest expected revenue first.
pub(super) fn weisse_flecken(
    bilder: &[Kundenbild<'_>],
    gruppen: &[String],
    annahmen: &Rechenannahmen,
) -> Vec<Weissfleck> {
    let mut spots: BTreeMap<(&str, u16), (usize, Decimal)> = BTreeMap::new();
    for bild in bilder {
        for fleck in bild.flecken() {
            let entry = spots.entry((&bild.segment, fleck.gruppe)).or_default();
            entry.0 += 1;
            entry.1 += fleck.jahreswert;
        }
    }
    let spot = |((segment, gruppe), (kunden, value)): ((&str, u16), (usize, Decimal))| {
        Some(Weissfleck {
            origin: Origin::default(),
            segment: (!segment.is_empty()).then(|| segment.to_owned()),
            produktgruppe: gruppen.get(usize::from(gruppe))?.clone(),
            kunden: anzahl(kunden),
            betrag: betrag(value * annahmen.cross_selling.prozent() / Decimal::ONE_HUNDRED),
        })
    };
    let mut found: Vec<Weissfleck> = spots.into_iter().filter_map(spot).collect();
    found.sort_by(|a, b| {
        b.betrag.cmp(&a.betrag).then_with(|| (&a.segment, &a.produktgruppe).cmp(&(&b.segment, &b.produktgruppe)))
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::werte::Anteil;

    #[test]
    fn the_customer_lifetime_value_is_that_of_the_textbook() {
        let share = |text| Anteil::parse(text).expect("a share");
        let annahmen = Rechenannahmen {
            origin: Origin::default(),
            abc_a: share("80"),
            abc_b: share("95"),
            rueckgewinnung_ruhend: share("20"),
            rueckgewinnung_verloren: share("10"),
            cross_selling: share("20"),
            zinssatz: share("10"),
            ziel_lieferanteil: share("50"),
        };
        // m = 1,200 EUR, r = 0.8, i = 0.10: 3,200 EUR.
        assert_eq!(kundenwert(240_000, 2, (10, 2), &annahmen).map(|v| v.normalize()), Some(Decimal::from(3200)));
        assert_eq!(kundenwert(240_000, 0, (10, 2), &annahmen), None);
        assert_eq!(kundenwert(240_000, 2, (0, 0), &annahmen), None);
    }
}
