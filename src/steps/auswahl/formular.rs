//! The form that bidders fill in: its tables, their columns, and what proves that a requirement was not reworded. Written by
//! [`crate::document::auswahl::formular`], read back by [`super::einlesen`].

use sha2::{Digest, Sha256};

use super::Anforderung;
use crate::model::angebot::Kostenart;
use crate::text::Texte;

/// What a column takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inhalt {
    /// Stated by the client.
    Fest,
    /// A text.
    Text,
    /// An amount in EUR, net.
    Betrag,
    /// A number of zero or more.
    Zahl,
    /// A share in percent.
    Prozent,
    /// A whole number.
    Anzahl,
    /// A date.
    Datum,
    /// One of the words with these keys in the text catalogue; what they mean follows behind the last `-`, with `_` for the others.
    Wort(&'static [&'static str]),
}

/// A column: the key of its head in the text catalogue, its field in `angebote/<id>.yaml`, what it takes, and its width in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spalte {
    /// Key of its head.
    pub kopf: &'static str,
    /// Its field.
    pub feld: &'static str,
    /// What it takes.
    pub inhalt: Inhalt,
    /// Its width.
    pub breite: u32,
}

const fn spalte(kopf: &'static str, feld: &'static str, inhalt: Inhalt, breite: u32) -> Spalte {
    Spalte { kopf, feld, inhalt, breite }
}

/// Ways to meet a requirement.
pub const ERFUELLUNG: &[&str] = &[
    "erfuellung-standard",
    "erfuellung-konfiguration",
    "erfuellung-zusatzmodul_eigen",
    "erfuellung-zusatzmodul_dritt",
    "erfuellung-anpassung",
    "erfuellung-geplant",
    "erfuellung-nicht_erfuellt",
];

/// Yes and no.
pub const JANEIN: &[&str] = &["janein-ja", "janein-nein"];

/// What a line of the price sheet says.
pub const STATUS: &[&str] = &["preisstatus-preis", "preisstatus-enthalten", "preisstatus-entfaellt"];

/// How often a price is paid.
pub const TAKT: &[&str] = &["takt-einmalig", "takt-monatlich", "takt-jaehrlich", "takt-am_ende"];

/// The columns of requirements.
pub const ANFORDERUNGEN: [Spalte; 13] = [
    spalte("formular-id", "id", Inhalt::Fest, 13),
    spalte("formular-anforderung", "anforderung", Inhalt::Fest, 48),
    spalte("formular-prioritaet", "prioritaet", Inhalt::Fest, 10),
    spalte("formular-erfuellung", "erfuellung", Inhalt::Wort(ERFUELLUNG), 17),
    spalte("formular-erlaeuterung", "erlaeuterung", Inhalt::Text, 36),
    spalte("formular-aufwand", "aufwand", Inhalt::Zahl, 10),
    spalte("formular-einmalpreis", "einmalpreis", Inhalt::Betrag, 11),
    spalte("formular-jahrespreis", "jahrespreis", Inhalt::Betrag, 11),
    spalte("formular-voraussetzung", "voraussetzung", Inhalt::Text, 20),
    spalte("formular-verfuegbar-ab", "verfuegbar_ab", Inhalt::Datum, 11),
    spalte("formular-zugesagt", "zugesagt", Inhalt::Wort(JANEIN), 11),
    spalte("formular-nachweis", "nachweis", Inhalt::Text, 14),
    spalte("formular-pruefsumme", "pruefsumme", Inhalt::Fest, 10),
];

/// The columns of the price sheet.
pub const PREISE: [Spalte; 17] = [
    spalte("formular-zeile", "zeile", Inhalt::Fest, 20),
    spalte("formular-kosten", "kosten", Inhalt::Fest, 30),
    spalte("formular-status", "status", Inhalt::Wort(STATUS), 11),
    spalte("formular-bezeichnung", "bezeichnung", Inhalt::Text, 26),
    spalte("formular-preis", "preis", Inhalt::Betrag, 11),
    spalte("formular-menge", "menge", Inhalt::Zahl, 8),
    spalte("formular-je-konto", "je_konto", Inhalt::Wort(JANEIN), 8),
    spalte("formular-mindestmenge", "mindestmenge", Inhalt::Zahl, 10),
    spalte("formular-takt", "takt", Inhalt::Wort(TAKT), 11),
    spalte("formular-frei-monate", "frei_monate", Inhalt::Anzahl, 11),
    spalte("formular-rabatt", "rabatt", Inhalt::Prozent, 9),
    spalte("formular-rabatt-jahre", "rabatt_jahre", Inhalt::Anzahl, 8),
    spalte("formular-steigerung", "steigerung", Inhalt::Prozent, 10),
    spalte("formular-ab-jahr", "ab_jahr", Inhalt::Anzahl, 6),
    spalte("formular-bis-jahr", "bis_jahr", Inhalt::Anzahl, 6),
    spalte("formular-eigene-tage", "eigene_tage", Inhalt::Zahl, 13),
    spalte("formular-bemerkung", "bemerkung", Inhalt::Text, 24),
];

