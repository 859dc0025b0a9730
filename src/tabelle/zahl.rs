//! Numbers as programs export them: `1.234,56`, `1,234.56`, `1.234,56-`, `(12,00)`, with or without `€`.

use std::borrow::Cow;

use crate::model::umsatz::Dezimalzeichen;

/// Decimal places that count. Further ones change no amount in cents, and a product by less than a millionth of a unit.
const MAX_STELLEN: u32 = 6;

/// A billion euros in one line are a wrong column.
const MAX_CENT: u64 = 100_000_000_000;

/// An exact decimal number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zahl {
    /// All digits, with sign.
    pub ziffern: i64,
    /// How many of them stand behind the decimal mark.
    pub stellen: u32,
}

impl Zahl {
    /// In hundredths, rounded half away from zero (kaufmännisch); `None` if too large.
    #[must_use]
    pub fn cent(self) -> Option<i64> {
        cent(i128::from(self.ziffern), self.stellen)
    }

    /// The exact product in hundredths, rounded half away from zero; `None` if too large.
    #[must_use]
    pub fn mal(self, other: Self) -> Option<i64> {
        cent(i128::from(self.ziffern) * i128::from(other.ziffern), self.stellen + other.stellen)
    }
}

fn cent(ziffern: i128, stellen: u32) -> Option<i64> {
    let cents = if stellen <= 2 {
        ziffern.checked_mul(10_i128.pow(2 - stellen))?
    } else {
        let divisor = 10_i128.checked_pow(stellen - 2)?;
        let half = divisor / 2 * ziffern.signum();
        ziffern.checked_add(half)? / divisor
    };
    i64::try_from(cents).ok().filter(|cents| cents.unsigned_abs() < MAX_CENT)
}

/// Reads a number with this decimal mark; groups of digits must be groups of three.
#[must_use]
pub fn parse(text: &[u8], dezimal: Dezimalzeichen) -> Option<Zahl> {
    let text = plain(text);
    let (text, negative) = sign(without_currency(text.trim_ascii()))?;
    let (mark, group) = match dezimal {
        Dezimalzeichen::Komma => (b',', b'.'),
        Dezimalzeichen::Punkt => (b'.', b','),
    };
    let mut ziffern: i64 = 0;
    let mut stellen = None;
    let (mut run, mut groups, mut any) = (0_u32, 0_u32, false);
    for byte in text {
        match *byte {
            b'0'..=b'9' if stellen.is_some() && run == MAX_STELLEN => {}
            digit @ b'0'..=b'9' => {
                ziffern = ziffern.checked_mul(10)?.checked_add(i64::from(digit - b'0'))?;
                any = true;
                run += 1;
            }
            byte if byte == mark && stellen.is_none() && (groups == 0 || run == 3) => {
                stellen = Some(0);
                run = 0;
            }
            byte if (byte == group || byte == b' ' || byte == b'\'') && stellen.is_none() => {
                let whole = if groups == 0 { (1..=3).contains(&run) } else { run == 3 };
                if !whole {
                    return None;
                }
                groups += 1;
                run = 0;
            }
            _ => return None,
        }
    }
    let stellen = match stellen {
        Some(_) => run,
        None if groups > 0 && run != 3 => return None,
        None => 0,
    };
    let ziffern = if negative { -ziffern } else { ziffern };
    any.then_some(Zahl { ziffern, stellen })
}

/// What numbers hold beside ASCII, in UTF-8 and in Windows-1252, and what it means: spaces, apostrophes, minus, `EUR`.
const PLAIN: [(&[u8], &[u8]); 10] = [
    ("\u{a0}".as_bytes(), b" "),
    ("\u{202f}".as_bytes(), b" "),
    ("\u{2009}".as_bytes(), b" "),
    ("\u{2019}".as_bytes(), b"'"),
    ("\u{2212}".as_bytes(), b"-"),
    ("€".as_bytes(), b"EUR"),
    (b"\xa0", b" "),
    (b"\x92", b"'"),
    (b"\x96", b"-"),
    (b"\x80", b"EUR"),
];

/// The text with nothing but ASCII, as far as it is one of the usual signs.
fn plain(text: &[u8]) -> Cow<'_, [u8]> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let (mut plain, mut rest) = (Vec::with_capacity(text.len()), text);
    while let Some((first, behind)) = rest.split_first() {
        let known = PLAIN.iter().find_map(|(sign, meaning)| Some((rest.strip_prefix(*sign)?, *meaning)));
        let (behind, meaning) = known.unwrap_or((behind, std::slice::from_ref(first)));
        plain.extend_from_slice(meaning);
        rest = behind;
    }
    Cow::Owned(plain)
}

/// The text without the sign for euros.
fn without_currency(text: &[u8]) -> &[u8] {
    text.strip_suffix(b"EUR").or_else(|| text.strip_prefix(b"EUR")).map_or(text, <[u8]>::trim_ascii)
}

/// The digits and whether a sign in front, behind, or brackets make them negative.
fn sign(text: &[u8]) -> Option<(&[u8], bool)> {
    if let Some(inner) = text.strip_prefix(b"(") {
        return Some((inner.strip_suffix(b")")?, true));
    }
    if let Some(rest) = text.strip_prefix(b"-").or_else(|| text.strip_suffix(b"-")) {
        return Some((rest.trim_ascii(), true));
    }
    Some((text.strip_prefix(b"+").unwrap_or(text), false))
}

