//! The plan in the terminal: a line for each task with a bar, a line for each person with how full the weeks are.

use std::collections::BTreeMap;
use std::fmt::Write;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::document::umsetzung::worte::kurz;
use crate::model::pflichtenheft::Strang;
use crate::steps::zeitplan::auslastung::Woche;
use crate::steps::zeitplan::plan::{Etappe, Geplant, Plan};
use crate::text::{Arg, Texte, format};

/// Cells that a bar has at most.
const ZELLEN: i64 = 44;

/// Characters of a title before it is cut.
const TITEL: usize = 32;

/// Characters of two days.
const TAGE: usize = 13;

/// How full a week is, in eighths.
const STUFEN: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// Weeks as cells of equal width.
struct Achse {
    montag: Date,
    wochen_je_zelle: i64,
    zellen: i64,
}

impl Achse {
    fn new(first: Date, last: Date) -> Self {
        let montag = monday(first);
        let weeks = weeks_between(montag, last) + 1;
        let wochen_je_zelle = (weeks + ZELLEN - 1) / ZELLEN;
        Self { montag, wochen_je_zelle, zellen: (weeks + wochen_je_zelle - 1) / wochen_je_zelle }
    }

    fn zelle(&self, day: Date) -> i64 {
        weeks_between(self.montag, day).max(0) / self.wochen_je_zelle
    }

    /// One character for each cell.
    fn line(&self, of: impl Fn(i64) -> char) -> String {
        (0..self.zellen).map(of).collect()
    }

    /// The months above their first cells, as far as there is room.
    fn months(&self) -> String {
        let mut shown = String::new();
        let (mut next, mut last) = (0, None);
        for cell in 0..self.zellen {
            // The first Thursday belongs to the month that has most of the week.
            let days = (cell * self.wochen_je_zelle * 7 + 3).days();
            let Ok(day) = self.montag.checked_add(days) else { break };
            let month = (day.year(), day.month());
            if last != Some(month) && cell >= next {
                let _ = write!(shown, "{:<width$}{:02} ", "", day.month(), width = width(cell - next));
                next = cell + 3;
            }
            last = Some(month);
        }
        shown.trim_end().to_owned()
    }
}

fn width(cells: i64) -> usize {
    usize::try_from(cells).unwrap_or_default()
}

fn monday(day: Date) -> Date {
    let since = i32::from(day.weekday().since(Weekday::Monday));
    day.saturating_sub(since.days())
}

fn weeks_between(montag: Date, day: Date) -> i64 {
    (day.duration_since(montag).as_hours() / 24).div_euclid(7)
}

/// The whole plan; `names` are those of people.
pub(super) fn lines(plan: &Plan<'_>, names: &BTreeMap<&str, &str>, texte: &Texte) -> String {
    let achse = Achse::new(plan.beginn, plan.ende.max(plan.zugesagt));
    let longest = plan.vorgaenge.iter().map(|x| x.id.chars().count()).max().unwrap_or_default();
    let mut shown = format!("{}\n", head(plan, texte));
    let indent = longest + TITEL + 7;
    let _ = writeln!(shown, "\n{:indent$}{}", "", achse.months());
    for stage in &plan.teilprojekte {
        let _ = writeln!(shown, "{} {}  {}", stage.id, stage.titel, period(stage, texte));
        for task in plan.vorgaenge.iter().filter(|x| x.teilprojekt == stage.id) {
            let bar = bar(task, &achse, plan);
            let days = format!("{}–{}", kurz(task.anfang, texte), kurz(task.ende, texte));
            let float = if task.lage.is_kritisch() {
                texte.get("zeitplan-kritisch")
            } else {
                texte.format("zeitplan-puffer", &[("tage", Arg::Text(task.lage.gesamtpuffer.to_string()))])
            };
            let titel = cut(task.titel);
            let strand = letter(task.strang);
            let _ = writeln!(shown, "  {:<longest$} {strand} {titel:<TITEL$} {bar}  {days:<TAGE$} {float}", task.id);
        }
    }
    milestones(plan, texte, &mut shown);
    people(plan, &achse, names, indent, texte, &mut shown);
    let _ = writeln!(shown, "\n{}", texte.get("zeitplan-legende"));
    shown
}

