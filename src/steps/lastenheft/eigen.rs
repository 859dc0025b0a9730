//! What the user wrote in `lastenheft.yaml`, as part of the Lastenheft.

use std::collections::BTreeMap;

use super::herkunft::Quellen;
use super::{Abgrenzung, Anforderung, Kriterium, Stand, check_a_kriterium};
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::lastenheft::{Abnahmekriterium, Sichtbarkeit};
use crate::model::{Projekt, lastenheft as model};
use crate::steps::katalog::{Wertangabe, Wertstand, is_same};
use crate::text::Sprache;

/// The hand-written requirements, with those of their values that nobody has confirmed yet.
pub(super) fn requirements(
    projekt: &Projekt,
    quellen: &Quellen<'_>,
    sprache: Sprache,
    sink: &mut Sink,
) -> Vec<Anforderung> {
    let werte = projekt.lastenheft.werte.iter();
    let confirmed: BTreeMap<(&str, &str), &model::Wert> =
        werte.map(|wert| ((wert.anforderung.value.as_str(), wert.name.value.as_str()), wert)).collect();
    let mut requirements = Vec::new();
    for own in &projekt.lastenheft.anforderungen {
        let herkunft = quellen.standing(own.id.as_str(), &own.herkunft, sink);
        let mut anforderung = Anforderung::own(own, herkunft);
        anforderung.werte = own.werte_zu_bestaetigen.iter().map(|wert| Wertangabe::open(wert, sprache)).collect();
        for wert in &mut anforderung.werte {
            let Some(word) = confirmed.get(&(own.id.as_str(), wert.name.as_str())) else { continue };
            wert.stand = Wertstand::Bestaetigt;
            if !is_same(&word.wert.value, &wert.roh) {
                let diagnostic = Diagnostic::new(rules::WERT_ABWEICHEND).with("kennung", own.id.as_str());
                let diagnostic = diagnostic.with("name", &wert.name).with("wert", &word.wert.value);
                let diagnostic = diagnostic.with("vorher", &wert.roh).at(word.wert.origin);
                let diagnostic = diagnostic.related(own.text.origin, "marke-text-hier");
                sink.push(diagnostic.with_hint("hinweis-wert-abweichend"));
            }
        }
        check_a_kriterium(&anforderung, own.a_kriterium.as_ref(), sink);
        requirements.push(anforderung);
    }
    requirements
}

/// The hand-written exclusions.
pub(super) fn exclusions(projekt: &Projekt, quellen: &Quellen<'_>, sink: &mut Sink) -> Vec<Abgrenzung> {
    let own = projekt.lastenheft.abgrenzung.iter();
    own.map(|own| Abgrenzung::own(own, quellen.standing(own.id.as_str(), &own.herkunft, sink))).collect()
}

impl From<&Abnahmekriterium> for Kriterium {
    fn from(criterion: &Abnahmekriterium) -> Self {
        Self {
            ausgangslage: criterion.ausgangslage.value.clone(),
            aktion: criterion.aktion.value.clone(),
            ergebnis: criterion.ergebnis.value.clone(),
        }
    }
}

impl Anforderung {
    fn own(own: &model::Anforderung, herkunft: Vec<String>) -> Self {
        Self {
            id: own.id.to_string(),
            titel: own.titel.clone(),
            text: own.text.value.clone(),
            satz: None,
            art: own.art,
            gruppe: own.gruppe,
            prioritaet: own.prioritaet,
            a_kriterium: own.a_kriterium.as_ref().map(|reason| reason.value.clone()),
            begruendung: own.begruendung.clone(),
            herkunft,
            abnahme: own.abnahme.iter().map(Kriterium::from).collect(),
            nachweis: own.nachweis,
            werte: Vec::new(),
            sichtbarkeit: own.sichtbarkeit.unwrap_or(Sichtbarkeit::Extern),
            stand: Stand::Eigen { vorlage: own.vorlage.clone() },
            tags: own.tags.clone(),
        }
    }
}

impl Abgrenzung {
    fn own(own: &model::Abgrenzung, herkunft: Vec<String>) -> Self {
        Self {
            id: own.id.to_string(),
            titel: own.titel.clone(),
            text: own.text.clone(),
            grund: own.grund.clone(),
            herkunft,
            sichtbarkeit: own.sichtbarkeit.unwrap_or(Sichtbarkeit::Extern),
            stand: Stand::Eigen { vorlage: own.vorlage.clone() },
        }
    }
}
