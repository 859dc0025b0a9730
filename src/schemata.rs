//! JSON Schemas for all files of a project, so that editors complete and check while people type.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::check::saetze::begriffe::Begriffsdatei;
use crate::check::saetze::woerter::Wortdatei;
use crate::decode::Decode;
use crate::decode::schema::Schemata;
use crate::model::aenderung::Aenderungsantrag;
use crate::model::angebot::Angebot;
use crate::model::antworten::Antwortdatei;
use crate::model::auswahl::Auswahldatei;
use crate::model::befragung::Befragungsdatei;
use crate::model::bewertung::Bewertungsdatei;
use crate::model::kunden::Kundendatei;
use crate::model::kundenorientierung::Kundenorientierungsdatei;
use crate::model::lastenheft::Lastenheftdatei;
use crate::model::pflichtenheft::Pflichtenheftdatei;
use crate::model::projekt::Projektdatei;
use crate::model::prozesse::Prozessdatei;
use crate::model::umsatz::Umsatzdatei;
use crate::model::umsetzung::Umsetzungsdatei;
use crate::model::zeitplan::Zeitplandatei;
use crate::source::yaml;
use crate::steps::befunde::Befunddatei;
use crate::steps::katalog::Katalogdatei;
use crate::steps::regeln::Regeldatei;
use crate::templates::Templates;

/// Where the German words for records and fields stand.
const FELDER: &str = "schemata/felder.yaml";

/// The schema of one kind of file.
#[derive(Debug, Clone, Copy)]
pub struct Schema {
    /// Its name; the file with it is `NAME.schema.json`.
    pub name: &'static str,
    /// The files it is for, as a pattern of paths within the project.
    pub dateien: &'static str,
    root: fn(&mut Schemata) -> Value,
}

macro_rules! schemata {
    ($($name:literal for $dateien:literal = $ty:ty;)*) => {
        /// All schemas in the order of the road.
        pub const ALLE: &[Schema] = &[$(Schema { name: $name, dateien: $dateien, root: <$ty as Decode>::schema }),*];
    };
}

schemata! {
    "crmplan" for "crmplan.yaml" = Projektdatei;
    "kunden" for "analyse/kunden{,/*}.yaml" = Kundendatei;
    "umsatz" for "analyse/umsatz{,/*}.yaml" = Umsatzdatei;
    "befragung" for "analyse/befragung{,/*}.yaml" = Befragungsdatei;
    "prozesse" for "analyse/prozesse{,/*}.yaml" = Prozessdatei;
    "antworten" for "analyse/antworten{,/*}.yaml" = Antwortdatei;
    "lastenheft" for "lastenheft{,/*}.yaml" = Lastenheftdatei;
    "auswahl" for "auswahl{,/*}.yaml" = Auswahldatei;
    "angebot" for "angebote/*.yaml" = Angebot;
    "bewertungen" for "bewertungen{,/*}.yaml" = Bewertungsdatei;
    "pflichtenheft" for "pflichtenheft{,/*}.yaml" = Pflichtenheftdatei;
    "aenderung" for "aenderungen/*.yaml" = Aenderungsantrag;
    "zeitplan" for "zeitplan{,/*}.yaml" = Zeitplandatei;
    "umsetzung" for "umsetzung{,/*}.yaml" = Umsetzungsdatei;
    "kundenorientierung" for "kundenorientierung{,/*}.yaml" = Kundenorientierungsdatei;
    "katalog" for "kataloge/*.yaml" = Katalogdatei;
    "regeln" for "templates/regeln/*.yaml" = Regeldatei;
    "befunde" for "templates/befunde/*.yaml" = Befunddatei;
    "woerter" for "templates/saetze/woerter.yaml" = Wortdatei;
    "begriffe" for "templates/saetze/begriffe.yaml" = Begriffsdatei;
}

impl Schema {
    /// The schema of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        ALLE.iter().find(|schema| schema.name == name)
    }

    /// Where the schema lies for editors.
    #[must_use]
    pub fn url(&self) -> String {
        // Raw files of the repository, not the page that shows them.
        let raw = env!("CARGO_PKG_REPOSITORY").replacen("github.com", "raw.githubusercontent.com", 1);
        format!("{raw}/main/templates/schemata/{}.schema.json", self.name)
    }

    /// The line by which editors find the schema, at the top of a file.
    #[must_use]
    pub fn modeline(&self) -> String {
        format!("# yaml-language-server: $schema={}\n", self.url())
    }

    /// The schema as JSON.
    #[must_use]
    pub fn json(&self, worte: &Worte) -> Value {
        let mut schemata = Schemata::default();
        let root = (self.root)(&mut schemata);
        schemata.document(root, &format!("crmplan: {}", self.dateien), |record, field| worte.get(record, field))
    }
}

/// A new file of the project as it is written: with the line for editors above it.
#[must_use]
pub fn scaffold(name: &str, text: &str) -> String {
    let line = Schema::named(name).map(Schema::modeline).unwrap_or_default();
    format!("{line}{text}")
}

/// The German words for records and fields.
#[derive(Debug, Clone, Default)]
pub struct Worte(BTreeMap<(String, String), String>);

impl Worte {
    /// The words that come with the program: record by record, field by field; `.` is the record itself, and
    /// what stands under `*` is for fields of all records.
    #[must_use]
    pub fn load(templates: &Templates) -> Self {
        let mut words = BTreeMap::new();
        let tree = templates.get(FELDER).and_then(|text| yaml::parse(text).ok());
        for (record, fields) in tree.iter().flat_map(yaml::Node::entries) {
            for (field, text) in fields.entries() {
                if let (Some(record), Some(field), Some(text)) =
                    (record.as_scalar(), field.as_scalar(), text.as_scalar())
                {
                    words.insert((record.to_owned(), field.to_owned()), text.to_owned());
                }
            }
        }
        Self(words)
    }

    /// The words for a field, for the record itself if it is empty.
    #[must_use]
    pub fn get(&self, record: &str, field: &str) -> Option<String> {
        let field = if field.is_empty() { "." } else { field };
        let words = |record: &str| self.0.get(&(record.to_owned(), field.to_owned())).cloned();
        words(record).or_else(|| words("*").filter(|_| field != "."))
    }
}
