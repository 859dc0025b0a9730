//! The figures of the sales analysis against an independent computation in Python with exact fractions
//! (`tests/daten/umsatz/nachrechnen.py`), customer by customer.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "tests read files themselves, and end where something is not as expected"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crmplan::diagnostic::Sink;
use crmplan::model::umsatz::Umsatzdatei;
use crmplan::model::umsatzanalyse::{Kundenumsatz, Rechenannahmen, Umsatzanalyse, Umsatzquelle};
use crmplan::model::werte::{Anteil, Anzahl, Datum};
use crmplan::read;
use crmplan::source::{Origin, Sources};
use crmplan::steps::umsatz::konten::{Konten, Konto, Summe};
use crmplan::steps::umsatz::zeitraum::Zeitraum;
use crmplan::steps::umsatz::{auswertung, bild};
use crmplan::tabelle::plan::erkunden;
use crmplan::tabelle::{spalten, umsatz};
use crmplan::templates::Templates;
use crmplan::text::{Sprache, Texte};
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::Value;

fn daten(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/daten/umsatz").join(name)
}

fn json(name: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(daten(name)).expect("a file")).expect("JSON")
}

fn usual() -> BTreeMap<String, Vec<String>> {
    let (mut sources, mut sink) = (Sources::default(), Sink::default());
    let names = read::template("tabelle/umsatz.yaml", &Templates::default(), &mut sources, &mut sink);
    spalten::usual(&names.expect("the template"))
}

type Gelesen = (Vec<Konto>, Vec<Box<[u8]>>, Summe);

fn gelesen(file: &str, stichtag: &str, konzerne: &[(String, String)]) -> (Gelesen, Zeitraum) {
    let bytes = fs::read(daten(file)).expect("a file");
    let zeitraum = Zeitraum::before(stichtag.parse().expect("a day")).expect("a day of the calendar");
    let datei = Umsatzdatei::default();
    let erkundung = erkunden(&bytes, &datei, &usual()).expect("columns");
    let plan = erkundung.plan(zeitraum.stichtag).expect("a plan");
    let mut konten = Konten::new(zeitraum.fenster(), konzerne, false);
    umsatz::read(bytes.as_slice(), &plan, |batch| konten.add(&batch)).expect("it is read");
    (konten.finish(), zeitraum)
}

fn annahmen() -> Rechenannahmen {
    let share = |percent: i64| Anteil::new(Decimal::from(percent)).expect("a share");
    Rechenannahmen {
        origin: Origin::default(),
        abc_a: share(80),
        abc_b: share(95),
        rueckgewinnung_ruhend: share(20),
        rueckgewinnung_verloren: share(10),
        cross_selling: share(20),
        zinssatz: share(10),
        ziel_lieferanteil: share(50),
    }
}

fn analyse(gelesen: &Gelesen, zeitraum: Zeitraum) -> Umsatzanalyse {
    let (first, last) = gelesen.2.tage.expect("rows");
    let quelle = Umsatzquelle {
        origin: Origin::default(),
        datei: "umsatz.csv".into(),
        pruefsumme: String::new(),
        zeilen: Anzahl(gelesen.2.zeilen),
        ohne_deckungsbeitrag: None,
        ausgelassen: Vec::new(),
        erster_tag: Datum::new(first.date()),
        letzter_tag: Datum::new(last.date()),
    };
    let (names, texte) = (BTreeMap::new(), Texte::new(Sprache::De));
    let vorgaben = bild::Vorgaben {
        zeitraum,
        annahmen: &annahmen(),
        segmente: &names,
        segmentnamen: &names,
        namen: true,
        liste: usize::MAX,
        genannt: &BTreeSet::new(),
        texte: &texte,
    };
    auswertung::auswerten(gelesen, quelle, &vorgaben).expect("rows that count")
}

/// A number of the expectation: whole, decimal or a fraction.
fn number(value: &Value) -> Option<Decimal> {
    let text = value.as_str()?;
    let (above, below) = text.split_once('/').unwrap_or((text, "1"));
    let part = |text: &str| text.parse::<Decimal>().expect("a number");
    Some(part(above) / part(below))
}

fn rounded(value: Decimal, places: u32) -> Decimal {
    value.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero).normalize()
}

/// An expected amount in cents as EUR.
fn eur(value: &Value) -> Option<Decimal> {
    number(value).map(|cents| rounded(cents / Decimal::ONE_HUNDRED, 2))
}

