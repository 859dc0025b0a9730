//! Days, verdicts and what is not told, case by case.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::termine::{after, kommende, lage};
use super::verlauf::verlaeufe;
use super::*;
use crate::diagnostic::Sink;
use crate::model::kundenorientierung::Rhythmus;
use crate::read;
use crate::source::Sources;

fn datei(text: &str) -> Kundenorientierungsdatei {
    let (mut sources, mut sink) = (Sources::default(), Sink::default());
    let file = sources.add("kundenorientierung.yaml".to_owned(), text.to_owned());
    let read = read::text(file, &sources, &mut sink);
    assert_eq!(sink.sorted(&sources), [], "{text}");
    read.expect("a file")
}

/// A file with one measure of these fields.
fn massnahme(fields: &str) -> Kundenorientierungsdatei {
    datei(&format!("massnahmen: [{{id: M, titel: T, art: befragung, rolle: R, {fields}}}]"))
}

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

#[test]
fn a_measure_is_due_one_rhythm_after_the_last_time_and_first_on_its_first_day() {
    let quarterly = "rhythmus: 3 Monate, beginn: 2027-06-01";
    let cases = [
        ("never done: the first day", "2027-05-01", quarterly, "", Some("2027-06-01"), None),
        ("due today is not overdue", "2027-06-01", quarterly, "", Some("2027-06-01"), None),
        ("a day later it is", "2027-06-02", quarterly, "", Some("2027-06-01"), Some(1)),
        ("done", "2027-06-30", quarterly, "durchgefuehrt: [2027-06-03]", Some("2027-09-03"), None),
        (
            "the latest day counts",
            "2027-09-30",
            quarterly,
            "durchgefuehrt: [2027-09-01, 2027-06-03]",
            Some("2027-12-01"),
            None,
        ),
        (
            "later days are not looked at",
            "2027-08-01",
            quarterly,
            "durchgefuehrt: [2027-06-03, 2027-09-01]",
            Some("2027-09-03"),
            None,
        ),
        (
            "a stated day beats the rhythm",
            "2027-09-30",
            quarterly,
            "durchgefuehrt: [2027-06-03], naechster: 2027-10-15",
            Some("2027-10-15"),
            None,
        ),
        (
            "until it was kept",
            "2027-10-20",
            quarterly,
            "durchgefuehrt: [2027-10-15], naechster: 2027-10-15",
            Some("2028-01-15"),
            None,
        ),
        (
            "months are clamped",
            "2027-02-01",
            "rhythmus: 1 Monat, durchgefuehrt: [2027-01-31]",
            "",
            Some("2027-02-28"),
            None,
        ),
        ("leap years too", "2028-03-01", "rhythmus: 1 Jahr, durchgefuehrt: [2028-02-29]", "", Some("2029-02-28"), None),
        (
            "it ended before its next day",
            "2027-07-01",
            quarterly,
            "durchgefuehrt: [2027-06-03], bis: 2027-09-02",
            None,
            None,
        ),
        ("it is over", "2027-09-03", quarterly, "bis: 2027-09-02", None, None),
        ("its last day is due", "2027-09-02", quarterly, "bis: 2027-09-02", Some("2027-06-01"), Some(93)),
        (
            "it waits for something",
            "2027-09-02",
            "anlass: nach jedem Auftrag",
            "durchgefuehrt: [2027-06-03]",
            None,
            None,
        ),
        ("a single time", "2027-09-02", "naechster: 2027-09-01", "", Some("2027-09-01"), Some(1)),
    ];
    for (what, stichtag, fields, more, next, late) in cases {
        let datei = massnahme(&[fields, more].join(", "));
        let lage = lage(&datei.massnahmen[0], day(stichtag));
        assert_eq!(lage.naechster.map(|x| x.to_string()).as_deref(), next, "{what}");
        assert_eq!(lage.ueberfaellig, late, "{what}");
        assert_eq!(ueberfaellig(&datei, day(stichtag)).first().map(|x| x.tage), late, "{what}");
    }
}

