//! Plans → Microsoft Project XML (MSPDI), which programs for project planning read.
//!
//! Such a program schedules again when it opens a file, and knows nothing of the rule by which crmplan shares out people day by day. So that it shows the
//! same days all the same, every task has a fixed duration on the calendar of the project, not on those of its people, and does not begin before
//! the day on which crmplan has somebody for it; predecessors then move nothing, as they allow that day anyway. Milestones are set to their day:
//! whoever moves a task past one is told so.

mod xml;

use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use self::xml::Xml;
use crate::document::zeitplan::projektplan::{
    Einsatz, Enden, Frei, Person, Planzeile, Projektplan, Verbindung, Zeilenart,
};

const NAMESPACE: &str = "http://schemas.microsoft.com/project";

/// Most characters of a name.
const MAX_NAME: usize = 512;

/// Minutes of a working day, from eight to five with an hour at noon.
const DAY: i64 = 8 * 60;

const BEGIN: &str = "08:00:00";
const END: &str = "17:00:00";
const SHIFTS: [(&str, &str); 2] = [(BEGIN, "12:00:00"), ("13:00:00", END)];

/// A working day in the unit of lags, tenths of minutes.
const LAG: i64 = DAY * 10;

const NOTHING: &str = "PT0H0M0S";

/// The unit in which durations and lags are shown: days.
const IN_DAYS: &str = "7";

/// The calendar of the project; those of people follow.
const CALENDAR: usize = 1;

/// The text of a project file.
#[must_use]
pub fn render(plan: &Projektplan) -> String {
    let mut xml = Xml::default();
    xml.root("Project", NAMESPACE, |xml| {
        head(xml, plan);
        xml.element("Calendars", |xml| calendars(xml, plan));
        xml.element("Tasks", |xml| tasks(xml, plan));
        xml.element("Resources", |xml| {
            for (number, person) in (1..).zip(&plan.mitwirkende) {
                resource(xml, number, person);
            }
        });
        xml.element("Assignments", |xml| assignments(xml, plan));
    });
    xml.finish()
}

// The schema is a sequence: programs may refuse elements in another order.
fn head(xml: &mut Xml, plan: &Projektplan) {
    xml.leaf("SaveVersion", "14");
    xml.leaf("Name", &name(&plan.titel));
    xml.leaf("Title", &name(&plan.titel));
    xml.leaf("Company", &name(&plan.firma));
    xml.leaf("CreationDate", &at(plan.stand, "00:00:00"));
    xml.leaf("ScheduleFromStart", "1");
    xml.leaf("StartDate", &at(plan.beginn, BEGIN));
    xml.leaf("FinishDate", &at(plan.ende, END));
    xml.leaf("CalendarUID", &CALENDAR.to_string());
    xml.leaf("DefaultStartTime", BEGIN);
    xml.leaf("DefaultFinishTime", END);
    xml.leaf("MinutesPerDay", &DAY.to_string());
    xml.leaf("MinutesPerWeek", &(DAY * 5).to_string());
    xml.leaf("DefaultTaskType", FIXED_DURATION);
    xml.leaf("DurationFormat", IN_DAYS);
    xml.leaf("HonorConstraints", "1");
    xml.leaf("NewTasksEffortDriven", "0");
    xml.leaf("NewTasksEstimated", "0");
    xml.leaf("WeekStartDay", "1");
    xml.leaf("NewTasksAreManual", "0");
}

fn calendars(xml: &mut Xml, plan: &Projektplan) {
    xml.element("Calendar", |xml| {
        xml.leaf("UID", &CALENDAR.to_string());
        xml.leaf("Name", &name(&plan.kalender));
        xml.leaf("IsBaseCalendar", "1");
        xml.leaf("BaseCalendarUID", "-1");
        xml.element("WeekDays", |xml| {
            // Sunday is the first one.
            for day in 1..=7 {
                weekday(xml, day);
            }
        });
        exceptions(xml, &plan.frei);
    });
    for (number, person) in (1..).zip(&plan.mitwirkende) {
        xml.element("Calendar", |xml| {
            xml.leaf("UID", &(CALENDAR + number).to_string());
            xml.leaf("Name", &name(&person.name));
            xml.leaf("IsBaseCalendar", "0");
            xml.leaf("BaseCalendarUID", &CALENDAR.to_string());
            exceptions(xml, &person.frei);
        });
    }
}

