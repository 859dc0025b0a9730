//! The plan as data for other programs.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::steps::zeitplan::plan::Plan;

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
    let free = plan.frei.iter().map(|(tag, reason)| json!({"tag": day(*tag), "grund": reason}));
    json!({
        "beginn": day(plan.beginn), "ende": day(plan.ende), "zugesagt": day(plan.zugesagt), "teilprojekte": parts.collect::<Vec<_>>(),
        "vorgaenge": tasks.collect::<Vec<_>>(), "meilensteine": milestones.collect::<Vec<_>>(),
        "auslastung": weeks.collect::<Vec<_>>(), "frei": free.collect::<Value>(),
    })
}
