//! The Verzeichnis von Verarbeitungstätigkeiten, Art. 30 (1) DSGVO: one entry per information item with personal data.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::ansicht::{Ansicht, oder_fehlt};
use super::rahmen::Rahmen;
use super::{Angabe, Anhang, AnhangProjekt, Block, Document, Inline, Section, gliederung};
use crate::model::Projekt;
use crate::model::informationen::{Aufbewahrung, Empfaenger, Empfaengerart, Information, Loeschregel, Rechtsgrundlage};
use crate::model::projekt::{Ansprechpartner, Datenschutz};
use crate::model::werte::JaNein;
use crate::steps::datenschutz::recht::Recht;
use crate::steps::lastenheft::Lastenheft;
use crate::text::{Arg, Texte};

/// What separates several statements within one field.
const TRENNER: &str = "; ";

/// The columns of the table, in the order of the letters of Art. 30 (1) DSGVO.
const SPALTEN: [&str; 22] = [
    "kennung",
    "taetigkeit",
    "verantwortlicher",
    "gemeinsam",
    "vertreter",
    "beauftragter",
    "zwecke",
    "betroffene",
    "datenkategorien",
    "besondere_kategorien",
    "empfaenger",
    "drittland",
    "loeschfrist",
    "aufbewahrung",
    "tom",
    "rechtsgrundlagen",
    "herkunft",
    "auftragsverarbeitung",
    "informationspflicht",
    "dsfa",
    "stelle",
    "system",
];

/// Builds the Verzeichnis of `projekt`.
#[must_use]
pub fn build(projekt: &Projekt, lastenheft: &Lastenheft, texte: &Texte) -> Document {
    let ansicht = Ansicht::bericht(projekt, lastenheft, texte.get("vvt-dokument"), texte);
    let mut kapitel = vec![controller(&ansicht), activities(&ansicht)];
    gliederung::number(&mut kapitel);
    // Whose record it is, is said in the words of the law.
    let rahmen = Rahmen { herausgeber: "vvt-herausgeber", ..Rahmen::of_day(&ansicht, projekt.angaben.datum) };
    gliederung::framed(&ansicht, kapitel, anhang(&ansicht), rahmen)
}

/// The Verzeichnis as a table: names of the columns, and one row per processing activity.
#[must_use]
pub fn tabelle(projekt: &Projekt, lastenheft: &Lastenheft, texte: &Texte) -> Vec<Vec<String>> {
    let ansicht = Ansicht::bericht(projekt, lastenheft, texte.get("vvt-dokument"), texte);
    let rows = items(projekt).map(|x| [row_head(x), responsible(&ansicht), statements(&ansicht, x)].concat());
    let cells = |row: Vec<Feld>| row.into_iter().map(|feld| feld.text.unwrap_or_default()).collect();
    let columns = SPALTEN.iter().map(|name| (*name).to_owned()).collect();
    std::iter::once(columns).chain(rows.map(cells)).collect()
}

/// One statement: name of the column, which is also the ending of the label's key, and what it says.
#[derive(Debug, Clone)]
struct Feld {
    name: &'static str,
    text: Option<String>,
}

fn feld(name: &'static str, text: Option<String>) -> Feld {
    Feld { name, text }
}

fn items(projekt: &Projekt) -> impl Iterator<Item = &Information> {
    projekt.prozessanalyse.informationen.iter().filter(|x| x.personenbezug.0)
}

fn row_head(x: &Information) -> Vec<Feld> {
    vec![feld("kennung", Some(x.id.to_string())), feld("taetigkeit", Some(x.name.clone()))]
}

/// Letter a: who is responsible.
fn responsible(ansicht: &Ansicht<'_>) -> Vec<Feld> {
    let angaben = &ansicht.projekt.angaben;
    let client = &angaben.auftraggeber;
    let contact = client.ansprechpartner.as_ref();
    let controller = [
        Some(client.firma.clone()),
        client.anschrift.clone(),
        contact.and_then(|x| x.email.clone()),
        contact.and_then(|x| x.telefon.clone()),
    ];
    let own: Option<&Datenschutz> = angaben.datenschutz.as_ref();
    vec![
        feld("verantwortlicher", parts(controller)),
        feld("gemeinsam", own.and_then(|x| list(x.gemeinsam_verantwortliche.iter().cloned()))),
        feld("vertreter", own.and_then(|x| x.vertreter.clone())),
        feld("beauftragter", own.and_then(|x| x.beauftragter.as_ref()).and_then(person)),
    ]
}

