//! Identifiers: given once, and used only where they exist and are of the right kind.

use std::collections::{BTreeMap, HashMap};

use crate::decode::Names;
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::model::kunden::Potenzial;
use crate::model::werte::Benannt;
use crate::source::{Located, Origin};
use crate::text;

type Definitions<'n> = HashMap<&'n str, (&'static str, &'n Located<String>)>;

/// Origins within entries that were taken over, each with the identifier of its entry.
type AdoptedOrigins<'p> = BTreeMap<Origin, &'p str>;

/// Reports identifiers given twice and, if `complete`, references that lead nowhere.
pub(super) fn check(names: &Names, projekt: Option<&Projekt>, complete: bool, sink: &mut Sink) {
    let adopted = projekt.map(adopted_origins).unwrap_or_default();
    let mut defined: Definitions<'_> = HashMap::with_capacity(names.defined.len());
    for (art, name) in names.defined.iter().filter(|(art, name)| !is_superseded(art, name.origin, projekt)) {
        if let Some((_, first)) = defined.get(name.value.as_str()) {
            let diagnostic = Diagnostic::new(rules::KENNUNG_DOPPELT).with("kennung", &name.value).at(name.origin);
            sink.push(diagnostic.related(first.origin, "marke-zuerst-hier").with_hint("hinweis-kennung-doppelt"));
        } else {
            defined.insert(&name.value, (art, name));
        }
    }
    for (art, name) in &names.used {
        match defined.get(name.value.as_str()) {
            Some((found, definition)) => check_kind(art, found, name, definition, sink),
            None if complete => sink.push(match adopted.get(&name.origin) {
                Some(entry) => gone(name, entry),
                None => unknown(art, name, &defined),
            }),
            None => {}
        }
    }
}

/// Whether a computed potential gave way to what people say of it, perhaps under the same identifier.
fn is_superseded(art: &str, origin: Origin, projekt: Option<&Projekt>) -> bool {
    art == Potenzial::ART
        && projekt.is_some_and(|projekt| projekt.kundenanalyse.potenziale.iter().all(|x| x.id.origin() != origin))
}

fn adopted_origins(projekt: &Projekt) -> AdoptedOrigins<'_> {
    let lastenheft = &projekt.lastenheft;
    let requirements = lastenheft.anforderungen.iter().filter(|own| own.vorlage.is_some());
    let requirements = requirements.map(|own| (own.id.as_str(), &own.herkunft));
    let exclusions = lastenheft.abgrenzung.iter().filter(|own| own.vorlage.is_some());
    let exclusions = exclusions.map(|own| (own.id.as_str(), &own.herkunft));
    let entries = requirements.chain(exclusions);
    entries.flat_map(|(id, herkunft)| herkunft.iter().map(move |source| (source.origin(), id))).collect()
}

/// What was taken over was derived from something that existed: it is no slip of the pen but gone.
fn gone(name: &Located<String>, entry: &str) -> Diagnostic {
    let diagnostic = Diagnostic::new(rules::HERKUNFT_ENTFALLEN).with("kennung", &name.value).with("von", entry);
    let diagnostic = diagnostic.with_key("grund", "grund-quelle-fehlt").at(name.origin);
    diagnostic.with_hint("hinweis-herkunft-entfallen")
}

fn check_kind(
    expected: &'static str,
    found: &'static str,
    name: &Located<String>,
    definition: &Located<String>,
    sink: &mut Sink,
) {
    if expected.is_empty() || expected == found {
        return;
    }
    let diagnostic = Diagnostic::new(rules::VERWEIS_FALSCHE_ART)
        .with("kennung", &name.value)
        .with_key("erwartet", art_key(expected))
        .with_key("gefunden", art_key(found));
    let diagnostic = diagnostic.at(name.origin).related(definition.origin, "marke-vergeben-hier");
    sink.push(diagnostic.with_hint("hinweis-verweis-falsche-art"));
}

fn unknown(art: &'static str, name: &Located<String>, defined: &Definitions<'_>) -> Diagnostic {
    let mut candidates: Vec<&str> =
        defined.iter().filter(|(_, (found, _))| art.is_empty() || *found == art).map(|(id, _)| *id).collect();
    candidates.sort_unstable();
    let diagnostic = Diagnostic::new(rules::VERWEIS_UNBEKANNT)
        .with("kennung", &name.value)
        .with_key("art", art_key(art))
        .at(name.origin);
    if let Some(near) = text::nearest(&name.value, candidates.iter().copied()) {
        return diagnostic.with_hint("hinweis-meinten-sie").with("vorschlag", near);
    }
    match candidates.len() {
        0 => diagnostic.with_hint("hinweis-verweis-keine"),
        1..=12 => diagnostic.with_hint("hinweis-verweis-auswahl").with("auswahl", candidates.join(", ")),
        _ => diagnostic.with_hint("hinweis-verweis-anlegen"),
    }
}

/// Key of the text that names a kind of thing.
fn art_key(art: &'static str) -> &'static str {
    match art {
        "segment" => "art-segment",
        "befund" => "art-befund",
        "beduerfnis" => "art-beduerfnis",
        "potenzial" => "art-potenzial",
        "staerke" => "art-staerke",
        "rolle" => "art-rolle",
        "system" => "art-system",
        "prozess" => "art-prozess",
        "schwachstelle" => "art-schwachstelle",
        "information" => "art-information",
        "ziel" => "art-ziel",
        "anforderung" => "art-anforderung",
        "abgrenzung" => "art-abgrenzung",
        "rahmenbedingung" => "art-rahmenbedingung",
        "ausbaustufe" => "art-ausbaustufe",
        "offener_punkt" => "art-offener_punkt",
        "mitwirkende" => "art-mitwirkende",
        "vorgang" => "art-vorgang",
        "teilprojekt" => "art-teilprojekt",
        "meilenstein" => "art-meilenstein",
        "pflichtkriterium" => "art-pflichtkriterium",
        "testlauf" => "art-testlauf",
        "mangel" => "art-mangel",
        "abnahme" => "art-abnahme",
        "entscheidung" => "art-entscheidung",
        "projektrisiko" => "art-projektrisiko",
        "massnahme" => "art-massnahme",
        "kundenwunsch" => "art-kundenwunsch",
        "kundenkennzahl" => "art-kundenkennzahl",
        _ => "art-beliebig",
    }
}
