//! What is proposed and decided, why, and what follows.

use super::Vorlage;
use crate::document::{Block, Inline, Section};
use crate::model::lastenheft::Thema;
use std::cmp::Ordering;

use num_traits::Signed;

use super::ergebnis::unrated;
use crate::steps::auswahl::auswertung::Bieter;
use crate::steps::vergabe::bruch::{Bruch, ganz};
use crate::text::{Arg, format};

/// The proposal, in a few sentences and one table of figures.
pub(super) fn vorschlag(vorlage: &Vorlage<'_>) -> Section {
    let first = vorlage.auswertung.erste();
    let decided = decided(vorlage).map(|text| Block::Absatz { inhalt: vec![Inline::stark(text)] });
    let mut blocks: Vec<Block> = decided.into_iter().collect();
    blocks.extend(match first.as_slice() {
        [] => vec![Block::Hinweis { inhalt: vec![Inline::text(vorlage.t("ev-kein-vorschlag"))] }],
        [only] => proposal(vorlage, only),
        several => {
            let names: Vec<String> = several.iter().map(|bieter| vorlage.name(bieter)).collect();
            let text = vorlage.ansicht.texte.format("ev-gleichauf", &[("namen", Arg::Text(names.join(", ")))]);
            vec![Block::Hinweis { inhalt: vec![Inline::text(text)] }]
        }
    });
    let note = |text: String| Block::Hinweis { inhalt: vec![Inline::text(text)] };
    let sprache = vorlage.ansicht.texte.sprache();
    let unknown: Vec<String> = vorlage.auswertung.ohne_preis().map(|bieter| vorlage.name(bieter)).collect();
    if !unknown.is_empty() {
        let args = [("namen", Arg::Text(format::liste(&unknown, sprache)))];
        blocks.push(note(vorlage.ansicht.texte.format("ev-vorschlag-ohne-wertung", &args)));
    }
    blocks.extend(unrated(vorlage));
    vorlage.ansicht.section("ev-beschluss", blocks, Vec::new())
}

/// What was decided last, and how that stands beside what the formula says.
fn decided(vorlage: &Vorlage<'_>) -> Option<String> {
    let entscheidung = vorlage.akte.entscheidungen.last()?;
    let args = [
        ("firma", Arg::Text(vorlage.firma(&entscheidung.anbieter))),
        ("durch", Arg::Text(entscheidung.durch.clone())),
        ("datum", Arg::Text(vorlage.ansicht.datum(entscheidung.datum))),
        ("rang", Arg::Text(entscheidung.rang.map(|rang| rang.to_string()).unwrap_or_default())),
    ];
    let rang = match entscheidung.rang {
        Some(1) => "ev-entschieden-erster",
        Some(_) => "ev-entschieden-rang",
        None => "ev-entschieden-ohne-rang",
    };
    let is_out = vorlage.gewaehlt().is_some_and(|bieter| !bieter.is_valid()).then_some("ev-entschieden-ausgeschlossen");
    let changed = (!entscheidung.unveraendert).then_some("ev-entschieden-anders");
    let parts = [Some("ev-entschieden"), Some(rang), changed, is_out].into_iter().flatten();
    Some(parts.map(|key| vorlage.ansicht.texte.format(key, &args)).collect::<Vec<_>>().join(" "))
}

fn proposal(vorlage: &Vorlage<'_>, bieter: &Bieter<'_>) -> Vec<Block> {
    let rechnung = vorlage.auswertung.rechnung;
    let args = [
        ("firma", Arg::Text(vorlage.name(bieter))),
        ("produkt", Arg::Text(bieter.anbieter.produkt.clone().unwrap_or_default())),
        ("methode", Arg::Text(vorlage.methode(vorlage.auswertung.verfahren.methode.value))),
        ("leistung", Arg::Text(vorlage.zahl(&bieter.bewertung.leistung(), 0))),
        ("gesamt", Arg::Text(vorlage.eur(&bieter.gesamtkosten))),
        ("barwert", Arg::Text(vorlage.eur(&bieter.barwert))),
        ("einmalig", Arg::Text(vorlage.eur(&bieter.kosten.summe.einmalig))),
        ("jahre", Arg::Text(rechnung.jahre.0.to_string())),
    ];
    let figures = vorlage.ansicht.texte.format("ev-vorschlag-zahlen", &args);
    let mut blocks = Vec::new();
    // What was decided stands above; who is first by the formula is told as it is.
    if vorlage.akte.entscheidungen.is_empty() {
        let sentence = vorlage.ansicht.texte.format("ev-vorschlag", &args);
        blocks.push(Block::Absatz { inhalt: vec![Inline::stark(sentence)] });
    }
    blocks.push(Block::absatz(figures));
    if !bieter.is_complete() {
        let text = vorlage.ansicht.texte.format("ev-vorschlag-unvollstaendig", &args);
        blocks.push(Block::Hinweis { inhalt: vec![Inline::text(text)] });
    }
    if !bieter.gefaehrdet.is_empty() {
        let groups: Vec<String> = bieter.gefaehrdet.iter().map(|id| vorlage.titel(id)).collect();
        let args = [("liste", Arg::Text(format::liste(&groups, vorlage.ansicht.texte.sprache())))];
        let text = vorlage.ansicht.texte.format("ev-vorschlag-gefaehrdet", &args);
        blocks.push(Block::Hinweis { inhalt: vec![Inline::text(text)] });
    }
    let others = other_winners(vorlage, bieter);
    if !others.is_empty() {
        let args = [("liste", Arg::Text(others.join("; ")))];
        blocks.push(Block::Hinweis {
            inhalt: vec![Inline::text(vorlage.ansicht.texte.format("ev-andere-sieger", &args))],
        });
    }
    blocks
}

