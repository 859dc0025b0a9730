//! The full matrix, the price sheets, and every number behind the ranking.

use super::ergebnis::no_ranking;
use super::kosten::by_offer;
use super::{Vorlage, reihe, starke_reihe};
use crate::document::ansicht::{zeile, zelle};
use crate::document::{Block, Inline, Section, preisblatt};
use crate::model::auswahl::Methode;
use crate::steps::auswahl::auswertung::Bieter;
use crate::steps::auswahl::punkte::Herkunft;
use crate::steps::vergabe::bruch::{Bruch, ganz};
use crate::text::{Arg, format};

pub(super) fn sections(vorlage: &Vorlage<'_>) -> Vec<Section> {
    let annex = |key: &str, blocks: Vec<Block>| vorlage.ansicht.section(key, blocks, Vec::new());
    let mut annexes = vec![
        annex("ev-anhang-matrix", matrix(vorlage)),
        annex("ev-anhang-werte", values(vorlage)),
        annex("ev-anhang-preise", prices(vorlage)),
        annex("ev-anhang-bewertungen", ratings(vorlage)),
    ];
    annexes.extend(questions(vorlage).map(|blocks| annex("ev-anhang-fragen", blocks)));
    annexes
}

/// Every criterion with its absolute weight and the points of every offer.
fn matrix(vorlage: &Vorlage<'_>) -> Vec<Block> {
    let mut rows = Vec::new();
    vorlage.auswertung.matrix.visit(&ganz(1), &mut |gruppe, kriterien, weight| {
        let head = format!("{} ({})", gruppe.titel, vorlage.prozent(weight));
        let reached = |bieter: &Bieter<'_>| {
            let found = bieter.bewertung.gruppen.iter().find(|x| x.id == gruppe.id);
            found.map_or_else(|| "–".to_owned(), |x| vorlage.zahl(&x.punkte, 2))
        };
        rows.push(starke_reihe(std::iter::once(head).chain(vorlage.bieter().iter().map(reached))));
        let sum = Bruch::from_integer(gruppe.gewichtssumme().max(1).into());
        for kriterium in kriterien {
            let absolute = weight * Bruch::from_integer(kriterium.gewicht.into()) / &sum;
            let share = vorlage.zahl(&(absolute * ganz(1_000)), 2);
            let name = vec![
                Inline::stark(kriterium.id.clone()),
                Inline::text(format!(" {} ·\u{a0}{share}\u{a0}‰", kriterium.titel)),
            ];
            let cells = vorlage.bieter().iter().map(|bieter| zelle(points(vorlage, bieter, &kriterium.id)));
            rows.push(zeile(std::iter::once(name).chain(cells).collect()));
        }
    });
    vec![Block::absatz(vorlage.t("ev-matrix-regel")), by_offer(vorlage, "ev-tabelle-matrix", "ev-kriterium", rows)]
}

/// Points, and what they rest on where it is not the bidder's answer.
fn points(vorlage: &Vorlage<'_>, bieter: &Bieter<'_>, id: &str) -> String {
    let Some(points) = bieter.urteil.punkte(id) else { return vorlage.t("ev-offen-zeichen") };
    let mark = match bieter.urteil.herkunft(id) {
        Some(Herkunft::Bewertungen(_)) => "†",
        _ => "",
    };
    format!(
        "{}{mark}",
        format::zahl(
            crate::steps::vergabe::bruch::gerundet(&points, 2).unwrap_or_default().normalize(),
            vorlage.ansicht.texte.sprache()
        )
    )
}

