//! Dates, durations and frequencies in the unit in which they were stated.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Anzahl, parse_decimal};
use crate::decode::schema::{self, Schemata};
use crate::decode::{Decode, Decoder};
use crate::source::yaml::{Kind, Node};
use crate::text::{Arg, Texte, format};
use crate::{choice, record};
use serde_json::Value;

/// A calendar date without time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Datum(Date);

impl Datum {
    /// The date itself.
    #[must_use]
    pub fn date(self) -> Date {
        self.0
    }

    /// This date.
    #[must_use]
    pub fn new(date: Date) -> Self {
        Self(date)
    }

    /// Reads `2027-01-31` or `31.01.2027`; a day that does not exist is refused.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |part: &str, len: usize| part.len() <= len && part.bytes().all(|b| b.is_ascii_digit());
        let german: Vec<&str> = text.split('.').collect();
        let iso: Vec<&str> = text.split('-').collect();
        let (year, month, day) = match (german.as_slice(), iso.as_slice()) {
            ([day, month, year], _) | (_, [year, month, day]) => (*year, *month, *day),
            _ => return None,
        };
        let well_formed = year.len() == 4 && digits(year, 4) && digits(month, 2) && digits(day, 2);
        let date = well_formed.then(|| Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok());
        date.flatten().map(Self)
    }
}

choice! {
    /// The period a frequency refers to.
    pub enum Zeitraum {
        Tag = "Tag",
        Woche = "Woche",
        Monat = "Monat",
        Quartal = "Quartal",
        Jahr = "Jahr",
    }
}

/// How often something happens, such as 35 per week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Haeufigkeit {
    /// How many times, more than zero.
    pub anzahl: Decimal,
    /// Within which period.
    pub zeitraum: Zeitraum,
}

impl Haeufigkeit {
    /// Reads `35/Woche`, `35 je Woche`, `35 pro Woche`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (number, period) = ["/", " je ", " pro "].iter().find_map(|sep| text.split_once(sep))?;
        let anzahl = parse_decimal(number.trim(), 2).filter(|value| *value > Decimal::ZERO)?;
        let zeitraum = Zeitraum::ALL.iter().find(|z| z.word() == period.trim())?;
        Some(Self { anzahl, zeitraum: *zeitraum })
    }

    /// The frequency in words, such as “35 je Woche”.
    #[must_use]
    pub fn in_words(&self, texte: &Texte) -> String {
        let anzahl = format::zahl(self.anzahl, texte.sprache());
        texte.format(&format!("zeitraum-{}", self.zeitraum.word()), &[("anzahl", Arg::Text(anzahl))])
    }
}

record! {
    /// The long form of a frequency.
    pub struct HaeufigkeitLang {
        pub anzahl: Anzahl,
        pub zeitraum: Zeitraum,
    }
}

impl Decode for Haeufigkeit {
    fn decode(node: &Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        if matches!(node.kind, Kind::Map(_)) {
            let long = HaeufigkeitLang::decode(node, cx)?;
            if long.anzahl.0 == 0 {
                return cx.wrong_value(node, "0", "typ-haeufigkeit");
            }
            return Some(Self { anzahl: Decimal::from(long.anzahl.0), zeitraum: long.zeitraum });
        }
        let text = cx.scalar(node, "typ-haeufigkeit")?;
        match Self::parse(text.trim()) {
            Some(value) => Some(value),
            None => cx.wrong_value(node, text, "typ-haeufigkeit"),
        }
    }

    fn schema(schemata: &mut Schemata) -> Value {
        let short = schema::form(r"^\s*[0-9.,]+\s*(/| je | pro )\s*\S+\s*$");
        serde_json::json!({"anyOf": [short, HaeufigkeitLang::schema(schemata)]})
    }
}

choice! {
    /// The unit of a duration. Working time and calendar time are converted into each other by the analysis of processes only,
    /// which prints its convention (`steps::prozessanalyse::zeit`).
    pub enum Zeiteinheit {
        Sekunde = "s",
        Minute = "min",
        Stunde = "h",
        Tag = "d",
        Woche = "Wochen",
        Monat = "Monate",
        Jahr = "Jahre",
    }
}

/// A span of time in the unit in which it was stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dauer {
    /// How many units, zero or more.
    pub anzahl: Decimal,
    /// The unit.
    pub einheit: Zeiteinheit,
}

impl Dauer {
    /// Reads `2 s`, `20 min`, `4 h`, `1,5 Stunden`, `3 Tage`, `2 Wochen`, `24 Monate`, `10 Jahre`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let split = text.find(|c: char| c.is_alphabetic())?;
        let anzahl = parse_decimal(text[..split].trim(), 2).filter(|value| *value >= Decimal::ZERO)?;
        let einheit = match &text[split..] {
            "s" | "Sekunde" | "Sekunden" => Zeiteinheit::Sekunde,
            "min" | "Min" | "Minute" | "Minuten" => Zeiteinheit::Minute,
            "h" | "Std" | "Stunde" | "Stunden" => Zeiteinheit::Stunde,
            "d" | "Tag" | "Tage" | "Tagen" => Zeiteinheit::Tag,
            "Woche" | "Wochen" => Zeiteinheit::Woche,
            "Monat" | "Monate" | "Monaten" => Zeiteinheit::Monat,
            "Jahr" | "Jahre" | "Jahren" => Zeiteinheit::Jahr,
            _ => return None,
        };
        Some(Self { anzahl, einheit })
    }

    /// The duration in words, such as “24 Monate”.
    #[must_use]
    pub fn in_words(&self, texte: &Texte) -> String {
        self.worded("zeiteinheit", texte)
    }

    /// The duration as it follows a German preposition with dative, such as “24 Monaten”.
    #[must_use]
    pub fn in_words_dative(&self, texte: &Texte) -> String {
        self.worded("zeiteinheit-dativ", texte)
    }

    fn worded(&self, list: &str, texte: &Texte) -> String {
        let number = format::zahl(self.anzahl, texte.sprache());
        let plural = if self.anzahl == Decimal::ONE { 1 } else { 2 };
        let args = [("zahl", Arg::Text(number)), ("anzahl", Arg::Zahl(plural))];
        texte.format(&format!("{list}-{}", self.einheit.word()), &args)
    }
}
