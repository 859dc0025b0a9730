//! Effort, cost, waiting and savings of processes.

use rust_decimal::Decimal;

use super::{medien, zeit};
use crate::model::Projekt;
use crate::model::prozesse::{Einbinden, Prozess, RaciTeil, Rolle, Schritt};
use crate::model::werte::{Betrag, Verweis};
use crate::source::Located;

/// From this difference in percent on, the sum of the steps and the stated time do not belong together.
pub const ABWEICHUNG: u32 = 20;

/// What the time per execution rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zeitgrundlage {
    /// The sum of all steps.
    Schritte,
    /// The time stated for the whole process.
    Angabe,
}

/// Hours and money per year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Jahreswert {
    /// Hours, to two places.
    pub stunden: Decimal,
    /// EUR, to the cent, if hourly rates are stated.
    pub kosten: Option<Decimal>,
}

/// The figures of one process; what cannot be computed is none.
#[derive(Debug, Clone)]
pub struct Aufwand<'p> {
    /// The process.
    pub prozess: &'p Prozess,
    /// Executions per year.
    pub je_jahr: Option<Decimal>,
    /// Working time per execution, in seconds.
    pub bearbeitung: Option<Decimal>,
    /// What it rests on.
    pub grundlage: Option<Zeitgrundlage>,
    /// By how many percent the sum of the steps differs from the stated time, if that is more than [`ABWEICHUNG`].
    pub abweichung: Option<Decimal>,
    /// `Aufwand p. a. = Häufigkeit × Bearbeitungszeit`, `Kosten = Aufwand × Stundensatz`
    pub jahr: Option<Jahreswert>,
    /// Sum of what the steps state as waiting time, in seconds; none if no step does.
    pub liegezeit: Option<Decimal>,
    /// Time from trigger to result, in seconds.
    pub durchlauf: Option<Decimal>,
    /// `Warteanteil = 1 − Bearbeitungszeit / Durchlaufzeit`, in percent to one place; none if working takes longer than it all.
    /// Where no time from trigger to result is stated and every step states its waiting, that time is working plus waiting.
    pub warteanteil: Option<Decimal>,
    /// Whether working and waiting take longer than it all, or single steps longer than the whole: then a statement is wrong.
    pub widerspruch: bool,
    /// Steps with a break of media; at least so many where not every step states its media.
    pub medienbrueche: Option<usize>,
    /// Entries made again.
    pub doppelerfassungen: Option<usize>,
    /// `Einsparpotenzial = Häufigkeit × (Zeit_ist − Zeit_soll) × Stundensatz`, at the mean rate of the process; negative if it
    /// shall take longer; none for processes that stay outside of the CRM. Money only if the time is used otherwise.
    pub einsparung: Option<Jahreswert>,
}

/// The figures of all processes, in the order of the files.
#[must_use]
pub fn aufwand(projekt: &Projekt) -> Vec<Aufwand<'_>> {
    let saetze = Saetze::new(projekt);
    projekt.prozessanalyse.prozesse.iter().map(|prozess| of(prozess, &saetze)).collect()
}

