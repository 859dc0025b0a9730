//! The entries of a list in a YAML text, each on its own: put in the place of another, extended, or joined by new ones.
//!
//! Changes are collected and then made at once. An entry is replaced only if it is known byte for byte, a value only if no comment is lost with it;
//! every other change adds.

use std::ops::Range;

use super::{EditError, end_of_content, indented, line_start, list_of, same_entries, with_line_ends};
use crate::source::yaml::{self, Kind, Node};

/// A list of mappings under a top-level key, one entry below the other.
#[derive(Debug)]
pub struct Eintraege<'t, 'n> {
    text: &'t str,
    /// Spaces before the dash.
    indent: usize,
    entries: Vec<Eintrag<'t, 'n>>,
    changes: Vec<Change>,
}

#[derive(Debug)]
struct Eintrag<'t, 'n> {
    node: &'n Node<'t>,
    /// From the line of its dash to that of the next entry, comments below it included.
    range: Range<usize>,
}

/// A range of the old text, and what stands there instead; an empty range adds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    range: Range<usize>,
    text: String,
}

impl<'t, 'n> Eintraege<'t, 'n> {
    /// The list under `key` in `text`, which is read as `tree`.
    ///
    /// # Errors
    /// If it is no list with one entry below the other, or has no entry.
    pub fn new(text: &'t str, tree: &'n Node<'t>, key: &str) -> Result<Self, EditError> {
        let entries = tree.entries();
        let at = entries.iter().position(|(name, _)| name.as_scalar() == Some(key)).ok_or(EditError::NoBlockList)?;
        let next = entries.get(at + 1).map_or(text.len(), |(next, _)| line_start(text, next.range.start));
        let items = list_of(entries, key);
        let starts: Vec<usize> = items.iter().map(|item| dash_line(text, item)).collect();
        let first = *starts.first().ok_or(EditError::NoBlockList)?;
        let line = text.get(first..).unwrap_or_default();
        let indent = line.len() - line.trim_start_matches(' ').len();
        let is_block = |start: &usize| {
            text.get(*start..)
                .and_then(|line| line.get(indent..))
                .is_some_and(|line| line.starts_with('-') && line[1..].starts_with([' ', '\n', '\r']))
                && text.get(*start..start + indent).is_some_and(|margin| margin.trim_start_matches(' ').is_empty())
        };
        let ascending = starts.windows(2).all(|pair| pair[0] < pair[1]);
        if !starts.iter().all(is_block) || !ascending {
            return Err(EditError::NoBlockList);
        }
        let ends = starts.iter().skip(1).copied().chain([end_of_content(text, next)]);
        let entries = items.iter().zip(starts.iter().zip(ends));
        let entries = entries.map(|(node, (start, end))| Eintrag { node, range: *start..end.max(*start) });
        Ok(Self { text, indent, entries: entries.collect(), changes: Vec::new() })
    }

    /// Whether an entry is exactly `item`, a YAML list of one entry, but for blank lines and comments below it that are not indented further
    /// than its dash.
    #[must_use]
    pub fn is(&self, index: usize, item: &str) -> bool {
        let Some(entry) = self.entries.get(index) else { return false };
        let expected = with_line_ends(&indented(item, self.indent), self.text);
        let rest = self.text.get(entry.range.clone()).and_then(|text| text.strip_prefix(expected.as_str()));
        rest.is_some_and(|rest| {
            rest.lines().all(|line| line.trim().is_empty() || !self.is_inside(line) && is_comment(line))
        })
    }

    /// Puts `new` in the place of an entry that is exactly `old`; gives whether it was.
    pub fn replace(&mut self, index: usize, old: &str, new: &str) -> bool {
        let (true, Some(entry)) = (self.is(index, old), self.entries.get(index)) else { return false };
        let start = entry.range.start;
        let length = with_line_ends(&indented(old, self.indent), self.text).len();
        self.changes.push(Change { range: start..start + length, text: indented(new, self.indent) });
        true
    }

