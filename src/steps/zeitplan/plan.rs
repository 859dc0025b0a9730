//! The plan of a project: when each task, stage and milestone is, who has how much to do in which week.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::auslastung::{self, Woche};
use super::netz::{self, Bedarf, Einsatz, Kante, Knoten, Lage, Unmoeglich};
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::model::pflichtenheft::Strang;
use crate::model::werte::{Anteil, Datum, Kennzahl};
use crate::model::zeitplan::{
    Anordnung, Meilenstein, Mitwirkende, Pufferart, Schaetzung, Teilprojekt, Vorgaenger, Vorgang, Zeitplandatei,
};
use crate::source::Origin;
use crate::steps::kalender::{Achse, Feiertage, spanne};

/// Years that a plan is looked ahead.
const HORIZONT: i16 = 15;

/// Years in which a project may begin.
const JAHRE: std::ops::RangeInclusive<i16> = 2000..=2100;

/// Thousandths of a person-day in one.
const TAUSEND: i64 = 1000;

/// More working days than are ever looked at.
const HORIZONT_TAGE: i64 = 10_000;

/// What is tried instead of what the file says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Annahmen {
    /// Tasks, stages and people that are left out.
    pub ohne: BTreeSet<String>,
    /// Shares of people.
    pub anteile: BTreeMap<String, Anteil>,
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
    /// Public holidays and days without work in between, each with its reason.
    pub frei: BTreeMap<Date, String>,
}

/// Schedules the project; why that is not possible goes to `sink`.
pub fn planen<'p>(
    projekt: &'p Projekt,
    feiertage: &Feiertage,
    annahmen: &'p Annahmen,
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

/// A figure in thousandths, rounded up: a task is never planned shorter than it is.
fn thousandths(value: Decimal) -> i64 {
    (value * Decimal::from(TAUSEND)).ceil().to_i64().unwrap_or(i64::MAX)
}

/// Person-days of a task: stated, or the expectation of three estimates, (O + 4 M + P) / 6 (PERT).
#[must_use]
pub fn aufwand(x: &Vorgang) -> Option<Decimal> {
    let stated = x.aufwand.map(Kennzahl::wert);
    stated.or_else(|| x.schaetzung.as_ref().map(erwartung))
}

fn erwartung(x: &Schaetzung) -> Decimal {
    let four = Decimal::from(4);
    (x.optimistisch.wert() + four * x.wahrscheinlich.wert() + x.pessimistisch.wert()) / Decimal::from(6)
}

/// The network of a plan, and what its nodes are.
struct Entwurf<'p> {
    datei: &'p Zeitplandatei,
    annahmen: &'p Annahmen,
    mitwirkende: Vec<&'p Mitwirkende>,
    /// Tasks with the place of their stage; milestones follow behind them in the network.
    vorgaenge: Vec<(usize, &'p Vorgang)>,
    meilensteine: Vec<&'p Meilenstein>,
    netz: Vec<Knoten>,
}

impl<'p> Entwurf<'p> {
    fn new(datei: &'p Zeitplandatei, achse: &Achse, annahmen: &'p Annahmen, sink: &mut Sink) -> Option<Self> {
        let mitwirkende: Vec<&Mitwirkende> =
            datei.mitwirkende.iter().filter(|x| !annahmen.ohne.contains(x.id.as_str())).collect();
        let stages = datei.teilprojekte.iter().enumerate();
        let vorgaenge: Vec<_> =
            stages.flat_map(|(stage, x)| x.vorgaenge.iter().map(move |task| (stage, task))).collect();
        let meilensteine: Vec<_> = datei.meilensteine.iter().collect();
        let people: BTreeMap<&str, usize> = mitwirkende.iter().enumerate().map(|(at, x)| (x.id.as_str(), at)).collect();
        let tasks: BTreeMap<&str, usize> =
            vorgaenge.iter().enumerate().map(|(at, (_, x))| (x.id.as_str(), at)).collect();
        let waits = |nach: &[Vorgaenger]| -> Vec<Kante> {
            let edge = |x: &Vorgaenger| {
                let art = x.0.art.unwrap_or(Anordnung::EndeAnfang);
                let versatz = x.0.versatz.map_or(0, |days| i64::from(days.0));
                Some(Kante { von: *tasks.get(x.0.vorgang.as_str())?, art, versatz })
            };
            nach.iter().filter_map(edge).collect()
        };
        let mut netz = Vec::new();
        let errors = sink.count(crate::diagnostic::Severity::Fehler);
        for (rang, (stage, x)) in vorgaenge.iter().enumerate() {
            if is_left_out(datei, *stage, x, annahmen) {
                // It takes nothing, but whatever waits for it still waits for what it waits for.
                netz.push(Knoten { bedarf: Bedarf::default(), nach: waits(&x.nach), ab: 0, rang });
                continue;
            }
            let who: Vec<usize> = x.wer.iter().filter_map(|id| people.get(id.as_str()).copied()).collect();
            let work = aufwand(x).map(thousandths);
            let rule = match (work, x.dauer) {
                (None, None) => Some(rules::VORGANG_OHNE_AUFWAND),
                (Some(work), None) if work > 0 && who.is_empty() => Some(rules::VORGANG_OHNE_MITWIRKENDE),
                _ => None,
            };
            if let Some(rule) = rule {
                let diagnostic = Diagnostic::new(rule).with("kennung", x.id.as_str()).at(x.origin);
                sink.push(diagnostic.with_hint("hinweis-vorgang-ohne-aufwand"));
            }
            let dauer = x.dauer.map_or(0, |days| i64::try_from(days.0).unwrap_or(HORIZONT_TAGE).min(HORIZONT_TAGE));
            let bedarf = Bedarf { dauer, arbeit: work.unwrap_or_default(), wer: who };
            let ab = x.ab.map_or(0, |day| achse.ab(day.date()));
            netz.push(Knoten { bedarf, nach: waits(&x.nach), ab, rang });
        }
        if sink.count(crate::diagnostic::Severity::Fehler) > errors {
            return None;
        }
        for (index, x) in meilensteine.iter().enumerate() {
            netz.push(Knoten { bedarf: Bedarf::default(), nach: waits(&x.nach), ab: 0, rang: vorgaenge.len() + index });
        }
        Some(Self { datei, annahmen, mitwirkende, vorgaenge, meilensteine, netz })
    }

