//! From sums to the section `befragung`: what is told, and what is not because too few people stand behind it.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::nps::Stimmen;
use super::skala::Fragesumme;
use super::zaehlung::{Gruppensumme, Zaehlung};
use super::{MINDESTENS, NPS_AB, quotient, segmente};
use crate::model::Projekt;
use crate::model::befragung::{Antwortgruppe, Befragungsdatei, Code, Frage};
use crate::model::befragungsergebnis::{
    Antwortauslassung, Befragung, Befragungsquelle, Codeergebnis, Frageergebnis, Gruppenergebnis, Npsergebnis,
    Segmentstimmen, Zeilenauslassung,
};
use crate::model::werte::{Abstand, Anteil, Anzahl, JaNein, Kennzahl, Nps, Skalenwert, Verweis};
use crate::source::Origin;
use crate::steps::umsatz::annahmen;
use crate::tabelle::befragung::Lesung;
use crate::text;

/// The section of what was counted, with words of customers if `zitate` says so.
#[must_use]
pub fn auswerten(zaehlung: &Zaehlung, quelle: Befragungsquelle, projekt: &Projekt, zitate: bool) -> Befragung {
    let datei = &projekt.befragung;
    let namen = projekt.bezeichnungen();
    let words = annahmen::segmente(projekt);
    let gruppen = zaehlung.gruppen.iter().map(|(gruppe, summe)| {
        if summe.antworten < MINDESTENS {
            return suppressed(*gruppe, summe, datei);
        }
        let with_segments = *gruppe == Antwortgruppe::Kunden && summe.segmente.keys().any(|word| !word.is_empty());
        let answered = datei.fragen.iter().zip(&summe.fragen).filter(|(_, sums)| sums.antworten() > 0);
        let fragen = answered.map(|(frage, sums)| frageergebnis(frage, sums, &namen));
        Gruppenergebnis {
            freitexte: Some(Anzahl(summe.freitexte)).filter(|x| x.0 > 0),
            ohne_code: Some(Anzahl(summe.ohne_code)).filter(|_| summe.freitexte > 0),
            nps: enough(summe.nps).map(npsergebnis),
            segmente: if with_segments { segmentstimmen(summe, &words) } else { Vec::new() },
            fragen: fragen.collect(),
            unterdrueckt: None,
            ..suppressed(*gruppe, summe, datei)
        }
    });
    Befragung {
        origin: Origin::default(),
        titel: datei.titel.clone(),
        quelle,
        zeitraum: datei.zeitraum.clone(),
        gruppen: gruppen.collect(),
        codes: codes(zaehlung, &datei.codes, zitate),
    }
}

/// Where the answers come from.
#[must_use]
pub fn quelle(datei: String, pruefsumme: String, lesung: &Lesung) -> Befragungsquelle {
    let origin = Origin::default();
    let rows = lesung.ausgelassen.0.iter();
    let answers = lesung.ungueltig.0.iter();
    Befragungsquelle {
        origin,
        datei,
        pruefsumme,
        zeilen: Anzahl(lesung.zeilen),
        ausgelassen: rows
            .map(|(grund, x)| Zeilenauslassung { origin, grund: *grund, zeilen: Anzahl(x.zeilen) })
            .collect(),
        ungueltig: answers
            .map(|(grund, x)| Antwortauslassung { origin, grund: *grund, antworten: Anzahl(x.zeilen) })
            .collect(),
    }
}

/// How many people were asked.
fn angeschrieben(gruppe: Antwortgruppe, datei: &Befragungsdatei) -> Option<Anzahl> {
    match gruppe {
        Antwortgruppe::Kunden => datei.angeschrieben,
        Antwortgruppe::Mitarbeitende => {
            let alone = datei.gruppe == Some(Antwortgruppe::Mitarbeitende);
            datei.angeschrieben_mitarbeitende.or(datei.angeschrieben.filter(|_| alone))
        }
    }
}

/// A group of which nothing is told but how many answered.
fn suppressed(gruppe: Antwortgruppe, summe: &Gruppensumme, datei: &Befragungsdatei) -> Gruppenergebnis {
    let angeschrieben = angeschrieben(gruppe, datei);
    Gruppenergebnis {
        origin: Origin::default(),
        gruppe,
        antworten: Anzahl(summe.antworten),
        angeschrieben,
        ruecklauf: angeschrieben.and_then(|asked| share(summe.antworten, asked.0)),
        unterdrueckt: Some(JaNein(true)),
        freitexte: None,
        ohne_code: None,
        nps: None,
        segmente: Vec::new(),
        fragen: Vec::new(),
    }
}

fn enough(stimmen: Stimmen) -> Option<Stimmen> {
    (stimmen.antworten() >= MINDESTENS).then_some(stimmen)
}

/// A part of a whole in percent.
fn share(teil: u64, ganzes: u64) -> Option<Anteil> {
    quotient(i128::from(teil) * 100, ganzes.into(), 4).and_then(Anteil::new)
}

