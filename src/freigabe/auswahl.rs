//! Frozen states of the selection: matrix, weights and procedure as they were fixed, before offers were opened.
//!
//! ```text
//! freigaben/auswahl-1/
//!   auswahl.json       what was fixed, as data: the selection, and the requirements that are its criteria
//!   eingefroren.json   when, by whom, for which Lastenheft, after which state, and which offers were there already
//!   SHA256SUMS         checksums of both
//! ```

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{FOLDER, FORMAT, checksum, foreign, intact};
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::document;
use crate::load::Frozen;
use crate::model::Projekt;
use crate::model::auswahl::Auswahldatei;
use crate::model::werte::Datum;
use crate::steps::auswahl::Grundlage;
use crate::steps::auswahl::vergleich::{Aenderung, daten, unterschiede};

/// What the folders of frozen states begin with; their number follows.
pub const PREFIX: &str = "auswahl-";

const DATEN: &str = "auswahl.json";
const RECORD: &str = "eingefroren.json";

/// What is noted of a frozen state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vermerk {
    format: u32,
    /// The first one has 1.
    pub nummer: u32,
    /// ISO date.
    pub datum: String,
    /// Who fixed it.
    pub name: String,
    /// In which role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rolle: Option<String>,
    /// Version of the Lastenheft that is asked for.
    pub lastenheft: String,
    /// SHA-256 of its data; none of a working state.
    pub lastenheft_pruefsumme: Option<String>,
    /// Bidders whose offers lay there already: a matrix that was fixed afterwards proves nothing to them.
    pub angebote: Vec<String>,
    /// Checksum of the state before.
    vorgaenger: Option<String>,
}

/// A frozen state whose files are as they were written.
#[derive(Debug, Clone)]
pub struct Eingefroren {
    /// What is noted of it.
    pub vermerk: Vermerk,
    /// SHA-256 of what was fixed, as data.
    pub pruefsumme: String,
    daten: Value,
    kette: String,
}

/// The folder of a frozen state, relative to the root of the project.
#[must_use]
pub fn folder(nummer: u32) -> String {
    format!("{FOLDER}/{PREFIX}{nummer}")
}

/// Reads and proves all frozen states, oldest first. What is not as it was written is reported and left out.
pub fn read(frozen: Vec<Frozen>, sink: &mut Sink) -> Vec<Eingefroren> {
    let mut states: Vec<Eingefroren> = frozen.into_iter().filter_map(|folder| prove(folder, sink)).collect();
    states.sort_by_key(|state| state.vermerk.nummer);
    let mut before: Option<&Eingefroren> = None;
    for state in &states {
        let expected = before.map(|before| &before.kette);
        let follows = before.map_or(1, |before| before.vermerk.nummer + 1) == state.vermerk.nummer;
        if state.vermerk.vorgaenger.as_ref() != expected || !follows {
            sink.push(changed(&format!("{}/{RECORD}", self::folder(state.vermerk.nummer))));
        }
        before = Some(state);
    }
    states
}

fn prove(frozen: Frozen, sink: &mut Sink) -> Option<Eingefroren> {
    let ordner = frozen.ordner.clone();
    let (files, listed) = intact(frozen, &[DATEN, RECORD], sink)?;
    let vermerk: Option<Vermerk> = files.get(RECORD).and_then(|bytes| serde_json::from_slice(bytes).ok());
    let bytes = files.get(DATEN)?;
    let daten: Option<Value> = serde_json::from_slice(bytes).ok();
    let Some((vermerk, daten)) = vermerk.filter(|x| x.format == FORMAT).zip(daten) else {
        let path = format!("{ordner}/{RECORD}");
        let diagnostic = Diagnostic::new(rules::FREIGABE_UNLESBAR).in_file(&path).with("datei", path);
        sink.push(diagnostic.with_hint("hinweis-freigabe-unlesbar"));
        return None;
    };
    if ordner != folder(vermerk.nummer) {
        sink.push(foreign(&ordner));
        return None;
    }
    Some(Eingefroren { vermerk, pruefsumme: checksum(bytes), daten, kette: checksum(&listed) })
}

fn changed(path: &str) -> Diagnostic {
    let diagnostic = Diagnostic::new(rules::FREIGABE_VERAENDERT).in_file(path).with("datei", path);
    diagnostic.with_hint("hinweis-freigabe-veraendert")
}

/// The files of the next frozen state, by path.
///
/// # Errors
/// Never for what a project says; the signature is that of the serializer.
pub fn files(
    projekt: &Projekt,
    grundlage: &Grundlage,
    (datum, name, rolle): (Datum, &str, Option<&str>),
    before: Option<&Eingefroren>,
) -> serde_json::Result<BTreeMap<String, Vec<u8>>> {
    let vermerk = Vermerk {
        format: FORMAT,
        nummer: before.map_or(0, |before| before.vermerk.nummer) + 1,
        datum: datum.date().to_string(),
        name: name.to_owned(),
        rolle: rolle.map(str::to_owned),
        lastenheft: grundlage.version.clone(),
        lastenheft_pruefsumme: grundlage.pruefsumme.clone(),
        angebote: projekt.angebote.iter().map(|x| x.anbieter.to_string()).collect(),
        vorgaenger: before.map(|before| before.kette.clone()),
    };
    let files = BTreeMap::from([
        (DATEN.to_owned(), document::canonical(&fixed(&projekt.auswahl, grundlage)?)?),
        (RECORD.to_owned(), document::canonical(&vermerk)?),
    ]);
    Ok(super::with_sums(files))
}

impl Eingefroren {
    /// What the selection and its requirements say otherwise than they were fixed; nothing of who is asked, which may grow.
    ///
    /// # Errors
    /// As [`fn@files`].
    pub fn abweichungen(&self, auswahl: &Auswahldatei, grundlage: &Grundlage) -> serde_json::Result<Vec<Aenderung>> {
        Ok(differences(&self.daten, &fixed(auswahl, grundlage)?))
    }

    /// What the state after this one fixed otherwise.
    #[must_use]
    pub fn bis(&self, next: &Self) -> Vec<Aenderung> {
        differences(&self.daten, &next.daten)
    }
}

/// What is fixed: the selection, and the requirements that are its criteria.
fn fixed(auswahl: &Auswahldatei, grundlage: &Grundlage) -> serde_json::Result<Value> {
    let mut all = daten(auswahl)?;
    if let Value::Object(fields) = &mut all {
        fields.insert("gefragt".to_owned(), daten(&grundlage.anforderungen)?);
    }
    Ok(all)
}

/// Who is asked may grow: it is no change of how offers are compared.
fn differences(before: &Value, after: &Value) -> Vec<Aenderung> {
    let mut found = unterschiede(before, after);
    found.retain(|change| !change.stelle.starts_with("anbieter/"));
    found
}
