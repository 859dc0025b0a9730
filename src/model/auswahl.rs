//! `auswahl.yaml`: who is asked for an offer, and how the offers are compared. Written before the first one is opened.

use super::lastenheft::Gruppe;
use super::projekt::Ansprechpartner;
use super::werte::{
    Anteil, Anzahl, Benannt, Betrag, Datum, Kennung, Kennzahl, Markdown, Punktwert, Veraenderung, Version,
};
use crate::source::Located;
use crate::{choice, file_record, record};

choice! {
    /// How benefit and price decide, after the `UfAB` 2018 and what procedures of public buyers use.
    pub enum Methode {
        NiedrigsterPreis = "niedrigster_preis",
        EinfacheRichtwertmethode = "einfache_richtwertmethode",
        ErweiterteRichtwertmethode = "erweiterte_richtwertmethode",
        Medianmethode = "medianmethode",
        Referenzwertmethode = "referenzwertmethode",
        Preisquotient = "preisquotient",
        EinseitigeInterpolation = "einseitige_interpolation",
        ZweiseitigeInterpolation = "zweiseitige_interpolation",
        FesteSpanne = "feste_spanne",
        Exponentiell = "exponentiell",
        Nutzwert = "nutzwert",
    }
}

choice! {
    /// What decides between offers that are close or equal.
    pub enum Entscheidung { Leistung = "leistung", Preis = "preis" }
}

choice! {
    /// When running cost is paid: at the end of each year, or in advance as usual for subscriptions.
    pub enum Zahlung { Nachschuessig = "nachschuessig", Vorschuessig = "vorschuessig" }
}

choice! {
    /// What the offers are compared by: all cost over the years, or what it is worth today.
    pub enum Wertungspreis { Gesamtkosten = "gesamtkosten", Barwert = "barwert" }
}

record! {
    /// Values that offers are measured by, fixed beforehand.
    pub struct Referenzwerte {
        /// Leistungspunkte, up to 10,000.
        pub leistung: Kennzahl,
        pub preis: Betrag,
    }
}

record! {
    /// Prices between which points fall from ten to none, fixed beforehand.
    pub struct Preisspanne {
        pub unten: Betrag,
        pub oben: Betrag,
    }
}

choice! {
    /// What becomes of an offer that does not state a price it has to. The highest price of the other offers is what VOB/A 2019 § 16a (2)
    /// measures a missing price by.
    pub enum FehlendePreise { KeineWertung = "keine_wertung", HoechsterPreis = "hoechster_preis" }
}

record! {
    /// The formula that decides, and its parameters.
    pub struct Vergabeverfahren {
        pub methode: Located<Methode>,
        /// Weight of the benefit (GL); that of the price is the rest.
        pub gewicht_leistung: Option<Anteil>,
        /// Schwankungsbereich s of the erweiterte Richtwertmethode.
        pub schwankung: Option<Anteil>,
        /// What decides within it.
        pub entscheidung: Option<Entscheidung>,
        /// What decides between offers of the same value.
        pub gleichstand: Option<Entscheidung>,
        pub referenz: Option<Referenzwerte>,
        pub spanne: Option<Preisspanne>,
        /// Offers above it are excluded.
        pub preisobergrenze: Option<Betrag>,
        /// What becomes of an offer that does not state a price it has to; it is not ranked, unless stated otherwise.
        pub fehlende_preise: Option<FehlendePreise>,
    }
}

record! {
    /// What cost over time is computed with.
    pub struct Kostenrechnung {
        /// Years that are compared.
        pub jahre: Anzahl,
        /// Rate of interest per year.
        pub zins: Anteil,
        /// Rise of running prices per year where an offer states none.
        pub steigerung: Veraenderung,
        pub zahlung: Zahlung,
        pub wertungspreis: Wertungspreis,
        /// Value added tax that is added to all prices, where the client cannot deduct it; offers state net prices.
        pub umsatzsteuer: Option<Anteil>,
        /// User accounts from the first year on.
        pub konten: Anzahl,
        /// What a day of the own staff costs.
        pub personentag: Betrag,
    }
}

