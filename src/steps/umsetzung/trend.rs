//! Milestone trend analysis: for which day each milestone was forecast on which day.

use jiff::civil::Date;

use super::abnahme;
use crate::model::Projekt;
use crate::model::umsetzung::Vorgangsstand;
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

/// All milestones in the order of the file. `basen`: the plans that were fixed, the last one being what counts.
pub(super) fn trends<'p>(
    projekt: &'p Projekt,
    prognose: &Plan<'p>,
    (soll, basen): (&Basis, &[(Option<Date>, Basis)]),
    stand: Date,
) -> Vec<Trend<'p>> {
    let one = |x: &Erreicht<'p>| {
        let id = x.meilenstein.id.as_str();
        let (tag, erreicht) = day(projekt, x, stand);
        let fixed = basen.iter().filter_map(|(day, basis)| Some(((*day)?, basis.spannen.get(id)?.ende)));
        let told = projekt.umsetzung.prognosen.iter().filter_map(|told| {
            let forecast = told.meilensteine.iter().find(|x| x.meilenstein.as_str() == id)?;
            Some((told.stand.date(), forecast.tag.date()))
        });
        let before = fixed.chain(told).filter(|(day, _)| *day < stand);
        let mut punkte: Vec<(Date, Date)> = before.chain([(stand, tag)]).collect();
        punkte.sort_by_key(|(day, _)| *day);
        // What was fixed counts, whatever the file says today.
        let stated = soll.angesetzt.get(id).copied().or_else(|| x.meilenstein.datum.map(Datum::date));
        let soll = stated.or_else(|| soll.spannen.get(id).map(|x| x.ende));
        Trend { meilenstein: x.meilenstein, punkte, soll, tag, erreicht }
    };
    prognose.meilensteine.iter().map(one).collect()
}

/// The day of a milestone and whether it is reached: because the file says so, because an acceptance was declared, or because all that it waits
/// for is done. Nothing that is not reached lies in the past.
fn day(projekt: &Projekt, x: &Erreicht<'_>, stand: Date) -> (Date, bool) {
    let datei = &projekt.umsetzung;
    let id = x.meilenstein.id.as_str();
    if let Some(reached) = datei.erreicht.iter().find(|x| x.meilenstein.as_str() == id) {
        return (reached.am.date(), true);
    }
    let stage = x.meilenstein.teilprojekt.as_ref().filter(|_| x.meilenstein.art == Some(Meilensteinart::Abnahme));
    if let Some(stage) = stage {
        if let Some(declared) = abnahme::abgenommen(projekt, stage.as_str()) {
            return (declared.datum.date(), true);
        }
        let prepared = abnahme::vorbereitet(projekt, stage.as_str()).map(Datum::date);
        return (x.tag.max(stand).max(prepared.unwrap_or(stand)), false);
    }
    let is_over = |id: &str| {
        let told = datei.vorgaenge.iter().find(|x| x.vorgang.as_str() == id);
        told.is_some_and(|x| x.stand.is_fertig() || x.stand == Vorgangsstand::Entfallen)
    };
    let nach = &x.meilenstein.nach;
    let is_reached = x.tag <= stand && !nach.is_empty() && nach.iter().all(|x| is_over(x.0.vorgang.as_str()));
    if is_reached { (x.tag, true) } else { (x.tag.max(stand), false) }
}
