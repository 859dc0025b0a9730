//! Every check: what it objects to, what it lets pass, and what it cannot tell.

use super::*;
use crate::diagnostic::Sink;
use crate::source::Sources;
use crate::steps::probe::projekt;
use crate::templates::Templates;

fn recht() -> Recht {
    let (mut sources, mut sink) = (Sources::default(), Sink::default());
    let recht = Recht::load(&Templates::default(), &mut sources, &mut sink);
    assert!(!sink.has_errors());
    recht
}

/// What check `nummer` says of an item with these fields, in a project with these further sections.
fn judged(nummer: &str, fields: &str, more: &str) -> String {
    let projekt = projekt(&format!(
        "rollen: [{{id: R-A, name: a}}, {{id: R-B, name: b}}]\n{more}\ninformationen: [{{id: I, name: Bestand, {fields}}}]"
    ));
    let recht = recht();
    let results = pruefe(&projekt, &recht);
    let of: Vec<String> = results
        .iter()
        .filter(|x| x.nummer.word() == nummer && x.information.id.as_str() == "I")
        .map(|x| match (&x.stand, &x.stelle, x.angabe) {
            (Stand::Beanstandet, Some(stelle), _) => format!("! {stelle}"),
            (Stand::Beanstandet, None, _) => "!".to_owned(),
            (_, _, Some(angabe)) => format!("? {angabe}"),
            (_, _, None) => "ok".to_owned(),
        })
        .collect();
    of.join(" ")
}

fn judge_all(cases: &[(&str, &str, &str)]) {
    for (nummer, fields, expected) in cases {
        assert_eq!(judged(nummer, &format!("personenbezug: ja, {fields}"), ""), *expected, "{nummer} {fields}");
    }
}

#[test]
fn purposes_and_legal_bases() {
    judge_all(&[
        ("D-01", "zwecke: [x]", "ok"),
        ("D-01", "zwecke: []", "!"),
        ("D-02", "zwecke: [x]", "!"),
        ("D-02", "zwecke: [x, Ähnliches], rechtsgrundlagen: [{zweck: X, art6: f}]", "! Ähnliches"),
        ("D-02", "zwecke: [x], rechtsgrundlagen: [{zweck: X, art6: f}]", "ok"),
        ("D-03", "zwecke: [x]", "? informationen.rechtsgrundlagen"),
        ("D-03", "rechtsgrundlagen: [{zweck: x, art6: f}]", ""),
        ("D-03", "rechtsgrundlagen: [{zweck: x, art6: a}]", "! x"),
        ("D-03", "rechtsgrundlagen: [{zweck: x, art6: a, nachweis: Ordner}]", "ok"),
        ("D-04", "rechtsgrundlagen: [{zweck: x, art6: f}]", "! x"),
        ("D-04", "rechtsgrundlagen: [{zweck: x, art6: f, abwaegung: IA-1}]", "ok"),
        ("D-05", "rechtsgrundlagen: [{zweck: x, art6: b}]", "? informationen.betroffene"),
        ("D-05", "betroffene: [Ansprechpersonen bei Kunden], rechtsgrundlagen: [{zweck: x, art6: b}]", "! x"),
        ("D-05", "betroffene: [Einzelfirmen], rechtsgrundlagen: [{zweck: x, art6: b}]", "ok"),
        ("D-05", "betroffene: [Ansprechpersonen], rechtsgrundlagen: [{zweck: x, art6: f}]", ""),
    ]);
}

#[test]
fn deletion_and_statutory_retention() {
    let rule = |period: &str| format!("loeschregel: {{start: x, frist: {period}}}");
    judge_all(&[
        ("D-06", "zwecke: [x]", "!"),
        ("D-06", &rule("1 Jahr"), "ok"),
        ("D-07", &rule("1 Jahr"), "? informationen.aufbewahrung"),
        ("D-07", &format!("aufbewahrung: keine, {}", rule("1 Jahr")), ""),
        ("D-07", "aufbewahrung: 6", ""),
        ("D-07", &format!("aufbewahrung: 6, {}", rule("5 Jahre, zum_jahresende: ja")), "!"),
        ("D-07", &format!("aufbewahrung: 6, {}", rule("6 Jahre")), "!"),
        ("D-07", &format!("aufbewahrung: 6, {}", rule("2190 Tage, zum_jahresende: ja")), "!"),
        ("D-07", &format!("aufbewahrung: 6, {}", rule("72 Monate, zum_jahresende: ja")), "ok"),
        ("D-07", &format!("aufbewahrung: 8, {}", rule("9 Jahre")), "ok"),
        ("D-08", &rule("10 Jahre"), "ok"),
        ("D-08", &rule("121 Monate"), "!"),
        ("D-08", &rule("30 Jahre, grund: Gewährleistung an Bauwerken"), "ok"),
        ("D-09", "inhalt: belege, aufbewahrung: 10", "!"),
        ("D-09", "aufbewahrung: 10", "? informationen.inhalt"),
        ("D-09", "inhalt: belege, aufbewahrung: 8", "ok"),
        ("D-09", "inhalt: vertraege, aufbewahrung: 10", ""),
    ]);
}

