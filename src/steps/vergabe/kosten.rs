//! Cost over time: what an offer costs in all, and what that is worth today.

use std::cmp::Ordering;

use super::bruch::{Bruch, ganz, quotient};

/// When running cost is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zahlungsweise {
    /// At the end of each year.
    Nachschuessig,
    /// At its beginning, as usual for subscriptions.
    Vorschuessig,
}

/// Cost of one offer, EUR net: once, and by year from the first one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kosten {
    /// Before the first year.
    pub einmalig: Bruch,
    /// In each year.
    pub jahre: Vec<Bruch>,
    /// When the last year is over.
    pub am_ende: Bruch,
}

impl Kosten {
    /// Cost of so many years that begins with `jaehrlich` at today's price and rises by `steigerung` (0.03: three percent) each year:
    /// `F × (1 + e)^(t − 1)` in year t.
    #[must_use]
    pub fn steigend(einmalig: Bruch, jaehrlich: &Bruch, steigerung: &Bruch, jahre: usize) -> Self {
        let factor = ganz(1) + steigerung;
        let years = std::iter::successors(Some(jaehrlich.clone()), |year| Some(year * &factor));
        Self { einmalig, jahre: years.take(jahre).collect(), am_ende: ganz(0) }
    }

    /// All of it, not discounted: `TCO_N = E + Σ F_t + A`, with A at the end.
    #[must_use]
    pub fn gesamt(&self) -> Bruch {
        self.jahre.iter().fold(&self.einmalig + &self.am_ende, |sum, year| sum + year)
    }

    /// What it amounts to at the end of each year, not discounted; in the last one with what is paid then.
    #[must_use]
    pub fn kumuliert(&self) -> Vec<Bruch> {
        let mut sum = self.einmalig.clone();
        let add = |year| {
            sum += year;
            sum.clone()
        };
        let mut years: Vec<Bruch> = self.jahre.iter().map(add).collect();
        if let Some(last) = years.last_mut() {
            *last += &self.am_ende;
        }
        years
    }

    /// What it is worth today at the interest rate `zins`: `K = E + Σ F_t / (1 + i)^t + A / (1 + i)^N`, with payment in advance
    /// `F_t / (1 + i)^(t − 1)`. None for a rate of −100 percent.
    #[must_use]
    pub fn barwert(&self, zins: &Bruch, zahlung: Zahlungsweise) -> Option<Bruch> {
        let factor = quotient(&ganz(1), &(ganz(1) + zins))?;
        let (mut begin, mut sum) = (ganz(1), self.einmalig.clone());
        for year in &self.jahre {
            let end = &begin * &factor;
            sum += year * if zahlung == Zahlungsweise::Vorschuessig { &begin } else { &end };
            begin = end;
        }
        Some(sum + &self.am_ende * begin)
    }
}

/// Which of two offers has cost less so far: at the beginning, and from which year (from 1) on that changes, not discounted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Umschlag {
    /// Whether it is the first one to begin with.
    pub erst_a: bool,
    /// The years at whose end the other one is ahead, in turn; empty if nothing changes.
    pub jahre: Vec<usize>,
}

