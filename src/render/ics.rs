//! Calendars → iCalendar (RFC 5545).

use jiff::civil::Date;

use crate::document::termine::{Einheit, Kalender, Termin, Wiederholung};

/// Most octets of a line without its end (RFC 5545, 3.1).
const MAX_LINE: usize = 75;

/// The last day that every month has.
const EVERY_MONTH: i8 = 28;

/// The text of a calendar file. Only a calendar with at least one event is a valid one (RFC 5545, 3.6).
#[must_use]
pub fn render(kalender: &Kalender) -> String {
    let mut ics = Ics::default();
    ics.line("BEGIN", "VCALENDAR");
    ics.line("VERSION", "2.0");
    let language = kalender.sprache.to_uppercase();
    ics.line("PRODID", &format!("-//crmplan//crmplan {}//{language}", env!("CARGO_PKG_VERSION")));
    ics.line("CALSCALE", "GREGORIAN");
    // The name as RFC 7986 has it, and as programs knew it before.
    ics.line("NAME", &escaped(&kalender.name));
    ics.line("X-WR-CALNAME", &escaped(&kalender.name));
    for termin in &kalender.termine {
        event(&mut ics, termin, kalender.stand);
    }
    ics.line("END", "VCALENDAR");
    ics.0
}

fn event(ics: &mut Ics, termin: &Termin, stand: Date) {
    ics.line("BEGIN", "VEVENT");
    ics.line("UID", &escaped(&termin.uid));
    ics.line("DTSTAMP", &format!("{}T000000Z", day(stand)));
    ics.line("DTSTART;VALUE=DATE", &day(termin.erster));
    // The first day after it; whoever states none means one day, as on the last day of all.
    if let Ok(after) = termin.letzter.max(termin.erster).tomorrow() {
        ics.line("DTEND;VALUE=DATE", &day(after));
    }
    if let Some(wiederholung) = termin.wiederholung {
        ics.line("RRULE", &rule(wiederholung, termin.erster));
    }
    ics.line("SUMMARY", &escaped(&termin.titel));
    if let Some(text) = &termin.beschreibung {
        ics.line("DESCRIPTION", &escaped(text));
    }
    // Whole days tell what happens; nobody is busy all the time for that.
    ics.line("TRANSP", "TRANSPARENT");
    if let Some(days) = termin.erinnerung_tage {
        ics.line("BEGIN", "VALARM");
        ics.line("ACTION", "DISPLAY");
        ics.line("DESCRIPTION", &escaped(&termin.titel));
        ics.line("TRIGGER", &if days == 0 { "PT0S".to_owned() } else { format!("-P{days}D") });
        ics.line("END", "VALARM");
    }
    ics.line("END", "VEVENT");
}

fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

/// The rule of a recurrence. A day that a month does not have would be left out (RFC 5545, 3.3.10); so the last of the days up to it is asked for.
fn rule(x: Wiederholung, erster: Date) -> String {
    let frequency = match x.einheit {
        Einheit::Tag => "DAILY",
        Einheit::Woche => "WEEKLY",
        Einheit::Monat => "MONTHLY",
        Einheit::Jahr => "YEARLY",
    };
    let rule = format!("FREQ={frequency};INTERVAL={}", x.alle.max(1));
    let days = || (EVERY_MONTH..=erster.day()).map(|day| day.to_string()).collect::<Vec<_>>().join(",");
    match x.einheit {
        Einheit::Monat if erster.day() > EVERY_MONTH => format!("{rule};BYMONTHDAY={};BYSETPOS=-1", days()),
        Einheit::Jahr if erster.month() == 2 && erster.day() > EVERY_MONTH => {
            format!("{rule};BYMONTH=2;BYMONTHDAY={};BYSETPOS=-1", days())
        }
        _ => rule,
    }
}

/// A value of type TEXT (RFC 5545, 3.3.11): one line, without control characters, whatever somebody wrote.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            // Some readers end a line at the separators of Unicode too.
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            '\t' => escaped.push(' '),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// The text of a file so far.
#[derive(Default)]
struct Ics(String);

impl Ics {
    /// Adds a property, folded between characters: what goes on begins with a space, which counts.
    fn line(&mut self, name: &str, value: &str) {
        let mut room = MAX_LINE;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = MAX_LINE - 1;
            }
            self.0.push(c);
            room -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn termin(titel: &str) -> Termin {
        Termin {
            uid: "m1@example".to_owned(),
            titel: titel.to_owned(),
            beschreibung: None,
            erster: date(2027, 12, 30),
            letzter: date(2027, 12, 31),
            wiederholung: None,
            erinnerung_tage: None,
        }
    }

    fn kalender(termine: Vec<Termin>) -> Kalender {
        Kalender { name: "Plan; Einführung".to_owned(), sprache: "de", stand: date(2027, 1, 25), termine }
    }

