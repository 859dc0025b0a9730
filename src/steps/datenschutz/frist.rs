//! Periods of retention and deletion.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::model::werte::{Dauer, Zeiteinheit};

/// The last day of a statutory retention of `jahre` years: it starts with the end of the calendar year of the event.
///
/// `frist_ende = 31.12.(Jahr(Ereignis) + n)`, § 257 (5) HGB, § 147 (4) AO
#[must_use]
pub fn frist_ende(ereignis: Date, jahre: u8) -> Option<Date> {
    Date::new(ereignis.year().checked_add(jahre.into())?, 12, 31).ok()
}

/// The first day on which what was retained may be deleted.
///
/// `loeschbar_ab = 01.01.(Jahr(Ereignis) + n + 1)`
#[must_use]
pub fn loeschbar_ab(ereignis: Date, jahre: u8) -> Option<Date> {
    Date::new(ereignis.year().checked_add(jahre.into())?.checked_add(1)?, 1, 1).ok()
}

/// A period in months of the calendar. What is stated in days or less counts as the least it can be: a year has 366 days.
#[must_use]
pub(super) fn monate(dauer: Dauer) -> Option<Decimal> {
    let days = |days: Decimal| days.checked_mul(Decimal::from(12))?.checked_div(Decimal::from(366));
    let per_day = |units: u32| dauer.anzahl.checked_div(units.into()).and_then(days);
    match dauer.einheit {
        Zeiteinheit::Jahr => dauer.anzahl.checked_mul(Decimal::from(12)),
        Zeiteinheit::Monat => Some(dauer.anzahl),
        Zeiteinheit::Woche => dauer.anzahl.checked_mul(Decimal::from(7)).and_then(days),
        Zeiteinheit::Tag => per_day(1),
        Zeiteinheit::Stunde => per_day(24),
        Zeiteinheit::Minute => per_day(24 * 60),
        Zeiteinheit::Sekunde => per_day(24 * 3600),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statutory_periods_run_from_the_end_of_the_year_to_the_end_of_a_year() {
        let cases = [
            ((2025, 1, 1), 8, Some((2033, 12, 31)), Some((2034, 1, 1))),
            ((2025, 12, 31), 8, Some((2033, 12, 31)), Some((2034, 1, 1))),
            ((2024, 2, 29), 6, Some((2030, 12, 31)), Some((2031, 1, 1))),
            ((2026, 6, 15), 10, Some((2036, 12, 31)), Some((2037, 1, 1))),
            ((9999, 1, 1), 0, Some((9999, 12, 31)), None),
            ((9999, 1, 1), 6, None, None),
        ];
        let date = |(year, month, day)| Date::new(year, month, day).expect("a date");
        for (event, years, end, from) in cases {
            let found = (frist_ende(date(event), years), loeschbar_ab(date(event), years));
            assert_eq!(found, (end.map(date), from.map(date)), "{event:?} {years}");
        }
    }

    #[test]
    fn periods_in_days_are_never_taken_for_longer_than_they_are() {
        let months = |text: &str| monate(Dauer::parse(text).expect("a duration"));
        assert_eq!(months("6 Jahre"), Some(Decimal::from(72)));
        assert_eq!(months("24 Monate"), Some(Decimal::from(24)));
        assert_eq!(months("366 Tage"), Some(Decimal::from(12)));
        assert!(months("2190 Tage") < Some(Decimal::from(72)));
        assert_eq!(months("0 h"), Some(Decimal::ZERO));
        assert_eq!(months("9999999999999999999999999999 Jahre"), None);
    }
}
