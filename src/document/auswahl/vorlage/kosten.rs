//! What the offers cost: once, each year, in all, and what that is worth today.

use super::ergebnis::promille;
use super::{Vorlage, reihe};
use crate::document::{Anteilsbalken, Block, Ganzes, Inline, Marke, Section, Spalte, Zeile};
use crate::steps::auswahl::auswertung::Bieter;
use crate::steps::vergabe::bruch::{Bruch, ganz};
use crate::steps::vergabe::kosten::umschlag;
use crate::text::Arg;

pub(super) fn section(vorlage: &Vorlage<'_>) -> Section {
    let sections = vec![
        vorlage.ansicht.section("ev-gesamtkosten", totals(vorlage), Vec::new()),
        vorlage.ansicht.section("ev-kostenarten", kinds(vorlage), Vec::new()),
        vorlage.ansicht.section("ev-umschlag", breakeven(vorlage), Vec::new()),
    ];
    vorlage.ansicht.section("ev-wirtschaftlichkeit", Vec::new(), sections)
}

/// A table with a column for each offer behind the first one.
pub(super) fn by_offer(vorlage: &Vorlage<'_>, titel: &str, first: &str, rows: Vec<Zeile>) -> Block {
    let block = vorlage.ansicht.tabelle(titel, &[(first, 5, false)], rows);
    let Block::Tabelle(mut table) = block else { return block };
    let column = |bieter: &Bieter<'_>| Spalte { titel: bieter.marke(), breite: 3, zahlen: true };
    table.spalten.extend(vorlage.bieter().iter().map(column));
    Block::Tabelle(table)
}

fn totals(vorlage: &Vorlage<'_>) -> Vec<Block> {
    let row = |label: String, value: &dyn Fn(&Bieter<'_>) -> String| {
        reihe(std::iter::once(label).chain(vorlage.bieter().iter().map(value)))
    };
    let years = vorlage.auswertung.rechnung.jahre.0;
    let mut rows = vec![row(vorlage.t("ev-einmalig"), &|x| vorlage.eur(&x.kosten.summe.einmalig))];
    for (number, index) in (1..=years).zip(0_usize..) {
        let label = vorlage.ansicht.texte.format("ev-jahr", &[("jahr", Arg::Text(number.to_string()))]);
        let zero = ganz(0);
        rows.push(row(label, &|x| vorlage.eur(x.kosten.summe.jahre.get(index).unwrap_or(&zero))));
    }
    if vorlage.bieter().iter().any(|x| x.kosten.summe.am_ende != ganz(0)) {
        rows.push(row(vorlage.t("takt-am_ende"), &|x| vorlage.eur(&x.kosten.summe.am_ende)));
    }
    let args = [("jahre", Arg::Text(years.to_string()))];
    rows.push(row(vorlage.ansicht.texte.format("ev-tco", &args), &|x| vorlage.eur(&x.gesamtkosten)));
    rows.push(row(vorlage.t("ev-barwert"), &|x| vorlage.eur(&x.barwert)));
    let mut blocks = vec![Block::absatz(vorlage.t("ev-kosten-regel"))];
    blocks.extend(chart(vorlage));
    blocks.push(by_offer(vorlage, "ev-tabelle-kosten", "ev-kosten", rows));
    if vorlage.bieter().iter().any(|x| !x.kosten.is_known()) {
        blocks.push(Block::Hinweis { inhalt: vec![Inline::text(vorlage.t("ev-kosten-unvollstaendig"))] });
    }
    blocks
}

/// A bar for each offer: once, then year by year, all to one scale.
fn chart(vorlage: &Vorlage<'_>) -> Option<Block> {
    let highest = vorlage.bieter().iter().map(|x| x.gesamtkosten.clone()).max().filter(|x| *x > ganz(0))?;
    let parts = |bieter: &Bieter<'_>| {
        let once = (0, &bieter.kosten.summe.einmalig);
        let years = (1..).zip(&bieter.kosten.summe.jahre);
        let end = Some(&bieter.kosten.summe.am_ende).filter(|end| **end != ganz(0)).map(|end| (u32::MAX, end));
        let part = |(number, amount): (u32, &Bruch)| Marke {
            promille: promille(amount, &ganz(0), &highest),
            text: match number {
                0 => vorlage.t("ev-einmalig-kurz"),
                u32::MAX => vorlage.t("takt-am_ende"),
                _ => number.to_string(),
            },
        };
        std::iter::once(once).chain(years).chain(end).map(part).collect::<Vec<_>>()
    };
    let has_end = vorlage.bieter().iter().any(|x| x.kosten.summe.am_ende != ganz(0));
    let bars = vorlage.bieter().iter().map(|bieter| Ganzes {
        name: vorlage.name(bieter),
        teile: parts(bieter),
        text: vorlage.eur(&bieter.gesamtkosten),
    });
    let listed: Vec<String> =
        vorlage.bieter().iter().map(|x| format!("{} {}", vorlage.name(x), vorlage.eur(&x.gesamtkosten))).collect();
    Some(Block::Anteilsbalken(Anteilsbalken {
        titel: vorlage.t("ev-bild-kosten"),
        alt: vorlage.ansicht.texte.format("ev-bild-kosten-alt", &[("liste", Arg::Text(listed.join(", ")))]),
        legende: [Some("ev-einmalig-kurz"), Some("ev-jahre-legende"), has_end.then_some("takt-am_ende")]
            .into_iter()
            .flatten()
            .map(|key| vorlage.t(key))
            .collect(),
        balken: bars.collect(),
    }))
}

