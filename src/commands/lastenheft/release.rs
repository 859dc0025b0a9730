//! `crmplan lastenheft release`: freezes a state that nothing is open in.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{anyhow, bail};

use super::super::Outcome;
use super::super::session::{MessageFormat, Session};
use super::typeset;
use crate::diagnostic::{Diagnostic, Severity, rules};
use crate::document::{Sicht, aenderungen};
use crate::freigabe::{self, Entwurf, Freigabe};
use crate::model::Projekt;
use crate::model::werte::{Datum, Version};
use crate::project::Opened;
use crate::steps::lastenheft::freigabe as schritt;
use crate::steps::lastenheft::freigabe::Vermerk;
use crate::text::{Arg, format};
use crate::write;

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    version: String,
    #[arg(long)]
    name: Option<String>,
    #[arg(long)]
    rolle: Option<String>,
    #[arg(long)]
    datum: Option<String>,
    #[arg(long)]
    aenderung: Option<String>,
    #[arg(long)]
    mit_warnungen: bool,
}

/// Checks the working state and freezes it as a release.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let _lock = session.lock()?;
    let opened = session.open()?;
    let releases = session.freigaben();
    let Some(projekt) = opened.projekt.as_ref().filter(|_| !session.sink.has_errors()) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    schritt::check(projekt, &opened.lastenheft, &mut session.sink);
    let vermerk = vermerk(args, projekt, &releases, &mut session)?;
    let Some(vermerk) = vermerk.filter(|_| !session.sink.has_errors()) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    if is_held_up(args, &session) {
        return hold_up(&opened, &session);
    }
    freeze(args, projekt, vermerk, &opened, &releases, session)
}

/// Whether there are warnings that nobody accepted.
fn is_held_up(args: &Args, session: &Session) -> bool {
    session.sink.count(Severity::Warnung) > 0 && !args.mit_warnungen
}

fn hold_up(opened: &Opened, session: &Session) -> anyhow::Result<Outcome> {
    session.report(&opened.sources, MessageFormat::Text)?;
    session.say(&session.texte.get("freigabe-warnungen"))?;
    Ok(Outcome::Findings)
}

/// What is noted of the release; nothing if nobody answers for it.
fn vermerk(
    args: &Args,
    projekt: &Projekt,
    releases: &[Freigabe],
    session: &mut Session,
) -> anyhow::Result<Option<Vermerk>> {
    let angaben = &projekt.angaben;
    let Some(version) = Version::parse(&args.version) else {
        bail!(session.texte.format("fehler-version-form", &[("version", Arg::Text(args.version.clone()))]));
    };
    let planned = angaben.freigabe.as_ref();
    let stated = args.datum.as_ref().map(|text| {
        let problem = || anyhow!(session.texte.format("fehler-datum-form", &[("datum", Arg::Text(text.clone()))]));
        Datum::parse(text).ok_or_else(problem)
    });
    let datum = stated.transpose()?.or(planned.and_then(|freigabe| freigabe.datum)).unwrap_or(angaben.datum);
    if let Some(last) = releases.last().map(|last| &last.vermerk)
        && (!version.is_after(&last.version) || datum < last.datum)
    {
        let key = if version.is_after(&last.version) { "fehler-datum-frueher" } else { "fehler-version-vergeben" };
        let args = [
            ("version", Arg::Text(version.as_str().to_owned())),
            ("letzte", Arg::Text(last.version.as_str().to_owned())),
            ("datum", Arg::Text(format::datum(last.datum.date(), session.texte.sprache()))),
        ];
        bail!(session.texte.format(key, &args));
    }
    let plain = |text: &String| !text.trim().is_empty() && !text.chars().any(char::is_control);
    for text in [&args.name, &args.rolle, &args.aenderung].into_iter().flatten().filter(|text| !plain(text)) {
        bail!(session.texte.format("fehler-angabe-leer", &[("text", Arg::Text(text.escape_default().to_string()))]));
    }
    let Some(name) = args.name.clone().or(planned.map(|freigabe| freigabe.name.clone())) else {
        let diagnostic = Diagnostic::new(rules::FREIGABE_FEHLT).at(angaben.version.origin);
        session.sink.push(diagnostic.with_hint("hinweis-freigabe-fehlt"));
        return Ok(None);
    };
    let planned_role = planned.filter(|_| args.name.is_none()).and_then(|freigabe| freigabe.rolle.clone());
    let rolle = args.rolle.clone().or(planned_role);
    let beschreibung = args.aenderung.clone().unwrap_or_default();
    Ok(Some(Vermerk { version, datum, name, rolle, beschreibung }))
}

