//! Medienbrüche and Doppelerfassungen: where information is carried over by hand.

use crate::model::prozesse::{Prozess, Schritt, Schrittart, Schwaechenart};

/// The steps that take over on another medium than the step before hands on; steps without both statements count for nothing.
pub fn brueche(prozess: &Prozess) -> impl Iterator<Item = &Schritt> {
    let pairs = prozess.schritte.iter().zip(prozess.schritte.iter().skip(1));
    let changes = |(before, after): &(&Schritt, &Schritt)| matches!((before.medium_aus, after.medium_ein), (Some(out), Some(into)) if out != into);
    pairs.filter(changes).map(|(_, after)| after)
}

/// How many times the same is entered again: weaknesses of this kind, and every step of capture beyond the first.
#[must_use]
pub fn doppelerfassungen(prozess: &Prozess) -> usize {
    let weak = prozess.schwachstellen.iter().filter(|weak| weak.kategorie == Schwaechenart::Doppelerfassung).count();
    let captured = prozess.schritte.iter().filter(|schritt| schritt.art == Some(Schrittart::Erfassung)).count();
    weak + captured.saturating_sub(1)
}
