//! Whether customers still order at their own rhythm: a fixed limit would call every project buyer asleep.

use std::collections::BTreeMap;

use crate::model::umsatzanalyse::{Rhythmusquelle, Zustand};
use crate::tabelle::tag::Tag;

/// Days between two orders where neither the customer nor its segment shows any.
const FEST: u32 = 180;

/// Shortest interval in days: whoever orders every day is not asleep after a holiday.
const MINDESTENS: u32 = 30;

/// So many customers of a segment must have a rhythm of their own before it stands for the others.
const MIN_SEGMENT: usize = 5;

/// The usual interval between two orders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rhythmus {
    /// In quarters of a day: medians of medians are exact then.
    pub viertel: u32,
    /// Where it was taken from.
    pub quelle: Rhythmusquelle,
}

/// The median interval in quarters of a day, at least 30 days; none with fewer than three days.
#[must_use]
pub fn eigener(tage: &[Tag]) -> Option<u32> {
    if tage.len() < 3 {
        return None;
    }
    let mut intervals: Vec<u32> =
        tage.windows(2).filter_map(|pair| Some(4 * u32::from(pair.get(1)?.0 - pair.first()?.0))).collect();
    median(&mut intervals).map(|median| median.max(4 * MINDESTENS))
}

/// The median; of an even number of values the mean of the two in the middle, rounded down.
fn median(values: &mut [u32]) -> Option<u32> {
    values.sort_unstable();
    let upper = values.get(values.len() / 2).copied()?;
    if values.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = values.get(values.len() / 2 - 1).copied()?;
    Some(u32::midpoint(lower, upper))
}

/// The rhythm of every customer, given the days of its orders and its segment; customers without one are a segment too.
#[must_use]
pub fn rhythmen(kunden: &[(&[Tag], &str)]) -> Vec<Rhythmus> {
    let own: Vec<Option<u32>> = kunden.iter().map(|(tage, _)| eigener(tage)).collect();
    let mut segments: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for ((_, segment), own) in kunden.iter().zip(&own) {
        segments.entry(segment).or_default().extend(own);
    }
    let medians: BTreeMap<&str, u32> = segments
        .into_iter()
        .filter(|(_, values)| values.len() >= MIN_SEGMENT)
        .filter_map(|(segment, mut values)| Some((segment, median(&mut values)?)))
        .collect();
    let rhythm = |segment: &str, own: Option<u32>| match (own, medians.get(segment)) {
        (Some(viertel), _) => Rhythmus { viertel, quelle: Rhythmusquelle::Eigen },
        (None, Some(viertel)) => Rhythmus { viertel: *viertel, quelle: Rhythmusquelle::Segment },
        (None, None) => Rhythmus { viertel: 4 * FEST, quelle: Rhythmusquelle::Fest },
    };
    kunden.iter().zip(own).map(|((_, segment), own)| rhythm(segment, own)).collect()
}

impl Rhythmus {
    /// The state so many days after the last order: more than 1.5 intervals endanger, 2 are sleep, 4 are loss.
    #[must_use]
    pub fn zustand(self, tage: u32) -> Zustand {
        // Eighths of a day on both sides: `8 × tage > 3 × viertel` is `tage > 1.5 × interval`.
        let (days, interval) = (8 * u64::from(tage), u64::from(self.viertel));
        match () {
            () if days > 8 * interval => Zustand::Verloren,
            () if days > 4 * interval => Zustand::Ruhend,
            () if days > 3 * interval => Zustand::Gefaehrdet,
            () => Zustand::Aktiv,
        }
    }

    /// How many halves of an interval have passed after so many days, rounded down.
    #[must_use]
    pub fn halbe(self, tage: u32) -> u32 {
        8 * tage / self.viertel.max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tage(days: &[u16]) -> Vec<Tag> {
        days.iter().copied().map(Tag).collect()
    }

    #[test]
    fn the_own_interval_is_the_median_of_at_least_two() {
        assert_eq!(eigener(&tage(&[0, 100])), None);
        assert_eq!(eigener(&tage(&[0, 100, 250])), Some(4 * 125));
        assert_eq!(eigener(&tage(&[0, 40, 80, 800])), Some(4 * 40));
        assert_eq!(eigener(&tage(&[0, 100, 251])), Some(4 * 125 + 2));
        assert_eq!(eigener(&tage(&[0, 1, 2, 3])), Some(4 * MINDESTENS));
    }

    #[test]
    fn states_change_beyond_their_limits_and_not_on_them() {
        let rhythm = Rhythmus { viertel: 400, quelle: Rhythmusquelle::Eigen };
        let cases = [
            (150, Zustand::Aktiv),
            (151, Zustand::Gefaehrdet),
            (200, Zustand::Gefaehrdet),
            (201, Zustand::Ruhend),
            (400, Zustand::Ruhend),
            (401, Zustand::Verloren),
        ];
        for (days, expected) in cases {
            assert_eq!(rhythm.zustand(days), expected, "{days}");
        }
        assert_eq!((rhythm.halbe(99), rhythm.halbe(100), rhythm.halbe(401)), (1, 2, 8));
    }

    #[test]
    fn without_an_own_rhythm_the_segment_counts_and_then_a_fixed_one() {
        let regular: Vec<Vec<Tag>> = (0..5_u16).map(|i| tage(&[0, 60 + i, 120 + 2 * i])).collect();
        let once = tage(&[7]);
        let mut kunden: Vec<(&[Tag], &str)> = regular.iter().map(|days| (days.as_slice(), "Handel")).collect();
        kunden.extend([(once.as_slice(), "Handel"), (once.as_slice(), "Industrie"), (once.as_slice(), "")]);
        let found = rhythmen(&kunden);
        let source = |index: usize| found.get(index).map(|rhythm| (rhythm.viertel / 4, rhythm.quelle));
        assert_eq!(source(5), Some((62, Rhythmusquelle::Segment)));
        assert_eq!(source(6), Some((FEST, Rhythmusquelle::Fest)));
        assert_eq!(source(7), Some((FEST, Rhythmusquelle::Fest)));
    }
}
