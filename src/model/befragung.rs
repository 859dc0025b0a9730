//! `analyse/befragung.yaml`: how the answers to a survey of customers or staff are to be read.
//!
//! Columns are named as they are in the export. None may identify a person: results are about groups, never about somebody.

use std::collections::BTreeMap;

use super::kunden::Beduerfnis;
use super::umsatz::Tabellenform;
use super::werte::{Anzahl, Datum, Verweis};
use crate::source::Located;
use crate::{choice, file_record, record, text};

choice! {
    /// Who answered.
    pub enum Antwortgruppe { Kunden = "kunden", Mitarbeitende = "mitarbeitende" }
}

choice! {
    /// What the numbers of importance and satisfaction mean: 1 to 5 with 5 or 1 as the best, or grades of German schools, 1 (very good) to 6
    /// (insufficient).
    pub enum Skala { FuenfIstBeste = "fuenf-ist-beste", EinsIstBeste = "eins-ist-beste", Schulnoten = "schulnoten" }
}

impl Skala {
    /// The lowest and the highest number that may stand in the export.
    #[must_use]
    pub fn grenzen(self) -> (u8, u8) {
        if self == Self::Schulnoten { (1, 6) } else { (1, 5) }
    }
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

impl Code {
    /// As it is compared: in an export it may be written with other capitals.
    #[must_use]
    pub fn schluessel(&self) -> String {
        text::fold(self.code.value.trim())
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
        /// What the numbers mean, if 5 is not the best answer.
        pub skala: Option<Skala>,
        pub spalten: Option<Befragungsspalten>,
        pub fragen: Vec<Frage>,
        pub codes: Vec<Code>,
    }
}

impl Befragungsdatei {
    /// What the numbers mean: 5 is the best answer unless stated otherwise.
    #[must_use]
    pub fn skala(&self) -> Skala {
        self.skala.unwrap_or(Skala::FuenfIstBeste)
    }

    /// The needs that codes belong to, by [`Code::schluessel`].
    #[must_use]
    pub fn beduerfnis_je_code(&self) -> BTreeMap<String, String> {
        let need = |code: &Code| Some((code.schluessel(), code.beduerfnis.as_ref()?.to_string()));
        self.codes.iter().filter_map(need).collect()
    }
}
