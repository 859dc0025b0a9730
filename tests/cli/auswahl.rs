//! From the matrix to the decision as a user types it; forms are filled in as a spreadsheet program would.

use std::fs;

use crmplan::tabelle::mappe::lesen;
use rust_xlsxwriter::{Format, Workbook};

use crate::harness::{Project, Run};

/// A workbook as names of sheets and texts of cells.
type Mappe = Vec<(String, Vec<Vec<String>>)>;

/// The small project with a matrix for two bidders.
fn project() -> Project {
    let project = Project::from_example("klein");
    let run = project.run(&[
        "auswahl",
        "init",
        "--anbieter",
        "NOVA=Nova Beispiel GmbH",
        "--anbieter",
        "ORKAN=Orkan Beispiel AG",
    ]);
    assert_eq!(run.code, 0, "{run}");
    project
}

fn form(project: &Project, id: &str) -> Mappe {
    let run = project.run(&["angebot", "form", "--anbieter", id]);
    assert_eq!(run.code, 0, "{run}");
    let bytes = fs::read(project.path().join(format!("ausgabe/angebot-{id}.xlsx"))).expect("the form");
    let dense = |cells: &[(u32, String)]| {
        let width = cells.iter().map(|(column, _)| column + 1).max().unwrap_or_default();
        (0..width)
            .map(|at| cells.iter().find(|(column, _)| *column == at).map(|(_, text)| text.clone()).unwrap_or_default())
            .collect()
    };
    let sheet = |blatt: &crmplan::tabelle::mappe::Tabellenblatt| {
        let rows = blatt.zeilen.iter().map(|(_, cells)| dense(cells)).collect();
        (blatt.name.clone(), rows)
    };
    lesen(&bytes).expect("a workbook").iter().map(sheet).collect()
}

/// The workbook as another program writes it: numbers as numbers, `0.1%%` as a cell that shows ten percent, everything else as text.
fn written(mappe: &Mappe) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for (name, rows) in mappe {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name).expect("a name");
        for (row, cells) in (0..).zip(rows) {
            for (column, text) in (0..).zip(cells) {
                if let Some(share) = text.strip_suffix("%%").and_then(|text| text.parse::<f64>().ok()) {
                    let percent = Format::new().set_num_format("0.0%");
                    let _ = sheet.write_number_with_format(row, column, share, &percent);
                    continue;
                }
                match text.parse::<f64>() {
                    Ok(number) => drop(sheet.write_number(row, column, number)),
                    Err(_) if text.is_empty() => {}
                    Err(_) => drop(sheet.write_string(row, column, text)),
                }
            }
        }
    }
    workbook.save_to_buffer().expect("bytes")
}

/// Sets a field of the row that begins with `key`.
fn set(mappe: &mut Mappe, key: &str, head: &str, value: &str) {
    for (_, rows) in mappe {
        let Some(column) = rows.first().and_then(|heads| heads.iter().position(|text| text == head)) else { continue };
        for row in rows.iter_mut().filter(|row| row.first().is_some_and(|text| text == key)) {
            row.resize(row.len().max(column + 1), String::new());
            value.clone_into(&mut row[column]);
        }
    }
}

/// A form in which everything is answered.
fn answered(project: &Project, id: &str, price: &str) -> Mappe {
    let mut mappe = form(project, id);
    let ids: Vec<String> = mappe.iter().flat_map(|(_, rows)| rows).filter_map(|row| row.first().cloned()).collect();
    for id in ids.iter().filter(|id| *id != "Kennung") {
        set(&mut mappe, id, "Erfüllungsart", "Standard");
    }
    for line in ["subskription-1", "erstschulung-1", "datenpflege-1", "schulung-1"] {
        set(&mut mappe, line, "Preis je Einheit (EUR netto)", price);
    }
    set(&mut mappe, "wartung-1", "Angabe", "enthalten");
    mappe
}

fn import(project: &Project, mappe: &Mappe) -> Run {
    fs::write(project.path().join("angebot.xlsx"), written(mappe)).expect("it is written");
    project.run(&["angebot", "import", "angebot.xlsx"])
}

fn offer(project: &Project, id: &str) -> String {
    fs::read_to_string(project.path().join(format!("angebote/{}.yaml", id.to_lowercase()))).expect("the offer")
}