/// Which decimal mark the values speak for; `None` if they contradict each other or leave it open.
#[must_use]
pub fn dezimalzeichen<'t>(values: impl Iterator<Item = &'t [u8]>) -> Option<Dezimalzeichen> {
    let mut votes = (0_u32, 0_u32);
    let mut unmarked = true;
    for value in values {
        let value = plain(value);
        let value = without_currency(value.trim_ascii());
        let comma = value.iter().rposition(|byte| *byte == b',');
        let point = value.iter().rposition(|byte| *byte == b'.');
        unmarked &= comma.is_none() && point.is_none();
        let digits_behind =
            |at: usize| value.get(at + 1..).unwrap_or_default().iter().filter(|b| b.is_ascii_digit()).count();
        match (comma, point) {
            (Some(comma), Some(point)) if comma > point => votes.0 += 1,
            (Some(_), Some(_)) => votes.1 += 1,
            // Three digits behind a single mark may be a group: `1.234`.
            (Some(comma), None) if digits_behind(comma) != 3 => votes.0 += 1,
            (None, Some(point)) if digits_behind(point) != 3 => votes.1 += 1,
            _ => {}
        }
    }
    match votes {
        (0, 0) if unmarked => Some(Dezimalzeichen::Komma),
        (0, points) if points > 0 => Some(Dezimalzeichen::Punkt),
        (commas, 0) if commas > 0 => Some(Dezimalzeichen::Komma),
        // A few odd values do not outvote the many.
        (commas, points) if commas > points.saturating_mul(20) => Some(Dezimalzeichen::Komma),
        (commas, points) if points > commas.saturating_mul(20) => Some(Dezimalzeichen::Punkt),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_read_exactly_or_not_at_all() {
        let cases: [(&[u8], Dezimalzeichen, Option<i64>); 30] = [
            (b"1.234,56", Dezimalzeichen::Komma, Some(123_456)),
            (b"1,234.56", Dezimalzeichen::Punkt, Some(123_456)),
            (b"1234,5", Dezimalzeichen::Komma, Some(123_450)),
            (b"1.234.567", Dezimalzeichen::Komma, Some(123_456_700)),
            (b"1.234,56-", Dezimalzeichen::Komma, Some(-123_456)),
            (b"-0,005", Dezimalzeichen::Komma, Some(-1)),
            (b"0,005", Dezimalzeichen::Komma, Some(1)),
            (b"0,0049", Dezimalzeichen::Komma, Some(0)),
            (b"(12,00)", Dezimalzeichen::Komma, Some(-1200)),
            ("1.234,00 €".as_bytes(), Dezimalzeichen::Komma, Some(123_400)),
            (b"12,00 \x80", Dezimalzeichen::Komma, Some(1200)),
            (b"12,00 EUR", Dezimalzeichen::Komma, Some(1200)),
            ("1\u{a0}234,50\u{a0}€".as_bytes(), Dezimalzeichen::Komma, Some(123_450)),
            ("1\u{202f}234,50".as_bytes(), Dezimalzeichen::Komma, Some(123_450)),
            (b"1\xa0234,50", Dezimalzeichen::Komma, Some(123_450)),
            ("1’234.50".as_bytes(), Dezimalzeichen::Punkt, Some(123_450)),
            ("−12,00".as_bytes(), Dezimalzeichen::Komma, Some(-1200)),
            (b"12,3400000000", Dezimalzeichen::Komma, Some(1234)),
            (b"0.30000000000000004", Dezimalzeichen::Punkt, Some(30)),
            ("12,00 £".as_bytes(), Dezimalzeichen::Komma, None),
            (b"+7", Dezimalzeichen::Punkt, Some(700)),
            (b"1.23", Dezimalzeichen::Komma, None),
            (b"1.2345,00", Dezimalzeichen::Komma, None),
            (b"12.34.567", Dezimalzeichen::Komma, None),
            (b"1,2,3", Dezimalzeichen::Komma, None),
            (b"", Dezimalzeichen::Komma, None),
            (b"-", Dezimalzeichen::Komma, None),
            (b"12 St", Dezimalzeichen::Komma, None),
            (b"99999999999999999999", Dezimalzeichen::Komma, None),
            (b"1000000000,00", Dezimalzeichen::Komma, None),
        ];
        for (text, dezimal, expected) in cases {
            assert_eq!(parse(text, dezimal).and_then(Zahl::cent), expected, "{}", String::from_utf8_lossy(text));
        }
    }

    #[test]
    fn quantity_times_price_is_rounded_once_half_away_from_zero() {
        let number = |text: &str| parse(text.as_bytes(), Dezimalzeichen::Komma).expect("a number");
        assert_eq!(number("3").mal(number("0,125")), Some(38));
        assert_eq!(number("-3").mal(number("0,125")), Some(-38));
        assert_eq!(number("0,5").mal(number("0,333333")), Some(17));
    }

    #[test]
    fn the_decimal_mark_is_found_out_or_left_open() {
        let found = |values: &[&str]| dezimalzeichen(values.iter().map(|v| v.as_bytes()));
        assert_eq!(found(&["1.234,50", "12,00"]), Some(Dezimalzeichen::Komma));
        assert_eq!(found(&["2.55", "1,234.00"]), Some(Dezimalzeichen::Punkt));
        assert_eq!(found(&["1.234", "5.678"]), None);
        assert_eq!(found(&["12", "7"]), Some(Dezimalzeichen::Komma));
        assert_eq!(found(&["1,5", "1.5"]), None);
    }

    proptest! {
        #[test]
        fn what_is_written_the_german_way_is_read_back(cents in -100_000_000_000_i64..100_000_000_000) {
            let amount = rust_decimal::Decimal::new(cents, 2);
            let written = crate::text::format::euro(amount, crate::text::Sprache::De);
            prop_assert_eq!(parse(written.as_bytes(), Dezimalzeichen::Komma).and_then(Zahl::cent), Some(cents));
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
            let _ = (parse(&bytes, Dezimalzeichen::Komma), parse(&bytes, Dezimalzeichen::Punkt));
        }
    }
}
