//! `crmplan pflichtenheft release`: freezes what both parties agree on; nothing may be open.

use anyhow::bail;
use serde_json::Value;

use super::super::Outcome;
use super::super::angaben::{datum, version, zeile};
use super::super::ausgabe::{Vorlage, freeze, typeset};
use super::super::session::{MessageFormat, Session};
use super::build::{RELEASED, TEMPLATE, check_state};
use crate::check;
use crate::diagnostic::{Diagnostic, rules};
use crate::document::pflichtenheft::vergleich::Zusagenvergleich;
use crate::document::pflichtenheft::{self, Fassungen, Grundlage, Leser};
use crate::document::{self, Document, Sicht};
use crate::freigabe::entscheidung::Bewiesen;
use crate::freigabe::{self, Dokument, Freigabe, pflichtenheft as dateien};
use crate::model::Projekt;
use crate::model::werte::Datum;
use crate::project::Opened;
use crate::steps::aenderung;
use crate::steps::lastenheft::freigabe::Vermerk;
use crate::steps::pflichtenheft::freigabe::{Basis, check as hindernisse, check_basis, listed};
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

/// What stood fixed before.
struct Vorher {
    lastenhefte: Vec<Freigabe>,
    vereinbarungen: Vec<Freigabe>,
    entscheidungen: Vec<Bewiesen>,
}

