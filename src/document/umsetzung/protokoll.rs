//! The record of an acceptance: what was tested, what is wrong, what is reserved, what is declared, signed by both parties.
//!
//! Without an entry under `abnahmen` it is a form: everything that is known stands there, the rest is filled in by hand.

use crate::document::aenderungsantrag::{contract_name, contractor, unterschriften};
use crate::document::ansicht::{Ansicht, fehlt, oder_fehlt, zeile, zelle};
use crate::document::pflichtenheft::kriterien::testfall;
use crate::document::{Block, Inline, Section, Zeile};
use crate::model::lastenheft::Abnahmekriterium;
use crate::model::pflichtenheft::{Kriterium, Vertrag};
use crate::model::umsetzung::{Abnahme, Abnahmeart, Erklaerung, Mangel, Messwert, Testlauf};
use crate::model::werte::Datum;
use crate::model::zeitplan::Teilprojekt;
use crate::steps::umsetzung::abnahme;
use crate::text::Arg;

/// What is recorded.
#[derive(Clone, Copy)]
pub(super) struct Gegenstand<'a> {
    pub teilprojekt: &'a Teilprojekt,
    /// None of a form.
    pub abnahme: Option<&'a Abnahme>,
    /// The day of the acceptance, or of the state.
    pub tag: Option<Datum>,
    /// Version and checksum of the released Pflichtenheft.
    pub fassung: Option<&'a str>,
}

impl<'a> Gegenstand<'a> {
    /// The stages that it is about.
    fn umfang(&self, ansicht: &Ansicht<'a>) -> Vec<&'a Teilprojekt> {
        abnahme::umfang(ansicht.projekt, self.abnahme.map(|x| x.art), self.teilprojekt.id.as_str())
    }

    /// Whether anything was declared; until then it is to be filled in.
    fn is_erklaert(&self) -> bool {
        self.abnahme.is_some_and(|x| x.erklaerung.is_some())
    }
}

pub(super) fn sections<'a>(ansicht: &Ansicht<'a>, x: Gegenstand<'a>) -> Vec<Section> {
    let part = |key: &str, blocks: Vec<Block>| ansicht.section(key, blocks, Vec::new());
    vec![
        part("ap-gegenstand", subject(ansicht, x)),
        part("ap-teilnehmende", vec![people(ansicht, x)]),
        part("ap-tests", tests(ansicht, x)),
        part("ap-maengel", vec![defects(ansicht, x)]),
        part("ap-vorbehalte", reservations(ansicht, x)),
        part("ap-erklaerung", declaration(ansicht, x)),
        part("ap-unterschriften", signatures(ansicht, x)),
    ]
}

fn subject(ansicht: &Ansicht<'_>, x: Gegenstand<'_>) -> Vec<Block> {
    let contract = ansicht.projekt.pflichtenheft.vertrag.as_ref();
    let open = || left_open(ansicht, x);
    let of = |text: fn(&Abnahme) -> Option<String>| x.abnahme.and_then(text).unwrap_or_else(open);
    let kind = x.abnahme.map(|x| x.art.word());
    let pairs = [
        ("lh-auftraggeber", ansicht.projekt.angaben.auftraggeber.firma.clone()),
        ("pf-auftragnehmer", oder_fehlt(contractor(ansicht.projekt))),
        ("pf-vertrag", oder_fehlt(contract.map(|x: &Vertrag| contract_name(x, ansicht)))),
        ("ap-was", format!("{} {}", x.teilprojekt.id, x.teilprojekt.titel)),
        ("zp-stufe", oder_fehlt(x.teilprojekt.stufe.as_ref().map(|id| ansicht.name(id.as_str())))),
        ("zp-ergebnis", oder_fehlt(x.teilprojekt.ergebnis.clone())),
        ("zp-nachweis", oder_fehlt(x.teilprojekt.nachweis.clone())),
        ("ap-art", kind.map_or_else(|| ansicht.t("ap-art-wahl"), |kind| ansicht.wort("abnahmeart", Some(kind)))),
        ("ap-fassung", of(|x| x.fassung.clone())),
        ("ap-umgebung", of(|x| x.umgebung.clone())),
        ("ap-grundlage", oder_fehlt(x.fassung)),
        ("ap-tag", x.abnahme.map_or_else(open, |x| ansicht.datum(Some(x.datum)))),
        ("ap-ort", of(|x| x.ort.clone())),
    ];
    vec![Block::Angaben { paare: pairs.map(|(key, text)| ansicht.angabe(key, text)).into() }]
}

fn people(ansicht: &Ansicht<'_>, x: Gegenstand<'_>) -> Block {
    let stated = x.abnahme.map(|x| x.teilnehmende.as_slice()).unwrap_or_default();
    let mut rows: Vec<Zeile> = stated
        .iter()
        .map(|x| {
            let role = oder_fehlt(x.rolle.clone());
            zeile([x.name.clone(), role, ansicht.wort("partei", Some(x.partei.word()))].map(zelle).into())
        })
        .collect();
    if rows.is_empty() {
        rows = empty(3, 4);
    }
    let columns = [("ap-name", 5, false), ("ap-rolle", 5, false), ("pf-partei", 4, false)];
    ansicht.tabelle("titel-ap-teilnehmende", &columns, rows)
}

