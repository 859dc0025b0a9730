//! What Lastenheft and offer say of one requirement, field by field.

use std::collections::BTreeMap;

use super::{Abgrenzung, Anforderung, Grundlage};
use crate::choice;
use crate::model::angebot::{Anforderungsantwort, Angebot, Erfuellung, Kostenart, Preisstatus, Preiszeile};
use crate::model::lastenheft::{Anforderungsart, Prioritaet};
use crate::model::pflichtenheft::{Strang, Zusage};
use crate::model::werte::{Betrag, Kennzahl};
use crate::model::{lastenheft, pflichtenheft};
use crate::steps::lastenheft::Kriterium;

choice! {
    /// A field of a criterion that is derived, in the order in which they are written.
    pub enum Feld {
        Titel = "titel",
        Anforderung = "anforderung",
        Text = "text",
        Art = "art",
        Gruppe = "gruppe",
        Prioritaet = "prioritaet",
        Strang = "strang",
        Zusage = "zusage",
        Erfuellung = "erfuellung",
        Loesung = "loesung",
        Aufwand = "aufwand",
        Einmalpreis = "einmalpreis",
        Jahrespreis = "jahrespreis",
        Preisbezug = "preisbezug",
        Bedingungen = "bedingungen",
        Mitwirkung = "mitwirkung",
        Beleg = "beleg",
        Termin = "termin",
        Begruendung = "begruendung",
        Nachweis = "nachweis",
    }
}

/// What both say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vorgabe {
    /// The identifier in the Lastenheft.
    pub id: String,
    /// The letter of its criterion.
    pub buchstabe: char,
    /// By field; what nobody says is not there.
    pub felder: BTreeMap<Feld, String>,
    /// Acceptance criteria.
    pub abnahme: Vec<Kriterium>,
}

/// What `grundlage` and the offer say of all requirements, and of what is left out. `beantwortet` is the version that the offer answers: where
/// a requirement says something else since, its answer is kept and its commitment is not.
#[must_use]
pub fn vorgaben(grundlage: &Grundlage, beantwortet: &Grundlage, angebot: &Angebot) -> [Vec<Vorgabe>; 2] {
    let answers: BTreeMap<&str, &Anforderungsantwort> =
        angebot.antworten.iter().map(|x| (x.id.value.as_str(), x)).collect();
    let asked: BTreeMap<&str, &Anforderung> = beantwortet.anforderungen.iter().map(|x| (x.id.as_str(), x)).collect();
    let one = |x: &Anforderung| {
        let holds = asked.get(x.id.as_str()).is_some_and(|before| is_same(before, x));
        of_requirement(x, answers.get(x.id.as_str()).copied(), holds, angebot)
    };
    [grundlage.anforderungen.iter().map(one).collect(), grundlage.abgrenzungen.iter().map(of_exclusion).collect()]
}

/// Whether both ask for the same.
fn is_same(a: &Anforderung, b: &Anforderung) -> bool {
    (&a.text, a.prioritaet, &a.abnahme) == (&b.text, b.prioritaet, &b.abnahme)
}

fn of_requirement(x: &Anforderung, antwort: Option<&Anforderungsantwort>, holds: bool, angebot: &Angebot) -> Vorgabe {
    let word = |text: &str| Some(text.to_owned());
    let number = |value: rust_decimal::Decimal| value.normalize().to_string();
    // Criteria state euros; the offer may be in another currency.
    let rate = angebot.kurs.filter(|_| angebot.fremdwaehrung().is_some()).map(Kennzahl::wert);
    let eur = |price: Betrag| number(rate.map_or(price, |rate| Betrag::rounded(price.eur() * rate)).eur());
    let erfuellung = antwort.and_then(|x| x.erfuellung);
    let zusage = antwort.and_then(commitment);
    let line =
        antwort.and_then(|answer| price_line(x.art, answer, &angebot.preise)).filter(|_| zusage != Some(Zusage::Nein));
    // A promised Kann binds only if it is expressly priced: a line for such work in general is not that.
    let is_general = |art: &Kostenart| matches!(art, Kostenart::Zusatzmodule | Kostenart::Anpassung);
    let line = line.filter(|art| x.prioritaet != Prioritaet::Kann || !is_general(art));
    let said = antwort.and_then(|x| x.erlaeuterung.clone());
    // The words beside a “no” are its reason, not a solution.
    let (loesung, begruendung) = if zusage == Some(Zusage::Nein) { (None, said) } else { (said, None) };
    let unclear = antwort.map(|x| x.ungeklaert.as_slice()).unwrap_or_default().iter();
    let unclear: Vec<String> = unclear.map(|x| format!("{}: {}", x.feld, x.wert.as_deref().unwrap_or("–"))).collect();
    let strang = if x.art == Anforderungsart::Einfuehrung { Strang::Organisation } else { Strang::Software };
    let felder = [
        (Feld::Titel, word(&x.titel)),
        (Feld::Anforderung, word(&x.text)),
        (Feld::Art, word(x.art.word())),
        (Feld::Gruppe, word(x.gruppe.word())),
        (Feld::Prioritaet, word(x.prioritaet.word())),
        (Feld::Strang, word(strang.word())),
        (Feld::Zusage, zusage.filter(|_| holds).and_then(|x| word(x.word()))),
        (Feld::Erfuellung, erfuellung.and_then(|x| word(x.word()))),
        (Feld::Loesung, loesung),
        (Feld::Aufwand, antwort.and_then(|x| x.aufwand).map(|x| number(x.wert()))),
        (Feld::Einmalpreis, antwort.and_then(|x| x.einmalpreis).map(eur)),
        (Feld::Jahrespreis, antwort.and_then(|x| x.jahrespreis).map(eur)),
        (Feld::Preisbezug, line.and_then(|x| word(x.word()))),
        (Feld::Bedingungen, (!unclear.is_empty()).then(|| unclear.join("; "))),
        (Feld::Mitwirkung, antwort.and_then(|x| x.voraussetzung.clone())),
        (Feld::Beleg, antwort.and_then(|x| x.nachweis.clone())),
        (Feld::Termin, antwort.and_then(|x| x.verfuegbar_ab).map(|x| x.date().to_string())),
        (Feld::Begruendung, begruendung),
        (Feld::Nachweis, x.nachweis.and_then(|x| word(x.word()))),
    ];
    Vorgabe { id: x.id.clone(), buchstabe: letter(x.art), felder: stated(felder), abnahme: x.abnahme.clone() }
}

