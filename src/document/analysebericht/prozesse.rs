//! Chapter of the Analysebericht: effort, cost and weaknesses of processes.

use crate::document::Section;
use crate::document::ansicht::Ansicht;

pub(super) fn section(ansicht: &Ansicht<'_>) -> Section {
    ansicht.section("ab-prozesse", ansicht.nichts(), Vec::new())
}
