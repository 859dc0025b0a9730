//! The sentences of a project: where they stand, what the project explains itself, and what they say twice.

use super::schreibweisen::{self, Wort};
use super::zerlegung::Text;
use super::{Einwand, Satz, Sprachschatz, aehnlich, diagnostic, einwaende, einwaende_abnahme, verben};
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::model::lastenheft::{Abnahmekriterium, Prioritaet};
use crate::source::{Located, Origin, Sources};

/// A requirement as it is compared with others: hand-written, or derived from the analysis.
#[derive(Debug, Clone, Copy)]
pub struct Fassung<'p> {
    /// Its identifier.
    pub kennung: &'p str,
    /// Its sentence.
    pub text: &'p str,
    /// Where somebody wrote or adopted it; a proposal stands nowhere.
    pub origin: Option<Origin>,
}

/// Checks all sentences that people wrote; `alle` are the requirements of the Lastenheft, proposals included.
pub fn check(projekt: &Projekt, alle: &[Fassung<'_>], sprachschatz: &Sprachschatz, sources: &Sources, sink: &mut Sink) {
    check_each(projekt, sprachschatz, &mut Reporter { sources, sink, only_grave: false });
    report_pairs(alle, sink);
    report_spellings(projekt, alle, sources, sink);
}

/// Reports what nothing should be released with.
pub fn check_release(projekt: &Projekt, sprachschatz: &Sprachschatz, sources: &Sources, sink: &mut Sink) {
    check_each(projekt, sprachschatz, &mut Reporter { sources, sink, only_grave: true });
}

fn check_each(projekt: &Projekt, sprachschatz: &Sprachschatz, reporter: &mut Reporter<'_>) {
    let sprachschatz = explained(projekt, sprachschatz);
    let sprache = projekt.angaben.sprache.unwrap_or_default();
    for anforderung in &projekt.lastenheft.anforderungen {
        let kennung = anforderung.id.as_str();
        let satz = Satz { text: &anforderung.text.value, prioritaet: anforderung.prioritaet, sprache };
        reporter.sentence(&satz, &anforderung.text, kennung, &sprachschatz);
        reporter.criteria(&anforderung.abnahme, kennung, &sprachschatz);
    }
    for anpassung in &projekt.lastenheft.anpassungen {
        let kennung = anpassung.anforderung.value.as_str();
        if let Some(text) = &anpassung.text {
            // Without a priority it keeps the proposed one, which is not known here and of which nothing but the modal verb depends.
            let prioritaet = anpassung.prioritaet.unwrap_or(Prioritaet::Muss);
            reporter.sentence(&Satz { text: &text.value, prioritaet, sprache }, text, kennung, &sprachschatz);
        }
        reporter.criteria(&anpassung.abnahme, kennung, &sprachschatz);
    }
}

/// Holds every hand-written requirement against its priority.
pub fn check_modal_verbs(projekt: &Projekt, sources: &Sources, sink: &mut Sink) {
    let sprache = projekt.angaben.sprache.unwrap_or_default();
    for anforderung in &projekt.lastenheft.anforderungen {
        let text = &anforderung.text;
        let mut found = Vec::new();
        let satz = Satz { text: &text.value, prioritaet: anforderung.prioritaet, sprache };
        verben::modalverb(&satz, &Text::new(&text.value), &mut found);
        for einwand in &found {
            let origin = sources.within(text, &einwand.stelle);
            let words = text.value.get(einwand.stelle.clone()).unwrap_or_default();
            let diagnostic = diagnostic(einwand, anforderung.id.as_str(), words);
            sink.push(diagnostic.with("verb", anforderung.prioritaet.word()).at(origin));
        }
    }
}

/// Adds what the project knows of words: its glossary explains, its own systems are no choice, its bidders are one.
fn explained(projekt: &Projekt, sprachschatz: &Sprachschatz) -> Sprachschatz {
    let mut own = sprachschatz.clone();
    for term in &projekt.lastenheft.glossar {
        own.begriffe.explain(&term.begriff);
    }
    for anbieter in &projekt.auswahl.anbieter {
        own.begriffe.forbid(&anbieter.firma);
    }
    for rolle in &projekt.prozessanalyse.rollen {
        own.begriffe.act(&rolle.name);
    }
    for system in &projekt.prozessanalyse.systeme {
        own.begriffe.act(&system.name);
        for name in [Some(&system.name), system.produkt.as_ref()].into_iter().flatten() {
            own.begriffe.permit(name);
            own.begriffe.explain(name);
        }
    }
    own
}

/// Puts objections to their places.
struct Reporter<'a> {
    sources: &'a Sources,
    sink: &'a mut Sink,
    /// Whether only what holds up a release counts.
    only_grave: bool,
}

