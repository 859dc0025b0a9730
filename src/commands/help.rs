//! Arguments and help in the language of the user.

use std::ffi::OsString;

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, FromArgMatches};

use super::{Cli, Environment, Outcome};
use crate::text::{Arg, Sprache, Texte};
use crate::write;

/// Something clap wants shown instead of running: help, version, or what is wrong with the arguments.
pub(super) struct Shown {
    text: String,
    is_error: bool,
}

/// The language: `--lang`, otherwise the locale, otherwise German. Needed before the arguments are parsed.
pub(super) fn language(args: &[OsString], environment: &Environment) -> Sprache {
    let texts: Vec<&str> = args.iter().filter_map(|arg| arg.to_str()).collect();
    let separate = texts.iter().position(|arg| *arg == "--lang").and_then(|at| texts.get(at + 1).copied());
    let joined = texts.iter().find_map(|arg| arg.strip_prefix("--lang="));
    let asked = separate.or(joined).and_then(Sprache::of_locale);
    let locale = environment.locale.as_deref().and_then(Sprache::of_locale);
    asked.or(locale).unwrap_or_default()
}

/// Parses the arguments; help and errors are in the language of `texte`.
pub(super) fn parse(args: Vec<OsString>, texte: &Texte) -> Result<Cli, Shown> {
    let mut command = localized(Cli::command(), "crmplan", texte);
    command.build();
    let command = translated_builtins(command, texte);
    let parsed = command.try_get_matches_from(args).and_then(|matches| Cli::from_arg_matches(&matches));
    parsed.map_err(|error| Shown { text: describe(&error, texte), is_error: error.use_stderr() })
}

/// Prints what `parse` gave instead of arguments.
pub(super) fn show(shown: &Shown) -> Outcome {
    let written = if shown.is_error { write::stderr(&shown.text) } else { write::stdout(shown.text.as_bytes()) };
    if shown.is_error || written.is_err() { Outcome::Failure } else { Outcome::Ok }
}

/// Gives a command and everything below it its help texts: keys `hilfe-lastenheft-build`, `hilfe-lastenheft-build--fuer`.
fn localized(command: clap::Command, path: &str, texte: &Texte) -> clap::Command {
    let key = path.replacen("crmplan", "hilfe", 1).replace(' ', "-");
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let usage = if names.is_empty() { "hilfe-aufruf-optionen" } else { "hilfe-aufruf-befehl" };
    let positionals = positionals(&command, texte);
    let mut command = command
        .about(texte.get(&key))
        .override_usage(format!("{path} {positionals}{}", texte.get(usage)))
        .help_template(help_template(!names.is_empty(), !positionals.is_empty(), texte))
        .subcommand_help_heading(texte.get("hilfe-befehle"))
        .mut_args(|arg| described(arg, &key, texte));
    for name in names {
        let below = format!("{path} {name}");
        command = command.mut_subcommand(name, |sub| localized(sub, &below, texte));
    }
    command
}

/// The arguments without dashes, as they stand in the usage line.
fn positionals(command: &clap::Command, texte: &Texte) -> String {
    let show = |arg: &clap::Arg| {
        let name = texte.get(&format!("hilfe-wert-{}", arg.get_id()));
        let several = if matches!(arg.get_action(), clap::ArgAction::Append) { "…" } else { "" };
        if arg.is_required_set() { format!("<{name}>{several} ") } else { format!("[{name}]{several} ") }
    };
    command.get_positionals().map(show).collect()
}

