//! RFM: how recently, how often and for how much each customer bought, as scores from 1 to 5.

use crate::model::umsatzanalyse::Rfmverfahren;

/// Below so many customers quintiles say nothing.
const MIN_QUINTILE: usize = 100;

/// A value that more than so many percent of the customers share makes quintiles arbitrary.
const MAX_TIES: usize = 40;

/// Days since the last order up to which a customer gets 5, 4, 3, 2.
const TAGE: [i64; 4] = [30, 90, 180, 365];

/// Orders from which a customer gets 5, 4, 3, 2.
const AUFTRAEGE: [i64; 4] = [12, 6, 3, 2];

/// Percent of the mean revenue from which a customer gets 5, 4, 3, 2.
const PROZENT_DES_MITTELS: [i128; 4] = [200, 100, 50, 25];

/// The scores of all customers in one dimension and how they were given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Punkte {
    /// By quintiles or by thresholds.
    pub verfahren: Rfmverfahren,
    /// 1 (worst) to 5, in the order of the customers.
    pub punkte: Vec<u8>,
}

/// Recency: days since the last order, fewer is better.
#[must_use]
pub fn aktualitaet(tage: &[i64]) -> Punkte {
    let negated: Vec<i64> = tage.iter().map(|days| -days).collect();
    score(&negated, |days| ranked(TAGE.iter().map(|limit| -days <= *limit)))
}

/// Frequency: number of orders.
#[must_use]
pub fn haeufigkeit(auftraege: &[i64]) -> Punkte {
    score(auftraege, |orders| ranked(AUFTRAEGE.iter().map(|limit| orders >= *limit)))
}

/// Value: revenue in cents; thresholds are relative to the mean.
#[must_use]
pub fn wert(umsaetze: &[i64]) -> Punkte {
    let sum: i128 = umsaetze.iter().map(|cent| i128::from(*cent)).sum();
    let count = i128::try_from(umsaetze.len()).unwrap_or(i128::MAX);
    let reaches = |cent: i64, percent: i128| sum > 0 && i128::from(cent) * count * 100 >= sum * percent;
    score(umsaetze, |cent| ranked(PROZENT_DES_MITTELS.iter().map(|percent| reaches(cent, *percent))))
}

/// 5 if the first condition holds, 4 if the second one does, and so on.
fn ranked(mut holds: impl Iterator<Item = bool>) -> u8 {
    [5, 4, 3, 2].into_iter().find(|_| holds.next() == Some(true)).unwrap_or(1)
}

/// Quintiles, equal values with equal scores: `1 + ⌊5 × (customers with a worse value) / n⌋`; thresholds where that says nothing.
fn score(werte: &[i64], threshold: impl Fn(i64) -> u8) -> Punkte {
    let mut sorted = werte.to_vec();
    sorted.sort_unstable();
    let count = sorted.len();
    let most_alike = sorted.chunk_by(|a, b| a == b).map(<[i64]>::len).max().unwrap_or_default();
    if count < MIN_QUINTILE || most_alike * 100 > count * MAX_TIES {
        return Punkte {
            verfahren: Rfmverfahren::Schwellen,
            punkte: werte.iter().map(|wert| threshold(*wert)).collect(),
        };
    }
    let quintile = |wert: i64| {
        let worse = sorted.partition_point(|other| *other < wert);
        u8::try_from(1 + 5 * worse / count).unwrap_or(5).min(5)
    };
    Punkte { verfahren: Rfmverfahren::Quintile, punkte: werte.iter().map(|wert| quintile(*wert)).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_customers_make_five_equal_groups() {
        let values: Vec<i64> = (0..100).collect();
        let found = haeufigkeit(&values);
        assert_eq!(found.verfahren, Rfmverfahren::Quintile);
        for points in 1..=5 {
            let members: Vec<&u8> = found.punkte.iter().filter(|p| **p == points).collect();
            assert_eq!(members.len(), 20);
        }
        assert_eq!(aktualitaet(&values).punkte.first(), Some(&5), "ordered today is best");
    }

    #[test]
    fn equal_values_get_equal_scores() {
        let mut values: Vec<i64> = (0..90).collect();
        values.extend([45; 20]);
        let found = haeufigkeit(&values);
        assert_eq!(found.verfahren, Rfmverfahren::Quintile);
        let scores: std::collections::BTreeSet<u8> =
            values.iter().zip(&found.punkte).filter(|(v, _)| **v == 45).map(|(_, p)| *p).collect();
        assert_eq!(scores.len(), 1);
    }

    #[test]
    fn few_customers_and_many_ties_are_scored_by_thresholds() {
        assert_eq!(aktualitaet(&[0, 30, 31, 90, 180, 365, 366]).punkte, [5, 5, 4, 4, 3, 2, 1]);
        assert_eq!(haeufigkeit(&[0, 1, 2, 3, 6, 12]).punkte, [1, 1, 2, 3, 4, 5]);
        // The mean is 100.
        assert_eq!(wert(&[245, 100, 99, 50, 25, 81]).punkte, [5, 4, 3, 3, 2, 3]);
        let ties: Vec<i64> = (0..120).map(|i| if i < 60 { 1 } else { i }).collect();
        assert_eq!(haeufigkeit(&ties).verfahren, Rfmverfahren::Schwellen);
        assert_eq!(wert(&[-5, 0]).punkte, [1, 1]);
        assert_eq!(wert(&[]).punkte, Vec::<u8>::new());
    }
}
