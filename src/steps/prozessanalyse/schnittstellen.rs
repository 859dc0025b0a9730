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
    /// Fields that are not stated, each the name of its key.
    pub fehlend: Vec<&'static str>,
}

/// All systems with an interface, and those that are to be connected and have none.
#[must_use]
pub fn inventar(projekt: &Projekt) -> Vec<Anbindung<'_>> {
    let described = |system: &&System| system.schnittstelle.is_some() || system.zukunft == Zukunft::Anbinden;
    projekt.prozessanalyse.systeme.iter().filter(described).map(of).collect()
}

fn of(system: &System) -> Anbindung<'_> {
    let schnittstelle = system.schnittstelle.as_ref();
    Anbindung {
        system,
        schnittstelle,
        je_jahr: schnittstelle.and_then(|x| x.haeufigkeit).and_then(zeit::je_jahr),
        fehlend: schnittstelle.map_or_else(|| vec!["schnittstelle"], missing),
    }
}

/// What is transferred by hand needs no frequency: that is a single migration.
fn missing(x: &Schnittstelle) -> Vec<&'static str> {
    let fields = [
        ("objekte", x.objekte.is_empty()),
        ("ausloeser", x.ausloeser.is_none()),
        ("haeufigkeit", x.haeufigkeit.is_none() && x.ausloeser != Some(Uebertragung::Manuell)),
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
            ("zukunft: anbinden", "– schnittstelle"),
            (
                "zukunft: anbinden, schnittstelle: {richtung: beide, objekte: [x], haeufigkeit: 900/Tag, volumen: x}",
                "198000 ausloeser,format,fuehrend,fehlerbehandlung",
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
