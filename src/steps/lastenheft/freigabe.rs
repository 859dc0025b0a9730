//! Releasing: what keeps a Lastenheft from being released, and the project as it is then.

use super::{Lastenheft, uebernahme};
use crate::diagnostic::{Diagnostic, Rule, Sink, rules};
use crate::model::Projekt;
use crate::model::projekt::{Aenderung, Freigabe, Status};
use crate::model::werte::{Datum, Version};
use crate::source::{Located, Origin};

/// Most identifiers that a finding lists; the commands show all.
const MAX_LISTED: usize = 8;

/// What is noted of a release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vermerk {
    /// The version that was released.
    pub version: Version,
    /// The day.
    pub datum: Datum,
    /// Who released it.
    pub name: String,
    /// In which role.
    pub rolle: Option<String>,
    /// The line of the change history.
    pub beschreibung: String,
}

/// Reports what keeps the Lastenheft from being released: nothing in it may be a mere proposal or unconfirmed, and no open point
/// may hold it up.
pub fn check(projekt: &Projekt, lastenheft: &Lastenheft, sink: &mut Sink) {
    for punkt in projekt.lastenheft.offene_punkte.iter().filter(|punkt| punkt.blockiert.is_some_and(|yes| yes.0)) {
        let diagnostic = Diagnostic::new(rules::FREIGABE_BLOCKIERT).with("kennung", punkt.id.as_str());
        sink.push(diagnostic.at(punkt.id.origin()).with_hint("hinweis-freigabe-blockiert"));
    }
    let requirements = lastenheft.anforderungen.iter().filter(|x| x.stand.vorlage().is_some()).map(|x| x.id.as_str());
    let exclusions = lastenheft.abgrenzungen.iter().filter(|x| x.stand.vorlage().is_some()).map(|x| x.id.as_str());
    let proposals: Vec<&str> = requirements.chain(exclusions).collect();
    report(rules::FREIGABE_MIT_VORSCHLAEGEN, &proposals, "hinweis-freigabe-mit-vorschlaegen", sink);
    let open = lastenheft.anforderungen.iter().filter(|x| uebernahme::open(&x.werte).next().is_some());
    let open: Vec<&str> = open.map(|x| x.id.as_str()).collect();
    report(rules::FREIGABE_MIT_OFFENEN_WERTEN, &open, "hinweis-freigabe-mit-offenen-werten", sink);
    if lastenheft.anforderungen.is_empty() {
        let diagnostic = Diagnostic::new(rules::FREIGABE_LEER).in_file("lastenheft.yaml");
        sink.push(diagnostic.with_hint("hinweis-freigabe-leer"));
    }
}

fn report(rule: Rule, ids: &[&str], hint: &'static str, sink: &mut Sink) {
    if ids.is_empty() {
        return;
    }
    let mut list: Vec<&str> = ids.iter().copied().take(MAX_LISTED).collect();
    if ids.len() > MAX_LISTED {
        list.push("…");
    }
    let diagnostic = Diagnostic::new(rule).with_number("anzahl", ids.len()).with("kennungen", list.join(", "));
    sink.push(diagnostic.in_file("lastenheft.yaml").with_hint(hint));
}

/// The project as it is released with `vermerk`.
#[must_use]
pub fn released(projekt: &Projekt, vermerk: &Vermerk) -> Projekt {
    let mut released = projekt.clone();
    let angaben = &mut released.angaben;
    let origin = Origin::default();
    angaben.version = Located { value: vermerk.version.clone(), origin };
    angaben.datum = vermerk.datum;
    angaben.status = Some(Located { value: Status::Freigegeben, origin });
    angaben.freigabe = Some(Freigabe { origin, name: vermerk.name.clone(), rolle: vermerk.rolle.clone() });
    released
}

/// The project with its releases in the change history, whichever end of it is the newest. What a release noted stands for its
/// version, whatever the user wrote since.
#[must_use]
pub fn with_history<'v>(mut projekt: Projekt, releases: impl Iterator<Item = &'v Vermerk>) -> Projekt {
    let history = &mut projekt.angaben.aenderungen;
    let is_newest_first = matches!(history.as_slice(), [first, .., last] if first.version > last.version);
    for vermerk in releases {
        let comes_behind = |line: &Aenderung| {
            if is_newest_first { line.version < vermerk.version } else { line.version > vermerk.version }
        };
        history.retain(|line| line.version != vermerk.version);
        let at = history.iter().position(comes_behind).unwrap_or(history.len());
        let line = Aenderung {
            origin: Origin::default(),
            version: vermerk.version.clone(),
            datum: vermerk.datum,
            autor: vermerk.name.clone(),
            beschreibung: vermerk.beschreibung.clone(),
        };
        history.insert(at, line);
    }
    projekt
}

/// Why a release of this version cannot follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hindernis {
    /// A release has this version, or a higher one.
    VersionVergeben,
    /// The working state calls itself by a higher version.
    HinterArbeitsstand,
    /// The last release is of a later day.
    DatumFrueher,
    /// The change history has a line for this version already, and another one is given.
    ZeileDoppelt,
}

/// Whether a release with `vermerk` can follow the `last` one: versions and days only go forward.
///
/// # Errors
/// The first thing that stands against it.
pub fn follows(projekt: &Projekt, vermerk: &Vermerk, last: Option<&Vermerk>) -> Result<(), Hindernis> {
    let angaben = &projekt.angaben;
    let version = &vermerk.version;
    if last.is_some_and(|last| *version <= last.version) {
        return Err(Hindernis::VersionVergeben);
    }
    if *version < angaben.version.value {
        return Err(Hindernis::HinterArbeitsstand);
    }
    if last.is_some_and(|last| vermerk.datum < last.datum) {
        return Err(Hindernis::DatumFrueher);
    }
    let has_line = angaben.aenderungen.iter().any(|line| line.version == *version);
    if has_line && !vermerk.beschreibung.is_empty() { Err(Hindernis::ZeileDoppelt) } else { Ok(()) }
}
