//! A small writer of XML 1.0: elements and their texts, indented.

/// The text so far.
#[derive(Default)]
pub(super) struct Xml {
    text: String,
    depth: usize,
}

impl Xml {
    /// The outermost element, in a namespace.
    pub(super) fn root(&mut self, name: &str, namespace: &str, inner: impl FnOnce(&mut Self)) {
        self.text.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        self.nested(&format!("{name} xmlns=\"{namespace}\""), name, inner);
    }

    /// An element that holds others.
    pub(super) fn element(&mut self, name: &str, inner: impl FnOnce(&mut Self)) {
        self.nested(name, name, inner);
    }

    /// An element that holds a text.
    pub(super) fn leaf(&mut self, name: &str, text: &str) {
        self.indent();
        let text = escaped(text);
        self.text.extend(["<", name, ">", &text, "</", name, ">\n"]);
    }

    /// The whole text.
    pub(super) fn finish(self) -> String {
        self.text
    }

    fn nested(&mut self, opening: &str, name: &str, inner: impl FnOnce(&mut Self)) {
        self.indent();
        self.text.extend(["<", opening, ">\n"]);
        self.depth += 1;
        inner(self);
        self.depth -= 1;
        self.indent();
        self.text.extend(["</", name, ">\n"]);
    }

    fn indent(&mut self) {
        self.text.extend(std::iter::repeat_n("  ", self.depth));
    }
}

/// A text as XML has it. Characters that XML does not know (2.2), not even escaped, are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            // Only behind `]]` it has to be escaped.
            '>' => escaped.push_str("&gt;"),
            // Readers make a line feed of it otherwise (2.11).
            '\r' => escaped.push_str("&#13;"),
            '\t' | '\n' => escaped.push(c),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_indented_and_closed() {
        let mut xml = Xml::default();
        xml.root("a", "urn:x", |xml| xml.element("b", |xml| xml.leaf("c", "d")));
        let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<a xmlns=\"urn:x\">\n  <b>\n    <c>d</c>\n  </b>\n</a>\n";
        assert_eq!(xml.finish(), expected);
    }

    #[test]
    fn no_text_becomes_an_element() {
        let mut xml = Xml::default();
        xml.leaf("a", "</a><b>&amp; \"]]>\" 'x'\u{0}\u{1b}\u{fffe}\r\nZeile");
        assert_eq!(xml.finish(), "<a>&lt;/a&gt;&lt;b&gt;&amp;amp; \"]]&gt;\" 'x'&#13;\nZeile</a>\n");
    }
}
