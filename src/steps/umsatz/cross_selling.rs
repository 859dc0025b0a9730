//! White spots: product groups that customers like this one buy and it does not.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::model::kunden::AbcKlasse;

/// So many customers are needed to speak of customers like it, itself included.
const MIN_VERGLEICH: usize = 10;

/// So many percent of them must buy a group before it is missed.
const MIN_KAEUFER: usize = 30;

/// What counts of one customer.
#[derive(Debug, Clone, Copy)]
pub struct Kaeufer<'k> {
    /// Its segment.
    pub segment: &'k str,
    /// Its class.
    pub abc: Option<AbcKlasse>,
    /// Revenue by product group in the months looked at, in cents.
    pub gruppen: &'k [(u16, i64)],
}

/// A product group that is missed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fleck {
    /// Number of the product group.
    pub gruppe: u16,
    /// Mean revenue per year, in EUR, of the customers like it that buy the group.
    pub jahreswert: Decimal,
}

/// Buyers and revenue by product group among customers alike.
#[derive(Debug, Default)]
struct Vergleich {
    kunden: usize,
    gruppen: BTreeMap<u16, (usize, i128)>,
}

/// The white spots of every customer, none where too few customers are like it; `monate` is the number of months that the revenues are about.
///
/// Customers are alike in segment and class if there are ten of them, otherwise in segment alone.
#[must_use]
pub fn weisse_flecken(kunden: &[Kaeufer<'_>], monate: u16) -> Vec<Option<Vec<Fleck>>> {
    let mut by_class: BTreeMap<(&str, Option<AbcKlasse>), Vergleich> = BTreeMap::new();
    let mut by_segment: BTreeMap<&str, Vergleich> = BTreeMap::new();
    for kunde in kunden {
        for vergleich in
            [by_class.entry((kunde.segment, kunde.abc)).or_default(), by_segment.entry(kunde.segment).or_default()]
        {
            vergleich.add(kunde);
        }
    }
    let missed = |kunde: &Kaeufer<'_>| {
        let found = [by_class.get(&(kunde.segment, kunde.abc)), by_segment.get(kunde.segment)];
        let alike = found.into_iter().flatten().find(|vergleich| vergleich.kunden >= MIN_VERGLEICH);
        alike.map(|vergleich| vergleich.missed_by(kunde, monate))
    };
    kunden.iter().map(missed).collect()
}

impl Vergleich {
    fn add(&mut self, kunde: &Kaeufer<'_>) {
        self.kunden += 1;
        for (gruppe, cent) in kunde.gruppen.iter().filter(|(_, cent)| *cent > 0) {
            let entry = self.gruppen.entry(*gruppe).or_default();
            entry.0 += 1;
            entry.1 += i128::from(*cent);
        }
    }

    fn missed_by(&self, kunde: &Kaeufer<'_>, monate: u16) -> Vec<Fleck> {
        let bought = |gruppe: u16| kunde.gruppen.iter().any(|(other, cent)| *other == gruppe && *cent > 0);
        let usual = self.gruppen.iter().filter(|(_, (buyers, _))| buyers * 100 >= self.kunden * MIN_KAEUFER);
        let spots = usual.filter(|(gruppe, _)| !bought(**gruppe)).filter_map(|(gruppe, (buyers, cent))| {
            let months = Decimal::from(monate) * Decimal::from(*buyers);
            let year = Decimal::from_i128_with_scale(*cent, 2).checked_mul(Decimal::from(12))?;
            Some(Fleck { gruppe: *gruppe, jahreswert: year.checked_div(months)? })
        });
        spots.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_three_of_ten_buy_is_missed_by_the_others() {
        let both = [(1, 240_000), (2, 120_000)];
        let one = [(1, 100_000), (2, -500)];
        let kaeufer = |gruppen| Kaeufer { segment: "Handel", abc: Some(AbcKlasse::A), gruppen };
        let mut kunden = vec![kaeufer(both.as_slice()); 3];
        kunden.extend(vec![kaeufer(one.as_slice()); 7]);
        let found = weisse_flecken(&kunden, 24);
        assert_eq!(found.first(), Some(&Some(Vec::new())));
        // 1,200 EUR in two years are 600 EUR a year; a credit is no purchase.
        assert_eq!(found.last(), Some(&Some(vec![Fleck { gruppe: 2, jahreswert: Decimal::from(600) }])));
    }

    #[test]
    fn few_customers_alike_are_compared_within_their_segment_and_fewer_not_at_all() {
        let (buys, none) = ([(1, 1200)], [(2, 1200)]);
        let kaeufer = |abc, gruppen| Kaeufer { segment: "Handel", abc, gruppen };
        let mut kunden = vec![kaeufer(Some(AbcKlasse::A), buys.as_slice()); 9];
        kunden.push(kaeufer(None, none.as_slice()));
        assert_eq!(weisse_flecken(&kunden, 12).last().and_then(|x| x.as_ref().map(Vec::len)), Some(1));
        kunden.remove(0);
        assert_eq!(weisse_flecken(&kunden, 12).last(), Some(&None));
    }
}
