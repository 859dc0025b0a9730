//! Releases: `lastenheft release`, `build --version`, `diff`, and what keeps a release as it is.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::harness::{Kept, Project, Run, root};

const ORDNER: &str = "freigaben/lastenheft-1.0";

/// A project in which nothing stands in the way of a release.
fn ready() -> Project {
    static KEPT: Kept = Kept::new();
    Project::once(&KEPT, Project::with_few_requirements)
}

/// A project with a release 1.0.
fn released() -> Project {
    static KEPT: Kept = Kept::new();
    Project::once(&KEPT, || {
        let project = ready();
        let run = release(&project, "1.0", &[]);
        assert_eq!(run.code, 0, "{run}");
        project
    })
}

fn release(project: &Project, version: &str, more: &[&str]) -> Run {
    let args = ["lastenheft", "release", version, "--name", "Erika Mustermann"];
    project.run(&[&args[..], more].concat())
}

/// Changes a file of the project.
fn edit(project: &Project, path: &str, from: &str, to: &str) {
    let full = project.path().join(path);
    let text = fs::read_to_string(&full).expect("a file");
    assert!(text.contains(from), "{path} has no {from}");
    fs::write(full, text.replacen(from, to, 1)).expect("it is written");
}

/// All files below a folder.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below").to_string_lossy().into_owned();
                found.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    found
}

#[test]
fn a_release_holds_everything_that_was_released_and_its_checksums() {
    let project = released();
    let files = files(&project.path().join(ORDNER));
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    let expected = [
        "SHA256SUMS",
        "anbieter.json",
        "freigabe.json",
        "lastenheft.pdf",
        "team.json",
        "vorlagen/typst/analysebericht.typ",
        "vorlagen/typst/auswahl.typ",
        "vorlagen/typst/crmplan.typ",
        "vorlagen/typst/diagramme.typ",
        "vorlagen/typst/farben.typ",
        "vorlagen/typst/lastenheft.typ",
        "vorlagen/typst/pflichtenheft.typ",
        "vorlagen/typst/protokoll.typ",
        "vorlagen/typst/statusbericht.typ",
        "vorlagen/typst/vvt.typ",
        "vorlagen/typst/zeitdiagramme.typ",
        "vorlagen/typst/zeitplan.typ",
    ];
    assert_eq!(names, expected);
    let sums = String::from_utf8(files["SHA256SUMS"].clone()).expect("a text");
    for (name, bytes) in files.iter().filter(|(name, _)| *name != "SHA256SUMS") {
        assert!(sums.contains(&format!("{}  {name}\n", crmplan::freigabe::checksum(bytes))), "{name} in\n{sums}");
    }
    let record = String::from_utf8(files["freigabe.json"].clone()).expect("a text");
    insta::assert_snapshot!(record);
    let pdf = lopdf::Document::load_mem(&files["lastenheft.pdf"]).expect("a PDF");
    let pages: Vec<u32> = pdf.get_pages().keys().copied().collect();
    let text: String = pdf.extract_text(&pages).expect("text").split_whitespace().collect();
    assert!(text.contains(&crmplan::freigabe::checksum(&files["anbieter.json"])[..16]), "the checksum is printed");
    assert!(text.contains("ErikaMustermann,11.01.2027") && !text.contains("ENTWURF"), "{text}");
}

#[test]
fn a_checksum_is_that_of_sha_256() {
    // FIPS 180-2, appendix B.1.
    let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(crmplan::freigabe::checksum(b"abc"), expected);
}

#[test]
fn a_release_is_set_again_byte_for_byte_whatever_has_become_of_the_project() {
    let project = released();
    let build = ["lastenheft", "build", "--version", "1.0"];
    let before = fs::read(project.path().join(ORDNER).join("lastenheft.pdf")).expect("a PDF");
    let team = project.run(&["lastenheft", "build", "--version", "1.0", "--fuer", "team", "-o", "team.pdf"]);
    assert_eq!(team.code, 0, "{team}");
    let project = project
        .with("templates/typst/lastenheft.typ", "#panic()\n")
        .with("lastenheft.yaml", "ziele: falsch\n")
        .without("analyse");
    let run = project.run(&build);
    assert_eq!(run.code, 0, "{run}");
    assert!(run.stderr.ends_with("Seiten.\n") && run.stderr.lines().count() == 1, "{run}");
    let set = |name: &str| fs::read(project.path().join(name)).expect("a PDF");
    assert!(set("ausgabe/lastenheft-1.0.pdf") == before);
    project.run(&["lastenheft", "build", "--version", "1.0", "--fuer", "team"]);
    assert!(set("ausgabe/lastenheft-team-1.0.pdf") == set("team.pdf"));
    let data = project.run(&["lastenheft", "build", "--version", "1.0", "--format", "json", "-o", "-"]).stdout;
    assert!(data.as_bytes() == set(&format!("{ORDNER}/anbieter.json")));
}

