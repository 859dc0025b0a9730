//! Days that matter: milestones, payments, days without work.

use rust_decimal::Decimal;

use crate::document::ansicht::{Ansicht, fehlt, zeile, zelle};
use crate::document::{Block, Inline, Zeile};
use crate::model::werte::Betrag;
use crate::model::zeitplan::Meilensteinart;
use crate::steps::kalender::is_werktag;
use crate::steps::zeitplan::plan::{Erreicht, Plan};
use crate::text::{Arg, fold, format};

/// All milestones by day, then what is paid with them.
pub(super) fn milestones(ansicht: &Ansicht<'_>, plan: &Plan<'_>) -> Vec<Block> {
    if plan.meilensteine.is_empty() {
        return ansicht.nichts();
    }
    let mut reached: Vec<&Erreicht<'_>> = plan.meilensteine.iter().collect();
    reached.sort_by_key(|x| (x.tag, x.meilenstein.id.as_str()));
    let rows = reached.iter().map(|x| row(ansicht, x));
    let columns = [
        ("zp-tag", 3, false),
        ("zp-meilenstein", 8, false),
        ("zp-meilensteinart", 4, false),
        ("zp-teilprojekt", 3, false),
        ("zp-angesetzt", 3, false),
    ];
    let table = ansicht.tabelle("zp-meilensteine", &columns, rows.collect());
    std::iter::once(table).chain(payments(ansicht, &reached)).collect()
}

fn row(ansicht: &Ansicht<'_>, x: &Erreicht<'_>) -> Zeile {
    let m = x.meilenstein;
    let stated = m.datum.map_or_else(fehlt, |stated| ansicht.datum(Some(stated)));
    let late = m.datum.is_some_and(|stated| stated.date() < x.tag);
    let stated = if late { format!("{stated} ({})", ansicht.t("zp-verfehlt")) } else { stated };
    let stage = m.teilprojekt.as_ref().map_or_else(fehlt, ToString::to_string);
    zeile(vec![
        zelle(format::datum(x.tag, ansicht.texte.sprache())),
        zelle(format!("{} {}", m.id, m.titel)),
        zelle(ansicht.wort("meilensteinart", m.art.map(Meilensteinart::word))),
        zelle(stage),
        zelle(stated),
    ])
}

/// What is paid when, with its sum and what of the contract value it leaves.
fn payments(ansicht: &Ansicht<'_>, reached: &[&Erreicht<'_>]) -> Vec<Block> {
    let sprache = ansicht.texte.sprache();
    let paid: Vec<(&Erreicht<'_>, Decimal)> =
        reached.iter().filter_map(|x| Some((*x, x.meilenstein.zahlung?.eur()))).collect();
    if paid.is_empty() {
        return vec![Block::absatz(ansicht.t("zp-ohne-zahlungen"))];
    }
    let mut sum = Decimal::ZERO;
    let mut rows = Vec::new();
    for (x, eur) in &paid {
        sum += eur;
        rows.push(zeile(vec![
            zelle(format::datum(x.tag, sprache)),
            zelle(format!("{} {}", x.meilenstein.id, x.meilenstein.titel)),
            zelle(format::stellen(*eur, 2, sprache)),
            zelle(format::stellen(sum, 2, sprache)),
        ]));
    }
    let columns =
        [("zp-tag", 3, false), ("zp-zahlung-mit", 8, false), ("zp-betrag", 4, true), ("zp-bis-dahin", 4, true)];
    let value = ansicht.projekt.pflichtenheft.vertrag.as_ref().and_then(|x| x.auftragswert).map(Betrag::eur);
    let eur = |x: Decimal| Arg::Text(format::euro(x, sprache));
    let told = value.map(|value| {
        let key = if sum == value { "zp-zahlungen-gleich" } else { "zp-zahlungen-anders" };
        ansicht.texte.format(key, &[("summe", eur(sum)), ("wert", eur(value))])
    });
    let table = ansicht.tabelle("zp-zahlungen", &columns, rows);
    std::iter::once(table).chain(told.map(Block::absatz)).collect()
}

/// Holidays and blocked periods within the plan, as far as people would work on them.
pub(super) fn free_days(ansicht: &Ansicht<'_>, plan: &Plan<'_>) -> Vec<Block> {
    let mut rows: Vec<(jiff::civil::Date, jiff::civil::Date, &str)> = Vec::new();
    for (day, reason) in plan.arbeitsfrei().filter(|(day, _)| is_werktag(*day)) {
        match rows.last_mut() {
            Some((_, last, known)) if *known == reason && crate::steps::zeitplan::basis::tage(*last, day) <= 3 => {
                *last = day;
            }
            _ => rows.push((day, day, reason)),
        }
    }
    let place = ansicht.projekt.zeitplan.standort.as_ref().map(|x| ansicht.wort("land", Some(x.land.word())));
    let intro = match place {
        Some(land) => ansicht.texte.format("zp-frei-satz", &[("land", Arg::Text(land))]),
        None => ansicht.t("zp-frei-ohne-standort"),
    };
    let intro = Block::Absatz { inhalt: vec![Inline::text(intro)] };
    if rows.is_empty() {
        return vec![intro, Block::absatz(ansicht.t("zp-frei-keine"))];
    }
    let date = |day| format::datum(day, ansicht.texte.sprache());
    let rows = rows.into_iter().map(|(first, last, reason)| {
        let period = if first == last { date(first) } else { format!("{} – {}", date(first), date(last)) };
        let reason = if reason.is_empty() { ansicht.t("zp-frei-ohne-grund") } else { holiday(ansicht, reason) };
        zeile(vec![zelle(period), zelle(reason)])
    });
    let columns = [("zp-tag", 4, false), ("zp-grund", 10, false)];
    vec![intro, ansicht.tabelle("zp-frei", &columns, rows.collect())]
}

/// The name of a public holiday in the language of the document; what the company calls its own days stays as it is.
fn holiday(ansicht: &Ansicht<'_>, name: &str) -> String {
    let folded = fold(name);
    let words: Vec<&str> = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let key = format!("feiertag-{}", words.join("-"));
    if ansicht.texte.has(&key) { ansicht.t(&key) } else { name.to_owned() }
}
