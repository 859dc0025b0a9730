//! Progress as a user asks for it: status, report, record of acceptance, effect of changes, forecasts that are kept.

use std::fs;

use crate::harness::Project;

/// The example with a plan that was fixed before work began.
fn vertrag() -> Project {
    Project::from_example("vertrag")
}

#[test]
fn the_status_tells_lights_strands_stages_trend_and_what_is_open() {
    let project = vertrag();
    let [german, english] =
        [&["umsetzung", "status"][..], &["--lang", "en", "umsetzung", "status"]].map(|args| project.run(args));
    assert_eq!((german.code, english.code), (0, 0), "{german}{english}");
    insta::assert_snapshot!(format!("{german}\n---- English\n{english}"));
}

#[test]
fn other_programs_get_the_status_as_data() {
    let run = vertrag().run(&["umsetzung", "status", "--format", "json"]);
    let data: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    let late = data["meilensteine"].as_array().expect("milestones").iter().find(|x| x["id"] == "M-3").expect("M-3");
    assert_eq!((late["soll"].as_str(), late["erreicht"].as_bool()), (Some("2027-07-16"), Some(false)));
    assert_eq!(data["ampeln"][0]["ampel"], "rot", "a milestone is more than ten days late");
    assert_eq!(data["teilprojekte"][1]["abnahme"]["erklaerung"], "abgenommen_mit_maengeln");
}

#[test]
fn what_is_done_lies_where_it_lay_and_the_rest_is_planned_from_tomorrow_on() {
    let project = vertrag();
    let early = project.run(&["umsetzung", "status", "--format", "json"]);
    let path = project.path().join("umsetzung.yaml");
    let text = fs::read_to_string(&path).expect("the file");
    fs::write(&path, text.replacen("rest: 5", "rest: 16", 1)).expect("written");
    let late = project.run(&["umsetzung", "status", "--format", "json"]);
    let day = |run: &crate::harness::Run, id: &str| {
        let data: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
        let all = data["meilensteine"].as_array().expect("milestones").clone();
        all.into_iter().find(|x| x["id"] == id).expect("a milestone")["tag"].as_str().expect("a day").to_owned()
    };
    assert_eq!(day(&early, "M-1"), "2027-06-18", "an acceptance is reached when it is declared");
    assert_eq!(day(&early, "M-1"), day(&late, "M-1"));
    assert!(day(&late, "M-3") > day(&early, "M-3"), "more to do ends later");
    assert!(day(&early, "M-3").as_str() > "2027-07-16", "nothing is forecast for the past");
}

#[test]
fn the_report_and_the_records_are_written_and_the_report_is_one_page_before_its_annex() {
    let project = vertrag();
    let report = project.run(&["umsetzung", "build"]);
    assert!(report.code == 0 && report.stderr.contains(": 3 Seiten"), "{report}");
    for stage in ["TP-2", "TP-3"] {
        let record = project.run(&["umsetzung", "abnahme", stage]);
        assert_eq!(record.code, 0, "{record}");
        assert!(project.path().join(format!("ausgabe/abnahme-{stage}.pdf")).exists());
    }
    let unknown = project.run(&["umsetzung", "abnahme", "TP-22"]);
    assert!(unknown.code == 2 && unknown.stderr.contains("TP-2"), "{unknown}");
}

#[test]
fn the_report_stays_on_one_page_whatever_people_write() {
    let project = vertrag();
    let long = "Ein langer Satz mit vielen Wörtern, der in keine Zeile passt und irgendwo enden muss ".repeat(3);
    let more = |item: &dyn Fn(usize) -> String| (0..8).map(item).collect::<String>();
    let path = project.path().join("umsetzung.yaml");
    let text = fs::read_to_string(&path).expect("the file");
    let decisions = more(&|n| format!("  - {{id: EX-{n}, frage: \"{long}\", wer: GL, bis: 2027-07-2{n}}}\n"));
    let risks = more(&|n| format!("  - {{id: RX-{n}, was: \"{long}\", wahrscheinlichkeit: 3, schaden: 4}}\n"));
    let voices = more(&|n| format!("  - {{am: 2027-07-0{}, aussage: \"{long}\"}}\n", n + 1));
    let text = text
        .replace("entscheidungen:\n", &format!("entscheidungen:\n{decisions}"))
        .replace("risiken:\n", &format!("risiken:\n{risks}"))
        .replace("kundenstimmen:\n", &format!("kundenstimmen:\n{voices}"))
        .replace("ziel: ", &format!("ziel: {long}"));
    fs::write(&path, text).expect("written");
    let report = project.run(&["umsetzung", "build"]);
    assert!(report.code == 0 && report.stderr.contains(": 3 Seiten"), "{report}");
}