record! {
    /// Points for each kind of answer, 0 to 10.
    pub struct Punktetabelle {
        pub standard: Punktwert,
        pub konfiguration: Punktwert,
        pub zusatzmodul_eigen: Punktwert,
        pub zusatzmodul_dritt: Punktwert,
        pub anpassung: Punktwert,
        /// Counts only if it is promised in the contract for a day up to `produktivstart`.
        pub geplant: Punktwert,
    }
}

record! {
    /// Weights of requirements by their priority: relative to each other within their group.
    pub struct Prioritaetsgewichte {
        pub muss: Anzahl,
        pub soll: Anzahl,
        pub kann: Anzahl,
    }
}

record! {
    /// A Kriterium beside the requirements, rated by people.
    pub struct Kriterium {
        pub id: Kennung<Kriterium>,
        pub titel: String,
        /// Relative to the other criteria and requirements of its group.
        pub gewicht: Anzahl,
        pub mindestpunkte: Option<Punktwert>,
        /// Erwartungshaltung: which answer earns which points.
        pub erwartung: Option<String>,
    }
}

record! {
    /// A Kriteriengruppe: requirements of some groups of the Lastenheft, and criteria beside them.
    pub struct Kriteriengruppe {
        pub id: Kennung<Kriteriengruppe>,
        pub titel: String,
        /// Relative to the other groups of its main group.
        pub gewicht: Anteil,
        pub mindestpunkte: Option<Punktwert>,
        /// Groups of the Lastenheft whose requirements are its criteria.
        pub lastenheft: Vec<Located<Gruppe>>,
        pub kriterien: Vec<Kriterium>,
    }
}

record! {
    /// A Kriterienhauptgruppe.
    pub struct Hauptgruppe {
        pub id: Kennung<Hauptgruppe>,
        pub titel: String,
        pub gewicht: Anteil,
        pub mindestpunkte: Option<Punktwert>,
        pub gruppen: Vec<Kriteriengruppe>,
    }
}

record! {
    /// What holds of a single requirement other than its priority says.
    pub struct Anforderungsgewicht {
        pub id: Located<String>,
        pub gewicht: Option<Anzahl>,
        pub mindestpunkte: Option<Punktwert>,
        pub erwartung: Option<String>,
    }
}

record! {
    /// Somebody who is asked for an offer.
    pub struct Anbieter {
        pub id: Kennung<Anbieter>,
        pub firma: String,
        pub anschrift: Option<String>,
        pub ansprechpartner: Option<Ansprechpartner>,
        pub produkt: Option<String>,
        pub eingeladen: Option<Datum>,
    }
}

file_record! {
    /// The file `auswahl.yaml`.
    pub struct Auswahldatei {
        /// The released version of the Lastenheft that is asked for; the working state if none is stated.
        pub lastenheft: Option<Located<Version>>,
        /// Until when offers are to be in.
        pub frist: Option<Datum>,
        /// When people begin to work with the new system.
        pub produktivstart: Option<Datum>,
        pub anbieter: Vec<Anbieter>,
        pub verfahren: Option<Vergabeverfahren>,
        pub kosten: Option<Kostenrechnung>,
        pub punkte: Option<Punktetabelle>,
        pub gewichte: Option<Prioritaetsgewichte>,
        pub hauptgruppen: Vec<Hauptgruppe>,
        pub anforderungen: Vec<Anforderungsgewicht>,
        /// What happens if nothing is decided, for the decision paper.
        pub nichtentscheidung: Option<Markdown>,
    }
}

impl Benannt for Anbieter {
    const ART: &'static str = "anbieter";
}

impl Benannt for Hauptgruppe {
    const ART: &'static str = "hauptgruppe";
}

impl Benannt for Kriteriengruppe {
    const ART: &'static str = "kriteriengruppe";
}

impl Benannt for Kriterium {
    const ART: &'static str = "kriterium";
}
