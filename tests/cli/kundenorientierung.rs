//! What goes on after the project, as a user asks for it: in the terminal, as a report, for a calendar and for other programs.

use std::fs;

use crate::harness::{Project, Run};

/// A joinery whose measures, indicators and wishes show every verdict.
const DATEI: &str = r#"stand: 2027-09-03
massnahmen:
  - {id: KM-01, titel: Drei Fragen nach dem Auftrag, art: befragung, zweck: "Hören, was war; solange es frisch ist", rolle: R-BUERO, rhythmus: 3 Monate,
     beginn: 2027-06-01, durchgefuehrt: [2027-06-03, 2027-08-31], kennzahlen: [K-NPS]}
  - {id: KM-02, titel: Zahlen in der Montagsrunde, art: kennzahl, rolle: R-BUERO, rhythmus: 1 Monat, durchgefuehrt: [2027-07-26]}
  - {id: KM-03, titel: Wünsche durchsehen, art: wunschliste, rolle: R-MEISTER, rhythmus: 2 Wochen, durchgefuehrt: [2027-08-30], bis: 2027-10-15}
  - {id: KM-04, titel: Reklamation besprechen, art: gespraech, rolle: R-MEISTER, anlass: nach jeder Reklamation}
wuensche:
  - {id: W-01, wunsch: Anruf am Abend vorher, am: 2027-06-10, stand: offen, massnahme: KM-03}
  - {id: W-02, wunsch: Fotos beim Angebot, am: 2027-06-17, stand: angenommen, aenderung: AEN-01, beantwortet: 2027-06-28}
  - {id: W-03, wunsch: Anschrift nur einmal nennen, am: 2027-06-03, stand: umgesetzt, beantwortet: 2027-07-12}
kennzahlen:
  - id: K-LISTEN
    titel: Eigene Listen
    art: schattenablagen
    einheit: anzahl
    richtung: niedrig
    ziel: {wert: 0, bis: 2027-08-31}
    reihen:
      - {team: Büro, personen: 5, ausgangswert: {datum: 2027-05-03, wert: 6}, werte: [{datum: 2027-07-26, wert: 2}, {datum: 2027-08-30, wert: 0}]}
      - {team: Montage, personen: 8, ausgangswert: {datum: 2027-05-03, wert: 3}, werte: [{datum: 2027-08-30, wert: 2}]}
      - {team: Lehrlinge, personen: 2, ausgangswert: {datum: 2027-05-03, wert: 4711}, werte: [{datum: 2027-08-30, wert: 4712}]}
  - id: K-AKTIV
    titel: Aktive Nutzung
    art: aktive_nutzung
    einheit: prozent
    richtung: hoch
    reihen:
      - {ausgangswert: {datum: 2027-05-03, wert: 0, n: 15}, werte: [{datum: 2027-07-26, wert: 62, n: 15}, {datum: 2027-08-30, wert: 47.11, n: 3}]}
  - id: K-REAKTION
    titel: Erste Antwort
    art: reaktionszeit
    einheit: stunden
    richtung: niedrig
    ziel: {wert: 8, bis: 2027-12-17}
    reihen:
      - {team: Büro, personen: 5, ausgangswert: {datum: 2027-04-30, wert: 16}, werte: [{datum: 2027-08-30, wert: "10,5"}]}
      - {team: Montage, personen: 8, ausgangswert: {datum: 2027-04-30, wert: 24}, werte: [{datum: 2027-08-30, wert: 22}]}
  - id: K-NPS
    titel: "=Empfehlung"
    art: kundenwirkung
    einheit: punkte
    richtung: hoch
    ziel: {wert: 20, bis: 2028-03-31}
    reihen: [{ausgangswert: {datum: 2027-04-16, wert: -12, n: 38}, werte: [{datum: 2027-09-01, wert: 8, n: 35}]}]
"#;

fn project() -> Project {
    Project::from_example("vertrag").with("kundenorientierung.yaml", DATEI)
}

fn run(project: &Project, args: &[&str]) -> Run {
    project.run(&[&["kundenorientierung"], args].concat())
}

/// Figures of two apprentices and of three accounts: nobody may read them anywhere.
const VERBORGEN: [&str; 5] = ["4711", "4712", "47.11", "47,11", "47,1"];

fn assert_hidden(text: &str) {
    assert_eq!(VERBORGEN.into_iter().find(|figure| text.contains(figure)), None, "{text}");
}

#[test]
fn the_overview_shows_what_is_due_how_figures_move_and_which_wishes_wait() {
    let project = project();
    let (german, english) = (run(&project, &["show"]), run(&project, &["--lang", "en", "show"]));
    assert_eq!((german.code, english.code), (0, 0), "{german}{english}");
    assert_hidden(&german.stdout);
    insta::assert_snapshot!(format!("{german}\n---- English\n{english}"));
}

