//! What a change request does to the plan: the plan with its tasks beside the plan without them.

use rust_decimal::Decimal;

use crate::diagnostic::Sink;
use crate::model::Projekt;
use crate::model::aenderung::Aenderungsantrag;
use crate::steps::kalender::Feiertage;
use crate::steps::zeitplan::basis::tage;
use crate::steps::zeitplan::plan::{Annahmen, planen};

/// The effect of a change request by the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wirkung<'p> {
    /// The tasks that carry it out.
    pub vorgaenge: Vec<&'p str>,
    /// Their person-days.
    pub aufwand: Decimal,
    /// By how many calendar days each milestone is later with them, in the order of the file.
    pub verschoben: Vec<(&'p str, i64)>,
}

/// The effect of `antrag`; none if there is no plan. Why there is none goes to `sink`.
pub fn wirkung<'p>(
    projekt: &'p Projekt,
    feiertage: &Feiertage,
    antrag: &Aenderungsantrag,
    sink: &mut Sink,
) -> Option<Wirkung<'p>> {
    let carries =
        |x: &&crate::model::zeitplan::Vorgang| x.aenderung.as_ref().is_some_and(|id| id.as_str() == antrag.id.as_str());
    let tasks = projekt.zeitplan.teilprojekte.iter().flat_map(|x| &x.vorgaenge).filter(carries);
    let vorgaenge: Vec<&str> = tasks.map(|x| x.id.as_str()).collect();
    let with = planen(projekt, feiertage, &Annahmen::default(), sink)?;
    let ohne = vorgaenge.iter().map(|id| (*id).to_owned()).collect();
    let without = planen(projekt, feiertage, &Annahmen { ohne, ..Annahmen::default() }, sink)?;
    let of_change = with.vorgaenge.iter().filter(|x| vorgaenge.contains(&x.id));
    let aufwand = of_change.map(|x| x.aufwand).sum();
    let verschoben = with.meilensteine.iter().filter_map(|x| {
        let id = x.meilenstein.id.as_str();
        Some((id, tage(without.ende_von(id)?, x.tag)))
    });
    Some(Wirkung { vorgaenge, aufwand, verschoben: verschoben.collect() })
}