fn weekday(xml: &mut Xml, day: u8) {
    let works = (2..=6).contains(&day);
    xml.element("WeekDay", |xml| {
        xml.leaf("DayType", &day.to_string());
        xml.leaf("DayWorking", if works { "1" } else { "0" });
        if works {
            xml.element("WorkingTimes", |xml| {
                for (from, to) in SHIFTS {
                    xml.element("WorkingTime", |xml| {
                        xml.leaf("FromTime", from);
                        xml.leaf("ToTime", to);
                    });
                }
            });
        }
    });
}

fn exceptions(xml: &mut Xml, free: &[Frei]) {
    if free.is_empty() {
        return;
    }
    xml.element("Exceptions", |xml| {
        for x in free {
            xml.element("Exception", |xml| {
                xml.leaf("EnteredByOccurrences", "0");
                xml.element("TimePeriod", |xml| {
                    xml.leaf("FromDate", &at(x.von, "00:00:00"));
                    xml.leaf("ToDate", &at(x.bis, "23:59:00"));
                });
                let days = x.bis.duration_since(x.von).as_hours() / 24 + 1;
                xml.leaf("Occurrences", &days.to_string());
                xml.leaf("Name", &name(&x.grund));
                // On every day of the period.
                xml.leaf("Type", "1");
                xml.leaf("DayWorking", "0");
            });
        }
    });
}

const FIXED_DURATION: &str = "1";

/// Constraints: as soon as possible, must start on, start no earlier than.
const ASAP: &str = "0";
const MUST_START: &str = "2";
const NOT_BEFORE: &str = "4";

fn tasks(xml: &mut Xml, plan: &Projektplan) {
    let (mut above, mut below) = (0, 0);
    for (number, line) in (1_usize..).zip(&plan.zeilen) {
        let outline = if let Zeilenart::Vorgang { .. } = line.art {
            below += 1;
            format!("{above}.{below}")
        } else {
            (above, below) = (above + 1, 0);
            above.to_string()
        };
        xml.element("Task", |xml| task(xml, number, &outline, line));
    }
}

fn task(xml: &mut Xml, number: usize, outline: &str, x: &Planzeile) {
    let (nach, einsatz): (&[Verbindung], &[Einsatz]) = match &x.art {
        Zeilenart::Etappe => (&[], &[]),
        Zeilenart::Vorgang { nach, einsatz } => (nach, einsatz),
        Zeilenart::Meilenstein { nach } => (nach, &[]),
    };
    let (start, finish) = times(x);
    let duration = span(x.dauer * DAY);
    xml.leaf("UID", &number.to_string());
    xml.leaf("ID", &number.to_string());
    xml.leaf("Name", &name(&x.titel));
    xml.leaf("Manual", "0");
    xml.leaf("Type", FIXED_DURATION);
    xml.leaf("IsNull", "0");
    xml.leaf("WBS", &x.id);
    xml.leaf("OutlineNumber", outline);
    xml.leaf("OutlineLevel", if outline.contains('.') { "2" } else { "1" });
    xml.leaf("Start", &start);
    xml.leaf("Finish", &finish);
    xml.leaf("Duration", &duration);
    xml.leaf("DurationFormat", IN_DAYS);
    if !einsatz.is_empty() {
        xml.leaf("Work", &span(einsatz.iter().map(|x| minutes(x.aufwand)).sum()));
    }
    xml.leaf("EffortDriven", "0");
    xml.leaf("Estimated", "0");
    let is_stage = x.art == Zeilenart::Etappe;
    xml.leaf("Milestone", if x.dauer == 0 && !is_stage { "1" } else { "0" });
    xml.leaf("Summary", if is_stage { "1" } else { "0" });
    // Said expressly, as programs work out of what they miss that something was done.
    xml.leaf("PercentComplete", "0");
    xml.leaf("ActualDuration", NOTHING);
    xml.leaf("RemainingDuration", &duration);
    let constraint = match x.art {
        Zeilenart::Etappe => ASAP,
        Zeilenart::Vorgang { .. } => NOT_BEFORE,
        Zeilenart::Meilenstein { .. } => MUST_START,
    };
    xml.leaf("ConstraintType", constraint);
    if !is_stage {
        xml.leaf("CalendarUID", &CALENDAR.to_string());
        xml.leaf("ConstraintDate", &start);
    }
    if let Some(day) = x.termin {
        xml.leaf("Deadline", &at(day, END));
    }
    if !is_stage {
        xml.leaf("IgnoreResourceCalendar", "1");
    }
    if let Some(note) = &x.notiz {
        xml.leaf("Notes", note);
    }
    for link in nach {
        xml.element("PredecessorLink", |xml| predecessor(xml, *link));
    }
}

