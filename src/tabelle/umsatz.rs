//! A sales export → Buchungen: one line of a document each, read on a second thread and handed over in batches, in order.

use std::borrow::Cow;
use std::hash::{BuildHasher, Hash, Hasher};
use std::io::Read;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

use foldhash::fast::FixedState;

use super::form::{Form, in_unicode};
use super::spalten::Spalten;
use super::tag::{self, Monat, Tag};
use super::zahl;
use super::zeilen::{Abbruch, Zeilen};
use crate::model::umsatz::{Datumsform, Dezimalzeichen};
use crate::model::umsatzanalyse::Auslassungsgrund;

/// What a column of a sales export can hold; the names of the fields of `spalten` in `analyse/umsatz.yaml`.
pub const ROLLEN: [&str; 14] = [
    "kunde",
    "name",
    "beleg",
    "position",
    "datum",
    "betrag",
    "menge",
    "preis",
    "deckungsbeitrag",
    "kosten",
    "produktgruppe",
    "segment",
    "land",
    "waehrung",
];

/// How an export is to be read.
#[derive(Debug, Clone)]
pub struct Leseplan {
    /// Character set, separator, header.
    pub form: Form,
    /// Which column holds what.
    pub spalten: Spalten,
    /// How numbers are written.
    pub dezimal: Dezimalzeichen,
    /// How dates are written.
    pub datum: Datumsform,
    /// Rows of later days are left out.
    pub stichtag: Tag,
    /// Whether sales have a negative sign.
    pub haben_negativ: bool,
}

/// A part of the text of a batch.
#[derive(Debug, Clone, Copy, Default)]
pub struct Stelle {
    start: u32,
    end: u32,
}

/// One line of a document.
#[derive(Debug, Clone, Copy)]
pub struct Buchung {
    /// The line of the file.
    pub zeile: u64,
    /// Hash of the number of the document; of the day if documents have no number.
    pub beleg: u64,
    /// Hash of what tells the line from every other.
    pub inhalt: u64,
    /// The day.
    pub tag: Tag,
    /// Its month.
    pub monat: Monat,
    /// EUR net, in cents.
    pub cent: i64,
    /// Contribution margin in cents; none where the line tells none.
    pub marge: Option<i64>,
    /// The customer's number.
    pub kunde: Stelle,
    /// The customer's name.
    pub name: Stelle,
    /// The word for the segment.
    pub segment: Stelle,
    /// The product group.
    pub gruppe: Stelle,
    /// The country.
    pub land: Stelle,
}

/// A run of lines in the order of the file.
#[derive(Debug, Default)]
pub struct Stapel {
    text: Vec<u8>,
    /// What could be read.
    pub buchungen: Vec<Buchung>,
    /// What could not: reason, line, the value that gave it; empty if the value tells nothing about the reason.
    pub ausgelassen: Vec<(Auslassungsgrund, u64, Vec<u8>)>,
    /// How many rows were read.
    pub zeilen: u64,
    /// How many bytes of the file were read up to its end.
    pub bytes: u64,
    /// Lines with special characters in UTF-8, and in another character set: first line and how many.
    pub utf8: (u64, u64),
    /// See `utf8`.
    pub andere: (u64, u64),
}

impl Stapel {
    /// The text of a place.
    #[must_use]
    pub fn text(&self, stelle: Stelle) -> &[u8] {
        let index = |at: u32| usize::try_from(at).unwrap_or_default();
        self.text.get(index(stelle.start)..index(stelle.end)).unwrap_or_default()
    }

    /// Keeps a field in UTF-8: the same customer is the same in every character set.
    fn keep(&mut self, field: &[u8], seen: &mut Zeichen) -> Stelle {
        let at = |len: usize| u32::try_from(len).unwrap_or(u32::MAX);
        let start = at(self.text.len());
        if field.is_ascii() {
            self.text.extend_from_slice(field);
        } else {
            let text = in_unicode(field);
            *seen = if matches!(text, Cow::Owned(_)) { Zeichen::Andere } else { (*seen).max(Zeichen::Utf8) };
            self.text.extend_from_slice(text.as_bytes());
        }
        Stelle { start, end: at(self.text.len()) }
    }

