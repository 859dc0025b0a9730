//! A requirement text in its parts: sentences, clauses, words. Knows just enough German to tell a condition or a relative clause
//! from what is required.

use std::ops::Range;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Art {
    Wort,
    Zahl,
    Zeichen,
}

/// A word, a number or a mark, with its place in the text in bytes.
#[derive(Debug, Clone)]
pub(super) struct Token<'t> {
    pub(super) text: &'t str,
    /// The text in lower case.
    pub(super) klein: String,
    pub(super) art: Art,
    pub(super) stelle: Range<usize>,
}

impl Token<'_> {
    pub(super) fn is(&self, word: &str) -> bool {
        self.klein == word
    }

    pub(super) fn is_any(&self, words: &[&str]) -> bool {
        words.contains(&self.klein.as_str())
    }

    pub(super) fn is_word(&self) -> bool {
        self.art == Art::Wort
    }

    /// Whether it begins with a capital letter, as nouns do.
    pub(super) fn is_capital(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }
}

/// A part of a sentence between commas and the like.
#[derive(Debug, Clone)]
pub(super) struct Teil {
    /// Its tokens.
    pub(super) tokens: Range<usize>,
    /// Whether it only says when, whom or why: a condition or a relative clause.
    pub(super) neben: bool,
}

/// A requirement text in tokens and clauses; quoted words are none of its own and left out, but for the mark before them.
#[derive(Debug)]
pub(super) struct Text<'t> {
    pub(super) tokens: Vec<Token<'t>>,
    /// Clauses by sentence.
    pub(super) saetze: Vec<Vec<Teil>>,
}

/// Marks that end a clause.
const TRENNER: [&str; 9] = [",", ";", ":", "–", "—", "(", ")", "!", "?"];

/// Words behind which a point ends no sentence.
const ABKUERZUNGEN: [&str; 25] = [
    "z", "b", "u", "a", "d", "h", "i", "o", "ca", "bzw", "ggf", "evtl", "etc", "usw", "usf", "nr", "art", "abs",
    "inkl", "exkl", "max", "min", "bspw", "vgl", "lit",
];

/// Words that begin a clause that is not what is required.
const KONJUNKTIONEN: [&str; 48] = [
    "falls",
    "sobald",
    "solange",
    "sofern",
    "soweit",
    "wenn",
    "dass",
    "sodass",
    "damit",
    "weil",
    "da",
    "obwohl",
    "während",
    "bis",
    "bevor",
    "nachdem",
    "ehe",
    "indem",
    "ob",
    "um",
    "ohne",
    "statt",
    "anstatt",
    "wo",
    "wer",
    "was",
    "wie",
    "wobei",
    "wofür",
    "womit",
    "worauf",
    "wann",
    "warum",
    "weshalb",
    "wieso",
    "wodurch",
    "woran",
    "worin",
    "wonach",
    "wozu",
    "woher",
    "wohin",
    "wovon",
    "seit",
    "seitdem",
    "sooft",
    "gleichgültig",
    "egal",
];

/// Those of them that are prepositions at the beginning of a sentence.
const AUCH_PRAEPOSITION: [&str; 6] = ["während", "bis", "um", "ohne", "statt", "seit"];

/// Words in front of a conjunction that say how it is meant: “auch wenn”.
const VORWORTE: [&str; 6] = ["auch", "selbst", "nur", "außer", "erst", "insbesondere"];

/// Verbs at the end of a clause that depends on another: “die der Innendienst anlegen und löschen kann”.
const ENDVERBEN: [&str; 20] = [
    "muss", "müssen", "soll", "sollen", "kann", "können", "darf", "dürfen", "will", "wollen", "wird", "werden",
    "wurde", "wurden", "ist", "sind", "hat", "haben", "war", "waren",
];

const RELATIVPRONOMEN: [&str; 15] = [
    "der", "die", "das", "den", "dem", "dessen", "deren", "denen", "welche", "welcher", "welches", "welchem",
    "welchen", "so", "derer",
];

