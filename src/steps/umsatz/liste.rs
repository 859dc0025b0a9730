//! The customers one by one, under a pseudonym unless names were asked for.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use sha2::{Digest, Sha256};

use super::auswertung::{Bekannt, anzahl, betrag};
use super::bild::{Kundenbild, Vorgaben};
use super::kennzahlen::gekauft;
use super::konten::Konto;
use super::raenge::raenge;
use super::summe;
use crate::model::umsatzanalyse::{Kundenraenge, Kundenumsatz, Portfoliofeld, Portfoliosumme};
use crate::model::werte::{Betrag, Datum, Kennzahl};
use crate::source::Origin;
use crate::steps::portfolio;
use crate::tabelle::form::decode;

/// Characters of a pseudonym: none that look alike.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Characters of a pseudonym; fifty bits keep a million customers apart.
const LENGTH: usize = 10;

/// A key for a customer's number, always the same. Whoever has the list of numbers can make it again: it is a pseudonym
/// (Art. 4 (5) DSGVO), no anonymity.
#[must_use]
pub fn pseudonym(nummer: &[u8]) -> String {
    let digest = Sha256::new().chain_update(b"crmplan/kunde/").chain_update(nummer).finalize();
    let bits = digest.iter().take(8).fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
    let symbol = |index: usize| {
        let five = usize::try_from(bits >> (5 * index) & 31).unwrap_or_default();
        ALPHABET.get(five).copied().map_or('0', char::from)
    };
    format!("K-{}", (0..LENGTH).map(symbol).collect::<String>())
}

/// The customers with most revenue, a quarter as many of the dormant ones with most revenue before, and those that are named; of
/// the others of class A and B how many stand in which field of the portfolio.
pub(super) fn kunden(
    bilder: &[Kundenbild<'_>],
    gruppen: &[String],
    bekannt: Bekannt,
    vorgaben: &Vorgaben<'_>,
) -> (Vec<Kundenumsatz>, Vec<Portfoliosumme>) {
    let mut by_revenue: Vec<(&Kundenbild<'_>, Option<Kundenraenge>)> =
        bilder.iter().zip(raenge(bilder, bekannt, vorgaben)).collect();
    by_revenue.sort_by_key(|(bild, _)| std::cmp::Reverse(bild.umsatz));
    let mut dormant: Vec<usize> =
        by_revenue.iter().enumerate().filter(|(_, (bild, _))| bild.ruht()).map(|(index, _)| index).collect();
    dormant.sort_by_key(|index| by_revenue.get(*index).map(|(bild, _)| std::cmp::Reverse(bild.zuvor())));
    dormant.truncate(vorgaben.liste.div_ceil(4));
    let asleep: BTreeSet<usize> = dormant.into_iter().collect();
    let (mut listed, mut others) = (Vec::new(), Vec::new());
    for (index, (bild, raenge)) in by_revenue.into_iter().enumerate() {
        let schluessel = schluessel(bild, vorgaben);
        if index < vorgaben.liste || asleep.contains(&index) || vorgaben.genannt.contains(schluessel.as_str()) {
            listed.push(kunde((bild, raenge, schluessel), gruppen, bekannt, vorgaben));
        } else {
            others.extend(raenge.map(|raenge| (bild, raenge)));
        }
    }
    (listed, weitere(&others))
}

/// How many customers stand in which field of the portfolio.
fn weitere(kunden: &[(&Kundenbild<'_>, Kundenraenge)]) -> Vec<Portfoliosumme> {
    let mut fields: BTreeMap<Portfoliofeld, Vec<i64>> = BTreeMap::new();
    for (bild, raenge) in kunden {
        let zustand = bild.stand.map(|(_, zustand)| zustand);
        if let Some(lage) = portfolio::lage(raenge, zustand, Decimal::new(bild.umsatz, 2), None) {
            fields.entry(lage.feld).or_default().push(bild.umsatz);
        }
    }
    let sums = fields.into_iter().map(|(feld, cents)| Portfoliosumme {
        origin: Origin::default(),
        feld,
        kunden: anzahl(cents.len()),
        umsatz: Betrag::from_cents(summe(cents.into_iter())),
    });
    sums.collect()
}

fn schluessel(bild: &Kundenbild<'_>, vorgaben: &Vorgaben<'_>) -> String {
    let nummer = &bild.konto.nummer;
    if vorgaben.namen { decode(nummer).into_owned() } else { pseudonym(nummer) }
}

fn kunde(
    (bild, raenge, schluessel): (&Kundenbild<'_>, Option<Kundenraenge>, String),
    gruppen: &[String],
    bekannt: Bekannt,
    vorgaben: &Vorgaben<'_>,
) -> Kundenumsatz {
    let Konto { name, tage, belege, .. } = bild.konto;
    let zeitraum = vorgaben.zeitraum;
    let date = |tag: Option<&crate::tabelle::tag::Tag>| tag.map(|tag| Datum::new(tag.date()));
    let missing = bild.flecken().iter().filter_map(|fleck| gruppen.get(usize::from(fleck.gruppe)).cloned());
    let value = bild.cross_selling(vorgaben.annahmen);
    Kundenumsatz {
        origin: Origin::default(),
        schluessel,
        name: (vorgaben.namen && !name.is_empty()).then(|| decode(name).into_owned()),
        segment: (!bild.segment.is_empty()).then(|| bild.segment.clone()),
        umsatz: Betrag::from_cents(bild.umsatz),
        umsatz_vorjahr: bekannt.vorjahr.then(|| Betrag::from_cents(bild.vorjahr)),
        deckungsbeitrag: bekannt.marge.then(|| Betrag::from_cents(bild.konto.marge(zeitraum.von, zeitraum.bis))),
        abc: bild.abc,
        raenge,
        rfm: bild.rfm.map(|[r, f, m]| format!("{r}{f}{m}")),
        auftraege: anzahl(belege.len()),
        erster_auftrag: date(tage.first()),
        letzter_auftrag: date(tage.last()),
        abstand: bild.stand.and(Kennzahl::new(Decimal::new(i64::from(bild.rhythmus.viertel) * 25, 2))),
        abstand_aus: bild.stand.map(|_| bild.rhythmus.quelle),
        zustand: bild.stand.map(|(_, zustand)| zustand),
        umsatz_zuvor: bild.ruht().then(|| Betrag::from_cents(bild.zuvor())),
        produktgruppen: anzahl(gekauft(bild)),
        fehlende_gruppen: missing.collect(),
        cross_selling: (!value.is_zero()).then(|| betrag(value)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pseudonym_is_always_the_same_and_hides_the_number() {
        let key = pseudonym(b"10017");
        assert_eq!(key, pseudonym(b"10017"));
        assert!(key.len() == 12 && key.starts_with("K-") && !key.contains("10017"));
        assert_ne!(key, pseudonym(b"10018"));
    }
}