#[test]
fn a_form_goes_out_and_its_answers_come_back_as_a_file() {
    let project = project();
    let run = import(&project, &answered(&project, "NOVA", "1200.5"));
    assert_eq!(run.code, 0, "{run}");
    let text = offer(&project, "NOVA");
    assert!(text.contains("id: KON-001\n    erfuellung: standard\n"), "{text}");
    assert!(
        text.contains("art: subskription\n    preis: 1200.5\n") && text.contains("art: wartung\n    status: enthalten"),
        "{text}"
    );
    let again = import(&project, &answered(&project, "NOVA", "1300"));
    insta::assert_snapshot!(again);
}

#[test]
fn a_form_holds_nothing_internal_and_only_answers_can_be_changed() {
    let project = project();
    let _ = form(&project, "NOVA");
    let bytes = fs::read(project.path().join("ausgabe/angebot-NOVA.xlsx")).expect("the form");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a workbook");
    let names: Vec<String> = archive.file_names().map(|name| name.expect("a name").into_owned()).collect();
    let mut all = String::new();
    for name in &names {
        std::io::Read::read_to_string(&mut archive.by_name(name).expect("an entry"), &mut all).expect("text");
    }
    for internal in ["Orkan", "state=\"hidden\"", "H-FUNKTION", "preisquotient", "personentag"] {
        assert!(!all.contains(internal), "{internal}");
    }
    let sheets = names.iter().filter(|name| name.starts_with("xl/worksheets/sheet")).count();
    assert_eq!(all.matches("<sheetProtection").count(), sheets, "every sheet is protected");
}

#[test]
fn the_same_form_is_the_same_bytes() {
    let project = project();
    let bytes = || {
        let _ = form(&project, "NOVA");
        fs::read(project.path().join("ausgabe/angebot-NOVA.xlsx")).expect("the form")
    };
    assert!(bytes() == bytes());
}

#[test]
fn rows_and_columns_may_move_and_whatever_else_changes_is_told_by_sheet_and_cell() {
    let project = project();
    let mut mappe = answered(&project, "NOVA", "1.000,50 €");
    set(&mut mappe, "KON-001", "Erfüllungsart", "ja, siehe Konzept");
    set(&mut mappe, "KON-005", "Anforderung", "Firma anlegen, sofern bezahlt");
    set(&mut mappe, "KON-006", "Einmalpreis (EUR netto)", "auf Anfrage");
    set(&mut mappe, "KON-007", "Erläuterung, Lösungsweg", "=1+1");
    set(&mut mappe, "hosting-1", "Bemerkung", "nach Aufwand");
    for (name, rows) in &mut mappe {
        if rows.first().is_some_and(|heads| heads.first().is_some_and(|head| head == "Kennung")) {
            // Somebody sorts the rows, adds a title above and a column before.
            let head = rows.remove(0);
            rows.reverse();
            rows.insert(0, head);
            rows.insert(0, vec!["Unsere Antworten".to_owned()]);
            rows.iter_mut().for_each(|row| row.insert(0, String::new()));
            *name = format!("N {}", name.chars().take(20).collect::<String>());
        }
    }
    let lost = mappe[2].1.pop().expect("a row");
    let mut double = mappe[1].1[2].clone();
    mappe[1].1.push(double.clone());
    double[1] = "XYZ-999".to_owned();
    mappe[1].1.push(double.clone());
    double[1] = String::new();
    mappe[1].1.push(double);
    let run = import(&project, &mappe);
    assert_eq!(run.code, 1, "{run}");
    assert!(!project.path().join("angebote").exists(), "nothing is written while something is unclear");
    insta::assert_snapshot!(run);
    let rows = &mut mappe[1].1;
    rows.truncate(rows.len() - 3);
    let run = import(&project, &mappe);
    assert_eq!(run.code, 0, "{run}");
    let text = offer(&project, "NOVA");
    assert!(!text.contains(&lost[1]), "what has no row has no answer");
    assert!(text.contains("- {feld: erfuellung, wert: \"ja, siehe Konzept\"}"), "the words are kept: {text}");
    assert!(
        text.contains("erlaeuterung: \"=1+1\"") && text.contains("{feld: einmalpreis, wert: auf Anfrage}"),
        "{text}"
    );
    let remark = "art: hosting\n    bemerkung: nach Aufwand\n    ungeklaert:\n      - {feld: preis}\n";
    assert!(text.contains(remark), "a remark is no price: {text}");
}

