//! The names of findings about rules, catalogues and what is derived by them.

use super::{Rule, Severity};

rules! {
    ABLEITUNG "ableitung"

    /// A template or rule of the user that does not work.
    VORLAGE_FEHLERHAFT = Fehler "vorlage-fehlerhaft";
    /// An expression or a text of a rule that is misspelt.
    VORLAGE_SYNTAX = Fehler "vorlage-syntax";
    /// Two rules under one name.
    REGEL_DOPPELT = Fehler "regel-doppelt";
    /// A derived requirement whose identifier is taken.
    ABLEITUNG_DOPPELT = Fehler "ableitung-doppelt";
    /// An adjustment of a requirement that is not derived.
    ANPASSUNG_UNBEKANNT = Fehler "anpassung-unbekannt";
    /// Two adjustments of the same requirement.
    ANPASSUNG_DOPPELT = Fehler "anpassung-doppelt";
    /// A finding rule whose expression does not work.
    BEFUNDREGEL_FEHLERHAFT = Fehler "befundregel-fehlerhaft";
    /// A finding that does not exist.
    BEFUND_UNBEKANNT = Fehler "befund-unbekannt";
    /// Two answers to the same question.
    ANTWORT_DOPPELT = Fehler "antwort-doppelt";
    /// An answer against what the data says.
    ANTWORT_WIDERSPRICHT = Warnung "antwort-widerspricht";
    /// A catalogue that does not exist.
    KATALOG_UNBEKANNT = Fehler "katalog-unbekannt";
    /// A catalogue in another version than the one that was looked at.
    KATALOG_ANDERE_VERSION = Warnung "katalog-andere-version";
    /// Two entries of catalogues under one identifier.
    KATALOGEINTRAG_DOPPELT = Fehler "katalogeintrag-doppelt";
    /// A catalogue entry whose texts do not work.
    KATALOGEINTRAG_FEHLERHAFT = Fehler "katalogeintrag-fehlerhaft";
    /// A rule that does not exist.
    REGEL_UNBEKANNT = Fehler "regel-unbekannt";
    /// A confirmed value that no catalogue entry has.
    WERT_UNBEKANNT = Fehler "wert-unbekannt";
    /// A word where a number was proposed.
    WERT_KEINE_ZAHL = Fehler "wert-keine-zahl";
    /// A value confirmed twice.
    WERT_DOPPELT = Fehler "wert-doppelt";
    /// A confirmed value other than the one in the text.
    WERT_ABWEICHEND = Fehler "wert-abweichend";
}
