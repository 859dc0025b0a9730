//! Whatever people write and whatever their sources say next: nothing of theirs is lost.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use proptest::prelude::*;

use super::super::vorgabe::{Feld, Vorgabe};
use super::*;
use crate::diagnostic::Sink;
use crate::read;
use crate::source::Sources;
use crate::steps::lastenheft::Kriterium;

fn stand(lastenheft: &str) -> Stand<'_> {
    static HINWEISE: LazyLock<Vec<String>> = LazyLock::new(|| vec!["# Vom Programm".to_owned()]);
    static VERGEBEN: LazyLock<BTreeSet<&str>> = LazyLock::new(|| BTreeSet::from(["D10", "F70"]));
    Stand { anbieter: "A", lastenheft, vergeben: &VERGEBEN, kopf: "Pflichtenheft", hinweise: &HINWEISE }
}

/// The text as data; none if it has mistakes.
fn parsed(text: &str) -> Option<Pflichtenheftdatei> {
    let (mut sources, mut sink) = (Sources::default(), Sink::default());
    let file = sources.add("pflichtenheft.yaml".to_owned(), text);
    let datei = read::text(file, &sources, &mut sink);
    datei.filter(|_| !sink.has_errors())
}

fn derived(text: &str, vorgaben: &[Vec<Vorgabe>; 2], version: &str) -> Abgleich {
    let datei = if text.is_empty() { Pflichtenheftdatei::default() } else { parsed(text).expect("a file") };
    abgleichen(text, &datei, vorgaben, stand(version)).expect("a file that can be changed")
}

/// A requirement that is promised, and what is said of it.
fn vorgabe(id: &str, text: &str, loesung: &str) -> Vorgabe {
    let felder = [
        (Feld::Titel, id),
        (Feld::Anforderung, text),
        (Feld::Art, "funktion"),
        (Feld::Gruppe, "kontakte"),
        (Feld::Prioritaet, "muss"),
        (Feld::Zusage, "ja"),
        (Feld::Loesung, loesung),
    ];
    let felder = felder.into_iter().filter(|(_, text)| !text.is_empty()).map(|(feld, text)| (feld, text.to_owned()));
    Vorgabe { id: id.to_owned(), buchstabe: 'F', felder: felder.collect(), abnahme: Vec::new() }
}

#[test]
fn what_nobody_touched_is_made_anew_and_what_people_wrote_is_marked() {
    let first = [vec![vorgabe("K-1", "alt", "so"), vorgabe("K-2", "alt", "so"), vorgabe("K-3", "alt", "so")], vec![]];
    let text = derived("", &first, "1.0").text;
    let edited =
        text.replacen("    loesung: so\n    stand: offen\n", "    loesung: anders # im Termin\n    stand: offen\n", 1);
    let edited = edited.replacen("  - id: F30\n", "\n  # Zur Drei\n  - id: F30\n", 1);
    let next = [vec![vorgabe("K-1", "neu", "so"), vorgabe("K-2", "neu", "so"), vorgabe("K-4", "neu", "so")], vec![]];
    let after = derived(&edited, &next, "1.1");
    insta::assert_snapshot!(format!("{}\n{:#?}", after.text, after.bericht));
    assert_eq!(derived(&after.text, &next, "1.1").text, after.text, "nothing happens twice");
    let third = [vec![vorgabe("K-1", "noch neuer", ""), vorgabe("K-2", "neu", "so")], vec![]];
    let again = derived(&after.text, &third, "1.2").text;
    assert!(
        again.contains("      - feld: anforderung\n        alt: alt\n        neu: neu\n        lastenheft: \"1.1\"\n"),
        "{again}"
    );
    assert!(
        again.contains(
            "      - feld: anforderung\n        alt: neu\n        neu: noch neuer\n        lastenheft: \"1.2\"\n"
        ),
        "{again}"
    );
    assert!(again.contains("      - feld: loesung\n        alt: so\n        lastenheft: \"1.2\"\n"), "{again}");
}

