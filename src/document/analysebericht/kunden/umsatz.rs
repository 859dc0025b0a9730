//! Revenue: how it develops, who makes it, how much depends on few.

use super::{euro, oder, promille, prozent, segment, zahl};
use crate::document::ansicht::{Ansicht, zeile, zelle};
use crate::document::{Block, Klasse, Marke, Pareto, Saeule, Saeulen};
use crate::model::umsatzanalyse::Umsatzanalyse;
use crate::model::werte::{Anteil, Betrag, Kennzahl};
use crate::text::Arg;
use rust_decimal::Decimal;

pub(super) fn blocks(ansicht: &Ansicht<'_>, analyse: &Umsatzanalyse) -> Vec<Block> {
    let mut blocks = vec![Block::Angaben { paare: kennzahlen(ansicht, analyse) }];
    blocks.extend(monate(ansicht, analyse));
    blocks.push(Block::absatz(ansicht.texte.format("ab-abc-regel", &grenzen(ansicht, analyse))));
    blocks.extend(pareto(ansicht, analyse));
    blocks.push(klassen(ansicht, analyse));
    blocks.extend(segmente(ansicht, analyse));
    blocks
}

fn kennzahlen(ansicht: &Ansicht<'_>, analyse: &Umsatzanalyse) -> Vec<crate::document::Angabe> {
    let k = &analyse.kennzahlen;
    let share = |value: Option<Anteil>| oder(value, |x| prozent(ansicht, x.prozent()));
    let figure = |value: Option<Kennzahl>| {
        oder(value, |x| crate::text::format::zahl(x.wert().round_dp(3), ansicht.texte.sprache()))
    };
    vec![
        ansicht.angabe("ab-umsatz-zwoelf", euro(ansicht, k.umsatz.eur())),
        ansicht.angabe("ab-umsatz-vorjahr", oder(k.umsatz_vorjahr, |x| euro(ansicht, x.eur()))),
        ansicht.angabe("ab-wachstum", oder(k.wachstum, |x| prozent(ansicht, x.prozent()))),
        ansicht.angabe("ab-deckungsbeitrag", oder(k.deckungsbeitrag, |x| euro(ansicht, x.eur()))),
        ansicht.angabe("ab-kunden-mit-umsatz", zahl(ansicht, k.kunden_mit_umsatz.0)),
        ansicht.angabe("ab-kunden-ohne-umsatz", zahl(ansicht, k.kunden_ohne_umsatz.0)),
        ansicht.angabe("ab-top1", share(k.umsatzanteil_top1)),
        ansicht.angabe("ab-top10", share(k.umsatzanteil_top10)),
        ansicht.angabe("ab-top20", share(k.umsatzanteil_top20)),
        ansicht.angabe("ab-herfindahl", figure(k.herfindahl)),
        ansicht.angabe("ab-gini", figure(k.gini)),
    ]
}

fn monate(ansicht: &Ansicht<'_>, analyse: &Umsatzanalyse) -> Option<Block> {
    let most = analyse.monate.iter().map(|x| x.umsatz.eur()).max().filter(|most| *most > Decimal::ZERO)?;
    let von = analyse.zeitraum.von;
    let saeulen = analyse.monate.iter().map(|x| Saeule {
        name: month(x.monat.date()),
        promille: promille(x.umsatz.eur(), most),
        text: (x.umsatz.eur() < Decimal::ZERO).then(|| euro(ansicht, x.umsatz.eur())),
        betont: x.monat >= von,
    });
    let told = analyse.monate.iter().map(|x| format!("{}: {}.", month(x.monat.date()), euro(ansicht, x.umsatz.eur())));
    let args = [("hoechster", Arg::Text(euro(ansicht, most))), ("monate", Arg::Zahl(analyse.monate.len()))];
    Some(Block::Saeulen(Saeulen {
        titel: ansicht.t("ab-bild-monate"),
        alt: std::iter::once(ansicht.texte.format("ab-bild-monate-alt", &args))
            .chain(told)
            .collect::<Vec<_>>()
            .join(" "),
        y_achse: ansicht.texte.format("ab-achse-bis", &[("wert", Arg::Text(euro(ansicht, most)))]),
        saeulen: saeulen.collect(),
        trenner: Vec::new(),
    }))
}

/// A month as `10/25`.
fn month(date: jiff::civil::Date) -> String {
    format!("{:02}/{:02}", date.month(), date.year() % 100)
}

fn grenzen(ansicht: &Ansicht<'_>, analyse: &Umsatzanalyse) -> [(&'static str, Arg); 2] {
    let share = |x: Anteil| Arg::Text(prozent(ansicht, x.prozent()));
    [("a", share(analyse.annahmen.abc_a)), ("b", share(analyse.annahmen.abc_b))]
}

