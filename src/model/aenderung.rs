//! `aenderungen/*.yaml`: change requests to what is agreed, one in each file, from the request to its acceptance.

use super::angebot::{Erfuellung, Kostenart};
use super::lastenheft::{Abnahmekriterium, Anforderungsart, Ausbaustufe, Gruppe, Nachweis, Prioritaet};
use super::pflichtenheft::{Strang, Zusage};
use super::werte::{Benannt, Betrag, Datum, Kennung, Kennzahl, Markdown, Verweis};
use crate::source::Located;
use crate::{choice, record};

choice! {
    /// What the request comes from.
    pub enum Ausloeser { Kunde = "kunde", Gesetz = "gesetz", Fehler = "fehler", Erkenntnis = "erkenntnis" }
}

choice! {
    /// How soon it has to be decided.
    pub enum Dringlichkeit { Hoch = "hoch", Mittel = "mittel", Niedrig = "niedrig" }
}

choice! {
    /// Whether it is owed already: a defect costs nothing, a change does, and parties may disagree.
    pub enum Einordnung { Mangel = "mangel", Aenderung = "aenderung", Strittig = "strittig" }
}

choice! {
    /// How far the request is.
    pub enum Antragsstand {
        Beantragt = "beantragt",
        InPruefung = "in_pruefung",
        Angeboten = "angeboten",
        Entschieden = "entschieden",
        Umgesetzt = "umgesetzt",
        Abgenommen = "abgenommen",
    }
}

choice! {
    /// A party of the contract.
    pub enum Vertragspartei { Auftraggeber = "auftraggeber", Auftragnehmer = "auftragnehmer" }
}

choice! {
    /// What was decided.
    pub enum Beschluss { Angenommen = "angenommen", Abgelehnt = "abgelehnt", Zurueckgestellt = "zurueckgestellt" }
}

choice! {
    /// What becomes of a criterion.
    pub enum Wirkung { Neu = "neu", Geaendert = "geaendert", Entfaellt = "entfaellt" }
}

record! {
    /// What examining the request takes, and who pays for that.
    pub struct Pruefung {
        /// Person-days.
        pub aufwand: Option<Kennzahl>,
        pub traegt: Vertragspartei,
        /// The day by which the contractor says what the change takes.
        pub bis: Option<Datum>,
    }
}

record! {
    /// What becomes of one criterion: its new values; what is not stated stays.
    pub struct Kriteriumswirkung {
        pub kriterium: Located<String>,
        pub wirkung: Wirkung,
        pub titel: Option<String>,
        pub anforderung: Option<String>,
        pub art: Option<Anforderungsart>,
        pub gruppe: Option<Gruppe>,
        pub prioritaet: Option<Prioritaet>,
        pub strang: Option<Strang>,
        pub zusage: Option<Zusage>,
        pub erfuellung: Option<Erfuellung>,
        pub loesung: Option<String>,
        /// Person-days of the contractor.
        pub aufwand: Option<Kennzahl>,
        pub einmalpreis: Option<Betrag>,
        pub jahrespreis: Option<Betrag>,
        pub preisbezug: Option<Kostenart>,
        pub bedingungen: Option<String>,
        pub mitwirkung: Option<String>,
        pub termin: Option<Datum>,
        pub stufe: Option<Verweis<Ausbaustufe>>,
        pub abweichung: Option<String>,
        pub nachweis: Option<Nachweis>,
        /// Why it is dropped, if that is not the reason of the whole request.
        pub begruendung: Option<String>,
        /// All of the criterion's acceptance criteria from then on.
        pub abnahme: Vec<Abnahmekriterium>,
    }
}

record! {
    /// A date that moves.
    pub struct Terminwirkung {
        pub was: String,
        pub bisher: Option<Datum>,
        pub neu: Datum,
    }
}

record! {
    /// What the change takes, in the contractor's words and figures. Less is a negative amount.
    pub struct Auswirkung {
        /// Person-days of the contractor.
        pub aufwand: Option<Kennzahl>,
        /// EUR net, paid once.
        pub einmalpreis: Option<Betrag>,
        /// EUR net in each year.
        pub jahrespreis: Option<Betrag>,
        pub termine: Vec<Terminwirkung>,
        pub qualitaet: Option<String>,
        pub datenschutz: Option<String>,
        pub schulung: Option<String>,
        /// What the client has to provide.
        pub mitwirkung: Option<String>,
    }
}

