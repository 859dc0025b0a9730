//! The Bewertungsmatrix: Kriterienhauptgruppen, Gruppen and Kriterien with relative weights, and what an offer reaches in it.

use super::bruch::{Bruch, ganz, quotient};

/// Most points of a criterion: the degree of fulfilment (Zielerfüllungsgrad) from 0 to 10.
pub const PUNKTE_MAX: i64 = 10;

/// Most Leistungspunkte of an offer: 1,000 points of weight times 10.
pub const LEISTUNG_MAX: i64 = 10_000;

/// A group of the matrix; the whole of it too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Knoten {
    /// Its identifier.
    pub id: String,
    /// What it is called.
    pub titel: String,
    /// Its weight beside its neighbours, relative to them; the whole matrix has 1.
    pub gewicht: Bruch,
    /// Fewest points from 0 to 10; an offer with less is excluded.
    pub mindestpunkte: Option<Bruch>,
    /// What lies within it.
    pub inhalt: Inhalt,
}

/// What a group holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inhalt {
    /// Groups.
    Gruppen(Vec<Knoten>),
    /// Criteria.
    Kriterien(Vec<Kriterium>),
}

/// A question whose answer earns points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kriterium {
    /// Its identifier: that of a requirement, or its own.
    pub id: String,
    /// What it is called.
    pub titel: String,
    /// Its weight in points, relative to the sum of its group.
    pub gewicht: u64,
    /// Fewest points from 0 to 10; an offer with less is excluded.
    pub mindestpunkte: Option<Bruch>,
    /// Which answer earns which points.
    pub erwartung: Option<String>,
}

/// What an offer reaches in one group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ergebnis {
    /// The group.
    pub id: String,
    /// How deep it lies: 0 for the whole matrix.
    pub tiefe: usize,
    /// Its weight in the whole matrix: the product of the relative ones on its path.
    pub gewicht: Bruch,
    /// Points from 0 to 10: the mean of what lies within by the relative weights.
    pub punkte: Bruch,
    /// Leistungspunkte: weight × points × 1,000.
    pub leistung: Bruch,
    /// Criteria within it that have no points yet, which count as zero.
    pub offen: usize,
    /// Whether the minimum points are missed.
    pub verfehlt: bool,
}

/// What an offer reaches in the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bewertung {
    /// Each group before those within it; the first one is the whole.
    pub gruppen: Vec<Ergebnis>,
    /// Criteria whose minimum points are missed.
    pub verfehlt: Vec<String>,
}

impl Bewertung {
    /// Leistungspunkte of the offer, up to [`LEISTUNG_MAX`].
    #[must_use]
    pub fn leistung(&self) -> Bruch {
        self.gruppen.first().map_or_else(|| ganz(0), |whole| whole.leistung.clone())
    }

    /// Criteria without points.
    #[must_use]
    pub fn offen(&self) -> usize {
        self.gruppen.first().map_or(0, |whole| whole.offen)
    }
}

impl Knoten {
    /// Sum of the weights of its criteria; 0 for a group of groups.
    #[must_use]
    pub fn gewichtssumme(&self) -> u64 {
        match &self.inhalt {
            Inhalt::Gruppen(_) => 0,
            Inhalt::Kriterien(kriterien) => kriterien.iter().map(|x| x.gewicht).sum(),
        }
    }

    /// Calls `each` with every group of criteria, and its absolute weight in the whole matrix.
    pub fn visit<'k>(&'k self, weight: &Bruch, each: &mut impl FnMut(&'k Self, &'k [Kriterium], &Bruch)) {
        let own = weight * &self.gewicht;
        match &self.inhalt {
            Inhalt::Kriterien(kriterien) => each(self, kriterien, &own),
            Inhalt::Gruppen(kinder) => {
                for kind in kinder {
                    kind.visit(&own, each);
                }
            }
        }
    }

    /// The groups within it, each before those within that one.
    #[must_use]
    pub fn knoten(&self) -> Vec<&Self> {
        match &self.inhalt {
            Inhalt::Kriterien(_) => vec![self],
            Inhalt::Gruppen(kinder) => std::iter::once(self).chain(kinder.iter().flat_map(Self::knoten)).collect(),
        }
    }

    /// All criteria in their order.
    #[must_use]
    pub fn kriterien(&self) -> Vec<&Kriterium> {
        let mut found = Vec::new();
        self.visit(&ganz(1), &mut |_, kriterien, _| found.extend(kriterien));
        found
    }
}

