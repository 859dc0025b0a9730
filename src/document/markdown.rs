//! Long texts of the user: a small, safe Markdown subset → blocks.
//!
//! Paragraphs, lists, emphasis, code, links to `http`, `https` and `mailto`. Headings become strong paragraphs; of everything
//! else only the text is kept. HTML has no effect.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::inline::plain;
use super::{Block, Form, Inline};

/// Lists and emphases nested deeper than this are flattened; no reader follows further, and no template recurses further.
const MAX_DEPTH: usize = 6;

/// Longest link that is kept; PDF readers refuse longer ones.
const MAX_URL: usize = 2000;

/// The blocks of a Markdown text.
#[must_use]
pub fn blocks(text: &str) -> Vec<Block> {
    let mut builder = Builder::default();
    for event in Parser::new(text) {
        builder.event(event);
    }
    builder.finish()
}

#[derive(Default)]
struct Builder {
    /// Finished blocks; within lists, a level per open item.
    levels: Vec<Vec<Block>>,
    lists: Vec<(bool, Vec<Vec<Block>>)>,
    done: Vec<Block>,
    inlines: Vec<Inline>,
    /// Open emphases: whether strong, and the text before them.
    spans: Vec<(Span, Vec<Inline>)>,
}

enum Span {
    Stark,
    Betont,
    Link(String),
    /// Too deep: its text stays, its form is dropped.
    Flach,
}

impl Builder {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(end) => self.end(end),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.push_text(&text),
            Event::Code(text) => self.inlines.push(Inline::Form(Form::Code { text: text.into_string() })),
            Event::SoftBreak => self.push_text(" "),
            Event::HardBreak => self.inlines.push(Inline::umbruch()),
            Event::Rule => self.close_paragraph(),
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => {
                self.push_text(&text);
            }
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::List(first) => {
                self.close_paragraph();
                if self.lists.len() < MAX_DEPTH {
                    self.lists.push((first.is_some(), Vec::new()));
                }
            }
            Tag::Item => self.levels.push(Vec::new()),
            Tag::Strong | Tag::Heading { .. } => self.open(Span::Stark),
            Tag::Emphasis => self.open(Span::Betont),
            Tag::Link { dest_url, .. } => self.open(Span::Link(dest_url.to_string())),
            _ => {}
        }
    }

    fn end(&mut self, end: TagEnd) {
        match end {
            TagEnd::Paragraph | TagEnd::CodeBlock | TagEnd::HtmlBlock => self.close_paragraph(),
            TagEnd::Heading(_) => {
                self.close_span();
                self.close_paragraph();
            }
            TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link => self.close_span(),
            TagEnd::Item => {
                self.close_paragraph();
                let item = self.levels.pop().unwrap_or_default();
                if let Some((_, items)) = self.lists.last_mut() {
                    items.push(item);
                }
            }
            TagEnd::List(_) if self.levels.len() < self.lists.len() => {
                if let Some((nummeriert, punkte)) = self.lists.pop() {
                    self.push_block(Block::Liste { nummeriert, punkte });
                }
            }
            _ => {}
        }
    }

    fn open(&mut self, span: Span) {
        if self.spans.len() < MAX_DEPTH {
            let before = std::mem::take(&mut self.inlines);
            self.spans.push((span, before));
        } else {
            self.spans.push((Span::Flach, Vec::new()));
        }
    }

    fn close_span(&mut self) {
        let Some((span, before)) = self.spans.pop() else { return };
        if matches!(span, Span::Flach) {
            return;
        }
        let inhalt = std::mem::replace(&mut self.inlines, before);
        match span {
            Span::Stark => self.inlines.push(Inline::Form(Form::Stark { inhalt })),
            Span::Betont => self.inlines.push(Inline::Form(Form::Betont { inhalt })),
            Span::Link(url) if is_safe(&url) => {
                self.inlines.push(Inline::Form(Form::Link { url, text: plain(&inhalt) }));
            }
            Span::Link(_) | Span::Flach => self.inlines.extend(inhalt),
        }
    }

    fn push_text(&mut self, text: &str) {
        if let Some(Inline::Text(last)) = self.inlines.last_mut() {
            last.push_str(text);
        } else {
            self.inlines.push(Inline::text(text));
        }
    }

    fn close_paragraph(&mut self) {
        let inhalt = std::mem::take(&mut self.inlines);
        if !plain(&inhalt).trim().is_empty() {
            self.push_block(Block::Absatz { inhalt });
        }
    }

    fn push_block(&mut self, block: Block) {
        self.levels.last_mut().unwrap_or(&mut self.done).push(block);
    }

    fn finish(mut self) -> Vec<Block> {
        while !self.spans.is_empty() {
            self.close_span();
        }
        self.close_paragraph();
        self.done
    }
}

fn is_safe(url: &str) -> bool {
    url.len() <= MAX_URL && ["http://", "https://", "mailto:"].iter().any(|scheme| url.starts_with(scheme))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_lists_and_emphasis_become_blocks() {
        insta::assert_json_snapshot!(blocks(
            "Ein *wichtiger* **Satz**\nmit `Code`.\n\n- eins\n- zwei\n  - innen\n\n1. a\n2. b"
        ));
    }

    #[test]
    fn html_pictures_and_unsafe_links_are_only_text() {
        insta::assert_json_snapshot!(blocks(
            "<script>alert(1)</script>\n\n![Bild](x.png) [böse](javascript:alert(1)) [gut](https://beispiel.example)"
        ));
    }

    #[test]
    fn deep_nesting_is_flattened_and_loses_no_text() {
        let text = format!("{}Kern{}", "*".repeat(100_000), "*".repeat(100_000));
        let json = serde_json::to_string(&blocks(&text)).expect("JSON");
        assert!(json.contains("Kern"));
        let quotes = format!("{} innen", "> - ".repeat(200));
        assert!(serde_json::to_string(&blocks(&quotes)).expect("JSON").contains("innen"));
    }

    proptest::proptest! {
        #[test]
        fn any_text_becomes_blocks(text in "(\\PC|\n|\\* |> |- |\\[|\\]|`){0,200}") {
            let _ = blocks(&text);
        }
    }
}
