//! Random damage to the files of a project: always messages, never a panic, never half a file.

use std::fs;

use proptest::prelude::*;

use crate::harness::Project;

const FILES: [&str; 4] = ["crmplan.yaml", "analyse/kunden.yaml", "analyse/prozesse.yaml", "lastenheft.yaml"];

/// Puts `piece` somewhere into a file in place of some of its characters.
fn damage(text: &str, at: usize, len: usize, piece: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let at = at % (chars.len() + 1);
    let end = (at + len).min(chars.len());
    chars[..at].iter().chain(&piece.chars().collect::<Vec<_>>()).chain(&chars[end..]).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn damaged_files_give_messages_and_nothing_else(
        file in 0_usize..4,
        at in 0_usize..4000,
        len in 0_usize..30,
        piece in "(\\PC|\n|  |- |: |\\[|\\{|\\}|\"|'|&a|\\*a|\t){0,8}",
    ) {
        let project = Project::from_example("klein");
        let path = project.path().join(FILES[file]);
        let text = fs::read_to_string(&path).expect("a file");
        let project = project.with(FILES[file], damage(&text, at, len, &piece));
        let run = project.run(&["check", "--format", "json"]);
        prop_assert!(matches!(run.code, 0 | 1), "{}", run);
        let found: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
        let is_error = |entry: &serde_json::Value| entry["severity"] == "fehler";
        let errors = found.as_array().expect("a list").iter().filter(|entry| is_error(entry)).count();
        prop_assert_eq!(run.code == 1, errors > 0);
    }
}
