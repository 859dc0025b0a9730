//! One account per customer: all that the analysis needs of millions of lines, in one pass.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use foldhash::fast::FixedState;

use crate::model::umsatzanalyse::Auslassungsgrund;
use crate::tabelle::Auslassungen;
use crate::tabelle::tag::{Monat, Tag};
use crate::tabelle::umsatz::{Buchung, Stapel};

/// What one customer bought.
#[derive(Debug, Clone, Default)]
pub struct Konto {
    /// The customer's number, or the name of the group it belongs to.
    pub nummer: Box<[u8]>,
    /// The name in the export.
    pub name: Box<[u8]>,
    /// The word for the segment.
    pub segment: Box<[u8]>,
    /// The country.
    pub land: Box<[u8]>,
    /// Revenue and contribution margin by month, in cents.
    pub monate: Vec<(Monat, i64, i64)>,
    /// Days with an order, each once, in order.
    pub tage: Vec<Tag>,
    /// Hashes of the documents that are orders in the months of the RFM analysis, each once.
    pub belege: Vec<u64>,
    /// Revenue by product group in those months, in cents.
    pub gruppen: Vec<(u16, i64)>,
}

impl Konto {
    /// Revenue in the months from `von` to `bis`, in cents.
    #[must_use]
    pub fn umsatz(&self, von: Monat, bis: Monat) -> i64 {
        self.monate.iter().filter(|(monat, ..)| (von..=bis).contains(monat)).map(|(_, cent, _)| cent).sum()
    }

    /// Contribution margin in the months from `von` to `bis`, in cents.
    #[must_use]
    pub fn marge(&self, von: Monat, bis: Monat) -> i64 {
        self.monate.iter().filter(|(monat, ..)| (von..=bis).contains(monat)).map(|(.., marge)| marge).sum()
    }

    fn add(&mut self, buchung: &Buchung, gruppe: Option<u16>, fenster: (Monat, Monat)) {
        let monat = buchung.monat;
        match self.monate.iter_mut().rev().find(|entry| entry.0 == monat) {
            Some(entry) => {
                entry.1 = entry.1.saturating_add(buchung.cent);
                entry.2 = entry.2.saturating_add(buchung.marge);
            }
            None => self.monate.push((monat, buchung.cent, buchung.marge)),
        }
        if buchung.cent > 0 && self.tage.last() != Some(&buchung.tag) {
            self.tage.push(buchung.tag);
        }
        if !(fenster.0..=fenster.1).contains(&monat) {
            return;
        }
        if buchung.cent > 0 && self.belege.last() != Some(&buchung.beleg) {
            self.belege.push(buchung.beleg);
        }
        if let Some(gruppe) = gruppe {
            match self.gruppen.iter_mut().find(|entry| entry.0 == gruppe) {
                Some(entry) => entry.1 = entry.1.saturating_add(buchung.cent),
                None => self.gruppen.push((gruppe, buchung.cent)),
            }
        }
    }

    fn settle(&mut self) {
        self.tage.sort_unstable();
        self.tage.dedup();
        self.belege.sort_unstable();
        self.belege.dedup();
        self.monate.sort_unstable();
    }
}

/// Takes numbers that are hashes already as they are.
#[derive(Debug, Default)]
struct Identity(u64);

impl Hasher for Identity {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}

/// More product groups than this are articles, and say nothing about likeness of customers.
pub const MAX_GRUPPEN: usize = 200;

/// All accounts while they are filled.
#[derive(Debug)]
pub struct Konten {
    fenster: (Monat, Monat),
    konzerne: HashMap<Box<[u8]>, Box<[u8]>, FixedState>,
    by_number: HashMap<Box<[u8]>, usize, FixedState>,
    alle: Vec<Konto>,
    gruppen: HashMap<Box<[u8]>, u16, FixedState>,
    gruppennamen: Vec<Box<[u8]>>,
    seen: Option<std::collections::HashSet<u64, BuildHasherDefault<Identity>>>,
    summe: Summe,
}