/// The columns of what the bidder says of itself.
pub const ANGABEN: [Spalte; 3] = [
    spalte("formular-feld", "feld", Inhalt::Fest, 24),
    spalte("formular-angabe", "angabe", Inhalt::Fest, 50),
    spalte("formular-antwort", "antwort", Inhalt::Text, 60),
];

/// What the bidder says of the offer and of itself; the first ones stand at the head of `angebote/<id>.yaml`.
pub const FELDER: [(&str, Inhalt); 13] = [
    ("datum", Inhalt::Datum),
    ("bindefrist", Inhalt::Datum),
    ("waehrung", Inhalt::Text),
    ("firma", Inhalt::Text),
    ("anschrift", Inhalt::Text),
    ("ansprechpartner", Inhalt::Text),
    ("email", Inhalt::Text),
    ("telefon", Inhalt::Text),
    ("beschaeftigte", Inhalt::Text),
    ("referenzen", Inhalt::Text),
    ("zertifikate", Inhalt::Text),
    ("unterauftragnehmer", Inhalt::Text),
    ("datenort", Inhalt::Text),
];

/// How many of [`FELDER`] are about the offer and not about the company.
pub const KOPFFELDER: usize = 3;

/// The columns of the bidder's questions.
pub const FRAGEN: [Spalte; 3] = [
    spalte("formular-nummer", "nummer", Inhalt::Fest, 8),
    spalte("formular-bezug", "bezug", Inhalt::Text, 24),
    spalte("formular-frage", "frage", Inhalt::Text, 90),
];

/// Lines for each kind of cost: prices change from year to year, and products have several parts.
pub const ZEILEN_JE_ART: usize = 3;

/// Lines for questions.
pub const FRAGEZEILEN: usize = 30;

/// How the form calls a field of an offer; the field itself if it has no such one.
#[must_use]
pub fn feldname(feld: &str, texte: &Texte) -> String {
    let column =
        ANFORDERUNGEN.iter().chain(&PREISE).find(|column| column.feld == feld).map(|column| column.kopf.to_owned());
    let key = column.unwrap_or_else(|| format!("formular-{feld}"));
    if texte.has(&key) { texte.get(&key) } else { feld.to_owned() }
}

/// The identifier of a line of the price sheet.
#[must_use]
pub fn preiszeile(art: Kostenart, number: usize) -> String {
    format!("{}-{number}", art.word())
}

/// The kind of cost that a line of the price sheet is about.
#[must_use]
pub fn kostenart(zeile: &str) -> Option<Kostenart> {
    let (word, number) = zeile.rsplit_once('-')?;
    number.parse::<usize>().ok()?;
    Kostenart::ALL.iter().copied().find(|art| art.word() == word)
}

/// What a word of a drop-down list means in `angebote/<id>.yaml`; nothing for the word that a price stands beside.
#[must_use]
pub fn bedeutung(key: &'static str) -> Option<&'static str> {
    let word = key.rsplit_once('-').map_or(key, |(_, word)| word);
    (key != "preisstatus-preis").then_some(word)
}

/// Proves that the text of a requirement is the one that was asked for: the first eight digits of the SHA-256 of all that the form
/// shows of it.
#[must_use]
pub fn pruefsumme(anforderung: &Anforderung) -> String {
    let text = wortlaut(anforderung);
    let digest = Sha256::digest([&anforderung.id, "\n", &text, "\n", anforderung.prioritaet.word()].concat());
    let first = digest.first_chunk().map_or(0, |bytes| u32::from_be_bytes(*bytes));
    format!("{first:08x}")
}

/// A requirement as the form shows it.
#[must_use]
pub fn wortlaut(anforderung: &Anforderung) -> String {
    format!("{}\n{}", anforderung.titel, anforderung.text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::angebot::{Erfuellung, Preisstatus, Takt};

    #[test]
    fn every_word_of_a_list_is_one_that_the_file_takes() {
        let known = |words: Vec<&str>, list: &[&'static str]| {
            let meanings: Vec<&str> = list.iter().filter_map(|key| bedeutung(key)).collect();
            assert_eq!(meanings, words);
        };
        known(Erfuellung::ALL.iter().map(|x| x.word()).collect(), ERFUELLUNG);
        known(Preisstatus::ALL.iter().map(|x| x.word()).collect(), STATUS);
        known(Takt::ALL.iter().map(|x| x.word()).collect(), TAKT);
        for art in Kostenart::ALL {
            assert_eq!(kostenart(&preiszeile(*art, 2)), Some(*art));
        }
        assert_eq!((kostenart("wartung"), kostenart("miete-1")), (None, None));
    }
}
