//! The names of findings about the matrix and procedure of a selection.

use super::{Rule, Severity};

rules! {
    AUSWAHL "auswahl"

    /// Weights of one level that do not make a whole.
    GEWICHTE_SUMME = Fehler "gewichte-summe";
    /// A weight of a criterion that no sum can hold.
    GEWICHT_ZU_GROSS = Fehler "gewicht-zu-gross";
    /// A group of the matrix that holds nothing.
    GRUPPE_OHNE_KRITERIEN = Fehler "gruppe-ohne-kriterien";
    /// A group of the Lastenheft in two places of the matrix.
    LASTENHEFTGRUPPE_DOPPELT = Fehler "lastenheftgruppe-doppelt";
    /// A formula without a parameter that it needs.
    VERFAHREN_UNVOLLSTAENDIG = Fehler "verfahren-unvollstaendig";
    /// References or a span that nothing can be measured by.
    VERGLEICHSWERTE_UNMOEGLICH = Fehler "vergleichswerte-unmoeglich";
    /// Years that cost cannot be compared over.
    JAHRE_UNMOEGLICH = Fehler "jahre-unmoeglich";
    /// A selection without matrix or procedure.
    AUSWAHL_LEER = Fehler "auswahl-leer";
    /// A selection by a working state of the Lastenheft.
    AUSWAHL_OHNE_FREIGABE = Warnung "auswahl-ohne-freigabe";
    /// A released version that does not exist.
    AUSWAHL_FREIGABE_FEHLT = Fehler "auswahl-freigabe-fehlt";
    /// An identifier that is neither a requirement nor a criterion.
    ANFORDERUNG_FREMD = Fehler "anforderung-fremd";
    /// Requirements that no place of the matrix counts.
    ANFORDERUNGEN_OHNE_PLATZ = Warnung "anforderungen-ohne-platz";
}
