//! The convention by which frequencies become executions per year and durations become working time.

use rust_decimal::{Decimal, RoundingStrategy};

use crate::model::Projekt;
use crate::model::werte::{Dauer, Haeufigkeit, Zeiteinheit, Zeitraum};

/// Working days of a person per year: 365 less weekends, public holidays, leave and illness; usual in measurements of work.
/// They say how long a month or a year of work is.
pub const ARBEITSTAGE: u32 = 220;

/// Days per year on which the company works, if it does not state them: they say how often something happens.
pub const BETRIEBSTAGE: u32 = 250;

/// Days per year on which a machine works.
pub const KALENDERTAGE: u32 = 365;

/// Weeks per year.
pub const WOCHEN: u32 = 52;

/// Working days per week.
pub const TAGE_JE_WOCHE: u32 = 5;

/// Working hours per day.
pub const STUNDEN_JE_TAG: u32 = 8;

const SEKUNDEN_JE_MINUTE: u32 = 60;
const SEKUNDEN_JE_STUNDE: u32 = 3600;
const MONATE_JE_JAHR: u32 = 12;
const QUARTALE_JE_JAHR: u32 = 4;

/// Days per year on which the company works.
#[must_use]
pub fn betriebstage(projekt: &Projekt) -> u32 {
    let stated = projekt.prozessanalyse.struktur.as_ref().and_then(|struktur| struktur.betriebstage.as_ref());
    stated.and_then(|days| u32::try_from(days.value.0).ok()).unwrap_or(BETRIEBSTAGE)
}

/// Executions per year in a year with so many days; none beyond what a decimal holds.
///
/// `je Jahr = Anzahl × Zeiträume je Jahr`
#[must_use]
pub fn je_jahr(haeufigkeit: Haeufigkeit, tage: u32) -> Option<Decimal> {
    let periods = match haeufigkeit.zeitraum {
        Zeitraum::Tag => tage,
        Zeitraum::Woche => WOCHEN,
        Zeitraum::Monat => MONATE_JE_JAHR,
        Zeitraum::Quartal => QUARTALE_JE_JAHR,
        Zeitraum::Jahr => 1,
    };
    haeufigkeit.anzahl.checked_mul(periods.into())
}

/// A duration in seconds of working time; exact, because a twelfth of [`ARBEITSTAGE`] days is a whole number of seconds.
#[must_use]
pub fn sekunden(dauer: Dauer) -> Option<Decimal> {
    let day = STUNDEN_JE_TAG * SEKUNDEN_JE_STUNDE;
    let unit = match dauer.einheit {
        Zeiteinheit::Sekunde => 1,
        Zeiteinheit::Minute => SEKUNDEN_JE_MINUTE,
        Zeiteinheit::Stunde => SEKUNDEN_JE_STUNDE,
        Zeiteinheit::Tag => day,
        Zeiteinheit::Woche => day * TAGE_JE_WOCHE,
        Zeiteinheit::Monat => day * ARBEITSTAGE / MONATE_JE_JAHR,
        Zeiteinheit::Jahr => day * ARBEITSTAGE,
    };
    dauer.anzahl.checked_mul(unit.into())
}

/// Seconds as hours, to two places, half away from zero.
#[must_use]
pub fn stunden(sekunden: Decimal) -> Option<Decimal> {
    sekunden.checked_div(SEKUNDEN_JE_STUNDE.into()).map(|hours| rounded(hours, 2))
}

/// Half away from zero.
pub(super) fn rounded(value: Decimal, places: u32) -> Decimal {
    value.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero).normalize()
}

/// The sum, unless one value is missing or it is too large.
pub(super) fn sum(values: impl IntoIterator<Item = Option<Decimal>>) -> Option<Decimal> {
    values.into_iter().try_fold(Decimal::ZERO, |sum, value| sum.checked_add(value?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(value: Option<Decimal>) -> String {
        value.map_or_else(|| "–".to_owned(), |value| value.normalize().to_string())
    }

    #[test]
    fn frequencies_become_executions_per_year() {
        let cases = [
            ("18/Tag", "4500"),
            ("35/Woche", "1820"),
            ("14/Monat", "168"),
            ("40/Quartal", "160"),
            ("0,5/Woche", "26"),
            ("9/Jahr", "9"),
            ("9999999999999999999999999999/Tag", "–"),
        ];
        for (text, expected) in cases {
            assert_eq!(
                shown(je_jahr(Haeufigkeit::parse(text).expect("a frequency"), BETRIEBSTAGE)),
                expected,
                "{text}"
            );
        }
    }

    #[test]
    fn durations_become_working_time() {
        let cases = [
            ("90 s", "0.03"),
            ("29 min", "0.48"),
            ("4 h", "4"),
            ("2 Tage", "16"),
            ("5 Wochen", "200"),
            ("3 Monate", "440"),
            ("1 Jahr", "1760"),
        ];
        for (text, expected) in cases {
            let seconds = sekunden(Dauer::parse(text).expect("a duration")).expect("seconds");
            assert_eq!(shown(stunden(seconds)), expected, "{text}");
        }
        assert_eq!(sekunden(Dauer::parse("9999999999999999999999999999 Jahre").expect("a duration")), None);
    }

    #[test]
    fn a_sum_needs_all_its_parts() {
        let parts = [Some(Decimal::ONE), Some(Decimal::TWO)];
        assert_eq!(shown(sum(parts)), "3");
        assert_eq!(sum([parts[0], None]), None);
        assert_eq!(sum([Some(Decimal::MAX), Some(Decimal::MAX)]), None);
    }
}
