//! The backward pass: how late each task may end, and its floats (DIN 69900), under the calendars of its people.
//!
//! Tasks are taken in the reverse order of planning, and each gives back the time that it took. So each sees the time of its people as it saw it when it
//! was planned: that of tasks before it is taken, those behind it have to give way. How far they can is what they tolerate: the days that they
//! could work on instead before they are late themselves. A task may take days that nobody uses, and then as many as the others tolerate. Floats are never
//! larger than that, though they may be smaller than what a whole new plan would find.

use super::konto::{Konto, earliest_end, latest_begin};
use super::{Ablauf, Anordnung, Kante, Knoten, Lage, followers};

/// No bound at all.
const UNENDLICH: i64 = i64::MAX / 4;

/// Fills in SAZ, SEZ and both floats. `people`: their time as it is left after planning.
pub(super) fn floats(netz: &[Knoten], order: &[usize], people: &mut [Konto], ablauf: &mut Ablauf) {
    let followers = followers(netz);
    let mut days: Vec<Tage> = people.iter().map(Tage::new).collect();
    let spans = spans(netz.len(), ablauf);
    for index in order.iter().rev().copied() {
        let knoten = &netz[index];
        let taken = spans[index];
        for einsatz in &ablauf.einsaetze[taken.0..taken.1] {
            people[einsatz.wer].frei[index_of(einsatz.tag)] += einsatz.menge;
        }
        let mut grenze = Grenze::of(knoten, &ablauf.lagen[index], ablauf.ende);
        for (next, kante) in &followers[index] {
            grenze.follow(kante, &ablauf.lagen[*next], &ablauf.lagen[index], netz[*next].ist_marke);
        }
        let last_day = ablauf.einsaetze[taken.0..taken.1].last().map(|x| x.tag);
        if let Some(last) = last_day {
            for person in &knoten.bedarf.wer {
                grenze.give_way(&days[*person], last, ablauf.lagen[index].ende);
            }
        }
        let lage = grenze.applied(knoten, ablauf.lagen[index], people);
        for person in &knoten.bedarf.wer {
            let tolerated = people[*person].ganz_frei(lage.ende, lage.spaetestes_ende);
            let own = ablauf.einsaetze[taken.0..taken.1].iter().filter(|x| x.wer == *person);
            own.for_each(|einsatz| days[*person].take(einsatz.tag, tolerated));
        }
        ablauf.lagen[index] = lage;
    }
}

/// Where the work of each task stands in the list of all work.
fn spans(count: usize, ablauf: &Ablauf) -> Vec<(usize, usize)> {
    let mut spans = vec![(0, 0); count];
    for (place, einsatz) in ablauf.einsaetze.iter().enumerate() {
        let (first, last) = &mut spans[einsatz.knoten];
        if *first == *last {
            *first = place;
        }
        *last = place + 1;
    }
    spans
}

fn index_of(day: i64) -> usize {
    usize::try_from(day).unwrap_or_default()
}

/// The days of somebody: those that nobody uses, and those of tasks that were planned later, each with what that task tolerates.
struct Tage {
    /// How many unused days lie before each day.
    unbenutzt: Vec<i64>,
    /// By day the least of what is unused before it and tolerated on it; a Fenwick tree of minima from each day on.
    spaeter: Vec<i64>,
    /// What the tasks of each day tolerate.
    am_tag: Vec<i64>,
}

impl Tage {
    fn new(konto: &Konto) -> Self {
        let mut unbenutzt = Vec::with_capacity(konto.frei.len() + 1);
        let mut count = 0;
        for (free, there) in konto.frei.iter().zip(&konto.kapazitaet) {
            unbenutzt.push(count);
            count += i64::from(*there > 0 && free == there);
        }
        unbenutzt.push(count);
        let count = unbenutzt.len();
        Self { spaeter: vec![UNENDLICH; count + 1], am_tag: vec![UNENDLICH; count], unbenutzt }
    }

    fn before(&self, day: usize) -> i64 {
        self.unbenutzt.get(day).or(self.unbenutzt.last()).copied().unwrap_or_default()
    }

