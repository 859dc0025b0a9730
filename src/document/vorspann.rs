//! Cover, document control, change history, distribution.

use std::collections::BTreeMap;

use crate::document::ansicht::{Ansicht, zeile, zelle};
use crate::document::{Angabe, Bild, Block, Gestaltung, Inline, Meta};
use crate::model::projekt::Status;
use crate::source::Located;
use crate::text::Arg;

/// The fixed words that templates need.
const WORDS: [&str; 15] = [
    "abnahme",
    "anhang",
    "begruendung",
    "daten",
    "entwurf",
    "freigabedaten",
    "herkunft",
    "inhalt",
    "nachweis",
    "pruefsumme",
    "seite",
    "seite-kurz",
    "vermerk",
    "version",
    "von",
];

pub(in crate::document) fn texte(ansicht: &Ansicht<'_>) -> BTreeMap<String, String> {
    WORDS.iter().map(|word| ((*word).to_owned(), ansicht.t(&format!("wort-{word}")))).collect()
}

pub(in crate::document) fn meta(ansicht: &Ansicht<'_>) -> Meta {
    let angaben = &ansicht.projekt.angaben;
    let date = angaben.datum.date();
    let status = angaben.status.as_ref().map_or(Status::Entwurf, |status| status.value);
    let firma = angaben.auftraggeber.firma.clone();
    Meta {
        dokument: ansicht.dokument.clone(),
        titel: angaben.titel.clone(),
        autor: angaben.autor.clone().unwrap_or_else(|| firma.clone()),
        firma,
        version: angaben.version.as_str().to_owned(),
        status: ansicht.wort("status", Some(status.word())),
        datum: ansicht.datum(Some(angaben.datum)),
        datum_iso: [date.year().into(), date.month().into(), date.day().into()],
        vertraulichkeit: vertraulichkeit(ansicht),
        entwurf: status != Status::Freigegeben,
        erzeuger: concat!("crmplan ", env!("CARGO_PKG_VERSION")).to_owned(),
        pruefsumme: None,
    }
}

fn vertraulichkeit(ansicht: &Ansicht<'_>) -> String {
    if ansicht.is_team() {
        return ansicht.t("lh-vertraulich-team");
    }
    let stated = ansicht.projekt.angaben.vertraulichkeit.clone();
    stated.unwrap_or_else(|| ansicht.t("lh-vertraulich-offen"))
}

pub(in crate::document) fn gestaltung(ansicht: &Ansicht<'_>) -> Gestaltung {
    let Some(own) = &ansicht.projekt.gestaltung else { return Gestaltung::default() };
    let logo = own.logo.as_ref().map(|path| {
        let ending = path.value.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
        let alt = format!("{} {}", ansicht.t("lh-logo"), ansicht.projekt.angaben.auftraggeber.firma);
        Bild { datei: format!("logo.{ending}"), alt }
    });
    let family = |family: &Option<Located<String>>| family.as_ref().map(|family| family.value.clone());
    Gestaltung {
        farbe: own.farbe.as_ref().map(|farbe| farbe.as_str().to_owned()),
        schrift: family(&own.schrift),
        schrift_titel: family(&own.schrift_titel).or_else(|| family(&own.schrift)),
        logo,
    }
}

pub(in crate::document) fn deckblatt(ansicht: &Ansicht<'_>) -> Vec<Angabe> {
    let angaben = &ansicht.projekt.angaben;
    let meta = meta(ansicht);
    let mut pairs = vec![ansicht.angabe("lh-auftraggeber", meta.firma)];
    pairs.extend(angaben.auftraggeber.branche.as_ref().map(|text| ansicht.angabe("lh-branche", text)));
    pairs.extend(angaben.auftraggeber.anschrift.as_ref().map(|text| ansicht.angabe("lh-anschrift", text)));
    pairs.push(ansicht.fassung("lh-version", meta.version));
    pairs.push(ansicht.fassung("lh-status", meta.status));
    pairs.push(ansicht.fassung("lh-datum", meta.datum));
    pairs.push(ansicht.angabe("lh-vertraulichkeit", meta.vertraulichkeit));
    pairs
}

pub(in crate::document) fn blocks(ansicht: &Ansicht<'_>) -> Vec<Block> {
    vec![
        title(ansicht, "wort-dokumentenlenkung"),
        Block::Angaben { paare: control(ansicht) },
        title(ansicht, "lh-aenderungshistorie"),
        history(ansicht),
        title(ansicht, "lh-verteiler"),
        distribution(ansicht),
    ]
}

fn title(ansicht: &Ansicht<'_>, key: &str) -> Block {
    Block::Zwischentitel { titel: ansicht.t(key), anker: None }
}

fn control(ansicht: &Ansicht<'_>) -> Vec<Angabe> {
    let angaben = &ansicht.projekt.angaben;
    let meta = meta(ansicht);
    let release = angaben.freigabe.as_ref().map_or_else(
        || ansicht.t("lh-freigabe-fehlt"),
        |freigabe| {
            let role = freigabe.rolle.as_ref().map(|rolle| format!(" ({rolle})")).unwrap_or_default();
            let name = format!("{}{role}", freigabe.name);
            if meta.entwurf {
                ansicht.texte.format("lh-freigabe-vorgesehen", &[("name", Arg::Text(name))])
            } else {
                format!("{name}, {}", meta.datum)
            }
        },
    );
    vec![
        ansicht.angabe("lh-dokumentname", format!("{} – {}", meta.dokument, meta.titel)),
        ansicht.fassung("lh-version", meta.version),
        ansicht.fassung("lh-status", meta.status),
        ansicht.fassung("lh-datum", meta.datum),
        ansicht.angabe("lh-autor", meta.autor),
        ansicht.fassung("lh-freigabe", release),
    ]
}

fn history(ansicht: &Ansicht<'_>) -> Block {
    let changes = &ansicht.projekt.angaben.aenderungen;
    if changes.is_empty() {
        return Block::absatz(ansicht.t("lh-keine-aenderungen"));
    }
    let rows = changes.iter().map(|change| {
        zeile(vec![
            zelle(change.version.as_str()),
            zelle(ansicht.datum(Some(change.datum))),
            zelle(&change.autor),
            zelle(&change.beschreibung),
        ])
    });
    let columns =
        [("lh-version", 2, false), ("lh-datum", 3, false), ("lh-autor", 4, false), ("lh-aenderung", 9, false)];
    ansicht.uebersicht("lh-aenderungshistorie", &columns, rows.collect())
}

fn distribution(ansicht: &Ansicht<'_>) -> Block {
    let readers = &ansicht.projekt.angaben.verteiler;
    if readers.is_empty() {
        return Block::Absatz { inhalt: vec![Inline::text(ansicht.t("lh-kein-verteiler"))] };
    }
    Block::punkte(readers)
}
