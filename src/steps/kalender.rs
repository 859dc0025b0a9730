//! Working days: weekdays without the public holidays of a Land, which are rules with years (`templates/recht/feiertage.yaml`).

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::decode::schema::{self, Schemata};
use crate::decode::{Decode, Decoder};
use crate::diagnostic::Sink;
use crate::model::werte::{Anzahl, Datum, JaNein};
use crate::model::zeitplan::{Land, Versatz, Zeitraumangabe};
use crate::source::Sources;
use crate::source::yaml::Node;
use crate::templates::Templates;
use crate::{read, record};
use serde_json::Value;

const FEIERTAGE: &str = "recht/feiertage.yaml";

/// A day of every year, written `12-25`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Jahrestag {
    monat: i8,
    tag: i8,
}

impl Decode for Jahrestag {
    fn decode(node: &Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        let text = cx.scalar(node, "typ-datum")?;
        let parts = text.split_once('-').and_then(|(month, day)| Some((month.parse().ok()?, day.parse().ok()?)));
        // Every day that there is exists in a leap year.
        let known = parts.filter(|(month, day)| Date::new(2000, *month, *day).is_ok());
        known.map(|(monat, tag)| Self { monat, tag }).or_else(|| cx.wrong_value(node, text, "typ-datum"))
    }

    fn schema(_: &mut Schemata) -> Value {
        schema::form(r"^[0-9]{2}-[0-9]{2}$")
    }
}

record! {
    /// A public holiday: a day of the year, a distance from Easter Sunday, or the Wednesday before 23 November (Buß- und Bettag).
    pub struct Feiertagsregel {
        pub name: String,
        pub tag: Option<Jahrestag>,
        pub ostern: Option<Versatz>,
        pub busstag: Option<JaNein>,
        /// Where it holds; everywhere if nothing is stated.
        pub laender: Vec<Land>,
        /// The first year.
        pub ab: Option<Anzahl>,
        /// The last year.
        pub bis: Option<Anzahl>,
    }
}

record! {
    /// The file `recht/feiertage.yaml`.
    pub struct Feiertage {
        pub stand: Datum,
        pub feiertage: Vec<Feiertagsregel>,
    }
}

impl Feiertage {
    /// The rules that come with the program, or those that a project puts in their place.
    pub fn load(templates: &Templates, sources: &mut Sources, sink: &mut Sink) -> Option<Self> {
        read::template(FEIERTAGE, templates, sources, sink)
    }

    /// The public holidays of a Land in a year; without a Land those that hold everywhere.
    #[must_use]
    pub fn im_jahr(&self, land: Option<Land>, jahr: i16) -> BTreeMap<Date, &str> {
        let counts = |regel: &&Feiertagsregel| {
            let year = u64::try_from(jahr).unwrap_or_default();
            (regel.laender.is_empty() || land.is_some_and(|land| regel.laender.contains(&land)))
                && regel.ab.is_none_or(|first| first.0 <= year)
                && regel.bis.is_none_or(|last| year <= last.0)
        };
        let days =
            self.feiertage.iter().filter(counts).filter_map(|regel| Some((day(regel, jahr)?, regel.name.as_str())));
        days.collect()
    }
}

fn day(regel: &Feiertagsregel, jahr: i16) -> Option<Date> {
    match (regel.tag, regel.ostern, regel.busstag) {
        (Some(tag), ..) => Date::new(jahr, tag.monat, tag.tag).ok(),
        (_, Some(days), _) => ostersonntag(jahr)?.checked_add(days.0.days()).ok(),
        (.., Some(JaNein(true))) => {
            let last = Date::new(jahr, 11, 22).ok()?;
            let after = last.weekday().since(Weekday::Wednesday);
            last.checked_sub(i32::from(after).days()).ok()
        }
        _ => None,
    }
}

