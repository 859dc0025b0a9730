//! `analyse kunden` and `analyse build` as a user types them, on good and on broken exports.

use std::fs;

use crate::harness::{Project, Run, root};

const KOPF: &str = "Belegnummer;Pos;Belegdatum;Kunden-Nr;Kunde;Branche;Warengruppe;Nettobetrag\n";

fn project(csv: impl AsRef<[u8]>) -> Project {
    Project::from_example("klein").with("umsatz.csv", csv)
}

fn analyse(project: &Project) -> Run {
    project.run(&["analyse", "kunden", "--umsatz", "umsatz.csv"])
}

fn kunden(project: &Project) -> String {
    fs::read_to_string(project.path().join("analyse/kunden.yaml")).expect("the file")
}

/// A few honest lines; the project is of 2027-01-11.
fn lines() -> String {
    let line = |i: u32| {
        let (kunde, month) = (100 + i % 7, 1 + i % 12);
        format!("R{i};1;05.{month:02}.2026;{kunde};Muster {kunde};Private Bauleute;Dach;{},50\n", 100 + i)
    };
    (1..=40).map(line).collect()
}

#[test]
fn an_export_becomes_a_section_and_nothing_else_in_the_file_changes() {
    let project = project(format!("{KOPF}{}", lines()));
    let before = kunden(&project);
    let run = analyse(&project);
    assert_eq!(run.code, 0, "{run}");
    let after = kunden(&project);
    assert!(after.starts_with(&before) && after.contains("\numsatzanalyse:\n"));
    assert!(!after.contains("Muster 1"), "no names unless asked for");
    assert_eq!(analyse(&project).code, 0);
    assert_eq!(kunden(&project), after, "the same export gives the same file");
    assert_eq!(project.run(&["check"]).code, 0);
}

#[test]
fn names_and_the_table_of_pseudonyms_are_written_on_request_only() {
    let project = project(format!("{KOPF}{}", lines()));
    let run = project.run(&["analyse", "kunden", "--umsatz", "umsatz.csv", "--zuordnung", "ausgabe/zuordnung.csv"]);
    assert_eq!(run.code, 0, "{run}");
    let table = fs::read_to_string(project.path().join("ausgabe/zuordnung.csv")).expect("the table");
    let key = table.lines().nth(1).and_then(|line| line.split(';').next()).expect("a key").to_owned();
    assert!(kunden(&project).contains(&key) && table.contains(";100;Muster 100"));
    assert_eq!(project.run(&["analyse", "kunden", "--umsatz", "umsatz.csv", "--namen"]).code, 0);
    assert!(kunden(&project).contains("{schluessel: 100, name: Muster 100"));
}

#[test]
fn a_preview_shows_how_the_export_is_understood_and_writes_nothing() {
    let project = project(format!("{KOPF}{}", lines()));
    let before = kunden(&project);
    let run = project.run(&["analyse", "kunden", "--umsatz", "umsatz.csv", "--probe"]);
    assert_eq!(kunden(&project), before);
    insta::assert_snapshot!(run);
}

#[test]
fn rows_that_cannot_be_read_are_counted_by_reason_with_their_lines() {
    let broken = "R90;1;05.01.2026;;Muster;;Dach;1,00\n\
        R91;1;31.02.2026;100;Muster;;Dach;1,00\n\
        R92;1;05.01.2062;100;Muster;;Dach;1,00\n\
        R93;1;05.01.2026;100;Muster;;Dach;kostenlos\n\
        R94;1;05.01.2026;100;Muster\n\
        R1;1;05.02.2026;101;Muster 101;Private Bauleute;Dach;101,50\n";
    let run = analyse(&project(format!("{KOPF}{}{broken}", lines())));
    insta::assert_snapshot!(run);
}