/// The sum of hours and cost over all processes that have them; cost only if each of these has a cost.
#[must_use]
pub fn summe(aufwand: &[Aufwand<'_>]) -> Option<Jahreswert> {
    let jahre: Vec<Jahreswert> = aufwand.iter().filter_map(|x| x.jahr).collect();
    total(&jahre)
}

/// The sum of the savings that can be computed in processes of this kind.
#[must_use]
pub fn einsparung(aufwand: &[Aufwand<'_>], einbinden: Einbinden) -> Option<Jahreswert> {
    let members = aufwand.iter().filter(|x| x.prozess.einbinden == einbinden);
    let jahre: Vec<Jahreswert> = members.filter_map(|x| x.einsparung).collect();
    total(&jahre)
}

fn total(jahre: &[Jahreswert]) -> Option<Jahreswert> {
    if jahre.is_empty() {
        return None;
    }
    let stunden = zeit::sum(jahre.iter().map(|x| Some(x.stunden)))?;
    Some(Jahreswert { stunden, kosten: zeit::sum(jahre.iter().map(|x| x.kosten)) })
}

fn of<'p>(prozess: &'p Prozess, saetze: &Saetze<'p>) -> Aufwand<'p> {
    let steps = if prozess.schritte.is_empty() { None } else { zeit::sum(prozess.schritte.iter().map(worked)) };
    let stated = prozess.bearbeitungszeit.and_then(zeit::sekunden);
    let bearbeitung = steps.or(stated);
    let grundlage = match (steps, stated) {
        (Some(_), _) => Some(Zeitgrundlage::Schritte),
        (None, Some(_)) => Some(Zeitgrundlage::Angabe),
        (None, None) => None,
    };
    let je_jahr = prozess.haeufigkeit.and_then(|haeufigkeit| zeit::je_jahr(haeufigkeit, saetze.betriebstage));
    // Cost of one execution in EUR × seconds per hour, so that nothing is rounded before the end.
    let einzeln = saetze.execution(prozess, bearbeitung.filter(|_| steps.is_none()));
    let liegezeit = waiting(prozess);
    let durchlauf = prozess.durchlaufzeit.and_then(zeit::sekunden);
    let whole = durchlauf.or_else(|| {
        let all = !prozess.schritte.is_empty() && prozess.schritte.iter().all(|schritt| schritt.liegezeit.is_some());
        bearbeitung?.checked_add(liegezeit.filter(|_| all)?)
    });
    let soll = prozess.bearbeitungszeit_soll.filter(|_| prozess.einbinden != Einbinden::Nein);
    let einsparung = bearbeitung.zip(soll.and_then(zeit::sekunden)).and_then(|(ist, soll)| {
        let saved = ist.checked_sub(soll)?;
        let kosten = match einzeln {
            Some(cost) if !ist.is_zero() => cost.checked_mul(saved).and_then(|cost| cost.checked_div(ist)),
            _ => saetze.execution(prozess, Some(saved)),
        };
        per_year(je_jahr, Some(saved), kosten)
    });
    Aufwand {
        prozess,
        je_jahr,
        bearbeitung,
        grundlage,
        abweichung: steps.zip(stated).and_then(|(steps, stated)| difference(steps, stated)),
        jahr: per_year(je_jahr, bearbeitung, einzeln),
        liegezeit,
        durchlauf,
        warteanteil: bearbeitung.zip(whole).and_then(|(working, whole)| waiting_share(working, whole)),
        widerspruch: contradicts(prozess, (bearbeitung, liegezeit, durchlauf), stated),
        medienbrueche: medien::anzahl(prozess),
        doppelerfassungen: medien::doppelerfassungen(prozess),
        einsparung,
    }
}

/// Whether the times cannot all be right.
fn contradicts(
    prozess: &Prozess,
    (working, waiting, whole): (Option<Decimal>, Option<Decimal>, Option<Decimal>),
    stated: Option<Decimal>,
) -> bool {
    let taken = working.unwrap_or_default().checked_add(waiting.unwrap_or_default());
    let known = zeit::sum(prozess.schritte.iter().filter_map(worked).map(Some));
    let too_long = |part: Option<Decimal>, all: Option<Decimal>| part.zip(all).is_some_and(|(part, all)| part > all);
    let partly = prozess.schritte.iter().any(|schritt| schritt.bearbeitung.is_none());
    too_long(taken, whole) || partly && too_long(known, stated)
}

fn worked(schritt: &Schritt) -> Option<Decimal> {
    schritt.bearbeitung.and_then(zeit::sekunden)
}

fn per_year(je_jahr: Option<Decimal>, seconds: Option<Decimal>, cost: Option<Decimal>) -> Option<Jahreswert> {
    let je_jahr = je_jahr?;
    let stunden = zeit::stunden(je_jahr.checked_mul(seconds?)?)?;
    let kosten = cost.and_then(|cost| zeit::stunden(je_jahr.checked_mul(cost)?));
    Some(Jahreswert { stunden, kosten })
}

fn difference(steps: Decimal, stated: Decimal) -> Option<Decimal> {
    let percent = steps.checked_sub(stated)?.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(stated)?;
    (percent.abs() > ABWEICHUNG.into()).then(|| zeit::rounded(percent, 1))
}

fn waiting(prozess: &Prozess) -> Option<Decimal> {
    let stated: Vec<Option<Decimal>> =
        prozess.schritte.iter().filter_map(|schritt| schritt.liegezeit).map(zeit::sekunden).collect();
    if stated.is_empty() { None } else { zeit::sum(stated) }
}

fn waiting_share(working: Decimal, whole: Decimal) -> Option<Decimal> {
    let share = working.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole)?;
    (share <= Decimal::ONE_HUNDRED).then(|| zeit::rounded(Decimal::ONE_HUNDRED - share, 1))
}

/// Days per year, and hourly rates: of a role, or else the company's.
struct Saetze<'p> {
    betriebstage: u32,
    rollen: &'p [Rolle],
    allgemein: Option<&'p Located<Betrag>>,
}

impl<'p> Saetze<'p> {
    fn new(projekt: &'p Projekt) -> Self {
        let analyse = &projekt.prozessanalyse;
        Self {
            betriebstage: zeit::betriebstage(projekt),
            rollen: &analyse.rollen,
            allgemein: analyse.struktur.as_ref().and_then(|x| x.stundensatz.as_ref()),
        }
    }

