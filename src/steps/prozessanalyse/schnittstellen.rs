//! The inventory of interfaces: how much they carry, and what nobody has said about them yet.

use rust_decimal::Decimal;

use super::zeit;
use crate::model::Projekt;
use crate::model::prozesse::{Schnittstelle, System, Uebertragung, Zukunft};

/// A system with its interface to the CRM.
#[derive(Debug, Clone)]
pub struct Anbindung<'p> {
    /// The system.
    pub system: &'p System,
    /// Its interface; a system that is to be connected may not have one described yet.
    pub schnittstelle: Option<&'p Schnittstelle>,
    /// Transfers per year.
    pub je_jahr: Option<Decimal>,
    /// Fields of the interface that are not stated, each the name of its key.
    pub fehlend: Vec<&'static str>,
}

/// All systems with an interface, and those that are to be connected and have none.
#[must_use]
pub fn inventar(projekt: &Projekt) -> Vec<Anbindung<'_>> {
    let described = |system: &&System| system.schnittstelle.is_some() || system.zukunft == Zukunft::Anbinden;
    let betriebstage = zeit::betriebstage(projekt);
    projekt.prozessanalyse.systeme.iter().filter(described).map(|system| of(system, betriebstage)).collect()
}

fn of(system: &System, betriebstage: u32) -> Anbindung<'_> {
    let schnittstelle = system.schnittstelle.as_ref();
    // What runs by a schedule runs on every day of the calendar.
    let scheduled = schnittstelle.is_some_and(|x| x.ausloeser == Some(Uebertragung::Zeitplan));
    let days = if scheduled { zeit::KALENDERTAGE } else { betriebstage };
    Anbindung {
        system,
        schnittstelle,
        je_jahr: schnittstelle.and_then(|x| x.haeufigkeit).and_then(|x| zeit::je_jahr(x, days)),
        fehlend: schnittstelle.map(|x| missing(x, system.zukunft)).unwrap_or_default(),
    }
}

/// What is transferred by hand from a system that goes away needs no frequency: that is a single migration.
fn missing(x: &Schnittstelle, zukunft: Zukunft) -> Vec<&'static str> {
    let once = x.ausloeser == Some(Uebertragung::Manuell) && zukunft == Zukunft::Ersetzen;
    let fields = [
        ("objekte", x.objekte.is_empty()),
        ("ausloeser", x.ausloeser.is_none()),
        ("haeufigkeit", x.haeufigkeit.is_none() && !once),
        ("volumen", x.volumen.is_none()),
        ("format", x.format.is_none()),
        ("fuehrend", x.fuehrend.is_none()),
        ("fehlerbehandlung", x.fehlerbehandlung.is_none()),
    ];
    fields.into_iter().filter(|(_, missing)| *missing).map(|(name, _)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::steps::probe::projekt;

    #[test]
    fn what_is_not_stated_is_an_open_question() {
        let cases = [
            ("zukunft: behalten", "–"),
            ("zukunft: anbinden", "– "),
            (
                "zukunft: anbinden, schnittstelle: {richtung: beide, objekte: [x], haeufigkeit: 900/Tag, volumen: x}",
                "225000 ausloeser,format,fuehrend,fehlerbehandlung",
            ),
            (
                "zukunft: anbinden, schnittstelle: {richtung: ins_crm, objekte: [x], ausloeser: zeitplan, haeufigkeit: 24/Tag, \
                 volumen: x, format: CSV, fuehrend: crm, fehlerbehandlung: x}",
                "8760 ",
            ),
            (
                "zukunft: anbinden, schnittstelle: {richtung: ins_crm, objekte: [x], ausloeser: manuell, volumen: x, \
                 format: CSV, fuehrend: crm, fehlerbehandlung: x}",
                "– haeufigkeit",
            ),
            (
                "zukunft: ersetzen, schnittstelle: {richtung: ins_crm, objekte: [x], ausloeser: manuell, volumen: x, \
                 format: CSV, fuehrend: crm, fehlerbehandlung: x}",
                "– ",
            ),
        ];
        for (fields, expected) in cases {
            let projekt = projekt(&format!("systeme: [{{id: S, name: s, art: erp, {fields}}}]"));
            let shown = inventar(&projekt).first().map_or_else(
                || "–".to_owned(),
                |x| {
                    let count = x.je_jahr.map_or_else(|| "–".to_owned(), |count| count.normalize().to_string());
                    format!("{count} {}", x.fehlend.join(","))
                },
            );
            assert_eq!(shown, expected, "{fields}");
        }
    }
}