impl Reporter<'_> {
    fn sentence(&mut self, satz: &Satz<'_>, text: &Located<String>, kennung: &str, sprachschatz: &Sprachschatz) {
        let found = einwaende(satz, sprachschatz);
        // The modal verb is looked at whenever the project is read.
        self.report(found.iter().filter(|einwand| einwand.rule != rules::MODALVERB_FALSCH), text, kennung);
    }

    fn criteria(&mut self, abnahme: &[Abnahmekriterium], kennung: &str, sprachschatz: &Sprachschatz) {
        for kriterium in abnahme {
            let parts = [(&kriterium.ausgangslage, false), (&kriterium.aktion, false), (&kriterium.ergebnis, true)];
            for (text, is_ergebnis) in parts {
                let found = einwaende_abnahme(&text.value, is_ergebnis, sprachschatz);
                self.report(found.iter(), text, kennung);
            }
        }
    }

    fn report<'e>(&mut self, found: impl Iterator<Item = &'e Einwand>, text: &Located<String>, kennung: &str) {
        for einwand in found.filter(|einwand| einwand.haelt_auf || !self.only_grave) {
            let words = text.value.get(einwand.stelle.clone()).unwrap_or_default();
            let origin = self.sources.within(text, &einwand.stelle);
            self.sink.push(diagnostic(einwand, kennung, words).at(origin));
        }
    }
}

/// Requirements that say the same twice, as far as somebody wrote one of them.
fn report_pairs(alle: &[Fassung<'_>], sink: &mut Sink) {
    let texts: Vec<&str> = alle.iter().map(|fassung| fassung.text).collect();
    for paar in aehnlich::paare(&texts) {
        let (Some(erste), Some(zweite)) = (alle.get(paar.erste), alle.get(paar.zweite)) else { continue };
        let (own, other) = if zweite.origin.is_some() { (zweite, erste) } else { (erste, zweite) };
        let Some(origin) = own.origin else { continue };
        let (rule, hint) = if paar.zahlen {
            (rules::ANFORDERUNG_WIDERSPRICHT, "hinweis-anforderung-widerspricht")
        } else {
            (rules::ANFORDERUNG_AEHNLICH, "hinweis-anforderung-aehnlich")
        };
        let diagnostic = Diagnostic::new(rule).with("kennung", own.kennung).with("andere", other.kennung);
        let diagnostic = diagnostic.at(origin).with_hint(hint);
        sink.push(match other.origin {
            Some(there) => diagnostic.related(there, "marke-dasselbe-hier"),
            None => diagnostic,
        });
    }
}

/// Terms that stand in two spellings; the glossary decides which is right, otherwise what stands more often.
fn report_spellings(projekt: &Projekt, alle: &[Fassung<'_>], sources: &Sources, sink: &mut Sink) {
    let glossar: Vec<&str> = projekt.lastenheft.glossar.iter().map(|term| term.begriff.as_str()).collect();
    let eigene: Vec<&Located<String>> = projekt.lastenheft.anforderungen.iter().map(|x| &x.text).collect();
    let derived = alle.iter().filter(|fassung| fassung.origin.is_none()).map(|fassung| fassung.text);
    for (index, Wort { stelle, richtig, sicher }) in schreibweisen::check(&eigene, derived, &glossar) {
        let Some(anforderung) = projekt.lastenheft.anforderungen.get(index) else { continue };
        let text = &anforderung.text;
        let words = text.value.get(stelle.clone()).unwrap_or_default();
        let diagnostic = Diagnostic::new(rules::BEGRIFF_UNEINHEITLICH)
            .with("kennung", anforderung.id.as_str())
            .with("wort", words)
            .with("richtig", &richtig)
            .with_hint("hinweis-begriff-uneinheitlich")
            .at(sources.within(text, &stelle));
        sink.push(if sicher { diagnostic.with_fix(richtig) } else { diagnostic });
    }
}

/// A list of words with a rule that does not exist.
pub(in crate::check) fn unknown_rule(regel: &Located<String>, near: Option<&str>) -> Diagnostic {
    let diagnostic = Diagnostic::new(rules::PRUEFREGEL_UNBEKANNT).with("name", &regel.value).at(regel.origin);
    match near {
        Some(near) => diagnostic.with("vorschlag", near).with_hint("hinweis-meinten-sie"),
        None => diagnostic.with_hint("hinweis-pruefregel-unbekannt"),
    }
}
