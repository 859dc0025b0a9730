//! What would change the result: other weights, other points, another price, an offer that drops out.
//!
//! Thousands of rankings are tried. Present values are fractions of hundreds of digits, so benefit and price are rounded to millionths
//! here, and here only: far below what is varied, and the winner that changes are measured by is that of the same rounded values.

mod feld;
mod punktschritte;

use self::feld::{Feld, Stand, Wettbewerb};
use self::punktschritte::{Aenderung, Schritt, schritte};
use super::auswertung::{Ausschlussgrund, Auswertung, Bieter};
use crate::steps::vergabe::bruch::{Bruch, aus, ganz, gerundet};
use crate::steps::vergabe::empfindlichkeit::{Sieger, sieger};
use crate::steps::vergabe::formeln::{self, Verfahren};
use crate::steps::vergabe::matrix::{Inhalt, Knoten, LEISTUNG_MAX, PUNKTE_MAX};
use crate::steps::vergabe::nutzwert::{mit_gewicht, nutzwert};

/// By how much prices are varied, in percent.
pub const PREIS: i64 = 10;

/// By how much weights are varied, in percentage points.
pub const GEWICHT: i64 = 10;

/// How often weights are drawn at random.
pub const ZIEHUNGEN: u32 = 1_000;

/// Where the random weights begin: the same numbers in every run.
pub const SAAT: u64 = 20_270_111;

/// Between which weights of a main group the winner stays the same, in whole percent, the others keeping their proportions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spielraum {
    /// The main group.
    pub id: String,
    /// Its weight today.
    pub heute: Bruch,
    /// The lowest weight with the same winner; none if that is 0.
    pub ab: Option<u32>,
    /// Who wins below it.
    pub darunter: Option<Sieger>,
    /// The highest weight with the same winner; none if that is 100.
    pub bis: Option<u32>,
    /// Who wins above it.
    pub darueber: Option<Sieger>,
}

/// Who wins if the price of one offer changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preisprobe {
    /// The offer.
    pub bieter: usize,
    /// With a price so much lower.
    pub billiger: Sieger,
    /// With a price so much higher.
    pub teurer: Sieger,
}

/// What is varied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Faktor {
    /// The weight of this main group, by [`GEWICHT`] percentage points both ways.
    Gewicht(String),
    /// The price of this offer, by [`PREIS`] percent both ways.
    Preis(usize),
}

/// How far the lead of the winner moves if one thing is varied: below zero somebody else wins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ausschlag {
    /// What is varied.
    pub faktor: Faktor,
    /// The smallest lead.
    pub von: Bruch,
    /// The largest one.
    pub bis: Bruch,
}

/// Everything that was tried. Offers are told by their index in [`Auswertung::bieter`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sensitivitaet {
    /// Who wins.
    pub sieger: Sieger,
    /// By main group.
    pub gewichte: Vec<Spielraum>,
    /// The lead of the winner over the next one, in the measure of the formula, and how it moves, widest first. Empty where the value
    /// alone does not decide.
    pub vorsprung: Option<Bruch>,
    /// See `vorsprung`.
    pub ausschlaege: Vec<Ausschlag>,
    /// By offer, also those that only their price excludes.
    pub preise: Vec<Preisprobe>,
    /// Who wins without each offer.
    pub ohne: Vec<(usize, Sieger)>,
    /// How many criteria of each offer change the winner if they get one point more or less; also of those that only minimum points
    /// exclude.
    pub punkte: Vec<(usize, usize)>,
    /// How often each offer wins when every weight of a main group is drawn between half and one and a half of it.
    pub zufall: Vec<(usize, u32)>,
}

