//! The schedule as other programs get it: calendars, tables, data, workbooks, project plans.

use std::fs;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use crate::harness::{Project, Run};

/// Every relation with a lag, an absence in the middle of a task, and titles by people who wish us no good.
const PLAN: &str = r#"
beginn: 2027-05-03
standort: {land: NI}
puffer: {art: je_teilprojekt, anteil: 20 %}
mitwirkende:
  - {id: A, name: "=cmd|' /C calc'!A0", anteil: 50 %, abwesend: [{von: 2027-05-10, bis: 2027-05-11, grund: "Arzt & <Kur>"}]}
  - {id: B, name: Bärbel Muster, anteil: 12.5 %}
sperrzeiten:
  - {von: 2027-05-20, bis: 2027-05-21, grund: "Messe; \"groß\", laut"}
teilprojekte:
  - id: TP-1
    titel: "Kundenakte ]]> \"für\" <alle>; Größe, \\ Übersicht"
    ergebnis: "Eine Liste\nohne Dubletten"
    erfolg: "Man sieht's & freut sich"
    nachweis: Zehn Anrufe
    kundenwirkung: "Fragen einmal; antworten sofort"
    vorfuehrung: 2027-05-28
    rueckmeldung: 2027-06-04
    vorgaenge:
      - {id: V1, titel: "=HYPERLINK(\"http://example.invalid\")\nEND:VEVENT", strang: software, aufwand: 3, wer: [A]}
      - id: V2
        titel: "-2+3 & mehr"
        strang: organisation
        schaetzung: {optimistisch: 0.5, wahrscheinlich: 1, pessimistisch: 2}
        wer: [A, B]
        nach: [{vorgang: V1, art: AA, versatz: 2}]
      - {id: V3, titel: "@Größe \t prüfen", strang: hardware, dauer: 4, nach: [{vorgang: V2, art: EE, versatz: 3}]}
      - {id: V4, titel: Früher, strang: software, aufwand: "0.25", wer: [B], nach: [{vorgang: V1, versatz: -2}, {vorgang: V3, art: AE}]}
  - id: TP-2
    titel: Danach
    vorgaenge:
      - {id: V5, titel: Warten, strang: software, dauer: 3, nach: [V4]}
meilensteine:
  - {id: M-1, titel: "Abnahme; \"vorläufig\"", art: abnahme, datum: 2027-07-01, nach: [V4], zahlung: 12345.67}
  - {id: M-2, titel: Ohne Vorgänger, datum: 2027-06-15}
"#;

fn project() -> Project {
    Project::from_example("klein").with("zeitplan.yaml", PLAN)
}

/// What a run exports to standard output.
fn export(project: &Project, args: &[&str]) -> Run {
    project.run(&[&["zeitplan", "export", "-o", "-", "--format"], args].concat())
}

#[test]
fn calendars_get_stages_milestones_and_days_on_which_something_is_shown_or_asked() {
    let run = export(&project(), &["ics"]);
    assert_eq!(run.code, 0, "{run}");
    assert!(run.stdout.split('\n').rev().skip(1).all(|line| line.ends_with('\r') && line.len() <= 76), "{run}");
    let version = concat!("crmplan ", env!("CARGO_PKG_VERSION"));
    insta::assert_snapshot!(run.stdout.replace("\r\n", "\n").replace(version, "crmplan VERSION"));
}

#[test]
fn a_table_holds_nothing_that_a_spreadsheet_takes_for_a_formula() {
    let run = export(&project(), &["csv"]);
    assert_eq!(run.code, 0, "{run}");
    assert!(run.stdout.starts_with('\u{feff}'), "the mark that German spreadsheets look for");
    insta::assert_snapshot!(run.stdout.trim_start_matches('\u{feff}'));
}

