//! Entries of `pflichtenheft.yaml` as YAML, one line per text, the same for the same content: what the program wrote is known again.

use std::fmt::Write;

use super::vorgabe::Vorgabe;
use crate::source::edit::indented;
use crate::steps::abschnitt::scalar;
use crate::steps::lastenheft::Kriterium;

/// A criterion as a YAML list of one entry.
pub(super) fn kriterium(id: &str, vorgabe: &Vorgabe) -> String {
    let mut text = format!("- id: {id}\n");
    line(&mut text, 2, "lastenheft", &vorgabe.id);
    for (feld, value) in &vorgabe.felder {
        line(&mut text, 2, feld.word(), value);
    }
    if !vorgabe.abnahme.is_empty() {
        text.push_str(&indented(&abnahme(vorgabe.abnahme.iter().map(parts)), 2));
    }
    text.push_str("  stand: offen\n");
    text
}

/// Acceptance criteria as a field.
pub(super) fn abnahme<'x>(criteria: impl Iterator<Item = [(&'static str, &'x str); 3]>) -> String {
    let mut text = "abnahme:\n".to_owned();
    for parts in criteria {
        text.push_str("  - ");
        text.push_str(&parts.map(|(name, value)| format!("{name}: {}", scalar(value))).join("\n    "));
        text.push('\n');
    }
    text
}

/// What a requirement is derived from, as an entry of one line.
pub(super) fn vorgabe(id: &str, vorgabe: &Vorgabe) -> String {
    let mut fields = vec![format!("id: {}", scalar(&vorgabe.id)), format!("kriterium: {id}")];
    fields.extend(vorgabe.felder.iter().map(|(feld, value)| format!("{}: {}", feld.word(), scalar(value))));
    if !vorgabe.abnahme.is_empty() {
        let one = |x: &Kriterium| {
            let fields = parts(x).map(|(name, value)| format!("{name}: {}", scalar(value)));
            format!("{{{}}}", fields.join(", "))
        };
        let all: Vec<String> = vorgabe.abnahme.iter().map(one).collect();
        fields.push(format!("abnahme: [{}]", all.join(", ")));
    }
    format!("    - {{{}}}\n", fields.join(", "))
}

/// A change of a source as an entry of `quelle_geaendert`.
pub(super) fn aenderung((feld, alt, neu): &(&'static str, Option<String>, Option<String>), lastenheft: &str) -> String {
    let mut text = format!("- feld: {feld}\n");
    for (name, value) in [("alt", alt), ("neu", neu)] {
        if let Some(value) = value {
            line(&mut text, 2, name, value);
        }
    }
    let _ = writeln!(text, "  lastenheft: \"{lastenheft}\"");
    text
}

/// That the Lastenheft does not ask for it any more.
pub(super) fn entfallen(lastenheft: &str) -> String {
    format!("entfallen:\n  lastenheft: \"{lastenheft}\"\n")
}

pub(super) fn line(text: &mut String, indent: usize, name: &str, value: &str) {
    let _ = writeln!(text, "{:indent$}{name}: {}", "", scalar(value));
}

fn parts(x: &Kriterium) -> [(&'static str, &str); 3] {
    [("ausgangslage", &x.ausgangslage), ("aktion", &x.aktion), ("ergebnis", &x.ergebnis)]
}
