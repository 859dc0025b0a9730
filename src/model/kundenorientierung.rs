//! `kundenorientierung.yaml`: what goes on after the project has ended, and how people see whether it helps customers.
//!
//! Figures stand per team, never per person: a field for a name does not exist on purpose (§ 87 (1) no. 6 `BetrVG`).

use rust_decimal::Decimal;
use serde::Serialize;

use super::aenderung::Aenderungsantrag;
use super::pflichtenheft::Kriterium;
use super::prozesse::Rolle;
use super::werte::{Anzahl, Benannt, Datum, Dauer, Kennung, Verweis, Zeiteinheit, parse_decimal};
use crate::decode::schema::{self, Schemata};
use crate::decode::{Decode, Decoder};
use crate::source::Located;
use crate::source::yaml::Node;
use crate::{choice, file_record, record};
use serde_json::Value;

choice! {
    /// What kind of measure it is.
    pub enum Massnahmenart {
        Befragung = "befragung",
        Kennzahl = "kennzahl",
        Gespraech = "gespraech",
        Wunschliste = "wunschliste",
        Sonstig = "sonstig",
    }
}

choice! {
    /// What an indicator measures; `templates/kundenorientierung/kennzahlen.yaml` says what is usual.
    pub enum Kennzahlart {
        AktiveNutzung = "aktive_nutzung",
        Aktualitaet = "aktualitaet",
        Vollstaendigkeit = "vollstaendigkeit",
        Dublettenquote = "dublettenquote",
        Nachfassquote = "nachfassquote",
        Reaktionszeit = "reaktionszeit",
        Schattenablagen = "schattenablagen",
        ZufriedenheitNutzende = "zufriedenheit_nutzende",
        Kundenwirkung = "kundenwirkung",
        Sonstig = "sonstig",
    }
}

choice! {
    /// What an indicator is stated in. Percentages are words, as `%` alone is no value in YAML.
    pub enum Messeinheit {
        Prozent = "prozent",
        /// Points of a scale, such as NPS (-100 to 100) or SUS (0 to 100).
        Punkte = "punkte",
        Stunden = "stunden",
        Anzahl = "anzahl",
    }
}

choice! {
    /// Which values are better.
    pub enum Zielrichtung { Hoch = "hoch", Niedrig = "niedrig" }
}

choice! {
    /// How far a wish is.
    pub enum Wunschstand {
        Offen = "offen",
        Angenommen = "angenommen",
        Umgesetzt = "umgesetzt",
        Abgelehnt = "abgelehnt",
    }
}

/// A measured value: exact, to four places, below a trillion; negative for an NPS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Messwert(Decimal);

impl Messwert {
    /// The value itself.
    #[must_use]
    pub fn wert(self) -> Decimal {
        self.0
    }

    /// Reads `62`, `-12`, `1,5`, each with or without `%`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let number = text.strip_suffix('%').unwrap_or(text).trim_end();
        let limit = Decimal::from(1_000_000_000_000_u64);
        parse_decimal(number, 4).filter(|value| value.abs() < limit).map(Self)
    }
}

impl Decode for Messwert {
    fn decode(node: &Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        let text = cx.scalar(node, "typ-messwert")?;
        Self::parse(text.trim()).or_else(|| cx.wrong_value(node, text, "typ-messwert"))
    }

    fn schema(_: &mut Schemata) -> Value {
        schema::number("%")
    }
}

impl Serialize for Messwert {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0.normalize())
    }
}

/// How often a measure comes back: whole days, weeks, months or years, at most ten years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rhythmus {
    /// How many units, one or more.
    pub anzahl: u16,
    /// Days, weeks, months or years.
    pub einheit: Zeiteinheit,
}

impl Rhythmus {
    /// Reads `14 Tage`, `2 Wochen`, `3 Monate`, `1 Jahr`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let dauer = Dauer::parse(text)?;
        let most = match dauer.einheit {
            Zeiteinheit::Tag => 3650,
            Zeiteinheit::Woche => 520,
            Zeiteinheit::Monat => 120,
            Zeiteinheit::Jahr => 10,
            Zeiteinheit::Sekunde | Zeiteinheit::Minute | Zeiteinheit::Stunde => return None,
        };
        let whole = dauer.anzahl.is_integer().then_some(dauer.anzahl)?;
        let anzahl = u16::try_from(whole).ok().filter(|anzahl| (1..=most).contains(anzahl))?;
        Some(Self { anzahl, einheit: dauer.einheit })
    }

    /// The same as a span of time, which knows its words.
    #[must_use]
    pub fn dauer(self) -> Dauer {
        Dauer { anzahl: self.anzahl.into(), einheit: self.einheit }
    }
}

impl Decode for Rhythmus {
    fn decode(node: &Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        let text = cx.scalar(node, "typ-rhythmus")?;
        Self::parse(text.trim()).or_else(|| cx.wrong_value(node, text, "typ-rhythmus"))
    }

