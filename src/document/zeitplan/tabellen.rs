//! The plan for spreadsheets: tasks, stages, milestones, who has how much to do in which week.

use rust_decimal::Decimal;

use super::Grundlage;
use crate::document::mappe::{Arbeitsblatt, Mappe, Zelle};
use crate::model::werte::Datum;
use crate::model::zeitplan::{Anordnung, Vorgaengerangabe};
use crate::steps::zeitplan::plan::{Erreicht, Etappe, Geplant};
use crate::text::{Texte, format};

/// What separates several things in a cell.
const TRENNER: &str = "; ";

/// Decimals of person-days.
const STELLEN: u32 = 2;

/// The plan as a workbook. What is paid with a milestone is not in it.
#[must_use]
pub fn mappe(x: &Grundlage<'_>, texte: &Texte) -> Mappe {
    let angaben = &x.projekt.angaben;
    let (date, firma) = (x.stand(), angaben.auftraggeber.firma.clone());
    let titel = x.titel(texte);
    Mappe {
        fuss: format!("{firma} · {titel}"),
        titel,
        firma,
        datum: [date.year().into(), date.month().into(), date.day().into()],
        blaetter: vec![tasks(x, texte), stages(x, texte), milestones(x, texte), load(x, texte)],
    }
}

/// The tasks as a table of texts: names of the columns, and one row per task.
#[must_use]
pub fn vorgaenge(x: &Grundlage<'_>, texte: &Texte) -> Vec<Vec<String>> {
    let sprache = texte.sprache();
    let text = |cell: Zelle| match cell {
        Zelle::Leer | Zelle::Eingabe(_) => String::new(),
        Zelle::Text(text) | Zelle::Titel(text) | Zelle::Kopf(text) => text,
        Zelle::Zahl(value, places) => format::zahl(value.round_dp(places), sprache),
        Zelle::Datum(day) => format::datum(day, sprache),
    };
    tasks(x, texte).zeilen.into_iter().map(|row| row.into_iter().map(text).collect()).collect()
}

/// A column: its head, and its width in characters.
type Spalte = (&'static str, u32);

fn sheet(name: &str, spalten: &[Spalte], zeilen: impl Iterator<Item = Vec<Zelle>>, texte: &Texte) -> Arbeitsblatt {
    let head = spalten.iter().map(|(key, _)| Zelle::Kopf(texte.get(key))).collect();
    Arbeitsblatt {
        name: texte.get(name),
        breiten: spalten.iter().map(|(_, width)| *width).collect(),
        kopf: Some(0),
        zeilen: std::iter::once(head).chain(zeilen).collect(),
        geschuetzt: false,
    }
}

fn tasks(x: &Grundlage<'_>, texte: &Texte) -> Arbeitsblatt {
    let spalten = [
        ("planung-kennung", 10),
        ("planung-vorgang", 40),
        ("planung-teilprojekt", 12),
        ("planung-strang", 14),
        ("planung-mitwirkende", 30),
        ("planung-aufwand", 11),
        ("planung-anfang", 12),
        ("planung-ende", 12),
        ("planung-arbeitstage", 11),
        ("planung-gesamtpuffer", 11),
        ("planung-freier-puffer", 11),
        ("planung-kritisch", 10),
        ("planung-vorgaenger", 18),
    ];
    let row = |task: &Geplant<'_>| {
        let people: Vec<&str> = x.beteiligte(task.vorgang).map(|x| x.name.as_str()).collect();
        let planned = |id: &str| x.plan.vorgaenge.iter().any(|known| known.id == id);
        let waits = task.vorgang.nach.iter().filter(|x| planned(x.0.vorgang.as_str()));
        vec![
            text(task.id),
            text(task.titel),
            text(task.teilprojekt),
            text(&texte.get(&format!("strang-{}", task.strang.word()))),
            text(&people.join(TRENNER)),
            Zelle::Zahl(task.aufwand, STELLEN),
            Zelle::Datum(task.anfang),
            Zelle::Datum(task.ende),
            days(task.lage.dauer()),
            days(task.lage.gesamtpuffer),
            days(task.lage.freier_puffer),
            text(&texte.get(if task.lage.is_kritisch() { "janein-ja" } else { "janein-nein" })),
            text(&waits.map(|x| predecessor(&x.0)).collect::<Vec<_>>().join(TRENNER)),
        ]
    };
    sheet("planung-vorgaenge", &spalten, x.plan.vorgaenge.iter().map(row), texte)
}

