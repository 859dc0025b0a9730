//! What the project states for the analysis of sales, and what is usual where it does not.

use std::collections::{BTreeMap, BTreeSet};

use super::konten::Konto;
use crate::model::Projekt;
use crate::model::umsatzanalyse::Rechenannahmen;
use crate::model::werte::Datum;
use crate::source::Located;
use crate::tabelle::form::decode;
use crate::text;

/// The day of the analysis: stated for the export, for the analysis of customers, or else the date of the project.
#[must_use]
pub fn stichtag(projekt: &Projekt) -> Datum {
    projekt.umsatz.stichtag.or(projekt.kundenanalyse.stichtag).unwrap_or(projekt.angaben.datum)
}

/// The assumptions of `projekt`; none only if a usual value were no share.
#[must_use]
pub fn annahmen(projekt: &Projekt) -> Option<Rechenannahmen> {
    Rechenannahmen::of(projekt.umsatz.annahmen.as_ref())
}

/// Words of the export, folded → identifiers of segments: as stated, or where the word is the name or identifier of a segment.
#[must_use]
pub fn segmente(projekt: &Projekt) -> BTreeMap<String, String> {
    let mut words = BTreeMap::new();
    for segment in &projekt.kundenanalyse.segmente {
        for word in [segment.name.as_str(), segment.id.as_str()] {
            words.insert(text::fold(word), segment.id.to_string());
        }
    }
    for zuordnung in &projekt.umsatz.segmente {
        words.extend(zuordnung.werte.iter().map(|word| (text::fold(&word.value), zuordnung.segment.to_string())));
    }
    words
}

/// Identifiers of segments → their names.
#[must_use]
pub fn segmentnamen(projekt: &Projekt) -> BTreeMap<String, String> {
    projekt.kundenanalyse.segmente.iter().map(|segment| (segment.id.to_string(), segment.name.clone())).collect()
}

/// Customers' numbers → the names of the groups they belong to.
#[must_use]
pub fn konzerne(projekt: &Projekt) -> Vec<(String, String)> {
    let groups = projekt.umsatz.konzerne.iter();
    groups.flat_map(|group| group.kunden.iter().map(|number| (number.value.clone(), group.name.clone()))).collect()
}

/// Words that are stated to mean a segment and that no customer of the export has.
#[must_use]
pub fn unbekannte_segmentworte<'p>(projekt: &'p Projekt, konten: &[Konto]) -> Vec<&'p Located<String>> {
    let words: BTreeSet<String> = konten.iter().map(|konto| text::fold(&decode(&konto.segment))).collect();
    let stated = projekt.umsatz.segmente.iter().flat_map(|zuordnung| &zuordnung.werte);
    stated.filter(|word| !words.contains(&text::fold(&word.value))).collect()
}
