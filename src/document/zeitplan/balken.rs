//! The plan as charts: bars over time, in pieces that fit on a page.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::document::ansicht::Ansicht;
use crate::document::{Balkenplan, Balkenzeile, Block, Feld, Inline, Marke};
use crate::model::pflichtenheft::Strang;
use crate::model::werte::Verweis;
use crate::steps::zeitplan::basis::{Basis, tage};
use crate::steps::zeitplan::plan::{Erreicht, Etappe, Geplant, Ist, Plan};
use crate::text::{Arg, format};

/// Weeks that one chart shows: more would be too narrow to be read.
const WOCHEN: i64 = 40;

/// Rows that one chart shows: more do not fit on a page.
const ZEILEN: usize = 40;

/// A plan as it is shown.
#[derive(Clone, Copy)]
pub(in crate::document) struct Bild<'a> {
    /// What is drawn.
    pub plan: &'a Plan<'a>,
    /// What it is compared with.
    pub basis: Option<&'a Basis>,
    /// The day that is marked.
    pub stichtag: Option<Date>,
    /// How far a task is, by identifier.
    pub ist: &'a dyn Fn(&str) -> Option<Ist>,
}

/// A piece of time, from a Monday to a Sunday.
#[derive(Clone, Copy)]
struct Ausschnitt {
    montag: Date,
    tage: i64,
}

/// All charts of a plan.
pub(in crate::document) fn charts(ansicht: &Ansicht<'_>, bild: &Bild<'_>) -> Vec<Block> {
    let mut charts = Vec::new();
    for part in parts(bild) {
        let mut rows: Vec<Vec<Balkenzeile>> = Vec::new();
        for group in groups(ansicht, bild, part) {
            match rows.last_mut() {
                Some(page) if page.len() + group.len() <= ZEILEN => page.extend(group),
                _ => rows.extend(group.chunks(ZEILEN).map(<[Balkenzeile]>::to_vec)),
            }
        }
        charts.extend(rows.into_iter().map(|rows| chart(ansicht, bild, part, rows)));
    }
    charts
}

/// The time of the plan in equal pieces of whole weeks.
fn parts(bild: &Bild<'_>) -> Vec<Ausschnitt> {
    let basis = bild.basis.map(|x| x.zugesagt);
    let last = [Some(bild.plan.ende), Some(bild.plan.zugesagt), basis, bild.stichtag].into_iter().flatten().max();
    let since = bild.plan.beginn.weekday().since(Weekday::Monday);
    let first = bild.plan.beginn.saturating_sub(i64::from(since).days());
    let weeks = tage(first, last.unwrap_or(bild.plan.ende)) / 7 + 1;
    let count = (weeks + WOCHEN - 1) / WOCHEN;
    let each = (weeks + count - 1) / count;
    (0..count)
        .map(|part| Ausschnitt { montag: first.saturating_add((part * each * 7).days()), tage: each * 7 })
        .collect()
}

impl Ausschnitt {
    /// The place at which a day begins, in thousandths.
    fn promille(self, day: Date) -> u32 {
        let since = tage(self.montag, day).clamp(0, self.tage);
        u32::try_from(since * 1000 / self.tage.max(1)).unwrap_or_default()
    }

    /// Where a period lies, from its first day to after its last one; none if it lies outside.
    fn spanne(self, first: Date, last: Date) -> Option<(u32, u32)> {
        let is_there = tage(self.montag, last) >= 0 && tage(self.montag, first) < self.tage;
        is_there.then(|| (self.promille(first), self.promille(next(last))))
    }

    fn montage(self) -> impl Iterator<Item = Date> {
        (0..self.tage / 7).map(move |week| self.montag.saturating_add((week * 7).days()))
    }

    fn ende(self) -> Date {
        self.montag.saturating_add((self.tage - 1).days())
    }
}

fn next(day: Date) -> Date {
    day.tomorrow().unwrap_or(day)
}

/// The rows of each stage, then those of milestones that belong to none.
fn groups(ansicht: &Ansicht<'_>, bild: &Bild<'_>, part: Ausschnitt) -> Vec<Vec<Balkenzeile>> {
    let plan = bild.plan;
    let milestone = |x: &Erreicht<'_>| {
        let id = x.meilenstein.id.as_str();
        let basis = bild.basis.and_then(|basis| basis.spannen.get(id));
        let (von, _) = part.spanne(x.tag, x.tag)?;
        Some(Balkenzeile {
            name: cut(&x.meilenstein.titel, 40),
            marke: String::new(),
            form: "meilenstein".to_owned(),
            von,
            bis: von,
            spielraum: None,
            basis: basis.and_then(|x| part.spanne(x.ende, x.ende)),
        })
    };
    let stages = plan.teilprojekte.iter().map(|stage| {
        let tasks = plan.vorgaenge.iter().filter(|x| x.teilprojekt == stage.id);
        let head = stage_row(bild, stage, part);
        let tasks = tasks.filter_map(|x| task_row(ansicht, bild, x, part));
        let own = plan.meilensteine.iter().filter(|x| belongs(x, Some(stage.id)));
        head.into_iter().chain(tasks).chain(own.filter_map(milestone)).collect::<Vec<_>>()
    });
    let others = plan.meilensteine.iter().filter(|x| belongs(x, None)).filter_map(milestone).collect();
    stages.chain([others]).filter(|rows| !rows.is_empty()).collect()
}

fn belongs(x: &Erreicht<'_>, stage: Option<&str>) -> bool {
    x.meilenstein.teilprojekt.as_ref().map(Verweis::as_str) == stage
}