    fn schema(_: &mut Schemata) -> Value {
        schema::form(r"^\s*[0-9]+\s*[A-Za-z]+\s*$")
    }
}

impl Serialize for Rhythmus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.dauer().serialize(serializer)
    }
}

record! {
    /// Something that is done again and again for customers.
    pub struct Massnahme {
        pub id: Kennung<Massnahme>,
        pub titel: String,
        pub art: Massnahmenart,
        /// What it is good for.
        pub zweck: Option<String>,
        /// Who sees to it.
        pub rolle: Verweis<Rolle>,
        pub rhythmus: Option<Rhythmus>,
        /// What it waits for, of measures without a rhythm.
        pub anlass: Option<String>,
        /// The first day, as long as it was never done.
        pub beginn: Option<Datum>,
        pub durchgefuehrt: Vec<Located<Datum>>,
        /// The next day, if it is another than the rhythm gives.
        pub naechster: Option<Datum>,
        /// The last day; without one it goes on after the project.
        pub bis: Option<Datum>,
        pub kennzahlen: Vec<Verweis<Kundenkennzahl>>,
    }
}

record! {
    /// What a customer wishes for.
    pub struct Kundenwunsch {
        pub id: Kennung<Kundenwunsch>,
        pub wunsch: String,
        /// The day it was said.
        pub am: Datum,
        pub stand: Located<Wunschstand>,
        pub massnahme: Option<Verweis<Massnahme>>,
        pub kriterium: Option<Verweis<Kriterium>>,
        pub aenderung: Option<Verweis<Aenderungsantrag>>,
        /// The day the customer was told what becomes of it.
        pub beantwortet: Option<Datum>,
    }
}

record! {
    /// A value at a day.
    pub struct Messpunkt {
        pub datum: Datum,
        pub wert: Messwert,
        /// Of how many people, offers or records it is made.
        pub n: Option<Anzahl>,
    }
}

record! {
    /// What is to be reached, and by which day.
    pub struct Zielwert {
        pub wert: Messwert,
        pub bis: Option<Datum>,
    }
}

record! {
    /// The values of one team.
    pub struct Messreihe {
        /// The team; the whole company if none is named.
        pub team: Option<String>,
        /// How many people it has: fewer than five would tell of single persons.
        pub personen: Option<Anzahl>,
        /// The value before the project began.
        pub ausgangswert: Option<Messpunkt>,
        pub werte: Vec<Messpunkt>,
        /// If it is another than that of the indicator.
        pub ziel: Option<Zielwert>,
    }
}

record! {
    /// An indicator.
    pub struct Kundenkennzahl {
        pub id: Kennung<Kundenkennzahl>,
        pub titel: String,
        pub art: Kennzahlart,
        pub einheit: Located<Messeinheit>,
        pub richtung: Located<Zielrichtung>,
        pub ziel: Option<Zielwert>,
        pub reihen: Vec<Messreihe>,
    }
}

file_record! {
    /// The file `kundenorientierung.yaml`.
    pub struct Kundenorientierungsdatei {
        /// The day until which the file is kept.
        pub stand: Option<Located<Datum>>,
        pub massnahmen: Vec<Massnahme>,
        pub wuensche: Vec<Kundenwunsch>,
        pub kennzahlen: Vec<Kundenkennzahl>,
    }
}

impl Kundenorientierungsdatei {
    /// Whether it says anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.massnahmen.is_empty() && self.wuensche.is_empty() && self.kennzahlen.is_empty()
    }
}

impl Benannt for Massnahme {
    const ART: &'static str = "massnahme";
}

impl Benannt for Kundenwunsch {
    const ART: &'static str = "kundenwunsch";
}

impl Benannt for Kundenkennzahl {
    const ART: &'static str = "kundenkennzahl";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rhythm_is_whole_and_of_days_or_longer() {
        let cases = [
            ("14 Tage", Some("14 d")),
            ("1 Woche", Some("1 Wochen")),
            ("3 Monate", Some("3 Monate")),
            ("10 Jahre", Some("10 Jahre")),
            ("11 Jahre", None),
            ("0 Monate", None),
            ("1,5 Monate", None),
            ("4 h", None),
            ("monatlich", None),
        ];
        for (text, expected) in cases {
            let read = Rhythmus::parse(text).map(|x| format!("{} {}", x.anzahl, x.einheit.word()));
            assert_eq!(read.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_value_may_be_negative_and_is_exact() {
        let cases =
            [("62", Some("62")), ("62 %", Some("62")), ("-12,5", Some("-12.5")), ("0.00001", None), ("viel", None)];
        for (text, expected) in cases {
            assert_eq!(Messwert::parse(text).map(|x| x.wert().to_string()).as_deref(), expected, "{text}");
        }
    }
}
