//! Progress, forecast and lights of small projects, computed by hand.

use super::*;
use crate::source::Sources;
use crate::steps::probe;
use crate::templates::Templates;

/// Two stages over three strands; work begins on Monday, 3 May 2027. 6 and 17 May are holidays everywhere, so V1 ends on the 7th, V3 on the 11th, V4 on the 18th.
const ZEITPLAN: &str = "
beginn: 2027-05-03
mitwirkende: [{id: A, name: A, anteil: 100 %}, {id: B, name: B, anteil: 100 %}]
teilprojekte:
  - id: TP-1
    titel: Eins
    vorgaenge:
      - {id: V1, titel: Eins, strang: software, aufwand: 4, wer: [A]}
      - {id: V2, titel: Zwei, strang: hardware, dauer: 2, wer: []}
      - {id: V3, titel: Drei, strang: organisation, aufwand: 2, wer: [B], nach: [V1]}
  - id: TP-2
    titel: Zwei
    vorgaenge:
      - {id: V4, titel: Vier, strang: software, aufwand: 4, wer: [A], nach: [V3]}
meilensteine:
  - {id: M-1, titel: Abnahme Eins, art: abnahme, teilprojekt: TP-1, datum: 2027-05-14, nach: [V3]}
  - {id: M-2, titel: Ende, nach: [V4]}
";