/// Checks the negotiated file and freezes it as a release.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let _lock = session.lock()?;
    let opened = session.open()?;
    let before = Vorher {
        lastenhefte: session.freigaben(),
        vereinbarungen: session.vereinbarungen(),
        entscheidungen: session.entscheidungen(),
    };
    let Some(projekt) = opened.projekt.as_ref().filter(|_| !session.sink.has_errors()) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let Some(quellen) = projekt.pflichtenheft.quellen.as_ref() else {
        bail!(session.texte.get("fehler-kein-pflichtenheft"));
    };
    let release = session.freigabe(quellen.lastenheft.as_str(), &before.lastenhefte, Dokument::Lastenheft)?;
    let Some(released) = session.take(release.document(Sicht::Anbieter)) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    check_state(&released, (&opened, projekt, &before.lastenhefte), &mut session);
    let asked = pflichtenheft::grundlage(&released);
    let mut vermerk = vermerk(args, projekt.angaben.datum, release, &before, &session.texte)?;
    check(projekt, &asked, (&vermerk, &before), &mut session);
    let mut built = build(&opened, projekt, &asked, (&before, &vermerk));
    check_silent(&built, before.vereinbarungen.last(), &opened, &mut session);
    if session.is_held_up(&opened.sources, args.mit_warnungen) {
        return hold_up(&opened, &session);
    }
    if vermerk.beschreibung.is_empty() {
        vermerk.beschreibung = description(&built, before.vereinbarungen.last(), &opened.texte, &mut session);
        built = build(&opened, projekt, &asked, (&before, &vermerk));
    }
    let data = document::canonical(&built)?;
    let sum = freigabe::checksum(&data);
    let sealed = built.clone().sealed(&sum);
    let rendered = typeset(&sealed, &Vorlage::today(&opened, TEMPLATE).with(RELEASED, data), &mut session)?;
    if session.is_held_up(&opened.sources, args.mit_warnungen) {
        return hold_up(&opened, &session);
    }
    session.report(&opened.sources, MessageFormat::Text)?;
    let warnings = session.warnings(&opened.sources);
    let mut files = dateien::files(&opened, &vermerk, &built, (before.vereinbarungen.last(), warnings))?;
    let ordner = freigabe::folder(Dokument::Pflichtenheft, &vermerk.version);
    let said = [
        ("version", Arg::Text(vermerk.version.as_str().to_owned())),
        ("daten", Arg::Text(sum)),
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

/// Reports everything that keeps the file from being signed.
fn check(projekt: &Projekt, asked: &Grundlage, (vermerk, before): (&Vermerk, &Vorher), session: &mut Session) {
    let datei = &projekt.pflichtenheft;
    let contractor = datei.quellen.as_ref().map(|x| x.anbieter.as_str());
    let basis = Basis {
        gewaehlt: before.entscheidungen.last().map(|x| x.vermerk.anbieter.as_str()),
        angebot: projekt.angebote.iter().find(|x| Some(x.anbieter.as_str()) == contractor),
        datum: vermerk.datum,
    };
    check::pflichtenheft::check(projekt, true, &mut session.sink);
    hindernisse(datei, asked, &mut session.sink);
    check_basis(datei, basis, &mut session.sink);
    aenderung::check_eingearbeitet(projekt, &mut session.sink);
    aenderung::check_tage(projekt, vermerk.datum, &mut session.sink);
    dateien::check_requests(projekt, &before.vereinbarungen, &mut session.sink);
}

fn build(opened: &Opened, projekt: &Projekt, asked: &Grundlage, (before, vermerk): (&Vorher, &Vermerk)) -> Document {
    let earlier = before.vereinbarungen.iter().map(|x| x.vermerk.clone());
    let history: Vec<Vermerk> = earlier.chain([vermerk.clone()]).collect();
    let reader = (Leser::Auftraggeber, Fassungen { freigaben: &history, ist_freigabe: true });
    pflichtenheft::build((projekt, &opened.lastenheft), Some(asked), reader, &opened.texte)
}

fn hold_up(opened: &Opened, session: &Session) -> anyhow::Result<Outcome> {
    session.report(&opened.sources, MessageFormat::Text)?;
    if !session.sink.has_errors() {
        session.say(&session.texte.get("freigabe-warnungen"))?;
    }
    Ok(Outcome::Findings)
}

/// Reports what changed since the last release otherwise than the change requests tell that were worked in since.
fn check_silent(built: &Document, last: Option<&Freigabe>, opened: &Opened, session: &mut Session) {
    let before = last.and_then(|release| Some((release, session.take(release.document(Sicht::Anbieter))?)));
    let Some((release, document)) = before else { return };
    let version = release.vermerk.version.as_str();
    let (old, new) = (&document.anhang.analyse, &built.anhang.analyse);
    let known = old.get("aenderungen").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let requests =
        opened.projekt.iter().flat_map(|x| x.pflichtenheft.aenderungen.iter().map(move |id| (x, id.as_str())));
    let requests = requests.filter(|(_, id)| !known.iter().any(|x| x.as_str() == Some(id)));
    let requests: Vec<_> =
        requests.filter_map(|(projekt, id)| projekt.aenderungen.iter().find(|x| x.id.as_str() == id)).collect();
    let changed = aenderung::ohne_antrag(old, new, &requests);
    if !changed.is_empty() {
        let ids: Vec<&str> = changed.iter().map(String::as_str).collect();
        let diagnostic = Diagnostic::new(rules::KRITERIUM_OHNE_ANTRAG).with("kennungen", listed(&ids));
        let diagnostic = diagnostic.with_number("anzahl", changed.len()).with("version", version);
        session.sink.push(diagnostic.in_file("pflichtenheft.yaml").with_hint("hinweis-kriterium-ohne-antrag"));
    }
    let chapters = Zusagenvergleich::of_versions(&document, built, &opened.texte).eigene_kapitel();
    if !chapters.is_empty() {
        let diagnostic = Diagnostic::new(rules::KAPITEL_OHNE_ANTRAG).with("kapitel", chapters.join("; "));
        let diagnostic = diagnostic.with("version", version).in_file("pflichtenheft.yaml");
        session.sink.push(diagnostic.with_hint("hinweis-kapitel-ohne-antrag"));
    }
}

/// The line of the change history: that it is the first release, or how much changed since the last one.
fn description(built: &Document, last: Option<&Freigabe>, texte: &Texte, session: &mut Session) -> String {
    let before = last.and_then(|release| session.take(release.document(Sicht::Anbieter)));
    before.map_or_else(
        || texte.get("lh-erste-freigabe"),
        |before| Zusagenvergleich::of_versions(&before, built, texte).counts(texte),
    )
}

/// What is noted of the release; versions and days only go forward, and nothing is agreed before it was asked for and chosen.
fn vermerk(args: &Args, day: Datum, lastenheft: &Freigabe, before: &Vorher, texte: &Texte) -> anyhow::Result<Vermerk> {
    for (option, text) in [("--rolle", &args.rolle), ("--aenderung", &args.aenderung)] {
        text.as_ref().map(|text| zeile(option, text, texte)).transpose()?;
    }
    let name = zeile("--name", &args.name, texte)?.to_owned();
    let version = version(&args.version, texte)?;
    let datum = datum(args.datum.as_deref(), day, texte)?;
    let shown = |day: Datum| Arg::Text(format::datum(day.date(), texte.sprache()));
    let decided = before.entscheidungen.last().and_then(|x| Datum::parse(&x.vermerk.datum));
    let earliest = decided.into_iter().fold(lastenheft.vermerk.datum, Datum::max);
    if datum < earliest {
        let said = [("datum", shown(datum)), ("frueher", shown(earliest))];
        bail!(texte.format("fehler-datum-vor-grundlage", &said));
    }
    if let Some(last) = before.vereinbarungen.last().map(|x| &x.vermerk) {
        let said = [
            ("version", Arg::Text(version.as_str().to_owned())),
            ("letzte", Arg::Text(last.version.as_str().to_owned())),
            ("datum", shown(last.datum)),
        ];
        if version <= last.version {
            let is_same = version == last.version;
            bail!(texte.format(if is_same { "fehler-version-vergeben" } else { "fehler-version-aelter" }, &said));
        }
        if datum < last.datum {
            bail!(texte.format("fehler-datum-frueher", &said));
        }
    }
    Ok(Vermerk {
        version,
        datum,
        name,
        rolle: args.rolle.clone(),
        beschreibung: args.aenderung.clone().unwrap_or_default(),
    })
}
