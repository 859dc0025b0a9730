//! The names of findings about exports of other programs.

use super::{Rule, Severity};

rules! {
    TABELLEN "tabellen"

    /// A column that is stated and that the export does not have.
    SPALTE_UNBEKANNT = Fehler "spalte-unbekannt";
    /// A column that is stated and that the export has twice.
    SPALTE_DOPPELT = Fehler "spalte-doppelt";
    /// A column that is stated for two things.
    SPALTE_VERGEBEN = Fehler "spalte-vergeben";
    /// Two columns of the same usual name, of which none is taken.
    SPALTE_MEHRDEUTIG = Warnung "spalte-mehrdeutig";
    /// Two questions for one need.
    FRAGE_DOPPELT = Fehler "frage-doppelt";
    /// One code twice.
    CODE_DOPPELT = Fehler "code-doppelt";
    /// A code for free texts that no export can hold.
    CODE_MIT_KOMMA = Fehler "code-mit-komma";
    /// No column of the export holds something that is needed.
    SPALTE_FEHLT = Fehler "spalte-fehlt";
    /// Day and month of a column could be swapped.
    DATUM_MEHRDEUTIG = Fehler "datum-mehrdeutig";
    /// A column for dates holds none.
    SPALTE_OHNE_DATUM = Fehler "spalte-ohne-datum";
    /// Points of a column may set groups or decimals apart.
    ZAHL_MEHRDEUTIG = Fehler "zahl-mehrdeutig";
    /// A column for numbers holds none.
    SPALTE_OHNE_ZAHL = Fehler "spalte-ohne-zahl";
    /// An export has no row that counts.
    TABELLE_LEER = Fehler "tabelle-leer";
    /// At least half of the rows of an export cannot be read.
    TABELLE_UNLESBAR = Fehler "tabelle-unlesbar";
    /// Many rows of an export were left out.
    VIELE_ZEILEN_AUSGELASSEN = Warnung "viele-zeilen-ausgelassen";
    /// A row of an export does not end.
    ZEILE_OHNE_ENDE = Fehler "zeile-ohne-ende";
    /// An export has special characters in two character sets.
    ZEICHENSATZ_GEMISCHT = Warnung "zeichensatz-gemischt";
}