    /// Adds `fields`, lines of a YAML mapping, at the end of an entry; gives whether its form allows it.
    pub fn extend(&mut self, index: usize, fields: &str) -> bool {
        let Some(entry) = self.entries.get(index) else { return false };
        let Some((first, _)) = entry.node.entries().first() else { return false };
        let is_there = |name: &str| entry.node.entries().iter().any(|(known, _)| known.as_scalar() == Some(name));
        let added = yaml::parse(fields);
        let names = added.iter().flat_map(Node::entries).filter_map(|(name, _)| name.as_scalar());
        if names.into_iter().any(is_there) {
            return false;
        }
        let column = first.range.start - line_start(self.text, first.range.start);
        let Some(change) = self.addition(entry, entry.node, &indented(fields, column)) else { return false };
        let added = |node: &Node<'_>| {
            let fields = yaml::parse(fields).ok()?;
            let entries = node.items().first()?.entries();
            let (before, after) = entries.split_at_checked(entry.node.entries().len())?;
            let same = |a: &[(Node<'_>, Node<'_>)], b: &[(Node<'_>, Node<'_>)]| {
                same_entries(&a.iter().collect::<Vec<_>>(), &b.iter().collect::<Vec<_>>())
            };
            Some(same(before, entry.node.entries()) && same(after, fields.entries()))
        };
        self.keep(index, change, added)
    }

    /// Gives the field `key` of an entry another value, `field` being the lines of both; comments behind the value stay. Gives whether the
    /// entry has such a field and its form allows it.
    pub fn set(&mut self, index: usize, key: &str, field: &str) -> bool {
        let Some(entry) = self.entries.get(index) else { return false };
        let found = entry.node.entries().iter().position(|(name, _)| name.as_scalar() == Some(key));
        let Some((at, (name, value))) = found.and_then(|at| Some((at, entry.node.entries().get(at)?))) else {
            return false;
        };
        let Some(change) = self.replacement(name, value, field) else { return false };
        let is_right = |node: &Node<'_>| {
            let expected = yaml::parse(field).ok()?;
            let (_, wanted) = expected.entries().first()?;
            let entries = node.items().first()?.entries();
            let same = |index: usize, (name, new): &(Node<'_>, Node<'_>), (other, old): &(Node<'_>, Node<'_>)| {
                name.same(other) && new.same(if index == at { wanted } else { old })
            };
            let is_whole = entries.len() == entry.node.entries().len();
            let mut both = entries.iter().zip(entry.node.entries()).enumerate();
            Some(is_whole && both.all(|(index, (new, old))| same(index, new, old)))
        };
        self.keep(index, change, is_right)
    }

    /// Whether an entry has the field `key`.
    #[must_use]
    pub fn has(&self, index: usize, key: &str) -> bool {
        let entry = self.entries.get(index);
        entry.is_some_and(|x| x.node.entries().iter().any(|(name, _)| name.as_scalar() == Some(key)))
    }

    /// Adds `items`, a YAML list, to the list under `key` of an entry; gives whether its form allows it.
    pub fn append(&mut self, index: usize, key: &str, items: &str) -> bool {
        let Some(entry) = self.entries.get(index) else { return false };
        let found = entry.node.entries().iter().find(|(name, _)| name.as_scalar() == Some(key));
        let Some((value, first)) = found.and_then(|(_, value)| Some((value, value.items().first()?))) else {
            return false;
        };
        let start = dash_line(self.text, first);
        let line = self.text.get(start..).unwrap_or_default();
        let indent = line.len() - line.trim_start_matches(' ').len();
        let Some(change) = self.addition(entry, value, &indented(items, indent)) else { return false };
        let there = value.items().len();
        let added = |node: &Node<'_>| {
            let items = yaml::parse(items).ok()?;
            let after = list_of(node.items().first()?.entries(), key);
            let expected = value.items().iter().chain(items.items());
            Some(after.len() == there + items.items().len() && after.iter().zip(expected).all(|(a, b)| a.same(b)))
        };
        self.keep(index, change, added)
    }

    /// Adds `item`, a YAML list, behind an entry, or before the first one.
    pub fn insert(&mut self, after: Option<usize>, item: &str) {
        let at = match after.and_then(|index| self.entries.get(index)) {
            Some(entry) => self.end_of_entry(&entry.range),
            None => self.entries.first().map_or(0, |first| self.above(first.range.start)),
        };
        let gap = if at > 0 && !self.text.get(..at).is_some_and(|before| before.ends_with('\n')) { "\n" } else { "" };
        self.changes.push(Change { range: at..at, text: format!("{gap}{}", indented(item, self.indent)) });
    }

    /// What was asked for.
    #[must_use]
    pub fn changes(self) -> Vec<Change> {
        self.changes
    }

    /// Whether a line is indented further than the dash.
    fn is_inside(&self, line: &str) -> bool {
        line.len() - line.trim_start_matches(' ').len() > self.indent
    }

    /// Lines behind the last content of `node` within an entry, and behind the comments that belong to that.
    fn addition(&self, entry: &Eintrag<'t, 'n>, node: &Node<'_>, lines: &str) -> Option<Change> {
        let last = end(node);
        let mut at = match self.text.get(..last)? {
            before if before.ends_with('\n') => last,
            _ => self.text.get(last..)?.find('\n').map_or(self.text.len(), |found| last + found + 1),
        };
        let is_whole = std::ptr::eq(entry.node, node);
        for line in self.text.get(at..entry.range.end)?.split_inclusive('\n') {
            if !is_whole || !is_comment(line) || !self.is_inside(line) {
                break;
            }
            at += line.len();
        }
        let is_within = at > entry.range.start && at <= entry.range.end;
        let gap = if self.text.get(..at)?.ends_with('\n') { "" } else { "\n" };
        is_within.then(|| Change { range: at..at, text: format!("{gap}{lines}") })
    }

    /// The lines of `field` in the place of a name and its value; none if there are comments between both or within the value, which would be lost.
    fn replacement(&self, name: &Node<'_>, value: &Node<'_>, field: &str) -> Option<Change> {
        let start = name.range.start;
        let column = start - line_start(self.text, start);
        let colon = name.range.end + self.text.get(name.range.end..)?.find(':')? + 1;
        let header = self.text.get(colon..)?.lines().next()?;
        let lines = indented(field, column);
        let mut text = lines.trim_start_matches(' ').trim_end_matches('\n').to_owned();
        let last = if header.trim_start().starts_with(['|', '>']) {
            // The lines of a block belong to it as far as they are indented; the comment behind its sign stays.
            if let Some(comment) = header.find('#').and_then(|at| header.get(at..)) {
                let first = text.find('\n').unwrap_or(text.len());
                text.insert_str(first, &format!("  {}", comment.trim_end()));
            }
            let mut last = colon + header.len();
            let mut depth = None;
            for line in self.text.get(last..)?.split_inclusive('\n').skip(1) {
                let indent = line.len() - line.trim_start_matches(' ').len();
                let is_blank = line.trim().is_empty();
                if !is_blank && indent < *depth.get_or_insert(indent.max(column + 1)) {
                    break;
                }
                last += line.len();
            }
            last + 1
        } else {
            let between = self.text.get(colon..value.range.start.max(colon))?;
            if between.contains('#') {
                return None;
            }
            closing(self.text, value)?
        };
        let last = last.max(colon).min(self.text.len());
        let range = start..start + self.text.get(start..last)?.trim_end().len();
        let is_plain = matches!(value.kind, Kind::Null | Kind::Scalar(_));
        (is_plain || !has_comment(self.text, &range, value)).then_some(Change { range, text })
    }

    /// Takes a change if the entry, read by itself, is then what it is to be.
    fn keep(&mut self, index: usize, change: Change, is_right: impl Fn(&Node<'_>) -> Option<bool>) -> bool {
        let Some(entry) = self.entries.get(index) else { return false };
        let around =
            self.text.get(entry.range.start..change.range.start).zip(self.text.get(change.range.end..entry.range.end));
        let Some((before, after)) = around else { return false };
        let edited = format!("{before}{}{after}", with_line_ends(&change.text, self.text));
        let good = yaml::parse(&edited).ok().and_then(|node| is_right(&node)).unwrap_or_default();
        if good {
            self.changes.push(change);
        }
        good
    }

    /// Where an entry is over: comments that are indented more than its dash belong to it.
    fn end_of_entry(&self, range: &Range<usize>) -> usize {
        let mut at = range.end;
        while at > range.start {
            let start = line_start(self.text, at - 1);
            let line = self.text.get(start..at).unwrap_or_default();
            let is_between = line.trim().is_empty() || (is_comment(line) && !self.is_inside(line));
            if !is_between || start <= range.start {
                break;
            }
            at = start;
        }
        at
    }

    /// Above the comments directly before the line that starts at `at`.
    fn above(&self, at: usize) -> usize {
        let mut at = at;
        while at > 0 {
            let start = line_start(self.text, at - 1);
            if !self.text.get(start..at).is_some_and(is_comment) {
                break;
            }
            at = start;
        }
        at
    }
}

