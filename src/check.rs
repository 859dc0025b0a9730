//! Checks over the whole project: names and what single values cannot know of each other.

mod analyse;
mod lastenheft;
mod namen;

use crate::diagnostic::Sink;
use crate::read::Read;

/// Checks what was read.
pub fn project(read: &Read, sink: &mut Sink) {
    namen::check(&read.names, read.complete, sink);
    if let Some(projekt) = &read.projekt {
        analyse::check(projekt, sink);
        lastenheft::check(projekt, sink);
    }
}
