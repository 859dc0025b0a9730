//! The names of findings about surveys.

use super::{Rule, Severity};

rules! {
    BEFRAGUNG "befragung"

    /// A column of a survey by which a person can be recognised.
    SPALTE_PERSON = Fehler "spalte-person";
    /// A column for answers on a scale holds mostly something else.
    SPALTE_OHNE_SKALA = Fehler "spalte-ohne-skala";
    /// A column for answers on a scale holds much that is off it.
    SPALTE_NEBEN_DER_SKALA = Warnung "spalte-neben-der-skala";
    /// A column says of rows that they are of another group than is stated for all.
    GRUPPE_WIDERSPRICHT = Fehler "gruppe-widerspricht";
    /// A survey of which nobody says who answered.
    BEFRAGUNG_OHNE_GRUPPE = Fehler "befragung-ohne-gruppe";
    /// A survey of which nobody says what was asked.
    BEFRAGUNG_OHNE_FRAGEN = Fehler "befragung-ohne-fragen";
    /// A survey without a single answer.
    BEFRAGUNG_LEER = Fehler "befragung-leer";
    /// Fewer answers than protect the single person.
    GRUPPE_KLEIN = Warnung "gruppe-klein";
    /// Fewer answers than an NPS needs.
    NPS_WENIGE_ANTWORTEN = Warnung "nps-wenige-antworten";
    /// More answers than people were asked.
    RUECKLAUF_UNMOEGLICH = Warnung "ruecklauf-unmoeglich";
}
