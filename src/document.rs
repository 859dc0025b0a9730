//! The one format-neutral tree that templates and exports see.
//!
//! `document.json` is this tree: documented in `templates/README.md`, versioned by [`FORMAT_VERSION`]. It holds words,
//! not code; a template can lay it out and can do nothing else with it.

pub mod aenderungen;
pub mod aenderungsantrag;
pub mod analysebericht;
pub mod auswahl;
mod anhang;
mod ansicht;
mod befunde;
mod diagramm;
mod gliederung;
mod inline;
pub mod kundenorientierung;
pub mod lastenheft;
pub mod pflichtenheft;
pub mod mappe;
pub mod markdown;
mod meta;
mod offenes;
mod preisblatt;
mod rahmen;
mod vergleich;
mod tabellen;
pub mod termine;
mod verweise;
mod vorspann;
pub mod umsetzung;
pub mod vvt;
pub mod zeitplan;

pub use anhang::{
    Anhang, AnhangAbgrenzung, AnhangAnforderung, AnhangBefund, AnhangKriterium, AnhangProjekt, AnhangWert,
};
pub use diagramm::{
    Ampeln, Anteilsbalken, Balkenplan, Balkenzeile, Fluss, Ganzes, Klasse, Knoten, Licht, Linie, Marke, Netz, Pareto,
    Punkt, Saeule, Saeulen, Spanne, Spannen, Streubild, Trenner, Verlauf, WaermeFeld, WaermeZeile, Waermekarte,
};
pub use inline::{Form, Inline};
pub use meta::{Bild, Gestaltung, Meta};
pub use tabellen::{Blatt, tabellen};
pub use vergleich::{
    Aenderungsart, Eintragsaenderung, Fassung, Feldaenderung, Kapitelaenderung, Stellenaenderung, Teil, Teilart,
    Verborgen, Vergleich, are_same,
};

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::text::{Arg, Texte};

/// Version of the tree; raised when a template of an older version could misread it.
pub const FORMAT_VERSION: u32 = 2;

/// For whom a document is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sicht {
    /// For vendors: nothing internal.
    #[default]
    Anbieter,
    /// For the own team: everything.
    Team,
}

impl Sicht {
    /// The word for command line, file name and data.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Anbieter => "anbieter",
            Self::Team => "team",
        }
    }
}

/// A whole document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Document {
    /// See [`FORMAT_VERSION`].
    pub format_version: u32,
    /// `de` or `en`.
    pub sprache: String,
    /// Title and what belongs to it.
    pub meta: Meta,
    /// The looks the user chose.
    pub gestaltung: Gestaltung,
    /// The fixed words a template needs.
    pub texte: BTreeMap<String, String>,
    /// Pairs for the cover.
    pub deckblatt: Vec<Angabe>,
    /// What stands between cover and contents.
    pub vorspann: Vec<Block>,
    /// The chapters.
    pub kapitel: Vec<Section>,
    /// Machine-readable content, attached to the PDF.
    pub anhang: Anhang,
}

/// A label and what it says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Angabe {
    /// The label.
    pub name: String,
    /// The content.
    pub inhalt: Vec<Inline>,
    /// Whether it says which version the document is, and nothing of what it says.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fassung: bool,
}

impl Angabe {
    /// A label and what it says.
    #[must_use]
    pub fn new(name: String, inhalt: Vec<Inline>) -> Self {
        Self { name, inhalt, fassung: false }
    }
}

/// A numbered part of the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Section {
    /// Such as `2.1` or `A`.
    pub nummer: String,
    /// Heading.
    pub titel: String,
    /// Anchor for links.
    pub anker: String,
    /// Content before the first subsection.
    pub bloecke: Vec<Block>,
    /// Subsections.
    pub kapitel: Vec<Section>,
}

/// A piece of content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "art", rename_all = "snake_case")]
pub enum Block {
    /// A paragraph.
    Absatz {
        /// Its text.
        inhalt: Vec<Inline>,
    },
    /// A heading below the numbered ones, with anchor.
    Zwischentitel {
        /// Its text.
        titel: String,
        /// Anchor for links, if something leads here.
        anker: Option<String>,
    },
    /// A list.
    Liste {
        /// Whether the order counts.
        nummeriert: bool,
        /// The items.
        punkte: Vec<Vec<Block>>,
    },
    /// Labels with content, one below the other.
    Angaben {
        /// The pairs.
        paare: Vec<Angabe>,
    },
    /// A table with one header row.
    Tabelle(Tabelle),
    /// A requirement.
    Anforderung(Box<Anforderung>),
    /// Something to be noticed.
    Hinweis {
        /// Its text.
        inhalt: Vec<Inline>,
    },
    /// Horizontal bars.
    Balken(Balken),
    /// Boxes in columns, such as a map of processes.
    Landkarte(Landkarte),
    /// A curve of concentration.
    Pareto(Pareto),
    /// A grid shaded by size.
    Waermekarte(Waermekarte),
    /// Points between two axes.
    Streubild(Streubild),
    /// Columns side by side.
    Saeulen(Saeulen),
    /// Wholes cut into their parts.
    Anteilsbalken(Anteilsbalken),
    /// Ranges around a line.
    Spannen(Spannen),
    /// Things around one in the middle.
    Netz(Netz),
    /// Tasks over time.
    Balkenplan(Balkenplan),
    /// Lines through points over time.
    Verlauf(Verlauf),
    /// Traffic lights.
    Ampeln(Ampeln),
}

