//! Exact fractions: what no decimal holds, such as a third, and a power that no decimal holds.

use num_bigint::BigInt;
use num_rational::BigRational;
use rust_decimal::Decimal;

/// An exact fraction of any size.
pub type Bruch = BigRational;

/// A decimal as a fraction.
#[must_use]
pub fn aus(decimal: Decimal) -> Bruch {
    Bruch::new(BigInt::from(decimal.mantissa()), BigInt::from(10).pow(decimal.scale()))
}

/// A whole number as a fraction.
#[must_use]
pub fn ganz(number: i64) -> Bruch {
    Bruch::from_integer(BigInt::from(number))
}

/// The quotient; none for a divisor of zero.
#[must_use]
pub fn quotient(dividend: &Bruch, divisor: &Bruch) -> Option<Bruch> {
    (*divisor != ganz(0)).then(|| dividend / divisor)
}

/// The fraction as people read it: to so many places, half away from zero (kaufmännisch); none beyond what a decimal holds.
#[must_use]
pub fn gerundet(bruch: &Bruch, places: u32) -> Option<Decimal> {
    let scaled = bruch * Bruch::from_integer(BigInt::from(10).pow(places));
    let whole = i128::try_from(scaled.round().to_integer()).ok()?;
    Decimal::try_from_i128_with_scale(whole, places).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_are_rounded_half_away_from_zero_and_only_for_display() {
        let cases =
            [((1, 8), 2, "0.13"), ((-1, 8), 2, "-0.13"), ((1, 3), 4, "0.3333"), ((2, 3), 0, "1"), ((5, 2), 0, "3")];
        for ((above, below), places, expected) in cases {
            let fraction = quotient(&ganz(above), &ganz(below)).expect("a fraction");
            assert_eq!(gerundet(&fraction, places).map(|x| x.to_string()).as_deref(), Some(expected));
        }
        assert_eq!(quotient(&ganz(1), &ganz(0)), None);
        assert_eq!(gerundet(&Bruch::from_integer(BigInt::from(10).pow(40)), 2), None);
        assert_eq!(aus(Decimal::new(-1250, 3)), quotient(&ganz(-5), &ganz(4)).expect("a fraction"));
    }
}
