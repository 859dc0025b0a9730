//! Chapters 17 and 18 and the data: where each requirement went, what deviates, what is open.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::kriterien::{link, promised, sign, waiver, when};
use super::{Heft, Leser};
use crate::document::ansicht::{fehlt, zeile, zelle};
use crate::document::{Block, Inline, Section, Zeile};
use crate::model::pflichtenheft::{Kriterium, Zusage};
use crate::steps::pflichtenheft::stand::{Offen, Partei, geltend, klasse, offen};
use crate::text::format;

pub(super) fn verfolgung(heft: &Heft<'_>) -> Section {
    let sections = vec![
        heft.section("pf-vorwaerts", forward(heft), Vec::new()),
        heft.section("pf-rueckwaerts", backward(heft), Vec::new()),
        heft.section("pf-abweichungen", deviations(heft), Vec::new()),
    ];
    heft.section("pf-verfolgung", Vec::new(), sections)
}

/// From the Lastenheft to criteria, stages and tests.
fn forward(heft: &Heft<'_>) -> Vec<Block> {
    let mut by_requirement: BTreeMap<&str, Vec<&Kriterium>> = BTreeMap::new();
    for x in geltend(heft.datei) {
        if let Some(id) = &x.lastenheft {
            by_requirement.entry(&id.value).or_default().push(x);
        }
    }
    let row = |id: &str, titel: String| {
        let found = by_requirement.get(id).map(Vec::as_slice).unwrap_or_default();
        let links = crate::document::ansicht::join(found.iter().map(|x| link(x)));
        let stages: Vec<String> = found.iter().map(|x| when(heft, x)).filter(|text| *text != fehlt()).collect();
        let tests: usize = found.iter().map(|x| x.abnahme.len()).sum();
        zeile(vec![
            zelle(id),
            zelle(titel),
            if links.is_empty() { vec![Inline::stark(heft.t("pf-ohne-kriterium"))] } else { links },
            zelle(if stages.is_empty() { fehlt() } else { stages.join(", ") }),
            zelle(tests.to_string()),
        ])
    };
    let rows: Vec<Zeile> = match heft.gefragt {
        Some(gefragt) => gefragt.anforderungen.iter().map(|x| row(&x.id, x.titel.clone())).collect(),
        None => by_requirement
            .iter()
            .map(|(id, found)| row(id, found.first().map(|x| x.titel.clone()).unwrap_or_default()))
            .collect(),
    };
    if rows.is_empty() {
        return vec![Block::absatz(heft.t("pf-keine-kriterien"))];
    }
    let columns = [
        ("pf-lastenheft", 3, false),
        ("pf-gegenstand", 7, false),
        ("pf-kriterium", 3, false),
        ("pf-wann", 3, false),
        ("pf-tests-anzahl", 2, true),
    ];
    vec![heft.ansicht.uebersicht("pf-tabelle-vorwaerts", &columns, rows)]
}

/// Criteria that no requirement of the Lastenheft stands behind.
fn backward(heft: &Heft<'_>) -> Vec<Block> {
    let rows: Vec<_> = geltend(heft.datei)
        .filter(|x| match (&x.lastenheft, heft.gefragt) {
            (None, _) => true,
            (Some(id), Some(_)) => !heft.is_asked(Some(&id.value)),
            (Some(_), None) => false,
        })
        .map(|x| zeile(vec![vec![link(x)], zelle(&x.titel), zelle(x.begruendung.clone().unwrap_or_else(fehlt))]))
        .collect();
    if rows.is_empty() {
        return vec![Block::absatz(heft.t("pf-rueckwaerts-alle"))];
    }
    let columns = [("pf-kriterium", 2, false), ("pf-gegenstand", 7, false), ("pf-grund", 7, false)];
    vec![
        Block::absatz(heft.t("pf-rueckwaerts-satz")),
        heft.ansicht.uebersicht("pf-tabelle-rueckwaerts", &columns, rows),
    ]
}

/// Everything that is agreed otherwise than the Lastenheft asks for: here the Pflichtenheft prevails.
fn deviations(heft: &Heft<'_>) -> Vec<Block> {
    let rows: Vec<_> = geltend(heft.datei)
        .filter(|x| {
            x.abweichung.is_some() || matches!(x.zusage, Some(Zusage::Teilweise | Zusage::Spaeter | Zusage::Nein))
        })
        .map(|x| {
            let waived = x.verzicht.as_ref().map(|verzicht| waiver(heft, verzicht));
            let what: Vec<String> =
                [x.abweichung.clone(), x.begruendung.clone(), waived].into_iter().flatten().collect();
            zeile(vec![
                vec![link(x)],
                zelle(x.lastenheft.as_ref().map_or_else(fehlt, |id| id.value.clone())),
                zelle(heft.ansicht.wort("prioritaet", Some(x.prioritaet.word()))),
                zelle(promised(heft, x)),
                zelle(if what.is_empty() { fehlt() } else { what.join(" ") }),
            ])
        })
        .collect();
    if rows.is_empty() {
        return vec![Block::absatz(heft.t("pf-keine-abweichungen"))];
    }
    let columns = [
        ("pf-kriterium", 2, false),
        ("pf-lastenheft", 3, false),
        ("pf-prioritaet", 2, false),
        ("pf-zusage", 3, false),
        ("pf-abweichung", 9, false),
    ];
    vec![
        Block::absatz(heft.t("pf-abweichungen-satz")),
        heft.ansicht.uebersicht("pf-tabelle-abweichungen", &columns, rows),
    ]
}

