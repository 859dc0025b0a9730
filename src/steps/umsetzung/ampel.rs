//! Traffic lights by rules that are stated beforehand (`templates/umsetzung/ampel.yaml`).

use rust_decimal::Decimal;

use super::Lage;
use super::fortschritt::hinkt;
use crate::diagnostic::Sink;
use crate::model::Projekt;
use crate::model::pflichtenheft::Strang;
use crate::model::umsetzung::{Mangel, Mangelklasse};
use crate::model::werte::{Anzahl, Datum, Kennzahl};
use crate::source::Sources;
use crate::steps::zeitplan::basis::tage;
use crate::templates::Templates;
use crate::{read, record};

const REGELN: &str = "umsetzung/ampel.yaml";

record! {
    /// The file `umsetzung/ampel.yaml`: where lights turn.
    pub struct Ampelregeln {
        /// Calendar days by which an open milestone is late.
        pub termine_rot: Anzahl,
        /// What it will have taken, in per cent of the plan.
        pub aufwand_gelb: Kennzahl,
        pub aufwand_rot: Kennzahl,
        /// Percentage points by which a strand is further behind its plan than another one.
        pub straenge_gelb: Anzahl,
        pub straenge_rot: Anzahl,
        /// Calendar days after a decision was due.
        pub entscheidungen_rot: Anzahl,
    }
}

impl Ampelregeln {
    /// The rules that come with the program, or those that a project puts in their place.
    pub fn load(templates: &Templates, sources: &mut Sources, sink: &mut Sink) -> Option<Self> {
        read::template(REGELN, templates, sources, sink)
    }
}

/// The state of a light.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stufe {
    /// As planned.
    Gruen,
    /// To be watched.
    Gelb,
    /// Somebody has to act.
    Rot,
}

impl Stufe {
    /// The word for data and looks.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Gruen => "gruen",
            Self::Gelb => "gelb",
            Self::Rot => "rot",
        }
    }
}

/// What a light tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bereich {
    /// Days.
    Termine,
    /// Person-days.
    Aufwand,
    /// Software, hardware and organisation side by side.
    Straenge,
    /// Defects.
    Qualitaet,
    /// Decisions.
    Entscheidungen,
}

impl Bereich {
    /// The word for data.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Termine => "termine",
            Self::Aufwand => "aufwand",
            Self::Straenge => "straenge",
            Self::Qualitaet => "qualitaet",
            Self::Entscheidungen => "entscheidungen",
        }
    }
}

/// Why a light is as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Grund {
    /// Nothing to be told.
    Keiner,
    /// The end is so many calendar days after the promised day.
    Ende(i64),
    /// A milestone is so many calendar days late.
    Meilenstein(String, i64),
    /// What it will have taken, in per cent of the plan.
    Aufwand(Decimal),
    /// A strand is so many points further behind than another one.
    Strang(Strang, Decimal),
    /// So many open defects of a class.
    Maengel(Mangelklasse, usize),
    /// A defect is so many calendar days overdue.
    MangelUeberfaellig(String, i64),
    /// A decision is so many calendar days overdue.
    Entscheidung(String, i64),
}

/// A light.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ampel {
    /// What it tells of.
    pub bereich: Bereich,
    /// Its state.
    pub stufe: Stufe,
    /// Why.
    pub grund: Grund,
}

/// All lights.
pub(super) fn ampeln(projekt: &Projekt, lage: &Lage<'_>, regeln: &Ampelregeln) -> Vec<Ampel> {
    let light = |bereich: Bereich, (stufe, grund): (Stufe, Grund)| Ampel { bereich, stufe, grund };
    vec![
        light(Bereich::Termine, termine(lage, regeln)),
        light(Bereich::Aufwand, aufwand(lage, regeln)),
        light(Bereich::Straenge, straenge(lage, regeln)),
        light(Bereich::Qualitaet, qualitaet(projekt, lage)),
        light(Bereich::Entscheidungen, entscheidungen(projekt, lage, regeln)),
    ]
}