/// What an offer reaches everywhere in the matrix. `punkte` gives the points of a criterion; none while nobody has rated it.
#[must_use]
pub fn bewerte(matrix: &Knoten, punkte: &impl Fn(&str) -> Option<Bruch>) -> Bewertung {
    let mut found = Bewertung::default();
    rate(matrix, (0, &ganz(1)), punkte, &mut found);
    found
}

/// Appends what is reached in `knoten`; gives its points and how many criteria are open.
fn rate(
    knoten: &Knoten,
    (tiefe, weight): (usize, &Bruch),
    punkte: &impl Fn(&str) -> Option<Bruch>,
    found: &mut Bewertung,
) -> (Bruch, usize) {
    let gewicht = weight * &knoten.gewicht;
    let place = found.gruppen.len();
    found.gruppen.push(Ergebnis {
        id: knoten.id.clone(),
        tiefe,
        gewicht: gewicht.clone(),
        punkte: ganz(0),
        leistung: ganz(0),
        offen: 0,
        verfehlt: false,
    });
    let (reached, offen) = match &knoten.inhalt {
        Inhalt::Kriterien(kriterien) => rate_criteria(kriterien, punkte, &mut found.verfehlt),
        Inhalt::Gruppen(kinder) => kinder.iter().fold((ganz(0), 0), |(sum, open), kind| {
            let (points, offen) = rate(kind, (tiefe + 1, &gewicht), punkte, found);
            (sum + points * &kind.gewicht, open + offen)
        }),
    };
    if let Some(own) = found.gruppen.get_mut(place) {
        own.verfehlt = knoten.mindestpunkte.as_ref().is_some_and(|least| reached < *least);
        own.leistung = gewicht * &reached * ganz(LEISTUNG_MAX / PUNKTE_MAX);
        own.punkte = reached.clone();
        own.offen = offen;
    }
    (reached, offen)
}

