//! Cost over time: what an offer costs in all, and what that is worth today.

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
}

impl Kosten {
    /// Cost of so many years that begins with `jaehrlich` at today's price and rises by `steigerung` (0.03: three percent) each year:
    /// `F × (1 + e)^(t − 1)` in year t.
    #[must_use]
    pub fn steigend(einmalig: Bruch, jaehrlich: &Bruch, steigerung: &Bruch, jahre: usize) -> Self {
        let factor = ganz(1) + steigerung;
        let years = std::iter::successors(Some(jaehrlich.clone()), |year| Some(year * &factor));
        Self { einmalig, jahre: years.take(jahre).collect() }
    }

    /// All of it, not discounted: `TCO_N = E + Σ F_t`.
    #[must_use]
    pub fn gesamt(&self) -> Bruch {
        self.jahre.iter().fold(self.einmalig.clone(), |sum, year| sum + year)
    }

    /// What it amounts to at the end of each year, not discounted.
    #[must_use]
    pub fn kumuliert(&self) -> Vec<Bruch> {
        let mut sum = self.einmalig.clone();
        let add = |year| {
            sum += year;
            sum.clone()
        };
        self.jahre.iter().map(add).collect()
    }

    /// What it is worth today at the interest rate `zins`: `K = E + Σ F_t / (1 + i)^t`, with payment in advance
    /// `(1 + i)^(t − 1)`. None for a rate of −100 percent.
    #[must_use]
    pub fn barwert(&self, zins: &Bruch, zahlung: Zahlungsweise) -> Option<Bruch> {
        let factor = quotient(&ganz(1), &(ganz(1) + zins))?;
        let mut discount = if zahlung == Zahlungsweise::Vorschuessig { ganz(1) } else { factor.clone() };
        let mut sum = self.einmalig.clone();
        for year in &self.jahre {
            sum += year * &discount;
            discount *= &factor;
        }
        Some(sum)
    }
}

/// The first year (from 1) at whose end the other of two offers is cheaper than before the first year, not discounted; none if that
/// never happens, or if both begin alike.
#[must_use]
pub fn umschlag(a: &Kosten, b: &Kosten) -> Option<usize> {
    let first = a.einmalig.cmp(&b.einmalig);
    let later = a.kumuliert().into_iter().zip(b.kumuliert()).map(|(a, b)| a.cmp(&b));
    later.enumerate().find(|(_, order)| first.is_ne() && *order == first.reverse()).map(|(index, _)| index + 1)
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
        assert_eq!((umschlag(&a, &b), umschlag(&b, &a)), (Some(4), Some(4)));
        assert_eq!((umschlag(&a, &a), umschlag(&offer(1, 1), &offer(2, 2))), (None, None));
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
