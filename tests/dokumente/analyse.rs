//! The chapters of the Analysebericht on processes, structure and information, and the Verzeichnis von Verarbeitungstätigkeiten.

use crmplan::document::{Document, Section, analysebericht, vvt};
use crmplan::project::Opened;
use crmplan::render::pdf;

use crate::support::{attachments, english, example, strings};

fn report(opened: &Opened) -> Document {
    analysebericht::build(opened.projekt.as_ref().expect("a project"), &opened.lastenheft, &opened.texte)
}

fn list(opened: &Opened) -> Document {
    vvt::build(opened.projekt.as_ref().expect("a project"), &opened.lastenheft, &opened.texte)
}

fn chapter<'d>(document: &'d Document, anker: &str) -> &'d Section {
    document.kapitel.iter().find(|chapter| chapter.anker == anker).expect("a chapter")
}

#[test]
fn the_chapters_of_the_large_example() {
    let document = report(&example("foerdertechnik"));
    for name in ["prozesse", "struktur", "informationen"] {
        insta::assert_json_snapshot!(format!("kapitel_{name}"), chapter(&document, &format!("kap/ab-{name}")));
        insta::assert_json_snapshot!(format!("daten_{name}"), document.anhang.analyse.get(name).expect("data"));
    }
}

#[test]
fn a_project_that_says_nothing_gets_chapters_that_say_so() {
    let document = report(&example("klein"));
    let shown = serde_json::to_string(chapter(&document, "kap/ab-prozesse")).expect("JSON");
    assert!(shown.contains("–"), "{shown}");
}

#[test]
fn every_text_of_the_analysis_is_in_the_catalogue_of_both_languages() {
    for name in ["klein", "klein-en", "foerdertechnik", "foerdertechnik-en"] {
        let opened = name.strip_suffix("-en").map_or_else(|| example(name), english);
        for document in [report(&opened), list(&opened)] {
            let value = serde_json::to_value(&document).expect("JSON");
            let keys: Vec<&str> = strings(&value)
                .into_iter()
                .filter(|text| {
                    let is_key = [
                        "ab-",
                        "titel-",
                        "vvt-",
                        "pruefung-",
                        "racimangel-",
                        "lh-",
                        "datenschutz-",
                        "aufbewahrungsklasse-",
                    ];
                    !text.contains(' ') && is_key.iter().any(|prefix| text.starts_with(prefix))
                })
                .collect();
            assert_eq!(keys, Vec::<&str>::new());
        }
    }
}

#[test]
fn the_list_of_processing_activities_is_typeset_with_its_data_attached() {
    let opened = example("foerdertechnik");
    let document = list(&opened);
    let rendered =
        pdf::render(&document, &opened.templates, "typst/vvt.typ", opened.assets.clone()).expect("it is typeset");
    assert_eq!(rendered.ersetzt, Vec::<char>::new());
    let files = attachments(&rendered.bytes);
    let [file] = files.as_slice() else { panic!("one attachment, not {}", files.len()) };
    let attached: serde_json::Value = serde_json::from_slice(file).expect("JSON");
    assert_eq!(attached, serde_json::to_value(&document.anhang).expect("JSON"));
}
