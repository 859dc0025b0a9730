//! Who is where: ranking, points by group, and the plane of price and performance.

use rust_decimal::prelude::ToPrimitive;

use super::super::ohne_rang;
use super::{Vorlage, reihe, starke_reihe};
use crate::document::{Block, Inline, Marke, Punkt, Section, Streubild, WaermeFeld, WaermeZeile, Waermekarte};
use crate::model::angebot::{Erfuellung, Kostenart};
use crate::steps::auswahl::auswertung::{Ausschlussgrund, Bieter, Grund};
use crate::steps::auswahl::sensitivitaet::hauptgruppen;
use crate::steps::vergabe::bruch::{Bruch, ganz, gerundet, quotient};
use crate::steps::vergabe::formeln::Platz;
use crate::steps::vergabe::kosten::Kosten;
use crate::steps::vergabe::matrix::{LEISTUNG_MAX, PUNKTE_MAX};
use crate::text::{Arg, format};

/// Divisions of an axis.
const TEILE: i64 = 4;

/// Lines that a curve of equal value is made of.
const SCHRITTE: u32 = 40;

pub(super) fn section(vorlage: &Vorlage<'_>) -> Section {
    let sections = vec![
        vorlage.ansicht.section("ev-rangfolge", ranking(vorlage), Vec::new()),
        vorlage.ansicht.section("ev-punkte", points(vorlage), Vec::new()),
        vorlage.ansicht.section("ev-ebene", plane(vorlage), Vec::new()),
        vorlage.ansicht.section("ev-alle-formeln", all_formulas(vorlage), Vec::new()),
    ];
    vorlage.ansicht.section("ev-ergebnis", Vec::new(), sections)
}

/// The place of an offer by the formula that decides.
fn place(places: Option<&[Platz]>, index: usize) -> Option<&Platz> {
    places?.iter().find(|platz| platz.angebot == index)
}

