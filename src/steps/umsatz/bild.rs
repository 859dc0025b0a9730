//! One picture per customer: what every method says of it.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::konten::Konto;
use super::rfm::{self, Punkte};
use super::rhythmus::{Rhythmus, rhythmen};
use super::zeitraum::Zeitraum;
use super::{abc, cross_selling, segmente};
use crate::model::kunden::AbcKlasse;
use crate::model::umsatzanalyse::{Rechenannahmen, Rfmverfahren, Zustand};
use crate::tabelle::tag::{Monat, Tag};
use crate::text::Texte;

/// What the figures are made with.
#[derive(Debug)]
pub struct Vorgaben<'v> {
    /// The months.
    pub zeitraum: Zeitraum,
    /// What was agreed or is usual.
    pub annahmen: &'v Rechenannahmen,
    /// Words of the export, folded → identifiers of segments.
    pub segmente: &'v BTreeMap<String, String>,
    /// Identifiers of segments → their names.
    pub segmentnamen: &'v BTreeMap<String, String>,
    /// Whether customers are named.
    pub namen: bool,
    /// Most customers that are listed one by one.
    pub liste: usize,
    /// Keys of customers that are listed in any case.
    pub genannt: &'v BTreeSet<&'v str>,
    /// Words in the language of the project.
    pub texte: &'v Texte,
}

/// One customer with what the methods say of it.
#[derive(Debug)]
pub struct Kundenbild<'k> {
    /// The account.
    pub konto: &'k Konto,
    /// Identifier of the segment, or the word of the export.
    pub segment: String,
    /// Revenue in the twelve months, in cents.
    pub umsatz: i64,
    /// Revenue in the twelve months before, in cents.
    pub vorjahr: i64,
    /// Class.
    pub abc: Option<AbcKlasse>,
    /// The usual interval.
    pub rhythmus: Rhythmus,
    /// Days since the last order and what they mean.
    pub stand: Option<(u32, Zustand)>,
    /// Scores of recency, frequency and value.
    pub rfm: Option<[u8; 3]>,
    /// Whether it counts among the customers at the beginning of the twelve months, and whether it was lost since.
    pub bestand: Option<bool>,
    /// Product groups it misses; none if it was not compared with others.
    pub flecken: Option<Vec<cross_selling::Fleck>>,
}

impl Kundenbild<'_> {
    /// The product groups it misses, as far as is known.
    pub(super) fn flecken(&self) -> &[cross_selling::Fleck] {
        self.flecken.as_deref().unwrap_or_default()
    }

    /// Whether it sleeps or is lost.
    pub(super) fn ruht(&self) -> bool {
        matches!(self.stand, Some((_, Zustand::Ruhend | Zustand::Verloren)))
    }

    /// Revenue of the twelve months that end with the month of the last order, in cents; not below zero.
    pub(super) fn zuvor(&self) -> i64 {
        let last = self.konto.tage.last().map(|tag| tag.monat());
        last.map_or(0, |bis| self.konto.umsatz(bis.minus(11), bis)).max(0)
    }

    /// Expected revenue per year, in EUR, from winning it back.
    pub(super) fn reaktivierung(&self, annahmen: &Rechenannahmen) -> Decimal {
        let chance = match self.stand {
            Some((_, Zustand::Ruhend)) => annahmen.rueckgewinnung_ruhend,
            Some((_, Zustand::Verloren)) => annahmen.rueckgewinnung_verloren,
            _ => return Decimal::ZERO,
        };
        Decimal::new(self.zuvor(), 2) * chance.prozent() / Decimal::ONE_HUNDRED
    }

    /// Expected revenue per year, in EUR, from the product groups it misses.
    pub(super) fn cross_selling(&self, annahmen: &Rechenannahmen) -> Decimal {
        let value: Decimal = self.flecken().iter().map(|fleck| fleck.jahreswert).sum();
        value * annahmen.cross_selling.prozent() / Decimal::ONE_HUNDRED
    }
}

/// All customers, and how their scores were given.
#[derive(Debug)]
pub struct Bestand<'k> {
    /// In the order of their numbers.
    pub kunden: Vec<Kundenbild<'k>>,
    /// Of recency, frequency and value.
    pub verfahren: [Rfmverfahren; 3],
}