#[test]
fn recipients_and_countries() {
    let to = |fields: &str| format!("empfaenger: [{{name: e, {fields}}}]");
    judge_all(&[
        ("D-10", "zwecke: [x]", "? informationen.empfaenger"),
        ("D-10", &to("art: auftragsverarbeiter"), "! e"),
        ("D-10", &to("art: auftragsverarbeiter, avv: 2026-01-01"), "ok"),
        ("D-11", "zwecke: [x]", "? informationen.empfaenger"),
        ("D-11", &to("art: intern"), "ok"),
        ("D-11", &to("art: dritter"), "? informationen.empfaenger.land"),
        ("D-11", &to("art: dritter, land: Deutschland"), "? informationen.empfaenger.land"),
        ("D-11", &to("art: dritter, land: no"), "ok"),
        ("D-11", &to("art: dritter, land: CH"), "! e"),
        ("D-11", &to("art: dritter, land: CH, drittland_grundlage: Angemessenheit"), "ok"),
        ("D-12", &to("art: dritter, land: CH, drittland_grundlage: DPF"), ""),
        ("D-12", &to("art: dritter, land: us, drittland_grundlage: EU-US Data Privacy Framework"), "! e"),
        ("D-12", &to("art: dritter, land: US, drittland_grundlage: DPF, zertifikat_geprueft: 2026-05-01"), "ok"),
        ("D-12", &to("art: dritter, land: US, drittland_grundlage: Standardvertragsklauseln"), ""),
    ]);
}

#[test]
fn special_categories_and_scoring() {
    judge_all(&[
        ("D-13", "zwecke: [x]", "? informationen.besondere_kategorien"),
        ("D-13", "besondere_kategorien: nein", "ok"),
        ("D-13", "besondere_kategorien: ja", "!"),
        ("D-13", "besondere_kategorien: ja, besondere_kategorien_grund: Art. 9 Abs. 2 Buchst. a", "ok"),
        ("D-13", "besondere_kategorien: nein, freitext: ja, angaben: [Krankheit]", "!"),
        ("D-13", "besondere_kategorien: nein, freitext: nein, angaben: [Krankheit]", "ok"),
        ("D-16", "angaben: [x]", "? informationen.zwecke"),
        ("D-16", "zwecke: [Kundenbetreuung]", ""),
        ("D-16", "zwecke: [Scoring von Interessenten]", "!"),
        ("D-16", "zwecke: [Scoring von Interessenten], informationspflicht: x", "!"),
        ("D-16", "zwecke: [Scoring von Interessenten], informationspflicht: x, dsfa: y", "ok"),
    ]);
}

#[test]
fn advertising_by_mail_and_telephone() {
    let basis = |fields: &str| format!("zwecke: [x], rechtsgrundlagen: [{{{fields}}}]");
    let four = "aus_verkauf: ja, aehnliche_waren: ja, kein_widerspruch: ja";
    let channel = "informationen.rechtsgrundlagen.werbung.kanal";
    judge_all(&[
        ("D-14", "angaben: [x]", "? informationen.zwecke"),
        ("D-14", &basis("zweck: Kundenbetreuung, art6: f"), ""),
        ("D-14", &basis("zweck: Werbung, art6: f"), &format!("? {channel}")),
        ("D-14", &basis("zweck: Werbung per E-Mail, art6: f"), "! Werbung per E-Mail"),
        ("D-14", &basis("zweck: Befragung, art6: f, werbung: {kanal: email}"), "! Befragung"),
        ("D-14", &basis("zweck: Newsletter, art6: a"), "ok"),
        ("D-14", &basis("zweck: Werbung, art6: f, werbung: {kanal: brief}"), ""),
        ("D-14", &basis(&format!("zweck: x, art6: f, werbung: {{kanal: email, bestandskunden: {{{four}}}}}")), "! x"),
        (
            "D-14",
            &basis(&format!(
                "zweck: x, art6: f, werbung: {{kanal: email, bestandskunden: {{{four}, hinweis_bei_jeder_nutzung: ja}}}}"
            )),
            "ok",
        ),
        ("D-15", &basis("zweck: Werbung per E-Mail, art6: a"), ""),
        ("D-15", &basis("zweck: Telefonwerbung, art6: a"), "? informationen.rechtsgrundlagen.werbung.adressaten"),
        ("D-15", &basis("zweck: x, art6: f, werbung: {kanal: telefon, adressaten: geschaeft}"), "ok"),
        ("D-15", &basis("zweck: x, art6: f, werbung: {kanal: telefon, adressaten: verbraucher}"), "! x"),
        (
            "D-15",
            &basis(
                "zweck: x, art6: a, nachweis: n, werbung: {kanal: telefon, adressaten: verbraucher, nachweis_frist: 4 Jahre}",
            ),
            "! x",
        ),
        (
            "D-15",
            &basis(
                "zweck: x, art6: a, nachweis: n, werbung: {kanal: telefon, adressaten: verbraucher, nachweis_frist: 5 Jahre}",
            ),
            "ok",
        ),
    ]);
}

