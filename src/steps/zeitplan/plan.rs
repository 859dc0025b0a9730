//! The plan of a project: when each task, stage and milestone is, who has how much to do in which week.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::auslastung::{self, Woche};
use super::entwurf::{Entwurf, aufwand, is_left_out, person_days, units};
use super::netz::{self, Einsatz, Kante, Lage};
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::model::pflichtenheft::Strang;
use crate::model::werte::{Anteil, Datum};
use crate::model::zeitplan::{
    Anordnung, Land, Meilenstein, Mitwirkende, Pufferart, Schaetzung, Teilprojekt, Vorgang, Zeitplandatei,
};
use crate::steps::kalender::{Achse, Feiertage, tage_der};

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
    pub vorgang: &'p Vorgang,
    /// Its identifier.
    pub id: &'p str,
    /// What it is called.
    pub titel: &'p str,
    /// The stage it belongs to.
    pub teilprojekt: &'p str,
    /// Whose work it is.
    pub strang: Strang,
    /// Person-days.
    pub aufwand: Decimal,
    /// How many of them everybody does who has to do something; rounded up to thousandths.
    pub einsatz: Vec<(&'p str, Decimal)>,
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
#[derive(Debug, Clone)]
pub struct Etappe<'p> {
    /// The stage.
    pub teilprojekt: &'p Teilprojekt,
    /// Its identifier.
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
    /// Public holidays and days without work of all years that are looked at, each with its reason; see [`Plan::arbeitsfrei`].
    pub frei: BTreeMap<Date, String>,
    /// Days on which somebody is away, for whatever reason, by person.
    pub abwesend: BTreeMap<&'p str, BTreeSet<Date>>,
}

impl Plan<'_> {
    /// Public holidays and days without work from the first to the promised last day, each with its reason.
    pub fn arbeitsfrei(&self) -> impl Iterator<Item = (Date, &str)> {
        let last = self.ende.max(self.zugesagt);
        self.frei.range(self.beginn..=last.max(self.beginn)).map(|(day, reason)| (*day, reason.as_str()))
    }

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
    let mut kapazitaet = Vec::new();
    let mut abwesend = BTreeMap::new();
    for x in &entwurf.mitwirkende {
        let mut away: BTreeSet<Date> = tage_der(&x.abwesend, (first, last)).into_keys().collect();
        away.extend(x.land.iter().flat_map(|land| holidays(Some(*land), (first, last), feiertage).into_keys()));
        kapazitaet.push(capacity(x, &away, &achse, annahmen));
        abwesend.insert(x.id.as_str(), away);
    }
    // The last day is nobody's: what is done has to lie before it.
    let horizont = i64::try_from(achse.len()).unwrap_or(i64::MAX) - 1;
    match netz::planen(&entwurf.netz, kapazitaet.clone(), horizont) {
        Ok(ablauf) => Some(Plan { frei, abwesend, ..entwurf.dated(&ablauf, &achse, &kapazitaet)? }),
        Err(unmoeglich) => {
            sink.push(entwurf.explain(&unmoeglich));
            None
        }
    }
}

/// Days on which nobody works, each with its reason: holidays, those of the town, blocked periods.
fn free_days(datei: &Zeitplandatei, within: (Date, Date), feiertage: &Feiertage) -> BTreeMap<Date, String> {
    let blocked = tage_der(&datei.sperrzeiten, within);
    let mut frei: BTreeMap<Date, String> = blocked.into_iter().map(|(day, reason)| (day, reason.to_owned())).collect();
    for day in datei.standort.iter().flat_map(|x| &x.feiertage) {
        frei.entry(day.date()).or_default();
    }
    frei.extend(holidays(datei.standort.as_ref().map(|x| x.land), within, feiertage));
    frei
}

/// The public holidays of a Land, or those that hold everywhere.
fn holidays(land: Option<Land>, within: (Date, Date), feiertage: &Feiertage) -> BTreeMap<Date, String> {
    let years = within.0.year()..=within.1.year();
    years.flat_map(|year| feiertage.im_jahr(land, year)).map(|(day, name)| (day, name.to_owned())).collect()
}

/// What somebody has time for, day by day, in units of a person-day.
fn capacity(x: &Mitwirkende, away: &BTreeSet<Date>, achse: &Achse, annahmen: &Annahmen) -> Vec<i64> {
    let share = annahmen.anteile.get(x.id.as_str()).copied().unwrap_or(x.anteil);
    let each = units(share.prozent() / Decimal::ONE_HUNDRED);
    achse.tage().iter().map(|day| if away.contains(day) { 0 } else { each }).collect()
}