record! {
    /// What was decided, and who signed it. A change is agreed when both parties signed.
    pub struct Antragsentscheidung {
        pub ergebnis: Beschluss,
        pub datum: Datum,
        /// Name and role of who signed for the client.
        pub auftraggeber: Option<String>,
        /// Name and role of who signed for the contractor.
        pub auftragnehmer: Option<String>,
        pub begruendung: Option<String>,
    }
}

record! {
    /// A step that was done.
    pub struct Erledigung {
        pub datum: Datum,
        pub durch: String,
        pub bemerkung: Option<String>,
    }
}

record! {
    /// The file `aenderungen/<id>.yaml`.
    pub struct Aenderungsantrag {
        pub id: Kennung<Aenderungsantrag>,
        pub titel: String,
        /// Name or role.
        pub antragsteller: String,
        pub partei: Option<Vertragspartei>,
        pub datum: Datum,
        pub ausloeser: Option<Ausloeser>,
        pub dringlichkeit: Option<Dringlichkeit>,
        pub einordnung: Option<Einordnung>,
        pub stand: Located<Antragsstand>,
        /// What is agreed so far.
        pub bisher: Option<Markdown>,
        /// What is wanted instead.
        pub kuenftig: Markdown,
        /// Why, and what customers gain.
        pub begruendung: Option<String>,
        pub kundennutzen: Option<String>,
        pub pruefung: Option<Pruefung>,
        pub kriterien: Vec<Kriteriumswirkung>,
        pub testfaelle: Vec<String>,
        pub schnittstellen: Vec<String>,
        pub auswirkung: Option<Auswirkung>,
        pub alternativen: Option<String>,
        pub folgen_ablehnung: Option<String>,
        pub entscheidung: Option<Antragsentscheidung>,
        pub umsetzung: Option<Erledigung>,
        pub test: Option<Erledigung>,
        pub abnahme: Option<Erledigung>,
    }
}

impl Benannt for Aenderungsantrag {
    const ART: &'static str = "aenderungsantrag";
}

impl Aenderungsantrag {
    /// Whether both parties agreed to it by signature.
    #[must_use]
    pub fn is_vereinbart(&self) -> bool {
        let signed = |x: &Antragsentscheidung| {
            x.ergebnis == Beschluss::Angenommen && x.auftraggeber.is_some() && x.auftragnehmer.is_some()
        };
        self.entscheidung.as_ref().is_some_and(signed)
    }
}

impl Kriteriumswirkung {
    /// The new values by field, as they stand in YAML; without the acceptance criteria, in the order of the criterion.
    #[must_use]
    pub fn werte(&self) -> Vec<(&'static str, String)> {
        let number = |x: rust_decimal::Decimal| x.normalize().to_string();
        let all = [
            ("titel", self.titel.clone()),
            ("anforderung", self.anforderung.clone()),
            ("art", self.art.map(|x| x.word().to_owned())),
            ("gruppe", self.gruppe.map(|x| x.word().to_owned())),
            ("prioritaet", self.prioritaet.map(|x| x.word().to_owned())),
            ("strang", self.strang.map(|x| x.word().to_owned())),
            ("zusage", self.zusage.map(|x| x.word().to_owned())),
            ("erfuellung", self.erfuellung.map(|x| x.word().to_owned())),
            ("loesung", self.loesung.clone()),
            ("aufwand", self.aufwand.map(|x| number(x.wert()))),
            ("einmalpreis", self.einmalpreis.map(|x| number(x.eur()))),
            ("jahrespreis", self.jahrespreis.map(|x| number(x.eur()))),
            ("preisbezug", self.preisbezug.map(|x| x.word().to_owned())),
            ("bedingungen", self.bedingungen.clone()),
            ("mitwirkung", self.mitwirkung.clone()),
            ("termin", self.termin.map(|x| x.date().to_string())),
            ("stufe", self.stufe.as_ref().map(|x| x.as_str().to_owned())),
            ("abweichung", self.abweichung.clone()),
            ("nachweis", self.nachweis.map(|x| x.word().to_owned())),
        ];
        all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }
}
