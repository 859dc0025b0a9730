//! What both parties agreed on stands in the file afterwards, and everything else as it stood.

use proptest::prelude::*;

use super::*;
use crate::decode::Decode;
use crate::diagnostic::Sink;
use crate::read;
use crate::source::Sources;

const DATEI: &str = "\
# Verhandelt am 12.4.
kriterien:
  - id: F10  # Kern
    lastenheft: K-1
    titel: Kontakte suchen
    anforderung: \"Das CRM-System muss Kontakte finden.\"
    art: funktion
    gruppe: kontakte
    prioritaet: muss
    zusage: ja
    loesung: |  # in ihren Worten
      Suche über alle Felder.

      Auch unscharf.
    einmalpreis: 800,00  # Festpreis
    # gilt bis Ende Mai
  - id: F20
    titel: Dubletten
    anforderung: Das CRM-System soll Dubletten zeigen.
    art: funktion
    gruppe: kontakte
    prioritaet: soll
    aenderungen: [AEN-00]
    stand: offen
  # nur zur Erinnerung
  - {id: D10, titel: Felder, anforderung: X, art: daten, gruppe: daten, prioritaet: kann}
abgrenzungen:
  - id: A10
    titel: Shop
    text: Kein Shop.
quellen:
  anbieter: B
  lastenheft: \"1.0\"
";

fn read<T: Decode>(text: &str) -> T {
    let (mut sources, mut sink) = (Sources::default(), Sink::default());
    let file = sources.add("x.yaml".to_owned(), text.to_owned());
    let value = read::text(file, &sources, &mut sink).expect("a value");
    assert!(!sink.has_errors(), "{text}");
    value
}

fn antrag(kriterien: &str) -> Aenderungsantrag {
    read(&format!(
        "{{id: AEN-01, titel: T, antragsteller: PL, datum: 2027-06-01, stand: entschieden, kuenftig: anders, \
         begruendung: 'Neue Vorgabe, wie besprochen', entscheidung: {{ergebnis: angenommen, datum: 2027-06-10, \
         auftraggeber: 'GL, Mustermann', auftragnehmer: AN}}, kriterien: [{kriterien}]}}"
    ))
}

fn changed(kriterien: &str) -> Result<String, Hindernis> {
    einarbeiten(DATEI, &read(DATEI), &antrag(kriterien))
}

/// The lines that are gone and those that came.
fn difference(edited: &str) -> String {
    let diff = similar::TextDiff::from_lines(DATEI, edited);
    let lines = diff.iter_all_changes().filter(|x| x.tag() != similar::ChangeTag::Equal);
    let lines: Vec<String> = lines.map(|x| format!("{}{}", x.tag(), x.value())).collect();
    lines.concat()
}

#[test]
fn a_changed_criterion_gets_its_new_values_in_place_and_keeps_every_comment() {
    let edited = changed(
        "{kriterium: F10, wirkung: geaendert, loesung: 'Nur Namen, ohne Felder', einmalpreis: 1200, termin: 2027-09-01, abnahme: [{ausgangslage: a, aktion: b, ergebnis: c}]}",
    );
    let expected = "\
-    loesung: |  # in ihren Worten
-      Suche über alle Felder.
-
-      Auch unscharf.
-    einmalpreis: 800,00  # Festpreis
+    loesung: \"Nur Namen, ohne Felder\"  # in ihren Worten
+    einmalpreis: 1200  # Festpreis
+    termin: 2027-09-01
+    abnahme:
+      - ausgangslage: a
+        aktion: b
+        ergebnis: c
+    aenderungen: [AEN-01]
+    stand: abgestimmt
+
+aenderungen:
+  - AEN-01
";
    assert_eq!(difference(&edited.expect("changed")), expected);
}

#[test]
fn what_is_dropped_becomes_an_exclusion_that_whoever_signed_waived() {
    let edited = changed("{kriterium: F10, wirkung: entfaellt}, {kriterium: A10, wirkung: entfaellt}");
    let expected = "\
-    zusage: ja
+    zusage: nein
+    begruendung: \"AEN-01: Neue Vorgabe, wie besprochen\"
+    verzicht:
+      durch: \"GL, Mustermann\"
+      grund: \"AEN-01: Neue Vorgabe, wie besprochen\"
+      datum: 2027-06-10
+    aenderungen: [AEN-01]
+    stand: abgestimmt
+    entfallen:
+      aenderung: AEN-01
+
+aenderungen:
+  - AEN-01
";
    assert_eq!(difference(&edited.expect("changed")), expected);
}