    /// Identifier and place of a node.
    fn node(&self, index: usize) -> (&'p str, Origin) {
        let task = self.vorgaenge.get(index).map(|(_, x)| (x.id.as_str(), x.origin));
        let milestone = index.checked_sub(self.vorgaenge.len()).and_then(|index| self.meilensteine.get(index));
        task.or_else(|| milestone.map(|x| (x.id.as_str(), x.origin))).unwrap_or_default()
    }

    fn explain(&self, unmoeglich: &Unmoeglich) -> Diagnostic {
        match unmoeglich {
            Unmoeglich::Kreis(indexes) => {
                let ids: Vec<&str> = indexes.iter().chain(indexes.first()).map(|index| self.node(*index).0).collect();
                let place = indexes.first().map(|index| self.node(*index).1).unwrap_or_default();
                let diagnostic = Diagnostic::new(rules::ZEITPLAN_KREIS).with("vorgaenge", ids.join(" → ")).at(place);
                diagnostic.with_hint("hinweis-zeitplan-kreis")
            }
            Unmoeglich::OhneKapazitaet(index) => {
                let (id, place) = self.node(*index);
                let diagnostic = Diagnostic::new(rules::KAPAZITAET_FEHLT).with("kennung", id).at(place);
                diagnostic.with("jahre", HORIZONT.to_string()).with_hint("hinweis-kapazitaet-fehlt")
            }
        }
    }

    /// The plan with its dates.
    fn dated(
        &self,
        ablauf: &netz::Ablauf,
        achse: &Achse,
        kapazitaet: &[Vec<i64>],
        frei: BTreeMap<Date, String>,
    ) -> Option<Plan<'p>> {
        let mut vorgaenge = Vec::with_capacity(self.vorgaenge.len());
        let shares = self.shares(&ablauf.einsaetze);
        for (index, ((stage, x), lage)) in self.vorgaenge.iter().zip(&ablauf.lagen).enumerate() {
            if is_left_out(self.datei, *stage, x, self.annahmen) {
                continue;
            }
            vorgaenge.push(Geplant {
                vorgang: x,
                id: x.id.as_str(),
                titel: &x.titel,
                teilprojekt: self.datei.teilprojekte.get(*stage).map_or("", |stage| stage.id.as_str()),
                strang: x.strang,
                aufwand: aufwand(x).unwrap_or_default(),
                einsatz: shares.get(&index).cloned().unwrap_or_default(),
                schaetzung: x.schaetzung.as_ref(),
                anfang: achse.datum(lage.anfang)?,
                ende: achse.letzter_vor(lage.ende.max(lage.anfang + 1))?,
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

    /// How many person-days everybody does of each task.
    fn shares(&self, einsaetze: &[Einsatz]) -> BTreeMap<usize, Vec<(&'p str, Decimal)>> {
        let mut sums: BTreeMap<(usize, usize), i64> = BTreeMap::new();
        for x in einsaetze {
            *sums.entry((x.knoten, x.wer)).or_default() += x.menge;
        }
        let mut shares: BTreeMap<usize, Vec<_>> = BTreeMap::new();
        for ((task, who), menge) in sums {
            let person = self.mitwirkende.get(who).map(|x| (x.id.as_str(), auslastung::days(menge)));
            shares.entry(task).or_default().extend(person);
        }
        shares
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
                teilprojekt: x,
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

/// Whether a task is tried without.
fn is_left_out(datei: &Zeitplandatei, stage: usize, x: &Vorgang, annahmen: &Annahmen) -> bool {
    let of = datei.teilprojekte.get(stage).is_some_and(|stage| annahmen.ohne.contains(stage.id.as_str()));
    of || annahmen.ohne.contains(x.id.as_str())
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
