//! What of a project is internal, and what of it everybody may read.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::suche::WORTE;
use crate::model::Projekt;
use crate::model::aenderung::Vertragspartei;
use crate::model::lastenheft::{OffenerPunkt, Rahmenart, Sichtbarkeit};
use crate::model::werte::Betrag;
use crate::source::Origin;
use crate::steps::katalog::Inhalt;
use crate::steps::lastenheft::Lastenheft;
use crate::steps::lesestoff::{self, data};
use crate::text::{QUELLEN, zahlen};

/// What kind of thing must stay inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Art {
    /// An entry that is internal, or a reason that is.
    Eintrag,
    /// An amount of money.
    Betrag,
    Kunde,
    Person,
}

/// Something that must stay inside, and how it would show.
#[derive(Debug, Clone)]
pub(super) struct Geheimnis {
    pub art: Art,
    /// What people call it.
    pub name: String,
    /// Where it stands.
    pub origin: Option<Origin>,
    /// Identifiers and names, which show as a whole.
    pub namen: Vec<String>,
    /// Sentences and titles, which show in part too.
    pub texte: Vec<String>,
    /// EUR net.
    pub betraege: Vec<Decimal>,
    /// Whether the project may say that it is for everybody.
    pub waehlbar: bool,
}

impl Geheimnis {
    fn new(art: Art, name: impl Into<String>, origin: impl Into<Option<Origin>>) -> Self {
        let (name, origin) = (name.into(), origin.into());
        Self { art, name, origin, namen: Vec::new(), texte: Vec::new(), betraege: Vec::new(), waehlbar: false }
    }

    /// An internal entry: its identifier and what it says.
    fn eintrag<'t>(
        id: &str,
        origin: impl Into<Option<Origin>>,
        texte: impl IntoIterator<Item = Option<&'t str>>,
    ) -> Self {
        let texte = texte.into_iter().flatten().map(str::to_owned).collect();
        Self { namen: vec![id.to_owned()], texte, ..Self::new(Art::Eintrag, id, origin) }
    }

    fn betrag(name: &str, origin: Origin, betraege: impl IntoIterator<Item = Option<Betrag>>) -> Option<Self> {
        let betraege: Vec<Decimal> = betraege.into_iter().flatten().map(Betrag::eur).collect();
        (!betraege.is_empty()).then(|| Self { betraege, ..Self::new(Art::Betrag, name, origin) })
    }
}

fn is_internal(sichtbarkeit: Sichtbarkeit) -> bool {
    sichtbarkeit == Sichtbarkeit::Intern
}

/// Identifiers of everything that vendors must not learn of.
#[must_use]
pub fn verborgen<'a>(projekt: &'a Projekt, lastenheft: &'a Lastenheft) -> BTreeSet<&'a str> {
    let mut ids = BTreeSet::new();
    ids.extend(projekt.kundenanalyse.potenziale.iter().map(|x| x.id.as_str()));
    let requirements = lastenheft.anforderungen.iter().filter(|x| is_internal(x.sichtbarkeit));
    ids.extend(requirements.map(|x| x.id.as_str()));
    let exclusions = lastenheft.abgrenzungen.iter().filter(|x| is_internal(x.sichtbarkeit));
    ids.extend(exclusions.map(|x| x.id.as_str()));
    let findings = lastenheft.befunde.iter().filter(|x| is_internal(x.sichtbarkeit));
    ids.extend(findings.map(|x| x.id.as_str()));
    let constraints = projekt.lastenheft.rahmenbedingungen.iter().filter(|x| x.is_internal());
    ids.extend(constraints.map(|x| x.id.as_str()));
    ids.extend(internal_questions(&projekt.lastenheft.offene_punkte).map(|x| x.id.as_str()));
    ids
}

fn internal_questions(all: &[OffenerPunkt]) -> impl Iterator<Item = &OffenerPunkt> {
    all.iter().filter(|x| x.sichtbarkeit.is_some_and(is_internal))
}

/// Everything that must stay inside, in the order of the files.
pub(super) fn geheimnisse(projekt: &Projekt, lastenheft: &Lastenheft) -> Vec<Geheimnis> {
    let mut alle = entries(projekt, lastenheft);
    alle.extend(reasons(projekt));
    alle.extend(customers(projekt));
    alle.extend(amounts(projekt));
    alle.extend(people(projekt));
    alle
}

