//! Findings for people: message, place, the line itself, help.

use annotate_snippets::{AnnotationKind, Group, Level, Origin as Place, Renderer, Snippet};

use super::{Diagnostic, Severity};
use crate::source::{Origin, Source, Sources, floor_char_boundary};
use crate::text::Texte;

/// Columns of a source line shown around a finding; longer lines are cut.
const WIDTH: usize = 120;

/// The findings as text, a blank line after each.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, texte: &Texte, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() }.term_width(WIDTH);
    let mut out = String::new();
    for diagnostic in diagnostics {
        out.push_str(&one(diagnostic, sources, texte, (&renderer, color)));
        out.push_str("\n\n");
    }
    // Old terminals take these for commands; the renderer knows the others.
    let is_command = |c: char| ('\u{80}'..='\u{9f}').contains(&c);
    if out.contains(is_command) { out.replace(is_command, "\u{fffd}") } else { out }
}

fn one(diagnostic: &Diagnostic, sources: &Sources, texte: &Texte, (renderer, color): (&Renderer, bool)) -> String {
    let level = match diagnostic.severity {
        Severity::Fehler => Level::ERROR,
        Severity::Warnung => Level::WARNING,
        Severity::Hinweis => Level::NOTE,
    };
    let name = texte.get(&format!("stufe-{}", diagnostic.severity.word()));
    let title = level.with_name(name).primary_title(diagnostic.message(texte)).id(diagnostic.rule.name);
    let url = diagnostic.rule.url();
    let title = if color { title.id_url(url.as_str()) } else { title };
    let labels: Vec<(Origin, String)> =
        diagnostic.related.iter().map(|(origin, key)| (*origin, texte.get(key))).collect();
    let mut group = Group::with_title(title);
    if let Some((origin, source)) = diagnostic.origin.and_then(|o| sources.get(o.file).map(|s| (o, s))) {
        let (same, other): (Vec<_>, Vec<_>) = labels.iter().partition(|(place, _)| place.file == origin.file);
        let mut marks = vec![(origin, None)];
        marks.extend(same.into_iter().map(|(place, label)| (*place, Some(label.as_str()))));
        group = group.element(snippet(source, &marks));
        for (place, label) in other {
            if let Some(source) = sources.get(place.file) {
                group = group.element(snippet(source, &[(*place, Some(label.as_str()))]));
            }
        }
    } else if let Some(path) = &diagnostic.path {
        group = group.element(Place::path(path.as_str()));
    }
    if let Some(hint) = diagnostic.hint(texte) {
        group = group.element(Level::HELP.with_name(texte.get("stufe-hilfe")).message(hint));
    }
    renderer.render(&[group])
}

/// The lines that `marks` touch, and nothing else of the text: a file of any size costs the same.
fn snippet<'s>(
    source: &'s Source,
    marks: &[(Origin, Option<&'s str>)],
) -> Snippet<'s, annotate_snippets::Annotation<'s>> {
    let text = source.text.as_str();
    let start = marks.iter().map(|(origin, _)| origin.range().start).min().unwrap_or(0);
    let end = marks.iter().map(|(origin, _)| origin.range().start).max().unwrap_or(0);
    let start = text[..floor_char_boundary(text, start)].rfind('\n').map_or(0, |at| at + 1);
    let end = floor_char_boundary(text, end);
    let end = text[end..].find('\n').map_or(text.len(), |at| end + at);
    let annotations = marks.iter().enumerate().map(|(index, (origin, label))| {
        let kind = if index == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
        let from = floor_char_boundary(text, origin.range().start).clamp(start, end);
        let to = first_line_end(text, from, origin.range().end).clamp(from, end);
        kind.span(from - start..to - start).label(*label)
    });
    Snippet::source(&text[start..end])
        .line_start(source.line_column(start).0)
        .path(source.path.as_str())
        .fold(true)
        .annotations(annotations)
}

/// The end of a mark: within its first line, without trailing white space.
fn first_line_end(text: &str, from: usize, to: usize) -> usize {
    let to = floor_char_boundary(text, to).max(from);
    let line = text[from..to].lines().next().unwrap_or_default();
    from + line.trim_end().len()
}
