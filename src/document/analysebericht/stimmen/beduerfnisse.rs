//! What people need: as asked, customers beside staff, and as written down by hand.

use std::cmp::Reverse;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::document::ansicht::{Ansicht, oder_fehlt, zeile, zeile_mit_anker, zelle};
use crate::document::{Balken, BalkenWert, Block, Inline, Marke, Punkt, Streubild};
use crate::model::befragung::Antwortgruppe;
use crate::model::befragungsergebnis::{Befragung, Frageergebnis, Gruppenergebnis};
use crate::model::kunden::{Beduerfnis, Nennungen};
use crate::model::werte::{Abstand, Anzahl, Kennzahl, Skalenwert, Verweis};
use crate::text::{Arg, format};

/// Mean importance from which a need is important.
const WICHTIG: Decimal = Decimal::from_parts(4, 0, 0, false, 0);

/// Mean satisfaction below which people are not satisfied.
const UNZUFRIEDEN: Decimal = Decimal::from_parts(3, 0, 0, false, 0);

/// The needs that were asked for, with their opportunity.
pub(super) fn befragt(ansicht: &Ansicht<'_>, befragung: &Befragung) -> Vec<Block> {
    let asked = |gruppe| befragung.gruppe(gruppe).filter(|x: &&Gruppenergebnis| !x.fragen.is_empty());
    let (kunden, mitarbeitende) = (asked(Antwortgruppe::Kunden), asked(Antwortgruppe::Mitarbeitende));
    let Some(first) = kunden.or(mitarbeitende) else { return Vec::new() };
    let same = |a: &Frageergebnis, b: &Frageergebnis| a.titel == b.titel && id(a) == id(b);
    let only_staff = mitarbeitende.iter().flat_map(|x| &x.fragen);
    let only_staff = only_staff.filter(|x| !first.fragen.iter().any(|y| same(x, y)));
    let rows = first.fragen.iter().chain(only_staff).enumerate().map(|(index, frage)| {
        let of = |gruppe: Option<&Gruppenergebnis>| gruppe.map(|x| x.fragen.iter().find(|y| same(y, frage)).cloned());
        let mut cells = vec![zelle((index + 1).to_string()), named(frage)];
        cells.extend(of(kunden).into_iter().flat_map(|x| figures(ansicht, x.as_ref(), true)));
        cells.extend(of(mitarbeitende).into_iter().flat_map(|x| figures(ansicht, x.as_ref(), false)));
        zeile(cells)
    });
    let mut columns = vec![("ab-nummer", 1, true), ("lh-beduerfnis", 8, false)];
    if kunden.is_some() {
        columns.extend([
            ("ab-stimmen-kunden-wichtig", 3, true),
            ("ab-stimmen-zufrieden", 3, true),
            ("ab-stimmen-luecke", 3, true),
            ("ab-stimmen-chance", 3, true),
            ("ab-stimmen-n", 2, true),
        ]);
    }
    if mitarbeitende.is_some() {
        columns.extend([
            ("ab-stimmen-mitarbeitende-wichtig", 3, true),
            ("ab-stimmen-zufrieden", 3, true),
            ("ab-stimmen-n", 2, true),
        ]);
    }
    let table = ansicht.tabelle("ab-stimmen-tabelle-beduerfnisse", &columns, rows.collect());
    let mut blocks = vec![Block::absatz(ansicht.t("ab-stimmen-skala"))];
    blocks.extend(matrix(ansicht, first));
    blocks.push(table);
    if let Some(bars) = kunden.and_then(|x| chancen(ansicht, x)) {
        blocks.extend([Block::absatz(ansicht.t("ab-stimmen-chance-regel")), bars]);
    }
    blocks
}

fn id(frage: &Frageergebnis) -> Option<&str> {
    frage.beduerfnis.as_ref().map(Verweis::as_str)
}

/// The title, behind the link to the need.
fn named(frage: &Frageergebnis) -> Vec<Inline> {
    let link = id(frage).map(|id| [Inline::verweis(id, id), Inline::text(" ")]);
    link.into_iter().flatten().chain([Inline::text(&frage.titel)]).collect()
}

fn figures(ansicht: &Ansicht<'_>, frage: Option<&Frageergebnis>, with_gap: bool) -> Vec<Vec<Inline>> {
    let number = |value: Option<Decimal>| {
        zelle(oder_fehlt(value.map(|value| format::stellen(value, 2, ansicht.texte.sprache()))))
    };
    let mut cells = vec![
        number(frage.and_then(|x| x.wichtigkeit).map(Skalenwert::wert)),
        number(frage.and_then(|x| x.zufriedenheit).map(Skalenwert::wert)),
    ];
    if with_gap {
        cells.push(number(frage.and_then(|x| x.luecke).map(Abstand::wert)));
        cells.push(number(frage.and_then(|x| x.chance).map(Kennzahl::wert)));
    }
    cells.push(zelle(answers(ansicht, frage)));
    cells
}

/// How many answered; both numbers where they differ.
fn answers(ansicht: &Ansicht<'_>, frage: Option<&Frageergebnis>) -> String {
    let shown = |count: Option<Anzahl>| ansicht.anzahl(count);
    let (w, z) = (frage.map(|x| x.n_wichtigkeit), frage.map(|x| x.n_zufriedenheit));
    let (zero, same) = (Some(Anzahl(0)), w == z);
    if same || z == zero {
        shown(w)
    } else if w == zero {
        shown(z)
    } else {
        format!("{}/{}", shown(w), shown(z))
    }
}

