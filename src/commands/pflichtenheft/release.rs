//! `crmplan pflichtenheft release`: freezes what both parties agree on; nothing may be open.

use anyhow::{anyhow, bail};

use super::super::Outcome;
use super::super::ausgabe::{freeze, typeset};
use super::super::session::{MessageFormat, Session};
use super::build::{TEMPLATE, check_state};
use crate::check;
use crate::diagnostic::Severity;
use crate::document::pflichtenheft::{self, Fassungen, Leser};
use crate::document::{self, Sicht};
use crate::freigabe::{self, Dokument, Freigabe, pflichtenheft as dateien};
use crate::model::werte::{Datum, Version};
use crate::steps::lastenheft::freigabe::Vermerk;
use crate::steps::pflichtenheft::freigabe::check as hindernisse;
use crate::text::{Arg, Texte, format};

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    version: String,
    #[arg(long)]
    name: String,
    #[arg(long)]
    rolle: Option<String>,
    #[arg(long)]
    datum: Option<String>,
    #[arg(long)]
    aenderung: Option<String>,
    #[arg(long)]
    mit_warnungen: bool,
}

/// Checks the negotiated file and freezes it as a release.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let _lock = session.lock()?;
    let opened = session.open()?;
    let (lastenhefte, before) = (session.freigaben(), session.vereinbarungen());
    let Some(projekt) = opened.projekt.as_ref().filter(|_| !session.sink.has_errors()) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let Some(quellen) = projekt.pflichtenheft.quellen.as_ref() else {
        bail!(session.texte.get("fehler-kein-pflichtenheft"));
    };
    let release = session.freigabe(quellen.lastenheft.as_str(), &lastenhefte)?;
    let Some(released) = session.take(release.document(Sicht::Anbieter)) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    check_state(&released, (&opened, projekt, &lastenhefte), &mut session);
    let asked = pflichtenheft::grundlage(&released);
    let vermerk = vermerk(args, projekt.angaben.datum, before.last(), &session.texte)?;
    check::pflichtenheft::check(projekt, &mut session.sink);
    hindernisse(&projekt.pflichtenheft, &asked, &mut session.sink);
    let is_held_up = session.sink.count(Severity::Warnung) > 0 && !args.mit_warnungen;
    if session.sink.has_errors() || is_held_up {
        session.report(&opened.sources, MessageFormat::Text)?;
        if !session.sink.has_errors() {
            session.say(&session.texte.get("freigabe-warnungen"))?;
        }
        return Ok(Outcome::Findings);
    }
    let mut history: Vec<Vermerk> = before.iter().map(|x| x.vermerk.clone()).collect();
    history.push(vermerk.clone());
    let versions = Fassungen { freigaben: &history, ist_freigabe: true };
    let reader = (Leser::Auftraggeber, versions);
    let built = pflichtenheft::build((projekt, &opened.lastenheft), Some(&asked), reader, &opened.texte);
    let data = freigabe::checksum(&document::canonical(&built)?);
    let sealed = built.clone().sealed(&data);
    let rendered = typeset(&sealed, (&opened.templates, TEMPLATE), opened.assets.clone(), &mut session)?;
    session.report(&opened.sources, MessageFormat::Text)?;
    let warnings = session.sink.sorted(&opened.sources).into_iter().map(|found| found.rule.name.to_owned()).collect();
    let mut files = dateien::files(&opened, &vermerk, &built, (before.last(), warnings))?;
    let ordner = freigabe::folder(Dokument::Pflichtenheft, &vermerk.version);
    let said = [
        ("version", Arg::Text(vermerk.version.as_str().to_owned())),
        ("daten", Arg::Text(data)),
        ("pdf", Arg::Text(freigabe::checksum(&rendered.bytes))),
        ("kriterien", Arg::Zahl(projekt.pflichtenheft.kriterien.len())),
        ("seiten", Arg::Zahl(rendered.pages)),
        ("ordner", Arg::Text(ordner.clone())),
    ];
    files.insert(Dokument::Pflichtenheft.pdf().to_owned(), rendered.bytes);
    freeze(&session, &ordner, &freigabe::with_sums(files))?;
    session.say(&session.texte.format("pflichtenheft-freigegeben", &said))?;
    Ok(Outcome::Ok)
}

/// What is noted of the release; versions and days only go forward.
fn vermerk(args: &Args, day: Datum, before: Option<&Freigabe>, texte: &Texte) -> anyhow::Result<Vermerk> {
    let refused = |key: &str, option: &'static str, text: &str| {
        let args = [("text", Arg::Text(text.escape_debug().to_string())), ("option", Arg::Text(option.to_owned()))];
        anyhow!(texte.format(key, &args))
    };
    let stated =
        [("--name", Some(&args.name)), ("--rolle", args.rolle.as_ref()), ("--aenderung", args.aenderung.as_ref())];
    for (option, text) in stated.into_iter().filter_map(|(option, text)| Some((option, text?))) {
        if text.trim().is_empty() || text.chars().any(char::is_control) {
            return Err(refused("fehler-angabe-leer", option, text));
        }
    }
    let version =
        Version::parse(&args.version).ok_or_else(|| refused("fehler-version-form", "VERSION", &args.version))?;
    let datum = match &args.datum {
        Some(text) => Datum::parse(text).ok_or_else(|| refused("fehler-datum-form", "--datum", text))?,
        None => day,
    };
    if let Some(last) = before.map(|x| &x.vermerk) {
        let said = [
            ("version", Arg::Text(version.as_str().to_owned())),
            ("letzte", Arg::Text(last.version.as_str().to_owned())),
            ("datum", Arg::Text(format::datum(last.datum.date(), texte.sprache()))),
        ];
        if version <= last.version {
            bail!(texte.format("fehler-version-aelter", &said));
        }
        if datum < last.datum {
            bail!(texte.format("fehler-datum-frueher", &said));
        }
    }
    let first = || texte.get("lh-erste-freigabe");
    Ok(Vermerk {
        version,
        datum,
        name: args.name.trim().to_owned(),
        rolle: args.rolle.clone(),
        beschreibung: args.aenderung.clone().unwrap_or_else(|| if before.is_none() { first() } else { String::new() }),
    })
}
