//! The plan as it was fixed, and what has become of it since.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde_json::Value;

use super::plan::{Erreicht, Plan};
use crate::model::werte::{Datum, Kennzahl};

/// First and last day of something, as they were fixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spanne {
    /// First day.
    pub anfang: Date,
    /// Last day.
    pub ende: Date,
    /// Person-days; none of milestones.
    pub aufwand: Decimal,
}

/// The plan as it was fixed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Basis {
    /// Tasks, stages and milestones by identifier.
    pub spannen: BTreeMap<String, Spanne>,
    /// The last day of its last task.
    pub ende: Date,
    /// The day it was promised for.
    pub zugesagt: Date,
    /// Days for which milestones were set.
    pub angesetzt: BTreeMap<String, Date>,
    /// Person-days of all tasks.
    pub aufwand: Decimal,
}

impl Basis {
    /// The plan behind its data (`document::zeitplan::data`); none if it has another form.
    #[must_use]
    pub fn from_data(data: &Value) -> Option<Self> {
        let day = |value: &Value, key: &str| Some(Datum::parse(value.get(key)?.as_str()?)?.date());
        let work = |value: &Value| match value.get("aufwand") {
            Some(stated) => Kennzahl::parse(stated.as_str()?).map(Kennzahl::wert),
            None => Some(Decimal::ZERO),
        };
        let mut spannen = BTreeMap::new();
        let mut angesetzt = BTreeMap::new();
        let mut aufwand = Decimal::ZERO;
        for (list, first, last) in
            [("teilprojekte", "anfang", "ende"), ("vorgaenge", "anfang", "ende"), ("meilensteine", "tag", "tag")]
        {
            for entry in data.get(list)?.as_array()? {
                let spanne = Spanne { anfang: day(entry, first)?, ende: day(entry, last)?, aufwand: work(entry)? };
                let id = entry.get("id")?.as_str()?.to_owned();
                if list == "vorgaenge" {
                    aufwand += spanne.aufwand;
                }
                angesetzt.extend(day(entry, "datum").map(|day| (id.clone(), day)));
                spannen.insert(id, spanne);
            }
        }
        Some(Self { spannen, ende: day(data, "ende")?, zugesagt: day(data, "zugesagt")?, angesetzt, aufwand })
    }

    /// The plan as it is now, as if it were fixed.
    #[must_use]
    pub fn of(plan: &Plan<'_>) -> Self {
        let tasks = plan.vorgaenge.iter().map(|x| (x.id, x.anfang, x.ende, x.aufwand));
        let stages = plan.teilprojekte.iter().map(|x| (x.id, x.anfang, x.ende, x.aufwand));
        let milestones = plan.meilensteine.iter().map(|x| (x.meilenstein.id.as_str(), x.tag, x.tag, Decimal::ZERO));
        let all = tasks.chain(stages).chain(milestones);
        let spannen = all.map(|(id, anfang, ende, aufwand)| (id.to_owned(), Spanne { anfang, ende, aufwand }));
        let stated = |x: &Erreicht<'_>| Some((x.meilenstein.id.to_string(), x.meilenstein.datum?.date()));
        Self {
            spannen: spannen.collect(),
            ende: plan.ende,
            zugesagt: plan.zugesagt,
            angesetzt: plan.meilensteine.iter().filter_map(stated).collect(),
            aufwand: plan.vorgaenge.iter().map(|x| x.aufwand).sum(),
        }
    }
}

/// What has become of something that was fixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verschiebung {
    /// It was not in the plan.
    Neu,
    /// It is not in the plan any more.
    Entfallen,
    /// Its last day moved by so many calendar days, later being positive.
    Tage(i64),
}

/// What ends on another day than was fixed, with its identifier: stages, tasks, milestones in the order of the plan, then what is gone.
#[must_use]
pub fn verschiebungen(basis: &Basis, plan: &Plan<'_>) -> Vec<(String, Verschiebung)> {
    let stages = plan.teilprojekte.iter().map(|x| (x.id, x.ende));
    let tasks = plan.vorgaenge.iter().map(|x| (x.id, x.ende));
    let milestones = plan.meilensteine.iter().map(|x| (x.meilenstein.id.as_str(), x.tag));
    let now: Vec<(&str, Date)> = stages.chain(tasks).chain(milestones).collect();
    let moved = now.iter().filter_map(|(id, ende)| {
        let Some(before) = basis.spannen.get(*id) else { return Some(((*id).to_owned(), Verschiebung::Neu)) };
        let days = tage(before.ende, *ende);
        (days != 0).then(|| ((*id).to_owned(), Verschiebung::Tage(days)))
    });
    let is_gone = |id: &&String| now.iter().all(|(known, _)| known != id);
    let gone = basis.spannen.keys().filter(is_gone).map(|id| (id.clone(), Verschiebung::Entfallen));
    moved.chain(gone).collect()
}

/// Calendar days from one day to another.
#[must_use]
pub fn tage(from: Date, to: Date) -> i64 {
    to.duration_since(from).as_hours() / 24
}
