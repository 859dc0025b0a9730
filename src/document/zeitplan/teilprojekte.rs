//! One page for each stage: what is there afterwards, who sees it, what has to be done, how it ends.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::balken::letter;
use crate::document::ansicht::{Ansicht, fehlt, join, oder_fehlt, zeile, zeile_mit_anker, zelle};
use crate::document::{Block, Inline, Section, Zeile};
use crate::model::werte::{Datum, Verweis};
use crate::model::zeitplan::{Anordnung, Teilprojekt, Vorgaenger, Vorgang};
use crate::steps::zeitplan::plan::{Etappe, Geplant, Plan};
use crate::text::{Arg, format};

/// The stages as sections, in the order of the file; those without tasks say so.
pub(super) fn sections(ansicht: &Ansicht<'_>, plan: &Plan<'_>) -> Vec<Section> {
    ansicht.projekt.zeitplan.teilprojekte.iter().map(|x| section(ansicht, plan, x)).collect()
}

fn section(ansicht: &Ansicht<'_>, plan: &Plan<'_>, x: &Teilprojekt) -> Section {
    let planned = plan.teilprojekte.iter().find(|planned| planned.id == x.id.as_str());
    let mut blocks = vec![Block::Angaben { paare: success(ansicht, x, planned) }];
    blocks.push(tasks(ansicht, plan, x));
    blocks.extend(without(ansicht, x));
    blocks.push(milestones(ansicht, plan, x));
    blocks.extend(criteria(ansicht, x));
    blocks.push(Block::Hinweis { inhalt: vec![Inline::text(ansicht.t("zp-weiter-oder-stopp"))] });
    Section {
        nummer: String::new(),
        titel: format!("{} {}", x.id, x.titel),
        anker: x.id.to_string(),
        bloecke: blocks,
        kapitel: Vec::new(),
    }
}

fn success(ansicht: &Ansicht<'_>, x: &Teilprojekt, planned: Option<&Etappe<'_>>) -> Vec<crate::document::Angabe> {
    let gains: Vec<String> = x.nutzen_fuer.iter().map(|id| ansicht.name(id.as_str())).collect();
    let period = planned.map(|x| {
        let args = [
            ("von", day(ansicht, x.anfang)),
            ("bis", day(ansicht, x.ende)),
            ("zugesagt", day(ansicht, x.zugesagt)),
            ("tage", Arg::Zahl(usize::try_from(x.tage).unwrap_or_default())),
            ("aufwand", Arg::Text(work(ansicht, x.aufwand))),
        ];
        ansicht.texte.format("zp-zeitraum-satz", &args)
    });
    let date = |x: Option<Datum>| x.map(|x| ansicht.datum(Some(x)));
    let pairs = [
        ("zp-ergebnis", Some(oder_fehlt(x.ergebnis.clone()))),
        ("zp-erfolg", Some(oder_fehlt(x.erfolg.clone()))),
        ("zp-nachweis", Some(oder_fehlt(x.nachweis.clone()))),
        ("zp-nutzen", Some(oder_fehlt((!gains.is_empty()).then(|| gains.join(", "))))),
        ("zp-kundenwirkung", Some(oder_fehlt(x.kundenwirkung.clone()))),
        ("zp-zeitraum", Some(period.unwrap_or_else(|| ansicht.t("zp-ohne-vorgaenge")))),
        ("zp-vorfuehrung", date(x.vorfuehrung)),
        ("zp-rueckmeldung", date(x.rueckmeldung)),
        ("zp-stufe", x.stufe.as_ref().map(|id| ansicht.name(id.as_str()))),
    ];
    pairs.into_iter().filter_map(|(key, text)| Some(ansicht.angabe(key, text?))).collect()
}

fn tasks(ansicht: &Ansicht<'_>, plan: &Plan<'_>, x: &Teilprojekt) -> Block {
    let planned = |task: &Vorgang| plan.vorgaenge.iter().find(|planned| planned.id == task.id.as_str());
    let rows = x.vorgaenge.iter().filter_map(|task| Some(row(ansicht, task, planned(task)?)));
    let columns = [
        ("zp-vorgang", 8, false),
        ("zp-strang-buchstabe", 1, false),
        ("zp-wer", 4, false),
        ("zp-nach", 3, false),
        ("zp-pt", 2, true),
        ("zp-beginn", 3, false),
        ("zp-ende", 3, false),
        ("zp-puffer", 2, true),
    ];
    ansicht.tabelle("zp-vorgaenge", &columns, rows.collect())
}

