//! The report on one page: what it is for, how it stands, what is done, what comes, what is to be decided.

use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::worte::{ganze, licht, prozent, tag};
use crate::document::ansicht::Ansicht;
use crate::document::{Ampeln, Balken, BalkenWert, Block, Inline, Linie, Marke, Section, Verlauf};
use crate::model::umsetzung::{Erklaerung, Vorgangsstand};
use crate::model::werte::Datum;
use crate::steps::umsetzung::Lage;
use crate::steps::zeitplan::basis::tage;
use crate::steps::zeitplan::plan::Geplant;
use crate::text::{Arg, format};

/// Entries of a list: what is longer does not fit on the page.
const EINTRAEGE: usize = 5;

/// Days that are looked ahead.
const AUSBLICK: i32 = 21;

/// The parts of the report; the template knows where each stands.
pub(super) fn sections(ansicht: &Ansicht<'_>, lage: &Lage<'_>) -> Vec<Section> {
    let part = |key: &str, blocks: Vec<Block>| ansicht.section(key, blocks, Vec::new());
    vec![
        part("um-ampeln", vec![lights(ansicht, lage)]),
        part("um-ziel", goal(ansicht, lage)),
        part("um-straenge", vec![strands(ansicht, lage)]),
        part("um-erreicht", list(ansicht, done(ansicht, lage))),
        part("um-naechstes", list(ansicht, next(ansicht, lage))),
        part("um-abweichungen", list(ansicht, deviations(ansicht, lage))),
        part("um-entscheidungen", list(ansicht, decisions(ansicht))),
        part("um-risiken", list(ansicht, risks(ansicht))),
        part("um-stimmen", list(ansicht, voices(ansicht))),
        part("um-trend", trend(ansicht, lage)),
    ]
}

/// A list that is cut where the page ends; what there is more is counted.
fn list(ansicht: &Ansicht<'_>, mut entries: Vec<String>) -> Vec<Block> {
    if entries.is_empty() {
        return vec![Block::absatz(ansicht.t("um-keine"))];
    }
    let more = entries.len().saturating_sub(EINTRAEGE);
    if more > 0 {
        entries.truncate(EINTRAEGE - 1);
        entries.push(ansicht.texte.format("um-weitere", &[("anzahl", Arg::Zahl(more + 1))]));
    }
    vec![Block::punkte(entries)]
}

pub(super) fn lights(ansicht: &Ansicht<'_>, lage: &Lage<'_>) -> Block {
    let ampeln = lage.ampeln.iter().map(|x| licht(ansicht.projekt, x, ansicht.texte)).collect();
    Block::Ampeln(Ampeln { titel: ansicht.t("titel-um-ampeln"), ampeln })
}

/// What the project is for, and when it will probably be done.
fn goal(ansicht: &Ansicht<'_>, lage: &Lage<'_>) -> Vec<Block> {
    let day = |x: Date| Arg::Text(tag(x, ansicht.texte));
    let args = [
        ("ende", day(lage.prognose.ende)),
        ("zugesagt", day(lage.soll.zugesagt)),
        ("ist", Arg::Text(format::zahl(lage.aufwand.ist.round_dp(1), ansicht.texte.sprache()))),
        ("rest", Arg::Text(format::zahl(lage.aufwand.rest.round_dp(1), ansicht.texte.sprache()))),
        ("plan", Arg::Text(format::zahl(lage.aufwand.geplant.round_dp(1), ansicht.texte.sprache()))),
    ];
    let sentence = ansicht.texte.format("um-lage-satz", &args);
    let goal = ansicht.projekt.umsetzung.ziel.clone().map(|text| vec![Inline::stark(text)]);
    let goal = goal.map(|inhalt| Block::Absatz { inhalt });
    goal.into_iter().chain([Block::absatz(sentence)]).collect()
}

/// The strands side by side, each beside what the plan asks for.
fn strands(ansicht: &Ansicht<'_>, lage: &Lage<'_>) -> Block {
    let bar = |x: &crate::steps::umsetzung::fortschritt::Strangstand| {
        let args = [
            ("ist", Arg::Text(prozent(x.ist, ansicht.texte))),
            ("soll", Arg::Text(prozent(x.soll, ansicht.texte))),
            ("punkte", Arg::Text(ganze(x.abweichung(), ansicht.texte))),
        ];
        BalkenWert {
            name: ansicht.wort("strang-kurz", Some(x.strang.word())),
            wert: ansicht.texte.format("um-ist-soll", &args),
            promille: (x.ist * Decimal::TEN).to_u32().unwrap_or_default(),
        }
    };
    Block::Balken(Balken {
        titel: ansicht.t("um-straenge-bild"),
        alt: ansicht.t("um-straenge-alt"),
        balken: lage.straenge.iter().map(bar).collect(),
    })
}