#[test]
fn a_new_criterion_stands_behind_those_of_its_group() {
    let edited = changed(
        "{kriterium: F30, wirkung: neu, titel: Shop, anforderung: 'Das CRM-System muss verkaufen.', art: funktion, gruppe: kontakte, prioritaet: muss, zusage: ja}, {kriterium: F20, wirkung: geaendert, prioritaet: kann}",
    );
    let expected = "\
-    prioritaet: soll
-    aenderungen: [AEN-00]
-    stand: offen
+    prioritaet: kann
+    aenderungen: [AEN-00, AEN-01]
+    stand: abgestimmt
+  - id: F30
+    titel: Shop
+    anforderung: Das CRM-System muss verkaufen.
+    art: funktion
+    gruppe: kontakte
+    prioritaet: muss
+    zusage: ja
+    aenderungen: [AEN-01]
+    stand: abgestimmt
+
+aenderungen:
+  - AEN-01
";
    assert_eq!(difference(&edited.expect("changed")), expected);
}

#[test]
fn what_cannot_be_changed_safely_is_refused_as_a_whole() {
    let both = "{kriterium: F20, wirkung: geaendert, titel: N}, {kriterium: D10, wirkung: geaendert, titel: 'a, b: c'}";
    assert_eq!(changed(both), Err(Hindernis::Kriterium("D10".to_owned())));
    assert_eq!(changed("{kriterium: X1, wirkung: geaendert, titel: N}"), Err(Hindernis::Kriterium("X1".to_owned())));
}

#[test]
fn a_new_criterion_before_a_changed_one_of_its_group_takes_none_of_its_values() {
    let both = "{kriterium: F30, wirkung: neu, titel: Shop, anforderung: X, art: funktion, gruppe: kontakte, prioritaet: kann}, {kriterium: F20, wirkung: geaendert, einmalpreis: 480}";
    let edited = changed(both).expect("changed");
    let datei: Pflichtenheftdatei = read(&edited);
    let price = |id: &str| datei.kriterien.iter().find(|x| x.id.as_str() == id).and_then(|x| x.einmalpreis);
    assert_eq!(price("F20").map(crate::model::werte::Betrag::eur), Some(480.into()));
    assert!(price("F30").is_none(), "{edited}");
}

#[test]
fn a_comment_between_a_field_and_its_value_is_refused_and_one_behind_its_sign_kept() {
    let antrag = antrag("{kriterium: F10, wirkung: geaendert, titel: N, loesung: kurz}");
    for (old, new) in [
        ("    titel: Kontakte suchen\n", "    titel: # wichtig\n      Kontakte suchen\n"),
        ("    titel: Kontakte suchen\n", "    titel:\n      # wichtig\n      Kontakte suchen\n"),
    ] {
        let text = DATEI.replacen(old, new, 1);
        assert_eq!(einarbeiten(&text, &read(&text), &antrag), Err(Hindernis::Kriterium("F10".to_owned())), "{text}");
    }
    let tab = DATEI.replacen("|  # in ihren Worten", "|\t# in ihren Worten", 1);
    let edited = einarbeiten(&tab, &read(&tab), &antrag).expect("changed");
    assert!(edited.contains("loesung: kurz  # in ihren Worten"), "{edited}");
}

#[test]
fn lines_that_end_as_on_windows_keep_their_ends() {
    let text = DATEI.replace('\n', "\r\n");
    let antrag = antrag("{kriterium: F10, wirkung: geaendert, loesung: kurz}");
    let edited = einarbeiten(&text, &read(&text), &antrag).expect("changed");
    assert!(edited.lines().count() > 20 && !edited.replace("\r\n", "").contains('\n'), "{edited:?}");
}

proptest! {
    #[test]
    fn no_comment_is_lost_wherever_it_stands(
        notes in prop::collection::vec((0_usize..32, 0_usize..8, any::<bool>()), 1..6),
    ) {
        let mut lines: Vec<String> = DATEI.lines().map(str::to_owned).collect();
        for (number, (at, indent, behind)) in notes.iter().enumerate() {
            let at = at % lines.len();
            if *behind {
                lines[at] = format!("{}  # Notiz {number}.", lines[at]);
            } else {
                lines.insert(at, format!("{:indent$}# Notiz {number}.", ""));
            }
        }
        let text = lines.join("\n") + "\n";
        let (mut sources, mut sink) = (Sources::default(), Sink::default());
        let file = sources.add("x.yaml".to_owned(), text.clone());
        let Some(datei) = read::text::<Pflichtenheftdatei>(file, &sources, &mut sink) else { return Ok(()) };
        let antrag = antrag("{kriterium: F10, wirkung: geaendert, titel: N, loesung: kurz, prioritaet: soll}, {kriterium: F20, wirkung: entfaellt}, {kriterium: A10, wirkung: entfaellt}");
        let Ok(edited) = einarbeiten(&text, &datei, &antrag) else { return Ok(()) };
        // What stands within a block is part of the text that was replaced.
        let replaced = datei.kriterien.first().and_then(|x| x.loesung.clone()).unwrap_or_default();
        for number in 0..notes.len() {
            let note = format!("# Notiz {number}.");
            prop_assert!(edited.contains(&note) || replaced.contains(&note), "{note} is lost:\n{text}\n{edited}");
        }
    }
}
