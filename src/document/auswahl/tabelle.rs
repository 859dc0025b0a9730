//! The comparison as a workbook: overview, matrix and cost, with numbers as numbers.

use super::ohne_rang;
use super::vorlage::Akte;
use crate::document::mappe::{Arbeitsblatt, Mappe, Zelle};
use crate::model::Projekt;
use crate::steps::auswahl::auswertung::{Auswertung, Bieter};
use crate::steps::vergabe::bruch::{Bruch, ganz, gerundet};
use crate::text::Texte;

/// Builds the workbook.
#[must_use]
pub fn build(projekt: &Projekt, auswertung: &Auswertung<'_>, akte: &Akte, texte: &Texte) -> Mappe {
    let date = projekt.angaben.datum.date();
    let firma = projekt.angaben.auftraggeber.firma.clone();
    let fixed = akte.festschreibungen.last().map(|x| x.pruefsumme.clone()).unwrap_or_default();
    Mappe {
        titel: format!("{}: {}", texte.get("ev-dokument"), projekt.angaben.titel),
        fuss: format!("{firma} · {} {fixed}", texte.get("ev-dokument")),
        firma,
        datum: [date.year().into(), date.month().into(), date.day().into()],
        blaetter: vec![overview(auswertung, texte), matrix(auswertung, texte), cost(auswertung, texte)],
    }
}

fn sheet(name: &str, breiten: Vec<u32>, zeilen: Vec<Vec<Zelle>>, texte: &Texte) -> Arbeitsblatt {
    Arbeitsblatt { name: texte.get(name), breiten, kopf: Some(0), zeilen, geschuetzt: false }
}

fn head(keys: &[&str], texte: &Texte) -> Vec<Zelle> {
    keys.iter().map(|key| Zelle::Kopf(texte.get(key))).collect()
}

fn number(value: &Bruch, places: u32) -> Zelle {
    gerundet(value, places).map_or(Zelle::Leer, |value| Zelle::Zahl(value, places))
}

/// Company, with the mark of an offer that does not say all that it has to.
fn name(bieter: &Bieter<'_>, texte: &Texte) -> String {
    let firma = &bieter.anbieter.firma;
    if bieter.is_complete() { firma.clone() } else { format!("{firma} {}", texte.get("ev-unvollstaendig")) }
}

fn overview(auswertung: &Auswertung<'_>, texte: &Texte) -> Arbeitsblatt {
    let places = auswertung.ergebnis().and_then(|x| x.plaetze.as_ref().ok());
    let row = |(index, bieter): (usize, &Bieter<'_>)| {
        let rank = places.into_iter().flatten().find(|platz| platz.angebot == index);
        let rank =
            rank.map_or_else(|| Zelle::Text(texte.get(ohne_rang(bieter))), |platz| Zelle::Zahl(platz.rang.into(), 0));
        vec![
            Zelle::Text(bieter.anbieter.id.to_string()),
            Zelle::Text(name(bieter, texte)),
            rank,
            number(&bieter.bewertung.leistung(), 2),
            number(&bieter.kosten.summe.einmalig, 2),
            number(&bieter.gesamtkosten, 2),
            number(&bieter.barwert, 2),
            bieter.wertungspreis.as_ref().map_or_else(|| Zelle::Text(texte.get("ev-preis-offen")), |x| number(x, 2)),
            Zelle::Zahl(bieter.offen.len().into(), 0),
        ]
    };
    let keys = [
        "ev-kennung",
        "ev-firma",
        "ev-rang",
        "ev-leistungspunkte",
        "ev-einmalig",
        "titel-ev-gesamtkosten",
        "ev-barwert",
        "ev-wertungspreis",
        "ev-offene-anforderungen",
    ];
    let rows = auswertung.bieter.iter().enumerate().map(row);
    let zeilen = std::iter::once(head(&keys, texte)).chain(rows).collect();
    sheet("titel-ev-ergebnis", vec![12, 34, 14, 16, 16, 16, 16, 16, 14], zeilen, texte)
}

fn matrix(auswertung: &Auswertung<'_>, texte: &Texte) -> Arbeitsblatt {
    let mut heads = head(&["ev-gruppe", "ev-kriterium", "ev-titel", "ev-gewicht-absolut"], texte);
    heads.extend(auswertung.bieter.iter().map(|bieter| Zelle::Kopf(name(bieter, texte))));
    let mut zeilen = vec![heads];
    auswertung.matrix.visit(&ganz(1), &mut |gruppe, kriterien, weight| {
        let sum = Bruch::from_integer(gruppe.gewichtssumme().max(1).into());
        for kriterium in kriterien {
            let share = weight * Bruch::from_integer(kriterium.gewicht.into()) / &sum * ganz(100);
            let mut row = vec![
                Zelle::Text(gruppe.titel.clone()),
                Zelle::Text(kriterium.id.clone()),
                Zelle::Text(kriterium.titel.clone()),
                number(&share, 4),
            ];
            let points = auswertung.bieter.iter().map(|bieter| bieter.urteil.punkte(&kriterium.id));
            row.extend(points.map(|points| points.map_or(Zelle::Leer, |points| number(&points, 2))));
            zeilen.push(row);
        }
    });
    let breiten = [24, 16, 44, 12].into_iter().chain(auswertung.bieter.iter().map(|_| 16)).collect();
    sheet("titel-ev-anhang-matrix", breiten, zeilen, texte)
}

fn cost(auswertung: &Auswertung<'_>, texte: &Texte) -> Arbeitsblatt {
    let years = auswertung.rechnung.jahre.0;
    let mut heads = head(&["ev-firma", "ev-kostenart", "ev-einmalig"], texte);
    let year = |number: u64| texte.format("ev-jahr", &[("jahr", crate::text::Arg::Text(number.to_string()))]);
    heads.extend((1..=years).map(|number| Zelle::Kopf(year(number))));
    heads.push(Zelle::Kopf(texte.get("takt-am_ende")));
    let mut zeilen = vec![heads];
    for bieter in &auswertung.bieter {
        for (posten, kosten) in &bieter.kosten.posten {
            let mut row = vec![
                Zelle::Text(name(bieter, texte)),
                Zelle::Text(texte.get(&format!("kostenart-{}", posten.word()))),
                number(&kosten.einmalig, 2),
            ];
            row.extend(kosten.jahre.iter().chain([&kosten.am_ende]).map(|amount| number(amount, 2)));
            zeilen.push(row);
        }
        let missing = bieter.kosten.fehlend.iter().map(|art| (art.word(), "ev-nicht-angegeben"));
        let unclear = bieter.kosten.ungeklaert.iter().map(|posten| (posten.word(), "ev-ungeklaert"));
        zeilen.extend(missing.chain(unclear).map(|(posten, state)| {
            vec![
                Zelle::Text(name(bieter, texte)),
                Zelle::Text(texte.get(&format!("kostenart-{posten}"))),
                Zelle::Text(texte.get(state)),
            ]
        }));
    }
    let breiten = [34, 34, 16].into_iter().chain((0..=years).map(|_| 14)).collect();
    sheet("titel-ev-kostenarten", breiten, zeilen, texte)
}
