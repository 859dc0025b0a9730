//! The embedded fonts and those of the project, and what they can print.
//!
//! PDF/A forbids characters without glyph. They are replaced by U+FFFD before typesetting and reported, so that one
//! exotic character in a vendor's name never stops a document.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use serde_json::Value;
use ttf_parser::{Face, Permissions};
use typst::foundations::Bytes;
use typst::text::{Font, FontInfo, FontStyle, FontWeight};
use typst_kit::fonts::FontStore;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::templates::{self, FONTS, is_in};

/// What stands where a character cannot be printed.
const REPLACEMENT: char = '\u{fffd}';

/// The fonts that a document is set with.
#[derive(Clone)]
pub(super) struct Schriften {
    store: Arc<FontStore>,
    /// What the project's own fonts cover.
    own: Arc<BTreeSet<u32>>,
}

/// The embedded fonts alone.
static EMBEDDED: LazyLock<Schriften> = LazyLock::new(|| {
    let fonts = templates::fonts().flat_map(|bytes| Font::iter(Bytes::new(bytes)));
    Schriften { store: Arc::new(store(fonts)), own: Arc::default() }
});

static COVERED: LazyLock<BTreeSet<u32>> = LazyLock::new(|| covered(&EMBEDDED.store));

fn store(fonts: impl Iterator<Item = Font>) -> FontStore {
    let mut store = FontStore::new();
    store.extend(fonts.map(|font| {
        let info = font.info().clone();
        (font, info)
    }));
    store
}

fn infos(store: &FontStore) -> impl Iterator<Item = &FontInfo> {
    (0..).map_while(|index| store.book().info(index))
}

fn covered(store: &FontStore) -> BTreeSet<u32> {
    infos(store).flat_map(|info| info.coverage.iter()).collect()
}

/// The fonts in a file, none if it holds none; and whether they may stand in a document at all.
pub(super) fn read(bytes: &[u8]) -> Vec<Schriftschnitt> {
    let face = |index| Face::parse(bytes, index).ok();
    let read = |font: Font| Schriftschnitt {
        familie: font.info().family.clone(),
        fett: font.info().variant.weight >= FontWeight::SEMIBOLD,
        kursiv: font.info().variant.style != FontStyle::Normal,
        umlaute: "äöüÄÖÜß".chars().all(|c| font.info().coverage.contains(c.into())),
        embeddable: face(font.index()).and_then(|face| face.permissions()) != Some(Permissions::Restricted),
    };
    Font::iter(Bytes::new(bytes.to_vec())).map(read).collect()
}

/// The families of the embedded fonts, sorted.
pub(super) fn embedded_families() -> Vec<String> {
    let families: BTreeSet<String> = infos(&EMBEDDED.store).map(|info| info.family.clone()).collect();
    families.into_iter().collect()
}

impl Schriften {
    /// The embedded fonts and those among `assets`.
    pub(super) fn new(assets: &BTreeMap<String, Vec<u8>>) -> Self {
        let files = assets.iter().filter(|(name, _)| is_in(name, FONTS)).map(|(_, bytes)| bytes);
        let own: Vec<Font> = files.flat_map(|bytes| Font::iter(Bytes::new(bytes.clone()))).collect();
        if own.is_empty() {
            return EMBEDDED.clone();
        }
        let covered = own.iter().flat_map(|font| font.info().coverage.iter()).collect();
        let embedded = (0..).map_while(|index| EMBEDDED.store.font(index));
        Self { store: Arc::new(store(own.into_iter().chain(embedded))), own: Arc::new(covered) }
    }

    /// The fonts as Typst asks for them.
    pub(super) fn store(&self) -> &FontStore {
        &self.store
    }

    /// Whether `c` can be printed by itself.
    fn is_printable(&self, c: char) -> bool {
        match c {
            '\n' | ' ' | '\u{a0}' | '\u{ad}' | '\u{200b}' | '\u{202f}' => true,
            '\u{20}'..='\u{24f}' => !c.is_control(),
            _ if c.is_control() || is_invisible(c) => false,
            // Whoever brings a font for a script wants it set.
            _ if self.own.contains(&u32::from(c)) => true,
            _ => !is_complex(c) && COVERED.contains(&u32::from(c)),
        }
    }

