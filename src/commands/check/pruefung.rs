//! Everything that `check` looks at beyond what reading a project finds.

use std::collections::BTreeMap;

use super::super::session::Session;
use super::super::zeitplan::basen;
use crate::check;
use crate::check::saetze::{self, Fassung, Sprachschatz};
use crate::freigabe::pflichtenheft::check_requests;
use crate::model::Projekt;
use crate::project::Opened;
use crate::source::Origin;
use crate::steps::kalender::Feiertage;
use crate::steps::kundenorientierung::{self, Vorschlaege};
use crate::steps::lastenheft::Lastenheft;
use crate::steps::umsetzung::Massstab;
use crate::steps::umsetzung::ampel::Ampelregeln;
use crate::steps::{aenderung, datenschutz, umsetzung, vollstaendigkeit, zeitplan};

/// Puts what is wrong with contract, plan, progress and sentences to the findings.
pub(super) fn collect(session: &mut Session, opened: &mut Opened) {
    let releases = session.freigaben();
    let agreed = session.vereinbarungen();
    if let Some(projekt) = &opened.projekt {
        datenschutz::check(projekt, &opened.lastenheft.recht, &mut session.sink);
        vollstaendigkeit::check(projekt, &opened.lastenheft, &opened.sources, &mut session.sink);
        check::pflichtenheft::check(projekt, opened.complete, &mut session.sink);
        aenderung::check_reserve(projekt, &mut session.sink);
        check_requests(projekt, &agreed, &mut session.sink);
        let feiertage = Feiertage::load(&opened.templates, &mut opened.sources, &mut session.sink);
        let regeln = Ampelregeln::load(&opened.templates, &mut opened.sources, &mut session.sink);
        umsetzung::check(projekt, &mut session.sink);
        if let (Some(feiertage), Some(regeln)) = (feiertage, regeln) {
            let usual = zeitplan::plan::Annahmen::default();
            let plan = zeitplan::checked(projekt, &feiertage, &usual, &mut session.sink);
            let basen = basen(session);
            let massstab = Massstab { feiertage: &feiertage, regeln: &regeln, basen: &basen };
            // Findings of progress beside the plan; how far the project is was not asked for.
            drop(plan.and_then(|_| umsetzung::lage(projekt, massstab, &mut session.sink)));
        }
        if let Some(vorschlaege) = Vorschlaege::load(&opened.templates, &mut opened.sources, &mut session.sink) {
            kundenorientierung::check(projekt, &vorschlaege, None, &mut session.sink);
        }
        if let Some(words) = Sprachschatz::load(&opened.templates, &mut opened.sources, &mut session.sink) {
            let alle = fassungen(projekt, &opened.lastenheft);
            saetze::check(projekt, &alle, &words, &opened.sources, &mut session.sink);
        }
    }
    session.check_version(opened, &releases);
}

/// All requirements to be compared: what people wrote, and what is proposed beside it.
fn fassungen<'p>(projekt: &'p Projekt, lastenheft: &'p Lastenheft) -> Vec<Fassung<'p>> {
    let own = projekt.lastenheft.anforderungen.iter();
    let own: BTreeMap<&str, Origin> = own.map(|x| (x.id.as_str(), x.text.origin)).collect();
    let fassung = |x: &'p crate::steps::lastenheft::Anforderung| Fassung {
        kennung: &x.id,
        text: &x.text,
        origin: own.get(x.id.as_str()).copied(),
    };
    lastenheft.anforderungen.iter().map(fassung).collect()
}
