//! A network of tasks over working days: forward pass under the capacity of shared people, backward pass, floats (DIN 69900).
//!
//! Time is the index of a working day of the project: weekends, holidays and blocked periods are no days at all. A task takes the days from
//! `anfang` to before `ende`, so that FEZ = FAZ + D as the norm has it. Capacity and work are counted in thousandths of a person-day, exactly.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use crate::model::zeitplan::Anordnung;

/// What a task takes. A milestone takes nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bedarf {
    /// Working days that it takes at least, whoever works.
    pub dauer: i64,
    /// Work in thousandths of a person-day.
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
}

/// Why a network has no schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unmoeglich {
    /// These tasks wait for each other, each for the next one and the last for the first.
    Kreis(Vec<usize>),
    /// The people of this task have no time for it within the days that are looked at.
    OhneKapazitaet(usize),
}

/// Where a task lies.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Lage {
    /// FAZ: the day it begins.
    pub anfang: i64,
    /// FEZ: the day after its last one.
    pub ende: i64,
    /// SEZ: how late it may end without moving the end of the project.
    pub spaetestes_ende: i64,
    /// GP: by how much it may slip without moving the end of the project.
    pub gesamtpuffer: i64,
    /// FP: by how much it may slip without moving any successor.
    pub freier_puffer: i64,
}

impl Lage {
    /// D in working days.
    #[must_use]
    pub fn dauer(self) -> i64 {
        self.ende - self.anfang
    }