fn of_exclusion(x: &Abgrenzung) -> Vorgabe {
    let felder = [
        (Feld::Titel, Some(x.titel.clone())),
        (Feld::Text, Some(x.text.clone())),
        (Feld::Begruendung, x.grund.clone()),
    ];
    Vorgabe { id: x.id.clone(), buchstabe: 'A', felder: stated(felder), abnahme: Vec::new() }
}

fn stated(felder: impl IntoIterator<Item = (Feld, Option<String>)>) -> BTreeMap<Feld, String> {
    felder.into_iter().filter_map(|(feld, text)| Some((feld, text?))).collect()
}

/// What an answer commits to: what is planned only if it is promised in the contract; nothing while it is open.
fn commitment(antwort: &Anforderungsantwort) -> Option<Zusage> {
    Some(match antwort.erfuellung? {
        Erfuellung::Geplant if antwort.zugesagt.is_some_and(|yes| yes.0) => Zusage::Spaeter,
        Erfuellung::Geplant | Erfuellung::NichtErfuellt => Zusage::Nein,
        _ => Zusage::Ja,
    })
}

/// The line of the price sheet that pays for what has no price of its own: the product for what it can do, otherwise the line for such work.
/// Nothing where it is not to be seen: what the contractor does for the introduction may be paid by several.
fn price_line(art: Anforderungsart, antwort: &Anforderungsantwort, preise: &[Preiszeile]) -> Option<Kostenart> {
    let wanted: &[Kostenart] = match antwort.erfuellung? {
        _ if antwort.einmalpreis.is_some() || antwort.jahrespreis.is_some() => return None,
        _ if art == Anforderungsart::Einfuehrung => return None,
        Erfuellung::Konfiguration if antwort.aufwand.is_some() => &[Kostenart::Einrichtung],
        Erfuellung::Standard | Erfuellung::Konfiguration => &[Kostenart::Subskription, Kostenart::Lizenzkauf],
        Erfuellung::ZusatzmodulEigen | Erfuellung::ZusatzmodulDritt => &[Kostenart::Zusatzmodule],
        Erfuellung::Anpassung => &[Kostenart::Anpassung],
        Erfuellung::Geplant | Erfuellung::NichtErfuellt => return None,
    };
    let is_paid =
        |art: &Kostenart| preise.iter().any(|x| x.art.value == *art && x.status != Some(Preisstatus::Entfaellt));
    wanted.iter().copied().find(is_paid)
}

/// The letter of criteria of a kind, after the outline of Balzert: functions, data, performance; and ours for the rest.
fn letter(art: Anforderungsart) -> char {
    match art {
        Anforderungsart::Funktion => 'F',
        Anforderungsart::Daten => 'D',
        Anforderungsart::Leistung => 'L',
        Anforderungsart::Schnittstelle => 'S',
        Anforderungsart::Betrieb => 'B',
        Anforderungsart::Einfuehrung => 'E',
    }
}

