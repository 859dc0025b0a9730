//! The time of people, day by day, and the work that takes it.

use super::{Bedarf, Einsatz};

/// What somebody has time for, day by day.
pub(super) struct Konto {
    /// What there is at all.
    pub(super) kapazitaet: Vec<i64>,
    /// What is left of it.
    pub(super) frei: Vec<i64>,
    /// From each day the next one with time left, as far as it is known: days without are skipped once and for all.
    weiter: Vec<usize>,
}

impl Konto {
    pub(super) fn new(kapazitaet: Vec<i64>) -> Self {
        let weiter = (0..=kapazitaet.len()).collect();
        Self { frei: kapazitaet.clone(), kapazitaet, weiter }
    }

    /// How many days there are.
    pub(super) fn tage(&self) -> usize {
        self.kapazitaet.len()
    }

    /// How many days from one to before another nobody has taken anything of.
    pub(super) fn ganz_frei(&self, from: i64, to: i64) -> i64 {
        let at = |day: i64| usize::try_from(day).unwrap_or_default().min(self.frei.len());
        let (from, to) = (at(from), at(to));
        let days = self.frei.iter().zip(&self.kapazitaet).take(to).skip(from);
        i64::try_from(days.filter(|(free, there)| **there > 0 && free == there).count()).unwrap_or(i64::MAX)
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
pub(super) fn work_off(
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

/// What all of them together have left on a day.
fn left_on(bedarf: &Bedarf, day: i64, people: &[Konto]) -> i64 {
    let day = usize::try_from(day).unwrap_or(usize::MAX);
    bedarf.wer.iter().filter_map(|person| people.get(*person)?.frei.get(day)).sum()
}

/// The latest day on which a task may begin to have its work done before `end`; `end` for what is no work, the first day if there is not enough time.
pub(super) fn latest_begin(bedarf: &Bedarf, end: i64, people: &[Konto]) -> i64 {
    let mut left = if bedarf.wer.is_empty() { 0 } else { bedarf.arbeit };
    let mut day = end;
    while left > 0 && day > 0 {
        day -= 1;
        left -= left_on(bedarf, day, people);
    }
    day
}

/// The day after the last one of the work if it begins on `begin`, and not before `latest`; `latest` if it does not end before.
pub(super) fn earliest_end(bedarf: &Bedarf, begin: i64, latest: i64, people: &[Konto]) -> i64 {
    let mut left = if bedarf.wer.is_empty() { 0 } else { bedarf.arbeit };
    let mut day = begin;
    while left > 0 && day < latest {
        left -= left_on(bedarf, day, people);
        day += 1;
    }
    day.max(begin + bedarf.dauer).min(latest)
}
