//! Step 5: Lastenheft and chosen offer → Pflichtenheft, and again whenever one of them changes.
//!
//! [`vorgabe`] puts together what both say of a requirement, `eintrag` writes it as YAML, and [`abgleich`] brings it into the file that
//! people work on. [`einarbeitung`] brings agreed change requests into it.

pub mod abgleich;
pub mod einarbeitung;
mod eintrag;
pub mod freigabe;
pub mod stand;
pub mod vorgabe;

use crate::model::lastenheft::{Anforderungsart, Gruppe, Nachweis, Prioritaet};
use crate::steps::lastenheft::Kriterium;

/// A requirement of a released Lastenheft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anforderung {
    /// Its identifier.
    pub id: String,
    /// What it is called.
    pub titel: String,
    /// The sentence.
    pub text: String,
    /// Its kind.
    pub art: Anforderungsart,
    /// The group it is printed in.
    pub gruppe: Gruppe,
    /// How binding it is for the client.
    pub prioritaet: Prioritaet,
    /// How fulfilment is shown.
    pub nachweis: Option<Nachweis>,
    /// Acceptance criteria.
    pub abnahme: Vec<Kriterium>,
}

/// Something that a released Lastenheft leaves out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Abgrenzung {
    /// Its identifier.
    pub id: String,
    /// What it is called.
    pub titel: String,
    /// The sentence.
    pub text: String,
    /// Why.
    pub grund: Option<String>,
}

/// What a version of the Lastenheft asks for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Grundlage {
    /// The version.
    pub version: String,
    /// SHA-256 of its data.
    pub pruefsumme: Option<String>,
    /// Requirements in their order.
    pub anforderungen: Vec<Anforderung>,
    /// What is left out.
    pub abgrenzungen: Vec<Abgrenzung>,
}
