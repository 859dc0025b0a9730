//! Checks over the whole project: names and what single values cannot know of each other.

mod aenderungen;
mod analyse;
mod auswahl;
mod lastenheft;
mod namen;
pub mod pflichtenheft;

use crate::decode::Names;
use crate::diagnostic::Sink;
use crate::model::Projekt;

/// Checks what was read; `complete` says whether every text could be.
pub fn project(projekt: Option<&Projekt>, names: &Names, complete: bool, sink: &mut Sink) {
    namen::check(names, projekt, complete, sink);
    if let Some(projekt) = projekt {
        analyse::check(projekt, sink);
        lastenheft::check(projekt, sink);
        auswahl::check(projekt, sink);
    }
}
