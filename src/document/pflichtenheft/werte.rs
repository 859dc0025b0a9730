//! Values of a criterion as people read them: words instead of keys, amounts and days as they are written in the language of the reader.

use crate::model::werte::Datum;
use crate::text::{Texte, format};

/// The value of a field in words; as it is if it is a text.
pub(in crate::document) fn in_worten(feld: &str, wert: &str, texte: &Texte) -> String {
    let family = match feld {
        "art" => "anforderungsart",
        "erfuellung" => "antwort",
        "gruppe" => "titel-gruppe",
        "nachweis" => "nachweis",
        "preisbezug" => "kostenart",
        "prioritaet" => "prioritaet",
        "strang" => "strang",
        "zusage" => "zusage",
        "einmalpreis" | "jahrespreis" => {
            return wert.parse().map_or_else(|_| wert.to_owned(), |eur| format::euro(eur, texte.sprache()));
        }
        "aufwand" => return wert.parse().map_or_else(|_| wert.to_owned(), |days| format::zahl(days, texte.sprache())),
        "termin" => {
            let day = Datum::parse(wert);
            return day.map_or_else(|| wert.to_owned(), |day| format::datum(day.date(), texte.sprache()));
        }
        // Who waived it, when, and why.
        "verzicht" => {
            let day = |part: &str| {
                Datum::parse(part).map_or_else(|| part.to_owned(), |day| format::datum(day.date(), texte.sprache()))
            };
            return wert.split(", ").map(day).collect::<Vec<_>>().join(", ");
        }
        _ => return wert.to_owned(),
    };
    let key = format!("{family}-{wert}");
    if texte.has(&key) { texte.get(&key) } else { wert.to_owned() }
}
