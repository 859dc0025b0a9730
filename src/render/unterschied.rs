//! What would change in a file, as `diff -u` shows it.

use std::fmt::Write;

use similar::{Algorithm, DiffOp, capture_diff_slices, group_diff_ops};

/// Lines around a change that are shown with it.
const CONTEXT: usize = 3;

/// Both texts of the file `path` line by line; empty if they are the same.
#[must_use]
pub fn unified(path: &str, old: &str, new: &str) -> String {
    let (before, after): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let ops = capture_diff_slices(Algorithm::Patience, &before, &after);
    let hunks = group_diff_ops(ops, CONTEXT);
    let mut text = String::new();
    if old != new {
        let _ = write!(text, "--- {path}\n+++ {path}\n");
    }
    for hunk in hunks {
        let (Some(first), Some(last)) = (hunk.first(), hunk.last()) else { continue };
        let span =
            |start: usize, end: usize| format!("{},{}", if end > start { start + 1 } else { start }, end - start);
        let left = span(first.old_range().start, last.old_range().end);
        let right = span(first.new_range().start, last.new_range().end);
        let _ = writeln!(text, "@@ -{left} +{right} @@");
        for op in &hunk {
            let (old, new) = (op.old_range(), op.new_range());
            let (removed, added) = match op {
                DiffOp::Equal { .. } => {
                    lines(&mut text, ' ', before.get(old));
                    continue;
                }
                _ => (before.get(old), after.get(new)),
            };
            lines(&mut text, '-', removed);
            lines(&mut text, '+', added);
        }
    }
    text
}

fn lines(text: &mut String, mark: char, lines: Option<&[&str]>) {
    for line in lines.unwrap_or_default() {
        let _ = writeln!(text, "{mark}{line}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changed_lines_are_shown_with_what_stands_around_them() {
        let old = (1..=12).map(|n| n.to_string()).collect::<Vec<_>>().join("\n");
        let new = old.replace("6\n", "sechs\nsechseinhalb\n");
        let expected = "--- a.yaml\n+++ a.yaml\n@@ -3,7 +3,8 @@\n 3\n 4\n 5\n-6\n+sechs\n+sechseinhalb\n 7\n 8\n 9\n";
        assert_eq!(unified("a.yaml", &old, &new), expected);
        assert_eq!(unified("a.yaml", "", "x\n"), "--- a.yaml\n+++ a.yaml\n@@ -0,0 +1,1 @@\n+x\n");
        assert_eq!(unified("a.yaml", &old, &old), "");
    }
}