/// The text with all changes.
#[must_use]
pub fn apply(text: &str, mut changes: Vec<Change>) -> String {
    // Additions at one place stay in the order in which they were asked for.
    changes.sort_by_key(|change| (change.range.start, change.range.end));
    let mut result = String::with_capacity(text.len() + changes.iter().map(|x| x.text.len()).sum::<usize>());
    let mut at = 0;
    for change in changes {
        result.push_str(text.get(at..change.range.start).unwrap_or_default());
        result.push_str(&with_line_ends(&change.text, text));
        at = change.range.end.max(at);
    }
    result.push_str(text.get(at..).unwrap_or_default());
    result
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with('#')
}

/// The line in which the dash of an entry stands: its own or, with the content below the dash, one above.
fn dash_line(text: &str, item: &Node<'_>) -> usize {
    let start = line_start(text, item.range.start);
    let is_dashed = |line: &str| line.trim_start().starts_with('-');
    match text.get(start..item.range.start.max(start)) {
        Some(before) if is_dashed(before) || text.get(start..).is_some_and(is_dashed) => start,
        _ => line_start(text, start.saturating_sub(1)),
    }
}

/// Where a value ends, its closing bracket included.
fn closing(text: &str, node: &Node<'_>) -> Option<usize> {
    let last = match &node.kind {
        Kind::Null | Kind::Scalar(_) => return Some(node.range.end),
        Kind::List(items) => items.last(),
        Kind::Map(entries) => entries.last().map(|(_, value)| value),
    };
    let inner = last.map_or(Some(node.range.end), |last| closing(text, last))?.max(end(node));
    let bracket = match text.get(node.range.start..)?.chars().next() {
        Some('[') => ']',
        Some('{') => '}',
        _ => return Some(inner),
    };
    Some(inner + text.get(inner..)?.find(bracket)? + 1)
}

