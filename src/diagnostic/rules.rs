//! The names of all findings. Names are permanent: people quote them and machines match them.

use super::{Rule, Severity};

/// Declares rules, and the list of them.
macro_rules! rules {
    ($all:ident $($(#[$doc:meta])* $constant:ident = $severity:ident $name:literal;)*) => {
        $($(#[$doc])* pub const $constant: Rule = Rule { name: $name, severity: Severity::$severity };)*

        /// These rules, in the order of their file.
        pub const $all: &[Rule] = &[$($constant),*];
    };
}

mod kundenorientierung;
mod umsetzung;
mod zeitplan;

pub use kundenorientierung::*;
pub use umsetzung::*;
pub use zeitplan::*;

/// Every rule.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    ALLGEMEIN.iter().chain(ZEITPLAN).chain(UMSETZUNG).chain(KUNDENORIENTIERUNG)
}

rules! {
    ALLGEMEIN

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
    /// A reference to a step that the process does not have.
    SCHRITT_UNBEKANNT = Fehler "schritt-unbekannt";
    /// A step number that the process has twice.
    SCHRITT_DOPPELT = Fehler "schritt-doppelt";
    /// More who named a need than were asked.
    NENNUNGEN_UNMOEGLICH = Fehler "nennungen-unmoeglich";
    /// A rate per hour below zero.
    STUNDENSATZ_NEGATIV = Fehler "stundensatz-negativ";
    /// A logo that is missing or no picture.
    LOGO_UNBRAUCHBAR = Fehler "logo-unbrauchbar";
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
    /// An A-Kriterium that is no Muss.
    A_KRITERIUM_OHNE_MUSS = Fehler "a-kriterium-ohne-muss";
    /// More A-Kriterien than bidders and assessors can bear.
    A_KRITERIEN_ZU_VIELE = Warnung "a-kriterien-zu-viele";
    /// A hand-written requirement without exactly the modal verb of its priority.
    MODALVERB_FALSCH = Fehler "modalverb-falsch";
    /// A Muss that nobody can accept, because it has no criterion.
    MUSS_OHNE_ABNAHME = Warnung "muss-ohne-abnahme";
    /// A requirement that was taken over and whose source is gone.
    HERKUNFT_ENTFALLEN = Warnung "herkunft-entfallen";
    /// A working state that calls itself released.
    FREIGABE_VON_HAND = Fehler "freigabe-von-hand";
    /// A release with an open point that holds it up.
    FREIGABE_BLOCKIERT = Fehler "freigabe-blockiert";
    /// A release that nobody answers for.
    FREIGABE_FEHLT = Fehler "freigabe-fehlt";
    /// A release with proposals that nobody took over.
    FREIGABE_MIT_VORSCHLAEGEN = Fehler "freigabe-mit-vorschlaegen";
    /// A release with values that nobody confirmed.
    FREIGABE_MIT_OFFENEN_WERTEN = Fehler "freigabe-mit-offenen-werten";
    /// A release without a single requirement.
    FREIGABE_LEER = Fehler "freigabe-leer";
    /// A file of a release that is not as it was released.
    FREIGABE_VERAENDERT = Fehler "freigabe-veraendert";
    /// A release that does not name the one before.
    FREIGABE_OHNE_ANSCHLUSS = Fehler "freigabe-ohne-anschluss";
    /// Something between the releases that is none.
    FREIGABE_FREMD = Warnung "freigabe-fremd";
    /// A release of another version of crmplan.
    FREIGABE_UNLESBAR = Fehler "freigabe-unlesbar";
    /// A working state other than what was released, under a version that is not newer.
    VERSION_VERGEBEN = Fehler "version-vergeben";
    /// Characters that the fonts do not have.
    ZEICHEN_OHNE_SCHRIFT = Warnung "zeichen-ohne-schrift";
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
    /// An export ends long before the day of the analysis.
    UMSATZ_ENDET_FRUEH = Warnung "umsatz-endet-frueh";
    /// The day of the analysis lies outside the calendar of the program.
    STICHTAG_UNMOEGLICH = Fehler "stichtag-unmoeglich";
    /// A stated figure of the customer base that the sales figures contradict.
    KENNZAHL_WEICHT_AB = Warnung "kennzahl-weicht-ab";
    /// Two entries for one customer.
    KUNDE_DOPPELT = Fehler "kunde-doppelt";
    /// A role that has the same part in a process twice.
    RACI_DOPPELT = Warnung "raci-doppelt";
    /// A role that stands in for itself.
    VERTRETUNG_SELBST = Warnung "vertretung-selbst";
    /// More days of work than a year has, or none.
    BETRIEBSTAGE_UNMOEGLICH = Fehler "betriebstage-unmoeglich";
    /// An entry for a customer that the sales figures do not have.
    KUNDE_OHNE_UMSATZ = Warnung "kunde-ohne-umsatz";
    /// Limits of the ABC classes in the wrong order.
    ABC_GRENZEN = Fehler "abc-grenzen";
    /// A customer's number in two groups of companies.
    KONZERNKUNDE_DOPPELT = Fehler "konzernkunde-doppelt";
    /// A customer's number of a group that no row of the export has.
    KONZERNKUNDE_UNBEKANNT = Warnung "konzernkunde-unbekannt";
    /// The name of a group that is the number of a customer outside of it.
    KONZERNNAME_VERGEBEN = Warnung "konzernname-vergeben";
    /// A word for a segment that no customer of the export has.
    SEGMENTWORT_UNBEKANNT = Warnung "segmentwort-unbekannt";
    /// So many product groups that they must be articles.
    PRODUKTGRUPPEN_ZU_VIELE = Warnung "produktgruppen-zu-viele";
    /// Rows without the contribution margin that others have.
    DECKUNGSBEITRAG_LUECKEN = Warnung "deckungsbeitrag-luecken";
    /// Not a single positive amount.
    UMSATZ_NEGATIV = Fehler "umsatz-negativ";
    /// More negative than positive amounts.
    UMSATZ_MEIST_NEGATIV = Warnung "umsatz-meist-negativ";
    /// More than a year without a row.
    UMSATZ_LUECKE = Warnung "umsatz-luecke";
    /// A stated figure that the survey contradicts.
    BEFRAGUNG_WEICHT_AB = Warnung "befragung-weicht-ab";
    /// A column of a survey by which a person can be recognised.
    SPALTE_PERSON = Fehler "spalte-person";
    /// A column for answers on a scale holds mostly something else.
    SPALTE_OHNE_SKALA = Fehler "spalte-ohne-skala";
    /// A column for answers on a scale holds much that is off it.
    SPALTE_NEBEN_DER_SKALA = Warnung "spalte-neben-der-skala";
    /// A column says of rows that they are of another group than is stated for all.
    GRUPPE_WIDERSPRICHT = Fehler "gruppe-widerspricht";
    /// A survey of which nobody says who answered.
    BEFRAGUNG_OHNE_GRUPPE = Fehler "befragung-ohne-gruppe";
    /// A survey of which nobody says what was asked.
    BEFRAGUNG_OHNE_FRAGEN = Fehler "befragung-ohne-fragen";
    /// A survey without a single answer.
    BEFRAGUNG_LEER = Fehler "befragung-leer";
    /// Fewer answers than protect the single person.
    GRUPPE_KLEIN = Warnung "gruppe-klein";
    /// Fewer answers than an NPS needs.
    NPS_WENIGE_ANTWORTEN = Warnung "nps-wenige-antworten";
    /// More answers than people were asked.
    RUECKLAUF_UNMOEGLICH = Warnung "ruecklauf-unmoeglich";
    /// Weights of one level that do not make a whole.
    GEWICHTE_SUMME = Fehler "gewichte-summe";
    /// A weight of a criterion that no sum can hold.
    GEWICHT_ZU_GROSS = Fehler "gewicht-zu-gross";
    /// A group of the matrix that holds nothing.
    GRUPPE_OHNE_KRITERIEN = Fehler "gruppe-ohne-kriterien";
    /// A group of the Lastenheft in two places of the matrix.
    LASTENHEFTGRUPPE_DOPPELT = Fehler "lastenheftgruppe-doppelt";
    /// A formula without a parameter that it needs.
    VERFAHREN_UNVOLLSTAENDIG = Fehler "verfahren-unvollstaendig";
    /// References or a span that nothing can be measured by.
    VERGLEICHSWERTE_UNMOEGLICH = Fehler "vergleichswerte-unmoeglich";
    /// Years that cost cannot be compared over.
    JAHRE_UNMOEGLICH = Fehler "jahre-unmoeglich";
    /// Two offers of one bidder.
    ANGEBOT_DOPPELT = Fehler "angebot-doppelt";
    /// Two answers to one requirement.
    ANGEBOTSANTWORT_DOPPELT = Fehler "angebotsantwort-doppelt";
    /// A line with a price and a reason for none, or with neither.
    PREIS_UNKLAR = Fehler "preis-unklar";
    /// A price below zero.
    PREIS_NEGATIV = Fehler "preis-negativ";
    /// A price for years that do not follow each other.
    PREIS_JAHRE = Fehler "preis-jahre";
    /// Another currency without a rate.
    WAEHRUNG_OHNE_KURS = Fehler "waehrung-ohne-kurs";
    /// A Kann that is promised and nowhere priced.
    KANN_OHNE_PREIS = Warnung "kann-ohne-preis";
    /// A criterion that is not promised, and nobody says why.
    KRITERIUM_OHNE_BEGRUENDUNG = Warnung "kriterium-ohne-begruendung";
    /// A criterion that is promised in part, and nobody says which.
    KRITERIUM_OHNE_ABWEICHUNG = Warnung "kriterium-ohne-abweichung";
    /// A criterion that is promised for later, and nobody says when.
    KRITERIUM_OHNE_TERMIN = Warnung "kriterium-ohne-termin";
    /// A Muss that is not promised in full and that nobody has waived.
    MUSS_OHNE_ZUSAGE = Warnung "muss-ohne-zusage";
    /// A criterion that no requirement stands behind, without a reason.
    KRITERIUM_OHNE_QUELLE = Warnung "kriterium-ohne-quelle";
    /// Something about criteria that is open at release.
    PFLICHTENHEFT_OFFEN = Fehler "pflichtenheft-offen";
    /// A question of the Pflichtenheft that is not answered at release.
    PFLICHTENHEFT_FRAGE = Fehler "pflichtenheft-frage";
    /// A working state of the Lastenheft that is not the version that the Pflichtenheft comes from.
    PFLICHTENHEFT_ARBEITSSTAND = Warnung "pflichtenheft-arbeitsstand";
    /// Requirements of the Lastenheft that no criterion is made of.
    PFLICHTENHEFT_LUECKE = Fehler "pflichtenheft-luecke";
    /// A criterion for a requirement that the Lastenheft does not have.
    KRITERIUM_UNBEKANNT = Fehler "kriterium-unbekannt";
    /// A date after the end of the contract.
    TERMIN_NACH_VERTRAG = Warnung "termin-nach-vertrag";
    /// A date after the stage it belongs to.
    TERMIN_NACH_STUFE = Warnung "termin-nach-stufe";
    /// Chapters that changed since the last release without a change request.
    KAPITEL_OHNE_ANTRAG = Warnung "kapitel-ohne-antrag";
    /// A change request that was altered after it was released.
    AENDERUNG_NACHTRAEGLICH = Fehler "aenderung-nachtraeglich";
    /// A contractor that nobody chose.
    PFLICHTENHEFT_OHNE_ENTSCHEIDUNG = Fehler "pflichtenheft-ohne-entscheidung";
    /// A contractor without an offer.
    PFLICHTENHEFT_OHNE_ANGEBOT = Fehler "pflichtenheft-ohne-angebot";
    /// A line of the price sheet that is not there.
    PREISBEZUG_OHNE_ZEILE = Fehler "preisbezug-ohne-zeile";
    /// A date that was over when it was promised.
    TERMIN_VERGANGEN = Warnung "termin-vergangen";
    /// A change that was decided after the release that holds it.
    AENDERUNG_NACH_FREIGABE = Fehler "aenderung-nach-freigabe";
    /// Two open change requests about one criterion.
    AENDERUNGEN_UEBERSCHNEIDEN = Warnung "aenderungen-ueberschneiden";
    /// The state of a change request says otherwise than the rest of it.
    AENDERUNG_STAND = Fehler "aenderung-stand";
    /// A change that is accepted and that not both parties signed.
    AENDERUNG_OHNE_UNTERSCHRIFT = Fehler "aenderung-ohne-unterschrift";
    /// A change that is offered without saying what it takes.
    AENDERUNG_OHNE_AUSWIRKUNG = Warnung "aenderung-ohne-auswirkung";
    /// A criterion of a change request that cannot be worked in.
    AENDERUNG_KRITERIUM = Fehler "aenderung-kriterium";
    /// New criteria that cost more than the change.
    AENDERUNG_PREISE = Warnung "aenderung-preise";
    /// A defect that is to be paid for.
    MANGEL_MIT_PREIS = Warnung "mangel-mit-preis";
    /// A change that is worked in and that nobody agreed to.
    AENDERUNG_NICHT_VEREINBART = Fehler "aenderung-nicht-vereinbart";
    /// A change that is agreed and not worked in.
    AENDERUNG_NICHT_EINGEARBEITET = Fehler "aenderung-nicht-eingearbeitet";
    /// Criteria that changed since the last release without a change request.
    KRITERIUM_OHNE_ANTRAG = Warnung "kriterium-ohne-antrag";
    /// Agreed changes that cost more than was kept for them.
    RESERVE_UEBERSCHRITTEN = Warnung "reserve-ueberschritten";
    /// An offer that came after the day until which offers were asked for.
    ANGEBOT_ZU_SPAET = Warnung "angebot-zu-spaet";
    /// An offer that did not bind its bidder any more when it was made.
    BINDEFRIST_VORBEI = Fehler "bindefrist-vorbei";
    /// A process that is shown in demonstrations and does not say how it shall be.
    PROZESS_OHNE_SOLL = Warnung "prozess-ohne-soll";
    /// A selection without matrix or procedure.
    AUSWAHL_LEER = Fehler "auswahl-leer";
    /// A selection by a working state of the Lastenheft.
    AUSWAHL_OHNE_FREIGABE = Warnung "auswahl-ohne-freigabe";
    /// A released version that does not exist.
    AUSWAHL_FREIGABE_FEHLT = Fehler "auswahl-freigabe-fehlt";
    /// An identifier that is neither a requirement nor a criterion.
    ANFORDERUNG_FREMD = Fehler "anforderung-fremd";
    /// Requirements that no place of the matrix counts.
    ANFORDERUNGEN_OHNE_PLATZ = Warnung "anforderungen-ohne-platz";
    /// An offer that answers another version of the Lastenheft.
    ANGEBOT_ANDERE_FASSUNG = Fehler "angebot-andere-fassung";
    /// A file that is no form.
    FORMULAR_UNLESBAR = Fehler "formular-unlesbar";
    /// A workbook that is no form.
    FORMULAR_FREMD = Fehler "formular-fremd";
    /// A form that does not say whose it is.
    FORMULAR_OHNE_ANBIETER = Fehler "formular-ohne-anbieter";
    /// A row of a form with an unknown identifier.
    FORMULAR_KENNUNG_UNBEKANNT = Fehler "formular-kennung-unbekannt";
    /// Two rows of a form with one identifier.
    FORMULAR_KENNUNG_DOPPELT = Fehler "formular-kennung-doppelt";
    /// A requirement whose text is not the one that was asked for.
    FORMULAR_TEXT_GEAENDERT = Warnung "formular-text-geaendert";
    /// A cell that says something else than it can.
    FORMULAR_WERT = Warnung "formular-wert";
    /// A row of a form with answers and without identifier.
    FORMULAR_ZEILE_OHNE_KENNUNG = Fehler "formular-zeile-ohne-kennung";
    /// Requirements without a row in a form.
    FORMULAR_ZEILEN_FEHLEN = Warnung "formular-zeilen-fehlen";
    /// A form of another bidder than stated.
    FORMULAR_ANDERER_ANBIETER = Fehler "formular-anderer-anbieter";
    /// A line of the price sheet that says something, but no price.
    FORMULAR_OHNE_PREIS = Warnung "formular-ohne-preis";
    /// A column of a form that is not there any more.
    FORMULAR_SPALTE_FEHLT = Fehler "formular-spalte-fehlt";
    /// A sheet with rows of a form and without the heads of its columns.
    FORMULAR_KOPF_FEHLT = Fehler "formular-kopf-fehlt";
    /// A sheet of a form that is not there any more.
    FORMULAR_BLATT_FEHLT = Warnung "formular-blatt-fehlt";
}
