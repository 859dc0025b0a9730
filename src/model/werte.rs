//! The small types that cannot hold nonsense: identifiers, money, percent, frequencies, durations, dates.

mod kennung;
mod skala;
mod zeit;

use std::str::FromStr;

pub use kennung::{Beliebig, Benannt, Kennung, Verweis, is_identifier};
pub use skala::{Abstand, Nps, Punktwert, Skalenwert};
pub use zeit::{Datum, Dauer, Haeufigkeit, HaeufigkeitLang, Zeiteinheit, Zeitraum};

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Serialize, Serializer};

use crate::decode::schema::{self, Schemata};
use crate::decode::{Decode, Decoder};
use crate::source::yaml::Node;
use serde_json::Value;

/// A long text in the safe Markdown subset: paragraphs, lists, emphasis, links.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Markdown(pub String);

impl Decode for Markdown {
    fn decode(node: &Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        String::decode(node, cx).map(Self)
    }

    fn schema(_: &mut Schemata) -> Value {
        schema::text()
    }
}

macro_rules! scalar {
    ($name:ty, $expected:literal, $parse:path, $schema:expr) => {
        impl Decode for $name {
            fn decode(node: &Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
                let text = cx.scalar(node, $expected)?;
                match $parse(text.trim()) {
                    Some(value) => Some(value),
                    None => cx.wrong_value(node, text, $expected),
                }
            }

            fn schema(_: &mut Schemata) -> Value {
                $schema
            }
        }
    };
}

/// A trillion euros is no amount of a company, and sums and products of smaller ones stay exact.
const MAX_BETRAG: Decimal = Decimal::from_parts(3_567_587_328, 232, 0, false, 0);

/// An amount in EUR, net, exact to the cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Betrag(Decimal);

impl Betrag {
    /// The amount in EUR, net.
    #[must_use]
    pub fn eur(self) -> Decimal {
        self.0
    }

    /// The amount of so many cents.
    #[must_use]
    pub fn from_cents(cents: i64) -> Self {
        Self(Decimal::new(cents, 2))
    }

    /// The amount to whole cents, half away from zero.
    #[must_use]
    pub fn rounded(eur: Decimal) -> Self {
        Self(eur.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
    }

    /// Reads `1234`, `1234.50`, `1234,50`, `1.234,50`, each with or without `€` or `EUR`.
    ///
    /// `1.234` is refused: it may mean one thousand or one point two.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let number = text.strip_suffix("EUR").or_else(|| text.strip_suffix('€')).unwrap_or(text).trim_end();
        parse_decimal(number, 2).filter(|eur| eur.abs() < MAX_BETRAG).map(Self)
    }
}

/// A share in percent, 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Anteil(Decimal);

impl Anteil {
    /// The share in percent.
    #[must_use]
    pub fn prozent(self) -> Decimal {
        self.0
    }

    /// The share in percent as people read it: to one place, half away from zero.
    #[must_use]
    pub fn lesbar(self) -> Decimal {
        self.0.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero)
    }

    /// A share of so many percent, to four places; `None` below 0 and above 100.
    #[must_use]
    pub fn new(percent: Decimal) -> Option<Self> {
        let within = percent >= Decimal::ZERO && percent <= Decimal::ONE_HUNDRED;
        within.then(|| Self(rounded(percent)))
    }

    /// Reads `12`, `12.5`, `12,5`, each with or without `%`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        parse_percent(text).and_then(Self::new)
    }
}

/// A change in percent; never below −100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Veraenderung(Decimal);

impl Veraenderung {
    /// The change in percent.
    #[must_use]
    pub fn prozent(self) -> Decimal {
        self.0
    }

    /// A change of so many percent, to four places; `None` below −100.
    #[must_use]
    pub fn new(percent: Decimal) -> Option<Self> {
        (percent >= -Decimal::ONE_HUNDRED).then(|| Self(rounded(percent)))
    }

    /// Reads `5`, `-3,5 %`, `+12.5`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        parse_percent(text.strip_prefix('+').unwrap_or(text)).and_then(Self::new)
    }
}

/// A figure whose unit the field names: zero or more, exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kennzahl(Decimal);

impl Kennzahl {
    /// The figure itself.
    #[must_use]
    pub fn wert(self) -> Decimal {
        self.0
    }

