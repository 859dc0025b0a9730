//! Who does what: the matrix of roles and processes, and whether it is consistent.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::zeit;
use crate::choice;
use crate::model::Projekt;
use crate::model::prozesse::{Prozess, RaciTeil, Rolle};
use crate::model::werte::{Anzahl, Verweis};

/// More roles that are consulted than these make a process slow.
pub const MAX_C: usize = 4;

/// A role that carries out more than this share in percent is overloaded.
pub const MAX_ANTEIL: u32 = 60;

/// Below so many entries R a share says nothing.
pub const MIN_R: usize = 5;

choice! {
    /// What is not consistent.
    pub enum Racimangel {
        OhneRaci = "ohne_raci",
        OhneA = "ohne_a",
        MehrereA = "mehrere_a",
        OhneR = "ohne_r",
        SchrittrolleFehlt = "schrittrolle_fehlt",
        SchrittrolleOhneR = "schrittrolle_ohne_r",
        VieleC = "viele_c",
        Ueberlast = "ueberlast",
        OhneEintrag = "ohne_eintrag",
        OhneVertretung = "ohne_vertretung",
    }
}

/// One inconsistency.
#[derive(Debug, Clone)]
pub struct Racibefund<'p> {
    /// What it is.
    pub mangel: Racimangel,
    /// The process it is about, if it is about one.
    pub prozess: Option<&'p Prozess>,
    /// Identifiers of the roles it is about.
    pub rollen: Vec<&'p str>,
    /// Share of all entries R in percent, of an overload.
    pub anteil: Option<Decimal>,
}

/// Checks the assignment: per process, then per role.
#[must_use]
pub fn pruefe(projekt: &Projekt) -> Vec<Racibefund<'_>> {
    let analyse = &projekt.prozessanalyse;
    let mut found: Vec<Racibefund<'_>> = analyse.prozesse.iter().flat_map(of_process).collect();
    if analyse.prozesse.iter().any(|prozess| !prozess.raci.is_empty()) {
        found.extend(overloads(projekt));
        found.extend(analyse.rollen.iter().filter_map(|rolle| of_role(rolle, &analyse.prozesse)));
    }
    found
}

fn of_process(prozess: &Prozess) -> Vec<Racibefund<'_>> {
    let befund = |mangel, rollen| Racibefund { mangel, prozess: Some(prozess), rollen, anteil: None };
    if prozess.raci.is_empty() {
        return vec![befund(Racimangel::OhneRaci, Vec::new())];
    }
    // A part that stands there twice is one part.
    let roles = |teil| -> Vec<&str> {
        let mut seen = BTreeSet::new();
        let with_part = prozess.raci.iter().filter(|raci| raci.teil == teil).map(|raci| raci.rolle.as_str());
        with_part.filter(|rolle| seen.insert(*rolle)).collect()
    };
    let (accountable, consulted) = (roles(RaciTeil::A), roles(RaciTeil::C));
    let mut found = Vec::new();
    match accountable.len() {
        0 => found.push(befund(Racimangel::OhneA, Vec::new())),
        1 => {}
        _ => found.push(befund(Racimangel::MehrereA, accountable)),
    }
    let executing: BTreeSet<&str> = roles(RaciTeil::R).into_iter().collect();
    if executing.is_empty() {
        found.push(befund(Racimangel::OhneR, Vec::new()));
    }
    if consulted.len() > MAX_C {
        found.push(befund(Racimangel::VieleC, consulted));
    }
    let known: BTreeSet<&str> = prozess.raci.iter().map(|raci| raci.rolle.as_str()).collect();
    let steps: BTreeSet<&str> =
        prozess.schritte.iter().filter_map(|schritt| schritt.rolle.as_ref()).map(Verweis::as_str).collect();
    let missing: Vec<&str> = steps.difference(&known).copied().collect();
    if !missing.is_empty() {
        found.push(befund(Racimangel::SchrittrolleFehlt, missing));
    }
    // Who answers for the result may carry out steps; who is consulted or told may not.
    let answerable: BTreeSet<&str> = executing.iter().copied().chain(roles(RaciTeil::A)).collect();
    let only_told: Vec<&str> =
        steps.intersection(&known).filter(|rolle| !answerable.contains(*rolle)).copied().collect();
    if !only_told.is_empty() {
        found.push(befund(Racimangel::SchrittrolleOhneR, only_told));
    }
    found
}

