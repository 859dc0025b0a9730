//! Chapters 17 and 18 and the data: where each requirement went, what deviates, what is open.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::kriterien::{link, promised, sign, waiver, when};
use super::{Heft, Leser};
use crate::document::ansicht::{fehlt, join, oder_fehlt, zeile, zelle};
use crate::document::{Block, Inline, Section, Zeile};
use crate::model::aenderung::{Aenderungsantrag, Wirkung};
use crate::model::lastenheft::{Nachweis, OffenerPunkt, Sichtbarkeit};
use crate::model::pflichtenheft::{Kriterium, Pflichtenheftdatei, Strang, Zusage};
use crate::model::werte::Verweis;
use crate::steps::pflichtenheft::Anforderung;
use crate::steps::pflichtenheft::stand::{Klasse, Offen, Partei, geltend, klasse, luecken, offen, offene_abgrenzung};
use crate::text::{Arg, format};

/// Most criteria that a row of open points names: nobody reads a list of five hundred.
const MAX_LISTED: usize = 24;

pub(super) fn verfolgung(heft: &Heft<'_>) -> Section {
    let sections = vec![
        heft.section("pf-vorwaerts", forward(heft), Vec::new()),
        heft.section("pf-rueckwaerts", backward(heft), Vec::new()),
        heft.section("pf-abweichungen", deviations(heft), Vec::new()),
        heft.section("pf-entfallene", dropped(heft), Vec::new()),
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
        let links = join(found.iter().map(|x| link(x)));
        let stages: Vec<String> = found.iter().map(|x| when(heft, x)).filter(|text| *text != fehlt()).collect();
        let owed = found.iter().filter(|x| klasse(x) != Klasse::Abgrenzung);
        let tests: usize = owed.map(|x| x.abnahme.len()).sum();
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
            (Some(_), Some(_)) => heft.gefordert(x).is_none(),
            (Some(_), None) => false,
        })
        .map(|x| {
            let reason = x.begruendung.clone().or_else(|| changed_by(heft, x));
            zeile(vec![vec![link(x)], zelle(&x.titel), zelle(oder_fehlt(reason))])
        })
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
    let criteria = geltend(heft.datei).filter_map(|x| {
        let reworded = heft.gefordert(x).map(|asked| reworded(heft, x, asked)).unwrap_or_default();
        let is_short = matches!(x.zusage, Some(Zusage::Teilweise | Zusage::Spaeter | Zusage::Nein));
        if x.abweichung.is_none() && !is_short && reworded.is_empty() && x.verzicht.is_none() {
            return None;
        }
        let waived = x.verzicht.as_ref().map(|verzicht| waiver(heft, verzicht));
        let later = (x.zusage == Some(Zusage::Spaeter)).then(|| when(heft, x));
        let by_change = changed_by(heft, x);
        let said = [x.abweichung.clone(), x.begruendung.clone(), later, waived].into_iter().flatten();
        let what: Vec<String> = said.chain(reworded).chain(by_change).collect();
        Some(zeile(vec![
            vec![link(x)],
            zelle(x.lastenheft.as_ref().map_or_else(fehlt, |id| id.value.clone())),
            zelle(heft.ansicht.wort("prioritaet", Some(x.prioritaet.word()))),
            zelle(promised(heft, x)),
            zelle(if what.is_empty() { fehlt() } else { what.join(" ") }),
        ]))
    });
    let exclusions = heft.datei.abgrenzungen.iter().filter_map(|x| {
        let asked = heft.ausgeschlossen(x)?;
        let said = |key: &str, text: &str| heft.ansicht.texte.format(key, &[("text", Arg::Text(text.to_owned()))]);
        let gone = x.entfallen.as_ref().map(|_| said("pf-abweichung-abgrenzung", &asked.text));
        let titel = (x.titel != asked.titel).then(|| said("pf-abweichung-titel", &asked.titel));
        let text = (x.text != asked.text).then(|| said("pf-abweichung-wortlaut", &asked.text));
        let what: Vec<String> = match gone {
            Some(gone) => vec![gone],
            None => titel.into_iter().chain(text).collect(),
        };
        let cells = [sign(x.id.as_str()), asked.id.clone(), fehlt(), heft.t("zusage-nein"), what.join(" ")];
        (!what.is_empty()).then(|| zeile(cells.map(zelle).into()))
    });
    let rows: Vec<_> = criteria.chain(exclusions).collect();
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

