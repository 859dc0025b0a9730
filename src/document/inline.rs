//! Text within paragraphs, cells and pairs.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Text within a paragraph or cell. Plain text is a JSON string, everything else an object with `art`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// Anything else.
    Form(Form),
}

/// Text with a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "art", rename_all = "snake_case")]
pub enum Form {
    /// Strongly emphasised.
    Stark {
        /// The text.
        inhalt: Vec<Inline>,
    },
    /// Emphasised.
    Betont {
        /// The text.
        inhalt: Vec<Inline>,
    },
    /// Verbatim.
    Code {
        /// The text.
        text: String,
    },
    /// Leads to an anchor of this document.
    Verweis {
        /// The anchor.
        ziel: String,
        /// The text.
        text: String,
    },
    /// What follows from the entry it stands with; computed, nobody's word.
    Folgen {
        /// Links with commas between them.
        inhalt: Vec<Inline>,
    },
    /// Text that a later version no longer has.
    Entfernt {
        /// The text.
        inhalt: Vec<Inline>,
    },
    /// Text that an earlier version did not have.
    Eingefuegt {
        /// The text.
        inhalt: Vec<Inline>,
    },
    /// Leads out of the document.
    Link {
        /// `http`, `https` or `mailto`.
        url: String,
        /// The text.
        text: String,
    },
    /// A line break.
    Umbruch,
}

impl Inline {
    /// Plain text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Strongly emphasised text.
    pub fn stark(text: impl Into<String>) -> Self {
        Self::Form(Form::Stark { inhalt: vec![Self::text(text)] })
    }

    /// A link to `ziel` that reads `text`.
    pub fn verweis(ziel: impl Into<String>, text: impl Into<String>) -> Self {
        Self::Form(Form::Verweis { ziel: ziel.into(), text: text.into() })
    }

    /// A line break.
    #[must_use]
    pub fn umbruch() -> Self {
        Self::Form(Form::Umbruch)
    }
}

/// The whole text of a run, line by line.
#[must_use]
pub(super) fn lines(inlines: &[Inline]) -> String {
    let text = |inline: &Inline| match inline {
        Inline::Form(Form::Umbruch) => "\n".to_owned(),
        Inline::Form(Form::Folgen { inhalt }) => lines(inhalt),
        other => plain(std::slice::from_ref(other)),
    };
    inlines.iter().map(text).collect()
}

/// The bare text of a run, without what is computed.
#[must_use]
pub(super) fn plain(inlines: &[Inline]) -> String {
    let text = |inline: &Inline| match inline {
        Inline::Text(text)
        | Inline::Form(Form::Code { text } | Form::Verweis { text, .. } | Form::Link { text, .. }) => text.clone(),
        Inline::Form(
            Form::Stark { inhalt } | Form::Betont { inhalt } | Form::Entfernt { inhalt } | Form::Eingefuegt { inhalt },
        ) => plain(inhalt),
        Inline::Form(Form::Umbruch) => " ".to_owned(),
        Inline::Form(Form::Folgen { .. }) => String::new(),
    };
    inlines.iter().map(text).collect()
}
