//! How a requirement sentence is built: one process, a subject, a length people can read, numbers with units.

use super::Einwand;
use super::begriffe::Begriffe;
use super::woerter::span;
use super::zerlegung::{Art, MODALVERBEN, Text, Token};
use crate::diagnostic::{Severity, rules};

/// Words above which a sentence is long, and above which it is too long. Conditions and exact values take room: entries of the catalogue
/// that everybody understood have up to 38 words.
const LANG: usize = 40;
const ZU_LANG: usize = 50;

/// Runs all checks of the structure.
pub(super) fn check(text: &Text<'_>, begriffe: &Begriffe, found: &mut Vec<Einwand>) {
    laenge(text, found);
    mehrere(text, found);
    schablone(text, begriffe, found);
    pronomen(text, found);
    einheiten(text, found);
    nominalstil(text, found);
}

fn laenge(text: &Text<'_>, found: &mut Vec<Einwand>) {
    let (words, place) = text.longest();
    if words > LANG {
        let severity = if words > ZU_LANG { Severity::Warnung } else { Severity::Hinweis };
        let einwand = Einwand::new(rules::SATZ_ZU_LANG, place).of_severity(severity);
        found.push(einwand.with_hint("hinweis-satz-zu-lang").with_number(words));
    }
}

/// Words that add another requirement.
const ZUSAETZE: [&str; 7] = ["außerdem", "zusätzlich", "ferner", "zudem", "weiterhin", "überdies", "ebenso"];

/// More than one process or obligation: each would be accepted on its own.
fn mehrere(text: &Text<'_>, found: &mut Vec<Einwand>) {
    const BINDEWORTE: [&str; 3] = ["und", "sowie", "oder"];
    let joins = text.tokens.iter().any(|token| token.is_any(&BINDEWORTE));
    let place = second_sentence(text).or_else(|| added(&text.tokens)).or_else(|| {
        if !joins {
            return None;
        }
        text.saetze.iter().find_map(|satz| second_verb(&text.main(satz)))
    });
    if let Some(place) = place {
        found.push(Einwand::new(rules::MEHRERE_ANFORDERUNGEN, place).with_hint("hinweis-mehrere-anforderungen"));
    }
}

/// A further sentence that obliges too.
fn second_sentence(text: &Text<'_>) -> Option<std::ops::Range<usize>> {
    let mut obliging = text.saetze.iter().filter_map(|satz| {
        text.main(satz).iter().find(|token| token.is_any(&MODALVERBEN)).map(|token| token.stelle.clone())
    });
    obliging.nth(1)
}

