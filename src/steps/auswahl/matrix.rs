//! `auswahl.yaml` and the requirements → the Bewertungsmatrix, and what does not fit together.

use std::collections::{BTreeMap, BTreeSet};

use super::{Anforderung, Grundlage};
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::model::auswahl::{Anforderungsgewicht, Auswahldatei, Kriteriengruppe, Prioritaetsgewichte};
use crate::model::lastenheft::Prioritaet;
use crate::model::werte::{Anteil, Punktwert, Version};
use crate::source::{Located, Origin};
use crate::steps::vergabe::bruch::{Bruch, aus, ganz};
use crate::steps::vergabe::matrix::{Inhalt, Knoten, Kriterium};

/// Identifier of the whole matrix.
pub const GANZES: &str = "gesamt";

/// Weights by priority if `auswahl.yaml` states none: a Muss counts three times as much as a Kann.
const GEWICHTE: [u64; 3] = [3, 2, 1];

/// Most groups that a finding lists.
const MAX_LISTED: usize = 8;

/// The matrix of the selection.
#[must_use]
pub fn matrix(auswahl: &Auswahldatei, grundlage: &Grundlage) -> Knoten {
    let own: BTreeMap<&str, &Anforderungsgewicht> =
        auswahl.anforderungen.iter().map(|x| (x.id.value.as_str(), x)).collect();
    let gruppe = |gruppe: &Kriteriengruppe| {
        let requirements = grundlage.anforderungen.iter().filter(|x| is_within(gruppe, x));
        let requirements = requirements.map(|x| of_requirement(x, own.get(x.id.as_str()), auswahl.gewichte.as_ref()));
        let others = gruppe.kriterien.iter().map(|x| Kriterium {
            id: x.id.to_string(),
            titel: x.titel.clone(),
            gewicht: x.gewicht.0,
            mindestpunkte: x.mindestpunkte.map(points),
            erwartung: x.erwartung.clone(),
        });
        Knoten {
            id: gruppe.id.to_string(),
            titel: gruppe.titel.clone(),
            gewicht: share(gruppe.gewicht),
            mindestpunkte: gruppe.mindestpunkte.map(points),
            inhalt: Inhalt::Kriterien(requirements.chain(others).collect()),
        }
    };
    let hauptgruppen = auswahl.hauptgruppen.iter().map(|x| Knoten {
        id: x.id.to_string(),
        titel: x.titel.clone(),
        gewicht: share(x.gewicht),
        mindestpunkte: x.mindestpunkte.map(points),
        inhalt: Inhalt::Gruppen(x.gruppen.iter().map(gruppe).collect()),
    });
    Knoten {
        id: GANZES.to_owned(),
        titel: String::new(),
        gewicht: ganz(1),
        mindestpunkte: None,
        inhalt: Inhalt::Gruppen(hauptgruppen.collect()),
    }
}

fn is_within(gruppe: &Kriteriengruppe, anforderung: &Anforderung) -> bool {
    gruppe.lastenheft.iter().any(|of| of.value == anforderung.gruppe)
}

fn of_requirement(
    anforderung: &Anforderung,
    own: Option<&&Anforderungsgewicht>,
    gewichte: Option<&Prioritaetsgewichte>,
) -> Kriterium {
    let [muss, soll, kann] = gewichte.map_or(GEWICHTE, |x| [x.muss.0, x.soll.0, x.kann.0]);
    let usual = match anforderung.prioritaet {
        Prioritaet::Muss => muss,
        Prioritaet::Soll => soll,
        Prioritaet::Kann => kann,
    };
    Kriterium {
        id: anforderung.id.clone(),
        titel: anforderung.titel.clone(),
        gewicht: own.and_then(|x| x.gewicht).map_or(usual, |weight| weight.0),
        mindestpunkte: own.and_then(|x| x.mindestpunkte).map(points),
        erwartung: own.and_then(|x| x.erwartung.clone()),
    }
}

/// A percentage as a fraction.
pub(super) fn share(anteil: Anteil) -> Bruch {
    aus(anteil.prozent()) / ganz(100)
}

fn points(punkte: Punktwert) -> Bruch {
    aus(punkte.wert())
}

