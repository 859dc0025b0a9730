//! `analyse/prozesse.yaml`: roles, systems, processes and quantities of the Prozess- und Strukturanalyse.

use super::informationen::Information;
use super::struktur::{Mengengeruest, Struktur};
use super::werte::{Anzahl, Benannt, Betrag, Datum, Dauer, Haeufigkeit, JaNein, Kennung, Markdown, Verweis};
use crate::source::Located;
use crate::{choice, file_record, record};

choice! {
    /// What a role does towards the customer; findings of the structure analysis ask for it.
    pub enum Rollenart {
        Leitung = "leitung",
        Aussendienst = "aussendienst",
        Innendienst = "innendienst",
        Service = "service",
        Marketing = "marketing",
        Verwaltung = "verwaltung",
        Technik = "technik",
        It = "it",
        Partner = "partner",
    }
}

record! {
    /// A role in the company; never a person.
    pub struct Rolle {
        pub id: Kennung<Rolle>,
        pub name: String,
        pub art: Option<Rollenart>,
        /// Number of people in the role.
        pub anzahl: Option<Anzahl>,
        pub standort: Option<String>,
        pub aufgaben: Option<String>,
        pub vertretung: Option<Verweis<Rolle>>,
        /// What an hour of work costs, in EUR; internal.
        pub stundensatz: Option<Located<Betrag>>,
    }
}

choice! {
    /// The kind of a system.
    pub enum Systemart {
        Erp = "erp",
        Telefonie = "telefonie",
        Mail = "mail",
        Shop = "shop",
        Website = "website",
        Dms = "dms",
        Newsletter = "newsletter",
        Auswertung = "auswertung",
        Verzeichnisdienst = "verzeichnisdienst",
        Tabelle = "tabelle",
        Textverarbeitung = "textverarbeitung",
        Altsystem = "altsystem",
        Sonstiges = "sonstiges",
    }
}

choice! {
    /// Where a system runs.
    pub enum Betriebsort { Eigen = "eigen", Cloud = "cloud", Dienstleister = "dienstleister" }
}

choice! {
    /// What becomes of a system.
    pub enum Zukunft { Behalten = "behalten", Anbinden = "anbinden", Ersetzen = "ersetzen" }
}

choice! {
    /// The direction in which data flows.
    pub enum Richtung { InsCrm = "ins_crm", AusCrm = "aus_crm", Beide = "beide" }
}

choice! {
    /// What sets a transfer off.
    pub enum Uebertragung { Ereignis = "ereignis", Zeitplan = "zeitplan", Manuell = "manuell" }
}

record! {
    /// The interface between a system and the CRM (Schnittstellensteckbrief).
    pub struct Schnittstelle {
        pub richtung: Richtung,
        pub objekte: Vec<String>,
        pub ausloeser: Option<Uebertragung>,
        pub haeufigkeit: Option<Haeufigkeit>,
        pub volumen: Option<String>,
        pub format: Option<String>,
        /// Who leads the data: the system itself or the CRM.
        pub fuehrend: Option<Fuehrung>,
        pub fehlerbehandlung: Option<String>,
    }
}

choice! {
    /// Which side of an interface is the system of record.
    pub enum Fuehrung { System = "system", Crm = "crm" }
}

record! {
    /// A system in use today.
    pub struct System {
        pub id: Kennung<System>,
        pub name: String,
        pub art: Systemart,
        pub produkt: Option<String>,
        pub version: Option<String>,
        pub betrieb: Option<Betriebsort>,
        pub verantwortlich: Option<Verweis<Rolle>>,
        pub nutzer: Option<Anzahl>,
        pub vertragsende: Option<Datum>,
        /// Whether it takes enquiries through forms (website).
        pub formulare: Option<JaNein>,
        pub zukunft: Zukunft,
        pub schnittstelle: Option<Schnittstelle>,
    }
}

choice! {
    /// The part of the company's work a process belongs to.
    pub enum Prozessgruppe {
        Marketing = "Marketing",
        Vertrieb = "Vertrieb",
        Service = "Service",
        Verwaltung = "Verwaltung",
    }
}

choice! {
    /// The medium that carries information into or out of a step.
    pub enum Medium {
        Papier = "papier",
        Email = "email",
        Telefon = "telefon",
        Gespraech = "gespraech",
        Tabelle = "tabelle",
        Datei = "datei",
        System = "system",
        Web = "web",
    }
}

choice! {
    /// What a step does, where that matters to findings.
    pub enum Schrittart {
        Erfassung = "erfassung",
        Freigabe = "freigabe",
        Uebergabe = "uebergabe",
        Entscheidung = "entscheidung",
        Auswertung = "auswertung",
    }
}

record! {
    /// One step of a process.
    pub struct Schritt {
        pub nr: Located<Anzahl>,
        pub taetigkeit: String,
        pub art: Option<Schrittart>,
        pub rolle: Option<Verweis<Rolle>>,
        pub system: Option<Verweis<System>>,
        pub medium_ein: Option<Medium>,
        pub medium_aus: Option<Medium>,
        /// Working time per execution.
        pub bearbeitung: Option<Dauer>,
        /// Waiting time per execution.
        pub liegezeit: Option<Dauer>,
    }
}