/// What the paper compares an offer by, and the letter of questions to its bidder.
fn price_and_questions(project: &Project, id: &str) -> (serde_json::Value, String) {
    let built = project.run(&["auswahl", "build", "--format", "json", "-o", "-"]);
    let paper: serde_json::Value = serde_json::from_str(&built.stdout).expect("data");
    let offers = paper["anhang"]["analyse"]["angebote"].as_array().expect("offers");
    let offer = offers.iter().find(|x| x["anbieter"] == id).expect("the offer");
    (offer["wertungspreis"].clone(), project.run(&["angebot", "fragen", "--anbieter", id]).stdout)
}

#[test]
fn a_price_that_nobody_can_read_is_no_price_and_becomes_a_question() {
    let project = project();
    let cases = [
        ("subskription-1", "Je Konto", "pro Nutzer"),
        ("subskription-1", "Zahlung", "pro Monat"),
        ("subskription-1", "Menge", "46 Nutzer"),
        ("subskription-1", "Mindestmenge", "mind. 100"),
        ("subskription-1", "Rabatt in Prozent", "10 % ab Jahr 2"),
        ("subskription-1", "Rabatt in Prozent", "0.1"),
        ("subskription-1", "Preis je Einheit (EUR netto)", "-5000"),
        ("subskription-1", "Angabe", "enthalten"),
        ("subskription-2", "Preis je Einheit (EUR netto)", "auf Anfrage"),
        ("hosting-1", "Angabe", "Preis"),
        ("hosting-1", "Personentage des Auftraggebers", "zwei"),
        ("KON-001", "Einmalpreis (EUR netto)", "ca. 50.000"),
    ];
    for (row, head, words) in cases {
        let mut mappe = answered(&project, "NOVA", "1200");
        set(&mut mappe, row, head, words);
        let run = import(&project, &mappe);
        assert_eq!(run.code, 0, "{run}");
        let (price, letter) = price_and_questions(&project, "NOVA");
        assert!(price.is_null(), "{row} {head} {words}: {price}");
        let asked = letter.contains(&format!("„{words}“")) || letter.contains("keine Angabe");
        assert!(
            asked && (run.stderr.contains("Preise!") || run.stderr.contains("!G2]")),
            "{row} {head} {words}: {letter}{run}"
        );
    }
    let mut mappe = answered(&project, "NOVA", "1200");
    set(&mut mappe, "bindefrist", "Antwort", "drei Monate");
    assert_eq!(import(&project, &mappe).code, 0);
    let (price, letter) = price_and_questions(&project, "NOVA");
    assert!(!price.is_null(), "a date is no part of it");
    assert!(letter.contains("Angebot, Angebot gültig bis: „drei Monate“"), "{letter}");
}

#[test]
fn included_is_included_in_whichever_cell_it_stands() {
    let project = project();
    let price = "Preis je Einheit (EUR netto)";
    let cases = [
        (price, "enthalten", ""),
        (price, "enthalten", "enthalten"),
        (price, "0", "enthalten"),
        (price, "", "enthalten"),
    ];
    for (head, words, status) in cases {
        let mut mappe = answered(&project, "NOVA", "1200");
        set(&mut mappe, "wartung-1", "Angabe", status);
        set(&mut mappe, "wartung-1", head, words);
        let run = import(&project, &mappe);
        let text = offer(&project, "NOVA");
        assert!(text.contains("art: wartung\n    status: enthalten\n"), "{words} {status}: {text}");
        assert!(!text.contains("ungeklaert") && !run.stderr.contains("Preise!"), "{words} {status}: {run}");
    }
    let mut mappe = answered(&project, "NOVA", "1200");
    set(&mut mappe, "subskription-1", price, "enthalten");
    assert_eq!(import(&project, &mappe).code, 0);
    let (known, letter) = price_and_questions(&project, "NOVA");
    assert!(known.is_null() && letter.contains("Subskription"), "a product that is included in nothing: {letter}");
}

