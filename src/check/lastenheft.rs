//! What a Lastenheft says of itself: sentences that oblige as their priority says, criteria for what is owed.

use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::model::lastenheft::{Anforderung, Prioritaet};
use crate::model::projekt::Status;
use crate::text::Sprache;

pub(super) fn check(projekt: &Projekt, sink: &mut Sink) {
    let sprache = projekt.angaben.sprache.unwrap_or_default();
    if let Some(status) = projekt.angaben.status.as_ref().filter(|status| status.value == Status::Freigegeben) {
        let diagnostic = Diagnostic::new(rules::FREIGABE_VON_HAND).at(status.origin);
        sink.push(diagnostic.with_hint("hinweis-freigabe-von-hand"));
    }
    for anforderung in &projekt.lastenheft.anforderungen {
        check_modal_verb(anforderung, sprache, sink);
        if anforderung.prioritaet == Prioritaet::Muss && anforderung.abnahme.is_empty() {
            let diagnostic = Diagnostic::new(rules::MUSS_OHNE_ABNAHME).with("kennung", anforderung.id.as_str());
            sink.push(diagnostic.at(anforderung.id.origin()).with_hint("hinweis-muss-ohne-abnahme"));
        }
    }
}

/// The legend promises exactly one modal verb, the one of the priority. Quoted words do not count. German sentences are
/// accepted in English documents as well, because what the client wrote is not translated.
fn check_modal_verb(anforderung: &Anforderung, sprache: Sprache, sink: &mut Sink) {
    let words = modal_verbs(&anforderung.text.value, sprache);
    if words != [anforderung.prioritaet] {
        let diagnostic = Diagnostic::new(rules::MODALVERB_FALSCH)
            .with("kennung", anforderung.id.as_str())
            .with("verb", anforderung.prioritaet.word());
        sink.push(diagnostic.at(anforderung.text.origin).with_hint("hinweis-modalverb-falsch"));
    }
}

/// The modal verbs of a sentence as the priorities they stand for.
fn modal_verbs(text: &str, sprache: Sprache) -> Vec<Prioritaet> {
    let mut depth = 0_u32;
    let visible: String = text
        .chars()
        .map(|c| {
            match c {
                '„' => depth += 1,
                '“' if depth > 0 => depth -= 1,
                _ => {}
            }
            if depth == 0 { c } else { ' ' }
        })
        .collect();
    let words = visible.split(|c: char| !c.is_alphabetic());
    words
        .filter_map(|word| match (word.to_lowercase().as_str(), sprache) {
            ("muss" | "müssen", _) | ("shall", Sprache::En) => Some(Prioritaet::Muss),
            ("soll" | "sollen", _) | ("should", Sprache::En) => Some(Prioritaet::Soll),
            ("kann" | "können", _) | ("may", Sprache::En) => Some(Prioritaet::Kann),
            _ => None,
        })
        .collect()
}
