//! The names of findings about sales figures.

use super::{Rule, Severity};

rules! {
    UMSATZ "umsatz"

    /// An export ends long before the day of the analysis.
    UMSATZ_ENDET_FRUEH = Warnung "umsatz-endet-frueh";
    /// The day of the analysis lies outside the calendar of the program.
    STICHTAG_UNMOEGLICH = Fehler "stichtag-unmoeglich";
    /// Two entries for one customer.
    KUNDE_DOPPELT = Fehler "kunde-doppelt";
    /// An entry for a customer that the sales figures do not have.
    KUNDE_OHNE_UMSATZ = Warnung "kunde-ohne-umsatz";
    /// Limits of the ABC classes in the wrong order.
    ABC_GRENZEN = Fehler "abc-grenzen";
    /// A customer's number in two groups of companies.
    KONZERNKUNDE_DOPPELT = Fehler "konzernkunde-doppelt";
    /// A customer's number of a group that no row of the export has.
    KONZERNKUNDE_UNBEKANNT = Warnung "konzernkunde-unbekannt";
    /// The name of a group that is the number of a customer outside of it.
    KONZERNNAME_VERGEBEN = Warnung "konzernname-vergeben";
    /// A word for a segment that no customer of the export has.
    SEGMENTWORT_UNBEKANNT = Warnung "segmentwort-unbekannt";
    /// So many product groups that they must be articles.
    PRODUKTGRUPPEN_ZU_VIELE = Warnung "produktgruppen-zu-viele";
    /// Rows without the contribution margin that others have.
    DECKUNGSBEITRAG_LUECKEN = Warnung "deckungsbeitrag-luecken";
    /// Not a single positive amount.
    UMSATZ_NEGATIV = Fehler "umsatz-negativ";
    /// More negative than positive amounts.
    UMSATZ_MEIST_NEGATIV = Warnung "umsatz-meist-negativ";
    /// More than a year without a row.
    UMSATZ_LUECKE = Warnung "umsatz-luecke";
}
