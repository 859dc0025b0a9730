//! Figures on a scale: what people rate, and how ratings differ.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;

use super::{parse_decimal, rounded};

/// A mean on the scale 1 (low) to 5 (high).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Skalenwert(pub(super) Decimal);

impl Skalenwert {
    /// The value on the scale.
    #[must_use]
    pub fn wert(self) -> Decimal {
        self.0
    }

    /// A value on the scale; `None` outside of it.
    #[must_use]
    pub fn new(value: Decimal) -> Option<Self> {
        (value >= Decimal::ONE && value <= Decimal::from(5)).then_some(Self(value))
    }

    /// Reads `4`, `4.2` or `4,2`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        parse_decimal(text, 2).and_then(Self::new)
    }
}

/// A difference of two figures on the scale 1 to 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Abstand(pub(super) Decimal);

impl Abstand {
    /// The difference itself.
    #[must_use]
    pub fn wert(self) -> Decimal {
        self.0
    }

    /// A difference, to four places; `None` beyond ±4.
    #[must_use]
    pub fn new(value: Decimal) -> Option<Self> {
        (value.abs() <= Decimal::from(4)).then(|| Self(rounded(value)))
    }

    /// Reads `1.2`, `-0,5`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        parse_decimal(text, 4).and_then(Self::new)
    }
}

/// A rating from 0 (low) to 10 (high).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Punktwert(pub(super) Decimal);

impl Punktwert {
    /// The rating itself.
    #[must_use]
    pub fn wert(self) -> Decimal {
        self.0
    }

    /// A rating of so much, kept within the scale, to two places, half away from zero.
    #[must_use]
    pub fn within(value: Decimal) -> Self {
        let value = value.clamp(Decimal::ZERO, Decimal::TEN);
        Self(value.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
    }

    /// Reads `7`, `7.5` or `7,5`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        parse_decimal(text, 2).filter(|value| *value >= Decimal::ZERO && *value <= Decimal::TEN).map(Self)
    }
}

/// A Net Promoter Score: share of promoters minus share of detractors, −100 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Nps(pub(super) i8);

impl Nps {
    /// The score in points.
    #[must_use]
    pub fn punkte(self) -> i8 {
        self.0
    }

    /// A score of so many points; `None` beyond ±100.
    #[must_use]
    pub fn new(points: i8) -> Option<Self> {
        (-100..=100).contains(&points).then_some(Self(points))
    }

    /// Reads a whole number with or without sign.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.replace('−', "-");
        text.parse().ok().filter(|value| (-100..=100).contains(value)).map(Self)
    }
}
