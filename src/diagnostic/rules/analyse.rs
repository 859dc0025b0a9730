//! The names of findings about customers, processes and structure.

use super::{Rule, Severity};

rules! {
    ANALYSE "analyse"

    /// A reference to a step that the process does not have.
    SCHRITT_UNBEKANNT = Fehler "schritt-unbekannt";
    /// A step number that the process has twice.
    SCHRITT_DOPPELT = Fehler "schritt-doppelt";
    /// More who named a need than were asked.
    NENNUNGEN_UNMOEGLICH = Fehler "nennungen-unmoeglich";
    /// A rate per hour below zero.
    STUNDENSATZ_NEGATIV = Fehler "stundensatz-negativ";
    /// A stated figure of the customer base that the sales figures contradict.
    KENNZAHL_WEICHT_AB = Warnung "kennzahl-weicht-ab";
    /// A role that has the same part in a process twice.
    RACI_DOPPELT = Warnung "raci-doppelt";
    /// A role that stands in for itself.
    VERTRETUNG_SELBST = Warnung "vertretung-selbst";
    /// More days of work than a year has, or none.
    BETRIEBSTAGE_UNMOEGLICH = Fehler "betriebstage-unmoeglich";
    /// A stated figure that the survey contradicts.
    BEFRAGUNG_WEICHT_AB = Warnung "befragung-weicht-ab";
    /// A process that is shown in demonstrations and does not say how it shall be.
    PROZESS_OHNE_SOLL = Warnung "prozess-ohne-soll";
}