    /// A figure of zero or more, to four places; below a trillion, as amounts are.
    #[must_use]
    pub fn new(value: Decimal) -> Option<Self> {
        (value >= Decimal::ZERO && value < MAX_BETRAG).then(|| Self(rounded(value)))
    }

    /// Reads `2`, `0.5` or `0,5`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        parse_decimal(text, 4).and_then(Self::new)
    }
}

/// A count: zero or more whole things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Anzahl(pub u64);

impl Anzahl {
    /// Reads digits; groups of three may be set apart by `_` or spaces.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let points = text.replace(['_', ' ', '\u{a0}', '\u{202f}'], ".");
        if text.contains('.') {
            return None;
        }
        let digits = ungroup(&points)?;
        let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        plain.then(|| digits.parse().ok()).flatten().map(Self)
    }
}

/// Yes or no, written `ja`/`nein` (or `true`/`false`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct JaNein(pub bool);

impl JaNein {
    fn parse(text: &str) -> Option<Self> {
        match text {
            "ja" | "Ja" | "true" => Some(Self(true)),
            "nein" | "Nein" | "false" => Some(Self(false)),
            _ => None,
        }
    }
}

/// A colour as `#rrggbb`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Farbe(String);

impl Farbe {
    /// The colour as `#rrggbb`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn parse(text: &str) -> Option<Self> {
        let hex = text.strip_prefix('#')?;
        (hex.len() == 6 && hex.bytes().all(|b| b.is_ascii_hexdigit())).then(|| Self(text.to_ascii_lowercase()))
    }
}

/// A version such as `0.3`: numbers with dots, kept as text so that `1.10` is not `1.1`. Versions are compared number by number,
/// a missing one being 0: `1.10` comes after `1.9`, and `1` is `1.0`.
#[derive(Debug, Clone, Serialize)]
#[serde(transparent)]
pub struct Version(String);

impl Version {
    /// The version as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Reads numbers with dots between them.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let part = |p: &str| !p.is_empty() && p.len() <= 6 && p.bytes().all(|b| b.is_ascii_digit());
        text.split('.').all(part).then(|| Self(text.to_owned()))
    }

    fn numbers(&self) -> Vec<u32> {
        let mut numbers: Vec<u32> = self.0.split('.').map(|part| part.parse().unwrap_or_default()).collect();
        while numbers.last() == Some(&0) {
            numbers.pop();
        }
        numbers
    }
}

impl PartialEq for Version {
    fn eq(&self, other: &Self) -> bool {
        self.numbers() == other.numbers()
    }
}

impl Eq for Version {}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Version {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.numbers().cmp(&other.numbers())
    }
}

scalar!(Betrag, "typ-betrag", Betrag::parse, schema::number("€|EUR"));
scalar!(Anteil, "typ-anteil", Anteil::parse, schema::number_between(0, 100, "%"));
scalar!(Veraenderung, "typ-veraenderung", Veraenderung::parse, schema::number("%"));
scalar!(Skalenwert, "typ-skalenwert", Skalenwert::parse, schema::number_between(1, 5, ""));
scalar!(Kennzahl, "typ-kennzahl", Kennzahl::parse, schema::number("%"));
scalar!(Punktwert, "typ-punktwert", Punktwert::parse, schema::number_between(0, 10, ""));
scalar!(Abstand, "typ-abstand", Abstand::parse, schema::number(""));
scalar!(Nps, "typ-nps", Nps::parse, schema::number_between(-100, 100, ""));
scalar!(Anzahl, "typ-anzahl", Anzahl::parse, schema::count());
scalar!(JaNein, "typ-janein", JaNein::parse, schema::yes_or_no());
scalar!(
    Datum,
    "typ-datum",
    Datum::parse,
    schema::form(r"^\s*([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4})\s*$")
);
scalar!(Dauer, "typ-dauer", Dauer::parse, schema::form(r"^\s*[0-9.,]+\s*[A-Za-z]+\s*$"));
scalar!(Farbe, "typ-farbe", Farbe::parse, schema::form(r"^\s*#[0-9A-Fa-f]{6}\s*$"));
scalar!(Version, "typ-version", Version::parse, schema::version());