/// What change requests made of a criterion: new, changed or dropped.
pub(super) fn changed_by(heft: &Heft<'_>, x: &Kriterium) -> Option<String> {
    let effects = x.aenderungen.iter().map(|id| {
        let antrag = heft.ansicht.projekt.aenderungen.iter().find(|antrag| antrag.id.as_str() == id.as_str());
        let mut effects = antrag.map(|antrag| antrag.kriterien.as_slice()).unwrap_or_default().iter();
        let found = effects.find(|effect| effect.kriterium.value == x.id.as_str()).map(|effect| effect.wirkung);
        let key = format!("pf-durch-{}", found.unwrap_or(Wirkung::Geaendert).word());
        heft.ansicht.texte.format(&key, &[("id", Arg::Text(id.to_string()))])
    });
    let told: Vec<String> = effects.collect();
    (!told.is_empty()).then(|| told.join(" "))
}

/// What of the client's own word reads otherwise than in the Lastenheft.
fn reworded(heft: &Heft<'_>, x: &Kriterium, asked: &Anforderung) -> Vec<String> {
    let text = (x.anforderung != asked.text)
        .then(|| heft.ansicht.texte.format("pf-abweichung-wortlaut", &[("text", Arg::Text(asked.text.clone()))]));
    let priority = (x.prioritaet != asked.prioritaet).then(|| {
        let word = heft.ansicht.wort("prioritaet", Some(asked.prioritaet.word()));
        heft.ansicht.texte.format("pf-abweichung-prioritaet", &[("prioritaet", Arg::Text(word))])
    });
    let title = (x.titel != asked.titel)
        .then(|| heft.ansicht.texte.format("pf-abweichung-titel", &[("text", Arg::Text(asked.titel.clone()))]));
    let same = x.abnahme.len() == asked.abnahme.len()
        && x.abnahme.iter().zip(&asked.abnahme).all(|(a, b)| {
            (&a.ausgangslage.value, &a.aktion.value, &a.ergebnis.value) == (&b.ausgangslage, &b.aktion, &b.ergebnis)
        });
    let acceptance = (!same).then(|| heft.t("pf-abweichung-abnahme"));
    [title, text, priority, acceptance].into_iter().flatten().collect()
}

/// Criteria that the Lastenheft does not ask for any more: a gap in the numbers has its reason.
fn dropped(heft: &Heft<'_>) -> Vec<Block> {
    let criteria = heft.datei.kriterien.iter().filter_map(|x| Some((x.id.as_str(), &x.titel, x.entfallen.as_ref()?)));
    let exclusions =
        heft.datei.abgrenzungen.iter().filter_map(|x| Some((x.id.as_str(), &x.titel, x.entfallen.as_ref()?)));
    // What a change did away with is no longer owed; it stands among the Abgrenzungskriterien too.
    let by_change = geltend(heft.datei).filter(|x| klasse(x) == Klasse::Abgrenzung);
    let by_change = by_change.filter_map(|x| Some((x.id.as_str(), &x.titel, x.aenderungen.last()?.as_str())));
    let by_change = by_change.map(|(id, titel, antrag)| zeile(vec![zelle(sign(id)), zelle(titel), zelle(antrag)]));
    let rows: Vec<_> = criteria
        .chain(exclusions)
        .map(|(id, titel, gone)| {
            let version = gone.lastenheft.as_ref().map(|x| format!("{} {}", heft.t("pf-lastenheft"), x.as_str()));
            let antrag = gone.aenderung.as_ref().map(|x| x.as_str().to_owned());
            zeile(vec![zelle(sign(id)), zelle(titel), zelle(oder_fehlt(antrag.or(version)))])
        })
        .chain(by_change)
        .collect();
    if rows.is_empty() {
        return vec![Block::absatz(heft.t("pf-keine-entfallenen"))];
    }
    let columns = [("pf-kriterium", 2, false), ("pf-gegenstand", 9, false), ("pf-entfallen-seit", 5, false)];
    vec![heft.ansicht.tabelle("pf-tabelle-entfallen", &columns, rows)]
}

