//! `check` as people and machines use it: settings, formats, mending, changed files; `explain` and `schema`.

use std::fs;
use std::process::Command;

use crmplan::check::erklaerung;
use crmplan::templates::Templates;

use crate::harness::{Project, root};

const SAETZE: &str = "anforderungen:
  - {id: LF-1, titel: Eins, text: Das CRM-System sollte jede EMail zeitnah anzeigen., art: funktion, gruppe: kontakte, prioritaet: soll}
  # Dieser Kommentar bleibt.
  - {id: LF-2, titl: Zwei, text: 'Das CRM-System muss eine E-Mail versenden.', art: funktion, gruppe: kontakte, prioritaet: mus, abnahme: []}
  - {id: LF-3, titel: Drei, text: Das CRM-System soll die E-Mail einer Firma ablegen., art: funktion, gruppe: kontakte, prioritaet: soll}
";

fn project() -> Project {
    Project::from_example("klein").with("lastenheft.yaml", SAETZE)
}

fn git(project: &Project, args: &[&str]) {
    let status = Command::new("git").arg("-C").arg(project.path()).args(args).output().expect("git runs").status;
    assert!(status.success(), "git {args:?}");
}

#[test]
fn every_format_tells_the_same_findings() {
    let project = project();
    let json: Vec<serde_json::Value> =
        serde_json::from_str(&project.run(&["check", "--format", "json"]).stdout).expect("JSON");
    let gitlab: Vec<serde_json::Value> =
        serde_json::from_str(&project.run(&["check", "--format", "gitlab"]).stdout).expect("JSON");
    let sarif: serde_json::Value =
        serde_json::from_str(&project.run(&["check", "--format", "sarif"]).stdout).expect("JSON");
    let results = sarif["runs"][0]["results"].as_array().expect("results");
    let github = project.run(&["check", "--format", "github"]);
    assert_eq!(github.code, 1);
    let rules = |values: &[serde_json::Value], key: &str| {
        values.iter().map(|value| value[key].as_str().expect("a name").to_owned()).collect::<Vec<_>>()
    };
    let expected = rules(&json, "rule");
    assert_eq!(rules(&gitlab, "check_name"), expected);
    assert_eq!(rules(results, "ruleId"), expected);
    assert_eq!(github.stdout.lines().count(), expected.len());
    insta::assert_snapshot!("formate-github", github);
    let mut prints = rules(&gitlab, "fingerprint");
    prints.sort();
    prints.dedup();
    assert_eq!(prints.len(), expected.len(), "each finding has its own fingerprint");
    insta::assert_json_snapshot!("formate-sarif", sarif);
}

#[test]
fn paths_of_machine_formats_are_those_of_the_repository() {
    let project = Project::empty().with("firma/crmplan.yaml", "projekt: {}\n");
    git(&project, &["init", "-q"]);
    let run = project.run(&["-C", "firma", "check", "--format", "github"]);
    assert!(run.stdout.contains("file=firma/crmplan.yaml"), "{run}");
}

#[test]
fn fixing_mends_what_needs_no_decision_and_keeps_every_other_byte() {
    let project = project();
    let run = project.run(&["check", "--fix"]);
    let mended = fs::read_to_string(project.path().join("lastenheft.yaml")).expect("the file");
    let expected = SAETZE
        .replace("sollte jede EMail", "soll jede E-Mail")
        .replace("titl:", "titel:")
        .replace("prioritaet: mus,", "prioritaet: muss,");
    assert_eq!(mended, expected, "{run}");
    insta::assert_snapshot!("beheben", run);
    let again = project.run(&["check", "--fix"]);
    assert!(again.stderr.starts_with("Nichts zu beheben."), "{again}");
}

