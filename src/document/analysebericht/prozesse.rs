//! Chapter of the Analysebericht: effort, cost and weaknesses of processes.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::zahlen;
use crate::document::ansicht::{Ansicht, join, oder_fehlt, zeile, zeile_mit_anker, zelle};
use crate::document::{Balken, BalkenWert, Block, Inline, Section};
use crate::model::prozesse::{Einbinden, Erhebung, Schwere};
use crate::steps::prozessanalyse::aufwand::{self, Aufwand, Jahreswert, Zeitgrundlage};
use crate::steps::prozessanalyse::schwachstellen::{self, Rang};
use crate::steps::prozessanalyse::zeit;
use crate::text::Arg;

pub(super) fn section(ansicht: &Ansicht<'_>) -> Section {
    let aufwand = aufwand::aufwand(ansicht.projekt);
    if aufwand.is_empty() {
        return ansicht.section("ab-prozesse", ansicht.nichts(), Vec::new());
    }
    let kapitel = vec![
        ansicht.section("ab-prozesse-aufwand", effort(ansicht, &aufwand), Vec::new()),
        ansicht.section("ab-prozesse-schwachstellen", weaknesses(ansicht, &aufwand), Vec::new()),
        ansicht.section("ab-prozesse-einsparung", savings(ansicht, &aufwand), Vec::new()),
    ];
    ansicht.section("ab-prozesse", vec![convention(ansicht)], kapitel)
}

/// How frequencies and durations are turned into hours per year.
pub(super) fn convention(ansicht: &Ansicht<'_>) -> Block {
    let number = |value: u32| Arg::Text(value.to_string());
    let args = [
        ("betriebstage", number(zeit::betriebstage(ansicht.projekt))),
        ("tage", number(zeit::ARBEITSTAGE)),
        ("wochen", number(zeit::WOCHEN)),
        ("stunden", number(zeit::STUNDEN_JE_TAG)),
        ("tage_je_woche", number(zeit::TAGE_JE_WOCHE)),
    ];
    Block::absatz(ansicht.texte.format("ab-prozesse-annahmen", &args))
}

fn effort(ansicht: &Ansicht<'_>, aufwand: &[Aufwand<'_>]) -> Vec<Block> {
    let rows = aufwand.iter().map(|x| {
        zeile_mit_anker(
            x.prozess.id.as_str(),
            vec![
                zelle(x.prozess.id.as_str()),
                zelle(&x.prozess.name),
                zelle(zahlen::zahl(ansicht, x.je_jahr)),
                zelle(zahlen::dauer(ansicht, x.bearbeitung)),
                zelle(zahlen::zahl(ansicht, x.jahr.map(|jahr| jahr.stunden))),
                zelle(zahlen::euro(ansicht, x.jahr.and_then(|jahr| jahr.kosten))),
                zelle(zahlen::prozent(ansicht, x.warteanteil)),
                zelle(oder_fehlt(x.medienbrueche.map(|count| count.to_string()))),
                zelle(oder_fehlt(x.doppelerfassungen.map(|count| count.to_string()))),
            ],
        )
    });
    let columns = [
        ("lh-id", 2, false),
        ("lh-prozess", 6, false),
        ("ab-je-jahr", 2, true),
        ("ab-zeit-je-fall", 3, true),
        ("ab-stunden-je-jahr", 2, true),
        ("ab-kosten-je-jahr", 3, true),
        ("ab-warteanteil", 3, true),
        ("ab-medienbrueche", 3, true),
        ("ab-doppelerfassungen", 3, true),
    ];
    let mut blocks = vec![
        Block::absatz(ansicht.t("ab-prozesse-regeln")),
        ansicht.tabelle("ab-tabelle-aufwand", &columns, rows.collect()),
    ];
    blocks.extend(aufwand::summe(aufwand).map(|sum| Block::absatz(total(ansicht, "ab-prozesse-summe", sum))));
    blocks.push(Block::absatz(measured(ansicht, aufwand)));
    blocks.extend(bars(ansicht, aufwand));
    blocks.extend(aufwand.iter().filter_map(|x| deviation(ansicht, x)));
    let wrong = aufwand.iter().filter(|x| x.widerspruch).map(|x| x.prozess.id.as_str());
    blocks.extend(named(ansicht, "ab-prozesse-widerspruch", wrong));
    let without = aufwand.iter().filter(|x| x.jahr.is_none()).map(|x| x.prozess.id.as_str());
    blocks.extend(named(ansicht, "ab-prozesse-ohne-aufwand", without));
    blocks
}

