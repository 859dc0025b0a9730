//! The section `umsatzanalyse` of `analyse/kunden.yaml`: what `crmplan analyse kunden` found in the sales figures.
//!
//! The program writes it and replaces it as a whole; what people say of a customer stands under `kunden`. Always internal.

use rust_decimal::Decimal;

use super::kunden::{AbcKlasse, Potenzial};
use super::umsatz::Umsatzannahmen;
use super::werte::{Anteil, Anzahl, Betrag, Datum, Kennzahl, Punktwert, Veraenderung};
use crate::source::Origin;
use crate::{choice, record};

choice! {
    /// Why a row of an export is left out.
    pub enum Auslassungsgrund {
        Feldzahl = "feldzahl",
        KundeFehlt = "kunde_fehlt",
        DatumUnlesbar = "datum_unlesbar",
        NachStichtag = "nach_stichtag",
        BetragUnlesbar = "betrag_unlesbar",
        FremdeWaehrung = "fremde_waehrung",
        Doppelt = "doppelt",
    }
}

record! {
    /// Rows that were left out for one reason.
    pub struct Ausgelassen {
        pub grund: Auslassungsgrund,
        pub zeilen: Anzahl,
    }
}

record! {
    /// The export that was read.
    pub struct Umsatzquelle {
        pub datei: String,
        /// SHA-256 of the file.
        pub pruefsumme: String,
        /// Rows in all, without the column names.
        pub zeilen: Anzahl,
        pub ausgelassen: Vec<Ausgelassen>,
        /// Lines that count and tell no contribution margin although others do.
        pub ohne_deckungsbeitrag: Option<Anzahl>,
        pub erster_tag: Datum,
        pub letzter_tag: Datum,
    }
}

record! {
    /// Which days the figures are about.
    pub struct Umsatzzeitraum {
        pub stichtag: Datum,
        /// The twelve full months of revenue, class and growth.
        pub von: Datum,
        pub bis: Datum,
        /// Full months of frequency, value and product groups, ending with the same month.
        pub monate: Anzahl,
    }
}

record! {
    /// What was assumed, see `annahmen` in `analyse/umsatz.yaml`.
    pub struct Rechenannahmen {
        pub abc_a: Anteil,
        pub abc_b: Anteil,
        pub rueckgewinnung_ruhend: Anteil,
        pub rueckgewinnung_verloren: Anteil,
        pub cross_selling: Anteil,
        pub zinssatz: Anteil,
        pub ziel_lieferanteil: Anteil,
    }
}

impl Rechenannahmen {
    /// What is stated, and the usual value where nothing is; none only if a usual value were no share.
    #[must_use]
    pub fn of(stated: Option<&Umsatzannahmen>) -> Option<Self> {
        let or = |field: fn(&Umsatzannahmen) -> Option<Anteil>, usual: i64| {
            stated.and_then(field).or_else(|| Anteil::new(Decimal::from(usual)))
        };
        Some(Self {
            origin: Origin::default(),
            abc_a: or(|x| x.abc_a, 80)?,
            abc_b: or(|x| x.abc_b, 95)?,
            rueckgewinnung_ruhend: or(|x| x.rueckgewinnung_ruhend, 20)?,
            rueckgewinnung_verloren: or(|x| x.rueckgewinnung_verloren, 10)?,
            cross_selling: or(|x| x.cross_selling, 20)?,
            zinssatz: or(|x| x.zinssatz, 10)?,
            ziel_lieferanteil: or(|x| x.ziel_lieferanteil, 50)?,
        })
    }
}

choice! {
    /// How the scores of the RFM analysis were given.
    pub enum Rfmverfahren { Quintile = "quintile", Schwellen = "schwellen" }
}

choice! {
    /// Whether a customer still orders at its usual rhythm.
    pub enum Zustand { Aktiv = "aktiv", Gefaehrdet = "gefaehrdet", Ruhend = "ruhend", Verloren = "verloren" }
}

