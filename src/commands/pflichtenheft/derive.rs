//! `crmplan pflichtenheft derive`: Lastenheft and chosen offer → `pflichtenheft.yaml`, new or merged into what people wrote.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{anyhow, bail};

use super::super::Outcome;
use super::super::angebot::anbieter;
use super::super::auswahl::grundlage;
use super::super::session::{MessageFormat, Session};
use crate::document::{Sicht, pflichtenheft};
use crate::freigabe::{Dokument, Freigabe, entscheidung};
use crate::load::Part;
use crate::model::Projekt;
use crate::model::angebot::Angebot;
use crate::project::Opened;
use crate::render::unterschied::unified;
use crate::schemata::scaffold;
use crate::source::edit::EditError;
use crate::steps::pflichtenheft::Grundlage;
use crate::steps::pflichtenheft::abgleich::{Bericht, Stand, abgleichen};
use crate::steps::pflichtenheft::freigabe::unknown;
use crate::steps::pflichtenheft::vorgabe::vorgaben;
use crate::text::{Arg, Sprache, Texte, format};
use crate::{check, project, write};

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(long)]
    anbieter: String,
    #[arg(long)]
    lastenheft: Option<String>,
    #[arg(long)]
    dry_run: bool,
}

/// Writes `pflichtenheft.yaml`, or shows what would change in it. Whatever people wrote stays byte for byte.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let _lock = session.lock()?;
    let opened = session.open()?;
    let decisions = session.entscheidungen();
    let releases = session.freigaben();
    if let Some(projekt) = &opened.projekt {
        check::pflichtenheft::check(projekt, opened.complete, &mut session.sink);
    }
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let Some(projekt) = opened.projekt.as_ref().filter(|_| outcome == Outcome::Ok) else {
        return Ok(Outcome::Findings);
    };
    let chosen = anbieter(&args.anbieter, projekt, &session)?.id.as_str();
    let named = [("anbieter", Arg::Text(chosen.to_owned()))];
    let Some(decision) = decisions.last().map(|x| &x.vermerk) else {
        bail!(session.texte.format("fehler-ohne-entscheidung", &named));
    };
    if decision.anbieter != chosen {
        let args = [named[0].clone(), ("gewaehlt", Arg::Text(decision.anbieter.clone()))];
        bail!(session.texte.format("fehler-anders-entschieden", &args));
    }
    let offer = projekt.angebote.iter().find(|x| x.anbieter.as_str() == chosen);
    let Some(offer) = offer else { bail!(session.texte.format("fehler-ohne-angebot", &named)) };
    if let Some(quellen) = projekt.pflichtenheft.quellen.as_ref().filter(|x| x.anbieter.as_str() != chosen) {
        let args = [named[0].clone(), ("bisher", Arg::Text(quellen.anbieter.to_string()))];
        bail!(session.texte.format("fehler-pflichtenheft-anderer", &args));
    }
    let Some(quelle) = quelle(args, (projekt, offer), &releases, &mut session)? else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let path = Part::Pflichtenheft.path();
    let text = session.pflichtenheft(&opened)?;
    check_known(projekt, &quelle, &mut session);
    if session.sink.has_errors() {
        return session.report(&opened.sources, MessageFormat::Text);
    }
    let hinweise = own_comments(&opened.texte);
    let kopf = opened.texte.get("pflichtenheft-kopf");
    let vergeben: BTreeSet<&str> = projekt.bezeichnungen().into_keys().collect();
    let lastenheft = quelle.jetzt.version.as_str();
    let stand = Stand { anbieter: chosen, lastenheft, vergeben: &vergeben, kopf: &kopf, hinweise: &hinweise };
    let vorgaben = vorgaben(&quelle.jetzt, &quelle.beantwortet, offer);
    let merged =
        abgleichen(&text, &projekt.pflichtenheft, &vorgaben, stand).map_err(|error| refused(error, &session))?;
    // What was written is read back as people will read it; what is wrong with it is told before it is written.
    session.sink.clear();
    let overlay = BTreeMap::from([(path.to_owned(), merged.text.clone())]);
    let sources = project::read_back(&session.root, &overlay, &opened, &mut session.sink);
    let outcome = if session.sink.has_errors() { session.report(&sources, MessageFormat::Text)? } else { Outcome::Ok };
    if outcome != Outcome::Ok {
        return Ok(outcome);
    }
    if args.dry_run {
        write::stdout(unified(path, by_people(&text, &hinweise), by_people(&merged.text, &hinweise)).as_bytes())?;
    } else if merged.text != text {
        let whole = if text.is_empty() { scaffold("pflichtenheft", &merged.text) } else { merged.text.clone() };
        write::file(&session.root.join(path), whole.as_bytes())?;
    }
    tell(&merged.bericht, (args.dry_run, merged.text == text), &session)?;
    tell_sources(&opened, &quelle, (&releases, &decision.grundlage), &mut session)?;
    Ok(Outcome::Ok)
}

