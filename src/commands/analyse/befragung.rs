//! `crmplan analyse befragung`: answers to a survey → the section `befragung` of `analyse/kunden.yaml`.

use std::io::{Cursor, Read};
use std::path::PathBuf;

use anyhow::{Context, anyhow};

use super::super::Outcome;
use super::super::session::{MessageFormat, Session};
use super::{abschnitt, befragungsmeldung as meldung, tabelle};
use crate::model::Projekt;
use crate::model::befragungsergebnis::Befragung;
use crate::project::Opened;
use crate::steps::befragung::zaehlung::Zaehlung;
use crate::steps::befragung::{abschnitt as befragungsabschnitt, auswertung};
use crate::tabelle::befragung::{self, Lesung};
use crate::tabelle::befragungsplan::{self, Befragungsplan, Worte};
use crate::tabelle::form;
use crate::tabelle::zeilen::Abbruch;
use crate::{load, read, write};

/// Usual names of columns, and those that no column may have.
const WORTE: &str = "tabelle/befragung.yaml";

/// The section that the command writes.
const ABSCHNITT: &str = "befragung";

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    datei: PathBuf,
    #[arg(long)]
    probe: bool,
    #[arg(long)]
    zitate: bool,
}

/// Reads, evaluates and writes; nothing is written while something is unclear.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let _lock = session.lock()?;
    let Some(mut opened) = session.open_clean()? else { return Ok(Outcome::Findings) };
    session.sink.clear();
    let Some(projekt) = opened.projekt.take() else { return Ok(Outcome::Findings) };
    let shown = args.datei.display().to_string();
    let (file, bytes) = load::stream(&args.datei).with_context(|| shown.clone())?;
    let mut file = Box::new(file);
    let mut start = vec![0; form::PROBE];
    let probed = form::read_full(&mut file, &mut start)?;
    start.truncate(probed);
    let worte: Option<Worte> = read::template(WORTE, &opened.templates, &mut opened.sources, &mut session.sink);
    let Some(worte) = worte else { return session.report(&opened.sources, MessageFormat::Text) };
    let (plan, maengel) = befragungsplan::erkunden(&start, &projekt.befragung, &worte);
    session.sink.extend(maengel.iter().map(|mangel| meldung::mangel(mangel, &shown)));
    if args.probe {
        let clean = !session.sink.has_errors();
        write::stdout(meldung::probe(&plan, &projekt.befragung, clean, &session.texte).as_bytes())?;
    }
    if args.probe || session.sink.has_errors() {
        return session.report(&opened.sources, MessageFormat::Text);
    }
    let input = tabelle::Hashing::new(Cursor::new(start).chain(file));
    let Some((zaehlung, lesung, pruefsumme)) = gather(input, bytes, &plan, &projekt, (&mut session, &shown))? else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    meldung::report(&lesung, &plan, &shown, &mut session);
    let name = args.datei.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let quelle = auswertung::quelle(name, pruefsumme, &lesung);
    let ergebnis = auswertung::auswerten(&zaehlung, quelle, &projekt, args.zitate);
    meldung::doubts(&ergebnis, &shown, &mut session.sink);
    if session.sink.has_errors() {
        return session.report(&opened.sources, MessageFormat::Text);
    }
    write_section(&ergebnis, args.zitate, &opened, &mut session)
}

fn write_section(
    ergebnis: &Befragung,
    zitate: bool,
    opened: &Opened,
    session: &mut Session,
) -> anyhow::Result<Outcome> {
    let section = befragungsabschnitt::yaml(ergebnis, &opened.templates, &opened.texte)?;
    let written = abschnitt::store(ABSCHNITT, (&section, befragungsabschnitt::HINWEIS), opened, session)?;
    let Some((path, outcome)) = written else { return Ok(Outcome::Findings) };
    session.say(&meldung::summary(ergebnis, &path, &session.texte))?;
    if zitate {
        session.say(&session.texte.get("befragung-zitate-pruefen"))?;
    }
    Ok(outcome)
}

/// Reads and counts all rows; gives the checksum of the file too.
fn gather(
    mut input: tabelle::Hashing<impl Read + Send>,
    bytes: u64,
    plan: &Befragungsplan,
    projekt: &Projekt,
    (session, shown): (&mut Session, &str),
) -> anyhow::Result<Option<(Zaehlung, Lesung, String)>> {
    let mut zaehlung = Zaehlung::new(projekt.befragung.beduerfnis_je_code());
    let progress = session.progress(bytes);
    let read = befragung::read(progress.wrap_read(&mut input), plan, |antwort| zaehlung.add(&antwort));
    progress.finish_and_clear();
    match read {
        Ok(lesung) => Ok(Some((zaehlung, lesung, input.finish()))),
        Err(Abbruch::OhneEnde { zeile }) => {
            session.sink.push(tabelle::ohne_ende(zeile, shown));
            Ok(None)
        }
        Err(Abbruch::Datei(error)) => Err(anyhow!(error).context(shown.to_owned())),
    }
}