#[test]
fn percent_is_what_the_cell_shows() {
    let project = project();
    let mut mappe = answered(&project, "NOVA", "1200");
    set(&mut mappe, "subskription-1", "Rabatt in Prozent", "0.125%%");
    set(&mut mappe, "subskription-1", "Steigerung je Jahr in Prozent", "5");
    assert_eq!(import(&project, &mappe).code, 0);
    let text = offer(&project, "NOVA");
    assert!(text.contains("rabatt: 12.5\n    steigerung: 5\n"), "{text}");
}

#[test]
fn heads_and_sheets_that_are_not_there_any_more_are_named() {
    let project = project();
    let whole = answered(&project, "NOVA", "1200");
    let rename = |of: &str, from: &str, to: &str| {
        let mut mappe = whole.clone();
        let sheet = mappe.iter_mut().find(|(name, _)| name == of).expect("the sheet");
        sheet.1[0].iter_mut().filter(|head| *head == from).for_each(|head| to.clone_into(head));
        mappe
    };
    let mut headless = whole.clone();
    headless.iter_mut().find(|(name, _)| name == "Preise").expect("the sheet").1.remove(0);
    let without: Mappe = whole.iter().filter(|(name, _)| name != "Preise").cloned().collect();
    let cases = [
        ("spalte", rename("Preise", "Zahlung", "Zahlweise"), 1),
        ("kennung", rename("Preise", "Zeile", "Nr."), 1),
        ("kopf", headless, 1),
        ("blatt", without, 0),
    ];
    for (name, mappe, code) in cases {
        let run = import(&project, &mappe);
        assert_eq!(run.code, code, "{name}: {run}");
        insta::assert_snapshot!(format!("auswahl-formular-{name}"), run);
    }
    let (price, letter) = price_and_questions(&project, "NOVA");
    assert!(price.is_null() && letter.contains("1. Lizenzen (Miete, Subskription)"), "no price is not zero: {letter}");
}

#[test]
fn a_form_of_somebody_else_and_a_rate_for_euros_are_refused() {
    let project = project();
    fs::write(project.path().join("angebot.xlsx"), written(&answered(&project, "NOVA", "1"))).expect("it is written");
    let other = project.run(&["angebot", "import", "angebot.xlsx", "--anbieter", "ORKAN"]);
    assert!(other.code == 1 && !project.path().join("angebote").exists(), "{other}");
    insta::assert_snapshot!(other);
    let rate = project.run(&["angebot", "import", "angebot.xlsx", "--kurs", "1,08"]);
    assert!(rate.code == 2 && rate.stderr.contains("„--kurs“"), "{rate}");
    let mut euro = answered(&project, "NOVA", "1");
    set(&mut euro, "waehrung", "Antwort", "Euro");
    assert_eq!(import(&project, &euro).code, 0, "the euro has several names");
    assert!(offer(&project, "NOVA").contains("waehrung: EUR\n"));
}

#[test]
fn requirements_are_fixed_with_the_matrix_and_carry_the_decision() {
    let project = project();
    let path = project.path().join("lastenheft.yaml");
    let before = fs::read_to_string(&path).expect("the file");
    let strict =
        before.replace("    prioritaet: muss\n", "    prioritaet: muss\n    a_kriterium: ohne Fotos kein Angebot\n");
    fs::write(&path, &strict).expect("it is written");
    let freeze = || project.run(&["auswahl", "freeze", "--durch", "Projektleitung"]);
    assert_eq!(freeze().code, 0);
    for id in ["NOVA", "ORKAN"] {
        assert_eq!(import(&project, &answered(&project, id, "1200")).code, 0);
    }
    let args = ["auswahl", "decide", "--anbieter", "NOVA", "--begruendung", "gut", "--durch", "Geschäftsleitung"];
    assert_eq!(project.run(&args).code, 0);
    let paper = || project.run(&["auswahl", "build", "--format", "json", "-o", "-"]).stdout;
    assert!(!paper().contains("haben sich seither geändert"));
    fs::write(&path, &before).expect("it is written");
    let changed = paper();
    assert!(changed.contains("gefragt/LF-101/a_kriterium"), "the paper shows what is asked for otherwise");
    assert!(changed.contains("haben sich seither geändert"), "the decision rests on something else");
    assert!(freeze().stderr.contains("auswahl-2"), "another state");
}

