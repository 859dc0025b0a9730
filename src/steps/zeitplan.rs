//! Step 6: stages, tasks and people → a schedule that daily business can bear.
//!
//! [`netz`] schedules a network, [`entwurf`] makes it from the project, [`plan`] makes dates from its days, `regeln` holds what a plan of small stages has
//! to keep to.

mod angaben;
pub mod auslastung;
pub mod basis;
pub mod entwurf;
pub mod netz;
pub mod plan;
mod regeln;
pub mod vorschlag;

use crate::diagnostic::Sink;
use crate::model::Projekt;
use crate::steps::kalender::Feiertage;
use plan::{Annahmen, Plan};

/// Schedules the project; reports why it cannot be, and where its plan does not keep to the rules. Nothing is scheduled while there are errors:
/// half a plan would report mistakes that are none.
pub fn checked<'p>(
    projekt: &'p Projekt,
    feiertage: &Feiertage,
    annahmen: &Annahmen,
    sink: &mut Sink,
) -> Option<Plan<'p>> {
    angaben::check(&projekt.zeitplan, sink);
    if sink.has_errors() {
        return None;
    }
    let plan = plan::planen(projekt, feiertage, annahmen, sink)?;
    regeln::check(projekt, &plan, sink);
    Some(plan)
}
