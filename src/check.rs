//! Checks over the whole project: names and what single values cannot know of each other.

mod aenderungen;
mod analyse;
mod auswahl;
mod lastenheft;
mod namen;
pub mod einstellung;
pub mod erklaerung;
pub mod pflichtenheft;
pub mod saetze;

use crate::decode::Names;
use crate::diagnostic::Sink;
use crate::model::Projekt;
use crate::source::Sources;

/// Checks what was read; `complete` says whether every text could be.
pub fn project(projekt: Option<&Projekt>, names: &Names, complete: bool, sources: &Sources, sink: &mut Sink) {
    namen::check(names, projekt, complete, sink);
    if let Some(projekt) = projekt {
        einstellung::check(projekt, sink);
        analyse::check(projekt, sink);
        lastenheft::check(projekt, sources, sink);
        auswahl::check(projekt, sink);
    }
}
