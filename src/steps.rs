//! The steps of the road: pure functions from the project to their results.

pub mod lastenheft;