#[test]
fn new_criteria_stand_at_their_place_and_numbers_are_never_used_again() {
    let of = |ids: &[&str]| [ids.iter().map(|id| vorgabe(id, "x", "")).collect(), vec![]];
    let ids = |text: &str| {
        parsed(text).expect("a file").kriterien.iter().map(|x| x.id.to_string()).collect::<Vec<_>>().join(" ")
    };
    let text = derived("", &of(&["K-1", "K-3"]), "1.0").text;
    assert_eq!(ids(&text), "F10 F20");
    let text = derived(&text, &of(&["K-0", "K-1", "K-2", "K-2b", "K-3", "K-4"]), "1.1").text;
    assert_eq!(ids(&text), "F5 F10 F15 F17 F20 F30");
    let many = derived("", &of(&["K-1", "K-2", "K-3", "K-4", "K-5", "K-6", "K-7", "K-8"]), "1.0").text;
    assert_eq!(ids(&many), "F10 F20 F30 F40 F50 F60 F80 F90", "something else is called F70");
    let without = text.split_once("  - id: F15").expect("it is there");
    let rest = &without.1[without.1.find("  - id: ").expect("the next")..];
    let deleted = format!("{}{rest}", without.0);
    let again = derived(&deleted, &of(&["K-0", "K-1", "K-2", "K-2b", "K-3", "K-4"]), "1.1");
    assert_eq!((ids(&again.text).as_str(), again.bericht.wieder), ("F5 F10 F15 F17 F20 F30", vec!["F15".to_owned()]));
}

#[test]
fn without_its_section_the_program_takes_everything_for_the_work_of_people() {
    let text = derived("", &[vec![vorgabe("K-1", "alt", "so")], vec![]], "1.0").text;
    let bare = text.split("quellen:").next().expect("the criteria");
    let after = derived(bare, &[vec![vorgabe("K-1", "neu", "so")], vec![]], "1.1");
    assert_eq!(after.bericht.geaendert, [("F10".to_owned(), vec!["anforderung"])]);
    assert!(after.text.contains("    anforderung: alt\n"), "{}", after.text);
}

#[test]
fn an_entry_that_nothing_can_be_added_to_is_left_alone_and_told_every_time() {
    let text = derived("", &[vec![vorgabe("K-1", "alt", "so"), vorgabe("K-2", "alt", "so")], vec![]], "1.0").text;
    let first = text.find("  - id: F10").expect("the first");
    let second = text.find("  - id: F20").expect("the second");
    let flow = "  - {id: F10, lastenheft: K-1, titel: K-1, anforderung: alt, art: funktion, gruppe: kontakte, prioritaet: muss}\n";
    let edited = format!("{}{flow}{}", &text[..first], &text[second..]);
    let next = [vec![vorgabe("K-1", "neu", "so"), vorgabe("K-2", "alt", "so")], vec![]];
    let after = derived(&edited, &next, "1.1");
    assert_eq!(after.bericht.unveraenderlich, ["F10"]);
    assert!(after.text.contains(flow), "{}", after.text);
    assert_eq!(derived(&after.text, &next, "1.1").bericht.unveraenderlich, ["F10"], "it is not forgotten");
}

#[test]
fn a_number_is_retired_with_its_entry_and_strange_ones_are_left_alone() {
    let of = |ids: &[&str]| [ids.iter().map(|id| vorgabe(id, "x", "")).collect(), vec![]];
    let ids = |text: &str| {
        parsed(text).expect("a file").kriterien.iter().map(|x| x.id.to_string()).collect::<Vec<_>>().join(" ")
    };
    let text = derived("", &of(&["K-1", "K-2"]), "1.0").text;
    let text = derived(&text, &of(&["K-1"]), "1.1").text;
    let (before, rest) = text.split_once("  - id: F20").expect("it is marked as dropped");
    let deleted = format!("{before}{}", &rest[rest.find("\n# Vom").expect("the section")..]);
    let text = derived(&deleted, &of(&["K-1"]), "1.1").text;
    let text = derived(&text, &of(&["K-1", "K-3"]), "1.2").text;
    assert_eq!(ids(&text), "F10 F30", "{text}");
    let strange = text.replace("F30", "F4294967295");
    assert_eq!(ids(&derived(&strange, &of(&["K-1", "K-2b", "K-3"]), "1.3").text), "F10 F30 F4294967295");
}

