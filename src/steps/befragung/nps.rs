//! Net Promoter Score: would people recommend the company?

use super::quotient;

/// Answers on the scale 0 to 10 by what they mean.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Stimmen {
    /// 9 and 10.
    pub promotoren: u64,
    /// 7 and 8.
    pub passive: u64,
    /// 0 to 6.
    pub detraktoren: u64,
}

impl Stimmen {
    /// Counts one answer.
    pub fn add(&mut self, wert: u8) {
        match wert {
            0..=6 => self.detraktoren += 1,
            7 | 8 => self.passive += 1,
            _ => self.promotoren += 1,
        }
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            promotoren: self.promotoren + other.promotoren,
            passive: self.passive + other.passive,
            detraktoren: self.detraktoren + other.detraktoren,
        }
    }

    /// All answers.
    #[must_use]
    pub fn antworten(self) -> u64 {
        self.promotoren + self.passive + self.detraktoren
    }

    /// `NPS = share of promoters − share of detractors`, −100 to 100, rounded to whole points (Reichheld 2003).
    #[must_use]
    pub fn punkte(self) -> Option<i8> {
        let difference = i128::from(self.promotoren) - i128::from(self.detraktoren);
        let points = quotient(difference.checked_mul(100)?, self.antworten().into(), 0)?;
        i8::try_from(points.mantissa()).ok()
    }

    /// Half of the interval that holds the score with a confidence of 95 percent, in whole points:
    /// `1.96 × sqrt((p + d − (p − d)²) / n) × 100`, with the shares p of promoters and d of detractors of n answers: the
    /// variance of a mean of +1, 0 and −1. Computed in whole numbers, so that the rounding is exact:
    /// with counts P and D the root is `sqrt(((P + D)·n − (P − D)²) / n³)`.
    #[must_use]
    pub fn spanne(self) -> Option<u64> {
        let (p, d, n) = (u128::from(self.promotoren), u128::from(self.detraktoren), u128::from(self.antworten()));
        let difference = p.abs_diff(d);
        let variance = (p + d).checked_mul(n)?.checked_sub(difference.checked_mul(difference)?)?;
        // Twice the root, rounded down, tells the half point by which to round.
        let square = variance.checked_mul(4 * 196 * 196)?.checked_div(n.checked_pow(3)?)?;
        u64::try_from(square.isqrt().div_ceil(2)).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn score_and_margin_are_those_of_the_worked_examples() {
        let cases = [
            // 50 % and 20 % of 80.
            ((40, 24, 16), Some(30), Some(17)),
            ((25, 19, 18), Some(11), Some(21)),
            ((0, 0, 30), Some(-100), Some(0)),
            ((30, 0, 0), Some(100), Some(0)),
            ((15, 0, 15), Some(0), Some(36)),
            ((0, 40, 0), Some(0), Some(0)),
            ((1, 0, 0), Some(100), Some(0)),
            ((0, 0, 0), None, None),
            ((1_000_000, 0, 1_000_000), Some(0), Some(0)),
        ];
        for ((promotoren, passive, detraktoren), points, margin) in cases {
            let stimmen = Stimmen { promotoren, passive, detraktoren };
            assert_eq!((stimmen.punkte(), stimmen.spanne()), (points, margin), "{stimmen:?}");
        }
    }

    #[test]
    fn the_scale_has_three_parts() {
        let mut stimmen = Stimmen::default();
        (0..=10).for_each(|value| stimmen.add(value));
        assert_eq!(stimmen, Stimmen { promotoren: 2, passive: 2, detraktoren: 7 });
    }
}