#[test]
fn fixing_leaves_alone_what_somebody_has_to_decide() {
    // Two slips for one field, a word that could be another field, two values near, and two spellings that stand equally often.
    let text = "anforderungen:
  - {id: LF-1, titl: Eins, tittel: Zwei, text: Das CRM-System soll jede EMail anzeigen., ort: funktion, gruppe: kontakte, prioritaet: oll}
  - {id: LF-2, titel: Drei, text: Das CRM-System soll eine E-Mail versenden., art: funktion, gruppe: kontakte, prioritaet: soll}
";
    let project = Project::from_example("klein").without("lastenheft.yaml").with("lastenheft.yaml", text);
    let run = project.run(&["check", "--fix"]);
    assert_eq!(run.code, 1);
    assert_eq!(fs::read_to_string(project.path().join("lastenheft.yaml")).expect("the file"), text, "{run}");
}

#[test]
fn an_offer_that_is_excluded_need_not_be_in_time() {
    let project = Project::from_example("klein")
        .with("auswahl.yaml", "frist: 2027-03-01\nanbieter: [{id: NOVA, firma: Nova Beispiel GmbH}]\n")
        .with("angebote/nova.yaml", "anbieter: NOVA\ndatum: 2027-03-12\n");
    assert!(project.run(&["check"]).stderr.contains("[angebot-zu-spaet]"));
    let excluded = "ausschluesse: [{anbieter: NOVA, grund: Zu spät, durch: Projektleitung, datum: 2027-03-13}]\n";
    let run = project.with("bewertungen.yaml", excluded).run(&["check"]);
    assert!(!run.stderr.contains("[angebot-zu-spaet]"), "{run}");
}

#[test]
fn a_criterion_that_was_dropped_has_no_date_any_more() {
    let file = |dropped: &str| {
        format!(
            "vertrag: {{bezeichnung: CRM-Vertrag, ende: 2028-12-31}}\nkriterien:\n  - {{id: F10, titel: A, anforderung: A, art: \
             funktion, gruppe: kontakte, prioritaet: kann, begruendung: B, termin: 2029-01-15{dropped}}}\n"
        )
    };
    let project = Project::from_example("klein").with("pflichtenheft.yaml", file(""));
    assert!(project.run(&["check"]).stderr.contains("[termin-nach-vertrag]"));
    let run = project.with("pflichtenheft.yaml", file(", entfallen: {lastenheft: \"1.1\"}")).run(&["check"]);
    assert!(!run.stderr.contains("[termin-nach-vertrag]"), "{run}");
}

#[test]
fn warnings_count_when_a_limit_is_set() {
    let project = Project::from_example("klein").with(
        "lastenheft.yaml",
        "anforderungen:\n  - {id: LF-1, titel: Eins, text: Das CRM-System soll Anfragen zeitnah anzeigen., art: funktion, gruppe: kontakte, prioritaet: soll, herkunft: [P-01]}\n",
    );
    assert_eq!(project.run(&["check"]).code, 0);
    assert_eq!(project.run(&["check", "--max-warnings", "2"]).code, 0);
    let run = project.run(&["check", "--max-warnings", "1"]);
    assert_eq!(run.code, 1);
    assert!(run.stderr.ends_with("2 Warnungen sind mehr als erlaubt (1).\n"), "{run}");
}

