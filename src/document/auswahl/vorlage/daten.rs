//! The same as data: exact numbers as text, fractions as `numerator/denominator`.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Vorlage;
use crate::steps::auswahl::auswertung::{Ausschlussgrund, Bieter};
use crate::steps::vergabe::bruch::{Bruch, gerundet};

pub(super) fn daten(vorlage: &Vorlage<'_>) -> BTreeMap<String, Value> {
    let rankings = vorlage.auswertung.rangfolgen.iter().map(|ranking| {
        let places = ranking.plaetze.as_ref().ok().into_iter().flatten().map(|platz| {
            let id = vorlage.bieter().get(platz.angebot).map(|x| x.anbieter.id.to_string());
            json!({"anbieter": id, "rang": platz.rang, "wert": platz.wert.to_string(), "kandidat": platz.kandidat})
        });
        json!({"methode": ranking.methode.word(), "plaetze": places.collect::<Vec<_>>()})
    });
    let offers = vorlage.bieter().iter().map(offer);
    BTreeMap::from([
        ("angebote".to_owned(), offers.collect::<Vec<_>>().into()),
        ("rangfolgen".to_owned(), rankings.collect::<Vec<_>>().into()),
        (
            "lastenheft".to_owned(),
            json!({
                "version": vorlage.grundlage.version,
                "pruefsumme": vorlage.grundlage.pruefsumme,
            }),
        ),
    ])
}

fn money(betrag: &Bruch) -> Option<String> {
    gerundet(betrag, 2).map(|x| x.to_string())
}

fn offer(bieter: &Bieter<'_>) -> Value {
    let groups = bieter.bewertung.gruppen.iter().map(
        |x| json!({"id": x.id, "punkte": x.punkte.to_string(), "leistung": x.leistung.to_string(), "offen": x.offen}),
    );
    let posten = bieter.kosten.posten.iter().map(|(posten, kosten)| {
        let years: Vec<Option<String>> = kosten.jahre.iter().map(money).collect();
        json!({"posten": posten.word(), "einmalig": money(&kosten.einmalig), "jahre": years})
    });
    let reasons = bieter.ausschluss.iter().map(|grund| match grund {
        Ausschlussgrund::AKriterium(id) => json!({"a_kriterium": id}),
        Ausschlussgrund::Mindestpunkte(id) => json!({"mindestpunkte": id}),
        Ausschlussgrund::Preisobergrenze => json!({"preisobergrenze": true}),
        Ausschlussgrund::Entschieden(text) => json!({"entschieden": text}),
    });
    json!({
        "anbieter": bieter.anbieter.id.to_string(),
        "firma": bieter.anbieter.firma,
        "vollstaendig": bieter.is_complete(),
        "ausschluss": reasons.collect::<Vec<_>>(),
        "leistung": bieter.bewertung.leistung().to_string(),
        "gruppen": groups.collect::<Vec<_>>(),
        "gesamtkosten": money(&bieter.gesamtkosten),
        "barwert": money(&bieter.barwert),
        "wertungspreis": money(&bieter.wertungspreis),
        "posten": posten.collect::<Vec<_>>(),
        "fehlende_kosten": bieter.kosten.fehlend.iter().map(|art| art.word()).collect::<Vec<_>>(),
        "offene_anforderungen": bieter.offen,
    })
}
