//! What would have to be different for somebody else to win.

use super::ergebnis::{promille, value};
use super::{Vorlage, reihe};
use crate::document::{Balken, BalkenWert, Block, Inline, Marke, Section, Spanne, Spannen};
use crate::steps::auswahl::auswertung::Bieter;
use crate::steps::auswahl::sensitivitaet::{
    Ausschlag, Faktor, GEWICHT, PREIS, SAAT, Sensitivitaet, Spielraum, ZIEHUNGEN,
};
use crate::steps::vergabe::bruch::{Bruch, ganz, gerundet};
use crate::steps::vergabe::empfindlichkeit::Sieger;
use crate::text::{Arg, format};

pub(super) fn section(vorlage: &Vorlage<'_>) -> Section {
    let blocks = match &vorlage.sensitivitaet {
        Some(found) if vorlage.auswertung.gewertet().count() > 1 => [
            verdict(vorlage, found),
            swings(vorlage, found),
            weights(vorlage, found),
            prices(vorlage, found),
            others(vorlage, found),
            random(vorlage, found),
        ]
        .concat(),
        Some(_) => vec![Block::absatz(vorlage.t("ev-empfindlichkeit-einziges"))],
        None => vec![Block::absatz(vorlage.t("ev-empfindlichkeit-leer"))],
    };
    vorlage.ansicht.section("ev-empfindlichkeit", blocks, Vec::new())
}

/// Whether the result stands or falls with small changes.
fn verdict(vorlage: &Vorlage<'_>, found: &Sensitivitaet) -> Vec<Block> {
    let near = |x: &Spielraum| {
        let today = gerundet(&(&x.heute * ganz(100)), 0);
        let today = today.and_then(|x| u32::try_from(x.mantissa()).ok()).unwrap_or_default();
        let close = |limit: Option<u32>| limit.is_some_and(|limit| limit.abs_diff(today) <= 5);
        close(x.ab) || close(x.bis)
    };
    let by_weight = found.gewichte.iter().any(near);
    let by_price = found.preise.iter().any(|x| x.billiger != found.sieger || x.teurer != found.sieger);
    let by_points = found.punkte.iter().any(|(_, count)| *count > 0);
    let key = if by_weight || by_price || by_points { "ev-ergebnis-knapp" } else { "ev-ergebnis-stabil" };
    let provisional = vorlage.is_provisional().then_some("ev-ergebnis-vorlaeufig");
    let notes = [Some(key), provisional].into_iter().flatten();
    notes.map(|key| Block::Hinweis { inhalt: vec![Inline::text(vorlage.t(key))] }).collect()
}

/// The lead of the winner, and what moves it across the line at which somebody else wins.
fn swings(vorlage: &Vorlage<'_>, found: &Sensitivitaet) -> Vec<Block> {
    let Some(lead) = found.vorsprung.as_ref().filter(|_| !found.ausschlaege.is_empty()) else { return Vec::new() };
    let ends = || found.ausschlaege.iter().flat_map(|x| [&x.von, &x.bis]).chain([lead]);
    let zero = ganz(0);
    let (Some(least), Some(most)) = (ends().chain([&zero]).min(), ends().chain([&zero]).max()) else {
        return Vec::new();
    };
    let place = |value: &Bruch| promille(value, least, most);
    let range = |x: &Ausschlag| Spanne {
        name: match &x.faktor {
            Faktor::Gewicht(id) => factor(vorlage, "ev-faktor-gewicht", vorlage.titel(id), GEWICHT),
            Faktor::Preis(index) => {
                let marke = vorlage.bieter().get(*index).map(Bieter::marke).unwrap_or_default();
                factor(vorlage, "ev-faktor-preis", marke, PREIS)
            }
        },
        von: place(&x.von),
        bis: place(&x.bis),
        text: format!("{} … {}", value(vorlage, &x.von), value(vorlage, &x.bis)),
    };
    let spannen: Vec<Spanne> = found.ausschlaege.iter().map(range).collect();
    let listed: Vec<String> = spannen.iter().map(|x| format!("{} {}", x.name, x.text)).collect();
    let today = vorlage.ansicht.texte.format("ev-heute-vorsprung", &[("wert", Arg::Text(value(vorlage, lead)))]);
    vec![
        Block::absatz(vorlage.t("ev-ausschlaege-regel")),
        Block::Spannen(Spannen {
            titel: vorlage.t("ev-bild-ausschlaege"),
            alt: vorlage.ansicht.texte.format("ev-bild-ausschlaege-alt", &[("liste", Arg::Text(listed.join("; ")))]),
            heute: Marke { promille: place(lead), text: today },
            wende: Marke { promille: place(&zero), text: vorlage.t("ev-wende") },
            spannen,
        }),
    ]
}

fn factor(vorlage: &Vorlage<'_>, key: &str, name: String, step: i64) -> String {
    vorlage.ansicht.texte.format(key, &[("name", Arg::Text(name)), ("schritt", Arg::Text(step.to_string()))])
}

