//! All methods together: accounts → the section `umsatzanalyse`.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::bild::{Bestand, Kundenbild, Vorgaben, bestand};
use super::konten::{Konto, Summe};
use super::zeitraum::Zeitraum;
use super::{anteil, kennzahlen, konzentration, liste, potenziale, segmente, summe};
use crate::model::kunden::AbcKlasse;
use crate::model::umsatzanalyse::{
    AbcSumme, Faktorstufe, Kurvenpunkt, Monatsumsatz, Rfmfeld, Rfmsumme, Umsatzanalyse, Umsatzquelle, Umsatzzeitraum,
    Zustand, Zustandssumme,
};
use crate::model::werte::{Anzahl, Betrag, Datum, Veraenderung};
use crate::source::Origin;
use crate::tabelle::form::decode;
use crate::tabelle::tag::Monat;

/// Points of the curve of concentration.
const KURVENPUNKTE: usize = 50;

/// Halves of an interval from which customers are counted together.
const MAX_HALBE: u32 = 12;

/// What the file allows to say.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bekannt {
    /// Whether it covers the year before.
    pub(super) vorjahr: bool,
    /// Whether it has contribution margins.
    pub(super) marge: bool,
}

/// The analysis of all accounts; none without a single line that counts.
#[must_use]
pub fn auswerten(
    (konten, gruppen, summe): &(Vec<Konto>, Vec<Box<[u8]>>, Summe),
    quelle: Umsatzquelle,
    vorgaben: &Vorgaben<'_>,
) -> Option<Umsatzanalyse> {
    let erster = summe.beginn?;
    let Bestand { kunden: bilder, verfahren } = bestand(konten, erster, vorgaben);
    let gruppen: Vec<String> = gruppen.iter().map(|name| decode(name).into_owned()).collect();
    let zeitraum = vorgaben.zeitraum;
    let absteigend = absteigend(&bilder);
    let bekannt = Bekannt { vorjahr: erster <= zeitraum.vorjahr().0, marge: summe.mit_marge > 0 };
    let (kunden, weitere) = liste::kunden(&bilder, &gruppen, bekannt, vorgaben);
    Some(Umsatzanalyse {
        origin: Origin::default(),
        quelle,
        zeitraum: Umsatzzeitraum {
            origin: Origin::default(),
            stichtag: Datum::new(zeitraum.stichtag.date()),
            von: Datum::new(zeitraum.von.first()),
            bis: Datum::new(zeitraum.bis.last()),
            monate: Anzahl(zeitraum.monate(erster).into()),
        },
        annahmen: vorgaben.annahmen.clone(),
        kennzahlen: kennzahlen::kennzahlen(&bilder, &absteigend, bekannt, vorgaben),
        klassen: klassen(&bilder),
        kurve: kurve(&absteigend),
        monate: monate(&bilder, zeitraum, erster),
        rfm: rfm_summe(&bilder, verfahren, zeitraum),
        zustaende: zustaende(&bilder),
        faktoren: faktoren(&bilder),
        segmente: segmente::segmente(&bilder, bekannt, vorgaben),
        weisse_flecken: segmente::weisse_flecken(&bilder, &gruppen, vorgaben.annahmen),
        potenziale: potenziale::potenziale(&bilder, &gruppen, vorgaben),
        kunden,
        weitere,
    })
}