impl From<&pflichtenheft::Vorgabe> for Vorgabe {
    fn from(x: &pflichtenheft::Vorgabe) -> Self {
        let felder = [
            (Feld::Titel, &x.titel),
            (Feld::Anforderung, &x.anforderung),
            (Feld::Text, &x.text),
            (Feld::Art, &x.art),
            (Feld::Gruppe, &x.gruppe),
            (Feld::Prioritaet, &x.prioritaet),
            (Feld::Strang, &x.strang),
            (Feld::Zusage, &x.zusage),
            (Feld::Erfuellung, &x.erfuellung),
            (Feld::Loesung, &x.loesung),
            (Feld::Aufwand, &x.aufwand),
            (Feld::Einmalpreis, &x.einmalpreis),
            (Feld::Jahrespreis, &x.jahrespreis),
            (Feld::Preisbezug, &x.preisbezug),
            (Feld::Bedingungen, &x.bedingungen),
            (Feld::Mitwirkung, &x.mitwirkung),
            (Feld::Beleg, &x.beleg),
            (Feld::Termin, &x.termin),
            (Feld::Begruendung, &x.begruendung),
            (Feld::Nachweis, &x.nachweis),
        ];
        Self {
            id: x.id.value.clone(),
            buchstabe: x.kriterium.chars().next().unwrap_or('F'),
            felder: stated(felder.map(|(feld, text)| (feld, text.clone()))),
            abnahme: x.abnahme.iter().map(criterion).collect(),
        }
    }
}

/// An acceptance criterion as it is written in a file.
fn criterion(x: &lastenheft::Abnahmekriterium) -> Kriterium {
    Kriterium {
        ausgangslage: x.ausgangslage.value.clone(),
        aktion: x.aktion.value.clone(),
        ergebnis: x.ergebnis.value.clone(),
    }
}

impl Vorgabe {
    /// What a criterion says itself.
    pub(super) fn of_criterion(x: &pflichtenheft::Kriterium) -> Self {
        let number = |value: rust_decimal::Decimal| value.normalize().to_string();
        let word = |text: &str| Some(text.to_owned());
        let felder = [
            (Feld::Titel, word(&x.titel)),
            (Feld::Anforderung, word(&x.anforderung)),
            (Feld::Art, word(x.art.word())),
            (Feld::Gruppe, word(x.gruppe.word())),
            (Feld::Prioritaet, word(x.prioritaet.word())),
            (Feld::Strang, x.strang.and_then(|x| word(x.word()))),
            (Feld::Zusage, x.zusage.and_then(|x| word(x.word()))),
            (Feld::Erfuellung, x.erfuellung.and_then(|x| word(x.word()))),
            (Feld::Loesung, x.loesung.clone()),
            (Feld::Aufwand, x.aufwand.map(|x| number(x.wert()))),
            (Feld::Einmalpreis, x.einmalpreis.map(|x| number(x.eur()))),
            (Feld::Jahrespreis, x.jahrespreis.map(|x| number(x.eur()))),
            (Feld::Preisbezug, x.preisbezug.and_then(|x| word(x.word()))),
            (Feld::Bedingungen, x.bedingungen.clone()),
            (Feld::Mitwirkung, x.mitwirkung.clone()),
            (Feld::Beleg, x.beleg.clone()),
            (Feld::Termin, x.termin.map(|x| x.date().to_string())),
            (Feld::Begruendung, x.begruendung.clone()),
            (Feld::Nachweis, x.nachweis.and_then(|x| word(x.word()))),
        ];
        let id = x.lastenheft.as_ref().map(|x| x.value.clone()).unwrap_or_default();
        let abnahme = x.abnahme.iter().map(criterion).collect();
        Self { id, buchstabe: letter(x.art), felder: stated(felder), abnahme }
    }

    /// What an exclusion says itself.
    pub(super) fn of_exclusion(x: &pflichtenheft::Abgrenzungskriterium) -> Self {
        let felder = [
            (Feld::Titel, Some(x.titel.clone())),
            (Feld::Text, Some(x.text.clone())),
            (Feld::Begruendung, x.begruendung.clone()),
        ];
        let id = x.lastenheft.as_ref().map(|x| x.value.clone()).unwrap_or_default();
        Self { id, buchstabe: 'A', felder: stated(felder), abnahme: Vec::new() }
    }

    /// What another one says otherwise: the field, then what this and what the other one says.
    #[must_use]
    pub fn unterschiede(&self, other: &Self) -> Vec<(&'static str, Option<String>, Option<String>)> {
        let field = |feld: &Feld| {
            let (old, new) = (self.felder.get(feld), other.felder.get(feld));
            (old != new).then(|| (feld.word(), old.cloned(), new.cloned()))
        };
        let acceptance = (self.abnahme != other.abnahme).then(|| {
            let (old, new) = (in_words(&self.abnahme), in_words(&other.abnahme));
            ("abnahme", old, new)
        });
        Feld::ALL.iter().filter_map(field).chain(acceptance).collect()
    }
}

/// Acceptance criteria as one text.
fn in_words(abnahme: &[Kriterium]) -> Option<String> {
    let one = |x: &Kriterium| [x.ausgangslage.as_str(), &x.aktion, &x.ergebnis].join(" → ");
    (!abnahme.is_empty()).then(|| abnahme.iter().map(one).collect::<Vec<_>>().join("\n"))
}
