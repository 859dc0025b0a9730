//! Chapters 3, 4, 10 to 13, 15 and the annexes: what Lastenheft and offer say around the criteria.

use super::kriterien::{Kapitel, cards, link, when, with_cards};
use super::rahmen::worked_in;
use super::{Heft, termine};
use crate::document::ansicht::{fehlt, oder_fehlt, zeile, zelle};
use crate::document::lastenheft::{anhaenge, ist};
use crate::document::{Angabe, Block, Inline, Section, markdown, preisblatt};
use crate::model::pflichtenheft::{Kapiteltexte, Kriterium, Strang};
use crate::model::werte::Markdown;
use crate::steps::pflichtenheft::stand::geschuldet;
use crate::text::{Arg, format};

/// What people wrote into a chapter.
pub(super) fn own<'h>(heft: &'h Heft<'_>, text: impl Fn(&'h Kapiteltexte) -> Option<&'h Markdown>) -> Vec<Block> {
    heft.datei.kapitel.as_ref().and_then(text).map(|text| markdown::blocks(&text.0)).unwrap_or_default()
}

/// Own words, or else what the Lastenheft says.
fn own_or(own: Vec<Block>, otherwise: Option<&Markdown>, heft: &Heft<'_>) -> Vec<Block> {
    match (own.is_empty(), otherwise) {
        (false, _) => own,
        (true, Some(text)) => markdown::blocks(&text.0),
        (true, None) => vec![Block::absatz(heft.t("pf-kapitel-leer"))],
    }
}

pub(super) fn produkteinsatz(heft: &Heft<'_>) -> Section {
    let projekt = heft.ansicht.projekt;
    let mut blocks = own_or(own(heft, |x| x.produkteinsatz.as_ref()), projekt.angaben.zielbild.as_ref(), heft);
    let rows: Vec<_> = projekt
        .prozessanalyse
        .rollen
        .iter()
        .map(|x| {
            zeile(vec![zelle(&x.name), zelle(heft.ansicht.anzahl(x.anzahl)), zelle(oder_fehlt(x.aufgaben.clone()))])
        })
        .collect();
    if !rows.is_empty() {
        let columns = [("lh-rolle", 4, false), ("lh-personen", 2, true), ("lh-aufgaben", 10, false)];
        blocks.push(heft.ansicht.tabelle("pf-tabelle-zielgruppen", &columns, rows));
    }
    heft.section("pf-produkteinsatz", blocks, Vec::new())
}

pub(super) fn loesung(heft: &Heft<'_>) -> Section {
    let product = heft.anbieter.and_then(|x| x.produkt.clone());
    let firm = heft.angebot.and_then(|x| x.unternehmen.as_ref());
    let pairs = [
        ("pf-auftragnehmer", Some(heft.auftragnehmer())),
        ("pf-produkt", product),
        ("pf-datenort", firm.and_then(|x| x.datenort.clone())),
        ("pf-unterauftragnehmer", firm.and_then(|x| x.unterauftragnehmer.clone())),
    ];
    let pairs: Vec<Angabe> =
        pairs.into_iter().filter_map(|(key, text)| Some(heft.ansicht.angabe(key, text?))).collect();
    let mut blocks = vec![Block::Angaben { paare: pairs }];
    blocks.extend(own(heft, |x| x.loesung.as_ref()));
    let rows: Vec<_> = crate::model::angebot::Erfuellung::ALL
        .iter()
        .filter_map(|way| {
            let count = geschuldet(heft.datei).filter(|x| x.erfuellung == Some(*way)).count();
            let name = heft.t(&format!("antwort-{}", way.word()));
            (count > 0).then(|| zeile(vec![zelle(name), zelle(count.to_string())]))
        })
        .collect();
    if !rows.is_empty() {
        let columns = [("pf-erfuellung", 8, false), ("pf-anzahl", 2, true)];
        blocks.push(heft.ansicht.uebersicht("pf-tabelle-erfuellung", &columns, rows));
    }
    heft.section("pf-loesung", blocks, Vec::new())
}