/// The mean of the points by weight, and how many criteria are open; nothing weighs where all weights are zero.
fn rate_criteria(
    kriterien: &[Kriterium],
    punkte: &impl Fn(&str) -> Option<Bruch>,
    verfehlt: &mut Vec<String>,
) -> (Bruch, usize) {
    let (mut sum, mut weights, mut offen) = (ganz(0), 0_u64, 0);
    for kriterium in kriterien {
        let rated = punkte(&kriterium.id);
        offen += usize::from(rated.is_none());
        let points = rated.unwrap_or_else(|| ganz(0)).clamp(ganz(0), ganz(PUNKTE_MAX));
        if kriterium.mindestpunkte.as_ref().is_some_and(|least| points < *least) {
            verfehlt.push(kriterium.id.clone());
        }
        sum += points * Bruch::from_integer(kriterium.gewicht.into());
        weights += kriterium.gewicht;
    }
    (quotient(&sum, &Bruch::from_integer(weights.into())).unwrap_or_else(|| ganz(0)), offen)
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::super::bruch::{aus, gerundet};
    use super::*;

    fn gruppe(id: &str, percent: i64, inhalt: Inhalt) -> Knoten {
        Knoten {
            id: id.to_owned(),
            titel: id.to_owned(),
            gewicht: aus(Decimal::new(percent, 2)),
            mindestpunkte: None,
            inhalt,
        }
    }

    fn kriterien<const N: usize>(kriterien: [(&str, u64); N]) -> Inhalt {
        let kriterium = |(id, gewicht): (&str, u64)| Kriterium {
            id: id.to_owned(),
            titel: id.to_owned(),
            gewicht,
            mindestpunkte: None,
            erwartung: None,
        };
        Inhalt::Kriterien(kriterien.map(kriterium).into())
    }

    /// Two main groups, one of them with groups: 30 % × 80 % × 50 % = 12 % for K1.
    fn matrix() -> Knoten {
        let kontakte = gruppe("kontakte", 80, kriterien([("K1", 3), ("K2", 3)]));
        let rest = gruppe("rest", 20, kriterien([("K3", 1)]));
        let funktion = gruppe("funktion", 30, Inhalt::Gruppen(vec![kontakte, rest]));
        gruppe("alles", 100, Inhalt::Gruppen(vec![funktion, gruppe("betrieb", 70, kriterien([("K4", 7)]))]))
    }

    fn shown(bewertung: &Bewertung) -> Vec<String> {
        let number = |x: &Bruch, places| gerundet(x, places).map(|x| x.normalize().to_string()).unwrap_or_default();
        let line = |x: &Ergebnis| {
            let indent = " ".repeat(x.tiefe);
            format!("{indent}{} {} {} {}", x.id, number(&x.gewicht, 4), number(&x.punkte, 2), number(&x.leistung, 2))
        };
        bewertung.gruppen.iter().map(line).collect()
    }

    #[test]
    fn points_add_up_from_criteria_to_the_whole_by_relative_weights() {
        let punkte = |id: &str| match id {
            "K1" => Some(ganz(10)),
            "K2" => Some(ganz(4)),
            "K3" => Some(ganz(5)),
            _ => Some(ganz(8)),
        };
        let expected = [
            "alles 1 7.58 7580",
            " funktion 0.3 6.6 1980",
            "  kontakte 0.24 7 1680",
            "  rest 0.06 5 300",
            " betrieb 0.7 8 5600",
        ];
        assert_eq!(shown(&bewerte(&matrix(), &punkte)), expected);
        assert_eq!(bewerte(&matrix(), &|_: &str| Some(ganz(10))).leistung(), ganz(LEISTUNG_MAX));
    }

    #[test]
    fn what_nobody_rated_counts_nothing_and_is_told() {
        let some = |id: &str| (id == "K4").then(|| ganz(12));
        let found = bewerte(&matrix(), &some);
        let open: Vec<(&str, usize)> = found.gruppen.iter().map(|x| (x.id.as_str(), x.offen)).collect();
        assert_eq!(open, [("alles", 3), ("funktion", 3), ("kontakte", 2), ("rest", 1), ("betrieb", 0)]);
        assert_eq!(found.gruppen.first().map(|x| x.punkte.clone()), Some(ganz(7)), "more than ten points are ten");
    }

    #[test]
    fn minimum_points_are_those_of_their_place_and_reaching_them_is_enough() {
        let mut matrix = matrix();
        let Inhalt::Gruppen(kinder) = &mut matrix.inhalt else { return };
        kinder[1].mindestpunkte = Some(ganz(5));
        let Inhalt::Kriterien(kriterien) = &mut kinder[1].inhalt else { return };
        kriterien[0].mindestpunkte = Some(ganz(5));
        let missed = |points: i64| {
            let rated = move |id: &str| Some(ganz(if id == "K4" { points } else { 5 }));
            let found = bewerte(&matrix, &rated);
            let groups: Vec<String> = found.gruppen.into_iter().filter(|x| x.verfehlt).map(|x| x.id).collect();
            (groups, found.verfehlt)
        };
        assert_eq!(missed(5), (vec![], vec![]));
        assert_eq!(missed(4), (vec!["betrieb".to_owned()], vec!["K4".to_owned()]));
    }

    #[test]
    fn criteria_without_any_weight_earn_nothing() {
        let empty = gruppe("alles", 100, kriterien([("K1", 0)]));
        assert_eq!(bewerte(&empty, &|_: &str| Some(ganz(10))).leistung(), ganz(0));
    }
}
