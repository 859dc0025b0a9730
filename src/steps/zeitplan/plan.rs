//! The plan of a project: when each task, stage and milestone is, who has how much to do in which week.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::auslastung::{self, Woche};
use super::entwurf::{Entwurf, aufwand, is_left_out, thousandths};
use super::netz::{self, Lage};
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::model::pflichtenheft::Strang;
use crate::model::werte::{Anteil, Datum};
use crate::model::zeitplan::{Meilenstein, Mitwirkende, Pufferart, Schaetzung, Teilprojekt, Zeitplandatei};
use crate::steps::kalender::{Achse, Feiertage, spanne};

/// Years that a plan is looked ahead.
pub(super) const HORIZONT: i16 = 15;

/// Years in which a project may begin.
const JAHRE: std::ops::RangeInclusive<i16> = 2000..=2100;

/// What is tried instead of what the file says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Annahmen {
    /// Tasks, stages and people that are left out.
    pub ohne: BTreeSet<String>,
    /// Shares of people.
    pub anteile: BTreeMap<String, Anteil>,
    /// What is known of tasks that were begun.
    pub ist: BTreeMap<String, Ist>,
    /// The first day on which anything can still be done.
    pub ab: Option<Date>,
}

/// How far a task is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ist {
    /// It is done.
    Fertig {
        /// Its first day.
        anfang: Date,
        /// Its last day.
        ende: Date,
    },
    /// Something is left of it.
    Rest {
        /// Its first day, if it was begun.
        anfang: Option<Date>,
        /// The first day on which it can go on.
        ab: Option<Date>,
        /// Person-days that are left.
        arbeit: Decimal,
        /// Working days that it takes at least.
        dauer: i64,
    },
}

impl Ist {
    /// Its first day, if it was begun.
    fn anfang(&self) -> Option<Date> {
        match self {
            Self::Fertig { anfang, .. } => Some(*anfang),
            Self::Rest { anfang, .. } => *anfang,
        }
    }
}

/// A task in the plan.
#[derive(Debug, Clone)]
pub struct Geplant<'p> {
    /// The task.
    pub id: &'p str,
    /// What it is called.
    pub titel: &'p str,
    /// The stage it belongs to.
    pub teilprojekt: &'p str,
    /// Whose work it is.
    pub strang: Strang,
    /// Person-days.
    pub aufwand: Decimal,
    /// The three estimates that they come from.
    pub schaetzung: Option<&'p Schaetzung>,
    /// Its first day.
    pub anfang: Date,
    /// Its last day.
    pub ende: Date,
    /// The last day on which it may end without moving the end of the project (SEZ).
    pub spaetestens: Date,
    /// Where it lies among the working days.
    pub lage: Lage,
}

/// A stage in the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Etappe<'p> {
    /// The stage.
    pub id: &'p str,
    /// What it is called.
    pub titel: &'p str,
    /// Its first day.
    pub anfang: Date,
    /// The last day of its last task.
    pub ende: Date,
    /// The day it is promised for: with its buffer.
    pub zugesagt: Date,
    /// Working days from the first to the last day.
    pub tage: i64,
    /// Person-days.
    pub aufwand: Decimal,
}

/// A milestone in the plan.
#[derive(Debug, Clone)]
pub struct Erreicht<'p> {
    /// The milestone.
    pub meilenstein: &'p Meilenstein,
    /// The day its predecessors are done; that stated if it has none.
    pub tag: Date,
}

/// The whole plan.
#[derive(Debug, Clone)]
pub struct Plan<'p> {
    /// Tasks in the order of the file.
    pub vorgaenge: Vec<Geplant<'p>>,
    /// Stages likewise; without those that have no task.
    pub teilprojekte: Vec<Etappe<'p>>,
    /// Milestones likewise.
    pub meilensteine: Vec<Erreicht<'p>>,
    /// By person, then by week.
    pub wochen: Vec<Woche<'p>>,
    /// Its first day.
    pub beginn: Date,
    /// The last day of its last task.
    pub ende: Date,
    /// The day it is promised for: with the buffer of the project, or of its last stage.
    pub zugesagt: Date,
    /// Public holidays and days without work in between, each with its reason.
    pub frei: BTreeMap<Date, String>,
}

