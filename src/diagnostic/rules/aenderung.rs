//! The names of findings about change requests.

use super::{Rule, Severity};

rules! {
    AENDERUNG "aenderung"

    /// Chapters that changed since the last release without a change request.
    KAPITEL_OHNE_ANTRAG = Warnung "kapitel-ohne-antrag";
    /// A change request that was altered after it was released.
    AENDERUNG_NACHTRAEGLICH = Fehler "aenderung-nachtraeglich";
    /// A change that was decided after the release that holds it.
    AENDERUNG_NACH_FREIGABE = Fehler "aenderung-nach-freigabe";
    /// Two open change requests about one criterion.
    AENDERUNGEN_UEBERSCHNEIDEN = Warnung "aenderungen-ueberschneiden";
    /// The state of a change request says otherwise than the rest of it.
    AENDERUNG_STAND = Fehler "aenderung-stand";
    /// A change that is accepted and that not both parties signed.
    AENDERUNG_OHNE_UNTERSCHRIFT = Fehler "aenderung-ohne-unterschrift";
    /// A change that is offered without saying what it takes.
    AENDERUNG_OHNE_AUSWIRKUNG = Warnung "aenderung-ohne-auswirkung";
    /// A criterion of a change request that cannot be worked in.
    AENDERUNG_KRITERIUM = Fehler "aenderung-kriterium";
    /// New criteria that cost more than the change.
    AENDERUNG_PREISE = Warnung "aenderung-preise";
    /// A defect that is to be paid for.
    MANGEL_MIT_PREIS = Warnung "mangel-mit-preis";
    /// A change that is worked in and that nobody agreed to.
    AENDERUNG_NICHT_VEREINBART = Fehler "aenderung-nicht-vereinbart";
    /// A change that is agreed and not worked in.
    AENDERUNG_NICHT_EINGEARBEITET = Fehler "aenderung-nicht-eingearbeitet";
    /// Criteria that changed since the last release without a change request.
    KRITERIUM_OHNE_ANTRAG = Warnung "kriterium-ohne-antrag";
    /// Agreed changes that cost more than was kept for them.
    RESERVE_UEBERSCHRITTEN = Warnung "reserve-ueberschritten";
}