#[test]
fn every_unclear_export_is_refused_with_what_to_state() {
    let cases: [(&str, String); 10] = [
        ("negativ", format!("{KOPF}{}", lines().replace(";Dach;", ";Dach;-"))),
        ("spalte-fehlt", "Beleg;Datum;Wer;Netto\nR1;05.01.2026;1;2,00\n".into()),
        ("datum-mehrdeutig", format!("{KOPF}R1;1;01/02/2026;1;a;b;c;2,00\n")),
        ("spalte-ohne-datum", format!("{KOPF}R1;1;bald;1;a;b;c;2,00\n")),
        ("zahl-mehrdeutig", format!("{KOPF}R1;1;05.01.2026;1;a;b;c;1.234\n")),
        ("spalte-ohne-zahl", format!("{KOPF}R1;1;05.01.2026;1;a;b;c;viel\n")),
        ("tabelle-leer", KOPF.into()),
        (
            "tabelle-unlesbar",
            format!("{KOPF}{}", "R1;1;05.01.2026;;a;b;c;2,00\n".repeat(3) + "R1;1;05.01.2026;1;a;b;c;2,00\n"),
        ),
        ("zeile-ohne-ende", format!("{KOPF}R1;1;05.01.2026;1;\"a;b;c;2,00\n{}", "x;".repeat(200_000))),
        ("leere-datei", String::new()),
    ];
    for (name, csv) in cases {
        let project = project(csv);
        let before = kunden(&project);
        let german = analyse(&project);
        let english = project.run(&["--lang", "en", "analyse", "kunden", "--umsatz", "umsatz.csv"]);
        assert_eq!((german.code, english.code), (1, 1), "{name}: {german}");
        assert_eq!(kunden(&project), before, "{name}: nothing is written");
        insta::assert_snapshot!(format!("umsatz-{name}"), format!("{german}\n---- English\n{english}"));
    }
}

#[test]
fn a_column_that_is_stated_and_not_there_is_named_with_what_was_meant() {
    let project = project(format!("{KOPF}{}", lines()))
        .with("analyse/umsatz.yaml", "spalten:\n  betrag: Nettobetrga\n  land: Staat\n");
    let run = analyse(&project);
    assert_eq!(run.code, 1);
    insta::assert_snapshot!(run);
}

#[test]
fn doubtful_exports_are_read_with_a_warning() {
    let latin = |text: &str| text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect::<Vec<u8>>();
    let mixed = [
        format!("{KOPF}{}R90;1;05.03.2024;7;Müller;b;c;2,00\n", lines()).into_bytes(),
        latin("R91;1;05.03.2024;8;Möller;b;c;2,00\n"),
    ]
    .concat();
    let many = format!("{KOPF}{}{}", lines(), "R1;1;05.01.2026;;a;b;c;2,00\n".repeat(4));
    let early = format!("{KOPF}{}", lines().replace(".2026;", ".2023;"));
    let credits = format!(
        "{KOPF}{}{}",
        lines(),
        lines().replace("\nR", "\nG").replacen('R', "G", 1).replace(";Dach;", ";Dach;-")
            + "G99;1;05.01.2026;100;a;b;Dach;-1,00\n"
    );
    for (name, csv) in [
        ("gemischt", mixed),
        ("viele", many.into_bytes()),
        ("frueh", early.into_bytes()),
        ("negativ", credits.into_bytes()),
    ] {
        let run = analyse(&project(csv));
        assert_eq!(run.code, 0, "{name}: {run}");
        insta::assert_snapshot!(format!("umsatz-zweifel-{name}"), run);
    }
}

#[test]
fn sales_of_a_ledger_have_their_sign_turned_on_request() {
    let section = |csv: String, plan: &str| {
        let project = project(csv).with("analyse/umsatz.yaml", plan);
        let run = analyse(&project);
        assert_eq!(run.code, 0, "{run}");
        let section = kunden(&project);
        let lines = section.lines().filter(|line| !line.contains("pruefsumme"));
        lines.collect::<Vec<_>>().join("\n")
    };
    let ledger = lines().replace(";Dach;", ";Dach;-");
    let turned = section(format!("{KOPF}{ledger}"), "form: {haben_negativ: ja}\n");
    assert_eq!(turned, section(format!("{KOPF}{}", lines()), ""));
}

#[test]
fn a_day_outside_the_calendar_is_refused() {
    let project = project(format!("{KOPF}{}", lines())).with("analyse/umsatz.yaml", "stichtag: 2200-01-01\n");
    insta::assert_snapshot!(analyse(&project));
}

