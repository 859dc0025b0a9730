//! What the architecture promises about the source itself.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    missing_docs,
    reason = "tests read files themselves, and end where something is not as expected"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Reading order: a module may use only those to its left.
const ORDER: [&str; 19] = [
    "text",
    "source",
    "diagnostic",
    "decode",
    "model",
    "load",
    "templates",
    "read",
    "tabelle",
    "check",
    "steps",
    "vertraulich",
    "schemata",
    "project",
    "document",
    "freigabe",
    "render",
    "write",
    "commands",
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|e| e == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Path below `src/` and text of every source file.
fn sources() -> Vec<(String, String)> {
    let src = root().join("src");
    let read = |path: PathBuf| {
        let name = path.strip_prefix(&src).expect("below src").to_string_lossy().replace('\\', "/");
        (name, fs::read_to_string(&path).expect("a source file"))
    };
    files(&src, "rs").into_iter().map(read).collect()
}

/// The modules that a text names behind `crate::`, alone or in braces.
fn used_modules(text: &str) -> Vec<String> {
    let word = |s: &str| s.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let text = code.join("\n");
    let mut used = Vec::new();
    for rest in text.split("crate::").skip(1) {
        match rest.strip_prefix('{') {
            Some(group) => {
                let group = group.split(';').next().unwrap_or_default();
                let mut depth = 0_i32;
                let mut start = true;
                for (at, c) in group.char_indices() {
                    match c {
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        ',' if depth == 0 => start = true,
                        c if start && depth == 0 && c.is_alphabetic() => {
                            used.push(word(&group[at..]));
                            start = false;
                        }
                        _ => {}
                    }
                }
            }
            None => used.push(word(rest)),
        }
    }
    used
}

#[test]
fn used_modules_are_seen_alone_and_in_braces() {
    let text = "use crate::text::{self, Texte};\nuse crate::{load, source::yaml, write};\ncrate::model::Projekt";
    assert_eq!(used_modules(text), ["text", "load", "source", "write", "model"]);
}

#[test]
fn modules_use_only_what_stands_to_their_left() {
    let mut wrong = Vec::new();
    for (name, text) in sources() {
        let module = name.split(['/', '.']).next().expect("a name");
        let Some(own) = ORDER.iter().position(|known| *known == module) else { continue };
        for used in used_modules(&text) {
            if ORDER.iter().position(|known| *known == used).is_some_and(|other| other > own) {
                wrong.push(format!("{name}: {module} must not use {used}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn the_reading_order_is_that_of_lib_rs_and_the_architecture() {
    let lib = fs::read_to_string(root().join("src/lib.rs")).expect("lib.rs");
    let listed: Vec<&str> = lib.lines().filter_map(|l| l.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    assert_eq!(listed, ORDER);
    let architecture = fs::read_to_string(root().join("src/ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    assert!(architecture.contains(&ORDER.join(" ← ")));
}

#[test]
fn rendering_and_writing_know_nothing_of_the_project() {
    for (name, text) in sources() {
        let module = name.split(['/', '.']).next().expect("a name");
        let forbidden: &[&str] = match module {
            "render" => &["model", "steps", "read", "load", "check", "project", "diagnostic"],
            "write" => &["model", "steps", "document", "render", "text"],
            "model" => &["load", "render", "document", "write"],
            _ => continue,
        };
        for used in used_modules(&text) {
            assert!(!forbidden.contains(&used.as_str()), "{name} uses {used}");
        }
    }
}

#[test]
fn every_module_says_what_it_is_for() {
    for (name, text) in sources() {
        let first = text.lines().next().expect("a line");
        assert!(first.starts_with("//!") || first.starts_with("#![doc"), "{name} starts with {first}");
    }
}

#[test]
fn files_stay_readable() {
    for (name, text) in sources() {
        let code = text.split("#[cfg(test)]").next().expect("code").lines().count();
        assert!(code <= 400, "{name} has {code} lines");
    }
}

#[test]
fn every_key_in_the_code_is_in_the_catalogue_and_every_key_there_is_used() {
    let catalogue = fs::read_to_string(root().join("templates/texte/de.ftl")).expect("de.ftl");
    let keys: Vec<&str> = catalogue
        .lines()
        .filter(|line| !line.starts_with(['#', ' ']))
        .filter_map(|line| Some(line.split_once(" =")?.0))
        .collect();
    let code: String = sources().into_iter().map(|(_, text)| text).collect();
    let prefixes = ["lh-", "hinweis-", "marke-", "typ-", "knoten-", "grund-", "yaml-grund-", "aufruf-", "fehler-"];
    let literals: Vec<&str> = code.split('"').filter(|s| prefixes.iter().any(|p| s.starts_with(p))).collect();
    let plain = |s: &str| s.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    for literal in literals.iter().filter(|s| plain(s) && !s.ends_with('-')) {
        assert!(keys.contains(literal), "{literal} is not in the catalogue");
    }
    // Keys of these families are put together at run time; the document tests hold that none is missing.
    let unused: Vec<&&str> = keys
        .iter()
        .filter(|key| prefixes.iter().any(|p| key.starts_with(p)) && !key.starts_with("hinweis-typ-"))
        .filter(|key| !literals.contains(key))
        .collect();
    assert_eq!(unused, Vec::<&&str>::new());
}

#[test]
fn no_text_is_told_twice() {
    for name in ["de.ftl", "en.ftl"] {
        let catalogue = fs::read_to_string(root().join("templates/texte").join(name)).expect("a catalogue");
        let mut seen = BTreeSet::new();
        let keys = catalogue.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        // The later one would be taken without a word.
        for key in keys.filter_map(|line| line.split_once(" =").map(|(key, _)| key)) {
            assert!(seen.insert(key), "{name}: {key} stands there twice");
        }
    }
}

#[test]
fn the_commands_of_the_readme_are_the_ones_that_work() {
    let readme = fs::read_to_string(root().join("README.md")).expect("README.md");
    assert!(readme.contains("cargo run --release -- -C examples/foerdertechnik lastenheft build"));
    assert!(readme.contains("\ncargo test\n"));
    let shown: Vec<&str> = readme.split("](").skip(1).filter_map(|rest| rest.split(')').next()).collect();
    for link in shown.iter().filter(|link| !link.starts_with("http") && !link.starts_with('#')) {
        assert!(root().join(link).exists(), "README.md leads to {link}");
    }
}
