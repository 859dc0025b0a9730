//! The names of all findings. Names are permanent: people quote them and machines match them.

use super::{Rule, Severity};

/// Declares the rules of one theme, and the list of them.
macro_rules! rules {
    ($all:ident $thema:literal $($(#[$doc:meta])* $constant:ident = $severity:ident $name:literal;)*) => {
        $($(#[$doc])* pub const $constant: Rule =
            Rule { name: $name, severity: Severity::$severity, thema: $thema };)*

        /// These rules, in the order of their file.
        pub const $all: &[Rule] = &[$($constant),*];
    };
}

mod ableitung;
mod aenderung;
mod analyse;
mod angebot;
mod ausgabe;
mod auswahl;
mod befragung;
mod dateien;
mod datenschutz;
mod freigabe;
mod gestaltung;
mod kundenorientierung;
mod lastenheft;
mod pflichtenheft;
mod pruefung;
mod saetze;
mod tabellen;
mod umsatz;
mod umsetzung;
mod vollstaendigkeit;
mod zeitplan;

pub use ableitung::*;
pub use aenderung::*;
pub use analyse::*;
pub use angebot::*;
pub use ausgabe::*;
pub use auswahl::*;
pub use befragung::*;
pub use dateien::*;
pub use datenschutz::*;
pub use freigabe::*;
pub use gestaltung::*;
pub use kundenorientierung::*;
pub use lastenheft::*;
pub use pflichtenheft::*;
pub use pruefung::*;
pub use saetze::*;
pub use tabellen::*;
pub use umsatz::*;
pub use umsetzung::*;
pub use vollstaendigkeit::*;
pub use zeitplan::*;

/// The rules by theme, in the order of the road.
const THEMEN: &[&[Rule]] = &[
    DATEIEN,
    GESTALTUNG,
    ABLEITUNG,
    ANALYSE,
    DATENSCHUTZ,
    TABELLEN,
    UMSATZ,
    BEFRAGUNG,
    LASTENHEFT,
    VOLLSTAENDIGKEIT,
    SAETZE,
    FREIGABE,
    AUSWAHL,
    ANGEBOT,
    PFLICHTENHEFT,
    AENDERUNG,
    ZEITPLAN,
    UMSETZUNG,
    KUNDENORIENTIERUNG,
    AUSGABE,
    PRUEFUNG,
];

/// Every rule, theme by theme.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    THEMEN.iter().copied().flatten()
}

/// The rule of this name.
#[must_use]
pub fn named(name: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.name == name)
}