/// What is derived from.
struct Quelle {
    /// The version that the offer answers.
    beantwortet: Grundlage,
    /// The version that is derived from.
    jetzt: Grundlage,
}

/// The versions of the Lastenheft; why one cannot be read goes to the findings.
fn quelle(
    args: &Args,
    (projekt, offer): (&Projekt, &Angebot),
    releases: &[Freigabe],
    session: &mut Session,
) -> anyhow::Result<Option<Quelle>> {
    let Some(last) = releases.last() else { bail!(session.texte.get("fehler-pflichtenheft-ohne-freigabe")) };
    let asked = projekt.auswahl.lastenheft.as_ref().map(|x| x.value.as_str());
    let Some(answered) = offer.lastenheft.as_ref().map(|x| x.value.as_str()).or(asked) else {
        let version = [("version", Arg::Text(last.vermerk.version.as_str().to_owned()))];
        bail!(session.texte.format("fehler-angebot-ohne-fassung", &version));
    };
    let before = projekt.pflichtenheft.quellen.as_ref().map(|x| x.lastenheft.as_str());
    let wanted = args.lastenheft.as_deref();
    if let Some(asked) = asked.filter(|asked| *asked != answered && wanted.is_none() && before.is_none()) {
        let args = [("angebot", Arg::Text(answered.to_owned())), ("gefragt", Arg::Text(asked.to_owned()))];
        bail!(session.texte.format("fehler-andere-fassung", &args));
    }
    let now = session.freigabe(wanted.or(before).unwrap_or(answered), releases, Dokument::Lastenheft)?;
    let then = session.freigabe(answered, releases, Dokument::Lastenheft)?;
    let mut read = |release: &Freigabe| {
        let document = session.take(release.document(Sicht::Anbieter))?;
        Some(pflichtenheft::grundlage(&document))
    };
    let jetzt = read(now);
    Ok(jetzt.and_then(|jetzt| Some(Quelle { beantwortet: read(then)?, jetzt })))
}

/// Reports criteria for requirements that neither version has, nor the one that was derived from before.
fn check_known(projekt: &Projekt, quelle: &Quelle, session: &mut Session) {
    let before = projekt.pflichtenheft.quellen.iter().flat_map(|x| &x.vorgaben).map(|x| x.id.value.as_str());
    let versions = [&quelle.jetzt, &quelle.beantwortet];
    let requirements = versions.into_iter().flat_map(|x| x.anforderungen.iter().map(|x| x.id.as_str()));
    let exclusions = versions.into_iter().flat_map(|x| x.abgrenzungen.iter().map(|x| x.id.as_str()));
    let known = before.chain(requirements).chain(exclusions).collect();
    unknown(&projekt.pflichtenheft, &known, &mut session.sink);
}