/// An expected fraction as percent to four places.
fn percent(value: &Value) -> Option<Decimal> {
    number(&value["bruch"]).map(|fraction| rounded(fraction * Decimal::ONE_HUNDRED, 4))
}

/// Collects what differs, so that one run shows all of it.
#[derive(Default)]
struct Differences(Vec<String>);

impl Differences {
    fn check<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, found: &T, expected: &T) {
        if found != expected {
            self.0.push(format!("{what}: {found:?} instead of {expected:?}"));
        }
    }
}

fn compare_totals(found: &Umsatzanalyse, expected: &Value, differences: &mut Differences) {
    let (figures, total, focus) = (&found.kennzahlen, &expected["gesamt"], &expected["konzentration"]);
    let share = |value: Option<Anteil>| value.map(|x| x.prozent().normalize());
    differences.check("umsatz", &Some(figures.umsatz.eur().normalize()), &eur(&total["umsatz_p_cent"]));
    differences.check(
        "deckungsbeitrag",
        &figures.deckungsbeitrag.map(|x| x.eur().normalize()),
        &eur(&total["db_p_cent"]),
    );
    differences.check("wachstum", &figures.wachstum.map(|x| x.prozent().normalize()), &percent(&total["wachstum"]));
    differences.check("kunden", &Some(Decimal::from(figures.kunden.0)), &number(&total["kunden_mit_auftrag"]));
    differences.check("abwanderung", &share(figures.abwanderung), &percent(&total["churn"]));
    differences.check("nutzung", &share(figures.sortimentsnutzung), &percent(&total["sortimentsnutzung_verglichen"]));
    differences.check("top1", &share(figures.umsatzanteil_top1), &percent(&focus["groesster"]));
    differences.check("top5", &share(figures.umsatzanteil_top5), &percent(&focus["groesste_5"]));
    differences.check("top10", &share(figures.umsatzanteil_top10), &percent(&focus["groesste_10"]));
    differences.check("top20", &share(figures.umsatzanteil_top20), &percent(&focus["groesstes_fuenftel"]));
    let exact = |value: &Value| number(&value["bruch"]).map(|x| rounded(x, 4));
    differences.check("hhi", &figures.herfindahl.map(|x| x.wert().normalize()), &exact(&focus["hhi"]));
    differences.check("gini", &figures.gini.map(|x| x.wert().normalize()), &exact(&focus["gini"]));
    for sum in &found.klassen {
        differences.check("abc", &Some(Decimal::from(sum.kunden.0)), &number(&total["abc"][sum.klasse.word()]));
    }
    for sum in &found.zustaende {
        differences.check(
            "zustand",
            &Some(Decimal::from(sum.kunden.0)),
            &number(&total["zustaende"][sum.zustand.word()]),
        );
    }
    let rfm = found.rfm.as_ref().expect("scores");
    for (name, way) in [("r", rfm.r), ("f", rfm.f), ("m", rfm.m)] {
        differences.check("rfm", &way.word(), &expected["rfm_methode"][name].as_str().expect("a word"));
    }
}

fn compare_customer(found: &Kundenumsatz, expected: &Value, differences: &mut Differences) {
    let what = |field: &str| format!("{} {field}", found.schluessel);
    let text = |field: &str| expected[field].as_str().map(str::to_owned);
    differences.check(&what("umsatz"), &Some(found.umsatz.eur().normalize()), &eur(&expected["umsatz_p_cent"]));
    if let Some(before) = found.umsatz_vorjahr {
        differences.check(&what("vorjahr"), &Some(before.eur().normalize()), &eur(&expected["umsatz_v_cent"]));
    }
    differences.check(&what("db"), &found.deckungsbeitrag.map(|x| x.eur().normalize()), &eur(&expected["db_p_cent"]));
    differences.check(&what("auftraege"), &Some(found.auftraege.0.to_string()), &text("auftraege_q"));
    differences.check(&what("letzter"), &found.letzter_auftrag.map(|x| x.date().to_string()), &text("letzter_auftrag"));
    differences.check(&what("abc"), &found.abc.map(|x| x.word().to_owned()), &text("abc"));
    let scores = ["r", "f", "m"].map(text);
    let scores: Option<String> = scores.into_iter().collect::<Option<Vec<_>>>().map(|scores| scores.concat());
    differences.check(&what("rfm"), &found.rfm.clone(), &scores);
    differences.check(
        &what("abstand"),
        &found.abstand.map(|x| x.wert().normalize()),
        &number(&expected["abstand"]).map(|x| x.normalize()),
    );
    differences.check(&what("zustand"), &found.zustand.map(|x| x.word().to_owned()), &text("zustand"));
    let before = found.umsatz_zuvor.map(|x| x.eur().normalize()).filter(|x| !x.is_zero());
    differences.check(&what("zuvor"), &before, &eur(&expected["reaktivierung_cent"]).filter(|x| !x.is_zero()));
    let spots = expected["flecken"].as_object();
    let names: Vec<String> = spots.map(|spots| spots.keys().cloned().collect()).unwrap_or_default();
    let mut missing = found.fehlende_gruppen.clone();
    missing.sort();
    differences.check(&what("flecken"), &missing, &names);
}