#[test]
fn a_group_in_which_nothing_counts_excludes_nobody_but_is_refused() {
    let project = project();
    let path = project.path().join("auswahl.yaml");
    let text = fs::read_to_string(&path).expect("the file");
    let weightless = text.replace("gewichte: {muss: 3, soll: 2, kann: 1}", "gewichte: {muss: 0, soll: 0, kann: 0}");
    fs::write(&path, weightless).expect("it is written");
    let run = project.run(&["auswahl", "freeze", "--durch", "Projektleitung"]);
    assert!(run.code == 1 && run.stderr.contains("gruppe-ohne-kriterien"), "{run}");
    assert!(!project.path().join("freigaben").exists());
}

#[test]
fn another_currency_needs_a_rate_which_stays_with_the_offer() {
    let project = project();
    let mut mappe = answered(&project, "NOVA", "100");
    set(&mut mappe, "waehrung", "Antwort", "CHF");
    let refused = import(&project, &mappe);
    assert!(refused.code == 1 && refused.stderr.contains("waehrung-ohne-kurs"), "{refused}");
    let with = |rate: &str| project.run(&["angebot", "import", "angebot.xlsx", "--kurs", rate]);
    assert_eq!(with("viel").code, 2);
    assert_eq!(with("1,05").code, 0);
    assert_eq!(import(&project, &mappe).code, 0, "the rate is kept");
    let built = project.run(&["auswahl", "build", "--format", "json", "-o", "-"]);
    assert!(built.stdout.contains("\"einmalig\": \"105.00\""), "the first training in EUR: {built}");
}

#[test]
fn files_that_are_no_forms_are_refused_with_their_reason() {
    let project = project();
    let whole = written(&answered(&project, "NOVA", "1"));
    let without_id: Mappe = vec![("Tabelle1".into(), vec![vec!["Kennung".into(), "Wert".into()]])];
    let bomb = {
        let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
        archive.start_file("xl/workbook.xml", options).expect("an entry");
        for _ in 0..300 {
            std::io::Write::write_all(&mut archive, &vec![b' '; 1 << 20]).expect("bytes");
        }
        archive.finish().expect("an archive").into_inner()
    };
    let cases: [(&str, Vec<u8>); 6] = [
        ("csv", b"Kennung;Antwort\nKON-001;ja\n".to_vec()),
        ("verschluesselt", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].to_vec()),
        ("abgeschnitten", whole[..whole.len() / 2].to_vec()),
        ("bombe", bomb),
        ("fremd", written(&without_id)),
        ("leer", Vec::new()),
    ];
    for (name, bytes) in cases {
        fs::write(project.path().join("angebot.xlsx"), bytes).expect("it is written");
        let german = project.run(&["angebot", "import", "angebot.xlsx"]);
        let english = project.run(&["--lang", "en", "angebot", "import", "angebot.xlsx", "--anbieter", "NOVA"]);
        assert_eq!((german.code, english.code), (1, 1), "{name}: {german}");
        assert!(!project.path().join("angebote").exists(), "{name}");
        insta::assert_snapshot!(format!("auswahl-datei-{name}"), format!("{german}\n---- English\n{english}"));
    }
}

#[test]
fn matrix_and_offers_are_checked_against_the_lastenheft() {
    let project = project();
    let text = fs::read_to_string(project.path().join("auswahl.yaml")).expect("the file");
    let empty = Project::from_example("klein").with("auswahl.yaml", "anbieter: []\n");
    let other = text.replace("lastenheft: [vertrieb, angebote]", "lastenheft: [angebote]");
    let strange = Project::from_example("klein")
        .with("auswahl.yaml", format!("{other}anforderungen: [{{id: XYZ-1, gewicht: 5}}]\n"))
        .with("angebote/nova.yaml", "anbieter: NOVA\nlastenheft: \"0.9\"\nantworten: [{id: XYZ-2, erfuellung: standard}]\n")
        .with(
            "bewertungen.yaml",
            "bewertungen: [{anbieter: NOVA, kriterium: K-X, punkte: 5, grundlage: demo, durch: Team, datum: 2027-02-01}]\n",
        );
    let unknown = Project::from_example("klein").with("auswahl.yaml", format!("lastenheft: \"7.0\"\n{text}"));
    for (name, project) in [("leer", empty), ("fremdes", strange), ("freigabe", unknown)] {
        let german = project.run(&["auswahl", "build"]);
        let english = project.run(&["--lang", "en", "auswahl", "build"]);
        assert_eq!((german.code, english.code), (1, 1), "{name}: {german}");
        insta::assert_snapshot!(format!("auswahl-{name}"), format!("{german}\n---- English\n{english}"));
    }
}

