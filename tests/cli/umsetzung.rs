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
    assert_eq!((late["soll"].as_str(), late["erreicht"].as_bool()), (Some("2027-07-30"), Some(false)));
    assert_eq!(data["ampeln"][0]["ampel"], "rot", "a milestone is more than ten days late");
    assert_eq!(data["teilprojekte"][1]["abnahme"]["erklaerung"], "abgenommen_mit_maengeln");
}

#[test]
fn what_is_done_lies_where_it_lay_and_the_rest_is_planned_from_tomorrow_on() {
    let project = vertrag();
    let early = project.run(&["umsetzung", "status", "--format", "json"]);
    let path = project.path().join("umsetzung.yaml");
    let text = fs::read_to_string(&path).expect("the file");
    fs::write(&path, text.replacen("rest: 6", "rest: 16", 1)).expect("written");
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
    assert!(report.code == 0 && report.stderr.contains("3 Seiten"), "{report}");
    for stage in ["TP-2", "TP-3"] {
        let record = project.run(&["umsetzung", "abnahme", stage]);
        assert_eq!(record.code, 0, "{record}");
        assert!(project.path().join(format!("ausgabe/abnahme-{stage}.pdf")).exists());
    }
    let unknown = project.run(&["umsetzung", "abnahme", "TP-22"]);
    assert!(unknown.code == 2 && unknown.stderr.contains("TP-2"), "{unknown}");
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
    assert_eq!(added.len(), 8, "a day and seven milestones: {added:?}");
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
    assert!(run.code == 1 && run.stdout.contains("Zeitplan"), "{run}");
}
