//! The texts of a project and the places in them.
//!
//! A project is read once, into [`Sources`]; from then on every value keeps its [`Origin`], so that a
//! message can show the very line it speaks of.

pub mod edit;
pub mod yaml;

use std::ops::{Deref, Range};
use std::sync::OnceLock;

/// Identifies one text in [`Sources`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(usize);

/// A place in a text: file and byte range.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    /// The text the place lies in.
    pub file: FileId,
    start: usize,
    end: usize,
}

impl Origin {
    /// The place `range` (bytes) of `file`.
    #[must_use]
    pub fn new(file: FileId, range: &Range<usize>) -> Self {
        Self { file, start: range.start, end: range.end.max(range.start) }
    }

    /// The byte range within the text.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    /// File and start in one number, the form in which rules carry a place around. Files stay far below 4 GiB.
    #[must_use]
    pub fn packed(&self) -> u64 {
        let part = |number: usize| u64::try_from(number).unwrap_or(u64::MAX) & u64::from(u32::MAX);
        part(self.file.0) << 32 | part(self.start)
    }

    /// The place behind [`Origin::packed`]; its range is empty.
    #[must_use]
    pub fn unpack(packed: u64) -> Self {
        let part = |number: u64| usize::try_from(number & u64::from(u32::MAX)).unwrap_or_default();
        let start = part(packed);
        Self { file: FileId(part(packed >> 32)), start, end: start }
    }
}

impl serde::Serialize for Origin {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(self.packed())
    }
}

/// A value together with the place it was read from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Located<T> {
    /// The value itself.
    pub value: T,
    /// Where it stands.
    pub origin: Origin,
}

impl<T> Deref for Located<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: serde::Serialize> serde::Serialize for Located<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

/// One text: its path as shown to the user and its content.
#[derive(Debug, Clone)]
pub struct Source {
    /// Path relative to the project root, with `/` on every system.
    pub path: String,
    /// The whole text, valid UTF-8.
    pub text: String,
    /// Where its lines begin, once somebody asks.
    lines: OnceLock<Vec<usize>>,
}

impl Source {
    /// Line and column of a byte offset, both counted from one, the column in characters.
    #[must_use]
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let offset = floor_char_boundary(&self.text, offset);
        let breaks = || self.text.match_indices('\n').map(|(at, _)| at + 1);
        let lines = self.lines.get_or_init(|| std::iter::once(0).chain(breaks()).collect());
        let line = lines.partition_point(|start| *start <= offset);
        let start = line.checked_sub(1).and_then(|index| lines.get(index)).copied().unwrap_or_default();
        (line, self.text[start..offset].chars().count() + 1)
    }
}

/// All texts of a project.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<Source>,
}

impl Sources {
    /// Adds a text and returns its identity.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) -> FileId {
        let id = FileId(self.files.len());
        self.files.push(Source { path: path.into(), text: text.into(), lines: OnceLock::new() });
        id
    }

    /// The text behind an identity, if this collection holds it.
    #[must_use]
    pub fn get(&self, id: FileId) -> Option<&Source> {
        self.files.get(id.0)
    }

    /// The place of some bytes of a text that was read from a scalar; the whole scalar where its form hides them.
    #[must_use]
    pub fn within(&self, text: &Located<String>, part: &Range<usize>) -> Origin {
        let Some(raw) = self.get(text.origin.file).and_then(|source| source.text.get(text.origin.range())) else {
            return text.origin;
        };
        let start = text.origin.range().start;
        match (raw_offset(raw, &text.value, part.start), raw_offset(raw, &text.value, part.end)) {
            (Some(from), Some(to)) => Origin::new(text.origin.file, &(start + from..start + to)),
            _ => text.origin,
        }
    }

    /// All texts in the order they were added.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &Source)> {
        (0..).map(FileId).zip(&self.files)
    }
}

/// Where the byte `at` of the value of a scalar stands in the scalar as it is written; `None` if escapes are in the way.
///
/// White space of any length stands for white space of any length, as in folded and indented scalars.
fn raw_offset(raw: &str, value: &str, at: usize) -> Option<usize> {
    let quote = raw.chars().next().filter(|c| matches!(c, '\'' | '"'));
    // Behind the header of a block scalar (`|`, `>-`).
    let is_block = raw.starts_with(['|', '>']);
    let mut offset = if is_block { raw.find('\n')? + 1 } else { quote.map_or(0, char::len_utf8) };
    let mut wanted = value.get(..at)?.chars().peekable();
    if value.get(at..)?.chars().next().is_some_and(|c| !c.is_whitespace()) {
        // The words begin behind white space, which may be more than one character.
        offset += leading_space(raw.get(offset..)?, is_block);
    }
    while let Some(c) = wanted.next() {
        offset += leading_space(raw.get(offset..)?, true);
        if c.is_whitespace() {
            while wanted.next_if(|c| c.is_whitespace()).is_some() {}
            continue;
        }
        let rest = raw.get(offset..)?;
        if rest.starts_with('\\') && quote == Some('"') || !rest.starts_with(c) {
            return None;
        }
        let doubled = quote == Some('\'') && c == '\'';
        offset += c.len_utf8() * if doubled { 2 } else { 1 };
    }
    let begins_word = value.get(at..)?.chars().next().is_some_and(|c| !c.is_whitespace());
    let behind_space = value.get(..at)?.ends_with(char::is_whitespace);
    let space = if begins_word && behind_space { leading_space(raw.get(offset..)?, true) } else { 0 };
    Some(offset + space)
}

/// Bytes of white space in front.
fn leading_space(text: &str, counts: bool) -> usize {
    if counts { text.len() - text.trim_start().len() } else { 0 }
}

/// The largest character boundary not beyond `offset`.
pub(crate) fn floor_char_boundary(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is marked where `word` of the value stands in a scalar that is written as `raw`.
    fn marked(raw: &str, value: &str, word: &str) -> String {
        let mut sources = Sources::default();
        let file = sources.add("a.yaml", format!("text: {raw}\nende: 1\n"));
        let origin = Origin::new(file, &(6..6 + raw.len()));
        let start = value.find(word).expect("the word is in the value");
        let text = Located { value: value.to_owned(), origin };
        let place = sources.within(&text, &(start..start + word.len()));
        sources.get(file).expect("the text").text[place.range()].to_owned()
    }

    #[test]
    fn words_are_found_in_every_form_of_a_scalar() {
        assert_eq!(marked("Das muss schnell sein.", "Das muss schnell sein.", "schnell"), "schnell");
        assert_eq!(marked("'Das „muss“ ''schnell'' sein.'", "Das „muss“ 'schnell' sein.", "schnell"), "schnell");
        assert_eq!(marked("\"Das muss schnell sein.\"", "Das muss schnell sein.", "Das"), "Das");
        assert_eq!(marked(">-\n  Das muss\n  schnell sein.", "Das muss schnell sein.", "schnell"), "schnell");
        assert_eq!(marked(">-\n  Das muss\n  schnell sein.", "Das muss schnell sein.", "Das"), "Das");
        assert_eq!(marked("|\n  Das\n\n  muss\n", "Das\n\nmuss\n", "muss"), "muss");
        assert_eq!(marked("Das muss\n  gut   sein.", "Das muss gut sein.", "gut sein."), "gut   sein.");
    }

    #[test]
    fn the_whole_scalar_is_marked_where_escapes_hide_the_words() {
        assert_eq!(marked("\"Das\\tmuss sein.\"", "Das\tmuss sein.", "sein"), "\"Das\\tmuss sein.\"");
    }
}