fn person(x: &Ansprechpartner) -> Option<String> {
    parts([Some(x.name.clone()), x.rolle.clone(), x.email.clone(), x.telefon.clone()])
}

fn parts<const N: usize>(texts: [Option<String>; N]) -> Option<String> {
    let texts: Vec<String> = texts.into_iter().flatten().collect();
    (!texts.is_empty()).then(|| texts.join(", "))
}

fn list(texts: impl Iterator<Item = String>) -> Option<String> {
    let texts: Vec<String> = texts.collect();
    (!texts.is_empty()).then(|| texts.join(TRENNER))
}

/// Letters b to g, then what Art. 30 does not ask for and supervisory authorities expect all the same.
fn statements(ansicht: &Ansicht<'_>, x: &Information) -> Vec<Feld> {
    let tom = ansicht.projekt.angaben.datenschutz.as_ref().and_then(|own| own.tom.clone());
    let law = &ansicht.lastenheft.recht;
    let processors = x.empfaenger.iter().filter(|e| e.art == Empfaengerart::Auftragsverarbeiter);
    let owner = x.fachlich_verantwortlich.as_ref().map(|id| ansicht.name(id.as_str()));
    vec![
        feld("zwecke", list(x.zwecke.iter().cloned())),
        feld("betroffene", list(x.betroffene.iter().cloned())),
        feld("datenkategorien", list(x.datenkategorien.iter().cloned())),
        feld("besondere_kategorien", x.besondere_kategorien.map(|stated| special(ansicht, stated, x))),
        feld("empfaenger", list(x.empfaenger.iter().map(|e| recipient(ansicht, e)))),
        feld("drittland", third_countries(ansicht, law, x)),
        feld("loeschfrist", x.loeschregel.as_ref().map(|regel| deletion(ansicht, regel))),
        feld("aufbewahrung", x.aufbewahrung.map(|a| ansicht.wort("aufbewahrung", Some(Aufbewahrung::word(a))))),
        feld("tom", tom),
        feld("rechtsgrundlagen", list(x.rechtsgrundlagen.iter().map(|g| basis(ansicht, g)))),
        feld("herkunft", list(x.herkunft.iter().cloned())),
        feld("auftragsverarbeitung", list(processors.map(|e| contract(ansicht, e)))),
        feld("informationspflicht", x.informationspflicht.clone()),
        feld("dsfa", x.dsfa.clone()),
        feld("stelle", owner),
        feld("system", x.system.as_ref().map(|id| ansicht.name(id.as_str())).or_else(|| x.ort.clone())),
    ]
}

fn special(ansicht: &Ansicht<'_>, stated: JaNein, x: &Information) -> String {
    let word = ansicht.wort("janein", Some(if stated.0 { "ja" } else { "nein" }));
    let reason = x.besondere_kategorien_grund.as_ref().map(|reason| format!(" ({reason})"));
    format!("{word}{}", reason.unwrap_or_default())
}

fn recipient(ansicht: &Ansicht<'_>, x: &Empfaenger) -> String {
    let details = parts([Some(ansicht.wort("empfaengerart", Some(x.art.word()))), x.land.clone()]);
    format!("{} ({})", x.name, details.unwrap_or_default())
}

/// Letter e; says so where all recipients are known to be within EU and EEA.
fn third_countries(ansicht: &Ansicht<'_>, law: &Recht, x: &Information) -> Option<String> {
    let abroad = x.empfaenger.iter().filter_map(|e| {
        let land = e.land.as_deref().filter(|land| law.drittland(land) == Some(true))?;
        let basis = e.drittland_grundlage.clone().unwrap_or_else(|| ansicht.t("vvt-ohne-grundlage"));
        Some(format!("{} ({land}): {basis}", e.name))
    });
    let code = |e: &Empfaenger| e.land.as_deref().and_then(|land| law.drittland(land));
    let unknown = |e: &Empfaenger| e.art != Empfaengerart::Intern && code(e).is_none();
    let known = !x.empfaenger.is_empty() && !x.empfaenger.iter().any(unknown);
    list(abroad).or_else(|| known.then(|| ansicht.t("vvt-kein-drittland")))
}

