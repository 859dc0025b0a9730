//! The section `befragung` of `analyse/kunden.yaml`: what `crmplan analyse befragung` found in the answers to a survey.
//!
//! The program writes it and replaces it as a whole. Figures are about groups of at least five answers; always internal.

use super::befragung::{Antwortgruppe, Befragungszeitraum};
use super::kunden::{Beduerfnis, Beduerfnisquelle};
use super::werte::{Abstand, Anteil, Anzahl, JaNein, Kennzahl, Nps, Skalenwert, Verweis};
use crate::{choice, record};

choice! {
    /// Why a row is left out.
    pub enum Zeilenmangel { Feldzahl = "feldzahl", Gruppe = "gruppe", Leer = "leer" }
}

choice! {
    /// Why a single answer is left out, the rest of its row counting.
    pub enum Antwortmangel { Skala = "skala", Code = "code" }
}

record! {
    /// Rows that were left out for one reason.
    pub struct Zeilenauslassung {
        pub grund: Zeilenmangel,
        pub zeilen: Anzahl,
    }
}

record! {
    /// Answers that were left out for one reason.
    pub struct Antwortauslassung {
        pub grund: Antwortmangel,
        pub antworten: Anzahl,
    }
}

record! {
    /// The export that was read.
    pub struct Befragungsquelle {
        pub datei: String,
        /// SHA-256 of the file.
        pub pruefsumme: String,
        /// Rows in all, without the column names.
        pub zeilen: Anzahl,
        pub ausgelassen: Vec<Zeilenauslassung>,
        pub ungueltig: Vec<Antwortauslassung>,
    }
}

record! {
    /// Answers to the question for recommendation.
    pub struct Npsergebnis {
        pub antworten: Anzahl,
        /// 9 and 10.
        pub promotoren: Anzahl,
        /// 7 and 8.
        pub passive: Anzahl,
        /// 0 to 6.
        pub detraktoren: Anzahl,
        /// Share of promoters minus share of detractors; none for fewer than 30 answers.
        pub nps: Option<Nps>,
        /// Half of the 95 percent interval of confidence, in points.
        pub spanne: Option<Anzahl>,
    }
}

record! {
    /// Answers on one need.
    pub struct Frageergebnis {
        pub titel: String,
        pub beduerfnis: Option<Verweis<Beduerfnis>>,
        /// How many said how important it is, and how satisfied they are.
        pub n_wichtigkeit: Anzahl,
        pub n_zufriedenheit: Anzahl,
        /// Means, 1 to 5.
        pub wichtigkeit: Option<Skalenwert>,
        pub zufriedenheit: Option<Skalenwert>,
        /// Mean importance minus mean satisfaction.
        pub luecke: Option<Abstand>,
        /// Shares of the answers 4 and 5.
        pub anteil_wichtig: Option<Anteil>,
        pub anteil_zufrieden: Option<Anteil>,
        /// Opportunity score, 0 to 20.
        pub chance: Option<Kennzahl>,
    }
}

record! {
    /// Recommendation by the customers of one segment.
    pub struct Segmentstimmen {
        /// Identifier of the segment of the project, or the word of the export; none for what is too small to stand alone.
        pub segment: Option<String>,
        pub nps: Npsergebnis,
    }
}

record! {
    /// What one group said.
    pub struct Gruppenergebnis {
        pub gruppe: Antwortgruppe,
        pub antworten: Anzahl,
        pub angeschrieben: Option<Anzahl>,
        pub ruecklauf: Option<Anteil>,
        /// Whether results are left out because fewer than five answered.
        pub unterdrueckt: Option<JaNein>,
        pub freitexte: Option<Anzahl>,
        /// Free texts to which nobody gave a code.
        pub ohne_code: Option<Anzahl>,
        pub nps: Option<Npsergebnis>,
        pub segmente: Vec<Segmentstimmen>,
        pub fragen: Vec<Frageergebnis>,
    }
}

record! {
    /// How many named a category in their free text: people, not mentions.
    pub struct Codeergebnis {
        pub code: String,
        pub titel: String,
        pub beduerfnis: Option<Verweis<Beduerfnis>>,
        pub kunden: Option<Anzahl>,
        /// Of all customers that answered.
        pub kunden_anteil: Option<Anteil>,
        /// None if fewer than five did, or nobody: single people could be recognised.
        pub mitarbeitende: Option<Anzahl>,
        pub mitarbeitende_anteil: Option<Anteil>,
        /// Words of customers, if asked for.
        pub zitate: Vec<String>,
    }
}

record! {
    /// How many named a need in their free text: people, however many codes of theirs belong to it.
    pub struct Bedarfsnennung {
        pub beduerfnis: Verweis<Beduerfnis>,
        pub kunden: Option<Anzahl>,
        /// None if fewer than five did.
        pub mitarbeitende: Option<Anzahl>,
    }
}

record! {
    /// See the module.
    pub struct Befragung {
        pub titel: Option<String>,
        pub quelle: Befragungsquelle,
        pub zeitraum: Option<Befragungszeitraum>,
        pub gruppen: Vec<Gruppenergebnis>,
        pub codes: Vec<Codeergebnis>,
        pub nennungen: Vec<Bedarfsnennung>,
    }
}

/// What customers or staff said of one need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bedarfsstimmen {
    /// Mean importance, 1 to 5.
    pub wichtigkeit: Option<Skalenwert>,
    /// Mean satisfaction, 1 to 5.
    pub zufriedenheit: Option<Skalenwert>,
    /// How many of how many named it in their own words.
    pub nennungen: Option<(Anzahl, Anzahl)>,
}

impl Befragung {
    /// Whether customers recommend the company.
    #[must_use]
    pub fn nps(&self) -> Option<&Npsergebnis> {
        self.gruppe(Antwortgruppe::Kunden)?.nps.as_ref()
    }

    /// What was said of `beduerfnis`: by staff if they are its source, otherwise by customers.
    #[must_use]
    pub fn of_need(&self, beduerfnis: &Beduerfnis) -> Bedarfsstimmen {
        let by_staff = beduerfnis.quelle == Beduerfnisquelle::Mitarbeitende;
        let gruppe = self.gruppe(if by_staff { Antwortgruppe::Mitarbeitende } else { Antwortgruppe::Kunden });
        let is_need = |need: &Verweis<Beduerfnis>| need.as_str() == beduerfnis.id.as_str();
        let mut fragen = gruppe.into_iter().flat_map(|gruppe| &gruppe.fragen);
        let frage = fragen.find(|frage| frage.beduerfnis.as_ref().is_some_and(is_need));
        let genannt = self.nennungen.iter().find(|genannt| is_need(&genannt.beduerfnis));
        let named = genannt.and_then(|genannt| if by_staff { genannt.mitarbeitende } else { genannt.kunden });
        Bedarfsstimmen {
            wichtigkeit: frage.and_then(|frage| frage.wichtigkeit),
            zufriedenheit: frage.and_then(|frage| frage.zufriedenheit),
            nennungen: named.zip(gruppe.map(|gruppe| gruppe.antworten)),
        }
    }

    /// What `gruppe` said.
    #[must_use]
    pub fn gruppe(&self, gruppe: Antwortgruppe) -> Option<&Gruppenergebnis> {
        self.gruppen.iter().find(|x| x.gruppe == gruppe)
    }
}