impl Plan<'_> {
    /// The last day of a task or stage, the day of a milestone.
    #[must_use]
    pub fn ende_von(&self, id: &str) -> Option<Date> {
        let task = self.vorgaenge.iter().find(|x| x.id == id).map(|x| x.ende);
        let stage = || self.teilprojekte.iter().find(|x| x.id == id).map(|x| x.ende);
        let milestone = || self.meilensteine.iter().find(|x| x.meilenstein.id.as_str() == id).map(|x| x.tag);
        task.or_else(stage).or_else(milestone)
    }
}

/// Schedules the project; why that is not possible goes to `sink`.
pub fn planen<'p>(
    projekt: &'p Projekt,
    feiertage: &Feiertage,
    annahmen: &Annahmen,
    sink: &mut Sink,
) -> Option<Plan<'p>> {
    let datei = &projekt.zeitplan;
    let beginn = datei.beginn.as_ref()?;
    let first = beginn.value.date();
    if !JAHRE.contains(&first.year()) {
        let diagnostic = Diagnostic::new(rules::ZEITPLAN_JAHR).with("jahr", first.year().to_string()).at(beginn.origin);
        sink.push(diagnostic.with_hint("hinweis-zeitplan-jahr"));
        return None;
    }
    let last = first.saturating_add(HORIZONT.years());
    let frei = free_days(datei, (first, last), feiertage);
    let achse = Achse::new(first, last, &frei.keys().copied().collect());
    let entwurf = Entwurf::new(datei, &achse, annahmen, sink)?;
    let kapazitaet: Vec<Vec<i64>> =
        entwurf.mitwirkende.iter().map(|x| capacity(x, (first, last), &achse, annahmen)).collect();
    // The last day is nobody's: what is done has to lie before it.
    let horizont = i64::try_from(achse.len()).unwrap_or(i64::MAX) - 1;
    match netz::planen(&entwurf.netz, kapazitaet.clone(), horizont) {
        Ok(ablauf) => entwurf.dated(&ablauf, &achse, &kapazitaet, frei),
        Err(unmoeglich) => {
            sink.push(entwurf.explain(&unmoeglich));
            None
        }
    }
}

/// Days on which nobody works, each with its reason: holidays, those of the town, blocked periods.
fn free_days(datei: &Zeitplandatei, within: (Date, Date), feiertage: &Feiertage) -> BTreeMap<Date, String> {
    let mut frei = BTreeMap::new();
    for sperre in &datei.sperrzeiten {
        let reason = sperre.grund.clone().unwrap_or_default();
        frei.extend(spanne(sperre, within).map(|day| (day, reason.clone())));
    }
    if let Some(standort) = &datei.standort {
        for year in within.0.year()..=within.1.year() {
            frei.extend(feiertage.im_jahr(standort.land, year).into_iter().map(|(day, name)| (day, name.to_owned())));
        }
        frei.extend(standort.feiertage.iter().map(|day| (day.date(), String::new())));
    }
    frei
}

/// What somebody has time for, day by day, in thousandths of a person-day.
fn capacity(x: &Mitwirkende, within: (Date, Date), achse: &Achse, annahmen: &Annahmen) -> Vec<i64> {
    let share = annahmen.anteile.get(x.id.as_str()).copied().unwrap_or(x.anteil);
    let each = thousandths(share.prozent() / Decimal::ONE_HUNDRED);
    let away: BTreeSet<Date> = x.abwesend.iter().flat_map(|x| spanne(x, within)).collect();
    achse.tage().iter().map(|day| if away.contains(day) { 0 } else { each }).collect()
}

