//! The answers to a survey → needs, recommendation and categories of free texts, by group.
//!
//! [`zaehlung`] gathers the answers; the other modules hold one method each, as pure functions on whole numbers;
//! [`auswertung`] puts them together; [`abschnitt`] writes the section of `analyse/kunden.yaml`. Nothing is said about fewer
//! than [`MINDESTENS`] people.

pub mod abschnitt;
pub mod auswertung;
pub mod nps;
pub mod segmente;
pub mod skala;
pub mod zaehlung;

use rust_decimal::Decimal;

/// Fewest answers of which results are told: below that, single people could be recognised.
pub const MINDESTENS: u64 = 5;

/// Fewest answers for which an NPS is told; below that, counts have to do.
pub const NPS_AB: u64 = 30;

/// A quotient of whole numbers to so many places, half away from zero; none for a divisor that is not positive.
fn quotient(dividend: i128, divisor: i128, places: u32) -> Option<Decimal> {
    if divisor <= 0 {
        return None;
    }
    let scaled = dividend.checked_mul(10_i128.checked_pow(places)?)?;
    let magnitude = scaled.checked_abs()?.checked_mul(2)?.checked_add(divisor)? / divisor.checked_mul(2)?;
    Decimal::try_from_i128_with_scale(magnitude * scaled.signum(), places).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotients_round_half_away_from_zero() {
        let cases = [
            (700, 62, 0, "11"),
            (-5, 2, 0, "-3"),
            (5, 2, 0, "3"),
            (1, 8, 2, "0.13"),
            (-1, 8, 2, "-0.13"),
            (1, 3, 4, "0.3333"),
            (0, 7, 2, "0.00"),
        ];
        for (dividend, divisor, places, expected) in cases {
            assert_eq!(quotient(dividend, divisor, places).map(|x| x.to_string()).as_deref(), Some(expected));
        }
        assert_eq!(quotient(1, 0, 2), None);
        assert_eq!(quotient(i128::MAX, 3, 2), None);
    }
}
