//! Importance and satisfaction on the scale 1 to 5, and the opportunity that lies between them.

use rust_decimal::Decimal;

use super::{MINDESTENS, quotient};
use crate::tabelle::befragung::Skalenpunkt;

/// Answers on the scale.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Skalensumme {
    /// How many.
    pub antworten: u64,
    /// Their sum in fifths of a point.
    pub summe: u64,
    /// How many of them are one of the two best answers.
    pub oben: u64,
}

impl Skalensumme {
    /// Counts one answer.
    pub fn add(&mut self, wert: Skalenpunkt) {
        self.antworten += 1;
        self.summe += wert.fuenftel();
        self.oben += u64::from(wert.is_top());
    }

    /// Whether there are enough answers to tell of them.
    #[must_use]
    pub fn genug(&self) -> bool {
        self.antworten >= MINDESTENS
    }

    /// The mean to two places.
    #[must_use]
    pub fn mittel(&self) -> Option<Decimal> {
        quotient(self.summe.into(), i128::from(self.antworten) * i128::from(Skalenpunkt::JE_PUNKT), 2)
    }

    /// Share of the answers 4 and 5 in percent.
    #[must_use]
    pub fn anteil_oben(&self) -> Option<Decimal> {
        quotient(i128::from(self.oben) * 100, self.antworten.into(), 4)
    }
}

/// Answers on one need.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Fragesumme {
    /// How important it is.
    pub wichtigkeit: Skalensumme,
    /// How satisfied people are.
    pub zufriedenheit: Skalensumme,
}

impl Fragesumme {
    /// All answers.
    #[must_use]
    pub fn antworten(&self) -> u64 {
        self.wichtigkeit.antworten + self.zufriedenheit.antworten
    }

    /// Mean importance minus mean satisfaction to two places, rounded once.
    #[must_use]
    pub fn luecke(&self) -> Option<Decimal> {
        let (w, z) = (&self.wichtigkeit, &self.zufriedenheit);
        let product = |a: u64, b: u64| i128::from(a).checked_mul(b.into());
        let difference = product(w.summe, z.antworten)?.checked_sub(product(z.summe, w.antworten)?)?;
        quotient(difference, product(w.antworten, z.antworten)?.checked_mul(Skalenpunkt::JE_PUNKT.into())?, 2)
    }

    /// Opportunity score after Ulwick (2005), to two places: `I + max(I − S, 0)`, with I and S the shares of the two best answers
    /// on importance and satisfaction, times ten. From 0 to 20.
    #[must_use]
    pub fn chance(&self) -> Option<Decimal> {
        let (w, z) = (&self.wichtigkeit, &self.zufriedenheit);
        let product = |a: u64, b: u64| i128::from(a).checked_mul(b.into());
        let importance = product(w.oben, z.antworten)?;
        let gap = importance.checked_sub(product(z.oben, w.antworten)?)?.max(0);
        quotient(importance.checked_add(gap)?.checked_mul(10)?, product(w.antworten, z.antworten)?, 2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::befragung::Skala;

    /// Importance, satisfaction, mean importance, gap, opportunity.
    type Case<'c> = (&'c [u8], &'c [u8], &'c str, &'c str, &'c str);

    fn sum(values: &[u8]) -> Skalensumme {
        let mut sum = Skalensumme::default();
        for value in values {
            sum.add(Skalenpunkt::new(*value, Skala::FuenfIstBeste).expect("on the scale"));
        }
        sum
    }

    #[test]
    fn mean_gap_and_opportunity_are_those_of_worked_examples() {
        let cases: [Case<'_>; 5] = [
            // 8 of 10 find it important, 3 of 10 are satisfied: 8 + 5.
            (&[5, 5, 5, 5, 4, 4, 4, 4, 3, 2], &[5, 4, 4, 3, 3, 3, 2, 2, 1, 1], "4.10", "1.30", "13.00"),
            // Nobody gains from more than enough: 5 + 0.
            (&[4, 2], &[5, 5], "3.00", "-2.00", "5.00"),
            (&[5], &[1], "5.00", "4.00", "20.00"),
            (&[1], &[5], "1.00", "-4.00", "0.00"),
            // Shares of groups of different size.
            (&[5, 1, 4], &[4, 1, 1, 1, 1, 1, 1], "3.33", "1.90", "11.90"),
        ];
        for (importance, satisfaction, mean, gap, score) in cases {
            let frage = Fragesumme { wichtigkeit: sum(importance), zufriedenheit: sum(satisfaction) };
            let found = [frage.wichtigkeit.mittel(), frage.luecke(), frage.chance()];
            let found = found.map(|x| x.map(|x| x.to_string()).unwrap_or_default());
            assert_eq!(found, [mean, gap, score].map(str::to_owned), "{importance:?} {satisfaction:?}");
        }
    }

    #[test]
    fn nothing_is_computed_of_nothing() {
        let frage = Fragesumme { wichtigkeit: sum(&[5]), zufriedenheit: sum(&[]) };
        assert_eq!((frage.luecke(), frage.chance(), frage.zufriedenheit.mittel()), (None, None, None));
    }
}