/// What follows from a plan and the progress told of it.
fn lage_of(umsetzung: &str, basen: &[(Option<Date>, Basis)], look: impl FnOnce(&Lage<'_>)) {
    let (mut sources, mut sink) = (Sources::default(), Sink::default());
    let mut projekt = probe::projekt("rollen: []");
    let plan = sources.add("zeitplan.yaml".to_owned(), ZEITPLAN);
    projekt.zeitplan = crate::read::text(plan, &sources, &mut sink).expect("a plan");
    let told = sources.add("umsetzung.yaml".to_owned(), umsetzung);
    projekt.umsetzung = crate::read::text(told, &sources, &mut sink).expect("progress");
    let templates = Templates::default();
    let feiertage = Feiertage::load(&templates, &mut sources, &mut sink).expect("holidays");
    let regeln = Ampelregeln::load(&templates, &mut sources, &mut sink).expect("limits");
    let massstab = Massstab { feiertage: &feiertage, regeln: &regeln, basen };
    look(&lage(&projekt, massstab, &mut sink).expect("a state"));
}

fn day(text: &str) -> Date {
    crate::model::werte::Datum::parse(text).expect("a day").date()
}

#[test]
fn progress_counts_accepted_results_by_their_effort() {
    let told = "
stand: 2027-05-11
vorgaenge:
  - {vorgang: V1, stand: fertig_gemeldet, beginn: 2027-05-03, ende: 2027-05-07}
  - {vorgang: V2, stand: abgenommen, ende: 2027-05-04}
  - {vorgang: V3, stand: in_arbeit, beginn: 2027-05-10, aufwand: 1}
";
    lage_of(told, &[], |lage| {
        let found: Vec<_> =
            lage.straenge.iter().map(|x| (x.strang.word(), x.ist.to_string(), x.soll.to_string())).collect();
        let expected = [("software", "25", "50"), ("hardware", "100", "100"), ("organisation", "0", "100")];
        assert_eq!(found, expected.map(|(strang, ist, soll)| (strang, ist.to_owned(), soll.to_owned())));
        // 4 × 50 and 0.5 × 100 of 6.5, as what takes nobody's time counts half a person-day.
        assert_eq!(lage.teilprojekte[0].ist.round_dp(2).to_string(), "38.46");
        assert_eq!((lage.aufwand.ist.to_string(), lage.aufwand.rest.to_string()), ("5".to_owned(), "5".to_owned()));
        assert_eq!(lage.aufwand.ohne_angabe, 1);
    });
}

#[test]
fn what_is_left_is_planned_from_the_next_working_day_on() {
    let cases = [
        ("nothing was done", "vorgaenge: []", "2027-05-27"),
        ("done late", "vorgaenge: [{vorgang: V1, stand: abgenommen, ende: 2027-05-12}]", "2027-05-21"),
        (
            "more left than planned",
            "vorgaenge: [{vorgang: V1, stand: in_arbeit, beginn: 2027-05-10, rest: 6}]",
            "2027-05-31",
        ),
        ("blocked", "vorgaenge: [{vorgang: V1, stand: blockiert, grund: x, blockiert_bis: 2027-05-21}]", "2027-06-04"),
        ("dropped", "vorgaenge: [{vorgang: V1, stand: entfallen, grund: x}]", "2027-05-21"),
    ];
    for (name, told, expected) in cases {
        lage_of(&format!("stand: 2027-05-12\n{told}"), &[], |lage| {
            assert_eq!(lage.prognose.ende, day(expected), "{name}");
        });
    }
}

#[test]
fn an_acceptance_is_reached_when_it_is_declared() {
    let done = "vorgaenge: [{vorgang: V1, stand: abgenommen, ende: 2027-05-06}, {vorgang: V3, stand: abgenommen, ende: 2027-05-10}]";
    let cases = [
        ("", "2027-05-12", false),
        ("abnahmen: [{id: A1, teilprojekt: TP-1, art: teilabnahme, datum: 2027-05-20}]", "2027-05-20", false),
        (
            "abnahmen: [{id: A1, teilprojekt: TP-1, art: teilabnahme, datum: 2027-05-11, erklaerung: verweigert}]",
            "2027-05-12",
            false,
        ),
        (
            "abnahmen: [{id: A1, teilprojekt: TP-1, art: teilabnahme, datum: 2027-05-11, erklaerung: abgenommen}]",
            "2027-05-11",
            true,
        ),
    ];
    for (accepted, expected, reached) in cases {
        lage_of(&format!("stand: 2027-05-12\n{done}\n{accepted}"), &[], |lage| {
            assert_eq!((lage.trends[0].tag, lage.trends[0].erreicht), (day(expected), reached), "{accepted}");
        });
    }
}

#[test]
fn lights_turn_at_their_limits() {
    use super::ampel::{Bereich, Stufe};
    let work = |rest: u32| format!("vorgaenge: [{{vorgang: V1, stand: in_arbeit, beginn: 2027-05-03, rest: {rest}}}]");
    let decision = |due: &str| format!("entscheidungen: [{{id: E1, frage: Was?, wer: GL, bis: {due}}}]");
    let defect = |klasse: &str, due: &str| {
        format!(
            "maengel: [{{id: D1, titel: D, klasse: {klasse}, teilprojekt: TP-1, gemeldet: 2027-05-03, frist: {due}}}]"
        )
    };
    let cases = [
        ("2027-05-03", work(5), Bereich::Aufwand, Stufe::Gruen),
        ("2027-05-03", work(6), Bereich::Aufwand, Stufe::Gelb),
        ("2027-05-03", work(7), Bereich::Aufwand, Stufe::Rot),
        ("2027-05-03", work(4), Bereich::Termine, Stufe::Rot),
        ("2027-05-12", decision("2027-05-12"), Bereich::Entscheidungen, Stufe::Gruen),
        ("2027-05-12", decision("2027-05-11"), Bereich::Entscheidungen, Stufe::Gelb),
        ("2027-05-12", decision("2027-05-04"), Bereich::Entscheidungen, Stufe::Rot),
        ("2027-05-12", defect("leicht", "2027-05-12"), Bereich::Qualitaet, Stufe::Gruen),
        ("2027-05-12", defect("betriebsbehindernd", "2027-05-12"), Bereich::Qualitaet, Stufe::Gelb),
        ("2027-05-12", defect("leicht", "2027-05-11"), Bereich::Qualitaet, Stufe::Rot),
        ("2027-05-12", defect("betriebsverhindernd", "2027-06-12"), Bereich::Qualitaet, Stufe::Rot),
    ];
    for (stand, told, bereich, expected) in cases {
        lage_of(&format!("stand: {stand}\n{told}"), &[], |lage| {
            let found = lage.ampeln.iter().find(|x| x.bereich == bereich).map(|x| x.stufe);
            assert_eq!(found, Some(expected), "{told}");
        });
    }
}

#[test]
fn a_strand_is_behind_only_beside_another_one() {
    use super::fortschritt::{Strangstand, hinkt};
    use crate::model::pflichtenheft::Strang;
    let strand = |strang, ist: i64, soll: i64| Strangstand { strang, ist: ist.into(), soll: soll.into() };
    let all_late = [strand(Strang::Software, 40, 80), strand(Strang::Hardware, 60, 100)];
    let one_late = [strand(Strang::Software, 80, 80), strand(Strang::Organisation, 30, 60)];
    assert_eq!(hinkt(&all_late).map(|(_, points)| points), Some(0.into()));
    assert_eq!(hinkt(&one_late).map(|(x, points)| (x.strang, points)), Some((Strang::Organisation, 30.into())));
    assert_eq!(hinkt(&[]), None);
}
