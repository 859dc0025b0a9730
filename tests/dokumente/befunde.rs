//! Findings: true, false or unknown, with the places that prove them.

use crmplan::project::Opened;
use crmplan::steps::befunde::Urteil;

use crate::support::{copy, example, open, root};

/// A project that says nothing but its name, and the given files.
fn project(files: &[(&str, &str)]) -> Opened {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    copy(&root().join("examples/klein"), folder.path());
    std::fs::write(folder.path().join("analyse/kunden.yaml"), "segmente: []\n").expect("a file");
    std::fs::write(folder.path().join("analyse/prozesse.yaml"), "prozesse: []\n").expect("a file");
    std::fs::remove_file(folder.path().join("lastenheft.yaml")).expect("it is removed");
    for (path, text) in files {
        std::fs::write(folder.path().join(path), text).expect("a file");
    }
    open(folder.path())
}

fn verdict(opened: &Opened, id: &str) -> Urteil {
    opened.lastenheft.befunde.iter().find(|befund| befund.id == id).expect("the finding exists").urteil
}

#[test]
fn whoever_says_nothing_is_asked_and_nothing_is_denied() {
    let opened = project(&[]);
    let befunde = &opened.lastenheft.befunde;
    assert_eq!(befunde.len(), 83);
    for befund in befunde {
        let expected = if befund.is_grundlage() { Urteil::Gilt } else { Urteil::Offen };
        assert_eq!(befund.urteil, expected, "{}", befund.id);
        assert_eq!(befund.frage.is_none(), befund.is_grundlage(), "{} has a question", befund.id);
    }
}

