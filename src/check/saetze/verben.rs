//! Verbs: the modal verb that obliges, and passives in which nobody acts.

use super::begriffe::Begriffe;
use super::woerter::span;
use super::zerlegung::{Text, Token};
use super::{Einwand, Satz};
use crate::diagnostic::rules;
use crate::model::lastenheft::Prioritaet;
use crate::text::Sprache;

/// The legend promises exactly one modal verb in the main clause, the one of the priority. German sentences are accepted in English
/// documents as well, because what the client wrote is not translated.
pub(super) fn modalverb(satz: &Satz<'_>, text: &Text<'_>, found: &mut Vec<Einwand>) {
    let verbs = modalverben(text, satz.sprache);
    let wrong = verbs.iter().find(|(verb, _)| *verb != satz.prioritaet).or_else(|| verbs.get(1));
    if verbs.len() == 1 && wrong.is_none() {
        return;
    }
    let place = wrong.map_or_else(|| weak(text).unwrap_or(0..satz.text.len()), |(_, token)| token.stelle.clone());
    let can = verbs.len() > 1 && wrong.is_some_and(|(_, token)| token.is("können"));
    let hint = if can { "hinweis-modalverb-koennen" } else { "hinweis-modalverb-falsch" };
    found.push(Einwand::new(rules::MODALVERB_FALSCH, place).with_hint(hint));
}

/// Where a verb stands that obliges nobody, in the place of one of the legend.
fn weak(text: &Text<'_>) -> Option<std::ops::Range<usize>> {
    let mut tokens = text.hauptteile().flat_map(|teil| text.of(teil));
    let verbs = ["könnte", "könnten", "dürfte", "dürften", "müsste", "müssten", "würde", "würden", "darf", "dürfen"];
    tokens.find(|token| token.is_any(&verbs)).map(|token| token.stelle.clone())
}

/// The modal verbs of all main clauses with the priorities that they stand for.
fn modalverben<'t>(text: &'t Text<'_>, sprache: Sprache) -> Vec<(Prioritaet, &'t Token<'t>)> {
    let mut found = Vec::new();
    for teil in text.hauptteile() {
        let tokens = text.of(teil);
        for token in tokens {
            let verb = match (token.klein.as_str(), sprache) {
                ("muss" | "müssen", _) | ("shall", Sprache::En) => Prioritaet::Muss,
                ("soll" | "sollen" | "sollte" | "sollten", _) | ("should", Sprache::En) => Prioritaet::Soll,
                ("kann" | "können", _) | ("may", Sprache::En) => Prioritaet::Kann,
                ("darf" | "dürfen", _) if forbids(tokens) => Prioritaet::Muss,
                _ => continue,
            };
            if token.is_word() {
                found.push((verb, token));
            }
        }
    }
    found
}

/// The word of the legend for a wish, where the author meant a Soll: “sollte” → “soll”.
pub(super) fn ersatz(einwand: &Einwand, satz: &Satz<'_>) -> Option<String> {
    let is_wish = einwand.rule == rules::SCHWACHES_MODALVERB && satz.prioritaet == Prioritaet::Soll;
    match satz.text.get(einwand.stelle.clone()).filter(|_| is_wish)? {
        "sollte" => Some("soll".to_owned()),
        "sollten" => Some("sollen".to_owned()),
        _ => None,
    }
}

