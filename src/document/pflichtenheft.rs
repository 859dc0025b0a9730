//! The Pflichtenheft: the outline that a German reader recognises (after Balzert and DIN 69901-5), filled from the criteria, the Lastenheft
//! and the offer. The client's word, the contractor's word and the frame are told apart in words, not by looks alone.

pub(in crate::document) mod kriterien;
mod nachweis;
mod qualitaet;
mod rahmen;
mod termine;
mod umfeld;
pub mod vergleich;
pub(in crate::document) mod werte;

use std::collections::BTreeMap;

use super::ansicht::Ansicht;
use super::{Anhang, AnhangKriterium, AnhangProjekt, Block, Document, Section, Sicht, gliederung};
use crate::model::Projekt;
use crate::model::angebot::Angebot;
use crate::model::auswahl::Anbieter;
use crate::model::lastenheft::{Anforderungsart, Gruppe, Nachweis, Prioritaet};
use crate::model::pflichtenheft::{self, Pflichtenheftdatei};
use crate::steps::lastenheft::freigabe::Vermerk;
use crate::steps::lastenheft::{Kriterium, Lastenheft};
pub use crate::steps::pflichtenheft::Grundlage;
use crate::steps::pflichtenheft::{Abgrenzung, Anforderung};
use crate::text::Texte;

/// Who reads a draft. Both parties sign the same document; drafts differ in the open points that they show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leser {
    /// The client: what is open on its side, and what both have to settle.
    Auftraggeber,
    /// The contractor, likewise.
    Auftragnehmer,
    /// The client's own team: everything.
    Team,
}

/// Everything that chapters need.
struct Heft<'a> {
    ansicht: Ansicht<'a>,
    datei: &'a Pflichtenheftdatei,
    /// The contractor and its offer, if they are still in the project.
    anbieter: Option<&'a Anbieter>,
    angebot: Option<&'a Angebot>,
    /// The version of the Lastenheft that it was derived from, if that is released.
    gefragt: Option<&'a Grundlage>,
    /// Its requirements by identifier.
    asked: BTreeMap<&'a str, &'a Anforderung>,
    leser: Leser,
    /// Its releases, oldest first; the last one is this document if it is a release.
    freigaben: &'a [Vermerk],
    ist_freigabe: bool,
}

/// Releases of the Pflichtenheft, and whether the last of them is what is built.
#[derive(Debug, Clone, Copy)]
pub struct Fassungen<'v> {
    /// Oldest first.
    pub freigaben: &'v [Vermerk],
    /// See above.
    pub ist_freigabe: bool,
}

impl Heft<'_> {
    fn t(&self, key: &str) -> String {
        self.ansicht.t(key)
    }

    fn section(&self, key: &str, bloecke: Vec<Block>, kapitel: Vec<Section>) -> Section {
        self.ansicht.section(key, bloecke, kapitel)
    }

    /// The contractor's company.
    fn auftragnehmer(&self) -> String {
        self.anbieter.map_or_else(|| self.t("pf-auftragnehmer-offen"), |x| x.firma.clone())
    }

    /// The requirement behind a criterion, if the Lastenheft that it was derived from asks for it.
    fn gefordert(&self, x: &pflichtenheft::Kriterium) -> Option<&Anforderung> {
        self.asked.get(x.lastenheft.as_ref()?.value.as_str()).copied()
    }
}

impl<'a> Heft<'a> {
    /// What the Lastenheft leaves out behind an exclusion, if it still does.
    fn ausgeschlossen(&self, x: &pflichtenheft::Abgrenzungskriterium) -> Option<&'a Abgrenzung> {
        let id = x.lastenheft.as_ref()?;
        self.gefragt?.abgrenzungen.iter().find(|asked| asked.id == id.value)
    }
}