fn pareto(ansicht: &Ansicht<'_>, analyse: &Umsatzanalyse) -> Option<Block> {
    let point = |count: u64| u32::try_from(count).unwrap_or(1000);
    let kurve: Vec<(u32, u32)> = analyse.kurve.iter().map(|x| (point(x.kunden.0), point(x.umsatz.0))).collect();
    if kurve.len() < 2 {
        return None;
    }
    let all: u64 = analyse.klassen.iter().map(|x| x.kunden.0).sum();
    let mut reached = 0;
    let classes = analyse.klassen.iter().map(|x| {
        reached += x.kunden.0;
        Klasse {
            name: x.klasse.word().to_owned(),
            bis: promille(reached.into(), all.into()),
            text: ansicht.texte.format("ab-kunden-zahl", &[("anzahl", Arg::Text(zahl(ansicht, x.kunden.0)))]),
        }
    });
    let klassen = classes.collect();
    let mark = |share: Anteil| Marke {
        promille: promille(share.prozent(), Decimal::ONE_HUNDRED),
        text: prozent(ansicht, share.prozent()),
    };
    let share = |value: Option<Anteil>| Arg::Text(oder(value, |x| prozent(ansicht, x.prozent())));
    let args = [
        ("top20", share(analyse.kennzahlen.umsatzanteil_top20)),
        ("top10", share(analyse.kennzahlen.umsatzanteil_top10)),
    ];
    Some(Block::Pareto(Pareto {
        titel: ansicht.t("ab-bild-pareto"),
        alt: ansicht.texte.format("ab-bild-pareto-alt", &args),
        x_achse: ansicht.t("ab-achse-kunden"),
        y_achse: ansicht.t("ab-achse-umsatz"),
        kurve,
        marken: vec![mark(analyse.annahmen.abc_a), mark(analyse.annahmen.abc_b)],
        klassen,
    }))
}

fn klassen(ansicht: &Ansicht<'_>, analyse: &Umsatzanalyse) -> Block {
    let all: Decimal = analyse.klassen.iter().map(|x| Decimal::from(x.kunden.0)).sum();
    let sum: Decimal = analyse.klassen.iter().map(|x| x.umsatz.eur()).sum();
    let share =
        |part: Decimal, whole: Decimal| oder((part * Decimal::ONE_HUNDRED).checked_div(whole), |x| prozent(ansicht, x));
    let rows = analyse.klassen.iter().map(|x| {
        zeile(vec![
            zelle(x.klasse.word()),
            zelle(zahl(ansicht, x.kunden.0)),
            zelle(share(x.kunden.0.into(), all)),
            zelle(euro(ansicht, x.umsatz.eur())),
            zelle(share(x.umsatz.eur(), sum)),
        ])
    });
    let columns = [
        ("lh-abc", 2, false),
        ("ab-kunden-spalte", 3, true),
        ("ab-anteil-kunden", 3, true),
        ("lh-umsatz", 4, true),
        ("ab-anteil-umsatz", 3, true),
    ];
    ansicht.tabelle("ab-tabelle-klassen", &columns, rows.collect())
}

fn segmente(ansicht: &Ansicht<'_>, analyse: &Umsatzanalyse) -> Option<Block> {
    let rows: Vec<_> = analyse
        .segmente
        .iter()
        .map(|x| {
            let before = x.umsatz_vorjahr.map(Betrag::eur).filter(|before| *before > Decimal::ZERO);
            let growth =
                before.and_then(|before| ((x.umsatz.eur() - before) * Decimal::ONE_HUNDRED).checked_div(before));
            zeile(vec![
                zelle(segment(ansicht, x.segment.as_deref())),
                zelle(zahl(ansicht, x.kunden.0)),
                zelle(euro(ansicht, x.umsatz.eur())),
                zelle(oder(growth, |x| prozent(ansicht, x))),
                zelle(oder(x.deckungsbeitrag, |x| euro(ansicht, x.eur()))),
                zelle(zahl(ansicht, x.ruhend.0)),
                zelle(oder(x.kundenwert, |x| euro(ansicht, x.eur()))),
            ])
        })
        .collect();
    let columns = [
        ("lh-segment", 6, false),
        ("ab-kunden-spalte", 2, true),
        ("lh-umsatz", 4, true),
        ("lh-wachstum", 3, true),
        ("lh-deckungsbeitrag", 4, true),
        ("ab-ruhend", 2, true),
        ("ab-kundenwert", 3, true),
    ];
    (!rows.is_empty()).then(|| ansicht.tabelle("ab-tabelle-segmente", &columns, rows))
}
