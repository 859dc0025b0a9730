//! Nutzwertanalyse: weights and degrees of fulfilment.

use super::bruch::{Bruch, ganz, quotient};

/// The benefit `N = Σ w_k × n_k` of weights and degrees of fulfilment on one scale.
#[must_use]
pub fn nutzwert(gewichte: &[Bruch], noten: &[Bruch]) -> Bruch {
    gewichte.iter().zip(noten).fold(ganz(0), |sum, (weight, grade)| sum + weight * grade)
}

/// The absolute weight of a criterion: the product of the relative weights on its path (0.3 × 0.8 × 0.5 = 0.12).
#[must_use]
pub fn absolut<'b>(pfad: impl IntoIterator<Item = &'b Bruch>) -> Bruch {
    pfad.into_iter().fold(ganz(1), |product, weight| product * weight)
}

/// The weights with that of criterion `index` set to `gewicht`, the others keeping their proportions; none if they have none.
#[must_use]
pub fn mit_gewicht(gewichte: &[Bruch], index: usize, gewicht: &Bruch) -> Option<Vec<Bruch>> {
    let others = gewichte.iter().enumerate().filter(|(other, _)| *other != index);
    let others = others.fold(ganz(0), |sum, (_, weight)| sum + weight);
    let factor = quotient(&(ganz(1) - gewicht), &others)?;
    let changed = |(other, weight): (usize, &Bruch)| if other == index { gewicht.clone() } else { weight * &factor };
    Some(gewichte.iter().enumerate().map(changed).collect())
}

/// The weight of criterion `index` at which two offers are worth the same while the other weights keep their proportions:
/// `w* = (R_B − R_A) / ((n_A − n_B) − (R_A − R_B))`, R being the mean of the other criteria. None if there is none within 0 and 1.
#[must_use]
pub fn kritisches_gewicht(gewichte: &[Bruch], index: usize, a: &[Bruch], b: &[Bruch]) -> Option<Bruch> {
    let others = mit_gewicht(gewichte, index, &ganz(0))?;
    let rest = nutzwert(&others, a) - nutzwert(&others, b);
    let own = a.get(index)? - b.get(index)?;
    let weight = quotient(&-rest.clone(), &(own - rest))?;
    (weight >= ganz(0) && weight <= ganz(1)).then_some(weight)
}

#[cfg(test)]
mod tests {
    use super::super::bruch::{aus, gerundet};
    use super::*;
    use rust_decimal::Decimal;

    fn weights() -> Vec<Bruch> {
        [40, 25, 20, 15].map(|percent| aus(Decimal::new(percent, 2))).to_vec()
    }

    fn grades(grades: [i64; 4]) -> Vec<Bruch> {
        grades.map(ganz).to_vec()
    }

    #[test]
    fn benefit_and_critical_weight_are_those_of_the_worked_example() {
        let (a, b, c) = (grades([8, 6, 7, 9]), grades([7, 9, 8, 6]), grades([9, 5, 6, 7]));
        let shown = |x: &Bruch, places| gerundet(x, places).map(|x| x.to_string());
        let found = [&a, &b, &c].map(|offer| shown(&nutzwert(&weights(), offer), 2));
        assert_eq!(found, ["7.45", "7.55", "7.10"].map(|x| Some(x.to_owned())));
        let critical = kritisches_gewicht(&weights(), 0, &a, &b).expect("a weight");
        assert_eq!(shown(&critical, 4).as_deref(), Some("0.4545"));
        let changed = mit_gewicht(&weights(), 0, &critical).expect("weights");
        assert_eq!(nutzwert(&changed, &a), nutzwert(&changed, &b), "both are worth the same there");
    }

    #[test]
    fn a_weight_that_changes_nothing_is_none() {
        let (a, b) = (grades([5, 5, 5, 5]), grades([4, 4, 4, 4]));
        assert_eq!(kritisches_gewicht(&weights(), 0, &a, &b), None, "better in everything");
        assert_eq!(kritisches_gewicht(&weights(), 0, &a, &a), None, "alike in everything");
        assert_eq!(kritisches_gewicht(&[ganz(1)], 0, &[ganz(5)], &[ganz(4)]), None, "nothing beside it");
        assert_eq!(kritisches_gewicht(&weights(), 9, &a, &b), None, "no such criterion");
    }

    #[test]
    fn an_absolute_weight_is_the_product_along_the_path() {
        let path = [30, 80, 50].map(|percent| aus(Decimal::new(percent, 2)));
        assert_eq!(absolut(&path), aus(Decimal::new(12, 2)));
    }
}
