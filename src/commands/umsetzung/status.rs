//! `crmplan umsetzung status`: lights, strands side by side, stages, trend of milestones, what is to be decided.

use std::fmt::Write;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::super::Outcome;
use super::super::session::{MessageFormat, Session};
use crate::document::umsetzung::{data, worte};
use crate::model::Projekt;
use crate::model::umsetzung::{Erklaerung, Vorgangsstand};
use crate::project::Opened;
use crate::steps::kundenorientierung;
use crate::steps::umsetzung::Lage;
use crate::steps::umsetzung::trend::Trend;
use crate::text::{Arg, Texte, format};
use crate::write;

/// Cells of a bar.
const ZELLEN: i64 = 20;

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(long, value_enum, default_value_t)]
    format: MessageFormat,
}

/// Prints how far the project is.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let Some(akte) = super::open(&mut session)? else { return Ok(Outcome::Findings) };
    let opened = &akte.planung.opened;
    let lage = opened.projekt.as_ref().and_then(|projekt| Some((projekt, akte.lage(projekt, &mut session)?)));
    let Some((projekt, lage)) = lage.filter(|_| !session.sink.has_errors()) else {
        if args.format == MessageFormat::Json && !session.sink.has_errors() {
            write::stdout(b"null\n")?;
            return session.report(&opened.sources, MessageFormat::Text);
        }
        return nothing(&session, opened);
    };
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let shown = match args.format {
        MessageFormat::Text => lines(projekt, &lage, &session.texte),
        MessageFormat::Json => serde_json::to_string_pretty(&data(projekt, &lage))? + "\n",
    };
    write::stdout(shown.as_bytes())?;
    Ok(outcome)
}

/// Reports why there is nothing to be told: errors, no plan, or no state.
pub(super) fn nothing(session: &Session, opened: &Opened) -> anyhow::Result<Outcome> {
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    if outcome == Outcome::Ok {
        session.give(&session.texte.get("umsetzung-leer"))?;
    }
    Ok(outcome)
}

fn lines(projekt: &Projekt, lage: &Lage<'_>, texte: &Texte) -> String {
    let mut shown = head(lage, texte) + "\n";
    lights(projekt, lage, texte, &mut shown);
    strands(lage, texte, &mut shown);
    stages(lage, texte, &mut shown);
    trends(lage, texte, &mut shown);
    open_points(projekt, lage, texte, &mut shown);
    shown
}

fn head(lage: &Lage<'_>, texte: &Texte) -> String {
    let day = |x| Arg::Text(worte::tag(x, texte));
    let number = |x: Decimal| Arg::Text(format::zahl(x.round_dp(1), texte.sprache()));
    let args = [
        ("stand", day(lage.stand)),
        ("ende", day(lage.prognose.ende)),
        ("zugesagt", day(lage.soll.zugesagt)),
        ("ist", number(lage.aufwand.ist)),
        ("rest", number(lage.aufwand.rest)),
        ("plan", number(lage.aufwand.geplant)),
    ];
    texte.format("umsetzung-kopf", &args)
}

fn lights(projekt: &Projekt, lage: &Lage<'_>, texte: &Texte, shown: &mut String) {
    let lights: Vec<_> = lage.ampeln.iter().map(|x| worte::licht(projekt, x, texte)).collect();
    let name = lights.iter().map(|x| x.name.chars().count()).max().unwrap_or_default();
    let word = lights.iter().map(|x| x.wort.chars().count()).max().unwrap_or_default();
    let _ = writeln!(shown, "\n{}", texte.get("titel-um-ampeln"));
    for x in lights {
        let sign = match x.stufe.as_str() {
            "gruen" => '●',
            "gelb" => '▲',
            _ => '■',
        };
        let _ = writeln!(shown, "  {sign} {:<word$}  {:<name$}  {}", x.wort, x.name, x.text);
    }
}

fn bar(percent: Decimal) -> String {
    let full = (percent * Decimal::from(ZELLEN) / Decimal::ONE_HUNDRED).round().to_i64().unwrap_or_default();
    (0..ZELLEN).map(|cell| if cell < full { '█' } else { '░' }).collect()
}

fn strands(lage: &Lage<'_>, texte: &Texte, shown: &mut String) {
    let _ = writeln!(shown, "\n{}", texte.get("titel-um-straenge"));
    let rows: Vec<_> =
        lage.straenge.iter().map(|x| (texte.get(&format!("strang-kurz-{}", x.strang.word())), x.ist, x.soll)).collect();
    bars(&rows, texte, shown);
}

