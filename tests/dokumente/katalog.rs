//! The catalogue: every entry is well formed in both languages, and nobody changes one unseen.

use std::collections::BTreeMap;

use crmplan::model::lastenheft::{Gruppe, Prioritaet};
use crmplan::project::Opened;
use crmplan::steps::katalog::{Inhalt, Vorschlag};
use crmplan::steps::lastenheft::{Abgrenzung, Anforderung};
use crmplan::text::Sprache;

use crate::support::{english, example};

/// The requirements of the catalogue, each with its entry.
fn entries(opened: &Opened) -> Vec<(&Anforderung, &Vorschlag)> {
    fn requirement(entry: &Vorschlag) -> Option<&Anforderung> {
        match &entry.inhalt {
            Inhalt::Anforderung(x) => Some(x.as_ref()),
            Inhalt::Abgrenzung(_) => None,
        }
    }
    let entries = opened.lastenheft.vorschlaege.iter();
    entries.filter_map(|entry| Some((requirement(entry)?, entry))).collect()
}

/// The exclusions of the catalogue.
fn exclusions(opened: &Opened) -> Vec<&Abgrenzung> {
    let entries = opened.lastenheft.vorschlaege.iter();
    entries
        .filter_map(|entry| match &entry.inhalt {
            Inhalt::Anforderung(_) => None,
            Inhalt::Abgrenzung(x) => Some(x.as_ref()),
        })
        .collect()
}

fn both() -> Vec<(Opened, Sprache, [&'static str; 3])> {
    vec![
        (example("foerdertechnik"), Sprache::De, ["muss", "soll", "kann"]),
        (english("foerdertechnik"), Sprache::En, ["shall", "should", "may"]),
    ]
}

#[test]
fn every_entry_as_it_stands_in_a_project() {
    for (opened, sprache, _) in both() {
        let mut shown = String::new();
        for (x, entry) in entries(&opened) {
            shown.push_str(&format!(
                "{} [{}, {}, {}] {}\n",
                x.id,
                x.gruppe.word(),
                x.art.word(),
                x.prioritaet.word(),
                x.titel
            ));
            shown.push_str(&format!("  {}\n", x.text));
            for k in &x.abnahme {
                shown.push_str(&format!("  * {} | {} | {}\n", k.ausgangslage, k.aktion, k.ergebnis));
            }
            for wert in &x.werte {
                shown.push_str(&format!("  = {} {} ({})\n", wert.name, wert.wert, wert.bedeutung));
            }
            shown.push_str(&format!("  < {}\n", entry.befunde.join(", ")));
        }
        for x in exclusions(&opened) {
            shown.push_str(&format!("{} {}\n  {}\n", x.id, x.titel, x.text));
        }
        insta::assert_snapshot!(format!("catalogue_{}", sprache.code()), shown);
    }
}

#[test]
fn every_sentence_obliges_exactly_as_its_priority_says() {
    for (opened, sprache, modals) in both() {
        for x in entries(&opened).into_iter().map(|(x, _)| x) {
            for (prioritaet, modal) in Prioritaet::ALL.iter().zip(modals) {
                let text = x.satz.as_ref().expect("a sentence in parts").text(*prioritaet, sprache);
                let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).collect();
                let found: Vec<&&str> = words
                    .iter()
                    .filter(|word| {
                        modals.contains(*word) || ["müssen", "sollen", "können", "must", "can"].contains(*word)
                    })
                    .collect();
                assert_eq!(found, [&modal], "{}: {text}", x.id);
                assert!(text.ends_with('.') && !text.contains("  ") && !text.contains(" .") && !text.contains('{'));
            }
            // Nobody keeps more than 45 words of one sentence in mind.
            assert!(x.text.split_whitespace().count() <= 45, "{}: {}", x.id, x.text);
        }
    }
}