/// Importance against satisfaction; what is important and unsatisfied stands bottom right. The limits are those of the finding.
fn matrix(ansicht: &Ansicht<'_>, gruppe: &Gruppenergebnis) -> Option<Block> {
    // The scale runs from 1 to 5.
    let place = |value: Decimal| ((value - Decimal::ONE) * Decimal::from(250)).to_u32().unwrap_or(0).min(1000);
    let punkte = gruppe.fragen.iter().enumerate().filter_map(|(index, frage)| {
        let (x, y) = (place(frage.wichtigkeit?.wert()), place(frage.zufriedenheit?.wert()));
        Some(Punkt { x, y, groesse: 40, marke: (index + 1).to_string() })
    });
    let punkte: Vec<Punkt> = punkte.collect();
    let pressing = |frage: &&Frageergebnis| {
        frage.wichtigkeit.is_some_and(|x| x.wert() >= WICHTIG)
            && frage.zufriedenheit.is_some_and(|x| x.wert() < UNZUFRIEDEN)
    };
    let pressing: Vec<&str> = gruppe.fragen.iter().filter(pressing).map(|frage| frage.titel.as_str()).collect();
    let args = [
        ("gruppe", Arg::Text(ansicht.wort("antwortgruppe", Some(gruppe.gruppe.word())))),
        ("anzahl", Arg::Zahl(punkte.len())),
        ("dringend", Arg::Zahl(pressing.len())),
        ("namen", Arg::Text(format::liste(&pressing, ansicht.texte.sprache()))),
    ];
    let scale = || (1..=5_u32).map(|step| Marke { promille: (step - 1) * 250, text: step.to_string() }).collect();
    (!punkte.is_empty()).then(|| {
        Block::Streubild(Streubild {
            titel: ansicht.texte.format("ab-stimmen-bild-matrix", &args),
            alt: ansicht.texte.format("ab-stimmen-bild-matrix-alt", &args),
            x_achse: ansicht.t("ab-stimmen-achse-wichtig"),
            y_achse: ansicht.t("ab-stimmen-achse-zufrieden"),
            x_teilung: scale(),
            y_teilung: scale(),
            x_grenze: Some(place(WICHTIG)),
            y_grenze: Some(place(UNZUFRIEDEN)),
            felder: ["mehr", "halten", "beobachten", "zuerst"]
                .map(|key| ansicht.t(&format!("ab-stimmen-feld-{key}")))
                .to_vec(),
            punkte,
            linie: Vec::new(),
        })
    })
}

/// Opportunity scores of customers, largest first.
fn chancen(ansicht: &Ansicht<'_>, kunden: &Gruppenergebnis) -> Option<Block> {
    let mut scores: Vec<(Decimal, &Frageergebnis)> =
        kunden.fragen.iter().filter_map(|frage| Some((frage.chance?.wert(), frage))).collect();
    scores.sort_by_key(|(score, frage)| (Reverse(*score), frage.titel.clone()));
    let bars = scores.iter().map(|(score, frage)| BalkenWert {
        name: [id(frage), Some(frage.titel.as_str())].into_iter().flatten().collect::<Vec<_>>().join(" "),
        wert: format::stellen(*score, 2, ansicht.texte.sprache()),
        // The scale runs from 0 to 20.
        promille: (*score * Decimal::from(50)).to_u32().unwrap_or(0).min(1000),
    });
    let (_, first) = scores.first()?;
    let args = [("anzahl", Arg::Zahl(scores.len())), ("erstes", Arg::Text(first.titel.clone()))];
    Some(Block::Balken(Balken {
        titel: ansicht.t("ab-stimmen-bild-chancen"),
        alt: ansicht.texte.format("ab-stimmen-bild-chancen-alt", &args),
        balken: bars.collect(),
    }))
}

/// The needs that people wrote down, with what they come from.
pub(super) fn festgehalten(ansicht: &Ansicht<'_>) -> Option<Block> {
    let beduerfnisse = &ansicht.projekt.kundenanalyse.beduerfnisse;
    let rows = beduerfnisse.iter().map(|x| {
        let statement = vec![Inline::stark(&x.titel), Inline::umbruch(), Inline::text(&x.aussage)];
        let cells = vec![
            zelle(x.id.as_str()),
            statement,
            zelle(ansicht.wort("beduerfnisquelle", Some(x.quelle.word()))),
            zelle(oder_fehlt(mentions(ansicht, x))),
        ];
        zeile_mit_anker(x.id.as_str(), cells)
    });
    let columns = [
        ("lh-id", 2, false),
        ("lh-beduerfnis", 10, false),
        ("ab-stimmen-quelle", 3, false),
        ("ab-stimmen-nennungen", 3, true),
    ];
    let rows: Vec<_> = rows.collect();
    (!rows.is_empty()).then(|| ansicht.tabelle("ab-stimmen-tabelle-festgehalten", &columns, rows))
}

fn mentions(ansicht: &Ansicht<'_>, beduerfnis: &Beduerfnis) -> Option<String> {
    let Nennungen { anzahl, von, .. } = beduerfnis.nennungen.as_ref()?;
    let args = [("anzahl", Arg::Text(anzahl.0.to_string())), ("von", Arg::Text(von.0.to_string()))];
    Some(ansicht.texte.format("lh-nennungen", &args))
}