/// Compares the sums of two offers year by year; none if they are alike throughout.
#[must_use]
pub fn umschlag(a: &Kosten, b: &Kosten) -> Option<Umschlag> {
    let sums = |kosten: &Kosten| std::iter::once(kosten.einmalig.clone()).chain(kosten.kumuliert()).collect::<Vec<_>>();
    let orders = sums(a).into_iter().zip(sums(b)).map(|(a, b)| a.cmp(&b)).enumerate();
    let mut found: Option<(Ordering, Umschlag)> = None;
    for (year, order) in orders.filter(|(_, order)| order.is_ne()) {
        match &mut found {
            None => found = Some((order, Umschlag { erst_a: order.is_lt(), jahre: Vec::new() })),
            Some((last, known)) if *last != order => {
                *last = order;
                known.jahre.push(year);
            }
            Some(_) => {}
        }
    }
    found.map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::super::bruch::{aus, gerundet};
    use super::*;
    use rust_decimal::Decimal;

    fn percent(value: i64) -> Bruch {
        aus(Decimal::new(value, 2))
    }

    /// Offers with one-off and running cost, at three percent more each year for five years.
    fn offer(einmalig: i64, jaehrlich: i64) -> Kosten {
        Kosten::steigend(ganz(einmalig), &ganz(jaehrlich), &percent(3), 5)
    }

    #[test]
    fn total_and_present_value_are_those_of_the_worked_example() {
        let cases = [
            ((42_000, 18_000), "137564.44", "126890.19", "130285.79"),
            ((18_000, 24_500), "148073.83", "133544.97", "138166.77"),
            ((65_000, 12_000), "128709.63", "121593.46", "123857.20"),
        ];
        for ((einmalig, jaehrlich), tco, arrears, advance) in cases {
            let kosten = offer(einmalig, jaehrlich);
            let value = |zahlung| kosten.barwert(&percent(4), zahlung).expect("a value");
            let found = [kosten.gesamt(), value(Zahlungsweise::Nachschuessig), value(Zahlungsweise::Vorschuessig)];
            let found = found.map(|x| gerundet(&x, 2).map(|x| x.to_string()).unwrap_or_default());
            assert_eq!(found, [tco, arrears, advance].map(str::to_owned));
        }
    }

    #[test]
    fn the_cheaper_beginning_is_overtaken_in_the_year_of_the_worked_example() {
        let (a, b) = (offer(42_000, 18_000), offer(18_000, 24_500));
        let whole = |kosten: &Kosten, year: usize| gerundet(&kosten.kumuliert()[year - 1], 0).map(|x| x.to_string());
        // The years are those that the domain tells: B through year 3, A from year 4.
        assert_eq!((whole(&a, 3), whole(&b, 3)), (Some("97636".to_owned()), Some("93727".to_owned())));
        assert_eq!((whole(&a, 4), whole(&b, 4)), (Some("117305".to_owned()), Some("120499".to_owned())));
        assert_eq!(umschlag(&a, &b), Some(Umschlag { erst_a: false, jahre: vec![4] }));
        assert_eq!(umschlag(&b, &a), Some(Umschlag { erst_a: true, jahre: vec![4] }));
        assert_eq!(umschlag(&offer(1, 1), &offer(2, 2)), Some(Umschlag { erst_a: true, jahre: vec![] }));
        assert_eq!(umschlag(&a, &a), None);
    }

    #[test]
    fn whoever_overtakes_may_be_overtaken_again() {
        let plain = |einmalig: i64, jahre: [i64; 3], am_ende: i64| Kosten {
            einmalig: ganz(einmalig),
            jahre: jahre.map(ganz).into(),
            am_ende: ganz(am_ende),
        };
        let (a, b) = (plain(10, [30, 0, 0], 0), plain(20, [10, 20, 5], 0));
        assert_eq!(umschlag(&a, &b), Some(Umschlag { erst_a: true, jahre: vec![1, 2] }));
        let late = plain(10, [30, 0, 0], 20);
        assert_eq!(
            umschlag(&late, &b),
            Some(Umschlag { erst_a: true, jahre: vec![1, 2, 3] }),
            "the end counts to the last year"
        );
        assert_eq!(
            umschlag(&plain(5, [1, 1, 1], 0), &plain(5, [1, 2, 0], 0)),
            Some(Umschlag { erst_a: true, jahre: vec![] })
        );
    }

    #[test]
    fn what_is_paid_at_the_end_is_discounted_over_all_years() {
        let exit = Kosten { einmalig: ganz(0), jahre: vec![ganz(0); 5], am_ende: ganz(10_000) };
        for zahlung in [Zahlungsweise::Vorschuessig, Zahlungsweise::Nachschuessig] {
            let worth = exit.barwert(&percent(4), zahlung).and_then(|x| gerundet(&x, 2)).map(|x| x.to_string());
            assert_eq!(worth.as_deref(), Some("8219.27"), "10,000 / 1.04^5");
        }
    }

    #[test]
    fn without_interest_and_rise_everything_is_a_plain_sum() {
        let kosten = Kosten::steigend(ganz(100), &ganz(10), &ganz(0), 3);
        assert_eq!(
            (kosten.gesamt(), kosten.barwert(&ganz(0), Zahlungsweise::Nachschuessig)),
            (ganz(130), Some(ganz(130)))
        );
        assert_eq!(kosten.barwert(&ganz(-1), Zahlungsweise::Nachschuessig), None);
        assert_eq!(Kosten::steigend(ganz(5), &ganz(1), &ganz(0), 0).gesamt(), ganz(5));
    }
}
