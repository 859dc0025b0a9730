//! Weaknesses in the order in which they should be looked at.

use std::cmp::Reverse;

use rust_decimal::Decimal;

use super::aufwand::Aufwand;
use crate::model::prozesse::{Prozess, Schwachstelle};
use crate::text;

/// A weakness with the effort of its process.
#[derive(Debug, Clone, Copy)]
pub struct Rang<'p> {
    /// The weakness.
    pub schwachstelle: &'p Schwachstelle,
    /// The process it belongs to.
    pub prozess: &'p Prozess,
    /// Hours per year of the process, if known.
    pub stunden: Option<Decimal>,
}

/// All weaknesses: the grave ones first, then those of the processes with most effort, then by identifier. What is not stated
/// comes last.
#[must_use]
pub fn rangfolge<'p>(aufwand: &[Aufwand<'p>]) -> Vec<Rang<'p>> {
    let of_process = |x: &Aufwand<'p>| {
        let (prozess, stunden) = (x.prozess, x.jahr.map(|jahr| jahr.stunden));
        prozess.schwachstellen.iter().map(move |schwachstelle| Rang { schwachstelle, prozess, stunden })
    };
    let mut ranked: Vec<Rang<'p>> = aufwand.iter().flat_map(of_process).collect();
    ranked.sort_by_cached_key(|rang| {
        let id = text::natural_key(rang.schwachstelle.id.as_str());
        (Reverse(rang.schwachstelle.schwere), Reverse(rang.stunden), id)
    });
    ranked
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::steps::probe::projekt;
    use crate::steps::prozessanalyse::aufwand::aufwand;

    #[test]
    fn grave_weaknesses_of_costly_processes_come_first() {
        let weak = |id: &str, schwere: &str| format!("{{id: {id}, kategorie: wartezeit, beschreibung: x{schwere}}}");
        let process = |id: &str, hours: &str, weak: &[String]| {
            let weak = weak.join(", ");
            format!(
                "  - {{id: {id}, name: x, gruppe: Service, einbinden: ja, haeufigkeit: 1/Jahr{hours}, \
                 schwachstellen: [{weak}]}}\n"
            )
        };
        let text = [
            process("P-1", ", bearbeitungszeit: 1 h", &[weak("SW-2", ", schwere: 3"), weak("SW-1", ", schwere: 2")]),
            process("P-2", ", bearbeitungszeit: 9 h", &[weak("SW-10", ", schwere: 3"), weak("SW-9", ", schwere: 3")]),
            process("P-3", "", &[weak("SW-3", ", schwere: 3"), weak("SW-4", "")]),
        ];
        let projekt = projekt(&format!("prozesse:\n{}", text.concat()));
        let aufwand = aufwand(&projekt);
        let ranked: Vec<&str> = rangfolge(&aufwand).iter().map(|rang| rang.schwachstelle.id.as_str()).collect();
        assert_eq!(ranked, ["SW-9", "SW-10", "SW-2", "SW-3", "SW-1", "SW-4"]);
    }
}
