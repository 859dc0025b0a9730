//! `crmplan lastenheft build` from the files of a project to the file that is written.

use std::fs;

use crate::harness::Project;

#[test]
fn the_document_is_written_into_the_project_and_announced() {
    let project = Project::from_example("klein");
    let run = project.run(&["lastenheft", "build"]);
    assert_eq!(run.code, 0, "{run}");
    let path = project.path().join("ausgabe/lastenheft.pdf");
    assert!(run.stderr.contains("ausgabe/lastenheft.pdf"), "{run}");
    assert!(fs::read(path).expect("a file").starts_with(b"%PDF-1."));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let (one, two) = (Project::from_example("klein"), Project::from_example("klein"));
    for project in [&one, &two] {
        assert_eq!(project.run(&["lastenheft", "build"]).code, 0);
    }
    let bytes = |project: &Project| fs::read(project.path().join("ausgabe/lastenheft.pdf")).expect("a file");
    assert_eq!(bytes(&one), bytes(&two));
}

#[test]
fn a_dash_writes_to_standard_output_and_nothing_to_the_disk() {
    let project = Project::from_example("klein");
    let run = project.run(&["lastenheft", "build", "--format", "json", "-o", "-"]);
    let data: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!(data["format_version"], 2);
    assert!(!project.has_output());
}

#[test]
fn a_failed_build_leaves_the_old_file_alone() {
    let project = Project::from_example("klein");
    project.run(&["lastenheft", "build"]);
    let path = project.path().join("ausgabe/lastenheft.pdf");
    let before = fs::read(&path).expect("a file");
    let project = project.with("lastenheft.yaml", "ziele: falsch\n");
    assert_eq!(project.run(&["lastenheft", "build"]).code, 1);
    assert_eq!(fs::read(&path).expect("a file"), before);
}

#[test]
fn an_output_that_cannot_be_written_is_an_error_of_the_world() {
    let project = Project::from_example("klein").with("belegt", "");
    let run = project.run(&["lastenheft", "build", "-o", "belegt/x.pdf"]);
    assert_eq!(run.code, 2, "{run}");
    assert!(run.stderr.contains("belegt"), "{run}");
}

#[test]
fn a_broken_template_of_the_user_is_named_with_file_and_line() {
    let project =
        Project::from_example("klein").with("templates/typst/lastenheft.typ", "#let x = 1\n#gibt-es-nicht()\n");
    let run = project.run(&["lastenheft", "build"]);
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("unknown variable: gibt-es-nicht"), "{run}");
    assert!(run.stderr.contains("templates/typst/lastenheft.typ:2:2"), "{run}");
    assert!(!project.has_output());
}

#[test]
fn a_template_cannot_reach_files_outside_its_world() {
    let template = "#read(\"/crmplan.yaml\")\n";
    let project = Project::from_example("klein").with("templates/typst/lastenheft.typ", template);
    let run = project.run(&["lastenheft", "build"]);
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("file not found"), "{run}");
}

#[test]
fn characters_without_glyph_are_replaced_and_reported() {
    let yaml = "projekt:\n  titel: CRM für 株式会社\n  auftraggeber: {firma: Tischlerei Beispiel GmbH}\n  version: '1'\n  datum: 2027-01-11\n";
    let project = Project::from_example("klein").with("crmplan.yaml", yaml);
    let run = project.run(&["lastenheft", "build"]);
    assert_eq!(run.code, 0);
    insta::assert_snapshot!(run.stderr.lines().take(4).collect::<Vec<_>>().join("\n"), @r#"
    Warnung[zeichen-ohne-schrift]: Diese Zeichen kann keine der Schriften setzen, sie erscheinen als �: U+4F1A, U+5F0F, U+682A, U+793E.
    --> crmplan.yaml
     = Hilfe: Legen Sie eine Schrift, die sie hat, in templates/schriften, oder schreiben Sie den Text in lateinischer Umschrift.
    "#);
}

#[test]
fn a_source_of_the_project_is_never_overwritten() {
    let project = Project::from_example("klein");
    let before = fs::read(project.path().join("crmplan.yaml")).expect("a file");
    let run = project.run(&["lastenheft", "build", "-o", "analyse/../crmplan.yaml"]);
    assert_eq!(run.code, 2, "{run}");
    assert_eq!(fs::read(project.path().join("crmplan.yaml")).expect("a file"), before);
}

#[test]
fn a_link_is_followed_and_a_device_stays_a_device() {
    let project = Project::from_example("klein").with("ziel/x.pdf", "alt");
    std::os::unix::fs::symlink("ziel/x.pdf", project.path().join("link.pdf")).expect("a link");
    assert_eq!(project.run(&["lastenheft", "build", "-o", "link.pdf"]).code, 0);
    assert!(fs::read(project.path().join("ziel/x.pdf")).expect("a file").starts_with(b"%PDF"));
    assert!(project.path().join("link.pdf").is_symlink());
    assert_eq!(project.run(&["lastenheft", "build", "-o", "/dev/null"]).code, 0);
    assert!(!fs::metadata("/dev/null").expect("a device").is_file());
}

#[test]
fn an_existing_file_keeps_its_rights() {
    use std::os::unix::fs::PermissionsExt;
    let project = Project::from_example("klein").with("x.pdf", "alt");
    let path = project.path().join("x.pdf");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("rights");
    assert_eq!(project.run(&["lastenheft", "build", "--fuer", "team", "-o", "x.pdf"]).code, 0);
    assert_eq!(fs::metadata(&path).expect("a file").permissions().mode() & 0o777, 0o600);
}

#[test]
fn the_logo_is_never_overwritten() {
    let project = Project::from_example("foerdertechnik");
    let run = project.run(&["lastenheft", "build", "--format", "json", "-o", "logo.svg"]);
    assert_eq!(run.code, 2, "{run}");
    assert!(fs::read_to_string(project.path().join("logo.svg")).expect("a file").contains("<svg"));
}
