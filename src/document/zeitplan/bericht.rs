//! The plan as a document for both parties.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{auslastung, balken, data, teilprojekte, termine, vergleich};
use crate::document::ansicht::{Ansicht, oder_fehlt, zeile_mit_anker};
use crate::document::rahmen::Rahmen;
use crate::document::{Anhang, AnhangProjekt, Block, Document, Inline, Section, Sicht, gliederung};
use crate::model::Projekt;
use crate::model::aenderung::Vertragspartei;
use crate::model::werte::Datum;
use crate::steps::lastenheft::Lastenheft;
use crate::steps::zeitplan::basis::Basis;
use crate::steps::zeitplan::plan::Plan;
use crate::text::{Arg, Texte, format};

/// A fixed plan with what is noted of it.
#[derive(Debug, Clone)]
pub struct Festgelegt {
    /// The first one has 1.
    pub nummer: u32,
    /// When it was fixed.
    pub datum: Option<Datum>,
    /// By whom.
    pub name: String,
    /// The plan.
    pub basis: Basis,
}

/// The plan as a document; `fest` is the last one that was fixed.
#[must_use]
pub fn build(
    (projekt, lastenheft): (&Projekt, &Lastenheft),
    plan: &Plan<'_>,
    fest: Option<&Festgelegt>,
    texte: &Texte,
) -> Document {
    let ansicht = Ansicht::new(projekt, lastenheft, Sicht::Anbieter, texte.get("zp-dokument"), texte);
    let bild = balken::Bild { plan, basis: fest.map(|x| &x.basis), stichtag: None, ist: &|_| None };
    let stages = teilprojekte::sections(&ansicht, plan);
    let mut kapitel = vec![
        ansicht.section("zp-ueberblick", overview(&ansicht, plan, fest), Vec::new()),
        ansicht.section("zp-balkenplan", balken::charts(&ansicht, &bild), Vec::new()),
        ansicht.section("zp-teilprojekte", Vec::new(), stages),
        ansicht.section("zp-auslastung", auslastung::blocks(&ansicht, plan), Vec::new()),
        ansicht.section("zp-meilensteine", termine::milestones(&ansicht, plan), Vec::new()),
        ansicht.section("zp-frei", termine::free_days(&ansicht, plan), Vec::new()),
    ];
    kapitel.extend(fest.map(|x| ansicht.section("zp-vergleich", vergleich::blocks(&ansicht, plan, x), Vec::new())));
    kapitel.push(rules(&ansicht));
    gliederung::number(&mut kapitel);
    let anhang = Anhang {
        projekt: AnhangProjekt::of(projekt),
        analyse: BTreeMap::from([("zeitplan".to_owned(), data(plan))]),
        ..Anhang::default()
    };
    let day = |x: Date| format::datum(x, texte.sprache());
    let fixed = fest.and_then(|x| x.datum);
    // Plans are told apart by what was fixed.
    let fassung = fest.map_or_else(|| texte.get("zp-ohne-basis"), |x| basis_name(&ansicht, x));
    let angaben = [
        ansicht.angabe("zp-zeitraum", format!("{} – {}", day(plan.beginn), day(plan.ende))),
        ansicht.angabe("zp-zugesagt", day(plan.zugesagt)),
        ansicht.angabe("zp-grundlage", &fassung),
    ];
    let rahmen = Rahmen {
        fassung,
        status: format!("{} – {}", day(plan.beginn), day(plan.zugesagt)),
        // What was fixed is agreed, as long as the plan is still that one.
        entwurf: fest.is_none_or(|x| x.basis != Basis::of(plan)),
        vertraulichkeit: Some(texte.get("pf-vertraulich")),
        ..Rahmen::of_day(&ansicht, projekt.zeitplan.stand.or(fixed).unwrap_or(projekt.angaben.datum))
    };
    gliederung::framed(&ansicht, kapitel, anhang, rahmen.with(angaben))
}