fn added(tokens: &[Token<'_>]) -> Option<std::ops::Range<usize>> {
    let words = |token: &Token<'_>, next: Option<&Token<'_>>| {
        let long = |first: &str, second: &str| token.is(first) && next.is_some_and(|next| next.is(second));
        // “zusätzlich zum Namen” adds to a noun; “weiterhin” within a clause says that something stays.
        let adds = token.is_any(&ZUSAETZE) && !next.is_some_and(|next| next.is_any(&["zu", "zum", "zur"]));
        let one = adds.then_some(1);
        one.or_else(|| (long("darüber", "hinaus") || long("des", "weiteren")).then_some(2))
    };
    let mut places = tokens.iter().enumerate();
    let is_first = |at: usize| at.checked_sub(1).and_then(|at| tokens.get(at)).is_none_or(|before| !before.is_word());
    places.find_map(|(at, token)| {
        let length = words(token, tokens.get(at + 1)).filter(|_| !token.is("weiterhin") || is_first(at))?;
        Some(span(tokens, at, length))
    })
}

/// Words before an adjective or a noun: what ends in “-en” behind them is no verb.
const BEGLEITER: [&str; 51] = [
    "seiner", "seinem", "seines", "ihrem", "ihres", "deren", "dessen", "der", "die", "das", "den", "dem", "des", "ein",
    "eine", "einen", "einem", "einer", "eines", "kein", "keine", "keinen", "alle", "allen", "aller", "jede", "jeden",
    "jeder", "jedem", "diese", "diesen", "dieser", "seine", "seinen", "ihre", "ihren", "ihrer", "in", "im", "mit",
    "von", "für", "zu", "zur", "zum", "bei", "aus", "nach", "auf", "an", "über",
];

/// Words that end like verbs and are none.
const KEINE_VERBEN: [&str; 16] = [
    "sieben",
    "morgen",
    "gestern",
    "übermorgen",
    "offen",
    "offenen",
    "einen",
    "neuen",
    "eigenen",
    "zwischen",
    "neben",
    "gegen",
    "hinten",
    "unten",
    "oben",
    "außen",
];

/// “… anlegen und per E-Mail versenden”: a verb before the conjunction and one at the end.
fn second_verb(tokens: &[Token<'_>]) -> Option<std::ops::Range<usize>> {
    let begin = tokens.iter().position(|token| token.is_any(&MODALVERBEN))? + 1;
    let last = tokens.iter().rposition(Token::is_word)?;
    let ends_in_verb = tokens.get(last).is_some_and(is_verb_form);
    tokens.iter().enumerate().skip(begin).find_map(|(at, token)| {
        let joins = token.is_any(&["und", "sowie", "oder"]) && at < last && ends_in_verb;
        let verb = tokens.get(at.checked_sub(1)?)?;
        let before = tokens.get(at.checked_sub(2)?)?;
        (joins && is_verb(before, verb, tokens.get(at + 1)?)).then(|| token.stelle.clone())
    })
}

fn is_verb_form(token: &Token<'_>) -> bool {
    token.is_word() && !token.is_capital() && (token.klein.ends_with('n') || token.klein.ends_with('t'))
}

/// Whether `verb` is one and no adjective: behind a noun, “zu” or an adverb, and not before an adjective of the same noun.
fn is_verb(before: &Token<'_>, verb: &Token<'_>, next: &Token<'_>) -> bool {
    if verb.is_any(&KEINE_VERBEN) {
        return false;
    }
    let infinitive =
        verb.is_word() && !verb.is_capital() && verb.klein.chars().count() > 4 && verb.klein.ends_with('n');
    let participle = verb.is_word()
        && !verb.is_capital()
        && (verb.klein.ends_with('t') && (verb.klein.contains("ge") || verb.klein.ends_with("iert")));
    if !(infinitive || participle) {
        return false;
    }
    if before.is("zu") || verb.klein.contains("zu") && next.is_any(&["zu"]) {
        return true;
    }
    let decorates = before.is_any(&BEGLEITER) || (!before.is_capital() && before.klein.ends_with("en"));
    !decorates
}

/// No subject, no main clause, or the ambiguous “Wenn”.
fn schablone(text: &Text<'_>, begriffe: &Begriffe, found: &mut Vec<Einwand>) {
    let Some(first) = text.tokens.first() else { return };
    if first.is("wenn") {
        let einwand = Einwand::new(rules::SATZSCHABLONE, first.stelle.clone());
        found.push(einwand.with_hint("hinweis-satzschablone-wenn"));
        return;
    }
    let obliges = |token: &Token<'_>| {
        token.is_any(&MODALVERBEN)
            || token.is_any(&[
                "wird", "werden", "sollte", "sollten", "könnte", "könnten", "dürfte", "dürften", "müsste", "müssten",
                "würde", "würden", "shall", "should", "may",
            ])
    };
    let main: Vec<&Token<'_>> = text.hauptteile().flat_map(|teil| text.of(teil)).collect();
    if !main.iter().any(|token| obliges(token)) && !begriffe.has_finite_verb(&main) {
        let end = text.tokens.last().map_or(0, |token| token.stelle.end);
        found.push(Einwand::new(rules::SATZSCHABLONE, 0..end).with_hint("hinweis-satzschablone"));
    }
}

/// A pronoun for a subject that no sentence before has named.
fn pronomen(text: &Text<'_>, found: &mut Vec<Einwand>) {
    let (Some(first), Some(second)) = (text.tokens.first(), text.tokens.get(1)) else { return };
    let stands_alone =
        second.is_any(&MODALVERBEN) || second.is_any(&["wird", "werden", "ist", "sind", "sollte", "sollten"]);
    let is_pronoun = first.is_any(&[
        "es",
        "sie",
        "er",
        "dies",
        "dieses",
        "diese",
        "dieser",
        "das",
        "letzteres",
        "letztere",
        "jenes",
        "solche",
    ]);
    if is_pronoun && stands_alone {
        let einwand = Einwand::new(rules::PRONOMEN_OHNE_BEZUG, first.stelle.clone());
        found.push(einwand.with_hint("hinweis-pronomen-ohne-bezug"));
    }
}

/// Words in front of a number that measures.
const MESSWORTE: [&str; 16] = [
    "höchstens",
    "mindestens",
    "maximal",
    "minimal",
    "unter",
    "über",
    "bis",
    "von",
    "als",
    "auf",
    "nach",
    "alle",
    "binnen",
    "innerhalb",
    "darf",
    "dürfen",
];

/// A measure without unit: “eine Antwortzeit von höchstens 2 haben”.
fn einheiten(text: &Text<'_>, found: &mut Vec<Einwand>) {
    for (at, token) in text.tokens.iter().enumerate().filter(|(_, token)| token.art == Art::Zahl) {
        let before = at.checked_sub(1).and_then(|at| text.tokens.get(at));
        let measures = before.is_some_and(|word| word.is_any(&MESSWORTE));
        let next = text.tokens.get(at + 1);
        let bare = next.is_none_or(|next| {
            (next.art == Art::Zeichen && next.is_any(&[".", ",", ";", ")"]))
                || next.is_any(&[
                    "haben",
                    "aufweisen",
                    "betragen",
                    "erreichen",
                    "nicht",
                    "liegen",
                    "bieten",
                    "erfüllen",
                    "einhalten",
                    "gewährleisten",
                ])
        });
        let behind = text.tokens.get(at + 2);
        let ends = |token: &Token<'_>| is_verb_form(token) && behind.is_none_or(|point| point.is("."));
        let bare = bare || next.is_some_and(|next| next.is_any(&["im", "je", "pro"]) || ends(next));
        let is_date = token.text.matches('.').count() > 1 || token.text.contains(':');
        let is_count = is_counted(&text.tokens, at);
        let ordinal = next.is_some_and(|point| point.is(".")) && text.tokens.get(at + 2).is_some();
        if measures && bare && !ordinal && !is_date && !is_count && !is_year(token) {
            found.push(
                Einwand::new(rules::ZAHL_OHNE_EINHEIT, token.stelle.clone()).with_hint("hinweis-zahl-ohne-einheit"),
            );
        }
    }
}

/// Whether a word before a number in the same clause says what it counts: “die Anzahl der Treffer auf 200 begrenzen”.
fn is_counted(tokens: &[Token<'_>], at: usize) -> bool {
    let clause = || tokens.iter().take(at).rev().take_while(|token| !token.is_any(&[",", ";", "."]));
    let measures = clause().take(2).any(|token| token.is_any(&["innerhalb", "nach", "binnen"]));
    let counts = |token: &Token<'_>| {
        token.is_any(&["zahl", "zähler", "stufe", "kontrast", "version", "priorität", "rang"])
            || token.klein.ends_with("anzahl")
            || token.klein.ends_with("skala")
    };
    !measures && clause().any(counts)
}

fn is_year(token: &Token<'_>) -> bool {
    token.text.len() == 4 && (token.text.starts_with("19") || token.text.starts_with("20"))
}

/// “Die Prüfung erfolgt”, “eine Prüfung durchführen”: the process hides in the noun.
fn nominalstil(text: &Text<'_>, found: &mut Vec<Einwand>) {
    const ERFOLGEN: [&str; 2] = ["erfolgen", "erfolgt"];
    const AUSFUEHREN: [&str; 6] =
        ["durchführen", "durchgeführt", "durchzuführen", "vornehmen", "vorgenommen", "vorzunehmen"];
    // What is carried out and has no verb of its own that says more.
    const EREIGNISSE: [&str; 8] =
        ["schulung", "wartung", "sitzung", "besprechung", "veranstaltung", "übung", "einweisung", "befragung"];
    let hides = |token: &&Token<'_>| {
        let is_event = EREIGNISSE.iter().any(|event| token.klein.ends_with(event));
        token.is_capital()
            && !is_event
            && ["ung", "heit", "keit", "ation", "ierung"].iter().any(|end| token.klein.ends_with(end))
    };
    for teil in text.hauptteile() {
        let tokens = text.of(teil);
        let Some(verb) = tokens.iter().position(|token| token.is_any(&ERFOLGEN) || token.is_any(&AUSFUEHREN)) else {
            continue;
        };
        let before = tokens.get(..verb).unwrap_or_default();
        // What happens can stand anywhere before “erfolgt”; what is carried out stands right before the verb.
        let near = if tokens.get(verb).is_some_and(|token| token.is_any(&ERFOLGEN)) { before.len() } else { 3 };
        if let Some(noun) = before.iter().rev().take(near).find(hides) {
            let einwand = Einwand::new(rules::NOMINALSTIL, noun.stelle.clone());
            found.push(einwand.with_hint("hinweis-nominalstil"));
        }
    }
}