impl<'p> Entwurf<'p, '_> {
    /// The plan with its dates; days without work are still to be told.
    fn dated(&self, ablauf: &netz::Ablauf, achse: &Achse, kapazitaet: &[Vec<i64>]) -> Option<Plan<'p>> {
        let mut vorgaenge = Vec::with_capacity(self.vorgaenge.len());
        let shares = self.shares(&ablauf.einsaetze);
        let planned = self.vorgaenge.iter().zip(ablauf.lagen.iter().enumerate());
        for ((stage, x), (index, lage)) in planned.filter(|((stage, x), _)| !self.is_left_out(*stage, x)) {
            let ist = self.annahmen.ist.get(x.id.as_str());
            let begun = ist.and_then(Ist::anfang);
            let done = ist.and_then(|x| if let Ist::Fertig { ende, .. } = x { Some(*ende) } else { None });
            // What takes no time is on the day on which it happens.
            let mark = (lage.dauer() == 0).then(|| self.mark(index, ablauf, achse));
            let anfang = begun.or_else(|| mark.unwrap_or_else(|| achse.datum(lage.anfang)))?;
            let ende = done.or_else(|| mark.unwrap_or_else(|| achse.letzter_vor(lage.ende)))?.max(anfang);
            vorgaenge.push(Geplant {
                vorgang: x,
                id: x.id.as_str(),
                titel: &x.titel,
                teilprojekt: self.datei.teilprojekte.get(*stage).map_or("", |stage| stage.id.as_str()),
                strang: x.strang,
                aufwand: aufwand(x).unwrap_or_default(),
                einsatz: shares.get(&index).cloned().unwrap_or_default(),
                schaetzung: x.schaetzung.as_ref(),
                anfang,
                ende,
                spaetestens: achse.letzter_vor(lage.spaetestes_ende).map_or(ende, |day| day.max(ende)),
                lage: *lage,
            });
        }
        let meilensteine = self.milestones(ablauf, achse)?;
        let teilprojekte = self.stages(&vorgaenge, achse);
        let beginn = vorgaenge.iter().map(|x| x.anfang).min()?;
        let ende = vorgaenge.iter().map(|x| x.ende).max()?;
        let zugesagt = match self.datei.puffer.as_ref().map(|x| x.art) {
            Some(Pufferart::Projekt) => achse.letzter_vor(ablauf.ende + project_buffer(&vorgaenge))?,
            _ => teilprojekte.iter().map(|x| x.zugesagt).max()?,
        };
        let people: Vec<&str> = self.mitwirkende.iter().map(|x| x.id.as_str()).collect();
        let wochen = auslastung::wochen(&people, &ablauf.einsaetze, achse, kapazitaet);
        let (frei, abwesend) = (BTreeMap::new(), BTreeMap::new());
        Some(Plan { vorgaenge, teilprojekte, meilensteine, wochen, beginn, ende, zugesagt, frei, abwesend })
    }

    /// The milestones that are not tried without, be it themselves, their stage, or all that they wait for.
    fn milestones(&self, ablauf: &netz::Ablauf, achse: &Achse) -> Option<Vec<Erreicht<'p>>> {
        let without = |id: &str| self.annahmen.ohne.contains(id);
        let gone: BTreeSet<&str> = self
            .vorgaenge
            .iter()
            .filter(|(stage, x)| self.is_left_out(*stage, x))
            .map(|(_, x)| x.id.as_str())
            .collect();
        let mut found = Vec::new();
        for (place, x) in self.meilensteine.iter().copied().enumerate() {
            let waits_for_nothing = !x.nach.is_empty() && x.nach.iter().all(|n| gone.contains(n.0.vorgang.as_str()));
            let of_stage = x.teilprojekt.as_ref().is_some_and(|id| without(id.as_str()));
            if without(x.id.as_str()) || of_stage || waits_for_nothing {
                continue;
            }
            let stated = x.datum.filter(|_| x.nach.is_empty()).map(Datum::date);
            let tag = stated.or_else(|| self.mark(self.vorgaenge.len() + place, ablauf, achse))?;
            found.push(Erreicht { meilenstein: x, tag });
        }
        Some(found)
    }

    /// The day of what takes no time: the last one of what it waits for, or the first one of what has to begin with it.
    fn mark(&self, index: usize, ablauf: &netz::Ablauf, achse: &Achse) -> Option<Date> {
        let knoten = self.netz.get(index)?;
        let at = ablauf.lagen.get(index)?.ende;
        let begins = |kante: &Kante| {
            let before = ablauf.lagen.get(kante.von).map(|x| x.anfang + kante.versatz);
            matches!(kante.art, Anordnung::AnfangAnfang | Anordnung::AnfangEnde) && before == Some(at)
        };
        if knoten.nach.iter().any(begins) || (knoten.ab == at && at > 0 && knoten.nach.is_empty()) {
            achse.datum(at)
        } else {
            achse.letzter_vor(at)
        }
    }

    /// How many person-days everybody does of each task.
    fn shares(&self, einsaetze: &[Einsatz]) -> BTreeMap<usize, Vec<(&'p str, Decimal)>> {
        let mut sums: BTreeMap<(usize, usize), i64> = BTreeMap::new();
        for x in einsaetze {
            *sums.entry((x.knoten, x.wer)).or_default() += x.menge;
        }
        let mut shares: BTreeMap<usize, Vec<_>> = BTreeMap::new();
        for ((task, who), menge) in sums {
            let person = self.mitwirkende.get(who).map(|x| (x.id.as_str(), person_days(menge)));
            shares.entry(task).or_default().extend(person);
        }
        shares
    }

    fn stages(&self, vorgaenge: &[Geplant<'p>], achse: &Achse) -> Vec<Etappe<'p>> {
        let buffer = self.datei.puffer.as_ref().filter(|x| x.art == Pufferart::JeTeilprojekt);
        let share = buffer.and_then(|x| x.anteil).map_or(Decimal::ZERO, |x| x.prozent() / Decimal::ONE_HUNDRED);
        let mut of_stage: BTreeMap<&str, Vec<&Geplant<'p>>> = BTreeMap::new();
        for task in vorgaenge {
            of_stage.entry(task.teilprojekt).or_default().push(task);
        }
        let stages = self.datei.teilprojekte.iter().filter_map(|x| Some((x, of_stage.get(x.id.as_str())?)));
        let stage = |(x, tasks): (&'p Teilprojekt, &Vec<&Geplant<'p>>)| {
            let (first, last) = (tasks.iter().map(|x| x.lage.anfang).min()?, tasks.iter().map(|x| x.lage.ende).max()?);
            let days = last - first;
            let more = (Decimal::from(days) * share).ceil().to_i64().unwrap_or_default();
            let ende = tasks.iter().map(|x| x.ende).max()?;
            Some(Etappe {
                teilprojekt: x,
                id: x.id.as_str(),
                titel: &x.titel,
                anfang: tasks.iter().map(|x| x.anfang).min()?,
                ende,
                zugesagt: achse.letzter_vor(last + more)?.max(ende),
                tage: days,
                aufwand: tasks.iter().map(|x| x.aufwand).sum(),
            })
        };
        stages.filter_map(stage).collect()
    }

    fn is_left_out(&self, stage: usize, x: &Vorgang) -> bool {
        is_left_out(self.datei, stage, x, self.annahmen)
    }
}

/// Working days: the root of the sum of variances of the critical tasks, rounded up (PERT: σ = (P − O) / 6). Each is estimated in person-days; by
/// what the duration of a task differs from its effort, its deviation does.
fn project_buffer(vorgaenge: &[Geplant<'_>]) -> i64 {
    // 36 σ² without division by six, so that nothing is rounded where nothing has to be.
    let variance = |x: &Geplant<'_>| {
        let estimates = x.schaetzung?;
        let spread = estimates.pessimistisch.wert() - estimates.optimistisch.wert();
        let stretched = spread * Decimal::from(x.lage.dauer()) / x.aufwand.max(Decimal::new(1, 3));
        Some(stretched.checked_mul(stretched).unwrap_or(Decimal::MAX))
    };
    let critical = vorgaenge.iter().filter(|x| x.lage.is_kritisch());
    let sum = critical.filter_map(variance).fold(Decimal::ZERO, Decimal::saturating_add);
    // The least whole number of days whose square is not below the sum, but for the noise of the last decimals.
    let whole = (sum / Decimal::from(36)).round_dp(9).ceil().to_u64().unwrap_or(u64::MAX);
    let root = i64::try_from(whole.isqrt()).unwrap_or(i64::MAX);
    root.saturating_add(i64::from(root.unsigned_abs().saturating_pow(2) < whole))
}
