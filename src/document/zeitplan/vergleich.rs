//! What has become of the plan since it was fixed.

use super::Festgelegt;
use crate::document::ansicht::{Ansicht, fehlt, zeile, zelle};
use crate::document::{Block, Zeile};
use crate::steps::zeitplan::basis::{Verschiebung, tage, verschiebungen};
use crate::steps::zeitplan::plan::Plan;
use crate::text::{Arg, format};

/// Against which plan, by how much the end moved, and what moved.
pub(super) fn blocks(ansicht: &Ansicht<'_>, plan: &Plan<'_>, fest: &Festgelegt) -> Vec<Block> {
    let sprache = ansicht.texte.sprache();
    let day = |x| Arg::Text(format::datum(x, sprache));
    let against = [
        ("nummer", Arg::Text(fest.nummer.to_string())),
        ("datum", Arg::Text(ansicht.datum(fest.datum))),
        ("name", Arg::Text(fest.name.clone())),
    ];
    let args = [
        ("ende", day(plan.zugesagt)),
        ("basis", day(fest.basis.zugesagt)),
        ("tage", Arg::Text(shift(ansicht, tage(fest.basis.zugesagt, plan.zugesagt)))),
    ];
    let mut blocks = vec![
        Block::absatz(ansicht.texte.format("zp-basis-satz", &against)),
        Block::absatz(ansicht.texte.format("zp-basis-ende", &args)),
    ];
    let moved = verschiebungen(&fest.basis, plan);
    if moved.is_empty() {
        blocks.push(Block::absatz(ansicht.t("zp-basis-gleich")));
        return blocks;
    }
    let rows = moved.into_iter().map(|(id, what)| row(ansicht, plan, fest, &id, what));
    let columns = [
        ("zp-kennung", 2, false),
        ("zp-titel", 8, false),
        ("zp-basis-spalte", 3, false),
        ("zp-heute", 3, false),
        ("zp-verschiebung", 4, false),
    ];
    blocks.push(ansicht.tabelle("zp-verschiebungen", &columns, rows.collect()));
    blocks
}

fn row(ansicht: &Ansicht<'_>, plan: &Plan<'_>, fest: &Festgelegt, id: &str, what: Verschiebung) -> Zeile {
    let sprache = ansicht.texte.sprache();
    let date = |x: Option<jiff::civil::Date>| x.map_or_else(fehlt, |x| format::datum(x, sprache));
    let before = fest.basis.spannen.get(id).map(|x| x.ende);
    let told = match what {
        Verschiebung::Neu => ansicht.t("zp-neu"),
        Verschiebung::Entfallen => ansicht.t("zp-entfallen"),
        Verschiebung::Tage(days) => shift(ansicht, days),
    };
    zeile(vec![zelle(id), zelle(ansicht.name(id)), zelle(date(before)), zelle(date(plan.ende_von(id))), zelle(told)])
}

/// “12 Tage später”
pub(in crate::document) fn shift(ansicht: &Ansicht<'_>, days: i64) -> String {
    let key = match days {
        0 => "zp-tage-gleich",
        1.. => "zp-tage-spaeter",
        _ => "zp-tage-frueher",
    };
    let count = usize::try_from(days.unsigned_abs()).unwrap_or_default();
    ansicht.texte.format(key, &[("tage", Arg::Zahl(count))])
}
