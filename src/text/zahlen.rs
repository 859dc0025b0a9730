//! Numbers as people and programs write them: `250.000 €`, `250 000,00`, `250000.00`, `EUR 250,000`, `1,25 Mio. €`.

use std::ops::Range;

use rust_decimal::Decimal;

/// A number in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zahl {
    /// Where it stands, with its unit.
    pub range: Range<usize>,
    /// What it means.
    pub wert: Decimal,
    /// What one unit of its last place means: words such as `1,25 Mio.` are rounded.
    pub genau: Decimal,
    /// Whether it is told in EUR.
    pub ist_geld: bool,
}

/// Marks that stand between thousands or before decimals.
const TRENNER: [char; 8] = ['.', ',', ' ', '\u{a0}', '\u{202f}', '\u{2009}', '\'', '’'];

/// Words behind a number that make it larger, and by how much.
const VIELFACHE: [(&str, u32); 8] = [
    ("Mio", 1_000_000),
    ("Millionen", 1_000_000),
    ("million", 1_000_000),
    ("Tsd", 1000),
    ("Tausend", 1000),
    ("TEUR", 1000),
    ("T€", 1000),
    ("k€", 1000),
];

/// What money is told in.
const WAEHRUNGEN: [&str; 4] = ["€", "EUR", "Euro", "euro"];

/// Smallest amount that tells something, EUR.
pub const MINDEST: u32 = 1000;

/// The amounts of money that a text tells of.
#[must_use]
pub fn betraege(text: &str) -> Vec<Decimal> {
    let large = lesen(text).into_iter().filter(|zahl| zahl.ist_geld && zahl.wert >= Decimal::from(MINDEST));
    large.map(|zahl| zahl.wert).collect()
}

/// All numbers of a text. Digits right behind a letter or a dash are part of a name.
#[must_use]
pub fn lesen(text: &str) -> Vec<Zahl> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = text[at..].find(|c: char| c.is_ascii_digit()) {
        let start = at + next;
        let end = start + extent(&text[start..]);
        let before = text[..start].chars().next_back();
        if !is_within_name(&text[..start], before) {
            found.extend(number(text, start..end));
        }
        at = end;
    }
    found
}

/// Whether what follows is part of a name such as `K-4711`; a currency may stand right before it, and another number with a dash.
fn is_within_name(before: &str, last: Option<char>) -> bool {
    match last {
        Some('_' | '#') => true,
        Some('-') => before[..before.len() - 1].ends_with(char::is_alphabetic),
        Some(c) => c.is_alphanumeric() && !WAEHRUNGEN.iter().any(|word| before.ends_with(word)),
        None => false,
    }
}

/// How far a number reaches: digits, and single marks between them. Blanks and apostrophes stand between thousands only.
fn extent(text: &str) -> usize {
    let mut end = digits(text);
    let mut blank = None;
    while let Some(mark) = text[end..].chars().next().filter(|c| TRENNER.contains(c)) {
        let group = digits(&text[end + mark.len_utf8()..]);
        let is_decimal_mark = matches!(mark, '.' | ',');
        if group == 0 || !is_decimal_mark && (group != 3 || blank.is_some_and(|known| known != mark)) {
            break;
        }
        blank = blank.or((!is_decimal_mark).then_some(mark));
        end += mark.len_utf8() + group;
    }
    end
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

fn number(text: &str, range: Range<usize>) -> Option<Zahl> {
    let written = &text[range.clone()];
    let (whole, places) = match decimals(written) {
        Some(at) => (&written[..at], &written[at + 1..]),
        None => (written, ""),
    };
    let plain: String = whole.chars().filter(char::is_ascii_digit).chain(places.chars()).collect();
    let scale = u32::try_from(places.len()).ok()?;
    let unit = Decimal::try_from_i128_with_scale(1, scale).ok()?;
    let value = Decimal::from_str_exact(&plain).ok()?.checked_mul(unit)?;
    // “120,-” and “120,–” mean whole euros.
    let behind = text[range.end..].trim_start_matches([',', '-', '–']).trim_start();
    let times = VIELFACHE.iter().find(|(word, _)| behind.starts_with(word));
    let factor = Decimal::from(times.map_or(1, |(_, factor)| *factor));
    let rest = times.map_or(behind, |(word, _)| behind[word.len()..].trim_start_matches(['.', ' ', '\u{a0}']));
    let before = text[..range.start].trim_end();
    let currency = WAEHRUNGEN.iter().find(|word| rest.starts_with(**word));
    let ist_geld = times.is_some_and(|(word, _)| matches!(*word, "TEUR" | "T€" | "k€"))
        || currency.is_some()
        || WAEHRUNGEN.iter().any(|word| before.ends_with(word));
    let end = match (times, currency) {
        (None, None) => range.end,
        (Some(_), None) => text.len() - rest.len(),
        (_, Some(word)) => text.len() - rest.len() + word.len(),
    };
    let (wert, genau) = (value.checked_mul(factor)?, unit.checked_mul(factor)?);
    Some(Zahl { range: range.start..end, wert: wert.normalize(), genau, ist_geld })
}

/// Where the mark before the decimals stands: the last one, unless it stands between thousands.
fn decimals(written: &str) -> Option<usize> {
    let (at, mark) = written.char_indices().rfind(|(_, c)| matches!(c, '.' | ','))?;
    let same = written.matches(mark).count() > 1;
    let is_group = written.len() - at - 1 == 3 && (same || !written[..at].contains(['.', ',']));
    (!is_group && !same).then_some(at)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_text_can_be_read(text in "[0-9., \u{a0}'\\-€EURMioTsd.äß]{0,40}") {
            for zahl in lesen(&text) {
                prop_assert!(text.get(zahl.range).is_some());
            }
        }
    }

    #[test]
    fn numbers_mean_the_same_however_they_are_written() {
        let written = [
            "250.000 €",
            "250.000,00 EUR",
            "EUR 250,000.00",
            "250 000 €",
            "250\u{202f}000 Euro",
            "€250000",
            "250'000.00 €",
            "0,25 Mio. €",
            "250 TEUR",
            "250 Tsd. €",
            "250 k€",
            "250 Tausend Euro",
            "EUR250.000",
            "250.000,- €",
        ];
        for text in written {
            let found = lesen(text);
            let told: Vec<_> = found.iter().map(|zahl| (zahl.wert, zahl.ist_geld)).collect();
            assert_eq!(told, [(Decimal::from(250_000), true)], "{text}");
        }
    }

    #[test]
    fn digits_within_names_are_no_numbers() {
        for text in ["K-250000", "LF250000", "SEG_250000", "#250000"] {
            assert_eq!(lesen(text), Vec::new(), "{text}");
        }
    }

    #[test]
    fn cells_side_by_side_are_numbers_of_their_own() {
        let values = |text: &str| lesen(text).iter().map(|zahl| zahl.wert.to_string()).collect::<Vec<_>>();
        assert_eq!(values("12 34"), ["12", "34"]);
        assert_eq!(values("80.000-120.000 EUR"), ["80000", "120000"]);
        assert_eq!(values("1.234,5 7"), ["1234.5", "7"]);
        assert_eq!(values("2027-02-01"), ["2027", "2", "1"]);
        assert_eq!(values("1.2.3"), ["123"]);
        assert_eq!(values("3,5, 4"), ["3.5", "4"]);
    }

    #[test]
    fn amounts_of_a_text_are_those_in_euro() {
        assert_eq!(betraege("Höchstens 180.000 EUR für 45.000 Kontakte, 64,50 € je Stunde"), [Decimal::from(180_000)]);
    }
}