/// Accepted stages, then what was done since, newest first.
fn done(ansicht: &Ansicht<'_>, lage: &Lage<'_>) -> Vec<String> {
    let accepted = lage.teilprojekte.iter().rev().filter_map(|x| {
        let declared = x.abnahme?;
        let how = declared.erklaerung.map(Erklaerung::word);
        let args = [
            ("titel", Arg::Text(format!("{} {}", x.id, x.titel))),
            ("wie", Arg::Text(ansicht.wort("erklaerung", how))),
            ("tag", Arg::Text(tag(declared.datum.date(), ansicht.texte))),
        ];
        Some(ansicht.texte.format("um-abgenommen", &args))
    });
    let of_accepted = |x: &Geplant<'_>| lage.teilprojekte.iter().any(|s| s.id == x.teilprojekt && s.abnahme.is_some());
    let told = &ansicht.projekt.umsetzung.vorgaenge;
    let finished = lage.prognose.vorgaenge.iter().filter(|x| !of_accepted(x)).filter_map(|x| {
        let done = told.iter().find(|told| told.vorgang.as_str() == x.id && told.stand.is_fertig())?;
        let stand = ansicht.wort("vorgangsstand", Some(done.stand.word()));
        Some(format!("{} {} ({stand}, {})", x.id, x.titel, tag(x.ende, ansicht.texte)))
    });
    accepted.chain(finished).collect()
}

/// What begins or ends within three weeks, by the day it ends.
fn next(ansicht: &Ansicht<'_>, lage: &Lage<'_>) -> Vec<String> {
    let until = lage.stand.saturating_add(AUSBLICK.days());
    let mut found: Vec<(Date, String)> = Vec::new();
    let open = lage.prognose.vorgaenge.iter().filter(|x| x.ende > lage.stand && x.anfang <= until);
    found.extend(open.map(|x| (x.ende, format!("{} {}", x.id, x.titel))));
    let milestones = lage.trends.iter().filter(|x| !x.erreicht && x.tag <= until);
    found.extend(milestones.map(|x| (x.tag, format!("{} {}", x.meilenstein.id, x.meilenstein.titel))));
    found.sort();
    found.into_iter().map(|(day, name)| format!("{}: {name}", tag(day, ansicht.texte))).collect()
}

/// Late milestones, blocked tasks, open defects.
fn deviations(ansicht: &Ansicht<'_>, lage: &Lage<'_>) -> Vec<String> {
    let delayed = lage.trends.iter().filter(|x| !x.erreicht && x.verzug() > 0).map(|x| {
        let args = [
            ("name", Arg::Text(format!("{} {}", x.meilenstein.id, x.meilenstein.titel))),
            ("tag", Arg::Text(tag(x.tag, ansicht.texte))),
            ("tage", Arg::Zahl(usize::try_from(x.verzug()).unwrap_or_default())),
        ];
        ansicht.texte.format("um-verzug", &args)
    });
    let datei = &ansicht.projekt.umsetzung;
    let blocked = datei.vorgaenge.iter().filter(|x| x.stand == Vorgangsstand::Blockiert).map(|x| {
        let name = format!("{} {}", x.vorgang, ansicht.name(x.vorgang.as_str()));
        let args = [("name", Arg::Text(name)), ("grund", Arg::Text(x.grund.clone().unwrap_or_default()))];
        ansicht.texte.format("um-blockiert", &args)
    });
    let today = Datum::new(lage.stand);
    let defects = datei.maengel.iter().filter(|x| x.is_offen(today)).map(|x| {
        let klasse = ansicht.wort("mangelklasse", Some(x.klasse.word()));
        let until = x.frist.map(|day| {
            format!(", {}", ansicht.texte.format("um-bis", &[("tag", Arg::Text(ansicht.datum(Some(day))))]))
        });
        format!("{} {} ({klasse}{})", x.id, x.titel, until.unwrap_or_default())
    });
    blocked.chain(delayed).chain(defects).collect()
}

