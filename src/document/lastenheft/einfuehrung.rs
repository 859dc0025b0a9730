//! Chapter 1: purpose and terms, company, goals, how to read, contacts and dates, glossary.

use crate::document::ansicht::{Ansicht, oder_fehlt, zeile, zeile_mit_anker, zelle};
use crate::document::{Block, Inline, Section};
use crate::model::lastenheft::{Prioritaet, Thema};
use crate::model::projekt::Ansprechpartner;
use crate::text;
use crate::text::Arg;

pub(super) fn section(ansicht: &Ansicht<'_>) -> Section {
    let angaben = &ansicht.projekt.angaben;
    let kapitel = vec![
        ansicht.section("zweck", zweck(ansicht), Vec::new()),
        ansicht.section("unternehmen", ansicht.langtext(angaben.unternehmen.as_ref(), Thema::Unternehmen), Vec::new()),
        ansicht.section("ziele", ziele(ansicht), Vec::new()),
        ansicht.section("lesehinweise", lesehinweise(ansicht), Vec::new()),
        ansicht.section("ansprechpersonen", ansprechpersonen(ansicht), Vec::new()),
        ansicht.section("glossar", glossar(ansicht), Vec::new()),
    ];
    ansicht.section("einfuehrung-dokument", Vec::new(), kapitel)
}

fn zweck(ansicht: &Ansicht<'_>) -> Vec<Block> {
    vec![Block::absatz(ansicht.t("lh-zweck")), Block::absatz(ansicht.t("lh-begriffsverstaendnis"))]
}

fn ziele(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let mut blocks = match &ansicht.projekt.angaben.ausgangslage {
        Some(text) => crate::document::markdown::blocks(&text.0),
        None => Vec::new(),
    };
    blocks.extend(ansicht.offen(Thema::Ausgangslage));
    let goals = &ansicht.projekt.lastenheft.ziele;
    if goals.is_empty() {
        blocks.extend(ansicht.leer(Thema::Ziele));
        return blocks;
    }
    let rows = goals.iter().map(|ziel| {
        zeile_mit_anker(
            ziel.id.as_str(),
            vec![
                zelle(ziel.id.as_str()),
                zelle(&ziel.titel),
                zelle(oder_fehlt(ziel.kennzahl.as_deref())),
                zelle(oder_fehlt(ziel.heute.as_deref())),
                zelle(oder_fehlt(ziel.ziel.as_deref())),
                zelle(ansicht.datum(ziel.bis)),
            ],
        )
    });
    let columns = [
        ("lh-id", 2, false),
        ("lh-ziel", 5, false),
        ("lh-kennzahl", 5, false),
        ("lh-heute", 3, false),
        ("lh-zielwert", 3, false),
        ("lh-bis", 3, false),
    ];
    blocks.push(ansicht.tabelle("lh-tabelle-ziele", &columns, rows.collect()));
    blocks.extend(ansicht.offen(Thema::Ziele));
    blocks
}

fn lesehinweise(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let mut rows: Vec<_> = Prioritaet::ALL
        .iter()
        .map(|prioritaet| {
            let word = prioritaet.word();
            zeile(vec![
                vec![Inline::stark(ansicht.wort("prioritaet", Some(word)))],
                zelle(ansicht.t(&format!("legende-wort-{word}"))),
                zelle(ansicht.t(&format!("legende-angebot-{word}"))),
                zelle(ansicht.t(&format!("legende-vertrag-{word}"))),
            ])
        })
        .collect();
    if ansicht.lastenheft.anforderungen.iter().any(|x| x.a_kriterium.is_some() && ansicht.shows(x.sichtbarkeit)) {
        let muss = ansicht.wort("prioritaet", Some(Prioritaet::Muss.word()));
        let mark = ansicht.texte.format("lh-a-marke", &[("prioritaet", Arg::Text(muss))]);
        rows.insert(
            1,
            zeile(vec![
                vec![Inline::stark(mark)],
                zelle(ansicht.t("legende-wort-muss")),
                zelle(ansicht.t("lh-legende-a-angebot")),
                zelle(ansicht.t("legende-vertrag-muss")),
            ]),
        );
    }
    rows.push(zeile(vec![
        vec![Inline::stark(ansicht.t("legende-abgrenzung"))],
        zelle(ansicht.t("legende-wort-abgrenzung")),
        zelle(ansicht.t("legende-angebot-abgrenzung")),
        zelle(ansicht.t("legende-vertrag-abgrenzung")),
    ]));
    let columns = [
        ("lh-verbindlichkeit", 3, false),
        ("lh-legende-wort", 4, false),
        ("lh-legende-angebot", 5, false),
        ("lh-legende-vertrag", 6, false),
    ];
    let mut blocks = vec![
        Block::absatz(ansicht.t("lh-lesehinweis-verbindlichkeit")),
        ansicht.tabelle("lh-tabelle-legende", &columns, rows),
        Block::absatz(ansicht.t("lh-lesehinweis-kennungen")),
        Block::absatz(ansicht.t("lh-lesehinweis-maschinenlesbar")),
    ];
    if ansicht.is_team() {
        blocks.push(Block::absatz(ansicht.t("lh-lesehinweis-team")));
    }
    blocks
}

fn ansprechpersonen(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let contact = ansicht.projekt.angaben.auftraggeber.ansprechpartner.as_ref();
    let mut blocks = match contact {
        Some(contact) => vec![Block::Angaben { paare: kontakt(ansicht, contact) }],
        None => vec![Block::absatz(ansicht.t("lh-kein-ansprechpartner"))],
    };
    if let Some(offer) = &ansicht.projekt.lastenheft.angebot {
        let dates = [
            ("lh-rueckfragen-bis", offer.rueckfragen_bis),
            ("lh-abgabe-bis", offer.abgabe_bis),
            ("lh-bindefrist-bis", offer.bindefrist_bis),
        ];
        let dates = dates.into_iter().filter(|(_, date)| date.is_some());
        let paare: Vec<_> = dates.map(|(key, date)| ansicht.angabe(key, ansicht.datum(date))).collect();
        if !paare.is_empty() {
            blocks.push(Block::Angaben { paare });
        }
    }
    blocks
}

fn kontakt(ansicht: &Ansicht<'_>, contact: &Ansprechpartner) -> Vec<crate::document::Angabe> {
    let mut pairs = vec![ansicht.angabe("lh-ansprechpartner", &contact.name)];
    pairs.extend(contact.rolle.as_ref().map(|text| ansicht.angabe("lh-rolle", text)));
    pairs.extend(contact.email.as_ref().map(|text| ansicht.angabe("lh-email", text)));
    pairs.extend(contact.telefon.as_ref().map(|text| ansicht.angabe("lh-telefon", text)));
    pairs
}

fn glossar(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let mut terms: Vec<_> = ansicht.projekt.lastenheft.glossar.iter().collect();
    if terms.is_empty() {
        return vec![Block::absatz(ansicht.t("lh-kein-glossar"))];
    }
    terms.sort_by_cached_key(|term| text::sort_key(&term.begriff));
    let rows = terms.iter().map(|term| zeile(vec![vec![Inline::stark(&term.begriff)], zelle(&term.bedeutung)]));
    let columns = [("lh-begriff", 2, false), ("lh-bedeutung", 6, false)];
    vec![ansicht.tabelle("lh-tabelle-glossar", &columns, rows.collect())]
}
