//! Medienbrüche and Doppelerfassungen: where information is carried over by hand.

use crate::model::prozesse::{Medium, Prozess, Schritt, Schrittart, Schwaechenart};

/// The steps with a break of media, each once; what a step does not state breaks nothing.
///
/// The carrier of information changes, or the system, and data is entered again: a step takes over on another medium than the step
/// before hands on; a step of capture takes from one medium and hands on to another; or it captures in another system than the
/// step before.
pub fn brueche(prozess: &Prozess) -> impl Iterator<Item = &Schritt> {
    let before = std::iter::once(None).chain(prozess.schritte.iter().map(Some));
    before.zip(&prozess.schritte).filter(|(before, step)| is_break(*before, step)).map(|(_, step)| step)
}

fn is_break(before: Option<&Schritt>, step: &Schritt) -> bool {
    let changes = |from: Option<Medium>, to: Option<Medium>| from.zip(to).is_some_and(|(from, to)| from != to);
    let captures = step.art == Some(Schrittart::Erfassung);
    let other_system = before.and_then(|before| before.system.as_ref()).zip(step.system.as_ref());
    let other_system = other_system.is_some_and(|(from, to)| from.as_str() != to.as_str());
    changes(before.and_then(|before| before.medium_aus), step.medium_ein)
        || captures && (changes(step.medium_ein, step.medium_aus) || other_system)
}

/// How many steps have a break; none where no step is known, or where steps that do not state their media may hide one.
#[must_use]
pub fn anzahl(prozess: &Prozess) -> Option<usize> {
    let found = brueche(prozess).count();
    let silent = |schritt: &Schritt| schritt.medium_ein.is_none() || schritt.medium_aus.is_none();
    let unknown = prozess.schritte.is_empty() || prozess.schritte.iter().any(silent);
    (found > 0 || !unknown).then_some(found)
}

/// The steps that capture what was captured in the process before.
pub fn doppelte(prozess: &Prozess) -> impl Iterator<Item = &Schritt> {
    prozess.schritte.iter().filter(|schritt| schritt.art == Some(Schrittart::Erfassung)).skip(1)
}

/// How many times the same is entered again: every step of capture beyond the first, and weaknesses of this kind that speak of no such
/// step. Weaknesses without a step are taken to speak of those that are counted already. None where neither steps of any kind nor
/// such weaknesses are known.
#[must_use]
pub fn doppelerfassungen(prozess: &Prozess) -> Option<usize> {
    let captured = doppelte(prozess).count();
    let is_capture =
        |nr| prozess.schritte.iter().any(|step| step.nr.value == nr && step.art == Some(Schrittart::Erfassung));
    let weak = prozess.schwachstellen.iter().filter(|weak| weak.kategorie == Schwaechenart::Doppelerfassung);
    let (placed, anywhere): (Vec<_>, Vec<_>) = weak.partition(|weak| weak.schritt.is_some());
    let elsewhere = placed.iter().filter_map(|weak| weak.schritt.as_ref());
    let elsewhere = elsewhere.filter(|nr| captured == 0 || !is_capture(nr.value)).count();
    let known = prozess.schritte.iter().any(|schritt| schritt.art.is_some());
    let found = captured + elsewhere + anywhere.len().saturating_sub(captured);
    (found > 0 || known).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::steps::probe::projekt;

    /// Breaks of media and double entries of a process with these steps and weaknesses.
    fn counted(steps: &str, weak: &str) -> (Option<usize>, Option<usize>) {
        let projekt = projekt(&format!(
            "systeme: [{{id: S, name: s, art: erp, zukunft: behalten}}, {{id: T, name: t, art: tabelle, zukunft: behalten}}]\n\
             prozesse: [{{id: P, name: P, gruppe: Vertrieb, einbinden: ja, schritte: [{steps}], schwachstellen: [{weak}]}}]"
        ));
        let prozess = &projekt.prozessanalyse.prozesse[0];
        (anzahl(prozess), doppelerfassungen(prozess))
    }

    #[test]
    fn media_break_between_steps_within_them_and_between_systems() {
        let step = |nr: u32, fields: &str| format!("{{nr: {nr}, taetigkeit: x, {fields}}}");
        let media = |from: &str, to: &str| format!("medium_ein: {from}, medium_aus: {to}");
        let same = step(1, &media("system", "system"));
        let cases = [
            (vec![], None),
            (vec![step(1, "art: freigabe")], None),
            (vec![same.clone(), step(2, &media("system", "email"))], Some(0)),
            (vec![same.clone(), step(2, &media("papier", "papier"))], Some(1)),
            // Typed from paper into a table, and from there into a database.
            (
                vec![
                    step(1, &format!("art: erfassung, {}", media("papier", "tabelle"))),
                    step(2, &format!("art: erfassung, {}", media("tabelle", "system"))),
                ],
                Some(2),
            ),
            (
                vec![
                    step(1, &format!("system: S, {}", media("system", "system"))),
                    step(2, &format!("art: erfassung, system: T, {}", media("system", "system"))),
                ],
                Some(1),
            ),
            (vec![step(1, "medium_aus: papier"), step(2, "medium_ein: email")], Some(1)),
        ];
        for (steps, expected) in cases {
            assert_eq!(counted(&steps.join(", "), "").0, expected, "{steps:?}");
        }
    }

    #[test]
    fn the_same_entry_is_counted_once_as_a_step_and_as_a_weakness() {
        let capture = |nr: u32| format!("{{nr: {nr}, taetigkeit: x, art: erfassung}}");
        let weak = |id: u32, at: &str| format!("{{id: SW-{id}, kategorie: doppelerfassung, beschreibung: x{at}}}");
        let two = [capture(1), capture(2)].join(", ");
        let cases = [
            ("", String::new(), None),
            ("", weak(1, ""), Some(1)),
            (two.as_str(), String::new(), Some(1)),
            (two.as_str(), weak(1, ", schritt: 2"), Some(1)),
            (two.as_str(), weak(1, ""), Some(1)),
            (two.as_str(), [weak(1, ""), weak(2, "")].join(", "), Some(2)),
            ("{nr: 1, taetigkeit: x, art: freigabe}", String::new(), Some(0)),
            ("{nr: 1, taetigkeit: x, art: freigabe}", weak(1, ", schritt: 1"), Some(1)),
        ];
        for (steps, weak, expected) in cases {
            assert_eq!(counted(steps, &weak).1, expected, "{steps} {weak}");
        }
    }
}
