//! Change requests as documents: one to be signed by both parties, or all of them for the own team.

mod antrag;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use self::antrag::Zweck;
use super::ansicht::{Ansicht, oder_fehlt, zeile, zelle};
use super::rahmen::Rahmen;
use super::{Angabe, Anhang, AnhangProjekt, Block, Document, Inline, Section, Sicht, gliederung};
use crate::model::Projekt;
use crate::model::aenderung::{Aenderungsantrag, Einordnung, Terminwirkung};
use crate::model::pflichtenheft::Vertrag;
use crate::model::werte::Betrag;
use crate::steps::aenderung::{Summe, reserve, summe, vereinbart};
use crate::steps::lastenheft::Lastenheft;
use crate::text::{Arg, Texte, format};

/// What stood before the change.
#[derive(Debug, Clone, Default)]
pub struct Bisher {
    /// Version and checksum of the release that it changes, in words; none if nothing was released.
    pub fassung: Option<String>,
    /// What each criterion said, by identifier: the data of the Pflichtenheft as it was then.
    pub kriterien: BTreeMap<String, Value>,
}

/// One request, to be signed. `bisher`: see [`Bisher`].
#[must_use]
pub fn einzeln(
    (projekt, lastenheft): (&Projekt, &Lastenheft),
    (x, bisher): (&Aenderungsantrag, &Bisher),
    texte: &Texte,
) -> Document {
    let ansicht = Ansicht::new(projekt, lastenheft, Sicht::Anbieter, texte.get("aen-dokument"), texte);
    let mut kapitel = antrag::chapters(&ansicht, x, bisher, Zweck::Unterschrift);
    gliederung::number(&mut kapitel);
    let anhang = Anhang {
        projekt: AnhangProjekt::of(projekt),
        analyse: BTreeMap::from([("aenderungen".to_owned(), json!([data(x)]))]),
        ..Anhang::default()
    };
    let day = x.entscheidung.as_ref().map_or(x.datum, |x| x.datum);
    let stand = ansicht.wort("antragsstand", Some(x.stand.value.word()));
    let contract = projekt.pflichtenheft.vertrag.as_ref();
    let pairs = [
        ("pf-auftragnehmer", contractor(projekt)),
        ("pf-vertrag", contract.map(|x| contract_name(x, &ansicht))),
        ("aen-bezug", bisher.fassung.clone()),
        ("aen-stand", Some(stand.clone())),
        ("lh-datum", Some(ansicht.datum(Some(day)))),
    ];
    let rahmen = Rahmen {
        // Requests have numbers, no versions.
        fassung: x.id.to_string(),
        status: stand,
        entwurf: x.entscheidung.is_none(),
        vertraulichkeit: Some(texte.get("pf-vertraulich")),
        angaben: pairs.into_iter().filter_map(|(key, text)| Some(ansicht.angabe(key, text?))).collect(),
        ..Rahmen::of_day(&ansicht, day)
    };
    let mut document = gliederung::framed(&ansicht, kapitel, anhang, rahmen);
    document.meta.titel = format!("{} {}", x.id, x.titel);
    document
}

/// All requests with what they sum up to and what of the reserve is left: for the own team.
#[must_use]
pub fn verzeichnis(
    (projekt, lastenheft): (&Projekt, &Lastenheft),
    bisher: &BTreeMap<&str, Bisher>,
    texte: &Texte,
) -> Document {
    let ansicht = Ansicht::bericht(projekt, lastenheft, texte.get("aen-verzeichnis-dokument"), texte);
    let nothing = Bisher::default();
    let each = projekt.aenderungen.iter().map(|x| Section {
        nummer: String::new(),
        titel: format!("{} {}", x.id, x.titel),
        anker: x.id.to_string(),
        bloecke: Vec::new(),
        kapitel: antrag::chapters(&ansicht, x, bisher.get(x.id.as_str()).unwrap_or(&nothing), Zweck::Verzeichnis),
    });
    let mut kapitel: Vec<Section> =
        std::iter::once(ansicht.section("aen-uebersicht", overview(&ansicht), Vec::new())).chain(each).collect();
    gliederung::number(&mut kapitel);
    let all: Vec<Value> = projekt.aenderungen.iter().map(data).collect();
    let anhang = Anhang {
        projekt: AnhangProjekt::of(projekt),
        analyse: BTreeMap::from([("aenderungen".to_owned(), Value::Array(all))]),
        ..Anhang::default()
    };
    // The list is as new as what was decided or asked last.
    let days = projekt.aenderungen.iter().map(|x| x.entscheidung.as_ref().map_or(x.datum, |x| x.datum));
    let day = days.max_by_key(|day| day.date()).unwrap_or(projekt.angaben.datum);
    gliederung::framed(&ansicht, kapitel, anhang, Rahmen::of_day(&ansicht, day))
}