#[test]
fn what_goes_back_and_forth_is_told_every_time() {
    let of = |text: &str| [vec![vorgabe("K-1", text, "")], vec![]];
    let mut text = derived("", &of("eins"), "1.0").text.replace("stand: offen", "stand: abgestimmt");
    for next in ["zwei", "eins", "zwei"] {
        text = derived(&text, &of(next), "1.0").text;
    }
    assert_eq!(text.matches("- feld: anforderung").count(), 3, "{text}");
    assert!(
        text.contains("        neu: zwei\n        lastenheft: \"1.0\"\n\n"),
        "the last word is the offer's: {text}"
    );
}

#[test]
fn a_comment_within_an_entry_makes_it_the_work_of_people_and_stays_where_it_stands() {
    let of = |text: &str| [vec![vorgabe("K-1", text, "")], vec![]];
    let text =
        derived("", &of("eins"), "1.0").text.replace("    stand: offen\n", "    stand: offen\n    # so lassen\n");
    let after = derived(&text, &of("zwei"), "1.1");
    assert!(after.bericht.aktualisiert.is_empty() && after.text.contains("    anforderung: eins\n"), "{}", after.text);
    assert!(after.text.contains("    stand: offen\n    # so lassen\n    quelle_geaendert:\n"), "{}", after.text);
}

#[test]
fn a_requirement_in_two_criteria_and_one_that_becomes_an_exclusion_are_no_riddle() {
    let of = |text: &str| [vec![vorgabe("K-1", text, "")], vec![]];
    let text = derived("", &of("eins"), "1.0").text;
    let part = "  - {id: F15, lastenheft: K-1, titel: T, anforderung: halb, art: funktion, gruppe: kontakte, prioritaet: muss}\n";
    let split = text.replacen("kriterien:\n", &format!("kriterien:\n{part}"), 1);
    let once = derived(&split, &of("zwei"), "1.1").text;
    assert_eq!(derived(&once, &of("zwei"), "1.1").text, once);
    assert!(!once.contains("quelle_geaendert"), "{once}");
    let excluded = Vorgabe {
        buchstabe: 'A',
        felder: BTreeMap::from([(Feld::Titel, "X".into()), (Feld::Text, "X".into())]),
        ..vorgabe("K-1", "", "")
    };
    let after = derived(&text, &[vec![], vec![excluded]], "1.1").text;
    let datei = parsed(&after).expect("a file");
    assert_eq!(datei.abgrenzungen.iter().map(|x| x.id.as_str()).collect::<Vec<_>>(), ["A10"]);
}

/// Texts that YAML might read as something else.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("Das CRM-System muss „Umlaute“ können: ja, # wirklich".to_owned()),
        Just("- keine Liste".to_owned()),
        Just("zwei\nZeilen\n  # kein Kommentar".to_owned()),
        Just("null".to_owned()),
        Just("{a: [b".to_owned()),
        "[a-zäöü]{1,12}( [a-z]{1,8}){0,6}",
        "[ -~]{1,30}x",
    ]
}

fn sources() -> impl Strategy<Value = [Vec<Vorgabe>; 2]> {
    let field = prop_oneof![
        Just(Feld::Loesung),
        Just(Feld::Mitwirkung),
        Just(Feld::Beleg),
        Just(Feld::Bedingungen),
        Just(Feld::Begruendung)
    ];
    let more = prop::collection::btree_map(field, words(), 0..3);
    let acceptance = prop::collection::vec((words(), words(), words()), 0..3);
    let one =
        (0..14_u8, words(), more, acceptance, prop::bool::ANY).prop_map(|(id, text, more, acceptance, is_data)| {
            let mut vorgabe = vorgabe(&format!("K-{id}"), &text, "");
            vorgabe.felder.extend(more);
            if is_data {
                vorgabe.buchstabe = 'D';
                vorgabe.felder.insert(Feld::Art, "daten".to_owned());
            }
            let criterion = |(ausgangslage, aktion, ergebnis)| Kriterium { ausgangslage, aktion, ergebnis };
            vorgabe.abnahme = acceptance.into_iter().map(criterion).collect();
            (id, vorgabe)
        });
    let excluded = (0..4_u8, words()).prop_map(|(id, text)| {
        let felder = BTreeMap::from([(Feld::Titel, format!("X-{id}")), (Feld::Text, text)]);
        (id, Vorgabe { id: format!("X-{id}"), buchstabe: 'A', felder, abnahme: Vec::new() })
    });
    let unique =
        |all: Vec<(u8, Vorgabe)>| all.into_iter().collect::<BTreeMap<_, _>>().into_values().collect::<Vec<_>>();
    (prop::collection::vec(one, 0..8), prop::collection::vec(excluded, 0..3))
        .prop_map(move |(a, b)| [unique(a), unique(b)])
}

