//! Mistakes in files: every case is a file in `tests/faelle/`, its messages are a snapshot beside it.
//!
//! A case says in its first line what it shows. `=== PATH` starts a file of the project; files that a case does not name
//! are those of `examples/klein`. A case that begins with “Nach dem Lastenheft:” is about the contract.

use std::fs;

use crate::harness::{Project, root};

#[test]
fn every_mistake_is_reported_with_place_and_help_in_both_languages() {
    insta::glob!("../faelle", "*.txt", |path| {
        let case = fs::read_to_string(path).expect("the case is read");
        let mut parts = case.split("=== ");
        let purpose = parts.next().expect("a first line").trim().to_owned();
        let project = parts.fold(Project::from_example("klein"), |project, part| {
            let (name, content) = part.split_once('\n').expect("a path and a text");
            project.with(name.trim(), content)
        });
        let german = project.run(&["check"]);
        let english = project.run(&["--lang", "en", "check"]);
        assert_eq!(german.code, english.code);
        // The pages would take a second and show nothing that the data does not.
        let built = project.run(&["lastenheft", "build", "--format", "json"]);
        // What is wrong with the contract does not hold up the Lastenheft.
        let is_later = purpose.starts_with("Nach dem Lastenheft: ");
        assert_eq!(built.code, if is_later { 0 } else { german.code }, "check and build agree");
        assert_eq!(project.has_output(), built.code == 0, "nothing is written while there are errors");
        insta::with_settings!({ description => purpose, omit_expression => true }, {
            insta::assert_snapshot!(format!("{german}\n---- English\n{english}"));
        });
    });
}

#[test]
fn every_rule_is_provoked_by_a_case() {
    let snapshots: String = ["tests/cli/snapshots"]
        .iter()
        .flat_map(|folder| fs::read_dir(root().join(folder)).expect("snapshots exist"))
        .map(|entry| fs::read_to_string(entry.expect("an entry").path()).expect("a snapshot"))
        .collect();
    let inline = ["dateien.rs", "freigabe.rs", "lastenheft.rs"]
        .map(|file| fs::read_to_string(root().join("tests/cli").join(file)).expect("a test file"))
        .concat();
    let seen = |name: &str| snapshots.contains(&format!("[{name}]")) || inline.contains(&format!("[{name}]"));
    let missing: Vec<&str> =
        crmplan::diagnostic::rules::all().map(|rule| rule.name).filter(|name| !seen(name)).collect();
    assert_eq!(missing, Vec::<&str>::new(), "rules without a case");
}