    /// Replaces what cannot be printed in every text of `value`; returns the characters that were replaced.
    pub(super) fn replace_unprintable(&self, value: &mut Value) -> Vec<char> {
        let mut replaced = BTreeSet::new();
        self.visit(value, &mut replaced);
        replaced.into_iter().collect()
    }

    fn visit(&self, value: &mut Value, replaced: &mut BTreeSet<char>) {
        match value {
            Value::String(text) => {
                if text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_control()) {
                    return;
                }
                if let Some(clean) = self.printable(text, replaced) {
                    *text = clean;
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.visit(item, replaced)),
            Value::Object(fields) => fields.iter_mut().for_each(|(_, field)| self.visit(field, replaced)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// The printable form of a text, if it is another one: composed (NFC), line ends and tabs made plain, then replaced
    /// character by character.
    fn printable(&self, text: &str, replaced: &mut BTreeSet<char>) -> Option<String> {
        if is_nfc(text) && text.chars().all(|c| self.is_printable(c)) {
            return None;
        }
        let mut replace = |c: char| match c {
            // White space that no font has a glyph for.
            '\t' => Some(' '),
            '\r' => Some('\n'),
            // It says only whether a sign is drawn in colour.
            '\u{fe0e}' | '\u{fe0f}' => None,
            c if self.is_printable(c) => Some(c),
            c => {
                replaced.insert(c);
                Some(REPLACEMENT)
            }
        };
        Some(text.replace("\r\n", "\n").nfc().filter_map(&mut replace).collect())
    }
}

/// One font of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "facts of a font that have nothing to do with each other")]
pub struct Schriftschnitt {
    /// The name of its family.
    pub familie: String,
    /// Whether it is at least half bold.
    pub fett: bool,
    /// Whether it slants.
    pub kursiv: bool,
    /// Whether it has all letters of German.
    pub umlaute: bool,
    /// Whether its maker allows that documents hold it (OpenType OS/2 `fsType`).
    pub embeddable: bool,
}

/// Characters of scripts that join or reorder glyphs, but for Hebrew and Arabic: beyond what the embedded fonts set faithfully.
fn is_complex(c: char) -> bool {
    matches!(u32::from(c), 0x0300..=0x036f | 0x0700..=0x10ff | 0x1780..=0x18af | 0x1ab0..=0x1aff | 0x1dc0..=0x1dff
        | 0x20d0..=0x20ff | 0xfe20..=0xfe2f)
}

/// Marks that nobody sees, of which some turn the direction of text, and what is private to a font.
fn is_invisible(c: char) -> bool {
    matches!(u32::from(c), 0x061c | 0x180e | 0x200c..=0x200f | 0x2028..=0x202e | 0x2060..=0x206f | 0xe000..=0xf8ff
        | 0xfe00..=0xfe0f | 0xfeff | 0xfff0..=0xfffb | 0xe0000..=0xe0fff | 0xf0000..)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_no_font_can_print_is_replaced_and_told() {
        let mut value = json!({
            "set": "Ελληνικά, Пример, שלום, شركة, ✓ ☐ ☑ → €",
            "replaced": "株 \u{202e}x \u{200b}\u{7}",
            "plain": "a\tb\r\nc ☎\u{fe0f}",
        });
        let replaced = EMBEDDED.replace_unprintable(&mut value);
        assert_eq!(replaced, ['\u{7}', '\u{202e}', '株']);
        assert_eq!(value["set"], "Ελληνικά, Пример, שלום, شركة, ✓ ☐ ☑ → €");
        assert_eq!(value["replaced"], "� �x \u{200b}�");
        assert_eq!(value["plain"], "a b\nc ☎");
    }

    #[test]
    fn fonts_are_known_by_their_family() {
        let families = embedded_families();
        for wanted in ["Source Serif 4", "Source Sans 3", "Source Code Pro", "Noto Sans Hebrew", "Noto Naskh Arabic"] {
            assert!(families.iter().any(|family| family == wanted), "{wanted} in {families:?}");
        }
        assert_eq!(read(b"text"), []);
    }
}