/// What is not stated: room for writing as long as nothing is declared.
fn left_open(ansicht: &Ansicht<'_>, x: Gegenstand<'_>) -> String {
    if x.is_erklaert() { fehlt() } else { ansicht.t("ap-zum-ausfuellen") }
}

/// Rows to be filled in by hand.
fn empty(columns: usize, rows: usize) -> Vec<Zeile> {
    vec![zeile(vec![zelle(String::new()); columns]); rows]
}

/// The test runs, what was measured, and what no test has shown; of a form the criteria with room for what is seen.
fn tests<'a>(ansicht: &Ansicht<'a>, x: Gegenstand<'a>) -> Vec<Block> {
    let umfang = x.umfang(ansicht);
    let runs = abnahme::testlaeufe(ansicht.projekt, &umfang, x.tag);
    let missing = abnahme::ungeprueft(ansicht.projekt, &umfang, x.tag);
    let criteria = ansicht.projekt.pflichtenheft.kriterien.iter();
    let open: Vec<&Kriterium> = criteria.filter(|k| missing.contains(&k.id.as_str())).collect();
    let mut blocks = Vec::new();
    if !runs.is_empty() {
        blocks.push(results(ansicht, &runs));
    }
    let measured = x.abnahme.map(|x| x.messwerte.as_slice()).unwrap_or_default();
    if !measured.is_empty() {
        blocks.push(values(ansicht, measured));
    }
    if open.is_empty() {
        blocks.push(Block::absatz(ansicht.t("ap-alle-geprueft")));
    } else if !x.is_erklaert() {
        blocks.push(Block::absatz(ansicht.t("ap-noch-zu-pruefen")));
        blocks.push(form(ansicht, &open));
    } else {
        let listed: Vec<String> = open.iter().map(|k| format!("/{}/ {}", k.id, k.titel)).collect();
        let args = [("anzahl", Arg::Zahl(open.len())), ("kriterien", Arg::Text(listed.join(", ")))];
        blocks.push(Block::Hinweis { inhalt: vec![Inline::text(ansicht.texte.format("ap-nicht-geprueft", &args))] });
    }
    blocks
}

fn results(ansicht: &Ansicht<'_>, runs: &[&Testlauf]) -> Block {
    let rows = runs.iter().map(|run| {
        let result = ansicht.wort("testergebnis", Some(run.ergebnis.word()));
        let defect = run.mangel.as_ref().map(|id| format!(" ({id})")).unwrap_or_default();
        let criteria: Vec<String> = run.kriterien.iter().map(|id| format!("/{id}/")).collect();
        let cells = [
            run.id.to_string(),
            criteria.join(", "),
            run.erwartet.clone(),
            oder_fehlt(run.ist.clone()),
            format!("{result}{defect}"),
            ansicht.datum(Some(run.datum)),
        ];
        zeile(cells.map(zelle).into())
    });
    let columns = [
        ("ap-test", 2, false),
        ("ap-kriterien", 6, false),
        ("ap-erwartet", 6, false),
        ("ap-ist", 5, false),
        ("ap-ergebnis", 4, false),
        ("zp-tag", 3, false),
    ];
    ansicht.tabelle("ap-testlaeufe", &columns, rows.collect())
}

fn values(ansicht: &Ansicht<'_>, measured: &[Messwert]) -> Block {
    let rows = measured.iter().map(|x| zeile([x.was.clone(), x.soll.clone(), x.ist.clone()].map(zelle).into()));
    let columns = [("ap-messgroesse", 6, false), ("ap-soll", 4, false), ("ap-gemessen", 4, false)];
    ansicht.tabelle("ap-messwerte", &columns, rows.collect())
}

/// Criteria with their acceptance tests and room for what is seen.
fn form(ansicht: &Ansicht<'_>, open: &[&Kriterium]) -> Block {
    let rows = open.iter().map(|k| {
        let tests = (1..).zip(&k.abnahme).map(|(number, x): (usize, &Abnahmekriterium)| {
            let told = [x.ausgangslage.as_str(), &x.aktion, &x.ergebnis].join(" → ");
            format!("{} {told}", testfall(k.id.as_str(), number))
        });
        let tests: Vec<String> = tests.collect();
        let expected = if tests.is_empty() { k.anforderung.clone() } else { tests.join(" · ") };
        let cells = [format!("/{}/ {}", k.id, k.titel), expected, String::new(), String::new()];
        zeile(cells.map(zelle).into())
    });
    let columns =
        [("ap-kriterium", 5, false), ("ap-erwartet", 7, false), ("ap-ist", 4, false), ("ap-ergebnis", 3, false)];
    ansicht.tabelle("ap-pruefliste", &columns, rows.collect())
}