/// “Basisplan 1 vom 07.05.2027”
fn basis_name(ansicht: &Ansicht<'_>, fest: &Festgelegt) -> String {
    let args = [("nummer", Arg::Text(fest.nummer.to_string())), ("datum", Arg::Text(ansicht.datum(fest.datum)))];
    ansicht.texte.format("zp-basis-name", &args)
}

/// The plan in a few figures, and its stages.
fn overview(ansicht: &Ansicht<'_>, plan: &Plan<'_>, fest: Option<&Festgelegt>) -> Vec<Block> {
    let sprache = ansicht.texte.sprache();
    let day = |x: Date| Arg::Text(format::datum(x, sprache));
    let args = [
        ("anzahl", Arg::Zahl(plan.teilprojekte.len())),
        ("beginn", day(plan.beginn)),
        ("ende", day(plan.ende)),
        ("zugesagt", day(plan.zugesagt)),
    ];
    let mut blocks = vec![Block::absatz(ansicht.texte.format("zp-satz", &args))];
    let effort = |partei: Vertragspartei| {
        let people = ansicht.projekt.zeitplan.mitwirkende.iter().filter(|x| x.partei == Some(partei));
        let ids: Vec<&str> = people.map(|x| x.id.as_str()).collect();
        let planned: Decimal = plan.wochen.iter().filter(|x| ids.contains(&x.wer)).map(|x| x.geplant).sum();
        (!ids.is_empty()).then(|| teilprojekte::work(ansicht, planned))
    };
    let all: Decimal = plan.vorgaenge.iter().map(|x| x.aufwand).sum();
    let pairs = [
        ("zp-aufwand", Some(teilprojekte::work(ansicht, all))),
        ("zp-aufwand-auftraggeber", effort(Vertragspartei::Auftraggeber)),
        ("zp-aufwand-auftragnehmer", effort(Vertragspartei::Auftragnehmer)),
        ("zp-grundlage", fest.map(|x| basis_name(ansicht, x))),
    ];
    let pairs = pairs.into_iter().filter_map(|(key, text)| Some(ansicht.angabe(key, text?)));
    blocks.push(Block::Angaben { paare: pairs.collect() });
    let rows = plan.teilprojekte.iter().map(|x| {
        let stage = ansicht.projekt.zeitplan.teilprojekte.iter().find(|stage| stage.id.as_str() == x.id);
        let cells = [
            vec![Inline::verweis(x.id, x.id), Inline::text(format!(" {}", x.titel))],
            vec![Inline::text(oder_fehlt(stage.and_then(|x| x.erfolg.clone())))],
            vec![Inline::text(format::datum(x.anfang, sprache))],
            vec![Inline::text(format::datum(x.ende, sprache))],
            vec![Inline::text(format::datum(x.zugesagt, sprache))],
        ];
        zeile_mit_anker(&format!("zeile/{}", x.id), cells.into())
    });
    let columns = [
        ("zp-teilprojekt", 6, false),
        ("zp-erfolg", 7, false),
        ("zp-beginn", 3, false),
        ("zp-ende", 3, false),
        ("zp-zugesagt", 3, false),
    ];
    blocks.push(ansicht.uebersicht("zp-teilprojekte", &columns, rows.collect()));
    blocks
}

/// How days, floats and buffers were computed.
fn rules(ansicht: &Ansicht<'_>) -> Section {
    let buffer = ansicht.projekt.zeitplan.puffer.as_ref();
    let kept = match buffer {
        None => ansicht.t("zp-puffer-ohne"),
        Some(x) => {
            let share = x.anteil.map(|x| format::prozent(x.prozent(), ansicht.texte.sprache()));
            let args = [("anteil", Arg::Text(share.unwrap_or_default()))];
            ansicht.texte.format(&format!("zp-puffer-{}", x.art.word()), &args)
        }
    };
    let told = (1..).map(|number| format!("zp-regel-{number}")).take_while(|key| ansicht.texte.has(key));
    let told = told.map(|key| ansicht.t(&key)).chain([kept]);
    ansicht.section("zp-regeln", vec![Block::punkte(told)], Vec::new())
}