fn freeze(
    args: &Args,
    projekt: &Projekt,
    mut vermerk: Vermerk,
    opened: &Opened,
    releases: &[Freigabe],
    mut session: Session,
) -> anyhow::Result<Outcome> {
    if vermerk.beschreibung.is_empty() {
        vermerk.beschreibung = match described(projekt, opened, releases) {
            Ok(text) => text,
            Err(unreadable) => {
                session.sink.push(unreadable.0);
                return session.report(&opened.sources, MessageFormat::Text);
            }
        };
    }
    let released = schritt::with_history(schritt::released(projekt, &vermerk), std::iter::once(&vermerk));
    let build = |sicht| freigabe::document(opened, &released, sicht, releases);
    let (anbieter, team) = match (build(Sicht::Anbieter), build(Sicht::Team)) {
        (Ok(anbieter), Ok(team)) => (anbieter, team),
        (Err(unreadable), _) | (_, Err(unreadable)) => {
            session.sink.push(unreadable.0);
            return session.report(&opened.sources, MessageFormat::Text);
        }
    };
    let mut warnings: Vec<String> =
        session.sink.sorted(&opened.sources).iter().map(|found| found.rule.name.to_owned()).collect();
    warnings.dedup();
    let entwurf = Entwurf {
        vermerk: &vermerk,
        anbieter: &anbieter,
        team: &team,
        vorlagen: frozen_templates(opened),
        kataloge: opened
            .lastenheft
            .vorschlaege
            .iter()
            .map(|x| x.katalog.to_string())
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect(),
        warnungen: warnings,
        vorgaenger: releases.last(),
    };
    let mut files = entwurf.files()?;
    let sum = freigabe::checksum(&freigabe::canonical(&anbieter)?);
    let rendered = typeset(&anbieter.sealed(&sum), &opened.templates, opened.assets.clone(), &mut session)?;
    if is_held_up(args, &session) {
        return hold_up(opened, &session);
    }
    session.report(&opened.sources, MessageFormat::Text)?;
    files.insert(freigabe::PDF.to_owned(), rendered.bytes);
    let ordner = format!("{}/{}{}", freigabe::FOLDER, freigabe::PREFIX, vermerk.version.as_str());
    write::folder(&session.root.join(&ordner), &freigabe::with_sums(files))?;
    let attributes = session.root.join(freigabe::FOLDER).join(".gitattributes");
    write::file(&attributes, freigabe::GITATTRIBUTES.as_bytes())?;
    let args = [
        ("version", Arg::Text(vermerk.version.as_str().to_owned())),
        ("ordner", Arg::Text(ordner)),
        ("pruefsumme", Arg::Text(sum)),
        ("anforderungen", Arg::Zahl(team.anhang.anforderungen.len())),
        ("seiten", Arg::Zahl(rendered.pages)),
    ];
    session.say(&session.texte.format("freigabe-fertig", &args))?;
    Ok(Outcome::Ok)
}

/// What the change history says of a release if nobody says it: that it is the first, or the figures of what changed.
fn described(projekt: &Projekt, opened: &Opened, releases: &[Freigabe]) -> Result<String, freigabe::Unreadable> {
    let document = freigabe::document(opened, projekt, Sicht::Anbieter, releases)?;
    Ok(match &document.anhang.aenderungen {
        Some(vergleich) => aenderungen::counts(vergleich, &opened.texte),
        None => opened.texte.get("lh-erste-freigabe"),
    })
}

/// The templates as they are used today, and the pictures.
fn frozen_templates(opened: &Opened) -> BTreeMap<String, Vec<u8>> {
    let paths = opened.templates.list("typst").into_iter();
    let text = |path: String| opened.templates.get(&path).map(|text| (path.clone(), text.as_bytes().to_vec()));
    paths.filter_map(text).chain(opened.assets.clone()).collect()
}