fn weights(vorlage: &Vorlage<'_>, found: &Sensitivitaet) -> Vec<Block> {
    let rows = found.gewichte.iter().map(|x| {
        let limit = |limit: Option<u32>, other: u32| {
            format::prozent(limit.unwrap_or(other).into(), vorlage.ansicht.texte.sprache())
        };
        let who = |sieger: &Option<Sieger>| sieger.as_ref().map_or_else(|| "–".to_owned(), |x| vorlage.sieger(x));
        reihe([
            vorlage.titel(&x.id),
            vorlage.prozent(&x.heute),
            limit(x.ab, 0),
            who(&x.darunter),
            limit(x.bis, 100),
            who(&x.darueber),
        ])
    });
    let columns = [
        ("ev-gruppe", 5, false),
        ("ev-heute", 2, true),
        ("ev-ab", 2, true),
        ("ev-darunter", 4, false),
        ("ev-bis", 2, true),
        ("ev-darueber", 4, false),
    ];
    vec![
        Block::absatz(vorlage.t("ev-spielraum-regel")),
        vorlage.ansicht.tabelle("ev-tabelle-spielraum", &columns, rows.collect()),
    ]
}

fn prices(vorlage: &Vorlage<'_>, found: &Sensitivitaet) -> Vec<Block> {
    let row = |(index, bieter): (usize, &Bieter<'_>)| {
        let price = found.preise.iter().find(|x| x.bieter == index);
        let points = found.punkte.iter().find(|(other, _)| *other == index).map(|(_, count)| count.to_string());
        let name = if bieter.is_valid() { "ev-probe-gewertet" } else { "ev-probe-ausgeschlossen" };
        let cells = [
            vorlage.ansicht.texte.format(name, &[("firma", Arg::Text(vorlage.name(bieter)))]),
            price.map_or_else(|| "–".to_owned(), |x| vorlage.sieger(&x.billiger)),
            price.map_or_else(|| "–".to_owned(), |x| vorlage.sieger(&x.teurer)),
        ];
        (price.is_some() || points.is_some())
            .then(|| reihe(cells.into_iter().chain([points.unwrap_or_else(|| "–".to_owned())])))
    };
    let rows = vorlage.bieter().iter().enumerate().filter_map(row);
    let columns =
        [("ev-firma", 5, false), ("ev-billiger", 4, false), ("ev-teurer", 4, false), ("ev-ein-punkt", 3, true)];
    let args = [("prozent", Arg::Text(PREIS.to_string()))];
    vec![
        Block::absatz(vorlage.ansicht.texte.format("ev-preise-regel", &args)),
        vorlage.ansicht.tabelle("ev-tabelle-preise", &columns, rows.collect()),
    ]
}

fn others(vorlage: &Vorlage<'_>, found: &Sensitivitaet) -> Vec<Block> {
    let flips = found.ohne.iter().filter(|(left_out, sieger)| {
        let was_first = matches!(&found.sieger, Sieger::Angebote(first) if first.contains(left_out));
        !was_first && *sieger != found.sieger
    });
    let points: Vec<Vec<Block>> = flips
        .filter_map(|(left_out, sieger)| {
            let args = [
                ("firma", Arg::Text(vorlage.name(vorlage.bieter().get(*left_out)?))),
                ("sieger", Arg::Text(vorlage.sieger(sieger))),
            ];
            Some(vec![Block::absatz(vorlage.ansicht.texte.format("ev-ohne-satz", &args))])
        })
        .collect();
    if points.is_empty() {
        return vec![Block::absatz(vorlage.t("ev-ohne-keiner"))];
    }
    vec![Block::absatz(vorlage.t("ev-ohne-regel")), Block::Liste { nummeriert: false, punkte: points }]
}

fn random(vorlage: &Vorlage<'_>, found: &Sensitivitaet) -> Vec<Block> {
    let bars = found.zufall.iter().filter_map(|(index, wins)| {
        let bieter = vorlage.bieter().get(*index)?;
        let promille = wins.saturating_mul(1_000).checked_div(ZIEHUNGEN).unwrap_or_default().min(1_000);
        Some(BalkenWert { name: vorlage.name(bieter), wert: tenth(promille, vorlage), promille })
    });
    let bars: Vec<BalkenWert> = bars.collect();
    let listed: Vec<String> = bars.iter().map(|bar| format!("{} {}", bar.name, bar.wert)).collect();
    let args = [
        ("anzahl", Arg::Text(format::zahl(ZIEHUNGEN.into(), vorlage.ansicht.texte.sprache()))),
        ("saat", Arg::Text(SAAT.to_string())),
        ("liste", Arg::Text(listed.join(", "))),
    ];
    vec![
        Block::absatz(vorlage.ansicht.texte.format("ev-zufall-regel", &args)),
        Block::Balken(Balken {
            titel: vorlage.t("ev-bild-zufall"),
            alt: vorlage.ansicht.texte.format("ev-bild-zufall-alt", &args),
            balken: bars,
        }),
    ]
}

/// Thousandths as percent.
fn tenth(promille: u32, vorlage: &Vorlage<'_>) -> String {
    let percent = rust_decimal::Decimal::new(promille.into(), 1).normalize();
    format::prozent(percent, vorlage.ansicht.texte.sprache())
}