/// Entries that are marked as internal, and those that always are.
fn entries(projekt: &Projekt, lastenheft: &Lastenheft) -> Vec<Geheimnis> {
    let own = &projekt.lastenheft;
    let mut places: BTreeMap<&str, Origin> = BTreeMap::new();
    places.extend(own.anforderungen.iter().map(|x| (x.id.as_str(), x.id.origin())));
    places.extend(own.abgrenzung.iter().map(|x| (x.id.as_str(), x.id.origin())));
    let place = |id: &str| places.get(id).copied();
    let verborgen = verborgen(projekt, lastenheft);
    let mut alle = Vec::new();
    for x in lastenheft.anforderungen.iter().filter(|x| verborgen.contains(x.id.as_str())) {
        let texte = [Some(x.titel.as_str()), Some(x.text.as_str()), x.begruendung.as_deref(), x.a_kriterium.as_deref()];
        let abnahme = x.abnahme.iter().flat_map(|x| [&x.ausgangslage, &x.aktion, &x.ergebnis]);
        let texte = texte.into_iter().chain(abnahme.map(|text| Some(text.as_str())));
        alle.push(Geheimnis { waehlbar: true, ..Geheimnis::eintrag(&x.id, place(&x.id), texte) });
    }
    for x in lastenheft.abgrenzungen.iter().filter(|x| verborgen.contains(x.id.as_str())) {
        let texte = [Some(x.titel.as_str()), Some(x.text.as_str()), x.grund.as_deref()];
        alle.push(Geheimnis { waehlbar: true, ..Geheimnis::eintrag(&x.id, place(&x.id), texte) });
    }
    for x in lastenheft.befunde.iter().filter(|x| verborgen.contains(x.id.as_str())) {
        alle.push(Geheimnis::eintrag(&x.id, x.belege.first().map(|beleg| beleg.ort), [Some(x.titel.as_str())]));
    }
    for x in own.rahmenbedingungen.iter().filter(|x| verborgen.contains(x.id.as_str())) {
        let mut geheimnis = Geheimnis::eintrag(x.id.as_str(), x.id.origin(), [Some(x.text.as_str())]);
        // Whatever number stands in a budget is one of it, with a currency or without.
        geheimnis.betraege.extend(zahlen::lesen(&x.text).into_iter().map(|zahl| zahl.wert));
        geheimnis.waehlbar = x.art != Rahmenart::Budget;
        alle.push(geheimnis);
    }
    let questions = own.offene_punkte.iter().filter(|x| verborgen.contains(x.id.as_str()));
    for x in questions.chain(internal_questions(&projekt.pflichtenheft.offene_punkte)) {
        let question = Geheimnis::eintrag(x.id.as_str(), x.id.origin(), [Some(x.frage.as_str())]);
        alle.push(Geheimnis { waehlbar: true, ..question });
    }
    for x in &projekt.kundenanalyse.potenziale {
        let texte = [Some(x.titel.as_str()), x.beschreibung.as_deref(), x.massnahme.as_deref()];
        alle.push(Geheimnis::eintrag(x.id.as_str(), x.id.origin(), texte));
        alle.extend(Geheimnis::betrag(x.id.as_str(), x.id.origin(), [x.betrag]));
    }
    alle
}

/// Why something was changed or decided: notes of the own team. Short ones say what others say too.
fn reasons(projekt: &Projekt) -> Vec<Geheimnis> {
    let adjusted = projekt.lastenheft.anpassungen.iter();
    let adjusted = adjusted.map(|x| (x.anforderung.value.as_str(), x.origin, x.grund.as_str()));
    let answers = projekt.antworten.iter();
    let answers = answers.filter_map(|x| Some((x.befund.value.as_str(), x.origin, x.beleg.as_deref()?)));
    let ratings = projekt.bewertungen.bewertungen.iter();
    let ratings = ratings.filter_map(|x| Some((x.kriterium.value.as_str(), x.origin, x.begruendung.as_deref()?)));
    let risks = projekt.bewertungen.risiken.iter().map(|x| (x.anbieter.as_str(), x.origin, x.text.as_str()));
    let reason = |(name, origin, text): (&str, Origin, &str)| Geheimnis {
        texte: vec![text.to_owned()],
        ..Geheimnis::new(Art::Eintrag, name, origin)
    };
    let all = adjusted.chain(answers).chain(ratings).chain(risks);
    all.filter(|(_, _, text)| text.split_whitespace().count() >= WORTE).map(reason).collect()
}

