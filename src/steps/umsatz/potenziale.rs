//! The potentials that the figures show: what sleeps where, in EUR per year.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::auswertung::betrag;
use super::bild::{Kundenbild, Vorgaben};
use crate::model::kunden::{Potenzial, Potenzialart};
use crate::model::werte::{Anteil, Kennung, Verweis};
use crate::source::Origin;
use crate::text::{Arg, format};

/// How many potentials of each kind are worth a requirement of their own.
const JE_ART: usize = 3;

/// One potential before it is put into words.
struct Fund<'b> {
    art: Potenzialart,
    /// Identifier of a segment of the project; none for customers that belong to none.
    segment: Option<&'b str>,
    kunden: usize,
    /// EUR per year if every customer did.
    betrag: Decimal,
    /// EUR per year by the assumed chances.
    erwartet: Decimal,
    /// Product groups, largest first.
    gruppen: Vec<(Decimal, u16)>,
}

/// The most valuable potentials of each kind, by segment of the project, and of the customers that belong to none.
pub(super) fn potenziale(bilder: &[Kundenbild<'_>], gruppen: &[String], vorgaben: &Vorgaben<'_>) -> Vec<Potenzial> {
    let mut segments: BTreeMap<Option<&str>, Vec<&Kundenbild<'_>>> = BTreeMap::new();
    for bild in bilder {
        let segment = Some(bild.segment.as_str()).filter(|id| vorgaben.segmentnamen.contains_key(*id));
        segments.entry(segment).or_default().push(bild);
    }
    let most = |found: Vec<Fund<'_>>| {
        let mut found: Vec<_> = found.into_iter().filter(|fund| fund.erwartet > Decimal::ZERO).collect();
        found.sort_by(|a, b| b.erwartet.cmp(&a.erwartet).then_with(|| a.segment.cmp(&b.segment)));
        found.truncate(JE_ART);
        found.iter().map(|fund| worded(fund, gruppen, vorgaben)).collect::<Vec<_>>()
    };
    let dormant = segments.iter().map(|(segment, members)| dormant(*segment, members, vorgaben)).collect();
    let missing = segments.iter().map(|(segment, members)| missing(*segment, members, vorgaben)).collect();
    [most(dormant), most(missing)].concat()
}

fn dormant<'b>(segment: Option<&'b str>, members: &[&Kundenbild<'_>], vorgaben: &Vorgaben<'_>) -> Fund<'b> {
    let asleep: Vec<&&Kundenbild<'_>> = members.iter().filter(|bild| bild.ruht() && bild.zuvor() > 0).collect();
    Fund {
        art: Potenzialart::Reaktivierung,
        segment,
        kunden: asleep.len(),
        betrag: asleep.iter().map(|bild| Decimal::new(bild.zuvor(), 2)).sum(),
        erwartet: asleep.iter().map(|bild| bild.reaktivierung(vorgaben.annahmen)).sum(),
        gruppen: Vec::new(),
    }
}

fn missing<'b>(segment: Option<&'b str>, members: &[&Kundenbild<'_>], vorgaben: &Vorgaben<'_>) -> Fund<'b> {
    let with_spots = members.iter().filter(|bild| !bild.flecken().is_empty());
    let mut groups: BTreeMap<u16, Decimal> = BTreeMap::new();
    for fleck in members.iter().flat_map(|bild| bild.flecken()) {
        *groups.entry(fleck.gruppe).or_default() += fleck.jahreswert;
    }
    let mut gruppen: Vec<(Decimal, u16)> = groups.into_iter().map(|(gruppe, value)| (value, gruppe)).collect();
    gruppen.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    Fund {
        art: Potenzialart::CrossSelling,
        segment,
        kunden: with_spots.count(),
        betrag: gruppen.iter().map(|(value, _)| *value).sum(),
        erwartet: members.iter().map(|bild| bild.cross_selling(vorgaben.annahmen)).sum(),
        gruppen,
    }
}

fn worded(fund: &Fund<'_>, gruppen: &[String], vorgaben: &Vorgaben<'_>) -> Potenzial {
    let (texte, sprache) = (vorgaben.texte, vorgaben.texte.sprache());
    let name = fund.segment.and_then(|id| vorgaben.segmentnamen.get(id)).cloned().unwrap_or_default();
    let names: Vec<&String> =
        fund.gruppen.iter().take(3).filter_map(|(_, gruppe)| gruppen.get(usize::from(*gruppe))).collect();
    let args = [
        ("mit", Arg::Text(if fund.segment.is_some() { "segment" } else { "ohne" }.to_owned())),
        ("segment", Arg::Text(name)),
        ("kunden", Arg::Zahl(fund.kunden)),
        ("gruppen", Arg::Text(format::liste(&names, sprache))),
    ];
    let (key, kind) = match fund.art {
        Potenzialart::CrossSelling => ("cross-selling", "C"),
        _ => ("reaktivierung", "R"),
    };
    let text = |part: &str| texte.format(&format!("umsatz-{key}-{part}"), &args);
    let chance = (fund.erwartet * Decimal::ONE_HUNDRED).checked_div(fund.betrag);
    Potenzial {
        origin: Origin::default(),
        id: Kennung::given(format!("POT-{kind}-{}", fund.segment.unwrap_or("OHNE"))),
        titel: text("titel"),
        art: fund.art,
        segment: fund.segment.map(Verweis::given),
        beschreibung: Some(text("beschreibung")),
        betrag: Some(betrag(fund.betrag)),
        wahrscheinlichkeit: chance.and_then(Anteil::new),
        massnahme: Some(text("massnahme")),
    }
}
