//! `analyse befragung` as a user types it, on good and on broken exports.

use std::fmt::Write;
use std::fs;

use crate::harness::{Project, Run};

const KOPF: &str = "Gruppe;Branche;NPS;wichtig;zufrieden;Freitext;Code\n";

const PLAN: &str = "fragen:\n  - {beduerfnis: B-01, wichtigkeit: wichtig, zufriedenheit: zufrieden}\n";

fn project(plan: &str, csv: impl AsRef<[u8]>) -> Project {
    Project::from_example("klein").with("analyse/befragung.yaml", plan).with("antworten.csv", csv)
}

fn analyse(project: &Project) -> Run {
    project.run(&["analyse", "befragung", "antworten.csv"])
}

fn kunden(project: &Project) -> String {
    fs::read_to_string(project.path().join("analyse/kunden.yaml")).expect("the file")
}

/// So many customers and employees with honest answers.
fn answers(customers: usize, staff: usize) -> String {
    let mut rows = String::new();
    for i in 0..customers {
        let _ =
            writeln!(rows, "Kunde;Private Bauleute;{};{};{};Bitte schneller;Angebot", 4 + i % 7, 3 + i % 3, 1 + i % 4);
    }
    for i in 0..staff {
        let _ = writeln!(rows, "Beschäftigte;;;{};{};;", 3 + i % 3, 2 + i % 3);
    }
    rows
}

#[test]
fn answers_become_a_section_and_nothing_else_in_the_file_changes() {
    let project = project(PLAN, format!("{KOPF}{}", answers(40, 6)));
    let before = kunden(&project);
    let run = analyse(&project);
    assert_eq!(run.code, 0, "{run}");
    let after = kunden(&project);
    assert!(after.starts_with(&before) && after.contains("\nbefragung:\n"));
    assert!(!after.contains("Bitte schneller"), "no words of anybody unless asked for");
    assert_eq!(analyse(&project).code, 0);
    assert_eq!(kunden(&project), after, "the same export gives the same file");
    assert_eq!(project.run(&["check"]).code, 0);
    let built = project.run(&["analyse", "build"]);
    assert_eq!(built.code, 0, "{built}");
    insta::assert_snapshot!(run);
}

#[test]
fn needs_and_findings_take_their_figures_from_the_survey() {
    let project = project(PLAN, format!("{KOPF}{}", answers(40, 6)));
    assert_eq!(analyse(&project).code, 0);
    let built = project.run(&["analyse", "build", "--format", "json", "-o", "-"]);
    assert!(built.stdout.contains("\"wichtigkeit\": \"3.98\""), "the need has what was answered");
    let stated = kunden(&project).replace("segmente: [SEG-01],", "segmente: [SEG-01], wichtigkeit: 2,");
    let stated = stated.replace("potenziale:\n", "kundenbestand: {nps: 50}\npotenziale:\n");
    fs::write(project.path().join("analyse/kunden.yaml"), stated).expect("it is written");
    insta::assert_snapshot!(project.run(&["check"]));
}

#[test]
fn a_preview_shows_how_the_export_is_understood_and_writes_nothing() {
    let project = project(PLAN, format!("{KOPF}{}", answers(40, 6)));
    let before = kunden(&project);
    let run = project.run(&["analyse", "befragung", "antworten.csv", "--probe"]);
    assert_eq!(kunden(&project), before);
    assert!(!run.stdout.contains("Bitte schneller"), "free texts are not shown");
    insta::assert_snapshot!(run);
}

#[test]
fn words_of_customers_are_taken_over_on_request_only_and_never_those_of_staff() {
    let rows =
        format!("{}Kunde;;9;4;4;Rufen Sie 0401 555123 an;Angebot\nM;;;4;4;Chef ist schuld;Angebot\n", answers(40, 6));
    let project = project(PLAN, format!("{KOPF}{rows}"));
    let run = project.run(&["analyse", "befragung", "antworten.csv", "--zitate"]);
    assert_eq!(run.code, 0, "{run}");
    let section = kunden(&project);
    assert!(
        section.contains("Bitte schneller") && !section.contains("Chef") && !section.contains("555123"),
        "{section}"
    );
}

