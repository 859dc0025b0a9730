//! Exports of other programs (CSV) → rows: character set, separators, numbers and dates, found out or stated.
//!
//! Files may be larger than memory: they are read as a stream, once. What cannot be read in a row is counted with its line
//! and reason, never guessed.

pub mod befragung;
pub mod befragungsplan;
pub mod befragungsspalten;
pub mod form;
pub mod mappe;
pub mod plan;
pub mod spalten;
pub mod tag;
pub mod umsatz;
pub mod zahl;
pub mod zeilen;

use std::collections::BTreeMap;

/// Rows that were left out for one reason.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Auslassung {
    /// How many.
    pub zeilen: u64,
    /// The first few, each with its line and the value that gave the reason.
    pub beispiele: Vec<(u64, String)>,
}

/// How many examples are kept for one reason.
pub const MAX_BEISPIELE: usize = 5;

/// Rows that were left out, by reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Auslassungen<G: Ord>(pub BTreeMap<G, Auslassung>);

impl<G: Ord> Default for Auslassungen<G> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<G: Ord> Auslassungen<G> {
    /// Notes one row.
    pub fn push(&mut self, grund: G, zeile: u64, wert: &[u8]) {
        let entry = self.0.entry(grund).or_default();
        entry.zeilen += 1;
        if entry.beispiele.len() < MAX_BEISPIELE {
            entry.beispiele.push((zeile, form::decode(wert).chars().take(60).collect()));
        }
    }

    /// How many rows were left out.
    #[must_use]
    pub fn zeilen(&self) -> u64 {
        self.0.values().map(|entry| entry.zeilen).sum()
    }
}
