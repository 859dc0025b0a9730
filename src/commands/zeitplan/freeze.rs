//! `crmplan zeitplan freeze`: fixes the plan that later ones are compared with.

use super::super::Outcome;
use super::super::angaben::{datum, zeile};
use super::super::ausgabe;
use super::super::session::{MessageFormat, Session};
use super::Planung;
use crate::document::zeitplan::data;
use crate::freigabe::nummeriert;
use crate::freigabe::zeitplan::{Festlegung, Vermerk, files};
use crate::model::werte::Datum;
use crate::steps::zeitplan::checked;
use crate::steps::zeitplan::plan::Annahmen;
use crate::text::{Arg, format};

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(long)]
    durch: String,
    #[arg(long)]
    rolle: Option<String>,
    #[arg(long)]
    datum: Option<String>,
    #[arg(long)]
    grund: Option<String>,
}

/// Writes the next fixed plan, unless nothing changed since the last one; every one after the first needs a reason.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let _lock = session.lock()?;
    let Some(Planung { opened, feiertage }) = super::open(&mut session)? else { return Ok(Outcome::Findings) };
    let states = session.basisplaene();
    let usual = Annahmen::default();
    let projekt = opened.projekt.as_ref();
    let plan = projekt.and_then(|projekt| checked(projekt, &feiertage, &usual, &mut session.sink));
    let (Some(projekt), Some(plan)) = (projekt, plan.filter(|_| !session.sink.has_errors())) else {
        return super::nothing(&session, &opened);
    };
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let last = states.last();
    let plan_data = data(&plan);
    if let Some(last) = last.filter(|last| last.daten == plan_data) {
        let args = [("nummer", Arg::Text(last.stand.vermerk.nummer.to_string()))];
        session.say(&session.texte.format("zeitplan-unveraendert", &args))?;
        return Ok(outcome);
    }
    let texte = &session.texte;
    let name = zeile("--durch", &args.durch, texte)?;
    let rolle = args.rolle.as_deref().map(|x| zeile("--rolle", x, texte)).transpose()?;
    let grund = args.grund.as_deref().map(|x| zeile("--grund", x, texte)).transpose()?;
    if last.is_some() && grund.is_none() {
        anyhow::bail!(texte.get("fehler-zeitplan-grund"));
    }
    // The latest day that the project knows of.
    let known = [projekt.zeitplan.stand, projekt.umsetzung.stand.as_ref().map(|x| x.value)];
    let latest = known.into_iter().flatten().fold(projekt.angaben.datum, Datum::max);
    let datum = datum(args.datum.as_deref(), latest, texte)?;
    if let Some(before) = last.and_then(|last| Datum::parse(&last.stand.vermerk.datum)).filter(|before| datum < *before)
    {
        let args = [("tag", Arg::Text(format::datum(before.date(), texte.sprache())))];
        anyhow::bail!(texte.format("fehler-zeitplan-basis-datum", &args));
    }
    let files = files(&plan_data, Festlegung { datum, name, rolle, grund }, last)?;
    let ordner = nummeriert::folder::<Vermerk>(last.map_or(0, |last| last.stand.vermerk.nummer) + 1);
    ausgabe::freeze(&session, &ordner, &files)?;
    session.say(&session.texte.format("zeitplan-festgelegt", &[("ordner", Arg::Text(ordner))]))?;
    Ok(outcome)
}
