//! The frame: cover, chapter 1, acceptance, change procedure, signatures. None of it is either party's word on a criterion.

use super::Heft;
use super::kriterien::{link, testfall};
use super::umfeld::own;
use crate::document::aenderungsantrag::{nebenwirkungen, summensatz, tabelle};
use crate::document::ansicht::{oder_fehlt, zeile, zelle};
use crate::document::{Angabe, Block, Document, Inline, Section, markdown};
use crate::model::aenderung::Aenderungsantrag;
use crate::model::lastenheft::Maengelklasse;
use crate::steps::aenderung::summe;
use crate::steps::pflichtenheft::stand::geschuldet;
use crate::text::{Arg, format};

/// The document with cover and document control of the Pflichtenheft.
pub(super) fn framed(heft: &Heft<'_>, mut document: Document) -> Document {
    let ansicht = &heft.ansicht;
    let last = heft.freigaben.last().filter(|_| heft.ist_freigabe);
    let stated = last.map(|x| &x.version).or(heft.datei.version.as_ref());
    let version = stated.map_or("0.1", |x| x.as_str()).to_owned();
    let datum = last.map(|x| x.datum).or(heft.datei.datum).unwrap_or(ansicht.projekt.angaben.datum);
    let date = datum.date();
    document.meta.version.clone_from(&version);
    document.meta.datum = ansicht.datum(Some(datum));
    document.meta.datum_iso = [date.year().into(), date.month().into(), date.day().into()];
    document.meta.status = ansicht.wort("status", Some(if heft.ist_freigabe { "freigegeben" } else { "entwurf" }));
    document.meta.entwurf = !heft.ist_freigabe;
    if !ansicht.is_team() {
        document.meta.vertraulichkeit = heft.t("pf-vertraulich");
    }
    document.anhang.projekt.version.clone_from(&version);
    document.anhang.projekt.datum = date.to_string();
    let contract = heft.datei.vertrag.as_ref();
    let name = contract.map(|x| match &x.nummer {
        Some(number) => format!("{} ({number})", x.bezeichnung),
        None => x.bezeichnung.clone(),
    });
    let annex = contract.and_then(|x| x.anlage.clone());
    let day = |day: Option<crate::model::werte::Datum>| ansicht.datum(day);
    let term = contract.filter(|x| x.beginn.is_some() || x.ende.is_some());
    let term = term.map(|x| format!("{} – {}", day(x.beginn), day(x.ende)));
    let value = contract.and_then(|x| x.auftragswert);
    let eur = |x: rust_decimal::Decimal| format::euro(x, ansicht.texte.sprache());
    // It follows from the changes and says nothing of its own.
    let changes = summe(worked_in(heft)).einmal;
    let with_changes = value.filter(|_| !changes.is_zero()).map(|x| eur(x.eur() + changes));
    let value = value.map(|x| eur(x.eur()));
    let sum = heft.gefragt.and_then(|x| x.pruefsumme.as_ref()).map(|sum| format!(" (SHA-256 {sum})"));
    let lastenheft = heft.datei.quellen.as_ref();
    let lastenheft = lastenheft.map(|x| format!("{}{}", x.lastenheft.as_str(), sum.unwrap_or_default()));
    let offer = heft.angebot.and_then(|x| x.datum).map(|x| ansicht.datum(Some(x)));
    let pairs = [
        ("lh-auftraggeber", Some(document.meta.firma.clone())),
        ("pf-auftragnehmer", Some(heft.auftragnehmer())),
        ("pf-vertrag", name),
        ("pf-vertrag-vom", contract.and_then(|x| x.vom).map(|x| ansicht.datum(Some(x)))),
        ("pf-anlage", annex),
        ("pf-laufzeit", term),
        ("pf-auftragswert", value),
        ("pf-grundlage-lastenheft", lastenheft),
        ("pf-grundlage-angebot", offer),
    ];
    let mut cover: Vec<Angabe> = pairs.into_iter().filter_map(|(key, text)| Some(ansicht.angabe(key, text?))).collect();
    cover.extend(with_changes.map(|x| ansicht.fassung("pf-auftragswert-aenderungen", x)));
    cover.push(ansicht.fassung("lh-version", version));
    cover.push(ansicht.fassung("lh-status", document.meta.status.clone()));
    cover.push(ansicht.fassung("lh-datum", document.meta.datum.clone()));
    cover.push(ansicht.angabe("lh-vertraulichkeit", document.meta.vertraulichkeit.clone()));
    document.vorspann = vec![
        Block::Zwischentitel { titel: heft.t("wort-dokumentenlenkung"), anker: None },
        Block::Angaben { paare: cover.clone() },
    ];
    document.vorspann.extend(history(heft));
    if !heft.ist_freigabe {
        document.vorspann.push(Block::Hinweis { inhalt: vec![Inline::text(heft.t("pf-entwurf-hinweis"))] });
    }
    document.deckblatt = cover;
    let is_taken = !heft.ist_freigabe && heft.freigaben.iter().any(|x| x.version.as_str() == document.meta.version);
    if is_taken { document.continued(ansicht.texte) } else { document }
}

