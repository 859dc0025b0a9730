//! Milestone trend analysis: for which day each milestone was forecast on which day.

use jiff::civil::Date;

use crate::model::Projekt;
use crate::model::umsetzung::Abnahme;
use crate::model::werte::Datum;
use crate::model::zeitplan::{Meilenstein, Meilensteinart};
use crate::steps::zeitplan::basis::{Basis, tage};
use crate::steps::zeitplan::plan::{Erreicht, Plan};

/// The forecasts of a milestone.
#[derive(Debug, Clone)]
pub struct Trend<'p> {
    /// The milestone.
    pub meilenstein: &'p Meilenstein,
    /// Day of the forecast, and the day that was forecast; oldest first, the last one being that of today.
    pub punkte: Vec<(Date, Date)>,
    /// The day it should be: stated, or fixed.
    pub soll: Option<Date>,
    /// The day it will probably be, or was.
    pub tag: Date,
    /// Whether it is reached.
    pub erreicht: bool,
}

impl Trend<'_> {
    /// Calendar days after the day that it should be; earlier if negative.
    #[must_use]
    pub fn verzug(&self) -> i64 {
        self.soll.map_or(0, |day| tage(day, self.tag))
    }
}

/// All milestones in the order of the file.
pub(super) fn trends<'p>(
    projekt: &'p Projekt,
    prognose: &Plan<'p>,
    (soll, fixed): (&Basis, Option<Date>),
    stand: Date,
) -> Vec<Trend<'p>> {
    let one = |x: &Erreicht<'p>| {
        let id = x.meilenstein.id.as_str();
        let (tag, erreicht) = day(projekt, x, stand);
        let before = soll.spannen.get(id).map(|x| x.ende);
        let first = fixed.zip(before).filter(|(day, _)| *day < stand);
        let told = projekt.umsetzung.prognosen.iter().filter(|x| x.stand.date() < stand).filter_map(|told| {
            let forecast = told.meilensteine.iter().find(|x| x.meilenstein.as_str() == id)?;
            Some((told.stand.date(), forecast.tag.date()))
        });
        let mut punkte: Vec<(Date, Date)> = first.into_iter().chain(told).chain([(stand, tag)]).collect();
        punkte.sort_by_key(|(day, _)| *day);
        Trend {
            meilenstein: x.meilenstein,
            punkte,
            soll: x.meilenstein.datum.map(Datum::date).or(before),
            tag,
            erreicht,
        }
    };
    prognose.meilensteine.iter().map(one).collect()
}

/// The day of a milestone and whether it is reached. An acceptance is reached when it is declared, not when the work is done.
fn day(projekt: &Projekt, x: &Erreicht<'_>, stand: Date) -> (Date, bool) {
    let stage = x.meilenstein.teilprojekt.as_ref().filter(|_| x.meilenstein.art == Some(Meilensteinart::Abnahme));
    let Some(stage) = stage else { return (x.tag, x.tag <= stand) };
    let of_stage = || projekt.umsetzung.abnahmen.iter().filter(|x| x.teilprojekt.as_str() == stage.as_str());
    if let Some(declared) = of_stage().filter(|x| is_accepted(x)).map(|x| x.datum.date()).min() {
        return (declared, true);
    }
    let prepared = of_stage().filter(|x| x.erklaerung.is_none()).map(|x| x.datum.date()).max();
    (x.tag.max(stand).max(prepared.unwrap_or(stand)), false)
}

fn is_accepted(x: &Abnahme) -> bool {
    use crate::model::umsetzung::Erklaerung;
    matches!(x.erklaerung, Some(Erklaerung::Abgenommen | Erklaerung::MitMaengeln))
}