#[test]
fn the_findings_of_the_large_example() {
    let opened = example("foerdertechnik");
    let lines: Vec<String> = opened
        .lastenheft
        .befunde
        .iter()
        .map(|x| {
            let proofs: Vec<&str> =
                x.belege.iter().filter_map(|beleg| beleg.id.as_deref().or(beleg.feld.as_deref())).collect();
            let visible = x.sichtbarkeit.word();
            format!("{:<10} {:<32} {visible} {}: {} [{}]", x.urteil.word(), x.id, x.titel, x.regel, proofs.join(" "))
        })
        .collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn a_verdict_needs_data_that_suffices() {
    use Urteil::{Gilt, GiltNicht, Offen};
    let kunden = "analyse/kunden.yaml";
    let prozesse = "analyse/prozesse.yaml";
    let segments = |first: &str, second: &str| {
        format!("segmente:\n  - {{id: A, name: A, kunden: 60{first}}}\n  - {{id: B, name: B, kunden: 40{second}}}\n")
    };
    let (business, private) = (", kundenart: geschaeft", ", kundenart: privat");
    let process = |rest: &str| {
        format!(
            "rollen:\n  - {{id: R-1, name: Vertrieb, anzahl: 1}}\n  - {{id: R-2, name: Leitung, anzahl: 1, vertretung: R-1}}\nprozesse:\n  - id: P-1\n    name: Angebot erstellen\n    gruppe: Vertrieb\n    einbinden: ja\n{rest}"
        )
    };
    let cases: Vec<(&str, &str, String, Urteil)> = vec![
        ("kunden_b2b", kunden, segments(business, private), Gilt),
        ("kunden_b2b", kunden, segments(private, business), GiltNicht),
        ("kunden_b2c", kunden, segments(business, private), Gilt),
        ("kunden_b2c", kunden, segments(business, business), GiltNicht),
        ("kunden_b2c", kunden, segments(business, ""), Offen),
        ("kunden_dubletten", kunden, "kundenbestand: {dubletten: 3.1}\n".into(), Gilt),
        ("kunden_dubletten", kunden, "kundenbestand: {dubletten: 3}\n".into(), GiltNicht),
        ("kunden_international", kunden, "kundenbestand: {laender: [DE, AT]}\n".into(), Gilt),
        ("kunden_international", kunden, "kundenbestand: {laender: [DE]}\n".into(), GiltNicht),
        ("kunden_zufriedenheit_unbekannt", kunden, "stichtag: 2026-09-30\nkundenbestand: {letzte_befragung: 2024-09-29}\n".into(), Gilt),
        ("kunden_zufriedenheit_unbekannt", kunden, "stichtag: 2026-09-30\nkundenbestand: {letzte_befragung: 2024-10-01}\n".into(), GiltNicht),
        ("prozess_medienbruch", prozesse, process("    schritte:\n      - {nr: 1, taetigkeit: a, medium_aus: papier}\n      - {nr: 2, taetigkeit: b, medium_ein: system}\n"), Gilt),
        ("prozess_zustaendigkeit", prozesse, process("    raci:\n      - {rolle: R-1, teil: R}\n"), Gilt),
        ("prozess_vertretung", prozesse, process("    verantwortlich: R-1\n"), Gilt),
        ("prozess_vertretung", prozesse, process("    verantwortlich: R-2\n"), GiltNicht),
        ("system_erp", prozesse, "systeme:\n  - {id: S, name: ERP, art: erp, zukunft: behalten}\n".into(), Gilt),
        ("system_erp", prozesse, "systeme:\n  - {id: S, name: ERP, art: erp, zukunft: ersetzen}\n".into(), GiltNicht),
        ("system_erp", prozesse, "systeme:\n  - {id: S, name: Shop, art: shop, zukunft: behalten}\n".into(), Offen),
        ("struktur_eigenbetrieb", prozesse, "struktur: {betriebsmodell: cloud}\n".into(), GiltNicht),
        ("struktur_eigenbetrieb", prozesse, "struktur: {betriebsmodell: offen}\n".into(), Offen),
        ("prozess_kopfwissen", prozesse, process("    schwachstellen: [{id: W, kategorie: kopfwissen, beschreibung: a}]\n"), Gilt),
        ("prozess_kopfwissen", prozesse, process("    schwachstellen: [{id: W, kategorie: medienbruch, beschreibung: a}]\n"), GiltNicht),
        ("prozess_kopfwissen", prozesse, process("    schwachstellen: [{id: W, kategorie: medienbruch, beschreibung: a}]\n  - {id: P-2, name: b, gruppe: Vertrieb, einbinden: ja}\n"), Offen),
        ("ds_drittland", prozesse, "informationen:\n  - {id: I, name: Kunden, personenbezug: ja, empfaenger: [{name: Dienst, art: dritter, land: US}]}\n".into(), Gilt),
        ("ds_drittland", prozesse, "informationen:\n  - {id: I, name: Kunden, personenbezug: ja, empfaenger: [{name: Dienst, art: dritter, land: AT}]}\n".into(), GiltNicht),
        ("kunden_reaktionszeit", kunden, "beduerfnisse:\n  - {id: B, titel: Antwort, aussage: Zu spät., quelle: interview, thema: reaktionszeit, nennungen: {anzahl: 1, von: 10}}\n".into(), Gilt),
    ];
    let mut wrong = Vec::new();
    for (id, path, text, expected) in &cases {
        let found = verdict(&project(&[(path, text)]), id);
        if found != *expected {
            wrong.push(format!("{id}: {found:?} instead of {expected:?} with\n{text}"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new(), "{}", wrong.join("\n"));
}

#[test]
fn the_first_of_nothing_is_nothing_and_no_mistake() {
    let finding = "befunde:\n  - {id: eigen, analyse: struktur, titel: Shop, belege: \"systeme | selectattr('art', 'eq', 'shop') | first\", frage: Gibt es einen Shop?}\n";
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    copy(&root().join("examples/klein"), folder.path());
    std::fs::create_dir_all(folder.path().join("templates/befunde")).expect("a folder");
    std::fs::write(folder.path().join("templates/befunde/eigen.yaml"), finding).expect("a file");
    assert_eq!(verdict(&open(folder.path()), "eigen"), Urteil::Offen);
}

#[test]
fn an_answer_decides_what_data_leaves_open() {
    let answer =
        |gilt: &str| format!("antworten:\n  - {{befund: kunden_buying_center, gilt: {gilt}, beleg: Gespräche}}\n");
    for (gilt, expected) in [("ja", Urteil::Gilt), ("nein", Urteil::GiltNicht)] {
        let opened = project(&[("analyse/antworten.yaml", &answer(gilt))]);
        assert_eq!(verdict(&opened, "kunden_buying_center"), expected);
    }
}
