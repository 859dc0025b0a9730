//! The names of findings about requirement sentences.

use super::{Rule, Severity};

rules! {
    SAETZE "saetze"

    /// A property that nobody can measure.
    UNSCHARFES_WORT = Warnung "unscharfes-wort";
    /// A time without limit.
    UNSCHARFE_ZEIT = Warnung "unscharfe-zeit";
    /// A quantity without number.
    UNSCHARFE_MENGE = Warnung "unscharfe-menge";
    /// A way out of the obligation.
    SCHLUPFWORT = Warnung "schlupfwort";
    /// A list that does not end.
    OFFENE_LISTE = Warnung "offene-liste";
    /// And, or, or both.
    UNKLARE_VERKNUEPFUNG = Warnung "unklare-verknuepfung";
    /// Nobody who has a role acts.
    AKTEUR_UNBESTIMMT = Warnung "akteur-unbestimmt";
    /// A verb that wishes where it should oblige.
    SCHWACHES_MODALVERB = Warnung "schwaches-modalverb";
    /// A negation that can be read in two ways.
    VERNEINUNG_UNKLAR = Warnung "verneinung-unklar";
    /// A comparison without the value that is compared with.
    VERGLEICH_OHNE_BEZUG = Warnung "vergleich-ohne-bezug";
    /// All, always, never.
    ALLQUANTOR = Hinweis "allquantor";
    /// A verb that does not say what happens.
    LEERES_VERB = Warnung "leeres-verb";
    /// A noun that hides what happens.
    NOMINALSTIL = Hinweis "nominalstil";
    /// A passive without anybody who acts.
    PASSIV_OHNE_AKTEUR = Warnung "passiv-ohne-akteur";
    /// More than one requirement in a sentence.
    MEHRERE_ANFORDERUNGEN = Hinweis "mehrere-anforderungen";
    /// More words than a reader keeps in mind.
    SATZ_ZU_LANG = Hinweis "satz-zu-lang";
    /// No subject, no main clause, or an ambiguous condition.
    SATZSCHABLONE = Warnung "satzschablone";
    /// A pronoun without a noun that it stands for.
    PRONOMEN_OHNE_BEZUG = Warnung "pronomen-ohne-bezug";
    /// A measure without unit.
    ZAHL_OHNE_EINHEIT = Warnung "zahl-ohne-einheit";
    /// An abbreviation that nothing explains.
    ABKUERZUNG_UNBEKANNT = Hinweis "abkuerzung-unbekannt";
    /// A product that is fixed before offers are compared.
    PRODUKTNAME = Warnung "produktname";
    /// An acceptance criterion that no third person can decide.
    ABNAHME_UNPRUEFBAR = Warnung "abnahme-unpruefbar";
    /// A term in two spellings.
    BEGRIFF_UNEINHEITLICH = Hinweis "begriff-uneinheitlich";
    /// Two requirements that say the same.
    ANFORDERUNG_AEHNLICH = Warnung "anforderung-aehnlich";
    /// Two requirements that differ in their figures only.
    ANFORDERUNG_WIDERSPRICHT = Warnung "anforderung-widerspricht";
}