/// To four places, half away from zero.
fn rounded(value: Decimal) -> Decimal {
    value.round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero)
}

fn parse_percent(text: &str) -> Option<Decimal> {
    parse_decimal(text.strip_suffix('%').unwrap_or(text).trim_end(), 4)
}

/// Reads a decimal with point or comma and at most `places` places; points as thousands separators only
/// in a number that also has a decimal comma or more than one group, because `1.234` alone is ambiguous.
pub(super) fn parse_decimal(text: &str, places: usize) -> Option<Decimal> {
    let (sign, digits) = text.strip_prefix(['-', '−']).map_or(("", text), |rest| ("-", rest));
    let (whole, fraction) = match (digits.rsplit_once(','), digits.matches('.').count()) {
        (Some((whole, fraction)), _) => (ungroup(whole)?, fraction),
        (None, 0) => (digits.to_owned(), ""),
        (None, 1) => digits.split_once('.').map(|(whole, fraction)| (whole.to_owned(), fraction))?,
        (None, _) => (ungroup(digits)?, ""),
    };
    let plain = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let comma_without_digits = fraction.is_empty() && digits.contains(',');
    if whole.is_empty() || !plain(&whole) || !plain(fraction) || fraction.len() > places || comma_without_digits {
        return None;
    }
    let separator = if fraction.is_empty() { "" } else { "." };
    Decimal::from_str(&format!("{sign}{whole}{separator}{fraction}")).ok()
}

/// Removes points that set groups of three digits apart.
fn ungroup(whole: &str) -> Option<String> {
    let mut groups = whole.split('.');
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let grouped = rest.is_empty() || (1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3);
    grouped.then(|| format!("{first}{}", rest.concat()))
}

macro_rules! serialize_display {
    ($($name:ty => |$value:ident| $text:expr;)*) => {
        $(impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let $value = self;
                serializer.collect_str(&$text)
            }
        })*
    };
}