    /// Notes in which character set the row of this line has its special characters.
    fn note(&mut self, seen: Zeichen, line: u64) {
        let seen = match seen {
            Zeichen::Ascii => return,
            Zeichen::Utf8 => &mut self.utf8,
            Zeichen::Andere => &mut self.andere,
        };
        if seen.1 == 0 {
            seen.0 = line;
        }
        seen.1 += 1;
    }
}

/// The character set of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Zeichen {
    Ascii,
    Utf8,
    Andere,
}

/// How many rows a batch has.
const BATCH: usize = 8_192;

/// Reads all rows of `input` and gives them to `consume` in batches.
///
/// # Errors
/// If the input cannot be read on.
pub fn read(input: impl Read + Send, plan: &Leseplan, mut consume: impl FnMut(Stapel)) -> Result<(), Abbruch> {
    thread::scope(|scope| {
        let (sender, receiver) = sync_channel(4);
        let producer = thread::Builder::new()
            .spawn_scoped(scope, move || produce(input, plan, |batch| sender.send(batch).is_ok()));
        let producer = producer?;
        for batch in receive(&receiver) {
            consume(batch);
        }
        producer.join().unwrap_or_else(|_| Err(std::io::Error::other("the reading thread ended").into()))
    })
}

fn receive(receiver: &Receiver<Stapel>) -> impl Iterator<Item = Stapel> {
    std::iter::from_fn(|| receiver.recv().ok())
}

fn produce(input: impl Read + Send, plan: &Leseplan, mut send: impl FnMut(Stapel) -> bool) -> Result<(), Abbruch> {
    let mut rows = plan.form.zeilen(input)?;
    let mut reader = Reader::new(plan);
    rows.advance()?;
    reader.width = rows.width();
    let mut batch = Stapel::default();
    while rows.advance()? {
        batch.zeilen += 1;
        batch.bytes = rows.bytes();
        match reader.read(&rows, &mut batch) {
            Ok(buchung) => batch.buchungen.push(buchung),
            Err((grund, value)) => batch.ausgelassen.push((grund, rows.line(), value.to_vec())),
        }
        if batch.buchungen.len() + batch.ausgelassen.len() >= BATCH && !send(std::mem::take(&mut batch)) {
            return Ok(());
        }
    }
    send(batch);
    Ok(())
}

/// Reads single rows.
struct Reader<'p> {
    plan: &'p Leseplan,
    columns: [Option<usize>; ROLLEN.len()],
    width: usize,
    hasher: FixedState,
    /// The date of the row before: most rows have the same.
    last_date: (Vec<u8>, Option<(Tag, Monat)>),
}

type Refusal<'z> = (Auslassungsgrund, &'z [u8]);

impl<'p> Reader<'p> {
    fn new(plan: &'p Leseplan) -> Self {
        let columns = ROLLEN.map(|rolle| plan.spalten.index(rolle));
        Self { plan, columns, width: 0, hasher: FixedState::default(), last_date: (Vec::new(), None) }
    }

