//! `crmplan lastenheft release`: freezes a state that nothing holds up.

use std::collections::BTreeMap;

use anyhow::bail;

use super::super::Outcome;
use super::super::angaben::{datum, version, zeile};
use super::super::ausgabe::{Vorlage, freeze, typeset};
use super::super::session::{MessageFormat, Session};
use super::TEMPLATE;
use crate::check::saetze::{self, Sprachschatz};
use crate::diagnostic::{Diagnostic, rules};
use crate::document;
use crate::freigabe::{self, Dokument, Stand};
use crate::model::Projekt;
use crate::model::werte::Version;
use crate::project::Opened;
use crate::steps::lastenheft::freigabe as schritt;
use crate::steps::lastenheft::freigabe::{Hindernis, Vermerk};
use crate::steps::vollstaendigkeit;
use crate::text::{Arg, Texte, format};

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
    let mut opened = session.open()?;
    let words = Sprachschatz::load(&opened.templates, &mut opened.sources, &mut session.sink);
    let releases = session.freigaben();
    let Some(projekt) = opened.projekt.as_ref().filter(|_| !session.sink.has_errors()) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let stand = Stand { opened: &opened, projekt, releases: &releases };
    schritt::check(projekt, &opened.lastenheft, &mut session.sink);
    vollstaendigkeit::check_release(projekt, &opened.lastenheft, &opened.sources, &mut session.sink);
    if let Some(words) = &words {
        saetze::check_release(projekt, words, &opened.sources, &mut session.sink);
    }
    let noted = vermerk(args, &stand, &mut session)?.filter(|_| !session.sink.has_errors());
    let documents = noted.as_ref().and_then(|vermerk| session.take(stand.released(vermerk)));
    let (Some(vermerk), Some([anbieter, team])) = (noted, documents) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    if session.is_held_up(&opened.sources, args.mit_warnungen) {
        return hold_up(&opened, &session);
    }
    let data = freigabe::checksum(&document::canonical(&anbieter)?);
    let sealed = anbieter.clone().sealed(&data);
    let rendered = typeset(&sealed, &Vorlage::today(&opened, TEMPLATE), &mut session)?;
    if session.is_held_up(&opened.sources, args.mit_warnungen) {
        return hold_up(&opened, &session);
    }
    session.report(&opened.sources, MessageFormat::Text)?;
    let warnings = session.warnings(&opened.sources);
    let mut files = stand.files(&vermerk, [&anbieter, &team], warnings)?;
    let args = [
        ("version", Arg::Text(vermerk.version.as_str().to_owned())),
        ("daten", Arg::Text(data)),
        ("pdf", Arg::Text(freigabe::checksum(&rendered.bytes))),
        ("anforderungen", Arg::Zahl(anbieter.anhang.anforderungen.len())),
        ("seiten", Arg::Zahl(rendered.pages)),
        ("ordner", Arg::Text(freigabe::folder(Dokument::Lastenheft, &vermerk.version))),
    ];
    files.insert(Dokument::Lastenheft.pdf().to_owned(), rendered.bytes);
    write_release(&vermerk, files, &session)?;
    session.say(&session.texte.format("freigabe-fertig", &args))?;
    Ok(Outcome::Ok)
}

fn hold_up(opened: &Opened, session: &Session) -> anyhow::Result<Outcome> {
    session.report(&opened.sources, MessageFormat::Text)?;
    session.say(&session.texte.get("freigabe-warnungen"))?;
    Ok(Outcome::Findings)
}

/// Writes the release as the last step, so that it is there whole or not at all.
fn write_release(vermerk: &Vermerk, files: BTreeMap<String, Vec<u8>>, session: &Session) -> anyhow::Result<()> {
    freeze(session, &freigabe::folder(Dokument::Lastenheft, &vermerk.version), &freigabe::with_sums(files))
}

/// What is noted of the release; nothing if nobody answers for it.
fn vermerk(args: &Args, stand: &Stand<'_>, session: &mut Session) -> anyhow::Result<Option<Vermerk>> {
    let angaben = &stand.projekt.angaben;
    let planned = angaben.freigabe.as_ref();
    let name = args.name.clone().or(planned.map(|freigabe| freigabe.name.clone()));
    let planned_role = planned.filter(|_| args.name.is_none()).and_then(|freigabe| freigabe.rolle.clone());
    for (option, value) in [("--name", &args.name), ("--rolle", &args.rolle), ("--aenderung", &args.aenderung)] {
        value.as_ref().map(|value| zeile(option, value, &session.texte)).transpose()?;
    }
    let version = version(&args.version, &session.texte)?;
    let datum = datum(args.datum.as_deref(), angaben.datum, &session.texte)?;
    let mut vermerk = Vermerk {
        version,
        datum,
        name: name.clone().unwrap_or_default(),
        rolle: args.rolle.clone().or(planned_role),
        beschreibung: args.aenderung.clone().unwrap_or_default(),
    };
    let last = stand.releases.last().map(|release| &release.vermerk);
    if let Err(problem) = schritt::follows(stand.projekt, &vermerk, last) {
        bail!(obstacle(problem, &vermerk, last, stand.projekt, &session.texte));
    }
    if name.is_none() {
        let diagnostic = Diagnostic::new(rules::FREIGABE_FEHLT).at(angaben.version.origin);
        session.sink.push(diagnostic.with_hint("hinweis-freigabe-fehlt"));
        return Ok(None);
    }
    let stated = angaben.aenderungen.iter().find(|line| line.version == vermerk.version);
    if let Some(line) = stated {
        vermerk.beschreibung.clone_from(&line.beschreibung);
    } else if vermerk.beschreibung.is_empty() {
        let Some(described) = session.take(stand.description()) else { return Ok(None) };
        vermerk.beschreibung = described;
    }
    Ok(Some(vermerk))
}

fn obstacle(problem: Hindernis, next: &Vermerk, last: Option<&Vermerk>, projekt: &Projekt, texte: &Texte) -> String {
    let key = match problem {
        Hindernis::VersionVergeben if last.is_some_and(|last| last.version == next.version) => {
            "fehler-version-vergeben"
        }
        Hindernis::VersionVergeben => "fehler-version-aelter",
        Hindernis::HinterArbeitsstand => "fehler-version-hinter-arbeitsstand",
        Hindernis::DatumFrueher => "fehler-datum-frueher",
        Hindernis::ZeileDoppelt => "fehler-zeile-doppelt",
    };
    let version = |version: &Version| Arg::Text(version.as_str().to_owned());
    let mut args = vec![("version", version(&next.version)), ("arbeitsstand", version(&projekt.angaben.version))];
    if let Some(last) = last {
        args.push(("letzte", version(&last.version)));
        args.push(("datum", Arg::Text(format::datum(last.datum.date(), texte.sprache()))));
    }
    texte.format(key, &args)
}