fn compare_segments(found: &Umsatzanalyse, expected: &Value, differences: &mut Differences) {
    for segment in &found.segmente {
        let expected = &expected["segmente"][segment.segment.as_deref().unwrap_or_default()];
        let what = |field: &str| format!("{:?} {field}", segment.segment);
        let count = |value: Option<Anzahl>| value.map(|x| Decimal::from(x.0));
        differences.check(&what("umsatz"), &Some(segment.umsatz.eur().normalize()), &eur(&expected["umsatz_p_cent"]));
        if segment.bestand_anfang.is_some() {
            differences.check(&what("bestand"), &count(segment.bestand_anfang), &number(&expected["bestand"]));
            differences.check(&what("verloren"), &count(segment.verloren), &number(&expected["verloren"]));
        }
        let value = segment.kundenwert.map(|x| x.eur().normalize());
        differences.check(&what("clv"), &value, &number(&expected["clv_eur"]).map(|x| x.normalize()));
    }
    for spot in &found.weisse_flecken {
        let segment = spot.segment.as_deref().unwrap_or_default();
        let expected = &expected["cross_selling"][segment][&spot.produktgruppe];
        let what = format!("{segment} {}", spot.produktgruppe);
        differences.check(&what, &Some(spot.betrag.eur().normalize()), &eur(&expected["erwartet_cent"]));
        differences.check(&what, &Some(Decimal::from(spot.kunden.0)), &number(&expected["anzahl"]));
    }
}

fn compare(file: &str, expectation: &str, konzerne: &[(String, String)]) {
    let expected = json(expectation);
    let stichtag = expected["stichtag"].as_str().expect("a day");
    let (gelesen, zeitraum) = gelesen(file, stichtag, konzerne);
    let found = analyse(&gelesen, zeitraum);
    let mut differences = Differences::default();
    for (grund, count) in expected["zeilen"]["ausgelassen"].as_object().expect("reasons") {
        let rows = gelesen.2.ausgelassen.0.iter().find(|(reason, _)| reason.word() == grund.as_str());
        let rows = rows.map_or(0, |(_, rows)| rows.zeilen);
        differences.check(grund, &Some(rows.to_string().as_str()), &count.as_str());
    }
    compare_totals(&found, &expected, &mut differences);
    compare_segments(&found, &expected, &mut differences);
    let customers = expected["kunden"].as_object().expect("customers");
    differences.check("kunden", &found.kunden.len(), &customers.len());
    for kunde in &found.kunden {
        compare_customer(kunde, &expected["kunden"][&kunde.schluessel], &mut differences);
    }
    assert!(differences.0.is_empty(), "{} differences\n{}", differences.0.len(), differences.0.join("\n"));
}

fn konzerne() -> Vec<(String, String)> {
    let groups = json("konzerne.json");
    let groups = groups.as_object().expect("groups").clone();
    let members = |(name, numbers): (String, Value)| -> Vec<(String, String)> {
        let numbers = numbers.as_array().expect("numbers").clone();
        numbers.iter().map(|number| (number.as_str().expect("a number").to_owned(), name.clone())).collect()
    };
    groups.into_iter().flat_map(members).collect()
}

#[test]
fn every_figure_of_a_german_erp_export_is_that_of_the_independent_computation() {
    compare("umsatz.csv", "erwartet.json", &konzerne());
}

#[test]
fn a_day_in_the_middle_of_a_month_counts_full_months_and_all_days() {
    compare("umsatz.csv", "erwartet-2025-08-15.json", &konzerne());
}

#[test]
fn an_export_in_the_shape_of_the_public_online_retail_data_gives_the_same_figures() {
    compare("uci.csv", "uci-erwartet.json", &[]);
}
