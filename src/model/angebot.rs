//! `angebote/<id>.yaml`: what one bidder answers and asks for. `crmplan angebot import` writes it; it can be written by hand as well.

use super::auswahl::Anbieter;
use super::werte::{Anteil, Anzahl, Betrag, Datum, JaNein, Kennzahl, Veraenderung, Version, Verweis};
use crate::source::Located;
use crate::{choice, record};

choice! {
    /// How a requirement is met.
    pub enum Erfuellung {
        Standard = "standard",
        Konfiguration = "konfiguration",
        ZusatzmodulEigen = "zusatzmodul_eigen",
        ZusatzmodulDritt = "zusatzmodul_dritt",
        Anpassung = "anpassung",
        Geplant = "geplant",
        NichtErfuellt = "nicht_erfuellt",
    }
}

choice! {
    /// What is paid for. The first ones once, the others in every year.
    pub enum Kostenart {
        Lizenzkauf = "lizenzkauf",
        Einrichtung = "einrichtung",
        Anpassung = "anpassung",
        Zusatzmodule = "zusatzmodule",
        Schnittstellen = "schnittstellen",
        Datenmigration = "datenmigration",
        Projektleitung = "projektleitung",
        Erstschulung = "erstschulung",
        Hardware = "hardware",
        Nebenkosten = "nebenkosten",
        Ausstieg = "ausstieg",
        Subskription = "subskription",
        Wartung = "wartung",
        Hosting = "hosting",
        Support = "support",
        Datenpflege = "datenpflege",
        Schulung = "schulung",
        Schnittstellenpflege = "schnittstellenpflege",
        SonstigesLaufend = "sonstiges_laufend",
    }
}

impl Kostenart {
    /// What every offer has to answer, because it is what is forgotten most often and costs most over the years.
    pub const PFLICHT: [Self; 4] = [Self::Erstschulung, Self::Wartung, Self::Datenpflege, Self::Schulung];

    /// Whether it is paid in every year.
    #[must_use]
    pub fn is_laufend(self) -> bool {
        matches!(
            self,
            Self::Subskription
                | Self::Wartung
                | Self::Hosting
                | Self::Support
                | Self::Datenpflege
                | Self::Schulung
                | Self::Schnittstellenpflege
                | Self::SonstigesLaufend
        )
    }
}

choice! {
    /// What a line without a price says: nothing is to be paid because it is included, or because there is no need for it.
    pub enum Preisstatus { Enthalten = "enthalten", Entfaellt = "entfaellt" }
}

choice! {
    /// How often a price is paid.
    pub enum Takt { Einmalig = "einmalig", Monatlich = "monatlich", Jaehrlich = "jaehrlich", AmEnde = "am_ende" }
}

record! {
    /// Something a bidder wrote that is no value for its field. While it stands here, whatever it is about is an open question.
    pub struct Ungeklaert {
        pub feld: String,
        /// In the words of the bidder; none if the field that everything else depends on is empty.
        pub wert: Option<String>,
    }
}

record! {
    /// A line of the price sheet: a price, or that none is asked for. A kind of cost without a line is an open question, not zero.
    pub struct Preiszeile {
        pub art: Located<Kostenart>,
        pub status: Option<Preisstatus>,
        pub bezeichnung: Option<String>,
        /// For one unit and one payment.
        pub preis: Option<Betrag>,
        /// One if nothing is stated, or the accounts if the price is for each of them.
        pub menge: Option<Kennzahl>,
        pub je_konto: Option<JaNein>,
        pub mindestmenge: Option<Kennzahl>,
        /// Once for cost that is paid once, yearly for the rest, if nothing is stated.
        pub takt: Option<Takt>,
        pub frei_monate: Option<Anzahl>,
        pub rabatt: Option<Anteil>,
        /// For how many years the discount holds; always if nothing is stated.
        pub rabatt_jahre: Option<Anzahl>,
        pub steigerung: Option<Veraenderung>,
        pub ab_jahr: Option<Anzahl>,
        pub bis_jahr: Option<Anzahl>,
        /// Days that the client's own staff has to work for it, each time it is paid.
        pub eigene_tage: Option<Kennzahl>,
        pub bemerkung: Option<String>,
        /// While anything stands here, the line costs nobody knows what.
        pub ungeklaert: Vec<Ungeklaert>,
    }
}

record! {
    /// The answer to one requirement.
    pub struct Anforderungsantwort {
        pub id: Located<String>,
        pub erfuellung: Option<Erfuellung>,
        pub erlaeuterung: Option<String>,
        /// Person-days of the bidder.
        pub aufwand: Option<Kennzahl>,
        /// Paid once for it, beside the price sheet.
        pub einmalpreis: Option<Betrag>,
        /// Paid for it in each year, beside the price sheet.
        pub jahrespreis: Option<Betrag>,
        /// What the client has to provide.
        pub voraussetzung: Option<String>,
        pub verfuegbar_ab: Option<Datum>,
        /// Whether what is planned is promised in the contract.
        pub zugesagt: Option<JaNein>,
        pub nachweis: Option<String>,
        pub ungeklaert: Vec<Ungeklaert>,
    }
}

impl Anforderungsantwort {
    /// Whether nobody can say what it costs.
    #[must_use]
    pub fn is_price_open(&self) -> bool {
        self.ungeklaert.iter().any(|x| x.feld == "einmalpreis" || x.feld == "jahrespreis")
    }
}

record! {
    /// A question of the bidder.
    pub struct Bieterfrage {
        /// What it is about: a requirement, a chapter.
        pub bezug: Option<String>,
        pub frage: String,
    }
}

record! {
    /// Who the bidder is, in its own words.
    pub struct Unternehmen {
        pub firma: Option<String>,
        pub anschrift: Option<String>,
        pub ansprechpartner: Option<String>,
        pub email: Option<String>,
        pub telefon: Option<String>,
        pub beschaeftigte: Option<String>,
        pub referenzen: Option<String>,
        pub zertifikate: Option<String>,
        pub unterauftragnehmer: Option<String>,
        pub datenort: Option<String>,
    }
}

record! {
    /// The file that was read.
    pub struct Angebotsquelle {
        pub datei: String,
        /// SHA-256 of the file.
        pub pruefsumme: String,
    }
}

record! {
    /// The file `angebote/<id>.yaml`.
    pub struct Angebot {
        pub anbieter: Verweis<Anbieter>,
        /// The version of the Lastenheft that is answered.
        pub lastenheft: Option<Located<Version>>,
        pub datum: Option<Datum>,
        pub bindefrist: Option<Datum>,
        /// EUR if nothing is stated.
        pub waehrung: Option<Located<String>>,
        /// EUR for one unit of another currency.
        pub kurs: Option<Kennzahl>,
        pub quelle: Option<Angebotsquelle>,
        pub antworten: Vec<Anforderungsantwort>,
        pub preise: Vec<Preiszeile>,
        /// Of the offer as a whole.
        pub ungeklaert: Vec<Ungeklaert>,
        pub unternehmen: Option<Unternehmen>,
        pub fragen: Vec<Bieterfrage>,
    }
}

impl Angebot {
    /// The currency of its prices, if that is not the euro.
    #[must_use]
    pub fn fremdwaehrung(&self) -> Option<&Located<String>> {
        self.waehrung.as_ref().filter(|currency| currency.value.trim() != "EUR")
    }
}
