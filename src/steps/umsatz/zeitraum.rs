//! Which months the figures are about.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::tabelle::tag::{Monat, Tag};

/// Months of revenue, class and growth.
const JAHR: u16 = 12;

/// Most months of frequency, value and product groups.
pub const RFM_MONATE: u16 = 36;

/// The months that are looked at, ending with the last one that is over on the day of the analysis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zeitraum {
    /// The day of the analysis.
    pub stichtag: Tag,
    /// First of the twelve months.
    pub von: Monat,
    /// Last of the twelve months.
    pub bis: Monat,
}

impl Zeitraum {
    /// The months before `stichtag`; none for a day outside the calendar of this program (1970 to 2149) or too early in it.
    #[must_use]
    pub fn before(stichtag: Date) -> Option<Self> {
        let tag = Tag::of(stichtag)?;
        let bis = if stichtag == stichtag.last_of_month() { tag.monat() } else { tag.monat().minus(1) };
        (bis.0 > RFM_MONATE).then_some(Self { stichtag: tag, von: bis.minus(JAHR - 1), bis })
    }

    /// First and last month of the year before.
    #[must_use]
    pub fn vorjahr(&self) -> (Monat, Monat) {
        (self.von.minus(JAHR), self.von.minus(1))
    }

    /// First and last month of frequency, value and product groups.
    #[must_use]
    pub fn fenster(&self) -> (Monat, Monat) {
        (self.bis.minus(RFM_MONATE - 1), self.bis)
    }

    /// How many of those months a file covers that begins with `erster`.
    #[must_use]
    pub fn monate(&self, erster: Monat) -> u16 {
        (self.bis.0 + 1).saturating_sub(self.fenster().0.max(erster).0).max(1)
    }

    /// The day before the twelve months begin.
    #[must_use]
    pub fn anfang(&self) -> Option<Tag> {
        Tag::of(self.von.minus(1).last())
    }
}

/// The first month behind the last gap of more than twelve months without a line; none without any month.
#[must_use]
pub fn beginn(monate: impl Iterator<Item = Monat>) -> Option<Monat> {
    let months: BTreeSet<Monat> = monate.collect();
    let mut months = months.into_iter().rev();
    let last = months.next()?;
    Some(
        months
            .try_fold(last, |later, month| if later.0 - month.0 > JAHR + 1 { Err(later) } else { Ok(month) })
            .unwrap_or_else(|found| found),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_before_a_gap_of_more_than_a_year_is_no_beginning() {
        let first = |months: &[u16]| beginn(months.iter().map(|month| Monat(*month)));
        assert_eq!(first(&[100, 113, 126, 127]), Some(Monat(100)));
        assert_eq!(first(&[100, 114, 126, 127]), Some(Monat(114)));
        assert_eq!(first(&[127, 10]), Some(Monat(127)));
        assert_eq!(first(&[]), None);
    }

    #[test]
    fn the_twelve_months_are_full_ones() {
        let months = |date: Date| Zeitraum::before(date).map(|z| (z.von.first().to_string(), z.bis.last().to_string()));
        let until = |from: &str, to: &str| Some((from.to_owned(), to.to_owned()));
        assert_eq!(months(Date::constant(2026, 9, 30)), until("2025-10-01", "2026-09-30"));
        assert_eq!(months(Date::constant(2026, 9, 29)), until("2025-09-01", "2026-08-31"));
        assert_eq!(months(Date::constant(2024, 2, 29)), until("2023-03-01", "2024-02-29"));
        assert_eq!(months(Date::constant(1900, 1, 1)), None);
        assert_eq!(months(Date::constant(2200, 1, 1)), None);
    }

    #[test]
    fn a_short_file_shortens_the_months_of_the_rfm_analysis() {
        let zeitraum = Zeitraum::before(Date::constant(2026, 9, 30)).expect("a day");
        let month = |year, month| Monat::of(Date::constant(year, month, 15));
        assert_eq!((zeitraum.monate(month(2020, 1)), zeitraum.monate(month(2026, 1))), (36, 9));
        assert_eq!(zeitraum.monate(month(2026, 12)), 1);
        assert_eq!(zeitraum.anfang().map(|tag| tag.date().to_string()).as_deref(), Some("2025-09-30"));
    }
}
