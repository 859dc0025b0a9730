//! The report on one page: what it is for, how it stands, what is done, what comes, what is to be decided.

use std::cmp::Reverse;

use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::worte::{ganze, kurz, licht, prozent, tag};
use crate::document::ansicht::Ansicht;
use crate::document::zeitplan::vergleich::shift;
use crate::document::{Ampeln, Balken, BalkenWert, Block, Inline, Linie, Marke, Section, Verlauf};
use crate::model::umsetzung::{
    Entscheidungsbedarf, Erklaerung, Kundenstimme, Mangel, Mangelklasse, Projektrisiko, Vorgangsstand,
};
use crate::model::werte::Datum;
use crate::steps::umsetzung::Lage;
use crate::steps::umsetzung::trend::Trend;
use crate::steps::zeitplan::basis::tage;
use crate::steps::zeitplan::plan::Geplant;
use crate::text::{Arg, format};

/// Entries of a list: what is longer does not fit on the page.
const EINTRAEGE: usize = 4;

/// Characters of an entry that fit on the page.
const ZEICHEN: usize = 96;

/// Characters of what somebody wrote within an entry, so that there is room for what follows it.
const TEXT: usize = 58;

/// Characters of the goal.
const ZIEL: usize = 190;

/// Lines of the trend.
const LINIEN: usize = 11;

/// Days that are looked ahead.
const AUSBLICK: i32 = 21;

/// The parts of the report; the template knows where each stands.
pub(super) fn sections(ansicht: &Ansicht<'_>, lage: &Lage<'_>) -> Vec<Section> {
    let part = |key: &str, blocks: Vec<Block>| ansicht.section(key, blocks, Vec::new());
    vec![
        part("um-ampeln", vec![lights(ansicht, lage)]),
        part("um-ziel", goal(ansicht, lage)),
        part("um-straenge", vec![strands(ansicht, lage)]),
        part("um-erreicht", list(ansicht, &done(ansicht, lage))),
        part("um-naechstes", list(ansicht, &next(ansicht, lage))),
        part("um-abweichungen", list(ansicht, &deviations(ansicht, lage))),
        part("um-entscheidungen", list(ansicht, &decisions(ansicht))),
        part("um-risiken", list(ansicht, &risks(ansicht))),
        part("um-stimmen", list(ansicht, &voices(ansicht))),
        part("um-trend", trend(ansicht, lage)),
    ]
}

