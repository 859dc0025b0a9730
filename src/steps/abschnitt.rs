//! Sections that the program writes into the user's YAML: rendered from a template, one line per entry, so that a change shows as a
//! change of lines.

use minijinja::{Environment, Error, UndefinedBehavior, Value, context};
use serde::Serialize;

use super::vorlage::value;
use crate::templates::Templates;

/// The section of `ergebnis` (`a` in the template) below a comment with `hinweis`; `template` is a path below `templates/`.
///
/// # Errors
/// If the template cannot be rendered.
pub(super) fn render<T: Serialize>(
    template: &str,
    ergebnis: &T,
    hinweis: &str,
    templates: &Templates,
) -> Result<String, Error> {
    let mut env = Environment::new();
    env.set_undefined_behavior(UndefinedBehavior::Strict);
    env.add_filter("yaml", |value: Value| scalar(&value.to_string()));
    // Fields that may be missing: within a line of fields, and as a line of their own.
    env.add_filter("feld", |value: Value, name: String| stated(&value, &format!(", {name}: ")));
    env.add_filter("zeile", |value: Value, name: String| stated(&value, &format!("\n    {name}: ")));
    let context = context! { a => value(ergebnis), hinweis => hinweis };
    Ok(env.render_str(templates.get(template).unwrap_or_default(), context)? + "\n")
}

fn stated(value: &Value, before: &str) -> String {
    if value.is_none() { String::new() } else { format!("{before}{}", scalar(&value.to_string())) }
}

/// A text as a YAML scalar that reads back as itself within brackets and outside.
#[must_use]
pub fn scalar(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '+' | '/');
    let is_word = matches!(text, "null" | "Null" | "NULL" | "true" | "false");
    let starts = text.chars().next().is_some_and(|c| c.is_alphanumeric() || c == '-' && text.len() > 1);
    if starts
        && !is_word
        && text.split(' ').all(|word| !word.is_empty() && word.chars().all(plain))
        && !text.starts_with("- ")
    {
        text.to_owned()
    } else {
        // A JSON text is a YAML one.
        serde_json::Value::String(text.to_owned()).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_quoted_where_yaml_would_read_something_else() {
        let cases = [
            ("Handel", "Handel"),
            ("K-12+A", "K-12+A"),
            ("-12.50", "-12.50"),
            ("Holz und Möbel", "Holz und Möbel"),
            ("- Liste", "\"- Liste\""),
            ("a, b", "\"a, b\""),
            ("a: b", "\"a: b\""),
            ("a #b", "\"a #b\""),
            ("null", "\"null\""),
            ("", "\"\""),
            (" a", "\" a\""),
            ("sagt \"ja\"", "\"sagt \\\"ja\\\"\""),
        ];
        for (text, expected) in cases {
            assert_eq!(scalar(text), expected);
        }
    }
}
