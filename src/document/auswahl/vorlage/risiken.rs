//! By offer: what people note as a risk, what is open, and what rests on promises.

use super::Vorlage;
use crate::document::{Block, Section};
use crate::model::angebot::Erfuellung;
use crate::steps::auswahl::auswertung::Bieter;
use crate::steps::auswahl::formular::feldname;
use crate::text::Arg;

/// Most identifiers that are listed.
const MAX_LISTED: usize = 12;

pub(super) fn section(vorlage: &Vorlage<'_>) -> Section {
    let mut blocks = Vec::new();
    for bieter in vorlage.bieter() {
        blocks.push(Block::Zwischentitel { titel: vorlage.name(bieter), anker: None });
        let points = points(vorlage, bieter);
        if points.is_empty() {
            blocks.push(Block::absatz(vorlage.t("ev-keine-risiken")));
        } else {
            let punkte = points.into_iter().map(|text| vec![Block::absatz(text)]).collect();
            blocks.push(Block::Liste { nummeriert: false, punkte });
        }
    }
    vorlage.ansicht.section("ev-risiken", blocks, Vec::new())
}

fn points(vorlage: &Vorlage<'_>, bieter: &Bieter<'_>) -> Vec<String> {
    let own = vorlage.ansicht.projekt.bewertungen.risiken.iter();
    let own = own.filter(|x| x.anbieter.as_str() == bieter.anbieter.id.as_str()).map(|x| x.text.clone());
    let mut found: Vec<String> = own.collect();
    for art in &bieter.kosten.fehlend {
        let args = [("art", Arg::Text(vorlage.ansicht.wort("kostenart", Some(art.word()))))];
        found.push(vorlage.ansicht.texte.format("ev-risiko-preis-fehlt", &args));
    }
    for zeile in &bieter.angebot.preise {
        for words in &zeile.ungeklaert {
            let args = [
                ("art", Arg::Text(vorlage.ansicht.wort("kostenart", Some(zeile.art.value.word())))),
                ("feld", Arg::Text(feldname(&words.feld, vorlage.ansicht.texte))),
                ("wert", Arg::Text(words.wert.clone().unwrap_or_else(|| vorlage.t("ev-nicht-angegeben")))),
            ];
            found.push(vorlage.ansicht.texte.format("ev-risiko-ungeklaert", &args));
        }
    }
    let unclear = bieter.angebot.antworten.iter().filter(|x| !x.ungeklaert.is_empty()).map(|x| x.id.value.clone());
    let of = |wanted: Erfuellung| {
        let answers = bieter.angebot.antworten.iter().filter(move |x| x.erfuellung == Some(wanted));
        answers.map(|x| x.id.value.clone()).collect::<Vec<_>>()
    };
    let open = |id: &String| bieter.urteil.is_met(id) == Some(false);
    for (key, ids) in [
        ("ev-risiko-ohne-preis", bieter.kosten.ohne_preis.clone()),
        ("ev-risiko-antwort-ungeklaert", unclear.collect()),
        ("ev-risiko-offen", bieter.offen.clone()),
        ("ev-risiko-nicht-erfuellt", of(Erfuellung::NichtErfuellt)),
        ("ev-risiko-geplant", of(Erfuellung::Geplant).into_iter().filter(open).collect()),
        ("ev-risiko-anpassung", of(Erfuellung::Anpassung)),
        ("ev-risiko-dritte", of(Erfuellung::ZusatzmodulDritt)),
        ("ev-risiko-gefaehrdet", bieter.gefaehrdet.iter().map(|id| vorlage.titel(id)).collect()),
    ] {
        if !ids.is_empty() {
            let more = if ids.len() > MAX_LISTED { ", …" } else { "" };
            let listed = ids.iter().take(MAX_LISTED).cloned().collect::<Vec<_>>().join(", ") + more;
            let args = [("anzahl", Arg::Zahl(ids.len())), ("liste", Arg::Text(listed))];
            found.push(vorlage.ansicht.texte.format(key, &args));
        }
    }
    found
}
