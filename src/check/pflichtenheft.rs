//! What the fields of a criterion say of each other: who promises something says what it costs, and who does not says why.

use crate::diagnostic::{Diagnostic, Rule, Sink, rules};
use crate::model::Projekt;
use crate::model::lastenheft::Prioritaet;
use crate::model::pflichtenheft::{Kriterium, Zusage};

/// Reports what does not fit together. Apart from [`super::project`], as it says nothing of the Lastenheft and must not hold it up.
/// `complete`: whether every file could be read; only then is an unknown criterion a mistake of its own.
pub fn check(projekt: &Projekt, complete: bool, sink: &mut Sink) {
    for kriterium in projekt.pflichtenheft.kriterien.iter().filter(|x| x.entfallen.is_none()) {
        check_commitment(kriterium, sink);
    }
    for x in projekt.pflichtenheft.abgrenzungen.iter().filter(|x| x.entfallen.is_none()) {
        if x.lastenheft.is_none() && x.begruendung.is_none() {
            sink.push(finding(rules::KRITERIUM_OHNE_QUELLE, x.id.as_str(), x.origin));
        }
    }
    let end = projekt.pflichtenheft.vertrag.as_ref().and_then(|x| x.ende);
    for kriterium in projekt.pflichtenheft.kriterien.iter().filter(|x| x.entfallen.is_none()) {
        if let Some((termin, end)) = kriterium.termin.zip(end).filter(|(termin, end)| termin > end) {
            let diagnostic = finding(rules::TERMIN_NACH_VERTRAG, kriterium.id.as_str(), kriterium.origin);
            let diagnostic = diagnostic.with("termin", termin.date().to_string());
            sink.push(diagnostic.with("ende", end.date().to_string()));
        }
    }
    for x in projekt.pflichtenheft.kriterien.iter().filter(|x| x.entfallen.is_none()) {
        let stage = x
            .stufe
            .as_ref()
            .and_then(|id| projekt.lastenheft.ausbaustufen.iter().find(|s| s.id.as_str() == id.as_str()));
        let end = stage.and_then(|stage| stage.bis);
        if let Some((termin, end)) = x.termin.zip(end).filter(|(termin, end)| termin > end) {
            let diagnostic = Diagnostic::new(rules::TERMIN_NACH_STUFE).with("kennung", x.id.as_str()).at(x.origin);
            let diagnostic = diagnostic.with("termin", termin.date().to_string()).with("ende", end.date().to_string());
            sink.push(diagnostic.with_hint("hinweis-termin-nach-stufe"));
        }
    }
    super::aenderungen::check(projekt, complete, sink);
}

fn check_commitment(x: &Kriterium, sink: &mut Sink) {
    let is_priced = x.einmalpreis.is_some() || x.jahrespreis.is_some() || x.preisbezug.is_some();
    let is_promised = matches!(x.zusage, Some(Zusage::Ja | Zusage::Teilweise | Zusage::Spaeter));
    let is_muss = x.prioritaet == Prioritaet::Muss;
    let found = [
        (rules::KANN_OHNE_PREIS, x.prioritaet == Prioritaet::Kann && is_promised && !is_priced),
        (rules::KRITERIUM_OHNE_BEGRUENDUNG, x.zusage == Some(Zusage::Nein) && x.begruendung.is_none()),
        (rules::KRITERIUM_OHNE_ABWEICHUNG, x.zusage == Some(Zusage::Teilweise) && x.abweichung.is_none()),
        (rules::KRITERIUM_OHNE_TERMIN, x.zusage == Some(Zusage::Spaeter) && x.termin.is_none() && x.stufe.is_none()),
        (
            rules::MUSS_OHNE_ZUSAGE,
            is_muss && matches!(x.zusage, Some(Zusage::Nein | Zusage::Teilweise)) && x.verzicht.is_none(),
        ),
        (rules::KRITERIUM_OHNE_QUELLE, x.lastenheft.is_none() && x.begruendung.is_none() && x.aenderungen.is_empty()),
    ];
    for (rule, _) in found.into_iter().filter(|(_, found)| *found) {
        sink.push(finding(rule, x.id.as_str(), x.origin));
    }
}

fn finding(rule: Rule, id: &str, place: crate::source::Origin) -> Diagnostic {
    let hint = match rule {
        rules::KANN_OHNE_PREIS => "hinweis-kann-ohne-preis",
        rules::KRITERIUM_OHNE_BEGRUENDUNG => "hinweis-kriterium-ohne-begruendung",
        rules::KRITERIUM_OHNE_ABWEICHUNG => "hinweis-kriterium-ohne-abweichung",
        rules::KRITERIUM_OHNE_TERMIN => "hinweis-kriterium-ohne-termin",
        rules::MUSS_OHNE_ZUSAGE => "hinweis-muss-ohne-zusage",
        rules::TERMIN_NACH_VERTRAG => "hinweis-termin-nach-vertrag",
        _ => "hinweis-kriterium-ohne-quelle",
    };
    Diagnostic::new(rule).with("kennung", id).at(place).with_hint(hint)
}
