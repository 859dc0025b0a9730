//! `crmplan auswahl absage`: what a letter of rejection may tell a bidder: its own points and reasons, nothing of the others.

use std::path::PathBuf;

use anyhow::bail;
use serde_json::json;

use super::super::Outcome;
use super::super::angebot::anbieter;
use super::super::ausgabe::{deliver, say_written};
use super::super::session::{MessageFormat, Session};
use super::verglichen;
use crate::document;
use crate::document::auswahl::vorlage;
use crate::steps::auswahl::auswertung::{Bieter, auswerten};
use crate::text::Arg;

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(long)]
    anbieter: String,
    #[arg(short, long)]
    output: Option<PathBuf>,
}

/// Writes the data of the letter.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let opened = session.open()?;
    let Some((projekt, asked)) = verglichen(&opened, &mut session) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let Some(auswertung) = auswerten(projekt, &asked) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let bidder = anbieter(&args.anbieter, projekt, &session)?;
    let Some(index) = auswertung.bieter.iter().position(|x| x.anbieter.id.as_str() == bidder.id.as_str()) else {
        bail!(session.texte.format("fehler-ohne-angebot", &[("anbieter", Arg::Text(bidder.id.to_string()))]));
    };
    let named = [("anbieter", Arg::Text(bidder.id.to_string()))];
    let decisions = session.entscheidungen();
    match decisions.last() {
        Some(last) if last.vermerk.anbieter == bidder.id.as_str() => {
            bail!(session.texte.format("fehler-absage-gewaehlt", &named));
        }
        None if auswertung.bieter.get(index).is_some_and(Bieter::is_valid) => {
            bail!(session.texte.format("fehler-absage-offen", &named));
        }
        _ => {}
    }
    let data = vorlage::absage(projekt, &auswertung, index, &opened.texte);
    let bytes = document::canonical(&data.unwrap_or_else(|| json!({})))?;
    let name = format!("absage-{}.json", bidder.id);
    let target = deliver(&session, &opened, args.output.as_deref(), &name, &bytes)?;
    say_written(&session, target.as_deref(), None)?;
    Ok(outcome)
}