/// What every formula gives every offer.
fn values(vorlage: &Vorlage<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::absatz(vorlage.t("ev-werte-regel"))];
    let row = |key: &str, value: &dyn Fn(&Bieter<'_>) -> String| {
        reihe(std::iter::once(vorlage.t(key)).chain(vorlage.bieter().iter().map(value)))
    };
    let mut rows = vec![
        row("ev-leistungspunkte", &|x| vorlage.zahl(&x.bewertung.leistung(), 4)),
        row("ev-wertungspreis", &|x| {
            x.wertungspreis.as_ref().map_or_else(|| vorlage.t("ev-preis-offen"), |price| vorlage.zahl(price, 2))
        }),
    ];
    let mut left_out = Vec::new();
    for ranking in &vorlage.auswertung.rangfolgen {
        let name = vorlage.methode(ranking.methode);
        match &ranking.plaetze {
            Err(reason) => left_out.push(vec![Block::absatz(format!("{name}: {}", no_ranking(vorlage, *reason)))]),
            Ok(places) => {
                let cell = |index: usize| {
                    let platz = places.iter().find(|platz| platz.angebot == index);
                    platz.map_or_else(
                        || "–".to_owned(),
                        |platz| format!("{} ({}.)", value(vorlage, ranking.methode, &platz.wert), platz.rang),
                    )
                };
                rows.push(reihe(std::iter::once(name).chain((0..vorlage.bieter().len()).map(cell))));
            }
        }
    }
    blocks.push(by_offer(vorlage, "ev-tabelle-werte", "ev-methode", rows));
    if !left_out.is_empty() {
        blocks.push(Block::Liste { nummeriert: false, punkte: left_out });
    }
    blocks
}

/// A value with as many places as tell something. The exponential form is computed as a power of what its formula says and tells the rank
/// only; the lowest price is told as a price.
fn value(vorlage: &Vorlage<'_>, methode: Methode, wert: &Bruch) -> String {
    match methode {
        Methode::Exponentiell => vorlage.t("ev-nur-rang"),
        Methode::NiedrigsterPreis => vorlage.zahl(&-wert.clone(), 2),
        _ => vorlage.zahl(wert, 5),
    }
}

/// The price sheet of each offer, line by line.
fn prices(vorlage: &Vorlage<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for bieter in vorlage.bieter() {
        blocks.push(Block::Zwischentitel { titel: vorlage.name(bieter), anker: None });
        blocks.extend(currency(vorlage, bieter).map(Block::absatz));
        blocks.push(preisblatt::tabelle(&vorlage.ansicht, bieter.angebot));
    }
    blocks.extend(own_days(vorlage));
    blocks
}

/// In which currency and by which rate the prices of an offer are read, and that they are net where tax is added elsewhere.
fn currency(vorlage: &Vorlage<'_>, bieter: &Bieter<'_>) -> Option<String> {
    let texte = vorlage.ansicht.texte;
    let foreign = bieter.angebot.fremdwaehrung().zip(bieter.angebot.kurs).map(|(currency, rate)| {
        let rate = format::zahl(rate.wert().normalize(), texte.sprache());
        texte.format("ev-waehrung", &[("waehrung", Arg::Text(currency.value.clone())), ("kurs", Arg::Text(rate))])
    });
    let net = vorlage.auswertung.rechnung.umsatzsteuer.map(|_| vorlage.t("ev-preisblatt-netto"));
    let said: Vec<String> = foreign.into_iter().chain(net).collect();
    (!said.is_empty()).then(|| said.join(" "))
}

/// What the client estimates of its own work, beside what offers say.
fn own_days(vorlage: &Vorlage<'_>) -> Vec<Block> {
    let sprache = vorlage.ansicht.texte.sprache();
    let own = &vorlage.ansicht.projekt.bewertungen.eigenaufwand;
    let rows = own.iter().map(|x| {
        let takt = if x.jaehrlich.is_some_and(|yes| yes.0) { "takt-jaehrlich" } else { "takt-einmalig" };
        reihe([
            vorlage.firma(x.anbieter.as_str()),
            vorlage.ansicht.wort("kostenart", Some(x.art.word())),
            format::zahl(x.personentage.wert().normalize(), sprache),
            vorlage.t(takt),
            x.begruendung.clone().unwrap_or_default(),
        ])
    });
    let columns = [
        ("ev-firma", 4, false),
        ("ev-kostenart", 4, false),
        ("ev-personentage", 2, true),
        ("formular-takt", 2, false),
        ("ev-begruendung-kurz", 5, false),
    ];
    if own.is_empty() {
        return Vec::new();
    }
    vec![
        Block::Zwischentitel { titel: vorlage.t("ev-eigenaufwand"), anker: None },
        Block::absatz(vorlage.t("ev-eigenaufwand-regel")),
        vorlage.ansicht.tabelle("ev-tabelle-eigenaufwand", &columns, rows.collect()),
    ]
}