/// Reports what the selection, its offers and ratings name and the requirements do not have, and requirements that count nowhere.
pub fn check(projekt: &Projekt, grundlage: &Grundlage, sink: &mut Sink) {
    let auswahl = &projekt.auswahl;
    for (field, missing) in [
        ("hauptgruppen", auswahl.hauptgruppen.is_empty()),
        ("verfahren", auswahl.verfahren.is_none()),
        ("kosten", auswahl.kosten.is_none()),
        ("punkte", auswahl.punkte.is_none()),
        ("anbieter", auswahl.anbieter.is_empty()),
    ] {
        if missing {
            let diagnostic = Diagnostic::new(rules::AUSWAHL_LEER).with("feld", field).in_file("auswahl.yaml");
            sink.push(diagnostic.with_hint("hinweis-auswahl-leer"));
        }
    }
    let requirements: BTreeSet<&str> = grundlage.anforderungen.iter().map(|x| x.id.as_str()).collect();
    let gruppen = || auswahl.hauptgruppen.iter().flat_map(|x| &x.gruppen);
    let criteria: BTreeSet<&str> = gruppen().flat_map(|x| &x.kriterien).map(|x| x.id.as_str()).collect();
    let answers = projekt.angebote.iter().flat_map(|x| &x.antworten).map(|x| &x.id);
    let own = auswahl.anforderungen.iter().map(|x| &x.id);
    for id in own.chain(answers).filter(|id| !requirements.contains(id.value.as_str())) {
        sink.push(unknown(id));
    }
    let rated = projekt.bewertungen.bewertungen.iter().map(|x| &x.kriterium);
    let known = |id: &str| requirements.contains(id) || criteria.contains(id);
    for id in rated.filter(|id| !known(&id.value)) {
        sink.push(unknown(id));
    }
    let left: Vec<&Anforderung> =
        grundlage.anforderungen.iter().filter(|x| !gruppen().any(|gruppe| is_within(gruppe, x))).collect();
    if !left.is_empty() && !auswahl.hauptgruppen.is_empty() {
        let groups: BTreeSet<&str> = left.iter().map(|x| x.gruppe.word()).collect();
        let groups: Vec<&str> = groups.into_iter().take(MAX_LISTED).collect();
        let diagnostic = Diagnostic::new(rules::ANFORDERUNGEN_OHNE_PLATZ).with_number("anzahl", left.len());
        let diagnostic = diagnostic.with("gruppen", groups.join(", ")).in_file("auswahl.yaml");
        sink.push(diagnostic.with_hint("hinweis-anforderungen-ohne-platz"));
    }
    check_groups(auswahl, grundlage, sink);
    let asked = Version::parse(&grundlage.version);
    for angebot in &projekt.angebote {
        let other = angebot.lastenheft.as_ref().filter(|x| Some(&x.value) != asked.as_ref());
        if let Some(version) = other {
            let diagnostic = Diagnostic::new(rules::ANGEBOT_ANDERE_FASSUNG).with("anbieter", angebot.anbieter.as_str());
            let diagnostic = diagnostic.with("version", version.value.as_str()).with("gilt", &grundlage.version);
            sink.push(diagnostic.at(version.origin).with_hint("hinweis-angebot-andere-fassung"));
        }
    }
}

/// A group in which nothing counts would earn every offer zero points, and exclude all of them if it asks for a minimum.
fn check_groups(auswahl: &Auswahldatei, grundlage: &Grundlage, sink: &mut Sink) {
    let groups = auswahl.hauptgruppen.iter().flat_map(|x| &x.gruppen);
    // What names no criteria at all is told before.
    let groups = groups.filter(|x| !x.lastenheft.is_empty() || !x.kriterien.is_empty());
    let groups: BTreeMap<&str, Origin> = groups.map(|x| (x.id.as_str(), x.origin)).collect();
    matrix(auswahl, grundlage).visit(&ganz(1), &mut |gruppe, _, _| {
        if let Some(place) = groups.get(gruppe.id.as_str()).filter(|_| gruppe.gewichtssumme() == 0) {
            let diagnostic = Diagnostic::new(rules::GRUPPE_OHNE_KRITERIEN).with("kennung", &gruppe.id).at(*place);
            sink.push(diagnostic.with_hint("hinweis-gruppe-ohne-kriterien"));
        }
    });
}

fn unknown(id: &Located<String>) -> Diagnostic {
    let diagnostic = Diagnostic::new(rules::ANFORDERUNG_FREMD).with("kennung", &id.value).at(id.origin);
    diagnostic.with_hint("hinweis-anforderung-fremd")
}
