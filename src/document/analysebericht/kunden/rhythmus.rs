//! Who still orders at the own rhythm, who sleeps, who is lost.

use super::{euro, kunde, oder, promille, prozent, segment, zahl};
use crate::document::ansicht::{Ansicht, zeile, zelle};
use crate::document::{Block, Saeule, Saeulen, Trenner};
use crate::model::umsatzanalyse::{Kundenumsatz, Umsatzanalyse, Zustand};
use crate::model::werte::Anzahl;
use crate::text::{Arg, format};
use rust_decimal::Decimal;

/// Dormant customers that the report lists.
const LISTE: usize = 15;

pub(super) fn blocks(ansicht: &Ansicht<'_>, analyse: &Umsatzanalyse) -> Vec<Block> {
    let mut blocks = vec![Block::absatz(ansicht.t("ab-rhythmus-regel")), zustaende(ansicht, analyse)];
    blocks.push(Block::absatz(abwanderung(ansicht, analyse)));
    blocks.extend(faktoren(ansicht, analyse));
    blocks.extend(liste(ansicht, analyse));
    blocks
}

fn zustaende(ansicht: &Ansicht<'_>, analyse: &Umsatzanalyse) -> Block {
    let all: Decimal = analyse.zustaende.iter().map(|x| Decimal::from(x.kunden.0)).sum();
    let rows = analyse.zustaende.iter().map(|x| {
        let share = (Decimal::from(x.kunden.0) * Decimal::ONE_HUNDRED).checked_div(all);
        zeile(vec![
            zelle(ansicht.wort("zustand", Some(x.zustand.word()))),
            zelle(zahl(ansicht, x.kunden.0)),
            zelle(oder(share, |x| prozent(ansicht, x))),
            zelle(euro(ansicht, x.umsatz_zuvor.eur())),
        ])
    });
    let columns = [
        ("ab-zustand", 4, false),
        ("ab-kunden-spalte", 3, true),
        ("ab-anteil-kunden", 3, true),
        ("ab-umsatz-zuvor", 5, true),
    ];
    ansicht.tabelle("ab-tabelle-zustaende", &columns, rows.collect())
}

fn abwanderung(ansicht: &Ansicht<'_>, analyse: &Umsatzanalyse) -> String {
    let k = &analyse.kennzahlen;
    match (k.abwanderung, k.bestand_anfang, k.verloren) {
        (Some(quote), Some(bestand), Some(verloren)) => {
            let args = [
                ("quote", Arg::Text(prozent(ansicht, quote.prozent()))),
                ("bestand", Arg::Text(zahl(ansicht, bestand.0))),
                ("verloren", Arg::Text(zahl(ansicht, verloren.0))),
            ];
            ansicht.texte.format("ab-abwanderung", &args)
        }
        _ => ansicht.t("ab-abwanderung-unbekannt"),
    }
}

/// How many intervals have passed since the last order.
fn faktoren(ansicht: &Ansicht<'_>, analyse: &Umsatzanalyse) -> Option<Block> {
    let most = analyse.faktoren.iter().map(|x| x.kunden.0).max().filter(|most| *most > 0)?;
    let sprache = ansicht.texte.sprache();
    let times = |halves: u64| format::zahl(Decimal::new(i64::try_from(halves * 5).unwrap_or_default(), 1), sprache);
    let last = analyse.faktoren.last().map(|x| x.ab);
    let name = |ab: Anzahl| {
        if Some(ab) == last {
            ansicht.texte.format("ab-saeule-ab", &[("wert", Arg::Text(times(ab.0)))])
        } else {
            times(ab.0)
        }
    };
    let saeulen = analyse.faktoren.iter().map(|x| Saeule {
        name: name(x.ab),
        promille: promille(x.kunden.0.into(), most.into()),
        text: Some(zahl(ansicht, x.kunden.0)),
        betont: x.ab.0 >= 4,
    });
    let told = analyse.faktoren.iter().map(|x| format!("{}: {}.", name(x.ab), zahl(ansicht, x.kunden.0)));
    let limit =
        |halves: u32, zustand: Zustand| Trenner { nach: halves, text: ansicht.wort("zustand", Some(zustand.word())) };
    Some(Block::Saeulen(Saeulen {
        titel: ansicht.t("ab-bild-faktoren"),
        alt: std::iter::once(ansicht.t("ab-bild-faktoren-alt")).chain(told).collect::<Vec<_>>().join(" "),
        y_achse: ansicht.t("ab-kunden-spalte"),
        saeulen: saeulen.collect(),
        trenner: vec![limit(3, Zustand::Gefaehrdet), limit(4, Zustand::Ruhend), limit(8, Zustand::Verloren)],
    }))
}

fn liste(ansicht: &Ansicht<'_>, analyse: &Umsatzanalyse) -> Option<Block> {
    let mut asleep: Vec<&Kundenumsatz> = analyse.kunden.iter().filter(|x| x.umsatz_zuvor.is_some()).collect();
    asleep.sort_by_key(|x| std::cmp::Reverse(x.umsatz_zuvor));
    let sprache = ansicht.texte.sprache();
    let rows: Vec<_> = asleep
        .into_iter()
        .take(LISTE)
        .map(|x| {
            zeile(vec![
                kunde(&x.schluessel, x.name.as_deref()),
                zelle(segment(ansicht, x.segment.as_deref())),
                zelle(ansicht.datum(x.letzter_auftrag)),
                zelle(oder(x.abstand, |x| format::zahl(x.wert().round_dp(0), sprache))),
                zelle(ansicht.wort("zustand", x.zustand.map(Zustand::word))),
                zelle(oder(x.umsatz_zuvor, |x| euro(ansicht, x.eur()))),
            ])
        })
        .collect();
    let columns = [
        ("lh-kunde", 5, false),
        ("lh-segment", 6, false),
        ("lh-letzter-auftrag", 4, false),
        ("ab-abstand", 3, true),
        ("ab-zustand", 3, false),
        ("ab-umsatz-zuvor-kurz", 4, true),
    ];
    (!rows.is_empty()).then(|| ansicht.tabelle("ab-tabelle-schlaefer", &columns, rows))
}
