//! `crmplan analyse kunden`: an export of sales → the section `umsatzanalyse` of `analyse/kunden.yaml`.

use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow, bail};

use super::super::Outcome;
use super::super::ausgabe::{Leser, csv, may_be_written};
use super::super::session::{MessageFormat, Session};
use super::{abschnitt, tabelle, umsatzmeldung as meldung};
use crate::load;
use crate::model::Projekt;
use crate::model::umsatz::Umsatzdatei;
use crate::model::umsatzanalyse::{Ausgelassen, Umsatzanalyse, Umsatzquelle};
use crate::model::werte::{Anzahl, Datum};
use crate::project::Opened;
use crate::source::Origin;
use crate::steps::umsatz::konten::{Konten, Konto, Summe};
use crate::steps::umsatz::zeitraum::Zeitraum;
use crate::steps::umsatz::{abschnitt as umsatzabschnitt, annahmen, auswertung, bild, liste};
use crate::tabelle::form::{self, decode};
use crate::tabelle::plan::{self, Erkundung, Mangel};
use crate::tabelle::spalten::{self, Namensdatei};
use crate::tabelle::umsatz::{self, Leseplan};
use crate::tabelle::zeilen::Abbruch;
use crate::text::Arg;
use crate::{read, write};

/// Usual names of columns.
const NAMEN: &str = "tabelle/umsatz.yaml";

/// The section that the command writes.
const ABSCHNITT: &str = "umsatzanalyse";

/// Customers that are listed one by one, dormant ones apart.
const LISTE: usize = 250;

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(long)]
    umsatz: PathBuf,
    #[arg(long)]
    probe: bool,
    #[arg(long)]
    namen: bool,
    #[arg(long, conflicts_with = "probe")]
    zuordnung: Option<PathBuf>,
}

/// Reads, analyses and writes; nothing is written while something is unclear.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let _lock = session.lock()?;
    let mut opened = session.open()?;
    check_target(args, &opened, &session)?;
    let Some(projekt) = opened.projekt.take().filter(|_| !session.sink.has_errors()) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    // Warnings are told once, as they are when the section is written.
    session.sink.clear();
    let (file, bytes) = load::stream(&args.umsatz).with_context(|| args.umsatz.display().to_string())?;
    let mut file = Box::new(file);
    let mut start = vec![0; form::PROBE];
    let probed = form::read_full(&mut file, &mut start)?;
    start.truncate(probed);
    let shown = args.umsatz.display().to_string();
    let Some(erkundung) = explore(&start, &projekt.umsatz, &mut opened, &mut session, &shown) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let Some(zeitraum) = Zeitraum::before(annahmen::stichtag(&projekt).date()) else {
        session.sink.push(meldung::stichtag(&shown, annahmen::stichtag(&projekt).date()));
        return session.report(&opened.sources, MessageFormat::Text);
    };
    session.sink.extend(erkundung.mehrdeutig.iter().map(|column| tabelle::mehrdeutig(column, &shown)));
    let plan = erkundung.plan(zeitraum.stichtag);
    for mangel in plan.as_ref().err().into_iter().flatten() {
        session.sink.push(meldung::mangel(mangel, &shown));
    }
    if args.probe {
        write::stdout(meldung::probe(&erkundung, &session.texte).as_bytes())?;
    }
    let (Ok(plan), false) = (plan, args.probe) else { return session.report(&opened.sources, MessageFormat::Text) };
    let input = Cursor::new(start).chain(file);
    let Some((gelesen, pruefsumme)) = gather(input, &plan, &projekt, zeitraum, (&mut session, bytes, &shown))? else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    meldung::report(&gelesen.2, &shown, zeitraum.stichtag, &mut session);
    meldung::stated(
        &projekt.umsatz,
        &gelesen.2,
        &annahmen::unbekannte_segmentworte(&projekt, &gelesen.0),
        &mut session.sink,
    );
    let name = args.umsatz.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let analyse = source(name, pruefsumme, &gelesen.2)
        .and_then(|quelle| evaluate(&gelesen, quelle, (args.namen, zeitraum), &projekt, &opened));
    if analyse.is_none() {
        session.sink.push(meldung::mangel(&Mangel::KeineZeilen, &shown));
    }
    let Some(analyse) = analyse.filter(|_| !session.sink.has_errors()) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let section = umsatzabschnitt::yaml(&analyse, &opened.templates, &opened.texte)?;
    let stored = abschnitt::store(ABSCHNITT, (&section, umsatzabschnitt::HINWEIS), &opened, &mut session)?;
    let Some((path, outcome)) = stored else { return Ok(Outcome::Findings) };
    session.say(&meldung::summary(&analyse, &path, &session.texte))?;
    if let Some(target) = args.zuordnung.as_ref().filter(|_| outcome == Outcome::Ok) {
        let table = keys(&gelesen.0)?;
        if target == Path::new("-") { write::stdout(&table)? } else { write::private(target, &table)? }
    }
    Ok(outcome)
}

