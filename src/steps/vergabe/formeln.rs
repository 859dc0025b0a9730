//! Award formulas: from benefit and price to a ranking.
//!
//! Which formula is used decides who wins. Therefore all of them are computed, one of them counts, and which one is fixed before the
//! first offer is opened.

use std::cmp::Ordering;

use num_traits::Pow;

use super::bruch::{Bruch, ganz, quotient};

/// A valid offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Angebot {
    /// Leistungspunkte, zero or more.
    pub leistung: Bruch,
    /// Wertungspreis in EUR net, zero or more.
    pub preis: Bruch,
}

/// What decides among offers that are close, and between equal ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vorrang {
    /// The better one.
    Leistung,
    /// The cheaper one.
    Preis,
}

/// What benefit and price are measured by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bezug {
    /// Medians of the valid offers.
    Median,
    /// Means of the valid offers; prone to flips, told for comparison only.
    Mittelwert,
    /// Values that were fixed beforehand.
    Fest {
        /// Leistungspunkte.
        leistung: Bruch,
        /// EUR net.
        preis: Bruch,
    },
}

/// How a price becomes points from 0 to 10.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Umrechnung {
    /// `10 × Pmin / P`
    Preisquotient,
    /// `max(0; 10 × (2 − P / Pmin))`: none at twice the lowest price.
    Einseitig,
    /// `10 × (Pmax − P) / (Pmax − Pmin)`: depends on the most expensive offer.
    Zweiseitig,
    /// `10 × (Po − P) / (Po − Pu)`, within 0 and 10, between prices that were fixed beforehand.
    FesteSpanne {
        /// Ten points up to here, EUR net.
        unten: Bruch,
        /// None from here on, EUR net.
        oben: Bruch,
    },
}

/// An award formula with its parameters; shares between 0 and 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verfahren {
    /// The lowest price.
    NiedrigsterPreis,
    /// `Z = L / P`
    EinfacheRichtwert,
    /// The same; among those with `Z ≥ Zmax × (1 − s)`, inclusive and unrounded, `vorrang` decides.
    ErweiterteRichtwert {
        /// Schwankungsbereich s.
        schwankung: Bruch,
        /// What decides within it.
        vorrang: Vorrang,
    },
    /// `Z = GL × L / Lref − (1 − GL) × P / Pref`
    GewichteteRichtwert {
        /// Weight of the benefit GL.
        gl: Bruch,
        /// What both are measured by.
        bezug: Bezug,
    },
    /// `N = GL × 10 × L / Lmax + (1 − GL) × price points`
    Punktesumme {
        /// Weight of the benefit GL.
        gl: Bruch,
        /// The most points that an offer can reach.
        leistung_max: Bruch,
        /// How prices become points.
        umrechnung: Umrechnung,
    },
    /// `L^a / P^(1 − a)` with a whole percent as a; computed as the n-th power of it, which ranks alike and needs no root. Depends on
    /// no other offer.
    Exponentiell {
        /// Weight of the benefit a, between 0 and 1.
        a: Bruch,
    },
    /// The benefit alone (Nutzwertanalyse): what would be chosen if the price did not matter.
    Nutzwert,
}

/// Why a formula gives nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Hindernis {
    /// There is no valid offer.
    #[error("no valid offer")]
    KeinAngebot,
    /// Fewer than three offers have no median that says anything.
    #[error("fewer than three offers")]
    ZuWenige,
    /// A price of zero cannot be divided by.
    #[error("a price of zero")]
    PreisNull,
    /// A price or a benefit below zero.
    #[error("a price or a benefit below zero")]
    Negativ,
    /// What is measured by is zero, or a span has no width.
    #[error("a reference of zero")]
    BezugNull,
    /// The exponent is no whole percent between 0 and 100.
    #[error("an exponent that is no whole percent")]
    Exponent,
}

/// The place of an offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Platz {
    /// Its index among the valid offers.
    pub angebot: usize,
    /// 1 is best; equal ones share it.
    pub rang: usize,
    /// What the formula gives.
    pub wert: Bruch,
    /// Whether it lies within the Schwankungsbereich; true for all with other formulas.
    pub kandidat: bool,
}

