//! `crmplan pflichtenheft verify`: whether a PDF in somebody's hand is what was released.

use std::io::Read;
use std::path::{Path, PathBuf};

use super::super::Outcome;
use super::super::session::{MessageFormat, Session};
use super::build::set_again;
use crate::document::Sicht;
use crate::freigabe::beweis::{Abweichung, Stelle, Urteil, is_consistent, judge};
use crate::freigabe::{self, Freigabe};
use crate::text::{Arg, Texte, format};
use crate::{load, project, write};

/// Largest file that is read.
const MAX_BYTES: u64 = 512 << 20;

/// Most pages or places that a sentence lists.
const MAX_LISTED: usize = 20;

/// Most characters of a text that is shown.
const MAX_SHOWN: usize = 80;

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(required = true)]
    dateien: Vec<PathBuf>,
}

/// Says of each file what it is; fine only if all of them are releases, byte for byte.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    session.find_root()?;
    let (releases, lastenhefte) = (session.vereinbarungen(), session.freigaben());
    if session.sink.has_errors() {
        // A proof by something that was changed is none.
        let opened = project::open(&session.root, &mut crate::diagnostic::Sink::default());
        return session.report(&opened.sources, MessageFormat::Text);
    }
    let mut outcome = Outcome::Ok;
    for path in &args.dateien {
        let (told, found) = match read(path) {
            Ok(Some(bytes)) => examined(&bytes, (&releases, &lastenhefte), &mut session),
            Ok(None) => (session.texte.get("beweis-zu-gross"), Outcome::Failure),
            Err(_) => (session.texte.get("beweis-unlesbar"), Outcome::Failure),
        };
        if found.code() > outcome.code() {
            outcome = found;
        }
        write::stdout(format!("{}: {told}\n", plain(&path.display().to_string())).as_bytes())?;
    }
    Ok(outcome)
}

/// What a file is, and whether that is fine.
fn examined(
    bytes: &[u8],
    (releases, lastenhefte): (&[Freigabe], &[Freigabe]),
    session: &mut Session,
) -> (String, Outcome) {
    let verdict = judge(bytes, releases, lastenhefte);
    let sum = freigabe::checksum(bytes);
    if let Some(release) = proof(&verdict).filter(|release| !session.is_proven(release)) {
        return (session.texte.format("beweis-unstimmig", &of(release, &sum, &session.texte)), Outcome::Failure);
    }
    let is_good = matches!(verdict, Urteil::Bewiesen(_));
    (told(&verdict, &sum, &session.texte), if is_good { Outcome::Ok } else { Outcome::Findings })
}

impl Session {
    /// Whether a release is one: its files agree with each other, and its data gives its PDF, if this version of crmplan made it.
    fn is_proven(&mut self, release: &Freigabe) -> bool {
        if !is_consistent(release) {
            return false;
        }
        let is_ours = release.crmplan == env!("CARGO_PKG_VERSION");
        !is_ours || set_again(release, self).is_ok_and(|again| again.is_some_and(|x| x.bytes == release.pdf()))
    }
}

/// The release that a verdict rests on.
fn proof<'r>(verdict: &Urteil<'r>) -> Option<&'r Freigabe> {
    match verdict {
        Urteil::Bewiesen(release)
        | Urteil::Ergaenzt(release, _)
        | Urteil::Neugespeichert(release, _)
        | Urteil::Veraendert(release, _) => Some(release),
        _ => None,
    }
}

