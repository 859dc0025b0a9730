//! `crmplan.yaml`: who introduces what, in which state the document is, how it looks.

use super::werte::{Anteil, Datum, Farbe, Markdown, Version};
use crate::decode::schema::{self, Schemata};
use crate::decode::{Decode, Decoder, choose};
use crate::source::Located;
use crate::source::yaml::Node;
use crate::text::Sprache;
use crate::{choice, record};
use serde_json::Value;

impl Decode for Sprache {
    fn decode(node: &Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        const ALL: [Sprache; 2] = [Sprache::De, Sprache::En];
        let index = choose(node, &ALL.map(Sprache::code), cx)?;
        ALL.get(index).copied()
    }

    fn schema(_: &mut Schemata) -> Value {
        serde_json::json!({"enum": ["de", "en"]})
    }
}

choice! {
    /// The state of the Lastenheft. `crmplan.yaml` knows the first two; only a release makes the third.
    pub enum Status {
        Entwurf = "entwurf",
        InAbstimmung = "in_abstimmung",
        Freigegeben = "freigegeben",
    }
}

record! {
    /// A person to talk to.
    pub struct Ansprechpartner {
        pub name: String,
        pub rolle: Option<String>,
        pub email: Option<String>,
        pub telefon: Option<String>,
    }
}

record! {
    /// The company that introduces the CRM.
    pub struct Auftraggeber {
        pub firma: String,
        pub anschrift: Option<String>,
        pub branche: Option<String>,
        pub ansprechpartner: Option<Ansprechpartner>,
    }
}

record! {
    /// Who answers for data protection; the Verzeichnis von Verarbeitungstätigkeiten names them (Art. 30 (1) a and g DSGVO).
    pub struct Datenschutz {
        /// The data protection officer.
        pub beauftragter: Option<Ansprechpartner>,
        /// The representative of a controller outside the EU (Art. 27 DSGVO), with address.
        pub vertreter: Option<String>,
        /// Joint controllers (Art. 26 DSGVO), with address.
        pub gemeinsam_verantwortliche: Vec<String>,
        /// Where the technical and organisational measures (Art. 32 DSGVO) are described.
        pub tom: Option<String>,
    }
}

record! {
    /// One line of the change history.
    pub struct Aenderung {
        pub version: Version,
        pub datum: Datum,
        pub autor: String,
        pub beschreibung: String,
    }
}

record! {
    /// Who releases the document.
    pub struct Freigabe {
        pub name: String,
        pub rolle: Option<String>,
    }
}

record! {
    /// The project as a whole.
    pub struct Projektangaben {
        pub titel: String,
        pub auftraggeber: Auftraggeber,
        /// Version of the working state; releases have their own.
        pub version: Located<Version>,
        pub datum: Datum,
        pub status: Option<Located<Status>>,
        #[serde(skip)]
        pub sprache: Option<Sprache>,
        pub autor: Option<String>,
        pub freigabe: Option<Freigabe>,
        pub aenderungen: Vec<Aenderung>,
        pub verteiler: Vec<String>,
        pub vertraulichkeit: Option<String>,
        pub unternehmen: Option<Markdown>,
        pub ausgangslage: Option<Markdown>,
        pub zielbild: Option<Markdown>,
        pub datenschutz: Option<Datenschutz>,
        /// What of the contract value is kept for change requests; never leaves the company.
        pub aenderungsreserve: Option<Anteil>,
    }
}

record! {
    /// The looks of the documents.
    pub struct Gestaltung {
        pub logo: Option<Located<String>>,
        pub farbe: Option<Farbe>,
        /// Family of the running text, and of everything else unless `schrift_titel` names another.
        pub schrift: Option<Located<String>>,
        /// Family of headings, tables and labels.
        pub schrift_titel: Option<Located<String>>,
        /// Files of the project that its own templates may read.
        pub dateien: Vec<Located<String>>,
    }
}

choice! {
    /// How grave the findings of a rule are in this project.
    pub enum Stufe {
        Fehler = "fehler",
        Warnung = "warnung",
        Hinweis = "hinweis",
        /// They are not shown.
        Aus = "aus",
    }
}

record! {
    /// How grave the findings of one rule are, everywhere or in some files.
    pub struct Regelstufe {
        pub regel: Located<String>,
        pub stufe: Stufe,
        /// Patterns of paths within the project: `*` up to the next `/`, `**` for everything.
        pub pfade: Vec<Located<String>>,
    }
}

record! {
    /// Findings that somebody has looked at and accepted.
    pub struct Ausnahme {
        pub regel: Located<String>,
        /// Of what is said under this identifier only.
        pub kennung: Option<String>,
        /// In these files only.
        pub pfade: Vec<Located<String>>,
        /// About these words only.
        pub wort: Option<String>,
        pub grund: String,
    }
}

record! {
    /// What the project sets for `check`.
    pub struct Pruefung {
        pub stufen: Vec<Regelstufe>,
        pub ignoriere: Vec<Ausnahme>,
    }
}

record! {
    /// The file `crmplan.yaml`.
    pub struct Projektdatei {
        pub projekt: Projektangaben,
        pub gestaltung: Option<Gestaltung>,
        pub kataloge: Option<Vec<Katalogwahl>>,
        pub pruefung: Option<Pruefung>,
    }
}

/// A catalogue by its name, with the version the project was made with if it is stated: `basis@1.0.0`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Katalogwahl {
    /// Name of the catalogue.
    pub id: Located<String>,
    /// The version that was looked at.
    pub version: Option<String>,
}

impl Decode for Katalogwahl {
    fn decode(node: &Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        let text = Located::<String>::decode(node, cx)?;
        let (id, version) = match text.value.split_once('@') {
            Some((id, version)) => (id.to_owned(), Some(version.to_owned())),
            None => (text.value.clone(), None),
        };
        Some(Self { id: Located { value: id, origin: text.origin }, version })
    }

    fn schema(_: &mut Schemata) -> Value {
        schema::form(r"^[^@]+(@[0-9.]+)?$")
    }
}
