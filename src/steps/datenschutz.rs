//! Checks D-01 to D-22 of the information inventory.
//!
//! A check that lacks data is not passed but cannot be made. What no check objects to is only that: nobody is told that anything is
//! lawful.

mod angaben;
pub mod frist;
mod lage;
mod pruefungen;
pub mod recht;
mod werbung;

use lage::Lage;
use recht::Recht;

use crate::choice;
use crate::diagnostic::{Diagnostic, Rule, Sink, rules};
use crate::model::Projekt;
use crate::model::informationen::Information;
use crate::source::Origin;

choice! {
    /// The number of a check.
    pub enum Nummer {
        D01 = "D-01",
        D02 = "D-02",
        D03 = "D-03",
        D04 = "D-04",
        D05 = "D-05",
        D06 = "D-06",
        D07 = "D-07",
        D08 = "D-08",
        D09 = "D-09",
        D10 = "D-10",
        D11 = "D-11",
        D12 = "D-12",
        D13 = "D-13",
        D14 = "D-14",
        D15 = "D-15",
        D16 = "D-16",
        D17 = "D-17",
        D18 = "D-18",
        D19 = "D-19",
        D20 = "D-20",
        D21 = "D-21",
        D22 = "D-22",
    }
}

choice! {
    /// How grave an objection is.
    pub enum Schwere { Fehler = "fehler", Warnung = "warnung", Hinweis = "hinweis" }
}

choice! {
    /// What became of a check.
    pub enum Stand {
        Beanstandet = "beanstandet",
        NichtPruefbar = "nicht_pruefbar",
        OhneBeanstandung = "ohne_beanstandung",
    }
}

impl Nummer {
    /// How grave it is if the check objects.
    #[must_use]
    pub const fn schwere(self) -> Schwere {
        match self {
            Self::D01
            | Self::D02
            | Self::D03
            | Self::D06
            | Self::D07
            | Self::D10
            | Self::D11
            | Self::D13
            | Self::D14
            | Self::D15
            | Self::D17 => Schwere::Fehler,
            Self::D04 | Self::D05 | Self::D08 | Self::D12 | Self::D16 | Self::D18 | Self::D20 | Self::D22 => {
                Schwere::Warnung
            }
            Self::D09 | Self::D19 | Self::D21 => Schwere::Hinweis,
        }
    }
}

impl Nummer {
    /// The rule of its findings, and the key of what to do.
    #[must_use]
    pub const fn regel(self) -> (Rule, &'static str) {
        match self {
            Self::D01 => (rules::ZWECK_FEHLT, "hinweis-pruefung-D-01"),
            Self::D02 => (rules::RECHTSGRUNDLAGE_FEHLT, "hinweis-pruefung-D-02"),
            Self::D03 => (rules::EINWILLIGUNG_OHNE_NACHWEIS, "hinweis-pruefung-D-03"),
            Self::D04 => (rules::INTERESSE_OHNE_ABWAEGUNG, "hinweis-pruefung-D-04"),
            Self::D05 => (rules::VERTRAG_MIT_ARBEITGEBER, "hinweis-pruefung-D-05"),
            Self::D06 => (rules::LOESCHREGEL_FEHLT, "hinweis-pruefung-D-06"),
            Self::D07 => (rules::LOESCHREGEL_ZU_KURZ, "hinweis-pruefung-D-07"),
            Self::D08 => (rules::LOESCHFRIST_LANG, "hinweis-pruefung-D-08"),
            Self::D09 => (rules::BELEG_NACH_ALTEM_RECHT, "hinweis-pruefung-D-09"),
            Self::D10 => (rules::AVV_FEHLT, "hinweis-pruefung-D-10"),
            Self::D11 => (rules::DRITTLAND_OHNE_GRUNDLAGE, "hinweis-pruefung-D-11"),
            Self::D12 => (rules::ZERTIFIKAT_UNGEPRUEFT, "hinweis-pruefung-D-12"),
            Self::D13 => (rules::BESONDERE_KATEGORIEN, "hinweis-pruefung-D-13"),
            Self::D14 => (rules::WERBUNG_PER_MAIL, "hinweis-pruefung-D-14"),
            Self::D15 => (rules::WERBUNG_PER_TELEFON, "hinweis-pruefung-D-15"),
            Self::D16 => (rules::BEWERTUNG_VON_PERSONEN, "hinweis-pruefung-D-16"),
            Self::D17 => (rules::FUEHRENDES_SYSTEM_UNKLAR, "hinweis-pruefung-D-17"),
            Self::D18 => (rules::VERANTWORTUNG_FEHLT, "hinweis-pruefung-D-18"),
            Self::D19 => (rules::BESTAND_UNGENUTZT, "hinweis-pruefung-D-19"),
            Self::D20 => (rules::AUSWERTUNG_OHNE_VEREINBARUNG, "hinweis-pruefung-D-20"),
            Self::D21 => (rules::ZUGRIFF_OHNE_BEDARF, "hinweis-pruefung-D-21"),
            Self::D22 => (rules::BESTAND_OHNE_HERKUNFT, "hinweis-pruefung-D-22"),
        }
    }
}

