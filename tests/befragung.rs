//! The figures of the survey of the example against an independent computation in Python with exact fractions
//! (`tests/daten/befragung/nachrechnen.py`), figure by figure.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    missing_docs,
    reason = "tests read files themselves, and end where something is not as expected"
)]

use std::fs;
use std::path::Path;

use crmplan::diagnostic::Sink;
use crmplan::model::befragung::Antwortgruppe;
use crmplan::project;
use serde_json::{Map, Value};

/// An object without what is null, empty or a place in a file, and with all numbers as text.
fn plain(value: &Value) -> Map<String, Value> {
    let fields = value.as_object().expect("an object").iter();
    let told = fields.filter(|(name, value)| !value.is_null() && name.as_str() != "@ort");
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    told.map(|(name, value)| (name.clone(), Value::String(text(value)))).collect()
}

fn json<T: serde::Serialize>(value: &T) -> Map<String, Value> {
    plain(&serde_json::to_value(value).expect("JSON"))
}

fn expected(value: &Value) -> Map<String, Value> {
    value.as_object().expect("an object").clone()
}

#[test]
fn every_figure_of_the_survey_is_that_of_the_independent_computation() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("tests/daten/befragung/erwartet.json")).expect("the expectation");
    let erwartet: Value = serde_json::from_str(&text).expect("JSON");
    let mut sink = Sink::default();
    let projekt = project::open(&root.join("examples/foerdertechnik"), &mut sink).projekt.expect("the example");
    let befragung = projekt.kundenanalyse.befragung.as_ref().expect("the survey");
    assert_eq!(befragung.quelle.zeilen.0.to_string(), erwartet["zeilen"].as_str().expect("a number"));
    let names: std::collections::BTreeMap<&str, &str> =
        projekt.kundenanalyse.segmente.iter().map(|x| (x.id.as_str(), x.name.as_str())).collect();
    let mut compared = 0;
    for gruppe in &befragung.gruppen {
        let wanted = &erwartet[gruppe.gruppe.word()];
        assert_eq!(gruppe.antworten.0.to_string(), wanted["antworten"].as_str().expect("a number"));
        if let Some(nps) = &gruppe.nps {
            assert_eq!(json(nps), expected(&wanted["nps"]));
            assert_eq!(gruppe.segmente.len(), expected(&wanted["segmente"]).len());
        }
        for segment in &gruppe.segmente {
            let name = segment.segment.as_deref().map_or("", |id| names[id]);
            assert_eq!(json(&segment.nps), expected(&wanted["segmente"][name]), "{name}");
            compared += 1;
        }
        assert_eq!(gruppe.fragen.len(), expected(&wanted["fragen"]).len());
        for frage in &gruppe.fragen {
            let id = frage.beduerfnis.as_ref().expect("a need").as_str();
            let mut found = json(frage);
            found.retain(|name, _| name != "titel" && name != "beduerfnis");
            assert_eq!(found, expected(&wanted["fragen"][id]), "{id}");
            compared += 1;
        }
        for code in &befragung.codes {
            let (anzahl, anteil) = match gruppe.gruppe {
                Antwortgruppe::Kunden => (code.kunden, code.kunden_anteil),
                Antwortgruppe::Mitarbeitende => (code.mitarbeitende, code.mitarbeitende_anteil),
            };
            let wanted = wanted["codes"].get(&code.code);
            // In the example every need has one code.
            let id = code.beduerfnis.as_ref().expect("a need").as_str();
            let need = befragung.nennungen.iter().find(|need| need.beduerfnis.as_str() == id);
            let need = need.map(|need| (need.kunden, need.mitarbeitende)).expect("a need");
            assert_eq!(need, (code.kunden, code.mitarbeitende), "{}", code.code);
            assert_eq!(anzahl.is_some(), wanted.is_some(), "{}", code.code);
            if let (Some(anzahl), Some(anteil), Some(wanted)) = (anzahl, anteil, wanted) {
                assert_eq!(anzahl.0.to_string(), wanted["anzahl"].as_str().expect("a number"));
                assert_eq!(anteil.prozent().normalize().to_string(), wanted["anteil"].as_str().expect("a number"));
                compared += 1;
            }
        }
    }
    assert_eq!(compared, 6 + 7 + 9 + 9 + 7, "nothing was passed over");
}
