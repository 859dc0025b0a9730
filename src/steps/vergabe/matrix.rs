//! The Bewertungsmatrix: Kriterienhauptgruppen, Gruppen and Kriterien with relative weights, and what an offer reaches in it.

use super::bruch::{Bruch, ganz, quotient};

/// Most points of a criterion: the degree of fulfilment (Zielerfüllungsgrad) from 0 to 10.
pub const PUNKTE_MAX: i64 = 10;

/// Most Leistungspunkte of an offer: 1,000 points of weight times 10.
pub const LEISTUNG_MAX: i64 = 10_000;

/// A criterion, or a group of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Knoten {
    /// Its identifier.
    pub id: String,
    /// Its weight within its group, relative to the others; the whole matrix has 1.
    pub gewicht: Bruch,
    /// Fewest points from 0 to 10; an offer with less is excluded.
    pub mindestpunkte: Option<Bruch>,
    /// What it is.
    pub inhalt: Inhalt,
}

/// What a place in the matrix holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inhalt {
    /// A question whose answer earns points.
    Kriterium,
    /// A Kriterienhauptgruppe or Gruppe.
    Gruppe(Vec<Knoten>),
}

/// Why a matrix cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mangel {
    /// The relative weights within a group do not add up to 1.
    Gewichtssumme {
        /// The group.
        id: String,
        /// Their sum.
        summe: Bruch,
    },
    /// A weight below zero.
    GewichtNegativ(String),
    /// A group without criteria.
    GruppeLeer(String),
    /// Minimum points beyond what can be reached.
    MindestpunkteUnmoeglich(String),
}

/// What an offer reaches in one place of the matrix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ergebnis {
    /// The criterion or group.
    pub id: String,
    /// How deep it lies: 0 for the whole matrix.
    pub tiefe: usize,
    /// Its weight in the whole matrix: the product of the relative ones on its path.
    pub gewicht: Bruch,
    /// Points from 0 to 10; of a group their mean by the relative weights.
    pub punkte: Bruch,
    /// Leistungspunkte: weight × points × 1,000.
    pub leistung: Bruch,
    /// Criteria within it that have no points yet, which count as zero.
    pub offen: usize,
    /// Whether the minimum points are missed.
    pub verfehlt: bool,
}

/// Everything that stands against the matrix; nothing if it can be used.
#[must_use]
pub fn maengel(matrix: &Knoten) -> Vec<Mangel> {
    let mut found = Vec::new();
    collect(matrix, &mut found);
    found
}

fn collect(knoten: &Knoten, found: &mut Vec<Mangel>) {
    if knoten.gewicht < ganz(0) {
        found.push(Mangel::GewichtNegativ(knoten.id.clone()));
    }
    if knoten.mindestpunkte.as_ref().is_some_and(|points| *points < ganz(0) || *points > ganz(PUNKTE_MAX)) {
        found.push(Mangel::MindestpunkteUnmoeglich(knoten.id.clone()));
    }
    let Inhalt::Gruppe(kinder) = &knoten.inhalt else { return };
    let summe = kinder.iter().fold(ganz(0), |sum, kind| sum + &kind.gewicht);
    if kinder.is_empty() {
        found.push(Mangel::GruppeLeer(knoten.id.clone()));
    } else if summe != ganz(1) {
        found.push(Mangel::Gewichtssumme { id: knoten.id.clone(), summe });
    }
    for kind in kinder {
        collect(kind, found);
    }
}

/// What an offer reaches everywhere in the matrix, each group before what lies within it; the first one is the whole. `punkte` gives
/// the points of a criterion; none while nobody has rated it.
#[must_use]
pub fn bewerte(matrix: &Knoten, punkte: &impl Fn(&str) -> Option<Bruch>) -> Vec<Ergebnis> {
    let mut found = Vec::new();
    rate(matrix, (0, &ganz(1)), punkte, &mut found);
    found
}

/// Appends what is reached in `knoten`; gives its points and how many criteria are open.
fn rate(
    knoten: &Knoten,
    (tiefe, weight): (usize, &Bruch),
    punkte: &impl Fn(&str) -> Option<Bruch>,
    found: &mut Vec<Ergebnis>,
) -> (Bruch, usize) {
    let gewicht = weight * &knoten.gewicht;
    let place = found.len();
    found.push(Ergebnis {
        id: knoten.id.clone(),
        tiefe,
        gewicht: gewicht.clone(),
        punkte: ganz(0),
        leistung: ganz(0),
        offen: 0,
        verfehlt: false,
    });
    let (reached, offen) = match &knoten.inhalt {
        Inhalt::Kriterium => {
            let rated = punkte(&knoten.id);
            let offen = usize::from(rated.is_none());
            (rated.unwrap_or_else(|| ganz(0)).clamp(ganz(0), ganz(PUNKTE_MAX)), offen)
        }
        Inhalt::Gruppe(kinder) => kinder.iter().fold((ganz(0), 0), |(sum, open), kind| {
            let (points, offen) = rate(kind, (tiefe + 1, &gewicht), punkte, found);
            (sum + points * &kind.gewicht, open + offen)
        }),
    };
    if let Some(own) = found.get_mut(place) {
        own.verfehlt = knoten.mindestpunkte.as_ref().is_some_and(|least| reached < *least);
        own.leistung = gewicht * &reached * ganz(LEISTUNG_MAX / PUNKTE_MAX);
        own.punkte = reached.clone();
        own.offen = offen;
    }
    (reached, offen)
}

