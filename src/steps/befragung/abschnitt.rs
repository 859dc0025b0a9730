//! The section `befragung` as YAML.

use minijinja::Error;

use crate::model::befragungsergebnis::Befragung;
use crate::steps::abschnitt::render;
use crate::templates::Templates;
use crate::text::Texte;

/// The template of the section below `templates/`.
const TEMPLATE: &str = "daten/befragung.yaml";

/// Key of the comment above the section.
pub const HINWEIS: &str = "befragung-abschnitt-hinweis";

/// The section with its comment.
///
/// # Errors
/// If the template cannot be rendered.
pub fn yaml(befragung: &Befragung, templates: &Templates, texte: &Texte) -> Result<String, Error> {
    render(TEMPLATE, befragung, &texte.get(HINWEIS), templates)
}