/// None if the file is too large.
fn read(path: &Path) -> std::io::Result<Option<Vec<u8>>> {
    let (file, length) = load::stream(path)?;
    if length > MAX_BYTES {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    file.take(MAX_BYTES).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// A text from the file as it may stand in a terminal: nothing in it can write over what is said of it.
fn plain(text: &str) -> String {
    let is_plain = |c: char| {
        !c.is_control() && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let mut shown: String = text.chars().take(MAX_SHOWN).map(|c| if is_plain(c) { c } else { '\u{fffd}' }).collect();
    if text.chars().count() > MAX_SHOWN {
        shown.push('…');
    }
    shown
}

fn of(release: &Freigabe, sum: &str, texte: &Texte) -> Vec<(&'static str, Arg)> {
    vec![
        ("version", Arg::Text(release.vermerk.version.as_str().to_owned())),
        ("datum", Arg::Text(format::datum(release.vermerk.datum.date(), texte.sprache()))),
        ("name", Arg::Text(plain(&release.vermerk.name))),
        ("summe", Arg::Text(sum.to_owned())),
        ("daten", Arg::Text(freigabe::checksum(release.data(Sicht::Anbieter)))),
        ("bytes", Arg::Text(release.pdf().len().to_string())),
    ]
}

fn told(verdict: &Urteil<'_>, sum: &str, texte: &Texte) -> String {
    let with = |release: &Freigabe, key: &str, name: &'static str, list: Vec<String>| {
        let more = if list.len() > MAX_LISTED { "; …" } else { "" };
        let list = list.into_iter().take(MAX_LISTED).collect::<Vec<_>>().join("; ") + more;
        texte.format(key, &[of(release, sum, texte), vec![(name, Arg::Text(list))]].concat())
    };
    match verdict {
        Urteil::Bewiesen(release) => texte.format("beweis-bewiesen", &of(release, sum, texte)),
        Urteil::Ergaenzt(release, places) if places.is_empty() => {
            texte.format("beweis-unterschrieben", &of(release, sum, texte))
        }
        Urteil::Ergaenzt(release, places) => with(release, "beweis-ergaenzt", "stellen", places_told(places, texte)),
        Urteil::Neugespeichert(release, places) if places.is_empty() => {
            texte.format("beweis-neugespeichert", &of(release, sum, texte))
        }
        Urteil::Neugespeichert(release, places) => {
            with(release, "beweis-andere-seiten", "stellen", places_told(places, texte))
        }
        Urteil::Veraendert(release, places) => {
            with(release, "beweis-veraendert", "stellen", places.iter().map(changed).collect())
        }
        Urteil::Lastenheft(release) => texte.format("beweis-lastenheft", &of(release, sum, texte)),
        Urteil::Fremd(stated, is_whole) => {
            let key = if *is_whole { "beweis-fremd-stimmig" } else { "beweis-fremd" };
            texte.format(key, &[("summe", Arg::Text(stated.clone()))])
        }
        Urteil::OhneFreigabe => texte.get("beweis-ohne-freigabe"),
        Urteil::OhneDaten => texte.get("beweis-ohne-daten"),
        Urteil::Verschluesselt => texte.get("beweis-verschluesselt"),
        Urteil::ZuGross => texte.get("beweis-zu-gross"),
        Urteil::KeinPdf => texte.get("beweis-kein-pdf"),
    }
}

/// Pages together, then what concerns the whole file.
fn places_told(places: &[Abweichung], texte: &Texte) -> Vec<String> {
    let pages = |key: &str, of: fn(&Abweichung) -> Option<u32>| {
        let numbers: Vec<String> = places.iter().filter_map(of).map(|number| number.to_string()).collect();
        let more = if numbers.len() > MAX_LISTED { ", …" } else { "" };
        let list = numbers.iter().take(MAX_LISTED).cloned().collect::<Vec<_>>().join(", ") + more;
        (!numbers.is_empty()).then(|| texte.format(key, &[("seiten", Arg::Text(list))]))
    };
    let page = |x: &Abweichung| if let Abweichung::Seite(number) = x { Some(*number) } else { None };
    let note = |x: &Abweichung| if let Abweichung::Anmerkung(number) = x { Some(*number) } else { None };
    let whole = [(Abweichung::Dokument, "beweis-stelle-dokument"), (Abweichung::Anhaenge, "beweis-stelle-anhaenge")];
    let whole = whole.into_iter().filter(|(place, _)| places.contains(place)).map(|(_, key)| texte.get(key));
    let both = [pages("beweis-stelle-seiten", page), pages("beweis-stelle-anmerkungen", note)];
    both.into_iter().flatten().chain(whole).collect()
}

fn changed(x: &Stelle) -> String {
    let text =
        |text: &Option<String>| text.as_ref().map_or_else(|| "–".to_owned(), |text| format!("„{}“", plain(text)));
    format!("{}: {} → {}", plain(&x.ort), text(&x.alt), text(&x.neu))
}