#[test]
fn what_stands_in_the_way_of_a_release_is_all_named() {
    let project = Project::from_example("klein");
    edit(&project, "lastenheft.yaml", "bis: 2027-02-01}", "blockiert: ja}");
    let german = project.run(&["lastenheft", "release", "1.0"]);
    let english = project.run(&["--lang", "en", "lastenheft", "release", "1.0"]);
    insta::assert_snapshot!(format!("{german}\n---- English\n{english}"));
    assert!(!project.path().join("freigaben").exists());
}

#[test]
fn an_empty_lastenheft_is_not_released() {
    let project = Project::from_example("klein").with("analyse/prozesse.yaml", "prozesse: []\n");
    let project = project.with("analyse/kunden.yaml", "segmente: []\n").without("lastenheft.yaml");
    edit(&project, "crmplan.yaml", "projekt:", "kataloge: []\nprojekt:");
    insta::assert_snapshot!(release(&project, "1.0", &[]));
}

#[test]
fn warnings_hold_a_release_up_until_somebody_accepts_them() {
    let project = ready();
    edit(
        &project,
        "lastenheft.yaml",
        "anforderungen:",
        "anforderungen:\n  - {id: LF-900, titel: Ohne Abnahme, text: Das CRM-System muss es., art: funktion, gruppe: kontakte, prioritaet: muss, herkunft: [P-01]}",
    );
    insta::assert_snapshot!(release(&project, "1.0", &[]));
    assert_eq!(release(&project, "1.0", &["--mit-warnungen"]).code, 0);
    let record = fs::read_to_string(project.path().join(ORDNER).join("freigabe.json")).expect("a record");
    assert!(record.contains("\"muss-ohne-abnahme\""), "{record}");
}

#[test]
fn a_release_is_never_overwritten_and_versions_and_dates_only_go_forward() {
    let project = released();
    let before = files(&project.path().join("freigaben"));
    let runs = [
        release(&project, "1.0", &[]),
        release(&project, "0.9", &[]),
        release(&project, "1", &[]),
        release(&project, "1.1", &["--datum", "2027-01-10"]),
        release(&project, "1.1", &["--datum", "gestern"]),
        release(&project, "../1.1", &[]),
        release(&project, "1.1", &["--rolle", " "]),
        project.run(&["lastenheft", "build", "--version", "2.0"]),
        project.run(&["lastenheft", "build", "-o", "freigaben/lastenheft-1.0/lastenheft.pdf"]),
        project.run(&["lastenheft", "build", "-o", "freigaben/neu.pdf"]),
    ];
    insta::assert_snapshot!(runs.map(|run| run.to_string()).join("\n"));
    assert!(files(&project.path().join("freigaben")) == before);
}

#[test]
fn a_name_in_the_project_file_spares_the_option() {
    let project = ready();
    edit(&project, "crmplan.yaml", "projekt:", "projekt:\n  freigabe: {name: Max Muster, rolle: Inhaber}");
    let draft = project.run(&["lastenheft", "build", "--format", "json", "-o", "-"]).stdout;
    assert!(draft.contains("noch nicht freigegeben; vorgesehen: Max Muster (Inhaber)"));
    let run = project.run(&["lastenheft", "release", "1.0"]);
    assert_eq!(run.code, 0, "{run}");
    let document = project.run(&["lastenheft", "build", "--version", "1.0", "--format", "json", "-o", "-"]).stdout;
    assert!(document.contains("Max Muster (Inhaber), 11.01.2027"));
}

