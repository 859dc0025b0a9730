//! Who has how much to do in which week, as grids of so many weeks that they can be read.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::teilprojekte::work;
use crate::document::ansicht::{Ansicht, fehlt, zeile, zelle};
use crate::document::{Block, WaermeFeld, WaermeZeile, Waermekarte};
use crate::model::zeitplan::Mitwirkende;
use crate::steps::zeitplan::auslastung::Woche;
use crate::steps::zeitplan::basis::tage;
use crate::steps::zeitplan::plan::Plan;
use crate::text::{Arg, format};

/// Weeks in one grid.
const WOCHEN: usize = 12;

/// A week of a year.
type Kalenderwoche = (i16, i8);

/// Grids of the load, and a table that sums it up.
pub(super) fn blocks(ansicht: &Ansicht<'_>, plan: &Plan<'_>) -> Vec<Block> {
    let people: Vec<&Mitwirkende> = ansicht.projekt.zeitplan.mitwirkende.iter().collect();
    let mut load: BTreeMap<(&str, Kalenderwoche), &Woche<'_>> = BTreeMap::new();
    load.extend(plan.wochen.iter().map(|x| ((x.wer, (x.jahr, x.woche)), x)));
    if load.is_empty() {
        return ansicht.nichts();
    }
    let weeks = weeks(plan);
    let each = weeks.len().div_ceil(weeks.len().div_ceil(WOCHEN).max(1));
    let grids = weeks.chunks(each.max(1)).map(|weeks| grid(ansicht, &people, weeks, &load));
    let intro = Block::absatz(ansicht.t("zp-auslastung-satz"));
    std::iter::once(intro).chain(grids).chain([table(ansicht, plan, &people)]).collect()
}

/// The weeks from the first to the last day of the plan, and as many more as fill the last grid.
fn weeks(plan: &Plan<'_>) -> Vec<Kalenderwoche> {
    let count = usize::try_from(tage(plan.beginn, plan.ende) / 7 + 2).unwrap_or_default();
    let grids = count.div_ceil(WOCHEN).max(1);
    let mondays = plan.beginn.series(1.week()).map(Date::iso_week_date);
    mondays.map(|x| (x.year(), x.week())).take(count.div_ceil(grids) * grids).collect()
}

fn grid(
    ansicht: &Ansicht<'_>,
    people: &[&Mitwirkende],
    weeks: &[Kalenderwoche],
    load: &BTreeMap<(&str, Kalenderwoche), &Woche<'_>>,
) -> Block {
    let sprache = ansicht.texte.sprache();
    let cell = |id: &str, week: &Kalenderwoche| match load.get(&(id, *week)) {
        Some(x) => {
            let share = x.geplant.checked_div(x.verfuegbar).unwrap_or(Decimal::ONE) * Decimal::ONE_THOUSAND;
            let promille = share.ceil().to_u32().unwrap_or(1000).min(1000);
            WaermeFeld { wert: format::stellen(x.geplant, 1, sprache), zusatz: None, promille }
        }
        None => WaermeFeld { wert: String::new(), zusatz: None, promille: 0 },
    };
    let row = |x: &&Mitwirkende| WaermeZeile {
        kopf: x.name.clone(),
        felder: weeks.iter().map(|week| cell(x.id.as_str(), week)).collect(),
    };
    let name = |week: Option<&Kalenderwoche>| {
        week.map(|(year, week)| {
            ansicht
                .texte
                .format("zp-woche", &[("woche", Arg::Text(week.to_string())), ("jahr", Arg::Text(year.to_string()))])
        })
    };
    let period = [
        ("von", Arg::Text(name(weeks.first()).unwrap_or_default())),
        ("bis", Arg::Text(name(weeks.last()).unwrap_or_default())),
    ];
    Block::Waermekarte(Waermekarte {
        titel: ansicht.texte.format("zp-auslastung-bild", &period),
        alt: ansicht.texte.format("zp-auslastung-alt", &period) + " " + &told(ansicht, people, weeks, load),
        x_achse: ansicht.t("zp-kalenderwoche"),
        y_achse: ansicht.t("zp-personentage"),
        spalten: weeks.iter().map(|(_, week)| week.to_string()).collect(),
        zeilen: people.iter().map(row).collect(),
    })
}

/// The grid in words: who has how much, and in which week most.
fn told(
    ansicht: &Ansicht<'_>,
    people: &[&Mitwirkende],
    weeks: &[Kalenderwoche],
    load: &BTreeMap<(&str, Kalenderwoche), &Woche<'_>>,
) -> String {
    let one = |x: &&Mitwirkende| {
        let of = || weeks.iter().filter_map(|week| load.get(&(x.id.as_str(), *week)));
        let most = of().max_by_key(|x| x.geplant)?;
        let sum: Decimal = of().map(|x| x.geplant).sum();
        let args = [
            ("name", Arg::Text(x.name.clone())),
            ("summe", Arg::Text(work(ansicht, sum))),
            ("woche", Arg::Text(most.woche.to_string())),
            ("hoechstens", Arg::Text(work(ansicht, most.geplant))),
        ];
        Some(ansicht.texte.format("zp-auslastung-person", &args))
    };
    people.iter().filter_map(one).collect::<Vec<_>>().join(" ")
}

/// Each person: share, planned and available person-days, the fullest week.
fn table(ansicht: &Ansicht<'_>, plan: &Plan<'_>, people: &[&Mitwirkende]) -> Block {
    let sprache = ansicht.texte.sprache();
    let row = |x: &&Mitwirkende| {
        let of = || plan.wochen.iter().filter(|week| week.wer == x.id.as_str());
        let planned: Decimal = of().map(|week| week.geplant).sum();
        let full = of().filter(|week| week.geplant >= week.verfuegbar).count();
        let most = of().max_by_key(|week| week.geplant);
        let most = most.map_or_else(fehlt, |x| {
            let args = [("woche", Arg::Text(x.woche.to_string())), ("jahr", Arg::Text(x.jahr.to_string()))];
            format!("{} ({})", ansicht.texte.format("zp-woche", &args), work(ansicht, x.geplant))
        });
        let cells = [
            format!("{} ({})", x.name, x.id),
            ansicht.wort("partei", x.partei.map(crate::model::aenderung::Vertragspartei::word)),
            format::prozent(x.anteil.prozent(), sprache),
            work(ansicht, planned),
            of().count().to_string(),
            full.to_string(),
            most,
        ];
        zeile(cells.map(zelle).into())
    };
    let columns = [
        ("zp-person", 7, false),
        ("zp-partei", 4, false),
        ("zp-anteil", 2, true),
        ("zp-geplant", 2, true),
        ("zp-wochen", 2, true),
        ("zp-volle-wochen", 2, true),
        ("zp-vollste-woche", 4, false),
    ];
    ansicht.tabelle("zp-mitwirkende", &columns, people.iter().map(row).collect())
}
