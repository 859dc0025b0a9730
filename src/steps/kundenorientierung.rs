//! What goes on for customers after the project: when each measure is due, how each team's figures move towards their target, which wishes are open.
//!
//! Everything counts from one day, the Stichtag: what came later is not looked at.

mod pruefung;
pub mod termine;
pub mod verlauf;
pub mod vorschlag;

pub use pruefung::check;
pub use termine::{Faellig, Lage, Termin, ueberfaellig};
pub use verlauf::{Urteil, Verdeckt, Verlauf};
pub use vorschlag::Vorschlaege;

use jiff::civil::Date;

use crate::model::kundenorientierung::{Kundenorientierungsdatei, Kundenwunsch, Wunschstand};

/// The day from which everything counts: the one that was asked for, or the one to which the file is kept.
#[must_use]
pub fn stichtag(datei: &Kundenorientierungsdatei, gefragt: Option<Date>) -> Option<Date> {
    gefragt.or_else(|| Some(datei.stand.as_ref()?.value.date()))
}

/// A wish that waits: to be decided, done, or answered.
#[derive(Debug, Clone, Copy)]
pub struct Wartend<'p> {
    /// The wish.
    pub wunsch: &'p Kundenwunsch,
    /// Days since it was said.
    pub tage: i64,
}

/// The wishes that are neither done nor rejected, and those whose customer was not told; the oldest first.
#[must_use]
pub fn offene_wuensche(datei: &Kundenorientierungsdatei, stichtag: Date) -> Vec<Wartend<'_>> {
    let waits = |x: &&Kundenwunsch| {
        let is_open = matches!(x.stand.value, Wunschstand::Offen | Wunschstand::Angenommen);
        x.am.date() <= stichtag && (is_open || x.beantwortet.is_none())
    };
    let age = |wunsch| Wartend { wunsch, tage: days(wunsch.am.date(), stichtag) };
    let mut waiting: Vec<Wartend<'_>> = datei.wuensche.iter().filter(waits).map(age).collect();
    waiting.sort_by_key(|x| x.wunsch.am);
    waiting
}

/// Days from one day to another.
fn days(from: Date, to: Date) -> i64 {
    to.duration_since(from).as_hours() / 24
}

#[cfg(test)]
mod tests;
