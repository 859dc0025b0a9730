//! Quantities and structure of the company: what the CRM has to carry and the surroundings it is introduced into.

use super::werte::{Anteil, Anzahl, Betrag, Dauer, JaNein, Kennzahl, Veraenderung};
use crate::source::Located;
use crate::{choice, record};

record! {
    /// Quantities that the CRM has to carry (Mengengerüst).
    pub struct Mengengeruest {
        pub nutzer: Option<Anzahl>,
        pub gleichzeitige_nutzer: Option<Anzahl>,
        pub mobile_nutzer: Option<Anzahl>,
        pub standorte: Vec<String>,
        pub firmen: Option<Anzahl>,
        pub ansprechpartner: Option<Anzahl>,
        pub dokumente: Option<Anzahl>,
        pub anfragen_je_monat: Option<Anzahl>,
        pub angebote_je_monat: Option<Anzahl>,
        pub auftraege_je_monat: Option<Anzahl>,
        pub servicefaelle_je_monat: Option<Anzahl>,
        pub mails_je_tag: Option<Anzahl>,
        pub anrufe_je_tag: Option<Anzahl>,
        /// Growth per year in percent.
        pub wachstum: Option<Veraenderung>,
        /// Required availability within the service hours, in percent.
        pub verfuegbarkeit: Option<Anteil>,
        pub servicezeit: Option<String>,
        /// Accepted response time of a page.
        pub antwortzeit: Option<Dauer>,
        pub betriebsrat: Option<JaNein>,
    }
}

choice! {
    /// Where the CRM shall run.
    pub enum Betriebsmodell { Cloud = "cloud", Eigen = "eigen", Offen = "offen" }
}

record! {
    /// What the structure analysis found about the company as a whole.
    pub struct Struktur {
        /// Companies or brands that use the CRM.
        pub gesellschaften: Vec<String>,
        pub betriebsmodell: Option<Betriebsmodell>,
        /// Capacity of the IT department for the CRM in full-time posts.
        pub it_kapazitaet: Option<Kennzahl>,
        /// Capacity that daily business leaves a member of the project, in percent.
        pub projektkapazitaet: Option<Anteil>,
        /// Users without experience of a CRM, in percent.
        pub ohne_crm_erfahrung: Option<Anteil>,
        /// Accounts planned in three years.
        pub konten_in_drei_jahren: Option<Anzahl>,
        /// Hours per month that reports made by hand take.
        pub berichtsaufwand: Option<Kennzahl>,
        /// Whether field staff work where there is no network.
        pub einsatz_ohne_netz: Option<JaNein>,
        /// Whether users need assistive technology.
        pub hilfsmittel: Option<JaNein>,
        /// Whether the Barrierefreiheitsstärkungsgesetz or a public client asks for accessibility.
        pub barrierefreiheit_gefordert: Option<JaNein>,
        /// Whether an agreement with the works council covers evaluations of what employees do.
        pub betriebsvereinbarung: Option<JaNein>,
        /// Days per year on which the company works; 250 if nothing is stated.
        pub betriebstage: Option<Located<Anzahl>>,
        /// What an hour of work costs, in EUR, where a role has no rate of its own; internal.
        pub stundensatz: Option<Located<Betrag>>,
    }
}