fn stages(lage: &Lage<'_>, texte: &Texte, shown: &mut String) {
    let _ = writeln!(shown, "\n{}", texte.get("zp-teilprojekte"));
    let named = lage.teilprojekte.iter().map(|x| {
        let accepted = x.abnahme.map(|declared| {
            let how = declared.erklaerung.map_or("", Erklaerung::word);
            format!(" ({})", texte.get(&format!("erklaerung-{how}")))
        });
        (format!("{} {}{}", x.id, x.titel, accepted.unwrap_or_default()), x.ist, x.soll)
    });
    bars(&named.collect::<Vec<_>>(), texte, shown);
}

/// Names with bars of what is done beside what should be.
fn bars(rows: &[(String, Decimal, Decimal)], texte: &Texte, shown: &mut String) {
    let width = rows.iter().map(|(name, ..)| name.chars().count()).max().unwrap_or_default();
    for (name, ist, soll) in rows {
        let args = [
            ("ist", Arg::Text(worte::prozent(*ist, texte))),
            ("soll", Arg::Text(worte::prozent(*soll, texte))),
            ("punkte", Arg::Text(worte::ganze(*ist - *soll, texte))),
        ];
        let _ = writeln!(shown, "  {name:<width$} {}  {}", bar(*ist), texte.format("um-ist-soll", &args));
    }
}

fn trends(lage: &Lage<'_>, texte: &Texte, shown: &mut String) {
    let _ = writeln!(shown, "\n{}", texte.get("umsetzung-trend"));
    for x in &lage.trends {
        let told = x.punkte.iter().map(|(_, forecast)| worte::kurz(*forecast, texte));
        let mut told: Vec<String> = told.collect();
        told.dedup();
        let sign = if x.erreicht { '✓' } else { direction(x) };
        let days = usize::try_from(x.verzug()).unwrap_or_default();
        let delay =
            if days == 0 { String::new() } else { texte.format("umsetzung-verzug", &[("tage", Arg::Zahl(days))]) };
        let (id, titel) = (x.meilenstein.id.as_str(), &x.meilenstein.titel);
        let line = format!("  {sign} {id} {titel}: {} {delay}", told.join(" → "));
        let _ = writeln!(shown, "{}", line.trim_end());
    }
}

/// Whether the last forecast was later than the one before.
fn direction(x: &Trend<'_>) -> char {
    let mut newest = x.punkte.iter().rev().map(|(_, forecast)| *forecast);
    match (newest.next(), newest.next()) {
        (Some(now), Some(before)) if now > before => '↗',
        (Some(now), Some(before)) if now < before => '↘',
        _ => '→',
    }
}

/// Blocked tasks, decisions and open defects.
fn open_points(projekt: &Projekt, lage: &Lage<'_>, texte: &Texte, shown: &mut String) {
    let datei = &projekt.umsetzung;
    let names = projekt.bezeichnungen();
    let name = |id: &str| names.get(id).map_or_else(String::new, |name| (*name).to_owned());
    let until = |day: Option<crate::model::werte::Datum>| {
        day.map(|day| format!(", {}", texte.format("um-bis", &[("tag", Arg::Text(worte::tag(day.date(), texte)))])))
            .unwrap_or_default()
    };
    let blocked = datei.vorgaenge.iter().filter(|x| x.stand == Vorgangsstand::Blockiert);
    let blocked = blocked
        .map(|x| format!("{} {}: {}", x.vorgang, name(x.vorgang.as_str()), x.grund.as_deref().unwrap_or_default()));
    let decisions = datei.entscheidungen.iter().filter(|x| x.entschieden.is_none());
    let decisions = decisions.map(|x| format!("{} {} ({}{})", x.id, x.frage, x.wer, until(x.bis)));
    let today = crate::model::werte::Datum::new(lage.stand);
    let defects = datei.maengel.iter().filter(|x| x.is_offen(today)).map(|x| {
        let klasse = texte.get(&format!("mangelklasse-{}", x.klasse.word()));
        format!("{} {} ({klasse}{})", x.id, x.titel, until(x.frist))
    });
    let overdue = kundenorientierung::ueberfaellig(&projekt.kundenorientierung, lage.stand).into_iter().map(|x| {
        let since = Arg::Text(worte::tag(x.seit, texte));
        format!("{} {} ({})", x.massnahme.id, x.massnahme.titel, texte.format("umsetzung-seit", &[("tag", since)]))
    });
    let parts: [(&str, Vec<String>); 4] = [
        ("umsetzung-blockiert", blocked.collect()),
        ("titel-um-entscheidungen", decisions.collect()),
        ("umsetzung-maengel", defects.collect()),
        ("umsetzung-kundenorientierung", overdue.collect()),
    ];
    for (key, entries) in parts.into_iter().filter(|(_, entries)| !entries.is_empty()) {
        let _ = writeln!(shown, "\n{}", texte.get(key));
        for entry in entries {
            let _ = writeln!(shown, "  {entry}");
        }
    }
}
