//! What stands in the documents.

use crmplan::document::{Section, Sicht};
use crmplan::text::Sprache;

use crate::support::{english, example, lastenheft, strings, without_catalogue};

#[test]
fn the_small_example_as_document_in_german() {
    insta::assert_json_snapshot!(lastenheft(&without_catalogue("klein", Sprache::De), Sicht::Anbieter));
}

#[test]
fn the_small_example_as_document_in_english() {
    insta::assert_json_snapshot!(lastenheft(&without_catalogue("klein", Sprache::En), Sicht::Team));
}

/// Holds every text that any rule gives; whoever changes a rule sees here what that does.
#[test]
fn the_requirements_of_the_large_example() {
    insta::assert_json_snapshot!(lastenheft(&example("foerdertechnik"), Sicht::Team).anhang);
}

#[test]
fn the_outline_of_the_large_example() {
    let document = lastenheft(&example("foerdertechnik"), Sicht::Team);
    let mut outline = String::new();
    document.kapitel.iter().for_each(|section| list(section, &mut outline));
    insta::assert_snapshot!(outline);
}

fn list(section: &Section, outline: &mut String) {
    outline.push_str(&format!("{} {} [{}]\n", section.nummer, section.titel, section.bloecke.len()));
    section.kapitel.iter().for_each(|section| list(section, outline));
}

#[test]
fn the_large_example_is_large_enough_to_convince() {
    let opened = example("foerdertechnik");
    let projekt = opened.projekt.as_ref().expect("a project");
    let (kunden, prozesse) = (&projekt.kundenanalyse, &projekt.prozessanalyse);
    assert!(kunden.segmente.len() >= 8 && kunden.potenziale.len() >= 8 && kunden.beduerfnisse.len() >= 12);
    assert!(prozesse.prozesse.len() >= 14 && prozesse.informationen.len() >= 15 && prozesse.systeme.len() >= 8);
    assert!(projekt.lastenheft.anforderungen.len() >= 25);
    assert!(opened.lastenheft.anforderungen.len() >= 120);
}

#[test]
fn the_small_example_stays_small() {
    let root = crate::support::root().join("examples/klein");
    let files = ["crmplan.yaml", "analyse/kunden.yaml", "analyse/prozesse.yaml", "lastenheft.yaml"];
    let lines = files.iter().map(|file| std::fs::read_to_string(root.join(file)).expect("a file").lines().count());
    assert!(lines.sum::<usize>() < 66);
}

/// A key that the catalogue does not have shows as itself.
#[test]
fn no_document_shows_the_key_of_a_text() {
    let prefixes = [
        "lh-",
        "titel-",
        "wort-",
        "legende-",
        "antwort-",
        "kosten-",
        "avv-",
        "tom-",
        "status-",
        "prioritaet-",
        "nachweis-",
        "zeitraum-",
        "zeiteinheit-",
        "janein-",
        "beduerfnisquelle-",
        "potenzialart-",
        "systemart-",
        "betriebsort-",
        "zukunft-",
        "richtung-",
        "uebertragung-",
        "fuehrung-",
        "prozessgruppe-",
        "medium-",
        "schwaechenart-",
        "schwere-",
        "einbinden-",
        "kanal-",
        "erhebung-",
        "art6-",
        "empfaengerart-",
        "aufbewahrung-",
        "uebernahme-",
        "recht-",
        "rahmenart-",
    ];
    for name in ["klein", "klein-en", "foerdertechnik", "foerdertechnik-en"] {
        let opened = name.strip_suffix("-en").map_or_else(|| example(name), english);
        for sicht in [Sicht::Anbieter, Sicht::Team] {
            let value = serde_json::to_value(lastenheft(&opened, sicht)).expect("JSON");
            let keys: Vec<&str> = strings(&value)
                .into_iter()
                .filter(|text| prefixes.iter().any(|prefix| text.starts_with(prefix)))
                .collect();
            assert_eq!(keys, Vec::<&str>::new());
        }
    }
}