#[test]
fn every_change_to_a_release_is_noticed_and_named() {
    let mut project = released();
    for name in
        ["anbieter.json", "team.json", "freigabe.json", "lastenheft.pdf", "vorlagen/typst/crmplan.typ", "SHA256SUMS"]
    {
        let path = format!("{ORDNER}/{name}");
        let released = fs::read(project.path().join(&path)).expect("a file");
        let mut changed = released.clone();
        changed[released.len() / 2] ^= 1;
        project = project.with(&path, changed);
        for args in [
            &["check"][..],
            &["lastenheft", "build", "--version", "1.0"],
            &["lastenheft", "diff", "1.0"],
            &["lastenheft", "build"],
        ] {
            let run = project.run(args);
            assert!(run.code == 1 && run.stderr.contains("[freigabe-veraendert]"), "{name}: {run}");
            // A changed checksum speaks of a file that is as it was.
            assert!(name == "SHA256SUMS" || run.stderr.contains(&path), "{name}: {run}");
        }
        assert_eq!(release(&project, "1.1", &[]).code, 1);
        project = project.without(&path);
        assert!(project.run(&["check"]).stderr.contains(&path), "{name}");
        project = project.with(&path, released);
        assert_eq!(project.run(&["check"]).code, 0, "{name}");
    }
}

#[test]
fn a_release_that_was_exchanged_breaks_the_chain() {
    let project = released();
    assert_eq!(release(&project, "1.1", &["--datum", "2027-02-01"]).code, 0);
    let path = format!("{ORDNER}/freigabe.json");
    edit(&project, &path, "Erika Mustermann", "Max Muster");
    let right = crmplan::freigabe::checksum(&fs::read(project.path().join(&path)).expect("a file"));
    let sums = fs::read_to_string(project.path().join(ORDNER).join("SHA256SUMS")).expect("sums");
    let line = sums.lines().find(|line| line.ends_with("freigabe.json")).expect("a line");
    edit(&project, &format!("{ORDNER}/SHA256SUMS"), line, &format!("{right}  freigabe.json"));
    insta::assert_snapshot!(project.run(&["check"]));
    let project = project.without(ORDNER);
    assert!(project.run(&["check"]).stderr.contains("[freigabe-ohne-anschluss]"));
}

#[test]
fn a_release_in_an_unknown_form_is_no_reason_to_guess() {
    let project = released();
    let path = format!("{ORDNER}/freigabe.json");
    let before = crmplan::freigabe::checksum(&fs::read(project.path().join(&path)).expect("a file"));
    edit(&project, &path, "\"format\": 1", "\"format\": 99");
    let after = crmplan::freigabe::checksum(&fs::read(project.path().join(&path)).expect("a file"));
    edit(&project, &format!("{ORDNER}/SHA256SUMS"), &before, &after);
    insta::assert_snapshot!(project.run(&["check"]));
}

#[test]
fn what_changes_after_a_release_needs_a_newer_version() {
    let project = released();
    assert_eq!(project.run(&["check"]).code, 0, "nothing has changed yet");
    edit(&project, "analyse/prozesse.yaml", "Vier von zehn", "Fünf von zehn");
    let run = project.run(&["check"]);
    insta::assert_snapshot!(run);
    assert_eq!(project.run(&["lastenheft", "build"]).code, 1);
    assert_eq!(project.run(&["lastenheft", "diff", "1.0"]).code, 0, "the difference can be seen");
    edit(&project, "crmplan.yaml", "version: \"0.1\"", "version: \"1.1\"");
    let run = project.run(&["lastenheft", "build", "--format", "json", "-o", "-"]);
    assert_eq!(run.code, 0, "{run}");
    let document: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!(document["anhang"]["aenderungen"]["vorher"]["version"], "1.0");
    let annex = document["kapitel"].as_array().and_then(|chapters| chapters.last()).expect("an annex");
    assert_eq!(annex["anker"], "kap/aenderungen");
}