#[test]
fn only_changed_files_are_told_of_when_a_revision_is_named() {
    let project = project();
    git(&project, &["init", "-q"]);
    git(&project, &["add", "."]);
    git(&project, &["-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "-qm", "Anfang"]);
    let none = project.run(&["check", "--seit", "HEAD"]);
    assert_eq!((none.code, none.stderr.contains("Ohne Beanstandung")), (0, true), "{none}");
    let project = project.with("lastenheft.yaml", SAETZE.replace("Eins", "Anfang"));
    assert_eq!(project.run(&["check", "--seit", "HEAD"]).code, 1);
    let unknown = project.run(&["check", "--seit", "gibt-es-nicht"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.stderr.contains("git kennt „gibt-es-nicht“ nicht"), "{unknown}");
    let option = project.run(&["check", "--seit=--output=weg"]);
    assert_eq!(option.code, 2, "{option}");
    assert!(!project.path().join("weg").exists());
}

#[test]
fn a_level_of_the_project_counts_in_the_list_and_for_the_outcome() {
    let settings = "pruefung:\n  stufen:\n    - {regel: unscharfe-zeit, stufe: fehler}\n";
    let base = fs::read_to_string(root().join("examples/klein/crmplan.yaml")).expect("the example");
    let project = Project::from_example("klein").with("crmplan.yaml", base + "\n" + settings).with(
        "lastenheft.yaml",
        "anforderungen:\n  - {id: LF-1, titel: Eins, text: Das CRM-System soll Anfragen zeitnah anzeigen., art: funktion, gruppe: kontakte, prioritaet: soll}\n",
    );
    assert_eq!(project.run(&["check"]).code, 1);
    let list = project.run(&["check", "--list"]);
    assert!(list.stdout.contains("  Fehler     unscharfe-zeit"), "{list}");
    assert_eq!(Project::empty().run(&["check", "--list", "--format", "json"]).code, 0, "without a project");
}

#[test]
fn what_a_project_calls_an_error_holds_up_its_documents_unless_it_is_accepted() {
    let base = fs::read_to_string(root().join("examples/klein/crmplan.yaml")).expect("the example");
    let settings = |accepted: &str| {
        format!(
            "{base}\npruefung:\n  stufen: [{{regel: muss-ohne-abnahme, stufe: fehler}}]\n  ignoriere: [{accepted}]\n"
        )
    };
    let requirement = "anforderungen:\n  - {id: LF-1, titel: Eins, text: Das CRM-System muss Firmen anzeigen., art: funktion, gruppe: kontakte, prioritaet: muss}\n";
    let project =
        Project::from_example("klein").with("lastenheft.yaml", requirement).with("crmplan.yaml", settings(""));
    let built = project.run(&["lastenheft", "build"]);
    assert_eq!((built.code, project.has_output()), (1, false), "{built}");
    let accepted = "{regel: muss-ohne-abnahme, kennung: LF-1, grund: Folgt bis Freitag.}";
    let project = project.with("crmplan.yaml", settings(accepted));
    let built = project.run(&["lastenheft", "build"]);
    assert_eq!((built.code, project.has_output()), (0, true), "{built}");
}

#[test]
fn a_rule_is_explained_in_both_languages_and_a_near_miss_is_understood() {
    let project = Project::empty();
    insta::assert_snapshot!("erklaeren", project.run(&["explain", "[schlupfwort]"]));
    insta::assert_snapshot!("erklaeren-en", project.run(&["explain", "muss-ohne-abnahme", "--lang", "en"]));
    insta::assert_snapshot!("erklaeren-unbekannt", project.run(&["explain", "schlupfworte"]));
}

/// The path that the first line of an example names, and the example without the marks for what is left out.
fn fragment(example: &str) -> Option<(String, String)> {
    let path = example.lines().next()?.strip_prefix("# ")?.split([' ', ',', ':']).next()?;
    let is_file = std::path::Path::new(path).extension().is_some_and(|x| x == "yaml") && !path.starts_with(['/', '.']);
    let has_content = example.lines().any(|line| !line.starts_with(['#', '$']) && !line.trim().is_empty());
    let text = example.replace(", …", "").replace("{…}", "{}").replace("[…]", "[]");
    (is_file && has_content && !text.contains('…')).then(|| (path.to_owned(), text))
}

#[test]
fn good_examples_of_the_explanations_use_only_fields_and_words_that_there_are() {
    let templates = Templates::default();
    let (mut wrong, mut count) = (Vec::new(), 0);
    for rule in crmplan::diagnostic::rules::all() {
        let (name, explained) = (rule.name, erklaerung::of(rule, &templates).expect("an explanation"));
        let Some((path, text)) = fragment(&explained.gut) else { continue };
        let found = Project::from_example("klein").with(&path, text).run(&["check", "--format", "json"]);
        let found: Vec<serde_json::Value> = serde_json::from_str(&found.stdout).expect("JSON");
        let form = ["unbekanntes-feld", "unbekannter-wert", "falscher-typ", "falscher-wert", "yaml-syntax"];
        let is_form = |x: &&serde_json::Value| form.iter().any(|rule| x["rule"] == **rule) && x["file"] == *path;
        wrong.extend(found.iter().filter(is_form).map(|x| format!("{name}: {}", x["message"])));
        count += 1;
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(count > 150, "{count} examples are files");
}

#[test]
fn the_reference_is_what_the_program_prints() {
    let printed = Project::empty().run(&["explain", "--all"]).stdout;
    let kept = fs::read_to_string(root().join("templates/pruefregeln/README.md")).expect("the reference");
    assert!(printed == kept, "run `crmplan explain --all > templates/pruefregeln/README.md`");
}

#[test]
fn the_schemas_are_those_of_the_types() {
    let project = Project::empty();
    assert_eq!(project.run(&["schema", "--all", "schemata"]).code, 0);
    for entry in fs::read_dir(project.path().join("schemata")).expect("schemas") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name");
        let kept = fs::read_to_string(root().join("templates/schemata").join(name)).unwrap_or_default();
        let made = fs::read_to_string(&path).expect("a schema");
        assert!(made == kept, "{}: run `crmplan schema --all templates/schemata`", name.display());
    }
    insta::assert_snapshot!("schema-unbekannt", project.run(&["schema", "lastenhaft"]));
}

#[test]
fn the_table_of_completeness_names_rules_that_there_are_and_every_check_of_data_protection() {
    let table = fs::read_to_string(root().join("templates/pruefregeln/VOLLSTAENDIGKEIT.md")).expect("the table");
    let rows = table.lines().filter(|line| line.starts_with("| ") && line.contains('`'));
    let named: Vec<&str> = rows.flat_map(|line| line.split('`').skip(1).step_by(2)).collect();
    let unknown: Vec<&&str> =
        named.iter().filter(|name| !name.ends_with('*') && crmplan::diagnostic::rules::named(name).is_none()).collect();
    assert_eq!(unknown, Vec::<&&str>::new());
    let themes = ["datenschutz", "vollstaendigkeit"];
    let missing: Vec<&str> = crmplan::diagnostic::rules::all()
        .filter(|rule| themes.contains(&rule.thema) && !named.contains(&rule.name))
        .map(|rule| rule.name)
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
    // What the table says of a rule of data protection is what its explanation says.
    let project = project();
    for rule in crmplan::diagnostic::rules::all().filter(|rule| rule.thema == "datenschutz") {
        let explained = project.run(&["explain", rule.name]).stdout;
        let row = table.lines().find(|line| line.contains(&format!("| `{}` |", rule.name))).expect("a row");
        let said = row.split(" | ").nth(1).expect("what is checked");
        assert!(explained.replace('\n', " ").contains(said), "{}: {said}\n{explained}", rule.name);
    }
}

#[test]
fn every_theme_of_rules_has_a_title() {
    let project = project();
    for language in ["de", "en"] {
        let listed = project.run(&["--lang", language, "check", "--list"]);
        assert!(!listed.stdout.contains("thema-"), "{listed}");
    }
}

/// The fields of a schema and of all that it refers to that no description explains.
fn undescribed(schema: &serde_json::Value, path: &str, found: &mut Vec<String>) {
    if let Some(fields) = schema.get("properties").and_then(serde_json::Value::as_object) {
        let silent = fields.iter().filter(|(_, field)| field.get("description").is_none());
        found.extend(silent.map(|(name, _)| format!("{path}.{name}")));
    }
    match schema {
        serde_json::Value::Object(map) => map.iter().for_each(|(key, value)| undescribed(value, key, found)),
        serde_json::Value::Array(items) => items.iter().for_each(|item| undescribed(item, path, found)),
        _ => {}
    }
}

#[test]
fn every_field_of_every_schema_is_described() {
    let mut found = Vec::new();
    for entry in fs::read_dir(root().join("templates/schemata")).expect("the schemas") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|ending| ending == "json") {
            let text = fs::read_to_string(&path).expect("a schema");
            undescribed(&serde_json::from_str(&text).expect("JSON"), "", &mut found);
        }
    }
    found.sort();
    found.dedup();
    assert_eq!(found, Vec::<String>::new());
}
