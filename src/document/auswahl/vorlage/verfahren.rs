//! Who was asked, how it was compared, and since when that was fixed.

use super::{Vorlage, reihe};
use crate::document::{Block, Inline, Section};
use crate::model::auswahl::{Entscheidung, FehlendePreise, Wertungspreis, Zahlung};
use crate::steps::auswahl::sensitivitaet::hauptgruppen;
use crate::steps::vergabe::bruch::{Bruch, ganz};
use crate::steps::vergabe::matrix::Knoten;
use crate::text::{Arg, format};

pub(super) fn section(vorlage: &Vorlage<'_>) -> Section {
    let sections = vec![
        vorlage.ansicht.section("ev-gefragt", asked(vorlage), Vec::new()),
        vorlage.ansicht.section("ev-gewichte", weights(vorlage), Vec::new()),
        vorlage.ansicht.section("ev-formel", formula(vorlage), Vec::new()),
        vorlage.ansicht.section("ev-festschreibung", fixed(vorlage), Vec::new()),
    ];
    vorlage.ansicht.section("ev-verfahren", Vec::new(), sections)
}

fn asked(vorlage: &Vorlage<'_>) -> Vec<Block> {
    let ansicht = &vorlage.ansicht;
    let auswahl = &ansicht.projekt.auswahl;
    let args = [
        ("version", Arg::Text(vorlage.grundlage.version.clone())),
        ("anforderungen", Arg::Zahl(vorlage.grundlage.anforderungen.len())),
        ("kriterien", Arg::Zahl(vorlage.grundlage.anforderungen.iter().filter(|x| x.a_kriterium).count())),
    ];
    let key = if vorlage.grundlage.pruefsumme.is_some() { "ev-gefragt-freigabe" } else { "ev-gefragt-arbeitsstand" };
    let rows = auswahl.anbieter.iter().map(|x| {
        let bieter = vorlage.bieter().iter().find(|b| b.anbieter.id.as_str() == x.id.as_str());
        let name = bieter.map_or_else(|| x.firma.clone(), |bieter| vorlage.name(bieter));
        let offer = match bieter {
            None => vorlage.t("ev-kein-angebot"),
            Some(bieter) => ansicht.datum(bieter.angebot.datum),
        };
        reihe([x.id.to_string(), name, ansicht.datum(x.eingeladen), offer])
    });
    let columns =
        [("ev-kennung", 2, false), ("ev-firma", 6, false), ("ev-eingeladen", 3, false), ("ev-angebot-vom", 3, false)];
    let until = auswahl.frist.map(|frist| {
        let args = [("datum", Arg::Text(ansicht.datum(Some(frist))))];
        Block::absatz(ansicht.texte.format("ev-frist", &args))
    });
    let asked = Block::absatz(ansicht.texte.format(key, &args));
    let table = ansicht.tabelle("ev-tabelle-gefragt", &columns, rows.collect());
    [Some(asked), until, Some(table)].into_iter().flatten().collect()
}

fn weights(vorlage: &Vorlage<'_>) -> Vec<Block> {
    let mut rows = Vec::new();
    for hauptgruppe in hauptgruppen(&vorlage.auswertung.matrix) {
        let cells = weight_cells(vorlage, hauptgruppe, &hauptgruppe.gewicht);
        rows.push(super::starke_reihe(cells));
        hauptgruppe.visit(&ganz(1), &mut |gruppe, _, absolute| {
            rows.push(reihe(weight_cells(vorlage, gruppe, absolute)));
        });
    }
    let columns = [
        ("ev-gruppe", 7, false),
        ("ev-gewicht-relativ", 3, true),
        ("ev-gewicht-absolut", 3, true),
        ("ev-mindestpunkte", 3, true),
    ];
    let points = vorlage.ansicht.projekt.auswahl.punkte.as_ref().map(|punkte| {
        let point = |key: &str, value: crate::model::werte::Punktwert| {
            format!("{} {}", vorlage.t(key), format::zahl(value.wert().normalize(), vorlage.ansicht.texte.sprache()))
        };
        let list = [
            point("erfuellung-standard", punkte.standard),
            point("erfuellung-konfiguration", punkte.konfiguration),
            point("erfuellung-zusatzmodul_eigen", punkte.zusatzmodul_eigen),
            point("erfuellung-zusatzmodul_dritt", punkte.zusatzmodul_dritt),
            point("erfuellung-anpassung", punkte.anpassung),
            point("erfuellung-geplant", punkte.geplant),
        ];
        Block::absatz(vorlage.ansicht.texte.format("ev-punkte-je-antwort", &[("liste", Arg::Text(list.join(", ")))]))
    });
    let table = vorlage.ansicht.tabelle("ev-tabelle-gewichte", &columns, rows);
    [Some(Block::absatz(vorlage.t("ev-gewichte-regel"))), Some(table), points].into_iter().flatten().collect()
}

fn weight_cells(vorlage: &Vorlage<'_>, knoten: &Knoten, absolute: &Bruch) -> [String; 4] {
    let least = knoten.mindestpunkte.as_ref().map_or_else(|| "–".to_owned(), |x| vorlage.zahl(x, 1));
    [knoten.titel.clone(), vorlage.prozent(&knoten.gewicht), vorlage.prozent(absolute), least]
}

