//! Award formulas and cost over time on random offers against an independent computation in Python with exact fractions
//! (`tests/daten/vergabe/nachrechnen.py`).

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    missing_docs,
    reason = "tests read files themselves, and end where something is not as expected"
)]

use std::fs;
use std::path::Path;

use crmplan::steps::vergabe::bruch::Bruch;
use crmplan::steps::vergabe::formeln::{Angebot, Bezug, Platz, Umrechnung, Verfahren, Vorrang, rangfolge};
use crmplan::steps::vergabe::kosten::{Kosten, Zahlungsweise};
use serde_json::Value;

fn fraction(value: &Value) -> Bruch {
    value.as_str().and_then(|text| text.parse().ok()).expect("a fraction")
}

fn fall_formeln(fall: &Value) -> Vec<(&'static str, Verfahren)> {
    let (gl, s) = (fraction(&fall["gl"]), fraction(&fall["s"]));
    let extended = |vorrang| Verfahren::ErweiterteRichtwert { schwankung: s.clone(), vorrang };
    let weighted = |bezug| Verfahren::GewichteteRichtwert { gl: gl.clone(), bezug };
    let points = |umrechnung| Verfahren::Punktesumme {
        gl: gl.clone(),
        leistung_max: "10000".parse().expect("a number"),
        umrechnung,
    };
    let fixed = Bezug::Fest { leistung: fraction(&fall["bezug"][0]), preis: fraction(&fall["bezug"][1]) };
    let span = Umrechnung::FesteSpanne { unten: fraction(&fall["spanne"][0]), oben: fraction(&fall["spanne"][1]) };
    vec![
        ("niedrigster_preis", Verfahren::NiedrigsterPreis),
        ("einfach", Verfahren::EinfacheRichtwert),
        ("erweitert_leistung", extended(Vorrang::Leistung)),
        ("erweitert_preis", extended(Vorrang::Preis)),
        ("median", weighted(Bezug::Median)),
        ("mittelwert", weighted(Bezug::Mittelwert)),
        ("referenz", weighted(fixed)),
        ("preisquotient", points(Umrechnung::Preisquotient)),
        ("einseitig", points(Umrechnung::Einseitig)),
        ("zweiseitig", points(Umrechnung::Zweiseitig)),
        ("spanne", points(span)),
    ]
}

/// Values by offer, and the offers from best to worst, those of one rank together.
fn found(places: &[Platz], offers: usize) -> (Vec<Bruch>, Vec<Vec<usize>>) {
    let value = |index: usize| places.iter().find(|x| x.angebot == index).map(|x| x.wert.clone()).expect("every offer");
    let groups = places.chunk_by(|a, b| a.rang == b.rang).map(|group| {
        let mut group: Vec<usize> = group.iter().map(|platz| platz.angebot).collect();
        group.sort_unstable();
        group
    });
    ((0..offers).map(value).collect(), groups.collect())
}

fn cases() -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/daten/vergabe/erwartet.json");
    serde_json::from_str(&fs::read_to_string(path).expect("the expectation")).expect("JSON")
}

#[test]
fn every_formula_ranks_random_offers_as_the_independent_computation_does() {
    let mut compared = 0;
    for (number, fall) in cases().iter().enumerate() {
        let offers: Vec<Angebot> = fall["angebote"]
            .as_array()
            .expect("offers")
            .iter()
            .map(|x| Angebot { leistung: fraction(&x[0]), preis: fraction(&x[1]) })
            .collect();
        let orders =
            [("exponentiell", Verfahren::Exponentiell { a: fraction(&fall["gl"]) }), ("nutzwert", Verfahren::Nutzwert)];
        for (name, verfahren) in orders {
            let expected: Option<Vec<Vec<usize>>> =
                serde_json::from_value(fall["ordnungen"][name].clone()).expect("an order");
            let order =
                rangfolge(&offers, &verfahren, Vorrang::Preis).ok().map(|places| found(&places, offers.len()).1);
            assert_eq!(order, expected, "case {number}, {name}");
            compared += 1;
        }
        for (name, verfahren) in fall_formeln(fall) {
            let expected = &fall["formeln"][name];
            let places = rangfolge(&offers, &verfahren, Vorrang::Preis);
            let Ok(places) = places else {
                assert!(expected.is_null(), "case {number}, {name}: {places:?}");
                continue;
            };
            let (values, order) = found(&places, offers.len());
            let wanted: Vec<Bruch> = expected["werte"].as_array().expect("values").iter().map(fraction).collect();
            let wanted_order: Vec<Vec<usize>> = serde_json::from_value(expected["ordnung"].clone()).expect("an order");
            assert_eq!(values, wanted, "case {number}, {name}");
            assert_eq!(order, wanted_order, "case {number}, {name}");
            compared += 1;
        }
    }
    assert!(compared > 2_500, "{compared} rankings");
}

#[test]
fn total_and_present_value_are_those_of_the_independent_computation() {
    for (number, fall) in cases().iter().enumerate() {
        let k = &fall["kosten"];
        let years = k["jahre"].as_u64().and_then(|years| usize::try_from(years).ok()).expect("years");
        let (einmalig, jaehrlich) = (fraction(&k["einmalig"]), fraction(&k["jaehrlich"]));
        let kosten = Kosten::steigend(einmalig, &jaehrlich, &fraction(&k["steigerung"]), years);
        let zins = fraction(&k["zins"]);
        assert_eq!(kosten.gesamt(), fraction(&k["gesamt"]), "case {number}");
        for (name, zahlung) in
            [("nachschuessig", Zahlungsweise::Nachschuessig), ("vorschuessig", Zahlungsweise::Vorschuessig)]
        {
            assert_eq!(kosten.barwert(&zins, zahlung), Some(fraction(&k[name])), "case {number}, {name}");
        }
    }
}