fn ranking(vorlage: &Vorlage<'_>) -> Vec<Block> {
    let result = vorlage.auswertung.ergebnis();
    let places = result.and_then(|x| x.plaetze.as_deref().ok());
    let mut order: Vec<(usize, &Bieter<'_>)> = vorlage.bieter().iter().enumerate().collect();
    order.sort_by_key(|(index, _)| place(places, *index).map_or(usize::MAX, |platz| platz.rang));
    let rows = order.into_iter().map(|(index, bieter)| {
        let platz = place(places, index);
        let rank = platz.map_or_else(|| "–".to_owned(), |platz| platz.rang.to_string());
        let value = platz.map_or_else(|| vorlage.t(ohne_rang(bieter)), |platz| value(vorlage, &platz.wert));
        let cells =
            [rank, vorlage.name(bieter), vorlage.zahl(&bieter.bewertung.leistung(), 0), price(vorlage, bieter), value];
        if platz.is_some_and(|platz| platz.rang == 1) { starke_reihe(cells) } else { reihe(cells) }
    });
    let columns = [
        ("ev-rang", 1, true),
        ("ev-firma", 6, false),
        ("ev-leistungspunkte", 3, true),
        ("ev-wertungspreis", 3, true),
        ("ev-wert", 3, true),
    ];
    let mut blocks = vec![vorlage.ansicht.tabelle("ev-tabelle-rangfolge", &columns, rows.collect())];
    if let Some(Err(reason)) = result.map(|x| &x.plaetze) {
        blocks.push(Block::Hinweis { inhalt: vec![Inline::text(no_ranking(vorlage, *reason))] });
    }
    blocks.extend(exclusions(vorlage));
    blocks.extend(without_price(vorlage));
    blocks.extend(incomplete(vorlage));
    blocks.extend(unrated(vorlage));
    blocks
}

/// What an offer is compared by; at least so much where not all of it is known.
pub(super) fn price(vorlage: &Vorlage<'_>, bieter: &Bieter<'_>) -> String {
    bieter.wertungspreis.as_ref().map_or_else(|| vorlage.t("ev-preis-offen"), |price| vorlage.eur(price))
}

/// Who is not compared because the price is not known, and what was put in its place where the procedure says so.
fn without_price(vorlage: &Vorlage<'_>) -> Vec<Block> {
    let ansicht = &vorlage.ansicht;
    let sprache = ansicht.texte.sprache();
    let mut blocks = Vec::new();
    let names: Vec<String> = vorlage.auswertung.ohne_preis().map(|bieter| vorlage.name(bieter)).collect();
    if !names.is_empty() {
        let args = [("liste", Arg::Text(format::liste(&names, sprache)))];
        blocks
            .push(Block::Hinweis { inhalt: vec![Inline::text(ansicht.texte.format("ev-ohne-wertung-regel", &args))] });
    }
    for bieter in vorlage.bieter().iter().filter(|bieter| !bieter.angesetzt.is_empty()) {
        let item = |(art, kosten): &(Kostenart, Kosten)| {
            format!("{} {}", ansicht.wort("kostenart", Some(art.word())), vorlage.eur(&kosten.gesamt()))
        };
        let listed: Vec<String> = bieter.angesetzt.iter().map(item).collect();
        let args = [("firma", Arg::Text(vorlage.name(bieter))), ("liste", Arg::Text(format::liste(&listed, sprache)))];
        blocks.push(Block::absatz(ansicht.texte.format("ev-angesetzt", &args)));
    }
    blocks
}

/// What the formula that decides gives, in its own measure: the exponential form only ranks.
pub(super) fn value(vorlage: &Vorlage<'_>, wert: &Bruch) -> String {
    use crate::model::auswahl::Methode;
    match vorlage.auswertung.verfahren.methode.value {
        Methode::EinfacheRichtwertmethode | Methode::ErweiterteRichtwertmethode => {
            // Read in points for each thousand euros.
            vorlage.zahl(&(wert * ganz(1_000)), 2)
        }
        Methode::NiedrigsterPreis => vorlage.eur(&-wert.clone()),
        Methode::Nutzwert => vorlage.zahl(wert, 0),
        Methode::Exponentiell => "–".to_owned(),
        _ => vorlage.zahl(wert, 3),
    }
}

pub(super) fn no_ranking(vorlage: &Vorlage<'_>, reason: Grund) -> String {
    match reason {
        Grund::OhneVergleichswerte => vorlage.t("ev-ohne-vergleichswerte"),
        Grund::Hindernis(reason) => vorlage.hindernis(reason),
    }
}

fn exclusions(vorlage: &Vorlage<'_>) -> Vec<Block> {
    let out = vorlage.bieter().iter().filter(|bieter| !bieter.is_valid());
    let rows: Vec<_> = out
        .flat_map(|bieter| {
            bieter.ausschluss.iter().map(|grund| reihe([vorlage.name(bieter), reason(vorlage, bieter, grund)]))
        })
        .collect();
    if rows.is_empty() {
        return vec![Block::absatz(vorlage.t("ev-kein-ausschluss"))];
    }
    let columns = [("ev-firma", 4, false), ("ev-grund", 8, false)];
    vec![
        Block::absatz(vorlage.t("ev-ausschluss-regel")),
        vorlage.ansicht.tabelle("ev-tabelle-ausschluss", &columns, rows),
    ]
}

fn reason(vorlage: &Vorlage<'_>, bieter: &Bieter<'_>, grund: &Ausschlussgrund) -> String {
    match grund {
        Ausschlussgrund::AKriterium(id) => {
            let titel = vorlage.grundlage.anforderungen.iter().find(|x| x.id == *id).map(|x| x.titel.clone());
            let answer = bieter.urteil.antwort(id).and_then(|x| x.erfuellung);
            let answer = vorlage.ansicht.wort("erfuellung", answer.map(Erfuellung::word));
            let args = [
                ("id", Arg::Text(id.clone())),
                ("titel", Arg::Text(titel.unwrap_or_default())),
                ("antwort", Arg::Text(answer)),
            ];
            vorlage.ansicht.texte.format("ev-grund-a-kriterium", &args)
        }
        Ausschlussgrund::Mindestpunkte(id) => {
            let group = bieter.bestenfalls.gruppen.iter().find(|x| x.id == *id).map(|x| x.punkte.clone());
            let reached = group.or_else(|| bieter.urteil.punkte(id)).map(|points| vorlage.zahl(&points, 2));
            let criteria = vorlage.auswertung.matrix.kriterien();
            let titel = criteria.iter().find(|x| x.id == *id).map(|x| format!("{id} {}", x.titel));
            let args = [
                ("titel", Arg::Text(titel.unwrap_or_else(|| vorlage.titel(id)))),
                ("punkte", Arg::Text(reached.unwrap_or_else(|| "–".to_owned()))),
                ("grenze", Arg::Text(least(vorlage, id).unwrap_or_else(|| "–".to_owned()))),
            ];
            vorlage.ansicht.texte.format("ev-grund-mindestpunkte", &args)
        }
        Ausschlussgrund::Preisobergrenze => {
            let stated = bieter.wertungspreis.as_ref().unwrap_or(&bieter.gesamtkosten);
            let args = [("betrag", Arg::Text(vorlage.eur(stated)))];
            vorlage.ansicht.texte.format("ev-grund-preisobergrenze", &args)
        }
        Ausschlussgrund::Entschieden(text) => {
            let decided = vorlage.ansicht.projekt.bewertungen.ausschluesse.iter();
            let mut decided =
                decided.filter(|x| x.anbieter.as_str() == bieter.anbieter.id.as_str() && x.grund == *text);
            decided.next().map_or_else(
                || text.clone(),
                |x| format!("{text} ({}, {})", x.durch, vorlage.ansicht.datum(Some(x.datum))),
            )
        }
    }
}

/// The minimum points of a group or criterion.
fn least(vorlage: &Vorlage<'_>, id: &str) -> Option<String> {
    let groups = vorlage.auswertung.matrix.knoten();
    let group = groups.iter().find(|x| x.id == id).and_then(|x| x.mindestpunkte.as_ref());
    let criteria = vorlage.auswertung.matrix.kriterien();
    let criterion = criteria.iter().find(|x| x.id == id).and_then(|x| x.mindestpunkte.as_ref());
    group.or(criterion).map(|points| vorlage.zahl(points, 1))
}

/// What makes an offer incomplete: a price of zero would be a lie.
fn incomplete(vorlage: &Vorlage<'_>) -> Option<Block> {
    let lines = vorlage.bieter().iter().filter(|bieter| !bieter.is_complete());
    let lines: Vec<Vec<Block>> = lines
        .map(|bieter| {
            let kinds: Vec<String> =
                bieter.kosten.fehlend.iter().map(|art| vorlage.ansicht.wort("kostenart", Some(art.word()))).collect();
            let args = [
                ("firma", Arg::Text(vorlage.name(bieter))),
                ("arten", Arg::Text(format::liste(&kinds, vorlage.ansicht.texte.sprache()))),
                ("anzahl", Arg::Zahl(kinds.len())),
                ("offen", Arg::Zahl(bieter.offen.len())),
                ("ungeklaert", Arg::Zahl(bieter.ungeklaert().count())),
            ];
            vec![Block::absatz(vorlage.ansicht.texte.format("ev-fehlt", &args))]
        })
        .collect();
    (!lines.is_empty()).then_some(Block::Liste { nummeriert: false, punkte: lines })
}

/// Criteria of which nobody has said anything yet: they earn nothing, whatever the offer is worth.
pub(super) fn unrated(vorlage: &Vorlage<'_>) -> Option<Block> {
    let sprache = vorlage.ansicht.texte.sprache();
    let open = vorlage.bieter().iter().filter(|x| x.is_valid() && !x.unbewertet.is_empty());
    let listed: Vec<String> =
        open.map(|x| format!("{} ({})", vorlage.name(x), format::liste(&x.unbewertet, sprache))).collect();
    let args = [("liste", Arg::Text(format::liste(&listed, sprache)))];
    let text = || vorlage.ansicht.texte.format("ev-unbewertet", &args);
    (!listed.is_empty()).then(|| Block::Hinweis { inhalt: vec![Inline::text(text())] })
}

/// Points of each offer in each group, shaded.
fn points(vorlage: &Vorlage<'_>) -> Vec<Block> {
    let main = hauptgruppen(&vorlage.auswertung.matrix);
    let mut ids: Vec<(String, bool)> = Vec::new();
    for hauptgruppe in main {
        ids.push((hauptgruppe.id.clone(), true));
        hauptgruppe.visit(&ganz(1), &mut |gruppe, _, _| ids.push((gruppe.id.clone(), false)));
    }
    let field = |bieter: &Bieter<'_>, id: &str| {
        let reached = bieter.bewertung.gruppen.iter().find(|x| x.id == id);
        let promille = reached.map_or(0, |x| promille(&x.punkte, &ganz(0), &ganz(PUNKTE_MAX)));
        let endangered = bieter.gefaehrdet.iter().any(|other| other == id);
        let word = if endangered { "ev-gefaehrdet" } else { "ev-verfehlt" };
        let missed = reached.filter(|x| x.verfehlt).map(|_| vorlage.t(word));
        let open = reached
            .filter(|x| x.offen > 0)
            .map(|x| vorlage.ansicht.texte.format("ev-offen-kurz", &[("anzahl", Arg::Zahl(x.offen))]));
        WaermeFeld {
            wert: reached.map_or_else(|| "–".to_owned(), |x| vorlage.zahl(&x.punkte, 1)),
            zusatz: missed.or(open),
            promille,
        }
    };
    let rows = ids.iter().map(|(id, is_main)| WaermeZeile {
        kopf: if *is_main { vorlage.titel(id).to_uppercase() } else { vorlage.titel(id) },
        felder: vorlage.bieter().iter().map(|bieter| field(bieter, id)).collect(),
    });
    let names: Vec<String> = vorlage.bieter().iter().map(|bieter| vorlage.name(bieter)).collect();
    let args = [("namen", Arg::Text(names.join(", "))), ("gruppen", Arg::Zahl(ids.len()))];
    let mut blocks = vec![
        Block::absatz(vorlage.t("ev-punkte-regel")),
        Block::Waermekarte(Waermekarte {
            titel: vorlage.t("ev-karte-punkte"),
            alt: vorlage.ansicht.texte.format("ev-karte-punkte-alt", &args),
            x_achse: vorlage.t("ev-angebote"),
            y_achse: vorlage.t("ev-gruppe"),
            spalten: vorlage.bieter().iter().map(Bieter::marke).collect(),
            zeilen: rows.collect(),
        }),
    ];
    blocks.extend(star(vorlage));
    blocks
}