#[test]
fn planners_get_the_outline_with_calendars_people_and_constraints() {
    let run = export(&project(), &["mspdi"]);
    assert_eq!(run.code, 0, "{run}");
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn data_is_what_showing_the_plan_prints() {
    let project = project();
    let assumed = ["json", "--anteil", "A=20%", "--ohne", "V3"];
    let shown = project.run(&[&["zeitplan", "show", "--format"], &assumed[..]].concat());
    assert_eq!((shown.code, &shown.stdout), (0, &export(&project, &assumed).stdout));
    assert_ne!(shown.stdout, export(&project, &["json"]).stdout, "what is assumed changes something");
}

#[test]
fn workbooks_have_days_as_days_and_texts_as_texts() {
    let project = project();
    let run = project.run(&["zeitplan", "export", "--format", "xlsx"]);
    assert!(run.code == 0 && run.stderr.contains("zeitplan.xlsx"), "{run}");
    let bytes = fs::read(project.path().join("ausgabe/zeitplan.xlsx")).expect("the workbook");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    assert_eq!(book.sheet_names(), ["Vorgänge", "Teilprojekte", "Meilensteine", "Auslastung"]);
    let tasks = book.worksheet_range("Vorgänge").expect("tasks");
    let row: Vec<&Data> = tasks.rows().nth(2).expect("the second task").iter().collect();
    assert_eq!(row[1], &Data::String("-2+3 & mehr".to_owned()));
    assert_eq!(row[4], &Data::String("=cmd|' /C calc'!A0; Bärbel Muster".to_owned()));
    let Data::DateTime(begin) = row[6] else { panic!("no day: {row:?}") };
    assert!(begin.is_datetime() && begin.to_ymd_hms_milli() == (2027, 5, 5, 0, 0, 0, 0), "{row:?}");
    assert!(book.worksheet_formula("Vorgänge").expect("formulas").is_empty());
}

#[test]
fn what_is_paid_stays_in_the_house() {
    let project = project();
    for format in ["ics", "csv", "mspdi"] {
        assert!(!export(&project, &[format]).stdout.contains("12345"), "{format}");
    }
    project.run(&["zeitplan", "export", "--format", "xlsx"]);
    let bytes = fs::read(project.path().join("ausgabe/zeitplan.xlsx")).expect("the workbook");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let sheets = book.worksheets();
    assert_eq!(sheets.len(), 4);
    let cells = sheets.iter().flat_map(|(_, cells)| cells.cells()).map(|(.., cell)| cell.to_string());
    assert_eq!(cells.filter(|cell| cell.contains("12345")).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn planners_learn_when_somebody_is_away_and_not_why() {
    let run = export(&project(), &["mspdi"]);
    assert!(run.stdout.contains("<FromDate>2027-05-10T00:00:00</FromDate>") && !run.stdout.contains("Kur"), "{run}");
}

#[test]
fn a_plan_that_only_would_be_says_so_wherever_it_gets_to() {
    let project = project();
    let [ics, plan] = ["ics", "mspdi"].map(|format| export(&project, &[format, "--ohne", "TP-2"]));
    assert!(ics.stdout.contains("\r\nNAME:Zeitplan (was wäre\\, wenn): Einführung"), "{ics}");
    assert!(plan.stdout.contains("<Name>Zeitplan (was wäre, wenn): Einführung"), "{plan}");
    assert!(!ics.stdout.contains("TP-2") && !plan.stdout.contains("TP-2"));
}

#[test]
fn identifiers_of_events_outlive_a_change_of_the_plan() {
    let uids = |run: &Run| run.stdout.lines().filter(|x| x.starts_with("UID:")).map(str::to_owned).collect::<Vec<_>>();
    let before = uids(&export(&project(), &["ics"]));
    let later = PLAN.replace("beginn: 2027-05-03", "stand: 2027-05-31\nbeginn: 2027-06-07");
    let later = export(&project().with("zeitplan.yaml", later.replace("titel: Danach", "titel: Zuletzt")), &["ics"]);
    assert_eq!((before.len(), &before), (6, &uids(&later)));
    let stamps = later.stdout.lines().filter(|line| *line == "DTSTAMP:20270531T000000Z");
    assert_eq!(stamps.count(), 6, "programs take what is newer: {later}");
}

#[test]
fn nothing_is_written_while_something_is_wrong() {
    let circle = PLAN.replace("wer: [A]}", "wer: [A], nach: [V2]}");
    let project = project().with("zeitplan.yaml", circle);
    let run = project.run(&["zeitplan", "export", "--format", "ics"]);
    assert!(run.code == 1 && run.stderr.contains("zeitplan-kreis"), "{run}");
    assert!(run.stdout.is_empty() && !project.has_output());
}

#[test]
fn what_cannot_be_exported_is_said() {
    let project = project();
    let empty = Project::from_example("klein");
    let runs = [
        project.run(&["zeitplan", "export"]),
        project.run(&["zeitplan", "export", "--format", "pdf"]),
        project.run(&["zeitplan", "export", "--format", "ics", "--ohne", "V9"]),
        project.run(&["zeitplan", "export", "--format", "ics", "-o", "zeitplan.yaml"]),
        empty.run(&["zeitplan", "export", "--format", "ics"]),
    ];
    assert!(runs.iter().all(|run| run.code == 2 && run.stdout.is_empty()));
    assert!(!project.has_output() && !empty.has_output());
    assert_eq!(fs::read_to_string(project.path().join("zeitplan.yaml")).expect("the plan"), PLAN);
    let errors = runs.iter().map(|run| run.stderr.split("Fehler: ").last().unwrap_or_default());
    insta::assert_snapshot!(errors.collect::<Vec<_>>().join("----\n"));
}

#[test]
fn an_english_plan_speaks_english() {
    let english = Project::from_example("klein");
    let path = english.path().join("crmplan.yaml");
    let text = fs::read_to_string(&path).expect("the project").replace("projekt:\n", "projekt:\n  sprache: en\n");
    let english = english.with("crmplan.yaml", text).with("zeitplan.yaml", PLAN);
    let [ics, csv] = ["ics", "csv"].map(|format| export(&english, &[format]));
    assert!(ics.stdout.contains("\r\nSUMMARY:Demonstration TP-1: "), "{ics}");
    assert!(csv.stdout.contains(";1.08;5 May 2027;14 May 2027;7;"), "{csv}");
}