#[test]
fn the_days_ahead_follow_the_rhythm_from_the_next_one_and_end_with_the_measure() {
    let monthly = massnahme("rhythmus: 1 Monat, naechster: 2027-10-31, bis: 2028-01-31");
    let days = |datei: &Kundenorientierungsdatei, stichtag: &str| -> Vec<String> {
        kommende(datei, day(stichtag), 3).iter().map(|x| x.tag.to_string()).collect()
    };
    // From the 31st again: nothing stays clamped because one month was short.
    assert_eq!(days(&monthly, "2027-10-01"), ["2027-10-31", "2027-11-30", "2027-12-31"]);
    assert_eq!(days(&monthly, "2027-12-31"), ["2027-12-31", "2028-01-31"]);
    let overdue = massnahme("rhythmus: 1 Monat, beginn: 2027-08-10");
    assert_eq!(days(&overdue, "2027-09-03"), ["2027-09-10", "2027-10-10", "2027-11-10"]);
    assert_eq!(days(&massnahme("anlass: nach jedem Auftrag"), "2027-09-03"), [""; 0]);
}

#[test]
fn the_longest_overdue_comes_first() {
    let measure = |id: &str, begin: &str| format!("{{id: {id}, titel: T, art: befragung, rolle: R, beginn: {begin}}}");
    let all = [measure("A", "2027-08-01"), measure("B", "2027-07-01"), measure("C", "2027-10-01")].join(", ");
    let datei = datei(&format!("massnahmen: [{all}]"));
    let found: Vec<(&str, i64)> =
        ueberfaellig(&datei, date(2027, 9, 1)).iter().map(|x| (x.massnahme.id.as_str(), x.tage)).collect();
    assert_eq!(found, [("B", 62), ("A", 31)]);
}

/// Values from 20 on day 0 to 60 on day 100: halfway is 40 on day 50.
fn reihe(direction: &str, first: &str, target: &str, value: &str) -> Kundenorientierungsdatei {
    datei(&format!(
        "kennzahlen: [{{id: K, titel: T, art: nachfassquote, einheit: prozent, richtung: {direction}, \
         ziel: {target}, reihen: [{{{first} werte: [{value}]}}]}}]"
    ))
}

#[test]
fn a_series_is_judged_by_the_straight_path_to_its_target() {
    let first = "ausgangswert: {datum: 2027-01-01, wert: 20},";
    let down = "ausgangswert: {datum: 2027-01-01, wert: 60},";
    let target = "{wert: 60, bis: 2027-04-11}";
    let at = |wert: &str| format!("{{datum: 2027-02-20, wert: \"{wert}\"}}");
    let cases = [
        ("on the path", "hoch", first, target, at("40"), "2027-03-01", Urteil::AufDemWeg),
        ("a hair below", "hoch", first, target, at("39,9999"), "2027-03-01", Urteil::ImRueckstand),
        ("there early", "hoch", first, target, at("60"), "2027-03-01", Urteil::Erreicht),
        ("on its day it is not too late", "hoch", first, target, at("59"), "2027-04-11", Urteil::AufDemWeg),
        ("the day is over", "hoch", first, target, at("59"), "2027-04-12", Urteil::Verfehlt),
        ("over, and reached", "hoch", first, target, at("61"), "2027-04-12", Urteil::Erreicht),
        ("nothing to begin from", "hoch", "", target, at("40"), "2027-03-01", Urteil::Offen),
        ("missed without it too", "hoch", "", target, at("40"), "2027-04-12", Urteil::Verfehlt),
        ("no day", "hoch", first, "{wert: 60}", at("40"), "2027-03-01", Urteil::Offen),
        ("the value comes later", "hoch", first, target, at("40"), "2027-02-19", Urteil::Offen),
        ("downwards", "niedrig", down, "{wert: 20, bis: 2027-04-11}", at("40"), "2027-03-01", Urteil::AufDemWeg),
        (
            "downwards, behind",
            "niedrig",
            down,
            "{wert: 20, bis: 2027-04-11}",
            at("41"),
            "2027-03-01",
            Urteil::ImRueckstand,
        ),
        ("downwards, there", "niedrig", down, "{wert: 20, bis: 2027-04-11}", at("20"), "2027-03-01", Urteil::Erreicht),
        ("it was there before and fell", "hoch", down, target, at("59"), "2027-03-01", Urteil::ImRueckstand),
    ];
    for (what, direction, first, target, value, stichtag, expected) in cases {
        let datei = reihe(direction, first, target, &value);
        assert_eq!(verlaeufe(&datei.kennzahlen[0], day(stichtag))[0].urteil, expected, "{what}");
    }
}