fn predecessor(xml: &mut Xml, link: Verbindung) {
    let art = match link.art {
        Enden::EndeEnde => "0",
        Enden::EndeAnfang => "1",
        Enden::AnfangEnde => "2",
        Enden::AnfangAnfang => "3",
    };
    xml.leaf("PredecessorUID", &(link.zeile + 1).to_string());
    xml.leaf("Type", art);
    xml.leaf("CrossProject", "0");
    xml.leaf("LinkLag", &(i64::from(link.versatz) * LAG).to_string());
    xml.leaf("LagFormat", IN_DAYS);
}

fn resource(xml: &mut Xml, number: usize, person: &Person) {
    xml.element("Resource", |xml| {
        xml.leaf("UID", &number.to_string());
        xml.leaf("ID", &number.to_string());
        xml.leaf("Name", &name(&person.name));
        // Somebody who works, neither material nor a cost.
        xml.leaf("Type", "1");
        xml.leaf("IsNull", "0");
        xml.leaf("Code", &person.id);
        xml.leaf("MaxUnits", &(person.anteil / Decimal::ONE_HUNDRED).normalize().to_string());
        xml.leaf("CalendarUID", &(CALENDAR + number).to_string());
    });
}

fn assignments(xml: &mut Xml, plan: &Projektplan) {
    let mut next = 1_usize..;
    for (task, line) in (1_usize..).zip(&plan.zeilen) {
        let Zeilenart::Vorgang { einsatz, .. } = &line.art else { continue };
        let (start, finish) = times(line);
        for (x, number) in einsatz.iter().zip(&mut next) {
            // What is left for rounding does not matter: the work is stated as well.
            let units = (x.aufwand / Decimal::from(line.dauer.max(1))).round_dp(4).normalize();
            xml.element("Assignment", |xml| {
                xml.leaf("UID", &number.to_string());
                xml.leaf("TaskUID", &task.to_string());
                xml.leaf("ResourceUID", &(x.person + 1).to_string());
                xml.leaf("PercentWorkComplete", "0");
                xml.leaf("ActualWork", NOTHING);
                xml.leaf("Finish", &finish);
                xml.leaf("RemainingWork", &span(minutes(x.aufwand)));
                xml.leaf("Start", &start);
                xml.leaf("Units", &units.to_string());
                xml.leaf("Work", &span(minutes(x.aufwand)));
            });
        }
    }
}

/// When a line begins and ends. What takes no time is on the morning of its day; a milestone is reached at the end of it.
fn times(x: &Planzeile) -> (String, String) {
    match x.art {
        Zeilenart::Meilenstein { .. } => (at(x.ende, END), at(x.ende, END)),
        _ if x.dauer == 0 => (at(x.anfang, BEGIN), at(x.anfang, BEGIN)),
        _ => (at(x.anfang, BEGIN), at(x.ende, END)),
    }
}

fn at(day: Date, time: &str) -> String {
    format!("{:04}-{:02}-{:02}T{time}", day.year(), day.month(), day.day())
}

/// Person-days in whole minutes of work: a planner counts no seconds.
fn minutes(days: Decimal) -> i64 {
    (days * Decimal::from(DAY)).round().to_i64().unwrap_or_default()
}

/// A span of minutes: `PT12H30M0S`.
fn span(minutes: i64) -> String {
    format!("PT{}H{}M0S", minutes / 60, minutes % 60)
}

