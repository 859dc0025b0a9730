//! The names of findings about what goes on for customers after the project.

use super::{Rule, Severity};

rules! {
    KUNDENORIENTIERUNG "kundenorientierung"

    /// Measures or indicators, and no day to which they are kept.
    KUNDENORIENTIERUNG_OHNE_STAND = Fehler "kundenorientierung-ohne-stand";
    /// A measure whose day has passed.
    MASSNAHME_UEBERFAELLIG = Warnung "massnahme-ueberfaellig";
    /// A measure with neither a day nor a rhythm nor anything that it waits for.
    MASSNAHME_OHNE_TERMIN = Warnung "massnahme-ohne-termin";
    /// A measure that ends before it begins.
    MASSNAHME_VERKEHRT = Fehler "massnahme-verkehrt";
    /// A measure that was done on a day that has not come yet.
    DURCHFUEHRUNG_NACH_STAND = Fehler "durchfuehrung-nach-stand";
    /// A wish whose days cannot be.
    WUNSCH_TAGE = Fehler "wunsch-tage";
    /// A decided wish whose customer was not told.
    WUNSCH_OHNE_ANTWORT = Warnung "wunsch-ohne-antwort";
    /// An indicator without a value of before the project.
    KENNZAHL_OHNE_AUSGANGSWERT = Warnung "kennzahl-ohne-ausgangswert";
    /// A value of before the project that was measured after it began.
    AUSGANGSWERT_SPAET = Warnung "ausgangswert-spaet";
    /// An indicator in another unit or direction than is usual for its kind.
    KENNZAHL_UNGEWOEHNLICH = Warnung "kennzahl-ungewoehnlich";
    /// A target without a day.
    ZIEL_OHNE_TAG = Warnung "ziel-ohne-tag";
    /// A value of a day that has not come yet.
    MESSWERT_NACH_STAND = Fehler "messwert-nach-stand";
    /// Two values of one team on one day.
    MESSWERT_DOPPELT = Fehler "messwert-doppelt";
    /// Two series of one team.
    REIHE_DOPPELT = Fehler "reihe-doppelt";
    /// A value that its unit does not have, such as 120 %.
    MESSWERT_UNMOEGLICH = Fehler "messwert-unmoeglich";
    /// A team, or a value, of so few people that it tells of single ones.
    TEAM_ZU_KLEIN = Warnung "team-zu-klein";
    /// A team that does not say how many people it has.
    TEAM_OHNE_PERSONEN = Warnung "team-ohne-personen";
}
