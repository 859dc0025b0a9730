//! What a Lastenheft says of itself: sentences that oblige as their priority says, criteria for what is owed.

use super::saetze;
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::model::lastenheft::Prioritaet;
use crate::model::projekt::Status;
use crate::source::Sources;

pub(super) fn check(projekt: &Projekt, sources: &Sources, sink: &mut Sink) {
    if let Some(status) = projekt.angaben.status.as_ref().filter(|status| status.value == Status::Freigegeben) {
        let diagnostic = Diagnostic::new(rules::FREIGABE_VON_HAND).at(status.origin);
        sink.push(diagnostic.with_hint("hinweis-freigabe-von-hand"));
    }
    saetze::check_modal_verbs(projekt, sources, sink);
    for anforderung in &projekt.lastenheft.anforderungen {
        if anforderung.prioritaet == Prioritaet::Muss && anforderung.abnahme.is_empty() {
            let diagnostic = Diagnostic::new(rules::MUSS_OHNE_ABNAHME).with("kennung", anforderung.id.as_str());
            sink.push(diagnostic.at(anforderung.id.origin()).with_hint("hinweis-muss-ohne-abnahme"));
        }
    }
}
