//! `crmplan analyse datenschutz`: what the checks of the information inventory object to, and what they cannot tell.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

use super::super::Outcome;
use super::super::session::{MessageFormat, Session};
use crate::source::{Origin, Sources};
use crate::steps::datenschutz::{self, Ergebnis, Nummer, Schwere, Stand, Zaehlung};
use crate::text::{Arg, Texte};
use crate::write;

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(long, value_enum, default_value_t)]
    format: MessageFormat,
}

/// Makes all checks; an objection that is an error is a finding.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let Some(opened) = session.open_clean()? else { return Ok(Outcome::Findings) };
    let Some(projekt) = &opened.projekt else { return Ok(Outcome::Findings) };
    let results = datenschutz::pruefe(projekt, &opened.lastenheft.recht);
    let names = projekt.bezeichnungen();
    let shown = Shown { sources: &opened.sources, texte: &session.texte, namen: &names };
    let text = match args.format {
        MessageFormat::Text => shown.text(&results),
        MessageFormat::Json => shown.json(&results)?,
    };
    write::stdout(text.as_bytes())?;
    let grave = results.iter().any(|x| x.is(Schwere::Fehler));
    Ok(if grave { Outcome::Findings } else { Outcome::Ok })
}

/// What showing results takes.
struct Shown<'a> {
    sources: &'a Sources,
    texte: &'a Texte,
    namen: &'a BTreeMap<&'a str, &'a str>,
}

impl Shown<'_> {
    /// Objections by gravity, each with its place and what to do; then what cannot be checked; then how many there are of each.
    fn text(&self, results: &[Ergebnis<'_>]) -> String {
        let mut text = String::new();
        for schwere in Schwere::ALL {
            let mut members = results.iter().filter(|x| x.is(*schwere)).peekable();
            if members.peek().is_some() {
                let _ = writeln!(text, "{}", self.texte.get(&format!("pruefschwere-{}", schwere.word())));
            }
            for x in members {
                let item = x.information;
                let _ = writeln!(text, "  {} {} {}: {}", x.nummer.word(), item.id, item.name, self.objection(x));
                let _ = writeln!(text, "       {}: {}", self.place(x.ort), self.advice(x));
            }
        }
        text.push_str(&self.open(results));
        let _ = writeln!(text, "{}", self.texte.format("datenschutz-summe", &counts(datenschutz::zaehle(results))));
        text
    }

    fn objection(&self, x: &Ergebnis<'_>) -> String {
        let named = |stelle: &String| format!(": {}", self.namen.get(stelle.as_str()).copied().unwrap_or(stelle));
        format!("{}{}", self.texte.get(&x.schluessel()), x.stelle.as_ref().map(named).unwrap_or_default())
    }

    fn advice(&self, x: &Ergebnis<'_>) -> String {
        self.texte.get(x.rat())
    }

    fn place(&self, ort: Origin) -> String {
        let Some(source) = self.sources.get(ort.file) else { return String::new() };
        let (line, _) = source.line_column(ort.range().start);
        format!("{}:{line}", source.path)
    }

    /// What cannot be checked: check by check, the missing field and the items that lack it.
    fn open(&self, results: &[Ergebnis<'_>]) -> String {
        let mut open: BTreeMap<(Nummer, &str), Vec<String>> = BTreeMap::new();
        for x in results.iter().filter(|x| x.stand == Stand::NichtPruefbar) {
            let place = format!("{} ({})", x.information.id, self.place(x.ort));
            open.entry((x.nummer, x.angabe.unwrap_or_default())).or_default().push(place);
        }
        if open.is_empty() {
            return String::new();
        }
        let mut text = format!("{}\n", self.texte.get("pruefstand-nicht_pruefbar"));
        for ((nummer, angabe), places) in open {
            let check = self.texte.get(&format!("pruefung-{}", nummer.word()));
            let args = [("angabe", Arg::Text(angabe.to_owned()))];
            let lacks = self.texte.format("datenschutz-es-fehlt", &args);
            let _ = writeln!(text, "  {} {check}: {lacks}\n       {}", nummer.word(), places.join(", "));
        }
        text
    }

    fn json(&self, results: &[Ergebnis<'_>]) -> anyhow::Result<String> {
        let counted = datenschutz::zaehle(results);
        let report = Report {
            ohne_beanstandung: counted.ohne_beanstandung,
            beanstandet: counted.beanstandet,
            nicht_pruefbar: counted.nicht_pruefbar,
            ergebnisse: results.iter().map(|x| self.entry(x)).collect(),
        };
        Ok(serde_json::to_string_pretty(&report)? + "\n")
    }

    fn entry<'x>(&self, x: &'x Ergebnis<'_>) -> Entry<'x> {
        let source = self.sources.get(x.ort.file);
        let place = source.map(|source| (source.path.clone(), source.line_column(x.ort.range().start)));
        let (datei, (zeile, spalte)) = place.unwrap_or_default();
        Entry {
            pruefung: x.nummer,
            schwere: x.nummer.schwere(),
            stand: x.stand,
            information: x.information.id.as_str(),
            geprueft: self.texte.get(&x.schluessel()),
            rat: (x.stand == Stand::Beanstandet).then(|| self.advice(x)),
            stelle: x.stelle.as_deref(),
            angabe: x.angabe,
            datei,
            zeile,
            spalte,
        }
    }
}

fn counts(counted: Zaehlung) -> [(&'static str, Arg); 3] {
    [
        ("ohne", Arg::Zahl(counted.ohne_beanstandung)),
        ("beanstandet", Arg::Zahl(counted.beanstandet)),
        ("offen", Arg::Zahl(counted.nicht_pruefbar)),
    ]
}

/// All results for machines.
#[derive(Serialize)]
struct Report<'a> {
    ohne_beanstandung: usize,
    beanstandet: usize,
    nicht_pruefbar: usize,
    ergebnisse: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    pruefung: Nummer,
    schwere: Schwere,
    stand: Stand,
    information: &'a str,
    geprueft: String,
    rat: Option<String>,
    stelle: Option<&'a str>,
    angabe: Option<&'a str>,
    datei: String,
    zeile: usize,
    spalte: usize,
}