#[test]
fn progress_is_time_and_way_in_percent() {
    let first = "ausgangswert: {datum: 2027-01-01, wert: 20},";
    let cases = [
        ("{wert: 60, bis: 2027-04-11}", "{datum: 2027-02-20, wert: 30}", Some(("50", "25")), Some("40")),
        ("{wert: 60, bis: 2027-04-11}", "{datum: 2027-05-20, wert: 10}", Some(("100", "-25")), Some("60")),
        ("{wert: 20, bis: 2027-04-11}", "{datum: 2027-02-20, wert: 30}", None, Some("20")),
        ("{wert: 60, bis: 2027-01-01}", "{datum: 2027-02-20, wert: 30}", None, None),
    ];
    for (target, value, expected, path) in cases {
        let datei = reihe("hoch", first, target, value);
        let verlauf = &verlaeufe(&datei.kennzahlen[0], date(2027, 12, 31))[0];
        let text = verlauf.fortschritt().map(|(time, way)| (time.normalize().to_string(), way.normalize().to_string()));
        assert_eq!(text.as_ref().map(|(time, way)| (time.as_str(), way.as_str())), expected, "{target} {value}");
        assert_eq!(verlauf.soll().map(|x| x.normalize().to_string()).as_deref(), path, "{target} {value}");
    }
}

#[test]
fn what_would_tell_of_fewer_than_five_people_is_not_there() {
    let series = |team: &str, people: &str| {
        let team = if team.is_empty() { String::new() } else { format!("team: {team}, ") };
        let people = if people.is_empty() { String::new() } else { format!("personen: {people}, ") };
        format!(
            "{{{team}{people}werte: [{{datum: 2027-07-01, wert: 50, n: 5}}, {{datum: 2027-08-01, wert: 60, n: 4}}]}}"
        )
    };
    let cases = [
        ("large enough", vec![series("A", "5")], "shown"),
        ("too small", vec![series("A", "4")], "team_zu_klein"),
        ("unknown", vec![series("A", "")], "personen_unbekannt"),
        ("a company alone", vec![series("", "")], "shown"),
        ("the rest are four", vec![series("", "12"), series("A", "8")], "differenz, shown"),
        ("the rest are five", vec![series("", "13"), series("A", "8")], "shown, shown"),
        ("nobody is left", vec![series("", "8"), series("A", "8")], "shown, shown"),
        (
            "a hidden team is the rest",
            vec![series("", ""), series("A", "8"), series("B", "4")],
            "differenz, shown, team_zu_klein",
        ),
        (
            "hidden teams hide each other",
            vec![series("", ""), series("A", "8"), series("B", "4"), series("C", "3")],
            "shown, shown, team_zu_klein, team_zu_klein",
        ),
        (
            "nobody knows the rest",
            vec![series("", ""), series("A", "8"), series("B", "")],
            "differenz, shown, personen_unbekannt",
        ),
        ("only the company is told", vec![series("", "12"), series("A", "4")], "shown, team_zu_klein"),
    ];
    for (what, all, expected) in cases {
        let datei = datei(&format!(
            "kennzahlen: [{{id: K, titel: T, art: aktive_nutzung, einheit: prozent, richtung: hoch, reihen: [{}]}}]",
            all.join(", ")
        ));
        let found = verlaeufe(&datei.kennzahlen[0], date(2027, 9, 1));
        let words: Vec<&str> = found.iter().map(|x| x.verdeckt.map_or("shown", Verdeckt::word)).collect();
        assert_eq!(words.join(", "), expected, "{what}");
        for x in &found {
            // Of the two values the one of four people is left out everywhere.
            assert_eq!((x.werte.len(), x.ausgelassen), if x.verdeckt.is_some() { (0, 0) } else { (1, 1) }, "{what}");
        }
    }
}

