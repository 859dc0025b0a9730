//! The price sheet of an offer, line by line.

use super::Block;
use super::ansicht::{Ansicht, fehlt, zeile, zelle};
use crate::model::angebot::{Angebot, Preiszeile, Takt};
use crate::model::werte::Kennzahl;
use crate::steps::auswahl::formular::feldname;
use crate::text::format;

/// All lines as a table.
pub(in crate::document) fn tabelle(ansicht: &Ansicht<'_>, angebot: &Angebot) -> Block {
    let sprache = ansicht.texte.sprache();
    let number = |x: Option<rust_decimal::Decimal>| x.map_or_else(fehlt, |x| format::zahl(x.normalize(), sprache));
    let row = |line: &Preiszeile| {
        let price = match (line.preis, line.status) {
            (Some(price), _) => format::stellen(price.eur(), 2, sprache),
            (None, Some(status)) => ansicht.t(&format!("preisstatus-{}", status.word())),
            (None, None) => fehlt(),
        };
        let each = line.je_konto.is_some_and(|yes| yes.0);
        let accounts = ansicht.projekt.auswahl.kosten.as_ref().map(|x| format::zahl(x.konten.0.into(), sprache));
        let quantity = match accounts.filter(|_| each) {
            Some(accounts) => format!("{accounts} ({})", ansicht.t("ev-je-konto")),
            None if each => ansicht.t("ev-je-konto"),
            None => number(line.menge.map(Kennzahl::wert)),
        };
        let usual = if line.art.value.is_laufend() { Takt::Jaehrlich } else { Takt::Einmalig };
        let cells = [
            ansicht.wort("kostenart", Some(line.art.value.word())),
            line.bezeichnung.clone().unwrap_or_default(),
            price,
            quantity,
            ansicht.t(&format!("takt-{}", line.takt.unwrap_or(usual).word())),
            conditions(ansicht, line),
        ];
        zeile(cells.map(zelle).into())
    };
    let columns = [
        ("ev-kostenart", 4, false),
        ("formular-bezeichnung", 4, false),
        ("ev-preis", 3, true),
        ("formular-menge", 2, true),
        ("formular-takt", 2, false),
        ("ev-bedingungen", 4, false),
    ];
    ansicht.tabelle("ev-tabelle-preisblatt", &columns, angebot.preise.iter().map(row).collect())
}

fn conditions(ansicht: &Ansicht<'_>, line: &Preiszeile) -> String {
    let sprache = ansicht.texte.sprache();
    let of = |key: &str, value: Option<String>| value.map(|value| format!("{} {value}", ansicht.t(key)));
    let percent = |x: rust_decimal::Decimal| format::prozent(x.normalize(), sprache);
    let parts = [
        of("ev-mindestens", line.mindestmenge.map(|x| format::zahl(x.wert().normalize(), sprache))),
        of("ev-frei", line.frei_monate.map(|x| x.0.to_string())),
        of("ev-rabatt", line.rabatt.map(|x| percent(x.prozent()))),
        of("ev-rabatt-jahre", line.rabatt_jahre.map(|x| x.0.to_string())),
        of("ev-steigerung", line.steigerung.map(|x| percent(x.prozent()))),
        of("ev-ab-jahr", line.ab_jahr.map(|x| x.0.to_string())),
        of("ev-bis-jahr", line.bis_jahr.map(|x| x.0.to_string())),
        of("ev-eigene-tage", line.eigene_tage.map(|x| format::zahl(x.wert().normalize(), sprache))),
        line.bemerkung.clone(),
    ];
    let unclear = line.ungeklaert.iter().map(|x| {
        let feld = feldname(&x.feld, ansicht.texte);
        format!("{}: {feld} {}", ansicht.t("ev-ungeklaert"), x.wert.as_deref().unwrap_or("–"))
    });
    parts.into_iter().flatten().chain(unclear).collect::<Vec<_>>().join("; ")
}
