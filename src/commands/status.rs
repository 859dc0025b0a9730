//! `crmplan status`: which of the seven steps are done, what comes next, and which file to open.

use std::fmt::Write;

use jiff::civil::Date;
use serde_json::{Value, json};

use super::Outcome;
use super::angaben::datum;
use super::session::{MessageFormat, Session};
use crate::freigabe::schritte::{Belege, Fortgang, Stand, schritte};
use crate::model::Projekt;
use crate::model::werte::Datum;
use crate::steps::kundenorientierung;
use crate::text::{Arg, Texte, format};
use crate::write;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(long, value_enum, default_value_t)]
    format: MessageFormat,
    #[arg(long)]
    datum: Option<String>,
}

/// Prints the steps; the files need not be without mistakes for that.
pub(super) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let opened = session.open()?;
    let (lastenheft, pflichtenheft) = (session.freigaben(), session.vereinbarungen());
    let (entscheidungen, basisplaene) = (session.entscheidungen(), session.basisplaene());
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let Some(projekt) = &opened.projekt else { return Ok(outcome) };
    let belege = Belege {
        lastenheft: &lastenheft,
        entscheidungen: &entscheidungen,
        pflichtenheft: &pflichtenheft,
        basisplaene: &basisplaene,
    };
    let day = datum(args.datum.as_deref(), projekt.angaben.datum, &session.texte)?;
    let habit = habit(projekt, args.datum.is_some().then(|| day.date()), &session.texte);
    // While there are mistakes, nothing is derived.
    let derived = (!session.sink.has_errors()).then_some(opened.lastenheft.anforderungen.len());
    let steps = schritte(projekt, derived, belege);
    let shown = match args.format {
        MessageFormat::Text => lines(projekt, (&steps, &habit), &session.texte),
        MessageFormat::Json => serde_json::to_string_pretty(&data((&steps, &habit), &session.texte))? + "\n",
    };
    write::stdout(shown.as_bytes())?;
    Ok(outcome)
}

/// What is told of a step.
fn told(x: &Stand, texte: &Texte) -> String {
    let args: Vec<(&'static str, Arg)> = x.angaben.iter().map(|(name, arg)| (*name, readable(arg, texte))).collect();
    texte.format(&format!("status-{}-{}", x.schritt.word(), x.fortgang.word()), &args)
}

/// Dates as people write them.
fn readable(arg: &Arg, texte: &Texte) -> Arg {
    match arg {
        Arg::Text(text) => match Datum::parse(text) {
            Some(day) => Arg::Text(format::datum(day.date(), texte.sprache())),
            None => arg.clone(),
        },
        Arg::Zahl(_) | Arg::Key(_) | Arg::Zweisprachig(..) => arg.clone(),
    }
}

/// What goes on when the steps are done: measures that are overdue, and the next one.
fn habit(projekt: &Projekt, asked: Option<Date>, texte: &Texte) -> String {
    let datei = &projekt.kundenorientierung;
    let Some(day) = kundenorientierung::stichtag(datei, asked).filter(|_| !datei.massnahmen.is_empty()) else {
        return texte.get("status-kundenorientierung-offen");
    };
    let overdue = kundenorientierung::ueberfaellig(datei, day);
    let count = ("massnahmen", Arg::Zahl(datei.massnahmen.len()));
    let Some(first) = overdue.first() else {
        let tag = Arg::Text(format::datum(day, texte.sprache()));
        return texte.format("status-kundenorientierung", &[count, ("tag", tag)]);
    };
    let args = [
        count,
        ("anzahl", Arg::Zahl(overdue.len())),
        ("kennung", Arg::Text(first.massnahme.id.to_string())),
        ("tage", Arg::Zahl(usize::try_from(first.tage).unwrap_or_default())),
    ];
    texte.format("status-kundenorientierung-ueberfaellig", &args)
}

fn lines(projekt: &Projekt, (steps, habit): (&[Stand], &str), texte: &Texte) -> String {
    let mut shown = format!("{} · {}\n\n", projekt.angaben.titel, projekt.angaben.auftraggeber.firma);
    let name = |x: &Stand| texte.get(&format!("schritt-{}", x.schritt.word()));
    let habit_name = texte.get("schritt-kundenorientierung").chars().count();
    let width = steps.iter().map(|x| name(x).chars().count()).chain([habit_name]).max().unwrap_or_default();
    for (number, x) in (1..).zip(steps) {
        let sign = match x.fortgang {
            Fortgang::Fertig => '✓',
            Fortgang::Begonnen => '…',
            Fortgang::Offen => ' ',
        };
        let _ = writeln!(shown, "{sign} {number} {:<width$}  {}", name(x), told(x, texte));
    }
    let _ = writeln!(shown, "∞   {:<width$}  {habit}", texte.get("schritt-kundenorientierung"));
    match steps.iter().find(|x| x.fortgang != Fortgang::Fertig) {
        None => {
            let _ = writeln!(shown, "\n{}", texte.get("status-alles-fertig"));
        }
        Some(next) => {
            let args = [("schritt", Arg::Text(name(next))), ("datei", Arg::Text(next.schritt.datei().to_owned()))];
            let _ = writeln!(shown, "\n{}", texte.format("status-naechstes", &args));
            let hint = texte.get(&format!("status-rat-{}-{}", next.schritt.word(), next.fortgang.word()));
            let _ = writeln!(shown, "{hint}");
            for command in next.befehle {
                let _ = writeln!(shown, "  {command}");
            }
        }
    }
    shown
}

fn data((steps, habit): (&[Stand], &str), texte: &Texte) -> Value {
    let one = |(number, x): (usize, &Stand)| {
        json!({
            "schritt": number, "name": x.schritt.word(), "stand": x.fortgang.word(), "text": told(x, texte),
            "datei": x.schritt.datei(), "befehle": x.befehle,
        })
    };
    let steps: Vec<Value> = (1..).zip(steps).map(one).collect();
    json!({"schritte": steps, "kundenorientierung": habit})
}
