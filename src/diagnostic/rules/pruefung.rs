//! The names of findings about the checks themselves: what the project sets for them.

use super::{Rule, Severity};

rules! {
    PRUEFUNG "pruefung"

    /// A rule that does not exist.
    PRUEFREGEL_UNBEKANNT = Fehler "pruefregel-unbekannt";
    /// An error that is to count for less.
    STUFE_ZU_NIEDRIG = Fehler "stufe-zu-niedrig";
    /// A pattern of paths that cannot be read.
    PFADMUSTER_FEHLERHAFT = Fehler "pfadmuster-fehlerhaft";
    /// Two settings for one rule and the same paths.
    STUFE_DOPPELT = Fehler "stufe-doppelt";
    /// Something to be ignored that is not there.
    IGNORIERE_UNGENUTZT = Warnung "ignoriere-ungenutzt";
}