/// Builds the Pflichtenheft. `gefragt`: the version of the Lastenheft that it was derived from.
#[must_use]
pub fn build(
    (projekt, lastenheft): (&Projekt, &Lastenheft),
    gefragt: Option<&Grundlage>,
    (leser, fassungen): (Leser, Fassungen<'_>),
    texte: &Texte,
) -> Document {
    let sicht = if leser == Leser::Team { Sicht::Team } else { Sicht::Anbieter };
    let datei = &projekt.pflichtenheft;
    let chosen = datei.quellen.as_ref().map(|x| x.anbieter.as_str());
    let heft = Heft {
        ansicht: Ansicht::new(projekt, lastenheft, sicht, texte.get("pf-dokument"), texte),
        datei,
        anbieter: projekt.auswahl.anbieter.iter().find(|x| Some(x.id.as_str()) == chosen),
        angebot: projekt.angebote.iter().find(|x| Some(x.anbieter.as_str()) == chosen),
        gefragt,
        asked: gefragt.iter().flat_map(|x| &x.anforderungen).map(|x| (x.id.as_str(), x)).collect(),
        leser,
        freigaben: fassungen.freigaben,
        ist_freigabe: fassungen.ist_freigabe,
    };
    let mut kapitel = chapters(&heft);
    gliederung::number(&mut kapitel);
    let mut annexes = umfeld::annexes(&heft);
    gliederung::letter(&mut annexes);
    kapitel.append(&mut annexes);
    let anhang = Anhang { projekt: AnhangProjekt::of(projekt), analyse: nachweis::data(&heft), ..Anhang::default() };
    rahmen::framed(&heft, gliederung::document(&heft.ansicht, kapitel, anhang))
}

fn chapters(heft: &Heft<'_>) -> Vec<Section> {
    vec![
        rahmen::einleitung(heft),
        kriterien::zielbestimmung(heft),
        umfeld::produkteinsatz(heft),
        umfeld::loesung(heft),
        kriterien::funktionen(heft),
        kriterien::daten(heft),
        kriterien::leistungen(heft),
        qualitaet::section(heft),
        kriterien::oberflaeche(heft),
        umfeld::umgebung(heft),
        umfeld::datenschutz(heft),
        umfeld::migration(heft),
        umfeld::einfuehrung(heft),
        rahmen::abnahme(heft),
        umfeld::betrieb(heft),
        rahmen::aenderungen(heft),
        nachweis::verfolgung(heft),
        nachweis::offene_punkte(heft),
        rahmen::unterschriften(heft),
    ]
}

/// What the working state says of its criteria, by identifier; whatever is open about them.
#[must_use]
pub fn heute(projekt: &Projekt) -> BTreeMap<String, serde_json::Value> {
    nachweis::gesagt(&projekt.pflichtenheft, |_| Vec::new())
}

/// What a Lastenheft asks for, as bidders see it.
#[must_use]
pub fn grundlage(lastenheft: &Document) -> Grundlage {
    let criterion = |x: &AnhangKriterium| Kriterium {
        ausgangslage: x.ausgangslage.clone(),
        aktion: x.aktion.clone(),
        ergebnis: x.ergebnis.clone(),
    };
    let requirements = lastenheft.anhang.anforderungen.iter().filter_map(|x| {
        Some(Anforderung {
            id: x.id.clone(),
            titel: x.titel.clone(),
            text: x.text.clone(),
            art: Anforderungsart::ALL.iter().copied().find(|art| art.word() == x.art)?,
            gruppe: Gruppe::ALL.iter().copied().find(|gruppe| gruppe.word() == x.gruppe)?,
            prioritaet: Prioritaet::ALL.iter().copied().find(|prioritaet| prioritaet.word() == x.prioritaet)?,
            nachweis: Nachweis::ALL.iter().copied().find(|way| Some(way.word()) == x.nachweis.as_deref()),
            abnahme: x.abnahme.iter().map(criterion).collect(),
        })
    });
    let exclusions = lastenheft.anhang.abgrenzungen.iter().map(|x| Abgrenzung {
        id: x.id.clone(),
        titel: x.titel.clone(),
        text: x.text.clone(),
        grund: x.grund.clone(),
    });
    Grundlage {
        version: lastenheft.meta.version.clone(),
        pruefsumme: lastenheft.meta.pruefsumme.clone(),
        anforderungen: requirements.collect(),
        abgrenzungen: exclusions.collect(),
    }
}