choice! {
    /// Where the usual interval between two orders was taken from.
    pub enum Rhythmusquelle { Eigen = "eigen", Segment = "segment", Fest = "fest" }
}

record! {
    /// Figures of all customers. Names that `kundenbestand` has too mean the same there.
    pub struct Umsatzkennzahlen {
        /// Customers with an order up to the day of the analysis.
        pub kunden: Anzahl,
        /// Customers with revenue in the twelve months.
        pub kunden_mit_umsatz: Anzahl,
        /// Customers whose credits exceed their purchases in the twelve months.
        pub kunden_ohne_umsatz: Anzahl,
        pub umsatz: Betrag,
        pub umsatz_vorjahr: Option<Betrag>,
        pub wachstum: Option<Veraenderung>,
        pub deckungsbeitrag: Option<Betrag>,
        pub umsatzanteil_top1: Option<Anteil>,
        pub umsatzanteil_top5: Option<Anteil>,
        pub umsatzanteil_top10: Option<Anteil>,
        pub umsatzanteil_top20: Option<Anteil>,
        /// Herfindahl index: sum of squared shares, 0 to 1.
        pub herfindahl: Option<Kennzahl>,
        /// Gini coefficient, 0 (all equal) to 1.
        pub gini: Option<Kennzahl>,
        /// Dormant and lost customers of all.
        pub ruhend: Option<Anteil>,
        /// Customers at the beginning of the twelve months that were not lost then, and how many of them are now.
        pub bestand_anfang: Option<Anzahl>,
        pub verloren: Option<Anzahl>,
        pub abwanderung: Option<Anteil>,
        pub sortimentsnutzung: Option<Anteil>,
        pub laender: Vec<String>,
    }
}

record! {
    /// The customers of one ABC class.
    pub struct AbcSumme {
        pub klasse: AbcKlasse,
        pub kunden: Anzahl,
        pub umsatz: Betrag,
    }
}

record! {
    /// A point of the curve of concentration: so many thousandths of the customers, largest first, have so many of the revenue.
    pub struct Kurvenpunkt {
        pub kunden: Anzahl,
        pub umsatz: Anzahl,
    }
}

record! {
    /// Revenue of one month.
    pub struct Monatsumsatz {
        /// First day of the month.
        pub monat: Datum,
        pub umsatz: Betrag,
    }
}

record! {
    /// Customers with the same scores of recency and frequency.
    pub struct Rfmfeld {
        pub r: Anzahl,
        pub f: Anzahl,
        pub kunden: Anzahl,
        /// Their mean revenue in the months of the RFM analysis.
        pub mittel: Betrag,
    }
}

record! {
    /// How the scores were given.
    pub struct Rfmsumme {
        pub r: Rfmverfahren,
        pub f: Rfmverfahren,
        pub m: Rfmverfahren,
        pub felder: Vec<Rfmfeld>,
    }
}

record! {
    /// Customers by the time since their last order, in multiples of their interval.
    pub struct Faktorstufe {
        /// From so many halves of an interval.
        pub ab: Anzahl,
        pub kunden: Anzahl,
    }
}

record! {
    /// Customers in one state.
    pub struct Zustandssumme {
        pub zustand: Zustand,
        pub kunden: Anzahl,
        /// Revenue of their last active twelve months.
        pub umsatz_zuvor: Betrag,
    }
}

record! {
    /// The figures of one segment.
    pub struct Segmentumsatz {
        /// Identifier of the segment of the project, or the word of the export; none for customers without one, who are told of only
        /// beside segments.
        pub segment: Option<String>,
        pub kunden: Anzahl,
        pub umsatz: Betrag,
        pub umsatz_vorjahr: Option<Betrag>,
        pub deckungsbeitrag: Option<Betrag>,
        pub ruhend: Anzahl,
        pub bestand_anfang: Option<Anzahl>,
        pub verloren: Option<Anzahl>,
        /// Customer lifetime value per customer.
        pub kundenwert: Option<Betrag>,
        /// Expected revenue per year from winning dormant and lost customers back.
        pub reaktivierung: Betrag,
    }
}

