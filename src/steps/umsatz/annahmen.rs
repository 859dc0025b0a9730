//! What the project states for the analysis of sales, and what is usual where it does not.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::model::Projekt;
use crate::model::umsatz::Umsatzannahmen;
use crate::model::umsatzanalyse::Rechenannahmen;
use crate::model::werte::{Anteil, Datum};
use crate::source::Origin;
use crate::text;

/// The day of the analysis: stated for the export, for the analysis of customers, or else the date of the project.
#[must_use]
pub fn stichtag(projekt: &Projekt) -> Datum {
    projekt.umsatz.stichtag.or(projekt.kundenanalyse.stichtag).unwrap_or(projekt.angaben.datum)
}

/// The assumptions of `projekt`; none only if a usual value were no share.
#[must_use]
pub fn annahmen(projekt: &Projekt) -> Option<Rechenannahmen> {
    let stated = projekt.umsatz.annahmen.as_ref();
    let or = |field: fn(&Umsatzannahmen) -> Option<Anteil>, usual: i64| {
        stated.and_then(field).or_else(|| Anteil::new(Decimal::from(usual)))
    };
    Some(Rechenannahmen {
        origin: Origin::default(),
        abc_a: or(|x| x.abc_a, 80)?,
        abc_b: or(|x| x.abc_b, 95)?,
        rueckgewinnung_ruhend: or(|x| x.rueckgewinnung_ruhend, 20)?,
        rueckgewinnung_verloren: or(|x| x.rueckgewinnung_verloren, 10)?,
        cross_selling: or(|x| x.cross_selling, 20)?,
        zinssatz: or(|x| x.zinssatz, 10)?,
        ziel_lieferanteil: or(|x| x.ziel_lieferanteil, 50)?,
    })
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
        words.extend(zuordnung.werte.iter().map(|word| (text::fold(word), zuordnung.segment.to_string())));
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
