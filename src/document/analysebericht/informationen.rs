//! Chapter of the Analysebericht: information items, data protection and the effort of capture.

use crate::document::Section;
use crate::document::ansicht::Ansicht;

pub(super) fn section(ansicht: &Ansicht<'_>) -> Section {
    ansicht.section("ab-informationen", ansicht.nichts(), Vec::new())
}