/// What the whole file says.
#[derive(Debug, Clone, Default)]
pub struct Summe {
    /// Rows without the column names.
    pub zeilen: u64,
    /// Rows that were left out.
    pub ausgelassen: Auslassungen<Auslassungsgrund>,
    /// First and last day of what counts.
    pub tage: Option<(Tag, Tag)>,
    /// Rows with special characters in UTF-8 and in another character set: line of the first and how many.
    pub zeichen: [(u64, u64); 2],
    /// Whether a contribution margin was read.
    pub marge: bool,
}

impl Konten {
    /// Accounts without a line yet. `fenster`: first and last month of the RFM analysis; `konzerne`: customer's number → name
    /// of its group; `doppelte_zaehlen`: whether lines that stand there again count again.
    #[must_use]
    pub fn new(fenster: (Monat, Monat), konzerne: &[(String, String)], doppelte_zaehlen: bool) -> Self {
        let bytes = |text: &String| text.as_bytes().into();
        Self {
            fenster,
            konzerne: konzerne.iter().map(|(nummer, name)| (bytes(nummer), bytes(name))).collect(),
            by_number: HashMap::default(),
            alle: Vec::new(),
            gruppen: HashMap::default(),
            gruppennamen: Vec::new(),
            seen: (!doppelte_zaehlen).then(Default::default),
            summe: Summe::default(),
        }
    }

    /// Takes a batch of lines.
    pub fn add(&mut self, stapel: &Stapel) {
        self.summe.zeilen += stapel.zeilen;
        for (grund, zeile, wert) in &stapel.ausgelassen {
            self.summe.ausgelassen.push(*grund, *zeile, wert);
        }
        for (seen, (zeile, anzahl)) in self.summe.zeichen.iter_mut().zip([stapel.utf8, stapel.andere]) {
            *seen = (if seen.1 == 0 { zeile } else { seen.0 }, seen.1 + anzahl);
        }
        for buchung in &stapel.buchungen {
            if self.seen.as_mut().is_some_and(|seen| !seen.insert(buchung.inhalt)) {
                self.summe.ausgelassen.push(Auslassungsgrund::Doppelt, buchung.zeile, stapel.text(buchung.kunde));
                continue;
            }
            self.book(buchung, stapel);
        }
    }

    fn book(&mut self, buchung: &Buchung, stapel: &Stapel) {
        let (first, last) = self.summe.tage.unwrap_or((buchung.tag, buchung.tag));
        self.summe.tage = Some((first.min(buchung.tag), last.max(buchung.tag)));
        self.summe.marge |= buchung.marge != 0;
        let gruppe = self.gruppe(stapel.text(buchung.gruppe));
        let fenster = self.fenster;
        let number = stapel.text(buchung.kunde);
        let number = self.konzerne.get(number).map_or(number, |name| name);
        let known = self.by_number.get(number).copied();
        let index = known.unwrap_or_else(|| {
            self.by_number.insert(number.into(), self.alle.len());
            self.alle.push(Konto { nummer: number.into(), ..Konto::default() });
            self.alle.len() - 1
        });
        let Some(konto) = self.alle.get_mut(index) else { return };
        for (known, stelle) in
            [(&mut konto.name, buchung.name), (&mut konto.segment, buchung.segment), (&mut konto.land, buchung.land)]
        {
            if known.is_empty() {
                *known = stapel.text(stelle).into();
            }
        }
        konto.add(buchung, gruppe, fenster);
    }

    /// The number of a product group; none for the empty one and beyond the limit.
    fn gruppe(&mut self, name: &[u8]) -> Option<u16> {
        if let Some(known) = self.gruppen.get(name) {
            return Some(*known);
        }
        if name.is_empty() || self.gruppennamen.len() > MAX_GRUPPEN {
            return None;
        }
        let number = u16::try_from(self.gruppennamen.len()).ok()?;
        self.gruppennamen.push(name.into());
        self.gruppen.insert(name.into(), number);
        Some(number)
    }

    /// The filled accounts by customer's number, the names of the product groups, and what the whole file says.
    #[must_use]
    pub fn finish(mut self) -> (Vec<Konto>, Vec<Box<[u8]>>, Summe) {
        for konto in &mut self.alle {
            konto.settle();
        }
        self.alle.sort_by(|a, b| a.nummer.cmp(&b.nummer));
        (self.alle, self.gruppennamen, self.summe)
    }
}
