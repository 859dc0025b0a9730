//! `crmplan aenderung list`: what was requested, how far it is, what it sums up to.

use std::fmt::Write;

use serde_json::json;

use super::super::Outcome;
use super::super::session::{MessageFormat, Session};
use crate::document::aenderungsantrag::{data, reservesatz, summensatz};
use crate::freigabe::pflichtenheft::check_requests;
use crate::model::Projekt;
use crate::model::aenderung::Aenderungsantrag;
use crate::steps::aenderung::{check_reserve, reserve, summe, vereinbart};
use crate::text::{Texte, format};
use crate::{check, write};

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(long, value_enum, default_value_t)]
    format: MessageFormat,
}

/// Prints all requests.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let opened = session.open()?;
    let agreed = session.vereinbarungen();
    if let Some(projekt) = &opened.projekt {
        check::pflichtenheft::check(projekt, opened.complete, &mut session.sink);
        check_reserve(projekt, &mut session.sink);
        check_requests(projekt, &agreed, &mut session.sink);
    }
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let Some(projekt) = opened.projekt.as_ref().filter(|_| outcome == Outcome::Ok) else {
        return Ok(Outcome::Findings);
    };
    let shown = match args.format {
        MessageFormat::Text => lines(projekt, &session.texte),
        MessageFormat::Json => {
            let sum = summe(vereinbart(projekt));
            let left = reserve(projekt);
            let number = |x: rust_decimal::Decimal| x.normalize().to_string();
            let data = json!({
                "aenderungen": projekt.aenderungen.iter().map(data).collect::<Vec<_>>(),
                "vereinbart": {
                    "anzahl": sum.anzahl, "einmalpreis": number(sum.einmal), "jahrespreis": number(sum.jaehrlich),
                    "aufwand": number(sum.aufwand),
                },
                "reserve": left.map(|x| json!({"betrag": number(x.betrag), "rest": number(x.rest)})),
            });
            serde_json::to_string_pretty(&data)? + "\n"
        }
    };
    write::stdout(shown.as_bytes())?;
    Ok(outcome)
}

fn lines(projekt: &Projekt, texte: &Texte) -> String {
    if projekt.aenderungen.is_empty() {
        return texte.get("aenderung-keine") + "\n";
    }
    let mut shown = String::new();
    for x in &projekt.aenderungen {
        let _ = writeln!(shown, "{:<8} {:<14} {}", x.id.as_str(), stand(x, projekt, texte), x.titel);
        let price = x.auswirkung.as_ref().and_then(|x| x.einmalpreis);
        let yearly = x.auswirkung.as_ref().and_then(|x| x.jahrespreis);
        let eur = |key: &str, price: Option<crate::model::werte::Betrag>| {
            price.map(|price| format!("{} {}", texte.get(key), format::euro(price.eur(), texte.sprache())))
        };
        let criteria: Vec<&str> = x.kriterien.iter().map(|x| x.kriterium.value.as_str()).collect();
        let dates = x.auswirkung.iter().flat_map(|x| &x.termine);
        let dates = dates.map(|x| format!("{}: {}", x.was, format::datum(x.neu.date(), texte.sprache())));
        let parts = [
            (!criteria.is_empty()).then(|| criteria.join(", ")),
            eur("aen-einmal-wort", price),
            eur("aen-jaehrlich-wort", yearly),
        ];
        let told: Vec<String> = parts.into_iter().flatten().chain(dates).collect();
        if !told.is_empty() {
            let _ = writeln!(shown, "{:23} {}", "", told.join(" · "));
        }
    }
    let open = summe(projekt.aenderungen.iter().filter(|x| x.entscheidung.is_none()));
    let sums = [("aen-summe-vereinbart", summe(vereinbart(projekt))), ("aen-summe-offen", open)];
    for (key, sum) in sums {
        let _ = writeln!(shown, "{}", summensatz(key, &sum, texte));
    }
    let _ = writeln!(shown, "{}", reservesatz(projekt, texte));
    shown
}

/// How far a request is, in a word; what is agreed and not worked in is still to be done.
fn stand(x: &Aenderungsantrag, projekt: &Projekt, texte: &Texte) -> String {
    match &x.entscheidung {
        Some(_) if x.is_vereinbart() && !projekt.pflichtenheft.enthaelt(x) => texte.get("aenderung-einzuarbeiten"),
        Some(entscheidung) if !x.is_vereinbart() => texte.get(&format!("beschluss-{}", entscheidung.ergebnis.word())),
        _ => texte.get(&format!("antragsstand-{}", x.stand.value.word())),
    }
}