/// Whether “darf …” is a prohibition: what is merely allowed obliges nobody.
fn forbids(tokens: &[Token<'_>]) -> bool {
    tokens.iter().any(|token| {
        token.is_any(&[
            "nicht",
            "nur",
            "nie",
            "niemals",
            "höchstens",
            "ausschließlich",
            "erst",
            "maximal",
            "weder",
            "lediglich",
            "allein",
            "frühestens",
            "niemand",
            "nirgends",
        ]) || token.klein.starts_with("kein")
    }) || tokens.windows(2).any(|pair| matches!(pair, [bis, zu] if bis.is("bis") && zu.is("zu")))
}

const WERDEN: [&str; 4] = ["werden", "wird", "wurde", "wurden"];

/// A passive in the requirement without anybody who acts.
pub(super) fn passiv(text: &Text<'_>, begriffe: &Begriffe, found: &mut Vec<Einwand>) {
    if !text.tokens.iter().any(|token| token.is_any(&WERDEN)) {
        return;
    }
    for satz in &text.saetze {
        let tokens = text.main(satz);
        if let Some((at, length)) = passive(&tokens).filter(|_| !has_actor(&tokens, begriffe)) {
            let place = span(&tokens, at, length);
            found.push(Einwand::new(rules::PASSIV_OHNE_AKTEUR, place).with_hint("hinweis-passiv-ohne-akteur"));
        }
    }
}

/// Where the participle and its “werden” stand.
fn passive(tokens: &[Token<'_>]) -> Option<(usize, usize)> {
    let has_modal = tokens.iter().any(|token| token.is_any(&super::zerlegung::MODALVERBEN));
    if has_modal {
        // “muss gespeichert werden”: a future is impossible behind a modal verb.
        return tokens.windows(2).enumerate().rev().find_map(|(at, pair)| match pair {
            [participle, werden] if werden.is("werden") && is_participle(participle, true) => Some((at, 2)),
            _ => None,
        });
    }
    // “Angebote werden gespeichert”: the participle ends the clause.
    let werden = tokens.iter().position(|token| token.is_any(&WERDEN))?;
    let last = tokens.len().checked_sub(1)?;
    let ends = tokens.get(last).is_some_and(|token| last > werden && is_participle(token, false));
    ends.then_some((last, 1))
}

/// Prefixes of verbs that form the participle without “ge”.
const UNTRENNBAR: [&str; 12] =
    ["be", "ver", "er", "ent", "zer", "über", "unter", "wider", "miss", "durch", "um", "hinter"];

/// Whether a word is a participle; behind a modal verb infinitives are none of the choices.
fn is_participle(token: &Token<'_>, behind_modal: bool) -> bool {
    let word = token.klein.as_str();
    let excluded =
        ["bekannt", "öffentlich", "nicht", "erst", "fällig", "gerecht", "bewusst", "mit", "statt", "selbst", "recht"];
    if !token.is_word() || token.is_capital() || excluded.contains(&word) || word.chars().count() < 5 {
        return false;
    }
    let (in_t, in_en) = (word.ends_with('t'), word.ends_with("en"));
    let has_ge = word.contains("ge");
    let strong = UNTRENNBAR.iter().any(|prefix| word.starts_with(prefix));
    if behind_modal {
        in_t || (in_en && (has_ge || strong))
    } else {
        (in_t && (has_ge || strong || word.ends_with("iert")))
            || (in_en && word.contains("ge") && !word.ends_with("gen"))
    }
}

/// Whether “von” or “durch” names who acts, behind the modal verb.
fn has_actor(tokens: &[Token<'_>], begriffe: &Begriffe) -> bool {
    let verbs = ["wird", "werden", "muss", "müssen", "soll", "sollen", "kann", "können", "darf", "dürfen"];
    let from = tokens.iter().position(|token| token.is_any(&verbs)).unwrap_or_default();
    let behind = tokens.get(from..).unwrap_or_default();
    behind.iter().enumerate().any(|(at, token)| {
        // “E-Mails von Kunden”: right between two nouns it says whose they are.
        let neighbours = (at.checked_sub(1).and_then(|at| behind.get(at)), behind.get(at + 1));
        let belongs = token.is("von") && matches!(neighbours, (Some(a), Some(b)) if a.is_capital() && b.is_capital());
        token.is_any(&["von", "vom", "durch", "seitens"])
            && !belongs
            && behind.iter().skip(at + 1).take(4).any(|noun| noun.is_capital() && begriffe.is_actor(noun.text))
    })
}
