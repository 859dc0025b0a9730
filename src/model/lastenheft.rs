//! `lastenheft.yaml`: goals, hand-written requirements, adjustments and what surrounds them.

use super::prozesse::Rolle;
use super::werte::{Beliebig, Benannt, Datum, JaNein, Kennung, Markdown, Verweis};
use crate::source::Located;
use crate::{choice, file_record, record};

choice! {
    /// What a goal is about.
    pub enum Zielthema {
        Neugeschaeft = "neugeschaeft",
        Bestandskunden = "bestandskunden",
        Kampagnen = "kampagnen",
        Service = "service",
        Effizienz = "effizienz",
        Datenschutz = "datenschutz",
        Sonstiges = "sonstiges",
    }
}

record! {
    /// A measurable goal of the project.
    pub struct Ziel {
        pub id: Kennung<Ziel>,
        pub titel: String,
        pub thema: Option<Zielthema>,
        pub kennzahl: Option<String>,
        pub heute: Option<String>,
        pub ziel: Option<String>,
        pub bis: Option<Datum>,
        pub herkunft: Vec<Verweis<Beliebig>>,
    }
}

choice! {
    /// How binding a requirement is for the client; what is owed is decided by the Pflichtenheft.
    pub enum Prioritaet { Muss = "muss", Soll = "soll", Kann = "kann" }
}

choice! {
    /// The kind of a requirement; its code leads the identifier of derived ones.
    pub enum Anforderungsart {
        Funktion = "funktion",
        Daten = "daten",
        Leistung = "leistung",
        Schnittstelle = "schnittstelle",
        Betrieb = "betrieb",
        Einfuehrung = "einfuehrung",
    }
}

choice! {
    /// How fulfilment is shown (ISO/IEC/IEEE 29148: inspection, analysis, demonstration, test).
    pub enum Nachweis {
        Test = "test",
        Vorfuehrung = "vorfuehrung",
        Inspektion = "inspektion",
        Analyse = "analyse",
    }
}

choice! {
    /// Who may see an entry.
    pub enum Sichtbarkeit { Extern = "extern", Intern = "intern" }
}

choice! {
    /// The group a requirement is printed in.
    pub enum Gruppe {
        Kontakte = "kontakte",
        Aktivitaeten = "aktivitaeten",
        Vertrieb = "vertrieb",
        Angebote = "angebote",
        Bestandskunden = "bestandskunden",
        Marketing = "marketing",
        Service = "service",
        Verwaltung = "verwaltung",
        Mobil = "mobil",
        Dokumente = "dokumente",
        Auswertung = "auswertung",
        Schnittstellen = "schnittstellen",
        Migration = "migration",
        Daten = "daten",
        Qualitaet = "qualitaet",
        Bedienung = "bedienung",
        Datenschutz = "datenschutz",
        Rechte = "rechte",
        Betrieb = "betrieb",
        Vertrag = "vertrag",
        Einfuehrung = "einfuehrung",
    }
}

record! {
    /// A testable acceptance criterion (V-Modell XT: Ausgangssituation, Aktion, erwartetes Ergebnis).
    pub struct Abnahmekriterium {
        pub ausgangslage: Located<String>,
        pub aktion: Located<String>,
        pub ergebnis: Located<String>,
    }
}

record! {
    /// A hand-written requirement.
    pub struct Anforderung {
        pub id: Kennung<Anforderung>,
        pub titel: String,
        pub text: Located<String>,
        pub art: Anforderungsart,
        pub gruppe: Gruppe,
        pub prioritaet: Prioritaet,
        pub begruendung: Option<String>,
        pub herkunft: Vec<Verweis<Beliebig>>,
        pub abnahme: Vec<Abnahmekriterium>,
        pub nachweis: Option<Nachweis>,
        /// Why an offer that does not meet it is excluded (A-Kriterium); only a Muss can be one.
        pub a_kriterium: Option<Located<String>>,
        pub sichtbarkeit: Option<Sichtbarkeit>,
        pub tags: Vec<String>,
        /// The catalogue entry or rule it was taken over from, such as `katalog basis 1.0.0`.
        pub vorlage: Option<String>,
        /// Values of the template that the company has not confirmed yet.
        pub werte_zu_bestaetigen: Vec<OffenerWert>,
    }
}

record! {
    /// A value that a template proposed.
    pub struct OffenerWert {
        pub name: String,
        pub wert: String,
        pub bedeutung: Option<String>,
    }
}

record! {
    /// The company's word on a value that a catalogue entry proposes.
    pub struct Wert {
        pub anforderung: Located<String>,
        pub name: Located<String>,
        pub wert: Located<String>,
    }
}

record! {
    /// A change to a derived requirement.
    pub struct Anpassung {
        /// Identifier of the derived requirement.
        pub anforderung: Located<String>,
        pub titel: Option<String>,
        pub text: Option<Located<String>>,
        pub prioritaet: Option<Prioritaet>,
        pub a_kriterium: Option<Located<String>>,
        pub abnahme: Vec<Abnahmekriterium>,
        /// Whether the requirement is dropped.
        pub entfaellt: Option<JaNein>,
        pub grund: String,
    }
}

record! {
    /// Something that is expressly not part of the project.
    pub struct Abgrenzung {
        pub id: Kennung<Abgrenzung>,
        pub titel: String,
        pub text: String,
        pub grund: Option<String>,
        pub herkunft: Vec<Verweis<Beliebig>>,
        pub sichtbarkeit: Option<Sichtbarkeit>,
        /// The catalogue entry or rule it was taken over from.
        pub vorlage: Option<String>,
    }
}

