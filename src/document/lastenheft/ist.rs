//! Chapter 2: the situation today, as the analyses found it.

use super::kundenanalyse;
use crate::document::ansicht::{Ansicht, fehlt, join, oder_fehlt, with_open, zeile, zeile_mit_anker, zelle};
use crate::document::{Block, Feld, Inline, Landkarte, Landkartenspalte, Section, befunde};
use crate::model::lastenheft::Thema;
use crate::model::prozesse::{Einbinden, Prozess, Prozessgruppe};

pub(super) fn section(ansicht: &Ansicht<'_>) -> Section {
    let kapitel = vec![
        ansicht.section("kundenanalyse", kundenanalyse::blocks(ansicht), Vec::new()),
        ansicht.section("prozessanalyse", prozesse(ansicht), Vec::new()),
        ansicht.section("organisation", organisation(ansicht), Vec::new()),
        ansicht.section("systeme", systeme(ansicht), Vec::new()),
        ansicht.section("rahmenbedingungen", rahmenbedingungen(ansicht), Vec::new()),
        befunde::section(ansicht),
    ];
    ansicht.section("ist", Vec::new(), kapitel)
}

fn prozesse(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let prozesse = &ansicht.projekt.prozessanalyse.prozesse;
    if prozesse.is_empty() {
        return ansicht.leer(Thema::Prozesse);
    }
    let mut blocks = vec![Block::absatz(ansicht.t("lh-prozesse-einleitung")), landkarte(ansicht)];
    let weak = prozesse.iter().flat_map(|prozess| prozess.schwachstellen.iter().map(move |weak| (prozess, weak)));
    let rows: Vec<_> = weak
        .map(|(prozess, weak)| {
            let mut text = vec![Inline::text(&weak.beschreibung)];
            if let Some(effect) = &weak.wirkung {
                text.extend([Inline::umbruch(), Inline::text(effect)]);
            }
            zeile_mit_anker(
                weak.id.as_str(),
                vec![
                    zelle(weak.id.as_str()),
                    vec![ansicht.name_verweis(prozess.id.as_str())],
                    zelle(ansicht.wort("schwaechenart", Some(weak.kategorie.word()))),
                    text,
                    zelle(ansicht.wort("schwere", weak.schwere.map(crate::model::prozesse::Schwere::word))),
                    ansicht.folgen(weak.id.as_str()),
                ],
            )
        })
        .collect();
    if !rows.is_empty() {
        let columns = [
            ("lh-id", 3, false),
            ("lh-prozess", 4, false),
            ("lh-art", 4, false),
            ("lh-schwachstelle", 9, false),
            ("lh-schwere", 2, false),
            ("lh-folgt", 4, false),
        ];
        blocks.push(ansicht.tabelle("lh-tabelle-schwachstellen", &columns, rows));
    }
    with_open(blocks, ansicht, Thema::Prozesse)
}

/// All processes by group, each showing whether it goes into the CRM.
fn landkarte(ansicht: &Ansicht<'_>) -> Block {
    let field = |inhalt: Vec<Inline>, einbinden: Einbinden| Feld { inhalt, stufe: einbinden.word().to_owned() };
    let columns = Prozessgruppe::ALL.iter().map(|gruppe| {
        let members = ansicht.projekt.prozessanalyse.prozesse.iter().filter(|x| x.gruppe == *gruppe);
        let box_ = |x: &Prozess| field(vec![Inline::verweis(x.id.as_str(), &x.name)], x.einbinden);
        Landkartenspalte {
            titel: ansicht.wort("prozessgruppe", Some(gruppe.word())),
            felder: members.map(box_).collect(),
        }
    });
    let legend = Einbinden::ALL.iter().map(|level| field(zelle(ansicht.wort("einbinden", Some(level.word()))), *level));
    Block::Landkarte(Landkarte {
        titel: ansicht.t("lh-bild-landkarte"),
        legende: legend.collect(),
        spalten: columns.filter(|column| !column.felder.is_empty()).collect(),
    })
}

