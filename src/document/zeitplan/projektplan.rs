//! A plan as programs for project planning exchange it: days off, people, an outline of tasks, who does how much. Neutral of file formats.

mod aufbau;

pub use aufbau::build;

use jiff::civil::Date;
use rust_decimal::Decimal;

/// A plan. Work is done from Monday to Friday.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Projektplan {
    /// What it is called.
    pub titel: String,
    /// Whose it is.
    pub firma: String,
    /// The day whose state it shows, so that the same content gives the same bytes.
    pub stand: Date,
    /// Its first day.
    pub beginn: Date,
    /// Its last day.
    pub ende: Date,
    /// What the calendar of the project is called.
    pub kalender: String,
    /// When nobody works.
    pub frei: Vec<Frei>,
    /// Who works for it.
    pub mitwirkende: Vec<Person>,
    /// The outline, from above.
    pub zeilen: Vec<Planzeile>,
}

/// Days without work, both ends included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frei {
    /// The first one.
    pub von: Date,
    /// The last one.
    pub bis: Date,
    /// Why; may be empty.
    pub grund: String,
}

/// Somebody who works for the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Identifier.
    pub id: String,
    /// Name or role.
    pub name: String,
    /// Time for the plan in percent of a working day.
    pub anteil: Decimal,
    /// Own days without work.
    pub frei: Vec<Frei>,
}

/// A line of the outline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planzeile {
    /// Identifier.
    pub id: String,
    /// What it is called.
    pub titel: String,
    /// More about it.
    pub notiz: Option<String>,
    /// Its first day.
    pub anfang: Date,
    /// Its last day.
    pub ende: Date,
    /// Working days that it takes.
    pub dauer: i64,
    /// The day with buffer, or the one it is stated for.
    pub termin: Option<Date>,
    /// What it is.
    pub art: Zeilenart,
}

/// What a line of the outline is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Zeilenart {
    /// A stage: sums up the tasks that follow.
    Etappe,
    /// A task of the stage above it.
    Vorgang {
        /// What it waits for.
        nach: Vec<Verbindung>,
        /// Who does how much of it.
        einsatz: Vec<Einsatz>,
    },
    /// A milestone: a day, at whose end something is reached.
    Meilenstein {
        /// What it waits for.
        nach: Vec<Verbindung>,
    },
}

/// That a line waits for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verbindung {
    /// The place of the other one in the outline, from 0.
    pub zeile: usize,
    /// Which ends hang together.
    pub art: Enden,
    /// Working days in between; a negative number lets both overlap.
    pub versatz: i32,
}

/// Which end of the predecessor hangs together with which one of the successor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Enden {
    /// Its end with the begin.
    EndeAnfang,
    /// Both begins.
    AnfangAnfang,
    /// Both ends.
    EndeEnde,
    /// Its begin with the end.
    AnfangEnde,
}

/// What somebody does of a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Einsatz {
    /// The place among the people, from 0.
    pub person: usize,
    /// Person-days.
    pub aufwand: Decimal,
}