/// A table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Tabelle {
    /// What it shows, for the caption and for people who cannot see it.
    pub titel: String,
    /// The columns.
    pub spalten: Vec<Spalte>,
    /// The rows, each with one cell per column.
    pub zeilen: Vec<Zeile>,
    /// Whether it only repeats what stands elsewhere in the document, such as an overview.
    pub wiederholt: bool,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Spalte {
    /// Its heading.
    pub titel: String,
    /// Relative width.
    pub breite: u32,
    /// Whether it holds numbers, to be set flush right.
    pub zahlen: bool,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Zeile {
    /// Anchor for links.
    pub anker: Option<String>,
    /// One cell per column.
    pub zellen: Vec<Vec<Inline>>,
}

/// A requirement as printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Anforderung {
    /// Identifier and anchor.
    pub id: String,
    /// Title.
    pub titel: String,
    /// Priority in words.
    pub prioritaet: String,
    /// `muss`, `soll` or `kann`, for the looks.
    pub stufe: String,
    /// The sentence.
    pub text: String,
    /// Why it exists.
    pub begruendung: Option<String>,
    /// Acceptance criteria, each as labelled parts.
    pub abnahme: Vec<Vec<Angabe>>,
    /// How fulfilment is shown, in words.
    pub nachweis: Option<String>,
    /// What else matters to the reader: why it excludes offers, which values are not confirmed yet.
    pub hinweise: Vec<Angabe>,
    /// What it comes from.
    pub herkunft: Vec<Inline>,
    /// Notes for the own team.
    pub vermerk: Option<String>,
    /// Of a criterion of the Pflichtenheft: what the contractor says to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vertrag: Option<Vertragswort>,
}

/// Both parties' words on a criterion of the Pflichtenheft; the sentence of the requirement is the client's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Vertragswort {
    /// What is printed in the place of the identifier, such as `/F10/`.
    pub zeichen: String,
    /// Whose word the requirement is.
    pub auftraggeber: String,
    /// Whose word the solution is.
    pub auftragnehmer: String,
    /// The contractor's word: solution, effort, prices, conditions.
    pub loesung: Vec<Angabe>,
}

/// Horizontal bars.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Balken {
    /// What they show.
    pub titel: String,
    /// The same in a sentence for people who cannot see it.
    pub alt: String,
    /// The bars.
    pub balken: Vec<BalkenWert>,
}

/// One bar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BalkenWert {
    /// Its label.
    pub name: String,
    /// Its value in words.
    pub wert: String,
    /// Its length in thousandths of the full width.
    pub promille: u32,
}

/// Boxes in columns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Landkarte {
    /// What it shows.
    pub titel: String,
    /// Legend of the levels: level and its word.
    pub legende: Vec<Feld>,
    /// The columns.
    pub spalten: Vec<Landkartenspalte>,
}

/// A column of boxes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Landkartenspalte {
    /// Its heading.
    pub titel: String,
    /// Its boxes.
    pub felder: Vec<Feld>,
}

/// A box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Feld {
    /// Its text.
    pub inhalt: Vec<Inline>,
    /// Its level, for the looks: `ja`, `spaeter`, `nein`.
    pub stufe: String,
}

/// The canonical form of data: fields in the order of the format, two spaces a level, LF, UTF-8. A state has exactly one.
///
/// # Errors
/// Never for documents; the signature is that of the serializer.
pub fn canonical(value: &impl Serialize) -> serde_json::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(value)?;
    bytes.push(b'\n');
    Ok(bytes)
}

impl Document {
    /// The released document with the checksum of its data, as it is printed and attached.
    #[must_use]
    pub fn sealed(mut self, pruefsumme: &str) -> Self {
        self.meta.pruefsumme = Some(pruefsumme.to_owned());
        self.anhang.projekt.pruefsumme = Some(pruefsumme.to_owned());
        self
    }

    /// A working state under the version of a release that it goes on from: it bears another name, so that nobody takes it for that.
    #[must_use]
    pub fn continued(mut self, texte: &Texte) -> Self {
        let version = texte.format("wort-nach-version", &[("version", Arg::Text(self.meta.version))]);
        let label = texte.get("lh-version");
        let control = self.vorspann.iter_mut().filter_map(|block| match block {
            Block::Angaben { paare } => Some(paare),
            _ => None,
        });
        for angabe in control.flatten().chain(&mut self.deckblatt).filter(|x| x.fassung && x.name == label) {
            angabe.inhalt = vec![Inline::text(&version)];
        }
        // Whoever takes the attached data must not take it for the release either.
        self.anhang.projekt.version.clone_from(&version);
        if let Some(aenderungen) = &mut self.anhang.aenderungen {
            aenderungen.nachher.version.clone_from(&version);
        }
        self.meta.version = version;
        self
    }
}

impl Block {
    /// A paragraph of plain text.
    pub fn absatz(text: impl Into<String>) -> Self {
        Self::Absatz { inhalt: vec![Inline::text(text)] }
    }

    /// An unordered list of plain texts.
    pub fn punkte<S: Into<String>>(texts: impl IntoIterator<Item = S>) -> Self {
        Self::Liste { nummeriert: false, punkte: texts.into_iter().map(|text| vec![Self::absatz(text)]).collect() }
    }
}