// Exact numbers leave the model as decimal text, never as a float.
serialize_display! {
    Betrag => |v| v.0.normalize();
    Anteil => |v| v.0.normalize();
    Veraenderung => |v| v.0.normalize();
    Skalenwert => |v| v.0.normalize();
    Kennzahl => |v| v.0.normalize();
    Punktwert => |v| v.0.normalize();
    Abstand => |v| v.0.normalize();
    Datum => |v| v.date();
    Haeufigkeit => |v| format_args!("{}/{}", v.anzahl.normalize(), v.zeitraum.word());
    Dauer => |v| format_args!("{} {}", v.anzahl.normalize(), v.einheit.word());
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::format;

    fn show<T>(value: Option<T>, text: impl Fn(T) -> String) -> String {
        value.map_or_else(|| "–".to_owned(), text)
    }

    #[test]
    fn amounts_are_exact_and_never_guessed() {
        let cases = [
            ("1234", "1234"),
            ("1234.50", "1234.50"),
            ("1234,5 €", "1234.5"),
            ("1.234,50", "1234.50"),
            ("1.234.567", "1234567"),
            ("-12,00 EUR", "-12.00"),
            ("0", "0"),
            ("1.234", "–"),
            ("1,234.50", "–"),
            ("12.34,50", "–"),
            ("1234,", "–"),
            ("1e3", "–"),
            ("", "–"),
            ("€", "–"),
            ("99999999999999999999999999999999", "–"),
        ];
        for (text, expected) in cases {
            assert_eq!(show(Betrag::parse(text), |x| x.eur().to_string()), expected, "{text}");
        }
    }

    #[test]
    fn shares_and_scales_keep_within_their_bounds() {
        assert_eq!(show(Anteil::parse("12,5 %"), |x| x.prozent().to_string()), "12.5");
        assert!(Anteil::parse("100.01").is_none() && Anteil::parse("-1").is_none());
        assert_eq!(show(Veraenderung::parse("+3,5 %"), |x| x.prozent().to_string()), "3.5");
        assert!(Veraenderung::parse("-100").is_some() && Veraenderung::parse("-100,1").is_none());
        assert!(Skalenwert::parse("5").is_some() && Skalenwert::parse("5,01").is_none());
        assert!(Skalenwert::parse("0.9").is_none());
        assert_eq!(show(Kennzahl::parse("0,5"), |x| x.wert().to_string()), "0.5");
        assert!(Kennzahl::parse("-1").is_none());
        assert!(Punktwert::parse("10").is_some() && Punktwert::parse("10,1").is_none());
        assert_eq!((Nps::parse("−12"), Nps::parse("100")), (Some(Nps(-12)), Some(Nps(100))));
        assert!(Nps::parse("101").is_none() && Nps::parse("1,5").is_none());
    }

    #[test]
    fn counts_are_digits_in_honest_groups() {
        let count = |text| show(Anzahl::parse(text), |x| x.0.to_string());
        assert_eq!(
            (count("1200"), count("1 200"), count("1_200_000")),
            ("1200".into(), "1200".into(), "1200000".into())
        );
        for text in ["1 2", "1.200", "12 00", "-3", "", "1 2000", "99999999999999999999"] {
            assert_eq!(count(text), "–", "{text}");
        }
    }

    #[test]
    fn dates_exist_in_the_calendar() {
        let cases = [
            ("2027-01-31", "2027-01-31"),
            ("31.01.2027", "2027-01-31"),
            ("1.2.2027", "2027-02-01"),
            ("29.02.2028", "2028-02-29"),
            ("29.02.2027", "–"),
            ("2027-1-32", "–"),
            ("27-01-31", "–"),
            ("2027/01/31", "–"),
            ("+027-01-31", "–"),
        ];
        for (text, expected) in cases {
            assert_eq!(show(Datum::parse(text), |x| x.date().to_string()), expected, "{text}");
        }
    }

    #[test]
    fn frequencies_and_durations_keep_their_unit() {
        let frequency = |text| show(Haeufigkeit::parse(text), |x| format!("{} {}", x.anzahl, x.zeitraum.word()));
        assert_eq!(frequency("35/Woche"), "35 Woche");
        assert_eq!(frequency("1,5 je Tag"), "1.5 Tag");
        assert_eq!(frequency("0/Tag"), "–");
        assert_eq!(frequency("3/Schicht"), "–");
        let duration = |text| show(Dauer::parse(text), |x| format!("{} {}", x.anzahl, x.einheit.word()));
        assert_eq!(duration("2 Sekunden"), "2 s");
        assert_eq!(duration("1,5 h"), "1.5 h");
        assert_eq!(duration("24 Monate"), "24 Monate");
        assert_eq!(duration("20"), "–");
        assert_eq!(duration("bald"), "–");
    }

    #[test]
    fn identifiers_versions_and_colours_have_their_form() {
        assert!(is_identifier("LF-P-01.a_b") && !is_identifier("1a") && !is_identifier("Ö") && !is_identifier(""));
        assert!(!is_identifier(&"a".repeat(65)));
        assert!(Version::parse("1.10").is_some() && Version::parse("1.").is_none() && Version::parse("v1").is_none());
        let version = |text| Version::parse(text).expect("a version");
        assert!(version("1.10") > version("1.9") && version("2") > version("1.9") && version("1.0.1") > version("1"));
        assert!(version("1.0") == version("1") && version("0") == version("0.0"));
        assert!(
            Farbe::parse("#0B5394").is_some() && Farbe::parse("0b5394").is_none() && Farbe::parse("#0b539").is_none()
        );
    }

    proptest! {
        #[test]
        fn no_text_makes_a_value_panic(text in "\\PC{0,40}|[0-9.,%€ -]{0,20}") {
            let _ = (Betrag::parse(&text), Anteil::parse(&text), Veraenderung::parse(&text), Skalenwert::parse(&text));
            let _ = (Anzahl::parse(&text), Datum::parse(&text), Haeufigkeit::parse(&text), Dauer::parse(&text));
            let _ = (Farbe::parse(&text), Version::parse(&text), JaNein::parse(&text), Nps::parse(&text));
        }

        #[test]
        fn an_amount_written_the_german_way_is_read_back(cents in 0_i64..1_000_000_000_000) {
            let amount = Decimal::new(cents, 2);
            let written = format::euro(amount, crate::text::Sprache::De).replace(format::NARROW, " ");
            prop_assert_eq!(Betrag::parse(&written).map(Betrag::eur), Some(amount));
        }
    }
}