    /// By how many days somebody may be busy longer than on `last`: the least of what is unused until a later task, and what that task tolerates.
    fn give_way(&self, last: i64) -> i64 {
        let last = index_of(last);
        let (mut at, mut smallest) = (last + 2, UNENDLICH);
        while let Some(found) = self.spaeter.get(at) {
            smallest = smallest.min(*found);
            at += at & at.wrapping_neg();
        }
        let later = if smallest >= UNENDLICH { UNENDLICH } else { smallest - self.before(last + 1) };
        // Whoever works on what is left of the same day loses that too.
        let shared = self.am_tag.get(last).copied().filter(|x| *x < UNENDLICH).map_or(UNENDLICH, |x| x - 1);
        later.min(shared)
    }

    fn take(&mut self, day: i64, tolerated: i64) {
        let day = index_of(day);
        if let Some(known) = self.am_tag.get_mut(day) {
            *known = tolerated.min(*known);
        }
        let value = self.before(day) + tolerated;
        let mut at = day + 1;
        while at > 0 {
            if let Some(known) = self.spaeter.get_mut(at) {
                *known = value.min(*known);
            }
            at -= at & at.wrapping_neg();
        }
    }
}

/// How late a task may be.
struct Grenze {
    beginn: i64,
    ende: i64,
    /// By how much it may end later without moving another task.
    frei: i64,
}

impl Grenze {
    /// The end of the project, which marks do not bind.
    fn of(knoten: &Knoten, lage: &Lage, ende: i64) -> Self {
        let ende = if knoten.ist_marke { UNENDLICH } else { ende };
        Self { beginn: UNENDLICH, ende, frei: ende - lage.ende }
    }

    /// What a successor allows; a mark moves without moving anything.
    fn follow(&mut self, kante: &Kante, after: &Lage, lage: &Lage, is_mark: bool) {
        let (bound, gap) = match kante.art {
            Anordnung::EndeAnfang => (after.spaetester_anfang, after.anfang - lage.ende),
            Anordnung::AnfangAnfang => (after.spaetester_anfang, after.anfang - lage.anfang),
            Anordnung::EndeEnde => (after.spaetestes_ende, after.ende - lage.ende),
            Anordnung::AnfangEnde => (after.spaetestes_ende, after.ende - lage.anfang),
        };
        match kante.art {
            Anordnung::EndeAnfang | Anordnung::EndeEnde => self.ende = self.ende.min(bound - kante.versatz),
            Anordnung::AnfangAnfang | Anordnung::AnfangEnde => self.beginn = self.beginn.min(bound - kante.versatz),
        }
        if !is_mark {
            self.frei = self.frei.min(gap - kante.versatz);
        }
    }

    /// What tasks of the same person allow that were planned later.
    fn give_way(&mut self, days: &Tage, last: i64, ende: i64) {
        let allowed = days.give_way(last).max(0);
        self.ende = self.ende.min(ende.saturating_add(allowed));
        self.frei = self.frei.min(allowed);
    }

    /// Both latest days and both floats of a task at its place.
    fn applied(&self, knoten: &Knoten, lage: Lage, people: &[Konto]) -> Lage {
        let bedarf = &knoten.bedarf;
        let mut ende = self.ende.min(UNENDLICH);
        if self.beginn < UNENDLICH {
            let latest = if ende < UNENDLICH { ende } else { self.beginn + lage.dauer() };
            ende = earliest_end(bedarf, self.beginn.max(lage.anfang), latest, people).min(ende);
            // Whoever may not begin later may still not end before it does.
            ende = ende.max(lage.ende.min(latest));
        }
        let beginn = match (knoten.fest.is_some() || knoten.begonnen.is_some(), ende >= UNENDLICH) {
            (true, _) => lage.anfang,
            (false, true) => UNENDLICH,
            (false, false) => latest_begin(bedarf, ende, people).min(ende - bedarf.dauer),
        };
        let gesamtpuffer = ende - lage.ende;
        Lage {
            spaetester_anfang: beginn.min(self.beginn),
            spaetestes_ende: ende,
            gesamtpuffer,
            freier_puffer: self.frei.min(gesamtpuffer),
            ..lage
        }
    }
}