fn defects<'a>(ansicht: &Ansicht<'a>, x: Gegenstand<'a>) -> Block {
    let known = abnahme::maengel(ansicht.projekt, &x.umfang(ansicht), x.tag);
    let mut rows: Vec<Zeile> = known.into_iter().map(|m| defect(ansicht, m, x.tag)).collect();
    if x.is_erklaert() && rows.is_empty() {
        return Block::absatz(ansicht.t("ap-keine-maengel"));
    }
    if !x.is_erklaert() {
        // Room for what is found on the day.
        rows.extend(empty(5, if rows.is_empty() { 5 } else { 3 }));
    }
    let columns = [
        ("aen-nummer", 2, false),
        ("ap-mangel", 7, false),
        ("ap-klasse", 4, false),
        ("ap-frist", 3, false),
        ("ap-umgehung", 5, false),
    ];
    ansicht.tabelle("titel-ap-maengel", &columns, rows)
}

fn defect(ansicht: &Ansicht<'_>, x: &Mangel, tag: Option<Datum>) -> Zeile {
    let mended = x.behoben.filter(|day| tag.is_some_and(|tag| *day <= tag));
    let due = match mended {
        Some(day) => ansicht.texte.format("ap-behoben", &[("tag", Arg::Text(ansicht.datum(Some(day))))]),
        None => x.frist.map_or_else(fehlt, |day| ansicht.datum(Some(day))),
    };
    let klasse = ansicht.wort("mangelklasse", Some(x.klasse.word()));
    zeile([x.id.to_string(), x.titel.clone(), klasse, due, oder_fehlt(x.umgehung.clone())].map(zelle).into())
}

fn reservations(ansicht: &Ansicht<'_>, x: Gegenstand<'_>) -> Vec<Block> {
    let missing = x.abnahme.map(|x| x.fehlende_leistungen.as_slice()).unwrap_or_default();
    let reserved = x.abnahme.map(|x| x.vorbehalte.as_slice()).unwrap_or_default();
    let mut blocks = Vec::new();
    for (key, entries) in [("ap-fehlend", missing), ("titel-ap-vorbehalte", reserved)] {
        if !entries.is_empty() {
            blocks.push(Block::Absatz { inhalt: vec![Inline::stark(ansicht.t(key))] });
            blocks.push(Block::punkte(entries));
        }
    }
    if !x.is_erklaert() {
        blocks.push(Block::absatz(ansicht.t("ap-vorbehalte-form")));
        blocks.push(ansicht.tabelle("ap-vorbehalt-tabelle", &[("ap-vorbehalt", 10, false)], empty(1, 3)));
    } else if reserved.is_empty() {
        let with_defects = x.abnahme.and_then(|x| x.erklaerung) == Some(Erklaerung::MitMaengeln);
        blocks.push(Block::absatz(ansicht.t(if with_defects { "ap-nur-maengel" } else { "ap-keine-vorbehalte" })));
    }
    blocks
}

/// The three possible declarations, the one that was made being marked.
fn declaration(ansicht: &Ansicht<'_>, x: Gegenstand<'_>) -> Vec<Block> {
    let declared = x.abnahme.and_then(|x| x.erklaerung);
    let option = |which: &Erklaerung| {
        let mark = if declared == Some(*which) { "☑" } else { "☐" };
        let sentence = ansicht.t(&format!("ap-erklaerung-{}", which.word()));
        let sentence = if declared == Some(*which) { Inline::stark(sentence) } else { Inline::text(sentence) };
        Block::Absatz { inhalt: vec![Inline::text(format!("{mark} ")), sentence] }
    };
    let mut blocks: Vec<Block> = Erklaerung::ALL.iter().map(option).collect();
    blocks.extend(x.abnahme.and_then(|x| x.begruendung.as_ref()).map(Block::absatz));
    let date = |day: Option<Datum>| day.map_or_else(|| left_open(ansicht, x), |day| ansicht.datum(Some(day)));
    let pairs = vec![
        ansicht.angabe("ap-gewaehrleistung", date(x.abnahme.and_then(|x| x.gewaehrleistung_ab))),
        ansicht.angabe("ap-naechster-termin", date(x.abnahme.and_then(|x| x.naechster_termin))),
    ];
    blocks.push(Block::Angaben { paare: pairs });
    if x.abnahme.is_none_or(|x| x.art == Abnahmeart::Teilabnahme) {
        blocks.push(Block::absatz(ansicht.t("ap-nutzung")));
    }
    blocks
}

fn signatures(ansicht: &Ansicht<'_>, x: Gegenstand<'_>) -> Vec<Block> {
    let stated = x.abnahme.map(|x| x.teilnehmende.as_slice()).unwrap_or_default();
    let first = |word: &str| {
        let of_party = stated.iter().find(|x| x.partei.word() == word)?;
        let role = of_party.rolle.as_ref().map(|role| format!(", {role}")).unwrap_or_default();
        Some(format!("{}{role}", of_party.name))
    };
    vec![unterschriften(ansicht, [first("auftraggeber"), first("auftragnehmer")])]
}