fn absteigend(bilder: &[Kundenbild<'_>]) -> Vec<i64> {
    let mut positive: Vec<i64> = bilder.iter().map(|bild| bild.umsatz).filter(|cent| *cent > 0).collect();
    positive.sort_unstable_by(|a, b| b.cmp(a));
    positive
}

/// A number of things.
pub(super) fn anzahl(count: usize) -> Anzahl {
    Anzahl(u64::try_from(count).unwrap_or(u64::MAX))
}

/// A part of a whole in percent.
pub(super) fn ratio(part: usize, whole: usize) -> Option<Decimal> {
    anteil(i128::try_from(part).ok()?, i128::try_from(whole).ok()?)
}

/// Change against the year before in percent.
pub(super) fn wachstum(umsatz: i64, vorjahr: i64) -> Option<Veraenderung> {
    anteil(i128::from(umsatz) - i128::from(vorjahr), i128::from(vorjahr)).and_then(Veraenderung::new)
}

fn klassen(bilder: &[Kundenbild<'_>]) -> Vec<AbcSumme> {
    let summe = |klasse: &AbcKlasse| {
        let members: Vec<i64> =
            bilder.iter().filter(|bild| bild.abc == Some(*klasse)).map(|bild| bild.umsatz).collect();
        AbcSumme {
            origin: Origin::default(),
            klasse: *klasse,
            kunden: anzahl(members.len()),
            umsatz: Betrag::from_cents(summe(members.iter().copied())),
        }
    };
    AbcKlasse::ALL.iter().map(summe).collect()
}

fn kurve(absteigend: &[i64]) -> Vec<Kurvenpunkt> {
    let points = konzentration::kurve(absteigend, KURVENPUNKTE).into_iter();
    points
        .map(|(kunden, umsatz)| Kurvenpunkt {
            origin: Origin::default(),
            kunden: Anzahl(kunden),
            umsatz: Anzahl(umsatz),
        })
        .collect()
}

fn monate(bilder: &[Kundenbild<'_>], zeitraum: Zeitraum, erster: Monat) -> Vec<Monatsumsatz> {
    let first = zeitraum.fenster().0.max(erster).0;
    let month = |number: u16| {
        let monat = Monat(number);
        let cents = summe(bilder.iter().map(|bild| bild.konto.umsatz(monat, monat)));
        Monatsumsatz { origin: Origin::default(), monat: Datum::new(monat.first()), umsatz: Betrag::from_cents(cents) }
    };
    (first..=zeitraum.bis.0).map(month).collect()
}

fn rfm_summe(
    bilder: &[Kundenbild<'_>],
    [r, f, m]: [crate::model::umsatzanalyse::Rfmverfahren; 3],
    zeitraum: Zeitraum,
) -> Option<Rfmsumme> {
    let (von, bis) = zeitraum.fenster();
    let mut fields: BTreeMap<(u8, u8), Vec<i64>> = BTreeMap::new();
    for (bild, [r, f, _]) in bilder.iter().filter_map(|bild| Some((bild, bild.rfm?))) {
        fields.entry((r, f)).or_default().push(bild.konto.umsatz(von, bis));
    }
    let felder = fields.into_iter().map(|((r, f), revenue)| Rfmfeld {
        origin: Origin::default(),
        r: Anzahl(r.into()),
        f: Anzahl(f.into()),
        kunden: anzahl(revenue.len()),
        mittel: betrag(mean_cents(&revenue)),
    });
    let felder: Vec<Rfmfeld> = felder.collect();
    (!felder.is_empty()).then_some(Rfmsumme { origin: Origin::default(), r, f, m, felder })
}

/// The mean of amounts in cents, in EUR.
fn mean_cents(cents: &[i64]) -> Decimal {
    let sum: Decimal = cents.iter().map(|cent| Decimal::new(*cent, 2)).sum();
    sum.checked_div(Decimal::from(cents.len())).unwrap_or_default()
}

fn zustaende(bilder: &[Kundenbild<'_>]) -> Vec<Zustandssumme> {
    let summe = |zustand: &Zustand| {
        let members = bilder.iter().filter(|bild| matches!(bild.stand, Some((_, state)) if state == *zustand));
        let before: Vec<i64> = members.map(Kundenbild::zuvor).collect();
        Zustandssumme {
            origin: Origin::default(),
            zustand: *zustand,
            kunden: anzahl(before.len()),
            umsatz_zuvor: Betrag::from_cents(summe(before.iter().copied())),
        }
    };
    Zustand::ALL.iter().map(summe).collect()
}

fn faktoren(bilder: &[Kundenbild<'_>]) -> Vec<Faktorstufe> {
    let mut counts: BTreeMap<u32, usize> = (0..=MAX_HALBE).map(|halves| (halves, 0)).collect();
    for (bild, (days, _)) in bilder.iter().filter_map(|bild| Some((bild, bild.stand?))) {
        *counts.entry(bild.rhythmus.halbe(days).min(MAX_HALBE)).or_default() += 1;
    }
    let step = |(ab, kunden): (u32, usize)| Faktorstufe {
        origin: Origin::default(),
        ab: Anzahl(ab.into()),
        kunden: anzahl(kunden),
    };
    counts.into_iter().map(step).collect()
}

/// An amount in EUR, rounded half away from zero to cents.
pub(super) fn betrag(eur: Decimal) -> Betrag {
    Betrag::rounded(eur)
}
