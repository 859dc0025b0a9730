//! Chapter of the Analysebericht: information items, data protection and the effort of capture.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::zahlen;
use crate::document::ansicht::{Ansicht, fehlt, join, oder_fehlt, verweise, zeile, zeile_mit_anker, zelle};
use crate::document::{Block, Inline, Section, Zeile};
use crate::model::informationen::{Aufbewahrung, Information, Uebernahme};
use crate::steps::datenschutz::recht::Aufbewahrungsdatei;
use crate::steps::datenschutz::{self, Ergebnis, Nummer, Schwere, Stand, frist};
use crate::steps::prozessanalyse::erfassung::{self, Erfassung};
use crate::text::{Arg, format};

pub(super) fn section(ansicht: &Ansicht<'_>) -> Section {
    if ansicht.projekt.prozessanalyse.informationen.is_empty() {
        return ansicht.section("ab-informationen", ansicht.nichts(), Vec::new());
    }
    let results = datenschutz::pruefe(ansicht.projekt, &ansicht.lastenheft.recht);
    let kapitel = vec![
        ansicht.section("ab-inventar", vec![inventory(ansicht)], Vec::new()),
        ansicht.section("ab-datenschutz", objections(ansicht, &results), Vec::new()),
        ansicht.section("ab-ungeprueft", unchecked(ansicht, &results), Vec::new()),
        ansicht.section("ab-aufbewahrung", retention(ansicht), Vec::new()),
        ansicht.section("ab-erfassung", capture(ansicht), Vec::new()),
    ];
    ansicht.section("ab-informationen", Vec::new(), kapitel)
}

fn inventory(ansicht: &Ansicht<'_>) -> Block {
    let rows = ansicht.projekt.prozessanalyse.informationen.iter().map(|x| {
        let place = match (&x.system, &x.ort) {
            (Some(system), _) => vec![ansicht.name_verweis(system.as_str())],
            (None, ort) => zelle(oder_fehlt(ort.as_deref())),
        };
        let owner = x.fachlich_verantwortlich.as_ref().map(|id| vec![ansicht.name_verweis(id.as_str())]);
        zeile_mit_anker(
            x.id.as_str(),
            vec![
                zelle(x.id.as_str()),
                zelle(&x.name),
                place,
                owner.unwrap_or_else(|| zelle(fehlt())),
                zelle(ansicht.wort("janein", Some(if x.personenbezug.0 { "ja" } else { "nein" }))),
                zelle(ansicht.anzahl(x.datensaetze)),
                zelle(ansicht.wort("uebernahme", x.uebernahme.map(Uebernahme::word))),
            ],
        )
    });
    let columns = [
        ("lh-id", 2, false),
        ("lh-information", 6, false),
        ("lh-ort", 5, false),
        ("lh-fachlich-verantwortlich", 5, false),
        ("lh-personenbezug", 3, false),
        ("lh-datensaetze", 3, true),
        ("lh-uebernahme", 3, false),
    ];
    ansicht.tabelle("lh-tabelle-informationen", &columns, rows.collect())
}

fn objections(ansicht: &Ansicht<'_>, results: &[Ergebnis<'_>]) -> Vec<Block> {
    let counted = datenschutz::zaehle(results);
    let args = [
        ("ohne", Arg::Zahl(counted.ohne_beanstandung)),
        ("beanstandet", Arg::Zahl(counted.beanstandet)),
        ("offen", Arg::Zahl(counted.nicht_pruefbar)),
    ];
    let mut blocks = vec![
        Block::absatz(ansicht.t("ab-datenschutz-regel")),
        Block::Absatz { inhalt: vec![Inline::stark(ansicht.texte.format("datenschutz-summe", &args))] },
    ];
    let columns =
        [("ab-pruefung", 2, false), ("lh-information", 6, false), ("ab-beanstandung", 8, false), ("ab-rat", 8, false)];
    for schwere in Schwere::ALL {
        let members: Vec<&Ergebnis<'_>> = results.iter().filter(|x| x.is(*schwere)).collect();
        let same = |a: &&Ergebnis<'_>, b: &&Ergebnis<'_>| {
            a.nummer == b.nummer && a.information.id.as_str() == b.information.id.as_str()
        };
        let rows: Vec<_> = members.chunk_by(same).filter_map(|group| objection(ansicht, group)).collect();
        if !rows.is_empty() {
            let titel = format!("ab-tabelle-datenschutz-{}", schwere.word());
            blocks.push(ansicht.tabelle(&titel, &columns, rows));
        }
    }
    blocks
}