pub(super) fn offene_punkte(heft: &Heft<'_>) -> Section {
    let sprache = heft.ansicht.texte.sprache();
    let mut blocks = Vec::new();
    let shown = |x: &&OffenerPunkt| heft.ansicht.shows(x.sichtbarkeit.unwrap_or(Sichtbarkeit::Extern));
    let questions: Vec<_> = heft
        .datei
        .offene_punkte
        .iter()
        .filter(shown)
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
    // One row for each kind of point and party, or the list would be as long as the document; the reader's own come first.
    let order = |party: Partei| match (heft.leser, party) {
        (Leser::Auftragnehmer, Partei::Auftragnehmer) | (Leser::Auftraggeber, Partei::Auftraggeber) => 0,
        (_, Partei::Beide) => 1,
        _ => 2,
    };
    let criteria = heft.datei.kriterien.iter().map(|x| (link(x), offen(x, heft.gefordert(x))));
    let exclusions = heft.datei.abgrenzungen.iter();
    let exclusions =
        exclusions.map(|x| (Inline::text(sign(x.id.as_str())), offene_abgrenzung(x, heft.ausgeschlossen(x).is_some())));
    let mut by_kind: BTreeMap<(i32, Partei, Offen), Vec<Inline>> = BTreeMap::new();
    for (name, found) in criteria.chain(exclusions) {
        for point in found {
            let party = point.partei();
            by_kind.entry((order(party), party, point)).or_default().push(name.clone());
        }
    }
    let rows: Vec<_> = by_kind
        .into_iter()
        .map(|((_, party, point), links)| {
            let count = format::zahl(links.len().into(), sprache);
            let more = links.len().saturating_sub(MAX_LISTED);
            let mut shown = join(links.into_iter().take(MAX_LISTED));
            if more > 0 {
                let text = heft.ansicht.texte.format("pf-weitere", &[("anzahl", Arg::Zahl(more))]);
                shown.push(Inline::text(format!(" {text}")));
            }
            zeile(vec![
                zelle(heft.t(&format!("pf-partei-{}", party.word()))),
                zelle(heft.t(&format!("pf-offen-{}", point.word()))),
                zelle(count),
                shown,
            ])
        })
        .collect();
    if !rows.is_empty() {
        let columns =
            [("pf-wer", 3, false), ("pf-offen-was", 6, false), ("pf-anzahl", 2, true), ("pf-kriterien", 8, false)];
        blocks.push(Block::absatz(heft.t("pf-offen-einleitung")));
        blocks.push(heft.ansicht.uebersicht("pf-tabelle-offen", &columns, rows));
    }
    let gaps = heft.gefragt.map(|gefragt| luecken(heft.datei, gefragt)).unwrap_or_default();
    if !gaps.is_empty() {
        let args = [("liste", Arg::Text(gaps.join(", ")))];
        let text = heft.ansicht.texte.format("pf-offen-luecken", &args);
        blocks.push(Block::Hinweis { inhalt: vec![Inline::text(text)] });
    }
    if blocks.is_empty() {
        blocks.push(Block::absatz(heft.t("pf-nichts-offen")));
    }
    heft.section("pf-offene-punkte", blocks, Vec::new())
}