#[test]
fn what_few_said_is_not_told() {
    let few = answers(12, 4);
    let run = analyse(&project(&format!("{PLAN}angeschrieben: 10\n"), format!("{KOPF}{few}")));
    assert_eq!(run.code, 0, "{run}");
    insta::assert_snapshot!(run);
    let staff = project(PLAN, format!("{KOPF}{}{}", answers(40, 9), "M;;;3;3;x;Fahrzeit\n".repeat(2)));
    assert_eq!(analyse(&staff).code, 0);
    let section = kunden(&staff);
    assert!(!section.contains("Fahrzeit"), "two of the staff could be recognised: {section}");
    let words = project(
        &format!("{PLAN}codes: [{{code: Angebot, titel: Angebot}}]\n"),
        format!("{KOPF}{}M;;;Petra;3;;Chef Meier\nM;;;3\nPetra;;;3;3;;\n", answers(40, 9)),
    );
    let told =
        [analyse(&words).to_string(), words.run(&["analyse", "befragung", "antworten.csv", "--probe"]).to_string()];
    assert!(!told.concat().contains("Petra") && !told.concat().contains("Meier"), "{}", told.concat());
}

#[test]
fn every_unclear_export_is_refused_with_what_to_state() {
    let cases = [
        ("ohne-gruppe", PLAN.to_owned(), "wichtig;zufrieden\n5;2\n".to_owned()),
        ("ohne-fragen", "gruppe: kunden\n".into(), "Alter;Stadt\n5;2\n".into()),
        ("person", PLAN.into(), "Gruppe;Mitarbeiter-Nr;wichtig;zufrieden\nM;17;5;2\n".into()),
        (
            "person-freitext",
            format!("{PLAN}gruppe: kunden\nspalten: {{freitext: Name}}\n"),
            "wichtig;zufrieden;Name\n5;2;x\n".into(),
        ),
        ("leer", PLAN.into(), KOPF.into()),
        ("ohne-skala", PLAN.into(), format!("{KOPF}{}", "Kunde;;9;sehr;gar nicht;;\n".repeat(8))),
        (
            "spalte-fehlt",
            PLAN.replace("wichtigkeit: wichtig", "wichtigkeit: wichtg"),
            format!("{KOPF}{}", answers(9, 0)),
        ),
        ("nur-unbekannte-gruppen", PLAN.into(), format!("{KOPF}Lieferant;;9;5;5;;\n")),
        ("leere-datei", PLAN.into(), String::new()),
        ("spalte-doppelt", PLAN.into(), "Gruppe;wichtig;wichtig;zufrieden\nK;5;4;1\n".into()),
        (
            "spalte-vergeben",
            format!("{PLAN}spalten: {{freitext: Freitext, code: freitext, nps: wichtig}}\n"),
            format!("{KOPF}{}", answers(9, 0)),
        ),
        ("gruppe-als-name", format!("{PLAN}spalten: {{gruppe: Name}}\n"), "Name;wichtig;zufrieden\nPetra;5;2\n".into()),
        (
            "skala-als-nummer",
            PLAN.replace("wichtigkeit: wichtig", "wichtigkeit: Personal-Nr"),
            "Gruppe;Personal-Nr;zufrieden\nM;1717;2\n".into(),
        ),
        ("gruppe-widerspricht", format!("{PLAN}gruppe: kunden\n"), format!("{KOPF}{}", answers(300, 6))),
        (
            "code-mit-komma",
            format!("{PLAN}codes: [{{code: \"a, b\", titel: x}}]\n"),
            format!("{KOPF}{}", answers(9, 0)),
        ),
        ("zeile-ohne-ende", PLAN.into(), format!("{KOPF}K;;9;5;5;{}\n", "x".repeat(300_000))),
    ];
    for (name, plan, csv) in cases {
        let project = project(&plan, csv);
        let before = kunden(&project);
        let german = analyse(&project);
        let english = project.run(&["--lang", "en", "analyse", "befragung", "antworten.csv"]);
        assert_eq!((german.code, english.code), (1, 1), "{name}: {german}");
        assert_eq!(kunden(&project), before, "{name}: nothing is written");
        insta::assert_snapshot!(format!("befragung-{name}"), format!("{german}\n---- English\n{english}"));
    }
}

#[test]
fn a_preview_shows_no_values_while_something_stands_against_reading() {
    let csv = "wichtig;zufrieden;Name;Anmerkung\n5;2;Petra;Herr Meier kommt nie\n";
    for spalten in ["segment: Name", "segment: Anmerkung, freitext: Anmerkung"] {
        let project = project(&format!("{PLAN}gruppe: kunden\nspalten: {{{spalten}}}\n"), csv);
        let run = project.run(&["analyse", "befragung", "antworten.csv", "--probe"]).to_string();
        assert!(run.contains("Fehler[") && !run.contains("Petra") && !run.contains("Meier"), "{run}");
    }
}