fn decisions(ansicht: &Ansicht<'_>) -> Vec<String> {
    let mut open: Vec<_> =
        ansicht.projekt.umsetzung.entscheidungen.iter().filter(|x| x.entschieden.is_none()).collect();
    open.sort_by_key(|x| (x.bis.is_none(), x.bis));
    let one = |x: &crate::model::umsetzung::Entscheidungsbedarf| {
        let until = x.bis.map(|day| {
            format!(", {}", ansicht.texte.format("um-bis", &[("tag", Arg::Text(ansicht.datum(Some(day))))]))
        });
        format!("{} {} ({}{})", x.id, x.frage, x.wer, until.unwrap_or_default())
    };
    open.into_iter().map(one).collect()
}

/// Risks by probability times damage, each with what is done about it.
fn risks(ansicht: &Ansicht<'_>) -> Vec<String> {
    let weight = |x: &crate::model::umsetzung::Projektrisiko| x.wahrscheinlichkeit.wert() * x.schaden.wert();
    let mut risks: Vec<_> = ansicht.projekt.umsetzung.risiken.iter().collect();
    risks.sort_by_key(|x| std::cmp::Reverse(weight(x)));
    let one = |x: &crate::model::umsetzung::Projektrisiko| {
        let measure = x.massnahme.as_ref().map(|text| format!(" → {text}")).unwrap_or_default();
        format!("{} ({}){measure}", x.was, format::zahl(weight(x), ansicht.texte.sprache()))
    };
    risks.into_iter().map(one).collect()
}

fn voices(ansicht: &Ansicht<'_>) -> Vec<String> {
    let mut voices: Vec<_> = ansicht.projekt.umsetzung.kundenstimmen.iter().collect();
    voices.sort_by_key(|x| std::cmp::Reverse(x.am));
    let one = |x: &crate::model::umsetzung::Kundenstimme| {
        let source = x.quelle.as_ref().map(|text| format!("{text}, ")).unwrap_or_default();
        let said = format::zitat(&x.aussage, ansicht.texte.sprache());
        format!("{said} ({source}{})", ansicht.datum(Some(x.am)))
    };
    voices.into_iter().map(one).collect()
}

/// The forecasts of milestones over time (MTA): a line that rises is a delay.
pub(super) fn trend(ansicht: &Ansicht<'_>, lage: &Lage<'_>) -> Vec<Block> {
    let points = || lage.trends.iter().flat_map(|x| &x.punkte);
    let days = points().flat_map(|(told, forecast)| [*told, *forecast]);
    let (Some(first), Some(last)) = (days.clone().min(), days.max()) else {
        return vec![Block::absatz(ansicht.t("um-keine"))];
    };
    let span = tage(first, last).max(1);
    let promille = |day: Date| u32::try_from(tage(first, day).max(0) * 1000 / span).unwrap_or_default();
    let month = |day: Date| format!("{} {}", ansicht.t(&format!("monat-{}", day.month())), day.year());
    let mut begins: Vec<Date> =
        (1..=span).map(|n| first.saturating_add(n.days())).filter(|day| day.day() == 1).collect();
    let each = begins.len().div_ceil(8).max(1);
    begins = begins.into_iter().step_by(each).collect();
    let marks: Vec<Marke> = begins.iter().map(|day| Marke { promille: promille(*day), text: month(*day) }).collect();
    let lines = lage.trends.iter().map(|x| Linie {
        name: format!("{} {}", x.meilenstein.id, short(ansicht, x.tag)),
        punkte: x.punkte.iter().map(|(told, forecast)| (promille(*told), promille(*forecast))).collect(),
    });
    let told = lage.trends.iter().map(|x| {
        let args = [
            ("name", Arg::Text(format!("{} {}", x.meilenstein.id, x.meilenstein.titel))),
            ("tag", Arg::Text(tag(x.tag, ansicht.texte))),
            ("tage", Arg::Text(x.verzug().to_string())),
        ];
        ansicht.texte.format("um-trend-satz", &args)
    });
    vec![Block::Verlauf(Verlauf {
        titel: ansicht.t("um-trend-bild"),
        alt: ansicht.t("um-trend-alt") + " " + &told.collect::<Vec<_>>().join(" "),
        x_achse: ansicht.t("um-trend-x"),
        y_achse: ansicht.t("um-trend-y"),
        x_teilung: marks.clone(),
        y_teilung: marks,
        diagonale: Some([(0, 0), (1000, 1000)]),
        linien: lines.collect(),
    })]
}

/// Day and month.
fn short(ansicht: &Ansicht<'_>, day: Date) -> String {
    let args = [("tag", Arg::Text(format!("{:02}", day.day()))), ("monat", Arg::Text(format!("{:02}", day.month())))];
    ansicht.texte.format("um-tag-monat", &args)
}