fn npsergebnis(stimmen: Stimmen) -> Npsergebnis {
    let told = stimmen.antworten() >= NPS_AB;
    Npsergebnis {
        origin: Origin::default(),
        antworten: Anzahl(stimmen.antworten()),
        promotoren: Anzahl(stimmen.promotoren),
        passive: Anzahl(stimmen.passive),
        detraktoren: Anzahl(stimmen.detraktoren),
        nps: stimmen.punkte().and_then(Nps::new).filter(|_| told),
        spanne: stimmen.spanne().map(Anzahl).filter(|_| told),
    }
}

/// Recommendation by segment, under the identifiers of the project where it knows the words.
fn segmentstimmen(summe: &Gruppensumme, words: &BTreeMap<String, String>) -> Vec<Segmentstimmen> {
    let mut named: BTreeMap<String, Stimmen> = BTreeMap::new();
    for (word, stimmen) in &summe.segmente {
        let name = words.get(&text::fold(word)).unwrap_or(word).clone();
        let entry = named.entry(name).or_default();
        *entry = entry.plus(*stimmen);
    }
    let entry = |(segment, stimmen): (Option<String>, Stimmen)| Segmentstimmen {
        origin: Origin::default(),
        segment,
        nps: npsergebnis(stimmen),
    };
    segmente::zusammengefasst(&named).into_iter().map(entry).collect()
}

fn frageergebnis(frage: &Frage, summe: &Fragesumme, namen: &BTreeMap<&str, &str>) -> Frageergebnis {
    let need = frage.beduerfnis.as_ref().map(Verweis::as_str);
    let column = frage.wichtigkeit.as_ref().or(frage.zufriedenheit.as_ref()).map(|column| column.value.clone());
    let title = frage.titel.clone().or_else(|| need.and_then(|id| namen.get(id)).map(|name| (*name).to_owned()));
    let (wichtig, zufrieden) = (summe.wichtigkeit.genug(), summe.zufriedenheit.genug());
    let told = |value: Option<Decimal>, enough: bool| value.filter(|_| enough);
    let both = wichtig && zufrieden;
    Frageergebnis {
        origin: Origin::default(),
        titel: title.or(column).unwrap_or_default(),
        beduerfnis: frage.beduerfnis.clone(),
        n_wichtigkeit: Anzahl(summe.wichtigkeit.antworten),
        n_zufriedenheit: Anzahl(summe.zufriedenheit.antworten),
        wichtigkeit: told(summe.wichtigkeit.mittel(), wichtig).and_then(Skalenwert::new),
        zufriedenheit: told(summe.zufriedenheit.mittel(), zufrieden).and_then(Skalenwert::new),
        luecke: told(summe.luecke(), both).and_then(Abstand::new),
        anteil_wichtig: told(summe.wichtigkeit.anteil_oben(), wichtig).and_then(Anteil::new),
        anteil_zufrieden: told(summe.zufriedenheit.anteil_oben(), zufrieden).and_then(Anteil::new),
        chance: told(summe.chance(), both).and_then(Kennzahl::new),
    }
}

/// Stated codes in their order, or those of the export by their names; customers and staff side by side.
fn codes(zaehlung: &Zaehlung, stated: &[Code], zitate: bool) -> Vec<Codeergebnis> {
    let told = |gruppe: Antwortgruppe| zaehlung.gruppen.get(&gruppe).filter(|x| x.antworten >= MINDESTENS);
    let (kunden, mitarbeitende) = (told(Antwortgruppe::Kunden), told(Antwortgruppe::Mitarbeitende));
    let count = |gruppe: Option<&Gruppensumme>, code: &str| {
        let gruppe = gruppe?;
        Some((gruppe.codes.get(code).copied().unwrap_or_default(), gruppe.antworten))
    };
    let entry = |code: &str, stated: Option<&Code>| {
        let customers = count(kunden, code);
        // What few of the staff named is told of nobody; that none did is told.
        let staff = count(mitarbeitende, code).filter(|(named, _)| !(1..MINDESTENS).contains(named));
        let quotes = zaehlung.zitate.get(code).filter(|_| zitate && kunden.is_some());
        Codeergebnis {
            origin: Origin::default(),
            code: code.to_owned(),
            titel: stated.map_or_else(|| code.to_owned(), |x| x.titel.clone()),
            beduerfnis: stated.and_then(|x| x.beduerfnis.clone()),
            kunden: customers.map(|(named, _)| Anzahl(named)),
            kunden_anteil: customers.and_then(|(named, all)| share(named, all)),
            mitarbeitende: staff.map(|(named, _)| Anzahl(named)),
            mitarbeitende_anteil: staff.and_then(|(named, all)| share(named, all)),
            zitate: quotes.cloned().unwrap_or_default(),
        }
    };
    if !stated.is_empty() {
        return stated.iter().map(|code| entry(code.code.value.trim(), Some(code))).collect();
    }
    let of_customers = kunden.into_iter().flat_map(|gruppe| gruppe.codes.keys());
    // A code that few of the staff gave would tell that somebody did.
    let of_staff = mitarbeitende.into_iter().flat_map(|gruppe| &gruppe.codes);
    let of_staff = of_staff.filter(|(_, named)| **named >= MINDESTENS).map(|(code, _)| code);
    let names: BTreeSet<&String> = of_customers.chain(of_staff).collect();
    names.into_iter().map(|code| entry(code, None)).collect()
}