/// The offers from best to worst. `gleichstand` decides between offers with the same value; those that are equal then too share
/// their rank.
///
/// # Errors
/// If the formula cannot be applied to these offers.
pub fn rangfolge(angebote: &[Angebot], verfahren: &Verfahren, gleichstand: Vorrang) -> Result<Vec<Platz>, Hindernis> {
    if angebote.is_empty() {
        return Err(Hindernis::KeinAngebot);
    }
    if angebote.iter().any(|x| x.leistung < ganz(0) || x.preis < ganz(0)) {
        return Err(Hindernis::Negativ);
    }
    let werte = werte(angebote, verfahren)?;
    let band = band(angebote, &werte, verfahren);
    let mut offers: Vec<(usize, &Angebot, Bruch, bool)> = angebote
        .iter()
        .zip(werte)
        .zip(band)
        .enumerate()
        .map(|(index, ((x, wert), inside))| (index, x, wert, inside))
        .collect();
    let order = |a: &(usize, &Angebot, Bruch, bool), b: &(usize, &Angebot, Bruch, bool)| {
        let by_value = match verfahren {
            // Within the band the value does not matter any more.
            Verfahren::ErweiterteRichtwert { vorrang, .. } if a.3 && b.3 => besser(a.1, b.1, *vorrang),
            _ => b.2.cmp(&a.2),
        };
        b.3.cmp(&a.3).then(by_value).then_with(|| besser(a.1, b.1, gleichstand))
    };
    offers.sort_by(order);
    let mut places: Vec<Platz> = Vec::with_capacity(offers.len());
    for (position, offer) in offers.iter().enumerate() {
        let before = position.checked_sub(1).and_then(|before| Some((offers.get(before)?, places.get(before)?.rang)));
        let shared = before.filter(|(other, _)| order(other, offer).is_eq()).map(|(_, rang)| rang);
        places.push(Platz {
            angebot: offer.0,
            rang: shared.unwrap_or(position + 1),
            wert: offer.2.clone(),
            kandidat: offer.3,
        });
    }
    Ok(places)
}

/// Which of two offers comes first; the other criterion decides where the first one does not.
fn besser(a: &Angebot, b: &Angebot, vorrang: Vorrang) -> Ordering {
    let (leistung, preis) = (b.leistung.cmp(&a.leistung), a.preis.cmp(&b.preis));
    match vorrang {
        Vorrang::Leistung => leistung.then(preis),
        Vorrang::Preis => preis.then(leistung),
    }
}

/// What the formula gives each offer; more is better.
fn werte(angebote: &[Angebot], verfahren: &Verfahren) -> Result<Vec<Bruch>, Hindernis> {
    let each = |wert: &dyn Fn(&Angebot) -> Result<Bruch, Hindernis>| angebote.iter().map(wert).collect();
    match verfahren {
        Verfahren::NiedrigsterPreis => Ok(angebote.iter().map(|x| -x.preis.clone()).collect()),
        Verfahren::EinfacheRichtwert | Verfahren::ErweiterteRichtwert { .. } => {
            each(&|x| quotient(&x.leistung, &x.preis).ok_or(Hindernis::PreisNull))
        }
        Verfahren::GewichteteRichtwert { gl, bezug } => {
            let (leistung, preis) = bezugswerte(angebote, bezug)?;
            each(&|x| {
                let benefit = quotient(&x.leistung, &leistung).ok_or(Hindernis::BezugNull)?;
                let price = quotient(&x.preis, &preis).ok_or(Hindernis::BezugNull)?;
                Ok(gl * benefit - (ganz(1) - gl) * price)
            })
        }
        Verfahren::Punktesumme { gl, leistung_max, umrechnung } => {
            let points = preispunkte(angebote, umrechnung)?;
            let sum = |(x, points): (&Angebot, Bruch)| {
                let benefit = quotient(&x.leistung, leistung_max).ok_or(Hindernis::BezugNull)?;
                Ok(gl * benefit * ganz(10) + (ganz(1) - gl) * points)
            };
            angebote.iter().zip(points).map(sum).collect()
        }
        Verfahren::Exponentiell { a } => {
            let (power, root) = exponent(a).ok_or(Hindernis::Exponent)?;
            each(&|x| {
                let price = Pow::pow(&x.preis, root - power);
                quotient(&Pow::pow(&x.leistung, power), &price).ok_or(Hindernis::PreisNull)
            })
        }
        Verfahren::Nutzwert => Ok(angebote.iter().map(|x| x.leistung.clone()).collect()),
    }
}

/// A whole percent between 0 and 1 as power and root.
fn exponent(a: &Bruch) -> Option<(u32, u32)> {
    let (power, root) = (u32::try_from(a.numer()).ok()?, u32::try_from(a.denom()).ok()?);
    (power > 0 && power < root && root <= 100).then_some((power, root))
}