/// Words that oblige to nothing (weak words that block a release), without the ending of adjectives.
const WEAK: [&str; 40] = [
    "möglichst",
    "benutzerfreundlich",
    "anwenderfreundlich",
    "bedienerfreundlich",
    "intuitiv",
    "übersichtlich",
    "komfortabel",
    "flexibel",
    "modern",
    "zeitgemäß",
    "performant",
    "schnell",
    "effizient",
    "optimal",
    "angemessen",
    "ausreichend",
    "geeignet",
    "sinnvoll",
    "üblich",
    "robust",
    "zuverlässig",
    "stabil",
    "hochverfügbar",
    "skalierbar",
    "wartbar",
    "erweiterbar",
    "kostengünstig",
    "zeitnah",
    "umgehend",
    "sofort",
    "rechtzeitig",
    "baldmöglichst",
    "kurzfristig",
    "regelmäßig",
    "häufig",
    "gelegentlich",
    "manchmal",
    "normalerweise",
    "gegebenenfalls",
    "usw",
];

fn is_weak(word: &str) -> bool {
    WEAK.iter().filter_map(|weak| word.strip_prefix(weak)).any(|end| ["", "e", "em", "en", "er", "es"].contains(&end))
}

#[test]
fn no_entry_uses_a_weak_word() {
    let opened = example("foerdertechnik");
    for x in entries(&opened).into_iter().map(|(x, _)| x) {
        let criteria = x.abnahme.iter().flat_map(|k| [&k.ausgangslage, &k.aktion, &k.ergebnis]);
        for text in std::iter::once(&x.text).chain(criteria) {
            let weak: Vec<&str> =
                text.split(|c: char| !c.is_alphabetic()).filter(|word| is_weak(&word.to_lowercase())).collect();
            assert_eq!(weak, Vec::<&str>::new(), "{}: {text}", x.id);
        }
    }
}

#[test]
fn every_entry_can_be_accepted_and_its_values_matter() {
    for (opened, _, _) in both() {
        for x in entries(&opened).into_iter().map(|(x, _)| x) {
            assert!(!x.abnahme.is_empty() && x.nachweis.is_some(), "{}", x.id);
            let criteria = x.abnahme.iter().flat_map(|k| [&k.ausgangslage, &k.aktion, &k.ergebnis]);
            let mut texts: Vec<&str> = criteria.map(String::as_str).collect();
            for text in &texts {
                assert!(text.ends_with('.') && !text.contains('{') && !text.contains("  "), "{}: {text}", x.id);
            }
            texts.extend([x.text.as_str(), x.titel.as_str()]);
            for wert in &x.werte {
                assert!(texts.iter().any(|text| text.contains(&wert.wert)), "{}: {} is used", x.id, wert.name);
            }
        }
    }
}

#[test]
fn identifiers_have_no_gaps_and_belong_to_one_group() {
    let opened = example("foerdertechnik");
    let mut numbers: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    let mut groups: BTreeMap<&str, Gruppe> = BTreeMap::new();
    for x in entries(&opened).into_iter().map(|(x, _)| x) {
        let (prefix, number) = x.id.split_once('-').expect("prefix and number");
        numbers.entry(prefix).or_default().push(number.parse().expect("a number"));
        assert_eq!(*groups.entry(prefix).or_insert(x.gruppe), x.gruppe, "{}", x.id);
    }
    for (prefix, numbers) in &numbers {
        let expected: Vec<u32> = (1..).take(numbers.len()).collect();
        assert_eq!(*numbers, expected, "{prefix}");
    }
    assert_eq!((numbers.len(), entries(&opened).len()), (19, 209));
}

#[test]
fn the_exclusions_are_complete() {
    let opened = example("foerdertechnik");
    let ids: Vec<&str> = exclusions(&opened).into_iter().map(|x| x.id.as_str()).collect();
    let expected: Vec<String> = (1..=14).map(|number| format!("ABG-{number:03}")).collect();
    assert_eq!(ids, expected);
}
