//! `crmplan zeitplan show`: the plan as it comes out, and as it would come out if something were different.

use super::super::Outcome;
use super::super::session::{MessageFormat, Session};
use super::{Versuch, assumptions, balken};
use crate::document::zeitplan::data;
use crate::model::Projekt;
use crate::steps::kalender::Feiertage;
use crate::steps::zeitplan;
use crate::steps::zeitplan::plan::{self, Annahmen, Plan};
use crate::text::{Arg, Texte, format};
use crate::{document, write};

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(long, value_enum, default_value_t)]
    format: MessageFormat,
    #[command(flatten)]
    versuch: Versuch,
}

/// Prints the plan.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let mut opened = session.open()?;
    let feiertage = Feiertage::load(&opened.templates, &mut opened.sources, &mut session.sink);
    let outcome = if session.sink.has_errors() { Outcome::Findings } else { Outcome::Ok };
    let (Some(projekt), Some(feiertage), Outcome::Ok) = (&opened.projekt, &feiertage, outcome) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let annahmen = assumptions(&args.versuch, projekt, &session.texte)?;
    let planned = zeitplan::checked(projekt, feiertage, &annahmen, &mut session.sink);
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let Some(plan) = planned else {
        if outcome == Outcome::Ok {
            write::stdout((session.texte.get("zeitplan-leer") + "\n").as_bytes())?;
        }
        return Ok(outcome);
    };
    let shown = match args.format {
        MessageFormat::Text => {
            let names = projekt.zeitplan.mitwirkende.iter().map(|x| (x.id.as_str(), x.name.as_str())).collect();
            let bars = balken::lines(&plan, &names, &session.texte);
            (bars + &comparison(projekt, feiertage, &annahmen, &plan, &session.texte)).into_bytes()
        }
        MessageFormat::Json => document::canonical(&data(&plan))?,
    };
    write::stdout(&shown)?;
    Ok(outcome)
}

/// What the assumptions change about the end.
fn comparison(
    projekt: &Projekt,
    feiertage: &Feiertage,
    annahmen: &Annahmen,
    tried: &Plan<'_>,
    texte: &Texte,
) -> String {
    if *annahmen == Annahmen::default() {
        return String::new();
    }
    // Findings of the plan as it is were not asked for.
    let mut silent = crate::diagnostic::Sink::default();
    let usual = Annahmen::default();
    let Some(plan) = plan::planen(projekt, feiertage, &usual, &mut silent) else { return String::new() };
    let day = |x| Arg::Text(format::datum(x, texte.sprache()));
    let days = tried.ende.duration_since(plan.ende).as_hours() / 24;
    let key = match days {
        0 => "zeitplan-vergleich-gleich",
        1.. => "zeitplan-vergleich-spaeter",
        _ => "zeitplan-vergleich-frueher",
    };
    let count = usize::try_from(days.unsigned_abs()).unwrap_or(usize::MAX);
    texte.format(key, &[("ende", day(tried.ende)), ("sonst", day(plan.ende)), ("tage", Arg::Zahl(count))]) + "\n"
}
