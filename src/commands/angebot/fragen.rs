//! `crmplan angebot fragen`: what is to be asked of a bidder, ready for a letter.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use anyhow::bail;

use super::super::Outcome;
use super::super::ausgabe::{may_be_written, say_written};
use super::super::auswahl::verglichen;
use super::super::session::{MessageFormat, Session};
use super::anbieter;
use crate::project;
use crate::steps::auswahl::auswertung::auswerten;
use crate::steps::auswahl::formular::feldname;
use crate::steps::auswahl::fragen::{Bezug, Frage, fragen};
use crate::text::{Arg, Texte};
use crate::write;

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(long)]
    anbieter: String,
    #[arg(short, long)]
    output: Option<PathBuf>,
}

/// Writes the letter to standard output, or to a file.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let opened: project::Opened = session.open()?;
    let Some((projekt, asked)) = verglichen(&opened, &mut session) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let Some(auswertung) = auswerten(projekt, &asked) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let bidder = anbieter(&args.anbieter, projekt, &session)?;
    let Some(bieter) = auswertung.bieter.iter().find(|x| x.anbieter.id.as_str() == bidder.id.as_str()) else {
        bail!(session.texte.format("fehler-ohne-angebot", &[("anbieter", Arg::Text(bidder.id.to_string()))]));
    };
    let text = letter(&bidder.firma, &asked.version, &fragen(bieter, &asked), &opened.texte);
    match args.output.as_deref().filter(|target| *target != Path::new("-")) {
        None => write::stdout(text.as_bytes())?,
        Some(target) => {
            may_be_written(&session, &opened, target)?;
            write::file(target, text.as_bytes())?;
            say_written(&session, Some(target), None)?;
        }
    }
    Ok(outcome)
}

fn letter(firma: &str, version: &str, fragen: &[Frage<'_>], texte: &Texte) -> String {
    let args = [("firma", Arg::Text(firma.to_owned())), ("version", Arg::Text(version.to_owned()))];
    let mut text = texte.format("bieterfragen-betreff", &args) + "\n\n";
    if fragen.is_empty() {
        text += &texte.get("bieterfragen-keine");
        text.push('\n');
        return text;
    }
    text += &texte.get("bieterfragen-einleitung");
    text.push('\n');
    let mut last = "";
    for (number, frage) in (1..).zip(fragen) {
        let (heading, line) = match frage {
            Frage::Kosten(art) => ("bieterfragen-kosten", texte.get(&format!("kostenart-{}", art.word()))),
            Frage::Anforderung(x) => ("bieterfragen-anforderungen", format!("{} {}", x.id, x.titel)),
            Frage::Geplant(x) => ("bieterfragen-geplant", format!("{} {}", x.id, x.titel)),
            Frage::Preis(x) => ("bieterfragen-preise", format!("{} {}", x.id, x.titel)),
            Frage::Ungeklaert(bezug, feld, wert) => ("bieterfragen-ungeklaert", unclear(*bezug, feld, *wert, texte)),
        };
        if heading != last {
            let _ = write!(text, "\n{}\n", texte.get(heading));
            last = heading;
        }
        let _ = writeln!(text, "{number}. {line}");
    }
    text
}

/// The words of the bidder, with what they are about and the field in which they stand, as the form calls it.
fn unclear(bezug: Bezug<'_>, feld: &str, wert: Option<&str>, texte: &Texte) -> String {
    let bezug = match bezug {
        Bezug::Angebot => texte.get("bieterfragen-angebot"),
        Bezug::Preiszeile(art, name) => {
            let art = texte.get(&format!("kostenart-{}", art.word()));
            name.map_or(art.clone(), |name| format!("{art} ({name})"))
        }
        Bezug::Anforderung(x) => format!("{} {}", x.id, x.titel),
    };
    let args = [
        ("bezug", Arg::Text(bezug)),
        ("feld", Arg::Text(feldname(feld, texte))),
        ("wert", Arg::Text(wert.unwrap_or_default().to_owned())),
    ];
    texte.format(if wert.is_some() { "bieterfragen-wert" } else { "bieterfragen-ohne-wert" }, &args)
}
