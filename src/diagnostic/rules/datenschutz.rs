//! The names of findings about data protection: what the information inventory lacks. Nothing of it makes a document wrong.

use super::{Rule, Severity};

rules! {
    DATENSCHUTZ "datenschutz"

    /// D-01: An item with personal data states no purpose.
    ZWECK_FEHLT = Warnung "zweck-fehlt";
    /// D-02: A purpose has no legal basis a to f.
    RECHTSGRUNDLAGE_FEHLT = Warnung "rechtsgrundlage-fehlt";
    /// D-03: A legal basis is consent, and nobody says where it is proven.
    EINWILLIGUNG_OHNE_NACHWEIS = Warnung "einwilligung-ohne-nachweis";
    /// D-04: A legal basis is legitimate interest, and no balancing is documented.
    INTERESSE_OHNE_ABWAEGUNG = Warnung "interesse-ohne-abwaegung";
    /// D-05: Data of contacts at companies rests on a contract.
    VERTRAG_MIT_ARBEITGEBER = Warnung "vertrag-mit-arbeitgeber";
    /// D-06: An item with personal data has no rule of deletion.
    LOESCHREGEL_FEHLT = Warnung "loeschregel-fehlt";
    /// D-07: A rule of deletion is shorter than the statutory retention of the same data.
    LOESCHREGEL_ZU_KURZ = Warnung "loeschregel-zu-kurz";
    /// D-08: A period of deletion is longer than ten years, and no reason is stated.
    LOESCHFRIST_LANG = Warnung "loeschfrist-lang";
    /// D-09: Accounting records are stated with ten years.
    BELEG_NACH_ALTEM_RECHT = Hinweis "beleg-nach-altem-recht";
    /// D-10: A recipient is a processor, and no contract is stated.
    AVV_FEHLT = Warnung "avv-fehlt";
    /// D-11: A recipient sits outside EU and EEA, and no basis for the transfer is stated.
    DRITTLAND_OHNE_GRUNDLAGE = Warnung "drittland-ohne-grundlage";
    /// D-12: A recipient in the USA rests on the Data Privacy Framework, and nobody checked its certificate.
    ZERTIFIKAT_UNGEPRUEFT = Warnung "zertifikat-ungeprueft";
    /// D-13: An item holds special categories (health, religion, trade union …) or lets one expect them in free text, and no reason is stated.
    BESONDERE_KATEGORIEN = Warnung "besondere-kategorien";
    /// D-14: A purpose is advertising or a survey by e-mail, without consent and without the four conditions for existing customers.
    WERBUNG_PER_MAIL = Warnung "werbung-per-mail";
    /// D-15: A purpose is advertising calls to consumers, without consent that is proven and kept for five years.
    WERBUNG_PER_TELEFON = Warnung "werbung-per-telefon";
    /// D-16: A purpose assesses people (scoring, profiles), and information of those concerned or the threshold check is missing.
    BEWERTUNG_VON_PERSONEN = Warnung "bewertung-von-personen";
    /// D-17: Two systems lead the same data, or the leading one will be replaced.
    FUEHRENDES_SYSTEM_UNKLAR = Warnung "fuehrendes-system-unklar";
    /// D-18: Nobody is responsible for an item in the business.
    VERANTWORTUNG_FEHLT = Warnung "verantwortung-fehlt";
    /// D-19: An item is captured, and no process uses it. Checked as soon as one process says what it uses.
    BESTAND_UNGENUTZT = Hinweis "bestand-ungenutzt";
    /// D-20: An item evaluates the work of employees, there is a works council and no agreement.
    AUSWERTUNG_OHNE_VEREINBARUNG = Warnung "auswertung-ohne-vereinbarung";
    /// D-21: A role has access to an item and has no part in a process that uses it.
    ZUGRIFF_OHNE_BEDARF = Hinweis "zugriff-ohne-bedarf";
    /// D-22: An item with personal data does not say where it comes from.
    BESTAND_OHNE_HERKUNFT = Warnung "bestand-ohne-herkunft";
}