/// The change requests that this version holds.
pub(super) fn worked_in<'h>(heft: &'h Heft<'_>) -> impl Iterator<Item = &'h Aenderungsantrag> {
    heft.ansicht.projekt.aenderungen.iter().filter(|x| heft.datei.enthaelt(x))
}

/// The releases so far, if there are any.
fn history(heft: &Heft<'_>) -> Vec<Block> {
    if heft.freigaben.is_empty() {
        return Vec::new();
    }
    let rows = heft.freigaben.iter().map(|x| {
        let name = x.rolle.as_ref().map_or_else(|| x.name.clone(), |role| format!("{} ({role})", x.name));
        let cells = [x.version.as_str().to_owned(), heft.ansicht.datum(Some(x.datum)), name, x.beschreibung.clone()];
        zeile(cells.map(zelle).into())
    });
    let columns = [
        ("lh-version", 2, false),
        ("lh-datum", 3, false),
        ("pf-freigegeben-durch", 4, false),
        ("lh-aenderung", 9, false),
    ];
    vec![
        Block::Zwischentitel { titel: heft.t("lh-aenderungshistorie"), anker: None },
        heft.ansicht.uebersicht("lh-aenderungshistorie", &columns, rows.collect()),
    ]
}

pub(super) fn einleitung(heft: &Heft<'_>) -> Section {
    let zweck = own(heft, |x| x.zweck.as_ref());
    let args = [
        ("auftraggeber", Arg::Text(heft.ansicht.projekt.angaben.auftraggeber.firma.clone())),
        ("auftragnehmer", Arg::Text(heft.auftragnehmer())),
    ];
    let intro = vec![Block::absatz(heft.ansicht.texte.format("pf-zweck-satz", &args))];
    let glossary = vec![
        Inline::text(format!("{} ", heft.t("pf-begriffe-satz"))),
        Inline::verweis("kap/pf-glossar", heft.t("titel-pf-glossar")),
    ];
    let terms = vec![Block::absatz(heft.t("lh-begriffsverstaendnis")), Block::Absatz { inhalt: glossary }];
    let binding =
        (1..).map(|number| format!("pf-verbindlich-satz-{number}")).take_while(|key| heft.ansicht.texte.has(key));
    let binding = binding.map(|key| Block::absatz(heft.t(&key))).collect();
    let order = match heft.datei.rangfolge.as_slice() {
        [] => numbered(heft, "pf-rang"),
        stated => stated.iter().map(|text| vec![Block::absatz(text)]).collect(),
    };
    let precedence = vec![
        Block::absatz(heft.t("pf-rangfolge-regel")),
        Block::Liste { nummeriert: true, punkte: order },
        Block::absatz(heft.t("pf-rangfolge-abweichung")),
    ];
    let voices = ["auftraggeber", "auftragnehmer", "rahmen"].map(|voice| {
        Angabe::new(
            heft.t(&format!("pf-stimme-{voice}")),
            vec![Inline::text(heft.t(&format!("pf-stimme-{voice}-bedeutung")))],
        )
    });
    let sections = vec![
        heft.section("pf-zweck", [intro, zweck].concat(), Vec::new()),
        heft.section("pf-rangfolge", precedence, Vec::new()),
        heft.section("pf-begriffe", terms, Vec::new()),
        heft.section("pf-verbindlich", binding, Vec::new()),
        heft.section("pf-stimmen", vec![Block::Angaben { paare: voices.into() }], Vec::new()),
    ];
    heft.section("pf-einleitung", Vec::new(), sections)
}

pub(super) fn abnahme(heft: &Heft<'_>) -> Section {
    let stated = heft.ansicht.projekt.lastenheft.abnahme.as_ref();
    let mut verfahren = own(heft, |x| x.abnahme.as_ref());
    if let Some(text) = stated.and_then(|x| x.verfahren.as_ref()).filter(|_| verfahren.is_empty()) {
        verfahren = markdown::blocks(&text.0);
    }
    verfahren.push(Block::Liste { nummeriert: true, punkte: numbered(heft, "pf-abnahme") });
    let sections = vec![
        heft.section("pf-abnahmeverfahren", verfahren, Vec::new()),
        heft.section("pf-maengelklassen", classes(heft, stated.map(|x| x.maengelklassen.as_slice())), Vec::new()),
        heft.section("pf-testfaelle", tests(heft), Vec::new()),
        heft.section("pf-protokoll", protocol(heft), Vec::new()),
    ];
    heft.section("pf-abnahme", Vec::new(), sections)
}

/// Texts `KEY-1`, `KEY-2` and so on.
fn numbered(heft: &Heft<'_>, key: &str) -> Vec<Vec<Block>> {
    let keys = (1..).map(|number| format!("{key}-{number}")).take_while(|key| heft.ansicht.texte.has(key));
    keys.map(|key| vec![Block::absatz(heft.t(&key))]).collect()
}

