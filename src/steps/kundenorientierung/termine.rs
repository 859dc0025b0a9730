//! When measures are due.
//!
//! A measure that was never done is due on its first day, later one rhythm after the last time. A stated day (`naechster`) beats both until it was kept.
//! Months are counted to the same day of the month, or to its last one: from 31 January to 28 February.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use super::days;
use crate::model::kundenorientierung::{Kundenorientierungsdatei, Massnahme, Rhythmus};
use crate::model::werte::{Datum, Zeiteinheit};

/// How a measure stands at a day.
#[derive(Debug, Clone, Copy)]
pub struct Lage<'p> {
    /// The measure.
    pub massnahme: &'p Massnahme,
    /// The last day it was done.
    pub zuletzt: Option<Date>,
    /// The day it is due; none if it has ended, or waits for something to happen.
    pub naechster: Option<Date>,
    /// Days since it was due; none if that is not over.
    pub ueberfaellig: Option<i64>,
}

/// A measure whose day is over.
#[derive(Debug, Clone, Copy)]
pub struct Faellig<'p> {
    /// The measure.
    pub massnahme: &'p Massnahme,
    /// The day it was due.
    pub seit: Date,
    /// Days since then, one or more.
    pub tage: i64,
}

/// A day on which a measure is to be done.
#[derive(Debug, Clone, Copy)]
pub struct Termin<'p> {
    /// The day.
    pub tag: Date,
    /// The measure.
    pub massnahme: &'p Massnahme,
}

/// How a measure stands at `stichtag`.
#[must_use]
pub fn lage(massnahme: &Massnahme, stichtag: Date) -> Lage<'_> {
    let done = massnahme.durchgefuehrt.iter().map(|x| x.value.date());
    let zuletzt = done.filter(|day| *day <= stichtag).max();
    let is_over = massnahme.bis.is_some_and(|last| last.date() < stichtag);
    let last = massnahme.bis.map(Datum::date);
    let naechster = due(massnahme, zuletzt).filter(|day| !is_over && last.is_none_or(|last| *day <= last));
    let ueberfaellig = naechster.map(|day| days(day, stichtag)).filter(|late| *late > 0);
    Lage { massnahme, zuletzt, naechster, ueberfaellig }
}

/// The day a measure is due, whenever it ends.
fn due(massnahme: &Massnahme, zuletzt: Option<Date>) -> Option<Date> {
    let stated = massnahme.naechster.map(Datum::date);
    let kept = |day: &Date| zuletzt.is_some_and(|done| done >= *day);
    stated.filter(|day| !kept(day)).or_else(|| match zuletzt {
        Some(done) => after(done, massnahme.rhythmus?, 1),
        None => massnahme.beginn.map(Datum::date),
    })
}

/// So many rhythms after a day.
#[must_use]
pub fn after(day: Date, rhythmus: Rhythmus, times: i64) -> Option<Date> {
    let units = i64::from(rhythmus.anzahl).checked_mul(times)?;
    day.checked_add(span(rhythmus.einheit, units)?).ok()
}

fn span(einheit: Zeiteinheit, units: i64) -> Option<Span> {
    let span = Span::new();
    match einheit {
        Zeiteinheit::Tag => span.try_days(units),
        Zeiteinheit::Woche => span.try_weeks(units),
        Zeiteinheit::Monat => span.try_months(units),
        Zeiteinheit::Jahr => span.try_years(units),
        Zeiteinheit::Sekunde | Zeiteinheit::Minute | Zeiteinheit::Stunde => return None,
    }
    .ok()
}

/// The measures whose day is over, the longest one first.
#[must_use]
pub fn ueberfaellig(datei: &Kundenorientierungsdatei, stichtag: Date) -> Vec<Faellig<'_>> {
    let late = |massnahme| {
        let lage = lage(massnahme, stichtag);
        Some(Faellig { massnahme, seit: lage.naechster?, tage: lage.ueberfaellig? })
    };
    let mut found: Vec<Faellig<'_>> = datei.massnahmen.iter().filter_map(late).collect();
    found.sort_by_key(|x| x.seit);
    found
}

/// The days of all measures from `stichtag` on for so many months, in their order; what is overdue counts from its day.
#[must_use]
pub fn kommende(datei: &Kundenorientierungsdatei, stichtag: Date, monate: i32) -> Vec<Termin<'_>> {
    let last = stichtag.saturating_add(monate.months());
    let mut found: Vec<Termin<'_>> = datei
        .massnahmen
        .iter()
        .flat_map(|massnahme| {
            let end = massnahme.bis.map_or(last, |own| own.date().min(last));
            let days = folge(massnahme, stichtag).take_while(move |day| *day <= end);
            days.filter(move |day| *day >= stichtag).map(move |tag| Termin { tag, massnahme })
        })
        .collect();
    found.sort_by_key(|x| x.tag);
    found
}

/// The day a measure is due and those that its rhythm gives from there, whenever it ends.
pub fn folge(massnahme: &Massnahme, stichtag: Date) -> impl Iterator<Item = Date> {
    let first = lage(massnahme, stichtag).naechster;
    let rhythmus = massnahme.rhythmus;
    let later = (1..).map_while(move |times| after(first?, rhythmus?, times));
    first.into_iter().chain(later)
}