fn customers(projekt: &Projekt) -> Vec<Geheimnis> {
    let kunden = &projekt.kundenanalyse;
    let customer = |name: &str, origin: Origin, namen: Vec<String>| Geheimnis {
        namen,
        ..Geheimnis::new(Art::Kunde, name, origin)
    };
    let mut alle = Vec::new();
    for x in &kunden.kunden {
        alle.push(customer(&x.schluessel, x.origin, vec![x.schluessel.clone()]));
        alle.extend(Geheimnis::betrag(&x.schluessel, x.origin, [x.bedarf]));
    }
    for x in kunden.umsatzanalyse.iter().flat_map(|analyse| &analyse.kunden) {
        let namen = std::iter::once(x.schluessel.clone()).chain(x.name.clone()).collect();
        let betraege = [Some(x.umsatz), x.umsatz_vorjahr, x.deckungsbeitrag, x.umsatz_zuvor];
        alle.push(customer(&x.schluessel, x.origin, namen));
        alle.extend(Geheimnis::betrag(&x.schluessel, x.origin, betraege));
    }
    for x in &projekt.umsatz.konzerne {
        alle.push(customer(&x.name, x.origin, vec![x.name.clone()]));
    }
    alle
}

/// Revenue, margins and limits of price.
fn amounts(projekt: &Projekt) -> Vec<Geheimnis> {
    let kunden = &projekt.kundenanalyse;
    let mut alle = Vec::new();
    for x in &kunden.segmente {
        alle.extend(Geheimnis::betrag(&x.name, x.origin, [x.umsatz, x.deckungsbeitrag]));
    }
    if let Some(bestand) = &kunden.kundenbestand {
        alle.extend(Geheimnis::betrag("kundenbestand", bestand.origin, [bestand.angebotssumme]));
    }
    if let Some(analyse) = &kunden.umsatzanalyse {
        let x = &analyse.kennzahlen;
        alle.extend(Geheimnis::betrag("kennzahlen", x.origin, [Some(x.umsatz), x.umsatz_vorjahr, x.deckungsbeitrag]));
        for x in &analyse.segmente {
            let betraege = [Some(x.umsatz), x.umsatz_vorjahr, x.deckungsbeitrag, Some(x.reaktivierung)];
            alle.extend(Geheimnis::betrag("umsatzanalyse", x.origin, betraege));
        }
    }
    if let Some(x) = &projekt.auswahl.verfahren {
        let referenz = x.referenz.as_ref().map(|x| x.preis);
        let (unten, oben) = x.spanne.as_ref().map(|x| (x.unten, x.oben)).unzip();
        alle.extend(Geheimnis::betrag("verfahren", x.origin, [x.preisobergrenze, referenz, unten, oben]));
    }
    alle
}

/// People of the own company that the project names for its own work. What is a role is no name.
fn people(projekt: &Projekt) -> Vec<Geheimnis> {
    let planned = projekt.zeitplan.mitwirkende.iter();
    let own = planned.filter(|x| x.partei != Some(Vertragspartei::Auftragnehmer));
    let own = own.map(|x| (x.name.as_str(), x.origin));
    let rated = projekt.bewertungen.bewertungen.iter().map(|x| (x.durch.as_str(), x.origin));
    let excluded = projekt.bewertungen.ausschluesse.iter().map(|x| (x.durch.as_str(), x.origin));
    let mut names = BTreeMap::new();
    for (name, origin) in own.chain(rated).chain(excluded).filter(|(name, _)| is_personal(name)) {
        names.entry(name).or_insert(origin);
    }
    let person = |(name, origin): (&str, Origin)| Geheimnis {
        namen: std::iter::once(name.to_owned()).chain(reversed(name)).collect(),
        ..Geheimnis::new(Art::Person, name, origin)
    };
    names.into_iter().map(person).collect()
}

