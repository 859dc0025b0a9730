//! The plan as a document, as a proposal and as a baseline.

use std::fs;

use crate::harness::Project;

#[test]
fn the_proposal_can_be_planned_and_says_what_is_still_to_be_stated() {
    let project = Project::from_example("vertrag").without("zeitplan.yaml").without("umsetzung.yaml");
    let refused = project.run(&["zeitplan", "init", "--land", "Bayern"]);
    let made = project.run(&["zeitplan", "init", "--land", "ni"]);
    let again = project.run(&["zeitplan", "init"]);
    assert_eq!((refused.code, made.code, again.code), (2, 0, 2), "{refused}{made}{again}");
    let checked = project.run(&["check"]);
    assert_eq!(checked.code, 0, "{checked}");
    assert!(!checked.stderr.contains("kriterien-ohne-teilprojekt"), "every promised criterion has a stage");
    assert_eq!(project.run(&["zeitplan", "show"]).code, 0);
    insta::assert_snapshot!(fs::read_to_string(project.path().join("zeitplan.yaml")).expect("the proposal"));
}

#[test]
fn a_proposal_needs_a_pflichtenheft() {
    let run = Project::from_example("klein").run(&["zeitplan", "init", "--beginn", "2027-05-03"]);
    assert!(run.code == 2 && run.stderr.contains("pflichtenheft"), "{run}");
}

#[test]
fn a_baseline_is_fixed_once_and_later_plans_are_compared_with_it() {
    let project = Project::from_example("vertrag").without("umsetzung.yaml");
    let path = project.path().join("freigaben/zeitplan-1");
    fs::remove_dir_all(&path).expect("the baseline of the example");
    let fixed = project.run(&["zeitplan", "freeze", "--durch", "Max Mustermann", "--datum", "2027-05-07"]);
    let again = project.run(&["zeitplan", "freeze", "--durch", "Max Mustermann"]);
    assert!(fixed.code == 0 && path.join("SHA256SUMS").exists(), "{fixed}");
    assert!(again.code == 0 && again.stderr.contains("wie im Basisplan 1"), "{again}");
    let plan = project.path().join("zeitplan.yaml");
    let text = fs::read_to_string(&plan).expect("the plan");
    fs::write(&plan, text.replace("pessimistisch: 8}", "pessimistisch: 72}")).expect("written");
    let shown = project.run(&["zeitplan", "show"]);
    assert!(shown.stdout.contains("Gegenüber Basisplan 1"), "{shown}");
    let without_reason = project.run(&["zeitplan", "freeze", "--durch", "Max Mustermann"]);
    let reason = ["zeitplan", "freeze", "--durch", "Max Mustermann", "--grund", "Schnittstelle größer", "--datum"];
    let earlier = project.run(&[&reason[..], &["2027-05-01"]].concat());
    let with_reason = project.run(&[&reason[..], &["2027-06-01"]].concat());
    assert!(
        earlier.code == 2 && earlier.stderr.contains("07.05.2027"),
        "no baseline is older than the one before: {earlier}"
    );
    assert_eq!((without_reason.code, with_reason.code), (2, 0), "{without_reason}{with_reason}");
    assert!(project.path().join("freigaben/zeitplan-2/zeitplan.json").exists());
}

#[test]
fn a_baseline_that_was_altered_is_reported() {
    let project = Project::from_example("vertrag");
    let path = project.path().join("freigaben/zeitplan-1/zeitplan.json");
    let text = fs::read_to_string(&path).expect("the baseline");
    fs::write(&path, text.replacen("2027-05-10", "2027-05-11", 1)).expect("written");
    let run = project.run(&["umsetzung", "status"]);
    assert!(run.code == 1 && run.stderr.contains("[freigabe-veraendert]"), "{run}");
}

#[test]
fn the_document_has_a_page_for_each_stage() {
    let project = Project::from_example("vertrag");
    let run = project.run(&["zeitplan", "build"]);
    assert!(run.code == 0 && project.path().join("ausgabe/zeitplan.pdf").exists(), "{run}");
    let empty = Project::from_example("klein").run(&["zeitplan", "build"]);
    assert!(empty.code == 0 && empty.stdout.contains("zeitplan.yaml"), "{empty}");
}
