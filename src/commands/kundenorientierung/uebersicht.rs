//! Measures, figures and wishes in the terminal.

use std::fmt::Write;

use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Blick;
use crate::document::kundenorientierung::{MONATE, bezug, faelligkeit, rhythmus, ueblich, wert};
use crate::model::kundenorientierung::Kundenkennzahl;
use crate::steps::kundenorientierung::termine::{kommende, lage};
use crate::steps::kundenorientierung::verlauf::verlaeufe;
use crate::steps::kundenorientierung::{Verlauf, Wartend, offene_wuensche, ueberfaellig};
use crate::text::{Arg, Texte, format};

/// How high a value stands between the lowest and the highest of its series.
const STUFEN: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// Values of a series that are drawn, the last ones.
const WERTE: usize = 16;

/// The whole overview.
pub(super) fn lines(blick: &Blick<'_>, texte: &Texte) -> String {
    let datei = &blick.projekt.kundenorientierung;
    let late = ueberfaellig(datei, blick.stichtag).len();
    let args = [("tag", day(blick.stichtag, texte)), ("anzahl", Arg::Zahl(late))];
    let mut shown = texte.format("kuo-kopf", &args) + "\n";
    measures(blick, texte, &mut shown);
    dates(blick, texte, &mut shown);
    if !datei.kennzahlen.is_empty() {
        let _ = writeln!(shown, "\n{}", texte.get("titel-kuo-kennzahlen"));
    }
    for kennzahl in &datei.kennzahlen {
        indicator(kennzahl, blick, texte, &mut shown);
    }
    let waiting = offene_wuensche(datei, blick.stichtag);
    if !waiting.is_empty() {
        let _ = writeln!(shown, "\n{}", texte.get("titel-kuo-wuensche"));
    }
    for x in &waiting {
        let _ = writeln!(shown, "  {}", wish(x, texte));
    }
    shown
}

fn day(day: Date, texte: &Texte) -> Arg {
    Arg::Text(format::datum(day, texte.sprache()))
}

fn measures(blick: &Blick<'_>, texte: &Texte, shown: &mut String) {
    let datei = &blick.projekt.kundenorientierung;
    if datei.massnahmen.is_empty() {
        return;
    }
    let names = blick.projekt.bezeichnungen();
    let _ = writeln!(shown, "\n{}", texte.get("titel-kuo-massnahmen"));
    let longest = datei.massnahmen.iter().map(|x| x.id.as_str().len()).max().unwrap_or_default();
    for x in &datei.massnahmen {
        let lage = lage(x, blick.stichtag);
        let mark = if lage.ueberfaellig.is_some() { '!' } else { ' ' };
        let role = names.get(x.rolle.as_str()).copied().unwrap_or(x.rolle.as_str());
        let art = texte.get(&format!("massnahmenart-{}", x.art.word()));
        let _ = writeln!(shown, "{mark} {:<longest$} {} ({art}, {role})", x.id.as_str(), x.titel);
        let last = lage
            .zuletzt
            .map_or_else(|| texte.get("kuo-nie"), |done| texte.format("kuo-zuletzt-am", &[("tag", day(done, texte))]));
        let told = [rhythmus(x, texte), last, faelligkeit(&lage, texte)];
        let _ = writeln!(shown, "  {:longest$} {}", "", told.join(" · "));
    }
}

fn dates(blick: &Blick<'_>, texte: &Texte, shown: &mut String) {
    let coming = kommende(&blick.projekt.kundenorientierung, blick.stichtag, MONATE);
    if coming.is_empty() {
        return;
    }
    let _ = writeln!(shown, "\n{}", texte.get("kuo-tabelle-termine"));
    for x in coming {
        let tag = format::datum(x.tag, texte.sprache());
        let _ = writeln!(shown, "  {tag}  {} {}", x.massnahme.id, x.massnahme.titel);
    }
}