/// What a person does to the file; numbers choose the place.
#[derive(Debug, Clone)]
enum Handgriff {
    Kommentar(usize, usize),
    Leerzeile(usize),
    Rand(usize),
    Feld(usize),
    Wert(usize),
    Block(usize),
    Loeschen(usize),
    Tauschen(usize, usize),
    Abschnitt,
    Zeilenenden,
}

fn edits() -> impl Strategy<Value = Vec<Handgriff>> {
    let at = 0..200_usize;
    let one = prop_oneof![
        (at.clone(), 0..4_usize).prop_map(|(at, indent)| Handgriff::Kommentar(at, indent)),
        at.clone().prop_map(Handgriff::Leerzeile),
        at.clone().prop_map(Handgriff::Rand),
        at.clone().prop_map(Handgriff::Feld),
        at.clone().prop_map(Handgriff::Wert),
        at.clone().prop_map(Handgriff::Block),
        at.clone().prop_map(Handgriff::Loeschen),
        (at.clone(), at).prop_map(|(a, b)| Handgriff::Tauschen(a, b)),
        Just(Handgriff::Abschnitt),
        Just(Handgriff::Zeilenenden),
    ];
    prop::collection::vec(one, 0..10)
}

/// Blocks of lines: what stands before the first entry, then each entry.
fn blocks(text: &str) -> Vec<String> {
    let mut blocks = vec![String::new()];
    for line in text.split_inclusive('\n') {
        let ends = line.starts_with("  - id: ") || (!line.starts_with([' ', '#']) && !line.trim().is_empty());
        if ends {
            blocks.push(String::new());
        }
        if let Some(last) = blocks.last_mut() {
            last.push_str(line);
        }
    }
    blocks
}

/// The edited text; whatever a person writes carries a number of its own after `Mensch`.
fn by_hand(text: &str, edits: &[Handgriff]) -> String {
    let (head, section) = text.split_at(text.find("quellen:").unwrap_or(text.len()));
    let mut text = head.to_owned();
    let (mut after, mut is_crlf) = (String::new(), false);
    for (number, edit) in edits.iter().enumerate() {
        let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
        let find = |at: usize, start: &str| {
            let found: Vec<usize> =
                lines.iter().enumerate().filter(|(_, line)| line.starts_with(start)).map(|(index, _)| index).collect();
            found.get(at % found.len().max(1)).copied()
        };
        let place = |at: usize| at % lines.len().max(1);
        match edit {
            Handgriff::Kommentar(at, indent) => {
                let margin = "  ".repeat(*indent);
                lines.insert(place(*at), format!("{margin}# Mensch{number}\n"));
            }
            Handgriff::Leerzeile(at) => lines.insert(place(*at), "\n".to_owned()),
            Handgriff::Rand(at) => {
                let at = place(*at);
                if let Some(line) = lines.get_mut(at).filter(|line| !line.trim().is_empty()) {
                    *line = format!("{} # Mensch{number}\n", line.trim_end());
                }
            }
            Handgriff::Feld(at) => {
                if let Some(at) = find(*at, "    stand: ") {
                    lines.insert(at, format!("    abweichung: \"Mensch{number}\"\n"));
                }
            }
            Handgriff::Wert(at) => {
                if let Some(at) = find(*at, "    anforderung: ") {
                    lines[at] = format!("    anforderung: Mensch{number}\n");
                }
            }
            Handgriff::Block(at) => {
                if let Some(at) = find(*at, "    titel: ") {
                    lines[at] = format!("    titel: |\n      Mensch{number}\n\n      # kein Kommentar\n");
                }
            }
            Handgriff::Loeschen(at) | Handgriff::Tauschen(at, _) => {
                let mut blocks = blocks(&lines.concat());
                let entries: Vec<usize> =
                    (0..blocks.len()).filter(|index| blocks[*index].starts_with("  - id: ")).collect();
                let pick = |at: usize| entries.get(at % entries.len().max(1)).copied();
                match edit {
                    Handgriff::Tauschen(a, b) => {
                        if let (Some(a), Some(b)) = (pick(*a), pick(*b)) {
                            blocks.swap(a, b);
                        }
                    }
                    _ => drop(pick(*at).map(|at| blocks.remove(at))),
                }
                lines = vec![blocks.concat()];
            }
            Handgriff::Abschnitt => after.extend(["# Mensch", &number.to_string(), "\n"]),
            Handgriff::Zeilenenden => is_crlf = true,
        }
        text = lines.concat();
    }
    let all = format!("{text}{section}{after}");
    if is_crlf { all.replace('\n', "\r\n") } else { all }
}