/// `choice!` words get their labels from the catalogue under a key made at run time.
#[test]
fn every_word_of_every_choice_has_a_label_in_both_languages() {
    use crmplan::model::{
        aenderung as a, informationen as i, kunden as k, kundenorientierung as o, lastenheft as l, pflichtenheft as pf,
        projekt as p, prozesse as z, umsetzung as ums, zeitplan as zp,
    };
    use crmplan::steps::{datenschutz as d, kundenorientierung as u, prozessanalyse::raci as r};
    use crmplan::text::{Sprache, Texte};
    macro_rules! labels {
        ($($list:literal: $choice:ty),* $(,)?) => {
            [$(($list, <$choice>::ALL.iter().map(|x| x.word()).collect::<Vec<_>>())),*]
        };
    }
    let lists = labels! {
        "status": p::Status, "prioritaet": l::Prioritaet, "nachweis": l::Nachweis, "rahmenart": l::Rahmenart,
        "beduerfnisquelle": k::Beduerfnisquelle, "potenzialart": k::Potenzialart, "systemart": z::Systemart,
        "betriebsort": z::Betriebsort, "zukunft": z::Zukunft, "richtung": z::Richtung, "uebertragung": z::Uebertragung,
        "fuehrung": z::Fuehrung, "prozessgruppe": z::Prozessgruppe, "medium": z::Medium, "schwaechenart": z::Schwaechenart,
        "schwere": z::Schwere, "einbinden": z::Einbinden, "kanal": z::Kanal, "erhebung": z::Erhebung, "art6": i::Art6,
        "empfaengerart": i::Empfaengerart, "aufbewahrung": i::Aufbewahrung, "uebernahme": i::Uebernahme, "recht": i::Recht,
        "titel-gruppe": l::Gruppe, "werbekanal": i::Werbekanal, "adressaten": i::Adressaten, "pruefung": d::Nummer,
        "pruefschwere": d::Schwere, "pruefstand": d::Stand, "racimangel": r::Racimangel, "aufbewahrungsklasse": i::Aufbewahrung,
        "ausloeser": a::Ausloeser, "dringlichkeit": a::Dringlichkeit, "einordnung": a::Einordnung, "antragsstand": a::Antragsstand,
        "massnahmenart": o::Massnahmenart, "kennzahlart": o::Kennzahlart, "kennzahlformel": o::Kennzahlart,
        "zielrichtung": o::Zielrichtung, "wunschstand": o::Wunschstand, "zielurteil": u::Urteil, "verdeckt": u::Verdeckt,
        "partei": a::Vertragspartei, "beschluss": a::Beschluss, "wirkung": a::Wirkung,
        "strang": pf::Strang, "strang-kurz": pf::Strang, "meilensteinart": zp::Meilensteinart, "land": zp::Land,
        "zp-puffer": zp::Pufferart, "vorgangsstand": ums::Vorgangsstand, "mangelklasse": ums::Mangelklasse,
        "testergebnis": ums::Testergebnis, "abnahmeart": ums::Abnahmeart, "erklaerung": ums::Erklaerung,
        "ap-erklaerung": ums::Erklaerung,
    };
    for sprache in [Sprache::De, Sprache::En] {
        let texte = Texte::new(sprache);
        for (list, words) in &lists {
            for word in words {
                assert!(texte.has(&format!("{list}-{word}")), "{list}-{word} in {sprache:?}");
            }
        }
    }
}

#[test]
fn every_rule_of_the_diagnostics_has_its_text_and_severity_in_both_languages() {
    use crmplan::text::{Sprache, Texte};
    for sprache in [Sprache::De, Sprache::En] {
        let texte = Texte::new(sprache);
        for rule in crmplan::diagnostic::rules::all() {
            assert!(texte.has(&format!("regel-{}", rule.name)), "{} in {sprache:?}", rule.name);
            assert!(texte.has(&format!("stufe-{}", rule.severity.word())));
        }
    }
}

#[test]
fn every_rule_is_explained_with_examples_in_the_order_of_the_code() {
    use crmplan::check::erklaerung;
    use crmplan::diagnostic::rules;
    use crmplan::templates::Templates;
    let templates = Templates::default();
    let mut themes: Vec<&str> = rules::all().map(|rule| rule.thema).collect();
    themes.dedup();
    for thema in themes {
        let explained = erklaerung::thema(thema, &templates);
        let names: Vec<&str> = explained.iter().map(|entry| entry.name.as_str()).collect();
        let expected: Vec<&str> = rules::all().filter(|rule| rule.thema == thema).map(|rule| rule.name).collect();
        assert_eq!(names, expected, "{thema}");
        for entry in &explained {
            assert_ne!(entry.schlecht, entry.gut, "{}", entry.name);
            assert_ne!(entry.de.was, entry.en.was, "{}", entry.name);
        }
    }
}
