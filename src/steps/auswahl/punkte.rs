//! Answers and ratings → points of one offer for one criterion.

use std::collections::BTreeMap;

use crate::model::Projekt;
use crate::model::angebot::{Anforderungsantwort, Angebot, Erfuellung};
use crate::model::auswahl::Punktetabelle;
use crate::model::bewertung::Bewertung;
use crate::model::werte::Datum;
use crate::steps::vergabe::bruch::{Bruch, aus, ganz, quotient};

/// Where points come from.
#[derive(Debug, Clone)]
pub enum Herkunft<'p> {
    /// What the bidder answers.
    Antwort(Erfuellung),
    /// What people found: of each the last rating, the points being their mean.
    Bewertungen(Vec<&'p Bewertung>),
}

/// The answers and ratings of one offer.
#[derive(Debug)]
pub struct Urteil<'p> {
    antworten: BTreeMap<&'p str, &'p Anforderungsantwort>,
    bewertungen: BTreeMap<&'p str, Vec<&'p Bewertung>>,
    tabelle: &'p Punktetabelle,
    produktivstart: Option<Datum>,
}

impl<'p> Urteil<'p> {
    /// What is said of `angebot`.
    #[must_use]
    pub fn new(projekt: &'p Projekt, angebot: &'p Angebot, tabelle: &'p Punktetabelle) -> Self {
        let mut bewertungen: BTreeMap<&str, Vec<&Bewertung>> = BTreeMap::new();
        let own = projekt.bewertungen.bewertungen.iter();
        for bewertung in own.filter(|x| x.anbieter.as_str() == angebot.anbieter.as_str()) {
            let known = bewertungen.entry(bewertung.kriterium.value.as_str()).or_default();
            match known.iter_mut().find(|x| x.durch == bewertung.durch) {
                Some(before) if (before.datum, before.grundlage) <= (bewertung.datum, bewertung.grundlage) => {
                    *before = bewertung;
                }
                Some(_) => {}
                None => known.push(bewertung),
            }
        }
        Self {
            antworten: angebot.antworten.iter().map(|x| (x.id.value.as_str(), x)).collect(),
            bewertungen,
            tabelle,
            produktivstart: projekt.auswahl.produktivstart,
        }
    }

    /// The answer to a requirement.
    #[must_use]
    pub fn antwort(&self, id: &str) -> Option<&'p Anforderungsantwort> {
        self.antworten.get(id).copied()
    }

    /// Where the points of a criterion come from; none while nobody answered or rated it.
    #[must_use]
    pub fn herkunft(&self, id: &str) -> Option<Herkunft<'p>> {
        match self.bewertungen.get(id) {
            Some(ratings) => Some(Herkunft::Bewertungen(ratings.clone())),
            None => self.antwort(id)?.erfuellung.map(Herkunft::Antwort),
        }
    }

    /// Points from 0 to 10: the mean of the ratings of all people, or what the table gives for the answer.
    #[must_use]
    pub fn punkte(&self, id: &str) -> Option<Bruch> {
        if let Some(ratings) = self.bewertungen.get(id) {
            let sum = ratings.iter().fold(ganz(0), |sum, x| sum + aus(x.punkte.wert()));
            return quotient(&sum, &ganz(i64::try_from(ratings.len()).ok()?));
        }
        let antwort = self.antwort(id)?;
        Some(aus(match antwort.erfuellung? {
            Erfuellung::Standard => self.tabelle.standard.wert(),
            Erfuellung::Konfiguration => self.tabelle.konfiguration.wert(),
            Erfuellung::ZusatzmodulEigen => self.tabelle.zusatzmodul_eigen.wert(),
            Erfuellung::ZusatzmodulDritt => self.tabelle.zusatzmodul_dritt.wert(),
            Erfuellung::Anpassung => self.tabelle.anpassung.wert(),
            Erfuellung::Geplant if self.is_bound(antwort) => self.tabelle.geplant.wert(),
            Erfuellung::Geplant | Erfuellung::NichtErfuellt => return Some(ganz(0)),
        }))
    }

    /// Whether a requirement is met, be it with money; none while it is open. What is planned is met only if it is promised in the
    /// contract for a day before people begin to work with it.
    #[must_use]
    pub fn is_met(&self, id: &str) -> Option<bool> {
        let antwort = self.antwort(id)?;
        Some(match antwort.erfuellung? {
            Erfuellung::NichtErfuellt => false,
            Erfuellung::Geplant => self.is_bound(antwort),
            _ => true,
        })
    }

    fn is_bound(&self, antwort: &Anforderungsantwort) -> bool {
        let in_time = self.produktivstart.zip(antwort.verfuegbar_ab).is_some_and(|(start, from)| from <= start);
        in_time && antwort.zugesagt.is_some_and(|yes| yes.0)
    }
}
