//! The customers one by one, under a pseudonym unless names were asked for.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use sha2::{Digest, Sha256};

use super::auswertung::{Bekannt, anzahl, betrag};
use super::bild::{Kundenbild, Vorgaben};
use super::kennzahlen::gekauft;
use super::konten::Konto;
use crate::model::umsatzanalyse::Kundenumsatz;
use crate::model::werte::{Betrag, Datum, Kennzahl};
use crate::source::Origin;
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

/// The customers with most revenue, and with them a quarter as many of the dormant ones with most revenue before.
pub(super) fn kunden(
    bilder: &[Kundenbild<'_>],
    gruppen: &[String],
    bekannt: Bekannt,
    vorgaben: &Vorgaben<'_>,
) -> Vec<Kundenumsatz> {
    let mut by_revenue: Vec<usize> = (0..bilder.len()).collect();
    by_revenue.sort_by_key(|index| bilder.get(*index).map(|bild| std::cmp::Reverse(bild.umsatz)));
    let asleep = |index: &usize| bilder.get(*index).is_some_and(Kundenbild::ruht);
    let mut dormant: Vec<usize> = by_revenue.iter().copied().filter(asleep).collect();
    dormant.sort_by_key(|index| bilder.get(*index).map(|bild| std::cmp::Reverse(bild.zuvor())));
    let chosen: BTreeSet<usize> = by_revenue
        .iter()
        .take(vorgaben.liste)
        .chain(dormant.iter().take(vorgaben.liste.div_ceil(4)))
        .copied()
        .collect();
    let listed = by_revenue.iter().filter(|index| chosen.contains(index)).filter_map(|index| bilder.get(*index));
    listed.map(|bild| kunde(bild, gruppen, bekannt, vorgaben)).collect()
}

fn kunde(bild: &Kundenbild<'_>, gruppen: &[String], bekannt: Bekannt, vorgaben: &Vorgaben<'_>) -> Kundenumsatz {
    let Konto { nummer, name, tage, belege, .. } = bild.konto;
    let zeitraum = vorgaben.zeitraum;
    let date = |tag: Option<&crate::tabelle::tag::Tag>| tag.map(|tag| Datum::new(tag.date()));
    let missing = bild.flecken().iter().filter_map(|fleck| gruppen.get(usize::from(fleck.gruppe)).cloned());
    let value = bild.cross_selling(vorgaben.annahmen);
    Kundenumsatz {
        origin: Origin::default(),
        schluessel: if vorgaben.namen { decode(nummer).into_owned() } else { pseudonym(nummer) },
        name: (vorgaben.namen && !name.is_empty()).then(|| decode(name).into_owned()),
        segment: (!bild.segment.is_empty()).then(|| bild.segment.clone()),
        umsatz: Betrag::from_cents(bild.umsatz),
        umsatz_vorjahr: bekannt.vorjahr.then(|| Betrag::from_cents(bild.vorjahr)),
        deckungsbeitrag: bekannt.marge.then(|| Betrag::from_cents(bild.konto.marge(zeitraum.von, zeitraum.bis))),
        abc: bild.abc,
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