/// The words of a record, without its form.
fn record(project: &Project, which: &str) -> String {
    let run = project.run(&["umsetzung", "abnahme", which, "--format", "json", "-o", "-"]);
    assert_eq!(run.code, 0, "{run}");
    run.stdout
}

#[test]
fn a_record_says_what_was_declared_and_leaves_room_for_what_was_not() {
    let project = vertrag();
    let accepted = record(&project, "TP-2");
    assert!(accepted.contains("behält sich seine Rechte wegen der genannten Mängel") && accepted.contains("MG-03"));
    assert!(accepted.contains("Zu jedem Kriterium des Teilprojekts liegt mindestens ein Testlauf vor"));
    assert!(!accepted.contains("Vorbehalte sind nicht erklärt"));
    let form = record(&project, "TP-3");
    assert!(form.contains("Diese Kriterien sind noch zu prüfen") && form.contains("§ 640 Abs. 3"));
    assert!(!form.contains("☑"), "nothing is declared in a form");
    // Prepared for a day: everything known stands there, and whatever is found can be written down.
    let path = project.path().join("umsetzung.yaml");
    let text = fs::read_to_string(&path).expect("the file");
    let prepared = text.replace("\n    erklaerung: abgenommen_mit_maengeln\n    naechster_termin: 2027-07-23", "");
    fs::write(&path, prepared).expect("written");
    let prepared = record(&project, "ABN-2");
    assert!(prepared.contains("§ 640 Abs. 3") && prepared.contains("MG-02 und MG-03 sind") && !prepared.contains("☑"));
}

#[test]
fn a_record_names_the_pflichtenheft_of_its_day() {
    let project = vertrag();
    assert!(record(&project, "ABN-1").contains("1.0 (SHA-256"), "1.1 was released a week later");
    assert!(record(&project, "ABN-2").contains("1.1 (SHA-256"));
    let path = project.path().join("umsetzung.yaml");
    let text = fs::read_to_string(&path).expect("the file");
    fs::write(&path, text.replacen("    ort: Musterstadt\n", "    ort: Musterstadt\n    pflichtenheft: \"9.9\"\n", 1))
        .expect("written");
    let run = project.run(&["umsetzung", "abnahme", "ABN-1"]);
    assert!(run.code == 1 && run.stderr.contains("[fassung-unbekannt]"), "{run}");
    insta::assert_snapshot!(run.stderr);
}

#[test]
fn a_final_acceptance_is_about_all_stages() {
    let project = vertrag();
    let path = project.path().join("umsetzung.yaml");
    let text = fs::read_to_string(&path).expect("the file");
    let whole = "abnahmen:\n  - {id: ABN-9, teilprojekt: TP-7, art: gesamtabnahme, datum: 2027-07-15, erklaerung: abgenommen}\n";
    fs::write(&path, text.replacen("abnahmen:\n", whole, 1)).expect("written");
    let checked = project.run(&["check"]);
    assert!(
        checked.stderr.contains("[abnahme-ohne-vorbehalt]") && checked.stderr.contains("[abnahme-ohne-test]"),
        "{checked}"
    );
    assert!(record(&project, "ABN-9").contains("MG-02"), "defects of every stage stand in the record");
    assert!(project.run(&["status"]).stdout.contains("7 von 7") || project.run(&["status"]).stdout.contains("Alle 7"));
}

#[test]
fn a_milestone_that_nothing_is_known_of_is_not_reached() {
    let project = vertrag();
    let plan = project.path().join("zeitplan.yaml");
    let text = fs::read_to_string(&plan).expect("the plan");
    let milestone =
        "meilensteine:\n  - {id: M-BV, titel: Betriebsvereinbarung, art: betriebsvereinbarung, datum: 2027-06-01}\n";
    fs::write(&plan, text.replacen("meilensteine:\n", milestone, 1)).expect("written");
    let open = project.run(&["umsetzung", "status"]);
    assert!(!open.stdout.contains("✓ M-BV") && open.stdout.contains("M-BV"), "{open}");
    let path = project.path().join("umsetzung.yaml");
    let text = fs::read_to_string(&path).expect("the file");
    fs::write(&path, format!("{text}\nerreicht: [{{meilenstein: M-BV, am: 2027-06-08}}]\n")).expect("written");
    let reached = project.run(&["umsetzung", "status"]);
    assert!(reached.stdout.contains("✓ M-BV Betriebsvereinbarung: 08.06."), "{reached}");
}