/// The sum in a sentence; that of the cost only where every part has one.
fn total(ansicht: &Ansicht<'_>, key: &str, sum: Jahreswert) -> String {
    let cost = match sum.kosten {
        Some(cost) => zahlen::euro(ansicht, Some(cost)),
        None => ansicht.t("ab-kosten-unbekannt"),
    };
    let args = [("stunden", Arg::Text(zahlen::stunden(ansicht, Some(sum.stunden)))), ("kosten", Arg::Text(cost))];
    ansicht.texte.format(key, &args)
}

fn measured(ansicht: &Ansicht<'_>, aufwand: &[Aufwand<'_>]) -> String {
    let count = |erhebung| Arg::Zahl(aufwand.iter().filter(|x| x.prozess.erhebung == erhebung).count());
    let args = [
        ("gemessen", count(Some(Erhebung::Gemessen))),
        ("geschaetzt", count(Some(Erhebung::Geschaetzt))),
        ("offen", count(None)),
    ];
    ansicht.texte.format("ab-prozesse-erhebung", &args)
}

/// Hours per year, the longest first.
fn bars(ansicht: &Ansicht<'_>, aufwand: &[Aufwand<'_>]) -> Option<Block> {
    let mut known: Vec<(Decimal, &Aufwand<'_>)> =
        aufwand.iter().filter_map(|x| Some((x.jahr?.stunden, x))).filter(|(hours, _)| *hours > Decimal::ZERO).collect();
    known.sort_by_cached_key(|(hours, x)| (std::cmp::Reverse(*hours), crate::text::natural_key(x.prozess.id.as_str())));
    let (most, first) = known.first().map(|(hours, x)| (*hours, *x))?;
    let bar = |(hours, x): &(Decimal, &Aufwand<'_>)| BalkenWert {
        name: format!("{} {}", x.prozess.id, x.prozess.name),
        wert: zahlen::stunden(ansicht, Some(*hours)),
        promille: zahlen::promille(*hours, most),
    };
    let args = [("anzahl", Arg::Zahl(known.len())), ("erstes", Arg::Text(first.prozess.name.clone()))];
    Some(Block::Balken(Balken {
        titel: ansicht.t("ab-bild-aufwand"),
        alt: ansicht.texte.format("ab-bild-aufwand-alt", &args),
        balken: known.iter().map(bar).collect(),
    }))
}

/// Says that steps and stated time of a process do not belong together.
fn deviation(ansicht: &Ansicht<'_>, x: &Aufwand<'_>) -> Option<Block> {
    let percent = x.abweichung?;
    let key = if percent.is_sign_negative() { "ab-prozesse-abweichung-weniger" } else { "ab-prozesse-abweichung-mehr" };
    let args = [
        ("prozess", Arg::Text(format!("{} {}", x.prozess.id, x.prozess.name))),
        ("prozent", Arg::Text(zahlen::prozent(ansicht, Some(percent.abs())))),
        ("grenze", Arg::Text(aufwand::ABWEICHUNG.to_string())),
    ];
    Some(Block::Hinweis { inhalt: vec![Inline::text(ansicht.texte.format(key, &args))] })
}

/// Names the processes of which a sentence is true.
fn named<'p>(ansicht: &Ansicht<'_>, key: &str, ids: impl Iterator<Item = &'p str>) -> Option<Block> {
    let names = join(ids.map(|id| ansicht.name_verweis(id)));
    let text = Inline::text(format!("{} ", ansicht.t(key)));
    (!names.is_empty()).then(|| Block::Hinweis { inhalt: std::iter::once(text).chain(names).collect() })
}