/// The table of keys must not stand where the export or a part of the project does; told before anything is read.
fn check_target(args: &Args, opened: &Opened, session: &Session) -> anyhow::Result<()> {
    let Some(target) = args.zuordnung.as_deref().filter(|target| *target != Path::new("-")) else { return Ok(()) };
    may_be_written(session, opened, target)?;
    if load::is_same_file(&args.umsatz, target) {
        bail!(session.texte.format("fehler-ausgabe-export", &[("datei", Arg::Text(target.display().to_string()))]));
    }
    Ok(())
}

/// What the beginning of the export shows; columns that are stated and not there go to the findings.
fn explore(
    start: &[u8],
    datei: &Umsatzdatei,
    opened: &mut Opened,
    session: &mut Session,
    shown: &str,
) -> Option<Erkundung> {
    let names: Option<Namensdatei> = read::template(NAMEN, &opened.templates, &mut opened.sources, &mut session.sink);
    let usual = names.as_ref().map(spalten::usual).unwrap_or_default();
    match plan::erkunden(start, datei, &usual) {
        Ok(erkundung) => Some(erkundung),
        Err(missing) => {
            session.sink.extend(missing.iter().map(|fehlend| tabelle::fehlend(fehlend, shown)));
            None
        }
    }
}

type Gelesen = (Vec<Konto>, Vec<Box<[u8]>>, Summe);

/// Reads all rows into accounts; gives the checksum of the file too.
fn gather(
    input: impl Read + Send,
    plan: &Leseplan,
    projekt: &Projekt,
    zeitraum: Zeitraum,
    (session, bytes, shown): (&mut Session, u64, &str),
) -> anyhow::Result<Option<(Gelesen, String)>> {
    let twice = projekt.umsatz.form.as_ref().and_then(|form| form.doppelte_zaehlen).is_some_and(|yes| yes.0);
    let mut konten = Konten::new(zeitraum.fenster(), &annahmen::konzerne(projekt), twice);
    let progress = session.progress(bytes);
    let mut hashing = tabelle::Hashing::new(input);
    let read = umsatz::read(&mut hashing, plan, |batch| {
        progress.set_position(batch.bytes);
        konten.add(&batch);
    });
    progress.finish_and_clear();
    match read {
        Ok(()) => Ok(Some((konten.finish(), hashing.finish()))),
        Err(Abbruch::OhneEnde { zeile }) => {
            session.sink.push(tabelle::ohne_ende(zeile, shown));
            Ok(None)
        }
        Err(Abbruch::Datei(error)) => Err(anyhow!(error).context(shown.to_owned())),
    }
}

fn source(datei: String, pruefsumme: String, summe: &Summe) -> Option<Umsatzquelle> {
    let (first, last) = summe.tage?;
    let left_out = summe.ausgelassen.0.iter().map(|(grund, rows)| Ausgelassen {
        origin: Origin::default(),
        grund: *grund,
        zeilen: Anzahl(rows.zeilen),
    });
    Some(Umsatzquelle {
        origin: Origin::default(),
        datei,
        pruefsumme,
        zeilen: Anzahl(summe.zeilen),
        ohne_deckungsbeitrag: Some(summe.ohne_marge()).filter(|lines| *lines > 0).map(Anzahl),
        ausgelassen: left_out.collect(),
        erster_tag: Datum::new(first.date()),
        letzter_tag: Datum::new(last.date()),
    })
}

fn evaluate(
    gelesen: &Gelesen,
    quelle: Umsatzquelle,
    (namen, zeitraum): (bool, Zeitraum),
    projekt: &Projekt,
    opened: &Opened,
) -> Option<Umsatzanalyse> {
    let genannt = projekt.kundenanalyse.kunden.iter().map(|kunde| kunde.schluessel.as_str()).collect();
    let vorgaben = bild::Vorgaben {
        zeitraum,
        annahmen: &annahmen::annahmen(projekt)?,
        segmente: &annahmen::segmente(projekt),
        segmentnamen: &annahmen::segmentnamen(projekt),
        namen,
        liste: LISTE,
        genannt: &genannt,
        texte: &opened.texte,
    };
    auswertung::auswerten(gelesen, quelle, &vorgaben)
}

/// Which key stands for which customer: not for everybody's eyes.
fn keys(konten: &[Konto]) -> anyhow::Result<Vec<u8>> {
    let columns = ["schluessel", "kunde", "name"].map(str::to_owned);
    let row = |konto: &Konto| {
        [liste::pseudonym(&konto.nummer), decode(&konto.nummer).into_owned(), decode(&konto.name).into_owned()]
    };
    csv(Leser::Mensch, std::iter::once(columns).chain(konten.iter().map(row)))
}
