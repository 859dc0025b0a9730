//! Progress by accepted results, beside what the plan asks for.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::abnahme;
use super::ampel::Ampelregeln;
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::model::pflichtenheft::Strang;
use crate::model::umsetzung::{Abnahme, Fortschritt, Vorgangsstand};
use crate::model::werte::Kennzahl;
use crate::steps::zeitplan::basis::Basis;
use crate::steps::zeitplan::plan::{Geplant, Ist, Plan};

/// The strands in the order in which they are told.
pub const STRAENGE: [Strang; 3] = [Strang::Software, Strang::Hardware, Strang::Organisation];

/// How far a strand is, in per cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strangstand {
    /// Which.
    pub strang: Strang,
    /// What is accepted, reported results counting half.
    pub ist: Decimal,
    /// What should be done by now.
    pub soll: Decimal,
}

impl Strangstand {
    /// Percentage points ahead of the plan; behind it if negative.
    #[must_use]
    pub fn abweichung(&self) -> Decimal {
        self.ist - self.soll
    }
}

/// How far a stage is.
#[derive(Debug, Clone)]
pub struct Etappenstand<'p> {
    /// The stage.
    pub id: &'p str,
    /// What it is called.
    pub titel: &'p str,
    /// Per cent, as of strands.
    pub ist: Decimal,
    /// See there.
    pub soll: Decimal,
    /// The last day of its last task, as it was fixed.
    pub geplant: Option<Date>,
    /// The same as it is forecast, or was.
    pub prognose: Option<Date>,
    /// The declaration by which it is accepted.
    pub abnahme: Option<&'p Abnahme>,
    /// The last refusal, while it is not accepted.
    pub verweigert: Option<&'p Abnahme>,
}

/// What it took, and what it still takes, in person-days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Aufwand {
    /// Of the whole plan.
    pub geplant: Decimal,
    /// So far.
    pub ist: Decimal,
    /// What is left.
    pub rest: Decimal,
    /// Done tasks that do not say what they took; they count as planned.
    pub ohne_angabe: usize,
}

impl Aufwand {
    /// What it will have taken, in per cent of the plan; none if nothing is planned.
    #[must_use]
    pub fn prozent(&self) -> Option<Decimal> {
        Some((self.ist + self.rest).checked_div(self.geplant)? * Decimal::ONE_HUNDRED)
    }
}

/// What a task counts: its effort, and at least half a person-day, so that what takes time and nobody's work counts too.
fn gewicht(x: &Geplant<'_>) -> Decimal {
    x.aufwand.max(Decimal::new(5, 1))
}

/// Per cent of a task that are done: 0, 50 or 100.
#[must_use]
pub fn anteil(stand: Vorgangsstand) -> Decimal {
    match stand {
        Vorgangsstand::Abgenommen => Decimal::ONE_HUNDRED,
        Vorgangsstand::Gemeldet => Decimal::from(50),
        Vorgangsstand::Geplant | Vorgangsstand::InArbeit | Vorgangsstand::Blockiert | Vorgangsstand::Entfallen => {
            Decimal::ZERO
        }
    }
}

fn told(projekt: &Projekt) -> BTreeMap<&str, &Fortschritt> {
    projekt.umsetzung.vorgaenge.iter().map(|x| (x.vorgang.as_str(), x)).collect()
}

/// Per cent done and per cent due of some tasks, weighted by effort; none if there are none.
fn stand<'t, 'p: 't>(
    projekt: &Projekt,
    tasks: impl Iterator<Item = &'t Geplant<'p>>,
    soll: &Basis,
    today: Date,
) -> Option<(Decimal, Decimal)> {
    let told = told(projekt);
    let (mut all, mut done, mut due) = (Decimal::ZERO, Decimal::ZERO, Decimal::ZERO);
    for x in tasks {
        let stand = told.get(x.id).map_or(Vorgangsstand::Geplant, |x| x.stand);
        if stand == Vorgangsstand::Entfallen {
            continue;
        }
        let weight = gewicht(x);
        all += weight;
        done += weight * anteil(stand);
        let ende = soll.spannen.get(x.id).map_or(x.ende, |x| x.ende);
        due += if ende <= today { weight * Decimal::ONE_HUNDRED } else { Decimal::ZERO };
    }
    Some((done.checked_div(all)?, due.checked_div(all)?))
}