/// Formulas by which somebody else would win: whoever signs has to know.
fn other_winners(vorlage: &Vorlage<'_>, first: &Bieter<'_>) -> Vec<String> {
    let rankings = vorlage.auswertung.rangfolgen.iter().skip(1);
    let other = rankings.filter_map(|ranking| {
        let platz = ranking.plaetze.as_ref().ok()?.first()?;
        let bieter = vorlage.bieter().get(platz.angebot)?;
        let is_other = bieter.anbieter.id.as_str() != first.anbieter.id.as_str();
        is_other.then(|| format!("{}: {}", vorlage.methode(ranking.methode), vorlage.name(bieter)))
    });
    other.collect()
}

/// Why something is to be chosen, and what for.
pub(super) fn anlass(vorlage: &Vorlage<'_>) -> Section {
    let ansicht = &vorlage.ansicht;
    let mut blocks = ansicht.langtext(ansicht.projekt.angaben.ausgangslage.as_ref(), Thema::Ausgangslage);
    let ziele = &ansicht.projekt.lastenheft.ziele;
    if !ziele.is_empty() {
        blocks.push(Block::absatz(vorlage.t("ev-ziele")));
        let item = |text: &String| vec![Block::absatz(text.clone())];
        blocks.push(Block::Liste { nummeriert: false, punkte: ziele.iter().map(|x| item(&x.titel)).collect() });
    }
    ansicht.section("ev-anlass", blocks, Vec::new())
}

/// Why the one in the first place is there; in the words of the decision once there is one.
pub(super) fn begruendung(vorlage: &Vorlage<'_>) -> Section {
    let mut blocks = Vec::new();
    for entscheidung in &vorlage.akte.entscheidungen {
        let args = [
            ("nummer", Arg::Text(entscheidung.nummer.to_string())),
            ("firma", Arg::Text(vorlage.firma(&entscheidung.anbieter))),
            ("durch", Arg::Text(entscheidung.durch.clone())),
            ("datum", Arg::Text(vorlage.ansicht.datum(entscheidung.datum))),
        ];
        let head = vorlage.ansicht.texte.format("ev-entscheidung", &args);
        blocks.push(Block::Absatz { inhalt: vec![Inline::stark(head)] });
        blocks.push(Block::absatz(entscheidung.begruendung.clone()));
    }
    let chosen = vorlage.gewaehlt();
    let others =
        || vorlage.bieter().iter().filter(|x| chosen.is_some_and(|chosen| !std::ptr::eq(chosen.anbieter, x.anbieter)));
    match chosen {
        Some(chosen) if others().next().is_some() => {
            let args = [("firma", Arg::Text(vorlage.name(chosen)))];
            blocks.push(Block::absatz(vorlage.ansicht.texte.format("ev-begruendung-zahlen", &args)));
            let points = others().map(|other| vec![Block::absatz(beside(vorlage, chosen, other))]);
            blocks.push(Block::Liste { nummeriert: false, punkte: points.collect() });
        }
        Some(_) => blocks.push(Block::absatz(vorlage.t("ev-begruendung-einziges"))),
        None => blocks.push(Block::absatz(vorlage.t("ev-begruendung-offen"))),
    }
    vorlage.ansicht.section("ev-begruendung", blocks, Vec::new())
}

/// An offer beside another one: what it has more of, and what it costs more or less.
fn beside(vorlage: &Vorlage<'_>, chosen: &Bieter<'_>, other: &Bieter<'_>) -> String {
    let name = ("firma", Arg::Text(vorlage.name(other)));
    if !other.is_valid() {
        return vorlage.ansicht.texte.format("ev-neben-ausgeschlossen", &[name]);
    }
    let Some(price) = &other.wertungspreis else {
        return vorlage.ansicht.texte.format("ev-neben-ohne-wertung", &[name]);
    };
    let Some(own) = &chosen.wertungspreis else {
        let both = [name, ("gewaehlt", Arg::Text(vorlage.name(chosen)))];
        return vorlage.ansicht.texte.format("ev-neben-unvergleichbar", &both);
    };
    let points = other.bewertung.leistung() - chosen.bewertung.leistung();
    let price = price - own;
    let side = |x: &Bruch| match x.cmp(&ganz(0)) {
        Ordering::Less => "weniger",
        Ordering::Equal => "gleich",
        Ordering::Greater => "mehr",
    };
    let args = [
        name,
        ("leistung", Arg::Text(side(&points).to_owned())),
        ("kosten", Arg::Text(side(&price).to_owned())),
        ("punkte", Arg::Text(vorlage.zahl(&points.abs(), 0))),
        ("betrag", Arg::Text(vorlage.eur(&price.abs()))),
    ];
    vorlage.ansicht.texte.format("ev-neben", &args)
}