/// A released project and the same one with every kind of change.
fn changed() -> Project {
    let project = released();
    edit(
        &project,
        "lastenheft.yaml",
        "Das CRM-System muss dem Vertriebsinnendienst",
        "Das CRM-System soll dem Vertriebsinnendienst",
    );
    let text = fs::read_to_string(project.path().join("lastenheft.yaml")).expect("a file");
    let at = text.find("- id: KON-001").expect("the entry");
    let (before, after) = text.split_at(at);
    let after =
        after.replacen("prioritaet: muss", "prioritaet: soll", 1).replacen("gruppe: kontakte", "gruppe: vertrieb", 1);
    let added = "anforderungen:\n  - {id: LF-900, titel: Neue Ansicht, text: Das CRM-System kann es zeigen., art: funktion, gruppe: kontakte, prioritaet: kann, herkunft: [P-01]}";
    let text = format!("{}{after}", before.replacen("anforderungen:", added, 1));
    let entries: Vec<&str> = text.split("\n  - id: ").filter(|entry| !entry.starts_with("KON-005\n")).collect();
    fs::write(project.path().join("lastenheft.yaml"), entries.join("\n  - id: ")).expect("it is written");
    edit(&project, "analyse/prozesse.yaml", "Vier von zehn", "Fünf von zehn");
    edit(&project, "crmplan.yaml", "version: \"0.1\"", "version: \"1.1\"");
    project
}

#[test]
fn a_comparison_tells_what_was_added_removed_changed_and_moved() {
    let project = changed();
    let german = project.run(&["lastenheft", "diff", "1.0"]);
    let english = project.run(&["--lang", "en", "lastenheft", "diff", "1.0"]);
    insta::assert_snapshot!(format!("{german}\n---- English\n{english}"));
    let json = project.run(&["lastenheft", "diff", "1.0", "--format", "json"]);
    let value: serde_json::Value = serde_json::from_str(&json.stdout).expect("JSON");
    let arts: Vec<_> = value["anforderungen"].as_array().expect("a list").iter().map(|x| &x["art"]).collect();
    assert_eq!(arts, ["geaendert", "entfallen", "neu"]);
}

#[test]
fn a_comparison_of_two_releases_is_that_of_their_states_and_can_be_sent() {
    let project = changed();
    let draft = project.run(&["lastenheft", "diff", "1.0"]).stdout;
    assert_eq!(release(&project, "1.1", &["--datum", "2027-02-01"]).code, 0);
    let between = project.run(&["lastenheft", "diff", "1.0", "1.1"]).stdout;
    let without_head = |text: &str| text.split_once('\n').map(|(_, rest)| rest.to_owned());
    assert_eq!(without_head(&draft), without_head(&between));
    let back = project.run(&["lastenheft", "diff", "1.1", "1.0"]).stdout;
    assert!(back.contains("+ KON-005") && back.contains("− LF-900"), "{back}");
    let same = project.run(&["lastenheft", "diff", "1.1"]).stdout;
    assert!(same.ends_with("Kein inhaltlicher Unterschied.\n"), "{same}");
    let run = project.run(&["lastenheft", "diff", "1.0", "1.1", "--format", "pdf"]);
    assert_eq!(run.code, 0, "{run}");
    let pdf = lopdf::Document::load(project.path().join("ausgabe/aenderungen-1.0-1.1.pdf")).expect("a PDF");
    let pages: Vec<u32> = pdf.get_pages().keys().copied().collect();
    let text: String = pdf.extract_text(&pages).expect("text").split_whitespace().collect();
    for expected in ["ÄnderungenamLastenheft", "1.0→1.1", "[muss]soll", "[Vier]Fünf", "LF-900", "KON-005"] {
        assert!(text.contains(expected), "{expected} in\n{text}");
    }
}

#[test]
fn a_process_that_is_taken_out_shows_exactly_the_requirements_it_carried() {
    let project = Project::from_example("foerdertechnik").with("lastenheft.yaml", "ziele: []\n");
    for args in [
        &["lastenheft", "adopt", "--all"][..],
        &["lastenheft", "confirm", "--all"],
        &["lastenheft", "release", "1.0", "--name", "Erika Mustermann", "--mit-warnungen"],
    ] {
        let run = project.run(args);
        assert_eq!(run.code, 0, "{run}");
    }
    let trace = project.run(&["trace", "--format", "json"]).stdout;
    let all: serde_json::Value = serde_json::from_str(&trace).expect("JSON");
    let from_it = |edge: &&serde_json::Value| edge[0] == "P-06";
    let edges = all["kanten"].as_array().expect("a list").iter().filter(from_it);
    let mut carried: Vec<&str> = edges.filter_map(|edge| edge[1].as_str()).filter(|id| id.starts_with('L')).collect();
    carried.sort_unstable();
    assert!(!carried.is_empty());
    let path = "analyse/prozesse/30-marketing-vertrieb.yaml";
    let text = fs::read_to_string(project.path().join(path)).expect("a file");
    let (start, end) = (text.find("  - id: P-06").expect("the process"), text.find("  - id: P-07").expect("the next"));
    let project = project.with(path, format!("{}{}", &text[..start], &text[end..]));
    let json = project.run(&["lastenheft", "diff", "1.0", "--format", "json"]).stdout;
    let changes: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let list = changes["anforderungen"].as_array().expect("a list").iter();
    let mut found: Vec<&str> = list.filter_map(|change| change["id"].as_str()).collect();
    found.sort_unstable();
    assert_eq!(found, carried);
}