/// Two to four words with capitals, but for what stands before family names: `Erika von Beispiel`, not `Leitung des Vertriebs`.
fn is_personal(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let is_capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    let fits = |word: &&str| is_capital(word) || matches!(*word, "von" | "van" | "de" | "zu" | "der" | "den");
    (2..=4).contains(&words.len()) && words.iter().all(fits)
}

/// A name as lists have it: family name first.
fn reversed(name: &str) -> Option<String> {
    let (first, last) = name.rsplit_once(' ')?;
    Some(format!("{last}, {first}"))
}

/// Those who are asked for offers, each company once. A product of one word may be a word of the language, and one that two of them offer tells of
/// neither.
pub(super) fn bieter(projekt: &Projekt) -> Vec<Geheimnis> {
    let alle = &projekt.auswahl.anbieter;
    let mut offered: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for x in alle {
        offered.entry(x.produkt.as_deref().unwrap_or_default()).or_default().insert(&x.firma);
    }
    let tells =
        |produkt: &&String| produkt.contains(' ') && offered.get(produkt.as_str()).is_some_and(|x| x.len() == 1);
    let mut companies: BTreeMap<&str, Geheimnis> = BTreeMap::new();
    for x in alle {
        let new = || Geheimnis { namen: vec![x.firma.clone()], ..Geheimnis::new(Art::Eintrag, &x.firma, x.origin) };
        companies.entry(&x.firma).or_insert_with(new).namen.extend(x.produkt.iter().filter(tells).cloned());
    }
    companies.into_values().collect()
}

/// What stands in every document, and in every catalogue.
pub(super) fn formelhaft(lastenheft: &Lastenheft) -> Vec<String> {
    let mut texte: Vec<String> = QUELLEN.iter().map(|texte| (*texte).to_owned()).collect();
    for vorschlag in &lastenheft.vorschlaege {
        match &vorschlag.inhalt {
            Inhalt::Anforderung(x) => texte.extend([x.titel.clone(), x.text.clone()]),
            Inhalt::Abgrenzung(x) => texte.extend([x.titel.clone(), x.text.clone()]),
        }
    }
    texte
}

/// What the project says to everybody. Whatever stands here too is no secret.
pub(super) fn oeffentlich(projekt: &Projekt, lastenheft: &Lastenheft) -> Vec<String> {
    let kunden = &projekt.kundenanalyse;
    let parts = [
        data(&projekt.angaben),
        data(&projekt.prozessanalyse),
        data(&projekt.lastenheft),
        data(&projekt.pflichtenheft),
        data(&projekt.aenderungen),
        data(&projekt.umsetzung.abnahmen),
        data(&kunden.beduerfnisse),
        data(&kunden.staerken),
    ];
    let stated = parts.iter().flat_map(|part| lesestoff::of(part, &STUMM));
    let mut texte: Vec<String> = stated.map(|x| x.text.into_owned()).collect();
    texte.extend(kunden.segmente.iter().flat_map(|x| std::iter::once(&x.name).chain(&x.beschreibung)).cloned());
    for x in lastenheft.anforderungen.iter().filter(|x| !is_internal(x.sichtbarkeit)) {
        texte.extend([x.id.clone(), x.titel.clone(), x.text.clone()]);
        texte.extend(x.begruendung.clone());
        texte.extend(x.abnahme.iter().flat_map(|x| [&x.ausgangslage, &x.aktion, &x.ergebnis]).cloned());
    }
    for x in lastenheft.abgrenzungen.iter().filter(|x| !is_internal(x.sichtbarkeit)) {
        texte.extend([x.id.clone(), x.titel.clone(), x.text.clone()]);
    }
    let findings = lastenheft.befunde.iter().filter(|x| !is_internal(x.sichtbarkeit));
    texte.extend(findings.flat_map(|x| [x.id.clone(), x.titel.clone()]));
    texte
}

/// Fields that no reader sees: notes of the own team, and links that views hide.
const STUMM: [&str; 3] = ["anpassungen", "herkunft", "stundensatz"];
