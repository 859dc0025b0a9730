//! What one point more or less at a single criterion does to an offer: how far its benefit moves, and whether it then has the minimum points.

use std::collections::BTreeMap;

use crate::steps::auswahl::auswertung::Bieter;
use crate::steps::vergabe::bruch::{Bruch, ganz, quotient};
use crate::steps::vergabe::matrix::{Inhalt, Knoten, LEISTUNG_MAX, PUNKTE_MAX};

/// One way.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Aenderung {
    /// Leistungspunkte that are won or lost.
    pub(super) leistung: Bruch,
    /// Whether the offer reaches all minimum points then.
    pub(super) gilt: bool,
}

/// Both ways.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Schritt {
    pub(super) mehr: Aenderung,
    pub(super) weniger: Aenderung,
}

/// The steps of all criteria, each with how many criteria make it.
pub(super) fn schritte(matrix: &Knoten, bieter: &Bieter<'_>) -> BTreeMap<Schritt, usize> {
    let points = bieter.bestenfalls.gruppen.iter().map(|x| (x.id.as_str(), &x.punkte)).collect();
    let missed = bieter.bestenfalls.gruppen.iter().filter(|x| x.verfehlt).count() + bieter.bestenfalls.verfehlt.len();
    let mut gang = Gang { bieter, points, missed, found: BTreeMap::new() };
    gang.walk(matrix, &ganz(1), &[]);
    gang.found
}

/// Minimum points of a group above a criterion.
#[derive(Clone)]
struct Schwelle<'k> {
    least: &'k Bruch,
    /// What the group has if open answers turn out well.
    points: &'k Bruch,
    /// What a point of the place that is looked at adds to it.
    share: Bruch,
}

/// Criteria of one group of which a point does the same.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Gleiche<'k> {
    gewicht: u64,
    least: Option<&'k Bruch>,
    rated: Option<Bruch>,
}

struct Gang<'a> {
    bieter: &'a Bieter<'a>,
    points: BTreeMap<&'a str, &'a Bruch>,
    /// Minimum points that are missed today.
    missed: usize,
    found: BTreeMap<Schritt, usize>,
}

impl<'a> Gang<'a> {
    fn walk(&mut self, knoten: &'a Knoten, weight: &Bruch, above: &[Schwelle<'a>]) {
        let weight = weight * &knoten.gewicht;
        let own = knoten.mindestpunkte.as_ref().zip(self.points.get(knoten.id.as_str()).copied());
        let own = own.map(|(least, points)| Schwelle { least, points, share: ganz(1) });
        let within = |share: &Bruch| {
            let above = above.iter().chain(&own).cloned();
            above.map(|x| Schwelle { share: x.share * share, ..x }).collect::<Vec<_>>()
        };
        match &knoten.inhalt {
            Inhalt::Gruppen(kinder) => {
                for kind in kinder {
                    self.walk(kind, &weight, &within(&kind.gewicht));
                }
            }
            Inhalt::Kriterien(kriterien) => {
                let sum = Bruch::from_integer(knoten.gewichtssumme().into());
                // Among thousands of criteria few differ in what a point does.
                let mut alike: BTreeMap<Gleiche<'a>, usize> = BTreeMap::new();
                for kriterium in kriterien {
                    let rated = self.bieter.urteil.punkte(&kriterium.id);
                    let least = kriterium.mindestpunkte.as_ref();
                    *alike.entry(Gleiche { gewicht: kriterium.gewicht, least, rated }).or_default() += 1;
                }
                for (kriterium, count) in &alike {
                    let Some(share) = quotient(&Bruch::from_integer(kriterium.gewicht.into()), &sum) else { continue };
                    self.step(kriterium, *count, &(&weight * &share), &within(&share));
                }
            }
        }
    }

    fn step(&mut self, kriterium: &Gleiche<'_>, count: usize, weight: &Bruch, above: &[Schwelle<'_>]) {
        let points = kriterium.rated.clone().unwrap_or_else(|| ganz(0));
        let one = ganz(1);
        let more = (ganz(PUNKTE_MAX) - &points).clamp(ganz(0), one.clone());
        let less = points.clone().clamp(ganz(0), one);
        // Open answers are taken to turn out well already, so that no point moves what is needed at least.
        let moved = |by: Bruch| if kriterium.rated.is_some() { by } else { ganz(0) };
        let change = |size: &Bruch, by: Bruch| Aenderung {
            leistung: size * weight * ganz(LEISTUNG_MAX / PUNKTE_MAX),
            gilt: self.is_enough(kriterium, above, &moved(by)),
        };
        let schritt = Schritt { mehr: change(&more, more.clone()), weniger: change(&less, -less.clone()) };
        *self.found.entry(schritt).or_default() += count;
    }

    /// Whether all minimum points are reached if the criterion has so many points more.
    fn is_enough(&self, kriterium: &Gleiche<'_>, above: &[Schwelle<'_>], by: &Bruch) -> bool {
        let own = kriterium.least.zip(kriterium.rated.as_ref()).map(|(least, points)| (least, points, ganz(1)));
        let groups = above.iter().map(|x| (x.least, x.points, x.share.clone()));
        let (mut missed, mut stays) = (0, 0);
        for (least, points, share) in groups.chain(own) {
            missed += usize::from(points < least);
            stays += usize::from(&(points + share * by) < least);
        }
        self.missed == missed && stays == 0
    }
}
