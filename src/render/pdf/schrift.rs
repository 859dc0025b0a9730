//! The embedded fonts, and what they can print.
//!
//! PDF/A forbids characters without glyph. They are replaced by U+FFFD before typesetting and reported, so that one
//! exotic character in a vendor's name never stops a document.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::Value;
use typst_kit::fonts::{FontStore, embedded};
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Fonts for text; the mathematical one would lend letters that look foreign.
const MATH: &str = "New Computer Modern Math";

/// What stands where a character cannot be printed.
const REPLACEMENT: char = '\u{fffd}';

static FONTS: LazyLock<FontStore> = LazyLock::new(|| {
    let mut store = FontStore::new();
    store.extend(embedded().filter(|(_, info)| info.family != MATH));
    store
});

/// All fonts of the program.
pub(super) fn fonts() -> &'static FontStore {
    &FONTS
}

/// Whether `c` can be printed by itself.
fn is_printable(c: char) -> bool {
    match c {
        '\n' | ' ' | '\u{a0}' | '\u{ad}' | '\u{200b}' | '\u{202f}' => true,
        '\u{20}'..='\u{24f}' => !c.is_control(),
        _ => !c.is_control() && !is_complex(c) && COVERED.contains(&u32::from(c)),
    }
}

/// Characters of scripts that join or reorder glyphs, and invisible marks: beyond what the fonts set faithfully.
fn is_complex(c: char) -> bool {
    matches!(u32::from(c), 0x0300..=0x036f | 0x0590..=0x10ff | 0x1780..=0x18af | 0x1ab0..=0x1aff | 0x1dc0..=0x1dff
        | 0x200c..=0x200f | 0x2028..=0x202e | 0x2060..=0x206f | 0x20d0..=0x20ff | 0xe000..=0xf8ff
        | 0xfb1d..=0xfdff | 0xfe00..=0xfe0f | 0xfe20..=0xfe2f | 0xfe70..=0xfeff | 0xfff0..=0xfffb | 0xf0000..)
}

static COVERED: LazyLock<BTreeSet<u32>> = LazyLock::new(|| {
    let book = fonts().book();
    let infos = (0..).map_while(|index| book.info(index));
    infos.flat_map(|info| info.coverage.iter()).collect()
});

/// Replaces what cannot be printed in every text of `value`; returns the characters that were replaced.
pub(super) fn replace_unprintable(value: &mut Value) -> Vec<char> {
    let mut replaced = BTreeSet::new();
    visit(value, &mut replaced);
    replaced.into_iter().collect()
}

fn visit(value: &mut Value, replaced: &mut BTreeSet<char>) {
    match value {
        Value::String(text) => {
            if text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_control()) {
                return;
            }
            if let Some(clean) = printable(text, replaced) {
                *text = clean;
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| visit(item, replaced)),
        Value::Object(fields) => fields.iter_mut().for_each(|(_, field)| visit(field, replaced)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The printable form of a text, if it is another one: composed (NFC), line ends and tabs made plain, then replaced
/// character by character.
fn printable(text: &str, replaced: &mut BTreeSet<char>) -> Option<String> {
    if is_nfc(text) && text.chars().all(is_printable) {
        return None;
    }
    let replace = |c: char| match c {
        // White space that no font has a glyph for.
        '\t' => ' ',
        '\r' => '\n',
        c if is_printable(c) => c,
        c => {
            replaced.insert(c);
            REPLACEMENT
        }
    };
    Some(text.replace("\r\n", "\n").nfc().map(replace).collect())
}
