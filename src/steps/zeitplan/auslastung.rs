//! Who has how much to do in which week, and what time there is for it.

use std::collections::BTreeMap;

use jiff::civil::{Date, ISOWeekDate};
use rust_decimal::Decimal;

use super::netz::Einsatz;
use crate::steps::kalender::Achse;

/// What somebody has to do in a week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Woche<'p> {
    /// Who.
    pub wer: &'p str,
    /// Year and number of the week (ISO 8601).
    pub jahr: i16,
    /// See above.
    pub woche: i8,
    /// Person-days that are planned.
    pub geplant: Decimal,
    /// Person-days that there are, beside daily business.
    pub verfuegbar: Decimal,
}

/// What everybody has to do week by week; `people` are their identifiers, `kapazitaet` their thousandths of a person-day by day.
pub(super) fn wochen<'p>(
    people: &[&'p str],
    einsaetze: &[Einsatz],
    achse: &Achse,
    kapazitaet: &[Vec<i64>],
) -> Vec<Woche<'p>> {
    let week = |day: &Date| {
        let week: ISOWeekDate = day.iso_week_date();
        (week.year(), week.week())
    };
    let weeks: Vec<(i16, i8)> = achse.tage().iter().map(week).collect();
    let mut planned: BTreeMap<(usize, (i16, i8)), i64> = BTreeMap::new();
    for x in einsaetze {
        if let Some(week) = usize::try_from(x.tag).ok().and_then(|day| weeks.get(day)) {
            *planned.entry((x.wer, *week)).or_default() += x.menge;
        }
    }
    let mut there: BTreeMap<(usize, (i16, i8)), i64> = BTreeMap::new();
    for (wer, days) in kapazitaet.iter().enumerate() {
        for (week, free) in weeks.iter().zip(days) {
            *there.entry((wer, *week)).or_default() += free;
        }
    }
    let of = |(key, menge): ((usize, (i16, i8)), i64)| {
        let (wer, (jahr, woche)) = key;
        let verfuegbar = days(there.get(&key).copied().unwrap_or_default());
        Some(Woche { wer: people.get(wer)?, jahr, woche, geplant: days(menge), verfuegbar })
    };
    planned.into_iter().filter_map(of).collect()
}

/// Thousandths of a person-day as person-days.
pub(super) fn days(thousandths: i64) -> Decimal {
    Decimal::new(thousandths, 3).normalize()
}
