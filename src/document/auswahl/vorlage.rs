//! The Entscheidungsvorlage: proposal first, then how it came about, and in the annex every number behind it. Internal as a whole.

mod anhang;
mod beschluss;
mod daten;
mod empfindlichkeit;
mod ergebnis;
mod kosten;
mod risiken;
mod verfahren;

use crate::document::ansicht::{Ansicht, zeile, zelle};
use crate::document::rahmen::Rahmen;
use crate::document::{Anhang, AnhangProjekt, Document, Inline, Zeile, gliederung};
use crate::model::Projekt;
use crate::model::auswahl::Methode;
use crate::model::werte::Datum;
use crate::steps::auswahl::Grundlage;
use crate::steps::auswahl::auswertung::{Auswertung, Bieter};
use crate::steps::auswahl::sensitivitaet::{Sensitivitaet, sensitivitaet};
use crate::steps::auswahl::vergleich::Aenderung;
use crate::steps::lastenheft::Lastenheft;
use crate::steps::vergabe::bruch::{Bruch, gerundet};
use crate::steps::vergabe::empfindlichkeit::Sieger;
use crate::text::{Texte, format};

/// A state in which matrix and procedure were fixed.
#[derive(Debug, Clone)]
pub struct Festschreibung {
    /// The first one has 1.
    pub nummer: u32,
    /// The day.
    pub datum: Option<Datum>,
    /// Who fixed it.
    pub name: String,
    /// SHA-256 of what was fixed.
    pub pruefsumme: String,
    /// Bidders whose offers were there already.
    pub angebote: Vec<String>,
    /// What was said otherwise afterwards: in the next state, or today.
    pub danach: Vec<Aenderung>,
}

/// A decision that was recorded.
#[derive(Debug, Clone)]
pub struct Entscheidung {
    /// The first one has 1.
    pub nummer: u32,
    /// The bidder.
    pub anbieter: String,
    /// Its place at that time; none if the offer was not ranked.
    pub rang: Option<usize>,
    /// Why.
    pub begruendung: String,
    /// Who decided.
    pub durch: String,
    /// The day.
    pub datum: Option<Datum>,
    /// Whether matrix and offers are those that were decided on.
    pub unveraendert: bool,
}

/// What is kept beside the project: what was fixed, and what was decided; oldest first.
#[derive(Debug, Clone, Default)]
pub struct Akte {
    /// See [`Festschreibung`].
    pub festschreibungen: Vec<Festschreibung>,
    /// See [`Entscheidung`].
    pub entscheidungen: Vec<Entscheidung>,
}

/// Everything that chapters need.
struct Vorlage<'a> {
    ansicht: Ansicht<'a>,
    auswertung: &'a Auswertung<'a>,
    sensitivitaet: Option<Sensitivitaet>,
    grundlage: &'a Grundlage,
    akte: &'a Akte,
}

/// Builds the Entscheidungsvorlage.
#[must_use]
pub fn build(
    (projekt, lastenheft): (&Projekt, &Lastenheft),
    grundlage: &Grundlage,
    auswertung: &Auswertung<'_>,
    akte: &Akte,
    texte: &Texte,
) -> Document {
    let ansicht = Ansicht::bericht(projekt, lastenheft, texte.get("ev-dokument"), texte);
    let vorlage = Vorlage { ansicht, auswertung, sensitivitaet: sensitivitaet(auswertung), grundlage, akte };
    let mut kapitel = vec![
        beschluss::vorschlag(&vorlage),
        beschluss::anlass(&vorlage),
        verfahren::section(&vorlage),
        ergebnis::section(&vorlage),
        kosten::section(&vorlage),
        empfindlichkeit::section(&vorlage),
        risiken::section(&vorlage),
        beschluss::begruendung(&vorlage),
        beschluss::nichtentscheidung(&vorlage),
        beschluss::schritte(&vorlage),
    ];
    gliederung::number(&mut kapitel);
    let mut annexes = anhang::sections(&vorlage);
    gliederung::letter(&mut annexes);
    kapitel.append(&mut annexes);
    let anhang = Anhang { projekt: AnhangProjekt::of(projekt), analyse: daten::daten(&vorlage), ..Anhang::default() };
    gliederung::framed(&vorlage.ansicht, kapitel, anhang, rahmen(&vorlage))
}

/// The paper is of the day of the last step that it tells of.
fn rahmen(vorlage: &Vorlage<'_>) -> Rahmen {
    let (ansicht, akte) = (&vorlage.ansicht, vorlage.akte);
    let decided = akte.entscheidungen.last().and_then(|x| x.datum);
    let fixed = akte.festschreibungen.last().and_then(|x| x.datum);
    let offers = vorlage.bieter().iter().filter_map(|x| x.angebot.datum);
    let ratings = ansicht.projekt.bewertungen.bewertungen.iter().map(|x| x.datum);
    let last = offers.chain(fixed).chain(ratings).max_by_key(|day| day.date());
    let state = if akte.entscheidungen.is_empty() { "ev-stand-vorschlag" } else { "ev-stand-entschieden" };
    let asked = vorlage.grundlage;
    let sum = asked.pruefsumme.as_ref().map_or_else(|| ansicht.t("ev-arbeitsstand"), |sum| format!("SHA-256 {sum}"));
    let rahmen = Rahmen {
        status: ansicht.t(state),
        ..Rahmen::of_day(ansicht, decided.or(last).unwrap_or(ansicht.projekt.angaben.datum))
    };
    rahmen.with([ansicht.angabe("ev-lastenheft", format!("{} ({sum})", asked.version))])
}