#[test]
fn owners_sources_and_leading_systems_concern_all_items() {
    let systems = "systeme: [{id: S-A, name: a, art: erp, zukunft: anbinden}, {id: S-B, name: b, art: altsystem, zukunft: ersetzen}, \
                   {id: S-C, name: c, art: shop, zukunft: anbinden, schnittstelle: {richtung: beide, fuehrend: crm}}]";
    for (fields, expected) in [
        ("personenbezug: nein", "ok"),
        ("personenbezug: nein, fuehrend: S-A", "ok"),
        ("personenbezug: nein, fuehrend: S-B", "!"),
        ("personenbezug: nein, fuehrend: S-C", "!"),
    ] {
        assert_eq!(judged("D-17", fields, systems), expected, "{fields}");
    }
    let project = projekt(&format!(
        "{systems}\ninformationen: [{{id: I, name: Kunden, personenbezug: nein}}, \
         {{id: J, name: KUNDEN, personenbezug: nein, fuehrend: S-A}}]"
    ));
    let recht = recht();
    let twice = pruefe(&project, &recht);
    assert_eq!(twice.iter().filter(|x| x.nummer == Nummer::D17 && x.stand == Stand::Beanstandet).count(), 2);
    assert_eq!(judged("D-18", "personenbezug: nein", ""), "!");
    assert_eq!(judged("D-18", "personenbezug: nein, fachlich_verantwortlich: R-A", ""), "ok");
    assert_eq!(judged("D-22", "personenbezug: ja", ""), "!");
    assert_eq!(judged("D-22", "personenbezug: ja, herkunft: [Angabe der Person]", ""), "ok");
    assert_eq!(judged("D-22", "personenbezug: nein", ""), "");
}

#[test]
fn use_and_need_follow_from_the_processes() {
    let process = |items: &str| {
        format!(
            "prozesse: [{{id: P, name: p, gruppe: Service, einbinden: ja, informationen: [{items}], \
             raci: [{{rolle: R-A, teil: R}}]}}]"
        )
    };
    let used = format!("{}\n", process("I"));
    let access = "personenbezug: ja, zugriff: [{rolle: R-A, recht: lesen}, {rolle: R-B, recht: lesen}]";
    for (nummer, fields, more, expected) in [
        ("D-19", "personenbezug: nein", process(""), "? prozesse.informationen"),
        ("D-19", "personenbezug: nein", used.clone(), "ok"),
        ("D-21", "personenbezug: ja", used.clone(), "? informationen.zugriff"),
        ("D-21", access, process(""), "? prozesse.informationen"),
        ("D-21", access, used.clone(), "! R-B"),
        ("D-21", &format!("{access}, erfasst_von: [R-B]"), used, "ok"),
    ] {
        assert_eq!(judged(nummer, fields, &more), expected, "{nummer} {fields}");
    }
}

#[test]
fn evaluations_of_employees_need_the_works_council() {
    let item = "personenbezug: ja, betroffene: [Beschäftigte des Vertriebs], inhalt: auswertungen";
    for (fields, more, expected) in [
        ("personenbezug: ja", "", "? informationen.zwecke"),
        ("personenbezug: ja, inhalt: auswertungen", "", "? informationen.betroffene"),
        ("personenbezug: ja, zwecke: [Kundenbetreuung]", "", ""),
        ("personenbezug: ja, betroffene: [Kunden], inhalt: auswertungen", "", ""),
        ("personenbezug: ja, betroffene: [Beschäftigte], zwecke: [Anmeldung]", "", ""),
        (item, "", "? mengengeruest.betriebsrat"),
        (item, "mengengeruest: {betriebsrat: nein}", ""),
        (item, "mengengeruest: {betriebsrat: ja}", "? struktur.betriebsvereinbarung"),
        (item, "mengengeruest: {betriebsrat: ja}\nstruktur: {betriebsvereinbarung: nein}", "!"),
        (item, "mengengeruest: {betriebsrat: ja}\nstruktur: {betriebsvereinbarung: ja}", "ok"),
    ] {
        assert_eq!(judged("D-20", fields, more), expected, "{fields} {more}");
    }
}

#[test]
fn results_are_counted_and_each_has_its_place() {
    let project =
        projekt("informationen: [{id: I, name: i, personenbezug: ja, rechtsgrundlagen: [{zweck: x, art6: a}]}]");
    let recht = recht();
    let results = pruefe(&project, &recht);
    let counted = zaehle(&results);
    assert_eq!(counted.ohne_beanstandung + counted.beanstandet + counted.nicht_pruefbar, results.len());
    let proof = results.iter().find(|x| x.nummer == Nummer::D03).expect("a result");
    assert_eq!(proof.ort, project.prozessanalyse.informationen[0].rechtsgrundlagen[0].origin);
    assert!(proof.is(Schwere::Fehler) && !proof.is(Schwere::Warnung));
    assert_eq!(proof.schluessel(), "pruefung-D-03");
}
