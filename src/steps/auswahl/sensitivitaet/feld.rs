//! The offers of a comparison whose prices hang on each other: if one leaves, comes in or costs something else, so does what stands for
//! prices that others do not state.

use super::super::auswertung::{Ausschlussgrund, Auswertung, Bieter, wertungspreis};
use super::super::kosten::Posten;
use super::millionths;
use crate::model::angebot::Kostenart;
use crate::model::auswahl::FehlendePreise;
use crate::steps::vergabe::bruch::{Bruch, aus, ganz};
use crate::steps::vergabe::formeln;

/// The offers that are compared.
#[derive(Debug, Clone)]
pub(super) struct Feld {
    /// Their places among all offers.
    pub(super) indexes: Vec<usize>,
    /// Benefit and price.
    pub(super) offers: Vec<formeln::Angebot>,
}

/// How an offer stands if something of it changes.
#[derive(Debug, Clone)]
pub(super) struct Stand {
    /// Leistungspunkte.
    pub(super) leistung: Bruch,
    /// What its stated prices are multiplied by.
    pub(super) faktor: Bruch,
}

/// Everybody who may be compared.
#[derive(Debug)]
pub(super) struct Wettbewerb {
    bewerber: Vec<Bewerber>,
    /// The most that is paid, EUR net.
    most: Option<Bruch>,
    /// Whether the highest prices of the others stand for missing ones.
    is_filled: bool,
}

#[derive(Debug)]
struct Bewerber {
    index: usize,
    /// Whether nothing but its price can exclude it.
    is_in: bool,
    leistung: Bruch,
    /// What it states, EUR net as it is compared.
    preis: Bruch,
    /// What it does not state and has to.
    luecken: Vec<Kostenart>,
    /// By kind of cost that others may lack: all years together, which is what prices are chosen by, and what it is compared by.
    posten: Vec<(Kostenart, Bruch, Bruch)>,
}

impl Wettbewerb {
    pub(super) fn new(auswertung: &Auswertung<'_>) -> Self {
        let is_filled = auswertung.verfahren.fehlende_preise == Some(FehlendePreise::HoechsterPreis);
        let one = |(index, bieter): (usize, &Bieter<'_>)| {
            let compared = |kosten| wertungspreis(kosten, auswertung.rechnung).map(|preis| millionths(&preis));
            let kind = |art: &Kostenart| {
                let (_, kosten) = bieter.kosten.posten.iter().find(|(posten, _)| *posten == Posten::Art(*art))?;
                Some((*art, kosten.gesamt(), compared(kosten)?)).filter(|(_, gesamt, _)| *gesamt > ganz(0))
            };
            Some(Bewerber {
                index,
                is_in: bieter.ausschluss.iter().all(|grund| *grund == Ausschlussgrund::Preisobergrenze),
                leistung: millionths(&bieter.bewertung.leistung()),
                preis: compared(&bieter.kosten.summe)?,
                luecken: bieter.kosten.fehlend.clone(),
                posten: Kostenart::PFLICHT.iter().filter_map(kind).collect(),
            })
        };
        let clear = auswertung.bieter.iter().enumerate().filter(|(_, bieter)| bieter.kosten.is_clear());
        Self {
            bewerber: clear.filter_map(one).collect(),
            most: auswertung.verfahren.preisobergrenze.map(|most| aus(most.eur())),
            is_filled,
        }
    }

    /// How an offer stands today; none if it has words that are no price.
    pub(super) fn heute(&self, index: usize) -> Option<Stand> {
        let found = self.bewerber.iter().find(|x| x.index == index)?;
        Some(Stand { leistung: found.leistung.clone(), faktor: ganz(1) })
    }

    /// The comparison if the offer of this index stands otherwise, or does not count.
    pub(super) fn feld(&self, geaendert: Option<(usize, Option<&Stand>)>) -> Feld {
        let one = ganz(1);
        let there: Vec<(&Bewerber, &Bruch, &Bruch)> = self
            .bewerber
            .iter()
            .filter_map(|x| match geaendert {
                Some((index, stand)) if index == x.index => stand.map(|stand| (x, &stand.leistung, &stand.faktor)),
                _ => x.is_in.then_some((x, &x.leistung, &one)),
            })
            .collect();
        let is_paid = |preis: &Bruch| self.most.as_ref().is_none_or(|most| preis <= most);
        let complete: Vec<(&Bewerber, &Bruch)> = there
            .iter()
            .filter(|(x, _, faktor)| x.luecken.is_empty() && is_paid(&(&x.preis * *faktor)))
            .map(|(x, _, faktor)| (*x, *faktor))
            .collect();
        let price = |(x, leistung, faktor): &(&Bewerber, &Bruch, &Bruch)| {
            let mut preis = &x.preis * *faktor;
            for art in &x.luecken {
                preis += self.is_filled.then(|| highest(*art, &complete)).flatten()?;
            }
            is_paid(&preis).then(|| (x.index, formeln::Angebot { leistung: (*leistung).clone(), preis }))
        };
        let (indexes, offers) = there.iter().filter_map(price).unzip();
        Feld { indexes, offers }
    }
}

/// The highest price of a kind of cost: what it is compared by.
fn highest(art: Kostenart, complete: &[(&Bewerber, &Bruch)]) -> Option<Bruch> {
    let stated = complete.iter().flat_map(|(x, faktor)| x.posten.iter().map(move |posten| (posten, *faktor)));
    let stated = stated.filter(|((known, ..), _)| *known == art);
    stated.map(|((_, gesamt, preis), faktor)| (gesamt * faktor, preis * faktor)).max().map(|(_, preis)| preis)
}
