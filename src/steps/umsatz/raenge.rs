//! Ranks among the customers of class A and B: what the portfolio is made of.

use rust_decimal::Decimal;

use super::anteil;
use super::auswertung::Bekannt;
use super::bild::{Kundenbild, Vorgaben};
use super::kennzahlen::sortimentsnutzung;
use crate::model::kunden::AbcKlasse;
use crate::model::umsatzanalyse::Kundenraenge;
use crate::model::werte::Punktwert;
use crate::source::Origin;

/// What is ranked of one customer, in the order of [`Kundenraenge`]; none if it is not known.
type Werte = [Option<Decimal>; 5];

/// The ranks of every customer in the order given; none outside class A and B.
pub(super) fn raenge(
    bilder: &[Kundenbild<'_>],
    bekannt: Bekannt,
    vorgaben: &Vorgaben<'_>,
) -> Vec<Option<Kundenraenge>> {
    let werte = |bild: &Kundenbild<'_>| {
        matches!(bild.abc, Some(AbcKlasse::A | AbcKlasse::B)).then(|| werte(bild, bekannt, vorgaben))
    };
    let werte: Vec<Option<Werte>> = bilder.iter().map(werte).collect();
    let sorted = [0, 1, 2, 3, 4].map(|criterion: usize| {
        let known = werte.iter().flatten().filter_map(|werte| *werte.get(criterion)?);
        let mut known: Vec<Decimal> = known.collect();
        known.sort_unstable();
        known
    });
    let ranked = |werte: Werte| {
        let mut ranks = sorted.iter().zip(werte).map(|(sorted, value)| rank(sorted, value));
        Some(Kundenraenge {
            origin: Origin::default(),
            umsatz: ranks.next()??,
            wachstum: ranks.next()?,
            marge: ranks.next()?,
            sortiment: ranks.next()?,
            auftraege: ranks.next()??,
        })
    };
    werte.into_iter().map(|werte| werte.and_then(ranked)).collect()
}

fn werte(bild: &Kundenbild<'_>, bekannt: Bekannt, vorgaben: &Vorgaben<'_>) -> Werte {
    let zeitraum = vorgaben.zeitraum;
    let (umsatz, vorjahr) = (i128::from(bild.umsatz), i128::from(bild.vorjahr));
    let marge = i128::from(bild.konto.marge(zeitraum.von, zeitraum.bis));
    [
        Some(Decimal::new(bild.umsatz, 2)),
        anteil(umsatz - vorjahr, vorjahr).filter(|_| bekannt.vorjahr),
        anteil(marge, umsatz).filter(|_| bekannt.marge),
        sortimentsnutzung(bild),
        Some(Decimal::from(bild.konto.belege.len())),
    ]
}

/// Ten times the share of the other values that are lower; the only value is highest.
fn rank(sorted: &[Decimal], value: Option<Decimal>) -> Option<Punktwert> {
    let value = value?;
    let lower = sorted.partition_point(|other| *other < value);
    let others = Decimal::from(sorted.len().checked_sub(1)?);
    Some(Punktwert::within((Decimal::from(lower) * Decimal::TEN).checked_div(others).unwrap_or(Decimal::TEN)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rank_is_the_share_of_the_others_that_are_lower() {
        let values = [1, 2, 2, 4, 9].map(Decimal::from);
        let ranks = [1, 2, 4, 9].map(|value| rank(&values, Some(Decimal::from(value))).map(Punktwert::wert));
        assert_eq!(ranks, [0_u32, 25, 75, 100].map(|tenths| Some(Decimal::from(tenths) / Decimal::TEN)));
        assert_eq!((rank(&values, None), rank(&[], Some(Decimal::ONE))), (None, None));
        assert_eq!(rank(&[Decimal::ONE], Some(Decimal::ONE)), Some(Punktwert::within(Decimal::TEN)));
    }
}
