//! What the parts of the plan say of each other, before it is scheduled.

use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::werte::Kennzahl;
use crate::model::zeitplan::{Mitwirkende, Vorgang, Zeitplandatei, Zeitraumangabe};

/// Reports what does not fit together.
pub(super) fn check(datei: &Zeitplandatei, sink: &mut Sink) {
    let away = datei.mitwirkende.iter().flat_map(|x| &x.abwesend);
    for x in datei.sperrzeiten.iter().chain(away).filter(|x| x.bis < x.von) {
        let diagnostic = Diagnostic::new(rules::ZEITRAUM_VERKEHRT).with("von", x.von.date().to_string());
        let diagnostic = diagnostic.with("bis", x.bis.date().to_string()).at(x.origin);
        sink.push(diagnostic.with_hint("hinweis-zeitraum-verkehrt"));
    }
    for x in &datei.mitwirkende {
        check_absences(x, sink);
    }
    for x in datei.teilprojekte.iter().flat_map(|x| &x.vorgaenge) {
        check_estimates(x, sink);
    }
    for x in datei.meilensteine.iter().filter(|x| x.nach.is_empty() && x.datum.is_none()) {
        let diagnostic = Diagnostic::new(rules::MEILENSTEIN_OHNE_TAG).with("kennung", x.id.as_str()).at(x.origin);
        sink.push(diagnostic.with_hint("hinweis-meilenstein-ohne-tag"));
    }
    let has_tasks = datei.teilprojekte.iter().find(|x| !x.vorgaenge.is_empty());
    if let Some(stage) = has_tasks.filter(|_| datei.beginn.is_none()) {
        let diagnostic = Diagnostic::new(rules::ZEITPLAN_OHNE_BEGINN).at(stage.origin);
        sink.push(diagnostic.with_hint("hinweis-zeitplan-ohne-beginn"));
    }
}

/// Each day of absence is stated once.
fn check_absences(x: &Mitwirkende, sink: &mut Sink) {
    let mut periods: Vec<&Zeitraumangabe> = x.abwesend.iter().filter(|x| x.von <= x.bis).collect();
    periods.sort_by_key(|x| (x.von, x.bis));
    let mut until: Option<&Zeitraumangabe> = None;
    for period in periods {
        if let Some(before) = until.filter(|before| period.von <= before.bis) {
            let diagnostic = Diagnostic::new(rules::ABWESENHEIT_DOPPELT).with("kennung", x.id.as_str());
            let diagnostic = diagnostic.with("von", period.von.date().to_string()).at(period.origin);
            let diagnostic = diagnostic.related(before.origin, "marke-zuerst-hier");
            sink.push(diagnostic.with_hint("hinweis-abwesenheit-doppelt"));
        }
        if until.is_none_or(|before| before.bis < period.bis) {
            until = Some(period);
        }
    }
}

fn check_estimates(x: &Vorgang, sink: &mut Sink) {
    let Some(estimates) = &x.schaetzung else { return };
    if x.aufwand.is_some() {
        let diagnostic = Diagnostic::new(rules::AUFWAND_DOPPELT).with("kennung", x.id.as_str()).at(x.origin);
        sink.push(diagnostic.with_hint("hinweis-aufwand-doppelt"));
    }
    let [least, likely, most] =
        [estimates.optimistisch, estimates.wahrscheinlich, estimates.pessimistisch].map(Kennzahl::wert);
    if least > likely || likely > most {
        let diagnostic = Diagnostic::new(rules::SCHAETZUNG_VERKEHRT).with("kennung", x.id.as_str());
        sink.push(diagnostic.at(estimates.origin).with_hint("hinweis-schaetzung-verkehrt"));
    }
}