/// What a letter of rejection may tell the bidder of this index: its own place, points and reasons, and nothing of the others but how
/// many there were.
#[must_use]
pub fn absage(
    projekt: &Projekt,
    auswertung: &Auswertung<'_>,
    index: usize,
    texte: &Texte,
) -> Option<serde_json::Value> {
    daten::absage(projekt, auswertung, index, texte)
}

impl<'a> Vorlage<'a> {
    fn t(&self, key: &str) -> String {
        self.ansicht.t(key)
    }

    /// The company, with a mark wherever it stands if the offer does not say all that it has to.
    fn name(&self, bieter: &Bieter<'_>) -> String {
        let firma = &bieter.anbieter.firma;
        if bieter.is_complete() { firma.clone() } else { format!("{firma} {}", self.t("ev-unvollstaendig")) }
    }

    /// The company behind an identifier, with the same mark.
    fn firma(&self, id: &str) -> String {
        let bieter = self.bieter().iter().find(|x| x.anbieter.id.as_str() == id);
        bieter.map_or_else(|| self.ansicht.name(id), |bieter| self.name(bieter))
    }

    fn bieter(&self) -> &'a [Bieter<'a>] {
        &self.auswertung.bieter
    }

    /// The offer that the paper is about: the one that was decided for, or else the one that is proposed.
    fn gewaehlt(&self) -> Option<&'a Bieter<'a>> {
        match self.akte.entscheidungen.last() {
            Some(x) => self.bieter().iter().find(|bieter| bieter.anbieter.id.as_str() == x.anbieter),
            None => match self.auswertung.erste().as_slice() {
                [only] => Some(*only),
                _ => None,
            },
        }
    }

    /// Whether something is open that may change who is first: prices, answers, ratings.
    fn is_provisional(&self) -> bool {
        let mut valid = self.bieter().iter().filter(|x| x.is_valid());
        valid.any(|x| !x.is_complete() || !x.unbewertet.is_empty())
    }

    fn methode(&self, methode: Methode) -> String {
        self.ansicht.wort("methode", Some(methode.word()))
    }

    /// An amount in whole euros.
    fn eur(&self, betrag: &Bruch) -> String {
        gerundet(betrag, 0).map_or_else(|| self.t("ev-zu-gross"), |x| format::euro(x, self.ansicht.texte.sprache()))
    }

    /// A number to so many places.
    fn zahl(&self, bruch: &Bruch, places: u32) -> String {
        let shown = usize::try_from(places).unwrap_or_default();
        let text = gerundet(bruch, places).map(|x| format::stellen(x, shown, self.ansicht.texte.sprache()));
        text.unwrap_or_else(|| self.t("ev-zu-gross"))
    }

    /// A fraction of one as percent, to one place.
    fn prozent(&self, bruch: &Bruch) -> String {
        let percent = gerundet(&(bruch * crate::steps::vergabe::bruch::ganz(100)), 1).unwrap_or_default();
        format::prozent(percent.normalize(), self.ansicht.texte.sprache())
    }

    /// Who wins, by name.
    fn sieger(&self, sieger: &Sieger) -> String {
        match sieger {
            Sieger::Angebote(indexes) => {
                let names = indexes.iter().filter_map(|index| self.bieter().get(*index));
                let names: Vec<String> = names.map(|bieter| self.name(bieter)).collect();
                names.join(", ")
            }
            Sieger::Keiner(reason) => self.hindernis(*reason),
        }
    }

    fn hindernis(&self, reason: crate::steps::vergabe::formeln::Hindernis) -> String {
        use crate::steps::vergabe::formeln::Hindernis;
        self.t(match reason {
            Hindernis::KeinAngebot => "ev-hindernis-kein-angebot",
            Hindernis::ZuWenige => "ev-hindernis-zu-wenige",
            Hindernis::PreisNull => "ev-hindernis-preis-null",
            Hindernis::Negativ => "ev-hindernis-negativ",
            Hindernis::BezugNull => "ev-hindernis-bezug-null",
            Hindernis::Exponent => "ev-hindernis-exponent",
        })
    }

    fn titel(&self, id: &str) -> String {
        if id == crate::steps::auswahl::matrix::GANZES { self.t("ev-gesamt") } else { self.ansicht.name(id) }
    }
}

/// A row of plain cells.
fn reihe<S: Into<String>>(zellen: impl IntoIterator<Item = S>) -> Zeile {
    zeile(zellen.into_iter().map(zelle).collect())
}

/// A row whose cells are emphasised.
fn starke_reihe<S: Into<String>>(zellen: impl IntoIterator<Item = S>) -> Zeile {
    zeile(zellen.into_iter().map(|text| vec![Inline::stark(text)]).collect())
}