fn overloads(projekt: &Projekt) -> Vec<Racibefund<'_>> {
    let executing = projekt.prozessanalyse.prozesse.iter().flat_map(|prozess| {
        let parts = prozess.raci.iter().filter(|raci| raci.teil == RaciTeil::R);
        parts.map(|raci| raci.rolle.as_str()).collect::<BTreeSet<_>>()
    });
    let executing: Vec<&str> = executing.collect();
    if executing.len() < MIN_R {
        return Vec::new();
    }
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    for role in &executing {
        *counts.entry(role).or_default() += 1;
    }
    let share = |count: u64| {
        let whole = u64::try_from(executing.len()).map(Decimal::from).ok()?;
        let percent = Decimal::from(count).checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole)?;
        (percent > MAX_ANTEIL.into()).then(|| zeit::rounded(percent, 1))
    };
    let befund = |(role, count)| {
        let anteil = Some(share(count)?);
        Some(Racibefund { mangel: Racimangel::Ueberlast, prozess: None, rollen: vec![role], anteil })
    };
    counts.into_iter().filter_map(befund).collect()
}

fn of_role<'p>(rolle: &'p Rolle, prozesse: &'p [Prozess]) -> Option<Racibefund<'p>> {
    let entries = prozesse.iter().flat_map(|prozess| &prozess.raci);
    let mut parts = entries.filter(|raci| raci.rolle.as_str() == rolle.id.as_str()).map(|raci| raci.teil).peekable();
    let befund = |mangel| Racibefund { mangel, prozess: None, rollen: vec![rolle.id.as_str()], anteil: None };
    if parts.peek().is_none() {
        return Some(befund(Racimangel::OhneEintrag));
    }
    let needs_deputy = parts.any(|teil| matches!(teil, RaciTeil::R | RaciTeil::A));
    // Nobody stands in for oneself.
    let deputy = rolle.vertretung.as_ref().filter(|id| id.as_str() != rolle.id.as_str());
    let alone = rolle.anzahl == Some(Anzahl(1)) && deputy.is_none();
    (needs_deputy && alone).then(|| befund(Racimangel::OhneVertretung))
}

/// The parts of every role in every process.
#[derive(Debug, Clone)]
pub struct Matrix<'p> {
    /// Roles with at least one part, in the order of the files.
    pub rollen: Vec<&'p Rolle>,
    /// Processes with parts, each with one cell per role: `R`, `A/R` or nothing.
    pub zeilen: Vec<(&'p Prozess, Vec<String>)>,
}