/// All years together by what is paid for; included, not needed and not answered are three different things.
fn kinds(vorlage: &Vorlage<'_>) -> Vec<Block> {
    use crate::model::angebot::Kostenart;
    use crate::steps::auswahl::kosten::Posten;
    let mut posten: Vec<Posten> = Kostenart::ALL.iter().copied().map(Posten::Art).collect();
    posten.extend([Posten::Anforderungen, Posten::Eigenaufwand]);
    let cell = |bieter: &Bieter<'_>, posten: Posten| {
        let kosten = &bieter.kosten;
        let paid = kosten.posten.iter().find(|(known, _)| *known == posten);
        let amount = paid.map(|(_, kosten)| vorlage.eur(&kosten.gesamt()));
        match (amount, posten) {
            (amount, posten) if kosten.ungeklaert.contains(&posten) => {
                Some(amount.into_iter().chain([vorlage.t("ev-ungeklaert")]).collect::<Vec<_>>().join(" + "))
            }
            (Some(amount), _) => Some(amount),
            (None, Posten::Art(art)) if kosten.fehlend.contains(&art) => Some(vorlage.t("ev-nicht-angegeben")),
            (None, Posten::Art(art)) if kosten.enthalten.contains(&art) => Some(vorlage.t("preisstatus-enthalten")),
            (None, Posten::Art(art)) if kosten.entfaellt.contains(&art) => Some(vorlage.t("preisstatus-entfaellt")),
            _ => None,
        }
    };
    let rows = posten.into_iter().filter_map(|posten| {
        let cells: Vec<Option<String>> = vorlage.bieter().iter().map(|bieter| cell(bieter, posten)).collect();
        let label = vorlage.t(&format!("kostenart-{}", posten.word()));
        let cells = || cells.iter().map(|cell| cell.clone().unwrap_or_else(|| "–".to_owned()));
        cells().any(|cell| cell != "–").then(|| reihe(std::iter::once(label).chain(cells())))
    });
    vec![
        Block::absatz(vorlage.t("ev-kostenarten-regel")),
        by_offer(vorlage, "ev-tabelle-kostenarten", "ev-kostenart", rows.collect()),
    ]
}

/// Which offer has cost less so far, and from which year on that is another one.
fn breakeven(vorlage: &Vorlage<'_>) -> Vec<Block> {
    let mut points = Vec::new();
    let known: Vec<&Bieter<'_>> =
        vorlage.auswertung.gewertet().map(|(_, bieter, _)| bieter).filter(|x| x.kosten.is_known()).collect();
    for (index, a) in known.iter().enumerate() {
        for b in known.iter().skip(index + 1) {
            let Some(found) = umschlag(&a.kosten.summe, &b.kosten.summe).filter(|x| !x.jahre.is_empty()) else {
                continue;
            };
            let (early, late) = if found.erst_a { (a, b) } else { (b, a) };
            let turns = found.jahre.iter().zip([late, early].into_iter().cycle()).map(|(year, ahead)| {
                let args = [("jahr", Arg::Text(year.to_string())), ("firma", Arg::Text(vorlage.name(ahead)))];
                vorlage.ansicht.texte.format("ev-umschlag-ab", &args)
            });
            let turns: Vec<String> = turns.collect();
            let args = [("anfangs", Arg::Text(vorlage.name(early))), ("liste", Arg::Text(turns.join(", ")))];
            points.push(vec![Block::absatz(vorlage.ansicht.texte.format("ev-umschlag-satz", &args))]);
        }
    }
    if points.is_empty() {
        let key = if known.len() < 2 { "ev-umschlag-einziges" } else { "ev-umschlag-keiner" };
        return vec![Block::absatz(vorlage.t(key))];
    }
    vec![Block::Liste { nummeriert: false, punkte: points }]
}