    fn read<'z>(&mut self, row: &'z Zeilen<'_>, batch: &mut Stapel) -> Result<Buchung, Refusal<'z>> {
        let [kunde, name, beleg, position, datum, betrag, menge, preis, marge, kosten, gruppe, segment, land, waehrung] =
            self.columns;
        let field = |column: Option<usize>| column.map(|index| row.field(index).trim_ascii());
        let last = self.columns.iter().flatten().copied().max().unwrap_or_default();
        // A separator at the end of the line does no harm; one too many within it shifts the columns.
        if row.width() <= last || (self.width..row.width()).any(|index| !row.field(index).is_empty()) {
            return Err((Auslassungsgrund::Feldzahl, &[]));
        }
        let customer = field(kunde).unwrap_or_default();
        if customer.is_empty() {
            return Err((Auslassungsgrund::KundeFehlt, field(beleg).unwrap_or_default()));
        }
        let (tag, monat) = self.date(field(datum).unwrap_or_default())?;
        if let Some(currency) = field(waehrung).filter(|currency| !is_euro(currency)) {
            return Err((Auslassungsgrund::FremdeWaehrung, currency));
        }
        let number =
            |text: &'z [u8]| zahl::parse(text, self.plan.dezimal).ok_or((Auslassungsgrund::BetragUnlesbar, text));
        let cents = |text: &'z [u8]| number(text)?.cent().ok_or((Auslassungsgrund::BetragUnlesbar, text));
        let signed = |cents: i64| if self.plan.haben_negativ { cents.saturating_neg() } else { cents };
        let cent = match (field(betrag), field(menge), field(preis)) {
            (Some(amount), ..) => cents(amount)?,
            (None, Some(quantity), Some(price)) => {
                number(quantity)?.mal(number(price)?).ok_or((Auslassungsgrund::BetragUnlesbar, price))?
            }
            _ => return Err((Auslassungsgrund::BetragUnlesbar, &[])),
        };
        let cent = signed(cent);
        let marge = match (field(marge), field(kosten)) {
            (Some(margin), _) => cents(margin).ok().map(signed),
            (None, Some(cost)) => cents(cost).ok().map(|cost| cent - cost),
            (None, None) => None,
        };
        let mut seen = Zeichen::Ascii;
        let mut keep = |column: Option<usize>| batch.keep(field(column).unwrap_or_default(), &mut seen);
        let (kunde, name, gruppe, segment, land) = (keep(kunde), keep(name), keep(gruppe), keep(segment), keep(land));
        batch.note(seen, row.line());
        let inhalt = self.identity(row, customer, tag, [field(beleg), field(position)]);
        let beleg = field(beleg).filter(|number| !number.is_empty());
        let beleg = beleg.map_or(u64::from(tag.0), |number| self.hasher.hash_one(number));
        Ok(Buchung { zeile: row.line(), beleg, inhalt, tag, monat, cent, marge, kunde, name, segment, gruppe, land })
    }

    /// A position is there once in its document; where either has no number, only the whole row tells.
    fn identity(&self, row: &Zeilen<'_>, customer: &[u8], tag: Tag, place: [Option<&[u8]>; 2]) -> u64 {
        let mut hasher = self.hasher.build_hasher();
        match place.map(Option::unwrap_or_default) {
            [beleg @ [_, ..], position @ [_, ..]] => (customer, tag, beleg, position).hash(&mut hasher),
            _ => row.fields().for_each(|field| field.trim_ascii().hash(&mut hasher)),
        }
        hasher.finish()
    }

    fn date<'z>(&mut self, text: &'z [u8]) -> Result<(Tag, Monat), Refusal<'z>> {
        if self.last_date.0 != text {
            self.last_date.0.clear();
            self.last_date.0.extend_from_slice(text);
            self.last_date.1 = tag::parse(text, self.plan.datum).map(|tag| (tag, tag.monat()));
        }
        match self.last_date.1 {
            None => Err((Auslassungsgrund::DatumUnlesbar, text)),
            Some((tag, _)) if tag > self.plan.stichtag => Err((Auslassungsgrund::NachStichtag, text)),
            Some(date) => Ok(date),
        }
    }
}

fn is_euro(currency: &[u8]) -> bool {
    currency.is_empty()
        || currency.eq_ignore_ascii_case(b"EUR")
        || currency.eq_ignore_ascii_case(b"Euro")
        || currency == b"\x80"
        || currency == "€".as_bytes()
}
