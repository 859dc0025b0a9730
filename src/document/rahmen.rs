//! Cover and running head of documents beside Lastenheft and Pflichtenheft.

use super::ansicht::Ansicht;
use super::{Angabe, Document};
use crate::model::werte::Datum;
use crate::text::Arg;

/// What such a document bears instead of version, state and history of the project, which are those of the Lastenheft.
pub(super) struct Rahmen {
    /// The day whose state it shows.
    pub stand: Datum,
    /// What tells it from others of its kind, in the words that are printed: `AEN-01`, “Stand 30. Juni 2027”.
    pub fassung: String,
    /// Its state in words, if it has one.
    pub status: String,
    /// Whether it may still change.
    pub entwurf: bool,
    /// Confidentiality in words; none: as the project says.
    pub vertraulichkeit: Option<String>,
    /// Key of the word for whose document it is.
    pub herausgeber: &'static str,
    /// What else its cover says.
    pub angaben: Vec<Angabe>,
}

impl Rahmen {
    /// A document of which nothing is known but its day.
    pub(super) fn of_day(ansicht: &Ansicht<'_>, stand: Datum) -> Self {
        let day = ansicht.datum(Some(stand));
        Self {
            stand,
            fassung: ansicht.texte.format("wort-stand-vom", &[("tag", Arg::Text(day.clone()))]),
            status: String::new(),
            entwurf: false,
            vertraulichkeit: None,
            herausgeber: "lh-auftraggeber",
            angaben: vec![ansicht.fassung("lh-stand", day)],
        }
    }

    /// The same with a cover that says this besides.
    pub(super) fn with(mut self, angaben: impl IntoIterator<Item = Angabe>) -> Self {
        self.angaben.extend(angaben);
        self
    }

    /// The document in this frame.
    pub(super) fn around(self, mut document: Document, ansicht: &Ansicht<'_>) -> Document {
        let date = self.stand.date();
        let meta = &mut document.meta;
        meta.version = self.fassung;
        meta.status = self.status;
        meta.entwurf = self.entwurf;
        meta.datum = ansicht.datum(Some(self.stand));
        meta.datum_iso = [date.year().into(), date.month().into(), date.day().into()];
        if let Some(vertraulichkeit) = self.vertraulichkeit {
            meta.vertraulichkeit = vertraulichkeit;
        }
        let first = ansicht.angabe(self.herausgeber, meta.firma.clone());
        let last = ansicht.angabe("lh-vertraulichkeit", meta.vertraulichkeit.clone());
        document.deckblatt = std::iter::once(first).chain(self.angaben).chain([last]).collect();
        // The word stands for the version of the project.
        document.texte.remove("version");
        document
    }
}