/// Tries everything; none if the formula that decides gives no ranking.
#[must_use]
pub fn sensitivitaet(auswertung: &Auswertung<'_>) -> Option<Sensitivitaet> {
    let formel = auswertung.formel(auswertung.verfahren.methode.value).ok()?;
    let probe = Probe::new(auswertung, formel);
    let now = probe.sieger(&probe.heute);
    if matches!(now, Sieger::Keiner(_)) {
        return None;
    }
    Some(Sensitivitaet {
        gewichte: (0..probe.gewichte.len()).map(|group| probe.room(group, &now)).collect(),
        vorsprung: probe.lead(&probe.heute, &now),
        ausschlaege: probe.swings(&now),
        preise: probe
            .near(|grund| matches!(grund, Ausschlussgrund::Preisobergrenze))
            .map(|(bieter, _)| Preisprobe {
                bieter,
                billiger: probe.sieger(&probe.repriced(bieter, -PREIS)),
                teurer: probe.sieger(&probe.repriced(bieter, PREIS)),
            })
            .collect(),
        ohne: probe.heute.indexes.iter().map(|index| (*index, probe.with(*index, None))).collect(),
        punkte: probe
            .near(|grund| matches!(grund, Ausschlussgrund::Mindestpunkte(_)))
            .map(|(index, bieter)| (index, probe.points_that_matter(index, bieter, &now)))
            .collect(),
        zufall: probe.random(),
        sieger: now,
    })
}

/// What is varied: the offers, and what their benefit is made of.
struct Probe<'a> {
    auswertung: &'a Auswertung<'a>,
    formel: Verfahren,
    wettbewerb: Wettbewerb,
    heute: Feld,
    /// Weights of the main groups.
    gewichte: Vec<Bruch>,
    /// Points in the main groups, by offer that is compared today.
    punkte: Vec<Vec<Bruch>>,
}