/// Easter Sunday of the Gregorian calendar (the formula of Gauss with the supplement of Lichtenberg, as the Physikalisch-Technische
/// Bundesanstalt gives it).
#[must_use]
pub fn ostersonntag(jahr: i16) -> Option<Date> {
    let year = i32::from(jahr);
    let century = year / 100;
    let moon_shift = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
    let sun_shift = 2 - (3 * century + 3) / 4;
    let golden = year % 19;
    let seed = (19 * golden + moon_shift) % 30;
    let correction = (seed + golden / 11) / 29;
    // Days of March: the full moon, the first Sunday, and Easter, which is the Sunday after the full moon.
    let full_moon = 21 + seed - correction;
    let sunday = 7 - (year + year / 4 + sun_shift) % 7;
    let easter = full_moon + 7 - (full_moon - sunday) % 7;
    Date::new(jahr, 3, 1).ok()?.checked_add((easter - 1).days()).ok()
}

/// Whether people work on a day of the week.
#[must_use]
pub fn is_werktag(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// The days of a project in their order: weekdays without holidays and without periods in which nobody works.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Achse {
    tage: Vec<Date>,
}

impl Achse {
    /// The working days from `beginn` to before `ende` without `frei`.
    #[must_use]
    pub fn new(beginn: Date, ende: Date, frei: &BTreeSet<Date>) -> Self {
        let days = beginn.series(1.day()).take_while(|day| *day < ende);
        Self { tage: days.filter(|day| is_werktag(*day) && !frei.contains(day)).collect() }
    }

    /// How many days there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.tage.len()
    }

    /// Whether there is no day.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.tage.is_empty()
    }

    /// The days.
    #[must_use]
    pub fn tage(&self) -> &[Date] {
        &self.tage
    }

    /// The index of the first working day on or after a date.
    #[must_use]
    pub fn ab(&self, day: Date) -> i64 {
        i64::try_from(self.tage.partition_point(|known| *known < day)).unwrap_or(i64::MAX)
    }

    /// The date of a working day.
    #[must_use]
    pub fn datum(&self, index: i64) -> Option<Date> {
        self.tage.get(usize::try_from(index).ok()?).copied()
    }

    /// The date of the last working day before an index; of the first one for 0, of the last one for what lies beyond.
    #[must_use]
    pub fn letzter_vor(&self, index: i64) -> Option<Date> {
        self.datum((index - 1).max(0)).or_else(|| self.tage.last().copied())
    }
}

/// The days of periods, both ends included, as far as they are within two others, each with the reason of the first period that has it.
/// Periods that lie upon each other are walked over once.
#[must_use]
pub fn tage_der(periods: &[Zeitraumangabe], (first, last): (Date, Date)) -> BTreeMap<Date, &str> {
    let mut sorted: Vec<&Zeitraumangabe> = periods.iter().collect();
    sorted.sort_by_key(|x| x.von);
    let mut days = BTreeMap::new();
    let mut next = first;
    for x in sorted {
        let end = x.bis.date().min(last);
        let reason = x.grund.as_deref().unwrap_or_default();
        days.extend(x.von.date().max(next).series(1.day()).take_while(|day| *day <= end).map(|day| (day, reason)));
        next = next.max(end.tomorrow().unwrap_or(end));
    }
    days
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn easter_is_on_the_days_of_the_tables() {
        // The earliest and the latest possible days are among them.
        let cases =
            [(1991, 3, 31), (1992, 4, 19), (1993, 4, 11), (1954, 4, 18), (2000, 4, 23), (1818, 3, 22), (2038, 4, 25)];
        for (year, month, day) in cases {
            assert_eq!(ostersonntag(year), Some(date(year, month, day)), "{year}");
        }
    }

    #[test]
    fn the_axis_holds_working_days_only() {
        let free = BTreeSet::from([date(2027, 5, 6)]);
        let axis = Achse::new(date(2027, 5, 3), date(2027, 5, 12), &free);
        assert_eq!(axis.len(), 6, "seven weekdays without Ascension Day");
        assert_eq!(axis.datum(3), Some(date(2027, 5, 7)));
        assert_eq!(axis.ab(date(2027, 5, 8)), 4, "Saturday means Monday");
        assert_eq!(axis.letzter_vor(4), Some(date(2027, 5, 7)));
    }
}