fn deletion(ansicht: &Ansicht<'_>, regel: &Loeschregel) -> String {
    let args = [("frist", Arg::Text(regel.frist.in_words(ansicht.texte))), ("start", Arg::Text(regel.start.clone()))];
    let key = if regel.zum_jahresende.is_some_and(|yes| yes.0) { "vvt-frist-jahresende" } else { "vvt-frist" };
    ansicht.texte.format(key, &args)
}

fn basis(ansicht: &Ansicht<'_>, x: &Rechtsgrundlage) -> String {
    let proof = x.abwaegung.as_ref().or(x.nachweis.as_ref()).map(|proof| format!(" ({proof})"));
    format!("{}: {}{}", x.zweck, ansicht.wort("art6", Some(x.art6.word())), proof.unwrap_or_default())
}

fn contract(ansicht: &Ansicht<'_>, x: &Empfaenger) -> String {
    let key = if x.avv.is_some() { "vvt-avv" } else { "vvt-avv-fehlt" };
    let args = [("name", Arg::Text(x.name.clone())), ("datum", Arg::Text(ansicht.datum(x.avv)))];
    ansicht.texte.format(key, &args)
}

fn controller(ansicht: &Ansicht<'_>) -> Section {
    let tom = ansicht.projekt.angaben.datenschutz.as_ref().and_then(|own| own.tom.clone());
    let fields: Vec<Feld> = responsible(ansicht).into_iter().chain([feld("tom", tom)]).collect();
    let paare = pairs(ansicht, &fields, &["beauftragter", "tom"]);
    let blocks = vec![Block::absatz(ansicht.t("vvt-einleitung")), Block::Angaben { paare }];
    ansicht.section("vvt-verantwortliche", blocks, Vec::new())
}

fn activities(ansicht: &Ansicht<'_>) -> Section {
    let sections: Vec<Section> = items(ansicht.projekt).map(|x| activity(ansicht, x)).collect();
    let blocks = if sections.is_empty() { ansicht.nichts() } else { Vec::new() };
    ansicht.section("vvt-taetigkeiten", blocks, sections)
}

fn activity(ansicht: &Ansicht<'_>, x: &Information) -> Section {
    let fields = statements(ansicht, x);
    let required =
        ["zwecke", "betroffene", "datenkategorien", "empfaenger", "drittland", "loeschfrist", "rechtsgrundlagen"];
    let blocks = vec![Block::Angaben { paare: pairs(ansicht, &fields, &required) }];
    let titel = format!("{} {}", x.id, x.name);
    Section { nummer: String::new(), titel, anker: x.id.to_string(), bloecke: blocks, kapitel: Vec::new() }
}

/// What is stated; what is asked for and not stated is told where it should stand.
fn pairs(ansicht: &Ansicht<'_>, fields: &[Feld], asked: &[&str]) -> Vec<Angabe> {
    let pair = |x: &Feld| {
        let key = format!("vvt-{}", x.name);
        match &x.text {
            None if asked.contains(&x.name) => {
                ansicht.angabe_mit(&key, vec![Inline::stark(ansicht.t("vvt-nicht-angegeben"))])
            }
            text => ansicht.angabe(&key, oder_fehlt(text.clone())),
        }
    };
    fields.iter().map(pair).collect()
}

/// The same as data.
fn anhang(ansicht: &Ansicht<'_>) -> Anhang {
    let object = |fields: Vec<Feld>| {
        let entries = fields.into_iter().map(|x| (x.name.to_owned(), x.text.map_or(Value::Null, Value::String)));
        Value::Object(entries.collect::<Map<String, Value>>())
    };
    let rows = items(ansicht.projekt).map(|x| object([row_head(x), statements(ansicht, x)].concat()));
    Anhang {
        projekt: AnhangProjekt::of(ansicht.projekt),
        analyse: BTreeMap::from([
            ("verantwortliche".to_owned(), object(responsible(ansicht))),
            ("verarbeitungen".to_owned(), Value::Array(rows.collect())),
        ]),
        ..Anhang::default()
    }
}
