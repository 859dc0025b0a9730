//! Change requests as a user types them: from the request over the signature into the next version of the Pflichtenheft.

use std::fs;

use crate::harness::{Kept, Project, Run};
use crate::pflichtenheft::{agreed, built, sign, text, write};

const DECISION: &str =
    "entscheidung: {ergebnis: angenommen, datum: 2027-05-02, auftraggeber: M. Muster, auftragnehmer: N. Nova}\n";

fn run(project: &Project, args: &[&str]) -> Run {
    project.run(&[&["aenderung"], args].concat())
}

fn file(project: &Project) -> String {
    fs::read_to_string(project.path().join("aenderungen/AEN-01.yaml")).expect("the request")
}

fn edit(project: &Project, old: &str, new: &str) {
    let before = file(project);
    assert!(before.contains(old), "{old} in\n{before}");
    fs::write(project.path().join("aenderungen/AEN-01.yaml"), before.replacen(old, new, 1)).expect("written");
}

/// A signed Pflichtenheft with a request that nobody decided yet.
fn requested() -> Project {
    static KEPT: Kept = Kept::new();
    Project::once(&KEPT, || {
        let project = agreed();
        write(&project, &(text(&project) + "vertrag: {bezeichnung: CRM-Vertrag, auftragswert: 20000}\n"));
        assert_eq!(sign(&project, "1.0", &[]).code, 0);
        let made = run(
            &project,
            &[
                "init",
                "Fotos ohne Netz",
                "--kuenftig",
                "Fotos gehen auch offline.",
                "--antragsteller",
                "Werkstattleitung",
                "--kriterium",
                "F10",
            ],
        );
        assert_eq!(made.code, 0, "{made}");
        project
    })
}

#[test]
fn a_request_begins_with_what_is_agreed_and_is_never_written_over() {
    let project = requested();
    let again = run(&project, &["init", "Noch einer", "--kuenftig", "x", "--antragsteller", "AN", "--id", "AEN-01"]);
    let taken = run(&project, &["init", "Noch einer", "--kuenftig", "x", "--antragsteller", "AN", "--id", "F10"]);
    let strange =
        run(&project, &["init", "Noch einer", "--kuenftig", "x", "--antragsteller", "AN", "--kriterium", "F999"]);
    let crooked = run(&project, &["init", "Noch einer", "--kuenftig", "x", "--antragsteller", "AN", "--id", "../x"]);
    let next = run(&project, &["init", "Noch einer", "--kuenftig", "x", "--antragsteller", "AN"]);
    assert_eq!([&again, &taken, &strange, &crooked, &next].map(|run| run.code), [2, 2, 2, 2, 0]);
    assert!(project.path().join("aenderungen/AEN-02.yaml").exists());
    let told = [again, taken, strange, crooked, next].map(|run| run.to_string()).concat();
    insta::assert_snapshot!(format!("{}\n{told}", file(&project)));
}

#[test]
fn a_signed_request_leads_to_the_next_version_and_nothing_else_does() {
    let project = requested();
    let early = run(&project, &["apply", "AEN-01"]);
    assert_eq!(early.code, 2, "only what is signed is worked in: {early}");
    edit(
        &project,
        "    loesung: Maske KON-001",
        "    loesung: \"Maske KON-001, auch ohne Netz\"\n    einmalpreis: 600",
    );
    edit(
        &project,
        "stand: beantragt",
        "stand: entschieden\nauswirkung: {aufwand: \"1,5\", einmalpreis: 600, jahrespreis: 60}",
    );
    fs::write(project.path().join("aenderungen/AEN-01.yaml"), file(&project) + DECISION).expect("written");
    let before = text(&project);
    let open = sign(&project, "1.1", &["--mit-warnungen"]);
    assert!(open.code == 1 && open.stderr.contains("aenderung-nicht-eingearbeitet"), "{open}");
    let rehearsal = run(&project, &["apply", "AEN-01", "--dry-run"]);
    assert!(rehearsal.code == 0 && text(&project) == before, "a rehearsal writes nothing");
    let unknown = run(&project, &["apply", "AEN-1"]);
    let done = run(&project, &["apply", "AEN-01"]);
    assert_eq!((unknown.code, done.code), (2, 0), "{unknown}{done}");
    let twice = run(&project, &["apply", "AEN-01"]);
    let list = run(&project, &["list"]);
    insta::assert_snapshot!([early, open, rehearsal, unknown, done, twice, list].map(|run| run.to_string()).join("\n"));
    let shown = built(&project, &[]).to_string();
    assert!(shown.contains("Geändert durch AEN-01.") && shown.contains("Fotos ohne Netz"), "the document tells of it");
    let signed = sign(&project, "1.1", &[]);
    assert_eq!(signed.code, 0, "what a request tells needs no excuse: {signed}");
    let kept = project.path().join("freigaben/pflichtenheft-1.1/aenderungen/AEN-01.yaml");
    assert_eq!(fs::read_to_string(kept).expect("the request"), file(&project));
    let data = run(&project, &["list", "--format", "json"]);
    let data: serde_json::Value = serde_json::from_str(&data.stdout).expect("data");
    assert_eq!(data["vereinbart"]["einmalpreis"], "600");
    let pdf = run(&project, &["build", "AEN-01"]);
    let all = run(&project, &["build"]);
    assert!(pdf.code == 0 && all.code == 0, "{pdf}{all}");
    for name in ["aenderung-AEN-01.pdf", "aenderungen.pdf"] {
        assert!(project.path().join("ausgabe").join(name).exists(), "{name}");
    }
}

