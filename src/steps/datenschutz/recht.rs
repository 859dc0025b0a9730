//! What the law says, as data with its date: `templates/recht/`.

use std::collections::BTreeSet;

use crate::diagnostic::Sink;
use crate::model::informationen::Aufbewahrung;
use crate::model::werte::{Anzahl, Datum};
use crate::source::Sources;
use crate::templates::Templates;
use crate::{read, record, text};

const AUFBEWAHRUNG: &str = "recht/aufbewahrung.yaml";
const LAENDER: &str = "recht/laender.yaml";
const BEGRIFFE: &str = "recht/begriffe.yaml";

record! {
    /// A class of statutory retention.
    pub struct Aufbewahrungsfrist {
        pub klasse: Aufbewahrung,
        pub jahre: Anzahl,
        /// Since when the period is as it is, if it was changed.
        pub seit: Option<Datum>,
        /// The years before the change.
        pub frueher: Option<Anzahl>,
        pub quelle: String,
    }
}

record! {
    /// The file `recht/aufbewahrung.yaml`.
    pub struct Aufbewahrungsdatei {
        pub stand: Datum,
        pub fristen: Vec<Aufbewahrungsfrist>,
    }
}

record! {
    /// The file `recht/laender.yaml`.
    pub struct Laenderdatei {
        pub stand: Datum,
        /// EU and EEA, ISO 3166.
        pub ewr: Vec<String>,
    }
}

record! {
    /// The file `recht/begriffe.yaml`: words by which checks recognise what an entry is about.
    pub struct Begriffe {
        pub ansprechpersonen: Vec<String>,
        pub beschaeftigte: Vec<String>,
        pub auswertung: Vec<String>,
        pub besondere: Vec<String>,
        pub werbung: Vec<String>,
        pub email: Vec<String>,
        pub telefon: Vec<String>,
        pub brief: Vec<String>,
        pub bewertung: Vec<String>,
        pub dpf: Vec<String>,
    }
}

/// What the checks know of the law.
#[derive(Debug, Clone, Default)]
pub struct Recht {
    /// Statutory retention.
    pub aufbewahrung: Option<Aufbewahrungsdatei>,
    /// Words that tell what an entry is about.
    pub begriffe: Option<Begriffe>,
    ewr: BTreeSet<String>,
}

impl Recht {
    /// Loads the embedded files with the user's own laid over them.
    pub fn load(templates: &Templates, sources: &mut Sources, sink: &mut Sink) -> Self {
        let laender: Option<Laenderdatei> = read::template(LAENDER, templates, sources, sink);
        Self {
            aufbewahrung: read::template(AUFBEWAHRUNG, templates, sources, sink),
            begriffe: read::template(BEGRIFFE, templates, sources, sink),
            ewr: laender.into_iter().flat_map(|datei| datei.ewr).map(|land| land.to_uppercase()).collect(),
        }
    }

    /// Whether a country lies outside EU and EEA.
    #[must_use]
    pub fn is_drittland(&self, land: &str) -> bool {
        !self.ewr.contains(land.trim().to_uppercase().as_str())
    }

    /// The same, unless `land` is no code of a country.
    #[must_use]
    pub fn drittland(&self, land: &str) -> Option<bool> {
        let code = land.trim();
        let is_code = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_alphabetic());
        is_code.then(|| self.is_drittland(code))
    }

    /// Years of statutory retention of a class; none if there is no such duty.
    #[must_use]
    pub(super) fn jahre(&self, klasse: Aufbewahrung) -> Option<u64> {
        let fristen = self.aufbewahrung.iter().flat_map(|datei| &datei.fristen);
        fristen.into_iter().find(|frist| frist.klasse == klasse).map(|frist| frist.jahre.0)
    }

    /// Whether accounting records of this class are kept for as long as an earlier law asked.
    #[must_use]
    pub(super) fn is_frueher(&self, klasse: Aufbewahrung) -> bool {
        let Some(years) = self.jahre(klasse) else { return false };
        let mut fristen = self.aufbewahrung.iter().flat_map(|datei| &datei.fristen);
        fristen.any(|frist| frist.frueher == Some(Anzahl(years)))
    }
}

/// Whether one of `texts` contains one of `words`; case and umlauts written out do not matter.
pub(super) fn nennt<'t>(texts: impl IntoIterator<Item = &'t String>, words: &[String]) -> bool {
    let words: Vec<String> = words.iter().map(|word| text::fold(word)).collect();
    texts.into_iter().map(|found| text::fold(found)).any(|found| words.iter().any(|word| found.contains(word.as_str())))
}
