//! The same for other programs. Figures that must not be told are in none of it.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::MONATE;
use crate::model::kundenorientierung::{Kundenkennzahl, Kundenorientierungsdatei, Kundenwunsch, Massnahme, Messpunkt};
use crate::model::werte::Datum;
use crate::steps::kundenorientierung::termine::{kommende, lage};
use crate::steps::kundenorientierung::verlauf::{Verdeckt, verlaeufe};
use crate::steps::kundenorientierung::{Urteil, Verlauf};

/// Measures, indicators and wishes of a day. Days are `YYYY-MM-DD`, numbers exact text in the unit of the indicator.
#[must_use]
pub fn data(datei: &Kundenorientierungsdatei, stichtag: Date) -> Value {
    let coming = kommende(datei, stichtag, MONATE);
    let ahead = coming.iter().map(|x| json!({"tag": iso(x.tag), "massnahme": x.massnahme.id.as_str()}));
    let wishes = datei.wuensche.iter().filter(|x| x.am.date() <= stichtag);
    json!({
        "stichtag": iso(stichtag),
        "massnahmen": datei.massnahmen.iter().map(|x| measure(x, stichtag)).collect::<Vec<_>>(),
        "termine": ahead.collect::<Vec<_>>(),
        "kennzahlen": datei.kennzahlen.iter().map(|x| indicator(x, stichtag)).collect::<Vec<_>>(),
        "wuensche": wishes.map(wish).collect::<Vec<_>>(),
    })
}

fn measure(x: &Massnahme, stichtag: Date) -> Value {
    let lage = lage(x, stichtag);
    json!({
        "id": x.id.as_str(), "titel": x.titel, "art": x.art, "zweck": x.zweck, "rolle": x.rolle.as_str(),
        "rhythmus": x.rhythmus, "anlass": x.anlass, "zuletzt": lage.zuletzt.map(iso),
        "naechster": lage.naechster.map(iso), "ueberfaellig_tage": lage.ueberfaellig, "bis": x.bis,
        "kennzahlen": x.kennzahlen.iter().map(ToString::to_string).collect::<Vec<_>>(),
    })
}

fn indicator(x: &Kundenkennzahl, stichtag: Date) -> Value {
    json!({
        "id": x.id.as_str(), "titel": x.titel, "art": x.art, "einheit": x.einheit.value, "richtung": x.richtung.value,
        "reihen": verlaeufe(x, stichtag).iter().map(series).collect::<Vec<_>>(),
    })
}

fn series(x: &Verlauf<'_>) -> Value {
    json!({
        "team": x.team, "verdeckt": x.verdeckt.map(Verdeckt::word), "ausgelassen": x.ausgelassen,
        "ausgangswert": x.ausgangswert.map(point), "werte": x.werte.iter().map(|x| point(x)).collect::<Vec<_>>(),
        "ziel": x.ziel.map(|ziel| json!({"wert": ziel.wert, "bis": ziel.bis})),
        "soll": x.soll().map(|x| exact(x.round_dp(4))), "urteil": Urteil::word(x.urteil),
    })
}

fn point(x: &Messpunkt) -> Value {
    json!({"datum": x.datum, "wert": x.wert, "n": x.n.map(|n| n.0)})
}

fn wish(x: &Kundenwunsch) -> Value {
    json!({
        "id": x.id.as_str(), "wunsch": x.wunsch, "am": x.am, "stand": x.stand.value, "beantwortet": x.beantwortet,
        "massnahme": x.massnahme.as_ref().map(ToString::to_string),
        "kriterium": x.kriterium.as_ref().map(ToString::to_string),
        "aenderung": x.aenderung.as_ref().map(ToString::to_string),
    })
}

/// The series as rows, the first being the heads of the columns: `art` is `ausgangswert`, `wert` or `ziel`.
#[must_use]
pub fn tabelle(datei: &Kundenorientierungsdatei, stichtag: Date) -> Vec<[String; 8]> {
    let heads = ["kennzahl", "titel", "team", "einheit", "art", "datum", "wert", "n"].map(str::to_owned);
    let series: Vec<Verlauf<'_>> = datei.kennzahlen.iter().flat_map(|x| verlaeufe(x, stichtag)).collect();
    std::iter::once(heads).chain(series.iter().flat_map(rows)).collect()
}

fn rows(x: &Verlauf<'_>) -> Vec<[String; 8]> {
    let row = |art: &str, datum: Option<Date>, wert: Decimal, n: Option<u64>| {
        [
            x.kennzahl.id.to_string(),
            x.kennzahl.titel.clone(),
            x.team.unwrap_or_default().to_owned(),
            x.kennzahl.einheit.value.word().to_owned(),
            art.to_owned(),
            datum.map(iso).unwrap_or_default(),
            exact(wert),
            n.map(|n| n.to_string()).unwrap_or_default(),
        ]
    };
    let measured =
        |art: &'static str| move |x: &Messpunkt| row(art, Some(x.datum.date()), x.wert.wert(), x.n.map(|n| n.0));
    let target = x.ziel.map(|ziel| row("ziel", ziel.bis.map(Datum::date), ziel.wert.wert(), None));
    let first = x.ausgangswert.map(measured("ausgangswert"));
    first.into_iter().chain(x.werte.iter().map(|x| measured("wert")(x))).chain(target).collect()
}

fn iso(day: Date) -> String {
    day.to_string()
}

fn exact(value: Decimal) -> String {
    value.normalize().to_string()
}