/// A name: one line, not too long.
fn name(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(MAX_NAME).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn line(art: Zeilenart, dauer: i64) -> Planzeile {
        let (anfang, ende) = (date(2027, 5, 3), date(2027, 5, 4));
        Planzeile { id: "X".into(), titel: "Zeile".into(), notiz: None, anfang, ende, dauer, termin: None, art }
    }

    fn task(nach: Vec<Verbindung>, aufwand: &[(usize, i64)]) -> Planzeile {
        let einsatz =
            aufwand.iter().map(|(person, milli)| Einsatz { person: *person, aufwand: Decimal::new(*milli, 3) });
        line(Zeilenart::Vorgang { nach, einsatz: einsatz.collect() }, 2)
    }

    fn rendered(zeilen: Vec<Planzeile>) -> String {
        render(&Projektplan {
            titel: "Plan".into(),
            firma: "Beispiel GmbH".into(),
            stand: date(2027, 1, 11),
            beginn: date(2027, 5, 3),
            ende: date(2027, 5, 4),
            kalender: "Arbeitstage".into(),
            frei: Vec::new(),
            mitwirkende: Vec::new(),
            zeilen,
        })
    }

    /// The texts of all elements of a name.
    fn texts<'x>(xml: &'x str, name: &str) -> Vec<&'x str> {
        let (open, close) = (format!("<{name}>"), format!("</{name}>"));
        xml.split(&open).skip(1).filter_map(|rest| rest.split(&close).next()).collect()
    }

    #[test]
    fn tasks_are_numbered_below_their_stage() {
        let milestone = || line(Zeilenart::Meilenstein { nach: Vec::new() }, 0);
        let stage = || line(Zeilenart::Etappe, 2);
        let none = || task(Vec::new(), &[]);
        let xml = rendered(vec![stage(), none(), none(), stage(), none(), milestone()]);
        assert_eq!(texts(&xml, "OutlineNumber"), ["1", "1.1", "1.2", "2", "2.1", "3"]);
        assert_eq!(texts(&xml, "OutlineLevel"), ["1", "2", "2", "1", "2", "1"]);
        assert_eq!(texts(&xml, "Summary"), ["1", "0", "0", "1", "0", "0"]);
        assert_eq!(texts(&xml, "Milestone"), ["0", "0", "0", "0", "0", "1"]);
        assert_eq!(texts(&xml, "ConstraintType"), ["0", "4", "4", "0", "4", "2"]);
    }

    #[test]
    fn links_have_the_numbers_of_the_schema_and_lags_in_tenths_of_minutes() {
        let all = [Enden::EndeEnde, Enden::EndeAnfang, Enden::AnfangEnde, Enden::AnfangAnfang];
        let nach = (-1..).zip(all).map(|(versatz, art)| Verbindung { zeile: 0, art, versatz }).collect();
        let xml = rendered(vec![line(Zeilenart::Etappe, 2), task(nach, &[])]);
        let links =
            xml.split("<PredecessorLink>").skip(1).map(|link| (texts(link, "Type")[0], texts(link, "LinkLag")[0]));
        assert_eq!(links.collect::<Vec<_>>(), [("0", "-4800"), ("1", "0"), ("2", "4800"), ("3", "9600")]);
    }

    #[test]
    fn work_is_that_of_all_together_in_whole_minutes() {
        // A third of a day is 160 minutes; shared out in thousandths it is a little more.
        let xml = rendered(vec![line(Zeilenart::Etappe, 2), task(Vec::new(), &[(0, 334), (1, 1000)])]);
        assert_eq!(texts(&xml, "Work"), ["PT10H40M0S", "PT2H40M0S", "PT8H0M0S"]);
        assert_eq!(texts(&xml, "Units"), ["0.167", "0.5"]);
        assert_eq!(texts(&xml, "ResourceUID"), ["1", "2"]);
    }

    #[test]
    fn what_takes_no_time_is_in_the_morning_and_a_milestone_in_the_evening() {
        let nothing = line(Zeilenart::Vorgang { nach: Vec::new(), einsatz: Vec::new() }, 0);
        let xml = rendered(vec![nothing, line(Zeilenart::Meilenstein { nach: Vec::new() }, 0)]);
        assert_eq!(texts(&xml, "Start"), ["2027-05-03T08:00:00", "2027-05-04T17:00:00"]);
        assert_eq!(texts(&xml, "Start"), texts(&xml, "Finish"));
    }

    #[test]
    fn names_are_one_line_of_at_most_512_characters() {
        assert_eq!(name(" a\n\tb  c "), "a b c");
        assert_eq!(name(&"ä".repeat(600)).chars().count(), 512);
    }
}