/// A number of days from the rules.
fn days(stated: Anzahl) -> i64 {
    i64::try_from(stated.0).unwrap_or(i64::MAX)
}

fn termine(lage: &Lage<'_>, regeln: &Ampelregeln) -> (Stufe, Grund) {
    let over = tage(lage.soll.zugesagt, lage.prognose.ende);
    if over > 0 {
        return (Stufe::Rot, Grund::Ende(over));
    }
    let open = lage.trends.iter().filter(|x| !x.erreicht);
    match open.max_by_key(|x| x.verzug()).filter(|x| x.verzug() > 0) {
        None => (Stufe::Gruen, Grund::Keiner),
        Some(worst) => {
            let stufe = if worst.verzug() > days(regeln.termine_rot) { Stufe::Rot } else { Stufe::Gelb };
            (stufe, Grund::Meilenstein(worst.meilenstein.id.to_string(), worst.verzug()))
        }
    }
}

fn aufwand(lage: &Lage<'_>, regeln: &Ampelregeln) -> (Stufe, Grund) {
    let Some(percent) = lage.aufwand.prozent() else { return (Stufe::Gruen, Grund::Keiner) };
    let stufe = match percent {
        x if x > regeln.aufwand_rot.wert() => Stufe::Rot,
        x if x > regeln.aufwand_gelb.wert() => Stufe::Gelb,
        _ => Stufe::Gruen,
    };
    (stufe, Grund::Aufwand(percent))
}

fn straenge(lage: &Lage<'_>, regeln: &Ampelregeln) -> (Stufe, Grund) {
    let Some((last, points)) = hinkt(&lage.straenge) else { return (Stufe::Gruen, Grund::Keiner) };
    let stufe = match points {
        x if x > Decimal::from(regeln.straenge_rot.0) => Stufe::Rot,
        x if x > Decimal::from(regeln.straenge_gelb.0) => Stufe::Gelb,
        _ => return (Stufe::Gruen, Grund::Keiner),
    };
    (stufe, Grund::Strang(last.strang, points))
}

fn qualitaet(projekt: &Projekt, lage: &Lage<'_>) -> (Stufe, Grund) {
    let today = Datum::new(lage.stand);
    let open: Vec<&Mangel> = projekt.umsetzung.maengel.iter().filter(|x| x.is_offen(today)).collect();
    let count = |klasse: Mangelklasse| open.iter().filter(|x| x.klasse == klasse).count();
    let blocking = count(Mangelklasse::Betriebsverhindernd);
    if blocking > 0 {
        return (Stufe::Rot, Grund::Maengel(Mangelklasse::Betriebsverhindernd, blocking));
    }
    let overdue =
        open.iter().filter_map(|x| Some((x.frist.filter(|day| *day < today)?, x))).min_by_key(|(day, _)| *day);
    if let Some((day, x)) = overdue {
        return (Stufe::Rot, Grund::MangelUeberfaellig(x.id.to_string(), tage(day.date(), lage.stand)));
    }
    match count(Mangelklasse::Betriebsbehindernd) {
        0 => (Stufe::Gruen, Grund::Keiner),
        hindering => (Stufe::Gelb, Grund::Maengel(Mangelklasse::Betriebsbehindernd, hindering)),
    }
}

fn entscheidungen(projekt: &Projekt, lage: &Lage<'_>, regeln: &Ampelregeln) -> (Stufe, Grund) {
    let open = projekt.umsetzung.entscheidungen.iter().filter(|x| x.entschieden.is_none());
    let overdue = open.filter_map(|x| Some((tage(x.bis?.date(), lage.stand), x)));
    match overdue.filter(|(days, _)| *days > 0).max_by_key(|(days, _)| *days) {
        None => (Stufe::Gruen, Grund::Keiner),
        Some((overdue, x)) => {
            let stufe = if overdue > days(regeln.entscheidungen_rot) { Stufe::Rot } else { Stufe::Gelb };
            (stufe, Grund::Entscheidung(x.id.to_string(), overdue))
        }
    }
}
