//! `crmplan auswahl decide`: records which bidder is chosen, why and by whom.

use anyhow::bail;

use super::super::Outcome;
use super::super::angaben::{absatz, datum};
use super::super::angebot::anbieter;
use super::super::ausgabe::freeze;
use super::super::session::{MessageFormat, Session};
use super::verglichen;
use crate::freigabe::entscheidung::{self, Beschluss, Entscheidung};
use crate::freigabe::nummeriert;
use crate::model::werte::Datum;
use crate::steps::auswahl::auswertung::auswerten;
use crate::text::Arg;

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(long)]
    anbieter: String,
    #[arg(long)]
    begruendung: String,
    #[arg(long)]
    durch: String,
    #[arg(long)]
    datum: Option<String>,
    #[arg(long)]
    neu: bool,
}

/// Records the decision; a second one is taken only if it is said to be one, and stands beside the first.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let _lock = session.lock()?;
    let opened = session.open()?;
    let before = session.entscheidungen();
    let Some((projekt, asked)) = verglichen(&opened, &mut session) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let auswertung = auswerten(projekt, &asked).filter(|_| !session.sink.has_errors());
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let Some(auswertung) = auswertung else { return Ok(Outcome::Findings) };
    let chosen = anbieter(&args.anbieter, projekt, &session)?;
    let begruendung = absatz("--begruendung", &args.begruendung, &session.texte)?;
    let durch = absatz("--durch", &args.durch, &session.texte)?;
    let datum = datum(args.datum.as_deref(), projekt.angaben.datum, &session.texte)?;
    if let Some(last) = before.last().map(|last| &last.vermerk).filter(|_| !args.neu) {
        let args = [("nummer", Arg::Text(last.nummer.to_string())), ("anbieter", Arg::Text(last.anbieter.clone()))];
        bail!(session.texte.format("fehler-schon-entschieden", &args));
    }
    let index = auswertung.bieter.iter().position(|x| x.anbieter.id.as_str() == chosen.id.as_str());
    let named = [("anbieter", Arg::Text(chosen.id.to_string()))];
    match index.and_then(|index| auswertung.bieter.get(index)) {
        None => bail!(session.texte.format("fehler-ohne-angebot", &named)),
        Some(bieter) if !bieter.is_valid() => bail!(session.texte.format("fehler-ausgeschlossen", &named)),
        Some(_) => {}
    }
    let latest = projekt.angebote.iter().filter_map(|x| x.datum).max();
    if let Some(latest) = latest.filter(|latest| datum < *latest) {
        let day = |datum: Datum| Arg::Text(datum.date().to_string());
        bail!(session.texte.format("fehler-datum-vor-angebot", &[("datum", day(datum)), ("angebot", day(latest))]));
    }
    let places = auswertung.ergebnis().and_then(|x| x.plaetze.as_ref().ok()).into_iter().flatten();
    let mut places = places.filter(|platz| Some(platz.angebot) == index);
    let rang = places.next().map(|platz| platz.rang);
    let date = datum.date().to_string();
    let beschluss = Beschluss { anbieter: chosen.id.as_str(), rang, begruendung, durch, datum: &date };
    let files = entscheidung::files((projekt, &asked), beschluss, before.last())?;
    let ordner = nummeriert::folder::<Entscheidung>(before.last().map_or(0, |last| last.vermerk.nummer) + 1);
    freeze(&session, &ordner, &files)?;
    let key = match rang {
        Some(1) => "auswahl-entschieden",
        Some(_) => "auswahl-entschieden-anders",
        None => "auswahl-entschieden-ohne-rang",
    };
    let said = [("ordner", Arg::Text(ordner)), ("firma", Arg::Text(chosen.firma.clone()))];
    session.say(&session.texte.format(key, &said))?;
    Ok(outcome)
}