#[test]
fn what_was_fixed_is_proven_and_later_changes_are_shown() {
    let project = project();
    let freeze = |project: &Project| project.run(&["auswahl", "freeze", "--durch", "Projektleitung"]);
    assert_eq!(freeze(&project).code, 0);
    assert!(freeze(&project).stderr.contains("Nichts hat sich geändert"));
    assert_eq!(import(&project, &answered(&project, "NOVA", "1200")).code, 0);
    let path = project.path().join("auswahl.yaml");
    let text = fs::read_to_string(&path).expect("the file");
    fs::write(&path, text.replace("gewicht_leistung: 60 %", "gewicht_leistung: 90 %")).expect("it is written");
    let built = project.run(&["auswahl", "build", "--format", "json", "-o", "-"]);
    assert_eq!(built.code, 0, "{built}");
    assert!(built.stdout.contains("verfahren/gewicht_leistung"), "the change is in the paper");
    let sums = project.path().join("freigaben/auswahl-1/auswahl.json");
    let frozen = fs::read_to_string(&sums).expect("the frozen state");
    fs::write(&sums, frozen.replace("\"60\"", "\"90\"")).expect("it is written");
    let run = project.run(&["auswahl", "build"]);
    assert_eq!(run.code, 1, "{run}");
    assert!(run.stderr.contains("freigabe-veraendert"), "{run}");
}

#[test]
fn a_decision_is_recorded_once_and_another_one_stands_beside_it() {
    let project = project();
    for (id, price) in [("NOVA", "1200"), ("ORKAN", "2400")] {
        assert_eq!(import(&project, &answered(&project, id, price)).code, 0);
    }
    let decide = |id: &str, more: &[&str]| {
        let args = [
            "auswahl",
            "decide",
            "--anbieter",
            id,
            "--begruendung",
            "günstiger bei gleicher Leistung",
            "--durch",
            "Geschäftsleitung",
        ];
        project.run(&[&args, more].concat())
    };
    let first = decide("NOVA", &[]);
    assert_eq!(first.code, 0, "{first}");
    assert_eq!(decide("ORKAN", &[]).code, 2, "once");
    let other = decide("ORKAN", &["--neu"]);
    assert!(other.code == 0 && other.stderr.contains("anderes Angebot an erster Stelle"), "{other}");
    let built = project.run(&["auswahl", "build", "--format", "json", "-o", "-"]);
    assert!(
        built.stdout.contains("Entscheidung 1 vom") && built.stdout.contains("Entscheidung 2 vom"),
        "both stay visible"
    );
    assert_eq!(decide("FREMD", &["--neu"]).code, 2);
}

/// The paper as data.
fn paper(project: &Project) -> String {
    let run = project.run(&["auswahl", "build", "--format", "json", "-o", "-"]);
    assert_eq!(run.code, 0, "{run}");
    run.stdout
}

#[test]
fn a_decision_for_another_offer_than_the_first_is_told_with_its_own_budget() {
    let project = Project::from_example("foerdertechnik");
    let decide = |id: &str, more: &[&str]| {
        let args = ["auswahl", "decide", "--anbieter", id, "--begruendung", "vor Ort", "--durch", "Geschäftsleitung"];
        project.run(&[&args, more].concat())
    };
    let early = decide("MOSAIK", &[]);
    assert!(
        early.code == 2 && early.stderr.contains("--datum"),
        "the offers came after the day of the project: {early}"
    );
    let day = ["--datum", "2027-04-05"];
    let out = decide("ORKAN", &day);
    assert!(out.code == 2 && out.stderr.contains("ausgeschlossen"), "{out}");
    let open = project.run(&["auswahl", "absage", "--anbieter", "NOVA", "-o", "-"]);
    assert!(open.code == 2 && open.stdout.is_empty(), "nothing is decided yet: {open}");
    assert_eq!(decide("MOSAIK", &day).code, 0);
    let paper = paper(&project);
    assert!(paper.contains("Das Angebot stand nach der Formel auf Rang 3."), "{paper}");
    assert!(paper.contains("Freizugebendes Budget für Mosaik Beispiel GmbH & Co. KG"));
    assert!(paper.contains("Im Vergleich mit Mosaik Beispiel GmbH & Co. KG"));
    let chosen = project.run(&["auswahl", "absage", "--anbieter", "MOSAIK", "-o", "-"]);
    assert!(chosen.code == 2 && chosen.stdout.is_empty(), "{chosen}");
    assert_eq!(project.run(&["auswahl", "absage", "--anbieter", "NOVA", "-o", "-"]).code, 0);
    let at = |text: &str| paper.find(text).unwrap_or_else(|| panic!("{text}: {paper}"));
    assert!(at("Entschieden am") < at("an erster Stelle"), "what was decided comes first");
    assert!(!paper.contains("Es wird vorgeschlagen"), "nothing is proposed any more");
}