#[test]
fn strange_but_honest_exports_are_analysed() {
    let one = format!("{KOPF}R1;1;05.01.2026;1;a;b;c;2,00\n");
    let equal: Vec<String> = (0..20).map(|i| format!("R{i};1;05.01.2026;{i};a;b;c;10,00\n")).collect();
    for csv in [one, format!("{KOPF}{}", equal.concat())] {
        let project = project(csv);
        let run = analyse(&project);
        assert_eq!(run.code, 0, "{run}");
        let built = project.run(&["analyse", "build"]);
        assert_eq!(built.code, 0, "{built}");
    }
}

#[test]
fn a_file_that_is_not_there_is_a_problem_of_the_world() {
    let run = Project::from_example("klein").run(&["analyse", "kunden", "--umsatz", "fehlt.csv"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("fehlt.csv"), "{run}");
}

#[test]
fn rows_without_a_position_are_duplicates_only_if_they_are_the_same_throughout() {
    let rows = "R90;;05.01.2026;100;Muster;;Dach;1,00\n\
        R90;;05.01.2026;100;Muster;;Dach;2,00\n\
        R90;;05.01.2026;100;Muster;;Gaube;1,00\n\
        R90;;05.01.2026;100;Muster;;Dach;1,00\n\
        R90;1;05.01.2026;100;Muster;;Dach;1,00\n\
        R90;1;05.01.2026;100;Muster;;Dach;9,00\n";
    let run = analyse(&project(format!("{KOPF}{}{rows}", lines())));
    assert!(run.stderr.contains("46 Zeilen gelesen, 2 ausgelassen"), "{run}");
    assert!(run.stderr.contains("Zeile steht noch einmal da (Zeilen 45, 47)"), "{run}");
}

#[test]
fn rows_after_the_day_of_the_analysis_and_duplicates_are_no_reason_to_refuse() {
    let late = lines().replace(".2026;", ".2028;");
    let run = analyse(&project(format!("{KOPF}{}{late}{late}", lines())));
    assert_eq!(run.code, 0, "{run}");
    assert!(run.stderr.contains("„stichtag“ in analyse/umsatz.yaml"), "{run}");
    let run = analyse(&project(format!("{KOPF}{}{}", lines(), lines())));
    assert_eq!(run.code, 0, "{run}");
    assert!(run.stderr.contains("doppelte_zaehlen: ja"), "{run}");
}

#[test]
fn a_row_without_cost_keeps_its_revenue() {
    let kopf = KOPF.replace("Nettobetrag", "Nettobetrag;Einstandswert");
    let rows = lines().replace(",50\n", ",50;40,00\n") + "R90;1;05.12.2026;100;Muster;;Dach;1.000,00;\n";
    let project = project(format!("{kopf}{rows}")).with("analyse/umsatz.yaml", "spalten: {kosten: Einstandswert}\n");
    let run = analyse(&project);
    assert_eq!(run.code, 0, "{run}");
    let section = kunden(&project);
    assert!(section.contains("ohne_deckungsbeitrag: 1\n") && section.contains("    umsatz: 5840\n"), "{section}");
    insta::assert_snapshot!(run);
}

#[test]
fn what_is_stated_and_does_not_fit_the_export_is_told() {
    let project = project(format!("{KOPF}{}", lines())).with(
        "analyse/umsatz.yaml",
        "konzerne:\n  - {name: \"100\", kunden: [\"101\", \"00102\"]}\n\
         segmente:\n  - {segment: SEG-01, werte: [Private Bauleute, Architekten]}\n",
    );
    insta::assert_snapshot!(analyse(&project));
}

#[test]
fn articles_are_no_product_groups() {
    let rows = (0..201).map(|i| format!("A{i};1;05.03.2026;7;Muster;;Artikel {i};2,00\n")).collect::<Vec<_>>().concat();
    let project = project(format!("{KOPF}{}{rows}", lines()));
    let run = analyse(&project);
    assert_eq!(run.code, 0, "{run}");
    assert!(kunden(&project).contains("produktgruppen: 0") && !kunden(&project).contains("produktgruppen: 1"));
    insta::assert_snapshot!(run);
}

#[test]
fn one_row_of_long_ago_is_no_year_before() {
    let run = analyse(&project(format!("{KOPF}{}A1;1;05.03.1999;7;Muster;;Dach;2,00\n", lines())));
    assert_eq!(run.code, 0, "{run}");
    insta::assert_snapshot!(run);
}

#[test]
fn the_largest_amounts_do_not_overflow() {
    let rows = (0..30).map(|i| format!("A{i};1;05.03.2026;{i};M;;Dach;999.999.999,99\n")).collect::<Vec<_>>().concat();
    let project = project(format!("{KOPF}{rows}"));
    assert_eq!(analyse(&project).code, 0);
    assert!(kunden(&project).contains("herfindahl: 0.0333\n"), "{}", kunden(&project));
}

#[test]
fn strange_characters_in_names_are_written_so_that_they_can_be_read_back() {
    let rows = "A1;1;05.03.2026;7;M\u{fffe}\u{2028}ü;a\u{feff}b;„Gaube“, 'neu': #1;2,00\n";
    let project = project(format!("{KOPF}{}{rows}", lines()));
    let run = project.run(&["analyse", "kunden", "--umsatz", "umsatz.csv", "--namen"]);
    assert_eq!(run.code, 0, "{run}");
    assert_eq!(project.run(&["check"]).code, 0);
}

#[test]
fn customers_of_whom_people_say_something_are_listed_and_unknown_ones_reported() {
    let many =
        (0..400).map(|i| format!("A{i};1;05.03.2026;9{i:03};M;;Dach;{},00\n", 5000 - i)).collect::<Vec<_>>().concat();
    let project = project(format!("{KOPF}{many}R1;1;05.03.2026;100;M;;Dach;1,00\n"));
    let first = project.run(&["analyse", "kunden", "--umsatz", "umsatz.csv", "--namen"]);
    assert_eq!(first.code, 0, "{first}");
    assert!(!kunden(&project).contains("schluessel: 100,"));
    let text = kunden(&project)
        .replace("potenziale:\n", "kunden:\n  - {schluessel: 100, bedarf: 500}\n  - {schluessel: 55}\npotenziale:\n");
    let text = text.split("\n# Von crmplan").next().expect("the part of people").to_owned();
    let project = project.with("analyse/kunden.yaml", text);
    let run = project.run(&["analyse", "kunden", "--umsatz", "umsatz.csv", "--namen"]);
    assert!(kunden(&project).contains("schluessel: 100,"), "{run}");
    assert!(
        run.stderr.contains("Zum Kunden „55“ gibt es keine Umsatzzahlen") && !run.stderr.contains("Zum Kunden „100“")
    );
    let section = kunden(&project);
    let listed = section.matches("raenge: {").count();
    let others = section.split("\n  weitere:\n").nth(1).expect("those that are not listed");
    let others =
        others.lines().filter_map(|line| line.split("kunden: ").nth(1)?.split(',').next()?.parse::<usize>().ok());
    let classes = section.lines().filter(|line| line.contains("klasse: A") || line.contains("klasse: B"));
    let classes = classes.filter_map(|line| line.split("kunden: ").nth(1)?.split(',').next()?.parse::<usize>().ok());
    assert_eq!(listed + others.sum::<usize>(), classes.sum::<usize>(), "every customer of class A and B counts once");
}

#[test]
fn the_table_of_pseudonyms_stands_in_nobodys_place() {
    let project = project(format!("{KOPF}{}", lines()));
    let before = kunden(&project);
    let run = |target: &str| project.run(&["analyse", "kunden", "--umsatz", "umsatz.csv", "--zuordnung", target]);
    for target in ["umsatz.csv", "analyse/kunden.yaml", "freigaben/x.csv"] {
        let refused = run(target);
        assert_eq!(refused.code, 2, "{target}: {refused}");
        assert!(kunden(&project) == before, "{target}: nothing is written");
    }
    let probe = project.run(&["analyse", "kunden", "--umsatz", "umsatz.csv", "--probe", "--zuordnung", "x.csv"]);
    assert_eq!(probe.code, 2, "{probe}");
    fs::write(project.path().join("x.csv"), "alt").expect("an older table");
    assert_eq!(run("x.csv").code, 0);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(project.path().join("x.csv")).expect("the table").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "nobody else reads it");
    }
}

