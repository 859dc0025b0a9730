//! The names of findings about offers and the forms they come in.

use super::{Rule, Severity};

rules! {
    ANGEBOT "angebot"

    /// Two offers of one bidder.
    ANGEBOT_DOPPELT = Fehler "angebot-doppelt";
    /// Two answers to one requirement.
    ANGEBOTSANTWORT_DOPPELT = Fehler "angebotsantwort-doppelt";
    /// A line with a price and a reason for none, or with neither.
    PREIS_UNKLAR = Fehler "preis-unklar";
    /// A price below zero.
    PREIS_NEGATIV = Fehler "preis-negativ";
    /// A price for years that do not follow each other.
    PREIS_JAHRE = Fehler "preis-jahre";
    /// Another currency without a rate.
    WAEHRUNG_OHNE_KURS = Fehler "waehrung-ohne-kurs";
    /// An offer that came after the day until which offers were asked for.
    ANGEBOT_ZU_SPAET = Warnung "angebot-zu-spaet";
    /// An offer that did not bind its bidder any more when it was made.
    BINDEFRIST_VORBEI = Fehler "bindefrist-vorbei";
    /// An offer that answers another version of the Lastenheft.
    ANGEBOT_ANDERE_FASSUNG = Fehler "angebot-andere-fassung";
    /// A file that is no form.
    FORMULAR_UNLESBAR = Fehler "formular-unlesbar";
    /// A workbook that is no form.
    FORMULAR_FREMD = Fehler "formular-fremd";
    /// A form that does not say whose it is.
    FORMULAR_OHNE_ANBIETER = Fehler "formular-ohne-anbieter";
    /// A row of a form with an unknown identifier.
    FORMULAR_KENNUNG_UNBEKANNT = Fehler "formular-kennung-unbekannt";
    /// Two rows of a form with one identifier.
    FORMULAR_KENNUNG_DOPPELT = Fehler "formular-kennung-doppelt";
    /// A requirement whose text is not the one that was asked for.
    FORMULAR_TEXT_GEAENDERT = Warnung "formular-text-geaendert";
    /// A cell that says something else than it can.
    FORMULAR_WERT = Warnung "formular-wert";
    /// A row of a form with answers and without identifier.
    FORMULAR_ZEILE_OHNE_KENNUNG = Fehler "formular-zeile-ohne-kennung";
    /// Requirements without a row in a form.
    FORMULAR_ZEILEN_FEHLEN = Warnung "formular-zeilen-fehlen";
    /// A form of another bidder than stated.
    FORMULAR_ANDERER_ANBIETER = Fehler "formular-anderer-anbieter";
    /// A line of the price sheet that says something, but no price.
    FORMULAR_OHNE_PREIS = Warnung "formular-ohne-preis";
    /// A column of a form that is not there any more.
    FORMULAR_SPALTE_FEHLT = Fehler "formular-spalte-fehlt";
    /// A sheet with rows of a form and without the heads of its columns.
    FORMULAR_KOPF_FEHLT = Fehler "formular-kopf-fehlt";
    /// A sheet of a form that is not there any more.
    FORMULAR_BLATT_FEHLT = Warnung "formular-blatt-fehlt";
}
