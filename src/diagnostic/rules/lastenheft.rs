//! The names of findings about requirements.

use super::{Rule, Severity};

rules! {
    LASTENHEFT "lastenheft"

    /// An A-Kriterium that is no Muss.
    A_KRITERIUM_OHNE_MUSS = Fehler "a-kriterium-ohne-muss";
    /// More A-Kriterien than bidders and assessors can bear.
    A_KRITERIEN_ZU_VIELE = Warnung "a-kriterien-zu-viele";
    /// A hand-written requirement without exactly the modal verb of its priority.
    MODALVERB_FALSCH = Fehler "modalverb-falsch";
    /// A Muss that nobody can accept, because it has no criterion.
    MUSS_OHNE_ABNAHME = Warnung "muss-ohne-abnahme";
    /// A requirement that was taken over and whose source is gone.
    HERKUNFT_ENTFALLEN = Warnung "herkunft-entfallen";
}