choice! {
    /// The kind of a weakness; selects the rule that turns it into a requirement.
    pub enum Schwaechenart {
        Medienbruch = "medienbruch",
        Doppelerfassung = "doppelerfassung",
        Wartezeit = "wartezeit",
        Rueckfrage = "rueckfrage",
        Nacharbeit = "nacharbeit",
        Kopfwissen = "kopfwissen",
        FehlendeZustaendigkeit = "fehlende_zustaendigkeit",
        FehlendeInformation = "fehlende_information",
        Informationsverlust = "informationsverlust",
        FristVersaeumt = "frist_versaeumt",
        KeinNachfassen = "kein_nachfassen",
        KeinePrognose = "keine_prognose",
        Ueberbearbeitung = "ueberbearbeitung",
        Rechtsrisiko = "rechtsrisiko",
        Kundenaerger = "kundenaerger",
    }
}

choice! {
    /// How grave a weakness is.
    pub enum Schwere { Gering = "1", Mittel = "2", Hoch = "3" }
}

record! {
    /// A weakness of a process.
    pub struct Schwachstelle {
        pub id: Kennung<Schwachstelle>,
        pub kategorie: Schwaechenart,
        pub schritt: Option<Located<Anzahl>>,
        pub beschreibung: String,
        pub wirkung: Option<String>,
        pub schwere: Option<Schwere>,
        /// What is to be different afterwards.
        pub soll: Option<String>,
    }
}

choice! {
    /// Whether a process goes into the CRM.
    pub enum Einbinden { Ja = "ja", Nein = "nein", Spaeter = "spaeter" }
}

choice! {
    /// The channel on which a process meets the customer.
    pub enum Kanal {
        Telefon = "telefon",
        Email = "email",
        Besuch = "besuch",
        Brief = "brief",
        Web = "web",
        Messe = "messe",
        Portal = "portal",
        Intern = "intern",
    }
}

choice! {
    /// How times and frequencies became known.
    pub enum Erhebung { Gemessen = "gemessen", Geschaetzt = "geschaetzt" }
}

choice! {
    /// A role's part in a process.
    pub enum RaciTeil { R = "R", A = "A", C = "C", I = "I" }
}

record! {
    /// One role's part in a process.
    pub struct Raci {
        pub rolle: Verweis<Rolle>,
        pub teil: RaciTeil,
    }
}

choice! {
    /// The subject of a process, where that matters to findings.
    pub enum Prozessart {
        Anfrage = "anfrage",
        Angebot = "angebot",
        Nachfassen = "nachfassen",
        Prognose = "prognose",
        Kampagne = "kampagne",
        Reklamation = "reklamation",
        Serviceanfrage = "serviceanfrage",
        Einsatzplanung = "einsatzplanung",
        Betroffenenauskunft = "betroffenenauskunft",
        Bericht = "bericht",
        Sonderablauf = "sonderablauf",
    }
}

record! {
    /// A process (Prozesssteckbrief).
    pub struct Prozess {
        pub id: Kennung<Prozess>,
        pub name: String,
        pub gruppe: Prozessgruppe,
        pub art: Option<Prozessart>,
        pub zweck: Option<String>,
        pub kundennutzen: Option<String>,
        pub ausloeser: Option<String>,
        pub ergebnis: Option<String>,
        pub verantwortlich: Option<Verweis<Rolle>>,
        pub beteiligte: Vec<Verweis<Rolle>>,
        pub extern_beteiligte: Vec<String>,
        pub systeme: Vec<Verweis<System>>,
        pub informationen: Vec<Verweis<Information>>,
        pub kanaele: Vec<Kanal>,
        pub haeufigkeit: Option<Haeufigkeit>,
        pub bearbeitungszeit: Option<Dauer>,
        /// Working time per execution as it shall be; internal, because savings follow from it.
        pub bearbeitungszeit_soll: Option<Dauer>,
        pub durchlaufzeit: Option<Dauer>,
        pub erhebung: Option<Erhebung>,
        pub schritte: Vec<Schritt>,
        pub raci: Vec<Raci>,
        pub schwachstellen: Vec<Schwachstelle>,
        pub einbinden: Einbinden,
        /// Why the process stays out or comes later.
        pub grund: Option<String>,
        /// What must change.
        pub aenderung: Option<String>,
        /// The process as it shall be.
        pub soll: Vec<String>,
    }
}

file_record! {
    /// The file `analyse/prozesse.yaml`.
    pub struct Prozessdatei {
        pub aufbauorganisation: Option<Markdown>,
        pub rollen: Vec<Rolle>,
        pub systeme: Vec<System>,
        pub prozesse: Vec<Prozess>,
        pub informationen: Vec<Information>,
        pub mengengeruest: Option<Mengengeruest>,
        pub struktur: Option<Struktur>,
    }
}

impl Benannt for Rolle {
    const ART: &'static str = "rolle";
}

impl Benannt for System {
    const ART: &'static str = "system";
}

impl Benannt for Prozess {
    const ART: &'static str = "prozess";
}

impl Benannt for Schwachstelle {
    const ART: &'static str = "schwachstelle";
}
