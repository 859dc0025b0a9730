//! `analyse datenschutz` and `analyse vvt` as a user types them.

use crate::harness::Project;

/// A project with these sections in `analyse/prozesse.yaml`.
fn project(prozesse: &str) -> Project {
    Project::from_example("klein").with("analyse/prozesse.yaml", prozesse).with("lastenheft.yaml", "ziele: []\n")
}

const ROLLEN: &str = "rollen: [{id: R-BUERO, name: Büro}, {id: R-CHEF, name: Chef}]\n";

#[test]
fn objections_name_their_place_and_an_error_is_a_finding() {
    let items = "informationen:\n  - id: IB-01\n    name: Newsletter\n    personenbezug: ja\n    zwecke: [Werbung per E-Mail]\n    \
                 rechtsgrundlagen:\n      - {zweck: Werbung per E-Mail, art6: f}\n    empfaenger:\n      \
                 - {name: Versanddienst, art: auftragsverarbeiter, land: US}\n    zugriff:\n      - {rolle: R-CHEF, recht: lesen}\n";
    let process = "prozesse: [{id: P-01, name: Newsletter versenden, gruppe: Marketing, einbinden: ja, informationen: [IB-01], \
                   beteiligte: [R-BUERO]}]\n";
    let project = project(&format!("{ROLLEN}{process}{items}"));
    let run = project.run(&["analyse", "datenschutz"]);
    assert_eq!(run.code, 1, "{run}");
    insta::assert_snapshot!(format!(
        "{run}\n---- English\n{}",
        project.run(&["analyse", "datenschutz", "--lang", "en"])
    ));
    let json = project.run(&["analyse", "datenschutz", "--format", "json"]);
    assert_eq!(json.code, 1, "{json}");
    let value: serde_json::Value = serde_json::from_str(&json.stdout).expect("JSON");
    let all = value["ergebnisse"].as_array().expect("a list");
    let mail = all.iter().find(|x| x["pruefung"] == "D-14").expect("a result");
    assert_eq!((&mail["stand"], &mail["zeile"]), (&"beanstandet".into(), &9.into()));
    let count = |stand: &str| all.iter().filter(|x| x["stand"] == stand).count();
    assert_eq!(value["beanstandet"], count("beanstandet"));
    assert_eq!(value["nicht_pruefbar"], count("nicht_pruefbar"));
    assert_eq!(value["ohne_beanstandung"], count("ohne_beanstandung"));
}