record! {
    /// A product group that customers of a segment do not buy although customers like them do.
    pub struct Weissfleck {
        /// None for customers without a segment.
        pub segment: Option<String>,
        pub produktgruppe: String,
        pub kunden: Anzahl,
        /// Expected revenue per year.
        pub betrag: Betrag,
    }
}

choice! {
    /// A field of the portfolio and what it asks for: bind, develop, keep, reduce effort.
    pub enum Portfoliofeld { Star = "star", Entwicklung = "entwicklung", Ertrag = "ertrag", Mitnahme = "mitnahme" }
}

record! {
    /// Ranks of a customer among all of class A and B: ten times the share of the others that are lower.
    pub struct Kundenraenge {
        pub umsatz: Punktwert,
        /// Growth against the year before.
        pub wachstum: Option<Punktwert>,
        /// Contribution margin of revenue.
        pub marge: Option<Punktwert>,
        /// Product groups bought of those that fit.
        pub sortiment: Option<Punktwert>,
        /// Number of orders.
        pub auftraege: Punktwert,
    }
}

record! {
    /// Customers of class A and B in one field of the portfolio that are not listed one by one.
    pub struct Portfoliosumme {
        pub feld: Portfoliofeld,
        pub kunden: Anzahl,
        pub umsatz: Betrag,
    }
}

record! {
    /// What the sales figures say of one customer.
    pub struct Kundenumsatz {
        /// Pseudonym, or the customer's number if names were asked for.
        pub schluessel: String,
        pub name: Option<String>,
        pub segment: Option<String>,
        pub umsatz: Betrag,
        pub umsatz_vorjahr: Option<Betrag>,
        pub deckungsbeitrag: Option<Betrag>,
        pub abc: Option<AbcKlasse>,
        /// Of class A and B only.
        pub raenge: Option<Kundenraenge>,
        /// Scores of recency, frequency and value, 1 to 5 each.
        pub rfm: Option<String>,
        pub auftraege: Anzahl,
        pub erster_auftrag: Option<Datum>,
        pub letzter_auftrag: Option<Datum>,
        /// Usual days between two orders.
        pub abstand: Option<Kennzahl>,
        pub abstand_aus: Option<Rhythmusquelle>,
        pub zustand: Option<Zustand>,
        /// Revenue of the last active twelve months, of dormant and lost customers.
        pub umsatz_zuvor: Option<Betrag>,
        /// Product groups bought, and those that customers like it buy and it does not.
        pub produktgruppen: Anzahl,
        pub fehlende_gruppen: Vec<String>,
        /// Expected revenue per year from the missing groups.
        pub cross_selling: Option<Betrag>,
    }
}

record! {
    /// See the module.
    pub struct Umsatzanalyse {
        pub quelle: Umsatzquelle,
        pub zeitraum: Umsatzzeitraum,
        pub annahmen: Rechenannahmen,
        pub kennzahlen: Umsatzkennzahlen,
        pub klassen: Vec<AbcSumme>,
        pub kurve: Vec<Kurvenpunkt>,
        pub monate: Vec<Monatsumsatz>,
        pub rfm: Option<Rfmsumme>,
        pub zustaende: Vec<Zustandssumme>,
        pub faktoren: Vec<Faktorstufe>,
        pub segmente: Vec<Segmentumsatz>,
        pub weisse_flecken: Vec<Weissfleck>,
        pub potenziale: Vec<Potenzial>,
        /// The customers with most revenue, the dormant ones with most revenue before, and those of whom people say something.
        pub kunden: Vec<Kundenumsatz>,
        pub weitere: Vec<Portfoliosumme>,
    }
}