/// What one check objects to in one item.
fn objection(ansicht: &Ansicht<'_>, group: &[&Ergebnis<'_>]) -> Option<Zeile> {
    let first = group.first()?;
    let key = first.schluessel();
    let stellen: Vec<String> = group.iter().filter_map(|x| x.stelle.as_ref()).map(|id| ansicht.name(id)).collect();
    let stellen = if stellen.is_empty() { String::new() } else { format!(": {}", stellen.join(", ")) };
    let item = first.information;
    Some(zeile(vec![
        zelle(first.nummer.word()),
        vec![Inline::verweis(item.id.as_str(), format!("{} {}", item.id, item.name))],
        zelle(format!("{}{stellen}", ansicht.t(&key))),
        zelle(ansicht.t(first.rat())),
    ]))
}

/// What could not be checked: check by check, which field is missing for which items.
fn unchecked(ansicht: &Ansicht<'_>, results: &[Ergebnis<'_>]) -> Vec<Block> {
    let mut open: BTreeMap<(Nummer, &str), Vec<&str>> = BTreeMap::new();
    for x in results.iter().filter(|x| x.stand == Stand::NichtPruefbar) {
        open.entry((x.nummer, x.angabe.unwrap_or_default())).or_default().push(x.information.id.as_str());
    }
    if open.is_empty() {
        return vec![Block::absatz(ansicht.t("ab-ungeprueft-keine"))];
    }
    let rows = open.iter().map(|((nummer, angabe), ids)| {
        let check = ansicht.t(&format!("pruefung-{}", nummer.word()));
        zeile(vec![zelle(nummer.word()), zelle(check), zelle(*angabe), verweise(ids)])
    });
    let columns =
        [("ab-pruefung", 2, false), ("ab-geprueft", 8, false), ("lh-angabe", 7, false), ("lh-information", 5, false)];
    vec![
        Block::absatz(ansicht.t("ab-ungeprueft-regel")),
        ansicht.tabelle("ab-tabelle-ungeprueft", &columns, rows.collect()),
    ]
}

/// The statutory periods, with what they mean for a document of today.
fn retention(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let Some(datei) = &ansicht.lastenheft.recht.aufbewahrung else { return ansicht.nichts() };
    let args = [
        ("stand", Arg::Text(ansicht.datum(Some(datei.stand)))),
        ("ereignis", Arg::Text(ansicht.datum(Some(ansicht.projekt.angaben.datum)))),
    ];
    vec![Block::absatz(ansicht.texte.format("ab-aufbewahrung-regel", &args)), retention_table(ansicht, datei)]
}

fn retention_table(ansicht: &Ansicht<'_>, datei: &Aufbewahrungsdatei) -> Block {
    let event = ansicht.projekt.angaben.datum.date();
    let rows = datei.fristen.iter().map(|x| {
        let years = u8::try_from(x.jahre.0).ok();
        let date = |of: fn(jiff::civil::Date, u8) -> Option<jiff::civil::Date>| {
            let found = years.and_then(|years| of(event, years));
            found.map_or_else(fehlt, |date| format::datum(date, ansicht.texte.sprache()))
        };
        zeile(vec![
            zelle(ansicht.t(&format!("aufbewahrungsklasse-{}", x.klasse.word()))),
            zelle(ansicht.anzahl(Some(x.jahre))),
            zelle(ansicht.datum(x.seit)),
            zelle(date(frist::frist_ende)),
            zelle(date(frist::loeschbar_ab)),
            zelle(&x.quelle),
            items_of(ansicht, x.klasse),
        ])
    });
    let columns = [
        ("lh-art", 6, false),
        ("ab-jahre", 2, true),
        ("ab-seit", 3, false),
        ("ab-frist-ende", 3, false),
        ("ab-loeschbar-ab", 3, false),
        ("ab-quelle", 6, false),
        ("lh-information", 4, false),
    ];
    ansicht.tabelle("ab-tabelle-aufbewahrung", &columns, rows.collect())
}