#[test]
fn a_kept_forecast_is_added_once_and_touches_nothing_else() {
    let project = vertrag();
    let path = project.path().join("umsetzung.yaml");
    let before = fs::read_to_string(&path).expect("the file");
    let first = project.run(&["umsetzung", "record"]);
    let after = fs::read_to_string(&path).expect("the file");
    let again = project.run(&["umsetzung", "record"]);
    assert_eq!((first.code, again.code), (0, 0), "{first}{again}");
    let added: Vec<&str> = after.lines().filter(|line| !before.contains(line)).collect();
    assert!(after.contains("- stand: 2027-07-16\n    meilensteine:\n"), "{after}");
    assert_eq!(added.len(), 9, "a day and eight milestones: {added:?}");
    assert_eq!(fs::read_to_string(&path).expect("the file"), after, "{again}");
}

#[test]
fn a_strand_that_the_others_run_away_from_is_told() {
    let project = vertrag();
    let path = project.path().join("umsetzung.yaml");
    let text = fs::read_to_string(&path).expect("the file");
    // Nothing of the organisation is accepted any more.
    let tasks = ["V11", "V14", "V16", "V17", "V21", "V23", "V24", "V32"];
    let behind = |line: &str| {
        let is_one = tasks.iter().any(|task| line.contains(&format!("vorgang: {task},")));
        if is_one { line.replace("stand: abgenommen", "stand: in_arbeit") } else { line.to_owned() }
    };
    fs::write(&path, text.lines().map(behind).collect::<Vec<_>>().join("\n")).expect("written");
    let run = project.run(&["umsetzung", "status"]);
    assert_eq!(run.code, 0, "{run}");
    let told: Vec<&str> = run.stderr.lines().skip_while(|line| !line.contains("[strang-hinkt]")).take(7).collect();
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn changes_show_what_they_do_to_the_plan() {
    let project = vertrag();
    let all = project.run(&["umsetzung", "aenderung"]);
    let one = project.run(&["umsetzung", "aenderung", "AEN-01", "--format", "json"]);
    let none = project.run(&["umsetzung", "aenderung", "AEN-9"]);
    assert_eq!((all.code, one.code, none.code), (0, 0, 2));
    insta::assert_snapshot!(format!("{all}{one}{none}"));
}

#[test]
fn without_progress_there_is_nothing_to_show_and_it_says_so() {
    let project = Project::from_example("klein");
    for args in [&["umsetzung", "status"][..], &["umsetzung", "build"], &["umsetzung", "record"]] {
        let run = project.run(args);
        assert!(run.code == 0 && run.stdout.contains("umsetzung.yaml"), "{run}");
    }
    assert!(!project.has_output());
}

#[test]
fn a_newcomer_is_told_the_next_step_and_its_file() {
    let runs: Vec<String> = ["klein", "foerdertechnik", "vertrag"]
        .map(|name| Project::from_example(name).run(&["status"]).to_string())
        .into();
    insta::assert_snapshot!(runs.join("\n"));
    let data = Project::from_example("vertrag").run(&["status", "--format", "json"]);
    let steps: serde_json::Value = serde_json::from_str(&data.stdout).expect("JSON");
    assert_eq!(steps["schritte"].as_array().map(Vec::len), Some(7));
    assert_eq!(steps["schritte"][6]["datei"], "umsetzung.yaml");
    let later = Project::from_example("vertrag").run(&["status", "--datum", "2027-10-01"]);
    assert!(later.stdout.contains("überfällig: 3"), "{later}");
}

#[test]
fn the_status_survives_files_with_mistakes() {
    let project = Project::from_example("klein").with("zeitplan.yaml", "beginn: gestern\n");
    let run = project.run(&["status"]);
    assert!(run.code == 1 && run.stdout.contains("… 3 Lastenheft          Anforderungen: ?"), "{run}");
}
