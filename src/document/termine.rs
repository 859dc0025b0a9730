//! Days for a calendar: whole days, once or again and again, with reminders. Neutral of file formats.

use jiff::civil::Date;

/// A calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kalender {
    /// What it is called.
    pub name: String,
    /// Code of the language that its texts are in, such as `de`.
    pub sprache: &'static str,
    /// The day whose state it shows, so that the same content gives the same bytes.
    pub stand: Date,
    /// What is in it.
    pub termine: Vec<Termin>,
}

/// Something on one or several whole days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Termin {
    /// Stays the same for the same thing as long as the project exists, and belongs to nothing else: programs replace by it what they know already.
    pub uid: String,
    /// What it is.
    pub titel: String,
    /// More about it.
    pub beschreibung: Option<String>,
    /// Its first day.
    pub erster: Date,
    /// Its last day; not before the first one.
    pub letzter: Date,
    /// How it comes again; without an end.
    pub wiederholung: Option<Wiederholung>,
    /// Days before the first one on which it is reminded of.
    pub erinnerung_tage: Option<u32>,
}

/// That something comes again. What is due on the 31st is due on the last day of a shorter month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wiederholung {
    /// Every so many units; none is taken for one.
    pub alle: u32,
    /// The unit.
    pub einheit: Einheit,
}

/// Units of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Einheit {
    /// Calendar days.
    Tag,
    /// Seven days.
    Woche,
    /// Calendar months.
    Monat,
    /// Calendar years.
    Jahr,
}
