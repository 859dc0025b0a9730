//! A network of tasks over working days: forward pass under the capacity of shared people, backward pass, floats (DIN 69900).
//!
//! Time is the index of a working day of the project: weekends, holidays and blocked periods are no days at all. A task takes the days from
//! `anfang` to before `ende`, so that FEZ = FAZ + D as the norm has it. Capacity and work are counted in whole units of a person-day, exactly.

mod konto;
mod rueckwaerts;

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use konto::Konto;

use crate::model::zeitplan::Anordnung;

/// What a task takes. A milestone takes nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bedarf {
    /// Working days that it takes at least, whoever works.
    pub dauer: i64,
    /// Work in units of a person-day.
    pub arbeit: i64,
    /// Who does the work together, each as far as there is capacity.
    pub wer: Vec<usize>,
}

/// That a task waits for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kante {
    /// The predecessor.
    pub von: usize,
    /// Which ends hang together.
    pub art: Anordnung,
    /// Working days in between.
    pub versatz: i64,
}

/// A task.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Knoten {
    /// What it takes.
    pub bedarf: Bedarf,
    /// What it waits for.
    pub nach: Vec<Kante>,
    /// The first day on which it may begin.
    pub ab: i64,
    /// Of tasks that could begin, the one with the smaller number gets the people first.
    pub rang: usize,
    /// Where it lay, if it is done: the day it began and the day after its last one. It takes nobody's time any more.
    pub fest: Option<(i64, i64)>,
    /// The day it began, if it did: what is left of it waits for nothing that only keeps tasks from beginning.
    pub begonnen: Option<i64>,
    /// Whether it only marks a day, like a milestone: it does not make the plan longer.
    pub ist_marke: bool,
}

/// Why a network has no schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unmoeglich {
    /// These tasks wait for each other, each for the next one and the last for the first.
    Kreis(Vec<usize>),
    /// The people of this task have no time for it within the days that are looked at.
    OhneKapazitaet(usize),
    /// This task begins or ends after the days that are looked at, whoever works.
    ZuSpaet(usize),
}

/// Where a task lies.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Lage {
    /// FAZ: the day it begins.
    pub anfang: i64,
    /// FEZ: the day after its last one.
    pub ende: i64,
    /// SAZ: how late it may begin and still end in time, with the days on which its people have time.
    pub spaetester_anfang: i64,
    /// SEZ: how late it may end without moving the end of the project.
    pub spaetestes_ende: i64,
    /// GP: by how much it may end later without moving the end of the project.
    pub gesamtpuffer: i64,
    /// FP: by how much it may end later without moving any other task.
    pub freier_puffer: i64,
}

impl Lage {
    /// D in working days.
    #[must_use]
    pub fn dauer(self) -> i64 {
        self.ende - self.anfang
    }

    /// Whether any delay of it moves the end of the project.
    #[must_use]
    pub fn is_kritisch(self) -> bool {
        self.gesamtpuffer <= 0
    }
}

/// Work of somebody on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Einsatz {
    /// Whose.
    pub wer: usize,
    /// The day.
    pub tag: i64,
    /// Units of a person-day.
    pub menge: i64,
    /// For which task.
    pub knoten: usize,
}

/// A schedule.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ablauf {
    /// Each task, in the order of the network.
    pub lagen: Vec<Lage>,
    /// Who works when on what, in the order in which it was planned.
    pub einsaetze: Vec<Einsatz>,
    /// The day after the last one of all that is no mark.
    pub ende: i64,
}

