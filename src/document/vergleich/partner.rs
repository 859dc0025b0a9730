//! Which older place a newer one was: by what tells it apart, by the same text in the same order, by the same text elsewhere,
//! and at last by likeness.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::stellen::Stelle;
use super::woerter::{self, Bag};

/// From which likeness on (percent) two places without mark are the same one, changed.
const LIKE: usize = 50;

/// Among how many of the next places without partner a changed one is sought.
const WINDOW: usize = 40;

/// The older place that a newer one was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Partner {
    /// Its index among the older ones.
    pub(super) old: usize,
    /// Whether it stood elsewhere.
    pub(super) moved: bool,
}

/// The partners of newer places by their index.
pub(super) fn find(old: &[Stelle], new: &[Stelle]) -> BTreeMap<usize, Partner> {
    let mut pairing = Pairing {
        old,
        new,
        partners: BTreeMap::new(),
        free_old: (0..old.len()).collect(),
        free_new: (0..new.len()).collect(),
    };
    pairing.by_mark();
    pairing.in_order();
    pairing.elsewhere();
    pairing.by_likeness();
    pairing.partners
}

struct Pairing<'s> {
    old: &'s [Stelle],
    new: &'s [Stelle],
    partners: BTreeMap<usize, Partner>,
    free_old: BTreeSet<usize>,
    free_new: BTreeSet<usize>,
}

impl<'s> Pairing<'s> {
    fn join(&mut self, old: usize, new: usize, moved: bool) {
        self.free_old.remove(&old);
        self.free_new.remove(&new);
        self.partners.insert(new, Partner { old, moved });
    }

    fn by_mark(&mut self) {
        let mut marked: BTreeMap<(&str, &str), VecDeque<usize>> = BTreeMap::new();
        for (at, place) in self.old.iter().enumerate() {
            if let Some(key) = place.key() {
                marked.entry(key).or_default().push_back(at);
            }
        }
        for (at, place) in self.new.iter().enumerate() {
            let partner = place.key().and_then(|key| marked.get_mut(&key)).and_then(VecDeque::pop_front);
            if let Some(partner) = partner {
                self.join(partner, at, false);
            }
        }
    }

    /// Places without mark that have no partner yet, in order.
    fn plain(&self) -> (Vec<usize>, Vec<usize>) {
        let plain = |places: &[Stelle], free: &BTreeSet<usize>| -> Vec<usize> {
            free.iter().copied().filter(|at| places[*at].marke.is_none()).collect()
        };
        (plain(self.old, &self.free_old), plain(self.new, &self.free_new))
    }

    fn in_order(&mut self) {
        let (old, new) = self.plain();
        let places_old: Vec<&Stelle> = old.iter().map(|at| &self.old[*at]).collect();
        let places_new: Vec<&Stelle> = new.iter().map(|at| &self.new[*at]).collect();
        for op in capture_diff_slices(Algorithm::Patience, &places_old, &places_new) {
            if let DiffOp::Equal { old_index, new_index, len } = op {
                for step in 0..len {
                    self.join(old[old_index + step], new[new_index + step], false);
                }
            }
        }
    }

    fn elsewhere(&mut self) {
        let (old, new) = self.plain();
        let mut by_text: BTreeMap<&'s str, VecDeque<usize>> = BTreeMap::new();
        for at in old {
            by_text.entry(&self.old[at].text).or_default().push_back(at);
        }
        for at in new {
            if let Some(partner) = by_text.get_mut(self.new[at].text.as_str()).and_then(VecDeque::pop_front) {
                self.join(partner, at, true);
            }
        }
    }

    fn by_likeness(&mut self) {
        let (old, new) = self.plain();
        let mut left: Vec<(usize, Bag<'s>)> = old.iter().map(|at| (*at, woerter::bag(&self.old[*at].text))).collect();
        for at in new {
            let (place, bag) = (&self.new[at], woerter::bag(&self.new[at].text));
            let is_like = |(candidate, words): &(usize, Bag<'_>)| {
                self.old[*candidate].blatt == place.blatt && woerter::likeness(words, &bag) >= LIKE
            };
            // Sought behind the partner of the place before, otherwise from the start.
            let before = self.partners.range(..at).next_back().map_or(0, |(_, partner)| partner.old);
            let from = left.partition_point(|(candidate, _)| *candidate < before);
            let nearby = left.iter().skip(from).take(WINDOW).position(is_like).map(|position| from + position);
            if let Some(position) = nearby.or_else(|| left.iter().take(WINDOW).position(is_like)) {
                let (partner, _) = left.remove(position);
                self.join(partner, at, false);
            }
        }
    }
}
