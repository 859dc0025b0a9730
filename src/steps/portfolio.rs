//! Kundenportfolio and share of wallet: what the sales figures and what people say of a customer, put together.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::model::Projekt;
use crate::model::kunden::Kunde;
use crate::model::umsatzanalyse::{Kundenraenge, Kundenumsatz, Portfoliofeld, Umsatzanalyse, Zustand};
use crate::model::werte::Punktwert;

/// Where a customer stands in the portfolio.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lage {
    /// 0 to 10.
    pub attraktivitaet: Decimal,
    /// 0 to 10.
    pub position: Decimal,
    /// The field of both.
    pub feld: Portfoliofeld,
}

/// A customer's place in the portfolio.
#[derive(Debug, Clone)]
pub struct Platz<'p> {
    /// What the sales figures say of it.
    pub kunde: &'p Kundenumsatz,
    /// Where it stands.
    pub lage: Lage,
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

/// The customers of class A and B that are listed one by one, largest revenue first.
#[must_use]
pub fn portfolio(projekt: &Projekt) -> Vec<Platz<'_>> {
    let Some(analyse) = &projekt.kundenanalyse.umsatzanalyse else { return Vec::new() };
    let own: BTreeMap<&str, &Kunde> = projekt.kundenanalyse.kunden.iter().map(|x| (x.schluessel.as_str(), x)).collect();
    let placed = analyse.kunden.iter().filter_map(|kunde| {
        let own = own.get(kunde.schluessel.as_str()).copied();
        let lage = lage(kunde.raenge.as_ref()?, kunde.zustand, kunde.umsatz.eur(), own)?;
        Some(Platz { kunde, lage })
    });
    placed.collect()
}

/// Customers and their revenue (EUR) in each field of the portfolio, all of class A and B.
#[must_use]
pub fn felder(plaetze: &[Platz<'_>], analyse: &Umsatzanalyse) -> Vec<(Portfoliofeld, u64, Decimal)> {
    let field = |feld: &Portfoliofeld| {
        let listed = plaetze.iter().filter(|platz| platz.lage.feld == *feld);
        let listed = listed.map(|platz| (1, platz.kunde.umsatz.eur()));
        let others = analyse.weitere.iter().filter(|summe| summe.feld == *feld);
        let all = listed.chain(others.map(|summe| (summe.kunden.0, summe.umsatz.eur())));
        let (kunden, umsatz) =
            all.fold((0, Decimal::ZERO), |(count, sum), (kunden, umsatz)| (count + kunden, sum + umsatz));
        (*feld, kunden, umsatz)
    };
    Portfoliofeld::ALL.iter().map(field).collect()
}

/// Where a customer stands by its ranks. Attractiveness is the mean of what is known of revenue, growth and contribution margin
/// of revenue. Position is the mean of: share of wallet (a tenth of the percentage), product groups bought of those that fit,
/// number of orders, and state (active 10, at risk 6, dormant 3, lost 0). Own ratings take the place of the computed ones.
pub(super) fn lage(
    raenge: &Kundenraenge,
    zustand: Option<Zustand>,
    umsatz: Decimal,
    own: Option<&Kunde>,
) -> Option<Lage> {
    let points = |rank: Option<Punktwert>| rank.map(Punktwert::wert);
    let demand = own.and_then(|own| own.bedarf).and_then(|demand| percent(umsatz, demand.eur()));
    let state = zustand.map(|zustand| match zustand {
        Zustand::Aktiv => 10,
        Zustand::Gefaehrdet => 6,
        Zustand::Ruhend => 3,
        Zustand::Verloren => 0,
    });
    let attractive = [Some(raenge.umsatz), raenge.wachstum, raenge.marge].map(points);
    let strong = [
        demand.map(|percent| percent / Decimal::TEN),
        points(raenge.sortiment),
        points(Some(raenge.auftraege)),
        state.map(Decimal::from),
    ];
    let attraktivitaet = points(own.and_then(|own| own.attraktivitaet)).or_else(|| mean(&attractive))?;
    let position = points(own.and_then(|own| own.position)).or_else(|| mean(&strong))?;
    let feld = match (attraktivitaet >= GRENZE, position >= GRENZE) {
        (true, true) => Portfoliofeld::Star,
        (true, false) => Portfoliofeld::Entwicklung,
        (false, true) => Portfoliofeld::Ertrag,
        (false, false) => Portfoliofeld::Mitnahme,
    };
    Some(Lage { attraktivitaet, position, feld })
}

/// The mean of the known criteria, each kept within 0 and 10; to two places.
fn mean(criteria: &[Option<Decimal>]) -> Option<Decimal> {
    let known: Vec<Decimal> = criteria.iter().flatten().map(|x| (*x).clamp(Decimal::ZERO, Decimal::TEN)).collect();
    let mean = known.iter().sum::<Decimal>().checked_div(Decimal::from(known.len()))?;
    Some(Punktwert::within(mean).wert())
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
