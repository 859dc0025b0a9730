//! `analyse/befragung.yaml`: how the answers to a survey of customers or staff are to be read.
//!
//! Columns are named as they are in the export. None may identify a person: results are about groups, never about somebody.

use super::kunden::Beduerfnis;
use super::umsatz::Tabellenform;
use super::werte::{Anzahl, Datum, JaNein, Verweis};
use crate::source::Located;
use crate::{choice, file_record, record};

choice! {
    /// Who answered.
    pub enum Antwortgruppe { Kunden = "kunden", Mitarbeitende = "mitarbeitende" }
}

record! {
    /// When people were asked.
    pub struct Befragungszeitraum {
        pub von: Datum,
        pub bis: Datum,
    }
}

record! {
    /// Which column holds what, by its name in the export.
    pub struct Befragungsspalten {
        /// Who answered, where customers and staff stand in one export.
        pub gruppe: Option<Located<String>>,
        pub segment: Option<Located<String>>,
        /// How likely the person recommends the company, 0 to 10.
        pub nps: Option<Located<String>>,
        pub freitext: Option<Located<String>>,
        /// Codes of the free text, given by hand; several with commas between them.
        pub code: Option<Located<String>>,
    }
}

record! {
    /// Which words of the column `gruppe` mean customers, and which mean staff.
    pub struct Gruppenworte {
        pub kunden: Vec<String>,
        pub mitarbeitende: Vec<String>,
    }
}

record! {
    /// A need that was asked for: how important it is, and how satisfied people are with it, 1 to 5 each.
    pub struct Frage {
        pub beduerfnis: Option<Verweis<Beduerfnis>>,
        /// What was asked; the title of the need if nothing is stated.
        pub titel: Option<String>,
        pub wichtigkeit: Option<Located<String>>,
        pub zufriedenheit: Option<Located<String>>,
    }
}

record! {
    /// A category of free texts.
    pub struct Code {
        /// As it stands in the export.
        pub code: Located<String>,
        pub titel: String,
        pub beduerfnis: Option<Verweis<Beduerfnis>>,
    }
}

file_record! {
    /// The file `analyse/befragung.yaml`.
    pub struct Befragungsdatei {
        pub titel: Option<String>,
        pub zeitraum: Option<Befragungszeitraum>,
        /// How many customers were asked; of a survey of staff alone, how many of them.
        pub angeschrieben: Option<Anzahl>,
        /// How many of the staff were asked, where customers were asked too.
        pub angeschrieben_mitarbeitende: Option<Anzahl>,
        /// Who answered, if that is the same for all rows.
        pub gruppe: Option<Antwortgruppe>,
        pub gruppen: Option<Gruppenworte>,
        pub form: Option<Tabellenform>,
        /// Whether 1 is the best answer, as in school, and not 5.
        pub schulnoten: Option<JaNein>,
        pub spalten: Option<Befragungsspalten>,
        pub fragen: Vec<Frage>,
        pub codes: Vec<Code>,
    }
}
