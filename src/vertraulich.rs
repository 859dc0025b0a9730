//! What must not leave the company, and whether the bytes of a written file hold it.
//!
//! Views hide by what an entry is (`document::ansicht`); this module searches by what it says, and knows nothing of how a file was made. So
//! it also finds what came into a file afterwards: a column that a person added, a hidden sheet, an earlier version within a PDF.

mod archiv;
mod geheimnisse;
mod inhalt;
mod pdf;
mod suche;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Rule, Sink, rules};
use crate::model::Projekt;
use crate::steps::lastenheft::Lastenheft;

pub use geheimnisse::verborgen;
use geheimnisse::{Art, Geheimnis};
use inhalt::{Inhalt, Stueck, Unlesbar};
use suche::Sucher;

/// Most letters of what was found that are shown.
const ZITAT: usize = 80;

/// More than can be looked for at once.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct ZuViel(#[from] aho_corasick::BuildError);

/// A search of files for everything that is internal in one project.
#[derive(Debug)]
pub struct Nachschau {
    geheimnisse: Vec<Geheimnis>,
    sucher: Sucher,
    /// The bidders: what others are called is nobody's business.
    bieter: Vec<Geheimnis>,
    bietersucher: Sucher,
    /// Paths of this machine: of the project, of the user.
    pfade: Vec<String>,
}

impl Nachschau {
    /// Prepares the search; `pfade` are paths of this machine that no file may tell.
    ///
    /// # Errors
    /// If the project has more to keep than can be looked for at once.
    pub fn new(projekt: &Projekt, lastenheft: &Lastenheft, pfade: Vec<String>) -> Result<Self, ZuViel> {
        let oeffentlich = geheimnisse::oeffentlich(projekt, lastenheft);
        let geheimnisse = geheimnisse::geheimnisse(projekt, lastenheft);
        let bieter = geheimnisse::bieter(projekt);
        let formelhaft = geheimnisse::formelhaft(lastenheft);
        let systeme: Vec<String> = projekt.prozessanalyse.systeme.iter().map(|x| x.name.clone()).collect();
        Ok(Self {
            sucher: Sucher::new(&geheimnisse, &oeffentlich, &formelhaft)?,
            bietersucher: Sucher::new(&bieter, &systeme, &[])?,
            geheimnisse,
            bieter,
            pfade,
        })
    }

    /// Searches the bytes of a file; `datei` is what messages call it.
    pub fn pruefe(&self, datei: &str, bytes: &[u8], sink: &mut Sink) {
        let name = datei.rsplit(['/', '\\']).next().unwrap_or_default();
        let inhalt = inhalt::lesen(name, bytes);
        self.report_secrets(datei, &inhalt, sink);
        self.report_bidders(datei, &inhalt, sink);
        self.report_paths(datei, &inhalt, sink);
        for stueck in &inhalt.verborgen {
            sink.push(
                of_file(rules::AUSGABE_VERBORGEN, datei).with("blatt", stueck).with_hint("hinweis-ausgabe-verborgen"),
            );
        }
        if !inhalt.ohne_text.is_empty() {
            let found = of_file(rules::AUSGABE_OHNE_TEXT, datei).with("seiten", inhalt.ohne_text.join(", "));
            sink.push(found.with_number("anzahl", inhalt.ohne_text.len()).with_hint("hinweis-ausgabe-ohne-text"));
        }
        for (teil, grund) in &inhalt.unlesbar {
            let found = of_file(rules::AUSGABE_UNLESBAR, datei)
                .with("teil", if teil.is_empty() { "leer" } else { teil })
                .with("grund", grund.word());
            sink.push(found.with_hint("hinweis-ausgabe-unlesbar"));
        }
    }

