//! The schedule as a user asks for it: as it is, as it would be, and what cannot be asked.

use std::fs;

use crate::harness::Project;

#[test]
fn the_plan_of_the_example_shows_bars_floats_milestones_and_load() {
    let project = Project::from_example("vertrag");
    let [german, english] =
        [&["zeitplan", "show"][..], &["--lang", "en", "zeitplan", "show"]].map(|args| project.run(args));
    assert_eq!((german.code, english.code), (0, 0), "{german}{english}");
    insta::assert_snapshot!(format!("{german}\n---- English\n{english}"));
}

#[test]
fn what_if_says_what_it_does_to_the_end() {
    let project = Project::from_example("vertrag");
    let runs = [
        &["zeitplan", "show", "--anteil", "TECHNIK=5%"][..],
        &["zeitplan", "show", "--ohne", "TP-7"],
        &["zeitplan", "show", "--ohne", "V12"],
        &["zeitplan", "show", "--ohne", "BUERO"],
    ]
    .map(|args| project.run(args));
    assert_eq!(runs.each_ref().map(|run| run.code), [0, 0, 0, 1], "{}", runs[3]);
    let last = |text: &str| text.lines().last().unwrap_or_default().to_owned();
    let told: Vec<String> = runs[..3].iter().map(|run| last(&run.stdout)).collect();
    insta::assert_snapshot!(format!("{}\n{}", told.join("\n"), runs[3]));
    assert!(!runs[1].stdout.contains("V71"), "what is left out is not shown");
}

#[test]
fn nobody_asks_for_what_is_not_in_the_plan() {
    let project = Project::from_example("vertrag");
    let asked = [
        &["--ohne", "TP-8"][..],
        &["--ohne", "völlig daneben"],
        &["--anteil", "TECHNIK=120%"],
        &["--anteil", "TECHNIK"],
        &["--anteil", "TP-1=10%"],
    ];
    let runs = asked.map(|args| project.run(&[&["zeitplan", "show"], args].concat()));
    assert!(runs.iter().all(|run| run.code == 2 && run.stdout.is_empty()));
    insta::assert_snapshot!(runs.map(|run| run.to_string()).concat());
}

#[test]
fn without_tasks_there_is_nothing_to_show_and_it_says_so() {
    let run = Project::from_example("klein").run(&["zeitplan", "show"]);
    assert!(run.code == 0 && run.stdout.contains("zeitplan.yaml"), "{run}");
}

#[test]
fn other_programs_get_the_plan_as_data() {
    let project = Project::from_example("vertrag");
    let run = project.run(&["zeitplan", "show", "--format", "json"]);
    let data: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!(data["vorgaenge"].as_array().map(Vec::len), Some(28));
    assert_eq!(data["vorgaenge"][0]["anfang"], "2027-05-10");
    // A holiday in the middle of a task is no day of it: Whit Monday, 17 May.
    let free = data["frei"].as_array().expect("a list");
    assert!(free.iter().any(|x| x["tag"] == "2027-05-17" && x["grund"] == "Pfingstmontag"));
    let screens = data["vorgaenge"].as_array().and_then(|all| all.iter().find(|x| x["id"] == "V13")).expect("the task");
    assert_eq!((&screens["dauer"], &screens["ende"]), (&10.into(), &"2027-05-24".into()));
}

#[test]
fn a_criterion_that_is_due_before_its_stage_ends_is_told() {
    let project = Project::from_example("vertrag");
    let path = project.path().join("zeitplan.yaml");
    let text = fs::read_to_string(&path).expect("the plan");
    fs::write(&path, text.replace("beginn: 2027-05-10", "beginn: 2027-07-12")).expect("written");
    let run = project.run(&["check"]);
    assert!(run.code == 0 && run.stderr.contains("teilprojekt-nach-termin"), "{run}");
}