fn weaknesses(ansicht: &Ansicht<'_>, aufwand: &[Aufwand<'_>]) -> Vec<Block> {
    let ranked = schwachstellen::rangfolge(aufwand);
    if ranked.is_empty() {
        return ansicht.nichts();
    }
    let rows = ranked.iter().enumerate().map(|(index, rang)| {
        let mut text = vec![Inline::text(&rang.schwachstelle.beschreibung)];
        if let Some(effect) = &rang.schwachstelle.wirkung {
            text.extend([Inline::umbruch(), Inline::text(effect)]);
        }
        zeile_mit_anker(
            rang.schwachstelle.id.as_str(),
            vec![
                zelle((index + 1).to_string()),
                zelle(rang.schwachstelle.id.as_str()),
                vec![ansicht.name_verweis(rang.prozess.id.as_str())],
                zelle(ansicht.wort("schwaechenart", Some(rang.schwachstelle.kategorie.word()))),
                text,
                zelle(ansicht.wort("schwere", rang.schwachstelle.schwere.map(Schwere::word))),
                zelle(zahlen::zahl(ansicht, rang.stunden)),
            ],
        )
    });
    let columns = [
        ("ab-rang", 1, true),
        ("lh-id", 3, false),
        ("lh-prozess", 4, false),
        ("lh-art", 4, false),
        ("lh-schwachstelle", 9, false),
        ("lh-schwere", 2, false),
        ("ab-stunden-je-jahr", 2, true),
    ];
    vec![
        Block::absatz(ansicht.t("ab-schwachstellen-regel")),
        ansicht.tabelle("ab-tabelle-schwachstellen", &columns, rows.collect()),
    ]
}

fn savings(ansicht: &Ansicht<'_>, aufwand: &[Aufwand<'_>]) -> Vec<Block> {
    let wanted = |x: &&Aufwand<'_>| x.prozess.bearbeitungszeit_soll.is_some() && x.prozess.einbinden != Einbinden::Nein;
    let open = aufwand.iter().filter(wanted).filter(|x| x.einsparung.is_none()).map(|x| x.prozess.id.as_str());
    let open = named(ansicht, "ab-einsparung-offen", open);
    let of = |einbinden| aufwand::einsparung(aufwand, einbinden);
    let sums = [("ab-einsparung-summe", of(Einbinden::Ja)), ("ab-einsparung-spaeter", of(Einbinden::Spaeter))];
    if sums.iter().all(|(_, sum)| sum.is_none()) {
        return open.map_or_else(|| vec![Block::absatz(ansicht.t("ab-einsparung-keine"))], |open| vec![open]);
    }
    let rows = aufwand.iter().filter_map(|x| {
        let saved = x.einsparung?;
        Some(zeile(vec![
            vec![ansicht.name_verweis(x.prozess.id.as_str())],
            zelle(ansicht.wort("einbinden", Some(x.prozess.einbinden.word()))),
            zelle(zahlen::dauer(ansicht, x.bearbeitung)),
            zelle(zahlen::dauer(ansicht, x.prozess.bearbeitungszeit_soll.and_then(zeit::sekunden))),
            zelle(zahlen::zahl(ansicht, x.je_jahr)),
            zelle(zahlen::zahl(ansicht, Some(saved.stunden))),
            zelle(zahlen::euro(ansicht, saved.kosten)),
        ]))
    });
    let columns = [
        ("lh-prozess", 6, false),
        ("lh-einbinden", 4, false),
        ("ab-zeit-heute", 3, true),
        ("ab-zeit-kuenftig", 3, true),
        ("ab-je-jahr", 2, true),
        ("ab-stunden-je-jahr", 2, true),
        ("ab-wert-je-jahr", 3, true),
    ];
    let caveat = vec![Inline::stark(ansicht.t("ab-einsparung-vorbehalt"))];
    let mut blocks = vec![
        Block::absatz(ansicht.t("ab-einsparung-regel")),
        Block::Hinweis { inhalt: caveat },
        ansicht.tabelle("ab-tabelle-einsparung", &columns, rows.collect()),
    ];
    blocks.extend(sums.into_iter().filter_map(|(key, sum)| Some(Block::absatz(total(ansicht, key, sum?)))));
    blocks.extend(open);
    blocks
}

