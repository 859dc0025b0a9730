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
    Antwortauslassung, Bedarfsnennung, Befragung, Befragungsquelle, Codeergebnis, Frageergebnis, Gruppenergebnis,
    Npsergebnis, Segmentstimmen, Zeilenauslassung,
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
        nennungen: nennungen(zaehlung, &datei.codes),
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

/// The groups of which results are told, customers first.
fn told(zaehlung: &Zaehlung) -> [Option<&Gruppensumme>; 2] {
    [Antwortgruppe::Kunden, Antwortgruppe::Mitarbeitende]
        .map(|gruppe| zaehlung.gruppen.get(&gruppe).filter(|x| x.antworten >= MINDESTENS))
}

/// A count of staff: what fewer than five named is told of nobody, and not whether there was anybody.
fn of_staff(named: u64) -> Option<u64> {
    Some(named).filter(|named| *named >= MINDESTENS)
}

/// Stated codes in their order, or those of the export by their names; customers and staff side by side.
fn codes(zaehlung: &Zaehlung, stated: &[Code], zitate: bool) -> Vec<Codeergebnis> {
    let [kunden, mitarbeitende] = told(zaehlung);
    let named = |gruppe: &Gruppensumme, key: &str| gruppe.codes.get(key).map_or(0, |(named, _)| *named);
    let entry = |key: &str, code: String, stated: Option<&Code>| {
        let customers = kunden.map(|gruppe| (named(gruppe, key), gruppe.antworten));
        let staff = mitarbeitende.and_then(|gruppe| Some((of_staff(named(gruppe, key))?, gruppe.antworten)));
        let quotes = zaehlung.zitate.get(key).filter(|_| zitate && kunden.is_some());
        Codeergebnis {
            origin: Origin::default(),
            titel: stated.map_or_else(|| code.clone(), |x| x.titel.clone()),
            code,
            beduerfnis: stated.and_then(|x| x.beduerfnis.clone()),
            kunden: customers.map(|(named, _)| Anzahl(named)),
            kunden_anteil: customers.and_then(|(named, all)| share(named, all)),
            mitarbeitende: staff.map(|(named, _)| Anzahl(named)),
            mitarbeitende_anteil: staff.and_then(|(named, all)| share(named, all)),
            zitate: quotes.cloned().unwrap_or_default(),
        }
    };
    if !stated.is_empty() {
        let entry = |x: &Code| entry(&x.schluessel(), x.code.value.trim().to_owned(), Some(x));
        return stated.iter().map(entry).collect();
    }
    // A code that few of the staff gave would tell that somebody did.
    let staff = mitarbeitende.into_iter().flat_map(|gruppe| &gruppe.codes);
    let staff = staff.filter(|(_, (named, _))| of_staff(*named).is_some());
    let customers = kunden.into_iter().flat_map(|gruppe| &gruppe.codes);
    let written: BTreeMap<&String, &String> = staff.chain(customers).map(|(key, (_, code))| (key, code)).collect();
    written.into_iter().map(|(key, code)| entry(key, code.clone(), None)).collect()
}

/// How many people named each need that codes belong to, in the order of the codes.
fn nennungen(zaehlung: &Zaehlung, stated: &[Code]) -> Vec<Bedarfsnennung> {
    let [kunden, mitarbeitende] = told(zaehlung);
    let mut seen = BTreeSet::new();
    let needs = stated.iter().filter_map(|code| code.beduerfnis.as_ref()).filter(|need| seen.insert(need.as_str()));
    let named = |gruppe: &Gruppensumme, need: &str| gruppe.beduerfnisse.get(need).copied().unwrap_or_default();
    needs
        .map(|need| Bedarfsnennung {
            origin: Origin::default(),
            beduerfnis: need.clone(),
            kunden: kunden.map(|gruppe| Anzahl(named(gruppe, need.as_str()))),
            mitarbeitende: mitarbeitende.and_then(|gruppe| of_staff(named(gruppe, need.as_str()))).map(Anzahl),
        })
        .collect()
}