#[test]
fn wishes_wait_until_they_are_done_and_answered() {
    let datei = datei(
        "wuensche:
  - {id: A, wunsch: a, am: 2027-06-10, stand: offen}
  - {id: B, wunsch: b, am: 2027-06-01, stand: umgesetzt}
  - {id: C, wunsch: c, am: 2027-06-05, stand: abgelehnt, beantwortet: 2027-06-06}
  - {id: D, wunsch: d, am: 2027-10-01, stand: offen}
  - {id: E, wunsch: e, am: 2027-06-20, stand: angenommen, beantwortet: 2027-06-21}",
    );
    let waiting: Vec<(&str, i64)> =
        offene_wuensche(&datei, date(2027, 7, 1)).iter().map(|x| (x.wunsch.id.as_str(), x.tage)).collect();
    assert_eq!(waiting, [("B", 30), ("A", 21), ("E", 11)]);
}

fn rhythms() -> impl Strategy<Value = Rhythmus> {
    let units = prop_oneof![Just("Tage"), Just("Wochen"), Just("Monate"), Just("Jahre")];
    (1_u16..=10, units).prop_filter_map("a rhythm", |(n, unit)| Rhythmus::parse(&format!("{n} {unit}")))
}

proptest! {
    #[test]
    fn rhythms_go_forward_and_keep_the_day_of_the_month_where_there_is_one(
        offset in 0_i32..40_000, rhythmus in rhythms(), times in 1_i64..40,
    ) {
        let from = date(1990, 1, 1).saturating_add(offset.days());
        let (once, next) = (after(from, rhythmus, times), after(from, rhythmus, times + 1));
        let (Some(once), Some(next)) = (once, next) else { return Err(TestCaseError::fail("a day")) };
        prop_assert!(from < once && once < next);
        if matches!(rhythmus.einheit.word(), "Monate" | "Jahre") {
            prop_assert!(once.day() == from.day() || once.day() == once.days_in_month() && once.day() < from.day());
            let months = i32::from(once.year() - from.year()) * 12 + i32::from(once.month() - from.month());
            let step = if rhythmus.einheit.word() == "Jahre" { 12 } else { 1 };
            prop_assert_eq!(i64::from(months), times * i64::from(rhythmus.anzahl) * step);
        }
    }

    #[test]
    fn what_is_due_lies_ahead_or_is_overdue_by_what_lies_between(
        offset in 0_i32..4000, stichtag in 0_i32..4000, rhythmus in rhythms(),
    ) {
        let done = date(2020, 1, 1).saturating_add(offset.days());
        let stichtag = date(2020, 1, 1).saturating_add(stichtag.days());
        let rhythm = format!("{} {}", rhythmus.anzahl, rhythmus.einheit.word());
        let datei = massnahme(&format!("rhythmus: {rhythm}, beginn: 2020-01-01, durchgefuehrt: [{done}]"));
        let lage = lage(&datei.massnahmen[0], stichtag);
        let due = lage.naechster.expect("it never ends");
        prop_assert_eq!(lage.ueberfaellig, (due < stichtag).then(|| days(due, stichtag)));
        prop_assert!(kommende(&datei, stichtag, 6).iter().all(|x| x.tag >= stichtag && x.tag >= due));
    }
}