/// As people who plan write it: `V12` if the task begins when that one ends, otherwise with relation and working days: `V14EE+2`.
fn predecessor(x: &Vorgaengerangabe) -> String {
    let (art, versatz) = (x.art.unwrap_or(Anordnung::EndeAnfang), x.versatz.map_or(0, |days| days.0));
    match (art, versatz) {
        (Anordnung::EndeAnfang, 0) => x.vorgang.as_str().to_owned(),
        (_, 0) => format!("{}{}", x.vorgang.as_str(), art.word()),
        _ => format!("{}{}{versatz:+}", x.vorgang.as_str(), art.word()),
    }
}

fn stages(x: &Grundlage<'_>, texte: &Texte) -> Arbeitsblatt {
    let spalten = [
        ("planung-kennung", 10),
        ("planung-teilprojekt", 36),
        ("planung-anfang", 12),
        ("planung-ende", 12),
        ("planung-zugesagt", 12),
        ("planung-arbeitstage", 11),
        ("planung-aufwand", 11),
        ("planung-sichtbares-ergebnis", 40),
        ("planung-woran-erfolg", 40),
        ("planung-vorfuehrung", 13),
        ("planung-rueckmeldung", 13),
    ];
    let row = |etappe: &Etappe<'_>| {
        let stage = etappe.teilprojekt;
        vec![
            text(etappe.id),
            text(etappe.titel),
            Zelle::Datum(etappe.anfang),
            Zelle::Datum(etappe.ende),
            Zelle::Datum(etappe.zugesagt),
            days(etappe.tage),
            Zelle::Zahl(etappe.aufwand, STELLEN),
            stage.ergebnis.as_deref().map_or(Zelle::Leer, text),
            stage.erfolg.as_deref().map_or(Zelle::Leer, text),
            date(stage.vorfuehrung),
            date(stage.rueckmeldung),
        ]
    };
    sheet("planung-teilprojekte", &spalten, x.plan.teilprojekte.iter().map(row), texte)
}

fn milestones(x: &Grundlage<'_>, texte: &Texte) -> Arbeitsblatt {
    let spalten = [
        ("planung-kennung", 10),
        ("planung-meilenstein", 44),
        ("planung-art", 22),
        ("planung-teilprojekt", 12),
        ("planung-erreicht", 12),
        ("planung-angesetzt", 12),
    ];
    let row = |reached: &Erreicht<'_>| {
        let milestone = reached.meilenstein;
        let art = milestone.art.map(|art| texte.get(&format!("meilensteinart-{}", art.word())));
        vec![
            text(milestone.id.as_str()),
            text(&milestone.titel),
            art.map_or(Zelle::Leer, Zelle::Text),
            milestone.teilprojekt.as_ref().map_or(Zelle::Leer, |stage| text(stage.as_str())),
            Zelle::Datum(reached.tag),
            date(milestone.datum),
        ]
    };
    sheet("planung-meilensteine", &spalten, x.plan.meilensteine.iter().map(row), texte)
}

fn load(x: &Grundlage<'_>, texte: &Texte) -> Arbeitsblatt {
    let spalten = [
        ("planung-kennung", 12),
        ("planung-name", 36),
        ("planung-jahr", 8),
        ("planung-woche", 10),
        ("planung-geplant", 14),
        ("planung-verfuegbar", 14),
    ];
    let row = |week: &crate::steps::zeitplan::auslastung::Woche<'_>| {
        let name = x.mitwirkende().find(|known| known.id.as_str() == week.wer).map_or("", |known| known.name.as_str());
        // A year has no thousands.
        vec![
            text(week.wer),
            text(name),
            text(&week.jahr.to_string()),
            days(week.woche.into()),
            Zelle::Zahl(week.geplant, STELLEN),
            Zelle::Zahl(week.verfuegbar, STELLEN),
        ]
    };
    sheet("planung-auslastung", &spalten, x.plan.wochen.iter().map(row), texte)
}

fn text(text: &str) -> Zelle {
    Zelle::Text(text.to_owned())
}

fn days(days: i64) -> Zelle {
    Zelle::Zahl(Decimal::from(days), 0)
}

fn date(day: Option<Datum>) -> Zelle {
    day.map_or(Zelle::Leer, |day| Zelle::Datum(day.date()))
}