const PRAEPOSITIONEN: [&str; 24] = [
    "in",
    "an",
    "auf",
    "aus",
    "bei",
    "mit",
    "nach",
    "von",
    "vor",
    "zu",
    "für",
    "über",
    "unter",
    "durch",
    "gegen",
    "ohne",
    "um",
    "hinter",
    "neben",
    "zwischen",
    "innerhalb",
    "anhand",
    "aufgrund",
    "wegen",
];

/// The modal verbs of the legend, German and English.
pub(super) const MODALVERBEN: [&str; 8] = ["muss", "müssen", "soll", "sollen", "kann", "können", "darf", "dürfen"];

impl<'t> Text<'t> {
    /// Takes a text apart.
    pub(super) fn new(text: &'t str) -> Self {
        let tokens = tokens(text);
        let saetze = saetze(&tokens);
        Self { tokens, saetze }
    }

    pub(super) fn of(&self, teil: &Teil) -> &[Token<'t>] {
        self.tokens.get(teil.tokens.clone()).unwrap_or_default()
    }

    /// The clauses that say what is required, of all sentences.
    pub(super) fn hauptteile(&self) -> impl Iterator<Item = &Teil> {
        self.saetze.iter().flatten().filter(|teil| !teil.neben)
    }

    /// The tokens of the clauses of a sentence that say what is required, in a row.
    pub(super) fn main(&self, satz: &[Teil]) -> Vec<Token<'t>> {
        satz.iter().filter(|teil| !teil.neben).flat_map(|teil| self.of(teil)).cloned().collect()
    }

    /// Whether a place lies in a clause that only says when, whom or why.
    pub(super) fn is_beside(&self, place: &Range<usize>) -> bool {
        let teile = self.saetze.iter().flatten().filter(|teil| teil.neben);
        teile.into_iter().any(|teil| {
            let tokens = self.of(teil);
            let (first, last) = (tokens.first(), tokens.last());
            first.is_some_and(|first| first.stelle.start <= place.start)
                && last.is_some_and(|last| place.end <= last.stelle.end)
        })
    }

    /// The longest sentence: how many words and numbers it has, and where it stands.
    pub(super) fn longest(&self) -> (usize, Range<usize>) {
        let measured = self.saetze.iter().map(|teile| {
            let mut tokens = teile.iter().flat_map(|teil| self.of(teil));
            let start = tokens.clone().next().map_or(0, |token| token.stelle.start);
            let words = tokens.clone().filter(|token| token.art != Art::Zeichen).count();
            (words, start..tokens.next_back().map_or(start, |token| token.stelle.end))
        });
        measured.max_by_key(|(words, _)| *words).unwrap_or_default()
    }
}

/// Words, numbers and marks in order.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut quoted = None;
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if let Some(end) = quoted {
            if c == end || (end == '“' && matches!(c, '”' | '"')) {
                quoted = None;
            }
            continue;
        }
        if c.is_whitespace() {
            continue;
        }
        let rest = &text[start + c.len_utf8()..];
        quoted = closing(c).filter(|end| rest.contains(*end) || *end == '“' && rest.contains(['”', '"']));
        let mut end = start + c.len_utf8();
        let art = match (c.is_alphabetic(), c.is_ascii_digit()) {
            (false, false) => Art::Zeichen,
            (_, digit) => {
                let mut only_digits = digit;
                while let Some((at, next)) = chars.peek().copied() {
                    if !continues(text, at, next) {
                        break;
                    }
                    only_digits &= !next.is_alphabetic() && next != '-';
                    end = at + next.len_utf8();
                    chars.next();
                }
                if only_digits { Art::Zahl } else { Art::Wort }
            }
        };
        let word = &text[start..end];
        found.push(Token { text: word, klein: word.to_lowercase(), art, stelle: start..end });
    }
    found
}

/// The mark that ends what `c` begins to quote.
fn closing(c: char) -> Option<char> {
    match c {
        '„' => Some('“'),
        '‚' => Some('‘'),
        '"' | '`' => Some(c),
        '»' => Some('«'),
        '›' => Some('‹'),
        _ => None,
    }
}