/// Who gave which points, when, on what, and why; the mean and the spread where several did.
fn ratings(vorlage: &Vorlage<'_>) -> Vec<Block> {
    let all = &vorlage.ansicht.projekt.bewertungen.bewertungen;
    if all.is_empty() {
        return vec![Block::absatz(vorlage.t("ev-keine-bewertungen"))];
    }
    let sprache = vorlage.ansicht.texte.sprache();
    let rows = all.iter().map(|x| {
        reihe([
            x.kriterium.value.clone(),
            vorlage.firma(x.anbieter.as_str()),
            format::zahl(x.punkte.wert().normalize(), sprache),
            format!(
                "{}, {}",
                vorlage.t(&format!("grundlage-{}", x.grundlage.word())),
                vorlage.ansicht.datum(Some(x.datum))
            ),
            x.durch.clone(),
            x.begruendung.clone().unwrap_or_default(),
        ])
    });
    let columns = [
        ("ev-kriterium", 3, false),
        ("ev-firma", 4, false),
        ("ev-punkte-kurz", 2, true),
        ("ev-grundlage", 4, false),
        ("ev-durch", 3, false),
        ("ev-begruendung-kurz", 6, false),
    ];
    let mut blocks = vec![
        Block::absatz(vorlage.t("ev-bewertungen-regel")),
        vorlage.ansicht.tabelle("ev-tabelle-bewertungen", &columns, rows.collect()),
    ];
    blocks.extend(spreads(vorlage));
    blocks
}

fn spreads(vorlage: &Vorlage<'_>) -> Option<Block> {
    let sprache = vorlage.ansicht.texte.sprache();
    let mut rows = Vec::new();
    for bieter in vorlage.bieter() {
        for kriterium in vorlage.auswertung.matrix.kriterien() {
            let Some(Herkunft::Bewertungen(ratings)) = bieter.urteil.herkunft(&kriterium.id) else { continue };
            let points = || ratings.iter().map(|x| x.punkte);
            let (Some(least), Some(most), true) = (points().min(), points().max(), ratings.len() > 1) else { continue };
            let mean = bieter.urteil.punkte(&kriterium.id).map(|x| vorlage.zahl(&x, 2));
            let range = [least, most].map(|x| format::zahl(x.wert().normalize(), sprache)).join("–");
            rows.push(reihe([
                kriterium.id.clone(),
                vorlage.name(bieter),
                ratings.len().to_string(),
                mean.unwrap_or_default(),
                range,
            ]));
        }
    }
    let columns = [
        ("ev-kriterium", 3, false),
        ("ev-firma", 5, false),
        ("ev-personen", 2, true),
        ("ev-mittel", 2, true),
        ("ev-spanne", 2, true),
    ];
    (!rows.is_empty()).then(|| vorlage.ansicht.tabelle("ev-tabelle-spannen", &columns, rows))
}

/// What bidders asked, if they did.
fn questions(vorlage: &Vorlage<'_>) -> Option<Vec<Block>> {
    let mut rows = Vec::new();
    for bieter in vorlage.bieter() {
        for frage in &bieter.angebot.fragen {
            rows.push(reihe([vorlage.name(bieter), frage.bezug.clone().unwrap_or_default(), frage.frage.clone()]));
        }
    }
    if rows.is_empty() {
        return None;
    }
    let columns = [("ev-firma", 4, false), ("formular-bezug", 3, false), ("ev-frage", 8, false)];
    let args = [("anzahl", Arg::Zahl(rows.len()))];
    Some(vec![
        Block::absatz(vorlage.ansicht.texte.format("ev-fragen-satz", &args)),
        vorlage.ansicht.tabelle("ev-tabelle-fragen", &columns, rows),
    ])
}
