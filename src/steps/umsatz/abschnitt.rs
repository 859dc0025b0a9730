//! The section `umsatzanalyse` as YAML.

use minijinja::Error;

use crate::model::umsatzanalyse::Umsatzanalyse;
use crate::steps::abschnitt::render;
use crate::templates::Templates;
use crate::text::Texte;

/// The template of the section below `templates/`.
const TEMPLATE: &str = "daten/umsatzanalyse.yaml";

/// Key of the comment above the section.
pub const HINWEIS: &str = "umsatz-abschnitt-hinweis";

/// The section with its comment.
///
/// # Errors
/// If the template cannot be rendered.
pub fn yaml(analyse: &Umsatzanalyse, templates: &Templates, texte: &Texte) -> Result<String, Error> {
    render(TEMPLATE, analyse, &texte.get(HINWEIS), templates)
}
