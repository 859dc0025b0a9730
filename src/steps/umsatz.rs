//! The Kunden- und Potenzialanalyse of sales figures: from the lines of an export to classes, rhythms and potentials.
//!
//! [`konten`] gathers the lines by customer; the other modules hold one method each, as pure functions on whole cents and days;
//! [`auswertung`] puts them together; [`abschnitt`] writes the section of `analyse/kunden.yaml`.

pub mod abc;
pub mod abschnitt;
pub mod annahmen;
pub mod auswertung;
pub mod bild;
pub mod cross_selling;
pub mod konten;
pub mod konzentration;
mod kennzahlen;
pub mod liste;
mod potenziale;
mod raenge;
pub mod rfm;
pub mod rhythmus;
mod segmente;
pub mod zeitraum;

use rust_decimal::Decimal;

/// The sum of amounts in cents. A file large enough to exceed it (ninety million lines of a billion euros each) gets the largest one.
pub(crate) fn summe(cents: impl Iterator<Item = i64>) -> i64 {
    cents.fold(0, i64::saturating_add)
}

/// A part of a whole in percent; none of a whole that is not positive.
pub(crate) fn anteil(teil: i128, ganzes: i128) -> Option<Decimal> {
    quotient(teil.checked_mul(100)?, ganzes)
}

/// A quotient of whole numbers to ten places, half away from zero; none for a divisor that is not positive.
pub(crate) fn quotient(dividend: i128, divisor: i128) -> Option<Decimal> {
    const PLACES: u32 = 10;
    if divisor <= 0 {
        return None;
    }
    let scaled = dividend.checked_mul(10_i128.pow(PLACES))?;
    let half = divisor / 2 * scaled.signum();
    Decimal::try_from_i128_with_scale(scaled.checked_add(half)? / divisor, PLACES).ok()
}