    fn rate(&self, role: Option<&Verweis<Rolle>>) -> Option<Decimal> {
        let own = role.and_then(|id| self.rollen.iter().find(|rolle| rolle.id.as_str() == id.as_str()));
        own.and_then(|rolle| rolle.stundensatz.as_ref()).or(self.allgemein).map(|rate| rate.eur())
    }

    /// Rate × seconds of one execution: step by step, or of a process that states only `whole` at the rate of the one role that
    /// carries it out, else at the company's.
    fn execution(&self, prozess: &Prozess, whole: Option<Decimal>) -> Option<Decimal> {
        let Some(whole) = whole else {
            let cost = |x: &Schritt| worked(x)?.checked_mul(self.rate(x.rolle.as_ref())?);
            return if prozess.schritte.is_empty() { None } else { zeit::sum(prozess.schritte.iter().map(cost)) };
        };
        let mut executing = prozess.raci.iter().filter(|raci| raci.teil == RaciTeil::R).map(|raci| &raci.rolle);
        let only = executing.next().filter(|_| executing.next().is_none());
        whole.checked_mul(self.rate(only)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::steps::probe::projekt;

    fn shown(value: Option<Decimal>) -> String {
        value.map_or_else(|| "–".to_owned(), |value| value.normalize().to_string())
    }

    fn year(value: Option<Jahreswert>) -> String {
        value.map_or_else(|| "–".to_owned(), |x| format!("{} h, {} €", x.stunden.normalize(), shown(x.kosten)))
    }

    /// A process `P` with these fields and steps; role `A` costs 60 €, role `B` what the company states.
    fn of_process(fields: &str, steps: &str, company: &str) -> Projekt {
        projekt(&format!(
            "rollen: [{{id: A, name: A, stundensatz: 60}}, {{id: B, name: B}}]\n\
             struktur: {{hilfsmittel: nein{company}}}\n\
             prozesse: [{{id: P, name: P, gruppe: Vertrieb, einbinden: ja{fields}, schritte: [{steps}]}}]"
        ))
    }

    #[test]
    fn hours_and_cost_follow_from_frequency_time_and_rate() {
        let steps = "{nr: 1, taetigkeit: a, rolle: A, bearbeitung: 20 min}, {nr: 2, taetigkeit: b, rolle: B, bearbeitung: 10 min}";
        let cases = [
            // 1820 × 30 min = 910 h; 1820 × (20 € + 5 €) = 45,500 €.
            (", haeufigkeit: 35/Woche", steps, ", stundensatz: 30", "910 h, 45500 €"),
            // Without a rate for every step there is no cost.
            (", haeufigkeit: 35/Woche", steps, "", "910 h, – €"),
            // A step without time: the time of the whole counts, at the rate of the one role that carries it out.
            (
                ", haeufigkeit: 12/Jahr, bearbeitungszeit: 2 h, raci: [{rolle: A, teil: R}, {rolle: B, teil: A}]",
                "{nr: 1, taetigkeit: a}",
                "",
                "24 h, 1440 €",
            ),
            (", haeufigkeit: 12/Jahr, bearbeitungszeit: 2 h", "", ", stundensatz: 40.50", "24 h, 972 €"),
            (", haeufigkeit: 12/Jahr", "", ", stundensatz: 40", "–"),
            (", bearbeitungszeit: 2 h", "", ", stundensatz: 40", "–"),
            (", haeufigkeit: 7922816251426433759354395033/Tag, bearbeitungszeit: 99999 Jahre", "", "", "–"),
        ];
        for (fields, steps, company, expected) in cases {
            let projekt = of_process(fields, steps, company);
            assert_eq!(year(aufwand(&projekt)[0].jahr), expected, "{fields} {company}");
        }
    }

    #[test]
    fn savings_compare_today_with_the_goal_at_the_mean_rate() {
        let steps = "{nr: 1, taetigkeit: a, rolle: A, bearbeitung: 20 min}, {nr: 2, taetigkeit: b, rolle: B, bearbeitung: 10 min}";
        let cases = [
            // 1820 × 12 min = 364 h, at (20 € + 5 €) per 30 min = 50 € an hour.
            (", haeufigkeit: 35/Woche, bearbeitungszeit_soll: 18 min", ", stundensatz: 30", "364 h, 18200 €"),
            (", haeufigkeit: 35/Woche, bearbeitungszeit_soll: 18 min", "", "364 h, – €"),
            (", haeufigkeit: 12/Jahr, bearbeitungszeit_soll: 1 h", ", stundensatz: 30", "-6 h, -300 €"),
            (", bearbeitungszeit_soll: 18 min", ", stundensatz: 30", "–"),
            (", haeufigkeit: 35/Woche", ", stundensatz: 30", "–"),
        ];
        for (fields, company, expected) in cases {
            let projekt = of_process(fields, steps, company);
            assert_eq!(year(aufwand(&projekt)[0].einsparung), expected, "{fields} {company}");
        }
    }

    #[test]
    fn waiting_is_what_working_leaves_of_the_whole() {
        let cases = [
            // 30 min of 5 days of 8 hours are 1.25 %.
            (", bearbeitungszeit: 30 min, durchlaufzeit: 1 Woche", "98.8"),
            (", bearbeitungszeit: 8 h, durchlaufzeit: 1 Tag", "0"),
            (", bearbeitungszeit: 9 h, durchlaufzeit: 1 Tag", "–"),
            (", bearbeitungszeit: 9 h, durchlaufzeit: 0 h", "–"),
            (", bearbeitungszeit: 9 h", "–"),
        ];
        for (fields, expected) in cases {
            assert_eq!(shown(aufwand(&of_process(fields, "", ""))[0].warteanteil), expected, "{fields}");
        }
    }

    #[test]
    fn steps_and_stated_time_that_do_not_belong_together_are_noticed() {
        let steps = "{nr: 1, taetigkeit: a, bearbeitung: 30 min, liegezeit: 2 Tage}, {nr: 2, taetigkeit: b, bearbeitung: 30 min}";
        for (stated, expected) in [("50 min", "–"), ("49 min", "22.4"), ("75 min", "–"), ("2 h", "-50"), ("0 h", "–")]
        {
            let projekt = of_process(&format!(", bearbeitungszeit: {stated}"), steps, "");
            let found = &aufwand(&projekt)[0];
            assert_eq!(
                (shown(found.abweichung), found.grundlage),
                (expected.to_owned(), Some(Zeitgrundlage::Schritte))
            );
            assert_eq!(shown(found.liegezeit.and_then(zeit::stunden)), "16");
        }
    }

    #[test]
    fn times_that_cannot_all_be_right_are_noticed() {
        let step = |nr: u32, fields: &str| format!("{{nr: {nr}, taetigkeit: a{fields}}}");
        let timed = step(1, ", bearbeitung: 30 min, liegezeit: 3 h");
        let cases = [
            (", durchlaufzeit: 4 h", timed.clone(), false, "87.5"),
            (", durchlaufzeit: 3 h", timed.clone(), true, "83.3"),
            // Without a time from trigger to result: waiting of working plus waiting.
            ("", timed.clone(), false, "85.7"),
            ("", [timed.clone(), step(2, ", bearbeitung: 5 min")].join(", "), false, "–"),
            // One step alone takes longer than the whole.
            (", bearbeitungszeit: 20 min", [timed, step(2, "")].join(", "), true, "–"),
        ];
        for (fields, steps, wrong, share) in cases {
            let projekt = of_process(fields, &steps, "");
            let found = &aufwand(&projekt)[0];
            assert_eq!((found.widerspruch, shown(found.warteanteil).as_str()), (wrong, share), "{fields} {steps}");
        }
    }

    #[test]
    fn only_processes_that_go_into_the_crm_save_anything() {
        for (einbinden, now, later) in [("ja", "6 h, 240 €", "–"), ("spaeter", "–", "6 h, 240 €"), ("nein", "–", "–")]
        {
            let projekt = projekt(&format!(
                "struktur: {{stundensatz: 40}}\nprozesse: [{{id: P, name: P, gruppe: Vertrieb, einbinden: {einbinden}, \
                 haeufigkeit: 12/Jahr, bearbeitungszeit: 1 h, bearbeitungszeit_soll: 30 min}}]"
            ));
            let aufwand = aufwand(&projekt);
            assert_eq!(year(einsparung(&aufwand, Einbinden::Ja)), now, "{einbinden}");
            assert_eq!(year(einsparung(&aufwand, Einbinden::Spaeter)), later, "{einbinden}");
        }
    }

    #[test]
    fn a_process_that_takes_no_time_today_costs_what_its_rate_says() {
        let fields = ", haeufigkeit: 12/Jahr, bearbeitungszeit: 0 min, bearbeitungszeit_soll: 30 min";
        let projekt = of_process(fields, "", ", stundensatz: 40");
        assert_eq!(year(aufwand(&projekt)[0].einsparung), "-6 h, -240 €");
    }

    #[test]
    fn sums_tell_hours_where_a_cost_is_missing() {
        let jahr = |stunden: u32, kosten: Option<u32>| Jahreswert {
            stunden: stunden.into(),
            kosten: kosten.map(Decimal::from),
        };
        assert_eq!(total(&[jahr(2, Some(10)), jahr(3, Some(20))]), Some(jahr(5, Some(30))));
        assert_eq!(total(&[jahr(2, Some(10)), jahr(3, None)]), Some(jahr(5, None)));
        assert_eq!(total(&[]), None);
    }
}
