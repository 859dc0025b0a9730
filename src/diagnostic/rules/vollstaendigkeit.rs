//! The names of findings about what is missing in a Lastenheft, and about what should not be in it.

use super::{Rule, Severity};

rules! {
    VOLLSTAENDIGKEIT "vollstaendigkeit"

    /// A Soll or Kann without a way to accept it.
    ANFORDERUNG_OHNE_ABNAHME = Hinweis "anforderung-ohne-abnahme";
    /// A requirement of which nobody says why.
    ANFORDERUNG_OHNE_HERKUNFT = Warnung "anforderung-ohne-herkunft";
    /// A finding that nothing answers.
    BEFUND_OHNE_ANFORDERUNG = Warnung "befund-ohne-anforderung";
    /// A result of the analysis that nothing follows from.
    ANALYSE_OHNE_FOLGE = Hinweis "analyse-ohne-folge";
    /// Too much is a Muss.
    MUSS_ANTEIL_HOCH = Warnung "muss-anteil-hoch";
    /// Nothing is left out expressly.
    ABGRENZUNG_FEHLT = Warnung "abgrenzung-fehlt";
    /// Chapters without which nobody can make an offer are empty.
    KAPITEL_LEER = Warnung "kapitel-leer";
    /// An interface to a system that the project does not know.
    SCHNITTSTELLE_UNBEKANNT = Warnung "schnittstelle-unbekannt";
    /// Somebody by name in a text.
    PERSON_IM_TEXT = Warnung "person-im-text";
    /// The budget in a text that vendors read.
    BUDGET_IM_TEXT = Warnung "budget-im-text";
}
