//! The plan for the calendars of those who have to be there: stages, milestones, demonstrations, days on which customers are asked.

use std::fmt::Write;

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::{Grundlage, sentences};
use crate::document::termine::{Kalender, Termin};
use crate::model::Projekt;
use crate::model::werte::Datum;
use crate::steps::zeitplan::plan::{Erreicht, Etappe};
use crate::text::{Arg, Texte, format};

/// Days before a milestone or a demonstration on which people are reminded of it.
const ERINNERUNG: u32 = 7;

/// What names an event: for what it is, and for what.
struct Benennung<'b> {
    /// Word of its kind, for its title and identifier.
    art: &'static str,
    id: &'b str,
    titel: &'b str,
}

/// Builds the calendar. What is paid with a milestone is not in it: calendars get about.
#[must_use]
pub fn build(x: &Grundlage<'_>, texte: &Texte) -> Kalender {
    let mut termine = Vec::new();
    for etappe in &x.plan.teilprojekte {
        termine.extend(stage(x.projekt, etappe, texte));
    }
    termine.extend(x.plan.meilensteine.iter().map(|reached| milestone(x.projekt, reached, texte)));
    Kalender { name: x.titel(texte), sprache: texte.sprache().code(), stand: x.stand(), termine }
}

/// The stage itself, the day it is shown, the day customers are asked.
fn stage(projekt: &Projekt, etappe: &Etappe<'_>, texte: &Texte) -> Vec<Termin> {
    let stage = etappe.teilprojekt;
    let named = |art| Benennung { art, id: etappe.id, titel: etappe.titel };
    let mut of_stage = sentences(&[("planung-ergebnis", &stage.ergebnis), ("planung-erfolg", &stage.erfolg)], texte);
    of_stage.push(texte.format("planung-zugesagt-bis", &[("tag", day(etappe.zugesagt, texte))]));
    let shown = sentences(&[("planung-ergebnis", &stage.ergebnis), ("planung-nachweis", &stage.nachweis)], texte);
    let asked = sentences(&[("planung-kundenwirkung", &stage.kundenwirkung)], texte);
    let whole = event(projekt, &named("teilprojekt"), (etappe.anfang, etappe.ende), texte);
    let on = |art, tag: Option<Datum>| {
        let tag = tag?.date();
        Some(event(projekt, &named(art), (tag, tag), texte))
    };
    let demonstration = on("vorfuehrung", stage.vorfuehrung).map(|x| Termin {
        beschreibung: text(&shown),
        erinnerung_tage: Some(ERINNERUNG),
        ..x
    });
    let feedback = on("rueckmeldung", stage.rueckmeldung).map(|x| Termin { beschreibung: text(&asked), ..x });
    let whole = Termin { beschreibung: text(&of_stage), ..whole };
    [Some(whole), demonstration, feedback].into_iter().flatten().collect()
}

fn milestone(projekt: &Projekt, reached: &Erreicht<'_>, texte: &Texte) -> Termin {
    let x = reached.meilenstein;
    let named = Benennung { art: "meilenstein", id: x.id.as_str(), titel: &x.titel };
    let stated = x.datum.map(Datum::date).filter(|stated| *stated != reached.tag);
    let beschreibung = stated.map(|stated| texte.format("planung-angesetzt-fuer", &[("tag", day(stated, texte))]));
    let event = event(projekt, &named, (reached.tag, reached.tag), texte);
    Termin { beschreibung, erinnerung_tage: Some(ERINNERUNG), ..event }
}

fn event(projekt: &Projekt, named: &Benennung<'_>, (erster, letzter): (Date, Date), texte: &Texte) -> Termin {
    let args = [("id", Arg::Text(named.id.to_owned())), ("titel", Arg::Text(named.titel.to_owned()))];
    Termin {
        uid: uid(projekt, named.art, named.id),
        titel: texte.format(&format!("planung-termin-{}", named.art), &args),
        beschreibung: None,
        erster,
        letzter,
        wiederholung: None,
        erinnerung_tage: None,
    }
}

/// Identifies the event of a kind that belongs to an entry of the project, in this project and in no other one (RFC 5545, 3.8.4.7). The project is
/// told by its company and title, as its documents are; both stay unread in a calendar that gets about.
#[must_use]
pub fn uid(projekt: &Projekt, art: &str, id: &str) -> String {
    let angaben = &projekt.angaben;
    let digest = Sha256::digest(format!("crmplan/{}/{}", angaben.auftraggeber.firma, angaben.titel));
    let domain = digest.iter().take(8).fold(String::new(), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    });
    format!("{art}-{id}@{domain}.crmplan")
}

fn day(date: Date, texte: &Texte) -> Arg {
    Arg::Text(format::datum(date, texte.sprache()))
}

fn text(lines: &[String]) -> Option<String> {
    (!lines.is_empty()).then(|| lines.join("\n"))
}
