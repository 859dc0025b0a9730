//! `bewertungen.yaml`: what the own people found in offers, demonstrations and references. Stands apart from the offers, so that a new
//! import of an offer touches none of it.

use super::angebot::Kostenart;
use super::auswahl::Anbieter;
use super::werte::{Datum, JaNein, Kennzahl, Punktwert, Verweis};
use crate::source::Located;
use crate::{choice, file_record, record};

choice! {
    /// What a rating rests on; a later one outweighs the earlier ones of the same person.
    pub enum Grundlage { Angebot = "angebot", Demo = "demo", Referenz = "referenz" }
}

record! {
    /// Points that somebody gave for a requirement or criterion.
    pub struct Bewertung {
        pub anbieter: Verweis<Anbieter>,
        /// A requirement or a criterion.
        pub kriterium: Located<String>,
        pub punkte: Punktwert,
        pub grundlage: Grundlage,
        /// Who gave them: a role or a name.
        pub durch: String,
        pub datum: Datum,
        pub begruendung: Option<String>,
    }
}

record! {
    /// An offer that does not count, for a reason that no answer shows: too late, not signed, not fit.
    pub struct Ausschluss {
        pub anbieter: Verweis<Anbieter>,
        pub grund: String,
        pub durch: String,
        pub datum: Datum,
    }
}

record! {
    /// Work of the own staff that an offer brings, beyond what the bidder says.
    pub struct Eigenaufwand {
        pub anbieter: Verweis<Anbieter>,
        pub art: Kostenart,
        pub personentage: Kennzahl,
        /// Whether it comes in every year.
        pub jaehrlich: Option<JaNein>,
        pub begruendung: Option<String>,
    }
}

record! {
    /// A risk or open point of an offer, for the decision paper.
    pub struct Risiko {
        pub anbieter: Verweis<Anbieter>,
        pub text: String,
    }
}

file_record! {
    /// The file `bewertungen.yaml`.
    pub struct Bewertungsdatei {
        pub bewertungen: Vec<Bewertung>,
        pub ausschluesse: Vec<Ausschluss>,
        pub eigenaufwand: Vec<Eigenaufwand>,
        pub risiken: Vec<Risiko>,
    }
}
