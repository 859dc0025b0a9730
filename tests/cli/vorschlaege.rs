//! From findings to own requirements: `analyse`, `katalog`, `adopt`, `drop`, `confirm`, `trace` as a user types them.

use std::fs;
use std::process::{Command, Stdio};

use crate::harness::Project;

fn lastenheft(project: &Project) -> String {
    fs::read_to_string(project.path().join("lastenheft.yaml")).expect("a file")
}

#[test]
fn findings_questions_and_entries_are_shown_for_people() {
    let project = Project::from_example("klein");
    let mut shown = String::new();
    for args in [
        &["analyse", "befunde", "--warum", "system_erp"][..],
        &["analyse", "befunde", "--warum", "kunden_dubletten"],
        &["analyse", "befunde", "--warum", "system_epr"],
        &["katalog", "show", "AKT-003"],
        &["katalog", "show", "AKT-3"],
        &["katalog", "suggest", "--gruppe", "schnittstellen"],
        &["trace", "SW-0101"],
        &["trace", "SW-0102"],
        &["trace", "LF-101", "--format", "csv"],
        &["trace", "LF-101", "--format", "mermaid"],
        &["trace", "LF-101", "--format", "json"],
    ] {
        shown.push_str(&format!("$ crmplan {}\n{}\n", args.join(" "), project.run(args)));
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn lists_are_complete_and_machines_can_read_them() {
    let project = Project::from_example("klein");
    let count = |args: &[&str]| {
        let run = project.run(args);
        let value: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
        value.as_array().expect("a list").len()
    };
    assert_eq!(count(&["analyse", "befunde", "--format", "json"]), 83);
    assert_eq!(count(&["katalog", "list", "--format", "json"]), 223);
    let open = count(&["analyse", "fragen", "--format", "json"]);
    let questions = project.run(&["analyse", "fragen"]);
    assert!(questions.stdout.contains(&format!("{open} offene Fragen.")), "{questions}");
    let listed = project.run(&["analyse", "befunde"]);
    assert_eq!(listed.stdout.matches("  offen   ").count(), open, "{listed}");
}

#[test]
fn what_is_adopted_stands_in_the_file_and_the_lastenheft_stays_the_same() {
    let project = Project::from_example("klein");
    let before = lastenheft(&project);
    let data = |project: &Project| {
        let run = project.run(&["lastenheft", "build", "--format", "json", "-o", "-"]);
        let value: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
        value["anhang"].clone()
    };
    let proposed = data(&project);
    let run = project.run(&["lastenheft", "adopt", "LF-P-01-BEA", "KON-001", "ABG-001"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, "3 Vorschläge sind übernommen: lastenheft.yaml\n"));
    insta::assert_snapshot!(lastenheft(&project));
    assert_eq!(data(&project), proposed);
    assert_eq!(project.run(&["lastenheft", "adopt", "--all"]).code, 0);
    assert_eq!(data(&project), proposed);
    assert!(before.lines().all(|line| lastenheft(&project).contains(line)));
    let again = project.run(&["lastenheft", "adopt", "KON-001"]);
    assert_eq!(again.code, 2, "{again}");
    assert!(project.run(&["katalog", "show", "KON-001"]).stdout.contains("übernommen"));
}

#[test]
fn a_dropped_proposal_is_gone_with_its_reason() {
    let project = Project::from_example("klein");
    let run = project.run(&["lastenheft", "drop", "KON-001", "ABG-001", "--grund", "Führt das ERP: immer."]);
    assert_eq!(run.code, 0, "{run}");
    let run = project.run(&["lastenheft", "build", "--fuer", "team", "--format", "json", "-o", "-"]);
    let value: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    let ids = value["anhang"].to_string();
    assert!(!ids.contains("\"KON-001\"") && !ids.contains("\"ABG-001\""));
    assert_eq!(run.stdout.matches("Führt das ERP: immer.").count(), 2);
    let unknown = project.run(&["lastenheft", "drop", "KON-01", "--grund", "x"]);
    assert!(unknown.code == 2 && unknown.stderr.contains("Meinten Sie"), "{unknown}");
    assert_eq!(project.run(&["lastenheft", "drop", "LF-101", "--grund", "x"]).code, 2);
    let before = lastenheft(&project);
    for reason in ["", "  ", "\u{7}"] {
        assert_eq!(project.run(&["lastenheft", "drop", "KON-005", "--grund", reason]).code, 2, "{reason:?}");
    }
    assert_eq!(lastenheft(&project), before);
}

#[test]
fn values_are_confirmed_or_changed_and_change_sentence_and_acceptance_together() {
    let project = Project::from_example("klein");
    let shown = |id: &str| project.run(&["katalog", "show", id]).stdout;
    assert!(shown("VCH-005").contains("noch zu bestätigen"));
    let run = project.run(&["lastenheft", "confirm", "VCH-005", "--wert", "tage=45"]);
    assert_eq!(run.code, 0, "{run}");
    let entry = shown("VCH-005");
    assert!(entry.contains("bestätigt") && entry.matches("45 Kalendertage").count() > 1, "{entry}");
    let wrong = project.run(&["lastenheft", "confirm", "KON-006", "--wert", "buchstaben=2"]);
    assert!(wrong.code == 2 && wrong.stderr.contains("Offen sind: zeichen"), "{wrong}");
    assert_eq!(project.run(&["lastenheft", "confirm", "--all", "--wert", "tage=2"]).code, 2);
    let both = project.run(&["lastenheft", "confirm", "--all", "--gruppe", "kontakte"]);
    assert!(both.code == 2 && both.stderr.contains("nicht zusammen"), "{both}");
    assert_eq!(project.run(&["lastenheft", "adopt", "--all"]).code, 0);
    let own = project.run(&["lastenheft", "confirm", "KON-006", "--wert", "zeichen=2"]);
    assert!(own.code == 2 && own.stderr.contains("ist übernommen"), "{own}");
    assert_eq!(project.run(&["lastenheft", "confirm", "--all"]).code, 0);
    let document = project.run(&["lastenheft", "build", "--format", "json", "-o", "-"]).stdout;
    assert!(!document.contains("Noch zu bestätigen"));
}

#[test]
fn requirements_that_name_each_other_as_origin_make_no_endless_thread() {
    let entry = |id: &str, from: &str| {
        format!(
            "  - {{id: {id}, titel: {id}, text: Das CRM-System kann es., art: funktion, gruppe: kontakte, prioritaet: kann, herkunft: [{from}]}}\n"
        )
    };
    let yaml = format!("anforderungen:\n{}{}", entry("LF-1", "LF-2"), entry("LF-2", "LF-1"));
    let project = Project::from_example("klein").with("lastenheft.yaml", yaml);
    let run = project.run(&["trace", "LF-1"]);
    assert_eq!((run.code, run.stdout.lines().count()), (0, 5), "{run}");
}

#[test]
fn two_people_who_adopt_at_once_lose_nothing() {
    let project = Project::from_example("klein");
    let start = |id: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_crmplan"));
        command.args(["-q", "-C"]).arg(project.path()).args(["lastenheft", "adopt", id]);
        command.stdout(Stdio::null()).spawn().expect("the program runs")
    };
    let ids = ["KON-001", "KON-005", "KON-007", "AKT-001", "AKT-002", "LF-P-01-BEA"];
    let running: Vec<_> = ids.iter().map(|id| start(id)).collect();
    for mut child in running {
        assert!(child.wait().expect("it ends").success());
    }
    let text = lastenheft(&project);
    for id in ids {
        assert_eq!(text.matches(&format!("- id: {id}\n")).count(), 1, "{id} in\n{text}");
    }
    assert_eq!(project.run(&["check"]).code, 0);
}

#[test]
fn a_file_in_a_form_that_cannot_be_extended_is_left_alone() {
    let text = "anforderungen: [{id: LF-1, titel: a, text: Das CRM-System kann es., art: funktion, gruppe: kontakte, prioritaet: kann}]\n";
    let project = Project::from_example("klein").with("lastenheft.yaml", text);
    let run = project.run(&["lastenheft", "adopt", "KON-001"]);
    assert!(run.code == 2 && run.stderr.contains("untereinander"), "{run}");
    assert_eq!(lastenheft(&project), text);
}

#[test]
fn an_own_catalogue_adds_entries_and_takes_the_place_of_others() {
    let entry = |id: &str| {
        format!(
            "  - id: {id}\n    gruppe: kontakte\n    art: funktion\n    prioritaet: soll\n    nachweis: test\n    titel: Eigener {id}\n    satz: {{schablone: funktion, inhalt: das Holz, verb: messen}}\n    abnahme: [{{ausgangslage: a., aktion: b., ergebnis: c.}}]\n    vorschlag_wenn: [immer]\n"
        )
    };
    let yaml =
        format!("katalog: {{id: holz, version: \"2\"}}\nanforderungen:\n{}{}", entry("HOLZ-001"), entry("KON-001"));
    let never = "    wenn: \"systeme | length > 99\"\n";
    let yaml = format!("{yaml}{}{never}", entry("HOLZ-002"));
    let project = Project::from_example("klein").with("kataloge/holz.yaml", yaml);
    let shown = project.run(&["katalog", "show", "KON-001"]).stdout;
    assert!(shown.contains("Das CRM-System soll das Holz messen.") && shown.contains("holz 2"), "{shown}");
    let suggested = project.run(&["katalog", "suggest"]).stdout;
    assert!(suggested.contains("HOLZ-001") && !suggested.contains("HOLZ-002"), "{suggested}");
}

#[test]
fn a_newer_catalogue_changes_nothing_that_was_adopted() {
    let yaml = |version: &str, text: &str, werte: &str| {
        format!(
            "katalog: {{id: holz, version: \"{version}\"}}\nanforderungen:\n  - id: HOLZ-001\n    gruppe: kontakte\n    art: funktion\n    prioritaet: soll\n    nachweis: test\n    titel: Holz\n    satz: {{schablone: funktion, inhalt: \"{text}\", verb: messen}}\n    werte: {werte}\n    abnahme: [{{ausgangslage: a., aktion: b., ergebnis: c.}}]\n    vorschlag_wenn: [immer]\n"
        )
    };
    let werte = "[{name: meter, wert: '3', bedeutung: Meter}, {name: tage, wert: '9', bedeutung: Tage}]";
    let old = yaml("1", "{{ meter }} Meter Holz in {{ tage }} Tagen", werte);
    let project = Project::from_example("klein").with("kataloge/holz.yaml", old);
    for args in [
        &["lastenheft", "confirm", "HOLZ-001", "--wert", "meter=4"][..],
        &["lastenheft", "adopt", "HOLZ-001"],
        &["lastenheft", "confirm", "HOLZ-001"],
    ] {
        let run = project.run(args);
        assert_eq!(run.code, 0, "{run}");
    }
    let build = ["lastenheft", "build", "--format", "json", "-o", "-"];
    let before = project.run(&build).stdout;
    let project = project.with("kataloge/holz.yaml", yaml("2", "ganz anderes Holz", "[]"));
    let run = project.run(&build);
    assert!(run.code == 0 && run.stdout == before && before.contains("4 Meter Holz in 9 Tagen"), "{}", run.stderr);
}

#[test]
fn entries_go_to_the_file_of_a_split_lastenheft_that_has_their_section() {
    let text = fs::read_to_string(Project::from_example("klein").path().join("lastenheft.yaml")).expect("a file");
    let (ziele, rest) = text.split_at(text.find("anforderungen:").expect("the section"));
    let project = Project::from_example("klein").without("lastenheft.yaml").with("lastenheft/10-ziele.yaml", ziele);
    let project = project.with("lastenheft/20-rest.yaml", rest).with("lastenheft/30-werte.yaml", "werte: []\n");
    let run = project.run(&["lastenheft", "adopt", "KON-001", "ABG-001"]);
    assert!(run.code == 0 && run.stderr.contains("lastenheft/20-rest.yaml, lastenheft/30-werte.yaml"), "{run}");
    let run = project.run(&["lastenheft", "confirm", "KON-006"]);
    assert!(run.code == 0 && run.stderr.contains("lastenheft/30-werte.yaml"), "{run}");
    let read = |name: &str| fs::read_to_string(project.path().join(name)).expect("a file");
    assert!(read("lastenheft/10-ziele.yaml") == ziele && read("lastenheft/20-rest.yaml").contains("- id: KON-001"));
}

#[test]
fn values_of_own_requirements_are_confirmed_however_their_decimals_are_written() {
    let own = "anforderungen:\n  - {id: LF-900, titel: a, text: Das CRM-System kann es in 99.5 Tagen., art: funktion, gruppe: kontakte, prioritaet: kann, herkunft: [P-01], werte_zu_bestaetigen: [{name: tage, wert: \"99.5\"}]}\n";
    for value in ["99.5", "99,5"] {
        let project = Project::from_example("klein").with("lastenheft.yaml", own);
        let run = project.run(&["lastenheft", "confirm", "LF-900", "--wert", &format!("tage={value}")]);
        assert_eq!(run.code, 0, "{run}");
        assert_eq!(project.run(&["check"]).code, 0);
    }
}

#[test]
fn an_entry_whose_condition_is_not_met_says_so() {
    let project = Project::from_example("klein");
    let text = fs::read_to_string(project.path().join("analyse/prozesse.yaml")).expect("a file");
    let project = project.with("analyse/prozesse.yaml", format!("{text}struktur: {{betriebsmodell: eigen}}\n"));
    let shown = project.run(&["katalog", "show", "BET-001"]).stdout;
    assert!(shown.contains("seine Bedingung trifft nicht zu: struktur.betriebsmodell != 'eigen'"), "{shown}");
}

#[test]
fn whoever_asks_for_what_is_no_proposal_learns_why() {
    let project = Project::from_example("klein");
    assert_eq!(project.run(&["lastenheft", "drop", "KON-005", "--grund", "Nicht gebraucht."]).code, 0);
    let runs = [
        project.run(&["lastenheft", "adopt", "KON-005"]),
        project.run(&["lastenheft", "drop", "KON-005", "--grund", "Noch einmal."]),
        project.run(&["lastenheft", "adopt", "KON-013"]),
        project.run(&["lastenheft", "adopt", "LF-101"]),
        project.run(&["lastenheft", "adopt", "KON-999"]),
        project.run(&["lastenheft", "confirm", "KON-006", "--wert", "firmen=10.000"]),
        project.run(&["katalog", "show", "KON-005"]),
        project.run(&["katalog", "show", "ABG-001"]),
        project.run(&["katalog", "list", "--gruppe", "abgrenzung"]),
    ];
    insta::assert_snapshot!(runs.map(|run| run.to_string()).join("\n"));
}
