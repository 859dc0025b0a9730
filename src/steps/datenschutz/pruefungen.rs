//! The checks, each in a few lines, in the order of their numbers.

use rust_decimal::Decimal;

use super::lage::Lage;
use super::{Einwand, Nummer, Urteil, angaben, frist, werbung};
use crate::model::informationen::{
    Art6, Aufbewahrung, Empfaenger, Empfaengerart, Information, Inhaltsart, Rechtsgrundlage,
};
use crate::model::prozesse::{Fuehrung, Zukunft};
use crate::text;

/// One check.
pub(super) struct Pruefung {
    pub(super) nummer: Nummer,
    /// Whether it concerns items without personal data too.
    pub(super) auch_ohne_personen: bool,
    pub(super) pruefe: for<'p> fn(&Lage<'p>, &'p Information) -> Urteil,
}

const fn check(nummer: Nummer, pruefe: for<'p> fn(&Lage<'p>, &'p Information) -> Urteil) -> Pruefung {
    let auch_ohne_personen = matches!(nummer, Nummer::D17 | Nummer::D18 | Nummer::D19);
    Pruefung { nummer, auch_ohne_personen, pruefe }
}

/// All checks.
pub(super) const ALLE: [Pruefung; 22] = [
    check(Nummer::D01, zweck_fehlt),
    check(Nummer::D02, rechtsgrundlage_fehlt),
    check(Nummer::D03, nachweis_fehlt),
    check(Nummer::D04, abwaegung_fehlt),
    check(Nummer::D05, vertrag_mit_arbeitgeber),
    check(Nummer::D06, loeschregel_fehlt),
    check(Nummer::D07, loeschregel_zu_kurz),
    check(Nummer::D08, loeschregel_lang),
    check(Nummer::D09, beleg_nach_altem_recht),
    check(Nummer::D10, avv_fehlt),
    check(Nummer::D11, drittland_ohne_grundlage),
    check(Nummer::D12, zertifikat_ungeprueft),
    check(Nummer::D13, besondere_kategorien),
    check(Nummer::D14, werbung::per_mail),
    check(Nummer::D15, werbung::per_telefon),
    check(Nummer::D16, bewertung),
    check(Nummer::D17, fuehrendes_system),
    check(Nummer::D18, verantwortung_fehlt),
    check(Nummer::D19, ungenutzt),
    check(Nummer::D20, auswertung_beschaeftigter),
    check(Nummer::D21, zugriff_ohne_bedarf),
    check(Nummer::D22, herkunft_fehlt),
];

/// An objection to the item as a whole if something is missing.
fn missing(item: &Information, missing: bool) -> Urteil {
    if missing { Urteil::Beanstandet(vec![(item.origin, None)]) } else { Urteil::Ohne }
}

/// Objections, or none.
pub(super) fn objections(found: Vec<Einwand>) -> Urteil {
    if found.is_empty() { Urteil::Ohne } else { Urteil::Beanstandet(found) }
}

fn zweck_fehlt(_: &Lage<'_>, item: &Information) -> Urteil {
    missing(item, item.zwecke.is_empty())
}

/// No legal basis at all, or a purpose without one.
fn rechtsgrundlage_fehlt(_: &Lage<'_>, item: &Information) -> Urteil {
    if item.rechtsgrundlagen.is_empty() {
        return missing(item, true);
    }
    let covered: Vec<String> = item.rechtsgrundlagen.iter().map(|x| text::fold(x.zweck.trim())).collect();
    let open = item.zwecke.iter().filter(|zweck| !covered.contains(&text::fold(zweck.trim())));
    objections(open.map(|zweck| (item.origin, Some(zweck.clone()))).collect())
}

/// Objections to the legal bases after one letter that lack something.
fn of_basis(item: &Information, art6: Art6, lacks: impl Fn(&Rechtsgrundlage) -> bool) -> Urteil {
    if item.rechtsgrundlagen.is_empty() {
        return Urteil::Offen(angaben::RECHTSGRUNDLAGEN);
    }
    let mut bases = item.rechtsgrundlagen.iter().filter(|x| x.art6 == art6).peekable();
    if bases.peek().is_none() {
        return Urteil::Entfaellt;
    }
    objections(bases.filter(|x| lacks(x)).map(|x| (x.origin, Some(x.zweck.clone()))).collect())
}

fn nachweis_fehlt(_: &Lage<'_>, item: &Information) -> Urteil {
    of_basis(item, Art6::A, |x| x.nachweis.is_none())
}