/// Criteria with what is open about them, as far as the reader has to do with it.
fn open<'h>(heft: &'h Heft<'_>) -> impl Iterator<Item = (&'h Kriterium, Vec<Offen>)> {
    let concerns = |open: &Offen| match (heft.leser, open.partei()) {
        (Leser::Team, _) | (_, Partei::Beide) => true,
        (Leser::Auftraggeber, party) => party == Partei::Auftraggeber,
        (Leser::Auftragnehmer, party) => party == Partei::Auftragnehmer,
    };
    heft.datei.kriterien.iter().filter_map(move |x| {
        let is_asked = heft.is_asked(x.lastenheft.as_ref().map(|id| id.value.as_str()));
        let found: Vec<Offen> = offen(x, is_asked).into_iter().filter(concerns).collect();
        (!found.is_empty()).then_some((x, found))
    })
}

pub(super) fn offene_punkte(heft: &Heft<'_>) -> Section {
    let sprache = heft.ansicht.texte.sprache();
    let mut blocks = Vec::new();
    let questions: Vec<_> = heft
        .datei
        .offene_punkte
        .iter()
        .map(|x| {
            let cells = [
                x.id.to_string(),
                x.frage.clone(),
                heft.ansicht.name(x.entscheidet.as_str()),
                heft.ansicht.datum(x.bis),
            ];
            zeile(cells.map(zelle).into())
        })
        .collect();
    if !questions.is_empty() {
        let columns = [("lh-id", 2, false), ("pf-frage", 9, false), ("pf-entscheidet", 4, false), ("lh-bis", 3, false)];
        blocks.push(heft.ansicht.tabelle("pf-tabelle-fragen", &columns, questions));
    }
    // One row for each kind of point and party, or the list would be as long as the document.
    let mut by_kind: BTreeMap<(Partei, Offen), Vec<Inline>> = BTreeMap::new();
    for (x, found) in open(heft) {
        for point in found {
            by_kind.entry((point.partei(), point)).or_default().push(link(x));
        }
    }
    let rows: Vec<_> = by_kind
        .into_iter()
        .map(|((party, point), links)| {
            let count = format::zahl(links.len().into(), sprache);
            zeile(vec![
                zelle(heft.t(&format!("pf-partei-{}", party.word()))),
                zelle(heft.t(&format!("pf-offen-{}", point.word()))),
                zelle(count),
                crate::document::ansicht::join(links.into_iter()),
            ])
        })
        .collect();
    if !rows.is_empty() {
        let columns =
            [("pf-wer", 3, false), ("pf-offen-was", 6, false), ("pf-anzahl", 2, true), ("pf-kriterien", 8, false)];
        let key = match heft.leser {
            Leser::Auftraggeber => "pf-offen-fuer-auftraggeber",
            Leser::Auftragnehmer => "pf-offen-fuer-auftragnehmer",
            Leser::Team => "pf-offen-fuer-team",
        };
        blocks.push(Block::absatz(heft.t(key)));
        blocks.push(heft.ansicht.uebersicht("pf-tabelle-offen", &columns, rows));
    }
    if blocks.is_empty() {
        blocks.push(Block::absatz(heft.t("pf-nichts-offen")));
    }
    heft.section("pf-offene-punkte", blocks, Vec::new())
}

/// The criteria for machines, by identifier.
pub(super) fn data(heft: &Heft<'_>) -> BTreeMap<String, Value> {
    let number = |x: rust_decimal::Decimal| x.normalize().to_string();
    let one = |x: &Kriterium| {
        let is_asked = heft.is_asked(x.lastenheft.as_ref().map(|id| id.value.as_str()));
        let open: Vec<&str> = offen(x, is_asked).into_iter().map(Offen::word).collect();
        json!({
            "id": x.id.as_str(),
            "zeichen": sign(x.id.as_str()),
            "lastenheft": x.lastenheft.as_ref().map(|id| id.value.as_str()),
            "klasse": klasse(x).word(),
            "titel": x.titel,
            "anforderung": x.anforderung,
            "prioritaet": x.prioritaet.word(),
            "zusage": x.zusage.map(Zusage::word),
            "erfuellung": x.erfuellung.map(crate::model::angebot::Erfuellung::word),
            "loesung": x.loesung,
            "aufwand": x.aufwand.map(|x| number(x.wert())),
            "einmalpreis": x.einmalpreis.map(|x| number(x.eur())),
            "jahrespreis": x.jahrespreis.map(|x| number(x.eur())),
            "preisbezug": x.preisbezug.map(crate::model::angebot::Kostenart::word),
            "bedingungen": x.bedingungen,
            "mitwirkung": x.mitwirkung,
            "termin": x.termin.map(|x| x.date().to_string()),
            "stufe": x.stufe.as_ref().map(|id| id.as_str().to_owned()),
            "abweichung": x.abweichung,
            "begruendung": x.begruendung,
            "verzicht": x.verzicht.as_ref().map(|v| json!({
                "durch": v.durch, "grund": v.grund, "datum": v.datum.date().to_string(),
            })),
            "abnahme": x.abnahme.iter().map(|a| json!({
                "ausgangslage": a.ausgangslage, "aktion": a.aktion, "ergebnis": a.ergebnis,
            })).collect::<Vec<_>>(),
            "offen": open,
        })
    };
    let criteria: Vec<Value> = geltend(heft.datei).map(one).collect();
    let exclusions = heft.datei.abgrenzungen.iter().filter(|x| x.entfallen.is_none()).map(|x| {
        json!({"id": x.id.as_str(), "lastenheft": x.lastenheft.as_ref().map(|id| id.value.as_str()), "titel": x.titel, "text": x.text, "begruendung": x.begruendung})
    });
    BTreeMap::from([
        ("kriterien".to_owned(), Value::Array(criteria)),
        ("abgrenzungen".to_owned(), Value::Array(exclusions.collect())),
    ])
}
