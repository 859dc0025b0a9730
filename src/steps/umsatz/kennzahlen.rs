//! Figures of all customers together.

use rust_decimal::Decimal;

use super::auswertung::{Bekannt, anzahl, ratio, wachstum};
use super::bild::{Kundenbild, Vorgaben};
use super::{konzentration, segmente, summe};
use crate::model::kunden::AbcKlasse;
use crate::model::umsatzanalyse::Umsatzkennzahlen;
use crate::model::werte::{Anteil, Betrag, Kennzahl};
use crate::source::Origin;
use crate::tabelle::form::decode;

pub(super) fn kennzahlen(
    bilder: &[Kundenbild<'_>],
    absteigend: &[i64],
    bekannt: Bekannt,
    vorgaben: &Vorgaben<'_>,
) -> Umsatzkennzahlen {
    let zeitraum = vorgaben.zeitraum;
    let sum = |value: &dyn Fn(&Kundenbild<'_>) -> i64| summe(bilder.iter().map(value));
    let (umsatz, zuvor) = (sum(&|bild| bild.umsatz), sum(&|bild| bild.vorjahr));
    let kunden = bilder.iter().filter(|bild| bild.stand.is_some()).count();
    let ruhend = bilder.iter().filter(|bild| bild.ruht()).count();
    let concentration = konzentration::konzentration(absteigend);
    let share = |value: Option<Decimal>| value.and_then(Anteil::new);
    let bestand = segmente::bestand(bilder.iter(), bekannt);
    let nutzung: Vec<Decimal> = bilder
        .iter()
        .filter(|bild| matches!(bild.abc, Some(AbcKlasse::A | AbcKlasse::B)))
        .filter_map(sortimentsnutzung)
        .collect();
    Umsatzkennzahlen {
        origin: Origin::default(),
        kunden: anzahl(kunden),
        kunden_mit_umsatz: anzahl(absteigend.len()),
        kunden_ohne_umsatz: anzahl(bilder.iter().filter(|bild| bild.umsatz < 0).count()),
        umsatz: Betrag::from_cents(umsatz),
        umsatz_vorjahr: bekannt.vorjahr.then(|| Betrag::from_cents(zuvor)),
        wachstum: wachstum(umsatz, zuvor).filter(|_| bekannt.vorjahr),
        deckungsbeitrag: bekannt
            .marge
            .then(|| Betrag::from_cents(sum(&|bild| bild.konto.marge(zeitraum.von, zeitraum.bis)))),
        umsatzanteil_top1: share(concentration.map(|c| c.top1)),
        umsatzanteil_top5: share(concentration.map(|c| c.top5)),
        umsatzanteil_top10: share(concentration.map(|c| c.top10)),
        umsatzanteil_top20: share(concentration.map(|c| c.top20_prozent)),
        herfindahl: concentration.and_then(|c| Kennzahl::new(c.herfindahl)),
        gini: concentration.and_then(|c| Kennzahl::new(c.gini)),
        ruhend: share(ratio(ruhend, kunden)),
        bestand_anfang: bestand.map(|(count, _)| anzahl(count)),
        verloren: bestand.map(|(_, lost)| anzahl(lost)),
        abwanderung: bestand.and_then(|(count, lost)| share(ratio(lost, count))),
        sortimentsnutzung: share(mean(&nutzung)),
        laender: laender(bilder),
    }
}

fn mean(values: &[Decimal]) -> Option<Decimal> {
    values.iter().sum::<Decimal>().checked_div(Decimal::from(values.len()))
}

/// Product groups bought of those that are bought or missed, in percent; none for a customer that was not compared with others.
pub(super) fn sortimentsnutzung(bild: &Kundenbild<'_>) -> Option<Decimal> {
    let (bought, missed) = (gekauft(bild), bild.flecken.as_ref()?.len());
    ratio(bought, bought + missed)
}

/// How many product groups a customer bought.
pub(super) fn gekauft(bild: &Kundenbild<'_>) -> usize {
    bild.konto.gruppen.iter().filter(|(_, cent)| *cent > 0).count()
}

/// Countries by their code or name, each once.
fn laender(bilder: &[Kundenbild<'_>]) -> Vec<String> {
    let mut names: Vec<String> =
        bilder.iter().filter(|b| !b.konto.land.is_empty()).map(|b| decode(&b.konto.land).into_owned()).collect();
    names.sort_unstable();
    names.dedup();
    names
}