impl<'a> Probe<'a> {
    fn new(auswertung: &'a Auswertung<'a>, formel: Verfahren) -> Self {
        let main = |bieter: &Bieter<'_>| {
            let groups = bieter.bewertung.gruppen.iter().filter(|x| x.tiefe == 1);
            groups.map(|x| millionths(&x.punkte)).collect::<Vec<_>>()
        };
        let wettbewerb = Wettbewerb::new(auswertung);
        let heute = wettbewerb.feld(None);
        Self {
            formel,
            gewichte: hauptgruppen(&auswertung.matrix).iter().map(|x| x.gewicht.clone()).collect(),
            punkte: heute.indexes.iter().filter_map(|index| auswertung.bieter.get(*index)).map(main).collect(),
            wettbewerb,
            heute,
            auswertung,
        }
    }

    fn sieger(&self, feld: &Feld) -> Sieger {
        match sieger(&feld.offers, &self.formel, self.auswertung.gleichstand()) {
            Sieger::Angebote(first) => {
                Sieger::Angebote(first.iter().filter_map(|index| feld.indexes.get(*index)).copied().collect())
            }
            nobody @ Sieger::Keiner(_) => nobody,
        }
    }

    /// Who wins if the offer of this index stands otherwise, or does not count.
    fn with(&self, bieter: usize, stand: Option<&Stand>) -> Sieger {
        self.sieger(&self.wettbewerb.feld(Some((bieter, stand))))
    }

    /// The offers that are compared, and those that only such a reason excludes: a small change may bring them in.
    fn near(&self, is_near: fn(&Ausschlussgrund) -> bool) -> impl Iterator<Item = (usize, &'a Bieter<'a>)> {
        let offers = self.auswertung.bieter.iter().enumerate().filter(|(_, bieter)| bieter.wertungspreis.is_some());
        offers.filter(move |(_, bieter)| bieter.ausschluss.iter().all(is_near))
    }

    /// The comparison if the stated prices of an offer are so many percent higher.
    fn repriced(&self, index: usize, percent: i64) -> Feld {
        let faktor = ganz(100 + percent) / ganz(100);
        let stand = self.wettbewerb.heute(index).map(|today| Stand { faktor, ..today });
        self.wettbewerb.feld(Some((index, stand.as_ref())))
    }

    /// How much more the winner of today is worth than the best of the others; none where there is no single winner, or where more than
    /// the value decides.
    fn lead(&self, feld: &Feld, now: &Sieger) -> Option<Bruch> {
        let Sieger::Angebote(first) = now else { return None };
        let [winner] = first.as_slice() else { return None };
        if matches!(self.formel, Verfahren::ErweiterteRichtwert { .. } | Verfahren::Exponentiell { .. }) {
            return None;
        }
        let places = formeln::rangfolge(&feld.offers, &self.formel, self.auswertung.gleichstand()).ok()?;
        let is_winner = |platz: &&formeln::Platz| feld.indexes.get(platz.angebot) == Some(winner);
        let own = places.iter().find(is_winner)?;
        let best = places.iter().filter(|platz| !is_winner(platz)).map(|platz| &platz.wert).max()?;
        Some(&own.wert - best)
    }

    /// How the lead moves with each weight and each price, widest first.
    fn swings(&self, now: &Sieger) -> Vec<Ausschlag> {
        let step = ganz(GEWICHT) / ganz(100);
        let groups = hauptgruppen(&self.auswertung.matrix).iter().enumerate();
        let weights = groups.filter_map(|(group, knoten)| {
            let today = self.gewichte.get(group)?;
            let leads = [today - &step, today + &step].map(|weight| {
                let weight = weight.clamp(ganz(0), ganz(1));
                self.lead(&self.weighted(&mit_gewicht(&self.gewichte, group, &weight)?), now)
            });
            Some((Faktor::Gewicht(knoten.id.clone()), leads))
        });
        let prices = self.heute.indexes.iter().map(|bieter| {
            let leads = [-PREIS, PREIS].map(|percent| {
                let feld = self.repriced(*bieter, percent);
                feld.indexes.contains(bieter).then(|| self.lead(&feld, now)).flatten()
            });
            (Faktor::Preis(*bieter), leads)
        });
        let swing = |(faktor, leads): (Faktor, [Option<Bruch>; 2])| {
            let [a, b] = leads;
            let (a, b) = (a?, b?);
            let (von, bis) = if a <= b { (a, b) } else { (b, a) };
            Some(Ausschlag { faktor, von, bis })
        };
        let mut found: Vec<Ausschlag> = weights.chain(prices).filter_map(swing).collect();
        found.sort_by_key(|x| &x.von - &x.bis);
        found
    }

    /// The offers with other weights of the main groups.
    fn weighted(&self, gewichte: &[Bruch]) -> Feld {
        let scale = ganz(LEISTUNG_MAX / PUNKTE_MAX);
        let offer = |(offer, points): (&formeln::Angebot, &Vec<Bruch>)| formeln::Angebot {
            leistung: nutzwert(gewichte, points) * &scale,
            preis: offer.preis.clone(),
        };
        let offers = self.heute.offers.iter().zip(&self.punkte).map(offer).collect();
        Feld { indexes: self.heute.indexes.clone(), offers }
    }

    /// Who wins with other weights of the main groups.
    fn with_weights(&self, gewichte: &[Bruch]) -> Sieger {
        self.sieger(&self.weighted(gewichte))
    }

    /// How far the weight of a main group can go, by whole percents.
    fn room(&self, group: usize, now: &Sieger) -> Spielraum {
        let heute = self.gewichte.get(group).cloned().unwrap_or_else(|| ganz(0));
        let winner = |percent: u32| {
            let weight = ganz(percent.into()) / ganz(100);
            mit_gewicht(&self.gewichte, group, &weight).map(|weights| self.with_weights(&weights))
        };
        let flips = |percent: &u32| winner(*percent).is_some_and(|found| found != *now);
        let percent = (&heute * ganz(100)).floor().to_integer();
        let percent = u32::try_from(percent).unwrap_or_default().min(100);
        let below = (0..=percent).rev().find(flips);
        let above = (percent + 1..=100).find(flips);
        Spielraum {
            id: hauptgruppen(&self.auswertung.matrix).get(group).map(|x| x.id.clone()).unwrap_or_default(),
            heute,
            ab: below.map(|percent| percent + 1),
            darunter: below.and_then(winner),
            bis: above.map(|percent| percent - 1),
            darueber: above.and_then(winner),
        }
    }

    /// How many criteria of an offer change the winner if they get one point more or less.
    fn points_that_matter(&self, index: usize, bieter: &Bieter<'_>, now: &Sieger) -> usize {
        let Some(today) = self.wettbewerb.heute(index) else { return 0 };
        let with = |gain: &Bruch| Stand {
            leistung: (&today.leistung + gain).clamp(ganz(0), ganz(LEISTUNG_MAX)),
            faktor: today.faktor.clone(),
        };
        let steps = schritte(&self.auswertung.matrix, bieter);
        let wins = |gain: &Bruch| self.with(index, Some(&with(gain)));
        // Where others are measured by fixed values, what the largest step does not change no smaller one does.
        let is_steady = bieter.is_valid() && !matches!(self.formel, Verfahren::GewichteteRichtwert { .. });
        let largest = |side: fn(&Schritt) -> &Aenderung| steps.keys().map(|step| &side(step).leistung).max();
        let unmoved = [largest(|step| &step.mehr).cloned(), largest(|step| &step.weniger).map(|loss| -loss.clone())];
        let is_idle = is_steady && unmoved.iter().flatten().all(|gain| wins(gain) == *now);
        let changes = |change: &Aenderung, sign: i64| match (change.gilt, bieter.is_valid()) {
            (true, true) if is_idle => false,
            (true, _) => wins(&(&change.leistung * ganz(sign))) != *now,
            (false, true) => self.with(index, None) != *now,
            (false, false) => false,
        };
        steps
            .iter()
            .filter(|(step, _)| changes(&step.mehr, 1) || changes(&step.weniger, -1))
            .map(|(_, count)| count)
            .sum()
    }

    /// How often each valid offer wins with random weights of the main groups.
    fn random(&self) -> Vec<(usize, u32)> {
        let mut random = fastrand::Rng::with_seed(SAAT);
        let mut wins: Vec<(usize, u32)> = self.heute.indexes.iter().map(|index| (*index, 0)).collect();
        for _ in 0..ZIEHUNGEN {
            let drawn: Vec<Bruch> = self.gewichte.iter().map(|weight| weight * ganz(random.i64(500..=1_500))).collect();
            let sum = drawn.iter().fold(ganz(0), |sum, weight| sum + weight);
            if sum == ganz(0) {
                break;
            }
            let weights: Vec<Bruch> = drawn.iter().map(|weight| weight / &sum).collect();
            if let Sieger::Angebote(first) = self.with_weights(&weights) {
                wins.iter_mut().filter(|(index, _)| first.contains(index)).for_each(|(_, count)| *count += 1);
            }
        }
        wins
    }
}

