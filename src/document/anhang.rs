//! The machine-readable part of a document, attached to the PDF.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Vergleich;
use crate::model::Projekt;

/// Machine-readable content for the reader's own tools.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Anhang {
    /// Name and version of the project.
    pub projekt: AnhangProjekt,
    /// The findings that requirements come from, as far as the reader may know them.
    pub befunde: Vec<AnhangBefund>,
    /// The requirements.
    pub anforderungen: Vec<AnhangAnforderung>,
    /// What is left out.
    pub abgrenzungen: Vec<AnhangAbgrenzung>,
    /// What changed since the release before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aenderungen: Option<Vergleich>,
    /// Of an Analysebericht: its figures by chapter, exact numbers as text.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub analyse: BTreeMap<String, serde_json::Value>,
}

/// Name and version of the project.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AnhangProjekt {
    /// Title.
    pub titel: String,
    /// Company.
    pub auftraggeber: String,
    /// Version of the document.
    pub version: String,
    /// ISO date.
    pub datum: String,
    /// Of a release: SHA-256 of the document data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pruefsumme: Option<String>,
}

impl AnhangProjekt {
    /// Name and version of `projekt`.
    pub(super) fn of(projekt: &Projekt) -> Self {
        let angaben = &projekt.angaben;
        Self {
            titel: angaben.titel.clone(),
            auftraggeber: angaben.auftraggeber.firma.clone(),
            version: angaben.version.as_str().to_owned(),
            datum: angaben.datum.date().to_string(),
            pruefsumme: None,
        }
    }
}

/// A requirement for machines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AnhangAnforderung {
    /// Identifier.
    pub id: String,
    /// Title.
    pub titel: String,
    /// The sentence.
    pub text: String,
    /// Kind.
    pub art: String,
    /// Group.
    pub gruppe: String,
    /// Priority.
    pub prioritaet: String,
    /// Why an offer that does not meet it is excluded (A-Kriterium).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a_kriterium: Option<String>,
    /// Why it exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begruendung: Option<String>,
    /// Identifiers of what it comes from, as far as the reader may know them.
    pub herkunft: Vec<String>,
    /// Acceptance criteria.
    pub abnahme: Vec<AnhangKriterium>,
    /// How fulfilment is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nachweis: Option<String>,
    /// Values within the texts that the client has not confirmed yet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub zu_bestaetigen: Vec<AnhangWert>,
    /// `intern` if vendors do not see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sichtbarkeit: Option<String>,
    /// The user's own marks; never for vendors.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
}

/// A value that is not confirmed yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AnhangWert {
    /// What it is, with its unit.
    pub bedeutung: String,
    /// The value.
    pub wert: String,
}

/// A finding for machines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AnhangBefund {
    /// Identifier.
    pub id: String,
    /// What is the case.
    pub titel: String,
}

/// An acceptance criterion for machines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AnhangKriterium {
    /// The situation before.
    pub ausgangslage: String,
    /// What is done.
    pub aktion: String,
    /// What is then to be seen.
    pub ergebnis: String,
}

/// An Abgrenzung for machines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AnhangAbgrenzung {
    /// Identifier.
    pub id: String,
    /// Title.
    pub titel: String,
    /// The sentence.
    pub text: String,
    /// Why it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grund: Option<String>,
    /// Identifiers of what it comes from, as far as the reader may know them.
    pub herkunft: Vec<String>,
    /// `intern` if vendors do not see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sichtbarkeit: Option<String>,
}