/// Schedules the network: each task as early as its predecessors and its people allow. `kapazitaet`: units of a person-day of each of them,
/// day by day; `horizont`: how many days there are.
///
/// # Errors
/// If tasks wait for each other, or a task does not end within the horizon.
pub fn planen(netz: &[Knoten], kapazitaet: Vec<Vec<i64>>, horizont: i64) -> Result<Ablauf, Unmoeglich> {
    let order = topological(netz)?;
    let mut people: Vec<Konto> = kapazitaet.into_iter().map(Konto::new).collect();
    let mut ablauf = Ablauf { lagen: vec![Lage::default(); netz.len()], ..Ablauf::default() };
    for index in &order {
        let knoten = &netz[*index];
        let (anfang, ende) = match knoten.fest {
            Some(known) => known,
            None => place(*index, netz, &mut people, &mut ablauf)?,
        };
        if ende > horizont && !knoten.ist_marke {
            return Err(Unmoeglich::ZuSpaet(*index));
        }
        if !knoten.ist_marke {
            ablauf.ende = ablauf.ende.max(ende);
        }
        ablauf.lagen[*index] = Lage { anfang, ende, ..Lage::default() };
    }
    rueckwaerts::floats(netz, &order, &mut people, &mut ablauf);
    Ok(ablauf)
}

/// The first day of a task and the one after its last, its people's time being taken. What has to end with another task begins later for
/// it: FAZ = FEZ - D.
fn place(index: usize, netz: &[Knoten], people: &mut [Konto], ablauf: &mut Ablauf) -> Result<(i64, i64), Unmoeglich> {
    let knoten = &netz[index];
    let (begin, end) = bounds(knoten, &ablauf.lagen);
    let begin = begin.max(konto::latest_begin(&knoten.bedarf, end, people).min(end - knoten.bedarf.dauer));
    let is_within = |day: i64| usize::try_from(day).is_ok_and(|day| people.first().is_some_and(|x| day < x.tage()));
    let impossible = if is_within(begin) { Unmoeglich::OhneKapazitaet(index) } else { Unmoeglich::ZuSpaet(index) };
    let (anfang, worked) =
        konto::work_off(index, begin, &knoten.bedarf, people, &mut ablauf.einsaetze).ok_or(impossible)?;
    let ende = worked.max(anfang + knoten.bedarf.dauer).max(end);
    Ok((knoten.begonnen.map_or(anfang, |begun| begun.min(anfang)), ende))
}

/// The earliest begin and the earliest end that predecessors allow.
fn bounds(knoten: &Knoten, lagen: &[Lage]) -> (i64, i64) {
    let (mut begin, mut end) = (knoten.ab.max(0), 0);
    for kante in &knoten.nach {
        let before = lagen[kante.von];
        match kante.art {
            Anordnung::EndeAnfang => begin = begin.max(before.ende + kante.versatz),
            Anordnung::AnfangAnfang => begin = begin.max(before.anfang + kante.versatz),
            Anordnung::EndeEnde => end = end.max(before.ende + kante.versatz),
            Anordnung::AnfangEnde => end = end.max(before.anfang + kante.versatz),
        }
    }
    (begin, end)
}

/// The order in which tasks are planned: predecessors first, then by rank.
fn topological(netz: &[Knoten]) -> Result<Vec<usize>, Unmoeglich> {
    let mut waiting: Vec<usize> = netz.iter().map(|knoten| knoten.nach.len()).collect();
    let followers = followers(netz);
    let ready = |index: usize| Reverse((netz[index].rang, index));
    let mut heap: BinaryHeap<_> = (0..netz.len()).filter(|index| waiting[*index] == 0).map(ready).collect();
    let mut order = Vec::with_capacity(netz.len());
    while let Some(Reverse((_, index))) = heap.pop() {
        order.push(index);
        for (next, _) in &followers[index] {
            waiting[*next] -= 1;
            if waiting[*next] == 0 {
                heap.push(ready(*next));
            }
        }
    }
    if order.len() == netz.len() { Ok(order) } else { Err(Unmoeglich::Kreis(circle(netz, &waiting))) }
}

/// For each task those that wait for it, each with the number of its relation.
fn followers(netz: &[Knoten]) -> Vec<Vec<(usize, Kante)>> {
    let mut followers = vec![Vec::new(); netz.len()];
    for (index, knoten) in netz.iter().enumerate() {
        for kante in &knoten.nach {
            followers[kante.von].push((index, *kante));
        }
    }
    followers
}

