//! Offers → who is best, by which formula, and what would change that.
//!
//! [`matrix`] joins what `auswahl.yaml` says with the requirements of the Lastenheft; [`punkte`] rates answers, [`kosten`] adds up
//! prices; [`auswertung`] puts both together by every award formula of [`super::vergabe`]. Everything is exact.

pub mod auswertung;
pub mod einlesen;
pub mod formular;
pub mod fragen;
pub mod kosten;
pub mod matrix;
#[cfg(test)]
mod probe;
pub mod punkte;
pub mod sensitivitaet;
pub mod vergleich;
pub mod vorschlag;

use serde::Serialize;

use crate::model::lastenheft::{Gruppe, Prioritaet};

/// A requirement as it is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Anforderung {
    /// Its identifier.
    pub id: String,
    /// What it is called.
    pub titel: String,
    /// The sentence.
    pub text: String,
    /// The group of the Lastenheft.
    pub gruppe: Gruppe,
    /// How binding it is.
    pub prioritaet: Prioritaet,
    /// Whether an offer that does not meet it is excluded.
    pub a_kriterium: bool,
}

/// What offers are asked for: the requirements of one version of the Lastenheft.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Grundlage {
    /// The version.
    pub version: String,
    /// SHA-256 of the released data; none of a working state.
    pub pruefsumme: Option<String>,
    /// The requirements in their order.
    pub anforderungen: Vec<Anforderung>,
}
