//! The command line: as typed → as meant → call the library → print.

mod aenderung;
mod analyse;
mod angaben;
mod angebot;
mod ausgabe;
mod auswahl;
mod check;
mod explain;
mod gestaltung;
mod help;
mod katalog;
mod kundenorientierung;
mod lastenheft;
mod pflichtenheft;
mod schema;
mod session;
mod status;
mod templates;
mod trace;
mod umsetzung;
mod zeitplan;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::text::Texte;
use crate::write;

/// How a command ended; becomes the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Everything in order: 0.
    Ok,
    /// Findings in the user's files: 1.
    Findings,
    /// Wrong usage, or a problem of the world around: 2.
    Failure,
}

impl Outcome {
    /// The exit code.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Ok => 0,
            Self::Findings => 1,
            Self::Failure => 2,
        }
    }
}

// Help texts live in the text catalogue (keys `hilfe-…`), in German and English; see `help`.
#[derive(Debug, Parser)]
#[command(name = "crmplan", version, disable_help_subcommand = true, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    global: Global,
}

#[derive(Debug, clap::Args)]
struct Global {
    #[arg(short = 'C', long = "projekt", global = true)]
    projekt: Option<PathBuf>,
    #[arg(long, global = true, value_enum)]
    lang: Option<Lang>,
    #[arg(long, global = true, value_enum, default_value_t)]
    color: Color,
    #[arg(short, long, global = true)]
    quiet: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Lang {
    De,
    En,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
enum Command {
    Status(status::Args),
    Check(check::Args),
    Explain(explain::Args),
    Schema(schema::Args),
    #[command(subcommand)]
    Analyse(analyse::Command),
    #[command(subcommand)]
    Katalog(katalog::Command),
    #[command(subcommand)]
    Lastenheft(lastenheft::Command),
    #[command(subcommand)]
    Auswahl(auswahl::Command),
    #[command(subcommand)]
    Angebot(angebot::Command),
    #[command(subcommand)]
    Pflichtenheft(pflichtenheft::Command),
    #[command(subcommand)]
    Aenderung(aenderung::Command),
    #[command(subcommand)]
    Zeitplan(zeitplan::Command),
    #[command(subcommand)]
    Umsetzung(umsetzung::Command),
    #[command(subcommand)]
    Kundenorientierung(kundenorientierung::Command),
    Trace(trace::Args),
    #[command(subcommand)]
    Templates(templates::Command),
}

/// Runs the program with its arguments (the first being its name) and what the environment says.
#[must_use]
pub fn run(args: Vec<OsString>, environment: &Environment) -> Outcome {
    if args.get(1).is_some_and(|word| word == ausgabe::WORD) {
        return ausgabe::serve().map_or(Outcome::Failure, |()| Outcome::Ok);
    }
    let sprache = help::language(&args, environment);
    let texte = Texte::new(sprache);
    match help::parse(args, &texte) {
        Ok(cli) => {
            let session = session::Session::new(&cli.global, sprache, environment);
            run_with(&cli, session).unwrap_or_else(|error| fail(&error, &texte))
        }
        Err(shown) => help::show(&shown),
    }
}

/// What the program may know of its surroundings.
#[derive(Debug, Default)]
pub struct Environment {
    /// The locale for messages: first set of `LC_ALL`, `LC_MESSAGES`, `LANG`.
    pub locale: Option<String>,
    /// Whether `NO_COLOR` is set.
    pub no_color: bool,
    /// Whether standard error is a terminal.
    pub terminal: bool,
    /// Whether standard output is a terminal.
    pub output_terminal: bool,
    /// The folder of the user: no written file may tell it.
    pub home: Option<String>,
}

/// Runs a command. What was said already is no error any more.
fn run_with(cli: &Cli, session: session::Session) -> anyhow::Result<Outcome> {
    dispatch(cli, session)
        .or_else(|error| if error.is::<ausgabe::Gemeldet>() { Ok(Outcome::Findings) } else { Err(error) })
}

fn dispatch(cli: &Cli, session: session::Session) -> anyhow::Result<Outcome> {
    match &cli.command {
        Command::Status(args) => status::run(args, session),
        Command::Check(args) => check::run(args, session),
        Command::Explain(args) => explain::run(args, &session),
        Command::Schema(args) => schema::run(args, &session),
        Command::Trace(args) => trace::run(args, session),
        Command::Templates(templates::Command::List(args)) => templates::list::run(args, &session),
        Command::Templates(templates::Command::Eject(args)) => templates::eject::run(args, session),
        Command::Templates(templates::Command::Check(args)) => templates::check::run(args, session),
        Command::Templates(templates::Command::Daten(args)) => templates::daten::run(args, session),
        Command::Analyse(analyse::Command::Kunden(args)) => analyse::kunden::run(args, session),
        Command::Analyse(analyse::Command::Befragung(args)) => analyse::befragung::run(args, session),
        Command::Analyse(analyse::Command::Build(args)) => analyse::build::run(args, session),
        Command::Analyse(analyse::Command::Datenschutz(args)) => analyse::datenschutz::run(args, session),
        Command::Analyse(analyse::Command::Vvt(args)) => analyse::vvt::run(args, session),
        Command::Analyse(analyse::Command::Befunde(args)) => analyse::befunde::befunde(args, session),
        Command::Analyse(analyse::Command::Fragen(args)) => analyse::befunde::fragen(args, session),
        Command::Auswahl(auswahl::Command::Init(args)) => auswahl::init::run(args, session),
        Command::Auswahl(auswahl::Command::Freeze(args)) => auswahl::freeze::run(args, session),
        Command::Auswahl(auswahl::Command::Build(args)) => auswahl::build::run(args, session),
        Command::Auswahl(auswahl::Command::Decide(args)) => auswahl::decide::run(args, session),
        Command::Auswahl(auswahl::Command::Script(args)) => auswahl::script::run(args, session),
        Command::Auswahl(auswahl::Command::Absage(args)) => auswahl::absage::run(args, session),
        Command::Angebot(angebot::Command::Fragen(args)) => angebot::fragen::run(args, session),
        Command::Angebot(angebot::Command::Form(args)) => angebot::form::run(args, session),
        Command::Angebot(angebot::Command::Import(args)) => angebot::import::run(args, session),
        Command::Pflichtenheft(pflichtenheft::Command::Derive(args)) => pflichtenheft::derive::run(args, session),
        Command::Pflichtenheft(pflichtenheft::Command::Build(args)) => pflichtenheft::build::run(args, session),
        Command::Pflichtenheft(pflichtenheft::Command::Diff(args)) => pflichtenheft::diff::run(args, session),
        Command::Pflichtenheft(pflichtenheft::Command::Release(args)) => pflichtenheft::release::run(args, session),
        Command::Pflichtenheft(pflichtenheft::Command::Verify(args)) => pflichtenheft::verify::run(args, session),
        Command::Zeitplan(zeitplan::Command::Init(args)) => zeitplan::init::run(args, session),
        Command::Zeitplan(zeitplan::Command::Show(args)) => zeitplan::show::run(args, session),
        Command::Zeitplan(zeitplan::Command::Build(args)) => zeitplan::build::run(args, session),
        Command::Zeitplan(zeitplan::Command::Freeze(args)) => zeitplan::freeze::run(args, session),
        Command::Umsetzung(umsetzung::Command::Status(args)) => umsetzung::status::run(args, session),
        Command::Umsetzung(umsetzung::Command::Build(args)) => umsetzung::build::run(args, session),
        Command::Umsetzung(umsetzung::Command::Abnahme(args)) => umsetzung::abnahme::run(args, session),
        Command::Umsetzung(umsetzung::Command::Aenderung(args)) => umsetzung::aenderung::run(args, session),
        Command::Umsetzung(umsetzung::Command::Record(args)) => umsetzung::record::run(args, session),
        Command::Kundenorientierung(kundenorientierung::Command::Show(args)) => {
            kundenorientierung::show::run(args, session)
        }
        Command::Kundenorientierung(kundenorientierung::Command::Build(args)) => {
            kundenorientierung::build::run(args, session)
        }
        Command::Kundenorientierung(kundenorientierung::Command::Export(args)) => {
            kundenorientierung::export::run(args, session)
        }
        Command::Zeitplan(zeitplan::Command::Export(args)) => zeitplan::export::run(args, session),
        Command::Aenderung(aenderung::Command::Init(args)) => aenderung::init::run(args, session),
        Command::Aenderung(aenderung::Command::List(args)) => aenderung::list::run(args, session),
        Command::Aenderung(aenderung::Command::Build(args)) => aenderung::build::run(args, session),
        Command::Aenderung(aenderung::Command::Apply(args)) => aenderung::apply::run(args, session),
        Command::Katalog(katalog::Command::List(args)) => katalog::list(args, session),
        Command::Katalog(katalog::Command::Show(args)) => katalog::show(args, session),
        Command::Katalog(katalog::Command::Suggest(args)) => katalog::suggest(args, session),
        Command::Lastenheft(lastenheft::Command::Build(args)) => lastenheft::build(args, session),
        Command::Lastenheft(lastenheft::Command::Adopt(args)) => lastenheft::adopt::adopt(args, session),
        Command::Lastenheft(lastenheft::Command::Drop(args)) => lastenheft::adopt::drop(args, session),
        Command::Lastenheft(lastenheft::Command::Confirm(args)) => lastenheft::adopt::confirm(args, session),
        Command::Lastenheft(lastenheft::Command::Release(args)) => lastenheft::release::run(args, session),
        Command::Lastenheft(lastenheft::Command::Diff(args)) => lastenheft::diff::run(args, session),
    }
}

fn fail(error: &anyhow::Error, texte: &Texte) -> Outcome {
    // Nothing is left to be done if standard error is gone as well.
    let _ = write::stderr(&format!("{}: {error:#}\n", texte.get("stufe-fehler")));
    Outcome::Failure
}