/// Weights from a comparison in pairs: `w_k = (wins_k + 1) / Σ (wins + 1)`, so that nothing has no weight at all.
#[must_use]
pub fn aus_paarvergleich(siege: &[u32]) -> Vec<Bruch> {
    let points: Vec<Bruch> = siege.iter().map(|wins| ganz(i64::from(*wins) + 1)).collect();
    let sum = points.iter().fold(ganz(0), |sum, x| sum + x);
    points.iter().filter_map(|x| quotient(x, &sum)).collect()
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::super::bruch::{aus, gerundet};
    use super::*;

    fn kriterium(id: &str, percent: i64) -> Knoten {
        Knoten {
            id: id.to_owned(),
            gewicht: aus(Decimal::new(percent, 2)),
            mindestpunkte: None,
            inhalt: Inhalt::Kriterium,
        }
    }

    fn gruppe(id: &str, percent: i64, kinder: Vec<Knoten>) -> Knoten {
        Knoten { inhalt: Inhalt::Gruppe(kinder), ..kriterium(id, percent) }
    }

    /// Two main groups, one of them with groups: 30 % × 80 % × 50 % = 12 %.
    fn matrix() -> Knoten {
        gruppe(
            "alles",
            100,
            vec![
                gruppe(
                    "funktion",
                    30,
                    vec![gruppe("kontakte", 80, vec![kriterium("K1", 50), kriterium("K2", 50)]), kriterium("K3", 20)],
                ),
                kriterium("K4", 70),
            ],
        )
    }

    fn shown(ergebnisse: &[Ergebnis]) -> Vec<String> {
        let number = |x: &Bruch, places| gerundet(x, places).map(|x| x.normalize().to_string()).unwrap_or_default();
        let line = |x: &Ergebnis| {
            let missed = if x.verfehlt { " verfehlt" } else { "" };
            format!(
                "{}{} {} {} {}{missed}",
                " ".repeat(x.tiefe),
                x.id,
                number(&x.gewicht, 4),
                number(&x.punkte, 2),
                number(&x.leistung, 2)
            )
        };
        ergebnisse.iter().map(line).collect()
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
            "   K1 0.12 10 1200",
            "   K2 0.12 4 480",
            "  K3 0.06 5 300",
            " K4 0.7 8 5600",
        ];
        assert_eq!(shown(&bewerte(&matrix(), &punkte)), expected);
        let all = bewerte(&matrix(), &|_: &str| Some(ganz(10)));
        assert_eq!(all.first().map(|x| x.leistung.clone()), Some(ganz(LEISTUNG_MAX)));
    }

    #[test]
    fn what_nobody_rated_counts_nothing_and_is_told() {
        let some = |id: &str| (id == "K4").then(|| ganz(12));
        let found = bewerte(&matrix(), &some);
        let open: Vec<(&str, usize)> = found.iter().map(|x| (x.id.as_str(), x.offen)).collect();
        assert_eq!(open, [("alles", 3), ("funktion", 3), ("kontakte", 2), ("K1", 1), ("K2", 1), ("K3", 1), ("K4", 0)]);
        assert_eq!(found.first().map(|x| x.punkte.clone()), Some(ganz(7)), "more than ten points are ten");
    }

    #[test]
    fn minimum_points_are_those_of_their_place_and_reaching_them_is_enough() {
        let mut matrix = matrix();
        let Inhalt::Gruppe(kinder) = &mut matrix.inhalt else { return };
        kinder[0].mindestpunkte = Some(ganz(5));
        kinder[1].mindestpunkte = Some(ganz(5));
        let missed = |points: i64| {
            let rated = move |id: &str| Some(ganz(if id == "K4" { points } else { 5 }));
            let found = bewerte(&matrix, &rated);
            found.into_iter().filter(|x| x.verfehlt).map(|x| x.id).collect::<Vec<_>>()
        };
        assert_eq!(missed(5), Vec::<String>::new());
        assert_eq!(missed(4), ["K4"]);
    }

    #[test]
    fn a_matrix_that_cannot_be_used_says_all_that_is_wrong() {
        let mut broken =
            gruppe("alles", 100, vec![gruppe("leer", 50, Vec::new()), kriterium("K1", -10), kriterium("K2", 50)]);
        broken.mindestpunkte = Some(ganz(11));
        let expected = [
            Mangel::MindestpunkteUnmoeglich("alles".into()),
            Mangel::Gewichtssumme { id: "alles".into(), summe: aus(Decimal::new(90, 2)) },
            Mangel::GruppeLeer("leer".into()),
            Mangel::GewichtNegativ("K1".into()),
        ];
        assert_eq!(maengel(&broken), expected);
        assert_eq!(maengel(&matrix()), []);
    }

    #[test]
    fn a_comparison_in_pairs_leaves_nothing_without_weight() {
        let found: Vec<String> =
            aus_paarvergleich(&[2, 1, 0]).iter().filter_map(|x| Some(gerundet(x, 4)?.to_string())).collect();
        assert_eq!(found, ["0.5000", "0.3333", "0.1667"]);
        assert_eq!(aus_paarvergleich(&[]), []);
    }
}