pub(super) fn umgebung(heft: &Heft<'_>) -> Section {
    let of = |strand: Strang| {
        let rows: Vec<_> = geschuldet(heft.datei).filter(|x| x.strang == Some(strand)).collect();
        let text = heft.t(&format!("pf-strang-{}", strand.word()));
        let blocks = match strand {
            // Nearly everything is software: the chapters before list it.
            Strang::Software => vec![Block::absatz(counted(heft, rows.len()))],
            _ => listed(heft, &rows),
        };
        heft.section(&format!("pf-{}", strand.word()), [vec![Block::absatz(text)], blocks].concat(), Vec::new())
    };
    let mut sections: Vec<Section> = Strang::ALL.iter().copied().map(of).collect();
    let profiles = vec![heft.section("pf-steckbriefe", anhaenge::schnittstellen(&heft.ansicht), Vec::new())];
    sections.push(heft.section("pf-schnittstellen", cards(heft, Kapitel::Schnittstellen), profiles));
    heft.section("pf-umgebung", own(heft, |x| x.umgebung.as_ref()), sections)
}

fn counted(heft: &Heft<'_>, count: usize) -> String {
    heft.ansicht.texte.format("pf-strang-anzahl", &[("anzahl", Arg::Zahl(count))])
}

fn listed(heft: &Heft<'_>, criteria: &[&Kriterium]) -> Vec<Block> {
    if criteria.is_empty() {
        return vec![Block::absatz(heft.t("pf-keine-kriterien"))];
    }
    let rows = criteria.iter().map(|x| zeile(vec![vec![link(x)], zelle(&x.titel), zelle(when(heft, x))]));
    let columns = [("pf-kriterium", 2, false), ("pf-gegenstand", 10, false), ("pf-wann", 4, false)];
    vec![heft.ansicht.uebersicht("pf-tabelle-kriterien", &columns, rows.collect())]
}

/// Letters of Art. 28 (3) DSGVO and what stands before them: what the annex on data processing has to say.
const AVV: usize = 13;

pub(super) fn datenschutz(heft: &Heft<'_>) -> Section {
    let rows = (1..=AVV).map(|number| {
        zeile(vec![zelle(heft.t(&format!("pf-avv-{number}"))), zelle(heft.t("pf-ankreuzen")), zelle(String::new())])
    });
    let columns = [("pf-avv-inhalt", 10, false), ("pf-avv-geregelt", 3, false), ("pf-avv-stelle", 4, false)];
    let checklist = vec![
        Block::absatz(heft.t("pf-avv-einleitung")),
        heft.ansicht.tabelle("pf-tabelle-avv", &columns, rows.collect()),
    ];
    let sections = vec![
        heft.section("pf-datenschutz-kriterien", cards(heft, Kapitel::Datenschutz), Vec::new()),
        heft.section("pf-avv", checklist, Vec::new()),
    ];
    heft.section("pf-datenschutz", own(heft, |x| x.datenschutz.as_ref()), sections)
}

pub(super) fn migration(heft: &Heft<'_>) -> Section {
    let text = own(heft, |x| x.migration.as_ref());
    let items = &heft.ansicht.projekt.prozessanalyse.informationen;
    let sources = if items.is_empty() { Vec::new() } else { vec![ist::informationstabelle(&heft.ansicht)] };
    heft.section("pf-migration", with_cards([text, sources].concat(), heft, Kapitel::Migration), Vec::new())
}

pub(super) fn einfuehrung(heft: &Heft<'_>) -> Section {
    let stated = heft.ansicht.projekt.lastenheft.einfuehrung.as_ref();
    let vorgehen = own_or(own(heft, |x| x.einfuehrung.as_ref()), stated.and_then(|x| x.vorgehen.as_ref()), heft);
    let sections = vec![
        heft.section("pf-vorgehen", vorgehen, Vec::new()),
        heft.section("pf-stufen", stages(heft), Vec::new()),
        heft.section("pf-mitwirkungen", duties(heft), Vec::new()),
        heft.section("pf-einfuehrung-kriterien", cards(heft, Kapitel::Einfuehrung), Vec::new()),
    ];
    heft.section("pf-einfuehrung", Vec::new(), sections)
}

fn stages(heft: &Heft<'_>) -> Vec<Block> {
    let rows: Vec<_> = heft
        .ansicht
        .projekt
        .lastenheft
        .ausbaustufen
        .iter()
        .map(|stage| {
            let count =
                geschuldet(heft.datei).filter(|x| x.stufe.as_ref().is_some_and(|id| id.as_str() == stage.id.as_str()));
            let cells = [
                stage.id.to_string(),
                stage.titel.clone(),
                stage.inhalt.clone(),
                heft.ansicht.datum(stage.bis),
                count.count().to_string(),
            ];
            zeile(cells.map(zelle).into())
        })
        .collect();
    if rows.is_empty() {
        return vec![Block::absatz(heft.t("pf-keine-stufen"))];
    }
    let columns = [
        ("lh-id", 2, false),
        ("lh-stufe", 4, false),
        ("lh-inhalt", 8, false),
        ("lh-bis", 3, false),
        ("pf-anzahl", 2, true),
    ];
    vec![heft.ansicht.tabelle("pf-tabelle-stufen", &columns, rows)]
}

