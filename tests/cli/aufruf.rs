//! Wrong usage, help and version, in both languages.

use crate::harness::Project;

#[test]
fn help_is_shown_in_german_and_english() {
    let project = Project::empty();
    insta::assert_snapshot!(project.run(&["--help"]));
    insta::assert_snapshot!(project.run(&["--lang", "en", "--help"]));
    insta::assert_snapshot!(project.run(&["lastenheft", "build", "--help"]));
    insta::assert_snapshot!(project.run(&["lastenheft", "build", "--help", "--lang=en"]));
}

#[test]
fn the_version_is_one_line() {
    let run = Project::empty().run(&["--version"]);
    assert_eq!(run.to_string(), format!("exit 0\ncrmplan {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn wrong_usage_says_what_is_wrong_and_what_was_meant() {
    let project = Project::empty();
    let cases: [&[&str]; 7] = [
        &["lastenhfet", "build"],
        &["lastenheft", "bild"],
        &["lastenheft", "build", "--fur", "team"],
        &["lastenheft", "build", "--fuer", "kunde"],
        &["lastenheft", "build", "--output"],
        &["check", "--format", "text", "--format", "json"],
        &["check", "--lang", "fr"],
    ];
    let shown: Vec<String> =
        cases.iter().map(|args| format!("$ crmplan {}\n{}", args.join(" "), project.run(args))).collect();
    insta::assert_snapshot!(shown.join("\n"));
}

#[test]
fn messages_follow_the_locale_and_lang_overrides_it() {
    let project = Project::empty();
    let german = project.run(&["check"]);
    let english = project.run(&["check", "--lang", "en"]);
    assert!(german.stderr.starts_with("Fehler: "), "{german}");
    assert!(english.stderr.starts_with("Error: "), "{english}");
}
