//! From the beginning of a sales export to a plan how to read it all; what stays open is asked, not guessed.

use std::collections::BTreeMap;

use super::form::{Form, decode};
use super::spalten::{self, Fehlend, Mehrdeutig, Spalten};
use super::tag::{self, Tag};
use super::umsatz::Leseplan;
use super::zahl;
use crate::model::umsatz::{Datumsform, Dezimalzeichen, Umsatzdatei, Umsatzspalten};
use crate::source::Located;

/// How many rows of the beginning are looked at.
const ROWS: usize = 2_000;

/// What the beginning of an export shows.
#[derive(Debug)]
pub struct Erkundung {
    /// Character set, separator, header.
    pub form: Form,
    /// The names of the columns.
    pub namen: Vec<String>,
    /// Which column holds what.
    pub spalten: Spalten,
    /// What could be either of two columns and is not read.
    pub mehrdeutig: Vec<Mehrdeutig>,
    /// How numbers are written; none if that stays open.
    pub dezimal: Option<Dezimalzeichen>,
    /// How dates are written; none if that stays open.
    pub datum: Option<Datumsform>,
    haben_negativ: bool,
    rows: Vec<Vec<Vec<u8>>>,
    /// The line of a first row that does not end within what was looked at.
    endless: Option<u64>,
}

/// Why an export cannot be read as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mangel {
    /// There is no column for something that is needed.
    SpalteFehlt(&'static str),
    /// The dates of a column can be read in more than one way.
    DatumUnklar(String),
    /// The column for dates holds none.
    KeinDatum(String),
    /// The numbers of a column can be read in more than one way.
    DezimalUnklar(String),
    /// The column for amounts holds no numbers.
    KeineZahl(String),
    /// There is nothing below the column names.
    KeineZeilen,
    /// The first row does not end; it begins in this line.
    ZeileOhneEnde(u64),
}

/// Looks at the beginning of an export; `usual` are the usual names of columns by what they hold.
///
/// # Errors
/// Every column that is stated and not there, or there twice.
pub fn erkunden<'m>(
    probe: &[u8],
    datei: &'m Umsatzdatei,
    usual: &BTreeMap<String, Vec<String>>,
) -> Result<Erkundung, Vec<Fehlend<'m>>> {
    let stated = datei.form.as_ref();
    let form = Form::detect(probe, stated);
    let mut namen = Vec::new();
    let mut rows = Vec::new();
    let mut line = 0;
    if let Ok(mut zeilen) = form.zeilen(probe) {
        while zeilen.advance().unwrap_or(false) && rows.len() < ROWS {
            line = zeilen.line();
            if namen.is_empty() {
                namen = spalten::names(&zeilen);
            } else {
                rows.push(zeilen.fields().map(<[u8]>::to_vec).collect::<Vec<_>>());
            }
        }
    }
    // The last row may end where the probe does.
    let cut = probe.len() >= super::form::PROBE && rows.pop().is_some();
    let endless = (cut && rows.is_empty()).then_some(line);
    let found = spalten::find(&namen, &by_role(datei.spalten.as_ref()), usual, &[]);
    if !found.fehlend.is_empty() {
        return Err(found.fehlend);
    }
    let (spalten, mehrdeutig) = (found.spalten, found.mehrdeutig);
    let haben_negativ = stated.and_then(|form| form.haben_negativ).is_some_and(|yes| yes.0);
    let mut erkundung =
        Erkundung { form, namen, spalten, mehrdeutig, dezimal: None, datum: None, haben_negativ, rows, endless };
    let numbers = ["betrag", "menge", "preis", "deckungsbeitrag", "kosten"];
    let numbers: Vec<&[u8]> = numbers.iter().flat_map(|rolle| erkundung.values(rolle)).collect();
    let days: Vec<&[u8]> = erkundung.values("datum").collect();
    let dezimal = stated.and_then(|form| form.dezimalzeichen).or_else(|| zahl::dezimalzeichen(numbers.into_iter()));
    let datum = stated.and_then(|form| form.datum).or_else(|| tag::datumsform(&days));
    (erkundung.dezimal, erkundung.datum) = (dezimal, datum);
    Ok(erkundung)
}