    /// SAZ: how late it may begin.
    #[must_use]
    pub fn spaetester_anfang(self) -> i64 {
        self.spaetestes_ende - self.dauer()
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
    /// Thousandths of a person-day.
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
    /// The day after the last one.
    pub ende: i64,
}

/// Schedules the network: each task as early as its predecessors and its people allow. `kapazitaet`: thousandths of a person-day of each of them,
/// day by day; `horizont`: how many days there are.
///
/// # Errors
/// If tasks wait for each other, or a task does not end within the horizon.
pub fn planen(netz: &[Knoten], kapazitaet: Vec<Vec<i64>>, horizont: i64) -> Result<Ablauf, Unmoeglich> {
    let order = topological(netz)?;
    let mut people: Vec<Konto> = kapazitaet.into_iter().map(Konto::new).collect();
    let mut ablauf = Ablauf { lagen: vec![Lage::default(); netz.len()], ..Ablauf::default() };
    // When each task could have begun for its predecessors alone.
    let mut allowed = vec![0; netz.len()];
    for index in &order {
        let knoten = &netz[*index];
        if let Some((anfang, ende)) = knoten.fest {
            allowed[*index] = anfang;
            ablauf.ende = ablauf.ende.max(ende);
            ablauf.lagen[*index] = Lage { anfang, ende, ..Lage::default() };
            continue;
        }
        let (begin, end) = bounds(knoten, &ablauf.lagen);
        allowed[*index] = begin;
        let (anfang, worked) = work_off(*index, begin, &knoten.bedarf, &mut people, &mut ablauf.einsaetze)
            .ok_or(Unmoeglich::OhneKapazitaet(*index))?;
        // What has to end later than it is done stays open until then.
        let ende = worked.max(anfang + knoten.bedarf.dauer).max(end);
        if ende > horizont {
            return Err(Unmoeglich::OhneKapazitaet(*index));
        }
        let lage = Lage { anfang, ende, ..Lage::default() };
        ablauf.ende = ablauf.ende.max(lage.ende);
        ablauf.lagen[*index] = lage;
    }
    backward(netz, &order, &allowed, &mut ablauf);
    Ok(ablauf)
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

/// What somebody has time for, day by day.
struct Konto {
    frei: Vec<i64>,
    /// From each day the next one with time left, as far as it is known: days without are skipped once and for all.
    weiter: Vec<usize>,
}

impl Konto {
    fn new(frei: Vec<i64>) -> Self {
        let weiter = (0..=frei.len()).collect();
        Self { frei, weiter }
    }

    /// The first day from `tag` on with time left.
    fn naechster(&mut self, tag: usize) -> Option<usize> {
        let mut at = tag.min(self.frei.len());
        while at < self.frei.len() {
            if self.weiter[at] != at {
                at = self.weiter[at];
            } else if self.frei[at] > 0 {
                break;
            } else {
                self.weiter[at] = at + 1;
                at += 1;
            }
        }
        // What was walked over is walked over once.
        let mut back = tag.min(self.frei.len());
        while back < at {
            let next = self.weiter[back].max(back + 1);
            self.weiter[back] = at;
            back = next;
        }
        (at < self.frei.len()).then_some(at)
    }
}

/// Takes the time of people for a task, from the earliest day on; gives its first day and the one after its last.
fn work_off(
    index: usize,
    begin: i64,
    bedarf: &Bedarf,
    people: &mut [Konto],
    einsaetze: &mut Vec<Einsatz>,
) -> Option<(i64, i64)> {
    if bedarf.arbeit == 0 || bedarf.wer.is_empty() {
        return Some((begin, begin));
    }
    let mut day = usize::try_from(begin).ok()?;
    let mut left = bedarf.arbeit;
    let mut first = None;
    loop {
        // The next day on which anybody has time.
        let next = bedarf.wer.iter().filter_map(|person| people.get_mut(*person)?.naechster(day)).min()?;
        for person in &bedarf.wer {
            let Some(free) = people.get_mut(*person).and_then(|konto| konto.frei.get_mut(next)) else { continue };
            let menge = left.min(*free);
            if menge > 0 {
                *free -= menge;
                left -= menge;
                let tag = i64::try_from(next).ok()?;
                first.get_or_insert(tag);
                einsaetze.push(Einsatz { wer: *person, tag, menge, knoten: index });
            }
        }
        day = next + 1;
        if left == 0 {
            return Some((first?, i64::try_from(day).ok()?));
        }
    }
}

/// SEZ and both floats. People that a task had to wait for count as its predecessors: whoever delays them delays it.
fn backward(netz: &[Knoten], order: &[usize], allowed: &[i64], ablauf: &mut Ablauf) {
    let mut followers = followers(netz);
    for (before, after) in waits(allowed, ablauf) {
        followers[before].push((after, Kante { von: before, art: Anordnung::EndeAnfang, versatz: 0 }));
    }
    // Whoever was waited for was planned before, like every predecessor.
    for index in order.iter().rev().copied() {
        let lage = ablauf.lagen[index];
        let (mut latest, mut free) = (ablauf.ende, ablauf.ende - lage.ende);
        for (next, kante) in &followers[index] {
            let after = ablauf.lagen[*next];
            let (bound, gap) = match kante.art {
                Anordnung::EndeAnfang => (after.spaetester_anfang(), after.anfang - lage.ende),
                Anordnung::AnfangAnfang => (after.spaetester_anfang() + lage.dauer(), after.anfang - lage.anfang),
                Anordnung::EndeEnde => (after.spaetestes_ende, after.ende - lage.ende),
                Anordnung::AnfangEnde => (after.spaetestes_ende + lage.dauer(), after.ende - lage.anfang),
            };
            latest = latest.min(bound - kante.versatz);
            free = free.min(gap - kante.versatz);
        }
        let lage = &mut ablauf.lagen[index];
        lage.spaetestes_ende = latest;
        lage.gesamtpuffer = latest - lage.ende;
        lage.freier_puffer = free;
    }
}

/// Which task had to wait for the people of which other one: of each of its people the last one that was planned before it and over when it
/// began.
fn waits(allowed: &[i64], ablauf: &Ablauf) -> Vec<(usize, usize)> {
    // By person: end, place in the order of planning, task.
    let mut by_person: BTreeMap<usize, BTreeSet<(i64, usize, usize)>> = BTreeMap::new();
    let mut planned: BTreeMap<usize, usize> = BTreeMap::new();
    for (place, einsatz) in ablauf.einsaetze.iter().enumerate() {
        let first = *planned.entry(einsatz.knoten).or_insert(place);
        let ende = ablauf.lagen[einsatz.knoten].ende;
        by_person.entry(einsatz.wer).or_default().insert((ende, first, einsatz.knoten));
    }
    let mut found = Vec::new();
    for entries in by_person.values() {
        for (_, place, knoten) in entries {
            let begin = ablauf.lagen[*knoten].anfang;
            if begin > allowed[*knoten] {
                let over = entries.range(..(begin + 1, 0, 0)).rev();
                let before = over.map(|(_, earlier, other)| (*earlier, *other)).find(|(earlier, _)| earlier < place);
                found.extend(before.map(|(_, before)| (before, *knoten)));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
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
            .map(|x| (x.anfang, x.ende, x.spaetester_anfang(), x.spaetestes_ende, x.gesamtpuffer, x.freier_puffer))
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
            (Anordnung::EndeEnde, 2, (0, 7)),
            (Anordnung::AnfangEnde, 4, (0, 4)),
        ];
        for (art, versatz, expected) in cases {
            let ablauf = planen(&[task(5, &[]), task(3, &[(0, art, versatz)])], Vec::new(), 100).expect("a schedule");
            assert_eq!((ablauf.lagen[1].anfang, ablauf.lagen[1].ende), expected, "{art:?} {versatz}");
        }
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
        assert_eq!(planen(&[after(10_000, &[])], Vec::new(), 3700), Err(Unmoeglich::OhneKapazitaet(0)));
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
            prop_assert!(ablauf.lagen.iter().any(|x| x.is_kritisch()));
        }
    }
}