/// Lines of the work of people: all of an entry that they touched, and whatever bears their mark. Comments below an entry are none of it.
fn human(text: &str) -> Vec<String> {
    let head = &text[..text.find("quellen:").unwrap_or(text.len())];
    let after = &text[head.len()..];
    let of_block = |block: String| {
        let is_below = |line: &str| line.trim().starts_with('#') && !line.starts_with("   ");
        let is_outside = |line: &&str| line.trim().is_empty() || is_below(line);
        let below = block.lines().rev().take_while(is_outside).count();
        let content = block.lines().count() - below;
        let is_touched = block.lines().take(content).any(|line| line.contains("Mensch"));
        let is_human = |(index, line): &(usize, &str)| line.contains("Mensch") || (is_touched && *index < content);
        let lines = block.lines().enumerate().filter(is_human).map(|(_, line)| line.to_owned());
        lines.collect::<Vec<_>>()
    };
    let lines = blocks(head).into_iter().flat_map(of_block);
    lines.chain(after.lines().filter(|line| line.contains("Mensch")).map(str::to_owned)).collect()
}

fn is_subsequence(part: &[String], whole: &str) -> Result<(), String> {
    let mut lines = whole.lines();
    part.iter().try_for_each(|line| if lines.any(|other| other == line) { Ok(()) } else { Err(line.clone()) })
}

proptest! {
    #[test]
    fn nothing_human_is_lost_whatever_the_sources_say_next(first in sources(), edits in edits(), next in sources()) {
        let text = derived("", &first, "1.0").text;
        let edited = by_hand(&text, &edits);
        // A person may break the file; then nothing is derived at all.
        let Some(datei) = parsed(&edited) else { return Ok(()) };
        let after = match abgleichen(&edited, &datei, &next, stand("1.1")) {
            Ok(after) => after,
            Err(error) => return Err(TestCaseError::fail(format!("{error}\n{edited}"))),
        };
        if let Err(line) = is_subsequence(&human(&edited), &after.text) {
            return Err(TestCaseError::fail(format!("lost: {line}\n---- before\n{edited}\n---- after\n{}", after.text)));
        }
        let Some(result) = parsed(&after.text) else {
            return Err(TestCaseError::fail(format!("no file any more\n---- before\n{edited}\n---- after\n{}", after.text)));
        };
        for vorgabe in &next[0] {
            let there = result.kriterien.iter().any(|x| x.lastenheft.as_ref().is_some_and(|id| id.value == vorgabe.id));
            prop_assert!(there, "{} is not there\n{}", vorgabe.id, after.text);
        }
        let mut ids: Vec<&str> = result.kriterien.iter().map(|x| x.id.as_str()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), count, "numbers are given once");
        let again = abgleichen(&after.text, &result, &next, stand("1.1"));
        prop_assert_eq!(again.map(|x| x.text).map_err(|e| e.to_string()), Ok(after.text), "nothing happens twice");
    }
}