#[test]
fn of_two_who_release_the_same_version_at_once_one_succeeds() {
    let project = ready();
    let start = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_crmplan"));
        command.args(["-q", "-C"]).arg(project.path());
        command.args(["lastenheft", "release", "1.0", "--name", "Erika Mustermann"]);
        command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program runs")
    };
    let mut running = [start(), start()];
    let mut codes = running.each_mut().map(|child| child.wait().expect("it ends").code());
    codes.sort();
    assert_eq!(codes, [Some(0), Some(2)]);
    assert_eq!(project.run(&["check"]).code, 0);
}

#[test]
fn another_order_of_rows_is_no_change() {
    let project = released();
    let path = project.path().join("analyse/prozesse.yaml");
    let text = fs::read_to_string(&path).expect("a file");
    let roles: Vec<&str> = text.lines().filter(|line| line.contains("{id: R-")).collect();
    let [first, second] = roles.as_slice() else { panic!("two roles in\n{text}") };
    let swapped = text.replacen(first, "#", 1).replacen(second, first, 1).replacen('#', second, 1);
    fs::write(&path, swapped).expect("it is written");
    let run = project.run(&["check"]);
    assert_eq!(run.code, 0, "{run}");
    assert!(project.run(&["lastenheft", "diff", "1"]).stdout.ends_with("Kein inhaltlicher Unterschied.\n"));
}

#[test]
fn the_history_of_a_release_cannot_be_rewritten() {
    let project = ready();
    let line = "projekt:\n  aenderungen:\n    - {version: \"1.0\", datum: 2027-01-11, autor: Erika Mustermann, beschreibung: Von Hand}";
    edit(&project, "crmplan.yaml", "projekt:", line);
    assert_eq!(release(&project, "1.0", &[]).code, 0);
    let record = fs::read_to_string(project.path().join(ORDNER).join("freigabe.json")).expect("a record");
    assert!(record.contains("\"beschreibung\": \"Von Hand\""), "{record}");
    edit(&project, "crmplan.yaml", "Von Hand", "Ganz anders");
    let document = project.run(&["lastenheft", "build", "--format", "json", "-o", "-"]).stdout;
    assert!(document.contains("Von Hand") && !document.contains("Ganz anders"));
}

#[test]
fn what_became_internal_is_told_to_vendors_by_its_identifier_only() {
    let project = released();
    edit(&project, "crmplan.yaml", "version: \"0.1\"", "version: \"1.1\"");
    edit(
        &project,
        "lastenheft.yaml",
        "    prioritaet: muss\n    abnahme: [{ausgangslage: Ein Angebot",
        "    prioritaet: muss\n    sichtbarkeit: intern\n    abnahme: [{ausgangslage: Ein Angebot",
    );
    edit(&project, "lastenheft.yaml", "bis: 2027-02-01}", "bis: 2027-02-01, sichtbarkeit: intern}");
    let diff = project.run(&["lastenheft", "diff", "1.0", "--format", "json"]).stdout;
    let text = project.run(&["lastenheft", "diff", "1.0"]).stdout;
    assert!(text.contains("− LF-101\n"), "{text}");
    let run = release(&project, "1.1", &[]);
    assert_eq!(run.code, 0, "{run}");
    let document = fs::read_to_string(project.path().join("freigaben/lastenheft-1.1/anbieter.json")).expect("a file");
    for (name, shown) in [("diff", &diff), ("release", &document)] {
        assert!(!shown.contains("Foto") && !shown.contains("Welche Handys"), "{name}: {shown}");
    }
    let team = project.run(&["lastenheft", "diff", "1.0", "1.1", "--fuer", "team"]).stdout;
    assert!(team.contains("Sichtbarkeit: {+intern+}"), "{team}");
}