/// What the star beside an offer means, if one has it.
fn star(vorlage: &Vorlage<'_>) -> Option<Block> {
    let has_one = vorlage.bieter().iter().any(|x| !x.is_complete());
    has_one.then(|| Block::absatz(vorlage.t("ev-stern")))
}

/// Where a value lies between two others, in thousandths.
pub(super) fn promille(value: &Bruch, from: &Bruch, to: &Bruch) -> u32 {
    let share = quotient(&((value - from) * ganz(1_000)), &(to - from)).unwrap_or_else(|| ganz(0));
    gerundet(&share.clamp(ganz(0), ganz(1_000)), 0).and_then(|x| x.to_u32()).unwrap_or(0)
}

/// Price to the right, benefit upwards, and the curve on which an offer would be worth as much as the first one.
fn plane(vorlage: &Vorlage<'_>) -> Vec<Block> {
    let ranked: Vec<(&Bieter<'_>, &Bruch)> = vorlage.auswertung.gewertet().map(|(_, x, price)| (x, price)).collect();
    let Some(highest) = ranked.iter().map(|(_, price)| *price).max().filter(|price| **price > ganz(0)) else {
        return vec![Block::absatz(vorlage.t("ev-ebene-leer"))];
    };
    let most = highest * ganz(11) / ganz(10);
    let (zero, top) = (ganz(0), ganz(LEISTUNG_MAX));
    let point = |(bieter, price): &(&Bieter<'_>, &Bruch)| Punkt {
        x: promille(price, &zero, &most),
        y: promille(&bieter.bewertung.leistung(), &zero, &top),
        groesse: 40,
        marke: bieter.marke(),
    };
    let mark = |part: i64, whole: &Bruch, money: bool| {
        let value = whole * ganz(part) / ganz(TEILE);
        Marke {
            promille: u32::try_from(part * 1_000 / TEILE).unwrap_or(0),
            text: if money { vorlage.eur(&value) } else { vorlage.zahl(&value, 0) },
        }
    };
    let described: Vec<String> = ranked
        .iter()
        .map(|(x, price)| {
            let points = vorlage.zahl(&x.bewertung.leistung(), 0);
            format!("{} ({points}; {})", vorlage.name(x), vorlage.eur(price))
        })
        .collect();
    let curve = (0..=SCHRITTE).filter_map(|step| {
        let price = &most * ganz(step.into()) / ganz(SCHRITTE.into());
        let level = vorlage.auswertung.gleichwertig(&price)?;
        let within = level >= zero && level <= top;
        within.then(|| (promille(&price, &zero, &most), promille(&level, &zero, &top)))
    });
    let linie: Vec<(u32, u32)> = curve.collect();
    let mut blocks = vec![Block::Streubild(Streubild {
        titel: vorlage.t("ev-bild-ebene"),
        alt: vorlage.ansicht.texte.format("ev-bild-ebene-alt", &[("liste", Arg::Text(described.join(", ")))]),
        x_achse: vorlage.t("ev-wertungspreis"),
        y_achse: vorlage.t("ev-leistungspunkte"),
        x_teilung: (0..=TEILE).map(|part| mark(part, &most, true)).collect(),
        y_teilung: (0..=TEILE).map(|part| mark(part, &top, false)).collect(),
        x_grenze: None,
        y_grenze: None,
        felder: Vec::new(),
        punkte: ranked.iter().map(point).collect(),
        linie: linie.clone(),
    })];
    if linie.len() > 1 {
        blocks.push(Block::absatz(vorlage.t("ev-linie")));
    }
    blocks
}

/// The ranks by all formulas side by side.
fn all_formulas(vorlage: &Vorlage<'_>) -> Vec<Block> {
    let rows = vorlage.auswertung.rangfolgen.iter().enumerate().map(|(index, ranking)| {
        let name = vorlage.methode(ranking.methode);
        let cells = match &ranking.plaetze {
            Ok(places) => {
                let rank = |index| place(Some(places), index).map_or_else(|| "–".to_owned(), |x| x.rang.to_string());
                (0..vorlage.bieter().len()).map(rank).collect::<Vec<_>>()
            }
            Err(_) => vec!["–".to_owned(); vorlage.bieter().len()],
        };
        let cells = std::iter::once(name).chain(cells);
        if index == 0 { starke_reihe(cells) } else { reihe(cells) }
    });
    let heads: Vec<String> = vorlage.bieter().iter().map(Bieter::marke).collect();
    let mut table = match vorlage.ansicht.tabelle("ev-tabelle-formeln", &[("ev-methode", 5, false)], rows.collect()) {
        Block::Tabelle(table) => table,
        other => return vec![other],
    };
    let column = |titel: String| crate::document::Spalte { titel, breite: 2, zahlen: true };
    table.spalten.extend(heads.into_iter().map(column));
    let usual = [
        ("gl", Arg::Text(vorlage.prozent(&vorlage.auswertung.gewicht_leistung()))),
        ("s", Arg::Text(vorlage.prozent(&vorlage.auswertung.schwankung()))),
    ];
    let mut blocks =
        vec![Block::absatz(vorlage.ansicht.texte.format("ev-formeln-regel", &usual)), Block::Tabelle(table)];
    blocks.extend(star(vorlage));
    blocks
}
