//! Segments that are large enough to be told of; the others together, so that nobody can be found out by subtraction.

use std::collections::BTreeMap;

use super::MINDESTENS;
use super::nps::Stimmen;

/// Named segments with at least [`MINDESTENS`] answers in the order of their names, and behind them what is left (`None`). If that would
/// be too small itself, the smallest segments join it until it is not, because totals minus the others would give it away.
#[must_use]
pub fn zusammengefasst(segmente: &BTreeMap<String, Stimmen>) -> Vec<(Option<String>, Stimmen)> {
    let (mut large, small): (Vec<_>, Vec<_>) =
        segmente.iter().map(|(name, x)| (name.clone(), *x)).partition(|(name, x)| is_told(name, *x));
    let mut rest = small.into_iter().fold(Stimmen::default(), |sum, (_, x)| sum.plus(x));
    while (1..MINDESTENS).contains(&rest.antworten()) {
        let smallest = large.iter().enumerate().min_by_key(|(_, (_, x))| x.antworten()).map(|(index, _)| index);
        let Some(index) = smallest else { return Vec::new() };
        rest = rest.plus(large.remove(index).1);
    }
    let rest = (rest.antworten() > 0).then_some((None, rest));
    large.into_iter().map(|(name, x)| (Some(name), x)).chain(rest).collect()
}

fn is_told(name: &str, stimmen: Stimmen) -> bool {
    !name.is_empty() && stimmen.antworten() >= MINDESTENS
}

#[cfg(test)]
mod tests {
    use super::*;

    type Answers<'c> = &'c [(&'c str, u64)];

    #[test]
    fn small_segments_are_told_together_and_never_alone() {
        let cases: [(Answers<'_>, Answers<'_>); 7] = [
            (&[("a", 5), ("b", 9)], &[("a", 5), ("b", 9)]),
            (&[("a", 3), ("b", 2), ("c", 7)], &[("c", 7), ("–", 5)]),
            (&[("a", 4), ("b", 9), ("c", 6)], &[("b", 9), ("–", 10)]),
            (&[("a", 1), ("b", 6)], &[("–", 7)]),
            (&[("", 8), ("b", 6)], &[("b", 6), ("–", 8)]),
            (&[("a", 2), ("b", 1)], &[]),
            (&[], &[]),
        ];
        for (segments, expected) in cases {
            let votes = |n| Stimmen { passive: n, ..Stimmen::default() };
            let found = zusammengefasst(&segments.iter().map(|(name, n)| ((*name).to_owned(), votes(*n))).collect());
            let found: Vec<(String, u64)> =
                found.into_iter().map(|(name, x)| (name.unwrap_or_else(|| "–".into()), x.antworten())).collect();
            let expected: Vec<(String, u64)> = expected.iter().map(|(name, n)| ((*name).to_owned(), *n)).collect();
            assert_eq!(found, expected, "{segments:?}");
        }
    }
}
