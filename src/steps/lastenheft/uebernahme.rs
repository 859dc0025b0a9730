//! Entries for `lastenheft.yaml`: proposals as the user's own text, dropped proposals, confirmed values.

use serde::Serialize;
use serde_yaml::FlowSeq;

use super::{Abgrenzung, Anforderung, Kriterium};
use crate::model::lastenheft::{Anforderungsart, Gruppe, Nachweis, Prioritaet};
use crate::steps::katalog::{Wertangabe, Wertstand};

#[derive(Serialize)]
struct EigeneAnforderung<'a> {
    id: &'a str,
    titel: &'a str,
    text: &'a str,
    art: Anforderungsart,
    gruppe: Gruppe,
    prioritaet: Prioritaet,
    #[serde(skip_serializing_if = "Option::is_none")]
    a_kriterium: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    begruendung: Option<&'a str>,
    herkunft: FlowSeq<&'a [String]>,
    abnahme: Vec<EigenesKriterium<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nachweis: Option<Nachweis>,
    vorlage: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    werte_zu_bestaetigen: Vec<OffenerWert<'a>>,
}

#[derive(Serialize)]
struct EigenesKriterium<'a> {
    ausgangslage: &'a str,
    aktion: &'a str,
    ergebnis: &'a str,
}

#[derive(Serialize)]
struct OffenerWert<'a> {
    name: &'a str,
    wert: &'a str,
    bedeutung: &'a str,
}

#[derive(Serialize)]
struct EigeneAbgrenzung<'a> {
    id: &'a str,
    titel: &'a str,
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    grund: Option<&'a str>,
    herkunft: FlowSeq<&'a [String]>,
    vorlage: String,
}

#[derive(Serialize)]
struct Streichung<'a> {
    anforderung: &'a str,
    entfaellt: &'static str,
    grund: &'a str,
}

#[derive(Serialize)]
struct Bestaetigung<'a> {
    anforderung: &'a str,
    name: &'a str,
    wert: &'a str,
}

/// Why an entry could not be put into YAML.
pub type YamlError = serde_yaml::SerializeError;

/// Proposals as entries of `anforderungen`.
///
/// # Errors
/// Never for texts; the signature is that of the serializer.
pub fn anforderungen<'a>(proposals: impl Iterator<Item = &'a Anforderung>) -> Result<String, YamlError> {
    let entries: Vec<EigeneAnforderung<'_>> = proposals
        .map(|x| EigeneAnforderung {
            id: &x.id,
            titel: &x.titel,
            text: &x.text,
            art: x.art,
            gruppe: x.gruppe,
            prioritaet: x.prioritaet,
            a_kriterium: x.a_kriterium.as_deref(),
            begruendung: x.begruendung.as_deref(),
            herkunft: FlowSeq(&x.herkunft),
            abnahme: x.abnahme.iter().map(EigenesKriterium::from).collect(),
            nachweis: x.nachweis,
            vorlage: template(x.stand.vorlage()),
            werte_zu_bestaetigen: open(&x.werte).map(OffenerWert::from).collect(),
        })
        .collect();
    list(&entries)
}

/// Proposals as entries of `abgrenzung`.
///
/// # Errors
/// As [`anforderungen`].
pub fn abgrenzungen<'a>(proposals: impl Iterator<Item = &'a Abgrenzung>) -> Result<String, YamlError> {
    let entries: Vec<EigeneAbgrenzung<'_>> = proposals
        .map(|x| EigeneAbgrenzung {
            id: &x.id,
            titel: &x.titel,
            text: &x.text,
            grund: x.grund.as_deref(),
            herkunft: FlowSeq(&x.herkunft),
            vorlage: template(x.stand.vorlage()),
        })
        .collect();
    list(&entries)
}

/// Dropped proposals as entries of `anpassungen`.
///
/// # Errors
/// As [`anforderungen`].
pub fn streichungen<'a>(ids: impl Iterator<Item = &'a str>, grund: &str) -> Result<String, YamlError> {
    let entries: Vec<Streichung<'_>> =
        ids.map(|anforderung| Streichung { anforderung, entfaellt: "ja", grund }).collect();
    list(&entries)
}

/// Confirmed values as entries of `werte`: identifier of the requirement, name, value.
///
/// # Errors
/// As [`anforderungen`].
pub fn bestaetigungen<'a>(werte: impl Iterator<Item = (&'a str, &'a str, &'a str)>) -> Result<String, YamlError> {
    let entries: Vec<Bestaetigung<'_>> =
        werte.map(|(anforderung, name, wert)| Bestaetigung { anforderung, name, wert }).collect();
    list(&entries)
}

/// The values of a requirement that nobody has confirmed yet.
pub fn open(werte: &[Wertangabe]) -> impl Iterator<Item = &Wertangabe> {
    werte.iter().filter(|wert| wert.stand == Wertstand::Offen)
}

fn template(vorlage: Option<&super::Vorlage>) -> String {
    vorlage.map(ToString::to_string).unwrap_or_default()
}

/// A YAML list in block style, one line per text, however long: a changed sentence is then one changed line.
fn list<T: Serialize>(entries: &[T]) -> Result<String, YamlError> {
    let options = serde_yaml::ser_options! { prefer_block_scalars: false, compact_list_indent: false };
    serde_yaml::to_string_with_options(&entries, options)
}

impl<'a> From<&'a Kriterium> for EigenesKriterium<'a> {
    fn from(criterion: &'a Kriterium) -> Self {
        Self { ausgangslage: &criterion.ausgangslage, aktion: &criterion.aktion, ergebnis: &criterion.ergebnis }
    }
}

impl<'a> From<&'a Wertangabe> for OffenerWert<'a> {
    fn from(wert: &'a Wertangabe) -> Self {
        Self { name: &wert.name, wert: &wert.roh, bedeutung: &wert.bedeutung }
    }
}