/// What every method says of every customer; `erster` is the first month of the file.
#[must_use]
pub fn bestand<'k>(konten: &'k [Konto], erster: Monat, vorgaben: &Vorgaben<'_>) -> Bestand<'k> {
    let zeitraum = vorgaben.zeitraum;
    let names: Vec<String> = konten.iter().map(|konto| segmente::name(konto, vorgaben.segmente)).collect();
    let umsaetze: Vec<i64> = konten.iter().map(|konto| konto.umsatz(zeitraum.von, zeitraum.bis)).collect();
    let klassen = abc::klassen(&umsaetze, (vorgaben.annahmen.abc_a, vorgaben.annahmen.abc_b));
    let now: Vec<(&[Tag], &str)> =
        konten.iter().zip(&names).map(|(konto, segment)| (konto.tage.as_slice(), segment.as_str())).collect();
    // Without a year before the beginning nobody can be told to have been lost by then.
    let anfang = zeitraum.anfang().filter(|_| erster <= zeitraum.vorjahr().0);
    let earlier = anfang.map(|anfang| states_on(anfang, &now)).unwrap_or_default();
    let each = konten.iter().zip(&names).zip(rhythmen(&now)).zip(umsaetze.iter().zip(klassen)).enumerate();
    let pictures = each.map(|(index, (((konto, segment), rhythmus), (umsatz, abc)))| {
        let (von, bis) = zeitraum.vorjahr();
        let days = konto.tage.last().map(|last| u32::from(zeitraum.stichtag.0.saturating_sub(last.0)));
        let stand = days.map(|days| (days, rhythmus.zustand(days)));
        let earlier = earlier.get(index).copied().flatten().filter(|state| *state != Zustand::Verloren);
        Kundenbild {
            konto,
            segment: segment.clone(),
            umsatz: *umsatz,
            vorjahr: konto.umsatz(von, bis),
            abc,
            rhythmus,
            stand,
            rfm: None,
            bestand: earlier.map(|_| matches!(stand, Some((_, Zustand::Verloren)))),
            flecken: None,
        }
    });
    let mut bilder: Vec<Kundenbild<'_>> = pictures.collect();
    let verfahren = score(&mut bilder, zeitraum);
    find_spots(&mut bilder, zeitraum.monate(erster), zeitraum.fenster());
    Bestand { kunden: bilder, verfahren }
}

/// The states of all customers on an earlier day, from what was known then.
fn states_on(tag: Tag, kunden: &[(&[Tag], &str)]) -> Vec<Option<Zustand>> {
    let known: Vec<(&[Tag], &str)> = kunden
        .iter()
        .map(|(tage, segment)| (tage.get(..tage.partition_point(|day| *day <= tag)).unwrap_or_default(), *segment))
        .collect();
    let state =
        |(tage, rhythmus): (&[Tag], Rhythmus)| tage.last().map(|last| rhythmus.zustand(u32::from(tag.0 - last.0)));
    known.iter().map(|(tage, _)| *tage).zip(rhythmen(&known)).map(state).collect()
}

/// Gives the scores of the RFM analysis to everyone who ever ordered; says how.
fn score(bilder: &mut [Kundenbild<'_>], zeitraum: Zeitraum) -> [Rfmverfahren; 3] {
    let [r, f, m] = punkte(bilder, zeitraum);
    let verfahren = [r.verfahren, f.verfahren, m.verfahren];
    let buyers = bilder.iter_mut().filter(|bild| bild.stand.is_some());
    for (bild, (r, (f, m))) in buyers.zip(r.punkte.into_iter().zip(f.punkte.into_iter().zip(m.punkte))) {
        bild.rfm = Some([r, f, m]);
    }
    verfahren
}

fn punkte(bilder: &[Kundenbild<'_>], zeitraum: Zeitraum) -> [Punkte; 3] {
    let (von, bis) = zeitraum.fenster();
    let buyers: Vec<&Kundenbild<'_>> = bilder.iter().filter(|bild| bild.stand.is_some()).collect();
    let days: Vec<i64> = buyers.iter().filter_map(|bild| bild.stand).map(|(days, _)| i64::from(days)).collect();
    let orders: Vec<i64> =
        buyers.iter().map(|bild| i64::try_from(bild.konto.belege.len()).unwrap_or(i64::MAX)).collect();
    let revenue: Vec<i64> = buyers.iter().map(|bild| bild.konto.umsatz(von, bis)).collect();
    [rfm::aktualitaet(&days), rfm::haeufigkeit(&orders), rfm::wert(&revenue)]
}

/// Notes the product groups that customers miss; those who are lost or bought nothing are neither asked nor compared with.
fn find_spots(bilder: &mut [Kundenbild<'_>], monate: u16, (von, bis): (Monat, Monat)) {
    let active = |bild: &Kundenbild<'_>| {
        !matches!(bild.stand, None | Some((_, Zustand::Verloren))) && bild.konto.umsatz(von, bis) > 0
    };
    let chosen: Vec<usize> =
        bilder.iter().enumerate().filter(|(_, bild)| active(bild)).map(|(index, _)| index).collect();
    let buyers: Vec<cross_selling::Kaeufer<'_>> = chosen
        .iter()
        .filter_map(|index| bilder.get(*index))
        .map(|bild| cross_selling::Kaeufer { segment: &bild.segment, abc: bild.abc, gruppen: &bild.konto.gruppen })
        .collect();
    let spots = cross_selling::weisse_flecken(&buyers, monate);
    for (index, spots) in chosen.into_iter().zip(spots) {
        if let Some(bild) = bilder.get_mut(index) {
            bild.flecken = spots;
        }
    }
}
