//! The effort of capture, and information that no process uses.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::zeit;
use crate::model::Projekt;
use crate::model::informationen::Information;
use crate::model::werte::Verweis;

/// The effort of capturing one information item.
#[derive(Debug, Clone, Copy)]
pub struct Erfassung<'p> {
    /// The item.
    pub information: &'p Information,
    /// `Erfassungsaufwand p. a. = Aufwand je Eintrag × neue Einträge je Jahr`, in hours to two places.
    pub stunden: Option<Decimal>,
    /// Whether a process uses it; none as long as no process says what it uses.
    pub genutzt: Option<bool>,
}

/// The effort of capture of all items, in the order of the files.
#[must_use]
pub fn erfassung(projekt: &Projekt) -> Vec<Erfassung<'_>> {
    let used = genutzt(projekt);
    let of = |information| Erfassung {
        information,
        stunden: hours(information),
        genutzt: (!used.is_empty()).then(|| used.contains(information.id.as_str())),
    };
    projekt.prozessanalyse.informationen.iter().map(of).collect()
}

/// Identifiers of the items that processes name.
#[must_use]
pub fn genutzt(projekt: &Projekt) -> BTreeSet<&str> {
    let prozesse = &projekt.prozessanalyse.prozesse;
    prozesse.iter().flat_map(|prozess| &prozess.informationen).map(Verweis::as_str).collect()
}

fn hours(information: &Information) -> Option<Decimal> {
    let each = information.erfassungsaufwand.and_then(zeit::sekunden)?;
    zeit::stunden(each.checked_mul(information.neu_je_jahr?.0.into())?)
}

/// The sum of the hours that can be computed.
#[must_use]
pub fn summe(erfassung: &[Erfassung<'_>]) -> Option<Decimal> {
    let known: Vec<Decimal> = erfassung.iter().filter_map(|x| x.stunden).collect();
    if known.is_empty() { None } else { zeit::sum(known.into_iter().map(Some)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::steps::probe::projekt;

    #[test]
    fn capture_costs_time_per_entry_and_use_is_told_only_where_processes_tell_it() {
        let items = "informationen: [{id: I, name: i, personenbezug: nein, erfassungsaufwand: 6 min, neu_je_jahr: 450}, \
                     {id: J, name: j, personenbezug: nein, erfassungsaufwand: 6 min}]\n";
        let process = |informationen: &str| {
            format!(
                "prozesse: [{{id: P, name: p, gruppe: Service, einbinden: ja, informationen: [{informationen}]}}]\n"
            )
        };
        for (uses, expected) in [("", [None, None]), ("I", [Some(true), Some(false)])] {
            let projekt = projekt(&format!("{items}{}", process(uses)));
            let found = erfassung(&projekt);
            assert_eq!(found.iter().map(|x| x.genutzt).collect::<Vec<_>>(), expected);
            assert_eq!((found[0].stunden, found[1].stunden), (Some(Decimal::from(45)), None));
            assert_eq!(summe(&found), Some(Decimal::from(45)));
        }
    }
}
