//! Information items (Informationsbestände) with what data protection asks about them.

use super::prozesse::{Medium, Rolle, System};
use super::werte::{Benannt, Datum, Dauer, JaNein, Kennung, Verweis};
use crate::{choice, record};

choice! {
    /// Legal basis, Art. 6 (1) DSGVO.
    pub enum Art6 { A = "a", B = "b", C = "c", D = "d", E = "e", F = "f" }
}

record! {
    /// The legal basis for one purpose.
    pub struct Rechtsgrundlage {
        pub zweck: String,
        pub art6: Art6,
        /// Where the balancing of interests is documented (basis f).
        pub abwaegung: Option<String>,
        /// Where the proof of consent is kept (basis a).
        pub nachweis: Option<String>,
        /// Whether the proof is missing for some of those addressed (basis a).
        pub nachweis_lueckenhaft: Option<JaNein>,
    }
}

choice! {
    /// What a recipient is in the sense of the DSGVO.
    pub enum Empfaengerart {
        Intern = "intern",
        Auftragsverarbeiter = "auftragsverarbeiter",
        Dritter = "dritter",
    }
}

record! {
    /// Somebody who receives the data.
    pub struct Empfaenger {
        pub name: String,
        pub art: Empfaengerart,
        /// Date of the contract after Art. 28 DSGVO.
        pub avv: Option<Datum>,
        /// Country as ISO 3166 code.
        pub land: Option<String>,
        /// Basis of a transfer outside EU and EEA (Art. 44 ff. DSGVO).
        pub drittland_grundlage: Option<String>,
    }
}

record! {
    /// When data is to be deleted.
    pub struct Loeschregel {
        /// The event that starts the period.
        pub start: String,
        pub frist: Dauer,
        /// Whether the period runs until the end of the calendar year.
        pub zum_jahresende: Option<JaNein>,
    }
}

choice! {
    /// Statutory retention in years (§ 257 HGB, § 147 AO, as of 2025-01-01).
    pub enum Aufbewahrung { Keine = "keine", Sechs = "6", Acht = "8", Zehn = "10" }
}

choice! {
    /// What becomes of the existing data.
    pub enum Uebernahme { Ja = "ja", Nein = "nein", Archivieren = "archivieren" }
}

choice! {
    /// What a role may do with an information item.
    pub enum Recht { Lesen = "lesen", Bearbeiten = "bearbeiten", Verwalten = "verwalten" }
}

record! {
    /// To whom an information item is made available.
    pub struct Zugriff {
        pub rolle: Verweis<Rolle>,
        pub recht: Recht,
    }
}

choice! {
    /// What an information item holds, where that matters to findings.
    pub enum Inhaltsart {
        Kundenstammdaten = "kundenstammdaten",
        Korrespondenz = "korrespondenz",
        Angebote = "angebote",
        Belege = "belege",
        Vertraege = "vertraege",
        Dokumente = "dokumente",
        Servicefaelle = "servicefaelle",
        Werbung = "werbung",
        Auswertungen = "auswertungen",
        Sonstiges = "sonstiges",
    }
}

choice! {
    /// Where an information item is kept.
    pub enum Ablage {
        System = "system",
        PersoenlichesPostfach = "persoenliches_postfach",
        GemeinsamesPostfach = "gemeinsames_postfach",
        Dateiserver = "dateiserver",
        Ordner = "ordner",
        LokaleDatei = "lokale_datei",
    }
}

record! {
    /// An information item.
    pub struct Information {
        pub id: Kennung<Information>,
        pub name: String,
        pub kategorie: Option<String>,
        pub inhalt: Option<Inhaltsart>,
        /// The system that holds it today.
        pub system: Option<Verweis<System>>,
        /// The place where it is kept if that is no system.
        pub ort: Option<String>,
        pub medium: Option<Medium>,
        pub ablage: Option<Ablage>,
        /// Whether it has free text fields.
        pub freitext: Option<JaNein>,
        /// The system of record from now on, if it is not the CRM.
        pub fuehrend: Option<Verweis<System>>,
        pub angaben: Vec<String>,
        pub personenbezug: JaNein,
        pub besondere_kategorien: Option<JaNein>,
        pub betroffene: Vec<String>,
        pub datenkategorien: Vec<String>,
        pub zwecke: Vec<String>,
        pub rechtsgrundlagen: Vec<Rechtsgrundlage>,
        pub herkunft: Vec<String>,
        pub empfaenger: Vec<Empfaenger>,
        pub loeschregel: Option<Loeschregel>,
        pub aufbewahrung: Option<Aufbewahrung>,
        pub fachlich_verantwortlich: Option<Verweis<Rolle>>,
        pub erfasst_von: Vec<Verweis<Rolle>>,
        /// Effort of capture per entry.
        pub erfassungsaufwand: Option<Dauer>,
        pub zugriff: Vec<Zugriff>,
        pub uebernahme: Option<Uebernahme>,
        /// Number of records, for the migration.
        pub datensaetze: Option<super::werte::Anzahl>,
    }
}

impl Benannt for Information {
    const ART: &'static str = "information";
}