/// What the client owes: in general, and for single criteria.
fn duties(heft: &Heft<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::absatz(heft.t("pf-mitwirkung-regel"))];
    let general = heft.ansicht.projekt.lastenheft.einfuehrung.as_ref().map(|x| x.mitwirkung.as_slice());
    if let Some(general) = general.filter(|x| !x.is_empty()) {
        blocks.push(Block::punkte(general));
    }
    let criteria = geschuldet(heft.datei)
        .filter_map(|x| Some(zeile(vec![vec![link(x)], zelle(x.mitwirkung.as_ref()?), zelle(when(heft, x))])));
    let requests = worked_in(heft).filter_map(|x| {
        let duty = x.auswirkung.as_ref()?.mitwirkung.as_ref()?;
        Some(zeile(vec![zelle(x.id.as_str()), zelle(duty), zelle(fehlt())]))
    });
    let rows: Vec<_> = criteria.chain(requests).collect();
    if !rows.is_empty() {
        let columns = [("pf-kriterium", 2, false), ("pf-mitwirkung", 10, false), ("pf-wann", 4, false)];
        blocks.push(heft.ansicht.uebersicht("pf-tabelle-mitwirkung", &columns, rows));
    }
    blocks
}

pub(super) fn betrieb(heft: &Heft<'_>) -> Section {
    let text = own(heft, |x| x.betrieb.as_ref());
    heft.section("pf-betrieb", with_cards(text, heft, Kapitel::Betrieb), Vec::new())
}

pub(super) fn annexes(heft: &Heft<'_>) -> Vec<Section> {
    vec![
        termine::section(heft),
        heft.section("pf-preisblatt", prices(heft), Vec::new()),
        heft.section("pf-glossar", glossary(heft), Vec::new()),
    ]
}

/// The price sheet of the offer, and the prices that stand at single criteria.
fn prices(heft: &Heft<'_>) -> Vec<Block> {
    let sprache = heft.ansicht.texte.sprache();
    let mut blocks = vec![Block::absatz(heft.t("pf-preisblatt-regel"))];
    let currency = heft.angebot.and_then(|offer| offer.fremdwaehrung().zip(offer.kurs));
    blocks.extend(currency.map(|(currency, rate)| {
        let rate = format::zahl(rate.wert().normalize(), sprache);
        let args = [("waehrung", Arg::Text(currency.value.clone())), ("kurs", Arg::Text(rate))];
        Block::absatz(heft.ansicht.texte.format("pf-waehrung", &args))
    }));
    blocks.extend(heft.angebot.map(|offer| preisblatt::tabelle(&heft.ansicht, offer)));
    let money = |x: Option<crate::model::werte::Betrag>| x.map_or_else(fehlt, |x| format::euro(x.eur(), sprache));
    let priced = geschuldet(heft.datei).filter(|x| x.einmalpreis.is_some() || x.jahrespreis.is_some());
    let rows: Vec<_> = priced
        .map(|x| zeile(vec![vec![link(x)], zelle(&x.titel), zelle(money(x.einmalpreis)), zelle(money(x.jahrespreis))]))
        .collect();
    if !rows.is_empty() {
        let columns = [
            ("pf-kriterium", 2, false),
            ("pf-gegenstand", 8, false),
            ("pf-einmalpreis", 3, true),
            ("pf-jahrespreis", 3, true),
        ];
        blocks.push(heft.ansicht.uebersicht("pf-tabelle-preise", &columns, rows));
    }
    blocks
}

fn glossary(heft: &Heft<'_>) -> Vec<Block> {
    let terms = &heft.ansicht.projekt.lastenheft.glossar;
    if terms.is_empty() {
        return vec![Block::absatz(heft.t("pf-kein-glossar"))];
    }
    let pairs = terms.iter().map(|x| Angabe::new(x.begriff.clone(), vec![Inline::text(&x.bedeutung)]));
    vec![Block::Angaben { paare: pairs.collect() }]
}
