//! The project → a plan for programs for project planning: stages as an outline, people with their share and their absences, who does how much of what.

use std::collections::BTreeMap;
use std::iter;

use jiff::civil::Date;

use super::super::{Grundlage, sentences};
use super::{Einsatz, Enden, Frei, Person, Planzeile, Projektplan, Verbindung, Zeilenart};
use crate::model::werte::Datum;
use crate::model::zeitplan::{Anordnung, Mitwirkende, Vorgaenger};
use crate::steps::zeitplan::plan::{Erreicht, Etappe, Geplant};
use crate::text::Texte;

/// Where something stands among its like, by identifier.
type Plaetze<'p> = BTreeMap<&'p str, usize>;

/// Builds the plan. What is paid with a milestone is not in it.
#[must_use]
pub fn build(x: &Grundlage<'_>, texte: &Texte) -> Projektplan {
    let plan = x.plan;
    let of = |stage: &str| {
        let stage = stage.to_owned();
        plan.vorgaenge.iter().filter(move |task| task.teilprojekt == stage)
    };
    // Tasks may wait for what stands further down, so all places have to be known first.
    let ids = plan.teilprojekte.iter().flat_map(|stage| iter::once(stage.id).chain(of(stage.id).map(|task| task.id)));
    let lines: Plaetze<'_> = ids.enumerate().map(|(at, id)| (id, at)).collect();
    let people: Plaetze<'_> = x.mitwirkende().enumerate().map(|(at, x)| (x.id.as_str(), at)).collect();
    let mut zeilen = Vec::new();
    for etappe in &plan.teilprojekte {
        zeilen.push(stage(etappe, texte));
        zeilen.extend(of(etappe.id).map(|planned| task(planned, &lines, &people)));
    }
    zeilen.extend(plan.meilensteine.iter().map(|reached| milestone(reached, &lines)));
    Projektplan {
        titel: x.titel(texte),
        firma: x.projekt.angaben.auftraggeber.firma.clone(),
        stand: x.stand(),
        beginn: plan.beginn,
        ende: plan.ende,
        kalender: texte.get("planung-kalender"),
        frei: periods(&plan.arbeitsfrei().map(|(day, reason)| (day, reason.to_owned())).collect()),
        mitwirkende: x.mitwirkende().map(|who| person(x, who, texte)).collect(),
        zeilen,
    }
}

fn stage(etappe: &Etappe<'_>, texte: &Texte) -> Planzeile {
    let x = etappe.teilprojekt;
    let notiz = sentences(&[("planung-ergebnis", &x.ergebnis), ("planung-erfolg", &x.erfolg)], texte).join("\n");
    Planzeile {
        id: etappe.id.to_owned(),
        titel: etappe.titel.to_owned(),
        notiz: Some(notiz).filter(|notiz| !notiz.is_empty()),
        anfang: etappe.anfang,
        ende: etappe.ende,
        dauer: etappe.tage,
        termin: Some(etappe.zugesagt),
        art: Zeilenart::Etappe,
    }
}

fn task(x: &Geplant<'_>, lines: &Plaetze<'_>, people: &Plaetze<'_>) -> Planzeile {
    let share = |(who, aufwand): &(&str, _)| Some(Einsatz { person: *people.get(who)?, aufwand: *aufwand });
    let einsatz = x.einsatz.iter().filter_map(share).collect();
    Planzeile {
        id: x.id.to_owned(),
        titel: x.titel.to_owned(),
        notiz: None,
        anfang: x.anfang,
        ende: x.ende,
        dauer: x.lage.dauer(),
        termin: None,
        art: Zeilenart::Vorgang { nach: links(&x.vorgang.nach, lines), einsatz },
    }
}

fn milestone(reached: &Erreicht<'_>, lines: &Plaetze<'_>) -> Planzeile {
    let x = reached.meilenstein;
    Planzeile {
        id: x.id.to_string(),
        titel: x.titel.clone(),
        notiz: None,
        anfang: reached.tag,
        ende: reached.tag,
        dauer: 0,
        termin: x.datum.map(Datum::date),
        art: Zeilenart::Meilenstein { nach: links(&x.nach, lines) },
    }
}

/// What a line waits for, without what is tried without.
fn links(nach: &[Vorgaenger], lines: &Plaetze<'_>) -> Vec<Verbindung> {
    let link = |Vorgaenger(x): &Vorgaenger| {
        let art = match x.art.unwrap_or(Anordnung::EndeAnfang) {
            Anordnung::EndeAnfang => Enden::EndeAnfang,
            Anordnung::AnfangAnfang => Enden::AnfangAnfang,
            Anordnung::EndeEnde => Enden::EndeEnde,
            Anordnung::AnfangEnde => Enden::AnfangEnde,
        };
        Some(Verbindung { zeile: *lines.get(x.vorgang.as_str())?, art, versatz: x.versatz.map_or(0, |days| days.0) })
    };
    nach.iter().filter_map(link).collect()
}

/// Somebody with the days on which they are away. Why they are is nobody's business who plans with them.
fn person(x: &Grundlage<'_>, who: &Mitwirkende, texte: &Texte) -> Person {
    let days = x.plan.abwesend.get(who.id.as_str()).into_iter().flatten();
    let within = days.filter(|day| **day >= x.plan.beginn && **day <= x.plan.zugesagt);
    let away = within.map(|day| (*day, texte.get("planung-abwesend"))).collect();
    Person {
        id: who.id.to_string(),
        name: who.name.clone(),
        anteil: x.annahmen.anteile.get(who.id.as_str()).copied().unwrap_or(who.anteil).prozent(),
        frei: periods(&away),
    }
}

/// Days in a row for the same reason as one period.
fn periods(days: &BTreeMap<Date, String>) -> Vec<Frei> {
    let mut periods: Vec<Frei> = Vec::new();
    for (day, grund) in days {
        match periods.last_mut() {
            Some(last) if last.grund == *grund && last.bis.tomorrow().is_ok_and(|next| next == *day) => last.bis = *day,
            _ => periods.push(Frei { von: *day, bis: *day, grund: grund.clone() }),
        }
    }
    periods
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_off_in_a_row_are_one_period_unless_their_reasons_differ() {
        let days = [(1, "Fest"), (2, "Fest"), (3, "Urlaub"), (5, "Urlaub")];
        let days = days.map(|(day, grund)| (date(2027, 5, day), grund.to_owned())).into_iter().collect();
        let found: Vec<_> = periods(&days).into_iter().map(|x| (x.von.day(), x.bis.day(), x.grund)).collect();
        let expected = [(1, 2, "Fest"), (3, 3, "Urlaub"), (5, 5, "Urlaub")];
        assert_eq!(found, expected.map(|(first, last, grund)| (first, last, grund.to_owned())));
    }
}