/// The criteria for machines, by identifier.
pub(super) fn data(heft: &Heft<'_>) -> BTreeMap<String, Value> {
    let mut data = gesagt(heft.datei, |x| offen(x, heft.gefordert(x)).into_iter().map(Offen::word).collect());
    if let Some(vermerk) = heft.freigaben.last().filter(|_| heft.ist_freigabe) {
        let release = json!({
            "version": vermerk.version.as_str(),
            "datum": vermerk.datum.date().to_string(),
            "name": vermerk.name,
            "rolle": vermerk.rolle,
            "anbieter": heft.anbieter.map(|x| x.id.as_str()),
            "lastenheft": heft.gefragt.map(|x| json!({"version": x.version, "pruefsumme": x.pruefsumme})),
        });
        data.insert("freigabe".to_owned(), release);
    }
    data
}

/// What the file says of its criteria; `open` tells what is open about one.
pub(in crate::document) fn gesagt<'d>(
    datei: &'d Pflichtenheftdatei,
    open: impl Fn(&'d Kriterium) -> Vec<&'static str>,
) -> BTreeMap<String, Value> {
    let criteria: Vec<Value> = geltend(datei).map(|x| criterion(x, &open(x))).collect();
    let exclusions = datei.abgrenzungen.iter().filter(|x| x.entfallen.is_none()).map(|x| {
        json!({"id": x.id.as_str(), "lastenheft": x.lastenheft.as_ref().map(|id| id.value.as_str()), "titel": x.titel, "text": x.text, "begruendung": x.begruendung})
    });
    let mut data = BTreeMap::from([
        ("kriterien".to_owned(), Value::Array(criteria)),
        ("abgrenzungen".to_owned(), Value::Array(exclusions.collect())),
    ]);
    if !datei.aenderungen.is_empty() {
        data.insert("aenderungen".to_owned(), json!(names(&datei.aenderungen)));
        let gone = datei.abgrenzungen.iter().filter_map(|x| {
            let antrag = x.entfallen.as_ref()?.aenderung.as_ref()?;
            Some((x.id.to_string(), json!(antrag.as_str())))
        });
        data.insert("entfallen_durch".to_owned(), Value::Object(gone.collect()));
    }
    data
}

fn names(aenderungen: &[Verweis<Aenderungsantrag>]) -> Vec<&str> {
    aenderungen.iter().map(Verweis::as_str).collect()
}

fn criterion(x: &Kriterium, open: &[&str]) -> Value {
    let number = |x: rust_decimal::Decimal| x.normalize().to_string();
    json!({
        "id": x.id.as_str(),
        "zeichen": sign(x.id.as_str()),
        "lastenheft": x.lastenheft.as_ref().map(|id| id.value.as_str()),
        "klasse": klasse(x).word(),
        "titel": x.titel,
        "anforderung": x.anforderung,
        "art": x.art.word(),
        "gruppe": x.gruppe.word(),
        "prioritaet": x.prioritaet.word(),
        "strang": x.strang.map(Strang::word),
        "zusage": x.zusage.map(Zusage::word),
        "erfuellung": x.erfuellung.map(crate::model::angebot::Erfuellung::word),
        "loesung": x.loesung,
        "aufwand": x.aufwand.map(|x| number(x.wert())),
        "einmalpreis": x.einmalpreis.map(|x| number(x.eur())),
        "jahrespreis": x.jahrespreis.map(|x| number(x.eur())),
        "preisbezug": x.preisbezug.map(crate::model::angebot::Kostenart::word),
        "bedingungen": x.bedingungen,
        "mitwirkung": x.mitwirkung,
        "beleg": x.beleg,
        "termin": x.termin.map(|x| x.date().to_string()),
        "stufe": x.stufe.as_ref().map(|id| id.as_str().to_owned()),
        "abweichung": x.abweichung,
        "begruendung": x.begruendung,
        "verzicht": x.verzicht.as_ref().map(|v| json!({
            "durch": v.durch, "grund": v.grund, "datum": v.datum.date().to_string(),
        })),
        "nachweis": x.nachweis.map(Nachweis::word),
        "abnahme": x.abnahme.iter().map(|a| json!({
            "ausgangslage": a.ausgangslage, "aktion": a.aktion, "ergebnis": a.ergebnis,
        })).collect::<Vec<_>>(),
        "aenderungen": names(&x.aenderungen),
        "offen": open,
    })
}