/// One circle among the tasks that were never ready.
fn circle(netz: &[Knoten], waiting: &[usize]) -> Vec<usize> {
    let stuck = |index: &usize| waiting.get(*index).is_some_and(|count| *count > 0);
    let Some(mut at) = (0..netz.len()).find(stuck) else { return Vec::new() };
    let mut seen = Vec::new();
    loop {
        if let Some(first) = seen.iter().position(|known| *known == at) {
            let mut found = seen.split_off(first);
            // Predecessors were followed; people read it the other way round.
            found.reverse();
            return found;
        }
        seen.push(at);
        match netz[at].nach.iter().map(|kante| kante.von).find(stuck) {
            Some(before) => at = before,
            None => return seen,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    fn task(dauer: i64, nach: &[(usize, Anordnung, i64)]) -> Knoten {
        let nach = nach.iter().map(|(von, art, versatz)| Kante { von: *von, art: *art, versatz: *versatz }).collect();
        Knoten { bedarf: Bedarf { dauer, ..Bedarf::default() }, nach, ..Knoten::default() }
    }

    fn after(dauer: i64, nach: &[usize]) -> Knoten {
        let nach: Vec<_> = nach.iter().map(|von| (*von, Anordnung::EndeAnfang, 0)).collect();
        task(dauer, &nach)
    }

    fn worked(arbeit: i64, wer: &[usize], nach: &[usize], rang: usize) -> Knoten {
        let bedarf = Bedarf { arbeit, wer: wer.to_vec(), dauer: 0 };
        Knoten { bedarf, rang, ..after(0, nach) }
    }

    #[test]
    fn floats_are_those_computed_by_hand() {
        // A(3) → B(4) → D(2) → E(1), A → C(2) → D, C → E: by DIN 69900, forward and backward on paper.
        let netz = [after(3, &[]), after(4, &[0]), after(2, &[0]), after(2, &[1, 2]), after(1, &[2, 3])];
        let ablauf = planen(&netz, Vec::new(), 100).expect("a schedule");
        let found: Vec<_> = ablauf
            .lagen
            .iter()
            .map(|x| (x.anfang, x.ende, x.spaetester_anfang, x.spaetestes_ende, x.gesamtpuffer, x.freier_puffer))
            .collect();
        let expected =
            [(0, 3, 0, 3, 0, 0), (3, 7, 3, 7, 0, 0), (3, 5, 5, 7, 2, 2), (7, 9, 7, 9, 0, 0), (9, 10, 9, 10, 0, 0)];
        assert_eq!(found, expected);
        assert_eq!(ablauf.ende, 10);
    }

    #[test]
    fn each_relation_ties_the_ends_that_it_names() {
        let cases = [
            (Anordnung::EndeAnfang, 2, (7, 10)),
            (Anordnung::EndeAnfang, -2, (3, 6)),
            (Anordnung::AnfangAnfang, 2, (2, 5)),
            (Anordnung::EndeEnde, 2, (4, 7)),
            (Anordnung::AnfangEnde, 4, (1, 4)),
        ];
        for (art, versatz, expected) in cases {
            let ablauf = planen(&[task(5, &[]), task(3, &[(0, art, versatz)])], Vec::new(), 100).expect("a schedule");
            assert_eq!((ablauf.lagen[1].anfang, ablauf.lagen[1].ende), expected, "{art:?} {versatz}");
        }
    }

    #[test]
    fn floats_go_back_over_every_relation() {
        // The second task ends the plan; what ties the first one to it is how far it may slip.
        let cases = [
            (Anordnung::EndeAnfang, 0, 0),
            (Anordnung::AnfangAnfang, 4, 0),
            (Anordnung::EndeEnde, 7, 0),
            (Anordnung::AnfangEnde, 12, 0),
            (Anordnung::AnfangAnfang, 0, 0),
            (Anordnung::EndeEnde, -1, 2),
        ];
        for (art, versatz, expected) in cases {
            let plan = planen(&[task(3, &[]), task(5, &[(0, art, versatz)])], Vec::new(), 100).expect("a schedule");
            assert_eq!(plan.lagen[0].gesamtpuffer, expected, "{art:?} {versatz}");
        }
        // A task that has to end with another one begins later for it; what comes before it may slip as far.
        let late =
            [after(1, &[]), after(10, &[]), task(3, &[(0, Anordnung::EndeAnfang, 0), (1, Anordnung::EndeEnde, 0)])];
        let plan = planen(&late, Vec::new(), 100).expect("a schedule");
        assert_eq!((plan.lagen[2].anfang, plan.lagen[2].ende, plan.lagen[0].gesamtpuffer), (7, 10, 6));
    }

    #[test]
    fn whoever_shares_a_day_or_an_absence_with_others_has_no_float_that_is_none() {
        let half = || vec![vec![500; 40]];
        let handover = [worked(750, &[0], &[], 0), worked(1250, &[0], &[], 1)];
        let later = Knoten { ab: 5, ..worked(5000, &[0], &[], 1) };
        let full = || vec![vec![1000; 40]];
        let away = || vec![(0..40).map(|day| if (3..10).contains(&day) { 0 } else { 1000 }).collect::<Vec<i64>>()];
        let busy = [worked(4000, &[0], &[], 0), worked(4000, &[1, 0], &[], 1)];
        let cases = [
            ("a day is shared", planen(&handover, half(), 40), 0),
            ("later work of the same person", planen(&[worked(2000, &[0], &[], 0), later], full(), 40), 3),
            (
                "an absence behind the successor",
                planen(&[after(1, &[]), worked(2000, &[0], &[0], 1), after(5, &[])], away(), 40),
                0,
            ),
            (
                "an absence behind the task",
                planen(&[worked(3000, &[0], &[], 0), worked(2000, &[0], &[], 1)], away(), 40),
                0,
            ),
            ("somebody who joins later", planen(&busy, vec![vec![1000; 40], vec![500; 40]], 40), 0),
        ];
        for (name, plan, expected) in cases {
            assert_eq!(plan.expect("a schedule").lagen[0].gesamtpuffer, expected, "{name}");
        }
    }

    #[test]
    fn marks_neither_make_the_plan_longer_nor_bind_what_they_wait_for() {
        let mark = Knoten { ist_marke: true, ..task(0, &[(0, Anordnung::EndeAnfang, 20)]) };
        let plan = planen(&[after(5, &[]), after(10, &[]), mark], Vec::new(), 100).expect("a schedule");
        assert_eq!((plan.ende, plan.lagen[2].ende), (10, 25));
        assert_eq!(plan.lagen.iter().take(2).map(|x| x.gesamtpuffer).collect::<Vec<_>>(), [5, 0]);
    }

    #[test]
    fn shared_people_make_tasks_wait_and_the_wait_is_critical() {
        // One person with half a day for two tasks of one person-day each.
        let netz = [worked(1000, &[0], &[], 0), worked(1000, &[0], &[], 1)];
        let ablauf = planen(&netz, vec![vec![500; 10]], 10).expect("a schedule");
        assert_eq!((ablauf.lagen[0].ende, ablauf.lagen[1].anfang, ablauf.ende), (2, 2, 4));
        assert!(ablauf.lagen.iter().all(|x| x.is_kritisch()), "both: there is nobody else");
    }

    #[test]
    fn circles_and_people_without_time_have_no_schedule() {
        let circle = [after(1, &[2]), after(1, &[0]), after(1, &[1]), after(1, &[])];
        assert_eq!(planen(&circle, Vec::new(), 100), Err(Unmoeglich::Kreis(vec![1, 2, 0])));
        let idle = [worked(1000, &[0], &[], 0)];
        assert_eq!(planen(&idle, vec![vec![0; 50]], 50), Err(Unmoeglich::OhneKapazitaet(0)));
        assert_eq!(planen(&[after(10_000, &[])], Vec::new(), 3700), Err(Unmoeglich::ZuSpaet(0)));
    }

    proptest! {
        #[test]
        fn nobody_works_more_than_there_is_time_and_everybody_finishes(
            tasks in prop::collection::vec((0_i64..5000, 0_usize..4, prop::collection::vec(any::<prop::sample::Index>(), 0..3)), 1..40),
            shares in prop::collection::vec(50_i64..1000, 4),
        ) {
            let predecessors = |index: usize, picks: &[prop::sample::Index]| -> Vec<usize> {
                if index == 0 { Vec::new() } else { picks.iter().map(|pick| pick.index(index)).collect() }
            };
            let netz: Vec<Knoten> = tasks
                .iter()
                .enumerate()
                .map(|(index, (work, who, picks))| worked(*work, &[*who], &predecessors(index, picks), index))
                .collect();
            let ablauf = planen(&netz, shares.iter().map(|share| vec![*share; 6000]).collect(), 5999).expect("a schedule");
            let mut load: BTreeMap<(usize, i64), i64> = BTreeMap::new();
            let mut done: BTreeMap<usize, i64> = BTreeMap::new();
            for x in &ablauf.einsaetze {
                *load.entry((x.wer, x.tag)).or_default() += x.menge;
                *done.entry(x.knoten).or_default() += x.menge;
            }
            prop_assert!(load.iter().all(|((who, _), menge)| menge <= &shares[*who]));
            for (index, knoten) in netz.iter().enumerate() {
                prop_assert_eq!(done.get(&index).copied().unwrap_or_default(), knoten.bedarf.arbeit);
                let lage = ablauf.lagen[index];
                for kante in &knoten.nach {
                    prop_assert!(ablauf.lagen[kante.von].ende <= lage.anfang);
                }
                prop_assert!(0 <= lage.gesamtpuffer && lage.freier_puffer <= lage.gesamtpuffer);
            }
        }

        #[test]
        fn a_task_that_ends_within_its_float_does_not_move_the_end(
            tasks in prop::collection::vec(
                (0_i64..4000, 0_i64..4, prop::collection::vec(0_usize..3, 1..3), prop::collection::vec((any::<prop::sample::Index>(), 0_usize..4, -1_i64..3), 0..3)),
                2..14,
            ),
            away in prop::collection::vec((0_usize..60, 1_usize..12), 3),
            grown in any::<prop::sample::Index>(),
            more in 100_i64..6000,
        ) {
            const ARTEN: [Anordnung; 4] =
                [Anordnung::EndeAnfang, Anordnung::AnfangAnfang, Anordnung::EndeEnde, Anordnung::AnfangEnde];
            let mut netz: Vec<Knoten> = Vec::new();
            for (index, (work, dauer, wer, picks)) in tasks.iter().enumerate() {
                let edge = |(pick, art, versatz): &(prop::sample::Index, usize, i64)| {
                    Kante { von: pick.index(index), art: ARTEN[*art], versatz: *versatz }
                };
                let nach = if index == 0 { Vec::new() } else { picks.iter().map(edge).collect() };
                let mut wer = wer.clone();
                wer.dedup();
                let bedarf = Bedarf { dauer: *dauer, arbeit: *work, wer };
                netz.push(Knoten { bedarf, nach, rang: index, ..Knoten::default() });
            }
            let time: Vec<Vec<i64>> = away
                .iter()
                .map(|(first, days)| (0..400).map(|day| if (*first..first + days).contains(&day) { 0 } else { 700 }).collect())
                .collect();
            let before = planen(&netz, time.clone(), 399).expect("a schedule");
            let grown = grown.index(netz.len());
            prop_assert!(before.lagen.iter().all(|x| 0 <= x.gesamtpuffer && x.freier_puffer <= x.gesamtpuffer));
            if netz[grown].bedarf.arbeit > 0 {
                netz[grown].bedarf.arbeit += more;
            } else {
                netz[grown].bedarf.dauer += more / 700;
            }
            let after = planen(&netz, time, 399).expect("a schedule");
            let float = before.lagen[grown].gesamtpuffer;
            let last_day = |plan: &Ablauf| plan.einsaetze.iter().rfind(|x| x.knoten == grown).map_or(0, |x| x.tag);
            // Neither the task nor the work of its people is later than the float says. What has to end with another task begins earlier if
            // there is more to do; that is no later end.
            let is_within = after.lagen[grown].ende <= before.lagen[grown].ende + float
                && last_day(&after) <= last_day(&before) + float
                && after.lagen[grown].anfang >= before.lagen[grown].anfang;
            if float > 0 && is_within {
                prop_assert!(after.ende <= before.ende, "{} {:?}", grown, before.lagen);
            }
        }
    }
}
