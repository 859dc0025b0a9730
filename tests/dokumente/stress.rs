//! A project of extremes: the longest words, texts of hundreds of lines, two thousand requirements in one group and none in others,
//! names in scripts from right to left, an over-wide logo. Every line has to stay within the type area, and no two may overlap.
//!
//! The PDF is left in `target/tmp/stress.pdf`, for tools that judge PDFs.

use std::fmt::Write;
use std::path::Path;

use crmplan::diagnostic::Sink;
use crmplan::document::Sicht;
use crmplan::project::{self, Opened};
use crmplan::render::pdf::{self, Textstelle};
use crmplan::text::{Sprache, Texte};
use typst::layout::{Abs, Frame};

use crate::support::{TEMPLATE, copy, lastenheft, root, squeeze, squeezed_text, typeset};

const WORT: &str = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesentwurfsfassungsverzeichnis";
const ADRESSE: &str = "https://www.beispiel.example/ein/sehr/langer/pfad/ohne/leerzeichen/mit_unterstrichen_und-bindestrichen?abfrage=0123456789&weiter=abcdefghijklmnopqrstuvwxyz#anker";
const SCHRIFTEN: &str = "שלום עולם, شركة المثال للتجارة, Ελληνική Εταιρεία, Общество Пример, 株式会社例, 🚀👍🏽, ﷽";

/// A project of extremes with so many requirements in one group, in a folder.
fn write(folder: &Path, requirements: usize, logo: Option<&str>) {
    copy(&root().join("examples/klein"), folder);
    let long_text = (1..=500).fold(String::new(), |mut text, line| {
        let _ = writeln!(text, "    Zeile {line} der Ausgangslage nennt {WORT} und {ADRESSE}.\n");
        text
    });
    let looks = logo.map(|_| "gestaltung: {logo: logo.svg}\n").unwrap_or_default();
    let project = format!(
        "projekt:
  titel: {WORT} und die Einführung eines CRM-Systems für {SCHRIFTEN} mit einem Titel, der länger ist als zwei Zeilen
  auftraggeber: {{firma: '{WORT} GmbH & Co. KG auf Aktien, {SCHRIFTEN}', branche: {WORT}, anschrift: '{ADRESSE}'}}
  version: \"1.10.100.1000.10000\"
  datum: 2027-01-11
  vertraulichkeit: Streng vertraulich, auch {WORT}
  verteiler: [{WORT}, '{ADRESSE}', '{SCHRIFTEN}']
  ausgangslage: |
{long_text}
{looks}kataloge: []
"
    );
    std::fs::write(folder.join("crmplan.yaml"), project).expect("it is written");
    if let Some(logo) = logo {
        std::fs::write(folder.join("logo.svg"), logo).expect("it is written");
    }
    std::fs::write(folder.join("lastenheft.yaml"), list(requirements)).expect("it is written");
}

fn list(requirements: usize) -> String {
    let mut text = String::from("anforderungen:\n");
    let base = |id: &str, title: &str, sentence: &str, priority: &str, result: &str| {
        format!(
            "  - id: {id}
    titel: '{title}'
    text: '{sentence}'
    art: funktion
    gruppe: kontakte
    prioritaet: {priority}
    abnahme: [{{ausgangslage: '{WORT}', aktion: '{ADRESSE}', ergebnis: '{result}'}}]
    herkunft: [P-01]
"
        )
    };
    let lines = vec![format!("Das CRM-System muss {WORT} anzeigen;"); 30].join(" ");
    text += &base("LF-1", WORT, &format!("Das CRM-System muss {WORT} anzeigen."), "muss", &lines);
    text += &base("LF-2", ADRESSE, &format!("Das CRM-System soll {ADRESSE} öffnen."), "soll", SCHRIFTEN);
    text += &base(
        "LF-3",
        SCHRIFTEN,
        &format!("Das CRM-System kann {SCHRIFTEN} anzeigen."),
        "kann",
        "999.999.999.999,99 EUR",
    );
    text += &base(
        &format!("LF-{}", "A1-".repeat(18) + "Z"),
        "Lange Kennung",
        "Das CRM-System muss eine lange Kennung anzeigen.",
        "muss",
        "x",
    );
    text += &base("LF-5", "Ein Buchstabe", "Das CRM-System muss X anzeigen.", "muss", &"9".repeat(120));
    for number in 6..=requirements {
        let sentence = format!("Das CRM-System muss den Wert {number} anzeigen.");
        text += &base(&format!("LF-{number}"), &format!("Wert {number}"), &sentence, "muss", "Der Wert steht da.");
    }
    let _ = write!(
        text,
        "glossar:\n  - {{begriff: {WORT}, bedeutung: '{ADRESSE}'}}\n  - {{begriff: X, bedeutung: '{SCHRIFTEN}'}}\n"
    );
    text
}

