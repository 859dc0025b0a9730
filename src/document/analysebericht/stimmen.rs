//! Chapter of the Analysebericht: what customers and staff say they need.

use crate::document::Section;
use crate::document::ansicht::Ansicht;

pub(super) fn section(ansicht: &Ansicht<'_>) -> Section {
    ansicht.section("ab-stimmen", ansicht.nichts(), Vec::new())
}