choice! {
    /// What a constraint is about.
    pub enum Rahmenart {
        Budget = "budget",
        Termin = "termin",
        Betriebsmodell = "betriebsmodell",
        Mitbestimmung = "mitbestimmung",
        Datenschutz = "datenschutz",
        Technik = "technik",
        Organisation = "organisation",
        Recht = "recht",
    }
}

record! {
    /// A constraint; a budget is always internal.
    pub struct Rahmenbedingung {
        pub id: Kennung<Rahmenbedingung>,
        pub art: Rahmenart,
        pub text: String,
        pub sichtbarkeit: Option<Sichtbarkeit>,
    }
}

record! {
    /// A stage of expansion.
    pub struct Ausbaustufe {
        pub id: Kennung<Ausbaustufe>,
        pub titel: String,
        pub inhalt: String,
        pub bis: Option<Datum>,
    }
}

record! {
    /// A class of defects and what follows from it at acceptance.
    pub struct Maengelklasse {
        pub klasse: String,
        pub bedeutung: String,
        pub folge: String,
    }
}

record! {
    /// How the project is introduced.
    pub struct Einfuehrung {
        pub vorgehen: Option<Markdown>,
        pub schulung: Option<Markdown>,
        /// What the client contributes.
        pub mitwirkung: Vec<String>,
    }
}

record! {
    /// What is delivered and how it is accepted.
    pub struct Abnahme {
        pub lieferumfang: Vec<String>,
        pub verfahren: Option<Markdown>,
        pub maengelklassen: Vec<Maengelklasse>,
    }
}

record! {
    /// What an offer must contain and when it is due.
    pub struct Angebotsvorgaben {
        pub form: Option<String>,
        pub abgabe_an: Option<String>,
        pub rueckfragen_bis: Option<Datum>,
        pub abgabe_bis: Option<Datum>,
        pub bindefrist_bis: Option<Datum>,
        pub unterlagen: Vec<String>,
        pub bewertung: Option<Markdown>,
    }
}

record! {
    /// A term and its meaning.
    pub struct Begriff {
        pub begriff: String,
        pub bedeutung: String,
    }
}

choice! {
    /// The chapter an open question belongs to.
    pub enum Thema {
        Unternehmen = "unternehmen",
        Ausgangslage = "ausgangslage",
        Zielbild = "zielbild",
        Ziele = "ziele",
        Kunden = "kunden",
        Prozesse = "prozesse",
        Rollen = "rollen",
        Systeme = "systeme",
        Informationen = "informationen",
        Mengengeruest = "mengengeruest",
        Rahmenbedingungen = "rahmenbedingungen",
        Ausbaustufen = "ausbaustufen",
        Anforderungen = "anforderungen",
        Datenuebernahme = "datenuebernahme",
        Qualitaet = "qualitaet",
        Datenschutz = "datenschutz",
        Betrieb = "betrieb",
        Einfuehrung = "einfuehrung",
        Schulung = "schulung",
        Mitwirkung = "mitwirkung",
        Abgrenzung = "abgrenzung",
        Lieferumfang = "lieferumfang",
        Abnahme = "abnahme",
        Angebot = "angebot",
    }
}

record! {
    /// An open question.
    pub struct OffenerPunkt {
        pub id: Kennung<OffenerPunkt>,
        pub frage: String,
        pub thema: Option<Thema>,
        pub entscheidet: Verweis<Rolle>,
        pub bis: Option<Datum>,
        /// Whether the release has to wait for the answer.
        pub blockiert: Option<JaNein>,
        pub sichtbarkeit: Option<Sichtbarkeit>,
    }
}

file_record! {
    /// The file `lastenheft.yaml`.
    pub struct Lastenheftdatei {
        pub ziele: Vec<Ziel>,
        pub anforderungen: Vec<Anforderung>,
        pub anpassungen: Vec<Anpassung>,
        pub werte: Vec<Wert>,
        pub abgrenzung: Vec<Abgrenzung>,
        pub rahmenbedingungen: Vec<Rahmenbedingung>,
        pub ausbaustufen: Vec<Ausbaustufe>,
        pub einfuehrung: Option<Einfuehrung>,
        pub abnahme: Option<Abnahme>,
        pub angebot: Option<Angebotsvorgaben>,
        pub glossar: Vec<Begriff>,
        pub offene_punkte: Vec<OffenerPunkt>,
    }
}

impl Benannt for Ziel {
    const ART: &'static str = "ziel";
}

impl Benannt for Anforderung {
    const ART: &'static str = "anforderung";
}

impl Benannt for Abgrenzung {
    const ART: &'static str = "abgrenzung";
}

impl Benannt for Rahmenbedingung {
    const ART: &'static str = "rahmenbedingung";
}

impl Benannt for Ausbaustufe {
    const ART: &'static str = "ausbaustufe";
}

impl Benannt for OffenerPunkt {
    const ART: &'static str = "offener_punkt";
}

impl Rahmenbedingung {
    /// Whether vendors must not see it. A budget never leaves the company, whatever the file says.
    #[must_use]
    pub fn is_internal(&self) -> bool {
        self.art == Rahmenart::Budget || self.sichtbarkeit == Some(Sichtbarkeit::Intern)
    }
}