/// The comment above the program's section in both languages, that of the documents first.
fn own_comments(texte: &Texte) -> Vec<String> {
    let comment = |texte: &Texte| format!("# {}", texte.get("pflichtenheft-quellen-hinweis"));
    let all = [Sprache::De, Sprache::En].map(|sprache| comment(&Texte::new(sprache)));
    std::iter::once(comment(texte)).chain(all).collect()
}

/// The text above the program's section, whose long lines tell nobody anything; all of it where something stands below.
fn by_people<'t>(text: &'t str, own: &[String]) -> &'t str {
    let Some((above, section)) = text.split_once("\nquellen:") else { return text };
    let is_last = section.lines().skip(1).all(|line| line.is_empty() || line.starts_with([' ', '#']));
    let above = if is_last { above } else { text };
    own.iter().find_map(|comment| above.strip_suffix(comment.as_str())).unwrap_or(above)
}

fn refused(_: EditError, session: &Session) -> anyhow::Error {
    anyhow!(session.texte.get("fehler-pflichtenheft-form"))
}

/// What became of the file, one line for each kind of change.
fn tell(bericht: &Bericht, (is_rehearsal, is_same): (bool, bool), session: &Session) -> anyhow::Result<()> {
    let texte = &session.texte;
    let key = match (is_rehearsal, is_same) {
        (_, true) if bericht.unveraenderlich.is_empty() => "pflichtenheft-unveraendert",
        (_, true) => "pflichtenheft-nichts-geschrieben",
        (true, false) => "pflichtenheft-probe",
        (false, false) => "pflichtenheft-geschrieben",
    };
    session.say(&texte.format(key, &[("datei", Arg::Text(Part::Pflichtenheft.path().to_owned()))]))?;
    let changed: Vec<String> =
        bericht.geaendert.iter().map(|(id, fields)| format!("{id} ({})", fields.join(", "))).collect();
    let lists = [
        ("pflichtenheft-neu", &bericht.neu),
        ("pflichtenheft-wieder", &bericht.wieder),
        ("pflichtenheft-aktualisiert", &bericht.aktualisiert),
        ("pflichtenheft-geaendert", &changed),
        ("pflichtenheft-entfallen", &bericht.entfallen),
        ("pflichtenheft-gefordert", &bericht.gefordert),
        ("pflichtenheft-unveraenderlich", &bericht.unveraenderlich),
    ];
    for (key, ids) in lists.into_iter().filter(|(_, ids)| !ids.is_empty()) {
        let list = if ids.len() > MAX_LISTED {
            let first: Vec<&str> = ids.iter().take(MAX_LISTED).map(String::as_str).collect();
            format!("{}, …", first.join(", "))
        } else {
            format::liste(ids, texte.sprache())
        };
        session.say(&texte.format(key, &[("anzahl", Arg::Zahl(ids.len())), ("liste", Arg::Text(list))]))?;
    }
    Ok(())
}

/// Most criteria that a message lists.
const MAX_LISTED: usize = 12;

/// That there is a newer release, or that something changed since the decision.
fn tell_sources(
    opened: &Opened,
    quelle: &Quelle,
    (releases, decided): (&[Freigabe], &str),
    session: &mut Session,
) -> anyhow::Result<()> {
    let newest = releases.last().map(|x| x.vermerk.version.as_str()).filter(|x| *x != quelle.jetzt.version);
    if let Some(newest) = newest {
        let args = [("neu", Arg::Text(newest.to_owned())), ("version", Arg::Text(quelle.jetzt.version.clone()))];
        session.say(&session.texte.format("pflichtenheft-neuere-fassung", &args))?;
    }
    let asked = grundlage(opened, releases, session);
    if let Some((projekt, asked)) = opened.projekt.as_ref().zip(asked)
        && entscheidung::grundlage(projekt, &asked)? != decided
    {
        session.say(&session.texte.get("pflichtenheft-entscheidung-veraltet"))?;
    }
    Ok(())
}
