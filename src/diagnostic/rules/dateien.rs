//! The names of findings about files and what can be read of them.

use super::{Rule, Severity};

rules! {
    DATEIEN "dateien"

    /// A file that the project needs is not there.
    DATEI_FEHLT = Fehler "datei-fehlt";
    /// A file exists but cannot be read.
    DATEI_UNLESBAR = Fehler "datei-unlesbar";
    /// A file is larger than any project file should be.
    DATEI_ZU_GROSS = Fehler "datei-zu-gross";
    /// A file is not valid UTF-8.
    DATEI_NICHT_UTF8 = Fehler "datei-nicht-utf8";
    /// A file has no content.
    DATEI_LEER = Fehler "datei-leer";
    /// A file with another ending than the one that is read.
    DATEI_FALSCH_BENANNT = Fehler "datei-falsch-benannt";
    /// A folder or device stands where a file should.
    KEINE_DATEI = Fehler "keine-datei";
    /// A text is not YAML.
    YAML_SYNTAX = Fehler "yaml-syntax";
    /// A text is nested or multiplied beyond reason.
    YAML_UEBERMASS = Fehler "yaml-uebermass";
    /// A key stands twice in one mapping.
    SCHLUESSEL_DOPPELT = Fehler "schluessel-doppelt";
    /// A section stands in two files of a split part.
    ABSCHNITT_DOPPELT = Fehler "abschnitt-doppelt";
    /// A field that does not exist.
    UNBEKANNTES_FELD = Fehler "unbekanntes-feld";
    /// A required field is not there.
    FELD_FEHLT = Fehler "feld-fehlt";
    /// A list where a text belongs, and the like.
    FALSCHER_TYP = Fehler "falscher-typ";
    /// A scalar that is not of the expected form.
    FALSCHER_WERT = Fehler "falscher-wert";
    /// A word that is none of the possible ones.
    UNBEKANNTER_WERT = Fehler "unbekannter-wert";
    /// A text of nothing but white space.
    LEERER_TEXT = Fehler "leerer-text";
    /// A control character in a text.
    STEUERZEICHEN = Fehler "steuerzeichen";
    /// One identifier for two things.
    KENNUNG_DOPPELT = Fehler "kennung-doppelt";
    /// A reference to an identifier that nothing has.
    VERWEIS_UNBEKANNT = Fehler "verweis-unbekannt";
    /// A reference to a thing of another kind.
    VERWEIS_FALSCHE_ART = Fehler "verweis-falsche-art";
}
