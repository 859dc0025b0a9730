//! From the decision to the Pflichtenheft as a user types it, and again when the Lastenheft changes.

use std::fs;

use crate::harness::{Kept, Project, Run, without_sums};

const ANGEBOT: &str = "anbieter: NOVA
lastenheft: \"1.0\"
antworten:
  - {id: KON-001, erfuellung: standard, erlaeuterung: \"Maske „Firma“: alle Angaben\"}
  - {id: KON-005, erfuellung: anpassung, erlaeuterung: Eigene Ansicht, aufwand: \"2,5\", einmalpreis: \"2.100,00\"}
  - {id: LF-101, erfuellung: nicht_erfuellt, erlaeuterung: Fotos nur über einen Zusatz eines Dritten}
preise:
  - {art: subskription, preis: 30, je_konto: ja, takt: monatlich}
  - {art: erstschulung, preis: 1200}
  - {art: wartung, status: enthalten}
  - {art: datenpflege, status: enthalten}
  - {art: schulung, preis: 500}
";

fn release(project: &Project, version: &str, day: &str) {
    let run =
        project.run(&["lastenheft", "release", version, "--name", "B. Beispiel", "--datum", day, "--mit-warnungen"]);
    assert_eq!(run.code, 0, "{run}");
}

pub(crate) fn decide(project: &Project, id: &str, more: &[&str]) {
    let args = ["auswahl", "decide", "--anbieter", id, "--begruendung", "am besten", "--durch", "Geschäftsleitung"];
    let run = project.run(&[&args, more].concat());
    assert_eq!(run.code, 0, "{run}");
}

/// The small project with a released Lastenheft and one offer.
pub(crate) fn offered() -> Project {
    static KEPT: Kept = Kept::new();
    Project::once(&KEPT, || {
        let project = Project::with_few_requirements();
        release(&project, "1.0", "2027-02-01");
        let bidders = ["--anbieter", "NOVA=Nova Beispiel GmbH", "--anbieter", "ORKAN=Orkan Beispiel AG"];
        let run = project.run(&[&["auswahl", "init"][..], &bidders].concat());
        assert_eq!(run.code, 0, "{run}");
        project.with("angebote/nova.yaml", ANGEBOT)
    })
}

pub(crate) fn derive(project: &Project, more: &[&str]) -> Run {
    project.run(&[&["pflichtenheft", "derive", "--anbieter", "NOVA"], more].concat())
}

pub(crate) fn text(project: &Project) -> String {
    fs::read_to_string(project.path().join("pflichtenheft.yaml")).expect("the file")
}

pub(crate) fn write(project: &Project, text: &str) {
    fs::write(project.path().join("pflichtenheft.yaml"), text).expect("it is written");
}

#[test]
fn a_pflichtenheft_needs_a_release_a_decision_and_an_answer_to_that_release() {
    let project = Project::from_example("klein").with("angebote/nova.yaml", ANGEBOT).with(
        "auswahl.yaml",
        "anbieter: [{id: NOVA, firma: Nova Beispiel GmbH}, {id: ORKAN, firma: Orkan Beispiel AG}]\n",
    );
    let undecided = derive(&project, &[]);
    let project = offered();
    let without = derive(&project, &[]);
    decide(&project, "NOVA", &[]);
    let other = project.run(&["pflichtenheft", "derive", "--anbieter", "ORKAN"]);
    let strange = project.run(&["pflichtenheft", "derive", "--anbieter", "FREMD"]);
    let unknown = derive(&project, &["--lastenheft", "7.0"]);
    let older = project.with("angebote/nova.yaml", ANGEBOT.replace("\"1.0\"", "\"0.9\""));
    let older = derive(&older, &[]);
    let runs = [undecided, without, other, strange, unknown, older];
    let codes = runs.each_ref().map(|run| run.code);
    assert_eq!(codes, [2; 6]);
    insta::assert_snapshot!(runs.map(|run| run.to_string()).join("\n"));
}

#[test]
fn lastenheft_and_offer_become_criteria_and_nothing_is_promised_that_nobody_promised() {
    let project = offered();
    decide(&project, "NOVA", &[]);
    let rehearsal = derive(&project, &["--dry-run"]);
    assert!(rehearsal.code == 0 && rehearsal.stdout.starts_with("--- pflichtenheft.yaml\n"), "{rehearsal}");
    assert!(!project.path().join("pflichtenheft.yaml").exists(), "a rehearsal writes nothing");
    let run = derive(&project, &[]);
    assert_eq!(run.code, 0, "{run}");
    let text = text(&project);
    let entry = |lastenheft: &str| {
        let at = text.find(&format!("lastenheft: {lastenheft}\n")).expect("the criterion");
        let rest = &text[at..];
        rest[..rest.find("  - id:").unwrap_or(rest.len())].to_owned()
    };
    let chosen = ["KON-001", "KON-005", "KON-006", "LF-101"].map(entry);
    insta::assert_snapshot!(chosen.join("\n"));
    let again = derive(&project, &[]);
    assert!(again.code == 0 && again.stderr.contains("ist auf dem Stand"), "{again}");
    let checked = project.run(&["check"]);
    assert!(checked.code == 0 && checked.stderr.contains("muss-ohne-zusage"), "{checked}");
}

#[test]
fn foreign_prices_become_euros_and_a_kann_without_price_is_no_dead_end() {
    let project = offered();
    let swiss = ANGEBOT.replace(
        "antworten:\n",
        "waehrung: CHF\nkurs: \"1.04\"\nantworten:\n  - {id: LF-B-01, erfuellung: anpassung}\n",
    );
    let project = project.with("angebote/nova.yaml", swiss);
    decide(&project, "NOVA", &[]);
    let run = derive(&project, &[]);
    assert_eq!(run.code, 0, "{run}");
    assert!(text(&project).contains("    einmalpreis: 2184\n"), "2,100 CHF at 1.04");
    let checked = project.run(&["check"]);
    assert!(checked.code == 0 && checked.stderr.contains("kann-ohne-preis"), "{checked}");
    let told = built(&project, &[]).to_string();
    assert!(told.contains("Das Angebot nennt Preise in CHF") && told.contains("2.184"));
}

#[test]
fn whatever_differs_from_the_lastenheft_is_listed_as_a_deviation() {
    let project = agreed();
    let whole = text(&project);
    let edited = whole.replacen("Branche und optionaler Kundennummer", "Branche und Kundennummer", 1).replacen(
        "    prioritaet: muss\n    strang: software\n    zusage: ja\n",
        "    prioritaet: soll\n    strang: software\n    zusage: spaeter\n    termin: 2028-03-01\n",
        1,
    );
    write(&project, &edited);
    let told = built(&project, &[]).to_string();
    for words in [
        "Wortlaut im Lastenheft: „Das CRM-System muss",
        "Priorität im Lastenheft: Muss.",
        "01.03.2028",
        "Muss nicht ganz zugesagt",
    ] {
        assert!(told.contains(words), "{words}");
    }
    assert_eq!(sign(&project, "1.0", &["--mit-warnungen"]).code, 1, "a Muss is waived by somebody");
}

#[test]
fn what_was_agreed_survives_a_new_version_of_the_lastenheft() {
    let project = offered();
    decide(&project, "NOVA", &[]);
    assert_eq!(derive(&project, &[]).code, 0);
    // Both sides agree on the first criterion, in their own words and layout.
    let first = text(&project).replacen(
        "    stand: offen\n",
        "    mitwirkung: Feldliste bis Mai   # Termin 12.4.\n    stand: abgestimmt\n",
        1,
    );
    write(&project, &first);
    // The client says more precisely what it wants, drops something and adds something else.
    let path = project.path().join("lastenheft.yaml");
    let lastenheft = fs::read_to_string(&path).expect("the Lastenheft");
    let sharper =
        lastenheft.replacen("Branche und optionaler Kundennummer", "Branche, Region und optionaler Kundennummer", 1);
    assert_ne!(lastenheft, sharper);
    let sharper = format!("{sharper}anpassungen: []\n").replacen("id: LF-101", "id: LF-102", 1);
    fs::write(&path, sharper).expect("it is written");
    let file = project.path().join("crmplan.yaml");
    let main = fs::read_to_string(&file).expect("the project").replacen("version: \"0.1\"", "version: \"1.1\"", 1);
    fs::write(&file, main).expect("it is written");
    release(&project, "1.1", "2027-03-01");
    let told = derive(&project, &[]);
    assert!(told.code == 0 && told.stderr.contains("--lastenheft 1.1"), "{told}");
    assert_eq!(text(&project), first, "the newer version comes in only if somebody says so");
    let around = project.run(&["-q", "pflichtenheft", "build", "--format", "json", "-o", "-"]).stderr;
    let rehearsal = derive(&project, &["--lastenheft", "1.1", "--dry-run"]);
    assert_eq!(text(&project), first);
    let merged = derive(&project, &["--lastenheft", "1.1"]);
    assert_eq!(merged.code, 0, "{merged}");
    let after = text(&project);
    assert!(
        after.contains(
            "    mitwirkung: Feldliste bis Mai   # Termin 12.4.\n    stand: abgestimmt\n    quelle_geaendert:\n"
        ),
        "{after}"
    );
    insta::assert_snapshot!(format!("{rehearsal}\n----\n{merged}\n----\n{around}"));
    assert!(derive(&project, &[]).stderr.contains("ist auf dem Stand"), "the version stays");
}

#[test]
fn a_broken_file_is_told_with_its_places_and_never_written_over() {
    let project = offered();
    decide(&project, "NOVA", &[]);
    assert_eq!(derive(&project, &[]).code, 0);
    let whole = text(&project);
    let broken = whole.replacen("zusage: ja", "zusage: vielleicht", 1).replacen("id: F20", "id: F10", 1).replacen(
        "    prioritaet: muss\n",
        "",
        1,
    );
    write(&project, &broken);
    let run = derive(&project, &[]);
    assert_eq!(run.code, 1, "{run}");
    assert_eq!(text(&project), broken);
    insta::assert_snapshot!(run);
    let flat = format!("{}\n", whole.split("kriterien:").next().unwrap_or_default())
        + "kriterien: [{id: F10, lastenheft: KON-001, titel: T, anforderung: A, art: funktion, gruppe: kontakte, prioritaet: muss}]\n";
    write(&project, &flat);
    let refused = derive(&project, &[]);
    assert!(refused.code == 2 && refused.stderr.contains("Nichts ist geschrieben"), "{refused}");
    assert_eq!(text(&project), flat);
    let split = offered().with("pflichtenheft/teil.yaml", "kriterien: []\n");
    decide(&split, "NOVA", &[]);
    assert!(derive(&split, &[]).stderr.contains("zusammenführen"));
}

#[test]
fn a_file_worked_out_with_another_bidder_is_not_merged_into() {
    let project = offered().with("angebote/orkan.yaml", ANGEBOT.replace("NOVA", "ORKAN"));
    decide(&project, "NOVA", &[]);
    assert_eq!(derive(&project, &[]).code, 0);
    decide(&project, "ORKAN", &["--neu"]);
    let run = project.run(&["pflichtenheft", "derive", "--anbieter", "ORKAN"]);
    assert!(run.code == 2 && run.stderr.contains("mit NOVA ausgearbeitet"), "{run}");
}

pub(crate) fn built(project: &Project, more: &[&str]) -> serde_json::Value {
    let run = project.run(&[&["pflichtenheft", "build", "--format", "json", "-o", "-"], more].concat());
    assert_eq!(run.code, 0, "{run}");
    serde_json::from_str(&run.stdout).expect("a document")
}

/// Numbers and headings, one per line.
fn outline(chapters: &serde_json::Value, into: &mut String) {
    for chapter in chapters.as_array().into_iter().flatten() {
        let text = |key: &str| chapter[key].as_str().unwrap_or_default().to_owned();
        into.push_str(&format!("{} {}\n", text("nummer"), text("titel")));
        outline(&chapter["kapitel"], into);
    }
}

/// The block of a criterion, wherever it stands.
fn card(value: &serde_json::Value, id: &str) -> Option<serde_json::Value> {
    match value {
        serde_json::Value::Object(fields)
            if fields.get("id").is_some_and(|x| x == id) && fields.contains_key("vertrag") =>
        {
            Some(value.clone())
        }
        serde_json::Value::Object(fields) => fields.values().find_map(|value| card(value, id)),
        serde_json::Value::Array(items) => items.iter().find_map(|value| card(value, id)),
        _ => None,
    }
}

#[test]
fn a_draft_has_the_usual_outline_and_tells_both_words_apart() {
    let project = offered();
    let none = project.run(&["pflichtenheft", "build"]);
    assert!(none.code == 2 && none.stderr.contains("pflichtenheft derive"), "{none}");
    decide(&project, "NOVA", &[]);
    assert_eq!(derive(&project, &[]).code, 0);
    let waived = "    verzicht: {durch: Geschäftsleitung, grund: Fotos bleiben auf dem Server, datum: 2027-04-12}\n    stand: abgestimmt\n";
    let whole = text(&project);
    let at = whole.find("lastenheft: LF-101\n").expect("the criterion");
    let (before, after) = whole.split_at(at);
    write(&project, &format!("{before}{}", after.replacen("    stand: offen\n", waived, 1)));
    let document = built(&project, &[]);
    let mut told = String::new();
    outline(&document["kapitel"], &mut told);
    let cards = ["F20", "F70"].map(|id| serde_json::to_string_pretty(&card(&document["kapitel"], id)).expect("a card"));
    insta::assert_snapshot!(format!("{told}\n{}", cards.join("\n")));
    let data = &document["anhang"]["analyse"]["kriterien"];
    assert!(data.as_array().is_some_and(|all| all.len() > 15 && all.iter().all(|x| x["offen"].is_array())));
    let pdf = project.run(&["pflichtenheft", "build"]);
    assert!(pdf.code == 0 && project.path().join("ausgabe/pflichtenheft.pdf").exists(), "{pdf}");
}

#[test]
fn each_party_reads_what_it_has_to_settle_and_nothing_internal() {
    let project = offered();
    decide(&project, "NOVA", &[]);
    assert_eq!(derive(&project, &[]).code, 0);
    let internal = "offene_punkte: [{id: PF-1, frage: Reicht das Geld?, entscheidet: R-BUERO, sichtbarkeit: intern}]\n";
    let whole = text(&project).replacen("kriterien:\n", &format!("{internal}kriterien:\n"), 1);
    write(&project, &whole);
    let [client, contractor, team] =
        ["auftraggeber", "auftragnehmer", "team"].map(|reader| built(&project, &["--fuer", reader]).to_string());
    let comes_first = |text: &str| text.find("nachverhandeln oder verzichten") < text.find("Zusage fehlt");
    assert!(
        comes_first(&client) && !comes_first(&contractor),
        "whatever is open is told to both, the own points first"
    );
    let question = [&client, &contractor, &team].map(|text| text.contains("Reicht das Geld?"));
    assert_eq!(question, [false, false, true]);
    let large = Project::from_example("foerdertechnik").with(
        "pflichtenheft.yaml",
        "kriterien: [{id: F10, lastenheft: KON-001, titel: T, anforderung: A, art: funktion, gruppe: kontakte, prioritaet: muss}]\n",
    );
    let shown = built(&large, &["--fuer", "auftragnehmer"]).to_string();
    for internal in ["POT-", "Budget", "Deckungsbeitrag"] {
        assert!(!shown.contains(internal), "{internal}");
    }
}

/// Both parties agree on everything.
pub(crate) fn agreed() -> Project {
    static KEPT: Kept = Kept::new();
    Project::once(&KEPT, || {
        let project = offered();
        decide(&project, "NOVA", &[]);
        assert_eq!(derive(&project, &[]).code, 0);
        let whole = text(&project);
        let ids = whole.lines().filter_map(|line| line.strip_prefix("    lastenheft: "));
        let answer =
            |id: &str| ["  - {id: ", id, ", erfuellung: standard, erlaeuterung: \"Maske ", id, "\"}\n"].concat();
        let answers = ids.map(answer).collect::<Vec<_>>().concat();
        let (head, prices) = (ANGEBOT.split("antworten:").next(), ANGEBOT.split("preise:").nth(1));
        let offer = format!("{}antworten:\n{answers}preise:{}", head.unwrap_or_default(), prices.unwrap_or_default());
        let project = project.with("angebote/nova.yaml", offer);
        assert_eq!(derive(&project, &[]).code, 0);
        write(&project, &text(&project).replace("    stand: offen\n", "    stand: abgestimmt\n"));
        project
    })
}

pub(crate) fn sign(project: &Project, version: &str, more: &[&str]) -> Run {
    let args = ["pflichtenheft", "release", version, "--name", "B. Beispiel", "--datum", "2027-05-03"];
    project.run(&[&args, more].concat())
}

#[test]
fn a_release_has_nothing_open() {
    let project = offered();
    decide(&project, "NOVA", &[]);
    assert_eq!(derive(&project, &[]).code, 0);
    let question = "offene_punkte: [{id: PF-OP-1, frage: Wer pflegt die Preise?, entscheidet: R-BUERO}]\n";
    let whole = text(&project).replacen("kriterien:\n", &format!("{question}kriterien:\n"), 1);
    let without = whole.replacen("lastenheft: KON-006\n", "lastenheft: KON-999\n", 1);
    write(&project, &without);
    let run = sign(&project, "1.0", &["--mit-warnungen"]);
    assert_eq!(run.code, 1, "{run}");
    assert!(!project.path().join("freigaben/pflichtenheft-1.0").exists());
    insta::assert_snapshot!(run);
    let derived = derive(&project, &[]);
    assert!(derived.code == 1 && derived.stderr.contains("kriterium-unbekannt"), "{derived}");
    assert_eq!(text(&project), without, "nothing is written over");
}

#[test]
fn what_is_promised_more_less_or_otherwise_is_told_against_a_release_and_the_lastenheft() {
    let project = agreed();
    let diff = |more: &[&str]| project.run(&[&["pflichtenheft", "diff"], more].concat());
    let early = diff(&[]);
    assert!(early.code == 2 && early.stderr.contains("--lastenheft"), "{early}");
    let same = diff(&["--lastenheft"]);
    assert!(same.code == 0 && same.stdout.contains("Beide sagen dasselbe."), "{same}");
    assert_eq!(sign(&project, "1.0", &[]).code, 0);
    assert!(diff(&[]).stdout.contains("Beide sagen dasselbe."));
    let whole = text(&project);
    let solution = "    loesung: Maske KON-001\n";
    write(&project, &whole.replacen(solution, &format!("{solution}    bedingungen: Nur mit Vertrag\n"), 1));
    assert!(diff(&[]).stdout.contains("{+Nur mit Vertrag+}"), "a term that came is marked as one");
    let at = whole.find("  - id: F30\n").expect("the third criterion");
    let (before, after) = whole.split_at(at);
    let edited = before.replacen("loesung: Maske KON-001", "loesung: Maske „Firma“ mit KON-001", 1)
        + &after.replacen("zusage: ja\n", "zusage: teilweise\n    abweichung: Nur nach Namen\n", 1);
    write(&project, &edited);
    let told = [diff(&[]), diff(&["1.0", "1.0"]), diff(&["--lastenheft"]), diff(&["9.9"])];
    insta::assert_snapshot!(without_sums(&told.map(|run| run.to_string()).join("\n")));
    let data: serde_json::Value = serde_json::from_str(&diff(&["--format", "json"]).stdout).expect("data");
    assert_eq!(data["kriterien"][0]["richtung"], "weniger", "what is lost comes first");
    let pdf = diff(&["--format", "pdf"]);
    assert!(pdf.code == 0 && project.path().join("ausgabe/pflichtenheft-aenderungen.pdf").exists(), "{pdf}");
}

#[test]
fn what_was_negotiated_is_kept_with_the_release_even_if_it_is_split() {
    let project = agreed();
    let whole = text(&project);
    let project = project.without("pflichtenheft.yaml").with("pflichtenheft/teil.yaml", &whole);
    assert_eq!(sign(&project, "1.0", &[]).code, 0);
    let kept = project.path().join("freigaben/pflichtenheft-1.0/pflichtenheft/teil.yaml");
    assert_eq!(fs::read_to_string(kept).expect("the file"), whole);
    assert_eq!(project.run(&["check"]).code, 0);
}

#[test]
fn a_changed_contract_price_or_chapter_is_never_told_as_the_same() {
    let project = agreed();
    assert_eq!(sign(&project, "1.0", &[]).code, 0);
    let more = "vertrag: {bezeichnung: Rahmenvertrag, nummer: V-1, beginn: 2027-06-01, ende: 2040-12-31}
rangfolge: [AGB des Auftragnehmers, dieses Pflichtenheft]
kapitel:
  betrieb: Keine Gewähr für Verfügbarkeit.
";
    let whole = text(&project).replacen("titel: Firma anlegen", "titel: Firma löschen", 1);
    write(&project, &format!("{whole}{more}"));
    let offer = project.path().join("angebote/nova.yaml");
    let dearer = fs::read_to_string(&offer).expect("the offer").replace("preis: 1200", "preis: 99000");
    fs::write(&offer, dearer).expect("written");
    let told = project.run(&["pflichtenheft", "diff"]);
    insta::assert_snapshot!(without_sums(&told.to_string()));
    let signed = sign(&project, "1.1", &[]);
    assert_eq!(signed.code, 1, "{signed}");
    insta::assert_snapshot!(signed);
    assert_eq!(sign(&project, "1.1", &["--mit-warnungen"]).code, 0);
    let record = fs::read_to_string(project.path().join("freigaben/pflichtenheft-1.1/freigabe.json")).expect("a text");
    assert!(record.contains("geänderte Kapitel: 5"), "the history says how much changed: {record}");
}

#[test]
fn less_is_told_as_less_whether_in_commitment_priority_tests_or_time() {
    let project = agreed();
    let whole = text(&project);
    let second = "  - id: F901\n    lastenheft: KON-001\n    titel: Noch einmal\n    anforderung: A\n    art: funktion\n    gruppe: kontakte\n    prioritaet: soll\n    zusage: nein\n    begruendung: B\n    stand: abgestimmt\n";
    let edited = whole.replacen("    prioritaet: muss\n", "    prioritaet: kann\n", 1).replacen(
        "abgrenzungen:\n",
        &format!("{second}abgrenzungen:\n"),
        1,
    );
    write(&project, &edited);
    let told = project.run(&["pflichtenheft", "diff", "--lastenheft", "--format", "json"]);
    let data: serde_json::Value = serde_json::from_str(&told.stdout).expect("data");
    let told: Vec<String> = data["kriterien"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|x| format!("{} {}", x["id"].as_str().unwrap_or_default(), x["richtung"].as_str().unwrap_or_default()))
        .collect();
    assert_eq!(told, ["KON-001 (/F10/) weniger", "KON-001 (/F901/) entfallen"]);
}

#[test]
fn nothing_is_signed_with_a_contractor_that_nobody_chose_or_without_what_it_rests_on() {
    let refused = |project: &Project, rule: &str| {
        let run = sign(project, "1.0", &["--mit-warnungen"]);
        assert!(run.code == 1 && run.stderr.contains(rule), "{rule}: {run}");
        run
    };
    let project = agreed();
    let whole = text(&project);
    write(&project, &whole.replace("  anbieter: NOVA", "  anbieter: ORKAN"));
    let told = [refused(&project, "pflichtenheft-ohne-entscheidung").to_string()];
    // Turned round, struck out, noted as dropped: an exclusion does not vanish.
    let exclusion = whole.find("  - id: A20").expect("an exclusion");
    let rest = &whole[exclusion..];
    let entry = &rest[..rest[1..].find("\n  - id:").map_or(rest.len(), |at| at + 2)];
    write(&project, &whole.replace(entry, ""));
    refused(&project, "pflichtenheft-luecke");
    write(&project, &whole.replace(entry, &format!("{entry}    entfallen: {{lastenheft: \"1.0\"}}\n")));
    refused(&project, "pflichtenheft-offen");
    write(&project, &whole.replace("zusage: ja\n", "zusage: spaeter\n    termin: 1999-01-01\n"));
    let late = sign(&project, "1.0", &[]);
    assert!(late.code == 1 && late.stderr.contains("termin-vergangen"), "{late}");
    write(&project, &whole.replacen("loesung: Maske KON-001", "loesung: \"Maske 漢字\"", 1));
    let unprinted = sign(&project, "1.0", &[]);
    assert!(unprinted.code == 1 && unprinted.stderr.contains("zeichen-ohne-schrift"), "{unprinted}");
    write(&project, &whole.replacen("preisbezug: subskription", "preisbezug: hosting", 1));
    let told = [told[0].clone(), refused(&project, "preisbezug-ohne-zeile").to_string()];
    write(&project, &whole);
    let early = project.run(&["pflichtenheft", "release", "1.0", "--name", "B", "--datum", "1999-01-01"]);
    let blank = project.run(&["pflichtenheft", "release", "1.0", "--name", "\u{200b}"]);
    assert_eq!((early.code, blank.code), (2, 2), "{early}{blank}");
    fs::remove_file(project.path().join("angebote/nova.yaml")).expect("removed");
    let bare = refused(&project, "pflichtenheft-ohne-angebot");
    insta::assert_snapshot!([told.concat(), bare.to_string(), early.to_string()].join("\n"));
    let late = late.to_string();
    let first = late.split("\n\n").find(|finding| finding.contains("[termin-vergangen]")).unwrap_or_default();
    insta::assert_snapshot!(first);
    assert!(!project.path().join("freigaben/pflichtenheft-1.0").exists());
}

#[test]
fn an_exclusion_that_was_turned_round_is_a_deviation() {
    let project = agreed();
    let whole = text(&project);
    let turned = whole.replacen(" ist nicht Gegenstand", " ist Gegenstand", 1);
    assert_ne!(turned, whole);
    write(&project, &turned);
    assert!(built(&project, &[]).to_string().contains("Wortlaut im Lastenheft"));
}

#[test]
fn what_was_signed_is_handed_out_and_compared_whatever_the_working_state_says() {
    let project = agreed();
    let none = project.run(&["pflichtenheft", "build", "--version", "1.0"]);
    assert!(none.code == 2 && none.stderr.contains("Das Pflichtenheft ist noch nicht freigegeben"), "{none}");
    assert_eq!(sign(&project, "1.0", &[]).code, 0);
    write(&project, "kaputt: [");
    for args in [&["build", "--version", "1.00"][..], &["diff", "1.0", "1.0"], &["diff", "--lastenheft", "1.0"]] {
        let run = project.run(&[&["pflichtenheft"], args].concat());
        assert_eq!(run.code, 0, "{run}");
    }
    assert!(project.path().join("ausgabe/pflichtenheft-1.0.pdf").exists());
}
