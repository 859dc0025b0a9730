//! How offers are compared: cost over time, benefit, award formulas, and what would change the result.
//!
//! Everything is computed in exact fractions and rounded for display only: a rounded value must not decide who wins. Only valid offers
//! are passed in; excluded ones influence no minimum, maximum or median.

pub mod bruch;
pub mod empfindlichkeit;
pub mod formeln;
pub mod kosten;
pub mod matrix;
pub mod nutzwert;