/// Whether the character at `at` belongs to the word or number before it.
fn continues(text: &str, at: usize, c: char) -> bool {
    if c.is_alphanumeric() {
        return true;
    }
    let mut behind = text[at + c.len_utf8()..].chars();
    let before = text[..at].chars().next_back();
    match c {
        // E-Mail, CRM-System; but not the hyphen of “Groß- und Kleinschreibung”.
        '-' | '‑' => behind.next().is_some_and(char::is_alphanumeric),
        // 99,5 and 1.000 and 12:30.
        ',' | '.' | ':' => {
            before.is_some_and(|c| c.is_ascii_digit()) && behind.next().is_some_and(|c| c.is_ascii_digit())
        }
        // Nutzer:innen, Benutzer*innen.
        '*' | '_' => behind.next().is_some_and(char::is_lowercase),
        _ => false,
    }
}

/// Sentences and their clauses.
fn saetze(tokens: &[Token<'_>]) -> Vec<Vec<Teil>> {
    let mut found = Vec::new();
    let mut ranges: Vec<Bereich> = Vec::new();
    let (mut start, mut klammern) = (0, 0_usize);
    for (index, token) in tokens.iter().enumerate() {
        let ends = is_end(tokens, index);
        if !ends && !token.is_any(&TRENNER) {
            continue;
        }
        if start < index {
            ranges.push((start..index, klammern > 0));
        }
        klammern = if token.is("(") { klammern + 1 } else { klammern.saturating_sub(usize::from(token.is(")"))) };
        start = index + 1;
        if ends && !ranges.is_empty() {
            found.push(teile(tokens, std::mem::take(&mut ranges)));
        }
    }
    if start < tokens.len() {
        ranges.push((start..tokens.len(), klammern > 0));
    }
    if !ranges.is_empty() {
        found.push(teile(tokens, ranges));
    }
    found
}

/// A part of a sentence, and whether it stands in brackets.
type Bereich = (Range<usize>, bool);

/// Whether the token is the point behind a sentence.
pub(super) fn is_end(tokens: &[Token<'_>], index: usize) -> bool {
    let is_point = tokens.get(index).is_some_and(|token| token.is(".") || token.is("!") || token.is("?"));
    let before = index.checked_sub(1).and_then(|at| tokens.get(at));
    let shortens = before.is_some_and(|token| token.is_any(&ABKUERZUNGEN) || token.art == Art::Zahl);
    match tokens.get(index + 1) {
        None => is_point,
        Some(next) => is_point && !shortens && next.is_capital(),
    }
}

fn teile(tokens: &[Token<'_>], ranges: Vec<Bereich>) -> Vec<Teil> {
    let slice = |range: &Range<usize>| tokens.get(range.clone()).unwrap_or_default();
    // “Wird ein Angebot gelöscht, (so) muss das CRM-System …”: what stands before the verb in front is a condition.
    let begins = |(range, _): &Bereich| match slice(range) {
        [first, second, ..] if first.is_any(&["so", "dann"]) => second.is_any(&MODALVERBEN),
        [first, ..] => first.is_any(&MODALVERBEN),
        [] => false,
    };
    let turned = ranges.iter().skip(1).position(begins).map_or(0, |at| at + 1);
    let mut found: Vec<Teil> = Vec::with_capacity(ranges.len());
    for (index, (range, in_brackets)) in ranges.into_iter().enumerate() {
        let neben = index < turned || in_brackets || is_dependent(slice(&range), index > 0);
        if !neben && ends_dependent(slice(&range)) {
            // What stands between its beginning and its verb belongs to it: “die er anlegen, ändern und löschen kann”.
            let opened = found.iter().rposition(|teil| teil.neben).filter(|at| *at >= turned);
            if let Some(at) = opened {
                found.iter_mut().skip(at).for_each(|teil| teil.neben = true);
                found.push(Teil { tokens: range, neben: true });
                continue;
            }
        }
        found.push(Teil { tokens: range, neben });
    }
    found
}

/// Whether a part ends with the verb that only dependent clauses end with.
fn ends_dependent(tokens: &[Token<'_>]) -> bool {
    let Some((last, head)) = tokens.split_last() else { return false };
    last.is_any(&ENDVERBEN) && !head.iter().any(|token| token.is_any(&MODALVERBEN))
}

/// Whether a clause is a condition, a relative clause or the like; those that only `follows` others can be relative.
fn is_dependent(tokens: &[Token<'_>], follows: bool) -> bool {
    let (Some(first), second) = (tokens.first(), tokens.get(1)) else { return false };
    if first.is_any(&VORWORTE) && second.is_some_and(|second| second.is_any(&KONJUNKTIONEN)) {
        return true;
    }
    if first.is_any(&KONJUNKTIONEN) {
        return !first.is_any(&AUCH_PRAEPOSITION) || follows;
    }
    let relative = |token: &Token<'_>| token.is_any(&RELATIVPRONOMEN);
    let opens = relative(first) || (first.is_any(&PRAEPOSITIONEN) && second.is_some_and(relative));
    let ends_in_verb = tokens.last().is_some_and(|last| last.is_word() && !last.is_capital());
    // A modal verb in second place makes a main clause; behind its verb (“die er sehen darf und …”) it does not.
    let obliges = |pair: &[Token<'_>]| match pair {
        [before, modal] => modal.is_any(&MODALVERBEN) && (before.is_capital() || !before.klein.ends_with('n')),
        _ => false,
    };
    let head = tokens.split_last().map(|(_, head)| head).unwrap_or_default();
    follows && opens && ends_in_verb && !head.windows(2).any(obliges)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn haupt(text: &str) -> Vec<String> {
        let text = Text::new(text);
        let words = |teil: &Teil| text.of(teil).iter().map(|token| token.text).collect::<Vec<_>>().join(" ");
        text.hauptteile().map(words).collect()
    }

    #[test]
    fn conditions_and_relative_clauses_are_told_from_what_is_required() {
        assert_eq!(
            haupt("Sobald ein Angebot gelöscht wird, muss das CRM-System den Vertrieb benachrichtigen."),
            ["muss das CRM-System den Vertrieb benachrichtigen"]
        );
        assert_eq!(haupt("Wird ein Angebot gelöscht, muss das CRM-System fragen."), ["muss das CRM-System fragen"]);
        assert_eq!(
            haupt("Das CRM-System muss Nutzern, die Angebote freigeben können, diese anzeigen."),
            ["Das CRM-System muss Nutzern", "diese anzeigen"]
        );
        assert_eq!(haupt("Das CRM-System muss Name, Anschrift und Ort anzeigen.").len(), 2);
        for dependent in [
            ", die der Innendienst anlegen, ändern und löschen kann",
            ", sobald ein Angebot gelöscht, storniert oder abgelehnt werden soll",
            ", wann ein Angebot freigegeben werden muss",
            ", anhand derer er die Bonität beurteilen kann",
            ", die nur die Vertriebsleitung sehen darf und der Innendienst nicht",
            ", auch wenn die Firma gesperrt werden muss",
        ] {
            assert_eq!(haupt(&format!("Das CRM-System muss Aufgaben anzeigen{dependent}.")).len(), 1, "{dependent}");
        }
        assert_eq!(
            haupt("Kann die E-Mail nicht zugestellt werden, so muss das CRM-System fragen."),
            ["so muss das CRM-System fragen"]
        );
        assert_eq!(haupt("Das CRM-System muss Felder (Telefon kann leer sein) und Ort zeigen.").len(), 2);
    }

    #[test]
    fn numbers_hyphens_and_quotations_keep_their_shape() {
        let words = |text| tokens(text).into_iter().map(|token| token.text).collect::<Vec<_>>();
        assert_eq!(words("99,5 % von 1.000 E-Mails"), ["99,5", "%", "von", "1.000", "E-Mails"]);
        assert_eq!(words("den Status „sofort prüfen“ setzen"), ["den", "Status", "„", "setzen"]);
        assert_eq!(words("und/oder z. B. 2FA"), ["und", "/", "oder", "z", ".", "B", ".", "2FA"]);
        assert_eq!(words("ein \"offenes Zitat"), ["ein", "\"", "offenes", "Zitat"]);
    }

    #[test]
    fn points_of_abbreviations_and_ordinals_end_no_sentence() {
        assert_eq!(Text::new("Das muss z. B. am 1. Januar gelten. Es muss mehr.").saetze.len(), 2);
    }
}