#[test]
fn a_decision_for_an_offer_without_a_price_says_so() {
    let project = Project::from_example("foerdertechnik");
    let path = project.path().join("angebote/mosaik.yaml");
    let text = fs::read_to_string(&path).expect("the offer");
    let unclear = text.replacen(
        "- art: lizenzkauf\n",
        "- art: lizenzkauf\n    ungeklaert: [{feld: preis, wert: nach Aufwand}]\n",
        1,
    );
    assert_ne!(text, unclear);
    fs::write(&path, unclear).expect("it is written");
    let args = ["auswahl", "decide", "--anbieter", "MOSAIK", "--begruendung", "vor Ort", "--durch", "Geschäftsleitung"];
    let run = project.run(&[&args[..], &["--datum", "2027-04-05"]].concat());
    assert!(run.code == 0 && run.stderr.contains("keinen Rang") && !run.stderr.contains("anderes Angebot"), "{run}");
    let paper = paper(&project);
    assert!(
        paper.contains("weil der Preis von Mosaik Beispiel GmbH & Co. KG (unvollständig) nicht bekannt ist"),
        "{paper}"
    );
}

#[test]
fn why_people_excluded_an_offer_is_not_for_its_bidder() {
    let project = project();
    for (id, price) in [("NOVA", "1200"), ("ORKAN", "2400")] {
        assert_eq!(import(&project, &answered(&project, id, price)).code, 0);
    }
    let excluded = "ausschluesse: [{anbieter: ORKAN, grund: teurer als Nova, durch: Team, datum: 2027-03-20}]\n";
    fs::write(project.path().join("bewertungen.yaml"), excluded).expect("it is written");
    let letter = project.run(&["auswahl", "absage", "--anbieter", "ORKAN", "-o", "-"]);
    assert!(letter.code == 0 && letter.stdout.contains("\"entschieden\": true"), "{letter}");
    assert!(!letter.stdout.contains("Nova"), "{letter}");
    assert!(paper(&project).contains("teurer als Nova (Team, 20.03.2027)"));
}

#[test]
fn what_nobody_rated_yet_and_formulas_without_a_ranking_are_told() {
    let project = project();
    for (id, price) in [("NOVA", "1200"), ("ORKAN", "2400")] {
        assert_eq!(import(&project, &answered(&project, id, price)).code, 0);
    }
    let open = paper(&project);
    assert!(open.contains("Noch nicht bewertet: Nova Beispiel GmbH (K-DEMO, K-REFERENZEN und K-TEAM)"), "{open}");
    let path = project.path().join("auswahl.yaml");
    let text = fs::read_to_string(&path).expect("the file");
    let median = text.replace("methode: preisquotient", "methode: medianmethode");
    fs::write(&path, median).expect("it is written");
    let without = paper(&project);
    assert!(without.contains("ohne Rang") && !without.contains("\"ausgeschlossen\""), "nobody is excluded: {without}");
    let least = text + "anforderungen: [{id: KON-001, mindestpunkte: 10}]\n";
    fs::write(&path, least).expect("it is written");
    let mut mappe = answered(&project, "ORKAN", "2400");
    set(&mut mappe, "KON-001", "Erfüllungsart", "Konfiguration");
    assert_eq!(import(&project, &mappe).code, 0);
    let reason = paper(&project);
    assert!(reason.contains("Mindestpunkte in „KON-001 Firma anlegen“ verfehlt: 9,00 statt 10,0"), "{reason}");
}