/// Which offers lie within the Schwankungsbereich, measured from the best one.
fn band(angebote: &[Angebot], werte: &[Bruch], verfahren: &Verfahren) -> Vec<bool> {
    match (verfahren, werte.iter().max()) {
        (Verfahren::ErweiterteRichtwert { schwankung, .. }, Some(best)) => {
            let limit = best * (ganz(1) - schwankung);
            werte.iter().map(|wert| *wert >= limit).collect()
        }
        _ => vec![true; angebote.len()],
    }
}

/// Benefit and price that the others are measured by.
///
/// # Errors
/// If there are too few offers.
pub fn bezugswerte(angebote: &[Angebot], bezug: &Bezug) -> Result<(Bruch, Bruch), Hindernis> {
    let leistungen = || angebote.iter().map(|x| x.leistung.clone()).collect::<Vec<_>>();
    let preise = || angebote.iter().map(|x| x.preis.clone()).collect::<Vec<_>>();
    match bezug {
        Bezug::Fest { leistung, preis } => Ok((leistung.clone(), preis.clone())),
        Bezug::Mittelwert => mittel(&leistungen()).zip(mittel(&preise())).ok_or(Hindernis::KeinAngebot),
        Bezug::Median if angebote.len() < 3 => Err(Hindernis::ZuWenige),
        Bezug::Median => median(leistungen()).zip(median(preise())).ok_or(Hindernis::KeinAngebot),
    }
}

fn mittel(values: &[Bruch]) -> Option<Bruch> {
    let sum = values.iter().fold(ganz(0), |sum, value| sum + value);
    quotient(&sum, &ganz(i64::try_from(values.len()).ok()?))
}

/// The median; of an even number of values the mean of the two in the middle.
fn median(mut values: Vec<Bruch>) -> Option<Bruch> {
    values.sort_unstable();
    let upper = values.get(values.len() / 2)?;
    if values.len() % 2 == 1 {
        return Some(upper.clone());
    }
    let lower = values.get((values.len() / 2).checked_sub(1)?)?;
    quotient(&(lower + upper), &ganz(2))
}