fn opened(folder: &Path) -> Opened {
    let mut sink = Sink::default();
    let opened = project::open(folder, &mut sink);
    let texts = Texte::new(Sprache::De);
    let told = sink.sorted(&opened.sources).into_iter().map(|found| found.message(&texts));
    assert!(!sink.has_errors(), "{:?}", told.collect::<Vec<_>>());
    opened
}

/// What of a page is not as it should be. The margins are those of the template: 25 mm, of the cover and within headers too.
fn faults(frame: &Frame) -> Vec<String> {
    let (left, right) = (Abs::mm(24.5), frame.width() - Abs::mm(24.5));
    let all: Vec<Textstelle> = pdf::texts(frame).into_iter().filter(|text| !is_watermark(text)).collect();
    let outside = all.iter().filter(|text| {
        text.abgeschnitten
            || text.links < left
            || text.rechts > right
            || text.oben < Abs::mm(8.0)
            || text.unten > frame.height() - Abs::mm(8.0)
    });
    let mut faults: Vec<String> = outside.map(|text| format!("outside: {}", text.text)).collect();
    let mut sorted = all.clone();
    sorted.sort_by(|a, b| a.oben.partial_cmp(&b.oben).expect("numbers"));
    for (index, text) in sorted.iter().enumerate() {
        let below = sorted[index + 1..].iter().take_while(|other| other.oben < text.unten);
        let over = below.filter(|other| overlap(text, other));
        faults.extend(over.map(|other| format!("overlap: {} / {}", text.text, other.text)));
    }
    faults
}

fn is_watermark(text: &Textstelle) -> bool {
    text.unten - text.oben > Abs::pt(100.0)
}

/// Whether two texts lie over each other by more than letters may touch.
fn overlap(a: &Textstelle, b: &Textstelle) -> bool {
    let width = a.rechts.min(b.rechts) - a.links.max(b.links);
    let height = a.unten.min(b.unten) - a.oben.max(b.oben);
    width > Abs::pt(1.5) && height > Abs::pt(2.0)
}

fn faults_of(opened: &Opened, sicht: Sicht) -> (usize, Vec<String>) {
    let document = lastenheft(opened, sicht);
    let paged = pdf::pages(&document, &opened.templates, TEMPLATE, opened.assets.clone()).expect("it is typeset");
    let faults = paged.pages().iter().zip(1..).flat_map(|(page, number)| {
        let shown = faults(&page.frame).into_iter();
        shown.map(move |fault| format!("page {number}: {}", fault.chars().take(160).collect::<String>()))
    });
    (paged.pages().len(), faults.collect())
}

const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90000 300\"><rect width=\"90000\" height=\"300\" fill=\"#246\"/></svg>";

#[test]
fn extremes_stay_within_the_type_area_and_apart() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    write(folder.path(), 40, Some(LOGO));
    let opened = opened(folder.path());
    for sicht in [Sicht::Anbieter, Sicht::Team] {
        let (_, faults) = faults_of(&opened, sicht);
        assert_eq!(faults, Vec::<String>::new());
    }
    let rendered = typeset(&opened, &lastenheft(&opened, Sicht::Anbieter));
    assert_eq!(rendered.ueberlauf, Vec::new());
    std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join("stress.pdf"), &rendered.bytes).expect("it is written");
    let text = squeezed_text(&rendered.bytes);
    for kept in [WORT, ADRESSE, "ΕλληνικήΕταιρεία", "ОбществоПример"] {
        assert!(text.contains(&squeeze(kept)), "{kept}");
    }
    // Without fonts for them these are told and replaced; Hebrew and Arabic are set.
    let replaced: String = rendered.ersetzt.iter().collect();
    insta::assert_snapshot!(format!("{} pages, replaced: {}", rendered.pages, replaced.escape_unicode()));
}

#[test]
fn two_thousand_requirements_in_one_group_are_set() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    write(folder.path(), 2000, None);
    let (pages, faults) = faults_of(&opened(folder.path()), Sicht::Anbieter);
    assert_eq!(faults, Vec::<String>::new());
    insta::assert_snapshot!(format!("{pages} pages"));
}

#[test]
fn the_pages_of_the_examples_have_no_overfull_line() {
    for name in ["klein", "foerdertechnik", "vertrag"] {
        let opened = opened(&root().join("examples").join(name));
        for sicht in [Sicht::Anbieter, Sicht::Team] {
            let (_, faults) = faults_of(&opened, sicht);
            assert_eq!(faults, Vec::<String>::new(), "{name}");
        }
    }
}
