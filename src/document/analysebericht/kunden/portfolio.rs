//! The portfolio of customers, and how much of their demand the company covers.

use rust_decimal::Decimal;

use super::{euro, kunde, promille, prozent, segment};
use crate::document::ansicht::{Ansicht, oder_fehlt, zeile, zelle};
use crate::document::{Block, Marke, Punkt, Streubild};
use crate::model::umsatzanalyse::{Portfoliofeld, Umsatzanalyse};
use crate::steps::portfolio::{self, Platz};
use crate::text::{Arg, format};

/// Customers that the picture shows.
const BILD: usize = 25;

pub(super) fn blocks(ansicht: &Ansicht<'_>, analyse: &Umsatzanalyse) -> Vec<Block> {
    let plaetze = portfolio::portfolio(ansicht.projekt);
    let mut blocks = vec![Block::absatz(ansicht.t("ab-portfolio-regel"))];
    if plaetze.is_empty() {
        blocks.extend(ansicht.nichts());
    } else {
        let felder = portfolio::felder(&plaetze, analyse);
        let stars = felder.iter().filter(|(feld, ..)| *feld == Portfoliofeld::Star).map(|(_, kunden, _)| *kunden).sum();
        blocks.push(bild(ansicht, &plaetze, stars));
        blocks.push(tabelle_der_felder(ansicht, &felder));
        blocks.push(tabelle(ansicht, &plaetze));
    }
    blocks.extend(lieferanteile(ansicht));
    blocks
}

fn bild(ansicht: &Ansicht<'_>, plaetze: &[Platz<'_>], stars: u64) -> Block {
    let most = plaetze.iter().map(|x| x.kunde.umsatz.eur()).max().unwrap_or_default();
    let punkte = plaetze.iter().take(BILD).enumerate().map(|(index, platz)| Punkt {
        x: promille(platz.lage.position, Decimal::TEN),
        y: promille(platz.lage.attraktivitaet, Decimal::TEN),
        groesse: promille(platz.kunde.umsatz.eur(), most),
        marke: (index + 1).to_string(),
    });
    let scale = |step: u32| Marke { promille: step * 100, text: step.to_string() };
    let name = |feld: Portfoliofeld| ansicht.wort("portfoliofeld", Some(feld.word()));
    let args = [("anzahl", Arg::Zahl(plaetze.len().min(BILD))), ("stars", Arg::Text(stars.to_string()))];
    Block::Streubild(Streubild {
        titel: ansicht.t("ab-bild-portfolio"),
        alt: ansicht.texte.format("ab-bild-portfolio-alt", &args),
        x_achse: ansicht.t("ab-achse-position"),
        y_achse: ansicht.t("ab-achse-attraktivitaet"),
        x_teilung: (0..=5).map(|step| scale(step * 2)).collect(),
        y_teilung: (0..=5).map(|step| scale(step * 2)).collect(),
        x_grenze: Some(500),
        y_grenze: Some(500),
        felder: [Portfoliofeld::Entwicklung, Portfoliofeld::Star, Portfoliofeld::Mitnahme, Portfoliofeld::Ertrag]
            .map(name)
            .to_vec(),
        punkte: punkte.collect(),
        linie: Vec::new(),
    })
}

fn tabelle_der_felder(ansicht: &Ansicht<'_>, felder: &[(Portfoliofeld, u64, Decimal)]) -> Block {
    let rows = felder.iter().map(|(feld, kunden, umsatz)| {
        zeile(vec![
            zelle(ansicht.wort("portfoliofeld", Some(feld.word()))),
            zelle(kunden.to_string()),
            zelle(euro(ansicht, *umsatz)),
            zelle(ansicht.t(&format!("ab-strategie-{}", feld.word()))),
        ])
    });
    let columns =
        [("ab-feld", 5, false), ("ab-kunden-spalte", 2, true), ("lh-umsatz", 4, true), ("ab-strategie", 6, false)];
    ansicht.tabelle("ab-tabelle-felder", &columns, rows.collect())
}

fn tabelle(ansicht: &Ansicht<'_>, plaetze: &[Platz<'_>]) -> Block {
    let sprache = ansicht.texte.sprache();
    let points = |value: Decimal| format::zahl(value.round_dp(1), sprache);
    let rows = plaetze.iter().take(BILD).enumerate().map(|(index, platz)| {
        zeile(vec![
            zelle((index + 1).to_string()),
            kunde(&platz.kunde.schluessel, platz.kunde.name.as_deref()),
            zelle(segment(ansicht, platz.kunde.segment.as_deref())),
            zelle(euro(ansicht, platz.kunde.umsatz.eur())),
            zelle(points(platz.lage.attraktivitaet)),
            zelle(points(platz.lage.position)),
            zelle(ansicht.wort("portfoliofeld", Some(platz.lage.feld.word()))),
        ])
    });
    let columns = [
        ("ab-nummer", 1, true),
        ("lh-kunde", 5, false),
        ("lh-segment", 5, false),
        ("lh-umsatz", 4, true),
        ("ab-attraktivitaet", 3, true),
        ("ab-position", 3, true),
        ("ab-feld", 4, false),
    ];
    ansicht.tabelle("ab-tabelle-portfolio", &columns, rows.collect())
}

fn lieferanteile(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let shares = portfolio::lieferanteile(ansicht.projekt);
    let Some(all) = portfolio::gesamt(&shares) else { return vec![Block::absatz(ansicht.t("ab-lieferanteil-fehlt"))] };
    let rows = shares.iter().map(|x| {
        zeile(vec![
            zelle(&x.kunde.schluessel),
            zelle(euro(ansicht, x.bedarf)),
            zelle(oder_fehlt(x.kunde.bedarf_quelle.as_deref())),
            zelle(euro(ansicht, x.umsatz)),
            zelle(prozent(ansicht, x.anteil)),
            zelle(prozent(ansicht, x.ziel)),
            zelle(euro(ansicht, x.potenzial)),
        ])
    });
    let columns = [
        ("lh-kunde", 4, false),
        ("ab-bedarf", 3, true),
        ("ab-bedarf-quelle", 5, false),
        ("lh-umsatz", 3, true),
        ("lh-lieferanteil", 2, true),
        ("ab-ziel", 2, true),
        ("lh-potenzial", 3, true),
    ];
    let args = [("anteil", Arg::Text(prozent(ansicht, all))), ("anzahl", Arg::Zahl(shares.len()))];
    let mut blocks = vec![
        Block::absatz(ansicht.texte.format("ab-lieferanteil", &args)),
        ansicht.tabelle("ab-tabelle-lieferanteil", &columns, rows.collect()),
    ];
    if shares.iter().any(|x| x.anteil > Decimal::ONE_HUNDRED) {
        let inhalt = vec![crate::document::Inline::text(ansicht.t("ab-lieferanteil-ueber-100"))];
        blocks.push(Block::Hinweis { inhalt });
    }
    blocks
}
