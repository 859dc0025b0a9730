//! Numbers, money, dates and durations as a reader of the language expects them (German: DIN 5008).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::Sprache;

/// Narrow no-break space: between number and unit, where no line may break.
pub const NARROW: char = '\u{202f}';

/// A number with thousands separators and the decimal mark of the language, without trailing zeros.
#[must_use]
pub fn zahl(value: Decimal, sprache: Sprache) -> String {
    grouped(&value.normalize().to_string(), sprache)
}

/// A number with exactly so many decimals, as figures stand below each other: `4,70`.
#[must_use]
pub fn stellen(value: Decimal, places: usize, sprache: Sprache) -> String {
    let rounded = value.round_dp_with_strategy(
        u32::try_from(places).unwrap_or_default(),
        rust_decimal::RoundingStrategy::MidpointAwayFromZero,
    );
    grouped(&format!("{rounded:.places$}"), sprache)
}

/// An amount in EUR, with two decimals unless it is whole: `1.234,50 €` and `1.200 €`, or `€1,234.50` and `€1,200`.
#[must_use]
pub fn euro(value: Decimal, sprache: Sprache) -> String {
    let places = if value.fract().is_zero() { 0 } else { 2 };
    let number = grouped(&format!("{:.places$}", value.round_dp(2)), sprache);
    match sprache {
        Sprache::De => format!("{number}{NARROW}€"),
        Sprache::En => match number.strip_prefix('−') {
            Some(rest) => format!("−€{rest}"),
            None => format!("€{number}"),
        },
    }
}

/// A percentage: `12,5 %` or `12.5%`.
#[must_use]
pub fn prozent(value: Decimal, sprache: Sprache) -> String {
    match sprache {
        Sprache::De => format!("{}{NARROW}%", zahl(value, sprache)),
        Sprache::En => format!("{}%", zahl(value, sprache)),
    }
}

/// A date: `31.01.2027` or `31 January 2027`.
#[must_use]
pub fn datum(date: Date, sprache: Sprache) -> String {
    match sprache {
        Sprache::De => format!("{:02}.{:02}.{:04}", date.day(), date.month(), date.year()),
        Sprache::En => format!("{} {} {}", date.day(), month(date), date.year()),
    }
}

/// A date whose year is known: `31.01.` or `31 Jan`.
#[must_use]
pub fn tag_monat(date: Date, sprache: Sprache) -> String {
    match sprache {
        Sprache::De => format!("{:02}.{:02}.", date.day(), date.month()),
        Sprache::En => format!("{} {}", date.day(), month(date).chars().take(3).collect::<String>()),
    }
}

/// The English names of the months.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn month(date: Date) -> &'static str {
    let month = usize::try_from(date.month()).ok().and_then(|m| MONTHS.get(m.wrapping_sub(1)));
    month.copied().unwrap_or_default()
}

/// `a, b und c` or `a, b and c`.
#[must_use]
pub fn liste<S: AsRef<str>>(items: &[S], sprache: Sprache) -> String {
    let and = match sprache {
        Sprache::De => " und ",
        Sprache::En => " and ",
    };
    let texts: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    match texts.split_last() {
        None => String::new(),
        Some((last, [])) => (*last).to_owned(),
        Some((last, rest)) => format!("{}{and}{last}", rest.join(", ")),
    }
}

/// A text in the quotation marks of the language: „…“ or “…”.
#[must_use]
pub fn zitat(text: &str, sprache: Sprache) -> String {
    match sprache {
        Sprache::De => format!("„{text}“"),
        Sprache::En => format!("“{text}”"),
    }
}

fn grouped(plain: &str, sprache: Sprache) -> String {
    let (thousands, point) = match sprache {
        Sprache::De => ('.', ','),
        Sprache::En => (',', '.'),
    };
    let (sign, digits) = plain.strip_prefix('-').map_or(("", plain), |rest| ("−", rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut text = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            text.push(thousands);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    text
}

#[cfg(test)]
mod tests {
    use std::str::FromStr;

    use super::*;

    #[test]
    fn numbers_follow_the_language() {
        let cases = [
            ("0", "0", "0"),
            ("999", "999", "999"),
            ("1000", "1.000", "1,000"),
            ("1234567.50", "1.234.567,5", "1,234,567.5"),
            ("-4200.25", "−4.200,25", "−4,200.25"),
        ];
        for (value, german, english) in cases {
            let value = Decimal::from_str(value).expect("a number");
            assert_eq!((zahl(value, Sprache::De).as_str(), zahl(value, Sprache::En).as_str()), (german, english));
        }
    }

    #[test]
    fn money_has_its_sign_and_two_decimals_unless_it_is_whole() {
        assert_eq!(euro(Decimal::new(120_000, 2), Sprache::De), "1.200\u{202f}€");
        assert_eq!(euro(Decimal::from(1_200), Sprache::En), "€1,200");
        let value = Decimal::new(-123_450, 2);
        assert_eq!(euro(value, Sprache::De), "−1.234,50\u{202f}€");
        assert_eq!(euro(value, Sprache::En), "−€1,234.50");
    }

    #[test]
    fn figures_below_each_other_have_the_same_decimals() {
        let cases = [("4.7", "4,70"), ("-0.005", "−0,01"), ("2", "2,00"), ("3.145", "3,15")];
        for (value, expected) in cases {
            assert_eq!(stellen(Decimal::from_str(value).expect("a number"), 2, Sprache::De), expected);
        }
    }

    #[test]
    fn dates_and_lists_read_naturally() {
        let date = Date::constant(2027, 1, 5);
        assert_eq!(
            (datum(date, Sprache::De).as_str(), datum(date, Sprache::En).as_str()),
            ("05.01.2027", "5 January 2027")
        );
        assert_eq!(liste(&["a", "b", "c"], Sprache::De), "a, b und c");
        assert_eq!(liste(&["a"], Sprache::En), "a");
        assert_eq!(liste::<&str>(&[], Sprache::De), "");
    }
}