/// The formula in words and signs, with all its parameters.
fn formula(vorlage: &Vorlage<'_>) -> Vec<Block> {
    let ansicht = &vorlage.ansicht;
    let (verfahren, rechnung) = (vorlage.auswertung.verfahren, vorlage.auswertung.rechnung);
    let sprache = ansicht.texte.sprache();
    let percent = |value: rust_decimal::Decimal| format::prozent(value.normalize(), sprache);
    let word = |x: Entscheidung| vorlage.t(&format!("entscheidung-{}", x.word()));
    let mut pairs = vec![
        ansicht.angabe("ev-methode", vorlage.methode(verfahren.methode.value)),
        ansicht.angabe("ev-formel-zeichen", vorlage.t(&format!("methode-formel-{}", verfahren.methode.value.word()))),
    ];
    if let Some(gl) = verfahren.gewicht_leistung {
        pairs.push(ansicht.angabe("ev-gewicht-leistung", percent(gl.prozent())));
    }
    if let Some(s) = verfahren.schwankung {
        pairs.push(ansicht.angabe("ev-schwankung", percent(s.prozent())));
        pairs.push(
            ansicht.angabe("ev-entscheidung-band", word(verfahren.entscheidung.unwrap_or(Entscheidung::Leistung))),
        );
    }
    if let Some(most) = verfahren.preisobergrenze {
        pairs.push(ansicht.angabe("ev-preisobergrenze", format::euro(most.eur(), sprache)));
    }
    pairs.push(ansicht.angabe("ev-gleichstand", word(verfahren.gleichstand.unwrap_or(Entscheidung::Preis))));
    let price = match rechnung.wertungspreis {
        Wertungspreis::Barwert => "ev-wertungspreis-barwert",
        Wertungspreis::Gesamtkosten => "ev-wertungspreis-gesamtkosten",
    };
    pairs.push(ansicht.angabe("ev-wertungspreis", vorlage.t(price)));
    let missing = verfahren.fehlende_preise.unwrap_or(FehlendePreise::KeineWertung);
    pairs.push(ansicht.angabe("ev-fehlende-preise", vorlage.t(&format!("ev-fehlende-preise-{}", missing.word()))));
    pairs.push(ansicht.angabe("ev-rundung", vorlage.t("ev-rundung-regel")));
    let advance = match rechnung.zahlung {
        Zahlung::Vorschuessig => "ev-zahlung-vorschuessig",
        Zahlung::Nachschuessig => "ev-zahlung-nachschuessig",
    };
    let args = [
        ("jahre", Arg::Text(rechnung.jahre.0.to_string())),
        ("zins", Arg::Text(percent(rechnung.zins.prozent()))),
        ("steigerung", Arg::Text(percent(rechnung.steigerung.prozent()))),
        ("konten", Arg::Text(format::zahl(rechnung.konten.0.into(), sprache))),
        ("personentag", Arg::Text(format::euro(rechnung.personentag.eur(), sprache))),
        ("zahlung", Arg::Text(vorlage.t(advance))),
        (
            "steuer",
            Arg::Text(match rechnung.umsatzsteuer {
                None => vorlage.t("ev-ohne-steuer"),
                Some(tax) => ansicht.texte.format("ev-mit-steuer", &[("satz", Arg::Text(percent(tax.prozent())))]),
            }),
        ),
    ];
    pairs.push(ansicht.angabe("ev-annahmen", ansicht.texte.format("ev-annahmen-satz", &args)));
    vec![Block::Angaben { paare: pairs }]
}

/// Since when nobody could bend the rules, and what was bent all the same.
fn fixed(vorlage: &Vorlage<'_>) -> Vec<Block> {
    if vorlage.akte.festschreibungen.is_empty() {
        return vec![Block::Hinweis { inhalt: vec![Inline::text(vorlage.t("ev-nicht-festgeschrieben"))] }];
    }
    let mut blocks = Vec::new();
    for stand in &vorlage.akte.festschreibungen {
        let args = [
            ("nummer", Arg::Text(stand.nummer.to_string())),
            ("datum", Arg::Text(vorlage.ansicht.datum(stand.datum))),
            ("name", Arg::Text(stand.name.clone())),
            ("pruefsumme", Arg::Text(stand.pruefsumme.clone())),
            ("angebote", Arg::Text(stand.angebote.join(", "))),
            ("anzahl", Arg::Zahl(stand.angebote.len())),
        ];
        blocks.push(Block::absatz(vorlage.ansicht.texte.format("ev-festgeschrieben", &args)));
        if !stand.danach.is_empty() {
            let side = |x: &Option<String>| x.clone().unwrap_or_else(|| "–".to_owned());
            let rows = stand.danach.iter().map(|x| reihe([x.stelle.clone(), side(&x.vorher), side(&x.nachher)]));
            let columns = [("ev-stelle", 5, false), ("ev-vorher", 4, false), ("ev-nachher", 4, false)];
            blocks.push(vorlage.ansicht.tabelle("ev-tabelle-danach", &columns, rows.collect()));
        }
    }
    blocks
}
