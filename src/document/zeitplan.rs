//! The plan: as a document for both parties; for other programs as data, for calendars, for spreadsheets, for project planning.

mod auslastung;
pub(in crate::document) mod balken;
mod bericht;
pub mod kalender;
pub mod projektplan;
pub mod tabellen;
mod teilprojekte;
mod termine;
pub(in crate::document) mod vergleich;

pub use bericht::{Festgelegt, build};

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::model::Projekt;
use crate::model::zeitplan::{Mitwirkende, Vorgang};
use crate::steps::zeitplan::plan::{Annahmen, Plan};
use crate::text::{Arg, Texte};

/// A plan with what it was made from.
#[derive(Debug, Clone, Copy)]
pub struct Grundlage<'p> {
    /// The project.
    pub projekt: &'p Projekt,
    /// What was tried instead.
    pub annahmen: &'p Annahmen,
    /// What came out.
    pub plan: &'p Plan<'p>,
}

impl<'p> Grundlage<'p> {
    /// What the plan is called; one that shows what would be says so, wherever it gets to.
    fn titel(&self, texte: &Texte) -> String {
        let key = if *self.annahmen == Annahmen::default() { "planung-titel" } else { "planung-titel-annahme" };
        texte.format(key, &[("titel", Arg::Text(self.projekt.angaben.titel.clone()))])
    }

    /// The day whose state the plan shows.
    fn stand(&self) -> Date {
        self.projekt.zeitplan.stand.unwrap_or(self.projekt.angaben.datum).date()
    }

    /// The people that the plan counts on.
    fn mitwirkende(&self) -> impl Iterator<Item = &'p Mitwirkende> {
        let ohne = &self.annahmen.ohne;
        self.projekt.zeitplan.mitwirkende.iter().filter(|x| !ohne.contains(x.id.as_str()))
    }

    /// Those of them who belong to a task.
    fn beteiligte(&self, vorgang: &'p Vorgang) -> impl Iterator<Item = &'p Mitwirkende> {
        self.mitwirkende().filter(|x| vorgang.wer.iter().any(|who| who.as_str() == x.id.as_str()))
    }
}

/// What is said of a stage, line by line: keys of sentences with `text`, and what they hold.
fn sentences(said: &[(&str, &Option<String>)], texte: &Texte) -> Vec<String> {
    let sentence = |(key, text): &(&str, &Option<String>)| {
        let text = text.as_ref()?;
        Some(texte.format(key, &[("text", Arg::Text(text.clone()))]))
    };
    said.iter().filter_map(sentence).collect()
}

/// The plan for other programs. Days are `YYYY-MM-DD`, durations and floats working days, efforts person-days.
#[must_use]
pub fn data(plan: &Plan<'_>) -> Value {
    let day = |x: Date| x.to_string();
    let number = |x: Decimal| x.normalize().to_string();
    let tasks = plan.vorgaenge.iter().map(|x| {
        json!({
            "id": x.id, "titel": x.titel, "teilprojekt": x.teilprojekt, "strang": x.strang, "aufwand": number(x.aufwand),
            "anfang": day(x.anfang), "ende": day(x.ende), "dauer": x.lage.dauer(), "gesamtpuffer": x.lage.gesamtpuffer,
            "freier_puffer": x.lage.freier_puffer, "kritisch": x.lage.is_kritisch(),
        })
    });
    let parts = plan.teilprojekte.iter().map(|x| {
        json!({
            "id": x.id, "titel": x.titel, "anfang": day(x.anfang), "ende": day(x.ende), "zugesagt": day(x.zugesagt), "dauer": x.tage,
            "aufwand": number(x.aufwand),
        })
    });
    let milestones = plan.meilensteine.iter().map(|x| {
        let (stated, m) = (x.meilenstein.datum, x.meilenstein);
        json!({"id": m.id.as_str(), "titel": m.titel, "art": m.art, "tag": day(x.tag), "datum": stated, "zahlung": m.zahlung})
    });
    let weeks = plan.wochen.iter().map(|x| {
        let (planned, there) = (number(x.geplant), number(x.verfuegbar));
        json!({"wer": x.wer, "jahr": x.jahr, "woche": x.woche, "geplant": planned, "verfuegbar": there})
    });
    let free = plan.arbeitsfrei().map(|(tag, reason)| json!({"tag": day(tag), "grund": reason}));
    json!({
        "beginn": day(plan.beginn), "ende": day(plan.ende), "zugesagt": day(plan.zugesagt), "teilprojekte": parts.collect::<Vec<_>>(),
        "vorgaenge": tasks.collect::<Vec<_>>(), "meilensteine": milestones.collect::<Vec<_>>(),
        "auslastung": weeks.collect::<Vec<_>>(), "frei": free.collect::<Value>(),
    })
}
