//! Dates as programs export them, as numbers of days.

use jiff::civil::Date;

use crate::model::umsatz::Datumsform;

/// Days since 1970-01-01.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(pub u16);

impl Tag {
    /// The number of a date between 1970 and 2149.
    #[must_use]
    pub fn of(date: Date) -> Option<Self> {
        let days = (date - Date::constant(1970, 1, 1)).get_days();
        u16::try_from(days).ok().map(Self)
    }

    /// The date.
    #[must_use]
    pub fn date(self) -> Date {
        Date::constant(1970, 1, 1).saturating_add(jiff::Span::new().days(i64::from(self.0)))
    }

    /// Its calendar month.
    #[must_use]
    pub fn monat(self) -> Monat {
        Monat::of(self.date())
    }
}

/// A calendar month, as the number of months since January 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Monat(pub u16);

impl Monat {
    /// The month of a date; of dates before 1970 the first one.
    #[must_use]
    pub fn of(date: Date) -> Self {
        let months = (i32::from(date.year()) - 1970) * 12 + i32::from(date.month()) - 1;
        Self(u16::try_from(months).unwrap_or_default())
    }

    /// So many months earlier; not before the first one.
    #[must_use]
    pub fn minus(self, months: u16) -> Self {
        Self(self.0.saturating_sub(months))
    }

    /// Its first day.
    #[must_use]
    pub fn first(self) -> Date {
        let (years, month) =
            (i16::try_from(self.0 / 12).unwrap_or_default(), i8::try_from(self.0 % 12).unwrap_or_default());
        Date::new(1970 + years, month + 1, 1).unwrap_or(Date::constant(1970, 1, 1))
    }

    /// Its last day.
    #[must_use]
    pub fn last(self) -> Date {
        self.first().last_of_month()
    }
}

/// Reads a date of this form; a time behind it does not matter.
#[must_use]
pub fn parse(text: &[u8], form: Datumsform) -> Option<Tag> {
    let text = text.trim_ascii();
    let end = text.iter().position(|byte| matches!(byte, b' ' | b'T')).unwrap_or(text.len());
    let text = text.get(..end)?;
    let (year, month, day) = if form == Datumsform::Kompakt {
        let part = |range: std::ops::Range<usize>| number(text.get(range)?);
        (part(0..4)?, part(4..6)?, part(6..text.len()).filter(|_| text.len() == 8)?)
    } else {
        let mut parts = text.split(|byte| matches!(byte, b'.' | b'/' | b'-'));
        let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() {
            return None;
        }
        match form {
            Datumsform::TagMonatJahr => (year(third)?, number(second)?, number(first)?),
            Datumsform::MonatTagJahr => (year(third)?, number(first)?, number(second)?),
            Datumsform::JahrMonatTag | Datumsform::Kompakt => (year(first)?, number(second)?, number(third)?),
        }
    };
    let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    Tag::of(date)
}

fn number(digits: &[u8]) -> Option<i16> {
    if digits.is_empty() || digits.len() > 4 {
        return None;
    }
    digits.iter().try_fold(0_i16, |sum, digit| {
        let digit = digit.is_ascii_digit().then(|| i16::from(*digit - b'0'))?;
        sum.checked_mul(10)?.checked_add(digit)
    })
}

/// A year of four digits, or of two: up to 69 in this century.
fn year(digits: &[u8]) -> Option<i16> {
    match (number(digits)?, digits.len()) {
        (year, 4) => Some(year),
        (year, 2) => Some(if year < 70 { 2000 + year } else { 1900 + year }),
        _ => None,
    }
}

/// The only form in which all `values` are dates; `None` if there is none or more than one.
#[must_use]
pub fn datumsform(values: &[&[u8]]) -> Option<Datumsform> {
    let count = values.len();
    if count == 0 {
        return None;
    }
    let read = |form: Datumsform| values.iter().filter(|value| parse(value, form).is_some()).count();
    let counts: Vec<(usize, Datumsform)> = Datumsform::ALL.iter().map(|form| (read(*form), *form)).collect();
    let best = counts.iter().map(|(read, _)| *read).max()?;
    // A few values are broken in most files; half of them are not.
    let mut forms = counts.into_iter().filter(|(read, _)| *read == best && best * 2 > count).map(|(_, form)| form);
    let form = forms.next()?;
    let german = values.iter().filter(|value| parse(value, form).is_some()).all(|value| value.contains(&b'.'));
    match forms.next() {
        // Points are German; day and month cannot be told apart with slashes.
        Some(_) if german => Some(Datumsform::TagMonatJahr),
        Some(_) => None,
        None => Some(form),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_their_form_and_exist_in_the_calendar() {
        let cases = [
            ("31.12.2025", Datumsform::TagMonatJahr, "2025-12-31"),
            ("1.2.26", Datumsform::TagMonatJahr, "2026-02-01"),
            ("2010-12-01 08:26:00", Datumsform::JahrMonatTag, "2010-12-01"),
            ("2010-12-01T08:26:00", Datumsform::JahrMonatTag, "2010-12-01"),
            ("12/1/2010 8:26", Datumsform::MonatTagJahr, "2010-12-01"),
            ("20240229", Datumsform::Kompakt, "2024-02-29"),
            ("30.02.2025", Datumsform::TagMonatJahr, "–"),
            ("31.12.1969", Datumsform::TagMonatJahr, "–"),
            ("1.1.2026.", Datumsform::TagMonatJahr, "–"),
            ("2024022", Datumsform::Kompakt, "–"),
            ("", Datumsform::TagMonatJahr, "–"),
            ("morgen", Datumsform::TagMonatJahr, "–"),
        ];
        for (text, form, expected) in cases {
            let read = parse(text.as_bytes(), form).map_or("–".to_owned(), |tag| tag.date().to_string());
            assert_eq!(read, expected, "{text}");
        }
    }

    #[test]
    fn the_form_is_found_out_unless_day_and_month_could_be_swapped() {
        let found = |values: &[&str]| datumsform(&values.iter().map(|v| v.as_bytes()).collect::<Vec<_>>());
        assert_eq!(found(&["31.12.2025", "01.02.2026"]), Some(Datumsform::TagMonatJahr));
        assert_eq!(found(&["01.02.2026"]), Some(Datumsform::TagMonatJahr));
        assert_eq!(found(&["01.02.2026", "Belegdatum", "03.04.2026"]), Some(Datumsform::TagMonatJahr));
        assert_eq!(found(&["12/31/2010 8:26", "1/2/2011 9:00"]), Some(Datumsform::MonatTagJahr));
        assert_eq!(found(&["31/12/2010", "1/2/2011"]), Some(Datumsform::TagMonatJahr));
        assert_eq!(found(&["1/2/2011", "3/4/2011"]), None);
        assert_eq!(found(&["2025-12-31"]), Some(Datumsform::JahrMonatTag));
        assert_eq!(found(&["20251231"]), Some(Datumsform::Kompakt));
        assert_eq!(found(&["Firma A", "Firma B", "31.12.2025"]), None);
        assert_eq!(found(&[]), None);
    }

    #[test]
    fn months_know_their_first_and_last_day() {
        let month = Monat::of(Date::constant(2024, 2, 10));
        assert_eq!((month.first(), month.last()), (Date::constant(2024, 2, 1), Date::constant(2024, 2, 29)));
        assert_eq!(month.minus(2).first(), Date::constant(2023, 12, 1));
    }
}
