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
use crate::document::projektplan::{Einsatz, Enden, Frei, Person, Planzeile, Projektplan, Verbindung, Zeilenart};

const NAMESPACE: &str = "http://schemas.microsoft.com/project";

/// Most characters of a name.
const MAX_NAME: usize = 512;

/// Hours of a working day, from eight to five with an hour at noon.
const HOURS: i64 = 8;

const BEGIN: &str = "08:00:00";
const END: &str = "17:00:00";
const SHIFTS: [(&str, &str); 2] = [(BEGIN, "12:00:00"), ("13:00:00", END)];

/// Tenths of minutes of a working day: the unit of lags.
const LAG: i64 = HOURS * 60 * 10;

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
    xml.leaf("MinutesPerDay", &(HOURS * 60).to_string());
    xml.leaf("MinutesPerWeek", &(HOURS * 60 * 5).to_string());
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
    let duration = span(Decimal::from(x.dauer));
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
        xml.leaf("Work", &span(einsatz.iter().map(|x| x.aufwand).sum()));
    }
    xml.leaf("EffortDriven", "0");
    xml.leaf("Estimated", "0");
    let is_stage = x.art == Zeilenart::Etappe;
    xml.leaf("Milestone", if x.dauer == 0 && !is_stage { "1" } else { "0" });
    xml.leaf("Summary", if is_stage { "1" } else { "0" });
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
                xml.leaf("Finish", &finish);
                xml.leaf("RemainingWork", &span(x.aufwand));
                xml.leaf("Start", &start);
                xml.leaf("Units", &units.to_string());
                xml.leaf("Work", &span(x.aufwand));
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

/// Days as hours of work: `PT12H0M0S`.
fn span(days: Decimal) -> String {
    let seconds = (days * Decimal::from(HOURS * 3600)).round().to_i64().unwrap_or_default();
    format!("PT{}H{}M{}S", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// A name: one line, not too long.
fn name(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(MAX_NAME).collect()
}