/// Gives an argument its help, with its possible values and its default in the language of the user.
fn described(arg: clap::Arg, key: &str, texte: &Texte) -> clap::Arg {
    let id = arg.get_id().to_string();
    let own = format!("{key}--{id}");
    let mut help = if texte.has(&own) { texte.get(&own) } else { texte.get(&format!("hilfe--{id}")) };
    let values: Vec<String> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    if arg.is_positional() {
        let name = texte.get(&format!("hilfe-wert-{id}"));
        return arg.help(help).value_name(name);
    }
    if !arg.get_action().takes_values() {
        return arg.help(help).help_heading(texte.get("hilfe-optionen"));
    }
    if !values.is_empty() {
        let default = arg.get_default_values().first().map(|value| value.to_string_lossy().into_owned());
        let note = if default.is_some() { "hilfe-werte-ohne-angabe" } else { "hilfe-werte" };
        let args = [("werte", Arg::Text(values.join(", "))), ("wert", Arg::Text(default.unwrap_or_default()))];
        help = format!("{help} {}", texte.format(note, &args));
    }
    let name = format!("hilfe-wert-{id}");
    let arg = if texte.has(&name) { arg.value_name(texte.get(&name)) } else { arg };
    arg.help(help).help_heading(texte.get("hilfe-optionen")).hide_possible_values(true).hide_default_value(true)
}

fn help_template(has_subcommands: bool, has_positionals: bool, texte: &Texte) -> StyledStr {
    let usage = texte.get("hilfe-aufruf");
    let commands = if has_subcommands { "{all-args}" } else { "{options}" };
    let mut heading = if has_subcommands { String::new() } else { format!("{}:\n", texte.get("hilfe-optionen")) };
    if has_positionals {
        heading = format!("{}:\n{{positionals}}\n\n{heading}", texte.get("hilfe-angaben"));
    }
    StyledStr::from(format!("{{about-with-newline}}\n{usage}: {{usage}}\n\n{heading}{commands}\n"))
}

/// clap adds `--help` and `--version` itself; they get their texts afterwards.
fn translated_builtins(command: clap::Command, texte: &Texte) -> clap::Command {
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let mut command = command.mut_args(|arg| match arg.get_id().as_str() {
        id @ ("help" | "version") if !arg.get_action().takes_values() => {
            let help = texte.get(&format!("hilfe--{id}"));
            arg.help(help).help_heading(texte.get("hilfe-optionen"))
        }
        _ => arg,
    });
    for name in names {
        command = command.mut_subcommand(name, |sub| translated_builtins(sub, texte));
    }
    command
}

/// A usage error in our own words; clap's help and version texts as they are.
fn describe(error: &clap::Error, texte: &Texte) -> String {
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(several)) => several.join(", "),
        _ => String::new(),
    };
    let key = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            return error.render().to_string();
        }
        ErrorKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => "aufruf-wert-fehlt",
        ErrorKind::InvalidValue => "aufruf-wert-ungueltig",
        ErrorKind::UnknownArgument => "aufruf-argument-unbekannt",
        ErrorKind::InvalidSubcommand => "aufruf-befehl-unbekannt",
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => "aufruf-unvollstaendig",
        ErrorKind::ArgumentConflict if context(ContextKind::PriorArg) == context(ContextKind::InvalidArg) => {
            "aufruf-doppelt"
        }
        ErrorKind::ArgumentConflict => "aufruf-konflikt",
        _ => "aufruf-falsch",
    };
    let named = match error.kind() {
        ErrorKind::InvalidSubcommand => context(ContextKind::InvalidSubcommand),
        _ => context(ContextKind::InvalidArg),
    };
    let args = [
        ("argument", Arg::Text(named)),
        ("anderes", Arg::Text(context(ContextKind::PriorArg))),
        ("wert", Arg::Text(context(ContextKind::InvalidValue))),
        ("werte", Arg::Text(context(ContextKind::ValidValue))),
    ];
    let message = format!("{}: {}\n", texte.get("stufe-fehler"), texte.format(key, &args));
    let suggestion = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
        .into_iter()
        .map(context)
        .find(|text| !text.is_empty());
    let suggestion = suggestion.map(|text| texte.format("hinweis-meinten-sie", &[("vorschlag", Arg::Text(text))]));
    let hint = suggestion.unwrap_or_else(|| texte.get("aufruf-hilfe"));
    format!("{message}{}: {hint}\n", texte.get("stufe-hinweis"))
}
