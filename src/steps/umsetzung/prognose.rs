//! What was done and what is left, as assumptions for the schedule.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::model::Projekt;
use crate::model::umsetzung::{Fortschritt, Vorgangsstand};
use crate::model::werte::{Datum, Kennzahl};
use crate::model::zeitplan::Vorgang;
use crate::steps::kalender::is_werktag;
use crate::steps::zeitplan::entwurf::working_days;
use crate::steps::zeitplan::plan::{Annahmen, Geplant, Ist, Plan};

/// The plan with what is known on the day of the state: done tasks lie where they lay, the rest is planned from the next day on.
pub(super) fn annahmen(projekt: &Projekt, plan: &Plan<'_>, stand: Date) -> Annahmen {
    let mut annahmen = Annahmen { ab: Some(after(stand)), ..Annahmen::default() };
    let told: BTreeMap<&str, &Fortschritt> =
        projekt.umsetzung.vorgaenge.iter().map(|x| (x.vorgang.as_str(), x)).collect();
    for task in projekt.zeitplan.teilprojekte.iter().flat_map(|x| &x.vorgaenge) {
        let id = task.id.as_str();
        let planned = plan.vorgaenge.iter().find(|x| x.id == id);
        let (Some(told), Some(planned)) = (told.get(id), planned) else { continue };
        if told.stand == Vorgangsstand::Entfallen {
            annahmen.ohne.insert(id.to_owned());
        } else if let Some(ist) = ist(task, told, planned, (plan, stand)) {
            annahmen.ist.insert(id.to_owned(), ist);
        }
    }
    annahmen
}

fn ist(task: &Vorgang, told: &Fortschritt, planned: &Geplant<'_>, (plan, stand): (&Plan<'_>, Date)) -> Option<Ist> {
    let beginn = told.beginn.map(Datum::date);
    match told.stand {
        Vorgangsstand::Geplant | Vorgangsstand::Entfallen => None,
        Vorgangsstand::Gemeldet | Vorgangsstand::Abgenommen => {
            let ende = told.ende?.date();
            Some(Ist::Fertig { anfang: beginn.unwrap_or(ende).min(ende), ende })
        }
        Vorgangsstand::InArbeit | Vorgangsstand::Blockiert => {
            let arbeit = rest(told, planned.aufwand);
            // What is in work is not done: it takes another day at least.
            let dauer = task.dauer.map_or(0, working_days) - beginn.map_or(0, |first| worked(plan, first, stand));
            let dauer = if arbeit.is_zero() || task.dauer.is_some() { dauer.max(1) } else { 0 };
            Some(Ist::Rest { anfang: beginn, ab: told.blockiert_bis.map(|day| after(day.date())), arbeit, dauer })
        }
    }
}

/// Person-days that are left: stated, or what of the plan was not used yet.
pub(super) fn rest(told: &Fortschritt, planned: Decimal) -> Decimal {
    let used = told.aufwand.map(Kennzahl::wert).unwrap_or_default();
    told.rest.map_or_else(|| (planned - used).max(Decimal::ZERO), Kennzahl::wert)
}

/// Working days from the first to the last day, both included.
fn worked(plan: &Plan<'_>, first: Date, last: Date) -> i64 {
    let days = first.series(jiff::Span::new().days(1)).take_while(|day| *day <= last);
    let count = days.filter(|day| is_werktag(*day) && !plan.frei.contains_key(day)).count();
    i64::try_from(count).unwrap_or_default()
}

fn after(day: Date) -> Date {
    day.tomorrow().unwrap_or(day)
}
