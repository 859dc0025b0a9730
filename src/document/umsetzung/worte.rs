//! The lights in words.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::document::Licht;
use crate::model::Projekt;
use crate::steps::umsetzung::ampel::{Ampel, Grund};
use crate::text::{Arg, Texte, format};

/// A light as it is shown.
#[must_use]
pub fn licht(projekt: &Projekt, ampel: &Ampel, texte: &Texte) -> Licht {
    Licht {
        name: texte.get(&format!("ampelbereich-{}", ampel.bereich.word())),
        stufe: ampel.stufe.word().to_owned(),
        wort: texte.get(&format!("ampel-{}", ampel.stufe.word())),
        text: reason(projekt, ampel, texte),
    }
}

fn reason(projekt: &Projekt, ampel: &Ampel, texte: &Texte) -> String {
    let names = projekt.bezeichnungen();
    let with_id = |id: &str| Arg::Text(names.get(id).map_or_else(|| id.to_owned(), |name| format!("{id} {name}")));
    match &ampel.grund {
        Grund::Keiner => texte.get(&format!("ampelgrund-{}-gruen", ampel.bereich.word())),
        Grund::Ende(days) => texte.format("ampelgrund-ende", &[("tage", tage(*days))]),
        Grund::Meilenstein(id, days) => {
            texte.format("ampelgrund-meilenstein", &[("name", with_id(id)), ("tage", tage(*days))])
        }
        Grund::Aufwand(percent) => {
            texte.format("ampelgrund-aufwand", &[("prozent", Arg::Text(prozent(*percent, texte)))])
        }
        Grund::Strang(strang, points) => {
            let name = texte.get(&format!("strang-kurz-{}", strang.word()));
            let args = [("strang", Arg::Text(name)), ("punkte", Arg::Text(ganze(*points, texte)))];
            texte.format("ampelgrund-strang", &args)
        }
        Grund::Maengel(klasse, count) => {
            let klasse = texte.get(&format!("mangelklasse-{}", klasse.word()));
            texte.format("ampelgrund-maengel", &[("anzahl", Arg::Zahl(*count)), ("klasse", Arg::Text(klasse))])
        }
        Grund::MangelUeberfaellig(id, days) => {
            texte.format("ampelgrund-mangel", &[("name", with_id(id)), ("tage", tage(*days))])
        }
        Grund::Entscheidung(id, days) => {
            texte.format("ampelgrund-entscheidung", &[("name", with_id(id)), ("tage", tage(*days))])
        }
    }
}

/// A number of days that decides between singular and plural.
fn tage(days: i64) -> Arg {
    Arg::Zahl(usize::try_from(days.unsigned_abs()).unwrap_or(usize::MAX))
}

/// A whole number.
pub(crate) fn ganze(value: Decimal, texte: &Texte) -> String {
    format::stellen(value, 0, texte.sprache())
}

/// A percentage without decimals.
pub(crate) fn prozent(value: Decimal, texte: &Texte) -> String {
    format::prozent(value.round(), texte.sprache())
}

/// Day and month.
pub(crate) fn kurz(day: Date, texte: &Texte) -> String {
    format::tag_monat(day, texte.sprache())
}

/// A day in words.
pub(crate) fn tag(day: Date, texte: &Texte) -> String {
    format::datum(day, texte.sprache())
}
