//! Figures of the analysis as people read them, and as exact text for machines.

use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::Value;

use crate::document::ansicht::{Ansicht, fehlt};
use crate::model::werte::{Dauer, Zeiteinheit};
use crate::steps::prozessanalyse::aufwand::Jahreswert;
use crate::text::{Arg, format};

/// From this value on decimals are noise.
const GROSS: u32 = 10;

/// From this many hours per case on.
const LANG: u32 = 100;

const MINUTE: u32 = 60;
const STUNDE: u32 = 3600;

/// Half away from zero: whole from `large` on, else to one place.
fn readable(value: Decimal, large: u32) -> Decimal {
    let places = u32::from(value.abs() < large.into());
    value.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero)
}

/// A number; what is not nothing is not shown as nothing.
pub(super) fn zahl(ansicht: &Ansicht<'_>, value: Option<Decimal>) -> String {
    let Some(value) = value else { return fehlt() };
    let shown = readable(value, GROSS);
    if shown.is_zero() && value > Decimal::ZERO {
        return format!("< {}", format::zahl(Decimal::new(1, 1), ansicht.texte.sprache()));
    }
    format::zahl(shown, ansicht.texte.sprache())
}

/// Hours.
pub(super) fn stunden(ansicht: &Ansicht<'_>, value: Option<Decimal>) -> String {
    value.map_or_else(fehlt, |value| {
        ansicht.texte.format("ab-stunden", &[("zahl", Arg::Text(zahl(ansicht, Some(value))))])
    })
}

/// Whole EUR.
pub(super) fn euro(ansicht: &Ansicht<'_>, value: Option<Decimal>) -> String {
    let whole = |value: Decimal| value.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
    value.map_or_else(fehlt, |value| format::euro(whole(value), ansicht.texte.sprache()))
}

/// A percentage to one place.
pub(super) fn prozent(ansicht: &Ansicht<'_>, value: Option<Decimal>) -> String {
    value.map_or_else(fehlt, |value| {
        format::prozent(
            value.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero),
            ansicht.texte.sprache(),
        )
    })
}

/// A span of working time: seconds below a minute, minutes below four hours, else hours.
pub(super) fn dauer(ansicht: &Ansicht<'_>, seconds: Option<Decimal>) -> String {
    let Some(seconds) = seconds else { return fehlt() };
    let (unit, einheit, large) = match seconds.abs() {
        length if length >= Decimal::from(4 * STUNDE) => (STUNDE, Zeiteinheit::Stunde, LANG),
        length if length >= MINUTE.into() || length.is_zero() => (MINUTE, Zeiteinheit::Minute, GROSS),
        _ => (1, Zeiteinheit::Sekunde, GROSS),
    };
    let anzahl = seconds.checked_div(unit.into()).map(|value| readable(value, large));
    anzahl.map_or_else(fehlt, |anzahl| Dauer { anzahl, einheit }.in_words(ansicht.texte))
}

/// `part` in thousandths of `whole`.
pub(super) fn promille(part: Decimal, whole: Decimal) -> u32 {
    let share = part.checked_mul(Decimal::ONE_THOUSAND).and_then(|part| part.checked_div(whole));
    share.and_then(|share| u32::try_from(share.round()).ok()).unwrap_or_default().min(1000)
}

/// An exact number as text.
pub(super) fn exakt(value: Option<Decimal>) -> Value {
    value.map_or(Value::Null, |value| Value::String(value.normalize().to_string()))
}

/// Hours and money per year as exact text.
pub(super) fn jahreswert(value: Option<Jahreswert>) -> Value {
    value.map_or(Value::Null, |x| serde_json::json!({"stunden": exakt(Some(x.stunden)), "kosten": exakt(x.kosten)}))
}