    #[test]
    fn an_event_ends_on_the_day_after_its_last_one() {
        let beschreibung = Some("Zeile 1\r\nZeile 2; a, b \\ c".to_owned());
        let all =
            Termin {
                beschreibung, erinnerung_tage: Some(7), ..termin("Abnahme der Stammdaten für Kundinnen, Kunden")
            };
        let expected = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            concat!("PRODID:-//crmplan//crmplan ", env!("CARGO_PKG_VERSION"), "//DE"),
            "CALSCALE:GREGORIAN",
            "NAME:Plan\\; Einführung",
            "X-WR-CALNAME:Plan\\; Einführung",
            "BEGIN:VEVENT",
            "UID:m1@example",
            "DTSTAMP:20270125T000000Z",
            "DTSTART;VALUE=DATE:20271230",
            "DTEND;VALUE=DATE:20280101",
            "SUMMARY:Abnahme der Stammdaten für Kundinnen\\, Kunden",
            "DESCRIPTION:Zeile 1\\nZeile 2\\; a\\, b \\\\ c",
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:Abnahme der Stammdaten für Kundinnen\\, Kunden",
            "TRIGGER:-P7D",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ];
        assert_eq!(render(&kalender(vec![all])).split("\r\n").collect::<Vec<_>>(), expected);
    }

    #[test]
    fn lines_are_folded_between_characters() {
        // The umlaut would be the octets 75 and 76 of the first line, and 75 and 76 of the second one, whose space counts.
        let titel = format!("{}ä{}ü", "a".repeat(66), "b".repeat(71));
        let text = render(&kalender(vec![termin(&titel)]));
        let folded = format!("\r\nSUMMARY:{}\r\n ä{}\r\n ü\r\n", "a".repeat(66), "b".repeat(71));
        assert!(text.contains(&folded), "{text}");
    }

    #[test]
    fn what_comes_again_comes_in_short_months_too() {
        let every = |alle, einheit, erster| rule(Wiederholung { alle, einheit }, erster);
        assert_eq!(every(1, Einheit::Tag, date(2027, 1, 31)), "FREQ=DAILY;INTERVAL=1");
        assert_eq!(every(2, Einheit::Woche, date(2027, 1, 31)), "FREQ=WEEKLY;INTERVAL=2");
        assert_eq!(every(3, Einheit::Monat, date(2027, 1, 28)), "FREQ=MONTHLY;INTERVAL=3");
        assert_eq!(
            every(3, Einheit::Monat, date(2027, 1, 30)),
            "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30;BYSETPOS=-1"
        );
        assert_eq!(every(1, Einheit::Jahr, date(2027, 1, 31)), "FREQ=YEARLY;INTERVAL=1");
        assert_eq!(
            every(1, Einheit::Jahr, date(2028, 2, 29)),
            "FREQ=YEARLY;INTERVAL=1;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1"
        );
        assert_eq!(
            every(0, Einheit::Jahr, date(2027, 3, 1)),
            "FREQ=YEARLY;INTERVAL=1",
            "RFC 5545 knows no interval of 0"
        );
    }

    #[test]
    fn nobody_ends_an_event_or_a_line_from_within_a_title() {
        let text = render(&kalender(vec![termin("a\r\nEND:VEVENT\rb\u{2028}c\u{85}d\u{0}\u{7f}\te")]));
        let lines: Vec<&str> = text.split("\r\n").collect();
        assert!(lines.contains(&"SUMMARY:a\\nEND:VEVENT\\nb\\nc\\nd e"), "{text}");
        assert_eq!(lines.iter().filter(|line| **line == "END:VEVENT").count(), 1);
    }

    #[test]
    fn reminders_are_on_the_day_or_before_it() {
        let on = |days| render(&kalender(vec![Termin { erinnerung_tage: Some(days), ..termin("x") }]));
        assert!(on(0).contains("\r\nTRIGGER:PT0S\r\n") && on(1).contains("\r\nTRIGGER:-P1D\r\n"));
    }

    #[test]
    fn an_event_that_ends_before_it_begins_takes_its_first_day() {
        let early = Termin { letzter: date(2027, 12, 1), ..termin("x") };
        assert!(render(&kalender(vec![early])).contains("\r\nDTEND;VALUE=DATE:20271231\r\n"));
    }

    proptest! {
        #[test]
        fn lines_are_short_and_unfold_to_what_was_escaped(titel in "\\PC{0,200}", beschreibung in any::<String>()) {
            let all = Termin { beschreibung: Some(beschreibung.clone()), ..termin(&titel) };
            let text = render(&kalender(vec![all]));
            let lines: Vec<&str> = text.strip_suffix("\r\n").unwrap_or_default().split("\r\n").collect();
            prop_assert!(lines.iter().all(|line| line.len() <= 75 && !line.chars().any(char::is_control)));
            let unfolded = text.replace("\r\n ", "");
            let summary = format!("\r\nSUMMARY:{}\r\n", escaped(&titel));
            let description = format!("\r\nDESCRIPTION:{}\r\n", escaped(&beschreibung));
            prop_assert!(unfolded.contains(&summary) && unfolded.contains(&description));
        }

        #[test]
        fn what_was_escaped_is_read_back(text in "[a-zäß;:,\\\\\n\" ]{0,60}") {
            let mut read = String::new();
            let escaped = escaped(&text);
            let mut chars = escaped.chars();
            while let Some(c) = chars.next() {
                read.push(if c == '\\' { chars.next().map(|c| if c == 'n' { '\n' } else { c }).expect("a pair") } else { c });
            }
            prop_assert_eq!(read, text);
        }
    }
}