/// The form of the record of acceptance, to be filled in: what the law attaches consequences to, and what defects need.
fn protocol(heft: &Heft<'_>) -> Vec<Block> {
    let keys = (1..).map(|number| format!("pf-protokoll-{number}")).take_while(|key| heft.ansicht.texte.has(key));
    let rows = keys.map(|key| zeile(vec![zelle(heft.t(&key)), zelle(String::new())])).collect();
    let columns = [("pf-protokoll-angabe", 7, false), ("pf-protokoll-eintrag", 10, false)];
    vec![Block::absatz(heft.t("pf-protokoll-satz")), heft.ansicht.tabelle("pf-tabelle-protokoll", &columns, rows)]
}

/// The classes that the Lastenheft states, or the four usual ones.
fn classes(heft: &Heft<'_>, stated: Option<&[Maengelklasse]>) -> Vec<Block> {
    let row =
        |klasse: String, bedeutung: String, folge: String| zeile(vec![zelle(klasse), zelle(bedeutung), zelle(folge)]);
    let rows = match stated {
        Some(stated) if !stated.is_empty() => {
            stated.iter().map(|x| row(x.klasse.clone(), x.bedeutung.clone(), x.folge.clone())).collect()
        }
        _ => ["a", "b", "c", "d"]
            .map(|class| {
                let text = |part: &str| heft.t(&format!("pf-mangel-{class}-{part}"));
                row(text("klasse"), text("bedeutung"), text("folge"))
            })
            .into(),
    };
    let columns = [("lh-maengelklasse", 4, false), ("lh-bedeutung", 7, false), ("lh-folge", 7, false)];
    vec![heft.ansicht.tabelle("lh-tabelle-maengelklassen", &columns, rows)]
}

/// Every test: what it belongs to, what is to be seen, and room for what was seen.
fn tests(heft: &Heft<'_>) -> Vec<Block> {
    let rows: Vec<_> = geschuldet(heft.datei)
        .flat_map(|x| {
            (1..).zip(&x.abnahme).map(move |(number, test)| {
                let way = x.nachweis.map(|way| heft.ansicht.wort("nachweis", Some(way.word())));
                zeile(vec![
                    zelle(testfall(x.id.as_str(), number)),
                    vec![link(x)],
                    zelle(&test.ergebnis.value),
                    zelle(oder_fehlt(way)),
                ])
            })
        })
        .collect();
    if rows.is_empty() {
        return vec![Block::absatz(heft.t("pf-keine-tests"))];
    }
    let columns =
        [("pf-test", 3, false), ("pf-kriterium", 2, false), ("wort-ergebnis", 9, false), ("wort-nachweis", 3, false)];
    vec![Block::absatz(heft.t("pf-tests-einleitung")), heft.ansicht.uebersicht("pf-tabelle-tests", &columns, rows)]
}

pub(super) fn aenderungen(heft: &Heft<'_>) -> Section {
    let mut blocks = own(heft, |x| x.aenderungen.as_ref());
    blocks.push(Block::absatz(heft.t("pf-aenderung-regel")));
    blocks.push(Block::Liste { nummeriert: true, punkte: numbered(heft, "pf-aenderung-schritt") });
    let all: Vec<&Aenderungsantrag> = worked_in(heft).collect();
    let mut agreed = Vec::new();
    if all.is_empty() {
        agreed.push(Block::absatz(heft.t("pf-keine-aenderungen")));
    } else {
        agreed.push(tabelle(&heft.ansicht, all.iter().copied()));
        agreed.push(Block::absatz(summensatz("aen-summe-vereinbart", &summe(all.iter().copied()), heft.ansicht.texte)));
    }
    // What a change brings beside its criteria is owed like them.
    for antrag in all {
        let pairs = nebenwirkungen(&heft.ansicht, antrag);
        if !pairs.is_empty() {
            agreed.push(Block::Zwischentitel { titel: format!("{} {}", antrag.id, antrag.titel), anker: None });
            agreed.push(Block::Angaben { paare: pairs });
        }
    }
    heft.section("pf-aenderungen", blocks, vec![heft.section("pf-eingearbeitet", agreed, Vec::new())])
}

pub(super) fn unterschriften(heft: &Heft<'_>) -> Section {
    if !heft.ist_freigabe {
        let note = Block::absatz(heft.t("pf-entwurf-unterschrift"));
        return heft.section("pf-unterschriften", vec![note], Vec::new());
    }
    let row = |party: &str, firm: String| {
        let cells = [heft.t(party), firm, String::new(), String::new(), String::new()];
        zeile(cells.map(zelle).into())
    };
    let firma = heft.ansicht.projekt.angaben.auftraggeber.firma.clone();
    let rows = vec![row("lh-auftraggeber", firma), row("pf-auftragnehmer", heft.auftragnehmer())];
    let columns = [
        ("pf-partei", 3, false),
        ("pf-firma", 4, false),
        ("pf-name-funktion", 5, false),
        ("ev-ort-datum", 3, false),
        ("ev-unterschrift", 5, false),
    ];
    let blocks = vec![
        Block::absatz(heft.t("pf-unterschrift-satz")),
        heft.ansicht.tabelle("ev-tabelle-unterschriften", &columns, rows),
    ];
    heft.section("pf-unterschriften", blocks, Vec::new())
}