#[test]
fn a_found_potential_may_be_taken_over_under_its_own_identifier() {
    let project = project(format!("{KOPF}{}", lines())).with("analyse/umsatz.yaml", "stichtag: 2027-12-31\n");
    assert_eq!(analyse(&project).code, 0);
    assert!(kunden(&project).contains("id: POT-R-SEG-01"));
    let own = "potenziale:\n  - {id: POT-R-SEG-01, titel: Eigenes, art: bindung}\n";
    let project = Project::from_example("klein")
        .with("umsatz.csv", format!("{KOPF}{}", lines()))
        .with(
            "analyse/kunden.yaml",
            kunden(&project).replace("potenziale:\n  - {id: POT-01", &format!("{own}  - {{id: POT-01")),
        )
        .with("analyse/umsatz.yaml", "stichtag: 2027-12-31\n");
    assert_eq!(project.run(&["check"]).code, 0);
    assert_eq!(analyse(&project).code, 0);
}

#[test]
fn an_export_without_segments_has_white_spots_and_potentials_too() {
    let row = |i: u32| {
        let (kunde, turn) = (i % 40, i / 40);
        let gruppe = if kunde.is_multiple_of(2) && turn > 0 { "Gaube" } else { "Dach" };
        let year = if kunde < 5 { 2024 } else { 2025 + turn % 2 };
        format!("R{i};05.{:02}.{year};K{kunde};{gruppe};{},00\n", 1 + turn, 100 + i)
    };
    let rows = (1..=400).map(row).collect::<Vec<_>>().concat();
    let project = project(format!("Belegnummer;Belegdatum;Kunden-Nr;Warengruppe;Nettobetrag\n{rows}"));
    let run = analyse(&project);
    assert_eq!(run.code, 0, "{run}");
    let section = kunden(&project);
    assert!(section.contains("id: POT-R-OHNE") && section.contains("- {produktgruppe: Gaube, kunden"), "{section}");
    assert_eq!(project.run(&["check"]).code, 0);
    let built = project.run(&["lastenheft", "build", "--fuer", "team"]);
    assert_eq!(built.code, 0, "{built}");
}

