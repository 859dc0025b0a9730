//! `crmplan pflichtenheft release`: freezes what both parties agree on; nothing may be open.

use anyhow::bail;

use super::super::Outcome;
use super::super::angaben::{datum, version, zeile};
use super::super::ausgabe::{freeze, typeset};
use super::super::session::{MessageFormat, Session};
use super::build::{TEMPLATE, check_state};
use crate::check;
use crate::diagnostic::{Diagnostic, Severity, rules};
use crate::document::pflichtenheft::{self, Fassungen, Leser};
use crate::document::{self, Document, Sicht};
use crate::freigabe::{self, Dokument, Freigabe, pflichtenheft as dateien};
use crate::model::werte::Datum;
use crate::steps::aenderung;
use crate::steps::lastenheft::freigabe::Vermerk;
use crate::steps::pflichtenheft::freigabe::{check as hindernisse, listed};
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
    aenderung::check_eingearbeitet(projekt, &mut session.sink);
    let mut history: Vec<Vermerk> = before.iter().map(|x| x.vermerk.clone()).collect();
    history.push(vermerk.clone());
    let reader = (Leser::Auftraggeber, Fassungen { freigaben: &history, ist_freigabe: true });
    let built = pflichtenheft::build((projekt, &opened.lastenheft), Some(&asked), reader, &opened.texte);
    check_silent(&built, before.last(), &mut session);
    let is_held_up = session.sink.count(Severity::Warnung) > 0 && !args.mit_warnungen;
    if session.sink.has_errors() || is_held_up {
        session.report(&opened.sources, MessageFormat::Text)?;
        if !session.sink.has_errors() {
            session.say(&session.texte.get("freigabe-warnungen"))?;
        }
        return Ok(Outcome::Findings);
    }
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

/// Reports what changed since the last release without a change request.
fn check_silent(built: &Document, last: Option<&Freigabe>, session: &mut Session) {
    let before = last.and_then(|release| Some((release, session.take(release.document(Sicht::Anbieter))?)));
    let Some((release, document)) = before else { return };
    let changed = aenderung::ohne_antrag(&document.anhang.analyse, &built.anhang.analyse);
    if changed.is_empty() {
        return;
    }
    let ids: Vec<&str> = changed.iter().map(String::as_str).collect();
    let diagnostic = Diagnostic::new(rules::KRITERIUM_OHNE_ANTRAG).with("kennungen", listed(&ids));
    let diagnostic = diagnostic.with_number("anzahl", changed.len()).with("version", release.vermerk.version.as_str());
    session.sink.push(diagnostic.in_file("pflichtenheft.yaml").with_hint("hinweis-kriterium-ohne-antrag"));
}

/// What is noted of the release; versions and days only go forward.
fn vermerk(args: &Args, day: Datum, before: Option<&Freigabe>, texte: &Texte) -> anyhow::Result<Vermerk> {
    for (option, text) in [("--rolle", &args.rolle), ("--aenderung", &args.aenderung)] {
        text.as_ref().map(|text| zeile(option, text, texte)).transpose()?;
    }
    let name = zeile("--name", &args.name, texte)?.to_owned();
    let version = version(&args.version, texte)?;
    let datum = datum(args.datum.as_deref(), day, texte)?;
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
        name,
        rolle: args.rolle.clone(),
        beschreibung: args.aenderung.clone().unwrap_or_else(|| if before.is_none() { first() } else { String::new() }),
    })
}