#[test]
fn a_change_that_only_vendors_see_needs_a_newer_version_as_well() {
    let project = released();
    let text = fs::read_to_string(project.path().join("lastenheft.yaml")).expect("a file");
    let at = text.find("  - id: ABG-001").expect("an exclusion");
    let (before, after) = text.split_at(at);
    let after = after.replacen("    titel:", "    sichtbarkeit: intern\n    titel:", 1);
    let project = project.with("lastenheft.yaml", format!("{before}{after}"));
    assert!(project.run(&["check"]).stderr.contains("[version-vergeben]"));
    let project = released();
    edit(&project, "crmplan.yaml", "projekt:", "projekt:\n  vertraulichkeit: Nur für eingeladene Anbieter");
    assert!(project.run(&["check"]).stderr.contains("[version-vergeben]"));
}

#[test]
fn what_is_no_release_is_named_and_counts_for_nothing() {
    let project = released();
    let copy = |name: &str| {
        let target = project.path().join("freigaben").join(name);
        for (path, bytes) in files(&project.path().join(ORDNER)) {
            let full = target.join(path);
            fs::create_dir_all(full.parent().expect("a folder")).expect("it is made");
            fs::write(full, bytes).expect("it is written");
        }
    };
    copy("lastenheft-1.0 (Kopie)");
    copy("lastenheft-1.3");
    fs::write(project.path().join(ORDNER).join("notiz.txt"), "Notiz").expect("it is written");
    let run = project.run(&["check"]);
    insta::assert_snapshot!(run);
    assert_eq!(project.run(&["lastenheft", "build", "--version", "1.0"]).code, 0);
}

#[test]
fn releases_that_do_not_follow_one_another_are_reported() {
    let project = released();
    assert_eq!(release(&project, "1.1", &[]).code, 0);
    assert_eq!(release(&project, "1.2", &[]).code, 0);
    let project = project.without("freigaben/lastenheft-1.1");
    insta::assert_snapshot!(project.run(&["check"]));
    // A copy is no release and silences nothing.
    for (path, bytes) in files(&project.path().join(ORDNER)) {
        let full = project.path().join("freigaben/lastenheft-1.5").join(path);
        fs::create_dir_all(full.parent().expect("a folder")).expect("it is made");
        fs::write(full, bytes).expect("it is written");
    }
    assert!(project.run(&["check"]).stderr.contains("[freigabe-ohne-anschluss]"));
}

#[test]
fn data_that_was_exchanged_with_its_checksums_does_not_give_the_released_pdf() {
    let project = released();
    let path = format!("{ORDNER}/anbieter.json");
    let before = crmplan::freigabe::checksum(&fs::read(project.path().join(&path)).expect("a file"));
    edit(&project, &path, "Erika Mustermann", "Mallory Mustermann");
    let after = crmplan::freigabe::checksum(&fs::read(project.path().join(&path)).expect("a file"));
    edit(&project, &format!("{ORDNER}/SHA256SUMS"), &before, &after);
    let run = project.run(&["lastenheft", "build", "--version", "1.0"]);
    assert!(run.code == 1 && run.stderr.contains("anbieter.json ist nicht mehr so"), "{run}");
    assert!(!project.has_output());
}

#[test]
fn two_releases_are_compared_whatever_has_become_of_the_project() {
    let project = changed();
    edit(&project, "crmplan.yaml", "projekt:", "gestaltung: {logo: logo.svg}\nprojekt:");
    let logo =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\"/></svg>";
    let project = project.with("logo.svg", logo);
    assert_eq!(release(&project, "1.1", &[]).code, 0);
    let refused = project.run(&["lastenheft", "diff", "1.0", "1.1", "-o", "logo.svg"]);
    assert_eq!(refused.code, 2, "{refused}");
    let project = project.without("logo.svg").with("analyse/kunden.yaml", "falsch: 1\n");
    for format in ["text", "json", "pdf"] {
        let run = project.run(&["lastenheft", "diff", "1.0", "1.1", "--format", format, "--fuer", "team"]);
        assert_eq!(run.code, 0, "{run}");
    }
    assert!(project.path().join("ausgabe/aenderungen-team-1.0-1.1.pdf").exists());
}

