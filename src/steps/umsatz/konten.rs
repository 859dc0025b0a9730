//! One account per customer: all that the analysis needs of millions of lines, in one pass.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

use foldhash::fast::FixedState;

use super::{summe, zeitraum};
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
        summe(self.monate.iter().filter(|(monat, ..)| (von..=bis).contains(monat)).map(|(_, cent, _)| *cent))
    }

    /// Contribution margin in the months from `von` to `bis`, in cents.
    #[must_use]
    pub fn marge(&self, von: Monat, bis: Monat) -> i64 {
        summe(self.monate.iter().filter(|(monat, ..)| (von..=bis).contains(monat)).map(|(.., marge)| *marge))
    }

    fn add(&mut self, buchung: &Buchung, gruppe: Option<u16>, fenster: (Monat, Monat)) {
        let monat = buchung.monat;
        match self.monate.iter_mut().rev().find(|entry| entry.0 == monat) {
            Some(entry) => {
                entry.1 = entry.1.saturating_add(buchung.cent);
                entry.2 = entry.2.saturating_add(buchung.marge.unwrap_or_default());
            }
            None => self.monate.push((monat, buchung.cent, buchung.marge.unwrap_or_default())),
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

/// More product groups than this are articles, and say nothing about likeness of customers: then there is none.
pub const MAX_GRUPPEN: usize = 200;

/// That a customer belongs to a group of companies.
#[derive(Debug)]
struct Zugehoerigkeit {
    konzern: Box<[u8]>,
    /// Whether a line has the customer's number.
    kommt_vor: bool,
}

/// All accounts while they are filled.
#[derive(Debug)]
pub struct Konten {
    fenster: (Monat, Monat),
    /// By customer's number.
    konzerne: HashMap<Box<[u8]>, Zugehoerigkeit, FixedState>,
    konzernnamen: HashSet<Box<[u8]>, FixedState>,
    by_number: HashMap<Box<[u8]>, usize, FixedState>,
    alle: Vec<Konto>,
    gruppen: HashMap<Box<[u8]>, u16, FixedState>,
    gruppennamen: Vec<Box<[u8]>>,
    seen: Option<HashSet<u64, BuildHasherDefault<Identity>>>,
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
    /// The first month of the lines without a gap of more than a year behind it: what is older tells nothing of the years between.
    pub beginn: Option<Monat>,
    /// Rows with special characters in UTF-8 and in another character set: line of the first and how many.
    pub zeichen: [(u64, u64); 2],
    /// Lines with a contribution margin.
    pub mit_marge: u64,
    /// Lines that count.
    pub gebucht: u64,
    /// Lines with a negative amount.
    pub negativ: u64,
    /// Lines with a positive amount.
    pub positiv: u64,
    /// Whether there are so many product groups that they are articles.
    pub zu_viele_gruppen: bool,
    /// Numbers of customers of a group that no line has.
    pub konzernkunden_ohne_zeile: Vec<String>,
    /// Names of groups that are the number of a customer outside of them.
    pub konzernnamen_als_kunde: Vec<String>,
}

impl Summe {
    /// Lines that count and tell no contribution margin although others do.
    #[must_use]
    pub fn ohne_marge(&self) -> u64 {
        if self.mit_marge == 0 { 0 } else { self.gebucht - self.mit_marge }
    }
}

impl Konten {
    /// Accounts without a line yet. `fenster`: first and last month of the RFM analysis; `konzerne`: customer's number → name
    /// of its group; `doppelte_zaehlen`: whether lines that stand there again count again.
    #[must_use]
    pub fn new(fenster: (Monat, Monat), konzerne: &[(String, String)], doppelte_zaehlen: bool) -> Self {
        let bytes = |text: &String| text.as_bytes().into();
        Self {
            fenster,
            konzerne: konzerne
                .iter()
                .map(|(nummer, name)| (bytes(nummer), Zugehoerigkeit { konzern: bytes(name), kommt_vor: false }))
                .collect(),
            konzernnamen: konzerne.iter().map(|(_, name)| bytes(name)).collect(),
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
                self.summe.ausgelassen.push(Auslassungsgrund::Doppelt, buchung.zeile, &[]);
                continue;
            }
            self.book(buchung, stapel);
        }
    }

    fn book(&mut self, buchung: &Buchung, stapel: &Stapel) {
        let (first, last) = self.summe.tage.unwrap_or((buchung.tag, buchung.tag));
        self.summe.tage = Some((first.min(buchung.tag), last.max(buchung.tag)));
        self.summe.gebucht += 1;
        self.summe.negativ += u64::from(buchung.cent < 0);
        self.summe.positiv += u64::from(buchung.cent > 0);
        self.summe.mit_marge += u64::from(buchung.marge.is_some());
        let gruppe = self.gruppe(stapel.text(buchung.gruppe));
        let fenster = self.fenster;
        let number = stapel.text(buchung.kunde);
        let number = if let Some(group) = self.konzerne.get_mut(number) {
            group.kommt_vor = true;
            &*group.konzern
        } else {
            let clash = self.konzernnamen.take(number);
            self.summe.konzernnamen_als_kunde.extend(clash.map(|name| text(&name)));
            number
        };
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

    /// The number of a product group; none for the empty one, and of any once there are too many.
    fn gruppe(&mut self, name: &[u8]) -> Option<u16> {
        if let Some(known) = self.gruppen.get(name) {
            return Some(*known);
        }
        if name.is_empty() || self.summe.zu_viele_gruppen {
            return None;
        }
        if self.gruppennamen.len() >= MAX_GRUPPEN {
            self.summe.zu_viele_gruppen = true;
            self.gruppen.clear();
            self.gruppennamen.clear();
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
            if self.summe.zu_viele_gruppen {
                konto.gruppen.clear();
            }
        }
        self.summe.beginn =
            zeitraum::beginn(self.alle.iter().flat_map(|konto| &konto.monate).map(|(monat, ..)| *monat));
        let missing = self.konzerne.iter().filter(|(_, group)| !group.kommt_vor).map(|(number, _)| text(number));
        self.summe.konzernkunden_ohne_zeile = missing.collect();
        self.summe.konzernkunden_ohne_zeile.sort_unstable();
        self.alle.sort_by(|a, b| a.nummer.cmp(&b.nummer));
        (self.alle, self.gruppennamen, self.summe)
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
