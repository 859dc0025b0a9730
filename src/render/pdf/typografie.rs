//! Spaces at which no line may end: behind “§” and “Art.”, before units and signs that belong to a number.

use serde_json::Value;

use crate::text::format::MONTHS;

/// What is attached as data stays as it is, and so do keys.
const VERBATIM: [&str; 4] = ["anhang", "art", "anker", "ziel"];

/// Words that belong to the number or letter behind them.
const BEFORE: [&str; 9] = ["§", "§§", "Art.", "Abs.", "Nr.", "Buchst.", "Kap.", "Seite", "Rn."];

/// Signs that belong to the number before them.
const BEHIND: [&str; 4] = ["%", "‰", "€", "EUR"];

/// Puts no-break spaces into every text that is printed.
pub(super) fn bind(value: &mut Value) {
    match value {
        Value::String(text) => {
            if let Some(bound) = bound(text) {
                *text = bound;
            }
        }
        Value::Array(items) => items.iter_mut().for_each(bind),
        Value::Object(fields) => {
            fields.iter_mut().filter(|(name, _)| !VERBATIM.contains(&name.as_str())).for_each(|(_, field)| bind(field));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The text with no-break spaces, if it needs any.
fn bound(text: &str) -> Option<String> {
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if !has(&BEFORE) && !has(&BEHIND) && !has(&MONTHS) {
        return None;
    }
    let mut bound = String::with_capacity(text.len() + 8);
    let mut rest = text;
    let mut changed = false;
    while let Some((before, behind)) = rest.split_once(' ') {
        bound.push_str(before);
        let belongs = belongs_together(bound.rsplit([' ', '\n', '\u{a0}']).next().unwrap_or_default(), behind);
        changed |= belongs;
        bound.push(if belongs { '\u{a0}' } else { ' ' });
        rest = behind;
    }
    bound.push_str(rest);
    changed.then_some(bound)
}

fn belongs_together(word: &str, behind: &str) -> bool {
    let word = word.trim_start_matches(['(', '„', '“', '[']);
    let next = behind.split([' ', '\n']).next().unwrap_or_default();
    let is_number = |c: char| c.is_ascii_digit();
    let month = next.trim_end_matches(['.', ',', ';', ':', ')']);
    if MONTHS.contains(&month) && word.len() <= 2 && word.ends_with(is_number) {
        return true;
    }
    if BEFORE.contains(&word) {
        return next.starts_with(is_number) || (word == "Buchst." && next.starts_with(|c: char| c.is_alphabetic()));
    }
    word.ends_with(is_number)
        && BEHIND.iter().any(|sign| next.trim_end_matches(['.', ',', ';', ':', ')', '“']) == *sign)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_belongs_together_is_bound() {
        for (text, expected) in [
            ("nach § 642 BGB", "nach §~642 BGB"),
            ("(§ 640 Abs. 1)", "(§~640 Abs.~1)"),
            ("Art. 30 Abs. 1 Buchst. c DSGVO", "Art.~30 Abs.~1 Buchst.~c DSGVO"),
            ("6 % von 1.000 €, also 60 EUR.", "6~% von 1.000~€, also 60~EUR."),
            ("0,87 ‰", "0,87~‰"),
            ("by 22 October 2027", "by 22~October 2027"),
            ("(22 October)", "(22~October)"),
        ] {
            assert_eq!(bound(text), Some(expected.replace('~', "\u{a0}")), "{text}");
        }
        for text in ["Die Art. der Kunden", "Prozent in %", "Nr. ist offen", "kein Zeichen", "May we", "2027 May"] {
            assert_eq!(bound(text), None, "{text}");
        }
    }

    #[test]
    fn data_and_keys_stay_as_they_are() {
        let mut value = json!({"anhang": {"text": "6 %"}, "anker": "6 %", "text": "6 %"});
        bind(&mut value);
        assert_eq!(value, json!({"anhang": {"text": "6 %"}, "anker": "6 %", "text": "6\u{a0}%"}));
    }
}
