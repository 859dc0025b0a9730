//! The names of findings about written files: what leaves the company with them.

use super::{Rule, Severity};

rules! {
    AUSGABE "ausgabe"

    /// Something internal: an entry, a reason, a budget.
    AUSGABE_INTERN = Fehler "ausgabe-intern";
    /// A customer by name or key.
    AUSGABE_KUNDE = Fehler "ausgabe-kunde";
    /// Several bidders in one file.
    AUSGABE_BIETER = Fehler "ausgabe-bieter";
    /// A file or a part of it that cannot be looked at.
    AUSGABE_UNLESBAR = Fehler "ausgabe-unlesbar";
    /// An amount that is internal.
    AUSGABE_BETRAG = Warnung "ausgabe-betrag";
    /// Somebody of the own company by name.
    AUSGABE_PERSON = Warnung "ausgabe-person";
    /// A path of the machine.
    AUSGABE_PFAD = Warnung "ausgabe-pfad";
    /// A hidden sheet.
    AUSGABE_VERBORGEN = Warnung "ausgabe-verborgen";
    /// Pages without text.
    AUSGABE_OHNE_TEXT = Warnung "ausgabe-ohne-text";
}
