//! Chapters 10 to 12: what is left out, what is delivered and accepted, what an offer must contain.

use super::anforderungen::a_kriterien;
use crate::document::ansicht::{Ansicht, oder_fehlt, zeile, zeile_mit_anker, zelle};
use crate::document::{Block, Section, markdown};
use crate::model::lastenheft::{Angebotsvorgaben, Thema};

pub(super) fn abgrenzung(ansicht: &Ansicht<'_>) -> Section {
    let rows: Vec<_> = ansicht
        .lastenheft
        .abgrenzungen
        .iter()
        .filter(|x| ansicht.shows(x.sichtbarkeit))
        .map(|x| {
            zeile_mit_anker(
                &x.id,
                vec![
                    zelle(&x.id),
                    zelle(&x.titel),
                    zelle(&x.text),
                    zelle(oder_fehlt(x.grund.as_deref())),
                    ansicht.herkunft(&x.herkunft),
                ],
            )
        })
        .collect();
    let columns = [
        ("lh-id", 3, false),
        ("lh-titel", 4, false),
        ("lh-abgrenzung", 7, false),
        ("lh-grund", 5, false),
        ("wort-herkunft", 3, false),
    ];
    let mut blocks = vec![Block::absatz(ansicht.t("lh-abgrenzung-einleitung"))];
    if rows.is_empty() {
        blocks.extend(ansicht.leer(Thema::Abgrenzung));
    } else {
        blocks.push(ansicht.tabelle("lh-tabelle-abgrenzung", &columns, rows));
        blocks.extend(ansicht.offen(Thema::Abgrenzung));
    }
    if ansicht.is_team() && !ansicht.lastenheft.entfallen.is_empty() {
        let dropped = ansicht.lastenheft.entfallen.iter();
        let rows = dropped.map(|x| zeile(vec![zelle(&x.id), zelle(&x.titel), zelle(&x.grund)])).collect();
        let columns = [("lh-id", 4, false), ("lh-titel", 7, false), ("lh-grund", 8, false)];
        blocks.push(ansicht.tabelle("lh-tabelle-entfallen", &columns, rows));
    }
    ansicht.section("abgrenzung", blocks, Vec::new())
}

pub(super) fn abnahme(ansicht: &Ansicht<'_>) -> Section {
    let stated = ansicht.projekt.lastenheft.abnahme.as_ref();
    let delivered = stated.map(|x| x.lieferumfang.as_slice()).unwrap_or_default();
    let scope = if delivered.is_empty() {
        ansicht.leer(Thema::Lieferumfang)
    } else {
        std::iter::once(Block::punkte(delivered)).chain(ansicht.offen(Thema::Lieferumfang)).collect()
    };
    let kapitel = vec![
        ansicht.section("lieferumfang", scope, Vec::new()),
        ansicht.section("abnahmeverfahren", verfahren(ansicht), Vec::new()),
    ];
    ansicht.section("lieferung-abnahme", Vec::new(), kapitel)
}

fn verfahren(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let stated = ansicht.projekt.lastenheft.abnahme.as_ref();
    let mut blocks = ansicht.langtext(stated.and_then(|x| x.verfahren.as_ref()), Thema::Abnahme);
    let classes = stated.map(|x| x.maengelklassen.as_slice()).unwrap_or_default();
    if classes.is_empty() {
        blocks.push(Block::absatz(ansicht.t("lh-keine-maengelklassen")));
        return blocks;
    }
    let rows = classes.iter().map(|x| zeile(vec![zelle(&x.klasse), zelle(&x.bedeutung), zelle(&x.folge)]));
    let columns = [("lh-maengelklasse", 2, false), ("lh-bedeutung", 7, false), ("lh-folge", 6, false)];
    blocks.push(ansicht.tabelle("lh-tabelle-maengelklassen", &columns, rows.collect()));
    blocks
}

pub(super) fn angebot(ansicht: &Ansicht<'_>) -> Section {
    let excluding = ansicht.section("angebot-ausschluss", a_kriterien(ansicht), Vec::new());
    let Some(vorgaben) = &ansicht.projekt.lastenheft.angebot else {
        return ansicht.section("angebot", ansicht.leer(Thema::Angebot), vec![excluding]);
    };
    let kapitel = vec![
        ansicht.section("angebot-form", form(ansicht, vorgaben), Vec::new()),
        ansicht.section("angebot-antworten", antwortkatalog(ansicht), Vec::new()),
        excluding,
        ansicht.section("angebot-unterlagen", unterlagen(ansicht, vorgaben), Vec::new()),
        ansicht.section("angebot-bewertung", bewertung(ansicht, vorgaben), Vec::new()),
    ];
    ansicht.section("angebot", Vec::new(), kapitel)
}

fn form(ansicht: &Ansicht<'_>, vorgaben: &Angebotsvorgaben) -> Vec<Block> {
    let pairs = vec![
        ansicht.angabe("lh-angebotsform", oder_fehlt(vorgaben.form.as_deref())),
        ansicht.angabe("lh-abgabe-an", oder_fehlt(vorgaben.abgabe_an.as_deref())),
        ansicht.angabe("lh-rueckfragen-bis", ansicht.datum(vorgaben.rueckfragen_bis)),
        ansicht.angabe("lh-abgabe-bis", ansicht.datum(vorgaben.abgabe_bis)),
        ansicht.angabe("lh-bindefrist-bis", ansicht.datum(vorgaben.bindefrist_bis)),
    ];
    vec![Block::Angaben { paare: pairs }]
}

/// The kinds of answer to a requirement; the same words that the answer form offers.
fn antwortkatalog(ansicht: &Ansicht<'_>) -> Vec<Block> {
    const ANSWERS: [&str; 7] = [
        "standard",
        "konfiguration",
        "zusatzmodul_eigen",
        "zusatzmodul_dritt",
        "anpassung",
        "geplant",
        "nicht_erfuellt",
    ];
    let rows = ANSWERS.iter().map(|answer| {
        zeile(vec![
            zelle(ansicht.t(&format!("antwort-{answer}"))),
            zelle(ansicht.t(&format!("antwort-{answer}-bedeutung"))),
        ])
    });
    let columns = [("lh-antwort", 3, false), ("lh-bedeutung", 8, false)];
    vec![
        Block::absatz(ansicht.t("lh-antworten-einleitung")),
        ansicht.tabelle("lh-tabelle-antworten", &columns, rows.collect()),
    ]
}

fn unterlagen(ansicht: &Ansicht<'_>, vorgaben: &Angebotsvorgaben) -> Vec<Block> {
    let mut blocks = vec![Block::absatz(ansicht.t("lh-folgekosten"))];
    if vorgaben.unterlagen.is_empty() {
        blocks.extend(ansicht.leer(Thema::Angebot));
    } else {
        blocks.push(Block::punkte(&vorgaben.unterlagen));
    }
    blocks
}

fn bewertung(ansicht: &Ansicht<'_>, vorgaben: &Angebotsvorgaben) -> Vec<Block> {
    match &vorgaben.bewertung {
        Some(text) => markdown::blocks(&text.0).into_iter().chain(ansicht.offen(Thema::Angebot)).collect(),
        None => ansicht.leer(Thema::Angebot),
    }
}
