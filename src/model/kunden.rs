//! `analyse/kunden.yaml`: the results of the Kunden- und Potenzialanalyse.

use super::befragungsergebnis::Befragung;
use super::umsatzanalyse::Umsatzanalyse;
use super::werte::{
    Anteil, Anzahl, Benannt, Betrag, Datum, JaNein, Kennung, Kennzahl, Markdown, Nps, Punktwert, Skalenwert,
    Veraenderung, Verweis,
};
use crate::source::Origin;
use crate::{choice, file_record, record};

choice! {
    /// What kind of customers a segment holds.
    pub enum Kundenart { Geschaeft = "geschaeft", Privat = "privat", Oeffentlich = "oeffentlich" }
}

record! {
    /// A group of customers with like behaviour.
    pub struct Segment {
        pub id: Kennung<Segment>,
        pub name: String,
        pub beschreibung: Option<String>,
        pub kundenart: Option<Kundenart>,
        /// Whether they pay for contracts with a term, such as maintenance.
        pub wiederkehrende_erloese: Option<JaNein>,
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

record! {
    /// Figures of the customer base as a whole; always internal. Shares are in percent of all customers unless said otherwise.
    pub struct Kundenbestand {
        /// Contact persons per A customer, mean.
        pub ansprechpartner_je_a_kunde: Option<Kennzahl>,
        /// Customers that belong to a group of companies or a chain of branches.
        pub konzernkunden: Option<Anzahl>,
        /// Customers with more than one address.
        pub mehrere_anschriften: Option<Anteil>,
        /// Countries in which customers sit, as ISO 3166 codes.
        pub laender: Vec<String>,
        /// Languages in which customers are served, as ISO 639 codes.
        pub sprachen: Vec<String>,
        /// Surplus records of all records.
        pub dubletten: Option<Anteil>,
        /// Filled mandatory fields of all mandatory fields.
        pub vollstaendigkeit: Option<Anteil>,
        /// Customers whose data nobody checked within 24 months.
        pub ungeprueft: Option<Anteil>,
        /// Share of revenue of the 20 percent of customers with the largest revenue.
        pub umsatzanteil_top20: Option<Anteil>,
        /// Dormant customers: last order longer ago than twice their usual interval.
        pub ruhend: Option<Anteil>,
        /// Customers lost within 12 months, of those at the beginning.
        pub abwanderung: Option<Anteil>,
        pub nps: Option<Nps>,
        pub letzte_befragung: Option<Datum>,
        /// Customers with prices or discounts of their own.
        pub sonderkonditionen: Option<Anteil>,
        /// Enquiries without answer after two working days.
        pub anfragen_unbeantwortet: Option<Anteil>,
        /// Product groups bought of those that fit, mean over A and B customers.
        pub sortimentsnutzung: Option<Anteil>,
        /// Share of wallet of A and B customers, weighted by demand.
        pub lieferanteil: Option<Anteil>,
        /// Campaigns of sales or marketing per year.
        pub aktionen_je_jahr: Option<Anzahl>,
        pub messen_je_jahr: Option<Anzahl>,
        /// Mean amount of an offer in EUR net.
        pub angebotssumme: Option<Betrag>,
        /// Lost offers without a known reason.
        pub verloren_ohne_grund: Option<Anteil>,
        /// Offers that were followed up.
        pub nachgefasst: Option<Anteil>,
        /// Complaints of all orders.
        pub reklamationsquote: Option<Anteil>,
        /// Whether products with serial number or maintenance duty were delivered.
        pub geraete: Option<JaNein>,
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
        /// Estimated total demand in EUR net per year in what the company can deliver.
        pub bedarf: Option<Betrag>,
        /// Where the estimate comes from and when it was made.
        pub bedarf_quelle: Option<String>,
        pub bedarf_stand: Option<Datum>,
        /// Share of the demand that is aimed at.
        pub ziel_lieferanteil: Option<Anteil>,
        /// Own rating of attractiveness and position, 0 to 10, in the place of the computed one.
        pub attraktivitaet: Option<Punktwert>,
        pub position: Option<Punktwert>,
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
        pub kundenbestand: Option<Kundenbestand>,
        pub umsatzanalyse: Option<Umsatzanalyse>,
        pub befragung: Option<Befragung>,
        pub kunden: Vec<Kunde>,
        pub beduerfnisse: Vec<Beduerfnis>,
        pub potenziale: Vec<Potenzial>,
        pub staerken: Vec<Staerke>,
    }
}

impl Kundendatei {
    /// The figures of the customer base: those that people state, completed by what the sales figures and a survey say; with the
    /// fields that were taken from there and their place.
    #[must_use]
    pub fn bestand(&self) -> (Option<Kundenbestand>, Vec<(&'static str, Origin)>) {
        let found = self.umsatzanalyse.as_ref().map(|analyse| &analyse.kennzahlen);
        let asked = self.befragung.as_ref().and_then(Befragung::nps);
        let place = found.map(|found| found.origin).or(asked.map(|asked| asked.origin));
        let empty = || Some(Kundenbestand { origin: place?, ..Kundenbestand::empty()? });
        let Some(mut bestand) = self.kundenbestand.clone().or_else(empty) else { return (None, Vec::new()) };
        let mut taken = Vec::new();
        if let Some(asked) = asked.filter(|asked| bestand.nps.is_none() && asked.nps.is_some()) {
            bestand.nps = asked.nps;
            taken.push(("nps", asked.origin));
        }
        let Some(found) = found else { return (Some(bestand), taken) };
        for (field, own, value) in [
            ("umsatzanteil_top20", &mut bestand.umsatzanteil_top20, found.umsatzanteil_top20),
            ("ruhend", &mut bestand.ruhend, found.ruhend),
            ("abwanderung", &mut bestand.abwanderung, found.abwanderung),
            ("sortimentsnutzung", &mut bestand.sortimentsnutzung, found.sortimentsnutzung),
        ] {
            if own.is_none() && value.is_some() {
                *own = value;
                taken.push((field, found.origin));
            }
        }
        if bestand.laender.is_empty() && !found.laender.is_empty() {
            bestand.laender.clone_from(&found.laender);
            taken.push(("laender", found.origin));
        }
        (Some(bestand), taken)
    }

    /// The same with what people answered to a survey where nothing is stated: importance and satisfaction of needs, and how many
    /// named them.
    #[must_use]
    pub fn with_survey(mut self) -> Self {
        let Some(befragung) = &self.befragung else { return self };
        for beduerfnis in &mut self.beduerfnisse {
            let found = befragung.of_need(beduerfnis);
            beduerfnis.wichtigkeit = beduerfnis.wichtigkeit.or(found.wichtigkeit);
            beduerfnis.zufriedenheit = beduerfnis.zufriedenheit.or(found.zufriedenheit);
            let counted = found.nennungen.map(|(anzahl, von)| Nennungen { origin: beduerfnis.origin, anzahl, von });
            beduerfnis.nennungen = beduerfnis.nennungen.take().or(counted);
        }
        self
    }

    /// The same with the potentials that the sales figures show among those that people state. What people say of the same kind
    /// and segment, or under the same identifier, takes their place.
    #[must_use]
    pub fn with_found_potentials(mut self) -> Self {
        let found = self.umsatzanalyse.as_mut().map(|analyse| std::mem::take(&mut analyse.potenziale));
        let mut found = found.unwrap_or_default();
        let segment = |potenzial: &Potenzial| potenzial.segment.as_ref().map(|id| id.as_str().to_owned());
        let same = |own: &Potenzial, x: &Potenzial| {
            own.id.as_str() == x.id.as_str() || own.art == x.art && segment(own) == segment(x)
        };
        found.retain(|x| !self.potenziale.iter().any(|own| same(own, x)));
        self.potenziale.extend(found);
        self
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