/// Who has which part in which process.
#[must_use]
pub fn matrix(projekt: &Projekt) -> Matrix<'_> {
    let analyse = &projekt.prozessanalyse;
    let prozesse: Vec<&Prozess> = analyse.prozesse.iter().filter(|prozess| !prozess.raci.is_empty()).collect();
    let has_part = |rolle: &&Rolle| {
        prozesse.iter().flat_map(|prozess| &prozess.raci).any(|raci| raci.rolle.as_str() == rolle.id.as_str())
    };
    let rollen: Vec<&Rolle> = analyse.rollen.iter().filter(has_part).collect();
    let cell = |prozess: &Prozess, rolle: &Rolle| {
        let parts = prozess.raci.iter().filter(|raci| raci.rolle.as_str() == rolle.id.as_str());
        let mut parts: Vec<&str> = parts.map(|raci| raci.teil.word()).collect();
        parts.sort_unstable();
        parts.dedup();
        parts.join("/")
    };
    let row = |prozess: &'_ Prozess| rollen.iter().map(|rolle| cell(prozess, rolle)).collect();
    let zeilen = prozesse.iter().map(|prozess| (*prozess, row(prozess))).collect();
    Matrix { rollen, zeilen }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::steps::probe::projekt;

    /// Processes (RACI entries and steps), and what is found in them.
    type Case<'c> = (&'c [(&'c str, &'c str)], &'c [&'c str]);

    /// Mängel of a project with roles A to F, of which A has one person, and these processes: RACI entries and steps.
    fn found(prozesse: &[(&str, &str)]) -> Vec<String> {
        let roles = "rollen: [{id: A, name: a, anzahl: 1}, {id: B, name: b}, {id: C, name: c}, {id: D, name: d}, \
                     {id: E, name: e}, {id: F, name: f}]\nprozesse:\n";
        let process = |(nr, (raci, steps)): (usize, &(&str, &str))| {
            let raci: Vec<String> = raci
                .split_whitespace()
                .filter_map(|entry| entry.split_once('='))
                .map(|(rolle, teil)| format!("{{rolle: {rolle}, teil: {teil}}}"))
                .collect();
            let raci = raci.join(", ");
            format!("  - {{id: P{nr}, name: x, gruppe: Service, einbinden: ja, raci: [{raci}], schritte: [{steps}]}}\n")
        };
        let text: String = prozesse.iter().enumerate().map(process).collect();
        let projekt = projekt(&format!("{roles}{text}"));
        let shown = |befund: &Racibefund<'_>| {
            let id = befund.prozess.map(|x| x.id.to_string()).unwrap_or_default();
            format!("{}{id} {}", befund.mangel.word(), befund.rollen.join(","))
        };
        pruefe(&projekt).iter().map(shown).collect()
    }

    #[test]
    fn every_process_needs_one_accountable_and_somebody_who_does_it() {
        let all = "A=R B=A C=C D=C E=I F=I";
        let cases: [Case<'_>; 8] = [
            (&[(all, "")], &["ohne_vertretung A"]),
            (&[("A=A A=R B=I C=I D=I E=I F=I", "")], &["ohne_vertretung A"]),
            (&[("B=R C=I D=I E=I F=I A=I", "")], &["ohne_aP0 "]),
            (&[("B=A C=A D=R E=I F=I A=I", "")], &["mehrere_aP0 B,C"]),
            (&[("B=A C=C D=C E=C F=C A=C", "")], &["ohne_rP0 ", "viele_cP0 C,D,E,F,A"]),
            (
                &[("B=A C=R", "{nr: 1, taetigkeit: x, rolle: D}, {nr: 2, taetigkeit: y, rolle: C}")],
                &["schrittrolle_fehltP0 D", "ohne_eintrag A", "ohne_eintrag D", "ohne_eintrag E", "ohne_eintrag F"],
            ),
            (&[("", "")], &["ohne_raciP0 "]),
            (
                &[(
                    "B=A B=A C=R D=C E=I F=I A=I",
                    "{nr: 1, taetigkeit: x, rolle: B}, {nr: 2, taetigkeit: y, rolle: D}",
                )],
                &["schrittrolle_ohne_rP0 D"],
            ),
        ];
        for (prozesse, expected) in cases {
            assert_eq!(found(prozesse), expected, "{prozesse:?}");
        }
    }

    #[test]
    fn one_role_that_does_nearly_everything_is_overloaded() {
        let others = ("A=C B=R C=I D=A E=I F=I", "");
        let two = ("A=I B=R C=R D=A E=I F=I", "");
        assert!(found(&[others, others, others, two]).contains(&"ueberlast B".to_owned()));
        // Three of five are sixty percent, not more.
        assert!(!found(&[others, two, two]).iter().any(|befund| befund.starts_with("ueberlast")));
        assert!(!found(&[others, others, others, others]).iter().any(|befund| befund.starts_with("ueberlast")));
    }

    #[test]
    fn the_matrix_has_one_cell_per_role_that_takes_part() {
        let projekt = projekt(
            "rollen: [{id: A, name: a}, {id: B, name: b}, {id: C, name: c}]\nprozesse: [{id: P, name: p, gruppe: Service, \
             einbinden: ja, raci: [{rolle: A, teil: R}, {rolle: C, teil: I}, {rolle: A, teil: A}]}]",
        );
        let matrix = matrix(&projekt);
        assert_eq!(matrix.rollen.iter().map(|rolle| rolle.id.as_str()).collect::<Vec<_>>(), ["A", "C"]);
        assert_eq!(matrix.zeilen[0].1, ["A/R", "I"]);
    }
}