/// “Vertrag (Nr.), 3. Mai 2027”
pub(super) fn contract_name(x: &Vertrag, ansicht: &Ansicht<'_>) -> String {
    let number = x.nummer.as_ref().map(|number| format!(" ({number})")).unwrap_or_default();
    let day = x.vom.map(|day| format!(", {}", ansicht.datum(Some(day)))).unwrap_or_default();
    format!("{}{number}{day}", x.bezeichnung)
}

fn overview(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let projekt = ansicht.projekt;
    let mut blocks = vec![tabelle(ansicht, projekt.aenderungen.iter())];
    let sums = [
        ("aen-summe-vereinbart", summe(vereinbart(projekt))),
        ("aen-summe-offen", summe(projekt.aenderungen.iter().filter(|x| x.entscheidung.is_none()))),
    ];
    blocks.extend(sums.map(|(key, sum)| Block::absatz(summensatz(key, &sum, ansicht.texte))));
    blocks.push(Block::Hinweis { inhalt: vec![Inline::text(reservesatz(projekt, ansicht.texte))] });
    blocks
}

/// What the reserve is and what is left of it, or that none is stated.
#[must_use]
pub fn reservesatz(projekt: &Projekt, texte: &Texte) -> String {
    let eur = |x: rust_decimal::Decimal| Arg::Text(format::euro(x, texte.sprache()));
    match reserve(projekt) {
        Some(left) => {
            let key = if left.rest.is_sign_negative() { "aen-reserve-ueberschritten" } else { "aen-reserve" };
            let used = left.betrag - left.rest;
            texte.format(key, &[("betrag", eur(left.betrag)), ("summe", eur(used)), ("rest", eur(left.rest.abs()))])
        }
        None => texte.get("aen-reserve-fehlt"),
    }
}

/// A sum in words.
#[must_use]
pub fn summensatz(key: &str, sum: &Summe, texte: &Texte) -> String {
    let eur = |x: rust_decimal::Decimal| Arg::Text(format::euro(x, texte.sprache()));
    let args = [
        ("anzahl", Arg::Zahl(sum.anzahl)),
        ("einmal", eur(sum.einmal)),
        ("jaehrlich", eur(sum.jaehrlich)),
        ("aufwand", Arg::Text(format::zahl(sum.aufwand.normalize(), texte.sprache()))),
    ];
    texte.format(key, &args)
}

/// Change requests as a table.
pub(super) fn tabelle<'x>(ansicht: &Ansicht<'_>, all: impl Iterator<Item = &'x Aenderungsantrag>) -> Block {
    let sprache = ansicht.texte.sprache();
    let eur = |x: Option<Betrag>| oder_fehlt(x.map(|x| format::stellen(x.eur(), 2, sprache)));
    let row = |x: &Aenderungsantrag| {
        let wirkung = x.auswirkung.as_ref();
        let dates = wirkung.iter().flat_map(|x| &x.termine).map(|x| termin(ansicht, x));
        let dates: Vec<String> = dates.collect();
        let criteria: Vec<String> = x.kriterien.iter().map(|x| sign(&x.kriterium.value)).collect();
        let decided = x.entscheidung.as_ref().map(|x| {
            format!("{}, {}", ansicht.wort("beschluss", Some(x.ergebnis.word())), ansicht.datum(Some(x.datum)))
        });
        let cells = [
            x.id.to_string(),
            x.titel.clone(),
            decided.unwrap_or_else(|| ansicht.wort("antragsstand", Some(x.stand.value.word()))),
            oder_fehlt((!criteria.is_empty()).then(|| criteria.join(", "))),
            eur(wirkung.and_then(|x| x.einmalpreis)),
            eur(wirkung.and_then(|x| x.jahrespreis)),
            oder_fehlt((!dates.is_empty()).then(|| dates.join("; "))),
        ];
        zeile(cells.map(zelle).into())
    };
    let columns = [
        ("aen-nummer", 3, false),
        ("aen-gegenstand", 6, false),
        ("aen-stand", 4, false),
        ("pf-kriterien", 3, false),
        ("aen-einmal-spalte", 3, true),
        ("aen-jaehrlich-spalte", 3, true),
        ("aen-termine", 5, false),
    ];
    ansicht.tabelle("aen-tabelle", &columns, all.map(row).collect())
}