#[test]
fn nobody_signs_the_price_of_what_was_rejected() {
    let project = requested();
    edit(&project, "stand: beantragt", "stand: entschieden\nauswirkung: {einmalpreis: 600}");
    let decided = |decision: &str| {
        let path = project.path().join("aenderungen/AEN-01.yaml");
        let open = file(&project);
        fs::write(&path, format!("{open}{decision}")).expect("written");
        let built = run(&project, &["build", "AEN-01"]);
        fs::write(&path, open).expect("written");
        assert_eq!(built.code, 0, "{built}");
        let pdf = lopdf::Document::load(project.path().join("ausgabe/aenderung-AEN-01.pdf")).expect("a PDF");
        let pages: Vec<u32> = pdf.get_pages().keys().copied().collect();
        pdf.extract_text(&pages).expect("text").split_whitespace().collect::<String>()
    };
    let (agreed, rejected) = (decided(DECISION), decided(&DECISION.replace("angenommen", "abgelehnt")));
    assert!(agreed.contains("Zuunterschreibenist:AEN-01") && agreed.contains("/F10/geändert"), "{agreed}");
    assert!(!rejected.contains("Zuunterschreibenist") && rejected.contains("nichtausgeführtwird"), "{rejected}");
}

#[test]
fn after_signature_nothing_changes_silently() {
    let project = requested();
    edit(&project, "stand: beantragt", "stand: entschieden\nauswirkung: {einmalpreis: 600}");
    fs::write(project.path().join("aenderungen/AEN-01.yaml"), file(&project) + DECISION).expect("written");
    assert_eq!(run(&project, &["apply", "AEN-01"]).code, 0);
    // What is worked in says what was signed, no more and no less.
    let whole = text(&project);
    let beside = [
        (
            "anforderung: \"Das CRM-System muss dem Vertriebsinnendienst",
            "anforderung: \"Das CRM-System soll dem Vertriebsinnendienst",
        ),
        ("loesung: Maske KON-005", "loesung: Nichts\n    aenderungen: [AEN-01]"),
        ("auftragswert: 20000", "auftragswert: 99000"),
    ];
    for (old, new) in beside {
        assert!(whole.contains(old), "{old}");
        write(&project, &whole.replacen(old, new, 1));
        let refused = sign(&project, "1.1", &[]);
        assert!(refused.code == 1 && refused.stderr.contains("-ohne-antrag"), "{new}: {refused}");
    }
    write(&project, &whole);
    let early = project.run(&["pflichtenheft", "release", "1.1", "--name", "B", "--datum", "2027-05-03"]);
    assert_eq!(early.code, 0, "{early}");
    edit(&project, "stand: entschieden", "stand: umgesetzt\numsetzung: {datum: 2027-07-30, durch: Nova}");
    assert_eq!(project.run(&["check"]).code, 0, "a request goes on");
    write(&project, &text(&project).replace("auftragswert: 20000", "auftragswert: 99000"));
    let contract = sign(&project, "1.2", &[]);
    assert!(contract.code == 1 && contract.stderr.contains("kapitel-ohne-antrag"), "{contract}");
    edit(&project, "einmalpreis: 600", "einmalpreis: 100");
    let altered = project.run(&["check"]);
    assert!(altered.code == 1 && altered.stderr.contains("aenderung-nachtraeglich"), "{altered}");
    let before = fs::read_to_string(project.path().join("aenderungen/AEN-01.yaml")).expect("the request");
    let late = before.replacen("einmalpreis: 100", "einmalpreis: 600", 1).replacen(
        "datum: 2027-05-02",
        "datum: 2027-09-01",
        1,
    );
    fs::write(project.path().join("aenderungen/AEN-01.yaml"), late).expect("written");
    let decided = sign(&project, "1.2", &["--mit-warnungen"]);
    assert!(decided.code == 1, "{decided}");
    insta::assert_snapshot!(format!("{contract}\n{altered}\n{decided}"));
}

#[test]
fn a_request_that_another_one_overtook_is_made_anew() {
    let project = requested();
    let signed = |id: &str, day: &str, decided: &str, price: &str| {
        let head = format!("id: {id}\ntitel: T\nantragsteller: A\ndatum: {day}\nstand: entschieden\nkuenftig: K\n");
        let effect = format!("kriterien: [{{kriterium: F10, wirkung: geaendert, einmalpreis: {price}}}]\n");
        let cost = format!("auswirkung: {{einmalpreis: {price}}}\n");
        let decision = DECISION.replace("2027-05-02", decided);
        fs::write(project.path().join(format!("aenderungen/{id}.yaml")), [head, effect, cost, decision].concat())
            .expect("written");
    };
    signed("AEN-01", "2027-04-01", "2027-04-20", "600");
    signed("AEN-02", "2027-04-10", "2027-04-25", "700");
    let both = project.run(&["check"]);
    assert!(both.code == 0 && both.stderr.contains("aenderungen-ueberschneiden"), "{both}");
    assert_eq!(run(&project, &["apply", "AEN-01"]).code, 0);
    let before = text(&project);
    let overtaken = run(&project, &["apply", "AEN-02"]);
    assert!(overtaken.code == 2 && overtaken.stderr.contains("AEN-01 hat F10 geändert"), "{overtaken}");
    assert_eq!(text(&project), before);
    signed("AEN-02", "2027-04-21", "2027-04-25", "700");
    assert_eq!(run(&project, &["apply", "AEN-02"]).code, 0);
    assert!(text(&project).contains("    aenderungen: [AEN-01, AEN-02]\n"));
    let release = sign(&project, "1.1", &[]);
    assert_eq!(release.code, 0, "{release}");
    // Figures without end do no harm.
    signed("AEN-03", "2027-04-22", "2027-04-26", "999999999999");
    let listed = run(&project, &["list"]);
    assert_eq!(listed.code, 0, "{listed}");
}
