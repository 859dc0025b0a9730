//! The same as data: exact numbers as text, fractions as `numerator/denominator`.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Vorlage;
use crate::document::Sicht;
use crate::model::Projekt;
use crate::steps::auswahl::auswertung::{Ausschlussgrund, Auswertung, Bieter};
use crate::steps::vergabe::bruch::{Bruch, gerundet};
use crate::steps::vergabe::matrix::Ergebnis;
use crate::text::Texte;

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

/// Why an offer is excluded; the words of those who decided it are for the own people.
fn reasons(bieter: &Bieter<'_>, sicht: Sicht) -> Vec<Value> {
    let reason = |grund: &Ausschlussgrund| match grund {
        Ausschlussgrund::AKriterium(id) => json!({"a_kriterium": id}),
        Ausschlussgrund::Mindestpunkte(id) => json!({"mindestpunkte": id}),
        Ausschlussgrund::Preisobergrenze => json!({"preisobergrenze": true}),
        Ausschlussgrund::Entschieden(text) if sicht == Sicht::Team => json!({"entschieden": text}),
        Ausschlussgrund::Entschieden(_) => json!({"entschieden": true}),
    };
    bieter.ausschluss.iter().map(reason).collect()
}

fn offer(bieter: &Bieter<'_>) -> Value {
    let groups = bieter.bewertung.gruppen.iter().map(
        |x| json!({"id": x.id, "punkte": x.punkte.to_string(), "leistung": x.leistung.to_string(), "offen": x.offen}),
    );
    let posten = bieter.kosten.posten.iter().map(|(posten, kosten)| {
        let years: Vec<Option<String>> = kosten.jahre.iter().map(money).collect();
        json!({"posten": posten.word(), "einmalig": money(&kosten.einmalig), "jahre": years, "am_ende": money(&kosten.am_ende)})
    });
    json!({
        "anbieter": bieter.anbieter.id.to_string(),
        "firma": bieter.anbieter.firma,
        "vollstaendig": bieter.is_complete(),
        "ausschluss": reasons(bieter, Sicht::Team),
        "leistung": bieter.bewertung.leistung().to_string(),
        "gruppen": groups.collect::<Vec<_>>(),
        "gesamtkosten": money(&bieter.gesamtkosten),
        "barwert": money(&bieter.barwert),
        "wertungspreis": bieter.wertungspreis.as_ref().and_then(money),
        "angesetzt": bieter.angesetzt.iter().map(|(art, x)| json!({"art": art.word(), "gesamt": money(&x.gesamt())})).collect::<Vec<_>>(),
        "posten": posten.collect::<Vec<_>>(),
        "fehlende_kosten": bieter.kosten.fehlend.iter().map(|art| art.word()).collect::<Vec<_>>(),
        "ungeklaerte_kosten": bieter.kosten.ungeklaert.iter().map(|posten| posten.word()).collect::<Vec<_>>(),
        "anforderungen_ohne_preis": bieter.kosten.ohne_preis,
        "offene_anforderungen": bieter.offen,
    })
}

/// See [`super::absage`].
pub(super) fn absage(projekt: &Projekt, auswertung: &Auswertung<'_>, index: usize, texte: &Texte) -> Option<Value> {
    let bieter = auswertung.bieter.get(index)?;
    let places = auswertung.ergebnis().and_then(|x| x.plaetze.as_ref().ok()).into_iter().flatten();
    let rank = places.into_iter().find(|platz| platz.angebot == index).map(|platz| platz.rang);
    let names = projekt.bezeichnungen();
    let points = |x: &Ergebnis| gerundet(&x.punkte, 2).map(|x| x.to_string());
    let groups = bieter
        .bewertung
        .gruppen
        .iter()
        .filter(|x| x.tiefe > 0)
        .map(|x| json!({"id": x.id, "titel": names.get(x.id.as_str()), "punkte": points(x)}));
    Some(json!({
        "projekt": projekt.angaben.titel,
        "auftraggeber": projekt.angaben.auftraggeber.firma,
        "anbieter": bieter.anbieter.id.to_string(),
        "firma": bieter.anbieter.firma,
        "angebot_vom": bieter.angebot.datum.map(|x| x.date().to_string()),
        "methode": texte.get(&format!("methode-{}", auswertung.verfahren.methode.value.word())),
        "angebote": auswertung.bieter.len(),
        "rang": rank,
        "preis_offen": !bieter.kosten.is_known(),
        "leistungspunkte": gerundet(&bieter.bewertung.leistung(), 2).map(|x| x.to_string()),
        "gruppen": groups.collect::<Vec<_>>(),
        "ausschluss": reasons(bieter, Sicht::Anbieter),
    }))
}
