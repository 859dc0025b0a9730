//! Decisions: which bidder was chosen, why, by whom. Recorded once; another one stands beside it and names the one before.
//!
//! ```text
//! freigaben/entscheidung-1/
//!   entscheidung.json   what was decided, and the checksum of what it rests on
//!   SHA256SUMS
//! ```

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{FOLDER, FORMAT, checksum, foreign, intact};
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::document;
use crate::load::Frozen;
use crate::model::Projekt;
use crate::steps::auswahl::Grundlage;
use crate::steps::auswahl::vergleich::daten;

/// What the folders of decisions begin with; their number follows.
pub const PREFIX: &str = "entscheidung-";

const RECORD: &str = "entscheidung.json";

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

/// A decision whose files are as they were written, and the checksum of their checksums.
pub type Bewiesen = (Entscheidung, String);

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

/// The folder of a decision, relative to the root of the project.
#[must_use]
pub fn folder(nummer: u32) -> String {
    format!("{FOLDER}/{PREFIX}{nummer}")
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
    let mut found: Vec<Bewiesen> = frozen.into_iter().filter_map(|folder| prove(folder, sink)).collect();
    found.sort_by_key(|(entscheidung, _)| entscheidung.nummer);
    let mut before: Option<&Bewiesen> = None;
    for (entscheidung, kette) in &found {
        let follows = before.map_or(1, |(before, _)| before.nummer + 1) == entscheidung.nummer;
        if entscheidung.vorgaenger.as_ref() != before.map(|(_, kette)| kette) || !follows {
            let path = format!("{}/{RECORD}", folder(entscheidung.nummer));
            let diagnostic = Diagnostic::new(rules::FREIGABE_VERAENDERT).in_file(&path).with("datei", path);
            sink.push(diagnostic.with_hint("hinweis-freigabe-veraendert"));
        }
        before = found.iter().find(|(_, other)| other == kette);
    }
    found
}

fn prove(frozen: Frozen, sink: &mut Sink) -> Option<Bewiesen> {
    let ordner = frozen.ordner.clone();
    let (files, listed) = intact(frozen, &[RECORD], sink)?;
    let record: Option<Entscheidung> = files.get(RECORD).and_then(|bytes| serde_json::from_slice(bytes).ok());
    let Some(record) = record.filter(|x| x.format == FORMAT) else {
        let path = format!("{ordner}/{RECORD}");
        let diagnostic = Diagnostic::new(rules::FREIGABE_UNLESBAR).in_file(&path).with("datei", path);
        sink.push(diagnostic.with_hint("hinweis-freigabe-unlesbar"));
        return None;
    };
    if ordner != folder(record.nummer) {
        sink.push(foreign(&ordner));
        return None;
    }
    Some((record, checksum(&listed)))
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
    let record = Entscheidung {
        format: FORMAT,
        nummer: before.map_or(0, |(before, _)| before.nummer) + 1,
        anbieter: beschluss.anbieter.to_owned(),
        rang: beschluss.rang,
        begruendung: beschluss.begruendung.to_owned(),
        durch: beschluss.durch.to_owned(),
        datum: beschluss.datum.to_owned(),
        grundlage: grundlage(projekt, gefragt)?,
        vorgaenger: before.map(|(_, kette)| kette.clone()),
    };
    Ok(super::with_sums(BTreeMap::from([(RECORD.to_owned(), document::canonical(&record)?)])))
}