fn abwaegung_fehlt(_: &Lage<'_>, item: &Information) -> Urteil {
    of_basis(item, Art6::F, |x| x.abwaegung.is_none())
}

/// The contract of somebody employed at the customer is with the employer, not with the person.
fn vertrag_mit_arbeitgeber(lage: &Lage<'_>, item: &Information) -> Urteil {
    let has_contract = item.rechtsgrundlagen.iter().any(|x| x.art6 == Art6::B);
    if has_contract && item.betroffene.is_empty() {
        return Urteil::Offen(angaben::BETROFFENE);
    }
    let employed = lage.nennt(&item.betroffene, |x| &x.ansprechpersonen);
    of_basis(item, Art6::B, |_| employed)
}

fn loeschregel_fehlt(_: &Lage<'_>, item: &Information) -> Urteil {
    missing(item, item.loeschregel.is_none())
}

/// Shorter than the statutory retention of the same data, or as long without waiting for the end of the year.
fn loeschregel_zu_kurz(lage: &Lage<'_>, item: &Information) -> Urteil {
    let Some(regel) = &item.loeschregel else { return Urteil::Entfaellt };
    let Some(klasse) = item.aufbewahrung else { return Urteil::Offen(angaben::AUFBEWAHRUNG) };
    if klasse == Aufbewahrung::Keine {
        return Urteil::Entfaellt;
    }
    let Some(years) = lage.recht.jahre(klasse) else { return Urteil::Entfaellt };
    let needed = Decimal::from(years).saturating_mul(Decimal::from(12));
    let short = frist::monate(regel.frist)
        .is_some_and(|months| months < needed || months == needed && !regel.zum_jahresende.is_some_and(|yes| yes.0));
    objections(if short { vec![(regel.origin, None)] } else { Vec::new() })
}

/// Longest period in months that needs no reason.
const LANG: u32 = 120;

fn loeschregel_lang(_: &Lage<'_>, item: &Information) -> Urteil {
    let Some(regel) = &item.loeschregel else { return Urteil::Entfaellt };
    let long = frist::monate(regel.frist).is_none_or(|months| months > LANG.into());
    objections(if long && regel.grund.is_none() { vec![(regel.origin, None)] } else { Vec::new() })
}

fn beleg_nach_altem_recht(lage: &Lage<'_>, item: &Information) -> Urteil {
    let outdated = item.aufbewahrung.is_some_and(|klasse| lage.recht.is_frueher(klasse));
    match (item.inhalt, outdated) {
        (None, true) => Urteil::Offen(angaben::INHALT),
        (Some(Inhaltsart::Belege), _) => missing(item, outdated),
        (_, _) => Urteil::Entfaellt,
    }
}

fn named(empfaenger: &Empfaenger) -> Einwand {
    (empfaenger.origin, Some(empfaenger.name.clone()))
}

fn avv_fehlt(_: &Lage<'_>, item: &Information) -> Urteil {
    if item.empfaenger.is_empty() {
        return Urteil::Offen(angaben::EMPFAENGER);
    }
    let processors = item.empfaenger.iter().filter(|x| x.art == Empfaengerart::Auftragsverarbeiter);
    objections(processors.filter(|x| x.avv.is_none()).map(named).collect())
}

fn drittland_ohne_grundlage(lage: &Lage<'_>, item: &Information) -> Urteil {
    if item.empfaenger.is_empty() {
        return Urteil::Offen(angaben::EMPFAENGER);
    }
    let abroad = |x: &Empfaenger| x.land.as_deref().and_then(|land| lage.recht.drittland(land));
    let without = item.empfaenger.iter().filter(|x| abroad(x) == Some(true) && x.drittland_grundlage.is_none());
    let found: Vec<Einwand> = without.map(named).collect();
    let unknown = item.empfaenger.iter().any(|x| x.art != Empfaengerart::Intern && abroad(x).is_none());
    if found.is_empty() && unknown { Urteil::Offen(angaben::LAND) } else { objections(found) }
}

/// The USA have an adequate level only for recipients whose certificate holds.
fn zertifikat_ungeprueft(lage: &Lage<'_>, item: &Information) -> Urteil {
    let american = |x: &&Empfaenger| x.land.as_deref().is_some_and(|land| land.trim().eq_ignore_ascii_case("US"));
    let mut certified = item
        .empfaenger
        .iter()
        .filter(american)
        .filter(|x| lage.nennt(&x.drittland_grundlage, |words| &words.dpf))
        .peekable();
    if certified.peek().is_none() {
        return Urteil::Entfaellt;
    }
    objections(certified.filter(|x| x.zertifikat_geprueft.is_none()).map(named).collect())
}

