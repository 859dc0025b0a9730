//! What entries of the analysis say of each other: steps that exist, counts and rates that can be.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::model::prozesse::Prozess;

pub(super) fn check(projekt: &Projekt, sink: &mut Sink) {
    for prozess in &projekt.prozessanalyse.prozesse {
        check_steps(prozess, sink);
    }
    check_rates(projekt, sink);
    for beduerfnis in &projekt.kundenanalyse.beduerfnisse {
        if let Some(nennungen) = beduerfnis.nennungen.as_ref().filter(|n| n.anzahl > n.von) {
            let diagnostic = Diagnostic::new(rules::NENNUNGEN_UNMOEGLICH)
                .with("anzahl", nennungen.anzahl.0.to_string())
                .with("von", nennungen.von.0.to_string());
            sink.push(diagnostic.at(nennungen.origin).with_hint("hinweis-nennungen-unmoeglich"));
        }
    }
}

fn check_rates(projekt: &Projekt, sink: &mut Sink) {
    let analyse = &projekt.prozessanalyse;
    let general = analyse.struktur.iter().filter_map(|struktur| struktur.stundensatz.as_ref());
    let rates = analyse.rollen.iter().filter_map(|rolle| rolle.stundensatz.as_ref()).chain(general);
    for rate in rates.filter(|rate| rate.eur().is_sign_negative()) {
        let diagnostic = Diagnostic::new(rules::STUNDENSATZ_NEGATIV).with("wert", rate.eur().to_string());
        sink.push(diagnostic.at(rate.origin).with_hint("hinweis-stundensatz-negativ"));
    }
}

fn check_steps(prozess: &Prozess, sink: &mut Sink) {
    let mut steps = BTreeMap::new();
    for schritt in &prozess.schritte {
        if let Some(first) = steps.insert(schritt.nr.value, schritt.nr.origin) {
            let diagnostic = Diagnostic::new(rules::SCHRITT_DOPPELT).with("nr", schritt.nr.value.0.to_string());
            let diagnostic = diagnostic.at(schritt.nr.origin).related(first, "marke-zuerst-hier");
            sink.push(diagnostic.with_hint("hinweis-schritt-doppelt"));
        }
    }
    for nr in prozess.schwachstellen.iter().filter_map(|weak| weak.schritt.as_ref()) {
        if !steps.contains_key(&nr.value) {
            let known: Vec<String> = steps.keys().map(|nr| nr.0.to_string()).collect();
            let diagnostic = Diagnostic::new(rules::SCHRITT_UNBEKANNT)
                .with("nr", nr.value.0.to_string())
                .with("prozess", &prozess.name)
                .with("schritte", if known.is_empty() { "–".to_owned() } else { known.join(", ") });
            sink.push(diagnostic.at(nr.origin).with_hint("hinweis-schritt-unbekannt"));
        }
    }
}