/// The strands that have anything to do.
pub(super) fn straenge(projekt: &Projekt, plan: &Plan<'_>, soll: &Basis, today: Date) -> Vec<Strangstand> {
    let one = |strang: Strang| {
        let tasks = plan.vorgaenge.iter().filter(|x| x.strang == strang);
        let (ist, soll) = stand(projekt, tasks, soll, today)?;
        Some(Strangstand { strang, ist, soll })
    };
    STRAENGE.into_iter().filter_map(one).collect()
}

/// The stages.
pub(super) fn teilprojekte<'p>(
    projekt: &'p Projekt,
    (plan, prognose): (&Plan<'p>, &Plan<'p>),
    soll: &Basis,
    today: Date,
) -> Vec<Etappenstand<'p>> {
    let one = |x: &'p crate::model::zeitplan::Teilprojekt| {
        let id = x.id.as_str();
        let tasks = plan.vorgaenge.iter().filter(|task| task.teilprojekt == id);
        let (ist, due) = stand(projekt, tasks, soll, today)?;
        Some(Etappenstand {
            id,
            titel: &x.titel,
            ist,
            soll: due,
            geplant: soll.spannen.get(id).map(|x| x.ende),
            prognose: prognose.ende_von(id),
            abnahme: abnahme::abgenommen(projekt, id),
            verweigert: abnahme::verweigert(projekt, id),
        })
    };
    projekt.zeitplan.teilprojekte.iter().filter_map(one).collect()
}

/// What it took and takes.
pub(super) fn aufwand(projekt: &Projekt, plan: &Plan<'_>, soll: &Basis, ist: &BTreeMap<String, Ist>) -> Aufwand {
    let told = told(projekt);
    let mut sum = Aufwand { geplant: soll.aufwand, ..Aufwand::default() };
    for x in &plan.vorgaenge {
        // What an agreed change brought was planned as well.
        if x.vorgang.aenderung.is_some() && !soll.spannen.contains_key(x.id) {
            sum.geplant += x.aufwand;
        }
        let stated = told.get(x.id).and_then(|x| x.aufwand).map(Kennzahl::wert);
        match ist.get(x.id) {
            Some(Ist::Fertig { .. }) => {
                sum.ist += stated.unwrap_or(x.aufwand);
                sum.ohne_angabe += usize::from(stated.is_none() && !x.aufwand.is_zero());
            }
            Some(Ist::Rest { arbeit, .. }) => {
                sum.ist += stated.unwrap_or_default();
                sum.rest += arbeit;
            }
            None if told.get(x.id).is_some_and(|x| x.stand == Vorgangsstand::Entfallen) => {
                sum.ist += stated.unwrap_or_default();
            }
            None => sum.rest += x.aufwand,
        }
    }
    sum
}

/// The strand that is furthest behind its plan, and by how many points more than the one that is least.
#[must_use]
pub fn hinkt(straenge: &[Strangstand]) -> Option<(Strangstand, Decimal)> {
    let last = straenge.iter().min_by_key(|x| x.abweichung())?;
    let first = straenge.iter().max_by_key(|x| x.abweichung())?;
    Some((*last, first.abweichung() - last.abweichung()))
}

/// Reports a strand that the others run away from.
pub(super) fn check_straenge(projekt: &Projekt, straenge: &[Strangstand], regeln: &Ampelregeln, sink: &mut Sink) {
    let limit = Decimal::from(regeln.straenge_gelb.0);
    if let Some((x, points)) = hinkt(straenge).filter(|(_, points)| *points > limit) {
        let place = projekt.umsetzung.stand.as_ref().map(|x| x.origin).unwrap_or_default();
        let name = match x.strang {
            Strang::Software => "strang-kurz-software",
            Strang::Hardware => "strang-kurz-hardware",
            Strang::Organisation => "strang-kurz-organisation",
        };
        let diagnostic = Diagnostic::new(rules::STRANG_HINKT).with_key("strang", name).at(place);
        let diagnostic = diagnostic.with("punkte", points.round().to_string()).with("ist", x.ist.round().to_string());
        sink.push(diagnostic.with("soll", x.soll.round().to_string()).with_hint("hinweis-strang-hinkt"));
    }
}