/// The figures of all processes for the summary: hours, cost, the gravest weakness.
pub(super) fn kurz(ansicht: &Ansicht<'_>) -> Vec<String> {
    let aufwand = aufwand::aufwand(ansicht.projekt);
    let sum = aufwand::summe(&aufwand).map(|sum| total(ansicht, "ab-satz-prozesse", sum));
    let ranked = schwachstellen::rangfolge(&aufwand);
    let worst = ranked.first().map(|rang| {
        let args = [
            ("prozess", Arg::Text(rang.prozess.name.clone())),
            ("schwachstelle", Arg::Text(rang.schwachstelle.beschreibung.trim_end_matches('.').to_owned())),
        ];
        ansicht.texte.format("ab-satz-schwachstelle", &args)
    });
    let saved = aufwand::einsparung(&aufwand, Einbinden::Ja).map(|sum| total(ansicht, "ab-satz-einsparung", sum));
    sum.into_iter().chain(worst).chain(saved).collect()
}

/// The figures for machines.
pub(super) fn daten(ansicht: &Ansicht<'_>) -> Value {
    let aufwand = aufwand::aufwand(ansicht.projekt);
    let ranked = schwachstellen::rangfolge(&aufwand);
    json!({
        "annahmen": {
            "betriebstage_je_jahr": zeit::betriebstage(ansicht.projekt),
            "wochen_je_jahr": zeit::WOCHEN,
            "arbeitstage_je_jahr": zeit::ARBEITSTAGE,
            "stunden_je_tag": zeit::STUNDEN_JE_TAG,
            "tage_je_woche": zeit::TAGE_JE_WOCHE,
        },
        "prozesse": aufwand.iter().map(process_data).collect::<Vec<_>>(),
        "summe": zahlen::jahreswert(aufwand::summe(&aufwand)),
        "schwachstellen": ranked.iter().map(weakness_data).collect::<Vec<_>>(),
        "einsparung": {
            "summe": zahlen::jahreswert(aufwand::einsparung(&aufwand, Einbinden::Ja)),
            "spaeter": zahlen::jahreswert(aufwand::einsparung(&aufwand, Einbinden::Spaeter)),
            "vorbehalt": ansicht.t("ab-einsparung-vorbehalt"),
        },
    })
}

fn process_data(x: &Aufwand<'_>) -> Value {
    let grundlage = x.grundlage.map(|grundlage| match grundlage {
        Zeitgrundlage::Schritte => "schritte",
        Zeitgrundlage::Angabe => "angabe",
    });
    json!({
        "id": x.prozess.id.as_str(),
        "je_jahr": zahlen::exakt(x.je_jahr),
        "bearbeitung_sekunden": zahlen::exakt(x.bearbeitung),
        "grundlage": grundlage,
        "abweichung_prozent": zahlen::exakt(x.abweichung),
        "jahr": zahlen::jahreswert(x.jahr),
        "liegezeit_sekunden": zahlen::exakt(x.liegezeit),
        "durchlauf_sekunden": zahlen::exakt(x.durchlauf),
        "warteanteil_prozent": zahlen::exakt(x.warteanteil),
        "widerspruch": x.widerspruch,
        "medienbrueche": x.medienbrueche,
        "doppelerfassungen": x.doppelerfassungen,
        "einsparung": zahlen::jahreswert(x.einsparung),
    })
}

fn weakness_data(rang: &Rang<'_>) -> Value {
    json!({
        "id": rang.schwachstelle.id.as_str(),
        "prozess": rang.prozess.id.as_str(),
        "schwere": rang.schwachstelle.schwere.map(Schwere::word),
        "stunden": zahlen::exakt(rang.stunden),
    })
}
