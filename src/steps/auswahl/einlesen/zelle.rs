//! What a single cell means.

use rust_decimal::Decimal;

use super::super::formular::{Inhalt, bedeutung};
use crate::model::werte::{Anteil, Anzahl, Betrag, Datum, Kennzahl};
use crate::text::{self, Texte};

/// Whether a text is the word with this key in one of the languages.
pub(super) fn is_word(text: &str, key: &str, texte: &[Texte; 2]) -> bool {
    texte.iter().any(|texte| text::fold(text.trim()) == text::fold(&texte.get(key)))
}

/// A text without what no file takes.
pub(super) fn plain(text: &str) -> String {
    text.chars().filter(|c| *c == '\n' || !text::is_forbidden_control(*c)).collect()
}

/// The code of a currency; the euro by any of its names.
pub(super) fn currency(text: &str) -> String {
    let is_euro = ["eur", "euro", "€"].contains(&text.trim().to_lowercase().as_str());
    if is_euro { "EUR".to_owned() } else { text.trim().to_owned() }
}

/// What a cell means in `angebote/<id>.yaml`; none if it cannot be taken. Empty for the word that a price stands beside.
pub(super) fn value(inhalt: Inhalt, text: &str, texte: &[Texte; 2]) -> Option<String> {
    let positive = |value: Option<Kennzahl>| value.map(|x| x.wert().normalize().to_string());
    match inhalt {
        Inhalt::Fest | Inhalt::Text => Some(plain(text)),
        Inhalt::Betrag if is_word(text, "preisstatus-enthalten", texte) => Some("0".to_owned()),
        Inhalt::Betrag => {
            Betrag::parse(text).map(Betrag::eur).filter(|x| !x.is_sign_negative()).map(|x| x.normalize().to_string())
        }
        Inhalt::Zahl => positive(Kennzahl::parse(text)),
        Inhalt::Prozent => {
            let percent = Anteil::parse(text).map(Anteil::prozent)?;
            // 0.1 may be a tenth of a percent, or ten percent of which a spreadsheet lost the sign.
            let is_clear = text.contains('%') || percent.is_zero() || percent >= Decimal::ONE;
            is_clear.then(|| percent.normalize().to_string())
        }
        Inhalt::Anzahl => Anzahl::parse(text).map(|x| x.0.to_string()),
        Inhalt::Datum => Datum::parse(text).map(|x| x.date().to_string()),
        Inhalt::Wort(keys) => {
            let key = keys.iter().find(|key| {
                is_word(text, key, texte) || bedeutung(key).is_some_and(|word| text::fold(text) == text::fold(word))
            })?;
            Some(bedeutung(key).unwrap_or_default().to_owned())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::formular::{ERFUELLUNG, JANEIN, STATUS};
    use super::*;
    use crate::text::Sprache;

    #[test]
    fn cells_mean_what_people_write_or_nothing() {
        let texte = [Texte::new(Sprache::De), Texte::new(Sprache::En)];
        let cases = [
            (Inhalt::Betrag, "1234.5", Some("1234.5")),
            (Inhalt::Betrag, "1.234,50 €", Some("1234.5")),
            (Inhalt::Betrag, "enthalten", Some("0")),
            (Inhalt::Betrag, "-5", None),
            (Inhalt::Betrag, "auf Anfrage", None),
            (Inhalt::Zahl, "2,5", Some("2.5")),
            (Inhalt::Anzahl, "3", Some("3")),
            (Inhalt::Anzahl, "drei", None),
            (Inhalt::Prozent, "10 %", Some("10")),
            (Inhalt::Prozent, "0,5 %", Some("0.5")),
            (Inhalt::Prozent, "2.5", Some("2.5")),
            (Inhalt::Prozent, "0.1", None),
            (Inhalt::Prozent, "0", Some("0")),
            (Inhalt::Datum, "01.03.2027", Some("2027-03-01")),
            (Inhalt::Datum, "bald", None),
            (Inhalt::Wort(ERFUELLUNG), "Standard", Some("standard")),
            (Inhalt::Wort(ERFUELLUNG), "nicht erfüllt", Some("nicht_erfuellt")),
            (Inhalt::Wort(ERFUELLUNG), "ja, siehe Konzept", None),
            (Inhalt::Wort(JANEIN), "yes", Some("ja")),
            (Inhalt::Wort(STATUS), "Preis", Some("")),
            (Inhalt::Text, "=1+1", Some("=1+1")),
        ];
        for (inhalt, text, expected) in cases {
            assert_eq!(value(inhalt, text, &texte).as_deref(), expected, "{inhalt:?} {text}");
        }
    }
}