/// Data after Art. 9 DSGVO, stated or to be expected in free text, without what allows it.
fn besondere_kategorien(lage: &Lage<'_>, item: &Information) -> Urteil {
    let texts = item.angaben.iter().chain(&item.datenkategorien).chain(&item.zwecke).chain([&item.name]);
    let expected = item.freitext.is_some_and(|yes| yes.0) && lage.nennt(texts, |x| &x.besondere);
    match item.besondere_kategorien {
        _ if item.besondere_kategorien_grund.is_some() => Urteil::Ohne,
        Some(stated) => missing(item, stated.0 || expected),
        None if expected => missing(item, true),
        None => Urteil::Offen(angaben::BESONDERE),
    }
}

/// Scoring of people without text that tells them, or without threshold check after Art. 35 DSGVO.
fn bewertung(lage: &Lage<'_>, item: &Information) -> Urteil {
    if item.zwecke.is_empty() {
        return Urteil::Offen(angaben::ZWECKE);
    }
    if !lage.nennt(&item.zwecke, |x| &x.bewertung) {
        return Urteil::Entfaellt;
    }
    missing(item, item.informationspflicht.is_none() || item.dsfa.is_none())
}

/// More than one leading system for data of the same name or in the words of the interface, or one that will be gone.
fn fuehrendes_system(lage: &Lage<'_>, item: &Information) -> Urteil {
    let leading = item.fuehrend.as_ref().and_then(|id| lage.system(id));
    let gone = leading.is_some_and(|system| system.zukunft == Zukunft::Ersetzen);
    let led_by_crm = |system: &crate::model::prozesse::System| {
        system.schnittstelle.as_ref().is_some_and(|x| x.fuehrend == Some(Fuehrung::Crm))
    };
    missing(item, gone || lage.leading_systems(item) > 1 || leading.is_some_and(led_by_crm))
}

fn verantwortung_fehlt(_: &Lage<'_>, item: &Information) -> Urteil {
    missing(item, item.fachlich_verantwortlich.is_none())
}

fn ungenutzt(lage: &Lage<'_>, item: &Information) -> Urteil {
    if lage.knows_use() {
        missing(item, !lage.genutzt.contains(item.id.as_str()))
    } else {
        Urteil::Offen(angaben::NUTZUNG)
    }
}

/// Evaluations of what employees do, where a works council has a say (§ 87 (1) no. 6 `BetrVG`) and has not agreed.
fn auswertung_beschaeftigter(lage: &Lage<'_>, item: &Information) -> Urteil {
    let evaluated = item.inhalt == Some(Inhaltsart::Auswertungen) || lage.nennt(&item.zwecke, |x| &x.auswertung);
    if !evaluated && item.zwecke.is_empty() && item.inhalt.is_none() {
        return Urteil::Offen(angaben::ZWECKE);
    }
    if evaluated && item.betroffene.is_empty() {
        return Urteil::Offen(angaben::BETROFFENE);
    }
    if !evaluated || !lage.nennt(&item.betroffene, |x| &x.beschaeftigte) {
        return Urteil::Entfaellt;
    }
    let analyse = &lage.projekt.prozessanalyse;
    let council = analyse.mengengeruest.as_ref().and_then(|x| x.betriebsrat);
    let agreed = analyse.struktur.as_ref().and_then(|x| x.betriebsvereinbarung);
    match (council.map(|yes| yes.0), agreed.map(|yes| yes.0)) {
        (None, _) => Urteil::Offen(angaben::BETRIEBSRAT),
        (Some(false), _) => Urteil::Entfaellt,
        (Some(true), None) => Urteil::Offen(angaben::BETRIEBSVEREINBARUNG),
        (Some(true), Some(agreed)) => missing(item, !agreed),
    }
}

fn zugriff_ohne_bedarf(lage: &Lage<'_>, item: &Information) -> Urteil {
    if item.zugriff.is_empty() {
        return Urteil::Offen(angaben::ZUGRIFF);
    }
    if !lage.genutzt.contains(item.id.as_str()) {
        return Urteil::Offen(angaben::NUTZUNG);
    }
    let needed = lage.roles_with_need(item);
    let without = item.zugriff.iter().filter(|x| !needed.contains(x.rolle.as_str()));
    objections(without.map(|x| (x.origin, Some(x.rolle.as_str().to_owned()))).collect())
}

fn herkunft_fehlt(_: &Lage<'_>, item: &Information) -> Urteil {
    missing(item, item.herkunft.is_empty())
}
