//! Chapter of the Analysebericht: what the sales figures say about customers and potentials.

use crate::document::Section;
use crate::document::ansicht::Ansicht;

pub(super) fn section(ansicht: &Ansicht<'_>) -> Section {
    ansicht.section("ab-kunden", ansicht.nichts(), Vec::new())
}
