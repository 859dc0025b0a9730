//! What vendors read and should not: names of people, the budget.

use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::source::{Origin, Sources};
use crate::steps::lesestoff::{self, Lesestoff, data};
use crate::text::{self, zahlen};

/// Fields that name people because they are to be named, and what no vendor reads.
const BENANNT: [&str; 9] = [
    "abgabe_an",
    "aenderungen",
    "anpassungen",
    "ansprechpartner",
    "autor",
    "datenschutz",
    "freigabe",
    "herkunft",
    "verteiler",
];

/// How people are spoken of by name.
const ANREDEN: [&str; 5] = ["Herr", "Herrn", "Frau", "Hr.", "Fr."];

/// What stands between that and a name.
const ZWISCHENWORTE: [&str; 10] = ["Dr.", "Prof.", "Dipl.-Ing.", "Ing.", "von", "van", "zu", "de", "der", "den"];

/// What stands there without being a name.
const KEINE_NAMEN: [&str; 8] =
    ["Doktor", "Professor", "Kollege", "Kollegin", "Direktor", "Direktorin", "Meister", "Meisterin"];

/// Words by which a requirement speaks of the budget of the project, not of one that it manages; folded.
const PROJEKTBUDGET: [&str; 6] = [
    "projektbudget",
    "unser budget",
    "budget betraegt",
    "budget liegt",
    "budget fuer das crm",
    "budget fuer das projekt",
];

/// Words by which any other text speaks of it; folded.
const BUDGET: [&str; 3] = ["budget", "kostenrahmen", "preisobergrenze"];

/// How the paths of files begin that vendors read of.
const DATEIEN: [&str; 3] = ["crmplan", "lastenheft", "analyse/"];

/// Letters that every one of these words holds, in usual spelling: where they stand nowhere, nothing needs to be looked at.
const SPUREN: [&str; 8] = ["Herr", "Frau", "Hr.", "Fr.", "udget", "BUDGET", "ostenrahmen", "reisobergrenze"];

/// Reports names of people and the budget.
pub(super) fn check(projekt: &Projekt, sources: &Sources, sink: &mut Sink) {
    let is_own = |path: &str| DATEIEN.iter().any(|begin| path.starts_with(begin));
    let mut own = sources.iter().filter(|(_, source)| is_own(&source.path));
    if !own.any(|(_, source)| SPUREN.iter().any(|words| source.text.contains(words))) {
        return;
    }
    let kunden = &projekt.kundenanalyse;
    let parts = [
        data(&projekt.angaben),
        data(&projekt.prozessanalyse),
        data(&projekt.lastenheft),
        data(&kunden.beduerfnisse),
        data(&kunden.staerken),
    ];
    for part in &parts {
        for lesestoff in &lesestoff::of(part, &BENANNT) {
            people(lesestoff, sources, sink);
            budget(lesestoff, sink);
        }
    }
}

/// A role says the same as a name and outlives the person.
fn people(lesestoff: &Lesestoff<'_>, sources: &Sources, sink: &mut Sink) {
    let text = lesestoff.text.as_ref();
    if !ANREDEN.iter().any(|anrede| text.contains(anrede)) {
        return;
    }
    for words in names(text) {
        let found = Diagnostic::new(rules::PERSON_IM_TEXT).with("wort", words).with_hint("hinweis-person-im-text");
        sink.push(match lesestoff.ort {
            Some(ort) => found.at(place(ort, words, sources)),
            None => found.in_file(crate::load::PROJECT_FILE),
        });
    }
}

/// Where the words stand behind the beginning of their entry; that itself if they are written in another way.
fn place(ort: Origin, words: &str, sources: &Sources) -> Origin {
    let start = ort.range().start;
    let rest = sources.get(ort.file).and_then(|source| source.text.get(start..));
    let at = rest.and_then(|rest| rest.find(words)).map(|at| start + at);
    at.map_or(ort, |at| Origin::new(ort.file, &(at..at + words.len())))
}

/// Forms of address with the names behind them; what stands in quotation marks is an example.
fn names(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut words = words(text).into_iter().peekable();
    while let Some((start, word)) = words.next() {
        let is_quoted = text[..start].matches('„').count() > text[..start].matches('“').count();
        if is_quoted || !ANREDEN.contains(&word) {
            continue;
        }
        while words.next_if(|(_, word)| ZWISCHENWORTE.contains(word)).is_some() {}
        let is_one = |at: usize| !text[start..at].contains([',', ';', ':', '/', '(', ')']);
        if let Some((at, name)) = words.peek().filter(|(at, word)| is_name(word) && is_one(*at)) {
            found.push(&text[start..at + name.len()]);
        }
    }
    found
}

/// Words with their places, without marks around them; the point of an abbreviation stays.
fn words(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut rest = 0;
    for part in text.split(char::is_whitespace) {
        let start = rest + (part.len() - part.trim_start_matches(|c: char| !c.is_alphanumeric()).len());
        rest += part.len() + text[rest + part.len()..].chars().next().map_or(0, char::len_utf8);
        let word = part.trim_start_matches(|c: char| !c.is_alphanumeric());
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let short = word.get(..=bare.len()).filter(|short| ANREDEN.contains(short) || ZWISCHENWORTE.contains(short));
        found.push((start, short.unwrap_or(bare)));
    }
    found
}

/// A capital and small letters, and no title.
fn is_name(word: &str) -> bool {
    let mut letters = word.chars();
    let is_written = letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase);
    is_written && !KEINE_NAMEN.contains(&word)
}

/// The word and an amount in one text.
fn budget(lesestoff: &Lesestoff<'_>, sink: &mut Sink) {
    let folded = text::fold(&lesestoff.text);
    let words: &[&str] = if lesestoff.ist_anforderung { &PROJEKTBUDGET } else { &BUDGET };
    if !words.iter().any(|word| folded.contains(word)) || zahlen::betraege(&lesestoff.text).is_empty() {
        return;
    }
    let found = Diagnostic::new(rules::BUDGET_IM_TEXT).with("kennung", lesestoff.kennung.unwrap_or("crmplan.yaml"));
    let found = found.with_hint("hinweis-budget-im-text");
    sink.push(match lesestoff.ort {
        Some(ort) => found.at(ort),
        None => found.in_file(crate::load::PROJECT_FILE),
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_known_by_how_they_are_spoken_of() {
        for (text, expected) in [
            ("Frau Beispiel und Herr Dr. Muster prüfen.", vec!["Frau Beispiel", "Herr Dr. Muster"]),
            ("von Herrn von Stein, Hr. Meier", vec!["Herrn von Stein", "Hr. Meier"]),
            ("Ticket #5 (Frau\u{a0}Beispiel)", vec!["Frau\u{a0}Beispiel"]),
            ("die Werte Frau Doktor und Herr Professor", vec![]),
            ("Die Anrede lautet „Sehr geehrte Frau Muster“.", vec![]),
            ("Anrede Herr oder Frau, Herrenschuhe, Herr und Frau", vec![]),
        ] {
            assert_eq!(names(text), expected, "{text}");
        }
    }
}