/// The value to six places; as it is where no decimal can hold it.
fn millionths(value: &Bruch) -> Bruch {
    gerundet(value, 6).map_or_else(|| value.clone(), aus)
}

/// The main groups of a matrix.
#[must_use]
pub fn hauptgruppen(matrix: &Knoten) -> &[Knoten] {
    match &matrix.inhalt {
        Inhalt::Gruppen(gruppen) => gruppen,
        Inhalt::Kriterien(_) => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::super::auswertung::auswerten;
    use super::super::probe;
    use super::*;

    #[test]
    fn everything_that_changes_the_winner_is_found() {
        // A is better in the first group (60 %), B in the second (40 %); both cost the same.
        let projekt = probe::projekt(
            &probe::auswahl(""),
            &[
                ("A", "standard", "anpassung", "{art: subskription, preis: 1000}, {art: anpassung, status: enthalten}"),
                ("B", "anpassung", "standard", "{art: subskription, preis: 1000}, {art: anpassung, status: enthalten}"),
            ],
        );
        let auswertung = auswerten(&projekt, &probe::grundlage()).expect("a comparison");
        let found = sensitivitaet(&auswertung).expect("a ranking");
        let (a, b) = (Sieger::Angebote(vec![0]), Sieger::Angebote(vec![1]));
        assert_eq!(found.sieger, a);
        // At 50 percent both are equal: they share the first place.
        let first = found.gewichte.first().expect("a main group");
        assert_eq!((first.ab, first.bis), (Some(51), None));
        assert_eq!(first.darunter, Some(Sieger::Angebote(vec![0, 1])));
        let second = found.gewichte.get(1).expect("a main group");
        assert_eq!((second.ab, second.bis), (None, Some(49)));
        // A leads by 0.6 points of ten; ten percent of the price are worth 0.4 of 4.
        assert_eq!(found.preise.first().map(|x| (&x.billiger, &x.teurer)), Some((&a, &a)));
        assert_eq!(found.ohne, [(0, b), (1, a)]);
        // 0.6 × (0.6 × 10 + 0.4 × 5) − 0.6 × (0.6 × 5 + 0.4 × 10) = 0.6; ten points of weight move it by 0.6, a price by up to 0.44.
        let shown = |x: &Bruch| gerundet(x, 2).map(|x| x.normalize().to_string()).unwrap_or_default();
        assert_eq!(found.vorsprung.as_ref().map(shown).as_deref(), Some("0.6"));
        let swings: Vec<String> =
            found.ausschlaege.iter().map(|x| format!("{} {}", shown(&x.von), shown(&x.bis))).collect();
        assert_eq!(swings, ["0 1.2", "0 1.2", "0.24 1", "0.2 0.96"]);
        assert_eq!(found.punkte, [(0, 0), (1, 0)], "a point is worth 0.36");
        let wins: u32 = found.zufall.iter().map(|(_, wins)| wins).sum();
        assert!(wins >= ZIEHUNGEN && found.zufall[0].1 > found.zufall[1].1, "{:?}", found.zufall);
        assert_eq!(sensitivitaet(&auswertung), Some(found), "the same numbers in every run");
    }

    /// A for 1,000 a year beside B for `price`; `more` is said of the procedure, `second` of the second group.
    fn zweikampf(more: &str, second: &str, price: u32) -> Sensitivitaet {
        let auswahl =
            probe::auswahl(second).replace("gewicht_leistung: 60 %", &format!("gewicht_leistung: 60 %{more}"));
        let sheet =
            |price: u32| format!("{{art: subskription, preis: {price}}}, {{art: anpassung, status: enthalten}}");
        let (a, b) = (sheet(1_000), sheet(price));
        let projekt = probe::projekt(
            &auswahl,
            &[("A", "standard", "anpassung", &a), ("B", "konfiguration", "konfiguration", &b)],
        );
        let auswertung = auswerten(&projekt, &probe::grundlage()).expect("a comparison");
        sensitivitaet(&auswertung).expect("a ranking")
    }

    #[test]
    fn a_price_that_may_not_rise_and_one_that_is_just_too_high_are_told() {
        let (a, b) = (Sieger::Angebote(vec![0]), Sieger::Angebote(vec![1]));
        // A costs 3,000 in three years, or 3,300 with ten percent more; B 3,450 or 3,105 with ten percent less, and would win.
        let reached = zweikampf(", preisobergrenze: 3300", "", 1_150);
        assert_eq!(reached.preise.first().map(|x| &x.teurer), Some(&a), "the most that is paid is paid");
        let capped = zweikampf(", preisobergrenze: 3299", "", 1_150);
        let found: Vec<_> = capped.preise.iter().map(|x| (x.bieter, x.billiger.clone(), x.teurer.clone())).collect();
        let nobody = Sieger::Keiner(crate::steps::vergabe::formeln::Hindernis::KeinAngebot);
        assert_eq!(found, [(0, a.clone(), nobody), (1, b, a)]);
        assert_eq!(capped.punkte, [(0, 0)], "no point helps B");
    }

    #[test]
    fn a_point_that_misses_the_minimum_changes_the_winner() {
        let free = zweikampf("", "", 1_500);
        assert_eq!(free.punkte, [(0, 0), (1, 0)]);
        // A has five points in its second group: one less excludes it. In the first one nobody is near.
        let least = zweikampf("", "mindestpunkte: 5, ", 1_500);
        assert_eq!(least.punkte, [(0, 1), (1, 0)]);
        // With six of them A is out, and one more would bring it in and to the first place.
        let missed = zweikampf("", "mindestpunkte: 6, ", 1_500);
        assert_eq!((missed.sieger, missed.punkte), (Sieger::Angebote(vec![1]), vec![(0, 1), (1, 0)]));
    }

    #[test]
    fn points_stop_at_ten() {
        let best = probe::projekt(
            &probe::auswahl("").replace("preisquotient, gewicht_leistung: 60 %", "nutzwert"),
            &[
                ("A", "standard", "standard", "{art: subskription, preis: 1000}"),
                ("B", "standard", "konfiguration", "{art: subskription, preis: 1000}"),
            ],
        );
        let auswertung = auswerten(&best, &probe::grundlage()).expect("a comparison");
        let found = sensitivitaet(&auswertung).expect("a ranking");
        // A may lose the lead by a point in either group, B can gain only in the second.
        assert_eq!(found.punkte, [(0, 2), (1, 1)]);
    }

    /// By the lowest price: A says nothing of the training, for which the highest price of the others stands; `c` is what C asks, also for it.
    fn luecke(more: &str, (product, c): (u32, u32)) -> Sensitivitaet {
        let all = "{art: erstschulung, status: enthalten}, {art: wartung, status: enthalten}, {art: datenpflege, status: enthalten}";
        let sheet = |price: u32, training: &str| format!("{{art: subskription, preis: {price}}}, {all}{training}");
        let training = |price: u32| format!(", {{art: schulung, preis: {price}}}");
        let (a, b, c) = (sheet(1_000, ""), sheet(1_100, &training(10)), sheet(product, &training(c)));
        let procedure = format!("niedrigster_preis, fehlende_preise: hoechster_preis{more}");
        let auswahl = probe::auswahl("").replace("preisquotient, gewicht_leistung: 60 %", &procedure);
        let offers = [("A", a), ("B", b), ("C", c)];
        let offers = offers.each_ref().map(|(id, sheet)| (*id, "standard", "standard", sheet.as_str()));
        let projekt = probe::wortkarg(&auswahl, &offers);
        let auswertung = auswerten(&projekt, &probe::grundlage()).expect("a comparison");
        sensitivitaet(&auswertung).expect("a ranking")
    }

    #[test]
    fn a_price_that_stands_for_a_missing_one_changes_with_the_offer_that_it_comes_from() {
        let (a, b) = (Sieger::Angebote(vec![0]), Sieger::Angebote(vec![1]));
        // A costs 3,000 and three times what C asks; B 3,330.
        let dear = luecke("", (2_000, 200));
        assert_eq!(dear.sieger, b);
        assert_eq!(dear.ohne, [(0, b.clone()), (1, a.clone()), (2, a.clone())], "without C it is 10 EUR a year");
        let close = luecke("", (2_000, 105));
        assert_eq!(close.sieger, a, "3,315 against 3,330");
        assert_eq!(
            close.preise.get(2).map(|x| (&x.billiger, &x.teurer)),
            Some((&a, &b)),
            "10 percent more are 31.50 EUR"
        );
        // Today A, at 3,750, is above the most that is paid; without C it costs 3,030.
        let capped = luecke(", preisobergrenze: 3500", (900, 250));
        assert_eq!((capped.sieger, capped.ohne), (b, vec![(1, Sieger::Angebote(vec![2])), (2, a)]));
    }
}
