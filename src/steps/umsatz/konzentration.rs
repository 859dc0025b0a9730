//! How much revenue depends on few customers.

use rust_decimal::Decimal;

use super::anteil;

/// Figures of concentration; shares in percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Konzentration {
    /// Share of the largest customer.
    pub top1: Decimal,
    /// Share of the five largest.
    pub top5: Decimal,
    /// Share of the ten largest.
    pub top10: Decimal,
    /// Share of the largest fifth of the customers, rounded up to whole customers.
    pub top20_prozent: Decimal,
    /// Herfindahl index: sum of the squared shares, 0 to 1.
    pub herfindahl: Decimal,
    /// Gini coefficient: `Σ (2i − n − 1) x_i / (n Σ x)` with ascending x, 0 (all equal) to 1.
    pub gini: Decimal,
}

/// The concentration of positive revenues (cents), largest first; none without any.
#[must_use]
pub fn konzentration(absteigend: &[i64]) -> Option<Konzentration> {
    let sum: i128 = absteigend.iter().map(|cent| i128::from(*cent)).sum();
    let count = absteigend.len();
    let top = |wanted: usize| anteil(absteigend.iter().take(wanted).map(|cent| i128::from(*cent)).sum(), sum);
    let square = |cent: &i64| i128::from(*cent) * i128::from(*cent);
    let squares = absteigend.iter().map(square).try_fold(0_i128, i128::checked_add)?;
    let n = i128::try_from(count).ok()?;
    let weighted: i128 =
        absteigend.iter().rev().zip(1_i128..).map(|(cent, i)| (2 * i - n - 1) * i128::from(*cent)).sum();
    Some(Konzentration {
        top1: top(1)?,
        top5: top(5)?,
        top10: top(10)?,
        top20_prozent: top(count.div_ceil(5))?,
        herfindahl: super::quotient(squares, sum.checked_mul(sum)?)?,
        gini: super::quotient(weighted, n.checked_mul(sum)?)?,
    })
}

/// Points of the curve of concentration: thousandths of the customers and of the revenue, at most `points` and the origin.
#[must_use]
pub fn kurve(absteigend: &[i64], points: usize) -> Vec<(u64, u64)> {
    let sum: i128 = absteigend.iter().map(|cent| i128::from(*cent)).sum();
    let count = absteigend.len();
    if count == 0 || sum <= 0 {
        return Vec::new();
    }
    let step = count.div_ceil(points.max(1));
    let mut curve = vec![(0, 0)];
    let mut cumulated = 0;
    for (index, cent) in absteigend.iter().enumerate() {
        cumulated += i128::from(*cent);
        let done = index + 1;
        if done % step == 0 || done == count {
            let share = u64::try_from(cumulated * 1000 / sum).unwrap_or_default();
            curve.push((u64::try_from(done * 1000 / count).unwrap_or_default(), share));
        }
    }
    curve
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_textbook_example_has_its_figures() {
        let found = konzentration(&[400, 250, 120, 80, 60, 40, 25, 15, 7, 3]).expect("revenue");
        let show = |value: Decimal| value.round_dp(4).normalize().to_string();
        assert_eq!((show(found.top1), show(found.top5), show(found.top10)), ("40".into(), "91".into(), "100".into()));
        assert_eq!((show(found.top20_prozent), show(found.gini)), ("65".into(), "0.5984".into()));
        assert_eq!(show(found.herfindahl), "0.2494");
    }

    #[test]
    fn equal_customers_are_not_concentrated_and_none_have_no_figure() {
        let found = konzentration(&[5, 5, 5, 5]).expect("revenue");
        assert_eq!((found.gini, found.herfindahl), (Decimal::ZERO, Decimal::new(25, 2)));
        assert_eq!(konzentration(&[]), None);
    }

    #[test]
    fn the_curve_runs_from_the_origin_to_everything() {
        assert_eq!(kurve(&[60, 30, 10], 100), [(0, 0), (333, 600), (666, 900), (1000, 1000)]);
        assert_eq!(kurve(&[60, 30, 10], 1), [(0, 0), (1000, 1000)]);
        assert_eq!(kurve(&[], 10), []);
    }
}