    /// One finding for each internal thing, with how often it is there besides.
    fn report_secrets(&self, datei: &str, inhalt: &Inhalt, sink: &mut Sink) {
        let mut found: BTreeMap<(usize, bool), (&Stueck, String, usize)> = BTreeMap::new();
        for stueck in &inhalt.stuecke {
            for fund in self.sucher.find(stueck) {
                let key = (fund.geheimnis, fund.nur_zahl);
                let first = found.entry(key).or_insert_with(|| (stueck, zitat(&fund.worte), 0));
                first.2 += 1;
            }
        }
        for ((index, nur_zahl), (stueck, worte, count)) in found {
            let Some(geheimnis) = self.geheimnisse.get(index) else { continue };
            let rule = match geheimnis.art {
                Art::Kunde => rules::AUSGABE_KUNDE,
                Art::Person => rules::AUSGABE_PERSON,
                // A number alone may be of anything.
                Art::Eintrag if !nur_zahl => rules::AUSGABE_INTERN,
                Art::Eintrag | Art::Betrag => rules::AUSGABE_BETRAG,
            };
            let hint = if geheimnis.waehlbar { "hinweis-ausgabe-intern" } else { "hinweis-ausgabe-angabe" };
            let diagnostic = at_place(rule, datei, stueck).with("kennung", geheimnis.name.clone()).with("wort", worte);
            let diagnostic = diagnostic.with_number("weitere", count - 1).with_hint(hint);
            sink.push(match geheimnis.origin {
                Some(origin) => diagnostic.at(origin),
                None => diagnostic,
            });
        }
    }

    /// A file that names several bidders tells each of them who the others are.
    fn report_bidders(&self, datei: &str, inhalt: &Inhalt, sink: &mut Sink) {
        let mut found: BTreeMap<usize, &Stueck> = BTreeMap::new();
        for stueck in &inhalt.stuecke {
            for fund in self.bietersucher.find(stueck) {
                found.entry(fund.geheimnis).or_insert(stueck);
            }
        }
        let names: Vec<&str> =
            found.keys().filter_map(|index| self.bieter.get(*index)).map(|bieter| bieter.name.as_str()).collect();
        if let [_, .., last] = names.as_slice()
            && let Some(stueck) = found.values().next_back()
        {
            let diagnostic =
                at_place(rules::AUSGABE_BIETER, datei, stueck).with("wort", *last).with("bieter", names.join(", "));
            sink.push(diagnostic.with_hint("hinweis-ausgabe-bieter"));
        }
    }

    fn report_paths(&self, datei: &str, inhalt: &Inhalt, sink: &mut Sink) {
        let mut told = BTreeSet::new();
        for stueck in &inhalt.stuecke {
            for pfad in self.pfade.iter().filter(|pfad| tells(&stueck.text, pfad)) {
                if told.insert(pfad) {
                    let diagnostic = at_place(rules::AUSGABE_PFAD, datei, stueck).with("wort", pfad.clone());
                    sink.push(diagnostic.with_hint("hinweis-ausgabe-pfad"));
                }
            }
        }
    }
}

/// A file that the system does not give.
#[must_use]
pub fn unread(datei: &str, error: &std::io::Error) -> Diagnostic {
    let grund = match error.kind() {
        std::io::ErrorKind::FileTooLarge => Unlesbar::ZuGross,
        _ => Unlesbar::NichtGelesen,
    };
    let found = of_file(rules::AUSGABE_UNLESBAR, datei).with("teil", "leer").with("grund", grund.word());
    found.with_hint("hinweis-ausgabe-unlesbar")
}

fn of_file(rule: Rule, datei: &str) -> Diagnostic {
    Diagnostic::new(rule).in_file(datei).with("datei", datei)
}

/// A finding with the place within the file, for a sentence such as “page 3 of …”.
fn at_place(rule: Rule, datei: &str, stueck: &Stueck) -> Diagnostic {
    of_file(rule, datei).with("ort", stueck.ort.word()).with("stelle", stueck.stelle.clone())
}

/// Whether a text tells a path, not a longer name that begins or ends with its words.
fn tells(text: &str, pfad: &str) -> bool {
    let joins = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.' | '_');
    text.match_indices(pfad).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        !before.is_some_and(joins) && !text[at + pfad.len()..].starts_with(joins)
    })
}

/// What was found, in one line and not too long.
fn zitat(worte: &str) -> String {
    let line = worte.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(ZITAT) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line,
    }
}