/// What a change brings beside its criteria: duties, training, data protection, quality.
pub(super) fn nebenwirkungen(ansicht: &Ansicht<'_>, x: &Aenderungsantrag) -> Vec<Angabe> {
    let wirkung = x.auswirkung.as_ref();
    let pairs = [
        ("pf-mitwirkung", wirkung.and_then(|x| x.mitwirkung.clone())),
        ("aen-qualitaet", wirkung.and_then(|x| x.qualitaet.clone())),
        ("aen-datenschutz", wirkung.and_then(|x| x.datenschutz.clone())),
        ("aen-schulung", wirkung.and_then(|x| x.schulung.clone())),
    ];
    pairs.into_iter().filter_map(|(key, text)| Some(ansicht.angabe(key, text?))).collect()
}

/// “Start: 1. März 2027 → 15. März 2027”
fn termin(ansicht: &Ansicht<'_>, x: &Terminwirkung) -> String {
    let before = x.bisher.map(|day| format!("{} → ", ansicht.datum(Some(day)))).unwrap_or_default();
    format!("{}: {before}{}", x.was, ansicht.datum(Some(x.neu)))
}

/// Room for the signatures of client and contractor, with their names as far as they are known.
pub(super) fn unterschriften(ansicht: &Ansicht<'_>, [auftraggeber, auftragnehmer]: [Option<String>; 2]) -> Block {
    let row = |party: String, firm: String, name: Option<String>| {
        zeile([party, firm, name.unwrap_or_default(), String::new(), String::new()].map(zelle).into())
    };
    let client = ansicht.projekt.angaben.auftraggeber.firma.clone();
    let contractor = contractor(ansicht.projekt).unwrap_or_else(|| ansicht.t("pf-auftragnehmer-offen"));
    let rows = vec![
        row(ansicht.t("lh-auftraggeber"), client, auftraggeber),
        row(ansicht.t("pf-auftragnehmer"), contractor, auftragnehmer),
    ];
    let columns = [
        ("pf-partei", 3, false),
        ("pf-firma", 4, false),
        ("pf-name-funktion", 5, false),
        ("ev-ort-datum", 3, false),
        ("ev-unterschrift", 5, false),
    ];
    ansicht.tabelle("ev-tabelle-unterschriften", &columns, rows)
}

/// The contractor's company.
pub(super) fn contractor(projekt: &Projekt) -> Option<String> {
    let chosen = projekt.pflichtenheft.quellen.as_ref()?.anbieter.as_str();
    projekt.auswahl.anbieter.iter().find(|x| x.id.as_str() == chosen).map(|x| x.firma.clone())
}

/// `/F10/`
fn sign(id: &str) -> String {
    format!("/{id}/")
}

/// A change request for machines.
#[must_use]
pub fn data(x: &Aenderungsantrag) -> Value {
    let number = |x: rust_decimal::Decimal| x.normalize().to_string();
    let wirkung = x.auswirkung.as_ref();
    json!({
        "id": x.id.as_str(),
        "titel": x.titel,
        "stand": x.stand.value.word(),
        "einordnung": x.einordnung.map(Einordnung::word),
        "vereinbart": x.is_vereinbart(),
        "kriterien": x.kriterien.iter().map(|x| json!({
            "kriterium": x.kriterium.value, "wirkung": x.wirkung.word(), "werte": x.werte().into_iter().collect::<BTreeMap<_, _>>(),
        })).collect::<Vec<_>>(),
        "aufwand": wirkung.and_then(|x| x.aufwand).map(|x| number(x.wert())),
        "einmalpreis": wirkung.and_then(|x| x.einmalpreis).map(|x| number(x.eur())),
        "jahrespreis": wirkung.and_then(|x| x.jahrespreis).map(|x| number(x.eur())),
        "termine": wirkung.iter().flat_map(|x| &x.termine).map(|x| json!({
            "was": x.was, "bisher": x.bisher.map(|x| x.date().to_string()), "neu": x.neu.date().to_string(),
        })).collect::<Vec<_>>(),
        "entscheidung": x.entscheidung.as_ref().map(|x| json!({
            "ergebnis": x.ergebnis.word(), "datum": x.datum.date().to_string(),
            "auftraggeber": x.auftraggeber, "auftragnehmer": x.auftragnehmer, "begruendung": x.begruendung,
        })),
    })
}
