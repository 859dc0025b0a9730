//! The script of demonstrations: the same tasks for every bidder, from the processes as they shall be. Goes to bidders; holds nothing
//! internal.

use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::document::ansicht::{Ansicht, zeile, zelle};
use crate::document::rahmen::Rahmen;
use crate::document::{Anhang, AnhangProjekt, Block, Document, Inline, Section, Sicht, gliederung};
use crate::model::Projekt;
use crate::model::prozesse::{Einbinden, Prozess};
use crate::steps::auswahl::Grundlage;
use crate::steps::lastenheft::Lastenheft;
use crate::text::{Arg, Texte};

/// Most requirements that a task names.
const MAX_ANFORDERUNGEN: usize = 8;

/// Builds the script.
#[must_use]
pub fn build(projekt: &Projekt, lastenheft: &Lastenheft, grundlage: &Grundlage, texte: &Texte) -> Document {
    let ansicht = Ansicht::new(projekt, lastenheft, Sicht::Anbieter, texte.get("drehbuch-dokument"), texte);
    let tasks: Vec<Section> =
        prozesse(projekt).filter(|x| !x.soll.is_empty()).map(|prozess| task(&ansicht, prozess, grundlage)).collect();
    let rules = (1..).map(|number| format!("drehbuch-regel-{number}")).take_while(|key| texte.has(key));
    let rules = rules.map(|key| vec![Block::absatz(texte.get(&key))]).collect();
    let none: Vec<Block> =
        if tasks.is_empty() { vec![Block::absatz(texte.get("drehbuch-keine-aufgaben"))] } else { Vec::new() };
    let mut kapitel = vec![
        ansicht.section(
            "drehbuch-ablauf",
            vec![Block::absatz(texte.get("drehbuch-einleitung")), Block::Liste { nummeriert: false, punkte: rules }],
            Vec::new(),
        ),
        ansicht.section("drehbuch-aufgaben", none, tasks),
    ];
    gliederung::number(&mut kapitel);
    let anhang = Anhang { projekt: AnhangProjekt::of(projekt), ..Anhang::default() };
    let rahmen = Rahmen::of_day(&ansicht, projekt.angaben.datum);
    let asked = ansicht.angabe("ev-lastenheft", grundlage.version.clone());
    gliederung::framed(&ansicht, kapitel, anhang, rahmen.with([asked]))
}

fn prozesse(projekt: &Projekt) -> impl Iterator<Item = &Prozess> {
    projekt.prozessanalyse.prozesse.iter().filter(|x| x.einbinden == Einbinden::Ja)
}

/// Reports processes that would be shown and do not say how they shall be: what is done today is no task for a bidder.
pub fn check(projekt: &Projekt, sink: &mut Sink) {
    for prozess in prozesse(projekt).filter(|x| x.soll.is_empty()) {
        let diagnostic = Diagnostic::new(rules::PROZESS_OHNE_SOLL).with("prozess", &prozess.name).at(prozess.origin);
        sink.push(diagnostic.with_hint("hinweis-prozess-ohne-soll"));
    }
}

fn task(ansicht: &Ansicht<'_>, prozess: &Prozess, grundlage: &Grundlage) -> Section {
    let people = prozess.beteiligte.iter().map(|id| ansicht.name(id.as_str()));
    let pairs = [
        ("drehbuch-ausloeser", prozess.ausloeser.clone()),
        ("drehbuch-beteiligte", Some(people.collect::<Vec<_>>().join(", ")).filter(|x| !x.is_empty())),
        ("drehbuch-ergebnis", prozess.ergebnis.clone()),
    ];
    let pairs = pairs.into_iter().filter_map(|(key, text)| Some(ansicht.angabe(key, text?)));
    let steps = prozess.soll.iter().map(|text| vec![Block::absatz(text.clone())]).collect();
    let asked: Vec<&str> = grundlage.anforderungen.iter().map(|x| x.id.as_str()).collect();
    let of_process = ansicht
        .lastenheft
        .anforderungen
        .iter()
        .filter(|x| x.herkunft.iter().any(|id| id == prozess.id.as_str()) && asked.contains(&x.id.as_str()));
    let of_process: Vec<_> = of_process.collect();
    let more = of_process.len().saturating_sub(MAX_ANFORDERUNGEN);
    let rows = of_process.into_iter().take(MAX_ANFORDERUNGEN).map(|x| {
        zeile(vec![
            vec![Inline::stark(x.id.clone()), Inline::text(format!(" {}", x.titel))],
            zelle(String::new()),
            zelle(String::new()),
        ])
    });
    let rows: Vec<_> = rows.collect();
    let mut blocks = vec![
        Block::Angaben { paare: pairs.collect() },
        Block::absatz(ansicht.t("drehbuch-zu-zeigen")),
        Block::Liste { nummeriert: true, punkte: steps },
    ];
    if !rows.is_empty() {
        let columns =
            [("drehbuch-anforderung", 8, false), ("drehbuch-punkte", 2, false), ("drehbuch-bemerkung", 6, false)];
        blocks.push(ansicht.tabelle("drehbuch-tabelle", &columns, rows));
    }
    if more > 0 {
        blocks.push(Block::absatz(ansicht.texte.format("drehbuch-weitere", &[("anzahl", Arg::Zahl(more))])));
    }
    let titel = prozess.name.clone();
    Section {
        nummer: String::new(),
        titel,
        anker: format!("aufgabe/{}", prozess.id),
        bloecke: blocks,
        kapitel: Vec::new(),
    }
}