fn items_of(ansicht: &Ansicht<'_>, klasse: Aufbewahrung) -> Vec<Inline> {
    let items = ansicht.projekt.prozessanalyse.informationen.iter().filter(|x| x.aufbewahrung == Some(klasse));
    let links = verweise(items.map(|x| x.id.as_str()));
    if links.is_empty() { zelle(fehlt()) } else { links }
}

fn capture(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let effort = erfassung::erfassung(ansicht.projekt);
    let rows: Vec<_> = effort
        .iter()
        .filter(|x| x.stunden.is_some())
        .map(|x| {
            let item = x.information;
            let roles = join(item.erfasst_von.iter().map(|id| ansicht.name_verweis(id.as_str())));
            zeile(vec![
                vec![ansicht.name_verweis(item.id.as_str())],
                if roles.is_empty() { zelle(fehlt()) } else { roles },
                zelle(oder_fehlt(item.erfassungsaufwand.map(|dauer| dauer.in_words(ansicht.texte)))),
                zelle(ansicht.anzahl(item.neu_je_jahr)),
                zelle(zahlen::zahl(ansicht, x.stunden)),
            ])
        })
        .collect();
    let mut blocks = vec![Block::absatz(ansicht.t("ab-erfassung-regel"))];
    if rows.is_empty() {
        blocks.extend(ansicht.nichts());
    } else {
        let columns = [
            ("lh-information", 6, false),
            ("lh-erfasst-von", 6, false),
            ("lh-erfassungsaufwand", 3, true),
            ("ab-neu-je-jahr", 3, true),
            ("ab-stunden-je-jahr", 2, true),
        ];
        blocks.push(ansicht.tabelle("ab-tabelle-erfassung", &columns, rows));
    }
    blocks.extend(erfassung::summe(&effort).map(|sum| {
        let args = [("stunden", Arg::Text(zahlen::stunden(ansicht, Some(sum))))];
        Block::absatz(ansicht.texte.format("ab-erfassung-summe", &args))
    }));
    blocks.extend(gaps(ansicht, &effort, "ab-erfassung-offen", |x| x.stunden.is_none()));
    blocks.extend(gaps(ansicht, &effort, "ab-ungenutzt", |x| x.genutzt == Some(false)));
    blocks
}

/// Names the items for which `holds`.
fn gaps(
    ansicht: &Ansicht<'_>,
    effort: &[Erfassung<'_>],
    key: &str,
    holds: fn(&Erfassung<'_>) -> bool,
) -> Option<Block> {
    let items: Vec<&Information> = effort.iter().filter(|x| holds(x)).map(|x| x.information).collect();
    let links = join(items.iter().map(|item| ansicht.name_verweis(item.id.as_str())));
    let text = Inline::text(format!("{} ", ansicht.t(key)));
    (!links.is_empty()).then(|| Block::Hinweis { inhalt: std::iter::once(text).chain(links).collect() })
}

/// The figures for machines.
pub(super) fn daten(ansicht: &Ansicht<'_>) -> Value {
    let results = datenschutz::pruefe(ansicht.projekt, &ansicht.lastenheft.recht);
    let counted = datenschutz::zaehle(&results);
    let told = results.iter().filter(|x| x.stand != Stand::OhneBeanstandung);
    let result = |x: &Ergebnis<'_>| {
        json!({
            "pruefung": x.nummer.word(),
            "information": x.information.id.as_str(),
            "stand": x.stand.word(),
            "schwere": x.nummer.schwere().word(),
            "stelle": x.stelle,
            "angabe": x.angabe,
        })
    };
    let effort = erfassung::erfassung(ansicht.projekt);
    let item = |x: &Erfassung<'_>| json!({"id": x.information.id.as_str(), "stunden": zahlen::exakt(x.stunden), "genutzt": x.genutzt});
    json!({
        "datenschutz": {
            "ohne_beanstandung": counted.ohne_beanstandung,
            "beanstandet": counted.beanstandet,
            "nicht_pruefbar": counted.nicht_pruefbar,
            "ergebnisse": told.map(result).collect::<Vec<_>>(),
        },
        "erfassung": effort.iter().map(item).collect::<Vec<_>>(),
        "erfassung_stunden": zahlen::exakt(erfassung::summe(&effort)),
    })
}
