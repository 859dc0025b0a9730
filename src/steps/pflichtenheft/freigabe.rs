//! What keeps a Pflichtenheft from being released: a signed document has nothing open.

use std::collections::{BTreeMap, BTreeSet};

use super::stand::{Offen, geschuldet, luecken, offen, offene_abgrenzung};
use super::{Anforderung, Grundlage};
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::angebot::{Angebot, Kostenart};
use crate::model::pflichtenheft::Pflichtenheftdatei;
use crate::model::werte::Datum;

/// Most identifiers that a finding lists.
const MAX_LISTED: usize = 12;

/// Reports everything that is open, by kind; requirements without criterion; criteria for requirements that are not there.
pub fn check(datei: &Pflichtenheftdatei, gefragt: &Grundlage, sink: &mut Sink) {
    let asked: BTreeMap<&str, &Anforderung> = gefragt.anforderungen.iter().map(|x| (x.id.as_str(), x)).collect();
    let left_out: BTreeSet<&str> = gefragt.abgrenzungen.iter().map(|x| x.id.as_str()).collect();
    let mut by_kind: BTreeMap<Offen, Vec<&str>> = BTreeMap::new();
    for x in &datei.kriterien {
        let behind = x.lastenheft.as_ref().and_then(|id| asked.get(id.value.as_str())).copied();
        for open in offen(x, behind) {
            by_kind.entry(open).or_default().push(x.id.as_str());
        }
    }
    for x in &datei.abgrenzungen {
        let is_asked = x.lastenheft.as_ref().is_some_and(|id| left_out.contains(id.value.as_str()));
        for open in offene_abgrenzung(x, is_asked) {
            by_kind.entry(open).or_default().push(x.id.as_str());
        }
    }
    for (open, ids) in by_kind {
        let diagnostic = Diagnostic::new(rules::PFLICHTENHEFT_OFFEN).with_key("was", key(open));
        let diagnostic = diagnostic.with_number("anzahl", ids.len()).with("kennungen", listed(&ids));
        sink.push(diagnostic.in_file("pflichtenheft.yaml").with_hint("hinweis-pflichtenheft-offen"));
    }
    for question in &datei.offene_punkte {
        let diagnostic = Diagnostic::new(rules::PFLICHTENHEFT_FRAGE).with("kennung", question.id.as_str());
        sink.push(diagnostic.at(question.id.origin()).with_hint("hinweis-pflichtenheft-frage"));
    }
    let gaps = luecken(datei, gefragt);
    if !gaps.is_empty() {
        let diagnostic = Diagnostic::new(rules::PFLICHTENHEFT_LUECKE).with_number("anzahl", gaps.len());
        let diagnostic = diagnostic.with("kennungen", listed(&gaps)).with("version", &gefragt.version);
        sink.push(diagnostic.in_file("pflichtenheft.yaml").with_hint("hinweis-pflichtenheft-luecke"));
    }
    let known = left_out.into_iter().chain(asked.keys().copied()).collect();
    unknown(datei, &known, sink);
}

/// What a Pflichtenheft rests on beside the Lastenheft.
#[derive(Debug, Clone, Copy)]
pub struct Basis<'b> {
    /// The bidder that was chosen last.
    pub gewaehlt: Option<&'b str>,
    /// The offer of the bidder that the file was derived from.
    pub angebot: Option<&'b Angebot>,
    /// The day of the release.
    pub datum: Datum,
}

/// Reports a contractor that nobody chose or that offers nothing, lines of the price sheet that are not there, and dates that are over
/// when they are promised.
pub fn check_basis(datei: &Pflichtenheftdatei, basis: Basis<'_>, sink: &mut Sink) {
    let Some(quellen) = &datei.quellen else { return };
    let anbieter = quellen.anbieter.as_str();
    if basis.gewaehlt != Some(anbieter) {
        let diagnostic = Diagnostic::new(rules::PFLICHTENHEFT_OHNE_ENTSCHEIDUNG).with("anbieter", anbieter);
        sink.push(diagnostic.at(quellen.anbieter.origin()).with_hint("hinweis-pflichtenheft-ohne-entscheidung"));
    }
    if basis.angebot.is_none() {
        let diagnostic = Diagnostic::new(rules::PFLICHTENHEFT_OHNE_ANGEBOT).with("anbieter", anbieter);
        sink.push(diagnostic.at(quellen.anbieter.origin()).with_hint("hinweis-pflichtenheft-ohne-angebot"));
    }
    let lines: BTreeSet<Kostenart> = basis.angebot.iter().flat_map(|x| &x.preise).map(|x| x.art.value).collect();
    for x in geschuldet(datei) {
        if let Some(art) = x.preisbezug.filter(|art| basis.angebot.is_some() && !lines.contains(art)) {
            let diagnostic = Diagnostic::new(rules::PREISBEZUG_OHNE_ZEILE).with("kennung", x.id.as_str());
            sink.push(diagnostic.with("art", art.word()).at(x.origin).with_hint("hinweis-preisbezug-ohne-zeile"));
        }
        if let Some(termin) = x.termin.filter(|termin| *termin < basis.datum) {
            let diagnostic = Diagnostic::new(rules::TERMIN_VERGANGEN).with("kennung", x.id.as_str());
            let diagnostic = diagnostic.with("termin", termin.date().to_string());
            let diagnostic = diagnostic.with("freigabe", basis.datum.date().to_string());
            sink.push(diagnostic.at(x.origin).with_hint("hinweis-termin-vergangen"));
        }
    }
}

/// Reports criteria that name a requirement which is not there.
pub fn unknown(datei: &Pflichtenheftdatei, known: &BTreeSet<&str>, sink: &mut Sink) {
    let criteria = datei.kriterien.iter().filter(|x| x.entfallen.is_none()).map(|x| &x.lastenheft);
    let exclusions = datei.abgrenzungen.iter().filter(|x| x.entfallen.is_none()).map(|x| &x.lastenheft);
    for id in criteria.chain(exclusions).flatten().filter(|id| !known.contains(id.value.as_str())) {
        let diagnostic = Diagnostic::new(rules::KRITERIUM_UNBEKANNT).with("kennung", &id.value);
        sink.push(diagnostic.at(id.origin).with_hint("hinweis-kriterium-unbekannt"));
    }
}

fn key(open: Offen) -> &'static str {
    match open {
        Offen::Zusage => "pf-offen-zusage",
        Offen::Loesung => "pf-offen-loesung",
        Offen::Preis => "pf-offen-preis",
        Offen::Termin => "pf-offen-termin",
        Offen::Abweichung => "pf-offen-abweichung",
        Offen::Begruendung => "pf-offen-begruendung",
        Offen::Verzicht => "pf-offen-verzicht",
        Offen::Abnahme => "pf-offen-abnahme",
        Offen::Gefordert => "pf-offen-gefordert",
        Offen::Quelle => "pf-offen-quelle",
        Offen::Abstimmung => "pf-offen-abstimmung",
    }
}

/// The first of many identifiers.
#[must_use]
pub fn listed(ids: &[&str]) -> String {
    let more = if ids.len() > MAX_LISTED { ", …" } else { "" };
    ids.iter().copied().take(MAX_LISTED).collect::<Vec<_>>().join(", ") + more
}
