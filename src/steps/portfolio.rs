//! Kundenportfolio and share of wallet: what the sales figures and what people say of a customer, put together.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::choice;
use crate::model::Projekt;
use crate::model::kunden::{AbcKlasse, Kunde};
use crate::model::umsatzanalyse::{Kundenumsatz, Zustand};
use crate::model::werte::Punktwert;

choice! {
    /// A field of the portfolio and what it asks for: bind, develop, keep, reduce effort.
    pub enum Portfoliofeld { Star = "star", Entwicklung = "entwicklung", Ertrag = "ertrag", Mitnahme = "mitnahme" }
}

/// A customer's place in the portfolio.
#[derive(Debug, Clone)]
pub struct Platz<'p> {
    /// What the sales figures say of it.
    pub kunde: &'p Kundenumsatz,
    /// 0 to 10.
    pub attraktivitaet: Decimal,
    /// 0 to 10.
    pub position: Decimal,
    /// The field of both.
    pub feld: Portfoliofeld,
}

/// A customer's demand and how much of it the company covers.
#[derive(Debug, Clone)]
pub struct Lieferanteil<'p> {
    /// What people say of it.
    pub kunde: &'p Kunde,
    /// Revenue in the twelve months, in EUR.
    pub umsatz: Decimal,
    /// Estimated demand per year, in EUR.
    pub bedarf: Decimal,
    /// Revenue of demand in percent; more than 100 means that the estimate is wrong.
    pub anteil: Decimal,
    /// The share that is aimed at, in percent.
    pub ziel: Decimal,
    /// EUR per year between the share and the one aimed at: `max(0; target × demand − revenue)`.
    pub potenzial: Decimal,
}

/// The limit between low and high on both axes.
const GRENZE: Decimal = Decimal::from_parts(5, 0, 0, false, 0);

/// A and B customers in the portfolio, largest revenue first.
///
/// Every criterion is a rank among them: 10 times the share of those that are lower. Attractiveness is the mean of what is known
/// of revenue, growth and contribution margin of revenue. Position is the mean of: share of wallet (a tenth of the percentage),
/// product groups bought of those that fit, number of orders, and state (active 10, at risk 6, dormant 3, lost 0). Own ratings take
/// the place of the computed ones.
#[must_use]
pub fn portfolio(projekt: &Projekt) -> Vec<Platz<'_>> {
    let Some(analyse) = &projekt.kundenanalyse.umsatzanalyse else { return Vec::new() };
    let own: BTreeMap<&str, &Kunde> = projekt.kundenanalyse.kunden.iter().map(|x| (x.schluessel.as_str(), x)).collect();
    let counts = |x: &&Kundenumsatz| matches!(x.abc, Some(AbcKlasse::A | AbcKlasse::B));
    let listed: Vec<&Kundenumsatz> = analyse.kunden.iter().filter(counts).collect();
    let ranks = Rangfolgen::of(&listed);
    let placed = listed.iter().filter_map(|kunde| {
        let own = own.get(kunde.schluessel.as_str()).copied();
        let rated = |rating: fn(&Kunde) -> Option<Punktwert>| own.and_then(rating).map(Punktwert::wert);
        let attraktivitaet = rated(|own| own.attraktivitaet).or_else(|| ranks.attraktivitaet(kunde))?;
        let position = rated(|own| own.position).or_else(|| ranks.position(kunde, own))?;
        let feld = match (attraktivitaet >= GRENZE, position >= GRENZE) {
            (true, true) => Portfoliofeld::Star,
            (true, false) => Portfoliofeld::Entwicklung,
            (false, true) => Portfoliofeld::Ertrag,
            (false, false) => Portfoliofeld::Mitnahme,
        };
        Some(Platz { kunde, attraktivitaet, position, feld })
    });
    placed.collect()
}