fn indicator(kennzahl: &Kundenkennzahl, blick: &Blick<'_>, texte: &Texte, shown: &mut String) {
    let better = texte.get(&format!("zielrichtung-{}", kennzahl.richtung.value.word()));
    let _ = writeln!(shown, "  {} {} ({better})", kennzahl.id, kennzahl.titel);
    for x in verlaeufe(kennzahl, blick.stichtag) {
        let _ = writeln!(shown, "      {}", series(&x, texte));
    }
    let has_target = kennzahl.ziel.is_some() || kennzahl.reihen.iter().any(|x| x.ziel.is_some());
    if let Some(usual) = blick.vorschlaege.get(kennzahl.art).filter(|_| !has_target) {
        let args = [("ueblich", Arg::Text(ueblich(usual, texte)))];
        let _ = writeln!(shown, "      {}", texte.format("kuo-ohne-ziel", &args));
    }
}

/// “Büro: 12 % → 62 %, Ziel 85 % bis 01.12.2027: auf dem Weg ▁▅▆”
fn series(x: &Verlauf<'_>, texte: &Texte) -> String {
    let team = x.team.map_or_else(|| texte.get("kuo-betrieb"), str::to_owned);
    if let Some(why) = x.verdeckt {
        return format!("{team}: {}", texte.get(&format!("verdeckt-{}", why.word())));
    }
    let einheit = x.kennzahl.einheit.value;
    let value = |value: Option<Decimal>| value.map_or_else(|| "–".to_owned(), |value| wert(value, einheit, texte));
    let first = value(x.ausgangswert.map(|x| x.wert.wert()));
    let last = value(x.letzter().map(|x| x.wert.wert()));
    let target = x.ziel.map(|ziel| {
        let wert = Arg::Text(wert(ziel.wert.wert(), einheit, texte));
        match ziel.bis {
            Some(until) => texte.format("kuo-ziel-bis", &[("wert", wert), ("tag", day(until.date(), texte))]),
            None => texte.format("kuo-ziel-ohne-tag", &[("wert", wert)]),
        }
    });
    let target = target.map(|target| format!(", {target}")).unwrap_or_default();
    let verdict = texte.get(&format!("zielurteil-{}", x.urteil.word()));
    format!("{team}: {first} → {last}{target}: {verdict} {}", sparkline(x)).trim_end().to_owned()
}

/// The value before the project and those since, as heights; nothing for a single one.
fn sparkline(x: &Verlauf<'_>) -> String {
    let values: Vec<Decimal> = x.ausgangswert.iter().chain(&x.werte).map(|x| x.wert.wert()).collect();
    let shown = values.get(values.len().saturating_sub(WERTE)..).unwrap_or_default();
    let (Some(least), Some(most)) = (shown.iter().min(), shown.iter().max()) else { return String::new() };
    if shown.len() < 2 {
        return String::new();
    }
    let step = |value: &Decimal| {
        let share = ((*value - *least) * Decimal::from(7)).checked_div(*most - *least);
        // All values are equal: the middle.
        let step = share.and_then(|share| share.round().to_usize()).unwrap_or(3);
        STUFEN.get(step).copied().unwrap_or('█')
    };
    shown.iter().map(step).collect()
}

fn wish(x: &Wartend<'_>, texte: &Texte) -> String {
    let wunsch = x.wunsch;
    let state = texte.get(&format!("wunschstand-{}", wunsch.stand.value.word()));
    let days = usize::try_from(x.tage).unwrap_or_default();
    let age = texte.format("kuo-seit", &[("tage", Arg::Zahl(days))]);
    let answer = wunsch.beantwortet.map_or_else(
        || texte.get("kuo-unbeantwortet"),
        |answered| texte.format("kuo-beantwortet-am", &[("tag", day(answered.date(), texte))]),
    );
    let parts = [Some(state), bezug(wunsch), Some(age), Some(answer)];
    format!("{} {} ({})", wunsch.id, wunsch.wunsch, parts.into_iter().flatten().collect::<Vec<_>>().join(" · "))
}
