//! The names of findings about criteria and what was promised.

use super::{Rule, Severity};

rules! {
    PFLICHTENHEFT "pflichtenheft"

    /// A Kann that is promised and nowhere priced.
    KANN_OHNE_PREIS = Warnung "kann-ohne-preis";
    /// A criterion that is not promised, and nobody says why.
    KRITERIUM_OHNE_BEGRUENDUNG = Warnung "kriterium-ohne-begruendung";
    /// A criterion that is promised in part, and nobody says which.
    KRITERIUM_OHNE_ABWEICHUNG = Warnung "kriterium-ohne-abweichung";
    /// A criterion that is promised for later, and nobody says when.
    KRITERIUM_OHNE_TERMIN = Warnung "kriterium-ohne-termin";
    /// A Muss that is not promised in full and that nobody has waived.
    MUSS_OHNE_ZUSAGE = Warnung "muss-ohne-zusage";
    /// A criterion that no requirement stands behind, without a reason.
    KRITERIUM_OHNE_QUELLE = Warnung "kriterium-ohne-quelle";
    /// Something about criteria that is open at release.
    PFLICHTENHEFT_OFFEN = Fehler "pflichtenheft-offen";
    /// A question of the Pflichtenheft that is not answered at release.
    PFLICHTENHEFT_FRAGE = Fehler "pflichtenheft-frage";
    /// A working state of the Lastenheft that is not the version that the Pflichtenheft comes from.
    PFLICHTENHEFT_ARBEITSSTAND = Warnung "pflichtenheft-arbeitsstand";
    /// Requirements of the Lastenheft that no criterion is made of.
    PFLICHTENHEFT_LUECKE = Fehler "pflichtenheft-luecke";
    /// A criterion for a requirement that the Lastenheft does not have.
    KRITERIUM_UNBEKANNT = Fehler "kriterium-unbekannt";
    /// A date after the end of the contract.
    TERMIN_NACH_VERTRAG = Warnung "termin-nach-vertrag";
    /// A date after the stage it belongs to.
    TERMIN_NACH_STUFE = Warnung "termin-nach-stufe";
    /// A contractor that nobody chose.
    PFLICHTENHEFT_OHNE_ENTSCHEIDUNG = Fehler "pflichtenheft-ohne-entscheidung";
    /// A contractor without an offer.
    PFLICHTENHEFT_OHNE_ANGEBOT = Fehler "pflichtenheft-ohne-angebot";
    /// A line of the price sheet that is not there.
    PREISBEZUG_OHNE_ZEILE = Fehler "preisbezug-ohne-zeile";
    /// A date that was over when it was promised.
    TERMIN_VERGANGEN = Warnung "termin-vergangen";
}
