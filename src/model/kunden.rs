//! `analyse/kunden.yaml`: the results of the Kunden- und Potenzialanalyse.

use super::werte::{Anteil, Anzahl, Benannt, Betrag, Datum, Kennung, Markdown, Skalenwert, Veraenderung, Verweis};
use crate::{choice, file_record, record};

record! {
    /// A group of customers with like behaviour.
    pub struct Segment {
        pub id: Kennung<Segment>,
        pub name: String,
        pub beschreibung: Option<String>,
        /// Number of customers.
        pub kunden: Option<Anzahl>,
        /// Revenue per year in EUR net; internal.
        pub umsatz: Option<Betrag>,
        /// Contribution margin per year in EUR net; internal.
        pub deckungsbeitrag: Option<Betrag>,
        /// Change of revenue against the year before, in percent.
        pub wachstum: Option<Veraenderung>,
        /// Own share of the customers' total demand (share of wallet), in percent; internal.
        pub lieferanteil: Option<Anteil>,
    }
}

choice! {
    /// Class of the ABC-Analyse.
    pub enum AbcKlasse { A = "A", B = "B", C = "C" }
}

record! {
    /// One customer under a pseudonymous key; always internal.
    pub struct Kunde {
        pub schluessel: String,
        pub segment: Option<Verweis<Segment>>,
        pub abc: Option<AbcKlasse>,
        pub rfm: Option<String>,
        pub letzter_auftrag: Option<Datum>,
    }
}

choice! {
    /// Where a need became known.
    pub enum Beduerfnisquelle {
        Befragung = "befragung",
        Interview = "interview",
        Mitarbeitende = "mitarbeitende",
        Reklamation = "reklamation",
    }
}

record! {
    /// How many of those who were asked named it.
    pub struct Nennungen {
        pub anzahl: Anzahl,
        pub von: Anzahl,
    }
}

choice! {
    /// What a need asks of the CRM; selects the rule that turns it into a requirement.
    pub enum Beduerfnisthema {
        Auskunft = "auskunft",
        Reaktionszeit = "reaktionszeit",
        FesterAnsprechpartner = "fester_ansprechpartner",
        Termintreue = "termintreue",
        Angebot = "angebot",
        Beratung = "beratung",
        Reklamation = "reklamation",
        Selbstbedienung = "selbstbedienung",
        Information = "information",
        Datenschutz = "datenschutz",
        Sonstiges = "sonstiges",
    }
}

record! {
    /// What customers say they need.
    pub struct Beduerfnis {
        pub id: Kennung<Beduerfnis>,
        pub titel: String,
        pub aussage: String,
        pub quelle: Beduerfnisquelle,
        pub thema: Beduerfnisthema,
        pub segmente: Vec<Verweis<Segment>>,
        pub nennungen: Option<Nennungen>,
        /// Mean importance, 1 to 5.
        pub wichtigkeit: Option<Skalenwert>,
        /// Mean satisfaction today, 1 to 5.
        pub zufriedenheit: Option<Skalenwert>,
    }
}

choice! {
    /// The kind of a potential in the existing customer base.
    pub enum Potenzialart {
        CrossSelling = "cross-selling",
        UpSelling = "up-selling",
        Reaktivierung = "reaktivierung",
        Bindung = "bindung",
        Weiterempfehlung = "weiterempfehlung",
    }
}

record! {
    /// New business that sleeps in the existing customer base.
    pub struct Potenzial {
        pub id: Kennung<Potenzial>,
        pub titel: String,
        pub art: Potenzialart,
        pub segment: Option<Verweis<Segment>>,
        pub beschreibung: Option<String>,
        /// EUR net per year; internal.
        pub betrag: Option<Betrag>,
        /// Probability in percent; internal.
        pub wahrscheinlichkeit: Option<Anteil>,
        pub massnahme: Option<String>,
    }
}

record! {
    /// What the company is good at in the eyes of its customers.
    pub struct Staerke {
        pub id: Kennung<Staerke>,
        pub titel: String,
        pub beschreibung: Option<String>,
        pub beleg: Option<String>,
    }
}

file_record! {
    /// The file `analyse/kunden.yaml`.
    pub struct Kundendatei {
        pub stichtag: Option<Datum>,
        pub erhebung: Option<Markdown>,
        pub segmente: Vec<Segment>,
        pub kunden: Vec<Kunde>,
        pub beduerfnisse: Vec<Beduerfnis>,
        pub potenziale: Vec<Potenzial>,
        pub staerken: Vec<Staerke>,
    }
}

impl Benannt for Segment {
    const ART: &'static str = "segment";
}

impl Benannt for Beduerfnis {
    const ART: &'static str = "beduerfnis";
}

impl Benannt for Potenzial {
    const ART: &'static str = "potenzial";
}

impl Benannt for Staerke {
    const ART: &'static str = "staerke";
}
