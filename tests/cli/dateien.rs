//! Files that are no proper files: missing, empty of sense, too large, too deep. Each is a clear error, at once.

use std::fs;
use std::os::unix::fs::symlink;
use std::time::{Duration, Instant};

use crate::harness::{Project, Run};

/// Checks the project, and that building it reports the same and writes nothing.
fn check(project: &Project) -> Run {
    let start = Instant::now();
    let run = project.run(&["check"]);
    assert!(start.elapsed() < Duration::from_secs(10), "no hang");
    let built = project.run(&["lastenheft", "build"]);
    assert_eq!((run.code, &run.stderr), (built.code, &built.stderr));
    assert!(!project.has_output());
    run
}

#[test]
fn a_folder_without_project_is_named() {
    let project = Project::empty();
    let run = project.run(&["check", "-C", "."]);
    insta::assert_snapshot!(run, @r#"
    exit 2
    Fehler: In „.“ und den Ordnern darüber liegt keine Datei crmplan.yaml. Wechseln Sie in den Projektordner oder nennen Sie ihn mit -C ORDNER.
    "#);
}

#[test]
fn a_missing_project_folder_is_named() {
    let project = Project::empty();
    insta::assert_snapshot!(project.run(&["check", "-C", "gibt/es/nicht"]), @r#"
    exit 2
    Fehler: In „gibt/es/nicht“ und den Ordnern darüber liegt keine Datei crmplan.yaml. Wechseln Sie in den Projektordner oder nennen Sie ihn mit -C ORDNER.
    "#);
}

#[test]
fn the_project_is_found_from_a_folder_below() {
    let project = Project::from_example("klein");
    let run = crate::harness::run_in(&project.path().join("analyse"), &["check", "--quiet"]);
    assert_eq!(run.to_string(), "exit 0\n");
}

#[test]
fn missing_files_are_all_named() {
    let project = Project::from_example("klein").without("analyse");
    insta::assert_snapshot!(check(&project), @r#"
    exit 1
    Fehler[datei-fehlt]: Die Datei analyse/kunden.yaml fehlt.
    --> analyse/kunden.yaml
     = Hilfe: Legen Sie analyse/kunden.yaml an oder verteilen Sie den Inhalt auf Dateien im Ordner analyse/kunden.

    Fehler[datei-fehlt]: Die Datei analyse/prozesse.yaml fehlt.
    --> analyse/prozesse.yaml
     = Hilfe: Legen Sie analyse/prozesse.yaml an oder verteilen Sie den Inhalt auf Dateien im Ordner analyse/prozesse.

    2 Fehler, keine Warnungen.
    "#);
}

#[test]
fn a_missing_lastenheft_file_is_no_mistake() {
    let project = Project::from_example("klein").without("lastenheft.yaml");
    assert_eq!(project.run(&["check", "-q"]).to_string(), "exit 0\n");
}

#[test]
fn a_file_without_content_is_named_if_the_project_needs_it() {
    let project = Project::from_example("klein").with("analyse/kunden.yaml", "\n# nur ein Kommentar\n");
    insta::assert_snapshot!(check(&project));
}

#[test]
fn a_file_that_a_project_can_do_without_may_be_empty() {
    for text in ["", "\n# nur ein Kommentar\n"] {
        let project = Project::from_example("klein").with("lastenheft.yaml", text);
        let project = project.with("analyse/antworten.yaml", text);
        assert_eq!(project.run(&["check", "-q"]).to_string(), "exit 0\n");
        let run = project.run(&["lastenheft", "adopt", "KON-001"]);
        assert_eq!(run.code, 0, "{run}");
        let run = project.run(&["check", "-q"]);
        assert_eq!(run.code, 0, "{run}");
    }
}

#[test]
fn a_file_in_another_encoding_is_named_with_its_line() {
    let project =
        Project::from_example("klein").with("lastenheft.yaml", b"ziele:\n  - id: Z-1\n    titel: F\xfcr Kunden\n");
    insta::assert_snapshot!(check(&project), @r#"
    exit 1
    Fehler[datei-nicht-utf8]: Die Datei lastenheft.yaml ist kein UTF-8-Text; das erste falsche Zeichen steht in Zeile 3.
    --> lastenheft.yaml
     = Hilfe: Speichern Sie die Datei im Editor mit der Kodierung UTF-8.

    1 Fehler, keine Warnungen.
    "#);
}

#[test]
fn a_folder_instead_of_a_file_is_named() {
    let project = Project::from_example("klein").without("lastenheft.yaml").with("lastenheft.yaml/x.txt", "");
    insta::assert_snapshot!(check(&project), @r#"
    exit 1
    Fehler[keine-datei]: lastenheft.yaml ist keine Datei.
    --> lastenheft.yaml
     = Hilfe: Unter diesem Namen wird eine gewöhnliche Datei gebraucht; ein Ordner heißt genauso, nur ohne „.yaml“.

    1 Fehler, keine Warnungen.
    "#);
}

#[test]
fn an_unreadable_file_is_named() {
    let project = Project::from_example("klein").without("lastenheft.yaml");
    symlink("lastenheft.yaml", project.path().join("lastenheft.yaml")).expect("a link to itself");
    insta::assert_snapshot!(check(&project), @r#"
    exit 1
    Fehler[datei-unlesbar]: Die Datei lastenheft.yaml lässt sich nicht lesen: das System meldet einen Lesefehler.
    --> lastenheft.yaml
     = Hilfe: Prüfen Sie, wohin die Datei führt und ob Sie sie im Editor öffnen können.

    1 Fehler, keine Warnungen.
    "#);
}

#[test]
fn a_broken_link_is_named() {
    let project = Project::from_example("klein").without("analyse/kunden.yaml");
    symlink("nirgends.yaml", project.path().join("analyse/kunden.yaml")).expect("a broken link");
    insta::assert_snapshot!(check(&project), @r#"
    exit 1
    Fehler[datei-unlesbar]: Die Datei analyse/kunden.yaml lässt sich nicht lesen: die Verknüpfung führt ins Leere.
    --> analyse/kunden.yaml
     = Hilfe: Prüfen Sie, wohin die Datei führt und ob Sie sie im Editor öffnen können.

    1 Fehler, keine Warnungen.
    "#);
}

#[test]
fn a_file_of_200_mb_is_refused_without_being_read() {
    let project = Project::from_example("klein");
    let file = fs::File::create(project.path().join("lastenheft.yaml")).expect("a file");
    file.set_len(200_000_000).expect("a large file");
    insta::assert_snapshot!(check(&project), @r#"
    exit 1
    Fehler[datei-zu-gross]: Die Datei lastenheft.yaml ist mit 191 MiB zu groß; zulässig sind 32 MiB.
    --> lastenheft.yaml
     = Hilfe: Verteilen Sie den Inhalt auf mehrere Dateien in einem Ordner gleichen Namens.

    1 Fehler, keine Warnungen.
    "#);
}

#[test]
fn nesting_of_100_000_levels_is_refused() {
    let project = Project::from_example("klein").with("lastenheft.yaml", format!("ziele: {}", "[".repeat(100_000)));
    insta::assert_snapshot!(check(&project), @r#"
    exit 1
    Fehler[yaml-uebermass]: Die Datei ist tiefer verschachtelt oder durch Verweise stärker vervielfacht, als eine Projektdatei je sein muss.
     --> lastenheft.yaml:1:72
      |
    1 | ziele: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[...
      |                                                                        ^
      |
      = Hilfe: Schreiben Sie die Inhalte aus, statt sie zu verschachteln oder mit & und * zu vervielfachen.

    1 Fehler, keine Warnungen.
    "#);
}

#[test]
fn block_nesting_of_100_000_levels_is_refused() {
    let project = Project::from_example("klein").with("lastenheft.yaml", format!("ziele:\n {}x", "- ".repeat(100_000)));
    insta::assert_snapshot!(check(&project), @r#"
    exit 1
    Fehler[yaml-uebermass]: Die Datei ist tiefer verschachtelt oder durch Verweise stärker vervielfacht, als eine Projektdatei je sein muss.
     --> lastenheft.yaml:2:128
      |
    2 | ...- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - ...
      |                                                          ^
      |
      = Hilfe: Schreiben Sie die Inhalte aus, statt sie zu verschachteln oder mit & und * zu vervielfachen.

    1 Fehler, keine Warnungen.
    "#);
}

#[test]
fn an_alias_bomb_is_refused() {
    let mut bomb = String::from("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for level in 1..12 {
        let refs = vec![format!("*a{}", level - 1); 9].join(", ");
        bomb.push_str(&format!("a{level}: &a{level} [{refs}]\n"));
    }
    let project = Project::from_example("klein").with("lastenheft.yaml", bomb);
    insta::assert_snapshot!(check(&project), @r#"
    exit 1
    Fehler[yaml-uebermass]: Die Datei ist tiefer verschachtelt oder durch Verweise stärker vervielfacht, als eine Projektdatei je sein muss.
     --> lastenheft.yaml:6:10
      |
    6 | a5: &a5 [*a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4]
      |          ^^^
      |
      = Hilfe: Schreiben Sie die Inhalte aus, statt sie zu verschachteln oder mit & und * zu vervielfachen.

    1 Fehler, keine Warnungen.
    "#);
}

#[test]
fn a_mark_at_the_start_of_a_file_does_no_harm() {
    let text = fs::read_to_string(Project::from_example("klein").path().join("crmplan.yaml")).expect("a file");
    let project = Project::from_example("klein").with("crmplan.yaml", format!("\u{feff}{text}"));
    assert_eq!(project.run(&["check", "-q"]).to_string(), "exit 0\n");
}

#[test]
fn a_part_may_be_split_over_files_in_a_folder() {
    let text = fs::read_to_string(Project::from_example("klein").path().join("lastenheft.yaml")).expect("a file");
    let (ziele, rest) = text.split_at(text.find("anforderungen:").expect("the section"));
    let project = Project::from_example("klein")
        .without("lastenheft.yaml")
        .with("lastenheft/10-ziele.yaml", ziele)
        .with("lastenheft/20-rest.yaml", rest);
    assert_eq!(project.run(&["check", "-q"]).to_string(), "exit 0\n");
}

#[test]
fn a_file_with_another_ending_is_not_passed_over_in_silence() {
    let project = Project::from_example("klein").with("lastenheft.yml", "ziele: []\n").with("analyse/Kunden.YAML", "");
    insta::assert_snapshot!(check(&project), @r#"
    exit 1
    Fehler[datei-falsch-benannt]: Die Datei analyse/Kunden.YAML wird nicht gelesen: Dateien des Projekts enden auf „.yaml“.
    --> analyse/Kunden.YAML
     = Hilfe: Benennen Sie die Datei um in analyse/Kunden.yaml.

    Fehler[datei-falsch-benannt]: Die Datei lastenheft.yml wird nicht gelesen: Dateien des Projekts enden auf „.yaml“.
    --> lastenheft.yml
     = Hilfe: Benennen Sie die Datei um in lastenheft.yaml.

    2 Fehler, keine Warnungen.
    "#);
}

#[test]
fn folders_of_templates_that_lead_in_a_circle_do_no_harm() {
    let project = Project::from_example("klein").with("templates/README.md", "eigene");
    symlink("..", project.path().join("templates/a")).expect("a link");
    symlink("..", project.path().join("templates/typst")).expect("a link");
    assert_eq!(project.run(&["check", "-q"]).to_string(), "exit 0\n");
}
