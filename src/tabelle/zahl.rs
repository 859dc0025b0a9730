//! Numbers as programs export them: `1.234,56`, `1,234.56`, `1.234,56-`, `(12,00)`, with or without `€`.

use crate::model::umsatz::Dezimalzeichen;

/// Most decimal places that are read.
const MAX_STELLEN: u32 = 6;

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
    // Ten billion euros in one line are a wrong column, and sums of millions of lines must fit.
    i64::try_from(cents).ok().filter(|cents| cents.unsigned_abs() < 1_000_000_000_000_000)
}

/// Reads a number with this decimal mark; groups of digits must be groups of three.
#[must_use]
pub fn parse(text: &[u8], dezimal: Dezimalzeichen) -> Option<Zahl> {
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
            digit @ b'0'..=b'9' => {
                ziffern = ziffern.checked_mul(10)?.checked_add(i64::from(digit - b'0'))?;
                any = true;
                run += 1;
            }
            byte if byte == mark && stellen.is_none() && (groups == 0 || run == 3) => {
                stellen = Some(0);
                run = 0;
            }
            byte if (byte == group || byte == b' ' || byte == b'\'' || byte == 0xa0) && stellen.is_none() => {
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
    (any && stellen <= MAX_STELLEN).then_some(Zahl { ziffern, stellen })
}

/// The text without a currency sign for euros in any usual encoding.
fn without_currency(text: &[u8]) -> &[u8] {
    for sign in [b"EUR".as_slice(), "€".as_bytes(), b"\x80"] {
        if let Some(rest) = text.strip_suffix(sign).or_else(|| text.strip_prefix(sign)) {
            let rest = rest.trim_ascii();
            return rest.strip_suffix(b"\xa0").map_or(rest, |rest| rest.strip_suffix(b"\xc2").unwrap_or(rest));
        }
    }
    text
}

/// The digits and whether a sign in front, behind, or brackets make them negative.
fn sign(text: &[u8]) -> Option<(&[u8], bool)> {
    if let Some(inner) = text.strip_prefix(b"(") {
        return Some((inner.strip_suffix(b")")?, true));
    }
    for minus in [b"-".as_slice(), "−".as_bytes()] {
        if let Some(rest) = text.strip_prefix(minus).or_else(|| text.strip_suffix(minus)) {
            return Some((rest.trim_ascii(), true));
        }
    }
    Some((text.strip_prefix(b"+").unwrap_or(text), false))
}

/// Which decimal mark the values speak for; `None` if they contradict each other or leave it open.
#[must_use]
pub fn dezimalzeichen<'t>(values: impl Iterator<Item = &'t [u8]>) -> Option<Dezimalzeichen> {
    let mut votes = (0_u32, 0_u32);
    let mut plain = true;
    for value in values {
        let value = without_currency(value.trim_ascii());
        let comma = value.iter().rposition(|byte| *byte == b',');
        let point = value.iter().rposition(|byte| *byte == b'.');
        plain &= comma.is_none() && point.is_none();
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
        (0, 0) if plain => Some(Dezimalzeichen::Komma),
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
        let cases: [(&[u8], Dezimalzeichen, Option<i64>); 22] = [
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
            (b"+7", Dezimalzeichen::Punkt, Some(700)),
            (b"1.23", Dezimalzeichen::Komma, None),
            (b"1.2345,00", Dezimalzeichen::Komma, None),
            (b"12.34.567", Dezimalzeichen::Komma, None),
            (b"1,2,3", Dezimalzeichen::Komma, None),
            (b"", Dezimalzeichen::Komma, None),
            (b"-", Dezimalzeichen::Komma, None),
            (b"12 St", Dezimalzeichen::Komma, None),
            (b"99999999999999999999", Dezimalzeichen::Komma, None),
            (b"10000000000000,00", Dezimalzeichen::Komma, None),
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
            let written = crate::text::format::euro(amount, crate::text::Sprache::De).replace('\u{202f}', " ");
            prop_assert_eq!(parse(written.as_bytes(), Dezimalzeichen::Komma).and_then(Zahl::cent), Some(cents));
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
            let _ = (parse(&bytes, Dezimalzeichen::Komma), parse(&bytes, Dezimalzeichen::Punkt));
        }
    }
}