/// The values of each criterion in ascending order.
struct Rangfolgen {
    umsatz: Vec<Decimal>,
    wachstum: Vec<Decimal>,
    marge: Vec<Decimal>,
    sortiment: Vec<Decimal>,
    auftraege: Vec<Decimal>,
}

impl Rangfolgen {
    fn of(kunden: &[&Kundenumsatz]) -> Self {
        let sorted = |value: fn(&Kundenumsatz) -> Option<Decimal>| {
            let mut values: Vec<Decimal> = kunden.iter().filter_map(|kunde| value(kunde)).collect();
            values.sort_unstable();
            values
        };
        Self {
            umsatz: sorted(umsatz),
            wachstum: sorted(wachstum),
            marge: sorted(marge),
            sortiment: sorted(sortiment),
            auftraege: sorted(auftraege),
        }
    }

    fn attraktivitaet(&self, kunde: &Kundenumsatz) -> Option<Decimal> {
        mean(&[
            rank(&self.umsatz, umsatz(kunde)),
            rank(&self.wachstum, wachstum(kunde)),
            rank(&self.marge, marge(kunde)),
        ])
    }

    fn position(&self, kunde: &Kundenumsatz, own: Option<&Kunde>) -> Option<Decimal> {
        let demand = own.and_then(|own| own.bedarf).and_then(|demand| percent(kunde.umsatz.eur(), demand.eur()));
        let state = kunde.zustand.map(|zustand| match zustand {
            Zustand::Aktiv => 10,
            Zustand::Gefaehrdet => 6,
            Zustand::Ruhend => 3,
            Zustand::Verloren => 0,
        });
        mean(&[
            demand.map(|percent| percent / Decimal::TEN),
            rank(&self.sortiment, sortiment(kunde)),
            rank(&self.auftraege, auftraege(kunde)),
            state.map(Decimal::from),
        ])
    }
}

/// Ten times the share of the other values that are lower.
fn rank(sorted: &[Decimal], value: Option<Decimal>) -> Option<Decimal> {
    let value = value?;
    let lower = sorted.partition_point(|other| *other < value);
    (Decimal::from(lower) * Decimal::TEN).checked_div(Decimal::from(sorted.len().checked_sub(1)?))
}

#[expect(clippy::unnecessary_wraps, reason = "one of several criteria, most of which may be unknown")]
fn umsatz(kunde: &Kundenumsatz) -> Option<Decimal> {
    Some(kunde.umsatz.eur())
}

fn wachstum(kunde: &Kundenumsatz) -> Option<Decimal> {
    let before = kunde.umsatz_vorjahr?.eur();
    percent(kunde.umsatz.eur() - before, before)
}

fn marge(kunde: &Kundenumsatz) -> Option<Decimal> {
    percent(kunde.deckungsbeitrag?.eur(), kunde.umsatz.eur())
}

fn sortiment(kunde: &Kundenumsatz) -> Option<Decimal> {
    let bought = Decimal::from(kunde.produktgruppen.0);
    percent(bought, bought + Decimal::from(kunde.fehlende_gruppen.len()))
}

#[expect(clippy::unnecessary_wraps, reason = "one of several criteria, most of which may be unknown")]
fn auftraege(kunde: &Kundenumsatz) -> Option<Decimal> {
    Some(kunde.auftraege.0.into())
}

/// The mean of the known criteria, each kept within 0 and 10; to two places.
fn mean(criteria: &[Option<Decimal>]) -> Option<Decimal> {
    let known: Vec<Decimal> = criteria.iter().flatten().map(|x| (*x).clamp(Decimal::ZERO, Decimal::TEN)).collect();
    let mean = known.iter().sum::<Decimal>().checked_div(Decimal::from(known.len()))?;
    Some(mean.round_dp(2))
}

fn percent(part: Decimal, whole: Decimal) -> Option<Decimal> {
    (part * Decimal::ONE_HUNDRED).checked_div(whole).filter(|_| whole > Decimal::ZERO)
}

