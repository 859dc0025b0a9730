//! Chapter of the Analysebericht: roles, systems and interfaces.

use crate::document::Section;
use crate::document::ansicht::Ansicht;

pub(super) fn section(ansicht: &Ansicht<'_>) -> Section {
    ansicht.section("ab-struktur", ansicht.nichts(), Vec::new())
}
