//! Information items (Informationsbestände) with what data protection asks about them.

use super::prozesse::{Medium, Rolle, System};
use super::werte::{Anzahl, Benannt, Datum, Dauer, JaNein, Kennung, Verweis};
use crate::{choice, record};

choice! {
    /// Legal basis, Art. 6 (1) DSGVO.
    pub enum Art6 { A = "a", B = "b", C = "c", D = "d", E = "e", F = "f" }
}

choice! {
    /// The channel of advertising; a survey of satisfaction is advertising too (BGH, VI ZR 225/17).
    pub enum Werbekanal { Email = "email", Telefon = "telefon", Brief = "brief" }
}

choice! {
    /// Whom advertising addresses.
    pub enum Adressaten { Verbraucher = "verbraucher", Geschaeft = "geschaeft" }
}

record! {
    /// The four conditions under which existing customers may be addressed by e-mail without consent, § 7 (3) UWG.
    pub struct Bestandskunden {
        /// The address was obtained in connection with a sale.
        pub aus_verkauf: Option<JaNein>,
        /// Advertised are own, similar goods or services.
        pub aehnliche_waren: Option<JaNein>,
        /// The customer has not objected.
        pub kein_widerspruch: Option<JaNein>,
        /// The right to object is pointed out when the address is taken and at each use.
        pub hinweis_bei_jeder_nutzung: Option<JaNein>,
    }
}

record! {
    /// What § 7 UWG asks about a purpose that is advertising.
    pub struct Werbung {
        pub kanal: Option<Werbekanal>,
        pub adressaten: Option<Adressaten>,
        /// How long the consent of consumers to calls is kept after each use (§ 7a UWG: five years).
        pub nachweis_frist: Option<Dauer>,
        pub bestandskunden: Option<Bestandskunden>,
    }
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
        pub werbung: Option<Werbung>,
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
        /// When the recipient's certificate for the EU-US Data Privacy Framework was checked.
        pub zertifikat_geprueft: Option<Datum>,
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
        /// Why the period is as long as it is.
        pub grund: Option<String>,
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
        /// What allows data after Art. 9 DSGVO, or why free text does not attract it.
        pub besondere_kategorien_grund: Option<String>,
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
        /// New entries per year.
        pub neu_je_jahr: Option<Anzahl>,
        pub zugriff: Vec<Zugriff>,
        /// Where people are told about the processing (Art. 13 and 14 DSGVO).
        pub informationspflicht: Option<String>,
        /// Where the threshold check or the assessment after Art. 35 DSGVO is documented.
        pub dsfa: Option<String>,
        pub uebernahme: Option<Uebernahme>,
        /// Number of records, for the migration.
        pub datensaetze: Option<Anzahl>,
    }
}

impl Benannt for Information {
    const ART: &'static str = "information";
}