fn stage_row(bild: &Bild<'_>, stage: &Etappe<'_>, part: Ausschnitt) -> Option<Balkenzeile> {
    let (von, bis) = part.spanne(stage.anfang, stage.ende)?;
    let basis = bild.basis.and_then(|basis| basis.spannen.get(stage.id));
    Some(Balkenzeile {
        name: cut(&format!("{} {}", stage.id, stage.titel), 41),
        marke: String::new(),
        form: "teilprojekt".to_owned(),
        von,
        bis,
        spielraum: part.spanne(stage.ende, stage.zugesagt).map(|(_, bis)| bis),
        basis: basis.and_then(|x| part.spanne(x.anfang, x.ende)),
    })
}

fn task_row(ansicht: &Ansicht<'_>, bild: &Bild<'_>, x: &Geplant<'_>, part: Ausschnitt) -> Option<Balkenzeile> {
    let (von, bis) = part.spanne(x.anfang, x.ende)?;
    let is_done = matches!((bild.ist)(x.id), Some(Ist::Fertig { .. }));
    let form = match (is_done, x.lage.is_kritisch()) {
        (true, _) => "fertig",
        (false, true) => "kritisch",
        (false, false) => "puffer",
    };
    let basis = bild.basis.and_then(|basis| basis.spannen.get(x.id));
    let latest = x.spaetestens.max(x.ende);
    Some(Balkenzeile {
        name: cut(x.titel, 37),
        marke: letter(ansicht, x.strang),
        form: form.to_owned(),
        von,
        bis,
        spielraum: if is_done { None } else { part.spanne(x.ende, latest).map(|(_, bis)| bis) },
        basis: basis.and_then(|x| part.spanne(x.anfang, x.ende)),
    })
}

/// A label that fits into its line.
fn cut(text: &str, characters: usize) -> String {
    if text.chars().count() <= characters {
        return text.to_owned();
    }
    text.chars().take(characters - 1).collect::<String>().trim_end().to_owned() + "…"
}

/// The first letter of a strand.
pub(super) fn letter(ansicht: &Ansicht<'_>, strang: Strang) -> String {
    ansicht.wort("strang", Some(strang.word())).chars().take(1).collect()
}

fn chart(ansicht: &Ansicht<'_>, bild: &Bild<'_>, part: Ausschnitt, zeilen: Vec<Balkenzeile>) -> Block {
    let sprache = ansicht.texte.sprache();
    let day = |x: Date| Arg::Text(format::datum(x, sprache));
    let first = part.montag.max(bild.plan.beginn);
    let period = [("von", day(first)), ("bis", day(part.ende()))];
    let stages = bild.plan.teilprojekte.iter().filter(|x| part.spanne(x.anfang, x.ende).is_some());
    let told = stages.map(|x| {
        let args =
            [("titel", Arg::Text(format!("{} {}", x.id, x.titel))), ("von", day(x.anfang)), ("bis", day(x.ende))];
        ansicht.texte.format("zp-alt-etappe", &args)
    });
    let alt = ansicht.texte.format("zp-alt", &period) + " " + &told.collect::<Vec<_>>().join(" ");
    let mut legend = vec!["teilprojekt", "kritisch", "puffer", "spielraum", "meilenstein", "frei"];
    if zeilen.iter().any(|x| x.form == "fertig") {
        legend.insert(1, "fertig");
    }
    if zeilen.iter().any(|x| x.basis.is_some()) {
        legend.push("basis");
    }
    let marked = bild.stichtag.filter(|day| part.spanne(*day, *day).is_some());
    Block::Balkenplan(Balkenplan {
        titel: ansicht.texte.format("zp-balkenplan", &period),
        alt,
        monate: months(ansicht, part),
        wochen: part.montage().map(|x| Marke { promille: part.promille(x), text: week(x) }).collect(),
        frei: free(bild.plan, part),
        stichtag: marked.map(|x| Marke {
            promille: part.promille(next(x)),
            text: ansicht.texte.format("zp-stichtag", &[("tag", day(x))]),
        }),
        zeilen,
        legende: legend.into_iter().map(|form| legend_entry(ansicht, form)).collect(),
    })
}

fn legend_entry(ansicht: &Ansicht<'_>, form: &str) -> Feld {
    Feld { inhalt: vec![Inline::text(ansicht.t(&format!("zp-legende-{form}")))], stufe: form.to_owned() }
}

/// The number of the week (ISO 8601) of a Monday.
fn week(montag: Date) -> String {
    montag.iso_week_date().week().to_string()
}

/// Where each month begins; the first one where the chart does.
fn months(ansicht: &Ansicht<'_>, part: Ausschnitt) -> Vec<Marke> {
    let days = (0..part.tage).map(|day| part.montag.saturating_add(day.days()));
    let begins = days.filter(|day| *day == part.montag || day.day() == 1);
    let name = |day: Date| {
        let month = ansicht.t(&format!("monat-{}", day.month()));
        if day.month() == 1 { format!("{month} {}", day.year()) } else { month }
    };
    begins.map(|day| Marke { promille: part.promille(day), text: name(day) }).collect()
}

/// Days on which nobody works, those in a row as one: only a weekend lies between them.
fn free(plan: &Plan<'_>, part: Ausschnitt) -> Vec<(u32, u32)> {
    let mut periods: Vec<(Date, Date)> = Vec::new();
    for day in plan.frei.keys() {
        match periods.last_mut() {
            Some((_, last)) if is_weekend_between(*last, *day) => *last = *day,
            _ => periods.push((*day, *day)),
        }
    }
    periods.into_iter().filter_map(|(first, last)| part.spanne(first, last)).collect()
}

fn is_weekend_between(last: Date, day: Date) -> bool {
    let gap = tage(last, day);
    gap == 1 || (last.weekday() == Weekday::Friday && gap == 3)
}
