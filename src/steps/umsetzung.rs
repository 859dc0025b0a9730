//! Step 7: what was done → how far the project is, and when it will probably be done.
//!
//! Progress counts accepted results: a task that is reported done counts half, one that is accepted whole, everything else nothing. What is
//! left is scheduled anew from the day after the state on ([`prognose`]), and compared with the plan that was fixed.

pub mod abnahme;
pub mod aenderung;
pub mod ampel;
mod angaben;
pub mod fortschritt;
pub mod prognose;
#[cfg(test)]
mod tests;
pub mod trend;

use std::collections::BTreeMap;

use jiff::civil::Date;

use self::ampel::{Ampel, Ampelregeln};
use self::fortschritt::{Aufwand, Etappenstand, Strangstand};
use self::trend::Trend;
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::steps::kalender::Feiertage;
use crate::steps::zeitplan::basis::Basis;
use crate::steps::zeitplan::plan::{Annahmen, Ist, Plan, planen};

/// What a project is held against.
#[derive(Debug, Clone, Copy)]
pub struct Massstab<'m> {
    /// Public holidays.
    pub feiertage: &'m Feiertage,
    /// When lights turn yellow and red.
    pub regeln: &'m Ampelregeln,
    /// The plans that were fixed, each with its day; the last one counts.
    pub basen: &'m [(Option<Date>, Basis)],
}

/// How far the project is.
#[derive(Debug, Clone)]
pub struct Lage<'p> {
    /// The day of which it tells.
    pub stand: Date,
    /// The plan of the file.
    pub plan: Plan<'p>,
    /// The plan that it is compared with: the fixed one, or that of the file.
    pub soll: Basis,
    /// Whether a plan was fixed.
    pub ist_festgelegt: bool,
    /// What was done, and what is left, scheduled anew.
    pub prognose: Plan<'p>,
    /// How far each task is that was begun.
    pub ist: BTreeMap<String, Ist>,
    /// The three strands side by side.
    pub straenge: Vec<Strangstand>,
    /// The stages in their order.
    pub teilprojekte: Vec<Etappenstand<'p>>,
    /// What it took, and what it still takes.
    pub aufwand: Aufwand,
    /// The forecasts of milestones over time.
    pub trends: Vec<Trend<'p>>,
    /// The lights, in the order in which they are told.
    pub ampeln: Vec<Ampel>,
}

/// Reports what the file says that cannot be or should not be; nothing where nothing is told.
pub fn check(projekt: &Projekt, sink: &mut Sink) {
    angaben::check(projekt, sink);
}

/// How far the project is; none if there is no plan, no state, or an error.
pub fn lage<'p>(projekt: &'p Projekt, massstab: Massstab<'_>, sink: &mut Sink) -> Option<Lage<'p>> {
    let stand = projekt.umsetzung.stand.as_ref().filter(|_| !sink.has_errors())?.value.date();
    let plan = planen(projekt, massstab.feiertage, &Annahmen::default(), sink)?;
    let annahmen = prognose::annahmen(projekt, &plan, stand);
    let Some(mut prognose) = planen(projekt, massstab.feiertage, &annahmen, &mut Sink::default()) else {
        // All was dropped, or what is told of it leads nowhere.
        if plan.vorgaenge.iter().any(|x| !annahmen.ohne.contains(x.id)) {
            let place = projekt.umsetzung.stand.as_ref().map(|x| x.origin).unwrap_or_default();
            let diagnostic = Diagnostic::new(rules::PROGNOSE_UNMOEGLICH).at(place);
            sink.push(diagnostic.with_hint("hinweis-prognose-unmoeglich"));
        }
        return None;
    };
    let soll = massstab.basen.last().map_or_else(|| Basis::of(&plan), |(_, basis)| basis.clone());
    let straenge = fortschritt::straenge(projekt, &plan, &soll, stand);
    let teilprojekte = fortschritt::teilprojekte(projekt, (&plan, &prognose), &soll, stand);
    let aufwand = fortschritt::aufwand(projekt, &plan, &soll, &annahmen.ist);
    let trends = trend::trends(projekt, &prognose, (&soll, massstab.basen), stand);
    for (reached, trend) in prognose.meilensteine.iter_mut().zip(&trends) {
        reached.tag = trend.tag;
    }
    let mut lage = Lage {
        stand,
        plan,
        soll,
        ist_festgelegt: !massstab.basen.is_empty(),
        prognose,
        ist: annahmen.ist,
        straenge,
        teilprojekte,
        aufwand,
        trends,
        ampeln: Vec::new(),
    };
    lage.ampeln = ampel::ampeln(projekt, &lage, massstab.regeln);
    fortschritt::check_straenge(projekt, &lage.straenge, massstab.regeln, sink);
    Some(lage)
}
