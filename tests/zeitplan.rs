//! Public holidays of all Länder against an independent source: `holidays` of the Python Package Index (`tests/daten/feiertage/nachrechnen.py`).

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    missing_docs,
    reason = "tests read files themselves, and end where something is not as expected"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crmplan::diagnostic::Sink;
use crmplan::model::zeitplan::Land;
use crmplan::read;
use crmplan::source::Sources;
use crmplan::steps::kalender::Feiertage;
use crmplan::templates::Templates;

fn land(word: &str) -> Land {
    let (mut sources, mut sink) = (Sources::default(), Sink::default());
    let file = sources.add("land.yaml", word);
    read::text(file, &sources, &mut sink).expect("a Land")
}

#[test]
fn holidays_of_all_laender_are_those_of_an_independent_source() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/daten/feiertage/feiertage.csv");
    let text = fs::read_to_string(path).expect("the list is there");
    let mut expected: BTreeMap<(&str, i16), BTreeSet<String>> = BTreeMap::new();
    for (word, day) in text.lines().filter_map(|line| line.split_once(',')) {
        let year = day.split('-').next().and_then(|year| year.parse().ok()).expect("a year");
        expected.entry((word, year)).or_default().insert(day.to_owned());
    }
    assert_eq!(expected.len(), 16 * 12, "16 Länder, 2024 to 2035");
    let (mut sources, mut sink) = (Sources::default(), Sink::default());
    let holidays = Feiertage::load(&Templates::default(), &mut sources, &mut sink).expect("the rules");
    for ((word, year), days) in expected {
        let found: BTreeSet<String> =
            holidays.im_jahr(Some(land(word)), year).into_keys().map(|day| day.to_string()).collect();
        assert_eq!(found, days, "{word} {year}");
    }
}
