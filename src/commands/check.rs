//! `crmplan check`: reads the whole project and reports everything that is wrong with it.

use super::Outcome;
use super::session::{MessageFormat, Session};
use super::zeitplan::basen;
use crate::check;
use crate::diagnostic::Severity;
use crate::freigabe::pflichtenheft::check_requests;
use crate::steps::kalender::Feiertage;
use crate::steps::kundenorientierung::{self, Vorschlaege};
use crate::steps::umsetzung::Massstab;
use crate::steps::umsetzung::ampel::Ampelregeln;
use crate::steps::{aenderung, umsetzung, zeitplan};
use crate::text::Arg;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(long, value_enum, default_value_t)]
    format: MessageFormat,
}

pub(super) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let mut opened = session.open()?;
    let releases = session.freigaben();
    let agreed = session.vereinbarungen();
    if let Some(projekt) = &opened.projekt {
        check::pflichtenheft::check(projekt, opened.complete, &mut session.sink);
        aenderung::check_reserve(projekt, &mut session.sink);
        check_requests(projekt, &agreed, &mut session.sink);
        let feiertage = Feiertage::load(&opened.templates, &mut opened.sources, &mut session.sink);
        let regeln = Ampelregeln::load(&opened.templates, &mut opened.sources, &mut session.sink);
        umsetzung::check(projekt, &mut session.sink);
        if let (Some(feiertage), Some(regeln)) = (feiertage, regeln) {
            let usual = zeitplan::plan::Annahmen::default();
            let plan = zeitplan::checked(projekt, &feiertage, &usual, &mut session.sink);
            let basen = basen(&mut session);
            let massstab = Massstab { feiertage: &feiertage, regeln: &regeln, basen: &basen };
            // Findings of progress beside the plan; how far the project is was not asked for.
            drop(plan.and_then(|_| umsetzung::lage(projekt, massstab, &mut session.sink)));
        }
        if let Some(vorschlaege) = Vorschlaege::load(&opened.templates, &mut opened.sources, &mut session.sink) {
            kundenorientierung::check(projekt, &vorschlaege, None, &mut session.sink);
        }
    }
    session.check_version(&opened, &releases);
    let outcome = session.report(&opened.sources, args.format)?;
    let is_clean = outcome == Outcome::Ok && session.sink.count(Severity::Warnung) == 0;
    if is_clean && args.format == MessageFormat::Text {
        let count = opened.lastenheft.anforderungen.len();
        session.say(&session.texte.format("check-ok", &[("anforderungen", Arg::Zahl(count))]))?;
    }
    Ok(outcome)
}
