//! What keeps a Lastenheft from being released: open points, proposals that nobody made his own, values that nobody confirmed.

use super::{Lastenheft, uebernahme};
use crate::diagnostic::{Diagnostic, Rule, Sink, rules};
use crate::model::Projekt;
use crate::model::projekt::Status;
use crate::source::Origin;

/// Most identifiers that a finding lists; the commands show all.
const MAX_LISTED: usize = 8;

/// Reports what a Lastenheft that calls itself released must not contain.
pub(super) fn check(projekt: &Projekt, lastenheft: &Lastenheft, sink: &mut Sink) {
    let Some(status) = projekt.angaben.status.as_ref().filter(|status| status.value == Status::Freigegeben) else {
        return;
    };
    for punkt in projekt.lastenheft.offene_punkte.iter().filter(|punkt| punkt.blockiert.is_some_and(|yes| yes.0)) {
        let diagnostic = Diagnostic::new(rules::FREIGABE_BLOCKIERT).with("kennung", punkt.id.as_str());
        sink.push(diagnostic.at(punkt.id.origin()).with_hint("hinweis-freigabe-blockiert"));
    }
    if projekt.angaben.freigabe.is_none() {
        let diagnostic = Diagnostic::new(rules::FREIGABE_FEHLT).at(status.origin);
        sink.push(diagnostic.with_hint("hinweis-freigabe-fehlt"));
    }
    let requirements = lastenheft.anforderungen.iter().filter(|x| x.stand.vorlage().is_some()).map(|x| x.id.as_str());
    let exclusions = lastenheft.abgrenzungen.iter().filter(|x| x.stand.vorlage().is_some()).map(|x| x.id.as_str());
    report(rules::FREIGABE_MIT_VORSCHLAEGEN, &requirements.chain(exclusions).collect::<Vec<_>>(), status.origin, sink);
    let open = lastenheft.anforderungen.iter().filter(|x| uebernahme::open(&x.werte).next().is_some());
    report(rules::FREIGABE_MIT_OFFENEN_WERTEN, &open.map(|x| x.id.as_str()).collect::<Vec<_>>(), status.origin, sink);
}

fn report(rule: Rule, ids: &[&str], place: Origin, sink: &mut Sink) {
    if ids.is_empty() {
        return;
    }
    let mut list: Vec<&str> = ids.iter().copied().take(MAX_LISTED).collect();
    if ids.len() > MAX_LISTED {
        list.push("…");
    }
    let hint = if rule == rules::FREIGABE_MIT_VORSCHLAEGEN {
        "hinweis-freigabe-mit-vorschlaegen"
    } else {
        "hinweis-freigabe-mit-offenen-werten"
    };
    let diagnostic = Diagnostic::new(rule).with("anzahl", ids.len().to_string()).with("kennungen", list.join(", "));
    sink.push(diagnostic.at(place).with_hint(hint));
}
