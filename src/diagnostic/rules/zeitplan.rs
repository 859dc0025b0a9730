//! The names of findings about the schedule.

use super::{Rule, Severity};

rules! {
    ZEITPLAN "zeitplan"

    /// A period that ends before it begins.
    ZEITRAUM_VERKEHRT = Fehler "zeitraum-verkehrt";
    /// Two absences of one person on the same day.
    ABWESENHEIT_DOPPELT = Warnung "abwesenheit-doppelt";
    /// Three estimates of which one does not lie between the others.
    SCHAETZUNG_VERKEHRT = Fehler "schaetzung-verkehrt";
    /// Tasks and no day to begin.
    ZEITPLAN_OHNE_BEGINN = Fehler "zeitplan-ohne-beginn";
    /// A plan that begins in a year that nobody means.
    ZEITPLAN_JAHR = Fehler "zeitplan-jahr";
    /// Tasks that wait for each other.
    ZEITPLAN_KREIS = Fehler "zeitplan-kreis";
    /// A task that never ends, because nobody has time for it.
    KAPAZITAET_FEHLT = Fehler "kapazitaet-fehlt";
    /// A task that lies after all the years that are looked at.
    ZEITPLAN_ZU_SPAET = Fehler "zeitplan-zu-spaet";
    /// A task with both an effort and three estimates of it.
    AUFWAND_DOPPELT = Fehler "aufwand-doppelt";
    /// A share of the client's time that daily business does not leave.
    ANTEIL_ZU_HOCH = Warnung "anteil-zu-hoch";
    /// More work of the client in a stage than was stated as the limit.
    AUFTRAGGEBER_UEBERLASTET = Warnung "auftraggeber-ueberlastet";
    /// A demonstration before the result is there, or customers asked before they could see it.
    VORFUEHRUNG_ZU_FRUEH = Warnung "vorfuehrung-zu-frueh";
    /// An acceptance before all of the stage is done.
    ABNAHME_VOR_ENDE = Warnung "abnahme-vor-ende";
    /// A task with work and nobody to do it.
    VORGANG_OHNE_MITWIRKENDE = Fehler "vorgang-ohne-mitwirkende";
    /// A task that says neither its effort nor its duration.
    VORGANG_OHNE_AUFWAND = Fehler "vorgang-ohne-aufwand";
    /// A milestone with neither a day nor anything that it waits for.
    MEILENSTEIN_OHNE_TAG = Fehler "meilenstein-ohne-tag";
    /// A stage that takes longer than daily business bears.
    TEILPROJEKT_ZU_LANG = Warnung "teilprojekt-zu-lang";
    /// A stage that does not say what success it has and who sees it.
    TEILPROJEKT_OHNE_ERFOLG = Warnung "teilprojekt-ohne-erfolg";
    /// A stage with nothing to do in a strand, without a reason.
    TEILPROJEKT_OHNE_STRANG = Warnung "teilprojekt-ohne-strang";
    /// A stage that nobody accepts.
    TEILPROJEKT_OHNE_ABNAHME = Warnung "teilprojekt-ohne-abnahme";
    /// Two stages in a row of which customers notice nothing.
    KUNDENWIRKUNG_FEHLT = Warnung "kundenwirkung-fehlt";
    /// A first result that comes late.
    ERSTES_ERGEBNIS_SPAET = Warnung "erstes-ergebnis-spaet";
    /// A stage that waits for the last one.
    TEILPROJEKT_WARTET_AUF_LETZTES = Warnung "teilprojekt-wartet-auf-letztes";
    /// Promised criteria that no stage delivers.
    KRITERIEN_OHNE_TEILPROJEKT = Warnung "kriterien-ohne-teilprojekt";
    /// A stage that is done after the day the contract states.
    TEILPROJEKT_NACH_TERMIN = Warnung "teilprojekt-nach-termin";
    /// A milestone on a day on which nobody works.
    MEILENSTEIN_FREI = Warnung "meilenstein-frei";
    /// A milestone that is reached after the day it is stated for.
    MEILENSTEIN_VERFEHLT = Warnung "meilenstein-verfehlt";
}