fn organisation(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let analyse = &ansicht.projekt.prozessanalyse;
    let mut blocks = match &analyse.aufbauorganisation {
        Some(text) => crate::document::markdown::blocks(&text.0),
        None => Vec::new(),
    };
    if analyse.rollen.is_empty() {
        blocks.extend(ansicht.leer(Thema::Rollen));
        return blocks;
    }
    let rows = analyse.rollen.iter().map(|rolle| {
        let deputy = rolle.vertretung.as_ref().map(|id| vec![ansicht.name_verweis(id.as_str())]);
        zeile_mit_anker(
            rolle.id.as_str(),
            vec![
                zelle(rolle.id.as_str()),
                zelle(&rolle.name),
                zelle(ansicht.anzahl(rolle.anzahl)),
                zelle(oder_fehlt(rolle.standort.as_deref())),
                zelle(oder_fehlt(rolle.aufgaben.as_deref())),
                deputy.unwrap_or_else(|| zelle(fehlt())),
            ],
        )
    });
    let columns = [
        ("lh-id", 2, false),
        ("lh-rolle", 4, false),
        ("lh-personen", 2, true),
        ("lh-standort", 3, false),
        ("lh-aufgaben", 8, false),
        ("lh-vertretung", 4, false),
    ];
    blocks.push(ansicht.tabelle("lh-tabelle-rollen", &columns, rows.collect()));
    blocks.push(Block::Absatz {
        inhalt: vec![
            Inline::text(ansicht.t("lh-siehe-mengengeruest")),
            Inline::text(" "),
            Inline::verweis("kap/mengengeruest", ansicht.t("titel-mengengeruest")),
            Inline::text("."),
        ],
    });
    with_open(blocks, ansicht, Thema::Rollen)
}

fn systeme(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let analyse = &ansicht.projekt.prozessanalyse;
    let mut blocks = Vec::new();
    if analyse.systeme.is_empty() {
        blocks.extend(ansicht.leer(Thema::Systeme));
    } else {
        blocks.push(systemtabelle(ansicht));
        blocks.extend(ansicht.offen(Thema::Systeme));
    }
    if analyse.informationen.is_empty() {
        blocks.extend(ansicht.leer(Thema::Informationen));
    } else {
        blocks.push(informationstabelle(ansicht));
        blocks.extend(ansicht.offen(Thema::Informationen));
    }
    blocks
}

fn systemtabelle(ansicht: &Ansicht<'_>) -> Block {
    let rows = ansicht.projekt.prozessanalyse.systeme.iter().map(|system| {
        let product = join([&system.produkt, &system.version].into_iter().flatten().map(Inline::text));
        zeile_mit_anker(
            system.id.as_str(),
            vec![
                zelle(system.id.as_str()),
                zelle(&system.name),
                zelle(ansicht.wort("systemart", Some(system.art.word()))),
                if product.is_empty() { zelle(fehlt()) } else { product },
                zelle(ansicht.wort("betriebsort", system.betrieb.map(crate::model::prozesse::Betriebsort::word))),
                zelle(ansicht.wort("zukunft", Some(system.zukunft.word()))),
                ansicht.folgen(system.id.as_str()),
            ],
        )
    });
    let columns = [
        ("lh-id", 3, false),
        ("lh-system", 5, false),
        ("lh-art", 4, false),
        ("lh-produkt", 4, false),
        ("lh-betrieb", 3, false),
        ("lh-zukunft", 3, false),
        ("lh-folgt", 4, false),
    ];
    ansicht.tabelle("lh-tabelle-systeme", &columns, rows.collect())
}

pub(in crate::document) fn informationstabelle(ansicht: &Ansicht<'_>) -> Block {
    let rows = ansicht.projekt.prozessanalyse.informationen.iter().map(|x| {
        let place = match (&x.system, &x.ort) {
            (Some(system), _) => vec![ansicht.name_verweis(system.as_str())],
            (None, Some(ort)) => zelle(ort),
            (None, None) => zelle(fehlt()),
        };
        zeile(vec![
            vec![Inline::verweis(x.id.as_str(), x.id.as_str())],
            zelle(&x.name),
            place,
            zelle(ansicht.wort("janein", Some(if x.personenbezug.0 { "ja" } else { "nein" }))),
            zelle(ansicht.anzahl(x.datensaetze)),
            zelle(ansicht.wort("uebernahme", x.uebernahme.map(crate::model::informationen::Uebernahme::word))),
        ])
    });
    let columns = [
        ("lh-id", 2, false),
        ("lh-information", 6, false),
        ("lh-ort", 5, false),
        ("lh-personenbezug", 3, false),
        ("lh-datensaetze", 3, true),
        ("lh-uebernahme", 3, false),
    ];
    ansicht.tabelle("lh-tabelle-informationen", &columns, rows.collect())
}

fn rahmenbedingungen(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let constraints = ansicht.projekt.lastenheft.rahmenbedingungen.iter();
    let rows: Vec<_> = constraints
        .filter(|x| ansicht.is_team() || !x.is_internal())
        .map(|x| {
            zeile_mit_anker(
                x.id.as_str(),
                vec![zelle(x.id.as_str()), zelle(ansicht.wort("rahmenart", Some(x.art.word()))), zelle(&x.text)],
            )
        })
        .collect();
    if rows.is_empty() {
        return ansicht.leer(Thema::Rahmenbedingungen);
    }
    let columns = [("lh-id", 2, false), ("lh-art", 4, false), ("lh-rahmenbedingung", 12, false)];
    with_open(vec![ansicht.tabelle("lh-tabelle-rahmenbedingungen", &columns, rows)], ansicht, Thema::Rahmenbedingungen)
}