fn row(ansicht: &Ansicht<'_>, x: &Vorgang, planned: &Geplant<'_>) -> Zeile {
    let people: Vec<&str> = x.wer.iter().map(Verweis::as_str).collect();
    let before: Vec<String> = x.nach.iter().map(predecessor).collect();
    let float =
        if planned.lage.is_kritisch() { ansicht.t("zp-kritisch") } else { planned.lage.gesamtpuffer.to_string() };
    let cells = [
        format!("{} {}", x.id, x.titel),
        letter(ansicht, x.strang),
        oder_fehlt((!people.is_empty()).then(|| people.join(", "))),
        oder_fehlt((!before.is_empty()).then(|| before.join(", "))),
        if planned.aufwand.is_zero() { fehlt() } else { work(ansicht, planned.aufwand) },
        format::datum(planned.anfang, ansicht.texte.sprache()),
        format::datum(planned.ende, ansicht.texte.sprache()),
        float,
    ];
    zeile_mit_anker(x.id.as_str(), cells.map(zelle).into())
}

/// “V12”, “V12 AA+2”
fn predecessor(x: &Vorgaenger) -> String {
    let stated = &x.0;
    let lag = stated.versatz.map_or(0, |days| days.0);
    let kind = stated.art.unwrap_or(Anordnung::EndeAnfang);
    match (kind, lag) {
        (Anordnung::EndeAnfang, 0) => stated.vorgang.to_string(),
        (kind, 0) => format!("{} {}", stated.vorgang, kind.word()),
        (kind, lag) => format!("{} {}{lag:+}", stated.vorgang, kind.word()),
    }
}

/// Strands with nothing to do, each with its reason.
fn without(ansicht: &Ansicht<'_>, x: &Teilprojekt) -> Vec<Block> {
    let reason = |strand: &crate::model::zeitplan::OhneStrang| {
        let name = Arg::Text(ansicht.wort("strang-kurz", Some(strand.strang.word())));
        Block::absatz(
            ansicht.texte.format("zp-ohne-strang", &[("strang", name), ("grund", Arg::Text(strand.grund.clone()))]),
        )
    };
    x.ohne.iter().map(reason).collect()
}

fn milestones(ansicht: &Ansicht<'_>, plan: &Plan<'_>, x: &Teilprojekt) -> Block {
    let of_stage = plan
        .meilensteine
        .iter()
        .filter(|m| m.meilenstein.teilprojekt.as_ref().is_some_and(|id| id.as_str() == x.id.as_str()));
    let rows: Vec<Zeile> = of_stage
        .map(|m| {
            let stated = m.meilenstein.datum.map_or_else(fehlt, |x| ansicht.datum(Some(x)));
            let tag = format::datum(m.tag, ansicht.texte.sprache());
            let titel = format!("{} {}", m.meilenstein.id, m.meilenstein.titel);
            zeile(vec![zelle(titel), zelle(tag), zelle(stated)])
        })
        .collect();
    if rows.is_empty() {
        return Block::absatz(ansicht.t("zp-ohne-meilenstein"));
    }
    let columns = [("zp-meilenstein", 8, false), ("zp-erreicht", 3, false), ("zp-angesetzt", 3, false)];
    ansicht.uebersicht("zp-meilensteine", &columns, rows)
}

/// What the stage delivers, by identifier and title.
fn criteria(ansicht: &Ansicht<'_>, x: &Teilprojekt) -> Vec<Block> {
    if x.kriterien.is_empty() {
        return vec![Block::absatz(ansicht.t("zp-ohne-kriterien"))];
    }
    let one = |id: &str| Inline::text(format!("/{id}/ {}", ansicht.name(id)));
    let head = Inline::stark(ansicht.t("zp-kriterien") + " ");
    let listed = join(x.kriterien.iter().map(|id| one(id.as_str())));
    vec![Block::Absatz { inhalt: std::iter::once(head).chain(listed).collect() }]
}

fn day(ansicht: &Ansicht<'_>, x: Date) -> Arg {
    Arg::Text(format::datum(x, ansicht.texte.sprache()))
}

/// Person-days with at most two decimals.
pub(super) fn work(ansicht: &Ansicht<'_>, x: Decimal) -> String {
    format::zahl(x.round_dp(2), ansicht.texte.sprache())
}
