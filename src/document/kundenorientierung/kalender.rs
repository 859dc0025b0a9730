//! The days of measures for a calendar: what goes on without an end comes again and again, what ends stands day by day.

use jiff::civil::Date;

use super::rhythmus;
use crate::document::termine::{Einheit, Kalender, Termin, Wiederholung};
use crate::document::zeitplan::kalender::uid;
use crate::model::Projekt;
use crate::model::kundenorientierung::{Massnahme, Rhythmus};
use crate::model::werte::Zeiteinheit;
use crate::steps::kundenorientierung::termine::{folge, lage};
use crate::text::{Arg, Texte};

/// Months for which the days of a measure stand that ends.
const MONATE: i32 = 24;

/// Reminders of what comes back within a month, and of anything else, in days before it.
const ERINNERUNG: (u32, u32) = (1, 7);

/// All measures that have a next day, overdue ones on theirs.
#[must_use]
pub fn kalender(projekt: &Projekt, stichtag: Date, texte: &Texte) -> Kalender {
    let firma = &projekt.angaben.auftraggeber.firma;
    let measures = &projekt.kundenorientierung.massnahmen;
    let args = [("firma", Arg::Text(firma.clone()))];
    Kalender {
        sprache: texte.sprache().code(),
        name: texte.format("kuo-kalender", &args),
        stand: stichtag,
        termine: measures.iter().flat_map(|x| events(x, projekt, stichtag, texte)).collect(),
    }
}

fn events(x: &Massnahme, projekt: &Projekt, stichtag: Date, texte: &Texte) -> Vec<Termin> {
    let Some(first) = lage(x, stichtag).naechster else { return Vec::new() };
    let names = projekt.bezeichnungen();
    let role = names.get(x.rolle.as_str()).copied().unwrap_or(x.rolle.as_str());
    let args = [("rolle", Arg::Text(role.to_owned())), ("rhythmus", Arg::Text(rhythmus(x, texte)))];
    let told = std::iter::once(texte.format("kuo-kalender-text", &args)).chain(x.zweck.clone());
    let beschreibung = told.collect::<Vec<_>>().join("\n");
    let termin = |key: &str, day: Date, wiederholung: Option<Wiederholung>| Termin {
        uid: uid(projekt, "massnahme", key),
        titel: x.titel.clone(),
        beschreibung: Some(beschreibung.clone()),
        erster: day,
        letzter: day,
        wiederholung,
        erinnerung_tage: Some(reminder(x.rhythmus)),
    };
    let id = x.id.as_str();
    match x.bis {
        None => vec![termin(id, first, x.rhythmus.and_then(recurrence))],
        Some(last) => {
            let end = last.date().min(stichtag.saturating_add(jiff::ToSpan::months(MONATE)));
            let days = folge(x, stichtag).take_while(|day| *day <= end);
            days.map(|day| termin(&format!("{id}-{day}"), day, None)).collect()
        }
    }
}

fn recurrence(x: Rhythmus) -> Option<Wiederholung> {
    let einheit = match x.einheit {
        Zeiteinheit::Tag => Einheit::Tag,
        Zeiteinheit::Woche => Einheit::Woche,
        Zeiteinheit::Monat => Einheit::Monat,
        Zeiteinheit::Jahr => Einheit::Jahr,
        Zeiteinheit::Sekunde | Zeiteinheit::Minute | Zeiteinheit::Stunde => return None,
    };
    Some(Wiederholung { alle: x.anzahl.into(), einheit })
}

fn reminder(rhythmus: Option<Rhythmus>) -> u32 {
    let is_short = rhythmus.is_some_and(|x| match x.einheit {
        Zeiteinheit::Tag => x.anzahl < 28,
        Zeiteinheit::Woche => x.anzahl < 4,
        _ => false,
    });
    if is_short { ERINNERUNG.0 } else { ERINNERUNG.1 }
}
