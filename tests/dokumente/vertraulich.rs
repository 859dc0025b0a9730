//! Nothing internal reaches a vendor: not in the text, not in the attachment, not in the metadata.

use crmplan::document::Sicht;
use crmplan::model::lastenheft::Sichtbarkeit;
use crmplan::text::format;

use crate::support::{everything, example, lastenheft, squeeze, squeezed_text, strings, typeset};

/// Everything in the large example that only the own team may know.
fn secrets() -> Vec<String> {
    let opened = example("foerdertechnik");
    let projekt = opened.projekt.as_ref().expect("a project");
    let (kunden, vorgaben) = (&projekt.kundenanalyse, &projekt.lastenheft);
    let sprache = opened.texte.sprache();
    let mut secrets = Vec::new();
    for segment in &kunden.segmente {
        let amounts = [segment.umsatz, segment.deckungsbeitrag].into_iter().flatten();
        secrets.extend(amounts.flat_map(|amount| [format::euro(amount.eur(), sprache), amount.eur().to_string()]));
    }
    for potenzial in &kunden.potenziale {
        secrets.push(potenzial.titel.clone());
        secrets.extend([&potenzial.beschreibung, &potenzial.massnahme].into_iter().flatten().cloned());
        secrets.extend(potenzial.betrag.map(|amount| format::euro(amount.eur(), sprache)));
    }
    secrets.extend(kunden.potenziale.iter().map(|potenzial| potenzial.id.to_string()));
    let exclusions = vorgaben.abgrenzung.iter().filter(|x| x.sichtbarkeit == Some(Sichtbarkeit::Intern));
    secrets.extend(exclusions.flat_map(|x| [x.id.to_string(), x.titel.clone()]));
    secrets.extend(kunden.kunden.iter().map(|kunde| kunde.schluessel.clone()));
    secrets.extend(vorgaben.rahmenbedingungen.iter().filter(|x| x.is_internal()).map(|x| x.text.clone()));
    let internal = |s: Option<Sichtbarkeit>| s == Some(Sichtbarkeit::Intern);
    let requirements = vorgaben.anforderungen.iter().filter(|x| internal(x.sichtbarkeit));
    secrets.extend(requirements.flat_map(|x| [x.id.to_string(), x.titel.clone(), x.text.value.clone()]));
    let questions = vorgaben.offene_punkte.iter().filter(|x| internal(x.sichtbarkeit));
    secrets.extend(questions.map(|x| x.frage.clone()));
    let findings = opened.lastenheft.befunde.iter().filter(|x| x.sichtbarkeit == Sichtbarkeit::Intern);
    secrets.extend(findings.flat_map(|x| [x.id.clone(), x.titel.clone()]));
    secrets.extend(projekt.antworten.iter().filter_map(|x| x.beleg.clone()));
    secrets.extend(vorgaben.anpassungen.iter().map(|x| x.grund.clone()));
    assert!(secrets.len() > 60, "the example has secrets to keep");
    secrets
}

#[test]
fn the_document_for_vendors_holds_no_secret() {
    let opened = example("foerdertechnik");
    let value = serde_json::to_value(lastenheft(&opened, Sicht::Anbieter)).expect("JSON");
    let all = squeeze(&strings(&value).join("\n"));
    for secret in secrets() {
        assert!(!all.contains(&squeeze(&secret)), "„{secret}“ reaches vendors");
    }
    assert!(!all.contains("VorschlagnachRegel"));
}

#[test]
fn the_pdf_for_vendors_holds_no_secret_in_text_attachments_or_metadata() {
    let opened = example("foerdertechnik");
    let bytes = typeset(&opened, &lastenheft(&opened, Sicht::Anbieter)).bytes;
    let (text, heap) = (squeezed_text(&bytes), everything(&bytes));
    let heap = squeeze(&String::from_utf8_lossy(&heap));
    for secret in secrets() {
        let secret = squeeze(&secret);
        assert!(!text.contains(&secret) && !heap.contains(&secret), "„{secret}“ reaches vendors");
    }
}

#[test]
fn an_internal_exclusion_is_unknown_to_vendors_also_as_an_origin() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    crate::support::copy(&crate::support::root().join("examples/klein"), folder.path());
    let file = folder.path().join("lastenheft.yaml");
    let text =
        std::fs::read_to_string(&file).expect("a file").replace("herkunft: [P-01]", "herkunft: [P-01, AB-GEHEIM]");
    let secret = "abgrenzung:\n  - {id: AB-GEHEIM, titel: Verkauf der Sparte, text: Geheim., sichtbarkeit: intern}\n";
    std::fs::write(&file, text + secret).expect("it is written");
    let opened = crate::support::open(folder.path());
    let show = |sicht| serde_json::to_string(&lastenheft(&opened, sicht)).expect("JSON");
    assert!(show(Sicht::Team).contains("Verkauf der Sparte"));
    assert!(!show(Sicht::Anbieter).contains("AB-GEHEIM") && !show(Sicht::Anbieter).contains("Verkauf der Sparte"));
}

#[test]
fn the_team_sees_what_vendors_do_not() {
    let opened = example("foerdertechnik");
    let value = serde_json::to_value(lastenheft(&opened, Sicht::Team)).expect("JSON");
    let all = squeeze(&strings(&value).join("\n"));
    let projekt = opened.projekt.as_ref().expect("a project");
    for potenzial in &projekt.kundenanalyse.potenziale {
        assert!(all.contains(&squeeze(&potenzial.titel)));
    }
    assert!(all.contains("VorschlagnachRegel"));
}

#[test]
fn no_path_and_no_name_of_the_machine_is_in_the_pdf() {
    let opened = example("klein");
    let heap = everything(&typeset(&opened, &lastenheft(&opened, Sicht::Anbieter)).bytes);
    let heap = String::from_utf8_lossy(&heap);
    let root = crate::support::root();
    assert!(!heap.contains(root.to_str().expect("a path")));
    assert!(!heap.contains(".typ\n"));
}

/// Rates, goals and savings are for the Analysebericht; no reader of the Lastenheft sees a trace of them.
#[test]
fn figures_of_the_analysis_change_nothing_in_the_lastenheft() {
    const FIELDS: [&str; 4] = ["stundensatz:", "bearbeitungszeit_soll:", "neu_je_jahr:", "betriebsvereinbarung:"];
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    crate::support::copy(&crate::support::root().join("examples/foerdertechnik"), folder.path());
    let analysis = folder.path().join("analyse/prozesse");
    let mut left_out = 0;
    for entry in std::fs::read_dir(&analysis).expect("a folder") {
        let path = entry.expect("an entry").path();
        let text = std::fs::read_to_string(&path).expect("a file");
        let kept: Vec<&str> =
            text.lines().filter(|line| !FIELDS.iter().any(|field| line.trim_start().starts_with(field))).collect();
        left_out += text.lines().count() - kept.len();
        std::fs::write(&path, kept.join("\n") + "\n").expect("it is written");
    }
    assert!(left_out > 25, "the example states such figures: {left_out}");
    let file = folder.path().join("crmplan.yaml");
    let text = std::fs::read_to_string(&file).expect("a file");
    let (before, rest) = text.split_once("  datenschutz:\n").expect("the section");
    let (_, after) = rest.split_once("\n\n").expect("an empty line behind it");
    std::fs::write(&file, format!("{before}{after}")).expect("it is written");
    let (with, without) = (example("foerdertechnik"), crate::support::open(folder.path()));
    for sicht in [Sicht::Anbieter, Sicht::Team] {
        assert_eq!(lastenheft(&with, sicht), lastenheft(&without, sicht));
    }
}
