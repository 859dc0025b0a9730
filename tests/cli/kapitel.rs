//! The chapter in examples/vertrag: every command of it is run as a reader would, and prints what stands there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::harness::{copy, root, without_sums};

/// What a command prints; checksums differ with every version of the program.
fn printed(command: &str, folder: &Path) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_crmplan")).parent().expect("a folder");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let paths = std::iter::once(program.to_path_buf()).chain(std::env::split_paths(&path));
    let output = Command::new("sh")
        .args(["-c", &format!("exec 2>&1; {command}")])
        .current_dir(folder)
        .env("PATH", std::env::join_paths(paths).expect("paths"))
        .env("LC_ALL", "de_DE.UTF-8")
        .env("NO_COLOR", "1")
        .output()
        .expect("a shell");
    let text = String::from_utf8(output.stdout).expect("a text");
    without_sums(&text)
}

#[test]
fn the_chapter_prints_what_it_says() {
    let chapter = fs::read_to_string(root().join("examples/vertrag/README.md")).expect("the chapter");
    let folder = tempfile::tempdir().expect("a folder");
    copy(&root().join("examples/vertrag"), &folder.path().join("examples/vertrag"));
    let mut here: PathBuf = folder.path().to_path_buf();
    let blocks = chapter.split("```console\n").skip(1).map(|rest| rest.split("```").next().unwrap_or_default());
    for block in blocks {
        for part in block.split("$ ").skip(1) {
            let (command, expected) = part.split_once('\n').expect("a command and what it prints");
            match command.strip_prefix("cd ") {
                Some(next) => here.push(next),
                None => assert_eq!(printed(command, &here), expected.trim_end(), "{command}"),
            }
        }
    }
}

#[test]
fn what_the_example_released_is_proven() {
    let example = root().join("examples/vertrag");
    let pdf = |version: &str| format!("freigaben/pflichtenheft-{version}/pflichtenheft.pdf");
    let told = printed(&format!("crmplan pflichtenheft verify {} {}", pdf("1.0"), pdf("1.1")), &example);
    assert_eq!(told.matches("ist Byte für Byte die Freigabe").count(), 2, "{told}");
    let checked = printed("crmplan check", &example);
    assert_eq!(checked, "Ohne Beanstandung gelesen: 73 Anforderungen.\n1 Befund ist mit Grund ignoriert.");
}
