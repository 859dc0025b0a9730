//! The names of findings about releases.

use super::{Rule, Severity};

rules! {
    FREIGABE "freigabe"

    /// A working state that calls itself released.
    FREIGABE_VON_HAND = Fehler "freigabe-von-hand";
    /// A release with an open point that holds it up.
    FREIGABE_BLOCKIERT = Fehler "freigabe-blockiert";
    /// A release that nobody answers for.
    FREIGABE_FEHLT = Fehler "freigabe-fehlt";
    /// A release with proposals that nobody took over.
    FREIGABE_MIT_VORSCHLAEGEN = Fehler "freigabe-mit-vorschlaegen";
    /// A release with values that nobody confirmed.
    FREIGABE_MIT_OFFENEN_WERTEN = Fehler "freigabe-mit-offenen-werten";
    /// A release without a single requirement.
    FREIGABE_LEER = Fehler "freigabe-leer";
    /// A file of a release that is not as it was released.
    FREIGABE_VERAENDERT = Fehler "freigabe-veraendert";
    /// A release that does not name the one before.
    FREIGABE_OHNE_ANSCHLUSS = Fehler "freigabe-ohne-anschluss";
    /// Something between the releases that is none.
    FREIGABE_FREMD = Warnung "freigabe-fremd";
    /// A release of another version of crmplan.
    FREIGABE_UNLESBAR = Fehler "freigabe-unlesbar";
    /// A working state other than what was released, under a version that is not newer.
    VERSION_VERGEBEN = Fehler "version-vergeben";
}