/// The stated columns by what they hold, in the order of [`super::umsatz::ROLLEN`].
fn by_role(spalten: Option<&Umsatzspalten>) -> Vec<(&'static str, Option<&Located<String>>)> {
    let stated =
        |field: fn(&Umsatzspalten) -> &Option<Located<String>>| spalten.and_then(|spalten| field(spalten).as_ref());
    vec![
        ("kunde", stated(|s| &s.kunde)),
        ("name", stated(|s| &s.name)),
        ("beleg", stated(|s| &s.beleg)),
        ("position", stated(|s| &s.position)),
        ("datum", stated(|s| &s.datum)),
        ("betrag", stated(|s| &s.betrag)),
        ("menge", stated(|s| &s.menge)),
        ("preis", stated(|s| &s.preis)),
        ("deckungsbeitrag", stated(|s| &s.deckungsbeitrag)),
        ("kosten", stated(|s| &s.kosten)),
        ("produktgruppe", stated(|s| &s.produktgruppe)),
        ("segment", stated(|s| &s.segment)),
        ("land", stated(|s| &s.land)),
        ("waehrung", stated(|s| &s.waehrung)),
    ]
}

impl Erkundung {
    /// The values of the column that holds `rolle`, as far as they are not empty.
    fn values(&self, rolle: &str) -> impl Iterator<Item = &[u8]> {
        let index = self.spalten.index(rolle);
        let field = move |row: &'_ Vec<Vec<u8>>| -> Option<usize> { index.filter(|index| *index < row.len()) };
        self.rows
            .iter()
            .filter_map(move |row| row.get(field(row)?).map(Vec::as_slice))
            .filter(|value| !value.trim_ascii().is_empty())
    }

    /// The first few values of the column that holds `rolle`.
    #[must_use]
    pub fn examples(&self, rolle: &str, count: usize) -> Vec<String> {
        self.values(rolle).take(count).map(|value| decode(value).trim().to_owned()).collect()
    }

    /// The plan to read everything up to `stichtag`.
    ///
    /// # Errors
    /// Everything that has to be said before.
    pub fn plan(&self, stichtag: Tag) -> Result<Leseplan, Vec<Mangel>> {
        if let Some(line) = self.endless {
            return Err(vec![Mangel::ZeileOhneEnde(line)]);
        }
        if self.namen.is_empty() {
            return Err(vec![Mangel::KeineZeilen]);
        }
        let has = |rolle| self.spalten.index(rolle).is_some();
        let mut missing: Vec<Mangel> =
            ["kunde", "datum"].into_iter().filter(|rolle| !has(rolle)).map(Mangel::SpalteFehlt).collect();
        if !(has("betrag") || has("menge") && has("preis")) {
            missing.push(Mangel::SpalteFehlt("betrag"));
        }
        if self.rows.is_empty() {
            missing.push(Mangel::KeineZeilen);
        }
        if !missing.is_empty() {
            return Err(missing);
        }
        missing.extend(self.doubt_about_dates());
        missing.extend(self.doubt_about_numbers());
        match (self.dezimal, self.datum) {
            (Some(dezimal), Some(datum)) if missing.is_empty() => {
                let (form, spalten) = (self.form, self.spalten.clone());
                Ok(Leseplan { form, spalten, dezimal, datum, haben_negativ: self.haben_negativ, stichtag })
            }
            _ => Err(missing),
        }
    }

    fn doubt_about_dates(&self) -> Option<Mangel> {
        let name = self.spalten.0.get("datum").map(|spalte| spalte.name.clone()).unwrap_or_default();
        let readable = |form: Datumsform| self.share(&["datum"], |value| tag::parse(value, form).is_some());
        match self.datum {
            Some(form) => (!readable(form)).then_some(Mangel::KeinDatum(name)),
            None if Datumsform::ALL.iter().any(|form| readable(*form)) => Some(Mangel::DatumUnklar(name)),
            None => Some(Mangel::KeinDatum(name)),
        }
    }

    fn doubt_about_numbers(&self) -> Option<Mangel> {
        let roles: &[&str] = if self.spalten.index("betrag").is_some() { &["betrag"] } else { &["menge", "preis"] };
        let name =
            roles.iter().filter_map(|rolle| self.spalten.0.get(rolle)).map(|spalte| spalte.name.clone()).next_back();
        let name = name.unwrap_or_default();
        let readable = |dezimal| self.share(roles, |value| zahl::parse(value, dezimal).is_some());
        match self.dezimal {
            Some(dezimal) => (!readable(dezimal)).then_some(Mangel::KeineZahl(name)),
            None if readable(Dezimalzeichen::Komma) || readable(Dezimalzeichen::Punkt) => {
                Some(Mangel::DezimalUnklar(name))
            }
            None => Some(Mangel::KeineZahl(name)),
        }
    }

    /// Whether at least half of the values in these columns can be read.
    fn share(&self, roles: &[&str], readable: impl Fn(&[u8]) -> bool) -> bool {
        let values = || roles.iter().flat_map(|rolle| self.values(rolle));
        let (all, good) = (values().count(), values().filter(|value| readable(value)).count());
        all > 0 && good * 2 >= all
    }
}