#[test]
fn what_is_done_today_is_no_task_for_bidders() {
    let project = project();
    let run = project.run(&["-q", "auswahl", "script"]);
    assert_eq!(run.code, 0, "{run}");
    insta::assert_snapshot!(run);
}

#[test]
fn currency_tax_and_own_work_stand_with_the_price_sheets() {
    let project = project();
    let mut mappe = answered(&project, "NOVA", "100");
    set(&mut mappe, "waehrung", "Antwort", "CHF");
    fs::write(project.path().join("angebot.xlsx"), written(&mappe)).expect("it is written");
    assert_eq!(project.run(&["angebot", "import", "angebot.xlsx", "--kurs", "1,05"]).code, 0);
    let own = "eigenaufwand: [{anbieter: NOVA, art: datenpflege, personentage: 3, begruendung: Dubletten}]\n";
    fs::write(project.path().join("bewertungen.yaml"), own).expect("it is written");
    let path = project.path().join("auswahl.yaml");
    let text =
        fs::read_to_string(&path).expect("the file").replace("  jahre: 5\n", "  jahre: 5\n  umsatzsteuer: 19 %\n");
    fs::write(&path, text).expect("it is written");
    let paper = paper(&project);
    assert!(paper.contains("Preise in CHF, umgerechnet mit 1,05 EUR je Einheit. Preise wie angeboten"), "{paper}");
    assert!(paper.contains("Vom Auftraggeber geschätzt") && paper.contains("Dubletten"), "{paper}");
}

#[test]
fn one_offer_equal_offers_and_a_price_of_zero_give_a_paper() {
    let project = project();
    let build = |project: &Project| project.run(&["auswahl", "build", "--format", "json", "-o", "-"]);
    assert_eq!(import(&project, &answered(&project, "NOVA", "0")).code, 0);
    let one = build(&project);
    assert!(one.code == 0 && one.stdout.contains("Es wird vorgeschlagen, Nova Beispiel GmbH zu beauftragen."), "{one}");
    assert_eq!(import(&project, &answered(&project, "ORKAN", "0")).code, 0);
    let equal = build(&project);
    assert!(equal.code == 0 && equal.stdout.contains("stehen gleichauf"), "{equal}");
    for format in ["pdf", "xlsx", "csv"] {
        let run = project.run(&["auswahl", "build", "--format", format]);
        assert_eq!(run.code, 0, "{format}: {run}");
    }
    let script = project.run(&["auswahl", "script"]);
    assert_eq!(script.code, 0, "{script}");
}

#[test]
fn the_example_is_compared_and_what_its_offers_hide_is_told() {
    let project = Project::from_example("foerdertechnik");
    let built = project.run(&["auswahl", "build"]);
    assert_eq!(built.code, 0, "{built}");
    let letter = project.run(&["angebot", "fragen", "--anbieter", "NOVA"]);
    insta::assert_snapshot!(letter);
    let reject = project.run(&["auswahl", "absage", "--anbieter", "ORKAN", "-o", "-"]);
    assert!(reject.code == 0 && !reject.stdout.contains("Kolibri"), "nothing of the others: {reject}");
    let paper = project.run(&["auswahl", "build", "--format", "json", "-o", "-"]).stdout;
    let count = |text: &str| paper.matches(text).count();
    let marked = count("Nova Beispiel GmbH (unvollständig)");
    assert!(marked > 10, "{marked}");
    assert_eq!(
        count("Nova Beispiel GmbH") - count("\"firma\": \"Nova Beispiel GmbH\""),
        marked,
        "never without the mark"
    );
}

#[test]
fn bidders_and_files_that_are_not_there_are_named() {
    let project = project();
    for args in [
        vec!["angebot", "form", "--anbieter", "FREMD"],
        vec!["auswahl", "init", "--anbieter", "X=Y"],
        vec!["angebot", "import", "nirgends.xlsx"],
        vec!["auswahl", "absage", "--anbieter", "NOVA"],
    ] {
        let run = project.run(&args);
        assert_eq!(run.code, 2, "{run}");
    }
    let fresh = Project::from_example("klein");
    assert_eq!(fresh.run(&["auswahl", "init", "--anbieter", "kein Name"]).code, 2);
    assert_eq!(fresh.run(&["angebot", "form", "--anbieter", "NOVA"]).code, 2);
}
