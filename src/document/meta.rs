//! Which document it is, and the looks the user chose.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Title and what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Meta {
    /// Kind of document, such as Lastenheft.
    pub dokument: String,
    /// Title of the project.
    pub titel: String,
    /// Company that issues it.
    pub firma: String,
    /// Author, or the company.
    pub autor: String,
    /// Version of the document.
    pub version: String,
    /// State in words.
    pub status: String,
    /// Date in words.
    pub datum: String,
    /// Year, month, day.
    pub datum_iso: [i32; 3],
    /// Confidentiality in words.
    pub vertraulichkeit: String,
    /// Whether the state is not released yet.
    pub entwurf: bool,
    /// Name and version of the program that made it.
    pub erzeuger: String,
    /// Of a release: SHA-256 of the document data, in hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pruefsumme: Option<String>,
}

/// The looks the user chose.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Gestaltung {
    /// Accent colour `#rrggbb`.
    pub farbe: Option<String>,
    /// Family of the running text, if it is another than the usual one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schrift: Option<String>,
    /// Family of headings, tables and labels, if it is another than the usual one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schrift_titel: Option<String>,
    /// Name of the logo in the world of the template, and its alternative text.
    pub logo: Option<Bild>,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Bild {
    /// File name.
    pub datei: String,
    /// Alternative text.
    pub alt: String,
}
