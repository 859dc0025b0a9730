//! Frozen states of the selection: matrix, weights and procedure as they were fixed, before offers were opened.
//!
//! ```text
//! freigaben/auswahl-1/
//!   auswahl.json       what was fixed, as data: the selection, and the requirements that are its criteria
//!   eingefroren.json   when, by whom, for which Lastenheft, after which state, and which offers were there already
//!   SHA256SUMS         checksums of both
//! ```

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::nummeriert::{self, Festgelegt, Nummeriert};
use super::{FORMAT, checksum, finding};
use crate::diagnostic::{Sink, rules};
use crate::document;
use crate::load::Frozen;
use crate::model::Projekt;
use crate::model::auswahl::Auswahldatei;
use crate::model::werte::Datum;
use crate::steps::auswahl::Grundlage;
use crate::steps::auswahl::vergleich::{Aenderung, daten, unterschiede};

const DATEN: &str = "auswahl.json";

/// What is noted of a frozen state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vermerk {
    format: u32,
    /// The first one has 1.
    pub nummer: u32,
    /// ISO date.
    pub datum: String,
    /// Who fixed it.
    pub name: String,
    /// In which role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rolle: Option<String>,
    /// Version of the Lastenheft that is asked for.
    pub lastenheft: String,
    /// SHA-256 of its data; none of a working state.
    pub lastenheft_pruefsumme: Option<String>,
    /// Bidders whose offers lay there already: a matrix that was fixed afterwards proves nothing to them.
    pub angebote: Vec<String>,
    /// Checksum of the state before.
    vorgaenger: Option<String>,
}

impl Nummeriert for Vermerk {
    const PREFIX: &'static str = "auswahl-";
    const RECORD: &'static str = "eingefroren.json";

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

/// A frozen state whose files are as they were written.
#[derive(Debug, Clone)]
pub struct Eingefroren {
    /// Number and note.
    pub stand: Festgelegt<Vermerk>,
    /// SHA-256 of what was fixed, as data.
    pub pruefsumme: String,
    daten: Value,
}

/// Reads and proves all frozen states, oldest first. What is not as it was written is reported and left out.
pub fn read(frozen: Vec<Frozen>, sink: &mut Sink) -> Vec<Eingefroren> {
    let states = nummeriert::read::<Vermerk>(frozen, &[DATEN], sink);
    let with_data = |state: Festgelegt<Vermerk>| {
        let bytes = state.files.get(DATEN)?;
        let Ok(daten) = serde_json::from_slice(bytes) else {
            sink.push(finding(rules::FREIGABE_UNLESBAR, &state.ordner(), DATEN));
            return None;
        };
        Some(Eingefroren { pruefsumme: checksum(bytes), daten, stand: state })
    };
    states.into_iter().filter_map(with_data).collect()
}

/// The files of the next frozen state, by path.
///
/// # Errors
/// Never for what a project says; the signature is that of the serializer.
pub fn files(
    projekt: &Projekt,
    grundlage: &Grundlage,
    (datum, name, rolle): (Datum, &str, Option<&str>),
    before: Option<&Eingefroren>,
) -> serde_json::Result<BTreeMap<String, Vec<u8>>> {
    let (nummer, vorgaenger) = nummeriert::next(before.map(|before| &before.stand));
    let vermerk = Vermerk {
        format: FORMAT,
        nummer,
        datum: datum.date().to_string(),
        name: name.to_owned(),
        rolle: rolle.map(str::to_owned),
        lastenheft: grundlage.version.clone(),
        lastenheft_pruefsumme: grundlage.pruefsumme.clone(),
        angebote: projekt.angebote.iter().map(|x| x.anbieter.to_string()).collect(),
        vorgaenger,
    };
    let data = document::canonical(&fixed(&projekt.auswahl, grundlage)?)?;
    Ok(nummeriert::files::<Vermerk>(document::canonical(&vermerk)?, Some((DATEN, data))))
}

impl Eingefroren {
    /// What is noted of it.
    #[must_use]
    pub fn vermerk(&self) -> &Vermerk {
        &self.stand.vermerk
    }

    /// What the selection and its requirements say otherwise than they were fixed; nothing of who is asked, which may grow.
    ///
    /// # Errors
    /// As [`fn@files`].
    pub fn abweichungen(&self, auswahl: &Auswahldatei, grundlage: &Grundlage) -> serde_json::Result<Vec<Aenderung>> {
        Ok(differences(&self.daten, &fixed(auswahl, grundlage)?))
    }

    /// What the state after this one fixed otherwise.
    #[must_use]
    pub fn bis(&self, next: &Self) -> Vec<Aenderung> {
        differences(&self.daten, &next.daten)
    }
}

/// What is fixed: the selection, and the requirements that are its criteria.
fn fixed(auswahl: &Auswahldatei, grundlage: &Grundlage) -> serde_json::Result<Value> {
    let mut all = daten(auswahl)?;
    if let Value::Object(fields) = &mut all {
        fields.insert("gefragt".to_owned(), daten(&grundlage.anforderungen)?);
    }
    Ok(all)
}

/// Who is asked may grow: it is no change of how offers are compared.
fn differences(before: &Value, after: &Value) -> Vec<Aenderung> {
    let mut found = unterschiede(before, after);
    found.retain(|change| !change.stelle.starts_with("anbieter/"));
    found
}