/// The customers whose demand is estimated, largest potential first.
#[must_use]
pub fn lieferanteile(projekt: &Projekt) -> Vec<Lieferanteil<'_>> {
    let Some(analyse) = &projekt.kundenanalyse.umsatzanalyse else { return Vec::new() };
    let revenue: BTreeMap<&str, Decimal> =
        analyse.kunden.iter().map(|x| (x.schluessel.as_str(), x.umsatz.eur())).collect();
    let share = |kunde: &'_ Kunde| -> Option<(Decimal, Decimal, Decimal)> {
        let (umsatz, bedarf) = (*revenue.get(kunde.schluessel.as_str())?, kunde.bedarf?.eur());
        Some((umsatz, bedarf, percent(umsatz, bedarf)?))
    };
    let mut shares: Vec<Lieferanteil<'_>> = projekt
        .kundenanalyse
        .kunden
        .iter()
        .filter_map(|kunde| {
            let (umsatz, bedarf, anteil) = share(kunde)?;
            let ziel = kunde.ziel_lieferanteil.unwrap_or(analyse.annahmen.ziel_lieferanteil).prozent();
            let potenzial = (bedarf * ziel / Decimal::ONE_HUNDRED - umsatz).max(Decimal::ZERO);
            Some(Lieferanteil { kunde, umsatz, bedarf, anteil, ziel, potenzial })
        })
        .collect();
    shares.sort_by(|a, b| b.potenzial.cmp(&a.potenzial).then_with(|| a.kunde.schluessel.cmp(&b.kunde.schluessel)));
    shares
}

/// The share of wallet of all these customers in percent, weighted by demand: a mean of ratios would be wrong.
#[must_use]
pub fn gesamt(shares: &[Lieferanteil<'_>]) -> Option<Decimal> {
    let sum = |value: fn(&Lieferanteil<'_>) -> Decimal| shares.iter().map(value).sum::<Decimal>();
    percent(sum(|x| x.umsatz), sum(|x| x.bedarf))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn criteria_are_kept_within_the_scale_and_unknown_ones_do_not_count() {
        let number = |value: i64| Some(Decimal::from(value));
        assert_eq!(mean(&[number(12), None, number(4)]), number(7));
        assert_eq!(mean(&[number(-5), number(3)]), Some(Decimal::new(15, 1)));
        assert_eq!(mean(&[None, None]), None);
    }

    #[test]
    fn a_rank_is_the_share_of_the_others_that_are_lower() {
        let values = [1, 2, 2, 4, 9].map(Decimal::from);
        let ranks = [1, 2, 4, 9].map(|value| rank(&values, Some(Decimal::from(value))));
        assert_eq!(ranks, [0_u32, 25, 75, 100].map(|tenths| Some(Decimal::from(tenths) / Decimal::TEN)));
        assert_eq!((rank(&values, None), rank(&[], Some(Decimal::ONE))), (None, None));
    }

    #[test]
    fn the_share_of_wallet_is_weighted_by_demand() {
        let kunde = Kunde {
            origin: crate::source::Origin::default(),
            schluessel: "K".into(),
            segment: None,
            abc: None,
            rfm: None,
            letzter_auftrag: None,
            bedarf: None,
            bedarf_quelle: None,
            bedarf_stand: None,
            ziel_lieferanteil: None,
            attraktivitaet: None,
            position: None,
        };
        let share = |umsatz: i64, bedarf: i64| Lieferanteil {
            kunde: &kunde,
            umsatz: Decimal::from(umsatz),
            bedarf: Decimal::from(bedarf),
            anteil: Decimal::ZERO,
            ziel: Decimal::from(50),
            potenzial: Decimal::ZERO,
        };
        // 90 % of 100 and 10 % of 900 are 18 % of all, not 50 %.
        assert_eq!(gesamt(&[share(90, 100), share(90, 900)]), Some(Decimal::from(18)));
        assert_eq!(gesamt(&[]), None);
    }
}
