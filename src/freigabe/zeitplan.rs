//! Fixed plans (Basispläne): the schedule as both parties agreed on it, to be compared with what has become of it.
//!
//! ```text
//! freigaben/zeitplan-1/
//!   zeitplan.json      the plan as data, with all days
//!   festgelegt.json    when, by whom, after which one
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
use crate::model::werte::Datum;
use crate::steps::zeitplan::basis::Basis;

const DATEN: &str = "zeitplan.json";

/// What is noted of a fixed plan.
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
    /// Why there is another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grund: Option<String>,
    /// Checksum of the one before.
    vorgaenger: Option<String>,
}

impl Nummeriert for Vermerk {
    const PREFIX: &'static str = "zeitplan-";
    const RECORD: &'static str = "festgelegt.json";

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

/// A fixed plan whose files are as they were written.
#[derive(Debug, Clone)]
pub struct Basisplan {
    /// Number and note.
    pub stand: Festgelegt<Vermerk>,
    /// The plan.
    pub basis: Basis,
    /// The same as it was written.
    pub daten: Value,
    /// SHA-256 of its data.
    pub pruefsumme: String,
}

/// Who fixes a plan, when, and why anew.
#[derive(Debug, Clone, Copy)]
pub struct Festlegung<'f> {
    /// The day.
    pub datum: Datum,
    /// Who.
    pub name: &'f str,
    /// In which role.
    pub rolle: Option<&'f str>,
    /// Why there is another one.
    pub grund: Option<&'f str>,
}

/// Reads and proves all fixed plans, oldest first. What is not as it was written is reported and left out.
pub fn read(frozen: Vec<Frozen>, sink: &mut Sink) -> Vec<Basisplan> {
    let states = nummeriert::read::<Vermerk>(frozen, &[DATEN], sink);
    let with_plan = |stand: Festgelegt<Vermerk>| {
        let bytes = stand.files.get(DATEN)?;
        let data: Option<Value> = serde_json::from_slice(bytes).ok();
        let Some((basis, daten)) = data.and_then(|data| Some((Basis::from_data(&data)?, data))) else {
            sink.push(finding(rules::FREIGABE_UNLESBAR, &stand.ordner(), DATEN));
            return None;
        };
        Some(Basisplan { basis, daten, pruefsumme: checksum(bytes), stand })
    };
    states.into_iter().filter_map(with_plan).collect()
}

/// The files of the next fixed plan, by path; `data` is the plan.
///
/// # Errors
/// Never for what a project says; the signature is that of the serializer.
pub fn files(
    data: &Value,
    festlegung: Festlegung<'_>,
    before: Option<&Basisplan>,
) -> serde_json::Result<BTreeMap<String, Vec<u8>>> {
    let (nummer, vorgaenger) = nummeriert::next(before.map(|before| &before.stand));
    let vermerk = Vermerk {
        format: FORMAT,
        nummer,
        datum: festlegung.datum.date().to_string(),
        name: festlegung.name.to_owned(),
        rolle: festlegung.rolle.map(str::to_owned),
        grund: festlegung.grund.map(str::to_owned),
        vorgaenger,
    };
    let data = document::canonical(data)?;
    Ok(nummeriert::files::<Vermerk>(document::canonical(&vermerk)?, Some((DATEN, data))))
}