#[test]
fn a_release_does_not_fall_behind_the_working_state_and_explains_itself_once() {
    let project = ready();
    edit(&project, "crmplan.yaml", "version: \"0.1\"", "version: \"2.0\"");
    edit(
        &project,
        "crmplan.yaml",
        "projekt:",
        "projekt:\n  aenderungen:\n    - {version: \"2\", datum: 2027-01-11, autor: Erika Mustermann, beschreibung: Von Hand}",
    );
    let runs = [release(&project, "1.0", &[]), release(&project, "2.0", &["--aenderung", "Vom Befehl"])];
    insta::assert_snapshot!(runs.map(|run| run.to_string()).join("\n"));
    assert_eq!(release(&project, "2.0", &[]).code, 0);
    let document = project.run(&["lastenheft", "build", "--version", "2.0", "--format", "json", "-o", "-"]).stdout;
    assert!(document.contains("Von Hand") && !document.contains("Erste freigegebene Fassung"));
}

#[test]
fn characters_that_cannot_be_printed_hold_a_release_up() {
    let project = ready();
    edit(&project, "lastenheft.yaml", "titel: Foto vom Aufmaß", "titel: Foto 漢字");
    let run = release(&project, "1.0", &[]);
    assert!(run.code == 1 && run.stderr.contains("[zeichen-ohne-schrift]"), "{run}");
    assert!(!project.path().join(ORDNER).exists());
    assert_eq!(release(&project, "1.0", &["--mit-warnungen"]).code, 0);
    let record = fs::read_to_string(project.path().join(ORDNER).join("freigabe.json")).expect("a record");
    assert!(record.contains("zeichen-ohne-schrift"), "{record}");
}

#[test]
fn large_changes_are_compared_in_time() {
    let list =
        |word: &str| (0..1500).map(|n| format!("    - {word} {n} {}\n", n * 7919 % 1000)).collect::<Vec<_>>().concat();
    let long = |word: &str| (0..6000).map(|n| format!("{word}{} ", n * 7919 % 5000)).collect::<Vec<_>>().concat();
    let project = ready();
    let zielbild = |a: &str, b: &str| format!("projekt:\n  zielbild: |\n{}\n    {}\n", list(a), long(b));
    edit(&project, "crmplan.yaml", "projekt:\n", &zielbild("Punkt", "wort"));
    assert_eq!(release(&project, "1.0", &[]).code, 0);
    let text = fs::read_to_string(project.path().join("crmplan.yaml")).expect("a file");
    let text = text.replace("Punkt", "Anderes").replace("wort", "satz");
    let project = project.with("crmplan.yaml", text);
    let start = std::time::Instant::now();
    assert_eq!(project.run(&["check"]).code, 1);
    assert_eq!(project.run(&["lastenheft", "diff", "1.0"]).code, 0);
    assert!(start.elapsed() < std::time::Duration::from_secs(20), "{:?}", start.elapsed());
}

#[test]
fn a_release_keeps_files_and_fonts_of_layouts_and_can_be_proven() {
    let project = ready();
    edit(
        &project,
        "crmplan.yaml",
        "projekt:",
        "gestaltung: {schrift: Noto Sans Hebrew, dateien: [bilder/notizen/hinweis.txt]}\nprojekt:",
    );
    let font = fs::read(root().join("templates/schriften/NotoSansHebrew-Regular.ttf")).expect("a font");
    let layout = fs::read_to_string(root().join("templates/typst/lastenheft.typ")).expect("a layout");
    let project = project
        .with("bilder/notizen/hinweis.txt", "Aus dem Projekt")
        .with("templates/schriften/Haus.ttf", font)
        .with("templates/typst/lastenheft.typ", layout + "\n#read(\"/bilder/notizen/hinweis.txt\")\n");
    let released = release(&project, "1.0", &["--mit-warnungen"]);
    assert_eq!(released.code, 0, "{released}");
    let project = project.without("bilder").without("templates");
    edit(
        &project,
        "crmplan.yaml",
        "gestaltung: {schrift: Noto Sans Hebrew, dateien: [bilder/notizen/hinweis.txt]}",
        "",
    );
    let built = project.run(&["lastenheft", "build", "--version", "1.0"]);
    assert_eq!(built.code, 0, "{built}");
    let read = |path: &str| fs::read(project.path().join(path)).expect("a PDF");
    assert!(read("ausgabe/lastenheft-1.0.pdf") == read("freigaben/lastenheft-1.0/lastenheft.pdf"), "the same bytes");
}
