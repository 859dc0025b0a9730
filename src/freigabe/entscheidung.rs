//! Decisions: which bidder was chosen, why, by whom. Recorded once; another one stands beside it and names the one before.
//!
//! ```text
//! freigaben/entscheidung-1/
//!   entscheidung.json   what was decided, and the checksum of what it rests on
//!   SHA256SUMS
//! ```

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::nummeriert::{self, Festgelegt, Nummeriert};
use super::{FORMAT, checksum};
use crate::diagnostic::Sink;
use crate::document;
use crate::load::Frozen;
use crate::model::Projekt;
use crate::steps::auswahl::Grundlage;
use crate::steps::auswahl::vergleich::daten;

/// A decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entscheidung {
    format: u32,
    /// The first one has 1.
    pub nummer: u32,
    /// The bidder.
    pub anbieter: String,
    /// Its place by the formula that decides; none if the offer is excluded or there is no ranking.
    pub rang: Option<usize>,
    /// Why.
    pub begruendung: String,
    /// Who decided.
    pub durch: String,
    /// ISO date.
    pub datum: String,
    /// SHA-256 of requirements, matrix, offers and ratings as data.
    pub grundlage: String,
    /// Checksum of the decision before.
    vorgaenger: Option<String>,
}

impl Nummeriert for Entscheidung {
    const PREFIX: &'static str = "entscheidung-";
    const RECORD: &'static str = "entscheidung.json";

    fn format(&self) -> u32 {
        self.format
    }

    fn nummer(&self) -> u32 {
        self.nummer
    }

    fn vorgaenger(&self) -> Option<&str> {
        self.vorgaenger.as_deref()
    }
}

/// A decision whose files are as they were written.
pub type Bewiesen = Festgelegt<Entscheidung>;

/// What is decided now.
#[derive(Debug, Clone, Copy)]
pub struct Beschluss<'b> {
    /// The bidder.
    pub anbieter: &'b str,
    /// Its place.
    pub rang: Option<usize>,
    /// Why.
    pub begruendung: &'b str,
    /// Who decides.
    pub durch: &'b str,
    /// ISO date.
    pub datum: &'b str,
}

/// The checksum of what a decision rests on: requirements, matrix, offers and ratings.
///
/// # Errors
/// Never for what a project says; the signature is that of the serializer.
pub fn grundlage(projekt: &Projekt, gefragt: &Grundlage) -> serde_json::Result<String> {
    let offers = (daten(&projekt.angebote)?, daten(&projekt.bewertungen)?);
    let all = (daten(&gefragt.anforderungen)?, daten(&projekt.auswahl)?, offers);
    Ok(checksum(&document::canonical(&all)?))
}

/// Reads and proves all decisions, oldest first. What is not as it was written is reported and left out.
pub fn read(frozen: Vec<Frozen>, sink: &mut Sink) -> Vec<Bewiesen> {
    nummeriert::read(frozen, &[], sink)
}

/// The files of the next decision, by path.
///
/// # Errors
/// As [`fn@grundlage`].
pub fn files(
    (projekt, gefragt): (&Projekt, &Grundlage),
    beschluss: Beschluss<'_>,
    before: Option<&Bewiesen>,
) -> serde_json::Result<BTreeMap<String, Vec<u8>>> {
    let (nummer, vorgaenger) = nummeriert::next(before);
    let record = Entscheidung {
        format: FORMAT,
        nummer,
        anbieter: beschluss.anbieter.to_owned(),
        rang: beschluss.rang,
        begruendung: beschluss.begruendung.to_owned(),
        durch: beschluss.durch.to_owned(),
        datum: beschluss.datum.to_owned(),
        grundlage: grundlage(projekt, gefragt)?,
        vorgaenger,
    };
    Ok(nummeriert::files::<Entscheidung>(document::canonical(&record)?, None))
}