impl<'p> Entwurf<'p, '_> {
    /// The plan with its dates.
    fn dated(
        &self,
        ablauf: &netz::Ablauf,
        achse: &Achse,
        kapazitaet: &[Vec<i64>],
        frei: BTreeMap<Date, String>,
    ) -> Option<Plan<'p>> {
        let mut vorgaenge = Vec::with_capacity(self.vorgaenge.len());
        let planned = self.vorgaenge.iter().zip(&ablauf.lagen);
        for ((stage, x), lage) in planned.filter(|((stage, x), _)| !is_left_out(self.datei, *stage, x, self.annahmen)) {
            let ist = self.annahmen.ist.get(x.id.as_str());
            let begun = ist.and_then(Ist::anfang);
            let done = ist.and_then(|x| if let Ist::Fertig { ende, .. } = x { Some(*ende) } else { None });
            vorgaenge.push(Geplant {
                id: x.id.as_str(),
                titel: &x.titel,
                teilprojekt: self.datei.teilprojekte.get(*stage).map_or("", |stage| stage.id.as_str()),
                strang: x.strang,
                aufwand: aufwand(x).unwrap_or_default(),
                schaetzung: x.schaetzung.as_ref(),
                anfang: begun.or_else(|| achse.datum(lage.anfang))?,
                ende: done.or_else(|| achse.letzter_vor(lage.ende.max(lage.anfang + 1)))?,
                spaetestens: achse.letzter_vor(lage.spaetestes_ende.max(lage.anfang + 1))?,
                lage: *lage,
            });
        }
        let lagen = ablauf.lagen.get(self.vorgaenge.len()..).unwrap_or_default();
        let mut meilensteine = Vec::new();
        let milestones = self.meilensteine.iter().copied().zip(lagen);
        for (x, lage) in milestones.filter(|(x, _)| !self.annahmen.ohne.contains(x.id.as_str())) {
            let stated = x.datum.filter(|_| x.nach.is_empty()).map(Datum::date);
            let tag = stated.or_else(|| achse.letzter_vor(lage.ende))?;
            meilensteine.push(Erreicht { meilenstein: x, tag });
        }
        let teilprojekte = self.stages(&vorgaenge, achse);
        let beginn = vorgaenge.iter().map(|x| x.anfang).min()?;
        let ende = vorgaenge.iter().map(|x| x.ende).max()?;
        let with_buffer = match self.datei.puffer.as_ref().map(|x| x.art) {
            Some(Pufferart::Projekt) => achse.letzter_vor(ablauf.ende + project_buffer(&vorgaenge))?,
            _ => teilprojekte.iter().map(|x| x.zugesagt).max()?,
        };
        let people: Vec<&str> = self.mitwirkende.iter().map(|x| x.id.as_str()).collect();
        let wochen = auslastung::wochen(&people, &ablauf.einsaetze, achse, kapazitaet);
        let frei = frei.into_iter().filter(|(day, _)| *day >= beginn && *day <= with_buffer).collect();
        Some(Plan { vorgaenge, teilprojekte, meilensteine, wochen, beginn, ende, zugesagt: with_buffer, frei })
    }

    fn stages(&self, vorgaenge: &[Geplant<'p>], achse: &Achse) -> Vec<Etappe<'p>> {
        let buffer = self.datei.puffer.as_ref().filter(|x| x.art == Pufferart::JeTeilprojekt);
        let share = buffer.and_then(|x| x.anteil).map_or(Decimal::ZERO, |x| x.prozent() / Decimal::ONE_HUNDRED);
        let stage = |x: &'p Teilprojekt| {
            let of = || vorgaenge.iter().filter(move |task| task.teilprojekt == x.id.as_str());
            let (first, last) = (of().map(|x| x.lage.anfang).min()?, of().map(|x| x.lage.ende).max()?);
            let days = last - first;
            let more = (Decimal::from(days) * share).ceil().to_i64().unwrap_or_default();
            Some(Etappe {
                id: x.id.as_str(),
                titel: &x.titel,
                anfang: achse.datum(first)?,
                ende: achse.letzter_vor(last.max(first + 1))?,
                zugesagt: achse.letzter_vor(last.max(first + 1) + more)?,
                tage: days,
                aufwand: of().map(|x| x.aufwand).sum(),
            })
        };
        self.datei.teilprojekte.iter().filter_map(stage).collect()
    }
}

/// Working days: the root of the sum of variances of the critical tasks, rounded up (PERT). Each is estimated in person-days; by what the
/// duration of a task differs from its effort, its deviation does.
fn project_buffer(vorgaenge: &[Geplant<'_>]) -> i64 {
    let six = Decimal::from(6);
    let variance = |x: &Geplant<'_>| {
        let estimates = x.schaetzung?;
        let deviation = (estimates.pessimistisch.wert() - estimates.optimistisch.wert()) / six;
        let stretched = deviation * Decimal::from(x.lage.dauer()) / x.aufwand.max(Decimal::new(1, 3));
        stretched.checked_mul(stretched)
    };
    let sum: Decimal = vorgaenge
        .iter()
        .filter(|x| x.lage.is_kritisch())
        .filter_map(variance)
        .fold(Decimal::ZERO, Decimal::saturating_add);
    // The least whole number whose square is not below the sum.
    let whole = sum.ceil().to_u64().unwrap_or_default();
    let root = i64::try_from(whole.isqrt()).unwrap_or_default();
    root + i64::from(root.unsigned_abs().pow(2) < whole)
}