#[test]
fn tables_need_a_folder() {
    let run = Project::from_example("klein").run(&["analyse", "build", "--format", "csv", "-o", "-"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("-o einen Ordner"), "{run}");
}

#[test]
fn the_report_is_written_as_pdf_as_data_and_as_tables() {
    let project = Project::from_example("foerdertechnik");
    for (format, file) in [("pdf", "analysebericht.pdf"), ("json", "analysebericht.json"), ("csv", "analysebericht")] {
        let run = project.run(&["analyse", "build", "--format", format]);
        assert_eq!(run.code, 0, "{run}");
        assert!(project.path().join("ausgabe").join(file).exists(), "{file}");
    }
    let tables = fs::read_dir(project.path().join("ausgabe/analysebericht")).expect("the folder").count();
    assert!(tables >= 10, "{tables} tables");
    let again = project.run(&["analyse", "build", "-o", "zweitens.pdf"]);
    assert_eq!(again.code, 0);
    let read = |path: &str| fs::read(project.path().join(path)).expect("a file");
    assert!(read("ausgabe/analysebericht.pdf") == read("zweitens.pdf"), "the same bytes");
}

#[test]
fn the_section_of_the_example_is_what_its_export_gives() {
    let project = Project::from_example("foerdertechnik");
    let before = kunden(&project);
    let run = project.run(&["analyse", "kunden", "--umsatz", "analyse/umsatz.csv"]);
    assert_eq!(run.code, 0, "{run}");
    assert!(
        kunden(&project) == before,
        "run `crmplan analyse kunden` on {}",
        root().join("examples/foerdertechnik").display()
    );
}

#[test]
fn findings_are_proven_by_the_computed_figures() {
    let run = Project::from_example("foerdertechnik").run(&["analyse", "befunde", "--warum", "kunden_schlaefer"]);
    assert!(run.stdout.contains("Urteil: gilt") && run.stdout.contains("ruhend: 22"), "{run}");
}
