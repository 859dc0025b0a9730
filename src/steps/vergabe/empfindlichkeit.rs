//! Who wins, and whether that hangs on an offer that loses.

use super::formeln::{Angebot, Hindernis, Platz, Verfahren, Vorrang, rangfolge};

/// Who is first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sieger {
    /// These offers, by their index; more than one if they are equal throughout.
    Angebote(Vec<usize>),
    /// Nobody, because the formula cannot be applied.
    Keiner(Hindernis),
}

/// The winners by a formula.
#[must_use]
pub fn sieger(angebote: &[Angebot], verfahren: &Verfahren, gleichstand: Vorrang) -> Sieger {
    match rangfolge(angebote, verfahren, gleichstand) {
        Ok(places) => Sieger::Angebote(first(&places)),
        Err(reason) => Sieger::Keiner(reason),
    }
}

fn first(places: &[Platz]) -> Vec<usize> {
    let mut first: Vec<usize> = places.iter().filter(|platz| platz.rang == 1).map(|platz| platz.angebot).collect();
    first.sort_unstable();
    first
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::super::bruch::{Bruch, aus, ganz};
    use super::super::formeln::Bezug;
    use super::*;

    fn example() -> Vec<Angebot> {
        let offer = |(l, p): (i64, i64)| Angebot { leistung: ganz(l), preis: ganz(p) };
        [(6_200, 48_000), (7_400, 60_000), (8_500, 72_000), (9_100, 95_000)].map(offer).to_vec()
    }

    fn percent(value: i64) -> Bruch {
        aus(Decimal::new(value, 2))
    }

    #[test]
    fn a_flip_by_the_third_offer_is_found() {
        let median = Verfahren::GewichteteRichtwert { gl: percent(55), bezug: Bezug::Median };
        assert_eq!(sieger(&example(), &median, Vorrang::Preis), Sieger::Angebote(vec![1]));
        let without = |left_out: usize, offers: &[Angebot], formel: &Verfahren| {
            let others = offers.iter().enumerate().filter(|(index, _)| *index != left_out);
            sieger(&others.map(|(_, offer)| offer.clone()).collect::<Vec<_>>(), formel, Vorrang::Preis)
        };
        assert_eq!(without(2, &example(), &median), Sieger::Angebote(vec![0]), "A instead of B");
        let pair = example().into_iter().take(2).collect::<Vec<_>>();
        assert_eq!(without(0, &pair, &Verfahren::EinfacheRichtwert), Sieger::Angebote(vec![0]));
        assert_eq!(without(0, &pair[..1], &median), Sieger::Keiner(Hindernis::KeinAngebot));
    }
}