fn head(plan: &Plan<'_>, texte: &Texte) -> String {
    let day = |x: Date| Arg::Text(format::datum(x, texte.sprache()));
    let work: Decimal = plan.vorgaenge.iter().map(|x| x.aufwand).sum();
    let args = [
        ("beginn", day(plan.beginn)),
        ("ende", day(plan.ende)),
        ("zugesagt", day(plan.zugesagt)),
        ("aufwand", Arg::Text(format::zahl(work.round_dp(2), texte.sprache()))),
    ];
    texte.format("zeitplan-kopf", &args)
}

fn period(stage: &Etappe<'_>, texte: &Texte) -> String {
    let day = |x: Date| Arg::Text(format::datum(x, texte.sprache()));
    let args = [("anfang", day(stage.anfang)), ("ende", day(stage.ende)), ("zugesagt", day(stage.zugesagt))];
    texte.format("zeitplan-etappe", &args)
}

/// Where the task lies, and in dots how far it may slip.
fn bar(task: &Geplant<'_>, achse: &Achse, plan: &Plan<'_>) -> String {
    let (first, last) = (achse.zelle(task.anfang), achse.zelle(task.ende));
    // Five working days are a week, holidays apart.
    let weeks = (task.lage.gesamtpuffer.max(0) + 4) / 5;
    let latest = (last + weeks / achse.wochen_je_zelle).min(achse.zelle(plan.ende));
    let full = if task.lage.is_kritisch() { '█' } else { '▒' };
    achse.line(|cell| match cell {
        _ if (first..=last).contains(&cell) => full,
        _ if (last..=latest).contains(&cell) => '·',
        _ => ' ',
    })
}

fn milestones(plan: &Plan<'_>, texte: &Texte, shown: &mut String) {
    if plan.meilensteine.is_empty() {
        return;
    }
    let _ = writeln!(shown, "\n{}", texte.get("zeitplan-meilensteine"));
    for x in &plan.meilensteine {
        let late = x.meilenstein.datum.filter(|stated| stated.date() < x.tag).map(|stated| {
            let stated = Arg::Text(format::datum(stated.date(), texte.sprache()));
            texte.format("zeitplan-verfehlt", &[("datum", stated)])
        });
        let tag = format::datum(x.tag, texte.sprache());
        let (id, late) = (x.meilenstein.id.as_str(), late.unwrap_or_default());
        let _ = writeln!(shown, "  {}", format!("◆ {tag}  {id}  {} {late}", x.meilenstein.titel).trim_end());
    }
}

fn people(
    plan: &Plan<'_>,
    achse: &Achse,
    names: &BTreeMap<&str, &str>,
    indent: usize,
    texte: &Texte,
    shown: &mut String,
) {
    let mut weeks: BTreeMap<&str, Vec<&Woche<'_>>> = BTreeMap::new();
    for x in &plan.wochen {
        weeks.entry(x.wer).or_default().push(x);
    }
    if weeks.is_empty() {
        return;
    }
    let _ = writeln!(shown, "\n{}", texte.get("zeitplan-auslastung"));
    for (wer, weeks) in weeks {
        let name = names.get(wer).copied().unwrap_or(wer);
        let fill = |cell: i64| {
            let of = weeks.iter().filter(|x| monday_of(x).is_some_and(|day| achse.zelle(day) == cell));
            let (planned, there) = of.fold((Decimal::ZERO, Decimal::ZERO), |(planned, there), x| {
                (planned + x.geplant, there + x.verfuegbar)
            });
            let eighths = planned.checked_div(there).map(|share| (share * Decimal::from(8)).ceil());
            let step = eighths.and_then(|x| x.to_usize()).unwrap_or_default();
            STUFEN.get(step).copied().unwrap_or('█')
        };
        let work: Decimal = weeks.iter().map(|x| x.geplant).sum();
        let work = format::stellen(work, 1, texte.sprache());
        let label = format!("{} ({wer})", cut(name));
        let room = indent.saturating_sub(3);
        let _ = writeln!(shown, "  {label:<room$} {}  {work}", achse.line(fill));
    }
}

fn monday_of(x: &Woche<'_>) -> Option<Date> {
    jiff::civil::ISOWeekDate::new(x.jahr, x.woche, Weekday::Monday).ok().map(jiff::civil::ISOWeekDate::date)
}

fn cut(text: &str) -> String {
    if text.chars().count() <= TITEL {
        return text.to_owned();
    }
    text.chars().take(TITEL - 1).chain(['…']).collect()
}

/// One letter that is the same in both languages.
fn letter(strang: Strang) -> char {
    match strang {
        Strang::Software => 'S',
        Strang::Hardware => 'H',
        Strang::Organisation => 'O',
    }
}