/// A list that is cut where the page ends; what there is more is counted.
fn list(ansicht: &Ansicht<'_>, entries: &[String]) -> Vec<Block> {
    let mut entries: Vec<String> = entries.iter().map(|text| cut(text, ZEICHEN)).collect();
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

/// A text that ends with a whole word within so many characters.
fn cut(text: &str, characters: usize) -> String {
    if text.chars().count() <= characters {
        return text.to_owned();
    }
    let kept: String = text.chars().take(characters).collect();
    let whole = kept.rsplit_once(' ').map_or(kept.as_str(), |(whole, _)| whole);
    format!("{} …", whole.trim_end_matches([',', ';', ':']))
}

pub(super) fn lights(ansicht: &Ansicht<'_>, lage: &Lage<'_>) -> Block {
    let mut ampeln: Vec<_> = lage.ampeln.iter().map(|x| licht(ansicht.projekt, x, ansicht.texte)).collect();
    for x in &mut ampeln {
        x.text = cut(&x.text, ZEICHEN);
    }
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
    let goal = ansicht.projekt.umsetzung.ziel.as_ref().map(|text| vec![Inline::stark(cut(text, ZIEL))]);
    let goal = goal.map(|inhalt| Block::Absatz { inhalt });
    let told = match lage.aufwand.ohne_angabe {
        0 => sentence,
        count => format!("{sentence} {}", ansicht.texte.format("um-ohne-angabe", &[("anzahl", Arg::Zahl(count))])),
    };
    goal.into_iter().chain([Block::absatz(told)]).collect()
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

/// Accepted stages, then what was done since; both newest first.
fn done(ansicht: &Ansicht<'_>, lage: &Lage<'_>) -> Vec<String> {
    let mut accepted: Vec<(Date, String)> = Vec::new();
    for x in &lage.teilprojekte {
        let Some(declared) = x.abnahme else { continue };
        let args = [
            ("titel", Arg::Text(format!("{} {}", x.id, x.titel))),
            ("wie", Arg::Text(ansicht.wort("erklaerung", declared.erklaerung.map(Erklaerung::word)))),
            ("tag", Arg::Text(tag(declared.datum.date(), ansicht.texte))),
        ];
        accepted.push((declared.datum.date(), ansicht.texte.format("um-abgenommen", &args)));
    }
    let of_accepted = |x: &Geplant<'_>| lage.teilprojekte.iter().any(|s| s.id == x.teilprojekt && s.abnahme.is_some());
    let told = &ansicht.projekt.umsetzung.vorgaenge;
    let finished = lage.prognose.vorgaenge.iter().filter(|x| !of_accepted(x)).filter_map(|x| {
        let done = told.iter().find(|told| told.vorgang.as_str() == x.id && told.stand.is_fertig())?;
        let stand = ansicht.wort("vorgangsstand", Some(done.stand.word()));
        Some((x.ende, format!("{} {} ({stand}, {})", x.id, x.titel, tag(x.ende, ansicht.texte))))
    });
    let mut finished: Vec<(Date, String)> = finished.collect();
    accepted.sort_by_key(|(day, _)| Reverse(*day));
    finished.sort_by_key(|(day, _)| Reverse(*day));
    accepted.into_iter().chain(finished).map(|(_, text)| text).collect()
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

/// Refused acceptances, blocking defects, blocked tasks, late milestones, other defects: what hinders most first.
fn deviations(ansicht: &Ansicht<'_>, lage: &Lage<'_>) -> Vec<String> {
    let refused = lage.teilprojekte.iter().filter_map(|x| {
        let day = Arg::Text(tag(x.verweigert?.datum.date(), ansicht.texte));
        let args = [("titel", Arg::Text(format!("{} {}", x.id, x.titel))), ("tag", day)];
        Some(ansicht.texte.format("um-verweigert", &args))
    });
    let mut overdue: Vec<&Trend<'_>> = lage.trends.iter().filter(|x| !x.erreicht && x.verzug() > 0).collect();
    overdue.sort_by_key(|x| Reverse(x.verzug()));
    let delayed = overdue.into_iter().map(|x| {
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
        let key = if x.blockiert_seit.is_some() { "um-blockiert-seit" } else { "um-blockiert" };
        let (since, reason) = (ansicht.datum(x.blockiert_seit), x.grund.clone().unwrap_or_default());
        let args = [("name", Arg::Text(name)), ("tag", Arg::Text(since)), ("grund", Arg::Text(reason))];
        ansicht.texte.format(key, &args)
    });
    let (blocking, others) = defects(ansicht, lage);
    refused.chain(blocking).chain(blocked).chain(delayed).chain(others).collect()
}

/// Open defects: those that prevent operation, and the others, the worst and most urgent first.
fn defects(ansicht: &Ansicht<'_>, lage: &Lage<'_>) -> (Vec<String>, Vec<String>) {
    let today = Datum::new(lage.stand);
    let mut open: Vec<&Mangel> = ansicht.projekt.umsetzung.maengel.iter().filter(|x| x.is_offen(today)).collect();
    open.sort_by_key(|x| (x.klasse, x.frist));
    let told = |x: &Mangel| {
        let klasse = ansicht.wort("mangelklasse", Some(x.klasse.word()));
        format!("{} {} ({klasse}{})", x.id, cut(&x.titel, TEXT), until(ansicht, x.frist))
    };
    let (blocking, others): (Vec<&Mangel>, Vec<&Mangel>) =
        open.into_iter().partition(|x| x.klasse == Mangelklasse::Betriebsverhindernd);
    (blocking.into_iter().map(told).collect(), others.into_iter().map(told).collect())
}

/// “, bis 23.07.2027”
fn until(ansicht: &Ansicht<'_>, day: Option<Datum>) -> String {
    let told = |day| ansicht.texte.format("um-bis", &[("tag", Arg::Text(ansicht.datum(Some(day))))]);
    day.map(|day| format!(", {}", told(day))).unwrap_or_default()
}

fn decisions(ansicht: &Ansicht<'_>) -> Vec<String> {
    let mut open: Vec<_> =
        ansicht.projekt.umsetzung.entscheidungen.iter().filter(|x| x.entschieden.is_none()).collect();
    open.sort_by_key(|x| (x.bis.is_none(), x.bis));
    let one = |x: &Entscheidungsbedarf| {
        format!("{} {} ({}{})", x.id, cut(&x.frage, TEXT), cut(&x.wer, TEXT), until(ansicht, x.bis))
    };
    open.into_iter().map(one).collect()
}

/// Risks by probability times damage, each with what is done about it.
fn risks(ansicht: &Ansicht<'_>) -> Vec<String> {
    let weight = |x: &Projektrisiko| x.wahrscheinlichkeit.wert() * x.schaden.wert();
    let mut risks: Vec<_> = ansicht.projekt.umsetzung.risiken.iter().collect();
    risks.sort_by_key(|x| Reverse(weight(x)));
    let one = |x: &Projektrisiko| {
        let measure = x.massnahme.as_ref().map(|text| format!(" → {text}")).unwrap_or_default();
        format!("{} ({}){measure}", x.was, format::zahl(weight(x), ansicht.texte.sprache()))
    };
    risks.into_iter().map(one).collect()
}

fn voices(ansicht: &Ansicht<'_>) -> Vec<String> {
    let mut voices: Vec<_> = ansicht.projekt.umsetzung.kundenstimmen.iter().collect();
    voices.sort_by_key(|x| Reverse(x.am));
    let one = |x: &Kundenstimme| {
        let source = x.quelle.as_ref().map(|text| format!("{text}, ")).unwrap_or_default();
        let said = format::zitat(&cut(&x.aussage, TEXT), ansicht.texte.sprache());
        format!("{said} ({source}{})", ansicht.datum(Some(x.am)))
    };
    voices.into_iter().map(one).collect()
}

/// The forecasts of milestones over time (MTA): a line that rises is a delay.
pub(super) fn trend(ansicht: &Ansicht<'_>, lage: &Lage<'_>) -> Vec<Block> {
    // What is still open counts most, and of the rest what was reached last.
    let mut shown: Vec<&Trend<'_>> = lage.trends.iter().collect();
    shown.sort_by_key(|x| (x.erreicht, Reverse(x.erreicht.then_some(x.tag))));
    shown.truncate(LINIEN);
    let points = || shown.iter().flat_map(|x| &x.punkte);
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
    let lines = shown.iter().map(|x| Linie {
        name: format!("{} {}", x.meilenstein.id, kurz(x.tag, ansicht.texte)),
        punkte: x.punkte.iter().map(|(told, forecast)| (promille(*told), promille(*forecast))).collect(),
    });
    let told = lage.trends.iter().map(|x| {
        let args = [
            ("name", Arg::Text(format!("{} {}", x.meilenstein.id, x.meilenstein.titel))),
            ("tag", Arg::Text(tag(x.tag, ansicht.texte))),
            ("verzug", Arg::Text(shift(ansicht, x.verzug()))),
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