/// Whether there is a comment between the texts of a value.
fn has_comment(text: &str, range: &Range<usize>, value: &Node<'_>) -> bool {
    fn texts(node: &Node<'_>, found: &mut Vec<Range<usize>>) {
        match &node.kind {
            Kind::Null => {}
            Kind::Scalar(_) => found.push(node.range.clone()),
            Kind::List(items) => items.iter().for_each(|item| texts(item, found)),
            Kind::Map(entries) => entries.iter().for_each(|(name, value)| {
                texts(name, found);
                texts(value, found);
            }),
        }
    }
    let mut found = Vec::new();
    texts(value, &mut found);
    let starts = found.iter().map(|x| x.start).chain([range.end]);
    let ends = std::iter::once(range.start).chain(found.iter().map(|x| x.end));
    ends.zip(starts).any(|(end, start)| text.get(end..start).is_some_and(|between| between.contains('#')))
}

/// Where the last value of a node ends.
fn end(node: &Node<'_>) -> usize {
    match &node.kind {
        Kind::Null | Kind::Scalar(_) => node.range.end,
        Kind::List(items) => items.last().map_or(node.range.end, end),
        Kind::Map(entries) => entries.last().map_or(node.range.end, |(name, value)| match value.kind {
            Kind::Null => name.range.end,
            _ => end(value),
        }),
    }
}