/// Prices as points from 0 to 10. One price for all, or a lowest price of zero, gives the cheapest ten points.
///
/// # Errors
/// If a fixed span has no width.
pub fn preispunkte(angebote: &[Angebot], umrechnung: &Umrechnung) -> Result<Vec<Bruch>, Hindernis> {
    let prices = || angebote.iter().map(|x| &x.preis);
    let (lowest, highest) = prices().min().zip(prices().max()).ok_or(Hindernis::KeinAngebot)?;
    let points = |preis: &Bruch| -> Result<Bruch, Hindernis> {
        let cheapest = || if preis == lowest { ganz(10) } else { ganz(0) };
        Ok(match umrechnung {
            Umrechnung::Preisquotient => quotient(&(lowest * ganz(10)), preis).unwrap_or_else(cheapest),
            Umrechnung::Einseitig => {
                let ratio = quotient(preis, lowest);
                ratio.map_or_else(cheapest, |ratio| ((ganz(2) - ratio) * ganz(10)).max(ganz(0)))
            }
            Umrechnung::Zweiseitig => {
                quotient(&((highest - preis) * ganz(10)), &(highest - lowest)).unwrap_or_else(cheapest)
            }
            Umrechnung::FesteSpanne { unten, oben } => {
                let points = quotient(&((oben - preis) * ganz(10)), &(oben - unten)).ok_or(Hindernis::BezugNull)?;
                points.clamp(ganz(0), ganz(10))
            }
        })
    };
    prices().map(points).collect()
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::super::bruch::{aus, gerundet};
    use super::*;

    fn percent(value: i64) -> Bruch {
        aus(Decimal::new(value, 2))
    }

    fn offers(values: &[(i64, i64)]) -> Vec<Angebot> {
        values.iter().map(|(l, p)| Angebot { leistung: ganz(*l), preis: ganz(*p) }).collect()
    }

    /// A to D of the worked example: 10,000 points at most, present cost over five years.
    fn example() -> Vec<Angebot> {
        offers(&[(6_200, 48_000), (7_400, 60_000), (8_500, 72_000), (9_100, 95_000)])
    }

    /// The value of every offer in their order, to so many places, and the letters of the offers from best to worst.
    fn ranked(offers: &[Angebot], verfahren: &Verfahren, places: u32) -> (Vec<String>, String) {
        let found = rangfolge(offers, verfahren, Vorrang::Preis).expect("a ranking");
        let mut by_offer: Vec<&Platz> = found.iter().collect();
        by_offer.sort_by_key(|platz| platz.angebot);
        let values = by_offer.iter().map(|x| gerundet(&x.wert, places).map(|x| x.to_string()).unwrap_or_default());
        let letters = found.iter().filter_map(|x| char::from_digit(10 + u32::try_from(x.angebot).ok()?, 36));
        (values.collect(), letters.collect::<String>().to_uppercase())
    }

    fn sum(gl: i64, umrechnung: Umrechnung) -> Verfahren {
        Verfahren::Punktesumme { gl: percent(gl), leistung_max: ganz(10_000), umrechnung }
    }

    #[test]
    fn every_formula_gives_the_values_and_the_winner_of_the_worked_example() {
        let median = |gl| Verfahren::GewichteteRichtwert { gl: percent(gl), bezug: Bezug::Median };
        let fixed = Bezug::Fest { leistung: ganz(8_000), preis: ganz(70_000) };
        let cases: [(Verfahren, u32, [&str; 4], char); 8] = [
            (Verfahren::NiedrigsterPreis, 0, ["-48000", "-60000", "-72000", "-95000"], 'A'),
            (Verfahren::EinfacheRichtwert, 5, ["0.12917", "0.12333", "0.11806", "0.09579"], 'A'),
            (median(50), 3, ["0.026", "0.011", "-0.011", "-0.147"], 'A'),
            (median(60), 3, ["0.177", "0.195", "0.205", "0.111"], 'C'),
            (
                Verfahren::GewichteteRichtwert { gl: percent(60), bezug: fixed },
                3,
                ["0.191", "0.212", "0.226", "0.140"],
                'C',
            ),
            (sum(60, Umrechnung::Preisquotient), 2, ["7.72", "7.64", "7.77", "7.48"], 'C'),
            (sum(60, Umrechnung::Einseitig), 2, ["7.72", "7.44", "7.10", "5.54"], 'A'),
            (sum(75, Umrechnung::Zweiseitig), 2, ["7.15", "7.41", "7.60", "6.83"], 'C'),
        ];
        for (verfahren, places, values, winner) in cases {
            let (found, order) = ranked(&example(), &verfahren, places);
            assert_eq!(found, values, "{verfahren:?}");
            assert_eq!(order.chars().next(), Some(winner), "{verfahren:?}");
        }
    }

    #[test]
    fn prices_become_the_points_of_the_worked_example() {
        let span = Umrechnung::FesteSpanne { unten: ganz(40_000), oben: ganz(90_000) };
        let cases = [
            (Umrechnung::Preisquotient, ["10.00", "8.00", "6.67", "5.05"]),
            (Umrechnung::Einseitig, ["10.00", "7.50", "5.00", "0.21"]),
            (Umrechnung::Zweiseitig, ["10.00", "7.45", "4.89", "0.00"]),
            (span, ["8.40", "6.00", "3.60", "0.00"]),
        ];
        for (umrechnung, expected) in cases {
            let points = preispunkte(&example(), &umrechnung).expect("points");
            let shown: Vec<String> = points.iter().filter_map(|x| Some(gerundet(x, 2)?.to_string())).collect();
            assert_eq!(shown, expected, "{umrechnung:?}");
        }
    }

    #[test]
    fn within_the_band_benefit_decides_and_beyond_it_the_value() {
        let extended = |s| Verfahren::ErweiterteRichtwert { schwankung: percent(s), vorrang: Vorrang::Leistung };
        for (s, expected) in [(0, "ABCD"), (5, "BACD"), (10, "CBAD"), (100, "DCBA")] {
            assert_eq!(ranked(&example(), &extended(s), 0).1, expected, "{s} %");
        }
        // The limit itself belongs to the band.
        let limit = offers(&[(100, 100), (95, 100), (94, 100)]);
        let found = rangfolge(&limit, &extended(5), Vorrang::Preis).expect("a ranking");
        assert_eq!(found.iter().map(|x| x.kandidat).collect::<Vec<_>>(), [true, true, false]);
        let cheap = Verfahren::ErweiterteRichtwert { schwankung: percent(10), vorrang: Vorrang::Preis };
        assert_eq!(ranked(&example(), &cheap, 0).1, "ABCD");
    }

    #[test]
    fn the_exponential_form_ranks_as_the_simple_one_at_a_half_and_needs_a_whole_percent() {
        let exponential = |a: Bruch| Verfahren::Exponentiell { a };
        assert_eq!(ranked(&example(), &exponential(percent(50)), 0).1, "ABCD");
        // 0.8 × ln L − 0.2 × ln P: 4.829, 4.926, 5.000, 4.999.
        assert_eq!(ranked(&example(), &exponential(percent(80)), 0).1, "CDBA");
        for a in [ganz(0), ganz(1), aus(Decimal::new(505, 3))] {
            assert_eq!(rangfolge(&example(), &exponential(a), Vorrang::Preis).err(), Some(Hindernis::Exponent));
        }
        assert_eq!(ranked(&example(), &Verfahren::Nutzwert, 0).1, "DCBA");
    }

    #[test]
    fn dropping_an_offer_can_change_the_order_of_the_others() {
        // With a weight of 55 percent B leads by the median; without C it is A.
        let median = Verfahren::GewichteteRichtwert { gl: percent(55), bezug: Bezug::Median };
        let (values, order) = ranked(&example(), &median, 4);
        assert_eq!((values[1].as_str(), order.chars().next()), ("0.1029", Some('B')));
        let mut without: Vec<Angebot> = example();
        without.remove(2);
        let (values, order) = ranked(&without, &median, 4);
        assert_eq!((values[0].as_str(), values[1].as_str(), order.chars().next()), ("0.1008", "0.1000", Some('A')));
        // Two-sided interpolation without the hopeless D.
        without = example();
        without.pop();
        let (values, order) = ranked(&without, &sum(75, Umrechnung::Zweiseitig), 2);
        assert_eq!((values, order.as_str()), (["7.15", "6.80", "6.38"].map(str::to_owned).to_vec(), "ABC"));
    }

    #[test]
    fn equal_offers_share_their_rank_and_ties_follow_the_rule() {
        let equal = offers(&[(10, 5), (10, 5), (8, 4)]);
        let places = |gleichstand| {
            let found = rangfolge(&equal, &Verfahren::EinfacheRichtwert, gleichstand).expect("a ranking");
            found.iter().map(|x| (x.angebot, x.rang)).collect::<Vec<_>>()
        };
        assert_eq!(places(Vorrang::Preis), [(2, 1), (0, 2), (1, 2)]);
        assert_eq!(places(Vorrang::Leistung), [(0, 1), (1, 1), (2, 3)]);
    }

    #[test]
    fn what_cannot_be_compared_is_refused_with_its_reason() {
        let median = Verfahren::GewichteteRichtwert { gl: percent(50), bezug: Bezug::Median };
        let nothing = Bezug::Fest { leistung: ganz(0), preis: ganz(1) };
        let span = Umrechnung::FesteSpanne { unten: ganz(1), oben: ganz(1) };
        let cases = [
            (offers(&[]), Verfahren::NiedrigsterPreis, Hindernis::KeinAngebot),
            (offers(&[(1, 0)]), Verfahren::EinfacheRichtwert, Hindernis::PreisNull),
            (offers(&[(1, -1)]), Verfahren::NiedrigsterPreis, Hindernis::Negativ),
            (offers(&[(1, 1), (2, 2)]), median, Hindernis::ZuWenige),
            (
                offers(&[(1, 1)]),
                Verfahren::GewichteteRichtwert { gl: percent(50), bezug: nothing },
                Hindernis::BezugNull,
            ),
            (offers(&[(1, 1)]), sum(50, span), Hindernis::BezugNull),
        ];
        for (offers, verfahren, expected) in cases {
            assert_eq!(rangfolge(&offers, &verfahren, Vorrang::Preis).err(), Some(expected), "{verfahren:?}");
        }
    }

    #[test]
    fn one_offer_and_a_price_of_zero_have_points() {
        let points = |values: &[(i64, i64)], umrechnung| {
            let points = preispunkte(&offers(values), &umrechnung).expect("points");
            points.iter().filter_map(|x| Some(gerundet(x, 0)?.to_string())).collect::<Vec<_>>().join(" ")
        };
        for umrechnung in [Umrechnung::Preisquotient, Umrechnung::Einseitig, Umrechnung::Zweiseitig] {
            assert_eq!(points(&[(1, 7)], umrechnung.clone()), "10");
            assert_eq!(points(&[(1, 7), (1, 7)], umrechnung.clone()), "10 10");
            assert_eq!(points(&[(1, 0), (1, 8)], umrechnung), "10 0");
        }
    }
}