#[test]
fn another_day_tells_another_story() {
    let project = project();
    let early = run(&project, &["show", "--datum", "25.08.2027"]);
    assert!(early.code == 0 && !early.stderr.contains("massnahme-ueberfaellig"), "{early}");
    assert!(early.stdout.contains("nichts ist überfällig") && !early.stdout.contains("KM-03 Wünsche durchsehen und"));
    let late = run(&project, &["show", "--datum", "2028-04-01"]);
    assert_eq!(late.stderr.matches("[massnahme-ueberfaellig]").count(), 2, "{late}");
    assert!(late.stdout.contains("8 Punkte, Ziel 20 Punkte bis 31.03.2028: verfehlt"), "{late}");
    let crooked = run(&project, &["show", "--datum", "bald"]);
    assert!(crooked.code == 2 && crooked.stdout.is_empty() && crooked.stderr.contains("„bald“"), "{crooked}");
}

#[test]
fn other_programs_get_the_same_without_what_tells_of_few() {
    let project = project();
    let shown = run(&project, &["show", "--format", "json"]);
    let json = run(&project, &["export", "--format", "json", "-o", "-"]);
    assert_eq!((shown.code, json.code), (0, 0), "{shown}{json}");
    let [data, same] = [&shown, &json].map(|run| {
        assert_hidden(&run.stdout);
        serde_json::from_str::<serde_json::Value>(&run.stdout).expect("JSON")
    });
    assert_eq!(data, same);
    assert_eq!(data["massnahmen"][1]["ueberfaellig_tage"], 8);
    assert_eq!(data["kennzahlen"][0]["reihen"][1]["urteil"], "verfehlt");
    assert_eq!(data["kennzahlen"][0]["reihen"][2]["verdeckt"], "team_zu_klein");
    assert_eq!(data["kennzahlen"][1]["reihen"][0]["ausgelassen"], 1);
    // 24 h on 30 April, 8 h on 17 December: 122 of 231 days later.
    assert_eq!(data["kennzahlen"][2]["reihen"][1]["soll"], "15.5498");
    let csv = run(&project, &["export", "--format", "csv", "-o", "-"]);
    assert_hidden(&csv.stdout);
    insta::assert_snapshot!(csv.stdout);
}

#[test]
fn the_calendar_has_every_measure_with_a_day() {
    let project = project();
    let run = run(&project, &["export", "--format", "ics"]);
    assert_eq!(run.code, 0, "{run}");
    let text = fs::read_to_string(project.path().join("ausgabe/kundenorientierung.ics")).expect("the calendar");
    insta::assert_snapshot!(
        text.replace("\r\n", "\n").replace(concat!("crmplan ", env!("CARGO_PKG_VERSION")), "crmplan")
    );
}

#[test]
fn nothing_due_makes_no_calendar_and_nothing_stated_nothing_at_all() {
    let waiting = "stand: 2027-09-03\nmassnahmen: [{id: KM-01, titel: T, art: sonstig, rolle: R-BUERO, anlass: nach einer Reklamation}]";
    let project = Project::from_example("vertrag").with("kundenorientierung.yaml", waiting);
    let empty = Project::from_example("vertrag").with("kundenorientierung.yaml", "stand: 2027-09-03\n");
    let runs = [
        run(&project, &["export"]),
        run(&empty, &["show"]),
        run(&empty, &["build"]),
        run(&empty, &["export", "--format", "csv"]),
    ];
    assert!(runs.iter().all(|run| run.code == 2 && run.stdout.is_empty()));
    assert!(!project.has_output() && !empty.has_output());
    insta::assert_snapshot!(runs.map(|run| run.to_string()).concat());
}

#[test]
fn the_report_is_set_and_holds_no_figure_of_few() {
    let project = project();
    let run = run(&project, &["build"]);
    assert!(run.code == 0 && run.stderr.contains("ausgabe/kundenorientierung.pdf"), "{run}");
    let bytes = fs::read(project.path().join("ausgabe/kundenorientierung.pdf")).expect("the report");
    let pdf = lopdf::Document::load_mem(&bytes).expect("a PDF");
    let pages: Vec<u32> = pdf.get_pages().into_keys().collect();
    assert!(pages.len() <= 5, "{} pages", pages.len());
    let text = pdf.extract_text(&pages).expect("text");
    assert!(text.contains("Montage") && !text.contains("kuo-"), "{text}");
    assert_hidden(&text);
    let attached = pdf.objects.values().filter_map(|object| object.as_stream().ok()?.decompressed_content().ok());
    let data = attached.filter_map(|bytes| serde_json::from_slice::<serde_json::Value>(&bytes).ok());
    let data: Vec<serde_json::Value> = data.filter(|value| value.get("analyse").is_some()).collect();
    let [annex] = data.as_slice() else { panic!("one attachment, not {}", data.len()) };
    assert_eq!(annex["analyse"]["kundenorientierung"]["kennzahlen"][0]["reihen"][1]["urteil"], "verfehlt");
    assert_hidden(&annex.to_string());
}

#[test]
fn what_cannot_be_keeps_the_report_from_being_written() {
    let project = project().with("kundenorientierung.yaml", DATEI.replace("stand: 2027-09-03\n", ""));
    let refused = run(&project, &["build"]);
    assert!(refused.code == 1 && refused.stderr.contains("[kundenorientierung-ohne-stand]"), "{refused}");
    assert!(!project.has_output());
    assert_eq!(run(&project, &["show", "--datum", "2027-09-03"]).code, 0);
}
