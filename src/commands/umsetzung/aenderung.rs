//! `crmplan umsetzung aenderung [ID]`: what change requests do to cost and days, by the plan and not by their word alone.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::anyhow;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::super::Outcome;
use super::super::aenderung::antrag;
use super::super::session::{MessageFormat, Session};
use super::Akte;
use crate::diagnostic::Sink;
use crate::document::aenderungsantrag::reservesatz;
use crate::model::Projekt;
use crate::model::aenderung::Aenderungsantrag;
use crate::model::werte::Betrag;
use crate::steps::umsetzung::aenderung::{Wirkung, wirkung};
use crate::text::{Arg, Texte, format};
use crate::write;

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    id: Option<String>,
    #[arg(long, value_enum, default_value_t)]
    format: MessageFormat,
}

/// Prints one request, or all of them.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let Some(akte) = super::open(&mut session)? else { return Ok(Outcome::Findings) };
    let opened = &akte.planung.opened;
    let Some(projekt) = &opened.projekt else { return Ok(Outcome::Findings) };
    let asked = asked(args, projekt, &session)?;
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let effects: Vec<(&Aenderungsantrag, Option<Wirkung<'_>>)> =
        asked.into_iter().map(|x| (x, effect(projekt, &akte, x))).collect();
    let shown = match args.format {
        MessageFormat::Text => {
            let told: Vec<String> =
                effects.iter().map(|(x, effect)| lines(x, effect.as_ref(), &session.texte)).collect();
            told.join("\n") + "\n" + &reservesatz(projekt, &session.texte) + "\n"
        }
        MessageFormat::Json => {
            let all: Vec<Value> = effects.iter().map(|(x, effect)| data(x, effect.as_ref())).collect();
            serde_json::to_string_pretty(&all)? + "\n"
        }
    };
    write::stdout(shown.as_bytes())?;
    Ok(outcome)
}

fn asked<'p>(args: &Args, projekt: &'p Projekt, session: &Session) -> anyhow::Result<Vec<&'p Aenderungsantrag>> {
    let all = &projekt.aenderungen;
    match &args.id {
        Some(id) => antrag(id, projekt, session).map(|x| vec![x]),
        None if all.is_empty() => Err(anyhow!(session.texte.get("fehler-keine-aenderungen"))),
        None => Ok(all.iter().collect()),
    }
}

/// What the plan says; findings of plans that are only tried were not asked for.
fn effect<'p>(projekt: &'p Projekt, akte: &Akte, x: &Aenderungsantrag) -> Option<Wirkung<'p>> {
    wirkung(projekt, &akte.planung.feiertage, x, &mut Sink::default())
}

fn lines(x: &Aenderungsantrag, effect: Option<&Wirkung<'_>>, texte: &Texte) -> String {
    let stated = x.auswirkung.as_ref();
    let eur =
        |x: Option<Betrag>| Arg::Text(x.map_or_else(|| "–".to_owned(), |x| format::euro(x.eur(), texte.sprache())));
    let state = match &x.entscheidung {
        Some(decided) => texte.get(&format!("beschluss-{}", decided.ergebnis.word())),
        None => texte.get(&format!("antragsstand-{}", x.stand.value.word())),
    };
    let mut shown = format!("{} {} ({state})\n", x.id, x.titel);
    let cost =
        [("einmal", eur(stated.and_then(|x| x.einmalpreis))), ("jaehrlich", eur(stated.and_then(|x| x.jahrespreis)))];
    let _ = writeln!(shown, "  {}", texte.format("umsetzung-aenderung-kosten", &cost));
    for day in stated.iter().flat_map(|x| &x.termine) {
        let before =
            day.bisher.map(|day| format!("{} → ", format::datum(day.date(), texte.sprache()))).unwrap_or_default();
        let args = [
            ("was", Arg::Text(day.was.clone())),
            ("tage", Arg::Text(before + &format::datum(day.neu.date(), texte.sprache()))),
        ];
        let _ = writeln!(shown, "  {}", texte.format("umsetzung-aenderung-termin", &args));
    }
    let Some(effect) = effect.filter(|x| !x.vorgaenge.is_empty()) else {
        let _ = writeln!(shown, "  {}", texte.get("umsetzung-aenderung-ohne-vorgang"));
        return shown;
    };
    let args = [
        ("vorgaenge", Arg::Text(effect.vorgaenge.join(", "))),
        ("aufwand", Arg::Text(format::zahl(effect.aufwand.round_dp(2), texte.sprache()))),
    ];
    let _ = writeln!(shown, "  {}", texte.format("umsetzung-aenderung-vorgaenge", &args));
    let moved = effect.verschoben.iter().filter(|(_, days)| *days != 0);
    let moved: Vec<String> = moved.map(|(id, days)| format!("{id} {days:+}")).collect();
    let key = if moved.is_empty() { "umsetzung-aenderung-keine-tage" } else { "umsetzung-aenderung-tage" };
    let _ = writeln!(shown, "  {}", texte.format(key, &[("liste", Arg::Text(moved.join(", ")))]));
    shown
}

fn data(x: &Aenderungsantrag, effect: Option<&Wirkung<'_>>) -> Value {
    let number = |x: Decimal| x.normalize().to_string();
    let stated = x.auswirkung.as_ref();
    let moved: Option<BTreeMap<&str, i64>> = effect.map(|x| x.verschoben.iter().copied().collect());
    json!({
        "id": x.id.as_str(), "titel": x.titel, "vereinbart": x.is_vereinbart(),
        "einmalpreis": stated.and_then(|x| x.einmalpreis).map(|x| number(x.eur())),
        "jahrespreis": stated.and_then(|x| x.jahrespreis).map(|x| number(x.eur())),
        "vorgaenge": effect.map(|x| &x.vorgaenge), "aufwand": effect.map(|x| number(x.aufwand)), "verschiebung": moved,
    })
}
