//! Places of findings as machines take them: paths within the repository, lines and columns counted from one.

use serde::Serialize;

use super::Diagnostic;
use crate::source::{Origin, Sources};

/// A place; columns are counted in characters.
#[derive(Debug, Serialize)]
pub(super) struct Place {
    pub(super) file: String,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) end_line: usize,
    pub(super) end_column: usize,
}

/// Where an origin is.
pub(super) fn place(origin: Origin, sources: &Sources) -> Option<Place> {
    let source = sources.get(origin.file)?;
    let (line, column) = source.line_column(origin.range().start);
    let (end_line, end_column) = source.line_column(origin.range().end);
    Some(Place { file: source.path.clone(), line, column, end_line, end_column })
}

/// Where a finding is; one without a place in a text is at the beginning of its file.
pub(super) fn place_of(diagnostic: &Diagnostic, sources: &Sources) -> Option<Place> {
    let beginning = |file: &String| Place { file: file.clone(), line: 1, column: 1, end_line: 1, end_column: 1 };
    diagnostic.origin.and_then(|origin| place(origin, sources)).or_else(|| diagnostic.path.as_ref().map(beginning))
}

/// A path of the project as it is in the repository that holds the project at `prefix` (with `/` at its end, or empty).
pub(super) fn in_repository(prefix: &str, path: &str) -> String {
    format!("{prefix}{path}")
}

/// What is wrong and how to mend it, in one text.
pub(super) fn with_help(diagnostic: &Diagnostic, texte: &crate::text::Texte) -> String {
    let message = diagnostic.message(texte);
    diagnostic.hint(texte).map_or_else(|| message.clone(), |hint| format!("{message} {hint}"))
}