#[test]
fn the_large_example_has_no_error_and_nothing_is_ever_called_lawful() {
    let project = Project::from_example("foerdertechnik");
    let run = project.run(&["analyse", "datenschutz"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{run}");
    let report = project.run(&["analyse", "build", "--format", "json", "-o", "-"]);
    let list = project.run(&["analyse", "vvt", "--format", "json", "-o", "-"]);
    for shown in [&run.stdout, &report.stdout, &list.stdout] {
        let folded = shown.to_lowercase();
        assert!(!folded.contains("dsgvo-konform") && !folded.contains("rechtskonform"), "{shown}");
    }
}

#[test]
fn without_data_nothing_is_checked_and_the_list_is_empty() {
    let project = project(ROLLEN);
    let run = project.run(&["analyse", "datenschutz"]);
    assert_eq!(run.to_string(), "exit 0\n0 Prüfungen ohne Beanstandung, 0 Beanstandungen, 0 nicht prüfbar.\n");
    let csv = project.run(&["analyse", "vvt", "--format", "csv", "-o", "-"]);
    assert_eq!((csv.code, csv.stdout.lines().count()), (0, 1), "{csv}");
    assert_eq!(project.run(&["analyse", "vvt"]).code, 0);
    assert!(project.path().join("ausgabe/vvt.pdf").exists());
}

#[test]
fn the_list_as_table_has_one_row_per_activity_and_no_formula() {
    let items = "informationen:\n  - {id: IB-01, name: '=1+1', personenbezug: ja, zwecke: ['a;b', '\"c\"'], herkunft: [Büro]}\n  \
                 - {id: IB-02, name: Artikel, personenbezug: nein}\n";
    let run = project(&format!("{ROLLEN}{items}")).run(&["analyse", "vvt", "--format", "csv", "-o", "-"]);
    assert_eq!(run.code, 0, "{run}");
    let table = run.stdout.strip_prefix('\u{feff}').expect("the mark for spreadsheets");
    let mut table = csv::ReaderBuilder::new().delimiter(b';').from_reader(table.as_bytes());
    let columns = table.headers().expect("a header").clone();
    let rows: Vec<csv::StringRecord> = table.records().map(|row| row.expect("a row")).collect();
    let cell = |name: &str| rows[0].get(columns.iter().position(|column| column == name).expect("a column"));
    assert_eq!(rows.len(), 1);
    assert_eq!((cell("kennung"), cell("taetigkeit")), (Some("IB-01"), Some("\'=1+1")));
    assert_eq!((cell("zwecke"), cell("drittland")), (Some("a;b; \"c\""), Some("")));
}

#[test]
fn the_list_names_controller_and_officer_and_what_is_missing() {
    let project = Project::from_example("foerdertechnik");
    let run = project.run(&["analyse", "vvt", "--format", "json", "-o", "-"]);
    let value: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    let responsible = &value["anhang"]["analyse"]["verantwortliche"];
    assert!(responsible["beauftragter"].as_str().expect("a text").starts_with("Beispiel Datenschutz GmbH"));
    assert_eq!(responsible["vertreter"], serde_json::Value::Null);
    let activities = value["anhang"]["analyse"]["verarbeitungen"].as_array().expect("a list");
    assert_eq!(activities.len(), 21);
    let csv = project.run(&["analyse", "vvt", "--format", "csv", "-o", "-"]);
    let rows = csv::Reader::from_reader(csv.stdout.as_bytes()).into_records().count();
    assert_eq!(rows, activities.len());
    let bare = self::project(&format!("{ROLLEN}informationen: [{{id: IB-01, name: Adressen, personenbezug: ja}}]\n"));
    let run = bare.run(&["analyse", "vvt", "--format", "json", "-o", "-"]);
    let told: String = run.stdout.split_whitespace().collect();
    for field in ["Datenschutzbeauftragter(Buchst.a)", "Zwecke(Buchst.b)"] {
        let rest =
            told.split_once(&format!("\"{field}\"")).map(|(_, rest)| rest.split("\"name\"").next()).expect(field);
        assert!(rest.is_some_and(|pair| pair.contains("nichtangegeben")), "{field}: {rest:?}");
    }
}

#[test]
fn a_project_with_errors_gives_neither_checks_nor_a_list() {
    let project = project("rollen: [{id: R-BUERO}]\n");
    for args in [&["analyse", "datenschutz"][..], &["analyse", "vvt"], &["analyse", "vvt", "--format", "csv"]] {
        let run = project.run(args);
        assert_eq!((run.code, run.stdout.as_str()), (1, ""), "{run}");
    }
    assert!(!project.has_output());
    let missing = Project::empty().run(&["analyse", "datenschutz"]);
    assert_eq!(missing.code, 2, "{missing}");
    let wrong = project.run(&["analyse", "vvt", "--format", "xlsx"]);
    assert_eq!(wrong.code, 2, "{wrong}");
}

#[test]
fn the_law_of_the_project_takes_the_place_of_the_embedded_one() {
    let items = "informationen:\n  - {id: IB-01, name: Belege, personenbezug: ja, inhalt: belege, aufbewahrung: 8, \
                 loeschregel: {start: x, frist: 8 Jahre, zum_jahresende: ja}}\n";
    let law = "stand: 2031-01-01\nfristen:\n  - {klasse: \"8\", jahre: 9, quelle: Neues Gesetz}\n";
    let project = project(&format!("{ROLLEN}{items}"));
    let short = |project: &Project| project.run(&["analyse", "datenschutz"]).stdout.contains("D-07 IB-01");
    assert!(!short(&project));
    let project = project.with("templates/recht/aufbewahrung.yaml", law);
    assert!(short(&project));
    let broken = project.with("templates/recht/aufbewahrung.yaml", "stand: gestern\n").run(&["analyse", "datenschutz"]);
    assert!(broken.code == 1 && broken.stderr.contains("templates/recht/aufbewahrung.yaml"), "{broken}");
}
