//! `crmplan angebot import`: a form that a bidder filled in → `angebote/<id>.yaml`.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::io::Read;
use std::path::PathBuf;

use anyhow::{Context, anyhow, bail};

use super::super::Outcome;
use super::super::auswahl::grundlage;
use super::super::session::{MessageFormat, Session};
use super::anbieter;
use crate::diagnostic::{Diagnostic, rules};
use crate::model::angebot::Angebot;
use crate::model::werte::Kennzahl;
use crate::project::{self, Opened};
use crate::schemata::scaffold;
use crate::steps::auswahl::einlesen::{self, Felder};
use crate::steps::auswahl::vergleich::{Aenderung, aenderungen};
use crate::tabelle::mappe::{self, Mappenmangel};
use crate::text::{Arg, Sprache, Texte};
use crate::{freigabe, load, write};

/// Most changes that are listed; the file shows all.
const MAX_LISTED: usize = 20;

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    datei: PathBuf,
    #[arg(long)]
    anbieter: Option<String>,
    #[arg(long)]
    kurs: Option<String>,
}

/// Reads the form and writes the offer; nothing is written while it cannot be read back.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let _lock = session.lock()?;
    let opened = session.open()?;
    let releases = session.freigaben();
    let asked = grundlage(&opened, &releases, &mut session);
    let (Some(projekt), Some(asked)) = (opened.projekt.as_ref(), asked) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let shown = args.datei.display().to_string();
    let bytes = bytes(args, &shown)?;
    let blaetter = match bytes.as_deref().ok_or(Mappenmangel::ZuGross).and_then(mappe::lesen) {
        Ok(blaetter) => blaetter,
        Err(mangel) => {
            let diagnostic = Diagnostic::new(rules::FORMULAR_UNLESBAR).in_file(&shown).with("datei", &shown);
            session.sink.push(diagnostic.with_key("grund", mangel.key()).with_hint("hinweis-formular-unlesbar"));
            return session.report(&opened.sources, MessageFormat::Text);
        }
    };
    let texte = [Texte::new(Sprache::De), Texte::new(Sprache::En)];
    let (stated, version) = einlesen::kennung(&blaetter, &texte);
    let Some(id) = args.anbieter.clone().or_else(|| stated.clone()) else {
        let diagnostic = Diagnostic::new(rules::FORMULAR_OHNE_ANBIETER).in_file(&shown).with("datei", &shown);
        session.sink.push(diagnostic.with_hint("hinweis-formular-ohne-anbieter"));
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let bidder = anbieter(&id, projekt, &session)?;
    if let Some(stated) = stated.filter(|stated| *stated != id) {
        let diagnostic = Diagnostic::new(rules::FORMULAR_ANDERER_ANBIETER).in_file(&shown).with("datei", &shown);
        let diagnostic = diagnostic.with("genannt", stated).with("anbieter", id);
        session.sink.push(diagnostic.with_hint("hinweis-formular-anderer-anbieter"));
        return session.report(&opened.sources, MessageFormat::Text);
    }
    let mut daten = einlesen::einlesen(&blaetter, &asked, (&shown, &texte), &mut session.sink);
    daten.anbieter = bidder.id.to_string();
    daten.lastenheft = version.unwrap_or_else(|| asked.version.clone());
    let name = args.datei.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let sum = freigabe::checksum(bytes.as_deref().unwrap_or_default());
    daten.quelle = Felder::from([("datei", name), ("pruefsumme", sum)]);
    let before = projekt.angebote.iter().find(|x| x.anbieter.as_str() == id);
    let is_foreign = daten.kopf.get("waehrung").is_some_and(|currency| currency != "EUR");
    if args.kurs.is_some() && !is_foreign {
        bail!(session.texte.get("fehler-kurs-ohne-waehrung"));
    }
    daten.kopf.extend(rate(args, before, &session)?.filter(|_| is_foreign).map(|rate| ("kurs", rate)));
    let text = daten.yaml(&opened.templates, &opened.texte)?;
    store(&id, &text, (before, &opened), &mut session)
}

/// EUR for one unit of the currency of the offer: as given, or as it stands in the offer so far.
fn rate(args: &Args, before: Option<&Angebot>, session: &Session) -> anyhow::Result<Option<String>> {
    let Some(text) = &args.kurs else {
        return Ok(before.and_then(|before| before.kurs).map(|kurs| kurs.wert().normalize().to_string()));
    };
    let rate = Kennzahl::parse(text.trim()).filter(|rate| !rate.wert().is_zero());
    let rate = rate.ok_or_else(|| {
        anyhow!(session.texte.format("fehler-kurs-form", &[("text", Arg::Text(text.escape_debug().to_string()))]))
    })?;
    Ok(Some(rate.wert().normalize().to_string()))
}

/// The bytes of the form; none if there are too many.
fn bytes(args: &Args, shown: &str) -> anyhow::Result<Option<Vec<u8>>> {
    let (file, size) = load::stream(&args.datei).with_context(|| shown.to_owned())?;
    if size > mappe::MAX_BYTES {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    file.take(mappe::MAX_BYTES).read_to_end(&mut bytes).with_context(|| shown.to_owned())?;
    Ok(Some(bytes))
}

/// Writes the offer to the file in which it stands, or to `angebote/<id>.yaml`, and tells what changed.
fn store(
    id: &str,
    text: &str,
    (before, opened): (Option<&Angebot>, &Opened),
    session: &mut Session,
) -> anyhow::Result<Outcome> {
    let file = before.and_then(|before| opened.sources.get(before.anbieter.origin().file));
    let path = file.map_or_else(|| format!("angebote/{}.yaml", id.to_lowercase()), |source| source.path.clone());
    let overlay = BTreeMap::from([(path.clone(), text.to_owned())]);
    let after = project::open_as_if(&session.root, &overlay, &mut session.sink);
    let outcome = session.report(&after.sources, MessageFormat::Text)?;
    if session.sink.has_errors() {
        return Ok(Outcome::Findings);
    }
    let projekt = after.projekt.as_ref();
    let offer = projekt.and_then(|projekt| projekt.angebote.iter().find(|x| x.anbieter.as_str() == id));
    let offer = offer.ok_or_else(|| anyhow!(path.clone()))?;
    write::file(&session.root.join(&path), scaffold("angebot", text).as_bytes())?;
    let answered = offer.antworten.iter().filter(|x| x.erfuellung.is_some()).count();
    let said = [
        ("datei", Arg::Text(path)),
        ("antworten", Arg::Zahl(answered)),
        ("offen", Arg::Zahl(offer.antworten.len() - answered)),
        ("preise", Arg::Zahl(offer.preise.len())),
    ];
    session.say(&session.texte.format("angebot-import-fertig", &said))?;
    if let Some(before) = before {
        let changes = aenderungen(before, offer);
        session.say(&listed(&changes, &session.texte))?;
    }
    Ok(outcome)
}

fn listed(changes: &[Aenderung], texte: &Texte) -> String {
    let mut shown = texte.format("angebot-import-aenderungen", &[("anzahl", Arg::Zahl(changes.len()))]);
    for change in changes.iter().take(MAX_LISTED) {
        let side = |value: &Option<String>| value.clone().unwrap_or_else(|| "–".to_owned());
        let _ = write!(shown, "\n  {}: {} → {}", change.stelle, side(&change.vorher), side(&change.nachher));
    }
    if changes.len() > MAX_LISTED {
        shown.push_str("\n  …");
    }
    shown
}