/// What a check said about an information item.
#[derive(Debug, Clone)]
pub struct Ergebnis<'p> {
    /// The check.
    pub nummer: Nummer,
    /// The item.
    pub information: &'p Information,
    /// What became of it.
    pub stand: Stand,
    /// The place it is about: the item or an entry within it.
    pub ort: Origin,
    /// What is objected to within the item: a purpose, a recipient, a role.
    pub stelle: Option<String>,
    /// The field that is missing where the check cannot be made.
    pub angabe: Option<&'static str>,
}

impl Ergebnis<'_> {
    /// Key of the text that says what is checked.
    #[must_use]
    pub fn schluessel(&self) -> String {
        format!("pruefung-{}", self.nummer.word())
    }

    /// Key of the text that says what to do.
    #[must_use]
    pub fn rat(&self) -> &'static str {
        self.nummer.regel().1
    }

    /// Whether it is an objection of this gravity.
    #[must_use]
    pub fn is(&self, schwere: Schwere) -> bool {
        self.stand == Stand::Beanstandet && self.nummer.schwere() == schwere
    }
}

/// What a check says of an item.
enum Urteil {
    /// The check is not about this item.
    Entfaellt,
    /// Nothing to object to.
    Ohne,
    /// This field decides and is not stated.
    Offen(&'static str),
    /// Objections: where, and to what within the item.
    Beanstandet(Vec<Einwand>),
}

/// A place, and the name of the entry that stands there.
type Einwand = (Origin, Option<String>);

/// The results of all checks, item by item in the order of the files.
#[must_use]
pub fn pruefe<'p>(projekt: &'p Projekt, recht: &'p Recht) -> Vec<Ergebnis<'p>> {
    let lage = Lage::new(projekt, recht);
    let checked = projekt.prozessanalyse.informationen.iter().flat_map(|information| {
        let lage = &lage;
        let checks = pruefungen::ALLE.iter().filter(|check| information.personenbezug.0 || check.auch_ohne_personen);
        checks.flat_map(move |check| results(check.nummer, information, (check.pruefe)(lage, information)))
    });
    checked.collect()
}

fn results(nummer: Nummer, information: &Information, urteil: Urteil) -> Vec<Ergebnis<'_>> {
    let result = |stand, (ort, stelle): Einwand, angabe| Ergebnis { nummer, information, stand, ort, stelle, angabe };
    let item = (information.origin, None);
    match urteil {
        Urteil::Entfaellt => Vec::new(),
        Urteil::Ohne => vec![result(Stand::OhneBeanstandung, item, None)],
        Urteil::Offen(angabe) => vec![result(Stand::NichtPruefbar, item, Some(angabe))],
        Urteil::Beanstandet(found) => {
            found.into_iter().map(|einwand| result(Stand::Beanstandet, einwand, None)).collect()
        }
    }
}

/// Puts what the checks object to to the findings, once for each check and item.
pub fn check(projekt: &Projekt, recht: &Recht, sink: &mut Sink) {
    let names = projekt.bezeichnungen();
    let objections: Vec<Ergebnis<'_>> =
        pruefe(projekt, recht).into_iter().filter(|x| x.stand == Stand::Beanstandet).collect();
    let same =
        |a: &Ergebnis<'_>, b: &Ergebnis<'_>| a.nummer == b.nummer && a.information.origin == b.information.origin;
    for group in objections.chunk_by(same) {
        let [first, ..] = group else { continue };
        let stellen = group.iter().filter_map(|x| x.stelle.as_deref());
        let stellen: Vec<&str> = stellen.map(|stelle| names.get(stelle).copied().unwrap_or(stelle)).collect();
        let stelle = if stellen.is_empty() { "leer".to_owned() } else { stellen.join(", ") };
        let (rule, hint) = first.nummer.regel();
        let item = first.information;
        let found = Diagnostic::new(rule).with("kennung", item.id.as_str()).with("titel", &item.name);
        sink.push(found.with("stelle", stelle).at(first.ort).with_hint(hint));
    }
}

/// How many results there are of each kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Zaehlung {
    /// Checks that object to nothing.
    pub ohne_beanstandung: usize,
    /// Objections.
    pub beanstandet: usize,
    /// Checks that cannot be made.
    pub nicht_pruefbar: usize,
}

/// Counts the results.
#[must_use]
pub fn zaehle(ergebnisse: &[Ergebnis<'_>]) -> Zaehlung {
    let count = |stand| ergebnisse.iter().filter(|ergebnis| ergebnis.stand == stand).count();
    Zaehlung {
        ohne_beanstandung: count(Stand::OhneBeanstandung),
        beanstandet: count(Stand::Beanstandet),
        nicht_pruefbar: count(Stand::NichtPruefbar),
    }
}

#[cfg(test)]
mod tests;