#[test]
fn a_column_of_the_group_may_be_called_as_it_likes_if_it_names_groups_only() {
    let csv = format!("{KOPF}{}", answers(9, 9)).replacen("Gruppe;", "Mitarbeiter;", 1);
    let run = analyse(&project(&format!("{PLAN}spalten: {{gruppe: Mitarbeiter}}\n"), csv));
    assert_eq!(run.code, 0, "{run}");
}

#[test]
fn a_question_is_not_taken_for_something_else_by_its_name() {
    let plan = "fragen:\n  - {beduerfnis: B-01, wichtigkeit: NPS, zufriedenheit: zufrieden}\n";
    let run = analyse(&project(plan, format!("{KOPF}{}", answers(40, 0)).replace(";NPS;", ";NPS;")));
    assert!(!run.stdout.contains("NPS"), "{run}");
}

#[test]
fn grades_go_to_six_and_other_answers_off_the_scale_are_told() {
    let plan = format!("{PLAN}skala: schulnoten\n");
    let rows = "K;;;1;5;;\nK;;;2;6;;\n".repeat(20);
    let graded = project(&plan, format!("{KOPF}{rows}"));
    assert_eq!(analyse(&graded).code, 0);
    let section = kunden(&graded);
    assert!(section.contains("wichtigkeit: 4.6, zufriedenheit: 1.4, luecke: 3.2"), "{section}");
    let other = analyse(&project(PLAN, format!("{KOPF}{}{}", answers(40, 0), "K;;;6;4;;\n".repeat(3))));
    assert_eq!(other.code, 0, "{other}");
    insta::assert_snapshot!(other);
}

#[test]
fn codes_differ_by_more_than_their_capitals_and_a_person_counts_once_for_a_need() {
    let rows = "K;;;4;4;;angebot\nK;;;4;4;;Angebot, Preis\n".repeat(6);
    let free = project(PLAN, format!("{KOPF}{rows}"));
    assert_eq!(analyse(&free).code, 0);
    assert!(kunden(&free).contains("code: Angebot\n      titel: Angebot\n      kunden: 12\n"), "{}", kunden(&free));
    let codes =
        "codes:\n  - {code: ANGEBOT, titel: x, beduerfnis: B-01}\n  - {code: preis, titel: y, beduerfnis: B-01}\n";
    let stated = project(&format!("{PLAN}{codes}"), format!("{KOPF}{rows}"));
    assert_eq!(analyse(&stated).code, 0);
    assert!(kunden(&stated).contains("- {beduerfnis: B-01, kunden: 12}"), "{}", kunden(&stated));
}

#[test]
fn what_few_of_the_staff_named_looks_like_what_nobody_did() {
    let codes = "codes: [{code: Angebot, titel: x}, {code: Fahrzeit, titel: y}]\n";
    let section = |rare: &str| {
        let rows = format!("{}{rare}", answers(40, 9));
        let project = project(&format!("{PLAN}{codes}"), format!("{KOPF}{rows}"));
        assert_eq!(analyse(&project).code, 0);
        kunden(&project).split_once("\n  codes:").expect("codes").1.to_owned()
    };
    assert_eq!(section("M;;;3;3;;\nM;;;3;3;;\n"), section("M;;;3;3;;Fahrzeit\nM;;;3;3;;Angebot\n"));
}

#[test]
fn a_usual_column_that_is_there_twice_is_told_and_not_guessed() {
    let run = analyse(&project(
        PLAN,
        format!("{KOPF}{}", answers(40, 0))
            .replacen(";Branche;", ";Branche;branche;", 1)
            .replace("Private Bauleute;", "Private Bauleute;x;"),
    ));
    assert_eq!(run.code, 0, "{run}");
    insta::assert_snapshot!(run);
}

#[test]
fn the_section_of_the_example_is_what_its_export_gives() {
    let project = Project::from_example("foerdertechnik");
    let before = kunden(&project);
    let run = project.run(&["analyse", "befragung", "analyse/befragung.csv"]);
    assert_eq!(run.code, 0, "{run}");
    assert!(kunden(&project) == before, "run `crmplan analyse befragung` on the example");
}
