//! Values stay values: whatever a user writes stands in the PDF as it was written, and can do nothing there.

use crmplan::document::{Block, Document, Inline, Section, Sicht, Tabelle};
use crmplan::document::{Spalte, Zeile};
use proptest::prelude::*;

use crate::support::{example, lastenheft, squeeze, squeezed_text, typeset};

/// A document with `value` in every place a value can get to.
fn document_with(value: &str) -> (crmplan::project::Opened, Document) {
    let opened = example("klein");
    let mut document = lastenheft(&opened, Sicht::Anbieter);
    let cell = vec![Inline::text(value)];
    let table = Tabelle {
        titel: value.to_owned(),
        spalten: vec![Spalte { titel: value.to_owned(), breite: 1, zahlen: false }],
        zeilen: vec![Zeile { anker: None, zellen: vec![cell.clone()] }],
        wiederholt: false,
    };
    document.meta.titel = format!("Titel {value}");
    document.kapitel = vec![Section {
        nummer: "1".to_owned(),
        // A heading of nothing is refused by PDF/UA, and no text of a project can be empty.
        titel: format!("Titel {value}"),
        anker: "kap/1".to_owned(),
        bloecke: vec![Block::Absatz { inhalt: cell.clone() }, Block::Tabelle(table), Block::Hinweis { inhalt: cell }],
        kapitel: Vec::new(),
    }];
    for block in &mut document.vorspann {
        if let Block::Absatz { inhalt } = block {
            *inhalt = vec![Inline::text(value)];
        }
    }
    (opened, document)
}

/// What becomes of a value in print: composed, and what no font has replaced.
fn printed(value: &str, replaced: &[char]) -> String {
    use unicode_normalization::UnicodeNormalization;
    let replace = |c: char| if replaced.contains(&c) { '\u{fffd}' } else { c };
    squeeze(&value.nfc().map(replace).collect::<String>())
}

fn stands_as_written(value: &str) -> Result<(), TestCaseError> {
    let (opened, document) = document_with(value);
    let rendered = typeset(&opened, &document);
    let text = squeezed_text(&rendered.bytes);
    let expected = printed(value, &rendered.ersetzt);
    prop_assert!(text.contains(&expected), "{expected:?} is missing in {text:?}");
    Ok(())
}

#[test]
fn typst_syntax_stays_text() {
    let dangerous = [
        r#"#read("/document.json")"#,
        "#panic()",
        "$ x^2 $",
        "*fett* _kursiv_",
        "= Titel",
        "@verweis <marke>",
        "`code`",
        "// Kommentar /* mehr */",
        "\\u{41} \\",
        "--- ... ~ -?",
        "\"#let x = 1\"",
        "https://beispiel.example",
        "[a](b)",
        "]] } )",
    ];
    for value in dangerous {
        stands_as_written(value).expect(value);
    }
}

#[test]
fn tabs_and_line_ends_of_any_kind_are_white_space() {
    for value in ["eins\r\tzwei", "eins\r\nzwei", "eins\tzwei", "eins\rzwei"] {
        stands_as_written(value).expect(value);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn printable_text_stands_as_written(value in "[ -~äöüÄÖÜß€„“–…éčřøŁ\u{a0}αβγДжЯ#$@\\\\*_<>`]{1,24}") {
        prop_assume!(!value.trim().is_empty());
        stands_as_written(&value)?;
    }

    #[test]
    fn any_text_at_all_is_typeset(value in "\\PC{0,16}|[\u{0}-\u{1f}\u{7f}-\u{9f}a-z]{0,16}|[\u{300}-\u{36f}a-z]{0,12}|[\u{590}-\u{6ff}]{0,8}|[\u{fe00}-\u{feff}\u{1f300}-\u{1f6ff}\u{e000}-\u{e010}]{0,8}") {
        let (opened, document) = document_with(&value);
        prop_assert!(!typeset(&opened, &document).bytes.is_empty());
    }
}
