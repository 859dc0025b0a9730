//! ABC classes: who makes the revenue.

use crate::model::kunden::AbcKlasse;
use crate::model::werte::Anteil;

/// The class of each revenue (cents); none for those that are not positive.
///
/// Sorted by size, a customer is A as long as the cumulated share *before* it is below `grenzen.0`, B below `grenzen.1`, else C: whoever
/// crosses the limit still belongs above it. Equal revenues get the same class. Compared as whole numbers, never as rounded
/// shares.
#[must_use]
pub fn klassen(umsaetze: &[i64], grenzen: (Anteil, Anteil)) -> Vec<Option<AbcKlasse>> {
    let mut sorted: Vec<i64> = umsaetze.iter().copied().filter(|cent| *cent > 0).collect();
    sorted.sort_unstable_by(|a, b| b.cmp(a));
    let sum: i128 = sorted.iter().map(|cent| i128::from(*cent)).sum();
    let before: Vec<i128> = sorted
        .iter()
        .scan(0, |cumulated: &mut i128, cent| {
            let before = *cumulated;
            *cumulated += i128::from(*cent);
            Some(before)
        })
        .collect();
    let below = |before: i128, grenze: Anteil| before * 1_000_000 < sum * millionths(grenze);
    let klasse = |cent: i64| {
        let first = sorted.partition_point(|other| *other > cent);
        let before = before.get(first).copied().unwrap_or_default();
        match () {
            () if below(before, grenzen.0) => AbcKlasse::A,
            () if below(before, grenzen.1) => AbcKlasse::B,
            () => AbcKlasse::C,
        }
    };
    umsaetze.iter().map(|cent| (*cent > 0).then(|| klasse(*cent))).collect()
}

/// A share as a whole number; it has at most four places of a percent.
fn millionths(anteil: Anteil) -> i128 {
    let mut scaled = anteil.prozent();
    scaled.rescale(4);
    scaled.mantissa()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn classes(umsaetze: &[i64]) -> String {
        let share = |text| Anteil::parse(text).expect("a share");
        let classes = klassen(umsaetze, (share("80"), share("95")));
        classes.iter().map(|klasse| klasse.map_or("-", AbcKlasse::word)).collect()
    }

    #[test]
    fn whoever_crosses_the_limit_stays_above_it() {
        let cases: [(&[i64], &str); 7] = [
            // The textbook example, in thousand euros: four A, two B, four C.
            (&[400, 250, 120, 80, 60, 40, 25, 15, 7, 3], "AAAABBCCCC"),
            (&[3, 400, 250], "CAA"),
            (&[900, 50, 50], "ABB"),
            (&[5, 5, 5, 5], "AAAA"),
            (&[80, 15, 5], "ABC"),
            (&[100, 0, -20], "A--"),
            (&[], ""),
        ];
        for (umsaetze, expected) in cases {
            assert_eq!(classes(umsaetze), expected, "{umsaetze:?}");
        }
    }
}