/// What happens if nothing is decided.
pub(super) fn nichtentscheidung(vorlage: &Vorlage<'_>) -> Section {
    let ansicht = &vorlage.ansicht;
    let stated = ansicht.projekt.auswahl.nichtentscheidung.as_ref();
    let blocks = match stated {
        Some(text) => crate::document::markdown::blocks(&text.0),
        None => vec![Block::Hinweis { inhalt: vec![Inline::text(vorlage.t("ev-nichtentscheidung-offen"))] }],
    };
    let valid = vorlage.bieter().iter().filter_map(|x| Some((vorlage.name(x), x.angebot.bindefrist?)));
    let until = valid.map(|(name, until)| vec![Block::absatz(format!("{name}: {}", ansicht.datum(Some(until))))]);
    let until: Vec<Vec<Block>> = until.collect();
    let mut blocks = blocks;
    if !until.is_empty() {
        blocks.push(Block::absatz(vorlage.t("ev-bindefristen")));
        blocks.push(Block::Liste { nummeriert: false, punkte: until });
    }
    ansicht.section("ev-nichtentscheidung", blocks, Vec::new())
}

/// What comes next, the budget, and the lines for signatures.
pub(super) fn schritte(vorlage: &Vorlage<'_>) -> Section {
    let is_decided = !vorlage.akte.entscheidungen.is_empty();
    let steps = ["ev-schritt-fragen", "ev-schritt-beschluss", "ev-schritt-pflichtenheft", "ev-schritt-vertrag"];
    let steps = steps.into_iter().filter(|key| !is_decided || *key != "ev-schritt-beschluss");
    let points = steps.map(|key| vec![Block::absatz(vorlage.t(key))]).collect();
    let mut blocks = vec![Block::Liste { nummeriert: true, punkte: points }];
    if let Some(chosen) = vorlage.gewaehlt() {
        let year = chosen.kosten.summe.jahre.first().cloned().unwrap_or_else(|| ganz(0));
        let args = [
            ("firma", Arg::Text(vorlage.name(chosen))),
            ("einmalig", Arg::Text(vorlage.eur(&chosen.kosten.summe.einmalig))),
            ("jaehrlich", Arg::Text(vorlage.eur(&year))),
            ("gesamt", Arg::Text(vorlage.eur(&chosen.gesamtkosten))),
        ];
        blocks.push(Block::absatz(vorlage.ansicht.texte.format("ev-budget", &args)));
        if !chosen.kosten.is_known() {
            let text = vorlage.t("ev-budget-untergrenze");
            blocks.push(Block::Hinweis { inhalt: vec![Inline::text(text)] });
        }
    }
    blocks.push(signed(vorlage));
    let row = |key: &str| super::reihe([vorlage.t(key), String::new(), String::new(), String::new()]);
    let columns =
        [("ev-rolle", 4, false), ("ev-name", 4, false), ("ev-ort-datum", 3, false), ("ev-unterschrift", 5, false)];
    let rows = ["ev-unterschrift-leitung", "ev-unterschrift-projekt"].map(row).into();
    blocks.push(vorlage.ansicht.tabelle("ev-tabelle-unterschriften", &columns, rows));
    vorlage.ansicht.section("ev-schritte", blocks, Vec::new())
}

/// What the signatures below it say: a decision that was recorded, or one that is made with them.
fn signed(vorlage: &Vorlage<'_>) -> Block {
    if let Some(decided) = vorlage.akte.entscheidungen.last() {
        let firma = Arg::Text(vorlage.firma(&decided.anbieter));
        let args = [("firma", firma), ("datum", Arg::Text(vorlage.ansicht.datum(decided.datum)))];
        return Block::absatz(vorlage.ansicht.texte.format("ev-beschluss-bestaetigt", &args));
    }
    let proposed = vorlage.gewaehlt().map(|chosen| {
        vorlage.ansicht.texte.format("ev-beschluss-wie-vorgeschlagen", &[("firma", Arg::Text(vorlage.name(chosen)))])
    });
    let others = ["ev-beschluss-anderer", "ev-beschluss-keiner"].map(|key| vorlage.t(key));
    // One line each, so that box and words stay together.
    let lines = proposed.into_iter().chain(others).flat_map(|line| [Inline::umbruch(), Inline::text(line)]);
    Block::Absatz { inhalt: std::iter::once(Inline::text(vorlage.t("ev-beschluss-satz"))).chain(lines).collect() }
}
