//! `analyse/umsatz.yaml`: how an export of sales is to be read, and what its analysis assumes.
//!
//! Everything may be left out: columns are then found by their usual names, separators and forms by looking at the file.

use super::kunden::Segment;
use super::werte::{Anteil, Anzahl, Datum, JaNein, Verweis};
use crate::source::Located;
use crate::{choice, file_record, record};

choice! {
    /// The character set of an export.
    pub enum Zeichensatz { Utf8 = "utf-8", Windows1252 = "windows-1252", Utf16 = "utf-16" }
}

choice! {
    /// What stands between two columns.
    pub enum Trennzeichen { Semikolon = "semikolon", Komma = "komma", Tabulator = "tabulator", Strich = "strich" }
}

choice! {
    /// What stands before the decimals of a number.
    pub enum Dezimalzeichen { Komma = "komma", Punkt = "punkt" }
}

choice! {
    /// The order of day, month and year.
    pub enum Datumsform {
        TagMonatJahr = "tag_monat_jahr",
        JahrMonatTag = "jahr_monat_tag",
        MonatTagJahr = "monat_tag_jahr",
        Kompakt = "jjjjmmtt",
    }
}

record! {
    /// The form of an export, as far as it is not to be found out.
    pub struct Tabellenform {
        pub zeichensatz: Option<Zeichensatz>,
        pub trennzeichen: Option<Trennzeichen>,
        pub dezimalzeichen: Option<Dezimalzeichen>,
        pub datum: Option<Datumsform>,
        /// The line with the names of the columns; 1 if nothing stands above it.
        pub kopfzeile: Option<Anzahl>,
        /// Whether a line that stands there again counts again.
        pub doppelte_zaehlen: Option<JaNein>,
        /// Whether sales have a negative sign and credits a positive one, as on the accounts of a ledger.
        pub haben_negativ: Option<JaNein>,
    }
}

record! {
    /// Which column holds what, by its name in the export.
    pub struct Umsatzspalten {
        /// The number of the customer.
        pub kunde: Option<Located<String>>,
        /// The customer's name; leaves the program only if asked for.
        pub name: Option<Located<String>>,
        /// The number of the document.
        pub beleg: Option<Located<String>>,
        /// The position within the document.
        pub position: Option<Located<String>>,
        pub datum: Option<Located<String>>,
        /// The net amount of the line in EUR.
        pub betrag: Option<Located<String>>,
        /// Quantity and price per unit, where there is no amount.
        pub menge: Option<Located<String>>,
        pub preis: Option<Located<String>>,
        /// The contribution margin of the line in EUR.
        pub deckungsbeitrag: Option<Located<String>>,
        /// The cost of the line in EUR, where there is no contribution margin.
        pub kosten: Option<Located<String>>,
        pub produktgruppe: Option<Located<String>>,
        pub segment: Option<Located<String>>,
        pub land: Option<Located<String>>,
        pub waehrung: Option<Located<String>>,
    }
}

record! {
    /// Customers that are one: a group of companies, or one customer under several numbers.
    pub struct Konzern {
        pub name: String,
        pub kunden: Vec<Located<String>>,
    }
}

record! {
    /// Which words of the export mean a segment of the project.
    pub struct Segmentzuordnung {
        pub segment: Verweis<Segment>,
        pub werte: Vec<Located<String>>,
    }
}

record! {
    /// What cannot be read from the figures and has to be agreed. What is not stated keeps its usual value and is shown as such.
    pub struct Umsatzannahmen {
        /// Cumulated share of revenue up to which customers are A; 80 %.
        pub abc_a: Option<Anteil>,
        /// Cumulated share of revenue up to which customers are B; 95 %.
        pub abc_b: Option<Anteil>,
        /// Chance to win a dormant customer back; 20 %.
        pub rueckgewinnung_ruhend: Option<Anteil>,
        /// Chance to win a lost customer back; 10 %.
        pub rueckgewinnung_verloren: Option<Anteil>,
        /// Chance that a customer buys a product group that customers like it buy; 20 %.
        pub cross_selling: Option<Anteil>,
        /// Interest rate of the customer lifetime value; 10 %.
        pub zinssatz: Option<Anteil>,
        /// Share of wallet that is aimed at where none is stated for a customer; 50 %.
        pub ziel_lieferanteil: Option<Anteil>,
    }
}

file_record! {
    /// The file `analyse/umsatz.yaml`.
    pub struct Umsatzdatei {
        pub stichtag: Option<Datum>,
        pub form: Option<Tabellenform>,
        pub spalten: Option<Umsatzspalten>,
        pub konzerne: Vec<Konzern>,
        pub segmente: Vec<Segmentzuordnung>,
        pub annahmen: Option<Umsatzannahmen>,
    }
}
