//! `crmplan zeitplan show`: the plan as it comes out, and as it would come out if something were different.

use std::fmt::Write;

use super::super::Outcome;
use super::super::session::{MessageFormat, Session};
use super::versuch::{Versuch, assumptions};
use super::{Planung, balken, fest};
use crate::document::zeitplan::{Festgelegt, data};
use crate::model::Projekt;
use crate::steps::kalender::Feiertage;
use crate::steps::zeitplan;
use crate::steps::zeitplan::basis::tage;
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
    let Some(Planung { opened, feiertage }) = super::open(&mut session)? else { return Ok(Outcome::Findings) };
    let Some(projekt) = &opened.projekt else { return Ok(Outcome::Findings) };
    let annahmen = assumptions(&args.versuch, projekt, &session.texte)?;
    let Some(plan) = zeitplan::checked(projekt, &feiertage, &annahmen, &mut session.sink) else {
        return super::nothing(&session, &opened);
    };
    let basis = fest(&mut session);
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let shown = match args.format {
        MessageFormat::Text => {
            let names = projekt.zeitplan.mitwirkende.iter().map(|x| (x.id.as_str(), x.name.as_str())).collect();
            let bars = balken::lines(&plan, &names, &session.texte);
            let tried = comparison(projekt, &feiertage, &annahmen, &plan, &session.texte);
            (bars + &tried + &since_fixed(basis.as_ref(), &plan, &session.texte)).into_bytes()
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
    let days = tage(plan.ende, tried.ende);
    let key = match days {
        0 => "zeitplan-vergleich-gleich",
        1.. => "zeitplan-vergleich-spaeter",
        _ => "zeitplan-vergleich-frueher",
    };
    let count = usize::try_from(days.unsigned_abs()).unwrap_or(usize::MAX);
    texte.format(key, &[("ende", day(tried.ende)), ("sonst", day(plan.ende)), ("tage", Arg::Zahl(count))]) + "\n"
}

/// By how much the end with buffer moved since the plan was fixed, and which milestones did.
fn since_fixed(fest: Option<&Festgelegt>, plan: &Plan<'_>, texte: &Texte) -> String {
    let Some(fest) = fest else { return String::new() };
    let day = |x| Arg::Text(format::datum(x, texte.sprache()));
    let days = tage(fest.basis.zugesagt, plan.zugesagt);
    let key = match days {
        0 => "zeitplan-basis-gleich",
        1.. => "zeitplan-basis-spaeter",
        _ => "zeitplan-basis-frueher",
    };
    let count = usize::try_from(days.unsigned_abs()).unwrap_or(usize::MAX);
    let args = [
        ("nummer", Arg::Text(fest.nummer.to_string())),
        ("zugesagt", day(plan.zugesagt)),
        ("basis", day(fest.basis.zugesagt)),
        ("tage", Arg::Zahl(count)),
    ];
    let mut told = texte.format(key, &args) + "\n";
    for x in &plan.meilensteine {
        let id = x.meilenstein.id.as_str();
        let before = fest.basis.spannen.get(id).filter(|before| before.ende != x.tag);
        if let Some(before) = before {
            let args = [("kennung", Arg::Text(id.to_owned())), ("tag", day(x.tag)), ("basis", day(before.ende))];
            let _ = writeln!(told, "  {}", texte.format("zeitplan-basis-meilenstein", &args));
        }
    }
    told
}
